"""Output that appears whole or not at all."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from drivekit.errors import UsageError
from drivekit.io.paths import system_path


@contextmanager
def atomic_file(path: str | Path) -> Iterator[Path]:
    """Write a file so that it appears whole or not at all.

    Yields the path of an empty file beside the target, with the target's suffix. It takes the
    target's place when the block ends, and is removed when the block is left by an exception or
    Ctrl-C. An existing file is replaced; missing parent folders are made.

    Parameters
    ----------
    path : path
        The file to write.

    Raises
    ------
    UsageError
        `path` is a folder, or cannot be written.
    """
    target = system_path(path)
    if target.is_dir():
        raise UsageError("expected a file to write, found a folder", where=str(target))
    draft = _sibling(target, target.suffix)
    _begin(target, draft.touch)
    try:
        yield draft
        _move(draft, target)
    finally:
        with suppress(OSError):
            draft.unlink()


@contextmanager
def atomic_folder(
    path: str | Path, *, overwrite: bool = False, marker: str | None = None
) -> Iterator[Path]:
    """Write a folder so that it appears whole or not at all.

    Yields an empty folder beside the target. It takes the target's place when the block ends, and
    is removed when the block is left by an exception or Ctrl-C.

    Parameters
    ----------
    path : path
        The folder to write; missing parents are made.
    overwrite : bool
        Replace whatever is there, with all that is in it.
    marker : str, optional
        Name of a file by which a folder is known to be ours, such as ``run.json``: one that
        contains it is replaced without `overwrite`.

    Raises
    ------
    UsageError
        The target is a file, or a folder with foreign content, or cannot be written.
    """
    target = system_path(path)
    is_ours = marker is not None and (target / marker).is_file()
    if target.exists() and not target.is_dir():
        raise UsageError("expected a folder to write, found a file", where=str(target))
    if target.is_dir() and not (overwrite or is_ours) and any(target.iterdir()):
        raise UsageError(
            "the output folder is not empty",
            where=str(target),
            fix="choose another one, or ask for it to be overwritten",
        )
    draft = _sibling(target)
    _begin(target, draft.mkdir)
    try:
        yield draft
        _replace_folder(draft, target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _sibling(target: Path, suffix: str = "") -> Path:
    """Return a fresh short name in the target's folder: one disk, and long names still fit."""
    return system_path(target.parent / f".{secrets.token_hex(6)}.partial{suffix}")


def _begin(target: Path, make_draft: Callable[[], None]) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        make_draft()
    except OSError as error:
        raise _cannot_write(target, error) from None


def _replace_folder(draft: Path, target: Path) -> None:
    """Put a folder in the place of another, which comes back if that fails."""
    if not target.exists():
        _move(draft, target)
        return
    old = _sibling(target)
    _move(target, old)
    try:
        _move(draft, target)
    except BaseException:
        old.replace(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _move(source: Path, target: Path) -> None:
    try:
        source.replace(target)
    except PermissionError as error:  # Windows: somebody has it open
        raise _cannot_write(target, error) from None


def _cannot_write(target: Path, error: OSError) -> UsageError:
    return UsageError(
        f"cannot write here: {error.strerror}",
        where=str(target),
        fix="close programs that have it open, and check permissions and free space",
    )
