"""Axis-aligned rectangles: which of them touch, and by how much they overlap."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, ragged_offsets, row_ids
from drivekit.kernels._jit import example, kernel


def touching_pairs(
    a: npt.ArrayLike, b: npt.ArrayLike, offsets_a: npt.ArrayLike, offsets_b: npt.ArrayLike
) -> tuple[Array, Array]:
    """Find all pairs of rectangles of the same frame that touch or overlap.

    Parameters
    ----------
    a, b : (N, 4), (M, 4) float64
        Rectangles x1, y1, x2, y2; a NaN touches nothing.
    offsets_a, offsets_b : (F + 1,) int64
        Frame f holds rows offsets[f] to offsets[f + 1].

    Returns
    -------
    ia, ib : (P,) int64
        Rows of a and b, ordered by ia, then ib; empty where nothing touches.

    Raises
    ------
    UsageError
        Wrong shapes, or offsets that do not cover the rows or differ in their number of frames.
    """
    a = fixed("a", a, np.float64, None, 4)
    b = fixed("b", b, np.float64, None, 4)
    offsets_a = ragged_offsets("offsets_a", offsets_a, len(a))
    offsets_b = ragged_offsets("offsets_b", offsets_b, len(b))
    if len(offsets_a) != len(offsets_b):
        raise UsageError(
            f"offsets_a and offsets_b: expected the same number of frames, "
            f"found {len(offsets_a) - 1} and {len(offsets_b) - 1}"
        )
    columns = fixed("b", b.T, np.float64, 4, None)
    ia, ib = _touching_pairs(a, columns, offsets_a, offsets_b)
    return ia, ib


def overlap2d_pairs(
    a: npt.ArrayLike, b: npt.ArrayLike, ia: npt.ArrayLike, ib: npt.ArrayLike
) -> tuple[Array, Array]:
    """Measure the overlap of chosen pairs of image boxes, as the KITTI devkit does.

    Parameters
    ----------
    a, b : (N, 4), (M, 4) float64 [px]
        Rectangles x1, y1, x2, y2; widths are x2 - x1, without the "+ 1" of other benchmarks.
    ia, ib : (P,) int64
        Rows of a and b to compare.

    Returns
    -------
    iou, share : (P,) float64
        Intersection over union, and intersection over the area of the box of a (for regions to
        ignore). 0 where the boxes only touch, have no area, or hold a NaN.

    Raises
    ------
    UsageError
        Wrong shapes, or a row that is not there.

    Notes
    -----
    The order of operations is that of `imageBoxOverlap` in the devkit's evaluate_object.cpp.
    """
    a = fixed("a", a, np.float64, None, 4)
    b = fixed("b", b, np.float64, None, 4)
    ia = row_ids("ia", ia, len(a))
    ib = row_ids("ib", ib, len(b))
    if ia.shape != ib.shape:
        raise UsageError(f"ia and ib: expected equal lengths, found {len(ia)} and {len(ib)}")
    iou, share = _overlap2d_pairs(a, b, ia, ib)
    return iou, share


@kernel
def _touching_pairs(a: Array, b: Array, offsets_a: Array, offsets_b: Array) -> tuple[Array, Array]:
    """Compare rows of a with the columns of b, which has shape (4, M) so that it vectorises."""
    ia = np.empty(a.shape[0] + 16, np.int64)
    ib = np.empty(a.shape[0] + 16, np.int64)
    touches = np.empty(b.shape[1], np.bool_)
    k = 0
    for frame in range(offsets_a.shape[0] - 1):
        first, last = offsets_b[frame], offsets_b[frame + 1]
        bx1, by1, bx2, by2 = b[0, first:last], b[1, first:last], b[2, first:last], b[3, first:last]
        for i in range(offsets_a[frame], offsets_a[frame + 1]):
            x1, y1, x2, y2 = a[i, 0], a[i, 1], a[i, 2], a[i, 3]
            n = 0
            for j in range(bx1.shape[0]):
                touch = (bx1[j] <= x2) & (bx2[j] >= x1) & (by1[j] <= y2) & (by2[j] >= y1)
                touches[j] = touch
                n += touch
            if k + n > ia.shape[0]:
                room = 2 * ia.shape[0] + n
                ia, ib = _grown(ia, k, room), _grown(ib, k, room)
            j = 0
            for _ in range(n):
                while not touches[j]:
                    j += 1
                ia[k] = i
                ib[k] = first + j
                k += 1
                j += 1
    return ia[:k].copy(), ib[:k].copy()


@kernel
def _grown(array: Array, used: int, room: int) -> Array:
    longer = np.empty(room, array.dtype)
    longer[:used] = array[:used]
    return longer


@kernel
def _overlap2d_pairs(a: Array, b: Array, ia: Array, ib: Array) -> tuple[Array, Array]:
    iou = np.zeros(ia.shape[0])
    share = np.zeros(ia.shape[0])
    for p in range(ia.shape[0]):
        i, j = ia[p], ib[p]
        width = min(a[i, 2], b[j, 2]) - max(a[i, 0], b[j, 0])
        height = min(a[i, 3], b[j, 3]) - max(a[i, 1], b[j, 1])
        area_a = (a[i, 2] - a[i, 0]) * (a[i, 3] - a[i, 1])
        area_b = (b[j, 2] - b[j, 0]) * (b[j, 3] - b[j, 1])
        both = width * height
        union = area_a + area_b - both
        if width > 0.0 and height > 0.0 and union > 0.0:  # a NaN fails the last test
            iou[p] = both / union
            share[p] = both / area_a
    return iou, share


@example
def _example() -> None:
    box = np.array([[0.0, 0.0, 2.0, 2.0]])
    pairs = touching_pairs(box, box, [0, 1], [0, 1])
    overlap2d_pairs(box, box, *pairs)
