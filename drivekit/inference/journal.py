"""What was predicted so far, kept so that a run which is killed goes on where it was.

A file of JSON lines: a header that says of what run it is, then one line a frame. A line that was
cut off by a crash is the last one, and is forgotten.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, UsageError
from drivekit.io.locking import hold
from drivekit.model.boxes import Boxes, FrameKey
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy

_VERSION: Final = 1
_COLUMNS: Final = (
    "center", "size", "yaw", "label", "row", "quat", "score", "track", "velocity", "n_points",
)  # fmt: skip


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """What came of a frame.

    Parameters
    ----------
    key : FrameKey
    boxes : Boxes, optional
        ``None`` if the frame failed.
    problem : str
        Why it failed; empty otherwise.
    seconds : (float, float, float) [s]
        Reading, in the model, all together.
    """

    key: FrameKey
    boxes: Boxes | None
    problem: str
    seconds: tuple[float, float, float]


def encode(entry: Entry) -> bytes:
    """Return an entry as a line; numbers come back bit for bit."""
    boxes = entry.boxes
    line: dict[str, Any] = {
        "frame": [entry.key.scene, entry.key.key],
        "problem": entry.problem,
        "seconds": entry.seconds,
    }
    if boxes is not None:
        line["in"] = [boxes.frame.name, boxes.frame.stamp_ns]
        given = {name: getattr(boxes, name) for name in _COLUMNS}
        line["columns"] = {k: _listed(v) for k, v in given.items() if v is not None}
        line["extra"] = {k: _listed(v) for k, v in boxes.extra.items()}
    return json.dumps(line, ensure_ascii=False).encode() + b"\n"


def decode(line: bytes, taxonomy: Taxonomy) -> Entry:
    """Return the entry of a line."""
    read = json.loads(line)
    boxes = None
    if "columns" in read:
        name, stamp = read["in"]
        boxes = Boxes(
            **{k: _array(v) for k, v in read["columns"].items()},
            extra={k: _array(v) for k, v in read["extra"].items()},
            taxonomy=taxonomy,
            frame=Frame(name, stamp),
        )
    reading, model, total = read["seconds"]
    return Entry(FrameKey(*read["frame"]), boxes, read["problem"], (reading, model, total))


def _listed(array: NDArray[Any]) -> dict[str, Any]:
    return {"dtype": array.dtype.str, "shape": array.shape, "values": array.ravel().tolist()}


def _array(listed: Mapping[str, Any]) -> NDArray[Any]:
    return np.array(listed["values"], np.dtype(listed["dtype"])).reshape(listed["shape"])


class Journal:
    """The file of a run that is under way; a context manager that holds it alone.

    Parameters
    ----------
    path : Path
    header : mapping
        What the run is made of, JSON-ready.
    taxonomy : Taxonomy
    """

    def __init__(self, path: Path, header: Mapping[str, Any], taxonomy: Taxonomy) -> None:
        self._path = path
        self._header = {"version": _VERSION, **header}
        self._taxonomy = taxonomy
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = self._path.open("a+b")
        try:
            hold(file, self._path, "predicting")
        except BaseException:
            file.close()
            raise
        self._file = file
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._opened.close()

    @property
    def _opened(self) -> BinaryIO:
        assert self._file is not None, "the journal is used as a context manager"
        return self._file

    def resume(self, chunks: Sequence[Sequence[FrameKey]]) -> list[Entry]:
        """Return the entries of all chunks that are whole, and forget what follows them.

        Parameters
        ----------
        chunks : sequence of sequence of FrameKey
            Frames that are predicted together, in order.

        Raises
        ------
        UsageError
            If the file is of another run.
        DataError
            If it is damaged.
        """
        file = self._opened
        file.seek(0)
        whole = [line for line in file if line.endswith(b"\n")]
        if len(whole) < 2:  # nothing was predicted: it may become any run
            return []
        header, lines = whole[0], whole[1:]
        require_same(_parsed(header, self._path, 1), self._header, str(self._path))
        kept: list[Entry] = []
        size = len(header)
        start = 0
        for chunk in chunks:
            part = lines[start : start + len(chunk)]
            if len(part) < len(chunk):
                break
            try:
                entries = [decode(line, self._taxonomy) for line in part]
            except (ValueError, KeyError, TypeError) as error:
                raise _damaged(self._path, start + 2, error) from None
            if [entry.key for entry in entries] != list(chunk):
                raise _damaged(self._path, start + 2, "frames in another order")
            kept += entries
            size += sum(map(len, part))
            start += len(chunk)
        file.truncate(size)
        return kept

    def begin(self) -> None:
        """Write the header into an empty file."""
        file = self._opened
        file.truncate(0)
        self._append(json.dumps(self._header, ensure_ascii=False).encode() + b"\n")

    def append(self, entries: Sequence[Entry]) -> None:
        """Write entries; they survive the end of this process at any time."""
        self._append(b"".join(map(encode, entries)))

    def _append(self, data: bytes) -> None:
        self._opened.write(data)
        self._opened.flush()


def require_same(found: Mapping[str, Any], wanted: Mapping[str, Any], where: str) -> None:
    """Raise UsageError that says in what another run differs from this one."""
    changed = [name for name in wanted if found.get(name) != wanted[name]]
    if changed:
        parts = "; ".join(
            f"{name.replace('_', ' ')} was {_short(found.get(name))}, is {_short(wanted[name])}"
            for name in changed
        )
        raise UsageError(
            f"this folder holds predictions of another run: {parts}",
            where=where,
            fix="name another --out, or begin anew with --overwrite",
        )


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}'" if len(text) <= 60 else f"'{text[:57]}...'"


def _parsed(line: bytes, path: Path, number: int) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise _damaged(path, number, error) from None
    if not isinstance(value, dict):
        raise _damaged(path, number, "no object")
    return value


def _damaged(path: Path, line: int, why: object) -> DataError:
    return DataError(
        f"the record of what was predicted is damaged ({why})",
        where=f"{path}:{line}",
        fix="begin anew with --overwrite",
    )
