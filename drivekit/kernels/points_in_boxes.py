"""Which points lie in which boxes, through a grid of the boxes as seen from above.

Boxes are rows x, y, z (centre), length, width, height, yaw. Faces belong to their box; a positive
margin moves every face outwards. Boxes with a NaN or a negative size, or that reach sideways beyond
1e12 m, contain nothing. A box turned about other axes is handled by moving the points into a frame
where it is upright.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, as_array, fixed, real, result_array
from drivekit.kernels._columns import BLOCK
from drivekit.kernels._jit import example, kernel

OUTSIDE = -1
"""What `points_in_boxes` returns for a point that lies in no box."""

_MIN_CELL = 1.0  # metres; larger where boxes are large or far apart
_MAX_CELLS = 1 << 18
_FAR = 1e12


def points_in_boxes(
    xyz: npt.ArrayLike, boxes: npt.ArrayLike, margin: float = 0.0, out: Array | None = None
) -> Array:
    """Find the first box that contains each point.

    Parameters
    ----------
    xyz : (N, 3) float32 or float64 [m]
        Points in the frame of the boxes; a NaN lies outside.
    boxes : (M, 7) float64 [m, rad]
        Boxes; where they overlap the first row wins.
    margin : float [m]
        How far to move each face outwards.
    out : (N,) int32, optional
        Where to write.

    Returns
    -------
    (N,) int32
        Row of the first box around each point, or `OUTSIDE`; `out`, or a new array.

    Raises
    ------
    UsageError
        Wrong shapes, a margin that is not finite, or an `out` that does not fit.
    """
    xyz, boxes = _points(xyz), fixed("boxes", boxes, np.float64, None, 7)
    first = result_array("out", out, (len(xyz),), np.int32)
    _first_box(xyz, *_grid(boxes, _margin(margin)), first)
    return first


def points_of_boxes(
    xyz: npt.ArrayLike, boxes: npt.ArrayLike, margin: float = 0.0
) -> tuple[Array, Array]:
    """List the points of every box, also those that several boxes share.

    Parameters
    ----------
    xyz : (N, 3) float32 or float64 [m]
        Points in the frame of the boxes; a NaN lies outside.
    boxes : (M, 7) float64 [m, rad]
        Boxes, which may overlap.
    margin : float [m]
        How far to move each face outwards.

    Returns
    -------
    offsets : (M + 1,) int64
        Box m holds `points[offsets[m]:offsets[m + 1]]`.
    points : (K,) int64
        Rows of xyz, ascending in each box.

    Raises
    ------
    UsageError
        Wrong shapes, or a margin that is not finite.
    """
    xyz, boxes = _points(xyz), fixed("boxes", boxes, np.float64, None, 7)
    grid = _grid(boxes, _margin(margin))
    offsets = np.append(0, np.cumsum(_counts(xyz, *grid)))
    return offsets, _lists(xyz, *grid, offsets)


def count_points_in_boxes(xyz: npt.ArrayLike, boxes: npt.ArrayLike, margin: float = 0.0) -> Array:
    """Count the points of every box; a point in two boxes counts in both.

    Parameters
    ----------
    xyz : (N, 3) float32 or float64 [m]
        Points in the frame of the boxes; a NaN lies outside.
    boxes : (M, 7) float64 [m, rad]
        Boxes, which may overlap.
    margin : float [m]
        How far to move each face outwards.

    Returns
    -------
    (M,) int64
        Number of points in each box.

    Raises
    ------
    UsageError
        Wrong shapes, or a margin that is not finite.
    """
    xyz, boxes = _points(xyz), fixed("boxes", boxes, np.float64, None, 7)
    counts: Array = _counts(xyz, *_grid(boxes, _margin(margin)))
    return counts


def _margin(margin: float) -> float:
    margin = real("margin", margin)
    if not np.isfinite(margin):
        raise UsageError(f"margin: expected a finite number, found {margin}")
    return margin


def _points(xyz: npt.ArrayLike) -> Array:
    is_single = as_array("xyz", xyz).dtype == np.float32
    return fixed("xyz", xyz, np.float32 if is_single else np.float64, None, 3)


@np.errstate(invalid="ignore", over="ignore")  # boxes beyond all bounds are left out
def _grid(boxes: Array, margin: float) -> tuple[Array, Array, Array, Array]:
    """Return prepared boxes and a grid over them: layout, starts, members.

    Prepared boxes: x, y, z, half length, half width, half height, cos yaw, sin yaw. The layout is
    x0, y0, cells per metre, columns, rows; `members[starts[c]:starts[c + 1]]` are the boxes that
    reach into cell c, ascending.
    """
    center, half = boxes[:, :3], boxes[:, 3:6] / 2 + margin
    cos, sin = np.cos(boxes[:, 6]), np.sin(boxes[:, 6])
    turned = np.abs(np.array([[cos, sin], [sin, cos]]))
    # a millimetre of slack, so that rounding drops no point on a face from the grid
    reach = np.einsum("ijn,nj->ni", turned, half[:, :2]) + 1e-3
    is_usable = (half >= 0).all(axis=1) & (np.abs(center[:, :2]) + reach <= _FAR).all(axis=1)
    rows = np.flatnonzero(is_usable)
    low, high = (center[:, :2] - reach)[rows], (center[:, :2] + reach)[rows]
    origin = low.min(axis=0, initial=_FAR)
    width, depth = np.maximum(high.max(axis=0, initial=-_FAR) - origin, 0.0)
    side = max(
        _MIN_CELL,
        (reach[rows].sum() / 8) / max(len(rows), 1),
        np.sqrt(width * depth / _MAX_CELLS),
        (width + depth) / _MAX_CELLS,
    )
    layout = np.array([*origin, 1 / side, width // side + 1, depth // side + 1])
    cells = np.column_stack([low - origin, high - origin]) * layout[2]
    starts, members = _cell_members(rows, cells.astype(np.int64), int(layout[3]), int(layout[4]))
    return np.column_stack([center, half, cos, sin]), layout, starts, members


@kernel
def _cell_members(boxes: Array, cells: Array, n_columns: int, n_rows: int) -> tuple[Array, Array]:
    """List the boxes of every cell, given the first and last column and row of every box."""
    starts = np.zeros(n_columns * n_rows + 2, np.int64)  # the last cell is outside, and empty
    for k in range(boxes.shape[0]):
        for row in range(cells[k, 1], min(cells[k, 3] + 1, n_rows)):
            for column in range(cells[k, 0], min(cells[k, 2] + 1, n_columns)):
                starts[row * n_columns + column + 1] += 1
    for c in range(n_columns * n_rows + 1):
        starts[c + 1] += starts[c]
    members = np.empty(starts[-1], np.int64)
    filled = starts.copy()
    for k in range(boxes.shape[0]):
        for row in range(cells[k, 1], min(cells[k, 3] + 1, n_rows)):
            for column in range(cells[k, 0], min(cells[k, 2] + 1, n_columns)):
                members[filled[row * n_columns + column]] = boxes[k]
                filled[row * n_columns + column] += 1
    return starts, members


@kernel
def _locate(xyz: Array, layout: Array, places: Array, cells: Array) -> None:
    """Fill in place and cell of each point; outside the grid (NaN included) that behind the last.

    Places are x, y and z as columns, the form in which the arithmetic vectorises.
    """
    x0, y0, scale, n_columns, n_rows = layout[0], layout[1], layout[2], layout[3], layout[4]
    across, outside = np.int32(n_columns), np.int32(n_columns * n_rows)
    flat, x, y, z = xyz.reshape(-1), places[0], places[1], places[2]
    for i in range(xyz.shape[0]):  # no gap between the loads: shuffles, and no gathers
        x[i], y[i], z[i] = flat[3 * i], flat[3 * i + 1], flat[3 * i + 2]
    for i in range(xyz.shape[0]):
        column = (np.float64(x[i]) - x0) * scale
        row = (np.float64(y[i]) - y0) * scale
        inside = (column >= 0.0) & (column < n_columns) & (row >= 0.0) & (row < n_rows)
        cell = np.int32(row if inside else 0.0) * across + np.int32(column if inside else 0.0)
        cells[i] = cell if inside else outside


@kernel
def _contains(box: Array, places: Array, i: int) -> bool:
    dx, dy, dz = places[0, i] - box[0], places[1, i] - box[1], places[2, i] - box[2]
    return bool(
        abs(dz) <= box[5]
        and abs(dx * box[6] + dy * box[7]) <= box[3]
        and abs(dy * box[6] - dx * box[7]) <= box[4]
    )


@kernel
def _first_box(
    xyz: Array, boxes: Array, layout: Array, starts: Array, members: Array, first: Array
) -> None:
    cells, places = np.empty(BLOCK, np.int32), np.empty((3, BLOCK), xyz.dtype)
    # most cells hold no box; a byte each fits the nearest cache
    is_used = starts[1:] > starts[:-1]
    for start in range(0, xyz.shape[0], BLOCK):
        block = xyz[start : start + BLOCK]
        _locate(block, layout, places, cells)
        first[start : start + BLOCK] = OUTSIDE
        for i in range(block.shape[0]):
            c = np.uint32(cells[i])
            if not is_used[c]:
                continue
            for k in range(starts[c], starts[c + np.uint32(1)]):
                if _contains(boxes[members[k]], places, i):
                    first[start + i] = members[k]
                    break


@kernel
def _counts(xyz: Array, boxes: Array, layout: Array, starts: Array, members: Array) -> Array:
    counts = np.zeros(boxes.shape[0], np.int64)
    cells, places = np.empty(BLOCK, np.int32), np.empty((3, BLOCK), xyz.dtype)
    for start in range(0, xyz.shape[0], BLOCK):
        block = xyz[start : start + BLOCK]
        _locate(block, layout, places, cells)
        for i in range(block.shape[0]):
            c = np.uint32(cells[i])
            for k in range(starts[c], starts[c + np.uint32(1)]):
                counts[members[k]] += _contains(boxes[members[k]], places, i)
    return counts


@kernel
def _lists(
    xyz: Array, boxes: Array, layout: Array, starts: Array, members: Array, offsets: Array
) -> Array:
    points = np.empty(offsets[-1], np.int64)
    filled = offsets.copy()
    cells, places = np.empty(BLOCK, np.int32), np.empty((3, BLOCK), xyz.dtype)
    for start in range(0, xyz.shape[0], BLOCK):
        block = xyz[start : start + BLOCK]
        _locate(block, layout, places, cells)
        for i in range(block.shape[0]):
            c = np.uint32(cells[i])
            for k in range(starts[c], starts[c + np.uint32(1)]):
                if _contains(boxes[members[k]], places, i):
                    points[filled[members[k]]] = start + i
                    filled[members[k]] += 1
    return points


@example
def _example() -> None:
    boxes = np.array([[0.0, 0.0, 0.0, 4.0, 2.0, 1.5, 0.3]])
    for dtype in (np.float32, np.float64):
        xyz = np.zeros((1, 3), dtype)
        points_in_boxes(xyz, boxes)
        points_of_boxes(xyz, boxes)  # compiles what `count_points_in_boxes` uses, too
