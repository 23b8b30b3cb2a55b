"""Files that can be made again, kept in the user's cache folder so that they need not be.

Nothing here can fail a caller: what cannot be kept is not, and what cannot be read was never there.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from drivekit.errors import DrivekitError
from drivekit.io.atomic import atomic_file
from drivekit.io.volumes import Stamp

_FOLDER = "index"
_MOST_FILES, _MOST_BYTES = 200, 2 << 30
# A file changed this shortly before it was looked at may change again within the same tick.
_SETTLED_NS = 2_000_000_000


def cache_folder() -> Path | None:
    """Return the folder (``$DRIVEKIT_CACHE_DIR``, else the user's cache); None without a home."""
    chosen = os.environ.get("DRIVEKIT_CACHE_DIR")
    try:
        home = Path.home()
    except RuntimeError:
        return Path(chosen) / _FOLDER if chosen else None
    usual = {
        "win32": Path(os.environ.get("LOCALAPPDATA") or home / "AppData/Local") / "drivekit/Cache",
        "darwin": home / "Library/Caches/drivekit",
    }.get(sys.platform, Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "drivekit")
    return (Path(chosen) if chosen else usual) / _FOLDER


def kept(name: str) -> Path | None:
    """Return a kept file, marked as used now; None if there is none."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        os.utime(folder / name)
    except OSError:
        return None
    return folder / name


def keep(name: str, write: Callable[[Path], object]) -> None:
    """Keep a file that `write(path)` makes; those used longest ago make room."""
    folder = cache_folder()
    if folder is None:
        return
    with suppress(OSError, DrivekitError):
        with atomic_file(folder / name) as draft:
            write(draft)
        _make_room(folder)


def _make_room(folder: Path) -> None:
    files = sorted(((f.stat(), f) for f in folder.iterdir()), key=lambda f: -f[0].st_mtime_ns)
    n_bytes = 0
    for k, (status, file) in enumerate(files):
        n_bytes += status.st_size
        if k >= _MOST_FILES or n_bytes > _MOST_BYTES:
            file.unlink()


def are_settled(stamps: Iterable[Stamp]) -> bool:
    """Return whether files were left alone long enough for their times to tell of any change."""
    newest = max((stamp.changed_ns for stamp in stamps), default=0)
    return newest < time.time_ns() - _SETTLED_NS
