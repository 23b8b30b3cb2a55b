"""Where the overrides of a dataset are kept: beside it, or in the user's folder for settings."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from drivekit import resources
from drivekit.errors import UsageError
from drivekit.io.names import is_litter
from drivekit.io.paths import system_path
from drivekit.loaders.profile.catalogue import config_folder

#: Name of the file beside the data.
NAME: Final = "drivekit-overrides.toml"

# Every opening looks this far, so it must not take long.
_MOST_ENTRIES, _MOST_WITHIN, _MOST_FOLDERS = 2000, 200, 50
_ENDS = 1 << 16
# Folders between the top of a set and one of its archives, and one to spare.
_MOST_ABOVE = 6


def find_overrides(root: Path) -> Path | None:
    """Return the override file for a path; None if there is none.

    The one beside the data counts first. One in the user's folder is found by what the data look
    like from outside, so that a copy elsewhere has it too.

    Raises
    ------
    UsageError
        If the user's folder has one for this path, but other data lay there then.
    """
    beside = root / NAME
    if root.is_dir() and beside.is_file():
        return beside
    kept = _kept_folder()
    if not kept.is_dir() or not any(kept.iterdir()):
        return None
    name = _name_of(root)
    if (kept / name).is_file():
        return kept / name
    place, _, content = name.partition("-")
    moved = sorted(kept.glob(f"*-{content}"))
    if moved:
        return moved[0]
    for old in kept.glob(f"{place}-*.toml"):
        raise UsageError(
            f"other data lay here when {old} was written, so what it says may be wrong",
            where=str(root),
            fix="examine them again (drivekit doctor), or add --no-overrides",
        )
    return None


def overrides_above(root: Path) -> Iterator[Path]:
    """Yield the override files of the folders that a path lies in, from the nearest on.

    What was found out about a set holds for a part of it too: one archive, or its labels alone.
    """
    for folder in islice(root.absolute().parents, _MOST_ABOVE):
        if (folder / NAME).is_file():
            yield folder / NAME
        elif (own := _kept_of(folder)) is not None:
            yield own


def _kept_of(folder: Path) -> Path | None:
    kept = _kept_folder()
    is_known = any(kept.glob(f"{_place_hash(folder)}-*.toml"))
    own = kept / _name_of(folder) if is_known else None
    return own if own is not None and own.is_file() else None


def overrides_below(root: Path) -> Iterator[Path]:
    """Yield the override files in folders of a folder, and in theirs."""
    for folder in _folders_in(root):
        for place in (folder, *_folders_in(folder)):
            if (place / NAME).is_file():
                yield place / NAME


def place_of(root: Path, *, beside: bool = True) -> Path:
    """Return where to keep the overrides of a dataset.

    Beside the data where that is a folder that can be written, unless `beside` says no; data that
    is one archive, that cannot be written, or that comes with drivekit has its place in the user's
    folder.
    """
    is_ours = root.resolve().is_relative_to(resources.path("sample_data").resolve())
    if beside and root.is_dir() and os.access(root, os.W_OK) and not is_ours:
        return root / NAME
    return _kept_folder() / _name_of(root)


def forget_older(kept: Path) -> None:
    """Remove what the user's folder says of other data that lay at the same place before."""
    if kept.parent == _kept_folder():
        for old in kept.parent.glob(f"{kept.name.partition('-')[0]}-*.toml"):
            if old != kept:
                old.unlink(missing_ok=True)


def content_of(root: Path) -> str:
    """Return what data look like from outside, as a short hash that a copy has too.

    Of a folder: names and sizes, two levels deep. Of an archive: its size, beginning and end.
    """
    digest = hashlib.sha256()
    if root.is_dir():
        for line in _entries(root):
            digest.update(f"{line}\n".encode("utf-8", "surrogateescape"))
    else:
        path = system_path(root)
        size = path.stat().st_size
        with path.open("rb") as file:
            digest.update(str(size).encode() + file.read(_ENDS))
            file.seek(max(size - _ENDS, 0))
            digest.update(file.read(_ENDS))
    return digest.hexdigest()[:24]


def _entries(root: Path) -> Iterator[str]:
    top = _listed(root, _MOST_ENTRIES)
    yield from (f"{name} {size}" for name, _, size in top)
    for folder in [name for name, is_folder, _ in top if is_folder][:_MOST_FOLDERS]:
        for name, _, size in _listed(root / folder, _MOST_WITHIN):
            yield f"{folder}/{name} {size}"


def _folders_in(folder: Path) -> list[Path]:
    listed = _listed(folder, _MOST_ENTRIES) if folder.is_dir() else []
    return [folder / name for name, is_folder, _ in listed if is_folder][:_MOST_FOLDERS]


def _listed(folder: Path, most: int) -> list[tuple[str, bool, int]]:
    try:
        with os.scandir(system_path(folder)) as entries:
            found = sorted(
                (e for e in entries if e.name != NAME and not is_litter(e.name)),
                key=lambda e: unicodedata.normalize("NFC", e.name),
            )[:most]
            return [(e.name, e.is_dir(follow_symlinks=False), _size(e)) for e in found]
    except OSError:
        return []


def _size(entry: os.DirEntry[str]) -> int:
    return 0 if entry.is_dir(follow_symlinks=False) else entry.stat(follow_symlinks=False).st_size


def _name_of(root: Path) -> str:
    return f"{_place_hash(root)}-{content_of(root)}.toml"


def _place_hash(root: Path) -> str:
    path = str(root.absolute()).encode("utf-8", "surrogateescape")
    return hashlib.sha256(path).hexdigest()[:16]


def _kept_folder() -> Path:
    return config_folder() / "overrides"
