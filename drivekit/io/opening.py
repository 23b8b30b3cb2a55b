"""Open folders, zips and tars as one kind of storage, nothing unpacked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from drivekit.errors import DataError, MissingDataError
from drivekit.io.archive_names import (
    ArchiveFiles,
    archive_stem,
    check_parts,
    find_archives,
    is_archive,
    is_part,
)
from drivekit.io.archives import MAX_BYTES, Archive, inner_file, open_archive, read_member
from drivekit.io.folder import FolderStorage
from drivekit.io.members import Member
from drivekit.io.names import clean_name, folders_in, join, names_below
from drivekit.io.paths import path_exists, system_path
from drivekit.io.storage import Storage, Subfolder
from drivekit.io.volumes import Stamp, Volumes, joined

_DEEPEST = 4  # archives within archives


def open_storage(
    path: str | Path, *, archives: bool = False, follow_links: bool = False
) -> Storage:
    """Open a folder, zip or tar for reading in place.

    Parameters
    ----------
    path : path
        A folder, ``.zip``, ``.tar``, ``.tar.gz`` or ``.tgz`` (any case), or a part of one
        (``.zip.part0``, ``.z01``) beside its others. A compressed tar is decompressed once when it
        is opened, and from the nearest of many marks at each read: fine for a look, slow for a
        training set.
    archives : bool
        Show each archive as a folder, as :func:`open_download` does.
    follow_links : bool
        Allow symbolic links that lead out of the folder. The data could then name any file of
        this machine, so only for links that you made yourself.

    Raises
    ------
    MissingDataError
        There is nothing at `path`.
    DataError
        A file that is no archive we read; with `archives`, one below the folder that is damaged.
    """
    if archives:
        download = open_download(path, follow_links=follow_links)
        if download.damaged:
            raise download.damaged[0]
        return download.storage
    return _opened(Path(path), follow_links)


def _opened(root: Path, follow_links: bool) -> FolderStorage | ArchiveStorage:
    target = system_path(root)
    if not path_exists(target):
        raise MissingDataError("there is no such file or folder", where=str(root))
    if target.is_dir():
        return FolderStorage(root, follow_links)
    if is_archive(root.name) or is_part(root.name):
        return ArchiveStorage(root, _whole(root))
    raise DataError(
        "expected a folder or an archive, found another file",
        where=str(root),
        fix="give a folder, .zip, .tar or .tar.gz",
    )


class Mount(NamedTuple):
    """An archive that shows as a folder."""

    folder: str
    archive: Volumes


class Download(NamedTuple):
    """A folder or archive whose archives show as folders.

    Parameters
    ----------
    storage : Storage
    damaged : tuple of DataError
        Archives that cannot be read, and are left out.
    mounts : tuple of Mount
    hidden : frozenset of str
        Files of the archives, which do not show themselves.
    stamps : tuple of Stamp or None
        As long as these stay the same, so does the listing; None if that cannot be told.
    """

    storage: Storage
    damaged: tuple[DataError, ...]
    mounts: tuple[Mount, ...]
    hidden: frozenset[str]
    stamps: tuple[Stamp, ...] | None


def open_download(path: str | Path, *, follow_links: bool = False) -> Download:
    """Open what was downloaded, with the archives in it.

    Each archive below a folder, or stored in another archive without compression, shows as a folder
    named after its stem (``TS.zip`` → ``TS``), merged with the rest; where both hold a file, the
    unpacked one counts. Parts (``TS.zip.part0``, ``TS.zip.part1073741824`` …; ``TS.z01 … TS.zip``)
    are read as the one archive that they make.

    Parameters
    ----------
    path, follow_links
        See :func:`open_storage`.

    Raises
    ------
    MissingDataError, DataError
        There is nothing at `path` itself, or it is no folder and no archive that can be read.
    """
    root = _opened(Path(path), follow_links)
    mounts: list[Mount] = []
    hidden: list[str] = []
    damaged: list[DataError] = []
    pending: list[tuple[str, FolderStorage | ArchiveStorage, int]] = [("", root, 0)]
    while pending:
        folder, storage, depth = pending.pop(0)
        for name, choices in groupby(find_archives(storage.names()), key=lambda files: files.name):
            alternatives = tuple(choices)
            hidden += [join(folder, file) for files in alternatives for file in files.files]
            archive, problems = _mounted(storage, alternatives, depth)
            damaged += problems
            if archive is not None:
                mounts.append(Mount(join(folder, archive_stem(name)), archive.source))
                pending.append((mounts[-1].folder, archive, depth + 1))
    return Download(
        _merged(root, mounts, hidden),
        tuple(damaged),
        tuple(mounts),
        frozenset(hidden),
        _stamps(root, hidden),
    )


def open_known(path: str | Path, mounts: Iterable[Mount], hidden: Iterable[str]) -> Storage:
    """Open what :func:`open_download` opened before, without listing it again."""
    return _merged(_opened(Path(path), False), tuple(mounts), frozenset(hidden))


def _merged(
    root: FolderStorage | ArchiveStorage, mounts: Iterable[Mount], hidden: Iterable[str]
) -> Storage:
    archives = tuple((m.folder, ArchiveStorage(root.root, m.archive)) for m in mounts)
    names = frozenset(hidden)
    return MergedStorage(root, names, archives) if names else root


def _stamps(
    root: FolderStorage | ArchiveStorage, hidden: Iterable[str]
) -> tuple[Stamp, ...] | None:
    """Return folders and archives on disk with their times."""
    if isinstance(root, ArchiveStorage):
        return root.source.stamps()
    folders = root.stamps()
    if folders is None:
        return None
    files = [root.volumes(name) for name in hidden if root.exists(name)]
    return (*folders, *(stamp for file in files for stamp in file.stamps()))


def _mounted(
    storage: FolderStorage | ArchiveStorage, alternatives: Sequence[ArchiveFiles], depth: int
) -> tuple[ArchiveStorage | None, list[DataError]]:
    """Return the first form of an archive that can be read, and what is wrong if none can."""
    problems = []
    for files in alternatives:
        try:
            if depth >= _DEEPEST:
                raise DataError(
                    f"archives are nested more than {_DEEPEST} deep",
                    where=storage.where(files.name),
                    fix="unpack the outer ones",
                )
            archive = ArchiveStorage(storage.root, _volumes(storage, files))
            archive.names()
        except DataError as error:
            problems.append(error)
            continue
        return archive, []
    return None, problems


def _volumes(storage: FolderStorage | ArchiveStorage, files: ArchiveFiles) -> Volumes:
    where = storage.where(files.name)
    check_parts(files, storage.size, where)
    parts = tuple(storage.volumes(name) for name in files.files)
    return parts[0] if files.form == "whole" else joined(where, parts, files.form == "split")


def _whole(path: Path) -> Volumes:
    """Return an archive on disk with all parts that lie beside it."""
    folder = FolderStorage(path.parent, follow_links=True)
    beside = [p.name for p in system_path(path.parent).iterdir() if p.is_file()]
    for files in find_archives(beside):
        if path.name in files.files:
            return Volumes.of_file(path) if files.form == "whole" else _volumes(folder, files)
    return Volumes.of_file(path)


@dataclass(frozen=True)
class ArchiveStorage:
    """A zip or tar; see `Storage`.

    Parameters
    ----------
    root : Path
        What the user gave.
    source : Volumes
        Its bytes.
    """

    root: Path
    source: Volumes

    def names(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of all files below a folder."""
        return names_below(self._archive().members.names, self._clean(prefix))

    def folders(self, prefix: str = "") -> Sequence[str]:
        """Return the sorted names of the folders that lie directly in a folder."""
        return folders_in(self._archive().members.names, self._clean(prefix))

    def exists(self, name: str) -> bool:
        """Return whether there is such a file or folder."""
        clean = self._clean(name)
        return self._archive().members.find(clean) is not None or bool(self.names(clean))

    def size(self, name: str) -> int:
        """Return the bytes of a file."""
        return self._member(name)[1].size

    def read(self, name: str, max_bytes: int = MAX_BYTES) -> bytes:
        """Return the content of a file."""
        archive, member = self._member(name)
        return read_member(archive, member, self.where(name), max_bytes)

    def where(self, name: str) -> str:
        """Return the archive and the name of a file in it."""
        return f"{self.source.name}!{name}" if name else self.source.name

    def volumes(self, name: str) -> Volumes:
        """Return where the bytes of a file lie; DataError if they are compressed."""
        archive, member = self._member(name)
        return inner_file(archive, member, self.where(name))

    def sub(self, folder: str) -> Subfolder:
        """Return a view of a folder."""
        return Subfolder(self, self._clean(folder))

    def _member(self, name: str) -> tuple[Archive, Member]:
        archive = self._archive()
        member = archive.members.find(self._clean(name))
        if member is None:
            raise MissingDataError("there is no such file", where=self.where(name))
        return archive, member

    def _archive(self) -> Archive:
        return open_archive(self.source)

    def _clean(self, name: str) -> str:
        return clean_name(name, self.source.name)


@dataclass(frozen=True)
class MergedStorage:
    """A folder or archive whose archives show as folders; see `Storage`.

    Parameters
    ----------
    folder : FolderStorage or ArchiveStorage
        Holds the archives, and wins where it holds a file of theirs unpacked.
    archives : frozenset of str
        Names of the archives in it, and in one another, which do not show themselves.
    mounts : tuple of (str, ArchiveStorage)
        The folders that they show as, and what they hold.
    """

    folder: FolderStorage | ArchiveStorage
    archives: frozenset[str]
    mounts: tuple[tuple[str, ArchiveStorage], ...]
    _listings: dict[str, tuple[str, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _unpacked: dict[str, bool] = field(default_factory=dict, init=False, repr=False, compare=False)

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
                found -= self.archives
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
        if name in self.archives:
            return None
        above = [folder for folder in _with_parents(name) if folder in self._by_folder]
        is_beside = not above or any(map(self._is_unpacked, above))
        if is_beside and self.folder.exists(name):
            return self.folder, name
        for mount in above:
            for storage in self._by_folder[mount]:
                inner = name[len(mount) :].lstrip("/")
                if storage.exists(inner):
                    return storage, inner
        return None

    @cached_property
    def _by_folder(self) -> dict[str, list[ArchiveStorage]]:
        found: dict[str, list[ArchiveStorage]] = {}
        for mount, storage in self.mounts:
            found.setdefault(mount, []).append(storage)
        return found

    def _is_unpacked(self, mount: str) -> bool:
        """Return whether a folder of the same name lies beside an archive."""
        if mount not in self._unpacked:
            self._unpacked[mount] = self.folder.exists(mount)
        return self._unpacked[mount]

    def _clean(self, name: str) -> str:
        return clean_name(name, str(self.root))


def _with_parents(name: str) -> Iterator[str]:
    """Yield a name and the folders above it, innermost first, the root last."""
    while name:
        yield name
        name = name.rpartition("/")[0]
    yield ""


def _relative(name: str, folder: str) -> str | None:
    """Return a name as seen from a folder that holds it, or is it; None from any other."""
    if not folder or name == folder:
        return name[len(folder) :]
    return name[len(folder) + 1 :] if name.startswith(f"{folder}/") else None
