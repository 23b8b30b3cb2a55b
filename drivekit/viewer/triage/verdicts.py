"""What people said about boxes and frames: a file of verdicts that is only ever added to."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final, Literal, NamedTuple

import msgspec
import numpy as np

from drivekit.errors import DataError, UsageError
from drivekit.io.paths import system_path
from drivekit.model.boxes import Boxes, FrameKey

Verdict = Literal["model-error", "label-error", "ignore"]
VERDICTS: Final[tuple[Verdict, ...]] = ("model-error", "label-error", "ignore")
#: Takes back the last verdict on the same box or frame.
UNDO: Final = "undo"

_SCHEMA: Final = 1
_LONGEST_LINE = 64 * 1024
_SAME_PLACE_M = 1e-3

_Name = Annotated[str, msgspec.Meta(max_length=1000)]
_Note = Annotated[str, msgspec.Meta(max_length=4000)]
_Time = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")]


class MarkedData(msgspec.Struct, frozen=True, kw_only=True):
    """The dataset that was looked at.

    Parameters
    ----------
    format : str
        Name of its loader.
    fingerprint : str
        Of the ground truth that was evaluated; empty without a run.
    """

    format: _Name
    fingerprint: Annotated[str, msgspec.Meta(max_length=64)] = ""


class MarkedBox(msgspec.Struct, frozen=True, kw_only=True):
    """A box, with enough of it to find it again where row ids have shifted.

    Parameters
    ----------
    source : str
        ``"ground truth"`` or the name of a model, as :class:`BoxSet` has it.
    row : int
        Row id in the table that was looked at.
    label : str
        Name of its class.
    center : (3,) float [m]
        In ``coordinate_frame``, at the time of the marked frame.
    coordinate_frame : str
    score : float, optional
    track : str, optional
    """

    source: _Name
    row: int
    label: _Name
    center: tuple[float, float, float]
    coordinate_frame: _Name
    score: float | None = None
    track: _Name | None = None


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict on a box, or on a frame as a whole: one line of the file.

    Parameters
    ----------
    verdict : {"model-error", "label-error", "ignore", "undo"}
    scene, frame : str
        Native id and key.
    data : MarkedData
    box : MarkedBox, optional
        ``None`` for the frame as a whole.
    note, author : str
    time : str
        UTC, ISO 8601: ``2026-03-01T12:00:00Z``.
    schema : int
    """

    verdict: Literal["model-error", "label-error", "ignore", "undo"]
    scene: _Name
    frame: _Name
    data: MarkedData
    box: MarkedBox | None = None
    note: _Note = ""
    author: Annotated[str, msgspec.Meta(max_length=200)] = ""
    time: _Time = msgspec.field(default_factory=lambda: now())
    schema: Literal[1] = _SCHEMA

    @property
    def key(self) -> FrameKey:
        """The frame it is about."""
        return FrameKey(self.scene, self.frame)

    @property
    def target(self) -> Target:
        """What it is about: later marks of the same target count instead of it."""
        source, row = ("", None) if self.box is None else (self.box.source, self.box.row)
        return Target(self.data.fingerprint, self.key, source, row)


class Target(NamedTuple):
    """What a verdict is about; without a source and row the frame as a whole."""

    fingerprint: str
    key: FrameKey
    source: str
    row: int | None


class BrokenLine(NamedTuple):
    """A line that is no mark: where (counted from 1), and why."""

    number: int
    problem: str


@dataclass(frozen=True, slots=True)
class TriageLog:
    """All lines of a file of verdicts.

    Parameters
    ----------
    path : Path
    marks : tuple of Mark
        In the order they were made.
    broken : tuple of BrokenLine
        Lines that were left out: half-written when a machine went down, or edited by hand.
    """

    path: Path
    marks: tuple[Mark, ...] = ()
    broken: tuple[BrokenLine, ...] = ()

    def standing(self) -> Mapping[Target, Mark]:
        """Return the verdict that counts on each box and frame; see :func:`standing`."""
        return standing(self.marks)


def now() -> str:
    """Return the time as a mark states it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_mark(text: bytes | str) -> Mark:
    """Return a mark from JSON that somebody sent.

    Raises
    ------
    UsageError
        If it is no mark: the problem names the member. Unknown members are ignored.
    """
    if len(text) > _LONGEST_LINE:
        raise UsageError(
            f"expected a mark of at most {_LONGEST_LINE} bytes, got {len(text):,}",
            fix="write a shorter note",
        )
    try:
        return msgspec.json.decode(text, type=Mark)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"expected a mark: {error}") from None


def append(path: str | Path, mark: Mark) -> None:
    """Add a mark to a file, which is made if it is not there; on disk when this returns.

    Several viewers may do so at once: each line is written whole, under a lock of the file. A line
    that was left half-written by a crash stays alone.

    Parameters
    ----------
    path : path
    mark : Mark

    Raises
    ------
    UsageError
        If a member is too long or not what it should be, or the file cannot be written.
    """
    line = _line(mark)
    try:
        with _locked(system_path(Path(path))) as descriptor:
            _write_whole(descriptor, line)
    except OSError as error:
        raise UsageError(
            f"the verdict cannot be kept here: {error.strerror or error}",
            where=str(path),
            fix="name a file on a local disk with free space",
        ) from None


def read(path: str | Path) -> TriageLog:
    """Return all marks of a file; a file that is not there holds none.

    Raises
    ------
    DataError
        If the file is there and cannot be read at all. Lines that are broken are reported in the
        log, not raised.
    """
    source = Path(path)
    try:
        text = system_path(source).read_bytes()
    except FileNotFoundError:
        return TriageLog(source)
    except OSError as error:
        raise DataError(
            f"the verdicts cannot be read: {error.strerror or error}", where=str(path)
        ) from None
    marks, broken = [], []
    for number, line in enumerate(text.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            marks.append(parse_mark(line))
        except UsageError as error:
            broken.append(BrokenLine(number, error.problem))
    return TriageLog(source, tuple(marks), tuple(broken))


def standing(marks: Iterable[Mark]) -> dict[Target, Mark]:
    """Return the verdict that counts on each box and frame, in the order they were first marked.

    The latest counts. An undo takes back the latest that still stands, so that the one before
    counts again.
    """
    stacks: dict[Target, list[Mark]] = {}
    for mark in marks:
        stack = stacks.setdefault(mark.target, [])
        if mark.verdict != UNDO:
            stack.append(mark)
        elif stack:
            stack.pop()
    return {target: stack[-1] for target, stack in stacks.items() if stack}


def marked_box(source: str, boxes: Boxes, i: int) -> MarkedBox:
    """Return what identifies the ``i``-th of some boxes."""
    x, y, z = boxes.center[i].tolist()
    score = None if boxes.score is None or np.isnan(boxes.score[i]) else float(boxes.score[i])
    track = None if boxes.track is None else str(boxes.track[i]) or None
    return MarkedBox(
        source=source,
        row=int(boxes.row[i]),
        label=boxes.taxonomy.classes[boxes.label[i]],
        center=(x, y, z),
        coordinate_frame=boxes.frame.name,
        score=score,
        track=track,
    )


def find_marked(box: MarkedBox, boxes: Boxes) -> int | None:
    """Return the position of a marked box among those of its frame and source.

    Parameters
    ----------
    box : MarkedBox
    boxes : Boxes
        Of the same frame, source and coordinate frame.

    Returns
    -------
    int or None
        The box of the same class at the same place (to a millimetre), of several the one with the
        same row id, then the same score, then the first. ``None`` if it is not there any more,
        which is what happens to a label that was corrected.
    """
    if not len(boxes) or boxes.frame.name != box.coordinate_frame:
        return None
    names = np.array(boxes.names())
    away = np.abs(boxes.center - np.array(box.center)).max(axis=1)
    fits = np.flatnonzero((names == box.label) & (away <= _SAME_PLACE_M))
    if not fits.size:
        return None
    other_row = boxes.row[fits] != box.row
    other_score = np.ones(len(fits), bool)
    if boxes.score is not None and box.score is not None:
        other_score = boxes.score[fits] != box.score
    return int(fits[np.lexsort((other_score, other_row))[0]])


def _line(mark: Mark) -> bytes:
    try:
        line = msgspec.json.encode(mark)
    except (UnicodeEncodeError, TypeError, OverflowError) as error:
        raise UsageError(f"a mark holds what JSON cannot say: {error}") from None
    parse_mark(line)
    return line + b"\n"


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    """Open a file for appending and hold its lock; the file is still the one of that name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | _BINARY, 0o666)
        try:
            _lock(descriptor)
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(descriptor), path.stat()):
                    yield descriptor
                    return
        finally:
            os.close(descriptor)  # which gives the lock back


def _write_whole(descriptor: int, line: bytes) -> None:
    """Append a line and bring it to disk; on failure nothing of it stays."""
    before = os.lseek(descriptor, 0, os.SEEK_END)
    if before and _last_byte(descriptor, before) != b"\n":
        line = b"\n" + line
    try:
        rest = memoryview(line)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    except BaseException:
        os.ftruncate(descriptor, before)
        raise


def _last_byte(descriptor: int, size: int) -> bytes:
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1)


_BINARY: Final[int] = getattr(os, "O_BINARY", 0)  # Windows would write \r\n without it

try:
    import fcntl
except ImportError:  # Windows

    def _lock(descriptor: int) -> None:
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
