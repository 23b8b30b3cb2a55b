"""Rasters of points as seen from above: greatest height, number, sum of a column."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, point_rows, real, whole
from drivekit.kernels._columns import BLOCK, load_columns, new_columns
from drivekit.kernels._jit import example, kernel
from drivekit.kernels.workspace import Workspace

_CELL = np.dtype([("sums", np.float64), ("height", np.float32), ("counts", np.int32)])
# as one number of the same 16 bytes, which fills memory faster than a record
_EMPTY = np.array((0.0, np.nan, 0), _CELL).reshape(1).view(np.complex128)[0]


class BevRaster(NamedTuple):
    """Rasters with a row for each cell along y and a column for each cell along x.

    They are views of one array of 16-byte cells, so that a point touches memory in one place only.

    Attributes
    ----------
    height : (H, W) float32 [m]
        Greatest z; NaN in empty cells.
    counts : (H, W) int32
        Number of points.
    sums : (H, W) float64
        Sum of a column of the points.
    """

    height: Array
    counts: Array
    sums: Array

    @property
    def means(self) -> Array:
        """(H, W) float32 mean of the column; NaN in empty cells."""
        with np.errstate(invalid="ignore"):
            means: Array = (self.sums / self.counts).astype(np.float32)
        return means


def bev_raster(
    points: npt.ArrayLike,
    low: tuple[float, float],
    high: tuple[float, float],
    cell: float,
    *,
    value_column: int = 3,
    workspace: Workspace | None = None,
) -> BevRaster:
    """Draw points from above.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z; those outside or not finite are left out.
    low, high : (x, y) [m]
        Corners; a whole number of cells apart, to a thousandth of a cell. Lower borders belong to a
        cell, upper ones do not.
    cell : float [m]
        Side of a cell; a point is in cell floor((x - low) * (1 / cell)), in float64.
    value_column : int
        Column to sum up; 3 is intensity in most clouds. A NaN there makes the sum NaN.
    workspace : Workspace, optional
        Holds the result, which is read-only then, and 4 bytes a point. Only cells that the call
        before wrote to are cleared.

    Raises
    ------
    UsageError
        Wrong shapes, corners that are not a whole number of cells apart, or no such column.
    """
    points, value_column = point_rows("points", points), whole("value_column", value_column)
    if not 0 <= value_column < points.shape[1]:
        raise UsageError(f"value_column: expected 0 to {points.shape[1] - 1}, found {value_column}")
    origin, cell = fixed("low", low, np.float64, 2), real("cell", cell)
    shape = _shape(origin, fixed("high", high, np.float64, 2), cell)
    is_fresh, workspace = workspace is None, workspace or Workspace()
    cells = workspace.filled("bev cells", shape[0] * shape[1], np.complex128, _EMPTY)
    n_before = workspace.filled("bev n", 1, np.int64, 0)
    before = workspace.empty("bev touched", (int(n_before[0]),), np.int32)
    every_cell: Any = cells.base  # the raster before may have been larger
    _clear(*_numbers(every_cell), before, n_before)
    touched = workspace.empty("bev touched", (len(points),), np.int32)
    _draw(points, origin, float(cell), shape[1], value_column, *_numbers(cells), touched, n_before)
    raster = cells.view(_CELL).reshape(shape)
    raster.flags.writeable = is_fresh  # what the next call relies on
    return BevRaster(raster["height"], raster["counts"], raster["sums"])


def _numbers(cells: Array) -> tuple[Array, Array, Array]:
    return cells.view(np.float64), cells.view(np.float32), cells.view(np.int32)


def _shape(low: Array, high: Array, cell: float) -> tuple[int, int]:
    corners = [*low.tolist(), *high.tolist()]
    if not (np.isfinite(corners).all() and 0 < cell < np.inf):
        raise UsageError(f"expected finite corners and a positive cell, found {corners}, {cell}")
    with np.errstate(over="ignore"):
        width, height = ((high - low) / cell).tolist()
    if not (0.5 < width < 1 << 31 and 0.5 < height < 1 << 31 and width * height < 1 << 31):
        raise UsageError(f"expected 1 to 2**31 cells, found {width:g} x {height:g}")
    if max(abs(width - round(width)), abs(height - round(height))) > 1e-3:
        raise UsageError(f"expected a whole number of cells, found {width:g} x {height:g}")
    return round(height), round(width)


@kernel
def _clear(sums: Array, heights: Array, counts: Array, touched: Array, n_touched: Array) -> None:
    """Empty the cells that were touched; the three arrays are views of the same cells."""
    for k in range(touched.shape[0]):
        c = np.uint64(touched[k])
        sums[c * np.uint64(2)] = 0.0
        heights[c * np.uint64(4) + np.uint64(2)] = np.nan
        counts[c * np.uint64(4) + np.uint64(3)] = 0
    n_touched[0] = 0


@kernel
def _draw(
    points: Array,
    low: Array,
    cell: float,
    width: int,
    value_column: int,
    sums: Array,
    heights: Array,
    counts: Array,
    touched: Array,
    n_touched: Array,
) -> None:
    """Add points to the cells, and list those that were empty."""
    x0, y0, per_metre, across = low[0], low[1], 1.0 / cell, np.int32(width)
    n_columns, n_rows = np.float64(width), np.float64(sums.shape[0] // 2 // width)
    columns, found = new_columns(), np.empty(BLOCK, np.int32)
    x, y, z = columns[0], columns[1], columns[2]
    values, step = points.reshape(-1)[value_column:], np.uint64(points.shape[1])
    one, two, four = np.uint64(1), np.uint64(2), np.uint64(4)
    k = np.uint64(0)
    for start in range(0, points.shape[0], BLOCK):
        n = min(BLOCK, points.shape[0] - start)
        load_columns(points, start, n, columns)
        for i in range(n):
            u, v = (x[i] - x0) * per_metre, (y[i] - y0) * per_metre
            inside = (u >= 0.0) & (u < n_columns) & (v >= 0.0) & (v < n_rows)
            is_drawn = inside & (abs(z[i]) < np.inf)
            column, row = np.int32(u if is_drawn else 0.0), np.int32(v if is_drawn else 0.0)
            found[i] = row * across + column if is_drawn else -1
        for i in range(n):
            if found[i] >= 0:
                c = np.uint64(found[i])
                at_sum, at_height, at_count = two * c, four * c + two, four * c + two + one
                count, highest, sum_before = counts[at_count], heights[at_height], sums[at_sum]
                touched[k] = found[i]
                k += np.uint64(count == 0)
                counts[at_count] = count + 1
                heights[at_height] = highest if highest >= z[i] else z[i]  # over NaN, too
                sums[at_sum] = sum_before + values[np.uint64(start + i) * step]
    n_touched[0] = np.int64(k)


@example
def _example() -> None:
    bev_raster(np.zeros((1, 4), np.float32), (0.0, 0.0), (1.0, 1.0), 1.0)
