"""OpenPCDet's ``result.pkl``: a list with a dict of arrays for each frame (v0.2 to v0.6)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from drivekit.io.paths import system_path
from drivekit.io.pickle_arrays import read_array_pickle
from drivekit.loaders.kitti_boxes import KITTI
from drivekit.loaders.loader import Sniff
from drivekit.loaders.predictions.entries import Entry, entries_of
from drivekit.loaders.predictions.framework_frames import OPTIONS, find_tree, meaning_of
from drivekit.loaders.predictions.framework_results import Detected, table_of
from drivekit.loaders.predictions.kitti_entries import kitti_detected, kitti_meaning
from drivekit.loaders.predictions.registry import Reader
from drivekit.model.boxes import BoxTable
from drivekit.model.dataset import Dataset

_SUFFIXES: Final = (".pkl", ".pickle")
_HEAD_BYTES: Final = 1 << 16


def _sniff(path: Path) -> Sniff:
    if not path.is_file() or path.suffix.lower() not in _SUFFIXES:
        return Sniff(0.0, "no file that ends in .pkl")
    with system_path(path).open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if b"boxes_lidar" in head and b"frame_id" in head:
        return Sniff(1.0, "a pickle with frame_id and boxes_lidar")
    # Whoever reads an unknown pickle says what is in it better than that nobody knows it.
    return Sniff(0.1, "a file that ends in .pkl")


def read_results(
    path: Path,
    *,
    dataset: Dataset | None = None,
    frames: str | None = None,
    lidar: str | None = None,
) -> BoxTable:
    """Read the results that OpenPCDet's test script keeps.

    Parameters
    ----------
    path : Path
    dataset : Dataset, optional
        What the results are for, under the names of ``frames.csv`` or its own.
    frames : str, optional
        The ``frames.csv`` of the tree the model was run on; looked for beside and above the file.
    lidar : str, optional
        The LiDAR whose frame the boxes are in, where a dataset has several and there is no
        ``frames.csv``.

    Returns
    -------
    BoxTable
        In the frame of the LiDAR, with ``velocity`` where boxes have nine numbers. Results on
        KITTI itself hold the boxes of the camera too, with ``bbox`` and ``alpha``: then those, in
        the frame of the labels, as KITTI's text files have them.

    Raises
    ------
    DataError
        If the pickle holds anything else, or a frame is not known.
    """
    where = str(path)
    found = entries_of(read_array_pickle(path), where, path.stat().st_size)
    entries = [_named(entry) for entry in found]
    as_kitti = _as_kitti(entries, dataset, find_tree(path, frames))
    detected = [(_in_camera if as_kitti else _in_lidar)(entry) for entry in entries]
    meaning = (
        kitti_meaning(one.id for one in detected)
        if as_kitti
        else meaning_of(path, dataset, frames=frames, lidar=lidar)
    )
    return table_of(detected, meaning, dataset, where)


def _named(entry: Entry) -> Entry:
    frame_id = entry.values.get("frame_id")
    if type(frame_id) not in (str, int):
        raise entry.unfit("frame_id", "a text", frame_id)
    return entry.of_frame(str(frame_id))


def _as_kitti(entries: Sequence[Entry], dataset: Dataset | None, tree: Path | None) -> bool:
    """Return whether these are results on KITTI itself, with boxes in the camera's axes too."""
    is_kitti = dataset is None or dataset.info.taxonomy.name == KITTI.name
    return tree is None and is_kitti and all("location" in entry for entry in entries)


def _in_lidar(entry: Entry) -> Detected:
    score = entry.numbers("score", None)
    boxes = entry.numbers("boxes_lidar", len(score), None)
    if boxes.shape[1] < 7:
        raise entry.unfit("boxes_lidar", "at least 7 numbers a box", boxes)
    return Detected(
        id=str(entry.values["frame_id"]),
        where=entry.where,
        names=entry.texts("name", len(score)),
        center=boxes[:, :3],
        size=boxes[:, 3:6],
        yaw=boxes[:, 6],
        score=score,
        extra={"velocity": boxes[:, 7:9]} if boxes.shape[1] == 9 else {},
    )


def _in_camera(entry: Entry) -> Detected:
    return kitti_detected(entry, str(entry.values["frame_id"]))


READER = Reader("openpcdet-pkl", "OpenPCDet's result.pkl", _sniff, read_results, OPTIONS)
