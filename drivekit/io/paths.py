"""Paths as the operating system wants them."""

from __future__ import annotations

import ntpath
import os
from pathlib import Path

_LONGEST = 240  # Windows: 260 with the drive and the terminating zero, 248 for folders


def system_path(path: str | Path) -> Path:
    """Return a path that the system opens at any length: Windows needs a prefix for long ones."""
    return Path(_windows_path(str(Path(path).absolute()))) if os.name == "nt" else Path(path)


def system_text(path: str) -> str:
    """Return a path as text that the system opens at any length; see :func:`system_path`."""
    return str(system_path(path)) if os.name == "nt" else path


def path_exists(path: Path) -> bool:
    """Return whether there is a file or folder; a name that the system cannot have is none."""
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def real_path(path: str | Path) -> str:
    """Return where a path leads through all links, in a form that can be compared."""
    return _without_prefix(os.path.normcase(os.path.realpath(path)))


def _without_prefix(path: str) -> str:
    return path.replace("\\\\?\\unc\\", "\\\\").removeprefix("\\\\?\\")


def _windows_path(path: str) -> str:
    r"""Return an absolute Windows path, with the prefix ``\\?\`` where it is too long."""
    path = ntpath.normpath(path)
    if len(path) < _LONGEST or path.startswith("\\\\?\\"):
        return path
    return "\\\\?\\UNC\\" + path[2:] if path.startswith("\\\\") else "\\\\?\\" + path
