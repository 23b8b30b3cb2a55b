"""과수원 내 로봇 주행: clouds named …_IMG, Datumaro labels named …_CUB, Korean classes."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import files
from .conventions import native_angles, native_place, native_size
from .errors import label, real_boxes
from .making import Family, Job, Written, drive
from .rotations import pose, rx, ry
from .sensing import Rig
from .truth import Boxes, FrameTruth, SceneTruth

ROOT = "과수원 내 로봇 주행 데이터/01-1.정식개방데이터/Training"
NAMES = {
    "car": "차량",
    "van": "차량",
    "truck": "트럭",
    "bus": "트럭",
    "motorcycle": "경운기",
    "bicycle": "손수레",
    "pedestrian": "사람",
    "child": "사람",
}
CLASSES = ["사람", "손수레", "차량", "트럭", "경운기"]


def _document(job: Job, stem: str, boxes: Boxes) -> dict[str, Any]:
    annotations = []
    for i in range(len(boxes)):
        place = native_place(job.conventions, boxes.center[i], boxes.size[i, 2])
        annotations.append(
            {
                "id": i,
                "type": "cuboid_3d",
                "attributes": {"occluded": False, "track_id": boxes.track[i]},
                "group": 0,
                "label_id": CLASSES.index(boxes.label[i]),
                "position": place.tolist(),
                "rotation": native_angles(job.conventions, boxes.rotation[i]).tolist(),
                "scale": native_size(job.conventions, boxes.size[i]),
            }
        )
    labels = [{"name": name, "parent": "", "attributes": []} for name in CLASSES]
    return {
        "info": {},
        "categories": {"label": {"labels": labels, "attributes": ["occluded"]}},
        "items": [{"id": stem, "annotations": annotations, "point_cloud": {"path": ""}}],
    }


def _scene(job: Job, tree: files.Tree, name: str) -> SceneTruth:
    # The ground between trees is rough: the robot leans, and boxes stand upright in the world.
    tilt = np.deg2rad(job.rng.choice([-1.0, 1.0], 2) * job.rng.uniform(3.0, 9.0, 2))
    rig = Rig(pose(ry(tilt[0]) @ rx(tilt[1]), (0.0, 0.0, 0.9)), {})
    run = drive(job, rig)
    frames = []
    for i, shot in enumerate(run.shots):
        stem = f"{name}_{i:04d}"
        boxes = label(job.rng, run.street, shot, NAMES, job.care).boxes
        xyz, intensity = shot.points.astype("<f4"), shot.intensity.astype("<f4")
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
        tree[f"{ROOT}/01.원천데이터/TS/{name}/{stem}_IMG.pcd"] = files.pcd(columns, "binary")
        path = f"{ROOT}/02.라벨링데이터/TL/{name}/{stem}_CUB.json"
        tree[path] = files.text(_document(job, stem, boxes))
        real = real_boxes(run.street, shot, NAMES)
        frames.append(FrameTruth(stem, shot.time, boxes, real, shot.points, intensity))
    return SceneTruth(name, tuple(frames), {}, np.eye(4))


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    days = np.sort(job.rng.choice(28, job.scenes, replace=False)) + 1
    scenes = tuple(
        _scene(job, tree, f"MA_011_HR_202311{day:02d}_PM_{k + 1:03d}_000_000")
        for k, day in enumerate(days)
    )
    return Written(tree, (f"{ROOT}/01.원천데이터/TS", f"{ROOT}/02.라벨링데이터/TL"), scenes)


FAMILY = Family(
    "orchard-robot",
    {"rotation_order": ("xyz", "zyx")},
    _write,
    sparse=0.3,
)
