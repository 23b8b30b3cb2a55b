"""What is measured of the boxes of a tree, for the configs of training frameworks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.target import Plan, Written

Float = NDArray[np.float64]

# Faces of boxes are counted in bins of this [m], so that a long set costs no memory.
_BIN: Final = 0.1
_REACH: Final = 500.0
# So much of the boxes may lie outside of the range, on either side of each axis.
_OUTSIDE: Final = 0.005
# Where there is no box to measure by.
_NO_BOXES: Final = ((-51.2, -51.2, -3.0), (51.2, 51.2, 1.0))

# Voxels [m] by the longer side of the range, and what its sides are multiples of: 16 voxels, and 8
# pillars of twice to four times the width.
_VOXELS: Final = ((80.0, 0.05, 1.6, 0.2), (210.0, 0.1, 1.6, 0.2), (np.inf, 0.2, 3.2, 0.4))
_VOXEL_HEIGHTS: Final = (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 1.0, 2.0, 5.0)
_LAYERS: Final = 40
_ROOM: Final = 0.25

#: From this area of the footprint [m²] on, anchors must overlap more to match, as cars' do.
_LARGE: Final = 4.0


@dataclass(frozen=True, slots=True)
class ClassSizes:
    """The boxes of a class.

    Parameters
    ----------
    name : str
    n : int
        How many were measured; with none, the sizes are made up.
    split : str
        Of which split; empty for all of them.
    mean, spread : (float, float, float) [m]
        Of length, width, height; spread is the standard deviation.
    bottom, bottom_spread : float [m]
        Height of the lower face above the origin of the LiDAR.
    """

    name: str
    n: int
    split: str
    mean: tuple[float, float, float]
    spread: tuple[float, float, float]
    bottom: float
    bottom_spread: float

    @property
    def matches_at(self) -> tuple[float, float]:
        """Overlap from which an anchor is the object's, and below which it is background."""
        return (0.6, 0.45) if self.mean[0] * self.mean[1] >= _LARGE else (0.5, 0.35)


@dataclass(frozen=True, slots=True)
class Measured:
    """What configs are made of.

    Parameters
    ----------
    classes : tuple of ClassSizes
        In the order of the tree's taxonomy.
    low, high : (float, float, float) [m]
        The range that holds 99 % of the boxes along each axis, rounded outwards to whole voxels.
    voxel : (float, float, float) [m]
        40 layers, sides that are multiples of 16 voxels.
    pillar : float [m]
        Side of a pillar; sides of the range are multiples of 8.
    outside : int
        Boxes whose centre is outside of the range.
    n : int
        Boxes that were measured.
    """

    classes: tuple[ClassSizes, ...]
    low: tuple[float, float, float]
    high: tuple[float, float, float]
    voxel: tuple[float, float, float]
    pillar: float
    outside: int
    n: int


@dataclass(slots=True)
class _Sums:
    n: int = 0
    total: Float = field(default_factory=lambda: np.zeros(4))
    squares: Float = field(default_factory=lambda: np.zeros(4))

    def add(self, values: Float) -> None:
        self.n += len(values)
        self.total += values.sum(0)
        self.squares += (values**2).sum(0)

    def sizes(self, name: str, split: str) -> ClassSizes:
        if not self.n:
            return ClassSizes(name, 0, split, (1.0, 1.0, 1.0), (0.0, 0.0, 0.0), 0.0, 0.0)
        mean = self.total / self.n
        spread = np.sqrt(np.maximum(self.squares / self.n - mean**2, 0.0))
        (l, w, h, bottom), (dl, dw, dh, db) = mean.tolist(), spread.tolist()  # noqa: E741
        return ClassSizes(name, self.n, split, (l, w, h), (dl, dw, dh), bottom, db)


def measure(plan: Plan, written: Written) -> Measured:
    """Measure the boxes of a tree: those of ``train``, or, for a class it has none of, all.

    Parameters
    ----------
    plan : Plan
    written : callable
        Records whose ``data`` has ``boxes``: rows of label, x, y, z, length, width, height, yaw in
        the frame of the LiDAR.
    """
    names = plan.classes.taxonomy.classes
    of_train = [_Sums() for _ in names]
    of_all = [_Sums() for _ in names]
    bins = np.zeros((2, 3, int(2 * _REACH / _BIN)), np.int64)
    for frame, record in written():
        boxes = np.array(record.data["boxes"], np.float64).reshape(-1, 8)
        values = np.column_stack([boxes[:, 4:7], boxes[:, 3] - boxes[:, 6] / 2])
        for label in np.unique(boxes[:, 0]).astype(int).tolist():
            mine = values[boxes[:, 0] == label]
            of_all[label].add(mine)
            if frame.split == "train":
                of_train[label].add(mine)
        _count_faces(bins, boxes)
    classes = [
        train.sizes(name, "train") if train.n else everywhere.sizes(name, "")
        for name, train, everywhere in zip(names, of_train, of_all, strict=True)
    ]
    low, high, voxel, pillar = _grid(*_extent(bins))
    return Measured(
        tuple(classes), low, high, voxel, pillar,
        _outside(written, low, high), sum(s.n for s in of_all),
    )  # fmt: skip


def _count_faces(bins: NDArray[np.int64], boxes: Float) -> None:
    """Count the lowest and highest coordinate of boxes along each axis."""
    cos, sin = np.abs(np.cos(boxes[:, 7])), np.abs(np.sin(boxes[:, 7]))
    half = np.stack(
        [
            boxes[:, 4] * cos + boxes[:, 5] * sin,
            boxes[:, 4] * sin + boxes[:, 5] * cos,
            boxes[:, 6],
        ],
        1,
    )
    for side, faces in enumerate((boxes[:, 1:4] - half / 2, boxes[:, 1:4] + half / 2)):
        index = ((faces + _REACH) / _BIN).astype(np.int64).clip(0, bins.shape[2] - 1)
        for axis in range(3):
            bins[side, axis] += np.bincount(index[:, axis], minlength=bins.shape[2])


def _extent(bins: NDArray[np.int64]) -> tuple[Float, Float]:
    """Return between which coordinates nearly all boxes lie."""
    if not bins.any():
        return np.array(_NO_BOXES[0]), np.array(_NO_BOXES[1])
    share = np.cumsum(bins, 2) / bins.sum(2, keepdims=True)
    low = np.argmax(share[0] >= _OUTSIDE, 1) * _BIN - _REACH
    high = (np.argmax(share[1] >= 1 - _OUTSIDE, 1) + 1) * _BIN - _REACH
    return low, high


_Corner = tuple[float, float, float]


def _grid(low: Float, high: Float) -> tuple[_Corner, _Corner, _Corner, float]:
    """Return range, voxel and pillar: the range rounded outwards to what networks can halve."""
    longest = float((high - low)[:2].max())
    side, step, pillar = next(rule[1:] for rule in _VOXELS if longest + 2 * rule[2] <= rule[0])
    first = np.floor(low[:2] / step) * step
    last = np.ceil(high[:2] / step) * step
    height = float(high[2] - low[2]) + 2 * _ROOM
    layer = next((h for h in _VOXEL_HEIGHTS if h * _LAYERS >= height), _VOXEL_HEIGHTS[-1])
    bottom = float(low[2]) - (layer * _LAYERS - float(high[2] - low[2])) / 2
    bottom = float(np.floor(bottom / _BIN) * _BIN)
    x0, y0, x1, y1 = (round(float(v), 6) for v in (*first, *last))
    z0, z1 = round(bottom, 6), round(bottom + layer * _LAYERS, 6)
    return (x0, y0, z0), (x1, y1, z1), (side, side, layer), pillar


def _outside(written: Written, low: Sequence[float], high: Sequence[float]) -> int:
    total = 0
    for _, record in written():
        center = np.array(record.data["boxes"], np.float64).reshape(-1, 8)[:, 1:4]
        total += int(((center < low) | (center >= high)).any(1).sum())
    return total


def range_remark(measured: Measured) -> str:
    """Return what the range leaves out, in a sentence."""
    return (
        f"Holds 99 % of the boxes along each axis; the centres of {measured.outside:,} of "
        f"{measured.n:,} are outside."
    )


def size_lines(classes: Iterable[ClassSizes]) -> list[str]:
    """Return a line for each class: how many were measured, and how they spread."""
    return [
        f"{c.name}: {c.n:,} boxes{f' of {c.split}' if c.split else ''}; "
        f"length {c.mean[0]:.2f} ± {c.spread[0]:.2f}, width {c.mean[1]:.2f} ± {c.spread[1]:.2f}, "
        f"height {c.mean[2]:.2f} ± {c.spread[2]:.2f}, lower face at {c.bottom:.2f} ± "
        f"{c.bottom_spread:.2f} m"
        for c in classes
    ]
