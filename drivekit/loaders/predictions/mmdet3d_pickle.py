"""mmdetection3d's results: what ``DumpResults`` writes, and the forms of older versions.

- v1.1 to v1.4: a list of dicts with ``pred_instances_3d`` (boxes, scores, labels) and where the
  frame's files are (``lidar_path``, ``img_path``); ``sample_idx`` counts frames of the tested set;
- v0.x, v1.0: a list of dicts with ``boxes_3d`` or, in it, ``pts_bbox`` or ``img_bbox``, in the
  order of the tested set;
- all: ``KittiMetric``'s annotations, in that order too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any, Final

import numpy as np

from drivekit.errors import DataError, UsageError
from drivekit.io.paths import system_path
from drivekit.io.pickle_arrays import read_array_pickle
from drivekit.io.pickle_machine import Instance
from drivekit.io.text import decode_text
from drivekit.loaders.loader import Sniff
from drivekit.loaders.predictions.entries import Entry, entries_of
from drivekit.loaders.predictions.framework_frames import OPTIONS, find_tree, meaning_of
from drivekit.loaders.predictions.framework_results import Detected, table_of
from drivekit.loaders.predictions.kitti_entries import kitti_detected, kitti_meaning
from drivekit.loaders.predictions.mmdet3d_boxes import CLASSES, KIND_OF, boxes_in, plain
from drivekit.loaders.predictions.registry import Reader
from drivekit.model.boxes import BoxTable
from drivekit.model.dataset import Dataset

_SUFFIXES: Final = (".pkl", ".pickle")
_HEAD_BYTES: Final = 1 << 20
_WRAPPED: Final = ("pred_instances_3d", "pts_bbox", "img_bbox")
_BOXES: Final = ("bboxes_3d", "boxes_3d")
_LONGEST_PATH: Final = 4096


def _sniff(path: Path) -> Sniff:
    if not path.is_file() or path.suffix.lower() not in _SUFFIXES:
        return Sniff(0.0, "no file that ends in .pkl")
    with system_path(path).open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if b"scores_3d" in head and b"boxes_3d" in head:
        return Sniff(1.0, "a pickle with boxes_3d and scores_3d")
    if b"location" in head and b"sample_idx" in head and b"frame_id" not in head:
        return Sniff(0.9, "a pickle of KITTI annotations with sample_idx")
    return Sniff(0.0, "no pickle with boxes_3d and scores_3d")


def read_results(
    path: Path,
    *,
    dataset: Dataset | None = None,
    frames: str | None = None,
    lidar: str | None = None,
    classes: str | None = None,
    order: str | None = None,
    boxes: str | None = None,
) -> BoxTable:
    """Read results of mmdetection3d.

    Parameters
    ----------
    path : Path
    dataset : Dataset, optional
        What the results are for, under the names of ``frames.csv`` or its own.
    frames, lidar : str, optional
        See :func:`drivekit.loaders.predictions.openpcdet_pickle.read_results`.
    classes : str, optional
        Classes by number, separated by commas, as the model's config lists them; those of the tree
        unless given.
    order : str, optional
        A file that lists the ids of the set that was tested (``ImageSets/val.txt``), for results
        that name no files.
    boxes : {"v0", "v1"}, optional
        Whether boxes are those of mmdet3d before or since 1.0.0rc0, whose axes differ; needed for
        versions before 1.1, which do not say.

    Returns
    -------
    BoxTable
        In the frame of the LiDAR, or, for boxes in camera axes, of the camera with x forward;
        ``velocity`` where boxes have nine numbers.

    Raises
    ------
    DataError
        If the pickle holds anything else, or a frame or class is not known.
    UsageError
        If something must be said that the file does not say.
    """
    if boxes not in (None, "v0", "v1"):
        raise UsageError(f"boxes are of v0 or v1, not '{boxes}'")
    where = str(path)
    value = read_array_pickle(path, CLASSES)
    value = [plain(item) for item in value] if type(value) is list else value
    entries = entries_of(value, where, path.stat().st_size)
    ids = _ids(entries, _listed(order))
    tree = find_tree(path, frames)
    as_kitti = bool(entries) and all("location" in entry for entry in entries)
    meaning = (
        kitti_meaning(ids)
        if as_kitti and tree is None
        else meaning_of(path, dataset, frames=frames, lidar=lidar)
    )
    names = [n.strip() for n in classes.split(",")] if classes else list(meaning.classes)
    detected = [
        kitti_detected(entry, i) if as_kitti else _detected(entry, i, names, boxes)
        for entry, i in zip(entries, ids, strict=True)
    ]
    return table_of(detected, meaning, dataset, where)


def _listed(order: str | None) -> list[str] | None:
    if order is None:
        return None
    path = Path(order).expanduser()
    if not path.is_file():
        raise UsageError("there is no such list of frames", where=order)
    lines = decode_text(path.read_bytes(), order).splitlines()
    return [line.strip() for line in lines if line.strip()]


def _ids(entries: Sequence[Entry], order: Sequence[str] | None) -> list[str]:
    """Return the id of each frame: of the list that is given, else by its sensor's file."""
    if order is not None and len(order) != len(entries):
        raise UsageError(
            f"the list names {len(order):,} frames, the results are of {len(entries):,}",
            fix="give the list of the set that was tested",
        )
    return [
        _id_by_file(entry) if order is None else order[_position(entry, i, len(order))]
        for i, entry in enumerate(entries)
    ]


def _position(entry: Entry, i: int, n: int) -> int:
    """Return the position of a frame in the set that was tested."""
    position = entry.values.get("sample_idx", i)
    if type(position) is not int:
        return i
    if not 0 <= position < n:
        raise DataError(f"expected a position of {n:,}, found {position}", where=entry.where)
    return position


def _id_by_file(entry: Entry) -> str:
    paths = [entry.values.get(key) for key in ("lidar_path", "img_path")]
    paths = [path[0] if type(path) is list and path else path for path in paths]
    found = next((path for path in paths if type(path) is str), None)
    if found is None or len(found) > _LONGEST_PATH:
        raise DataError(
            "the results do not say which frame this is",
            where=entry.where,
            fix="name the list of the set that was tested (--pred-option order=ImageSets/val.txt)",
        )
    return PurePosixPath(found.replace("\\", "/")).stem


def _detected(entry: Entry, frame_id: str, classes: Sequence[str], version: str | None) -> Detected:
    part = next((entry.inner(key) for key in _WRAPPED if key in entry), entry)
    part = part.of_frame(frame_id)
    key = next((key for key in _BOXES if key in part), _BOXES[0])
    found: Any = part.values.get(key)
    if type(found) is not Instance or found.kind not in KIND_OF:
        raise part.unfit(key, "boxes of mmdet3d", found)
    score = part.numbers("scores_3d", None)
    n = len(score)
    boxes = replace(part, values=found.state, where=f"{part.where}, {key}")
    center, size, yaw, extra = boxes_in(boxes, found.kind, n, version)
    return Detected(
        id=frame_id,
        where=part.where,
        names=_names(part, n, classes),
        center=center,
        size=size,
        yaw=yaw,
        score=score,
        axes="camera" if KIND_OF[found.kind] == "camera" else "lidar",
        extra=extra,
    )


def _names(part: Entry, n: int, classes: Sequence[str]) -> list[str]:
    labels = part.numbers("labels_3d", n).astype(np.int64)
    if n and not classes:
        raise UsageError(
            "these results name classes by number, and nothing says which",
            where=part.where,
            fix="list them as the model's config does (--pred-option classes=Car,Pedestrian,...)",
        )
    if n and not 0 <= labels.min() <= labels.max() < len(classes):
        raise DataError(
            f"expected classes from 0 to {len(classes) - 1} ({', '.join(classes)}), found "
            f"{labels.min()} to {labels.max()}",
            where=f"{part.where}, labels_3d",
        )
    return [classes[label] for label in labels.tolist()]


READER = Reader(
    "mmdet3d-pkl",
    "mmdetection3d's results, pickled",
    _sniff,
    read_results,
    {
        **OPTIONS,
        "classes": "classes by number, A,B,C, as the model's config lists them",
        "order": "a file with the ids of the set that was tested, such as ImageSets/val.txt",
        "boxes": "v0 or v1: boxes of mmdet3d before or since 1.0.0rc0",
    },
)
