"""KITTI result files: a folder with one text file a frame, 16 columns a row."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from drivekit.errors import DataError, DrivekitError
from drivekit.io.opening import open_storage
from drivekit.io.storage import Storage
from drivekit.loaders.kitti_boxes import BOX_FRAME, KITTI, box_columns, labels_of
from drivekit.loaders.kitti_files import stem_of
from drivekit.loaders.kitti_text import RESULT, read_rows
from drivekit.loaders.loader import Sniff
from drivekit.loaders.predictions.registry import Reader
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import Dataset

_LOOKED_AT = 20


def _files(storage: Storage) -> dict[str, str]:
    """Return the name of each frame's file, in order; the devkit puts them in ``data``."""
    folder = "data" if storage.exists("data") else ""
    skipped = len(folder) + 1 if folder else 0
    return {
        stem: name
        for name in storage.names(folder)
        if "/" not in name[skipped:] and (stem := stem_of(name, (".txt",))) is not None
    }


def _sniff(path: Path) -> Sniff:
    looked_for = "no folder of text files of 16 columns"
    try:
        storage = open_storage(path)
        names = list(_files(storage).values())
        rows = _first_rows(storage, names[:_LOOKED_AT])
    except DrivekitError as error:
        return Sniff(0.0, f"{looked_for} ({error.problem})")
    if not names:
        return Sniff(0.0, looked_for)
    if not rows:
        return Sniff(0.4, "a folder of empty text files")
    if all(len(row) != len(RESULT.columns) for row in rows.values()):
        name, row = next(iter(rows.items()))
        return Sniff(0.0, f"{looked_for}, but {name} has {len(row)}")
    return Sniff(0.9, f"a folder of {len(names)} text files of 16 columns")


def _first_rows(storage: Storage, names: list[str]) -> dict[str, list[bytes]]:
    rows = {name: storage.read(name).partition(b"\n")[0].split() for name in names}
    return {name: row for name, row in rows.items() if row}


def _read(path: Path, *, dataset: Dataset | None = None) -> BoxTable:
    """Read a result folder: each file stands for a frame, an empty one for one without boxes."""
    del dataset
    storage = open_storage(path)
    files = _files(storage)
    if not files:
        raise DataError(
            "expected a folder of KITTI result files, found no text file",
            where=str(path),
            fix="give the folder that holds 000000.txt and so on",
        )
    rows = read_rows(((storage.where(n), storage.read(n)) for n in files.values()), RESULT)
    return BoxTable(
        row=np.arange(len(rows)),
        taxonomy=KITTI,
        frames=tuple(FrameKey(stem, stem) for stem in files),
        offsets=rows.offsets,
        coordinate_frames=(BOX_FRAME,) * len(files),
        **box_columns(rows, labels_of(rows)),
    )


READER = Reader("kitti", "KITTI result files, one a frame", _sniff, _read)
