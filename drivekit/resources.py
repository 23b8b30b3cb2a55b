"""One way to packaged files (configs, sample data): in a wheel, an editable install, a checkout."""

from __future__ import annotations

from pathlib import Path

from drivekit.errors import UsageError

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries them inside the package; a checkout keeps them at the top, next to it.
_ROOTS = (_PACKAGE / "_resources", _PACKAGE.parent)


def path(name: str) -> Path:
    """Return the path of a packaged file or folder, e.g. ``path("configs/splits")``.

    Parameters
    ----------
    name : str
        Relative path with forward slashes, beginning with ``configs`` or ``sample_data``.

    Raises
    ------
    UsageError
        If this installation does not carry it.
    """
    for root in _ROOTS:
        candidate = root / name
        if candidate.exists():
            return candidate
    raise UsageError(
        f"this installation of drivekit carries no '{name}' "
        f"(looked in {_ROOTS[0]} and {_ROOTS[1]})",
        fix="reinstall drivekit",
    )
