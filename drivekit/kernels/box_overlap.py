"""Overlap of boxes that are turned about the vertical axis.

Boxes are rows x, y, z (centre), length, width, height, yaw. Boxes with a size that is not positive,
or with a NaN, overlap nothing: 0, never NaN.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, result_array, row_ids
from drivekit.kernels._box_clip import (
    bev_intersection,
    clip_buffers,
    over_union,
    pair_iou,
    prepared,
    shared_height,
)
from drivekit.kernels._jit import example, kernel
from drivekit.kernels.box2d import touching_pairs


def near_pairs(
    a: npt.ArrayLike, b: npt.ArrayLike, offsets_a: npt.ArrayLike, offsets_b: npt.ArrayLike
) -> tuple[Array, Array]:
    """Find all pairs of boxes of the same frame that can overlap as seen from above.

    Parameters
    ----------
    a, b : (N, 7), (M, 7) float64 [m, rad]
        Boxes in one frame of reference a slice.
    offsets_a, offsets_b : (F + 1,) int64
        Frame f holds rows offsets[f] to offsets[f + 1].

    Returns
    -------
    ia, ib : (P,) int64
        Pairs whose upright bounding rectangles touch, ordered by ia, then ib: all pairs with an
        overlap and few others.

    Raises
    ------
    UsageError
        Wrong shapes, or offsets that do not cover the rows or differ in their number of frames.
    """
    return touching_pairs(_footprint(a, "a"), _footprint(b, "b"), offsets_a, offsets_b)


def overlap_pairs(
    a: npt.ArrayLike, b: npt.ArrayLike, ia: npt.ArrayLike, ib: npt.ArrayLike
) -> tuple[Array, Array]:
    """Compute bird's-eye and 3D intersection over union of chosen pairs from one clipping.

    Parameters
    ----------
    a, b : (N, 7), (M, 7) float64 [m, rad]
        Boxes in one frame of reference a pair.
    ia, ib : (P,) int64
        Rows of a and b to compare.

    Returns
    -------
    iou_bev, iou_3d : (P,) float64
        In [0, 1]; 0 for boxes without area or volume, or with a NaN.

    Raises
    ------
    UsageError
        Wrong shapes, or a row that is not there.
    """
    iou_bev, iou_3d = _overlap_pairs(*box_pairs(a, b, ia, ib))
    return iou_bev, iou_3d


def bev_intersection_pairs(
    a: npt.ArrayLike, b: npt.ArrayLike, ia: npt.ArrayLike, ib: npt.ArrayLike
) -> Array:
    """Compute the area that chosen pairs of boxes share as seen from above.

    Parameters
    ----------
    a, b : (N, 7), (M, 7) float64 [m, rad]
        Boxes in one frame of reference a pair.
    ia, ib : (P,) int64
        Rows of a and b to compare.

    Returns
    -------
    (P,) float64 [m²]
        0 for boxes that only touch, have no area, or hold a NaN.

    Raises
    ------
    UsageError
        Wrong shapes, or a row that is not there.
    """
    areas: Array = _intersection_pairs(*box_pairs(a, b, ia, ib))
    return areas


def iou_matrix(
    a: npt.ArrayLike, b: npt.ArrayLike, mode: Literal["bev", "3d"], out: Array | None = None
) -> Array:
    """Compute the intersection over union of every box of a with every box of b.

    Parameters
    ----------
    a, b : (N, 7), (M, 7) float64 [m, rad]
        Boxes in one frame of reference.
    mode : {"bev", "3d"}
        Compare areas as seen from above, or volumes.
    out : (N, M) float64, optional
        Where to write.

    Returns
    -------
    (N, M) float64
        In [0, 1]; also where N or M is 0. `out`, or a new array.

    Raises
    ------
    UsageError
        Wrong shapes, an unknown mode, or an `out` that does not fit.
    """
    is_solid = is_3d(mode)
    a = fixed("a", a, np.float64, None, 7)
    b = fixed("b", b, np.float64, None, 7)
    matrix = result_array("out", out, (len(a), len(b)), np.float64)
    _iou_matrix(a, b, is_solid, np.argsort(a[:, 0]), np.argsort(b[:, 0]), matrix)
    return matrix


def is_3d(mode: str) -> bool:
    """Tell "3d" from "bev", or raise UsageError."""
    if mode not in ("bev", "3d"):
        raise UsageError(f"mode: expected 'bev' or '3d', found {mode!r}")
    return mode == "3d"


def box_pairs(
    a: npt.ArrayLike, b: npt.ArrayLike, ia: npt.ArrayLike, ib: npt.ArrayLike
) -> tuple[Array, Array, Array, Array]:
    """Return boxes and the rows to compare as kernels want them, or raise UsageError."""
    a = fixed("a", a, np.float64, None, 7)
    b = fixed("b", b, np.float64, None, 7)
    ia = row_ids("ia", ia, len(a))
    ib = row_ids("ib", ib, len(b))
    if ia.shape != ib.shape:
        raise UsageError(f"ia and ib: expected equal lengths, found {len(ia)} and {len(ib)}")
    return a, b, ia, ib


@np.errstate(invalid="ignore", over="ignore")  # absurd sizes touch nothing
def _footprint(boxes: npt.ArrayLike, name: str) -> Array:
    """Return upright rectangles around the boxes as seen from above."""
    boxes = fixed(name, boxes, np.float64, None, 7)
    x, y, _, length, width, _, yaw = boxes.T
    cos, sin = np.abs(np.cos(yaw)), np.abs(np.sin(yaw))
    dx, dy = (cos * length + sin * width) / 2, (sin * length + cos * width) / 2
    return np.column_stack([x - dx, y - dy, x + dx, y + dy])


@kernel
def _overlap_pairs(a: Array, b: Array, ia: Array, ib: Array) -> tuple[Array, Array]:
    a, b = prepared(a), prepared(b)
    iou_bev, iou_3d = np.zeros(ia.shape[0]), np.zeros(ia.shape[0])
    corners, clipped = clip_buffers()
    for p in range(ia.shape[0]):
        one, two = a[ia[p]], b[ib[p]]
        area = bev_intersection(one, two, corners, clipped)
        if area > 0.0:
            volume = area * shared_height(one, two)
            iou_bev[p] = over_union(area, one[9] + two[9])
            iou_3d[p] = over_union(volume, one[9] * (2.0 * one[5]) + two[9] * (2.0 * two[5]))
    return iou_bev, iou_3d


@kernel
def _intersection_pairs(a: Array, b: Array, ia: Array, ib: Array) -> Array:
    a, b = prepared(a), prepared(b)
    areas = np.empty(ia.shape[0])
    corners, clipped = clip_buffers()
    for p in range(ia.shape[0]):
        areas[p] = bev_intersection(a[ia[p]], b[ib[p]], corners, clipped)
    return areas


@kernel
def _iou_matrix(
    a: Array, b: Array, solid: bool, order_a: Array, order_b: Array, matrix: Array
) -> None:
    """Fill a matrix, with 0 where the circles around two boxes are apart.

    Both are gone through by x, so that each box meets those of a strip around it. Those without a
    place, which come last, are in no strip.
    """
    a, b = prepared(a), prepared(b[order_b])
    buffers = clip_buffers()
    x, y, radius = b[:, 0].copy(), b[:, 1].copy(), b[:, 8].copy()
    widest = _largest(a) + _largest(b)
    is_near = np.empty(b.shape[0], np.bool_)
    matrix[:] = 0.0
    first, last = 0, 0
    for i in order_a:
        ax, ay, reach = a[i, 0], a[i, 1], a[i, 8]
        while first < x.shape[0] and x[first] < ax - widest:
            first += 1
        while last < x.shape[0] and x[last] <= ax + widest:
            last += 1
        xs, ys, radii = x[first:last], y[first:last], radius[first:last]
        n_near = 0
        for j in range(xs.shape[0]):
            dx, dy, r = xs[j] - ax, ys[j] - ay, radii[j] + reach
            is_near[j] = not dx * dx + dy * dy > r * r  # in doubt (NaN, inf): near
            n_near += is_near[j]
        j = first
        for _ in range(n_near):
            while not is_near[j - first]:
                j += 1
            matrix[i, order_b[j]] = pair_iou(a[i], b[j], solid, buffers)
            j += 1


@kernel
def _largest(boxes: Array) -> float:
    """Return the largest radius of prepared boxes; NaN does not count."""
    largest = 0.0
    for i in range(boxes.shape[0]):
        if boxes[i, 8] > largest:
            largest = boxes[i, 8]
    return largest


@example
def _example() -> None:
    boxes = np.array([[0.0, 0.0, 0.0, 4.0, 2.0, 1.5, 0.3]])
    iou_matrix(boxes, boxes, "bev")
    overlap_pairs(boxes, boxes, *near_pairs(boxes, boxes, [0, 1], [0, 1]))
    bev_intersection_pairs(boxes, boxes, [0], [0])
