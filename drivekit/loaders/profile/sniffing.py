"""Telling by a few folder names whether a path holds a dataset of a profile."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from drivekit.errors import DrivekitError
from drivekit.io.names import is_litter, join
from drivekit.io.storage import open_storage
from drivekit.loaders.profile.dataset import folders_above
from drivekit.loaders.profile.discovery import Sorter
from drivekit.loaders.profile.schema import Profile
from drivekit.loaders.registry import Sniff

# A dataset shows its shape early: this many folders are looked at, of one folder's children these.
_MOST_FOLDERS = 2000
_MOST_CHILDREN = 24
_DEEPEST = 10
_SURE = 0.9


def sniff_profile(profile: Profile, path: Path) -> Sniff:
    """Return how sure a profile is that a path is for it; see :class:`Loader`."""
    above = folders_above(path)
    sorter = Sorter(profile, above)
    try:
        for folder in _folders(path):
            if sorter.is_stream(folder):
                return Sniff(_SURE, f"{profile.id}: '{folder or path.name}' has its shape")
    except DrivekitError as error:
        return Sniff(0.0, error.problem)
    return Sniff(0.0, f"no folder is called {profile.sequence.folder} and has its shape")


def _folders(path: Path) -> Iterator[str]:
    """Yield folders below a path, upper ones first; zips count as folders."""
    if not path.is_dir():
        yield from _folders_in_archive(path, "")
        return
    pending = [""]
    seen = 0
    while pending and seen < _MOST_FOLDERS:
        folder = pending.pop(0)
        seen += 1
        yield folder
        if folder.count("/") + 1 >= _DEEPEST:
            continue
        folders, zips = _children(path / folder)
        pending += [join(folder, name) for name in folders]
        for name in zips:
            yield from _folders_in_archive(path / folder / name, join(folder, name[:-4]))


def _children(folder: Path) -> tuple[list[str], list[str]]:
    """Return the first folders and the first zips of a folder."""
    with os.scandir(folder) as entries:
        listed = [(e.name, e.is_dir(follow_symlinks=False)) for e in entries]
    folders = sorted(name for name, is_folder in listed if is_folder and not is_litter(name))
    zips = sorted(n for n, is_folder in listed if not is_folder and n.lower().endswith(".zip"))
    return folders[:_MOST_CHILDREN], zips[:_MOST_CHILDREN]


def _folders_in_archive(archive: Path, mount: str) -> Iterator[str]:
    storage = open_storage(archive)
    pending = [""]
    seen = 0
    while pending and seen < _MOST_FOLDERS:
        folder = pending.pop(0)
        seen += 1
        yield join(mount, folder)
        if folder.count("/") + 1 < _DEEPEST:
            pending += [join(folder, n) for n in storage.folders(folder)[:_MOST_CHILDREN]]
