"""The folder of a tree: whether it may be written, begun anew, and has room."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from drivekit.api.converting.journal import JOURNAL
from drivekit.api.converting.target import Target
from drivekit.errors import UsageError
from drivekit.io.locking import LOCK
from drivekit.io.paths import system_path
from drivekit.loaders.frames_csv import FRAMES_CSV

README: Final = "README.md"
SUMMARY: Final = "drivekit.json"

_OURS: Final = (JOURNAL, FRAMES_CSV, README, SUMMARY)
_PARTIAL: Final = ".*.partial*"


def check_place(folder: Path, target: Target, *, overwrite: bool) -> None:
    """Raise UsageError unless a folder is new, empty, or holds a tree of ours.

    Parameters
    ----------
    folder : Path
    target : Target
    overwrite : bool
        Whether what is there shall go: then it must be nothing but a tree.
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise UsageError("expected a folder to write, found a file", where=str(folder))
    drafts = {path.name for path in folder.glob(_PARTIAL)}
    held = {entry.name for entry in folder.iterdir()} - drafts - {LOCK}
    if held and JOURNAL not in held:
        raise UsageError(
            f"the output folder is not empty, it holds {min(held)}",
            where=str(folder),
            fix="choose another one, or remove what is in it",
        )
    foreign = held.difference(_OURS, target.holds)
    if overwrite and foreign:
        raise UsageError(
            f"the output folder holds {min(foreign)}, which a tree of {target.name} does not",
            where=str(folder),
            fix="move it elsewhere, or choose another folder",
        )


def begin_anew(folder: Path) -> None:
    """Remove the tree in a folder, its journal last, so that a half-removed one is still known."""
    held = (path for path in folder.iterdir() if path.name != LOCK)
    entries = sorted(held, key=lambda path: path.name == JOURNAL)
    for entry in entries:
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(system_path(entry))
        else:
            entry.unlink()


def remove_drafts(folder: Path) -> None:
    """Remove what a process that was killed had not finished."""
    for draft in folder.rglob(_PARTIAL):
        draft.unlink(missing_ok=True)


def check_room(folder: Path, sizes: Sequence[int], n_frames: int) -> int:
    """Return about how many bytes frames take, judged by the sizes of some.

    Raises
    ------
    UsageError
        If there is no room for them.
    """
    if not sizes:
        return 0
    needed = round(sum(sizes) / len(sizes) * n_frames)
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    free = shutil.disk_usage(there).free
    if needed > free:
        raise UsageError(
            f"about {gigabytes(needed)} will be written, and {gigabytes(free)} are free",
            where=str(folder),
            fix="free some space, choose a folder on another disk, or convert fewer scenes",
        )
    return needed


def gigabytes(n_bytes: int) -> str:
    """Return a size for people."""
    if n_bytes < 1e9:
        return f"{n_bytes / 1e6:,.1f} MB"
    return f"{n_bytes / 1e9:,.1f} GB"
