"""Generalised intersection over union: overlap that still tells how far apart boxes are.

GIoU = IoU - (hull - union) / hull, from -1 (far apart) to 1 (equal), after Rezatofighi et al.,
CVPR 2019. As seen from above the hull is the convex hull of all eight corners; in 3D it is the
upright prism over that hull from the lower of the two floors to the higher of the two roofs. Boxes
with a size that is not positive, or with a number that is not finite, get -1.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from drivekit.kernels._arguments import Array, fixed
from drivekit.kernels._box_clip import bev_intersection, clip_buffers, prepared, shared_height
from drivekit.kernels._jit import example, kernel
from drivekit.kernels.box_overlap import box_pairs, is_3d


def giou_pairs(
    a: npt.ArrayLike, b: npt.ArrayLike, ia: npt.ArrayLike, ib: npt.ArrayLike
) -> tuple[Array, Array]:
    """Compute bird's-eye and 3D generalised intersection over union of chosen pairs.

    Parameters
    ----------
    a, b : (N, 7), (M, 7) float64 [m, rad]
        Boxes x, y, z (centre), length, width, height, yaw; in one frame of reference a pair.
    ia, ib : (P,) int64
        Rows of a and b to compare.

    Returns
    -------
    giou_bev, giou_3d : (P,) float64
        In [-1, 1].

    Raises
    ------
    UsageError
        Wrong shapes, or a row that is not there.
    """
    giou_bev, giou_3d = _giou_pairs(*box_pairs(a, b, ia, ib))
    return giou_bev, giou_3d


def giou_matrix(a: npt.ArrayLike, b: npt.ArrayLike, mode: Literal["bev", "3d"]) -> Array:
    """Compute the generalised intersection over union of every box of a with every box of b.

    Parameters
    ----------
    a, b : (N, 7), (M, 7) float64 [m, rad]
        Boxes x, y, z (centre), length, width, height, yaw; in one frame of reference.
    mode : {"bev", "3d"}
        Compare areas as seen from above, or volumes.

    Returns
    -------
    (N, M) float64
        In [-1, 1]; also where N or M is 0.

    Raises
    ------
    UsageError
        Wrong shapes or an unknown mode.
    """
    is_solid = is_3d(mode)
    a = fixed("a", a, np.float64, None, 7)
    b = fixed("b", b, np.float64, None, 7)
    matrix: Array = _giou_matrix(a, b, is_solid)
    return matrix


@kernel
def _giou_pairs(a: Array, b: Array, ia: Array, ib: Array) -> tuple[Array, Array]:
    a, b = prepared(a), prepared(b)
    giou_bev, giou_3d = np.empty(ia.shape[0]), np.empty(ia.shape[0])
    buffers = clip_buffers()
    for p in range(ia.shape[0]):
        giou_bev[p] = _giou(a[ia[p]], b[ib[p]], False, buffers)
        giou_3d[p] = _giou(a[ia[p]], b[ib[p]], True, buffers)
    return giou_bev, giou_3d


@kernel
def _giou_matrix(a: Array, b: Array, solid: bool) -> Array:
    a, b = prepared(a), prepared(b)
    matrix = np.empty((a.shape[0], b.shape[0]))
    buffers = clip_buffers()
    for i in range(a.shape[0]):
        for j in range(b.shape[0]):
            matrix[i, j] = _giou(a[i], b[j], solid, buffers)
    return matrix


@kernel
def _giou(a: Array, b: Array, solid: bool, buffers: tuple[Array, Array]) -> float:
    """Return the GIoU of two prepared boxes."""
    if not (_is_proper(a, solid) and _is_proper(b, solid)):
        return -1.0
    shared = bev_intersection(a, b, *buffers)
    total = a[9] + b[9]
    hull = _hull_area(a, b)
    if solid:
        shared = shared * shared_height(a, b) if shared > 0.0 else 0.0
        total = 2.0 * (a[9] * a[5] + b[9] * b[5])
        dz = b[2] - a[2]
        hull *= max(a[5], dz + b[5]) - min(-a[5], dz - b[5])
    union = total - shared
    hull = max(hull, union)
    if not (union > 0.0 and hull < np.inf):
        return -1.0
    giou: float = min(shared / union, 1.0) - (hull - union) / hull
    return giou


@kernel
def _is_proper(box: Array, solid: bool) -> bool:
    """Tell whether a prepared box has a size and a place, all finite."""
    numbers = abs(box[0]) + abs(box[1]) + abs(box[3]) + abs(box[4]) + abs(box[6])
    if solid:
        numbers += abs(box[2]) + abs(box[5])
    return bool(numbers < np.inf and box[9] > 0.0 and box[3] > 0.0 and (box[5] > 0.0 or not solid))


@kernel
def _hull_area(a: Array, b: Array) -> float:
    """Return the area of the convex hull around two footprints, in the frame of a.

    Walks once around, over the eight directions that edges of a and b face. Between neighbours of
    these one corner of a and one of b are outermost, and which of both is farther out can change
    once: the farther at either end are corners of the hull, in order.
    """
    al, aw, bl, bw = a[3], a[4], b[3], b[4]
    east, north = b[0] - a[0], b[1] - a[1]
    x, y = east * a[6] + north * a[7], north * a[6] - east * a[7]
    cos, sin = b[6] * a[6] + b[7] * a[7], b[7] * a[6] - b[6] * a[7]
    for _ in range(3):  # a box turned by a quarter is one with length and width swapped
        if cos < 0.0 or sin < 0.0:
            cos, sin, bl, bw = sin, -cos, bw, bl
    ux, uy, vx, vy = cos * bl, sin * bl, -sin * bw, cos * bw  # from the centre of b to its sides
    nx, ny, mx, my = 1.0, 0.0, cos, sin  # what an edge of a faces, and the next edge of b
    x0, y0 = _farther(al, aw, x + ux - vx, y + uy - vy, nx, ny)
    px, py, twice = x0, y0, 0.0
    for _ in range(4):
        ax, ay = nx * al - ny * aw, ny * al + nx * aw
        before_x, before_y, after_x, after_y = x + ux - vx, y + uy - vy, x + ux + vx, y + uy + vy
        for bx, by, dx, dy in (
            (before_x, before_y, nx, ny),
            (before_x, before_y, mx, my),
            (after_x, after_y, mx, my),
            (after_x, after_y, -ny, nx),
        ):
            qx, qy = _farther(ax, ay, bx, by, dx, dy)
            twice += (px - x0) * (qy - y0) - (qx - x0) * (py - y0)
            px, py = qx, qy
        ux, uy, vx, vy = vx, vy, -ux, -uy
        nx, ny, mx, my = -ny, nx, -my, mx
        al, aw = aw, al
    return 0.5 * twice


@kernel
def _farther(
    ax: float, ay: float, bx: float, by: float, dx: float, dy: float
) -> tuple[float, float]:
    """Return which of two corners lies farther in a direction."""
    return (bx, by) if (bx - ax) * dx + (by - ay) * dy > 0.0 else (ax, ay)


@example
def _example() -> None:
    boxes = np.array([[0.0, 0.0, 0.0, 4.0, 2.0, 1.5, 0.3]])
    giou_matrix(boxes, boxes, "bev")
    giou_pairs(boxes, boxes, [0], [0])
