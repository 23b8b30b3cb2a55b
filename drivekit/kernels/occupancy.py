"""Which cells of a grid rays cross, end in, or could see: exact traversal of cells.

Each ray visits the cells that it passes through and crosses one face from one to the next, after
Amanatides and Woo, "A fast voxel traversal algorithm for ray tracing", Eurographics 1987. Cell
(i, j, k) spans ``low + cell * (i, j, k)`` to ``low + cell * (i + 1, j + 1, k + 1)``; its lower
faces are its own. Rays are worked out in float64: of one 1e16 cells long, little can be said.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, as_array, fixed, real
from drivekit.kernels._jit import example, kernel

UNKNOWN = 0
"""No ray came to this cell."""
FREE = 1
"""Rays passed through this cell and none ended in it."""
OCCUPIED = 2
"""A ray ended in this cell."""

_MAX_CELLS = 1 << 31
_NONE = -1
_BITS = 3  # a block is 8 x 8 x 8 cells
_STRETCH = 64  # cells to go before another look ahead

Place = tuple[float, float, float]  # in cells from the lowest corner
Sides = tuple[int, int, int]
Axis = tuple[int, float, float, int]  # faces left to cross, when the next, then how often; stride


def occupancy(
    origins: npt.ArrayLike,
    points: npt.ArrayLike,
    low: npt.ArrayLike,
    cell: float,
    shape: Sequence[int],
) -> Array:
    """Find which cells are free and which are occupied, given where rays started and ended.

    Parameters
    ----------
    origins : (N, 3) or (1, 3) float64 [m]
        Start of each ray, or one start of all; may lie outside the grid.
    points : (N, 3) float32 or float64 [m]
        End of each ray. One outside the grid leaves the cells on the way to it free. Rays with a
        number that is not finite are left out.
    low : (3,) float64 [m]
        Lowest corner of the grid.
    cell : float [m]
        Side of a cell.
    shape : three int
        Number of cells along x, y and z.

    Returns
    -------
    (nx, ny, nz) uint8, Fortran order
        `UNKNOWN`, `FREE` or `OCCUPIED`; the highest of what any ray says. The maximum of grids of
        several sweeps is the grid of all.

    Raises
    ------
    UsageError
        Wrong shapes, a cell that is not positive, or more than 2³¹ cells.
    """
    is_single = as_array("points", points).dtype == np.float32
    points = fixed("points", points, np.float32 if is_single else np.float64, None, 3)
    origins = fixed("origins", origins, np.float64, None, 3)
    if len(origins) not in (1, len(points)):
        raise UsageError(f"origins: expected 1 or {len(points)} rows, found {len(origins)}")
    low, cell, shape = _grid(low, cell, shape)
    states = np.zeros(shape[::-1], np.uint8)
    _mark(origins, points, low, cell, states)
    return states.T


def visible_cells(
    is_opaque: npt.ArrayLike, origin: npt.ArrayLike, low: npt.ArrayLike, cell: float
) -> Array:
    """Find which cells can be seen from a place.

    A cell is seen if the straight line to its centre passes through no opaque cell; neither the
    cell itself nor the one that the line starts in is in the way.

    Parameters
    ----------
    is_opaque : (nx, ny, nz) bool
        Cells that block the view, such as ``occupancy(…) == OCCUPIED``.
    origin : (3,) float64 [m]
        Where one looks from; may lie outside the grid.
    low : (3,) float64 [m]
        Lowest corner of the grid.
    cell : float [m]
        Side of a cell.

    Returns
    -------
    (nx, ny, nz) bool

    Raises
    ------
    UsageError
        Wrong shapes, an origin that is not finite, a cell that is not positive, or more than 2³¹
        cells.
    """
    is_opaque = fixed("is_opaque", as_array("is_opaque", is_opaque).T, np.bool_, None, None, None)
    origin = fixed("origin", origin, np.float64, 3)
    if not np.isfinite(origin).all():
        raise UsageError(f"origin: expected finite numbers, found {origin.tolist()}")
    low, cell, _ = _grid(low, cell, is_opaque.shape[::-1])
    visible: Array = _seen(is_opaque, _place(origin, low, cell))
    return visible.T


def ray_cells(
    start: npt.ArrayLike,
    end: npt.ArrayLike,
    low: npt.ArrayLike,
    cell: float,
    shape: Sequence[int],
) -> Array:
    """List the cells that a ray passes through, in order.

    Parameters
    ----------
    start, end : (3,) float64 [m]
        May lie outside the grid.
    low : (3,) float64 [m]
        Lowest corner of the grid.
    cell : float [m]
        Side of a cell.
    shape : three int
        Number of cells along x, y and z.

    Returns
    -------
    (K, 3) int64
        Indices; empty for a ray that misses the grid or holds a number that is not finite.

    Raises
    ------
    UsageError
        Wrong shapes, a cell that is not positive, or more than 2³¹ cells.
    """
    start = fixed("start", start, np.float64, 3)
    end = fixed("end", end, np.float64, 3)
    low, cell, shape = _grid(low, cell, shape)
    visited = _visited(_place(start, low, cell), _place(end, low, cell), shape)
    return np.column_stack(np.unravel_index(visited, shape, order="F"))


@np.errstate(over="ignore", invalid="ignore")  # places beyond all bounds are in no cell
def _place(xyz: Array, low: Array, cell: float) -> Place:
    x, y, z = ((xyz - low) / cell).tolist()
    return x, y, z


def _grid(low: npt.ArrayLike, cell: float, shape: Sequence[int]) -> tuple[Array, float, Sides]:
    low = fixed("low", low, np.float64, 3)
    sides = fixed("shape", shape, np.int64, 3).tolist()
    if not np.isfinite(low).all():
        raise UsageError(f"low: expected finite numbers, found {low.tolist()}")
    cell = real("cell", cell)
    if not 0 < cell < np.inf:
        raise UsageError(f"cell: expected a side above 0 m, found {cell}")
    if min(sides) < 0 or math.prod(sides) > _MAX_CELLS:
        raise UsageError(f"shape: expected 0 to 2**31 cells in all, found {sides}")
    return low, cell, tuple(sides)


@kernel
def _mark(origins: Array, points: Array, low: Array, cell: float, states: Array) -> None:
    """Mark the cells that rays cross as free, then those that they end in as occupied.

    States have shape (nz, ny, nx), so that a flat ray stays within a small part of memory.
    """
    shape = states.shape[::-1]
    cells = states.reshape(-1)
    ends = np.empty(points.shape[0], np.int64)
    n_ends = 0
    for i in range(points.shape[0]):
        start = _in_cells(origins[0 if origins.shape[0] == 1 else i], low, cell)
        end = _in_cells(points[i], low, cell)
        first, last, x, y, z = _way(start, end, shape)
        if first != _NONE:
            _cross(cells, first, last, x, y, z)
            if _holds(end, shape):
                ends[n_ends] = last
                n_ends += 1
            else:
                cells[last] = FREE
    for i in range(n_ends):
        cells[ends[i]] = OCCUPIED


@kernel
def _in_cells(point: Array, low: Array, cell: float) -> tuple[float, float, float]:
    return (point[0] - low[0]) / cell, (point[1] - low[1]) / cell, (point[2] - low[2]) / cell


@kernel
def _cross(cells: Array, first: int, last: int, x: Axis, y: Axis, z: Axis) -> None:
    """Mark all cells on a way but the last as free.

    Written out for speed. An axis that is nearest with no face left to cross is a tie at the last
    cell that rounding has resolved wrongly: then the way is gone again with care.
    """
    at = first
    (nx, tx, wait_x, stride_x), (ny, ty, wait_y, stride_y), (nz, tz, wait_z, stride_z) = x, y, z
    while at != last:
        cells[at] = FREE
        if tx <= ty and tx <= tz:
            nx -= 1
            if nx < 0:
                break
            at, tx = at + stride_x, tx + wait_x
        elif ty <= tz:
            ny -= 1
            if ny < 0:
                break
            at, ty = at + stride_y, ty + wait_y
        else:
            nz -= 1
            if nz < 0:
                break
            at, tz = at + stride_z, tz + wait_z
    if at != last:
        at = first
        while at != last:
            cells[at] = FREE
            at, x, y, z = _step(at, x, y, z)


@kernel
def _step(at: int, x: Axis, y: Axis, z: Axis) -> tuple[int, Axis, Axis, Axis]:
    """Cross the nearest face of a cell."""
    if x[1] <= y[1] and x[1] <= z[1]:
        return at + x[3], _next_face(x), y, z
    if y[1] <= z[1]:
        return at + y[3], x, _next_face(y), z
    return at + z[3], x, y, _next_face(z)


@kernel
def _next_face(axis: Axis) -> Axis:
    n_left, time, wait, stride = axis
    return n_left - 1, (time + wait if n_left > 1 else np.inf), wait, stride


@kernel
def _way(start: Place, end: Place, shape: Sides) -> tuple[int, int, Axis, Axis, Axis]:
    """Return the first and last cell of a ray (or none), and each axis.

    The steps along each axis are counted in advance, from the first cell to the last, so that
    rounding can lead neither out of the grid nor past the end.
    """
    (sx, sy, sz), (ex, ey, ez), (nx, ny, nz) = start, end, shape
    is_start_in, is_end_in = _holds(start, shape), _holds(end, shape)
    pace_x, pace_y, pace_z = _pace(ex - sx), _pace(ey - sy), _pace(ez - sz)
    enter, leave = 0.0, 1.0
    if not (is_start_in and is_end_in):
        enter, leave = _slab(sx, pace_x, nx, enter, leave)
        enter, leave = _slab(sy, pace_y, ny, enter, leave)
        enter, leave = _slab(sz, pace_z, nz, enter, leave)
        length = abs(ex - sx) + abs(ey - sy) + abs(ez - sz)
        if not (length < np.inf and (enter < leave or is_start_in or is_end_in)):
            nowhere = 0, np.inf, np.inf, 0
            return _NONE, _NONE, nowhere, nowhere, nowhere
        enter, leave = 0.0 if is_start_in else enter, 1.0 if is_end_in else leave
    i, i_last, x = _axis(sx, ex, pace_x, enter, leave, nx, 1)
    j, j_last, y = _axis(sy, ey, pace_y, enter, leave, ny, nx)
    k, k_last, z = _axis(sz, ez, pace_z, enter, leave, nz, nx * ny)
    first, last = (k * ny + j) * nx + i, (k_last * ny + j_last) * nx + i_last
    return first, last, x, y, z


@kernel
def _holds(place: Place, shape: Sides) -> bool:
    (x, y, z), (nx, ny, nz) = place, shape
    return (x >= 0.0) & (x < nx) & (y >= 0.0) & (y < ny) & (z >= 0.0) & (z < nz)


@kernel
def _pace(d: float) -> float:
    """Return how much of a ray it takes to go one cell along an axis, 0 if it does not."""
    return 1.0 / d if abs(d) > 1e-200 else 0.0


@kernel
def _slab(s: float, pace: float, n: int, enter: float, leave: float) -> tuple[float, float]:
    """Narrow the part of a ray that is in the grid down to that between two faces."""
    if pace == 0.0:
        return enter, leave if s >= 0.0 and s < n else -1.0
    near, far = -s * pace, (n - s) * pace
    return max(enter, min(near, far)), min(leave, max(near, far))


@kernel
def _axis(
    s: float, e: float, pace: float, enter: float, leave: float, n: int, stride: int
) -> tuple[int, int, Axis]:
    """Return the first and last cell along an axis, and how to go from one to the other."""
    first = _cell(s if enter == 0.0 else s + enter * (e - s), n)
    last = _cell(e if leave == 1.0 else s + leave * (e - s), n)
    if first == last or (first < last) != (pace > 0.0):  # in the latter case rounding went astray
        return last, last, (0, np.inf, np.inf, 0)
    if first < last:
        return first, last, (last - first, (first + 1 - s) * pace, pace, stride)
    return first, last, (first - last, (first - s) * pace, -pace, -stride)


@kernel
def _cell(place: float, n: int) -> int:
    """Return the cell along an axis that holds a place, the nearest for one outside."""
    return int(min(max(place, 0.0), n - 0.5))


@kernel
def _visited(start: Place, end: Place, shape: Sides) -> Array:
    """List the cells on a way."""
    at, last, x, y, z = _way(start, end, shape)
    cells = np.full(1 + x[0] + y[0] + z[0] if at != _NONE else 0, last)
    for k in range(cells.size - 1):
        cells[k] = at
        at, x, y, z = _step(at, x, y, z)
    return cells


@kernel
def _seen(is_opaque: Array, origin: Place) -> Array:
    """Look from a place at the centre of each cell, (nz, ny, nx).

    A way is gone in stretches, each after a look ahead: where nothing opaque is left between here
    and there, the rest need not be gone.
    """
    shape = is_opaque.shape[::-1]
    opaque, sums = is_opaque.reshape(-1), _block_sums(is_opaque)
    is_seen = np.empty(is_opaque.shape, np.bool_)
    is_inside = _holds(origin, shape)
    for k in range(shape[2]):
        for j in range(shape[1]):
            for i in range(shape[0]):
                at, last, x, y, z = _way(origin, (i + 0.5, j + 0.5, k + 0.5), shape)
                if is_inside and at != last:
                    at, x, y, z = _step(at, x, y, z)
                while at != last and not opaque[at] and not _is_clear(sums, shape, at, i, j, k):
                    for _ in range(_STRETCH):
                        if at == last or opaque[at]:
                            break
                        at, x, y, z = _step(at, x, y, z)
                is_seen[k, j, i] = at == last or not opaque[at]
    return is_seen


@kernel
def _block_sums(is_opaque: Array) -> Array:
    """Count opaque cells in blocks: entry (k, j, i) is of all blocks before k, j and i."""
    nz, ny, nx = is_opaque.shape
    sums = np.zeros(((nz - 1 >> _BITS) + 2, (ny - 1 >> _BITS) + 2, (nx - 1 >> _BITS) + 2), np.int64)
    for k in range(nz):
        for j in range(ny):
            row = sums[(k >> _BITS) + 1, (j >> _BITS) + 1]
            for i in range(nx):
                row[(i >> _BITS) + 1] += is_opaque[k, j, i]
    for k in range(1, sums.shape[0]):
        for j in range(1, sums.shape[1]):
            for i in range(1, sums.shape[2]):
                sums[k, j, i] += sums[k, j, i - 1]
    for k in range(1, sums.shape[0]):
        for j in range(1, sums.shape[1]):
            for i in range(1, sums.shape[2]):
                sums[k, j, i] += sums[k, j - 1, i]
    for k in range(1, sums.shape[0]):
        for j in range(1, sums.shape[1]):
            for i in range(1, sums.shape[2]):
                sums[k, j, i] += sums[k - 1, j, i]
    return sums


@kernel
def _is_clear(sums: Array, shape: Sides, at: int, i: int, j: int, k: int) -> bool:
    """Tell whether nothing opaque is in any block between one cell and another."""
    row, i0 = at // shape[0], at % shape[0]
    k0, j0 = row // shape[1], row % shape[1]
    x0, x1 = min(i, i0) >> _BITS, (max(i, i0) >> _BITS) + 1
    y0, y1 = min(j, j0) >> _BITS, (max(j, j0) >> _BITS) + 1
    z0, z1 = min(k, k0) >> _BITS, (max(k, k0) >> _BITS) + 1
    above = sums[z1, y1, x1] - sums[z1, y0, x1] - sums[z1, y1, x0] + sums[z1, y0, x0]
    below = sums[z0, y1, x1] - sums[z0, y0, x1] - sums[z0, y1, x0] + sums[z0, y0, x0]
    return bool(above == below)


@example
def _example() -> None:
    low, shape = np.zeros(3), (2, 2, 2)
    for dtype in (np.float32, np.float64):
        states = occupancy(low[None], np.ones((1, 3), dtype), low, 1.0, shape)
    visible_cells(states == OCCUPIED, low, low, 1.0)
    ray_cells(low, low, low, 1.0, shape)
