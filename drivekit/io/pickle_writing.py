"""Pickles of plain values and arrays, for frameworks that read nothing else.

Written opcode by opcode, so that a list may be far longer than memory, and numpy's functions have
the names that numpy 1 and 2 both know.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_PROTOCOL: Final = b"\x80\x03"
_STOP: Final = b"."
_BATCH: Final = 1000
_RECONSTRUCT: Final = b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85C\x01b\x87R"
_DTYPE: Final = b"cnumpy\ndtype\n"


def pickle_pieces(value: Any) -> Iterator[bytes]:
    """Yield a pickle, piece by piece.

    Parameters
    ----------
    value : object
        None, bool, int (64 bits), float, str, list, tuple, dict, arrays of numbers and texts, and
        any of these in another; an iterator becomes a list and is gone through once.

    Raises
    ------
    TypeError
        For a value of another kind.
    """
    yield _PROTOCOL
    yield from _pieces(value)
    yield _STOP


def _pieces(value: Any) -> Iterator[bytes]:
    if isinstance(value, Mapping):
        yield b"}("
        for key, inner in value.items():
            yield from _pieces(key)
            yield from _pieces(inner)
        yield b"u"
    elif isinstance(value, (list, Iterator)):
        yield b"]("
        for n, item in enumerate(value):
            if n and n % _BATCH == 0:
                yield b"e("
            yield from _pieces(item)
        yield b"e"
    elif isinstance(value, tuple):
        yield b"("
        for item in value:
            yield from _pieces(item)
        yield b"t"
    elif isinstance(value, np.ndarray):
        yield from _array(value)
    else:
        yield _plain(value)


def _plain(value: object) -> bytes:
    if value is None:
        return b"N"
    if isinstance(value, bool):
        return b"\x88" if value else b"\x89"
    if isinstance(value, int):
        return b"\x8a\x09" + value.to_bytes(9, "little", signed=True)
    if isinstance(value, float):
        return b"G" + struct.pack(">d", value)
    if isinstance(value, str):
        text = value.encode()
        return b"X" + struct.pack("<I", len(text)) + text
    raise TypeError(f"a {type(value).__name__} is not written to pickles")


def _array(values: NDArray[Any]) -> Iterator[bytes]:
    code = values.dtype.str[1:]
    if values.dtype.kind not in "biufU":
        raise TypeError(f"an array of {values.dtype} is not written to pickles")
    order = "|" if values.itemsize == 1 else "<"
    sizes = (values.itemsize, 4) if values.dtype.kind == "U" else (-1, -1)
    flags = 8 if values.dtype.kind == "U" else 0
    content = np.ascontiguousarray(values).astype(values.dtype.newbyteorder("<")).tobytes()
    yield _RECONSTRUCT + b"("
    yield from _pieces(1)
    yield from _pieces(values.shape)
    yield _DTYPE
    yield from _pieces((code, False, True))
    yield b"R"
    yield from _pieces((3, order, None, None, None, *sizes, flags))
    yield b"b\x89B" + struct.pack("<I", len(content)) + content + b"tb"
