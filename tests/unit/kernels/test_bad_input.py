"""Bad input of every public kernel: a clear error or a result, never a crash or a bare traceback.

Run with bounds checked as well (see `test_every_kernel.py`): then writing beyond an array is one.
"""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import DrivekitError, UsageError

N_ROWS = 9


def arrays_in(arguments, calls):
    """Names of arguments that are arrays of numbers or masks, or hold one."""
    return [name for name, value in arguments.items() if any(
        isinstance(item, np.ndarray) for item in leaves(value))]  # fmt: skip


def leaves(value):
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return [leaf for item in value for leaf in leaves(item)]
    return [value]


def changed(arguments, name, change, calls):
    return arguments | {name: calls.mapped(arguments[name], change)}


NO_NUMBERS = {
    "object": lambda a: np.full(a.shape, None, object),
    "objects that are numbers": lambda a: a.astype(object),
    "complex": lambda a: a.astype(complex),
    "text": lambda a: a.astype(str),
    "bytes": lambda a: a.astype("S8"),
    "dates": lambda a: np.zeros(a.shape, "datetime64[ns]"),
    "spans of time": lambda a: np.zeros(a.shape, "timedelta64[ns]"),
    "records": lambda a: np.zeros(a.shape, [("x", float)]),
    "nothing": lambda a: None,
    "ragged lists": lambda a: [[1.0], [1.0, 2.0]],
    "a word": lambda a: "points",
    "a dictionary": lambda a: {"points": 1},
}


@pytest.mark.parametrize("kind", NO_NUMBERS)
def test_what_is_no_array_of_numbers_is_refused(call, kind, calls):
    arguments = call.arguments(N_ROWS)
    for name in arrays_in(arguments, calls):
        with pytest.raises(UsageError, match="expected"):
            call.function(**changed(arguments, name, NO_NUMBERS[kind], calls))


def test_a_mask_is_no_number_and_a_number_no_mask(call, calls):
    arguments = call.arguments(N_ROWS)
    for name in arrays_in(arguments, calls):
        for dtype in (bool, float):
            same = [leaf.dtype.kind for leaf in leaves(arguments[name]) if hasattr(leaf, "dtype")]
            if (dtype is bool) == (same == ["b"]) or (dtype is float and same == ["f"]):
                continue
            with pytest.raises(UsageError, match="expected"):
                call.function(**changed(arguments, name, lambda a, d=dtype: a.astype(d), calls))


SHAPES = {
    "no axes": lambda a: a.ravel()[0],
    "flat": lambda a: a.ravel() if a.ndim != 1 else a[:, None],
    "an axis more": lambda a: a[None],
    "a column less": lambda a: a[..., :2] if a.ndim > 1 else a[:-1],
    "all in one row": lambda a: a.reshape(1, -1) if a.ndim != 2 else a.reshape(1, -1).T,
    "nothing of nothing": lambda a: np.empty((0, 0), a.dtype),
}
ANY_LENGTH = {
    *("is_opaque", "heights", "cost", "ground"),  # grids
    *("limits", "scores", "thresholds"),  # lists of their own
    *("truth", "predicted", "image", "voxel_size"),
    *("values", "places", "steps"),
}
"""Arguments of more shapes than one: the wrong ones are those that do not fit other arguments."""


@pytest.mark.parametrize("kind", SHAPES)
def test_a_wrong_shape_is_refused_or_harmless(call, kind, calls):
    arguments = call.arguments(N_ROWS)
    for name in arrays_in(arguments, calls):
        wrong = changed(arguments, name, SHAPES[kind], calls)
        if name in ANY_LENGTH or (name == "points" and kind == "a column less"):
            try:
                call.function(**wrong)
            except UsageError:
                continue
        elif shape_of(arguments[name]) != shape_of(wrong[name]):
            with pytest.raises(UsageError, match="expected"):
                call.function(**wrong)


def shape_of(value):
    return [np.shape(leaf) for leaf in leaves(value)]


NUMBERS = [0.0, -1.0, np.nan, np.inf, -np.inf, 1e-45, 1e12, -1e12, 3.4e38, 1.7e308, -1.7e308, 2**31]


@pytest.mark.parametrize("value", NUMBERS)
def test_no_number_in_an_array_is_more_than_an_error(call, value, calls):
    """Whole arrays, single rows, single columns and single numbers of each float argument."""
    for n in (1, N_ROWS, 600):
        arguments = call.arguments(n)
        for name in arrays_in(arguments, calls):
            for place in (..., 0, (slice(None), 0), (slice(None), -1), (0, -1)):
                wrong = changed(arguments, name, lambda a, p=place: with_value(a, p, value), calls)
                returns_or_tells(call, wrong)


def with_value(array, place, value):
    array = array.copy()
    if array.dtype.kind == "f" and np.ndim(place) <= array.ndim:
        with np.errstate(over="ignore"):
            try:
                array[place] = value
            except IndexError:
                array[...] = value
    return array


def returns_or_tells(call, arguments):
    try:
        return call.function(**arguments)
    except DrivekitError as error:
        assert str(error)
        return None


@pytest.mark.parametrize("value", [-1, 2**31, -(2**31), 2**63 - 1, -(2**63)])
def test_no_integer_in_an_array_is_more_than_an_error(call, value, calls):
    arguments = call.arguments(N_ROWS)
    for name in arrays_in(arguments, calls):

        def spoil(array):
            if array.dtype.kind not in "iu":
                return array
            array = array.astype(np.int64)
            array.ravel()[-1] = value
            return array

        returns_or_tells(call, changed(arguments, name, spoil, calls))


SCALARS = [
    *(0, -1, 1.5, np.nan, np.inf, -np.inf, 1e-300, 1e300, 2**31, 2**63, 10**400, 1j),
    *("a", "", b"a", None, [], [1, 2], (1, 2, 3, 4), {}, np.zeros((2, 2)), object()),
]


def test_no_scalar_is_more_than_an_error(call, calls):
    for n in (0, N_ROWS):
        arguments = call.arguments(n)
        scalars = [
            name for name, value in arguments.items() if isinstance(value, int | float | tuple)
        ]
        for name in scalars:
            for value in SCALARS:
                if isinstance(arguments[name], tuple) and hasattr(arguments[name], "_fields"):
                    for field in arguments[name]._fields:
                        wrong = arguments[name]._replace(**{field: value})
                        returns_or_tells(call, arguments | {name: wrong})
                else:
                    returns_or_tells(call, arguments | {name: value})
