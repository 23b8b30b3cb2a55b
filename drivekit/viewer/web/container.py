"""Arrays and a JSON header in one piece of bytes; see docs/viewer_wire.md."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

MAGIC: Final = b"DKF1"
_TYPES: Final = ("u1", "i2", "u2", "i4", "u4", "f4", "f8")
_ALIGN: Final = 8


class Container:
    """Collects arrays; what :meth:`add` returns stands in the header for the array."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, array: NDArray[Any]) -> dict[str, Any]:
        """Add an array of one of the types of the format, and return its place."""
        kind = array.dtype.str[1:]
        if kind not in _TYPES:
            raise TypeError(f"arrays of {array.dtype} have no place in the format")
        data = np.ascontiguousarray(array, array.dtype.newbyteorder("<")).tobytes()
        place = {"at": self._size, "type": kind, "shape": list(array.shape)}
        self._parts.append(data + bytes(-len(data) % _ALIGN))
        self._size += len(self._parts[-1])
        return place

    def encode(self, header: Mapping[str, Any]) -> bytes:
        """Return everything with its header."""
        text = json_bytes(header)
        text += b" " * (-len(text) % _ALIGN)
        return b"".join([MAGIC, struct.pack("<I", len(text)), text, *self._parts])


def json_bytes(value: Any) -> bytes:
    """Return JSON in UTF-8; NaN and infinities are null, NumPy's numbers plain ones."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "replace"
    )


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, (np.ndarray, np.generic)):
        return _plain(value.tolist())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value
