"""Files that lie in one piece, in several, or inside of another file."""

from __future__ import annotations

import io
import itertools
import os
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple

from drivekit.io.paths import system_path


class Extent(NamedTuple):
    """Bytes of a file on disk: from `start`, so many, or up to its end."""

    path: Path
    start: int = 0
    size: int | None = None


class Stamp(NamedTuple):
    """What a file on disk was like: where it is, its bytes, when it was changed [ns]."""

    path: str
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Volumes:
    """A file whose bytes are extents of files on disk, one behind the other.

    Parameters
    ----------
    name : str
        Place for messages; its ending tells what the file is.
    extents : tuple of Extent
    counts_by_volume : bool
        Positions in the file are given by volume, as a split zip (``.z01 … .zip``) does.
    """

    name: str
    extents: tuple[Extent, ...]
    counts_by_volume: bool = False

    @classmethod
    def of_file(cls, path: Path) -> Volumes:
        """Return a file on disk, whole."""
        return cls(str(path), (Extent(path),))

    def stamps(self) -> tuple[Stamp, ...]:
        """Return what the files on disk are like; OSError if one is missing."""
        found = []
        for path in dict.fromkeys(extent.path for extent in self.extents):
            status = system_path(path).stat()
            place = os.path.abspath(path)  # noqa: PTH100  (ten times as fast)
            found.append(Stamp(place, status.st_size, status.st_mtime_ns))
        return tuple(found)

    def open(self) -> IO[bytes]:
        """Open the bytes for reading, as one seekable file; OSError if one is missing."""
        first = self.extents[0]
        if len(self.extents) == 1 and first.start == 0 and first.size is None:
            return system_path(first.path).open("rb")
        return io.BufferedReader(_ExtentReader(self._measured()))

    def starts(self) -> tuple[int, ...]:
        """Return where in the whole each volume begins, and where the last one ends."""
        sizes = [size for _, _, size in self._measured()]
        return tuple(itertools.accumulate(sizes, initial=0))

    def part(self, name: str, start: int, size: int) -> Volumes:
        """Return some of the bytes as a file of its own."""
        begins = self.starts()
        stop = min(start + size, begins[-1])
        cut = []
        for extent, begin, end in zip(self.extents, begins, begins[1:], strict=False):
            low, high = max(start, begin), min(stop, end)
            if low < high:
                cut.append(Extent(extent.path, extent.start + low - begin, high - low))
        return Volumes(name, tuple(cut) or (Extent(self.extents[0].path, 0, 0),))

    def _measured(self) -> list[tuple[Path, int, int]]:
        measured = []
        for path, start, size in self.extents:
            there = max(system_path(path).stat().st_size - start, 0)
            measured.append((path, start, there if size is None else min(size, there)))
        return measured


def joined(name: str, files: tuple[Volumes, ...], counts_by_volume: bool = False) -> Volumes:
    """Return files one behind the other as one."""
    extents = tuple(extent for file in files for extent in file.extents)
    return Volumes(name, extents, counts_by_volume)


class _ExtentReader(io.RawIOBase):
    """Reads across files, one of which is open at a time."""

    def __init__(self, extents: list[tuple[Path, int, int]]) -> None:
        self._extents = extents
        self._starts = list(itertools.accumulate((size for *_, size in extents), initial=0))
        self._position = 0
        self._open: tuple[int, IO[bytes]] | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        begin = (0, self._position, self._starts[-1])[whence]
        if begin + offset < 0:
            raise OSError(f"cannot seek to {begin + offset}")
        self._position = begin + offset
        return self._position

    def readinto(self, buffer: Any) -> int:
        k = bisect_right(self._starts, self._position) - 1
        if k >= len(self._extents):
            return 0
        into = self._position - self._starts[k]
        wanted = min(len(buffer), self._extents[k][2] - into)
        file = self._volume(k)
        file.seek(self._extents[k][1] + into)
        data = file.read(wanted)
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)

    def close(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None
        super().close()

    def _volume(self, k: int) -> IO[bytes]:
        if self._open is None or self._open[0] != k:
            if self._open is not None:
                self._open[1].close()
            self._open = (k, system_path(self._extents[k][0]).open("rb"))
        return self._open[1]
