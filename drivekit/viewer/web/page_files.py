"""The built page: the parts that come with drivekit."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from drivekit.errors import UsageError

BUNDLE: Final = Path(__file__).resolve().parent / "bundle"

#: Address of a part, its file and media type.
PARTS: Final = {
    "": ("index.html", "text/html; charset=utf-8"),
    "viewer.js": ("viewer.js", "text/javascript; charset=utf-8"),
    "viewer.css": ("viewer.css", "text/css; charset=utf-8"),
    "LICENSES": ("LICENSES", "text/plain; charset=utf-8"),
}


@cache
def page_part(address: str) -> tuple[bytes, str]:
    """Return a part of the page and its media type.

    Raises
    ------
    UsageError
        If this installation lacks it.
    """
    name, media_type = PARTS[address]
    try:
        return (BUNDLE / name).read_bytes(), media_type
    except OSError:
        raise UsageError(
            "this installation of drivekit lacks the viewer's page",
            where=str(BUNDLE / name),
            fix="reinstall drivekit",
        ) from None
