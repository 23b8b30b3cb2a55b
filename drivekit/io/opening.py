"""Open folders, zips and tars as one kind of storage, nothing unpacked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from drivekit.errors import DataError, MissingDataError
from drivekit.io.archives import (
    MAX_BYTES,
    Archive,
    Member,
    archive_stem,
    is_archive,
    open_archive,
    read_member,
)
from drivekit.io.folder import FolderStorage
from drivekit.io.names import clean_name, folders_in, join, names_below
from drivekit.io.paths import path_exists, system_path
from drivekit.io.storage import Storage, Subfolder


def open_storage(
    path: str | Path, *, archives: bool = False, follow_links: bool = False
) -> Storage:
    """Open a folder, zip or tar for reading in place.

    Parameters
    ----------
    path : path
        A folder, ``.zip``, ``.tar``, ``.tar.gz`` or ``.tgz`` (any case). A compressed tar is
        decompressed once when it is opened, and from the nearest of many marks at each read:
        fine for a look, slow for a training set.
    archives : bool
        Show each archive below a folder as a folder named after its stem (``TS.zip`` → ``TS``),
        merged with the rest; where both hold a file, the unpacked one counts.
    follow_links : bool
        Allow symbolic links that lead out of the folder. The data could then name any file of
        this machine, so only for links that you made yourself.

    Raises
    ------
    MissingDataError
        There is nothing at `path`.
    DataError
        A file that is no archive we read.
    """
    root = Path(path)
    target = system_path(root)
    if not path_exists(target):
        raise MissingDataError("there is no such file or folder", where=str(root))
    if target.is_dir():
        folder = FolderStorage(root, follow_links)
        found = [name for name in folder.names() if is_archive(name)] if archives else []
        mounts = [(archive_stem(name), ArchiveStorage(folder.path(name))) for name in found]
        return MergedStorage(folder, tuple(found), tuple(mounts)) if found else folder
    if is_archive(root.name):
        return ArchiveStorage(root)
    fix = "give a folder, .zip, .tar or .tar.gz"
    if ".zip.part" in root.name.lower():
        fix = "join the parts in the order of their numbers into one .zip first"
    raise DataError("expected a folder or an archive, found another file", where=str(root), fix=fix)


@dataclass(frozen=True)
class ArchiveStorage:
    """A zip or tar; see `Storage`."""

    root: Path

    def names(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of all files below a folder."""
        return names_below(open_archive(self.root).names, self._clean(prefix))

    def folders(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of the folders that lie directly in a folder."""
        return folders_in(open_archive(self.root).names, self._clean(prefix))

    def exists(self, name: str) -> bool:
        """Return whether there is such a file or folder."""
        clean = self._clean(name)
        return clean in open_archive(self.root).members or bool(self.names(clean))

    def size(self, name: str) -> int:
        """Return the bytes of a file."""
        return self._member(name)[1].size

    def read(self, name: str, max_bytes: int = MAX_BYTES) -> bytes:
        """Return the content of a file."""
        archive, member = self._member(name)
        return read_member(archive, member, self.where(name), max_bytes)

    def where(self, name: str) -> str:
        """Return the archive and the name of a file in it."""
        return f"{self.root}!{name}" if name else str(self.root)

    def sub(self, folder: str) -> Subfolder:
        """Return a view of a folder."""
        return Subfolder(self, self._clean(folder))

    def _member(self, name: str) -> tuple[Archive, Member]:
        archive = open_archive(self.root)
        member = archive.members.get(self._clean(name))
        if member is None:
            raise MissingDataError("there is no such file", where=self.where(name))
        return archive, member

    def _clean(self, name: str) -> str:
        return clean_name(name, str(self.root))


@dataclass(frozen=True)
class MergedStorage:
    """A folder whose archives show as folders; see `Storage`.

    Parameters
    ----------
    folder : FolderStorage
        Holds the archives, and wins where it holds a file of theirs unpacked.
    archives : tuple of str
        Names of the archives in it, which do not show themselves.
    mounts : tuple of (str, ArchiveStorage)
        The folders that they show as, and what they hold.
    """

    folder: FolderStorage
    archives: tuple[str, ...]
    mounts: tuple[tuple[str, ArchiveStorage], ...]
    _listings: dict[str, tuple[str, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __reduce__(self) -> tuple[object, ...]:
        return MergedStorage, (self.folder, self.archives, self.mounts)

    @property
    def root(self) -> Path:
        """The folder."""
        return self.folder.root

    def names(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of all files below a folder."""
        wanted = self._clean(prefix)
        if wanted not in self._listings:
            unpacked = set(self.folder.names(wanted)).difference(self.archives)
            packed: set[str] = set()
            for mount, storage in self.mounts:
                inner = _relative(wanted, mount)
                if inner is None and _relative(mount, wanted) is None:
                    continue
                found = {join(mount, name) for name in storage.names(inner or "")}
                if not packed.isdisjoint(found):
                    raise DataError(
                        f"'{min(packed & found)}' is in two archives", where=str(storage.root)
                    )
                packed |= found
            self._listings[wanted] = tuple(sorted(unpacked | packed))
        return self._listings[wanted]

    def folders(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of the folders that lie directly in a folder."""
        wanted = self._clean(prefix)
        packed = folders_in(self.names(wanted), wanted)
        return sorted({*packed, *self.folder.folders(wanted)})

    def exists(self, name: str) -> bool:
        """Return whether there is such a file or folder."""
        return self._holder(name) is not None

    def size(self, name: str) -> int:
        """Return the bytes of a file."""
        storage, inner = self._found(name)
        return storage.size(inner)

    def read(self, name: str, max_bytes: int = MAX_BYTES) -> bytes:
        """Return the content of a file."""
        storage, inner = self._found(name)
        return storage.read(inner, max_bytes)

    def where(self, name: str) -> str:
        """Return the path of a file, or its archive and its name in that."""
        storage, inner = self._holder(name) or (self.folder, name)
        return storage.where(inner)

    def sub(self, folder: str) -> Subfolder:
        """Return a view of a folder."""
        return Subfolder(self, self._clean(folder))

    def _found(self, name: str) -> tuple[Storage, str]:
        holder = self._holder(name)
        if holder is None:
            raise MissingDataError("there is no such file", where=str(self.root / name))
        return holder

    def _holder(self, raw: str) -> tuple[Storage, str] | None:
        """Return who holds a file or folder, and its name there."""
        name = self._clean(raw)
        if name not in self.archives and self.folder.exists(name):
            return self.folder, name
        for mount, storage in self.mounts:
            inner = _relative(name, mount)
            if inner is not None and storage.exists(inner):
                return storage, inner
        return None

    def _clean(self, name: str) -> str:
        return clean_name(name, str(self.root))


def _relative(name: str, folder: str) -> str | None:
    """Return a name as seen from a folder that holds it, or is it; None from any other."""
    if not folder or name == folder:
        return name[len(folder) :]
    return name[len(folder) + 1 :] if name.startswith(f"{folder}/") else None
