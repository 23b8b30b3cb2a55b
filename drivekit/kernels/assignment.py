"""One-to-one assignment: of least total cost, or greedily the cheapest pair first."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed
from drivekit.kernels._jit import example, kernel

_NONE = -1
# Unsigned columns spare the compiled loop numpy's test for negative indices.
_U: Any = np.uint64
_I: Any = np.int64


def assign(cost: npt.ArrayLike) -> tuple[Array, Array]:
    """Assign rows to columns one to one, at least total cost.

    Of several optimal assignments the one that `scipy.optimize.linear_sum_assignment` (1.4 and
    later) returns: the algorithm and the order in which it looks at columns are the same.

    Parameters
    ----------
    cost : (N, M) float64
        Any finite numbers; inf forbids a pair.

    Returns
    -------
    rows, columns : (K,) int64
        Assigned pairs, rows ascending. K = min(N, M), or less where forbidden pairs leave no
        complete assignment: then as many pairs as can be, of least total cost among these.

    Raises
    ------
    UsageError
        A matrix of another shape, a NaN or -inf, or, where no complete assignment exists, costs so
        large that their sum overflows.

    Notes
    -----
    Shortest augmenting paths (Jonker and Volgenant 1987) for rectangular matrices, as laid out by
    D. F. Crouse, "On implementing 2D rectangular assignment algorithms", IEEE TAES 52(4), 2016.
    O(N M min(N, M)).
    """
    cost = _costs(cost)
    is_tall = cost.shape[0] > cost.shape[1]
    wide = fixed("cost", cost.T, np.float64, None, None) if is_tall else cost
    columns = _assigned(wide)
    rows = np.arange(len(wide))
    if len(columns) < len(wide):
        columns = _assigned(_with_dear_pairs(wide))
        is_allowed = wide[rows, columns] < np.inf
        rows, columns = rows[is_allowed], columns[is_allowed]
    if is_tall:
        order = np.argsort(columns)
        rows, columns = columns[order], rows[order]
    return rows, columns


def assign_greedily(cost: npt.ArrayLike) -> tuple[Array, Array]:
    """Assign rows to columns one to one, always the cheapest pair that is left.

    Parameters
    ----------
    cost : (N, M) float64
        Any finite numbers; inf forbids a pair. Equal costs are taken by row, then by column.

    Returns
    -------
    rows, columns : (K,) int64
        Assigned pairs, rows ascending.

    Raises
    ------
    UsageError
        A matrix of another shape, a NaN or -inf.
    """
    cost = _costs(cost)
    allowed = np.flatnonzero(cost < np.inf)
    order = allowed[np.argsort(cost.ravel()[allowed], kind="stable")]
    column_of_row: Array = _greedily_assigned(order, *cost.shape)
    rows = np.flatnonzero(column_of_row != _NONE)
    return rows, column_of_row[rows]


def _costs(cost: npt.ArrayLike) -> Array:
    cost = fixed("cost", cost, np.float64, None, None)
    if not cost.min(initial=0.0) > -np.inf:  # NaN included
        row, column = np.argwhere(~(cost > -np.inf))[0]
        raise UsageError(
            f"cost: expected finite numbers, or inf to forbid a pair, "
            f"found {cost[row, column]} in row {row}, column {column}"
        )
    return cost


def _with_dear_pairs(cost: Array) -> Array:
    """Return costs where a forbidden pair is worse than any number of others together."""
    is_allowed = cost < np.inf
    with np.errstate(over="ignore"):
        dear = 2 * len(cost) * np.abs(cost[is_allowed]).max(initial=0.0) + 1
    if dear == np.inf:
        raise UsageError(f"cost: expected numbers whose sum is finite, found {cost.min()}")
    return fixed("cost", np.where(is_allowed, cost, dear), np.float64, None, None)


@kernel
def _assigned(cost: Array) -> Array:
    """Return the column of each row of a matrix that is not tall, or nothing if there is none."""
    n, m = cost.shape
    row_price, column_price = np.zeros(n), np.zeros(m)
    column_of_row = np.full(n, _NONE, np.int64)
    row_of_column = np.full(m, _NONE, np.int64)
    distance = np.empty(m)
    came_from = np.empty(m, np.int64)
    left = np.empty(m, np.uint64)
    prices, matching = (row_price, column_price), (column_of_row, row_of_column)
    for row in range(n):
        n_left, end, length = _shortest_path(
            cost, row, prices, row_of_column, distance, came_from, left
        )
        if end == _NONE:
            return column_of_row[:0]
        row_price[row] += length
        for column in left[n_left:]:  # what the search has settled
            gain = length - distance[column]
            if column != end:
                row_price[row_of_column[column]] += gain
            column_price[column] -= gain
        _augment(end, row, came_from, matching)
    return column_of_row


@kernel
def _shortest_path(
    cost: Array,
    row: int,
    prices: tuple[Array, Array],
    row_of_column: Array,
    distance: Array,
    came_from: Array,
    left: Array,
) -> tuple[int, int, float]:
    """Search the cheapest path from a free row to a free column (Dijkstra).

    Returns how many columns are left unsettled, the free column (or none), and the path's length.
    """
    row_price, column_price = prices
    m = cost.shape[1]
    distance[:] = np.inf
    for k in range(m):
        left[k] = m - 1 - k  # columns from last to first: a constant matrix gives the identity
    n_left, length = m, 0.0
    while True:
        nearest, nearest_distance = _NONE, np.inf
        costs, price = cost[row], row_price[row]
        for k in range(n_left):
            column = left[_U(k)]
            reduced = length + costs[column] - price - column_price[column]
            if reduced < distance[column]:
                distance[column] = reduced
                came_from[column] = row
            # of equally near columns a free one ends the search
            if distance[column] < nearest_distance or (
                distance[column] == nearest_distance and row_of_column[column] == _NONE
            ):
                nearest, nearest_distance = k, distance[column]
        length = nearest_distance
        if not length < np.inf:
            return n_left, _NONE, length
        column = left[nearest]
        n_left -= 1
        left[nearest], left[n_left] = left[n_left], column
        if row_of_column[column] == _NONE:
            return n_left, _I(column), length
        row = row_of_column[column]


@kernel
def _augment(end: int, start: int, came_from: Array, matching: tuple[Array, Array]) -> None:
    """Assign every row of a path to the column after it."""
    column_of_row, row_of_column = matching
    column = end
    while True:
        row = came_from[column]
        row_of_column[column] = row
        column_of_row[row], column = column, column_of_row[row]
        if row == start:
            return


@kernel
def _greedily_assigned(order: Array, n_rows: int, n_columns: int) -> Array:
    """Return the column of each row, given cells of the matrix from the cheapest on."""
    column_of_row = np.full(n_rows, _NONE, np.int64)
    is_taken = np.zeros(n_columns, np.bool_)
    for cell in order:
        row, column = cell // n_columns, cell % n_columns
        if column_of_row[row] == _NONE and not is_taken[column]:
            column_of_row[row] = column
            is_taken[column] = True
    return column_of_row


@example
def _example() -> None:
    cost = [[1.0, 2.0], [0.0, np.inf]]
    assign(cost)
    assign_greedily(cost)
