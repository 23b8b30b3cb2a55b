"""Boxes that steps found, as one neutral table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from drivekit.api.processing import journal
from drivekit.api.processing.journal import Record
from drivekit.geometry.segment import OBJECTS
from drivekit.io.atomic import atomic_file
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.frames import Frame

# Frames whose boxes are in memory at a time.
_FRAMES = 1000


def box_rows(boxes: Boxes) -> list[list[float]]:
    """Return a row of numbers for each box, as a record keeps them."""
    counts = boxes.column("n_points")
    rows: list[list[float]] = np.column_stack(
        [boxes.center, boxes.size, boxes.yaw, counts]
    ).tolist()
    return rows


def write_boxes(folder: Path, keys: Iterable[FrameKey]) -> int:
    """Write the boxes of finished frames as a table, and return how many there are."""
    from drivekit.loaders.predictions.neutral_table import write_table

    records = journal.records_of(folder, keys)
    n_boxes = 0
    with (
        atomic_file(folder / journal.BOXES) as draft,
        draft.open("wb") as file,
        TemporaryDirectory() as scratch,
    ):
        part = Path(scratch) / "part.csv"
        while chunk := list(islice(records, _FRAMES)):
            table = _table(chunk)
            write_table(part, table)
            head, _, rows = part.read_bytes().partition(b"\n")
            file.write(rows if file.tell() else head + b"\n" + rows)
            n_boxes += len(table)
    return n_boxes


def _table(records: Sequence[Record]) -> BoxTable:
    counts = [len(record.boxes) for record in records]
    values = np.array([row for record in records for row in record.boxes], np.float64)
    values = values.reshape(-1, 8)
    return BoxTable(
        center=values[:, :3],
        size=values[:, 3:6],
        yaw=values[:, 6],
        label=np.zeros(len(values), np.int32),
        row=np.arange(len(values)),
        taxonomy=OBJECTS,
        n_points=values[:, 7],
        frames=tuple(record.frame_key for record in records),
        offsets=np.concatenate([[0], np.cumsum(counts)]),
        coordinate_frames=tuple(_frame(record.frame) for record in records),
    )


def _frame(text: str) -> Frame:
    """Return a frame from how it is printed."""
    name, at, stamp = text.rpartition("@")
    return Frame(name, int(stamp)) if at else Frame(text)
