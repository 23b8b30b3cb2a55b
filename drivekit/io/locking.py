"""One process at a time in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from drivekit.errors import UsageError

#: Name of the file that says that a folder is being worked in.
LOCK: Final = ".drivekit.lock"


@contextmanager
def alone_in(folder: Path, doing: str) -> Iterator[None]:
    """Work in a folder that no other process works in; the folder is made.

    The operating system gives it free again however a process ends. On systems other than POSIX
    nothing is held.

    Parameters
    ----------
    folder : Path
    doing : str
        What the other process would be doing: ``"processing"``.

    Raises
    ------
    UsageError
        If another process works there, or it is no folder that can be written.
    """
    if folder.exists() and not folder.is_dir():
        raise UsageError(
            "expected a folder to write, found a file",
            where=str(folder),
            fix="name another folder with --out",
        )
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / LOCK).open("ab")
    except OSError as error:
        raise UsageError(
            f"cannot write here: {error.strerror}",
            where=str(folder),
            fix="name another folder with --out",
        ) from None
    with file:
        hold(file, folder / LOCK, doing)
        try:
            yield
        finally:
            with suppress(OSError):
                (folder / LOCK).unlink()
            if is_new:
                with suppress(OSError):  # unless there is something in it
                    folder.rmdir()


def hold(file: BinaryIO, path: Path, doing: str) -> None:
    """Take an open file for this process alone, until it is closed; see :func:`alone_in`."""
    if not _is_held(file, path):
        raise UsageError(
            f"another process is {doing} into this folder",
            where=str(path.parent),
            fix="wait for it, or name another --out",
        )


def _is_held(file: BinaryIO, path: Path) -> bool:
    if os.name != "posix":
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:  # held by another, or just given up by it
        return False
