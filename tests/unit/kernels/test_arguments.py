import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels._arguments import fixed, ragged_offsets, row_ids


@pytest.mark.parametrize(
    "values",
    [
        np.arange(6, dtype=np.float32).reshape(2, 3),
        np.arange(6).reshape(2, 3),
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.arange(24.0).reshape(4, 6)[::2, ::2],
        np.frombuffer(b"\0" + np.arange(6.0).tobytes(), np.uint8)[1:].view("<f8").reshape(2, 3),
        np.arange(6.0).astype(">f8").reshape(2, 3),
        [[0, 1, 2], [3, 4, 5]],
    ],
)
def test_whatever_holds_the_numbers_becomes_one_kind_of_array(values):
    array = fixed("values", values, np.float64, None, 3)
    assert array.dtype == np.float64 and array.dtype.isnative
    assert array.flags.c_contiguous and array.flags.aligned and not array.flags.writeable
    np.testing.assert_array_equal(array, np.asarray(values))


def test_a_fitting_array_is_neither_copied_nor_frozen_for_its_owner():
    values = np.zeros((2, 3))
    assert np.shares_memory(fixed("values", values, np.float64, None, 3), values)
    values[0, 0] = 1.0


@pytest.mark.parametrize("values", [np.zeros(3), np.zeros((2, 4)), np.zeros((1, 2, 3)), []])
def test_a_wrong_shape_is_named(values):
    with pytest.raises(UsageError, match=r"values: expected an array of shape \(N, 3\), found"):
        fixed("values", values, np.float64, None, 3)


@pytest.mark.parametrize(
    ("values", "dtype"), [(["a"], np.float64), ([1j], np.float64), ([0.5], np.int64)]
)
def test_a_cast_that_loses_more_than_digits_is_refused(values, dtype):
    with pytest.raises(UsageError, match="values: expected an array of"):
        fixed("values", values, dtype, None)


@pytest.mark.parametrize("ids", [[-1], [0, 5], [5]])
def test_rows_that_are_not_there_are_refused(ids):
    with pytest.raises(UsageError, match="expected rows 0 to 4"):
        row_ids("ia", ids, 5)


def test_no_rows_of_nothing_are_fine():
    assert row_ids("ia", np.empty(0, np.int64), 0).shape == (0,)


@pytest.mark.parametrize("offsets", [[], [0], [1, 4], [0, 3], [0, 5], [0, 3, 2, 4]])
def test_offsets_must_cover_the_rows_in_order(offsets):
    with pytest.raises(UsageError, match="rise from 0 to 4"):
        ragged_offsets("offsets", np.array(offsets, np.int64), 4)
    assert ragged_offsets("offsets", [0, 0, 4, 4], 4).tolist() == [0, 0, 4, 4]
