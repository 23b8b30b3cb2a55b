"""A folder on disk as storage."""

from __future__ import annotations

import itertools
import os
import stat
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from drivekit.errors import DataError, MissingDataError
from drivekit.io.archives import MAX_BYTES
from drivekit.io.names import clean_name, is_litter, join, text_name
from drivekit.io.paths import path_exists, real_path, system_path, system_text
from drivekit.io.storage import Subfolder
from drivekit.io.volumes import Extent, Stamp, Volumes
from drivekit.io.watching import tell


@dataclass(frozen=True)
class FolderStorage:
    """A folder on disk; see `Storage`."""

    root: Path
    follow_links: bool = False
    _listings: dict[str, tuple[str, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _on_disk: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    _inside: set[str] = field(default_factory=set, init=False, repr=False, compare=False)
    _stamps: list[Stamp] = field(default_factory=list, init=False, repr=False, compare=False)
    _links: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    def __reduce__(self) -> tuple[object, ...]:
        return FolderStorage, (self.root, self.follow_links)

    def names(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of all files below a folder."""
        folder = clean_name(prefix, str(self.root))
        if folder not in self._listings:
            names = sorted(self._walk(folder))
            for name, following in itertools.pairwise(names):
                if name == following:
                    raise DataError(
                        "two files differ only in the Unicode form of their names",
                        where=self.where(name),
                    )
            self._listings[folder] = tuple(names)
        return self._listings[folder]

    def stamps(self) -> Sequence[Stamp] | None:
        """Return all folders with the times of their last change; None if there are links.

        As long as none of them changes, the names stay the same.
        """
        self.names()
        return None if self._links else tuple(self._stamps)

    def folders(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of the folders that lie directly in a folder."""
        folder = self._find(prefix)
        if folder is None or not os.path.isdir(folder):  # noqa: PTH112
            return []
        return sorted(_nfc(entry.name) for entry in _scan(folder) if entry.is_dir())

    def path(self, name: str) -> Path:
        """Return where a file is on disk; MissingDataError if there is none."""
        return Path(self._file(name))

    def volumes(self, name: str) -> Volumes:
        """Return a file as bytes on disk; MissingDataError if there is none."""
        return Volumes(self.where(name), (Extent(self.path(name)),))

    def exists(self, name: str) -> bool:
        """Return whether there is such a file or folder."""
        return self._find(name) is not None

    def size(self, name: str) -> int:
        """Return the bytes of a file."""
        return os.stat(self._file(name)).st_size  # noqa: PTH116

    def read(self, name: str, max_bytes: int = MAX_BYTES) -> bytes:
        """Return the content of a file."""
        path = self._file(name)
        try:
            with open(path, "rb") as file:  # noqa: PTH123
                n_bytes = os.fstat(file.fileno()).st_size
                if n_bytes > max_bytes:
                    raise DataError(
                        f"the file has {n_bytes} bytes, the limit is {max_bytes}",
                        where=self.where(name),
                    )
                return file.read()
        except OSError as error:
            raise DataError(
                f"cannot read the file: {error.strerror}", where=self.where(name)
            ) from None

    def where(self, name: str) -> str:
        """Return the path of a file."""
        return str(self.root / name)

    def sub(self, folder: str) -> Subfolder:
        """Return a view of a folder."""
        return Subfolder(self, clean_name(folder, str(self.root)))

    # Asked for every file of a dataset, these work on text: a Path costs ten times as much.

    def _file(self, name: str) -> str:
        path = self._find(name)
        if path is None or not os.path.isfile(path):  # noqa: PTH113
            raise MissingDataError("there is no such file", where=self.where(name))
        return path

    def _find(self, raw: str) -> str | None:
        """Return where a file or folder is on disk, or None."""
        root = os.fspath(self.root)
        name = clean_name(raw, root)
        path = system_text(join(root, self._on_disk.get(name, name)))
        status = _status(path)
        if status is None:
            found = None if name.isascii() else self._decomposed(name)
            if found is None:
                return None
            path, status = str(found), _status(str(found))
        if status is None or stat.S_ISLNK(status.st_mode):
            if not path_exists(Path(path)):
                return None
            self._check_inside(Path(path))
        elif name:
            whole = path if os.path.isabs(path) else os.path.abspath(path)  # noqa: PTH100, PTH117
            self._check_folder(os.path.dirname(whole))  # noqa: PTH120
        return path

    def _check_folder(self, folder: str) -> None:
        """Check once for all of its files that a folder lies inside the root."""
        if folder not in self._inside:
            self._check_inside(Path(folder))
            self._inside.add(folder)

    def _decomposed(self, name: str) -> Path | None:
        """Find a name that is written otherwise on disk: in NFD (copied from macOS) or CP949."""
        on_disk = ""
        for part in name.split("/"):
            folder = system_path(self.root / on_disk)
            entries = _scan(folder) if folder.is_dir() else []
            match = next((entry.name for entry in entries if _nfc(entry.name) == part), None)
            if match is None:
                return None
            on_disk = join(on_disk, match)
        self._on_disk[name] = on_disk
        return system_path(self.root / on_disk)

    def _walk(self, top: str) -> Iterator[str]:
        found = self._find(top)
        if found is None or not os.path.isdir(found):  # noqa: PTH112
            return
        path = Path(found)
        trail: tuple[str, ...] = ()  # the real folders from which links were followed
        pending = [(path, top, self._on_disk.get(top, top), trail)]
        met = 0
        while pending:
            path, folder, folder_on_disk, trail = pending.pop()
            if not top:
                self._stamps.append(_stamp(path))
            for entry in _scan(path):
                name, on_disk = join(folder, _nfc(entry.name)), join(folder_on_disk, entry.name)
                if entry.is_symlink():
                    self._links.append(name)
                    self._check_inside(Path(entry.path))
                if not entry.is_dir():
                    if name != on_disk:
                        self._on_disk[name] = on_disk
                    met += 1
                    tell(met, str(self.root))
                    yield name
                elif not entry.is_symlink():
                    pending.append((Path(entry.path), name, on_disk, trail))
                else:
                    left, goal = (*trail, real_path(path)), real_path(entry.path)
                    if not any(_is_within(real, goal) for real in left):
                        pending.append((Path(entry.path), name, on_disk, left))

    def _check_inside(self, path: Path) -> None:
        """Raise DataError if links lead out of the root."""
        if not self.follow_links and not _is_within(
            real_path(path), _real_root(self.root.absolute())
        ):
            raise DataError(
                f"a symbolic link leads out of the data, to {real_path(path)}",
                where=str(path),
                fix="open what it leads to, or allow such links by the option follow_links=yes",
            )


@lru_cache(maxsize=64)
def _real_root(root: Path) -> str:
    return real_path(root)


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _nfc(name: str) -> str:
    """Return a name on disk as names are here; unpacking a Korean zip may leave CP949 there."""
    return unicodedata.normalize("NFC", name if name.isascii() else text_name(name))


def _status(path: str) -> os.stat_result | None:
    """Return what is at a path itself, links not followed; None if nothing is."""
    try:
        return os.lstat(path)
    except (OSError, ValueError):
        return None


def _stamp(folder: Path) -> Stamp:
    status = folder.stat()
    return Stamp(os.path.abspath(folder), 0, status.st_mtime_ns)  # noqa: PTH100


def _scan(folder: Path | str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return [entry for entry in entries if not is_litter(entry.name)]
    except OSError as error:
        raise DataError(f"cannot list the folder: {error.strerror}", where=str(folder)) from None
