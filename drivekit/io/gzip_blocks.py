"""Random access into a gzip file by keeping the decompressor's state every few megabytes."""

from __future__ import annotations

import zlib
from bisect import bisect_right
from types import TracebackType
from typing import IO, Any

_GZIP = 31  # zlib's wbits: gzip header and checksum
_CHUNK = 1 << 18
_MOST_STATES = 1024  # of about 45 kB


class GzipStates:
    """Decompressor states of a gzip file; filled while a first `GzipReader` passes through."""

    def __init__(self) -> None:
        self.spacing = 1 << 22
        self.positions = [0]
        self.states: list[tuple[int, Any]] = [(0, zlib.decompressobj(_GZIP))]

    def offer(self, position: int, file_position: int, state: Any) -> None:
        """Keep a state if the last one kept is far enough behind."""
        if position - self.positions[-1] < self.spacing:
            return
        self.positions.append(position)
        self.states.append((file_position, state.copy()))
        if len(self.positions) > _MOST_STATES:
            del self.positions[1::2], self.states[1::2]
            self.spacing *= 2


class GzipReader:
    """What a gzip file holds, as a seekable file; damage raises EOFError or zlib.error.

    Parameters
    ----------
    file : binary file
        The gzip file, which is closed with this; several gzip streams in a row count as one.
    states : GzipStates
        Where to jump to, and where to note new places.
    """

    def __init__(self, file: IO[bytes], states: GzipStates) -> None:
        self._file = file
        self._states = states
        self._state: Any = None
        self._pending = b""
        self._position = 0
        self._is_between = True
        self._restore(0)

    def __enter__(self) -> GzipReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def tell(self) -> int:
        """Return the position in the decompressed content."""
        return self._position

    def seek(self, position: int) -> int:
        """Go to a position in the decompressed content, or to its end if that comes first."""
        nearest = bisect_right(self._states.positions, position) - 1
        if position < self._position or self._states.positions[nearest] > self._position:
            self._restore(nearest)
        while self._position < position and self.read(min(_CHUNK, position - self._position)):
            pass
        return self._position

    def read(self, n_bytes: int) -> bytes:
        """Return the next bytes, fewer than asked for only at the end."""
        parts = []
        while n_bytes > 0:
            if self._state.eof:
                self._pending = self._state.unused_data.lstrip(b"\0")
                self._state = zlib.decompressobj(_GZIP)
                self._is_between = True
            is_last = self._fill()
            if is_last and self._is_between:
                break
            part = self._state.decompress(self._pending, n_bytes)
            if is_last and not part and not self._state.eof:
                raise EOFError("the gzip stream is cut off")
            self._pending = self._state.unconsumed_tail
            self._position += len(part)
            n_bytes -= len(part)
            parts.append(part)
            if not self._state.eof:
                fed = self._file.tell() - len(self._pending)
                self._states.offer(self._position, fed, self._state)
        return b"".join(parts)

    def _fill(self) -> bool:
        """Have compressed bytes pending; return whether there are no more."""
        while not self._pending:
            self._pending = self._file.read(_CHUNK)
            if not self._pending:
                return True
            if self._is_between:  # streams may be padded with zeros
                self._pending = self._pending.lstrip(b"\0")
        self._is_between = False
        return False

    def _restore(self, k: int) -> None:
        file_position, state = self._states.states[k]
        self._state = state.copy()
        self._pending = b""
        self._file.seek(file_position)
        self._position = self._states.positions[k]
        self._is_between = k == 0
