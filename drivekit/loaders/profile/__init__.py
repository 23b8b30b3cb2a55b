"""Datasets described by a TOML file: every profile is a loader of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from drivekit.errors import DataError
from drivekit.loaders.loader import Loader, Sniff
from drivekit.loaders.profile.catalogue import profile_files
from drivekit.loaders.profile.dataset import open_profiled
from drivekit.loaders.profile.options import options_of
from drivekit.loaders.profile.parsing import parse_profile, read_table
from drivekit.loaders.profile.sniffing import sniff_profile

__all__ = ["loader_from_file", "profile_loaders"]


def profile_loaders() -> dict[str, Loader]:
    """Return the loaders of all profiles by name; of two with one name the user's own counts.

    A profile that is not valid is in it too: it recognises nothing, and says what is wrong with it
    when it is opened by name.
    """
    loaders: dict[str, Loader] = {}
    for path in profile_files():
        try:
            loader = loader_from_file(path)
        except DataError as error:
            loader = _broken(path, error)
        loaders.setdefault(loader.name, loader)
    return loaders


def loader_from_file(path: Path) -> Loader:
    """Return the loader that a profile's TOML file describes.

    Raises
    ------
    DataError
        If the file cannot be read or is no valid profile.
    """
    table = read_table(path)
    profile = parse_profile(table, str(path))
    return Loader(
        name=profile.id,
        summary=profile.title,
        sniff=partial(sniff_profile, profile),
        open=partial(open_profiled, table, str(path)),
        options=options_of(profile),
        takes_tables=True,
    )


def _broken(path: Path, error: DataError) -> Loader:
    def refuse(_: Path, **options: Any) -> NoReturn:
        raise error

    return Loader(
        name=path.stem,
        summary="(not a valid profile)",
        sniff=lambda _: Sniff(0.0, f"its profile is not valid ({error})"),
        open=refuse,
    )
