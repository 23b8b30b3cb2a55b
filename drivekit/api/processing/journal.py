"""The folder of a pipeline's results, which remembers what is finished.

``frames.jsonl`` holds a header and a line for each finished frame. It is written line by line, so
that it survives whatever ends the process; a line that was cut off does not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from drivekit.errors import DataError, UsageError
from drivekit.io.atomic import atomic_file
from drivekit.io.json_lines import LineWriter, json_line, parsed_line
from drivekit.io.locking import LOCK
from drivekit.model.boxes import FrameKey

FRAMES: Final = "frames.jsonl"
SUMMARY: Final = "process.json"
BOXES: Final = "boxes.csv"

_FORM: Final = 1


@dataclass(frozen=True, slots=True)
class Header:
    """What a folder was made with; another one is another result.

    Parameters
    ----------
    drivekit : str
        Version.
    pipeline, source : str
        Fingerprints of the pipeline and of what went in.
    form : int
        Of the journal itself.
    """

    drivekit: str
    pipeline: str
    source: str
    form: int = _FORM


@dataclass(frozen=True, slots=True)
class Record:
    """A finished frame.

    Parameters
    ----------
    scene, key : str
    file : str
        Relative to the folder.
    size : int
        Of the file in bytes.
    points_in, points_out : int
    input_crc : int
        CRC-32 of the sweep as it was read.
    frame : str
        Coordinate frame of the result, with its time.
    boxes : list of list of float
        Centre, size, yaw, points of each box that was found.
    """

    scene: str
    key: str
    file: str
    size: int
    points_in: int
    points_out: int
    input_crc: int
    frame: str
    boxes: Sequence[Sequence[float]] = ()

    @property
    def frame_key(self) -> FrameKey:
        """What identifies the frame."""
        return FrameKey(self.scene, self.key)


def writer(folder: Path) -> LineWriter:
    """Return what records are added with, where :func:`rewrite` has put a header."""
    return LineWriter(folder / FRAMES)


def rewrite(folder: Path, header: Header, records: Iterable[Record]) -> None:
    """Write a journal anew, whole or not at all; makes the folder."""
    with (
        atomic_file(folder / FRAMES) as draft,
        draft.open("w", encoding="utf-8", newline="\n") as file,
    ):
        file.write(json_line(asdict(header)))
        file.writelines(json_line(asdict(record)) for record in records)


def finished(folder: Path, header: Header) -> dict[FrameKey, Record]:
    """Return the records of a folder whose files are there, without their boxes.

    Raises
    ------
    UsageError
        If the folder holds something else, or results of another pipeline, version or input.
    DataError
        If the journal is damaged.
    """
    if not folder.exists():
        return {}
    if not folder.is_dir():
        raise UsageError(
            "expected a folder to write, found a file",
            where=str(folder),
            fix="name another folder with --out",
        )
    if not (folder / FRAMES).is_file():
        foreign = next((entry for entry in folder.iterdir() if entry.name != LOCK), None)
        if foreign is not None:
            raise UsageError(
                f"the output folder is not empty, it holds {foreign.name}",
                where=str(folder),
                fix="choose another one, or remove what is in it",
            )
        return {}
    found = read_header(folder)
    for name, what in _DECIDERS.items():
        if found.get(name) != getattr(header, name):
            raise UsageError(
                f"this folder holds the result of {what}",
                where=str(folder),
                fix="choose another folder with --out, or remove this one",
            )
    return {
        record.frame_key: record
        for record in records(folder)
        if _size(folder / record.file) == record.size
    }


_DECIDERS: Final[Mapping[str, str]] = {
    "form": "another version of drivekit",
    "drivekit": "another version of drivekit",
    "pipeline": "another pipeline",
    "source": "other data, or other options of it",
}


def read_header(folder: Path) -> dict[str, Any]:
    """Return the first line of a journal."""
    with (folder / FRAMES).open("rb") as file:
        value = parsed_line(file.readline())
    if value is None:
        raise DataError(
            "the journal begins with something else than its header",
            where=str(folder / FRAMES),
            fix="remove this folder and process again",
        )
    return value


def records(folder: Path) -> Iterator[Record]:
    """Read the records of a journal, boxes aside; what was cut off is left out."""
    with (folder / FRAMES).open("rb") as file:
        next(file, None)
        for line in file:
            record = _record(line, with_boxes=False)
            if record is not None:
                yield record


def records_of(folder: Path, keys: Iterable[FrameKey]) -> Iterator[Record]:
    """Read the records of frames in the order asked; frames without one are left out."""
    places: dict[FrameKey, int] = {}
    with (folder / FRAMES).open("rb") as file:
        place = len(file.readline())
        for line in file:
            record = _record(line, with_boxes=False)
            if record is not None:
                places[record.frame_key] = place
            place += len(line)
        for key in keys:
            if key in places:
                file.seek(places[key])
                record = _record(file.readline(), with_boxes=True)
                assert record is not None
                yield record


def _record(line: bytes, with_boxes: bool) -> Record | None:
    value = parsed_line(line)
    if value is None or value.keys() != _FIELDS:
        return None
    if not with_boxes:
        value["boxes"] = ()
    return Record(**value)


_FIELDS: Final = {field.name for field in fields(Record)}


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
