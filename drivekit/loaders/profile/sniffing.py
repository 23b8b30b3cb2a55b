"""Telling by a few folder names whether a path holds a dataset of a profile."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from drivekit.errors import DrivekitError
from drivekit.io.archive_names import archive_stem, find_archives
from drivekit.io.names import is_litter, join
from drivekit.io.opening import open_download
from drivekit.io.paths import system_path
from drivekit.loaders.loader import Sniff
from drivekit.loaders.profile.dataset import folders_above
from drivekit.loaders.profile.discovery import Sorter
from drivekit.loaders.profile.index import known_folders
from drivekit.loaders.profile.once import once
from drivekit.loaders.profile.schema import Profile

# A dataset shows its shape early: this many folders are looked at, and of each folder these many.
_MOST_FOLDERS = 2000
_MOST_CHILDREN = 24
_DEEPEST = 10
_FEW = 4


def sniff_profile(profile: Profile, path: Path) -> Sniff:
    """Return how sure a profile is that a path is for it; see :class:`Loader`."""
    sorter = Sorter(profile, folders_above(path))
    for folder, files in samples_of(path):
        names = [unicodedata.normalize("NFC", name) for name in files]
        if sorter.is_stream(unicodedata.normalize("NFC", folder), names):
            return Sniff(profile.certainty, f"'{folder or path.name}' has its shape")
    shape = profile.sequence.folder or profile.sequence.id
    return Sniff(0.0, f"nothing is called {shape} and has its shape")


def samples_of(path: Path) -> Sequence[tuple[str, Sequence[str]]]:
    """Return folders below a path with some of their files, upper ones first.

    Archives count as folders.
    """
    known = known_folders(path)
    if known is not None:
        return list(known.items())
    return once(("samples", path), lambda: list(_walked(path)))


def damage_in(path: Path) -> DrivekitError | None:
    """Return what is wrong with the first archive in a folder that cannot be read."""
    for folder in _walk(partial(_in_folder, path)):
        files = [name for name, is_folder in _entries(path / folder) if not is_folder]
        for archive in find_archives(files)[:_MOST_CHILDREN]:
            try:
                open_download(path / folder / archive.files[-1])
            except DrivekitError as error:
                return error
    return None


def _walked(path: Path) -> Iterator[tuple[str, Sequence[str]]]:
    if not path.is_dir():
        yield from _in_archive(path)
        return
    for folder in _walk(partial(_in_folder, path)):
        files = [name for name, is_folder in _entries(path / folder) if not is_folder]
        yield folder, files[:_FEW]
        for archive in find_archives(files)[:_MOST_CHILDREN]:
            mount = join(folder, archive_stem(archive.name))
            for inner, names in _in_archive(path / folder / archive.files[-1]):
                yield join(mount, inner), names


def _in_archive(archive: Path) -> Iterator[tuple[str, Sequence[str]]]:
    try:
        storage = open_download(archive).storage
    except DrivekitError:  # opening it, if it comes to that, says what is wrong
        return
    for folder in _walk(storage.folders):
        files = (name for name in storage.names(folder) if "/" not in name[len(folder) + 1 :])
        yield folder, [name.rpartition("/")[2] for name in islice(files, _FEW)]


def _walk(children: Callable[[str], Sequence[str]]) -> Iterator[str]:
    pending = [""]
    for _ in range(_MOST_FOLDERS):
        if not pending:
            return
        folder = pending.pop(0)
        yield folder
        if folder.count("/") + 1 < _DEEPEST:
            pending += [join(folder, name) for name in children(folder)[:_MOST_CHILDREN]]


def _in_folder(root: Path, folder: str) -> Sequence[str]:
    return [name for name, is_folder in _entries(root / folder) if is_folder]


def _entries(folder: Path) -> list[tuple[str, bool]]:
    try:
        with os.scandir(system_path(folder)) as entries:
            return sorted((e.name, e.is_dir()) for e in entries if not is_litter(e.name))
    except OSError:
        return []
