import numpy as np
import pytest

from drivekit.kernels._columns import BLOCK, load_columns, new_columns


@pytest.mark.parametrize("width", [3, 4, 5, 8])
@pytest.mark.parametrize(("first", "n"), [(0, 1), (0, 7), (3, 4), (0, BLOCK), (11, BLOCK)])
def test_columns_hold_the_rows_of_their_block(width, first, n):
    points = np.random.default_rng(2).normal(size=(first + n + 2, width)).astype(np.float32)
    columns = new_columns()
    load_columns(points, first, n, columns)
    np.testing.assert_array_equal(columns[:3, :n].T, points[first : first + n, :3])
