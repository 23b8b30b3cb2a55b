"""Names of files inside a data set: '/'-separated, NFC, relative, never out of the root."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence

from drivekit.errors import DataError

_LITTER = frozenset({"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini", ".git"})
_DRIVE = re.compile(r"[A-Za-z]:")


def clean_name(raw: str, where: str) -> str:
    r"""Return a name with '/' between its parts, NFC-normalised, without '.' and empty parts.

    Names come out of archives and JSON files, written on Windows (``a\b``) or macOS (NFD).

    Parameters
    ----------
    raw : str
        May be empty, which names the root.
    where : str
        Who holds the name, for messages.

    Raises
    ------
    DataError
        The name is absolute, climbs with ``..``, or holds a zero character.
    """
    name = unicodedata.normalize("NFC", raw).replace("\\", "/")
    parts = name.split("/")
    if name.startswith("/") or _DRIVE.match(name) or ".." in parts or "\0" in name:
        raise DataError(
            f"the name {raw!r} leads out of the data", where=where, fix="do not trust this source"
        )
    return "/".join(part for part in parts if part not in ("", "."))


def decode_name(raw: bytes) -> str | None:
    """Return the bytes of a name as text, UTF-8 or CP949; None for any others."""
    for encoding in ("utf-8", "cp949"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def text_name(raw: str) -> str:
    """Return a name in which Python stands in for bytes that are no UTF-8: they are CP949."""
    data = raw.encode("utf-8", "surrogateescape")
    return decode_name(data) or raw.encode("utf-8", "replace").decode()


def is_litter(part: str) -> bool:
    """Return whether a file or folder is what operating systems and git leave behind."""
    return part in _LITTER or part.startswith("._")


def join(folder: str, name: str) -> str:
    """Return the name of what is called `name` in `folder`, where '' is the root."""
    return f"{folder}/{name}" if folder and name else folder or name


def names_below(names: Sequence[str], folder: str) -> Sequence[str]:
    """Return those of the sorted names that lie in a folder, at any depth."""
    return names[slice(*_span(names, folder))] if folder else names


def folders_in(names: Sequence[str], folder: str) -> list[str]:
    """Return the sorted names of the folders that lie directly in a folder."""
    start, stop = _span(names, folder) if folder else (0, len(names))
    skipped = len(folder) + 1 if folder else 0
    found = []
    while start < stop:
        head, slash, _ = names[start][skipped:].partition("/")
        if slash:
            found.append(head)
            start = _span(names, join(folder, head))[1]
        else:
            start += 1
    return sorted(found)


def _span(names: Sequence[str], folder: str) -> tuple[int, int]:
    """Return where the names in a folder start and stop: '0' is the character behind '/'."""
    return bisect_left(names, f"{folder}/"), bisect_left(names, f"{folder}0")
