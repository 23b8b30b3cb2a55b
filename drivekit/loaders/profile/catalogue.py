"""Which profiles there are: shipped ones, and a user's own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from drivekit import resources

#: Folders of a user's profiles, separated as in PATH; they count before all others.
VARIABLE = "DRIVEKIT_PROFILES"


def profile_files() -> Iterator[Path]:
    """Yield the TOML files of all profiles, a user's before those that drivekit ships.

    Looked for in the folders (or files) that ``DRIVEKIT_PROFILES`` lists, in
    ``~/.config/drivekit/profiles`` (``$XDG_CONFIG_HOME``, ``%APPDATA%``), and in the package.
    """
    own = config_folder() / "profiles"
    for place in (*_named_by_user(), own, resources.path("configs/profiles")):
        yield from [place] if place.is_file() else sorted(place.rglob("*.toml"))


def _named_by_user() -> list[Path]:
    places = os.environ.get(VARIABLE, "").split(os.pathsep)
    return [Path(place).expanduser() for place in places if place]


def config_folder() -> Path:
    """Return the folder of a user's settings for drivekit."""
    home = os.environ.get("APPDATA") if os.name == "nt" else os.environ.get("XDG_CONFIG_HOME")
    return (Path(home) if home else Path("~/.config").expanduser()) / "drivekit"
