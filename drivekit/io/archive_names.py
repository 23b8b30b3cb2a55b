"""Archives among file names: whole ones, and those that came in parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from drivekit.errors import DataError

ENDINGS = (".zip", ".tar", ".tar.gz", ".tgz")

# x.zip.part1073741824 (byte offset), x.zip.001, x.tar.part2
_PART = re.compile(r"(?P<whole>.+\.(?:zip|tar|tar\.gz|tgz))\.(?:part)?(?P<number>\d{1,18})", re.I)
# x.z01, x.z02 … before x.zip
_SPLIT = re.compile(r"(?P<stem>.+)\.z(?P<number>\d{2,4})", re.I)

Form = Literal["whole", "parts", "split"]


@dataclass(frozen=True, slots=True)
class ArchiveFiles:
    """The files that make one archive.

    Parameters
    ----------
    name : str
        Of the archive in one piece: ``TS.zip``.
    form : {"whole", "parts", "split"}
        One file; bytes cut anywhere; a zip that knows its volumes.
    files : tuple of str
        In order.
    numbers : tuple of int
        That the names of the files carry; empty for a whole one.
    """

    name: str
    form: Form
    files: tuple[str, ...]
    numbers: tuple[int, ...] = ()


def ending(name: str) -> str | None:
    """Return how an archive's name ends, in lower case; None if it is none that we read."""
    lower = name.lower()
    return next((e for e in ENDINGS if lower.endswith(e) and len(name) > len(e)), None)


def is_archive(name: str) -> bool:
    """Return whether a file name ends like that of an archive we read."""
    return ending(name) is not None


def is_part(name: str) -> bool:
    """Return whether a file name is that of a piece of an archive, the last of a split zip not."""
    return _PART.fullmatch(name) is not None or _SPLIT.fullmatch(name) is not None


def archive_stem(name: str) -> str:
    """Return an archive's name without its ending: ``TS.zip``, ``a.tar.gz`` → ``TS``, ``a``."""
    match = _PART.fullmatch(name) or _SPLIT.fullmatch(name)
    if match is not None:
        name = match.groupdict().get("whole") or f"{match['stem']}.zip"
    return name[: len(name) - len(ending(name) or "")]


def find_archives(names: Iterable[str]) -> list[ArchiveFiles]:
    """Return the archives among file names, sorted by name; parts are put in order.

    An archive that is there in one piece and in parts is taken from its parts where these are
    whole, which :func:`check_parts` tells; both are returned, the one in parts first.
    """
    whole: dict[str, str] = {}
    parts: dict[str, list[tuple[int, str]]] = {}
    split: dict[str, list[tuple[int, str]]] = {}
    for name in names:
        # All that most names, of which there may be a million, are asked.
        tail = name[-24:].lower()
        if ".z" not in tail and ".t" not in tail:
            continue
        if is_archive(name):
            whole[name.casefold()] = name
        elif match := _PART.fullmatch(name):
            parts.setdefault(match["whole"], []).append((int(match["number"]), name))
        elif match := _SPLIT.fullmatch(name):
            key = f"{match['stem']}.zip".casefold()
            split.setdefault(key, []).append((int(match["number"]), name))
    found = [_in_order(name, "parts", pieces) for name, pieces in parts.items()]
    for key, pieces in split.items():
        last = whole.pop(key, None)
        files = _in_order(last or key, "split", pieces)
        if last is not None:
            files = ArchiveFiles(last, "split", (*files.files, last), files.numbers)
        found.append(files)
    found += [ArchiveFiles(name, "whole", (name,)) for name in whole.values()]
    return sorted(found, key=lambda files: (files.name, files.form))


def check_parts(files: ArchiveFiles, size_of: Callable[[str], int], where: str) -> None:
    """Check that the parts of an archive follow upon one another.

    Parameters
    ----------
    files : ArchiveFiles
    size_of : callable
        ``size_of(file) -> bytes``.
    where : str
        The archive, for messages.

    Raises
    ------
    DataError
        If a part is missing, too short, or there twice.
    """
    if files.form == "parts":
        sizes = [size_of(name) for name in files.files]
        if files.numbers[-1] > 2 * len(sizes) + 8:
            _check_offsets(files, sizes, where)
        else:
            _check_turns(files.numbers, min(files.numbers[0], 1), where, ".part")
    elif files.form == "split":
        _check_turns(files.numbers, 1, where, ".z")
        if len(files.files) == len(files.numbers):
            raise _missing("the last volume (.zip) of the split zip is missing", where)


def _in_order(name: str, form: Form, pieces: list[tuple[int, str]]) -> ArchiveFiles:
    pieces.sort()
    return ArchiveFiles(name, form, tuple(n for _, n in pieces), tuple(k for k, _ in pieces))


def _check_offsets(files: ArchiveFiles, sizes: Sequence[int], where: str) -> None:
    """Check parts that are numbered by the bytes before them."""
    end = 0
    for number, size, name in zip(files.numbers, sizes, files.files, strict=True):
        last = name.rpartition("/")[2]
        if number > end:
            raise _missing(
                f"bytes {end:,} to {number:,} are missing: what lies before {last} is not there, "
                "or too short",
                where,
            )
        if number < end:
            raise DataError(
                f"{last} begins at byte {number:,}, but the parts before it hold {end:,}",
                where=where,
                fix="keep the parts of one download alone, or download them again",
            )
        end += size


def _check_turns(numbers: Sequence[int], first: int, where: str, what: str) -> None:
    for k, number in enumerate(numbers, start=first):
        if number > k:
            raise _missing(f"volume {what}{k:02d} is missing", where)
        if number < k:
            raise DataError(f"volume {what}{number:02d} is there twice", where=where)


def _missing(problem: str, where: str) -> DataError:
    return DataError(problem, where=where, fix="download what is missing into the same folder")
