"""Pickles of plain values, numpy arrays and torch tensors, read without running them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.paths import system_path
from drivekit.io.payload import check_payload
from drivekit.io.pickle_machine import (
    Budget,
    Known,
    Pending,
    RefusedError,
    members,
    read_pickle,
    shown,
)
from drivekit.io.pickle_tensors import TENSOR_NAMES

_CODE: Final = re.compile(r"b1|[iu][1248]|f[248]|[US]\d{1,7}|O8")
_MAX_DIMENSIONS: Final = 16
_OBJECTS: Final = np.dtype(object)


def read_array_pickle(path: str | Path, more: Mapping[str, Known] | None = None) -> Any:
    """Read a file that holds one pickle of plain values and arrays.

    Parameters
    ----------
    path : str or Path
    more : mapping of str to Known, optional
        Names that the file may use besides numpy's, torch's and those of containers.

    Returns
    -------
    object
        None, bool, int, float, str, bytes, list, tuple, dict, set and read-only arrays; tensors
        come as arrays, objects of classes that ``more`` allows as ``Instance``.

    Raises
    ------
    DataError
        If the file is no pickle, is damaged, goes on after its end, or asks for anything else.
        Nothing that it names is ever imported or called.
    """
    where = str(path)
    data = system_path(path).read_bytes()
    check_payload(data, where)
    value, end = read_pickle(data, where, {**ARRAY_NAMES, **(more or {})})
    if end != len(data):
        raise DataError(
            f"the file goes on for {len(data) - end:,} bytes after its end",
            where=f"{where}, byte {end}",
            fix="write each pickle to a file of its own",
        )
    return value


def _array(arguments: tuple[Any, ...], budget: Budget) -> Pending:
    del budget
    if len(arguments) != 3 or arguments[0] is not ARRAY_NAMES["numpy.ndarray"]:
        raise RefusedError("it makes an array of a class that is not numpy's own")
    return Pending(_fill_array)


def _fill_array(state: Any, budget: Budget) -> NDArray[Any]:
    if type(state) is not tuple or len(state) != 5:
        raise RefusedError("an array's state is not what numpy writes")
    _, shape, dtype, is_fortran, content = state
    return _shaped(content, dtype, shape, "F" if is_fortran is True else "C", budget)


def _from_buffer(arguments: tuple[Any, ...], budget: Budget) -> NDArray[Any]:
    if len(arguments) != 4:
        raise RefusedError("an array's buffer is not what numpy writes")
    content, dtype, shape, order = arguments
    return _shaped(content, dtype, shape, order, budget)


def _shaped(content: Any, dtype: Any, shape: Any, order: Any, budget: Budget) -> NDArray[Any]:
    """Return an array over the bytes of the file, after checking that they are what it needs."""
    if not isinstance(dtype, np.dtype) or type(order) is not str or order not in ("C", "F"):
        raise RefusedError("an array's kind is not what numpy writes")
    is_shape = type(shape) is tuple and len(shape) <= _MAX_DIMENSIONS
    if not is_shape or not all(type(n) is int and 0 <= n < 1 << 40 for n in shape):
        raise RefusedError("an array's shape is not what numpy writes")
    count = 1
    for n in shape:
        count *= n
    if dtype == _OBJECTS:
        return _texts(content, count, shape, budget)
    if type(content) is not bytes or len(content) != count * dtype.itemsize:
        found = f"{len(content):,} bytes" if type(content) is bytes else type(content).__name__
        raise RefusedError(f"an array of {count:,} values of {dtype.itemsize} bytes holds {found}")
    if count == 0:
        return np.empty(shape, dtype)
    if dtype.itemsize == 0:
        raise RefusedError("it holds an array of texts without room for any")
    if dtype.kind == "U":
        _check_characters(np.frombuffer(content, dtype.byteorder + "u4"))
    values = np.frombuffer(content, dtype)
    return values.reshape(shape, order="F" if order == "F" else "C")


def _check_characters(codes: NDArray[Any]) -> None:
    """Raise RefusedError for numbers that are no characters: numpy finds them when it is late."""
    if ((codes > 0x10FFFF) | ((codes >= 0xD800) & (codes < 0xE000))).any():
        raise RefusedError("an array of texts holds something that is no character")


def _texts(content: Any, count: int, shape: tuple[int, ...], budget: Budget) -> NDArray[Any]:
    """Return an array of Python's texts; other objects in arrays are nobody's results."""
    if type(content) is not list or len(content) != count:
        raise RefusedError("an array of objects does not hold as many as it says")
    if not all(type(item) is str for item in content):
        raise RefusedError(
            "it holds an array of objects that are not all texts", "keep lists in place of it"
        )
    longest = max(map(len, content), default=1)
    budget.take(4 * longest * count)
    return np.array(content, np.str_).reshape(shape)


def _dtype(arguments: tuple[Any, ...], budget: Budget) -> Pending:
    del budget
    code = arguments[0] if arguments else None
    if type(code) is not str or not _CODE.fullmatch(code):
        raise RefusedError(f"it holds an array of {shown(code)}: only numbers and texts are read")

    def finish(state: Any, budget: Budget) -> np.dtype[Any]:
        del budget
        is_plain = type(state) is tuple and len(state) == 8 and state[2:5] == (None, None, None)
        if not is_plain or type(state[1]) is not str or state[1] not in ("<", ">", "|", "="):
            raise RefusedError("an array's kind is not what numpy writes")
        return np.dtype(code if state[1] == "|" else state[1] + code)

    return Pending(finish)


def _scalar(arguments: tuple[Any, ...], budget: Budget) -> Any:
    """Return one of numpy's scalars as Python's own."""
    if len(arguments) != 2:
        raise RefusedError("a number is not what numpy writes")
    dtype, content = arguments
    value = _shaped(content, dtype, (), "C", budget)
    budget.take(value.nbytes)
    return value.item()


def _encoded(arguments: tuple[Any, ...], budget: Budget) -> bytes:
    """Return bytes: protocol 2 has none and writes them as a text and its encoding."""
    text, encoding = arguments if len(arguments) == 2 else (None, None)
    if type(text) is not str or type(encoding) is not str or encoding not in ("latin1", "latin-1"):
        raise RefusedError("expected bytes written as text in latin1")
    budget.take(len(text))
    return text.encode("latin1")


def _no_bytes(arguments: tuple[Any, ...], budget: Budget) -> bytes:
    del budget
    if arguments:
        raise RefusedError("it makes bytes of something else")
    return b""


def _set(arguments: tuple[Any, ...], budget: Budget) -> set[Any]:
    if len(arguments) != 1:
        raise RefusedError("a set is not what Python writes")
    return members(arguments[0], budget)


def _ordered(arguments: tuple[Any, ...], budget: Budget) -> dict[Any, Any]:
    del budget
    if arguments:
        raise RefusedError("an ordered dict is not what Python writes")
    return {}


_MAKES: Final = {
    "_codecs.encode": _encoded,
    "collections.OrderedDict": _ordered,
    **{
        f"{builtins}.{name}": make
        for builtins in ("builtins", "__builtin__")
        for name, make in (("set", _set), ("frozenset", _set), ("bytes", _no_bytes))
    },
    "numpy.dtype": _dtype,
    **{
        f"numpy.{core}.{name}": make
        for core in ("core", "_core")
        for name, make in (
            ("multiarray._reconstruct", _array),
            ("multiarray.scalar", _scalar),
            ("numeric._frombuffer", _from_buffer),
        )
    },
}
#: All names that a pickle of arrays and tensors may use.
ARRAY_NAMES: Final[Mapping[str, Known]] = {
    "numpy.ndarray": Known("numpy.ndarray"),
    **{name: Known(name, make) for name, make in _MAKES.items()},
    **TENSOR_NAMES,
}
