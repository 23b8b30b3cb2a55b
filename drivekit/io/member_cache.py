"""The index of a large archive, kept between runs; it is found only for unchanged files."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from drivekit.io.members import Members
from drivekit.io.user_cache import are_settled, keep, kept
from drivekit.io.volumes import Stamp, Volumes

_FORM: Final = 1  # goes up when the files' content changes


def load_members(volumes: Volumes, stamps: Sequence[Stamp]) -> Members | None:
    """Return the members that were kept of an archive whose files are still the same."""
    path = kept(_name(volumes, stamps))
    if path is None:
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            names = tuple(arrays["names"].tobytes().decode().split("\0"))
            problems = json.loads(arrays["problems"].tobytes())
            members = Members(
                names if names != ("",) else (),
                arrays["places"],
                arrays["checksums"],
                arrays["flags"],
                {int(row): str(text) for row, text in problems.items()},
            )
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    n = len(members.names)
    is_whole = members.places.shape == (n, 3) and len(members.checksums) == len(members.flags) == n
    return members if is_whole else None


def save_members(members: Members, volumes: Volumes, stamps: Sequence[Stamp]) -> None:
    """Keep the members of an archive."""

    def write(path: Path) -> None:
        with path.open("wb") as file:
            np.savez(
                file,
                names=_bytes("\0".join(members.names)),
                problems=_bytes(json.dumps(members.problems)),
                places=members.places,
                checksums=members.checksums,
                flags=members.flags,
            )

    if are_settled(stamps):
        keep(_name(volumes, stamps), write)


def _bytes(text: str) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    return np.frombuffer(text.encode(), np.uint8)


def _name(volumes: Volumes, stamps: Sequence[Stamp]) -> str:
    pieces = [(start, size) for _, start, size in volumes.extents]
    said = repr((_FORM, pieces, volumes.counts_by_volume, *map(tuple, stamps)))
    return f"{hashlib.sha256(said.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}.members.npz"
