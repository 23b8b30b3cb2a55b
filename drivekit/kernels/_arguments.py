"""What the wrappers do to their arguments before a kernel sees them."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError

Array = npt.NDArray[Any]


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
        Wanted dtype; casts within a kind (float64 to float32) or to a wider one are made.
    *shape : int or None
        Wanted length of each axis; None takes any.

    Raises
    ------
    UsageError
        Wrong number of axes, wrong length, or a dtype that cannot be cast.
    """
    array = np.asarray(values)
    if array.ndim != len(shape) or any(
        wanted not in (None, found) for wanted, found in zip(shape, array.shape, strict=True)
    ):
        wanted = ", ".join("N" if length is None else str(length) for length in shape)
        raise UsageError(f"{name}: expected an array of shape ({wanted}), found {array.shape}")
    casting: Literal["same_kind", "unsafe"] = "same_kind" if array.size else "unsafe"  # [] is float
    try:
        cast = array.astype(dtype, casting=casting, copy=False)
    except TypeError:
        raise UsageError(
            f"{name}: expected an array of {np.dtype(dtype)}, found {array.dtype}"
        ) from None
    view = np.require(cast, requirements=["C", "A"]).view()
    view.flags.writeable = False
    return view


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
