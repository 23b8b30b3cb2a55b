"""mmdetection3d's layout for datasets of one's own: points, images, infos, a class and configs.

Form from mmdet3d 1.4.0: docs/en/advanced_guides/customize_dataset.md, mmdet3d/datasets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from drivekit.api.converting.contents import LOSSES, box_differences, lidar_frame
from drivekit.api.converting.lidar_trees import (
    NAMES,
    POINT_COLUMNS,
    TAKES,
    TOLERANCES,
    boxes_read,
    image_sets,
    sample_of,
)
from drivekit.api.converting.measured import measure
from drivekit.api.converting.mmdet3d_config import dataset_class, dataset_config, model_config
from drivekit.api.converting.mmdet3d_images import IMAGES, image_differences, images_of
from drivekit.api.converting.pictures import UNDISTORTED
from drivekit.api.converting.target import (
    Compare,
    Content,
    Encoded,
    Plan,
    Record,
    Target,
    Tolerance,
    Written,
)
from drivekit.errors import DataError
from drivekit.io.pickle_arrays import read_array_pickle
from drivekit.io.pickle_writing import pickle_pieces
from drivekit.model.dataset import Scene
from drivekit.model.exports import ExportedFrame

DATASET_CLASS: Final = "drivekit_dataset.py"
DATASET_CONFIG: Final = "dataset_config.py"
MODEL_CONFIG: Final = "pointpillars_config.py"

_INFO_VERSION: Final = "1.1"
# Whether images are written beside the points.
_IMAGES: Final = "images"


def _encode(plan: Plan, scene: Scene, frame: ExportedFrame) -> Encoded:
    sample = sample_of(plan, scene, frame)
    images, described, n_bent = images_of(scene, frame)
    files = ((f"points/{frame.id}.bin", sample.points), *images)
    losses = {**sample.losses, **({"undistorted": n_bent} if n_bent else {})}
    data = {**sample.data, **({"images": described} if described else {})}
    return Encoded(files, sample.rows, losses, data)


def _finish(plan: Plan, written: Written) -> Iterator[tuple[str, Content]]:
    yield from image_sets(plan, written)
    names = plan.classes.taxonomy.classes
    for split in plan.splits:
        infos = {
            "metainfo": {
                "dataset": "drivekit",
                "info_version": _INFO_VERSION,
                "classes": list(names),
                "categories": {name: i for i, name in enumerate(names)},
            },
            "data_list": _infos(written, split),
        }
        yield f"custom_infos_{split}.pkl", pickle_pieces(infos)
    measured = measure(plan, written)
    yield DATASET_CLASS, dataset_class(names).encode()
    cameras = {name: None for _, record in written() for name in record.data.get("images", ())}
    yield DATASET_CONFIG, dataset_config(plan, measured, tuple(cameras)).encode()
    yield MODEL_CONFIG, model_config(measured, DATASET_CONFIG).encode()


def _infos(written: Written, split: str) -> Iterator[dict[str, Any]]:
    frames = ((frame, record) for frame, record in written() if frame.split == split)
    for i, (frame, record) in enumerate(frames):
        yield _info(i, frame, record)


def _info(i: int, frame: ExportedFrame, record: Record) -> dict[str, Any]:
    """Return what mmdet3d keeps of a frame; its boxes stand on the middle of their lower face."""
    return {
        "sample_idx": i,
        "token": frame.id,
        "lidar_points": {
            "num_pts_feats": len(POINT_COLUMNS),
            "lidar_path": f"{frame.id}.bin",
        },
        **({"images": record.data["images"]} if "images" in record.data else {}),
        "instances": [
            {
                "bbox_3d": [x, y, z - height / 2, length, width, height, yaw],
                "bbox_label_3d": label,
            }
            for label, x, y, z, length, width, height, yaw in record.data["boxes"]
        ],
    }


def _read_back(tree: Path, plan: Plan) -> Compare:
    infos: dict[str, Mapping[str, Any]] = {}
    for split in plan.splits:
        read = read_array_pickle(tree / f"custom_infos_{split}.pkl")
        if read["metainfo"]["classes"] != list(plan.classes.taxonomy.classes):
            raise DataError("the classes are not those of the plan", where=f"custom_infos_{split}")
        infos.update({Path(i["lidar_points"]["lidar_path"]).stem: i for i in read["data_list"]})

    def compare(scene: Scene, frame: ExportedFrame, record: Record) -> Mapping[str, float]:
        if frame.id not in infos:
            raise DataError("the infos do not have the frame", where=frame.id)
        instances = infos[frame.id]["instances"]
        boxes = np.array([one["bbox_3d"] for one in instances], np.float64).reshape(-1, 7)
        boxes = boxes.astype(np.float32).astype(np.float64)  # as mmdet3d holds them
        boxes[:, 2] += boxes[:, 5] / 2
        names = [plan.classes.taxonomy.classes[one["bbox_label_3d"]] for one in instances]
        read = boxes_read(plan, lidar_frame(scene, frame), boxes, names)
        found = box_differences(plan, scene, frame, record, read)
        if frame.cameras:
            images = infos[frame.id]["images"]
            found["pixel"] = image_differences(scene, frame, images, read.center)
        return found

    return compare


TARGET: Final = Target(
    name="mmdet3d",
    summary="mmdetection3d's custom dataset: points, infos, a dataset class, measured configs",
    classes=None,
    names=NAMES,
    takes={**TAKES, "camera": "all"},
    takes_if={"camera": _IMAGES},
    holds=("points", IMAGES, "ImageSets", "custom_infos_train.pkl", "custom_infos_val.pkl",
           "custom_infos_test.pkl", DATASET_CLASS, DATASET_CONFIG, MODEL_CONFIG),
    losses={**LOSSES, "undistorted": UNDISTORTED},
    tolerances={**TOLERANCES, "pixel": Tolerance(1e-6, "px")},
    encode=_encode,
    finish=_finish,
    read_back=_read_back,
    options={_IMAGES: "no"},
)  # fmt: skip
