"""Points by voxel, as detectors read them: padded to a fixed number a voxel, or ragged.

Cells are half-open boxes in a grid between two corners. Voxels are numbered in the order of their
first point.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, point_rows, whole
from drivekit.kernels._columns import BLOCK, load_columns, new_columns
from drivekit.kernels._jit import example, kernel
from drivekit.kernels.workspace import Workspace

MAX_CELLS = 1 << 40
"""Largest grid; one with more than a few million cells is kept as a hash table."""

_MAX_DENSE = 1 << 22
_MAX_NUMBERS = 1 << 31  # 8 GB of padded points
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


class Grid(NamedTuple):
    """Cells between two corners.

    Attributes
    ----------
    low, high : (x, y, z) [m]
        A whole number of cells apart, to a thousandth of a cell.
    cell : (x, y, z) [m]
        Size of a cell; as high as the grid for pillars.
    """

    low: tuple[float, float, float]
    high: tuple[float, float, float]
    cell: tuple[float, float, float]


class PaddedVoxels(NamedTuple):
    """Points by voxel, in an array of fixed depth.

    Attributes
    ----------
    points : (V, P, C) float32
        The first P points of each voxel in the order of the cloud, then zeros.
    counts : (V,) int32
        How many points there are, at most P.
    cells : (V, 3) int32
        Cell along z, y, x: the order that sparse convolutions expect.
    """

    points: Array
    counts: Array
    cells: Array


class RaggedVoxels(NamedTuple):
    """Points by voxel, all of them.

    Attributes
    ----------
    rows : (M,) int64
        Rows of the cloud: voxel v holds ``rows[offsets[v]:offsets[v + 1]]``, ascending.
    offsets : (V + 1,) int64
    cells : (V, 3) int32
        Cell along z, y, x.
    """

    rows: Array
    offsets: Array
    cells: Array


def voxelize_padded(
    points: npt.ArrayLike,
    grid: Grid,
    max_points: int,
    max_voxels: int | None = None,
    *,
    workspace: Workspace | None = None,
) -> PaddedVoxels:
    """Group points by voxel, at most so many points a voxel and so many voxels.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z; those outside the grid, NaN included, are dropped.
    grid : Grid
    max_points : int
        P, at least 1; later points of a voxel are dropped.
    max_voxels : int, optional
        Points that would open one more voxel are dropped.
    workspace : Workspace, optional
        Holds scratch memory of 12 bytes a point and 4 a cell, and the points of the result, which
        are read-only then.

    Raises
    ------
    UsageError
        Wrong shapes, a grid that is not a whole number of cells or has more than `MAX_CELLS`, a
        limit below 1, or more than 8 GB of points.
    """
    points, (low, size, shape) = point_rows("points", points), _layout(grid)
    n_points, width = points.shape
    max_points = whole("max_points", max_points)
    limit = n_points if max_voxels is None else whole("max_voxels", max_voxels)
    if max_points < 1 or (limit < 1 and max_voxels is not None):
        raise UsageError(
            f"max_points and max_voxels: expected at least 1, found {max_points} and {max_voxels}"
        )
    is_fresh, workspace = workspace is None, workspace or Workspace()
    voxels, opened = _number(points, low, size, shape, limit, workspace)
    # rows behind the counts of the call before are zero
    form = f"{max_points}x{width}"
    n = len(opened)
    if n * max_points * width > _MAX_NUMBERS:
        raise UsageError(
            f"max_points: {n} voxels of {max_points} points each are too many to pad",
            fix="lower max_points or max_voxels, or take voxelize_ragged",
        )
    flat = workspace.filled(f"voxelize points {form}", n * max_points * width, np.float32, 0)
    counts = workspace.filled(f"voxelize counts {form}", n, np.int32, 0)
    filled = np.empty(n, np.int32)
    _fill(points, voxels, max_points, flat, counts, filled)
    padded = flat.reshape(n, max_points, width)
    padded.flags.writeable = is_fresh  # what the next call relies on
    return PaddedVoxels(padded, filled, _cells(opened, shape))


def voxelize_ragged(
    points: npt.ArrayLike, grid: Grid, *, workspace: Workspace | None = None
) -> RaggedVoxels:
    """Group points by voxel, without limit and without padding.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z; those outside the grid, NaN included, are dropped.
    grid : Grid
    workspace : Workspace, optional
        Holds scratch memory of 12 bytes a point and 4 a cell; the result is not part of it.

    Raises
    ------
    UsageError
        Wrong shapes, or a grid that is not a whole number of cells or has more than `MAX_CELLS`.
    """
    points, (low, size, shape) = point_rows("points", points), _layout(grid)
    workspace = workspace or Workspace()
    voxels, opened = _number(points, low, size, shape, len(points), workspace)
    return RaggedVoxels(*_group(voxels, len(opened)), _cells(opened, shape))


def _layout(grid: Grid) -> tuple[Array, Array, Array]:
    """Return the lower corner, the size of a cell, and the number of cells along x, y, z."""
    low = fixed("grid.low", grid.low, np.float64, 3)
    high = fixed("grid.high", grid.high, np.float64, 3)
    size = fixed("grid.cell", grid.cell, np.float64, 3)
    if not (np.isfinite([low, high, size]).all() and (size > 0).all() and (high > low).all()):
        raise UsageError(f"grid: expected finite corners, low below high, found {grid}")
    with np.errstate(over="ignore"):
        exact = (high - low) / size
    shape = np.rint(exact)
    if math.prod(shape.tolist()) > MAX_CELLS:
        raise UsageError(f"grid: expected at most 2**40 cells, found {shape.tolist()}")
    if (np.abs(exact - shape) > 1e-3).any() or (shape < 1).any():
        raise UsageError(
            f"grid: expected a whole number of cells along each axis, found {exact.tolist()}"
        )
    return low, size, shape.astype(np.int64)


def _number(
    points: Array, low: Array, size: Array, shape: Array, limit: int, workspace: Workspace
) -> tuple[Array, Array]:
    """Return the voxel of each point, -1 for none, and the cell of each voxel."""
    n_points, n_cells = len(points), math.prod(shape.tolist())
    cells = workspace.empty("voxelize cells", (n_points,), np.int64)
    voxels = workspace.empty("voxelize voxels", (n_points,), np.int32)
    _find_cells(points, low, size, shape, cells)
    opened = np.empty(min(limit, n_points, n_cells), np.int64)
    if n_cells <= _MAX_DENSE:
        table = workspace.filled("voxelize table", n_cells, np.int32, -1)
        return voxels, opened[: _number_dense(cells, table, opened, voxels)]
    table = np.full(2 << max(n_points, 1).bit_length(), -1, np.int32)
    return voxels, opened[: _number_hashed(cells, table, opened, voxels)]


def _cells(opened: Array, shape: Array) -> Array:
    """Return z, y, x of cells that are numbered x first."""
    rest, x = np.divmod(opened, shape[0])
    z, y = np.divmod(rest, shape[1])
    return np.column_stack([z, y, x]).astype(np.int32)


@kernel
def _find_cells(points: Array, low: Array, size: Array, shape: Array, cells: Array) -> None:
    """Fill in the number of the cell of each point, -1 for none."""
    x0, y0, z0 = low[0], low[1], low[2]
    sx, sy, sz = size[0], size[1], size[2]
    nx, ny, nz = np.float64(shape[0]), np.float64(shape[1]), np.float64(shape[2])
    across, layer = shape[0], shape[0] * shape[1]
    columns = new_columns()
    x, y, z = columns[0], columns[1], columns[2]
    for start in range(0, cells.shape[0], BLOCK):
        n = min(BLOCK, cells.shape[0] - start)
        load_columns(points, start, n, columns)
        found = cells[start : start + n]
        for i in range(n):
            u, v, w = (x[i] - x0) / sx, (y[i] - y0) / sy, (z[i] - z0) / sz
            inside = (u >= 0.0) & (u < nx) & (v >= 0.0) & (v < ny) & (w >= 0.0) & (w < nz)
            column = np.int64(u if inside else 0.0)
            row = np.int64(v if inside else 0.0)
            level = np.int64(w if inside else 0.0)
            found[i] = level * layer + row * across + column if inside else -1


@kernel
def _number_dense(cells: Array, table: Array, opened: Array, voxels: Array) -> int:
    """Give each cell with points a number; the table holds -1 a cell, before and after."""
    n = 0
    for i in range(cells.shape[0]):
        voxel = np.int32(-1)
        if cells[i] >= 0:
            cell = np.uint64(cells[i])
            voxel = table[cell]
            if voxel < 0 and n < opened.shape[0]:
                voxel = np.int32(n)
                table[cell], opened[n] = voxel, cells[i]
                n += 1
        voxels[i] = voxel
    for k in range(n):
        table[np.uint64(opened[k])] = -1
    return n


@kernel
def _number_hashed(cells: Array, table: Array, opened: Array, voxels: Array) -> int:
    """Give each cell with points a number; the table holds -1 in a power of two of places."""
    bits = 0
    while (1 << bits) < table.shape[0]:
        bits += 1
    shift, mask = np.uint64(64 - bits), np.uint64(table.shape[0] - 1)
    n = 0
    for i in range(cells.shape[0]):
        voxel = np.int32(-1)
        if cells[i] >= 0:
            slot = (np.uint64(cells[i]) * _GOLDEN) >> shift
            voxel = table[slot]
            while voxel >= 0 and opened[voxel] != cells[i]:
                slot = (slot + np.uint64(1)) & mask
                voxel = table[slot]
            if voxel < 0 and n < opened.shape[0]:
                voxel = np.int32(n)
                table[slot], opened[n] = voxel, cells[i]
                n += 1
        voxels[i] = voxel
    return n


@kernel
def _fill(
    points: Array, voxels: Array, max_points: int, flat: Array, counts: Array, filled: Array
) -> None:
    """Copy points to their voxels, then clear what the counts of the call before leave over."""
    source, width = points.reshape(-1), points.shape[1]
    if width == 4:
        _copy(source, 4, voxels, max_points, flat, filled)
    else:
        _copy(source, width, voxels, max_points, flat, filled)
    for v in range(counts.shape[0]):
        first = v * max_points
        for k in range((first + filled[v]) * width, (first + counts[v]) * width):
            flat[k] = 0.0
        counts[v] = filled[v]


@kernel
def _copy(
    source: Array, width: int, voxels: Array, max_points: int, flat: Array, filled: Array
) -> None:
    filled[:] = 0
    step = np.uint64(width)
    for i in range(voxels.shape[0]):
        if voxels[i] >= 0:
            v = np.uint64(voxels[i])
            if filled[v] < max_points:
                place = (v * np.uint64(max_points) + np.uint64(filled[v])) * step
                filled[v] += 1
                for c in range(width):
                    flat[place + np.uint64(c)] = source[np.uint64(i) * step + np.uint64(c)]


@kernel
def _group(voxels: Array, n_voxels: int) -> tuple[Array, Array]:
    """Return the rows of each voxel, and where those of each begin."""
    offsets = np.zeros(n_voxels + 1, np.int64)
    for i in range(voxels.shape[0]):
        if voxels[i] >= 0:
            offsets[voxels[i] + 1] += 1
    for v in range(n_voxels):
        offsets[v + 1] += offsets[v]
    rows = np.empty(offsets[n_voxels], np.int64)
    filled = offsets.copy()
    for i in range(voxels.shape[0]):
        if voxels[i] >= 0:
            rows[filled[voxels[i]]] = i
            filled[voxels[i]] += 1
    return rows, offsets


@example
def _example() -> None:
    points = np.zeros((1, 4), np.float32)
    voxelize_padded(points, Grid((0, 0, 0), (1, 1, 1), (1, 1, 1)), max_points=1)
    voxelize_ragged(points, Grid((0, 0, 0), (256, 256, 256), (1, 1, 1)))
