"""Overlap of boxes that are turned about the vertical axis: one float64 clipper for everything.

Boxes are rows x, y, z (centre), length, width, height, yaw. Each pair is worked out in the frame of
its first box, so coordinates far from the origin cost no precision. Boxes with a size that is not
positive, or with a NaN, overlap nothing: 0, never NaN.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, row_ids
from drivekit.kernels._jit import example, kernel
from drivekit.kernels.box2d import touching_pairs

_MAX_CORNERS = 20  # four cuts, each adding at most one corner a run: 4, 6, 9, 13, 19


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


def iou_matrix(a: npt.ArrayLike, b: npt.ArrayLike, mode: Literal["bev", "3d"]) -> Array:
    """Compute the intersection over union of every box of a with every box of b.

    Parameters
    ----------
    a, b : (N, 7), (M, 7) float64 [m, rad]
        Boxes in one frame of reference.
    mode : {"bev", "3d"}
        Compare areas as seen from above, or volumes.

    Returns
    -------
    (N, M) float64
        In [0, 1]; also where N or M is 0.

    Raises
    ------
    UsageError
        Wrong shapes or an unknown mode.
    """
    is_solid = is_3d(mode)
    a = fixed("a", a, np.float64, None, 7)
    b = fixed("b", b, np.float64, None, 7)
    matrix = np.zeros((len(a), len(b)))
    _iou_matrix(a, b, is_solid, matrix)
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
def prepared(boxes: Array) -> Array:
    """Return rows x, y, z, half length, half width, half height, cos yaw, sin yaw, radius, area.

    The radius is that of a circle around the footprint, a touch too large rather than too small.
    """
    rows = np.empty((boxes.shape[0], 10))
    for i in range(boxes.shape[0]):
        row, box = rows[i], boxes[i]
        row[0], row[1], row[2] = box[0], box[1], box[2]
        row[3], row[4], row[5] = box[3] / 2, box[4] / 2, box[5] / 2
        row[6], row[7] = np.cos(box[6]), np.sin(box[6])
        row[8] = np.sqrt(row[3] * row[3] + row[4] * row[4]) * (1.0 + 1e-9)
        row[9] = box[3] * box[4]
    return rows


@kernel
def clip_buffers() -> tuple[Array, Array]:
    """Return the room that `bev_intersection` works in."""
    return np.empty((2, _MAX_CORNERS)), np.empty((2, _MAX_CORNERS))


@kernel
def shared_height(a: Array, b: Array) -> float:
    """Return the height that two prepared boxes share, 0 for none or a NaN."""
    dz = b[2] - a[2]
    shared: float = min(a[5], dz + b[5]) - max(-a[5], dz - b[5])
    return shared if shared > 0.0 else 0.0


@kernel
def over_union(shared: float, total: float) -> float:
    """Return a shared area or volume over the union, given the sum of both."""
    union = total - shared
    if not (shared > 0.0 and union > 0.0):
        return 0.0
    share = shared / union
    return min(share, 1.0) if share > 0.0 else 0.0


@kernel
def pair_iou(a: Array, b: Array, solid: bool, buffers: tuple[Array, Array]) -> float:
    """Return the intersection over union of two prepared boxes."""
    area = bev_intersection(a, b, *buffers)
    if not solid:
        return over_union(area, a[9] + b[9])
    volume = area * shared_height(a, b) if area > 0.0 else 0.0
    return over_union(volume, a[9] * (2.0 * a[5]) + b[9] * (2.0 * b[5]))


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
def _iou_matrix(a: Array, b: Array, solid: bool, matrix: Array) -> None:
    """Fill a matrix of zeros where the circles around two boxes are not apart."""
    a, b = prepared(a), prepared(b)
    buffers = clip_buffers()
    x, y, radius = b[:, 0].copy(), b[:, 1].copy(), b[:, 8].copy()
    is_near = np.empty(b.shape[0], np.bool_)
    for i in range(a.shape[0]):
        ax, ay, reach = a[i, 0], a[i, 1], a[i, 8]
        for j in range(b.shape[0]):
            dx, dy, r = x[j] - ax, y[j] - ay, radius[j] + reach
            is_near[j] = not dx * dx + dy * dy > r * r  # in doubt (NaN, inf): near
        for j in range(b.shape[0]):
            if is_near[j]:
                matrix[i, j] = pair_iou(a[i], b[j], solid, buffers)


@kernel
def bev_intersection(a: Array, b: Array, corners: Array, clipped: Array) -> float:
    """Return the area shared by two prepared boxes, given two (2, _MAX_CORNERS) buffers."""
    al: float = a[3]
    aw: float = a[4]
    bl: float = b[3]
    bw: float = b[4]
    if not (al > 0.0 and aw > 0.0 and bl > 0.0 and bw > 0.0):
        return 0.0
    # b in a's frame: centre (x, y), axis (cos, sin); a's centre in b's frame: -(u, v)
    east, north = b[0] - a[0], b[1] - a[1]
    x, y = east * a[6] + north * a[7], north * a[6] - east * a[7]
    u, v = east * b[6] + north * b[7], north * b[6] - east * b[7]
    cos, sin = b[6] * a[6] + b[7] * a[7], b[7] * a[6] - b[6] * a[7]
    # how far each box reaches along the axes of the other
    bx, by = abs(cos) * bl + abs(sin) * bw, abs(sin) * bl + abs(cos) * bw
    au, av = abs(cos) * al + abs(sin) * aw, abs(sin) * al + abs(cos) * aw
    if not (abs(x) < al + bx and abs(y) < aw + by and abs(u) < bl + au and abs(v) < bw + av):
        return 0.0
    if abs(x) + bx <= al and abs(y) + by <= aw:
        return 4.0 * bl * bw
    if abs(u) + au <= bl and abs(v) + av <= bw:
        return 4.0 * al * aw
    lx, ly, wx, wy = cos * bl, sin * bl, -sin * bw, cos * bw
    corners[0, 0], corners[1, 0] = x + lx + wx, y + ly + wy
    corners[0, 1], corners[1, 1] = x - lx + wx, y - ly + wy
    corners[0, 2], corners[1, 2] = x - lx - wx, y - ly - wy
    corners[0, 3], corners[1, 3] = x + lx - wx, y + ly - wy
    n = _cut(corners, clipped, 4, 0, 1.0, al)
    n = _cut(clipped, corners, n, 0, -1.0, al)
    n = _cut(corners, clipped, n, 1, 1.0, aw)
    n = _cut(clipped, corners, n, 1, -1.0, aw)
    area = _polygon_area(corners, n)
    return min(area, 4.0 * al * aw, 4.0 * bl * bw) if area > 0.0 else 0.0


@kernel
def _cut(polygon: Array, kept: Array, n: int, axis: int, sign: float, limit: float) -> int:
    """Keep the part of a polygon where sign * coordinate <= limit (Sutherland-Hodgman)."""
    k = 0
    for i in range(n):
        j = i + 1 if i + 1 < n else 0
        inside_i = limit - sign * polygon[axis, i]
        inside_j = limit - sign * polygon[axis, j]
        if inside_i >= 0.0:
            kept[0, k] = polygon[0, i]
            kept[1, k] = polygon[1, i]
            k += 1
        if (inside_i >= 0.0) != (inside_j >= 0.0):
            t = inside_i / (inside_i - inside_j)
            kept[0, k] = polygon[0, i] + t * (polygon[0, j] - polygon[0, i])
            kept[1, k] = polygon[1, i] + t * (polygon[1, j] - polygon[1, i])
            k += 1
    return k


@kernel
def _polygon_area(polygon: Array, n: int) -> float:
    """Return the signed area of a polygon, positive if its corners run counter-clockwise."""
    twice = 0.0
    for i in range(1, n - 1):
        twice += (polygon[0, i] - polygon[0, 0]) * (polygon[1, i + 1] - polygon[1, 0])
        twice -= (polygon[0, i + 1] - polygon[0, 0]) * (polygon[1, i] - polygon[1, 0])
    return 0.5 * twice


@example
def _example() -> None:
    boxes = np.array([[0.0, 0.0, 0.0, 4.0, 2.0, 1.5, 0.3]])
    iou_matrix(boxes, boxes, "bev")
    overlap_pairs(boxes, boxes, *near_pairs(boxes, boxes, [0, 1], [0, 1]))
    bev_intersection_pairs(boxes, boxes, [0], [0])
