"""KITTI object evaluation against a slow twin: the rules as plain loops, overlaps by shapely."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Polygon

from drivekit.metrics.kitti_object import KITTI_OBJECT

MINIMUM = {"Car": 0.7, "Pedestrian": 0.5, "Cyclist": 0.5}
NEIGHBOUR = {"Car": "Van", "Pedestrian": "Person_sitting", "Cyclist": None}
DIFFICULTY = {"easy": (40, 0, 0.15), "moderate": (25, 1, 0.3), "hard": (25, 2, 0.5)}
VALID, IGNORED, INVISIBLE = "valid", "ignored", "invisible"


@dataclass
class Box:
    name: str
    truncated: float
    occluded: float
    alpha: float
    bbox: tuple[float, float, float, float]
    hwl: tuple[float, float, float]
    xyz: tuple[float, float, float]
    ry: float
    score: float = 0.0


Scene = tuple[list[Box], list[Box]]


def image_intersection(a: Box, b: Box) -> float:
    width = min(a.bbox[2], b.bbox[2]) - max(a.bbox[0], b.bbox[0])
    height = min(a.bbox[3], b.bbox[3]) - max(a.bbox[1], b.bbox[1])
    return width * height if width > 0 and height > 0 else 0.0


def image_area(a: Box) -> float:
    return (a.bbox[2] - a.bbox[0]) * (a.bbox[3] - a.bbox[1])


def footprint(a: Box) -> Polygon:
    _, w, length = a.hwl
    cos, sin = math.cos(a.ry), math.sin(a.ry)
    corners = [
        (length / 2, w / 2),
        (length / 2, -w / 2),
        (-length / 2, -w / 2),
        (-length / 2, w / 2),
    ]
    return Polygon(
        [(a.xyz[0] + p * cos + q * sin, a.xyz[2] - p * sin + q * cos) for p, q in corners]
    )


def overlap(measure: str, det: Box, gt: Box, *, of_detection: bool = False) -> float:
    """Intersection over union, or over the detection."""
    if measure == "2d":
        shared = image_intersection(det, gt)
        whole = image_area(det) if of_detection else image_area(det) + image_area(gt) - shared
        return shared / whole if shared else 0.0
    one, two = footprint(det), footprint(gt)
    shared = one.intersection(two).area
    a, b = one.area, two.area
    if measure == "3d":
        low, high = max(det.xyz[1] - det.hwl[0], gt.xyz[1] - gt.hwl[0]), min(det.xyz[1], gt.xyz[1])
        shared *= max(0.0, high - low)
        a, b = math.prod(det.hwl), math.prod(gt.hwl)
    whole = a if of_detection else a + b - shared
    return shared / whole if shared else 0.0


class Twin:
    """One class, measure and difficulty over all frames."""

    def __init__(self, scored: str, measure: str, difficulty: str) -> None:
        self.scored, self.measure = scored, measure
        self.height, self.occluded, self.truncated = DIFFICULTY[difficulty]

    def gt_flag(self, box: Box) -> str:
        if box.name == NEIGHBOUR[self.scored]:
            return IGNORED
        if box.name != self.scored:
            return INVISIBLE
        too_hard = (
            box.occluded > self.occluded
            or box.truncated > self.truncated
            or box.bbox[3] - box.bbox[1] <= self.height
        )
        return IGNORED if too_hard else VALID

    def det_flag(self, box: Box) -> str:
        if abs(box.bbox[3] - box.bbox[1]) < self.height:
            return IGNORED
        return VALID if box.name == self.scored else INVISIBLE

    def recorded(self, scene: Scene) -> Iterator[float]:
        taken: set[int] = set()
        for gt in scene[0]:
            if self.gt_flag(gt) == INVISIBLE:
                continue
            best = None
            for j, det in enumerate(scene[1]):
                if j in taken or self.det_flag(det) == INVISIBLE:
                    continue
                if overlap(self.measure, det, gt) > MINIMUM[self.scored] and (
                    best is None or det.score > scene[1][best].score
                ):
                    best = j
            if best is None:
                continue
            taken.add(best)
            if self.gt_flag(gt) == VALID and self.det_flag(scene[1][best]) == VALID:
                yield scene[1][best].score

    def counts(self, scene: Scene, threshold: float) -> tuple[int, int, float]:
        """True positives, false positives, and the sum of orientation similarity."""
        gts, dets = scene
        visible = [
            j
            for j, det in enumerate(dets)
            if det.score >= threshold and self.det_flag(det) != INVISIBLE
        ]
        taken: set[int] = set()
        tp, similarity = 0, 0.0
        for gt in gts:
            if self.gt_flag(gt) == INVISIBLE:
                continue
            pick, pick_overlap = None, 0.0
            for j in visible:
                shared = overlap(self.measure, dets[j], gt)
                if j in taken or shared <= MINIMUM[self.scored]:
                    continue
                is_makeshift = pick is not None and self.det_flag(dets[pick]) == IGNORED
                if self.det_flag(dets[j]) == VALID and (shared > pick_overlap or is_makeshift):
                    pick, pick_overlap = j, shared
                elif self.det_flag(dets[j]) == IGNORED and pick is None:
                    pick = j
            if pick is None:
                continue
            taken.add(pick)
            if self.gt_flag(gt) == VALID and self.det_flag(dets[pick]) == VALID:
                tp += 1
                similarity += (1 + math.cos(gt.alpha - dets[pick].alpha)) / 2
        regions = [gt for gt in gts if gt.name == "DontCare"]
        fp = 0
        for j in visible:
            if j in taken or self.det_flag(dets[j]) == IGNORED:
                continue
            shares = [overlap(self.measure, dets[j], r, of_detection=True) for r in regions]
            fp += not any(share > MINIMUM[self.scored] for share in shares)
        return tp, fp, similarity

    def is_evaluated(self, scenes: list[Scene]) -> bool:
        for det in (d for _, dets in scenes for d in dets if d.name == self.scored):
            x, y, z = det.xyz
            h, w, length = det.hwl
            on_ground = x != -1000 and z != -1000 and w > 0 and length > 0
            if self.measure == "2d" and det.bbox[0] >= 0:
                return True
            if self.measure == "bev" and on_ground:
                return True
            if self.measure == "3d" and on_ground and y != -1000 and h > 0:
                return True
        return False

    def curves(self, scenes: list[Scene]) -> tuple[list[float], list[float]]:
        """Precision and orientation similarity in 41 slots."""
        scores = sorted((s for scene in scenes for s in self.recorded(scene)), reverse=True)
        n_valid = sum(self.gt_flag(gt) == VALID for gts, _ in scenes for gt in gts)
        precision, similarity = [0.0] * 41, [0.0] * 41
        recall, k = 0.0, 0
        for i, score in enumerate(scores):
            is_last = i == len(scores) - 1
            left = (i + 1) / n_valid
            right = left if is_last else (i + 2) / n_valid
            if right - recall < recall - left and not is_last:
                continue
            recall += 1 / 40
            counts = [self.counts(scene, score) for scene in scenes]
            tp, fp = sum(c[0] for c in counts), sum(c[1] for c in counts)
            precision[k] = tp / (tp + fp) if tp + fp else math.nan
            similarity[k] = sum(c[2] for c in counts) / (tp + fp) if tp + fp else math.nan
            k += 1
        return raised(precision), raised(similarity)


def raised(slots: list[float]) -> list[float]:
    """Each slot becomes the largest of itself and all later ones, in the devkit's way with NaN."""
    result = []
    for i, largest in enumerate(slots):
        for later in slots[i + 1 :]:
            if largest < later:
                largest = later
        result.append(largest)
    return result


def line(box: Box, *, with_score: bool) -> str:
    numbers = [box.truncated, int(box.occluded), box.alpha, *box.bbox, *box.hwl, *box.xyz, box.ry]
    if with_score:
        numbers.append(box.score)
    return " ".join([box.name, *map(repr, map(float, numbers))])


def random_scenes(seed: int) -> list[Scene]:
    """A few frames in which boxes are close, scores tie, and every rule has its case."""
    r = np.random.default_rng(seed)

    def near(spot: int) -> Box:
        h, w, length = r.normal((1.5, 1.6, 3.9), 0.05)
        x, y, z = r.normal((spot * 6.0, 1.6, 20.0), 0.07)
        left, top = r.normal(100 + 90 * spot, 4), r.normal(100, 1)
        tall = (25.0, 40.0, 60.0)[spot] + float(r.choice([-0.5, 0.0, 0.5]))
        return Box(
            "Car", 0.0, 0.0, float(r.uniform(-3, 3)),
            (float(left), float(top), float(left) + 80, float(top) + tall),
            (float(h), float(w), float(length)), (float(x), float(y), float(z)),
            float(r.normal(0.3, 0.05)),
        )  # fmt: skip

    def label(spot: int) -> Box:
        box = near(spot)
        box.name = str(r.choice(
            ["Car", "Van", "Pedestrian", "Person_sitting", "Cyclist", "DontCare", "Tram"],
            p=[0.5, 0.08, 0.12, 0.05, 0.1, 0.1, 0.05],
        ))  # fmt: skip
        box.truncated, box.occluded = (
            float(r.choice([0.0, 0.15, 0.2, 0.5])),
            float(r.choice([0, 0, 0, 1, 2, 3])),
        )
        if box.name == "DontCare":
            if r.random() < 0.5:  # as the object labels have it, or as the tracking labels do
                box.hwl, box.xyz, box.ry = (-1.0, -1.0, -1.0), (-1000.0, -1000.0, -1000.0), -10.0
            else:
                box.hwl, box.xyz, box.ry = (-1000.0,) * 3, (-10.0, -1.0, -1.0), -1.0
        return box

    def detection(spot: int) -> Box:
        box = near(spot)
        box.name = str(r.choice(["Car", "Pedestrian", "Cyclist"], p=[0.6, 0.25, 0.15]))
        box.truncated = box.occluded = -1.0
        box.score = float(r.choice([0.2, 0.4, 0.5, 0.8])) if r.random() < 0.4 else float(r.random())
        if r.random() < 0.05:
            box.hwl, box.xyz, box.ry = (-1.0, -1.0, -1.0), (-1000.0, -1000.0, -1000.0), -10.0
        if r.random() < 0.02:
            box.alpha = -10.0
        return box

    return [
        (
            [label(int(r.integers(3))) for _ in range(r.integers(0, 7))],
            [detection(int(r.integers(3))) for _ in range(r.integers(0, 9))],
        )
        for _ in range(r.integers(1, 4))
    ]


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_equals_its_twin(seed: int, kitti_table: Callable[..., Any]) -> None:
    scenes = random_scenes(seed)
    gt = kitti_table(["\n".join(line(b, with_score=False) for b in gts) for gts, _ in scenes])
    pred = kitti_table(
        ["\n".join(line(b, with_score=True) for b in dets) for _, dets in scenes], results=True
    )
    report = KITTI_OBJECT.report(KITTI_OBJECT.partial(gt, pred))
    ours = {curve.name: curve.y for curve in report.curves}
    has_alpha = all(det.alpha != -10 for _, dets in scenes for det in dets)
    for scored in MINIMUM:
        for measure in ("2d", "bev", "3d"):
            for difficulty in DIFFICULTY:
                twin = Twin(scored, measure, difficulty)
                name = f"{scored}/{measure}/{difficulty}"
                if not twin.is_evaluated(scenes):
                    assert name not in ours
                    assert math.isnan(report.metrics[f"{scored}/{measure}/R40/{difficulty}"].value)
                    continue
                precision, similarity = twin.curves(scenes)
                np.testing.assert_allclose(ours[name], precision, atol=1e-12, err_msg=name)
                if measure == "2d":
                    name = f"{scored}/aos/{difficulty}"
                    assert (name in ours) == has_alpha
                    if has_alpha:
                        np.testing.assert_allclose(ours[name], similarity, atol=1e-12)


@pytest.mark.parametrize("seed", range(3))
def test_the_random_scenes_have_matches(seed: int) -> None:
    """The comparison would be empty if nothing ever overlapped."""
    scenes = [scene for k in range(20) for scene in random_scenes(100 * seed + k)]
    for measure in ("2d", "bev", "3d"):
        found = [s for scene in scenes for s in Twin("Car", measure, "hard").recorded(scene)]
        assert len(found) > 5
