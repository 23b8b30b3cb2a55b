"""Output that appears whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from drivekit.errors import UsageError
from drivekit.io.paths import system_path

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def atomic_file(path: str | Path) -> Iterator[Path]:
    """Write a file so that it appears whole or not at all.

    Yields the path of an empty file beside the target, with the target's suffix. It takes the
    target's place when the block ends, and is removed when the block is left by an exception or
    Ctrl-C. An existing file is replaced, a link to one followed; missing parent folders are made.

    Parameters
    ----------
    path : path
        The file to write.

    Raises
    ------
    UsageError
        `path` is a folder, cannot be written, or there is no room for it.
    """
    target = _real(path)
    if _exists(target, path) and target.is_dir():
        raise UsageError(
            "expected a file to write, found a folder", where=str(path), fix="name a file in it"
        )
    draft = _sibling(target, target.suffix)
    _begin(target, draft.touch, path)
    try:
        with _room_named(path):
            yield draft
        _move(draft, target, path)
    finally:
        with suppress(OSError):
            draft.unlink()


@contextmanager
def atomic_folder(
    path: str | Path,
    *,
    overwrite: bool = False,
    ours: Collection[str] = (),
    kept: Collection[str] = (),
) -> Iterator[Path]:
    """Write a folder so that it appears whole or not at all.

    Yields an empty folder beside the target. It takes the target's place when the block ends, and
    is removed when the block is left by an exception or Ctrl-C.

    Parameters
    ----------
    path : path
        The folder to write, or a link to it; missing parents are made.
    overwrite : bool
        Replace whatever is there, with all that is in it.
    ours : collection of str
        Names of what we put into such folders: one that holds nothing else is replaced without
        `overwrite`.
    kept : collection of str
        Names of files that people work on in such folders: they stay, as the same files, so that
        what another process adds to them meanwhile is not lost.

    Raises
    ------
    UsageError
        As :func:`check_folder`, or the folder cannot be written.
    """
    check_folder(path, overwrite=overwrite, ours=(*ours, *kept))
    target = _real(path)
    draft = _sibling(target)
    _begin(target, draft.mkdir, path)
    try:
        with _room_named(path):
            yield draft
        _keep(target, draft, kept, path)
        _replace_folder(draft, target, path)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def check_folder(path: str | Path, *, overwrite: bool = False, ours: Collection[str] = ()) -> None:
    """Raise an error if :func:`atomic_folder` would refuse a place, before any work is done.

    Parameters
    ----------
    path, overwrite, ours
        See :func:`atomic_folder`.

    Raises
    ------
    UsageError
        The place is or lies in a file, holds foreign things, or the process works in it.
    """
    target = _real(path)
    there = next(folder for folder in (target, *target.parents) if _exists(folder, path))
    if not there.is_dir():
        raise UsageError(
            "expected a folder to write, found a file",
            where=str(path if there == target else there),
            fix="name another folder",
        )
    if there != target:
        return
    held = {entry.name for entry in target.iterdir()}
    foreign = [] if overwrite else sorted(held.difference(ours))
    if foreign:
        raise UsageError(
            f"the output folder is not empty, it holds {foreign[0]}"
            + (f" and {len(foreign) - 1} more" if foreign[1:] else ""),
            where=str(path),
            fix="choose another one, or remove what is in it",
        )
    if Path.cwd().is_relative_to(target):
        raise UsageError(
            "the folder that the command runs in cannot be replaced",
            where=str(path),
            fix="name a new folder in it",
        )


def _real(path: str | Path) -> Path:
    return system_path(os.path.realpath(path))


def _exists(target: Path, path: str | Path) -> bool:
    try:
        return target.exists()
    except OSError as error:  # a name that is too long
        raise _cannot_write(path, error) from None


def _sibling(target: Path, suffix: str = "") -> Path:
    """Return a fresh short name in the target's folder: one disk, and long names still fit."""
    return system_path(target.parent / f".{secrets.token_hex(6)}.partial{suffix}")


@contextmanager
def _room_named(path: str | Path) -> Iterator[None]:
    """Say what could not be written when a disk is full: the error itself names no file."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise _cannot_write(path, error) from None
        raise


def _begin(target: Path, make_draft: Callable[[], None], path: str | Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        make_draft()
    except OSError as error:
        raise _cannot_write(path, error) from None


def _keep(target: Path, draft: Path, names: Collection[str], path: str | Path) -> None:
    for name in names:
        if (target / name).is_file():
            try:
                (draft / name).hardlink_to(target / name)
            except OSError as error:
                raise _cannot_write(path, error) from None


def _replace_folder(draft: Path, target: Path, path: str | Path) -> None:
    """Put a folder in the place of another, which comes back if that fails."""
    if not target.exists():
        _move(draft, target, path)
        return
    old = _sibling(target)
    _move(target, old, path)
    try:
        _move(draft, target, path)
    except BaseException:
        old.replace(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _move(source: Path, target: Path, path: str | Path) -> None:
    try:
        source.replace(target)
    except OSError as error:  # on Windows also: somebody has it open
        raise _cannot_write(path, error) from None


def _cannot_write(path: str | Path, error: OSError) -> UsageError:
    if error.errno in _NO_ROOM:
        return UsageError(
            f"there is no room to write: {error.strerror}",
            where=str(path),
            fix="free some space, or name a place on another disk",
        )
    return UsageError(
        f"cannot write here: {error.strerror}",
        where=str(path),
        fix="close programs that have it open, and check permissions and free space",
    )
