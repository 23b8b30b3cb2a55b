"""OpenPCDet's layout for datasets of one's own, with the infos its ``CustomDataset`` opens.

Form from OpenPCDet 0.6.0: docs/CUSTOM_DATASET_TUTORIAL.md, pcdet/datasets/custom/custom_dataset.py.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.contents import LOSSES, box_differences, lidar_frame
from drivekit.api.converting.lidar_trees import (
    NAMES,
    POINT_COLUMNS,
    TAKES,
    TOLERANCES,
    Float,
    Sample,
    boxes_read,
    image_sets,
    sample_of,
)
from drivekit.api.converting.measured import measure
from drivekit.api.converting.openpcdet_config import dataset_config, model_config
from drivekit.api.converting.target import Compare, Content, Encoded, Plan, Record, Target, Written
from drivekit.errors import DataError
from drivekit.geometry.contents import points_of_boxes
from drivekit.io.pickle_arrays import read_array_pickle
from drivekit.io.pickle_writing import pickle_pieces
from drivekit.loaders.loader import is_set
from drivekit.model.dataset import Scene
from drivekit.model.exports import ExportedFrame

DATASET_CONFIG: Final = "custom_dataset.yaml"
MODEL_CONFIG: Final = "second.yaml"

# Whether the objects of the training frames are written each to a file, for OpenPCDet to paste.
_DATABASE: Final = "gt_database"
_TRAIN: Final = "train"


def _encode(plan: Plan, scene: Scene, frame: ExportedFrame) -> Encoded:
    sample = sample_of(plan, scene, frame)
    points = np.frombuffer(sample.points, "<f4").reshape(-1, len(POINT_COLUMNS))
    file = io.BytesIO()
    np.save(file, points, allow_pickle=False)
    lines = (
        " ".join([*(f"{value:.6f}" for value in box), name]) + "\n"
        for box, name in zip(sample.boxes.tolist(), sample.names, strict=True)
    )
    files = [
        (f"points/{frame.id}.npy", file.getvalue()),
        (f"labels/{frame.id}.txt", "".join(lines).encode()),
    ]
    data = dict(sample.data)
    if is_set(plan.options[_DATABASE]) and frame.split == _TRAIN:
        objects = _objects(plan, sample, points)
        files += [(_object_path(frame.id, i), o.tobytes()) for i, o in enumerate(objects) if len(o)]
        data["points_in"] = [len(o) for o in objects]
    return Encoded(tuple(files), sample.rows, sample.losses, data)


def _objects(plan: Plan, sample: Sample, points: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """Return the points of each box, about its centre."""
    upright = boxes_read(plan, sample.cloud.frame, sample.boxes, sample.names)
    offsets, inside = points_of_boxes(sample.cloud, upright)
    objects = [points[rows].copy() for rows in np.split(inside, offsets[1:-1])]
    for points_in, box in zip(objects, sample.boxes, strict=False):
        points_in[:, :3] -= box[:3].astype(np.float32)
    return objects[: len(sample.boxes)]


def _object_path(id_: str, i: int) -> str:
    return f"gt_database/{id_}_{i}.bin"


def _finish(plan: Plan, written: Written) -> Iterator[tuple[str, Content]]:
    yield from image_sets(plan, written)
    for split in plan.splits:
        yield f"custom_infos_{split}.pkl", pickle_pieces(_infos(plan, written, split))
    has_database = is_set(plan.options[_DATABASE]) and _TRAIN in plan.splits
    if has_database:
        classes = plan.classes.taxonomy.classes
        objects = {name: _database(written, label, name) for label, name in enumerate(classes)}
        yield "custom_dbinfos_train.pkl", pickle_pieces(objects)
    measured = measure(plan, written)
    yield DATASET_CONFIG, dataset_config(plan, measured, has_database=has_database).encode()
    yield MODEL_CONFIG, model_config(measured, DATASET_CONFIG).encode()


def _infos(plan: Plan, written: Written, split: str) -> Iterator[dict[str, Any]]:
    for frame, record in written():
        if frame.split == split:
            yield _info(plan, frame, record)


def _info(plan: Plan, frame: ExportedFrame, record: Record) -> dict[str, Any]:
    rows = np.array(record.data["boxes"], np.float64).reshape(-1, 8)
    names = plan.classes.taxonomy.names(rows[:, 0].astype(np.int64))
    return {
        "point_cloud": {"num_features": len(POINT_COLUMNS), "lidar_idx": frame.id},
        "annos": {
            "name": np.array(names, np.str_),
            "gt_boxes_lidar": rows[:, 1:].astype(np.float32),
        },
    }


def _database(written: Written, label: int, name: str) -> Iterator[dict[str, Any]]:
    """Yield what OpenPCDet keeps of each object of a class that has points, of ``train``."""
    for frame, record in written():
        counts = record.data.get("points_in", ())
        for i, (row, n) in enumerate(zip(record.data["boxes"], counts, strict=False)):
            if n and row[0] == label:
                yield {
                    "name": name,
                    "path": _object_path(frame.id, i),
                    "gt_idx": i,
                    "box3d_lidar": np.array(row[1:], np.float32),
                    "num_points_in_gt": n,
                }


def _read_back(tree: Path, plan: Plan) -> Compare:
    infos: dict[str, Mapping[str, Any]] = {}
    for split in plan.splits:
        for info in read_array_pickle(tree / f"custom_infos_{split}.pkl"):
            infos[info["point_cloud"]["lidar_idx"]] = info["annos"]

    def compare(scene: Scene, frame: ExportedFrame, record: Record) -> Mapping[str, float]:
        names, boxes = _labels(tree / "labels" / f"{frame.id}.txt")
        known = infos.get(frame.id)
        if known is None:
            raise DataError("the infos do not have the frame", where=frame.id)
        if known["name"].tolist() != names or not np.array_equal(
            known["gt_boxes_lidar"], boxes.astype(np.float32)
        ):
            raise DataError(
                "the labels of a frame are not those of the infos", where=f"labels/{frame.id}.txt"
            )
        read = boxes_read(plan, lidar_frame(scene, frame), boxes, names)
        return box_differences(plan, scene, frame, record, read)

    return compare


def _labels(path: Path) -> tuple[list[str], Float]:
    rows = [line.split(" ") for line in path.read_text("utf-8").splitlines()]
    boxes = np.array([row[:7] for row in rows], np.float64).reshape(-1, 7)
    return [row[7] for row in rows], boxes


TARGET: Final = Target(
    name="openpcdet",
    summary="OpenPCDet's custom dataset: points, labels, ImageSets, infos, measured configs",
    classes=None,
    names=NAMES,
    takes=TAKES,
    holds=("points", "labels", "ImageSets", "custom_infos_train.pkl", "custom_infos_val.pkl",
           "custom_infos_test.pkl", "gt_database", "custom_dbinfos_train.pkl", DATASET_CONFIG,
           MODEL_CONFIG),
    losses=LOSSES,
    tolerances=TOLERANCES,
    encode=_encode,
    finish=_finish,
    read_back=_read_back,
    options={_DATABASE: "no"},
)  # fmt: skip
