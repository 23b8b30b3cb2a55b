from __future__ import annotations

import pickle
import pickletools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.io.pickle_arrays import ARRAY_NAMES
from drivekit.io.pickle_machine import read_pickle
from drivekit.io.pickle_writing import pickle_pieces

LEAVES = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False)
    | st.text(st.characters(codec="utf-8"), max_size=20)
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), inner, max_size=4)
        | st.tuples(inner, inner, inner, inner)
    ),
    max_leaves=10,
)


def written(value: Any) -> bytes:
    return b"".join(pickle_pieces(value))


@settings(max_examples=60, deadline=None)
@given(value=VALUES)
def test_python_and_our_own_reader_read_the_same(value: Any) -> None:
    data = written(value)
    assert pickle.loads(data) == value
    assert read_pickle(data, "here", ARRAY_NAMES) == (value, len(data))


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6, dtype=np.float32).reshape(2, 3),
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.arange(4, dtype=">i8")[::2],
        np.zeros((0, 7), np.float32),
        np.array([True, False]),
        np.array(["Car", "보행자"]),
        np.array([], np.str_),
        np.array(3.5),
    ],
)
@pytest.mark.filterwarnings("ignore:numpy.core is deprecated:DeprecationWarning")
def test_arrays_come_back_under_names_that_every_numpy_knows(array: np.ndarray) -> None:
    data = written({"a": array})
    for read in (pickle.loads(data), read_pickle(data, "here", ARRAY_NAMES)[0]):
        assert np.array_equal(read["a"], array) and read["a"].shape == array.shape
        assert read["a"].dtype == array.dtype.newbyteorder("=")
    named = {a for op, a, _ in pickletools.genops(data) if op.name == "GLOBAL"}
    assert named == {"numpy.core.multiarray _reconstruct", "numpy ndarray", "numpy dtype"}


def test_a_long_list_is_written_as_it_is_made() -> None:
    pieces = pickle_pieces({"data_list": ({"i": i} for i in range(2500))})
    assert [next(pieces) for _ in range(2)]
    assert read_pickle(written(iter(range(2500))), "here", {})[0] == list(range(2500))


def test_other_values_are_refused() -> None:
    for value in (object(), {1, 2}, np.array([object()]), np.array(["2020"], "M8[Y]")):
        with pytest.raises(TypeError, match="is not written to pickles"):
            written(value)
