"""Telling by a few folder names whether a path holds a dataset of a profile."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from drivekit.errors import DrivekitError
from drivekit.io.archive_names import ArchiveFiles, archive_stem, find_archives
from drivekit.io.names import is_litter, join
from drivekit.io.opening import open_download
from drivekit.io.paths import system_path
from drivekit.loaders.loader import Sniff
from drivekit.loaders.profile.dataset import folders_above
from drivekit.loaders.profile.discovery import Sorter
from drivekit.loaders.profile.index import known_folders
from drivekit.loaders.profile.schema import Profile

# A dataset shows its shape early: this many folders are looked at, and of each folder these many.
_MOST_FOLDERS = 2000
_MOST_CHILDREN = 24
_DEEPEST = 10
_SURE = 0.9


def sniff_profile(profile: Profile, path: Path) -> Sniff:
    """Return how sure a profile is that a path is for it; see :class:`Loader`."""
    sorter = Sorter(profile, folders_above(path))
    for folder in known_folders(path) or _folders(path):
        if sorter.is_stream(unicodedata.normalize("NFC", folder)):
            return Sniff(_SURE, f"'{folder or path.name}' has its shape")
    return Sniff(0.0, f"no folder is called {profile.sequence.folder} and has its shape")


def _folders(path: Path) -> Iterator[str]:
    """Yield folders below a path, upper ones first; archives count as folders."""
    if not path.is_dir():
        yield from _walk(partial(_in_archive, path))
        return
    for folder in _walk(partial(_in_folder, path)):
        yield folder
        for files in _archives(path / folder):
            inside = partial(_in_archive, path / folder / files.files[-1])
            mount = join(folder, archive_stem(files.name))
            yield from (join(mount, inner) for inner in _walk(inside))


def _walk(children: Callable[[str], Sequence[str]]) -> Iterator[str]:
    pending = [""]
    for _ in range(_MOST_FOLDERS):
        if not pending:
            return
        folder = pending.pop(0)
        yield folder
        if folder.count("/") + 1 < _DEEPEST:
            pending += [join(folder, name) for name in children(folder)[:_MOST_CHILDREN]]


def _in_archive(archive: Path, folder: str) -> Sequence[str]:
    try:
        return open_download(archive).storage.folders(folder)
    except DrivekitError:  # opening it, if it comes to that, says what is wrong
        return []


def _in_folder(root: Path, folder: str) -> Sequence[str]:
    return [name for name, is_folder in _entries(root / folder) if is_folder]


def _archives(folder: Path) -> list[ArchiveFiles]:
    names = [name for name, is_folder in _entries(folder) if not is_folder]
    return find_archives(names)[:_MOST_CHILDREN]


def _entries(folder: Path) -> list[tuple[str, bool]]:
    try:
        with os.scandir(system_path(folder)) as entries:
            return sorted((e.name, e.is_dir()) for e in entries if not is_litter(e.name))
    except OSError:
        return []
