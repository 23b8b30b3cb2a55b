"""``frames.jsonl`` of a tree: what it is made of, and a line for each frame that is written.

It is written line by line, so that it survives whatever ends the process; a line that was cut off
does not count.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from drivekit import __version__
from drivekit.api.converting.target import Plan, Record
from drivekit.errors import UsageError
from drivekit.io.atomic import atomic_file
from drivekit.io.json_lines import LineWriter, json_line, parsed_line
from drivekit.io.paths import system_path

JOURNAL: Final = "frames.jsonl"

_FORM: Final = 1
# What makes another tree, and how that is told.
_DECIDERS: Final[Mapping[str, str]] = {
    "form": "another version of drivekit",
    "drivekit": "another version of drivekit",
    "target": "another target",
    "options": "another class map, or other options",
    "source": "other data, or other sensors, scenes or splits of it",
}
_FIX: Final = "choose another folder with --out, or begin anew with --overwrite"


def header_of(plan: Plan) -> dict[str, Any]:
    """Return what a tree is made of; another header is another tree."""
    said = [
        list(plan.classes.taxonomy.classes),
        sorted(plan.classes.table.items()),
        sorted(plan.options.items()),
        plan.intensity_scale,
    ]
    return {
        "form": _FORM,
        "drivekit": __version__,
        "target": plan.target,
        "options": hashlib.sha256(json.dumps(said).encode()).hexdigest(),
        "source": plan.source.fingerprint,
    }


def writer(folder: Path) -> LineWriter:
    """Return what adds lines (:func:`written`), where :func:`rewrite` has put a header."""
    return LineWriter(folder / JOURNAL)


def written(record: Record) -> dict[str, Any]:
    """Return a record as a line of the journal holds it."""
    return {name: getattr(record, name) for name in _FIELDS}


def rewrite(folder: Path, header: Mapping[str, Any], ids: Iterable[str]) -> None:
    """Write a journal anew with the records of some frames, in the order given; makes the folder.

    Frames without a record are left out.
    """
    path = folder / JOURNAL
    places = _places(path) if path.is_file() else {}
    with atomic_file(path) as draft, draft.open("wb") as file:
        file.write(json_line(header).encode())
        if not places:
            return
        with path.open("rb") as before:
            for id_ in ids:
                if id_ in places:
                    before.seek(places[id_])
                    file.write(before.readline())


def discard(folder: Path) -> None:
    """Remove a journal that holds nothing, so that the folder may become another tree."""
    (folder / JOURNAL).unlink()


def finished(folder: Path, header: Mapping[str, Any]) -> dict[str, Mapping[str, tuple[int, int]]]:
    """Return the files (size, CRC-32) of the frames that are written and still there, by id.

    Raises
    ------
    UsageError
        If the folder holds another tree.
    """
    path = folder / JOURNAL
    if not path.is_file():
        return {}
    with path.open("rb") as file:
        found = parsed_line(file.readline()) or {}
    for name, what in _DECIDERS.items():
        if found.get(name) != header[name]:
            raise UsageError(f"this folder holds a tree of {what}", where=str(folder), fix=_FIX)
    return {
        record.id: record.files
        for record in records(folder)
        if all(size_on_disk(folder / name) == size for name, (size, _) in record.files.items())
    }


def records(folder: Path) -> Iterator[Record]:
    """Read the records of a journal in their order; what was cut off is left out."""
    with (folder / JOURNAL).open("rb") as file:
        next(file, None)
        for line in file:
            record = _record(line)
            if record is not None:
                yield record


def _places(path: Path) -> dict[str, int]:
    """Return where the last record of each frame begins."""
    places: dict[str, int] = {}
    with path.open("rb") as file:
        place = len(file.readline())
        for line in file:
            record = _record(line)
            if record is not None:
                places[record.id] = place
            place += len(line)
    return places


def _record(line: bytes) -> Record | None:
    value = parsed_line(line)
    if value is None or value.keys() != _FIELDS:
        return None
    files = {name: (size, crc) for name, (size, crc) in value.pop("files").items()}
    return Record(files=files, rows=tuple(value.pop("rows")), **value)


_FIELDS: Final = {field.name: None for field in fields(Record)}.keys()


def size_on_disk(path: Path) -> int | None:
    """Return the bytes of a file; None where there is none."""
    try:
        return system_path(path).stat().st_size
    except OSError:
        return None
