"""Detections on KITTI tracking sequences as comma-separated text, one file a sequence.

The form in which AB3DMOT and the trackers after it hand on PointRCNN's boxes, either all classes in
one file or with a folder a class.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, DrivekitError
from drivekit.io.opening import open_storage
from drivekit.io.storage import Storage
from drivekit.loaders.kitti_boxes import BOX_FRAME, KITTI, box_columns
from drivekit.loaders.kitti_files import stem_of
from drivekit.loaders.kitti_text import DETECTION_CSV, Rows, frame_numbers, read_rows
from drivekit.loaders.loader import Sniff
from drivekit.loaders.predictions.registry import Reader
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.taxonomy import Labels

_CODES: Final[Mapping[int, str]] = {1: "Pedestrian", 2: "Car", 3: "Cyclist"}
_LOOKED_AT: Final = 20


def _files(storage: Storage) -> list[tuple[str, str]]:
    """Return sequence and name of each file, directly in the folder or in one a class."""
    files = [(stem_of(name, (".txt",)), name) for name in storage.names()]
    return [(stem, name) for stem, name in files if stem is not None and name.count("/") < 2]


def _sniff(path: Path) -> Sniff:
    looked_for = f"no text files of {len(DETECTION_CSV.columns)} comma-separated columns"
    try:
        storage = open_storage(path)
        row = next(_first_rows(storage, _files(storage)[:_LOOKED_AT]), None)
    except DrivekitError as error:
        return Sniff(0.0, f"{looked_for} ({error.problem})")
    if row is None or len(row) != len(DETECTION_CSV.columns):
        return Sniff(0.0, looked_for)
    return Sniff(0.9, f"text files of {len(row)} comma-separated columns")


def _first_rows(storage: Storage, files: list[tuple[str, str]]) -> Iterator[list[bytes]]:
    for _, name in files:
        first = storage.read(name).partition(b"\n")[0]
        if first.strip():
            yield first.split(b",")


def _read(path: Path, *, dataset: Dataset | None = None) -> BoxTable:
    """Read detections of sequences.

    The frames of a sequence that has a file are the labelled ones of ``dataset``; without it, all
    up to the last row. A frame's boxes are in the order of the files' names, then of their rows.
    """
    storage = open_storage(path)
    files = _files(storage)
    if not files:
        raise DataError(
            "expected text files such as 0001.txt, or folders of them; found none",
            where=str(path),
        )
    rows = read_rows(((storage.where(n), storage.read(n)) for _, n in files), DETECTION_CSV)
    numbers = frame_numbers(rows)
    sequences = sorted({sequence for sequence, _ in files})
    position = [sequences.index(sequence) for sequence, _ in files]
    sequence_of_row = np.repeat(position, rows.counts)

    order = np.lexsort((numbers, sequence_of_row))
    frames: list[FrameKey] = []
    offsets = [np.zeros(1, np.int64)]
    begin = 0
    for i, sequence in enumerate(sequences):
        mine = np.sort(numbers[sequence_of_row == i])
        wanted = _frames_of(dataset, sequence, mine)
        frames += [FrameKey(sequence, f"{number:06d}") for number in wanted]
        offsets.append(begin + np.searchsorted(mine, wanted, side="right"))
        begin += len(mine)
    return BoxTable(
        **box_columns(rows, _labels(rows), order),
        row=np.arange(len(rows)),
        taxonomy=KITTI,
        frames=tuple(frames),
        offsets=np.concatenate(offsets),
        coordinate_frames=(BOX_FRAME,) * len(frames),
    )


def _frames_of(dataset: Dataset | None, sequence: str, numbers: NDArray[np.int64]) -> list[int]:
    """Return the frames that the file of a sequence stands for."""
    if dataset is None or sequence not in dataset.scene_ids:
        return list(range(int(numbers.max(initial=-1)) + 1))
    keys = dataset[sequence].timeline(BOXES).keys
    return sorted({int(key) for key in keys if key.isdecimal()}.union(numbers.tolist()))


def _labels(rows: Rows) -> Labels:
    codes = rows.column("code")
    wrong = np.flatnonzero(~np.isin(codes, list(_CODES)))
    if wrong.size:
        row = int(wrong[0])
        raise DataError(
            f"expected a class of 1 (Pedestrian), 2 (Car) or 3 (Cyclist) in the second column, "
            f"found {codes[row]:g}",
            where=rows.where(row),
        )
    table = {code: KITTI.label(name) for code, name in _CODES.items()}
    return np.array([table[code] for code in codes.astype(np.int64).tolist()], np.int32)


READER = Reader("kitti-csv", "comma-separated detections on KITTI tracking", _sniff, _read)
