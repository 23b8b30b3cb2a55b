import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels import bev_raster as module
from drivekit.kernels.bev_raster import bev_raster
from drivekit.kernels.workspace import Workspace

ROWS = np.array(
    [
        [0.5, 0.5, -1, 10],
        [0.25, 0.75, -3, 30],
        [1, 0, 2, 5],  # on the border of two cells: in the upper one
        [2, 0.5, 9, 9],  # on the upper border: outside
        [0.5, 3, 9, 9],  # that of the other axis
        [0, 2.5, 4, 7],  # on the lower border: inside
        [0.5, np.nan, 0, 1],
        [0.5, 0.5, np.inf, 1],
    ],
    np.float32,
)


def test_rows_are_cells_along_y_and_columns_along_x():
    raster = bev_raster(ROWS, (0, 0), (2, 3), 1.0)
    assert raster.counts.tolist() == [[2, 1], [0, 0], [1, 0]]
    np.testing.assert_array_equal(raster.height, [[-1, 2], [np.nan] * 2, [4, np.nan]])
    assert raster.sums.tolist() == [[40, 5], [0, 0], [7, 0]]
    np.testing.assert_array_equal(raster.means, [[20, 5], [np.nan] * 2, [7, np.nan]])
    heights = bev_raster(ROWS, (0, 0), (2, 3), 1.0, value_column=2)
    np.testing.assert_array_equal(heights.means, [[-2, 2], [np.nan] * 2, [4, np.nan]])


def test_results_in_a_workspace_are_those_without_one_whatever_came_before(monkeypatch):
    # in Python, where writing beyond an array is an error
    clear = getattr(module._clear, "py_func", module._clear)
    monkeypatch.setattr(module, "_clear", clear)
    rng = np.random.default_rng(0)
    workspace = Workspace()
    cases = (500, 8, 1), (3, 8, 1), (2000, 4, 0.5), (0, 8, 1), (500, 32, 1), (9, 4, 1)
    for n, size, cell in cases:
        points = rng.uniform(-9, 9, (n, 4)).astype(np.float32)
        corners = (-size / 2, -size / 2), (size / 2, size / 2)
        fresh = bev_raster(points, *corners, cell)
        reused = bev_raster(points, *corners, cell, workspace=workspace)
        for a, b in zip(fresh, reused, strict=True):
            np.testing.assert_array_equal(a, b)
            assert a.flags.writeable and not b.flags.writeable


@pytest.mark.parametrize(
    ("low", "high", "cell", "text"),
    [
        ((0, 0), (1, 1), 0.3, "a whole number of cells"),
        ((0, 0), (1, 1), 0, "a positive cell"),
        ((0, 0), (1, 1), np.nan, "a positive cell"),
        ((0, 0), (np.inf, 1), 1, "finite corners"),
        ((0, 0), (1, 0), 1, "1 to 2"),
        ((0, 0), (-1, 1), 1, "1 to 2"),
        ((0, 0), (1e6, 1e6), 1, "1 to 2"),
    ],
)
def test_a_raster_that_cannot_be_is_refused(low, high, cell, text):
    with pytest.raises(UsageError, match=text):
        bev_raster(ROWS, low, high, cell)


@pytest.mark.parametrize("column", [-1, 4])
def test_a_column_that_is_not_there_is_refused(column):
    with pytest.raises(UsageError, match="value_column: expected 0 to 3"):
        bev_raster(ROWS, (0, 0), (1, 1), 1, value_column=column)
