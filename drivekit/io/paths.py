"""Paths as the operating system wants them."""

from __future__ import annotations

import ntpath
import os
from pathlib import Path

_LONGEST = 240  # Windows: 260 with the drive and the terminating zero, 248 for folders


def system_path(path: str | Path) -> Path:
    """Return a path that the system opens at any length: Windows needs a prefix for long ones."""
    return Path(_windows_path(str(Path(path).absolute()))) if os.name == "nt" else Path(path)


def _windows_path(path: str) -> str:
    r"""Return an absolute Windows path, with the prefix ``\\?\`` where it is too long."""
    path = ntpath.normpath(path)
    if len(path) < _LONGEST or path.startswith("\\\\?\\"):
        return path
    return "\\\\?\\UNC\\" + path[2:] if path.startswith("\\\\") else "\\\\?\\" + path
