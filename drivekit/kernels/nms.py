"""Rotated non-maximum suppression: of boxes that overlap too much, keep the best."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, real
from drivekit.kernels._box_clip import bev_intersection, clip_buffers, over_union, prepared
from drivekit.kernels._jit import example, kernel

_SIDE = 128  # cells along either axis; what lies farther out belongs to the cells at the border
_LARGE = 16  # boxes that reach into more cells are listed apart
_NONE = -1


def rotated_nms(boxes: npt.ArrayLike, scores: npt.ArrayLike, threshold: float) -> Array:
    """Keep the best of boxes whose overlap, seen from above, exceeds a threshold.

    In falling order of score each box is kept unless its intersection over union with a box that
    was kept before exceeds the threshold; equal scores are taken by row.

    Parameters
    ----------
    boxes : (N, 7) float64 [m, rad]
        x, y, z (centre), length, width, height, yaw. Boxes without area, or with a NaN, overlap
        nothing, so they are kept.
    scores : (N,) float64
    threshold : float
        From 0, where only boxes without any overlap remain, to 1, where all do.

    Returns
    -------
    (K,) int64
        Rows of the kept boxes, best first; empty for no boxes.

    Raises
    ------
    UsageError
        Wrong shapes, a score that is NaN, or a threshold outside [0, 1].
    """
    boxes = fixed("boxes", boxes, np.float64, None, 7)
    scores = fixed("scores", scores, np.float64, len(boxes))
    if np.isnan(scores).any():
        raise UsageError(f"scores: expected numbers, found NaN in row {np.isnan(scores).argmax()}")
    threshold = real("threshold", threshold)
    if not 0 <= threshold <= 1:
        raise UsageError(f"threshold: expected a number from 0 to 1, found {threshold}")
    order = np.argsort(-scores, kind="stable")
    kept: Array = _kept(boxes[order], threshold, _layout(boxes))
    return order[kept]


@np.errstate(invalid="ignore", over="ignore")  # boxes beyond all bounds do not count
def _layout(boxes: Array) -> Array:
    """Return x0, y0 and cells per metre of a grid of _SIDE x _SIDE cells around most boxes."""
    footprints = boxes[np.isfinite(boxes[:, [0, 1, 3, 4]]).all(axis=1)][:, [0, 1, 3, 4]]
    if not len(footprints):
        return np.array([0.0, 0.0, 1.0])
    middle = np.median(footprints, axis=0)
    spread = np.median(np.abs(footprints[:, :2] - middle[:2]), axis=0).max()
    side = np.clip(max(middle[2] + middle[3], 8 * spread / _SIDE), 1e-3, 1e9)
    return np.append(middle[:2] - side * _SIDE / 2, 1 / side)


@kernel
def _kept(boxes: Array, threshold: float, layout: Array) -> Array:
    """Return the rows to keep of boxes in falling order of score.

    Kept boxes are listed in the cells that their circle reaches into, so that a box meets the few
    around it, however many there are; a few that are too large for that are met by all.
    """
    boxes = prepared(boxes)
    kept = np.empty(boxes.shape[0], np.int64)
    large = np.empty(boxes.shape[0], np.int64)
    heads = np.full((_SIDE, _SIDE), _NONE, np.int32)
    links = np.empty((_LARGE * boxes.shape[0], 2), np.int32)  # next link, row of a kept box
    met = np.full(boxes.shape[0], _NONE, np.int32)
    n_kept, n_large, n_links = 0, 0, 0
    buffers = clip_buffers()
    for i in range(boxes.shape[0]):
        columns = _cells(boxes[i, 0], boxes[i, 8], layout[0], layout[2])
        rows = _cells(boxes[i, 1], boxes[i, 8], layout[1], layout[2])
        grid = heads, links, met, large[:n_large]
        if _is_beaten(grid, rows, columns, boxes, i, threshold, buffers):
            continue
        kept[n_kept] = i
        n_kept += 1
        if (rows[1] - rows[0]) * (columns[1] - columns[0]) > _LARGE:
            large[n_large] = i
            n_large += 1
            continue
        for row in range(rows[0], rows[1]):
            for column in range(columns[0], columns[1]):
                links[n_links, 0], links[n_links, 1] = heads[row, column], i
                heads[row, column] = n_links
                n_links += 1
    return kept[:n_kept].copy()


@kernel
def _cells(middle: float, radius: float, origin: float, scale: float) -> tuple[int, int]:
    """Return the first cell along an axis that a circle reaches into, and that after the last."""
    low, high = (middle - radius - origin) * scale, (middle + radius - origin) * scale
    if not high - low < np.inf:
        return 0, 0  # nowhere: overlaps nothing
    last = float(_SIDE - 1)
    return int(min(max(low, 0.0), last)), int(min(max(high, 0.0), last)) + 1


@kernel
def _is_beaten(
    grid: tuple[Array, Array, Array, Array],
    rows: tuple[int, int],
    columns: tuple[int, int],
    boxes: Array,
    i: int,
    threshold: float,
    buffers: tuple[Array, Array],
) -> bool:
    """Tell whether a box overlaps too much with one that was kept."""
    heads, links, met, large = grid
    for k in large:
        if _exceeds(boxes[k], boxes[i], threshold, *buffers):
            return True
    for row in range(rows[0], rows[1]):
        for column in range(columns[0], columns[1]):
            link = heads[row, column]
            while link != _NONE:
                k = links[link, 1]
                link = links[link, 0]
                if met[k] != i:
                    met[k] = i
                    if _exceeds(boxes[k], boxes[i], threshold, *buffers):
                        return True
    return False


@kernel
def _exceeds(a: Array, b: Array, threshold: float, corners: Array, clipped: Array) -> bool:
    """Tell whether the overlap of two prepared boxes exceeds a threshold."""
    dx, dy, reach = b[0] - a[0], b[1] - a[1], a[8] + b[8]
    if dx * dx + dy * dy > reach * reach:
        return False
    if min(a[9], b[9]) < threshold * max(a[9], b[9]) * (1.0 - 1e-9):
        return False  # one is too small to overlap the other by that much
    area = bev_intersection(a, b, corners, clipped)
    return bool(over_union(area, a[9] + b[9]) > threshold)


@example
def _example() -> None:
    rotated_nms([[0.0, 0.0, 0.0, 4.0, 2.0, 1.5, 0.3]], [0.5], 0.5)
