"""KITTI's object evaluation as plain loops over plain Python: the peer everybody can run.

Written the way one would without numpy: an overlap is worked out once a pair, and only of boxes
near each other. Serves labels in the form of KITTI's object benchmark.

    python -m drivekit.bench.plain_kitti LABELS RESULTS > figures.json
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

_LIMIT: Final = {"Car": 0.7, "Pedestrian": 0.5, "Cyclist": 0.5}
_NEIGHBOUR: Final = {"Car": "Van", "Pedestrian": "Person_sitting", "Cyclist": ""}
_REGION: Final = "DontCare"
_MEASURES: Final = ("2d", "bev", "3d")
_SLOTS: Final = 41
_NO_ALPHA: Final = -10.0

Rectangle = tuple[float, float, float, float]
Corner = tuple[float, float]


class Difficulty(NamedTuple):
    """Objects lower in the image, more occluded or more truncated do not count."""

    height: float
    occluded: int
    truncated: float


_DIFFICULTIES: Final = {
    "easy": Difficulty(40, 0, 0.15),
    "moderate": Difficulty(25, 1, 0.3),
    "hard": Difficulty(25, 2, 0.5),
}


@dataclass(frozen=True, slots=True)
class Box:
    """A row of a label or result file."""

    kind: str
    truncated: float
    occluded: int
    alpha: float
    bbox: Rectangle
    height: float
    width: float
    length: float
    x: float
    y: float
    z: float
    heading: float
    score: float

    @property
    def pixels(self) -> float:
        """Height in the image."""
        return self.bbox[3] - self.bbox[1]


@dataclass(frozen=True, slots=True)
class Frame:
    """Both sides of a frame, and what their boxes share.

    ``overlaps`` holds, by measure and object, the detections that share something with it;
    ``excuse`` the largest part of each detection that lies in a region nobody cares about.
    """

    objects: list[Box]
    detections: list[Box]
    overlaps: dict[str, list[list[tuple[int, float]]]]
    excuse: list[float]


class Counts(NamedTuple):
    """What is right and wrong at a threshold."""

    hits: int
    false_alarms: int
    similarity: float


def evaluate(labels: Path, results: Path) -> dict[str, dict[str, Any]]:
    """Return curves by name and averages (R40, R11) by name, in percent."""
    frames = [
        _frame(_read(path), _read(results / path.name)) for path in sorted(labels.glob("*.txt"))
    ]
    every = [box for frame in frames for box in frame.detections]
    has_alpha = all(box.alpha != _NO_ALPHA for box in every)
    curves: dict[str, list[float]] = {}
    for kind in _LIMIT:
        if not any(box.kind == kind for box in every):
            continue
        for measure in _MEASURES:
            for name, difficulty in _DIFFICULTIES.items():
                precision, similarity = _curves(frames, kind, measure, difficulty)
                curves[f"{kind}/{measure}/{name}"] = precision
                if measure == "2d" and has_alpha:
                    curves[f"{kind}/aos/{name}"] = similarity
    averages = {}
    for name, curve in curves.items():
        kind, measure, difficulty_name = name.split("/")
        averages[f"{kind}/{measure}/R40/{difficulty_name}"] = 100 * sum(curve[1:]) / 40
        averages[f"{kind}/{measure}/R11/{difficulty_name}"] = 100 * sum(curve[::4]) / 11
    return {"curves": curves, "averages": averages}


def _read(path: Path) -> list[Box]:
    boxes = []
    for line in path.read_text("ascii").splitlines():
        kind, truncated, occluded, *rest = line.split()
        alpha, left, top, right, bottom, h, w, length, x, y, z, ry, *score = map(float, rest)
        boxes.append(
            Box(
                kind, float(truncated), int(occluded), alpha, (left, top, right, bottom),
                h, w, length, x, y, z, ry, score[0] if score else math.nan,
            )
        )  # fmt: skip
    return boxes


def _frame(objects: list[Box], detections: list[Box]) -> Frame:
    overlaps: dict[str, list[list[tuple[int, float]]]] = {name: [] for name in _MEASURES}
    for one in objects:
        shared: dict[str, list[tuple[int, float]]] = {name: [] for name in _MEASURES}
        for d, other in enumerate(detections):
            for measure, value in zip(_MEASURES, _overlap(one, other), strict=True):
                if value:
                    shared[measure].append((d, value))
        for measure, row in shared.items():
            overlaps[measure].append(row)
    regions = [box for box in objects if box.kind == _REGION]
    excuse = [
        max((_shared_pixels(d, r) / _pixels(d) for r in regions), default=0.0) for d in detections
    ]
    return Frame(objects, detections, overlaps, excuse)


def _overlap(a: Box, b: Box) -> tuple[float, float, float]:
    """Return intersection over union in the image, from above and in space."""
    pixels = _shared_pixels(a, b)
    in_image = pixels / (_pixels(a) + _pixels(b) - pixels)
    if _REGION in (a.kind, b.kind) or math.hypot(a.x - b.x, a.z - b.z) > _reach(a) + _reach(b):
        return in_image, 0.0, 0.0
    area = _area(_clipped(_footprint(a), _footprint(b)))
    ground = area / (a.length * a.width + b.length * b.width - area)
    high = min(a.y, b.y) - max(a.y - a.height, b.y - b.height)
    volume = area * max(0.0, high)
    solids = a.length * a.width * a.height + b.length * b.width * b.height
    return in_image, ground, volume / (solids - volume)


def _pixels(a: Box) -> float:
    return (a.bbox[2] - a.bbox[0]) * (a.bbox[3] - a.bbox[1])


def _shared_pixels(a: Box, b: Box) -> float:
    wide = min(a.bbox[2], b.bbox[2]) - max(a.bbox[0], b.bbox[0])
    high = min(a.bbox[3], b.bbox[3]) - max(a.bbox[1], b.bbox[1])
    return wide * high if wide > 0 and high > 0 else 0.0


def _reach(a: Box) -> float:
    return math.hypot(a.length, a.width) / 2


def _footprint(a: Box) -> list[Corner]:
    cos, sin = math.cos(a.heading), math.sin(a.heading)
    corners = ((1, 1), (-1, 1), (-1, -1), (1, -1))
    halves = [(i * a.length / 2, j * a.width / 2) for i, j in corners]
    return [(a.x + p * cos + q * sin, a.z - p * sin + q * cos) for p, q in halves]


def _clipped(subject: list[Corner], window: Sequence[Corner]) -> list[Corner]:
    """Cut a polygon by each edge of a convex one (Sutherland and Hodgman)."""
    turn = math.copysign(1.0, _signed_area(window))
    for i, (x0, z0) in enumerate(window):
        x1, z1 = window[(i + 1) % len(window)]
        inside = [turn * ((x1 - x0) * (z - z0) - (z1 - z0) * (x - x0)) for x, z in subject]
        kept: list[Corner] = []
        for j, (x, z) in enumerate(subject):
            here, before = inside[j], inside[j - 1]
            if here * before < 0:
                px, pz = subject[j - 1]
                t = before / (before - here)
                kept.append((px + t * (x - px), pz + t * (z - pz)))
            if here >= 0:
                kept.append((x, z))
        subject = kept
    return subject


def _signed_area(corners: Sequence[Corner]) -> float:
    return sum(
        corners[i - 1][0] * corners[i][1] - corners[i][0] * corners[i - 1][1]
        for i in range(len(corners))
    ) / 2  # fmt: skip


def _area(corners: Sequence[Corner]) -> float:
    return abs(_signed_area(corners))


def _curves(
    frames: Sequence[Frame], kind: str, measure: str, difficulty: Difficulty
) -> tuple[list[float], list[float]]:
    """Return precision and orientation similarity in 41 slots."""
    cases = [Case(frame, kind, measure, difficulty) for frame in frames]
    scores = sorted((score for case in cases for score in case.hit_scores()), reverse=True)
    n_valid = sum(case.n_valid for case in cases)
    precision, similarity = [0.0] * _SLOTS, [0.0] * _SLOTS
    for k, threshold in enumerate(_thresholds(scores, n_valid)):
        counts = [case.counts(threshold) for case in cases]
        hits = sum(c.hits for c in counts)
        all_of_them = hits + sum(c.false_alarms for c in counts)
        if all_of_them:
            precision[k] = hits / all_of_them
            similarity[k] = sum(c.similarity for c in counts) / all_of_them
    for slots in (precision, similarity):
        for k in reversed(range(_SLOTS - 1)):
            slots[k] = max(slots[k], slots[k + 1])
    return precision, similarity


def _thresholds(scores: Sequence[float], n_valid: int) -> Iterator[float]:
    """Yield the scores at which recall comes closest to multiples of 1/40."""
    recall, last = 0.0, len(scores) - 1
    for i, score in enumerate(scores):
        left = (i + 1) / n_valid
        right = (i + 2) / n_valid if i < last else left
        if i < last and right - recall < recall - left:
            continue
        yield score
        recall += 1 / (_SLOTS - 1)


class Case:
    """A frame as one class, measure and difficulty see it."""

    def __init__(self, frame: Frame, kind: str, measure: str, difficulty: Difficulty) -> None:
        self.frame = frame
        self.is_valid = [
            box.kind == kind and box.pixels >= difficulty.height for box in frame.detections
        ]
        takes_part = [
            box.kind == kind or box.pixels < difficulty.height for box in frame.detections
        ]
        limit = _LIMIT[kind]
        # Detections that are false alarms unless they find a partner.
        self.countable = [
            (d, box.score)
            for d, box in enumerate(frame.detections)
            if self.is_valid[d] and not (measure == "2d" and frame.excuse[d] > limit)
        ]
        # Objects that count or are ignored: position, whether it counts, possible partners.
        self.objects = []
        self.n_valid = 0
        for g, box in enumerate(frame.objects):
            if box.kind not in (kind, _NEIGHBOUR[kind]):
                continue
            counts = (
                box.kind == kind
                and box.pixels > difficulty.height
                and box.occluded <= difficulty.occluded
                and box.truncated <= difficulty.truncated
            )
            self.n_valid += counts
            partners = [
                (d, value)
                for d, value in frame.overlaps[measure][g]
                if value > limit and takes_part[d]
            ]
            self.objects.append((g, counts, partners))

    def hit_scores(self) -> Iterator[float]:
        """Yield the score of each object's best-scored partner, if both count."""
        taken: set[int] = set()
        for _, counts, partners in self.objects:
            best, best_score = None, -math.inf
            for d, _ in partners:
                if d not in taken and self.frame.detections[d].score > best_score:
                    best, best_score = d, self.frame.detections[d].score
            if best is not None:
                taken.add(best)
                if counts and self.is_valid[best]:
                    yield best_score

    def counts(self, threshold: float) -> Counts:
        """Count with every object's largest partner among detections of enough score."""
        detections = self.frame.detections
        taken: set[int] = set()
        hits, similarity = 0, 0.0
        for g, counts, partners in self.objects:
            best, largest = None, 0.0
            for d, value in partners:
                if d in taken or detections[d].score < threshold:
                    continue
                if self.is_valid[d]:
                    if value > largest or (best is not None and not self.is_valid[best]):
                        best, largest = d, value
                elif best is None:
                    best = d
            if best is None:
                continue
            taken.add(best)
            if counts and self.is_valid[best]:
                hits += 1
                turn = self.frame.objects[g].alpha - detections[best].alpha
                similarity += (1 + math.cos(turn)) / 2
        false_alarms = 0
        for d, score in self.countable:
            if score >= threshold and d not in taken:
                false_alarms += 1
        return Counts(hits, false_alarms, similarity)


if __name__ == "__main__":
    json.dump(evaluate(Path(sys.argv[1]), Path(sys.argv[2])), sys.stdout)
