"""What the wrappers do to their arguments before a kernel sees them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError

Array = npt.NDArray[Any]

_CASTS = {
    "f": "fiu",
    "i": "iu",
    "u": "iu",
    "b": "b",
}  # kind of the wanted dtype: kinds it may come from

FLOAT32_REACH = 1e4
"""Coordinates up to here [m] are held by float32 to a millimetre."""


def fixed(name: str, values: npt.ArrayLike, dtype: npt.DTypeLike, *shape: int | None) -> Array:
    """Return values as a read-only, C-ordered, aligned array of one dtype.

    Numba compiles a loop anew for every combination of dtype, order, alignment and writability:
    fixing all four leaves one specialisation. Nothing is copied where the values fit already.

    Parameters
    ----------
    name : str
        The argument's name, for the error.
    values : array-like
        What the caller passed.
    dtype : dtype
        Wanted dtype. Integers become floats, and whatever is within a kind (float64 to float32;
        int64 to int32 if all numbers fit); a mask is no number.
    *shape : int or None
        Wanted length of each axis; None takes any.

    Raises
    ------
    UsageError
        Wrong number of axes, wrong length, or a dtype that cannot be cast.
    """
    array = as_array(name, values)
    if not _has_shape(array, shape):
        wanted = ", ".join("N" if length is None else str(length) for length in shape)
        raise UsageError(f"{name}: expected an array of shape ({wanted}), found {array.shape}")
    dtype = np.dtype(dtype)
    if array.dtype == dtype and array.flags.c_contiguous and array.flags.aligned:
        view = array.view()
        view.flags.writeable = False
        return view
    if array.size and array.dtype.kind not in _CASTS[dtype.kind]:  # [] is float
        raise UsageError(f"{name}: expected an array of {dtype}, found {array.dtype}")
    if dtype.kind in "iu" and not np.can_cast(array.dtype, dtype) and array.size:
        low, high = int(array.min()), int(array.max())
        if low < np.iinfo(dtype).min or high > np.iinfo(dtype).max:
            raise UsageError(f"{name}: expected numbers that fit {dtype}, found {low} to {high}")
    with np.errstate(over="ignore"):
        cast = array.astype(dtype, copy=False)
    view = np.require(cast, requirements=["C", "A"]).view()
    view.flags.writeable = False
    return view


def _has_shape(array: Array, shape: tuple[int | None, ...]) -> bool:
    if array.ndim != len(shape):
        return False
    for wanted, found in zip(shape, array.shape, strict=True):  # a call of any() takes thrice that
        if wanted is not None and wanted != found:
            return False
    return True


def as_array(name: str, values: npt.ArrayLike) -> Array:
    """Return values as an array of any dtype, or raise UsageError for ragged lists."""
    try:
        return np.asarray(values)
    except ValueError as error:
        raise UsageError(f"{name}: expected an array, found what is none: {error}") from None


def real(name: str, value: object) -> float:
    """Return a number, which may be NaN or infinite, or raise UsageError."""
    number = as_array(name, value)  # type: ignore[arg-type]
    if number.ndim or number.dtype.kind not in "iuf":
        raise UsageError(f"{name}: expected a number, found {value!r}")
    return float(number)


def whole(name: str, value: object) -> int:
    """Return an integer, or raise UsageError."""
    number = as_array(name, value)  # type: ignore[arg-type]
    if number.ndim or number.dtype.kind not in "iu" or number > np.iinfo(np.int64).max:
        raise UsageError(f"{name}: expected a whole number, found {value!r}")
    return int(number)


def row_ids(name: str, values: npt.ArrayLike, n_rows: int) -> Array:
    """Return int64 positions into an array of `n_rows` rows, or raise UsageError."""
    ids = fixed(name, values, np.int64, None)
    if ids.size and not (ids.min() >= 0 and ids.max() < n_rows):
        raise UsageError(
            f"{name}: expected rows 0 to {n_rows - 1}, found {ids.min()} to {ids.max()}"
        )
    return ids


def ragged_offsets(name: str, values: npt.ArrayLike, n_rows: int) -> Array:
    """Return int64 offsets of slices that cover `n_rows` rows in order, or raise UsageError."""
    offsets = fixed(name, values, np.int64, None)
    is_valid = offsets.size and offsets[0] == 0 and offsets[-1] == n_rows
    if not is_valid or (np.diff(offsets) < 0).any():
        raise UsageError(f"{name}: expected offsets that rise from 0 to {n_rows}")
    return offsets


def point_rows(name: str, values: npt.ArrayLike) -> Array:
    """Return (N, C) float32 rows that begin with x, y, z, copied only where they are not that yet.

    Other number types are rounded to float32 if no coordinate suffers by more than a millimetre.

    Raises
    ------
    UsageError
        Fewer than three columns, a dtype that is no number, wider coordinates beyond 10 km, or
        another number beyond the range of float32.
    """
    array = as_array(name, values)
    if array.ndim != 2 or array.shape[1] < 3:
        raise UsageError(f"{name}: expected an array of shape (N, 3 or more), found {array.shape}")
    rows = fixed(name, array, np.float32, *array.shape)
    if not np.can_cast(array.dtype, np.float32):
        xyz = array[:, :3].astype(np.float64, copy=False)
        far = np.isfinite(xyz) & (np.abs(xyz) > FLOAT32_REACH)
        if far.any():
            raise UsageError(
                f"{name}: expected float32, or {array.dtype} within 10 km of the origin, "
                f"found {np.abs(xyz[far]).max():g}, which float32 cannot hold to a millimetre",
                fix="subtract an origin from the coordinates first",
            )
        if (np.isinf(rows) & ~np.isinf(array)).any():
            raise UsageError(f"{name}: expected numbers within float32, found {array.dtype} beyond")
    return rows


def affine(name: str, values: npt.ArrayLike) -> Array:
    """Return the 12 numbers of a (3, 4) or (4, 4) transform row by row, or raise UsageError."""
    matrix = as_array(name, values)
    if matrix.shape not in ((3, 4), (4, 4)):
        raise UsageError(f"{name}: expected a matrix of shape (3 or 4, 4), found {matrix.shape}")
    numbers = fixed(name, matrix[:3].reshape(12), np.float64, 12)
    if not all(map(math.isfinite, numbers.tolist())):
        raise UsageError(f"{name}: expected finite numbers, found {matrix.tolist()}")
    return numbers


def result_array(
    name: str,
    array: Array | None,
    shape: tuple[int, ...],
    dtype: npt.DTypeLike,
    source: Array | None = None,
) -> Array:
    """Return the array that a result is written to: the caller's, if it fits, or a new one.

    It may be `source`, which is read while it is written, but not a part of it or shifted.

    Raises
    ------
    UsageError
        An array of another shape or dtype, not C-ordered, or read-only: copying it would leave the
        caller's own untouched. One that overlaps the source, row for other row.
    """
    if array is None:
        return np.empty(shape, dtype)
    fits = isinstance(array, np.ndarray) and array.shape == shape and array.dtype == dtype
    if not (fits and array.flags.carray):
        form = f"{array.dtype}{array.shape}" if isinstance(array, np.ndarray) else type(array)
        raise UsageError(
            f"{name}: expected a writable, C-ordered {np.dtype(dtype)} array of shape {shape}, "
            f"found {form}"
        )
    if (
        source is not None
        and np.may_share_memory(array, source)
        and array.ctypes.data != source.ctypes.data
    ):
        raise UsageError(
            f"{name}: expected the input itself or memory of its own, "
            "found a part of the input's memory",
            fix="leave it out, or pass a copy of the input",
        )
    return array
