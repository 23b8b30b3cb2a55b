"""Generated KITTI labels and results that err: the same bytes for the same options, everywhere.

Only `random.Random.random` is drawn, whose stream is the same in every version of Python; what the
goldens of ``kitti-object`` were made of.
"""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

T = TypeVar("T")

_FOCAL, _CX, _CY = 721.5377, 609.5593, 172.854
_WIDTH, _HEIGHT = 1242, 375
_NEAREST = 0.3
_SCORED: Final = ("Car", "Pedestrian", "Cyclist")
_TAKEN_FOR: Final = {"Van": "Car", "Truck": "Car", "Person_sitting": "Pedestrian"}


class _Kind(NamedTuple):
    """Mean and spread of height, width, length [m], and the share of all boxes."""

    mean: tuple[float, float, float]
    spread: tuple[float, float, float]
    share: float


_KINDS: Final = {
    "Car": _Kind((1.53, 1.63, 3.88), (0.14, 0.10, 0.43), 0.55),
    "Van": _Kind((2.20, 1.90, 5.07), (0.30, 0.16, 0.80), 0.07),
    "Truck": _Kind((3.25, 2.59, 10.1), (0.40, 0.20, 2.00), 0.03),
    "Pedestrian": _Kind((1.76, 0.66, 0.84), (0.11, 0.14, 0.23), 0.19),
    "Person_sitting": _Kind((1.27, 0.59, 0.80), (0.10, 0.10, 0.10), 0.02),
    "Cyclist": _Kind((1.74, 0.60, 1.76), (0.09, 0.12, 0.17), 0.10),
    "Tram": _Kind((3.53, 2.54, 15.0), (0.20, 0.20, 3.00), 0.02),
    "Misc": _Kind((1.91, 1.51, 3.58), (0.50, 0.40, 1.00), 0.02),
}
_HEADINGS: Final = ((0.0, 1), (math.pi / 2, 3), (-math.pi / 2, 3), (math.pi, 1))
_OCCLUSIONS: Final = ((0, 5), (1, 3), (2, 2), (3, 1))
# Heights of image boxes around the limits of 25 and 40 px.
_EDGE_HEIGHTS: Final = ((24.5, 1), (25.0, 1), (25.5, 1), (39.5, 1), (40.0, 1), (40.5, 1))


@dataclass(frozen=True, slots=True)
class Options:
    """What to make.

    Parameters
    ----------
    frames : int
    boxes, fp : float
        Mean number of objects and of inventions a frame.
    noise : float
        Scale of the errors of detections; 0 for exact ones.
    recall, confuse, duplicate, flip, small, alpha_missing : float
        Share of objects that are detected, and of detections that are of another class, doubled,
        turned round, as low in the image as the limits of a difficulty, without alpha.
    dontcare, dc_fp : int
        Regions a frame, and detections in them.
    score_step, score_shift : float
        Scores are multiples of the step (ties), and moved.
    drop_class : str
        Never detected.
    only2d, far, cluster : bool
        Detections without 3D box; objects to 90 m; objects close together.
    empty : float
        Share of frames without objects.
    seed : int
    """

    frames: int = 100
    boxes: float = 8
    fp: float = 5
    noise: float = 1.0
    recall: float = 0.9
    confuse: float = 0.05
    duplicate: float = 0.1
    flip: float = 0.05
    small: float = 0.05
    dontcare: int = 1
    dc_fp: int = 1
    score_step: float = 0.0
    score_shift: float = 0.0
    alpha_missing: float = 0.0
    drop_class: str = ""
    only2d: bool = False
    far: bool = False
    cluster: bool = False
    empty: float = 0.03
    seed: int = 0


Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Object:
    """A row of a label file; ``x, y, z`` is the middle of its bottom in the camera's frame."""

    kind: str
    truncated: float
    occluded: int
    alpha: float
    bbox: Rectangle
    h: float
    w: float
    l: float  # noqa: E741
    x: float
    y: float
    z: float
    ry: float

    def numbers(self) -> tuple[float, ...]:
        return (self.alpha, *self.bbox, self.h, self.w, self.l, self.x, self.y, self.z, self.ry)


class _Dice:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self._random()

    def unit(self) -> float:
        return self._random()

    def normal(self, mean: float, spread: float) -> float:
        """Add twelve uniform numbers: no function of the C library that differs by platform."""
        total = 0.0
        for _ in range(12):
            total += self._random()
        return mean + spread * (total - 6.0)

    def index(self, n: int) -> int:
        return min(int(self._random() * n), n - 1)

    def chance(self, share: float) -> bool:
        return self._random() < share

    def choice(self, weighted: Sequence[tuple[T, float]]) -> T:
        mark = self._random() * sum(weight for _, weight in weighted)
        total = 0.0
        for value, weight in weighted:
            total += weight
            if mark < total:
                return value
        return weighted[-1][0]

    def count(self, mean: float, spread: float) -> int:
        return max(0, round(self.normal(mean, mean * spread)))


def generate(options: Options) -> Iterator[tuple[int, str, str]]:
    """Yield number, label file and result file of each frame."""
    dice = _Dice(options.seed)
    for i in range(options.frames):
        objects = _objects(dice, options)
        found = _detections(dice, options, objects)
        regions = _regions(dice, options)
        found += _detections_in(dice, options, regions)
        labels = [_label(one) for one in objects] + [_region(one) for one in regions]
        results = [_result(one, options, score) for one, score in found]
        yield i, "".join(labels), "".join(results)


def write(root: Path, options: Options) -> str:
    """Write ``label_2/`` and ``results/``, one file a frame, and return their SHA-256."""
    folders = root / "label_2", root / "results"
    for folder in folders:
        folder.mkdir(parents=True)
    digest = hashlib.sha256()
    for i, *texts in generate(options):
        digest.update(as_digested(i, *texts))
        for folder, text in zip(folders, texts, strict=True):
            (folder / f"{i:06d}.txt").write_text(text, "ascii", newline="\n")
    return digest.hexdigest()


def as_digested(i: int, labels: str, results: str) -> bytes:
    """Return what a frame adds to the SHA-256 that goldens keep of their inputs."""
    return f"{i:06d}\n{labels}--\n{results}==\n".encode()


def _objects(dice: _Dice, options: Options) -> list[_Object]:
    n = 0 if dice.chance(options.empty) else dice.count(options.boxes, 0.35)
    middle = (dice.between(-6, 6), dice.between(12, 30)) if options.cluster else None
    drawn = [_object(dice, options, middle=middle) for _ in range(n)]
    return [_as_written(one) for one in drawn if one is not None]


def _object(
    dice: _Dice,
    options: Options,
    kind: str | None = None,
    middle: tuple[float, float] | None = None,
) -> _Object | None:
    """Return an object in sight of the camera; None if that fails fifty times."""
    shares = [(name, of.share) for name, of in _KINDS.items()]
    for _ in range(50):
        name = kind or dice.choice(shares)
        of = _KINDS[name]
        h, w, length = (
            max(0.3, dice.normal(*pair)) for pair in zip(of.mean, of.spread, strict=True)
        )
        z = dice.between(4.0, 90.0 if options.far else 55.0)
        x = dice.between(-0.75, 0.75) * z
        if middle:
            x, z = middle[0] + dice.normal(0, 1.5), middle[1] + dice.normal(0, 1.5)
        y = dice.normal(1.65, 0.12)
        ry = _wrapped(dice.choice(_HEADINGS) + dice.normal(0, 0.25))
        seen = _projected(h, w, length, x, y, z, ry)
        if seen:
            whole, clipped = seen
            truncated = 1.0 - _area(clipped) / max(_area(whole), 1e-9)
            occluded = dice.choice(_OCCLUSIONS)
            alpha = _wrapped(ry - math.atan2(x, z))
            return _Object(name, truncated, occluded, alpha, clipped, h, w, length, x, y, z, ry)
    return None


def _detections(
    dice: _Dice, options: Options, objects: Sequence[_Object]
) -> list[tuple[_Object, float]]:
    """Return what a detector makes of the objects, and its inventions."""
    found: list[tuple[_Object, float]] = []
    for one in objects:
        if not dice.chance(options.recall):
            continue
        seen = _near(dice, one, options.noise) if options.noise > 0 else one
        if seen is None:
            continue
        seen = _misjudged(dice, options, seen)
        base = 0.55 + 0.35 * dice.unit() - 0.004 * one.z - 0.05 * one.occluded
        base += dice.normal(0, 0.05)
        _report(dice, options, found, seen, base)
        if dice.chance(options.duplicate):
            again = _near(dice, one, options.noise * 1.6 + 0.2)
            if again:
                lower = base - 0.3 * dice.unit()
                _report(dice, options, found, replace(again, kind=seen.kind), lower)
    for _ in range(dice.count(options.fp, 0.4)):
        invented = _object(dice, options, kind=_SCORED[dice.index(3)])
        if invented:
            score = 0.35 * dice.unit() + 0.15 * dice.unit() ** 2
            _report(dice, options, found, invented, score)
    return found


def _near(dice: _Dice, one: _Object, scale: float) -> _Object | None:
    """Return a detection near an object, or None if it is behind the camera."""
    h, w, length = (
        max(0.2, value * (1 + dice.normal(0, 0.04 * scale))) for value in (one.h, one.w, one.l)
    )
    x = one.x + dice.normal(0, 0.10 * scale)
    y = one.y + dice.normal(0, 0.05 * scale)
    z = one.z + dice.normal(0, (0.08 + 0.006 * one.z) * scale)
    ry = _wrapped(one.ry + dice.normal(0, 0.06 * scale))
    seen = _projected(h, w, length, x, y, z, ry)
    if seen is None:
        return None
    left, top, right, bottom = (value + dice.normal(0, 1.0 * scale) for value in seen[1])
    alpha = _wrapped(ry - math.atan2(x, z))
    return replace(
        one, h=h, w=w, l=length, x=x, y=y, z=z, ry=ry, alpha=alpha,
        bbox=(left, top, right, bottom),
    )  # fmt: skip


def _misjudged(dice: _Dice, options: Options, seen: _Object) -> _Object:
    if seen.kind not in _SCORED and options.noise > 0:
        seen = replace(seen, kind=_TAKEN_FOR.get(seen.kind, seen.kind))
    if dice.chance(options.confuse):
        seen = replace(seen, kind=_SCORED[dice.index(3)])
    if dice.chance(options.flip):
        seen = replace(seen, ry=_wrapped(seen.ry + math.pi), alpha=_wrapped(seen.alpha + math.pi))
    if dice.chance(options.small):
        left, top, right, _ = seen.bbox
        seen = replace(seen, bbox=(left, top, right, top + dice.choice(_EDGE_HEIGHTS)))
    return seen


def _report(
    dice: _Dice,
    options: Options,
    found: list[tuple[_Object, float]],
    one: _Object,
    score: float,
) -> None:
    if one.kind == options.drop_class:
        return
    if options.alpha_missing and dice.chance(options.alpha_missing):
        one = replace(one, alpha=-10.0)
    if options.only2d:
        one = replace(
            one, h=-1.0, w=-1.0, l=-1.0, x=-1000.0, y=-1000.0, z=-1000.0, ry=-10.0
        )  # fmt: skip
    score = min(0.9999, max(0.0001, score))
    if options.score_step:
        score = round(score / options.score_step) * options.score_step
    found.append((one, score + options.score_shift))


def _regions(dice: _Dice, options: Options) -> list[Rectangle]:
    regions = []
    for _ in range(options.dontcare):
        left, top = dice.between(0, _WIDTH - 120), dice.between(140, 210)
        regions.append((left, top, left + dice.between(30, 110), top + dice.between(20, 60)))
    return regions


def _detections_in(
    dice: _Dice, options: Options, regions: Sequence[Rectangle]
) -> list[tuple[_Object, float]]:
    """Return detections in regions; the share of each that lies inside varies around 1."""
    found: list[tuple[_Object, float]] = []
    for _ in range(options.dc_fp if regions else 0):
        left, top, right, bottom = regions[dice.index(len(regions))]
        one = _object(dice, options, kind=_SCORED[dice.index(3)])
        if one:
            size = dice.between(0.4, 1.3)
            corner = left + 1 + (right - left) * size, top + 1 + (bottom - top) * size
            one = replace(one, bbox=(left + 1, top + 1, *corner))
            _report(dice, options, found, one, 0.6 * dice.unit())
    return found


def _projected(
    h: float, w: float, length: float, x: float, y: float, z: float, ry: float
) -> tuple[Rectangle, Rectangle] | None:
    """Return the image box of a box, whole and clipped; None behind the camera or too small."""
    us, vs = [], []
    cos, sin = math.cos(ry), math.sin(ry)
    for dx in (length / 2, -length / 2):
        for dz in (w / 2, -w / 2):
            for dy in (0.0, -h):
                px, py, pz = x + cos * dx + sin * dz, y + dy, z - sin * dx + cos * dz
                if pz < _NEAREST:
                    return None
                us.append(_FOCAL * px / pz + _CX)
                vs.append(_FOCAL * py / pz + _CY)
    whole = min(us), min(vs), max(us), max(vs)
    clipped = (
        max(whole[0], 0.0),
        max(whole[1], 0.0),
        min(whole[2], _WIDTH - 1.0),
        min(whole[3], _HEIGHT - 1.0),
    )
    if clipped[2] - clipped[0] < 2 or clipped[3] - clipped[1] < 2:
        return None
    return whole, clipped


def _area(box: Rectangle) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _wrapped(angle: float) -> float:
    return (angle + math.pi) % (2 * math.pi) - math.pi


def _as_written(one: _Object) -> _Object:
    """Return the object as its file holds it, so that an exact detection is exactly that."""
    left, top, right, bottom = map(_rounded, one.bbox)
    return _Object(
        one.kind,
        _rounded(one.truncated),
        one.occluded,
        _rounded(one.alpha),
        (left, top, right, bottom),
        *map(_rounded, (one.h, one.w, one.l, one.x, one.y, one.z, one.ry)),
    )


def _rounded(value: float) -> float:
    return float(f"{value:.2f}")


def _label(one: _Object) -> str:
    return f"{one.kind} {one.truncated:.2f} {one.occluded} {_written(one.numbers())}\n"


def _region(box: Rectangle) -> str:
    return f"DontCare -1 -1 -10 {_written(box)} -1 -1 -1 -1000 -1000 -1000 -10\n"


def _result(one: _Object, options: Options, score: float) -> str:
    return f"{one.kind} -1 -1 {_written(one.numbers())} {score:.4f}\n"


def _written(numbers: Sequence[float]) -> str:
    return " ".join(f"{value:.2f}" for value in numbers)
