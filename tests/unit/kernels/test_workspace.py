import numpy as np

from drivekit.kernels.workspace import Workspace


def test_memory_is_used_again_while_it_is_large_enough():
    workspace = Workspace()
    first = workspace.empty("a", (10, 3), np.float32)
    assert first.shape == (10, 3) and first.dtype == np.float32 and workspace.nbytes == 120
    assert np.shares_memory(first, workspace.empty("a", (5, 2), np.float64))
    assert not np.shares_memory(first, workspace.empty("b", (10, 3), np.float32))
    assert not np.shares_memory(first, workspace.empty("a", (11, 3), np.float32))
    assert workspace.nbytes == 132 + 120


def test_filled_arrays_hold_their_value_also_after_growth():
    workspace = Workspace()
    for size in (0, 3, 2, 50):
        for value, dtype in ((-1, np.int32), (0, np.float32), (np.nan, np.float32)):
            array = workspace.filled(f"{value}", size, dtype, value)
            assert array.shape == (size,) and array.dtype == dtype
            np.testing.assert_array_equal(array, np.full(size, value, dtype))
