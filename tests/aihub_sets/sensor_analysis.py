"""자율주행차 센서 분석: one cuboid file a cloud, keys Source_Image_Info and Annotation."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import files
from .conventions import native_place, native_size, native_yaw
from .errors import label, real_boxes, upright
from .making import Family, Job, Written, drive
from .rotations import pose, rx, ry
from .sensing import Rig
from .truth import Boxes, FrameTruth, SceneTruth

ROOT = "자율주행차 센서 분석 데이터/01-1.정식개방데이터/Training"
NAMES = {
    "car": "승용차",
    "van": "승용차",
    "truck": "트럭",
    "bus": "버스",
    "motorcycle": "오토바이",
    "bicycle": "자전거",
    "pedestrian": "보행자",
    "child": "보행자",
}


def _document(job: Job, folder: str, stem: str, boxes: Boxes) -> dict[str, Any]:
    daytime, weather, _, _, site = folder.split("_")
    annotations = []
    for i in range(len(boxes)):
        R = boxes.rotation[i]
        yaw = native_yaw(job.conventions, float(np.arctan2(R[1, 0], R[0, 0])))
        numbers = {
            "position": native_place(job.conventions, boxes.center[i], boxes.size[i, 2]).tolist(),
            "scale": native_size(job.conventions, boxes.size[i]),
            "rotation": [0.0, 0.0, yaw],
        }
        annotations.append(
            {
                "Label": boxes.label[i],
                "Data_type": "worker",
                "Type": "Cuboid",
                **{k: dict(zip("xyz", v, strict=True)) for k, v in numbers.items()},
            }
        )
    about = {
        "Pcd_name": f"{stem}.pcd",
        "Pcd_path": f"D:\\delivery\\{folder}\\{stem}.pcd",
        "Copyrighter": "미디어그룹사람과숲",
        "Time_zone": daytime,
        "Location": site,
        "Gps": "37.26,127.03",
        "Weather": weather,
    }
    return {"Source_Image_Info": about, "Annotation": annotations}


def _scene(job: Job, tree: files.Tree, folder: str) -> SceneTruth:
    tilt = np.deg2rad(job.rng.normal(0.0, 0.5, 2))
    run = drive(job, Rig(pose(ry(tilt[0]) @ rx(tilt[1]), (0.0, 0.0, 1.9)), {}))
    frames = []
    for i, shot in enumerate(run.shots):
        stem = f"{i + 1:06d}"
        boxes = upright(label(job.rng, run.street, shot, NAMES, job.care).boxes)
        xyz, intensity = shot.points.astype("<f4"), shot.intensity.astype("<f4")
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
        tree[f"{ROOT}/01.원천데이터/TS/{folder}/{stem}.pcd"] = files.pcd(columns, "binary")
        path = f"{ROOT}/02.라벨링데이터/TL/{folder}/{stem}.json"
        tree[path] = files.text(_document(job, folder, stem, boxes))
        # The vendor drops the tracks of its platform.
        real = real_boxes(run.street, shot, NAMES)
        frames.append(FrameTruth(stem, shot.time, boxes, real, shot.points, intensity))
    return SceneTruth(folder, tuple(frames), {}, np.eye(4))


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    rng = job.rng
    scenes = tuple(
        _scene(
            job,
            tree,
            f"{rng.choice(['주', '야'])}_{rng.choice(['비', '맑음', '흐림'])}"
            f"_{rng.choice(['고속', '도심'])}_1{k}3331_N0{k}영일{k}",
        )
        for k in range(job.scenes)
    )
    return Written(tree, (f"{ROOT}/01.원천데이터/TS", f"{ROOT}/02.라벨링데이터/TL"), scenes)


FAMILY = Family(
    "sensor-analysis",
    {
        "size_order": ("lwh", "wlh"),
        "yaw_unit": ("rad", "deg"),
        "origin": ("center", "bottom"),
    },
    _write,
)
