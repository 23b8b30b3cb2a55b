"""Memory that calls use again instead of asking the system for fresh pages."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from drivekit.kernels._arguments import Array


class Workspace:
    """Scratch arrays and results that live on from one call to the next.

    Large arrays come as pages that the system clears one by one, which costs more than many a
    kernel. A function that was given a workspace returns views of it: **they change with the next
    call that uses the same workspace**; copy what must last. One workspace serves one thread.
    """

    def __init__(self) -> None:
        self._buffers: dict[str, Array] = {}

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes."""
        return sum(buffer.nbytes for buffer in self._buffers.values())

    def empty(self, name: str, shape: tuple[int, ...], dtype: npt.DTypeLike) -> Array:
        """Return an array of any content; the one of this name that was handed out before ends."""
        size = math.prod(shape) * np.dtype(dtype).itemsize
        buffer = self._buffers.get(name)
        if buffer is None or buffer.nbytes < size:
            buffer = self._buffers[name] = np.empty(size, np.uint8)
        return buffer[:size].view(dtype).reshape(shape)

    def filled(self, name: str, size: int, dtype: npt.DTypeLike, value: Any) -> Array:
        """Return a flat array that holds one value throughout; whoever writes to it restores it."""
        buffer = self._buffers.get(name)
        if buffer is None or buffer.size < size:
            # pages come cleared
            buffer = np.zeros(size, dtype) if value == 0 else np.full(size, value, dtype)
            self._buffers[name] = buffer
        return buffer[:size]
