"""자율주행 가상센서 시뮬레이션 (MORAI): one label a frame, -1 and [] for what is not to be seen."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import files
from .conventions import native_place, native_size, native_yaw
from .errors import Labels, label, real_boxes, upright
from .making import Family, Job, Written, camera_truths, drive
from .rotations import pose, rx, ry
from .sensing import Rig, Shot, mount
from .street import Street
from .truth import FrameTruth, SceneTruth

ROOT = "173.자율주행 가상센서 시뮬레이션 데이터/01-1.정식개방데이터/Training"
NAMES = {
    "car": "Vehicle",
    "van": "Vehicle",
    "truck": "truck",
    "bus": "bus",
    "motorcycle": "motorcycle",
    "bicycle": "bicycle",
    "pedestrian": "Pedestrian",
    "child": "Pedestrian",
}
PALETTE = {
    "Vehicle": (0, 0, 142),
    "truck": (0, 0, 70),
    "bus": (0, 60, 100),
    "motorcycle": (0, 0, 230),
    "bicycle": (119, 11, 32),
    "Pedestrian": (220, 20, 60),
}
ROAD, SKY, BUILT = (128, 64, 128), (70, 130, 180), (70, 70, 70)


def _document(job: Job, rig: Rig, stem: str, said: Labels) -> dict[str, Any]:
    lens, boxes = rig.cameras["camera"].lens, said.boxes
    flat = dict(zip(said.image["camera"].track, said.image["camera"].xyxy.tolist(), strict=True))
    annotations: list[dict[str, Any]] = []
    for i in range(len(boxes)):
        R = boxes.rotation[i]
        place = native_place(job.conventions, boxes.center[i], boxes.size[i, 2])
        yaw = native_yaw(job.conventions, float(np.arctan2(R[1, 0], R[0, 0])))
        annotations.append(
            {
                "class": boxes.label[i],
                "bbox": flat[boxes.track[i] % 1000],
                "distance": float(np.linalg.norm(boxes.center[i])),
                "location": place.tolist(),
                "dimension": native_size(job.conventions, boxes.size[i]),
                "orientation": [0.0, 0.0, yaw],
            }
        )
    for name in job.rng.choice(["Vehicle", "Pedestrian", "animal"], 2):
        nothing = {"bbox": [], "distance": -1, "location": [0, 0, 0], "orientation": [0, 0, 0]}
        annotations.append({"class": str(name), **nothing, "dimension": [1, 1, 1]})
    return {
        "information": {"filename": f"{stem}.png", "resolution": [lens.width, lens.height]},
        "annotations": annotations,
    }


def mask(
    street: Street, shot: Shot, camera: str, palette: dict[str, tuple[int, int, int]]
) -> bytes:
    """Colour a picture by the class of what it shows."""
    colours = np.array([palette[NAMES[k]] for k in street.kinds] + [BUILT, ROAD, SKY], np.uint8)
    return files.png(colours[shot.pictures[camera].shows])


def _scene(job: Job, tree: files.Tree, code: str) -> SceneTruth:
    camera = mount(job.rng, width=480, height=270, fov_deg=70.0, at=(0.5, 0.0, -0.3))
    tilt = np.deg2rad(job.rng.normal(0.0, 0.3, 2))
    rig = Rig(pose(ry(tilt[0]) @ rx(tilt[1]), (0.0, 0.0, 1.9)), {"camera": camera})
    run = drive(job, rig)
    source, marks = f"{ROOT}/01.원천데이터/TS/{code}", f"{ROOT}/02.라벨링데이터/TL/{code}"
    frames = []
    for i, shot in enumerate(run.shots):
        stem = f"{code}_{i + 1:03d}"
        said = label(job.rng, run.street, shot, NAMES, job.care)
        seen = [t % 1000 in said.image["camera"].track for t in said.boxes.track]
        said = Labels(upright(said.boxes.only(np.array(seen, dtype=bool))), said.image)
        xyz, intensity = shot.points.astype("<f4"), shot.intensity.astype("<f4")
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
        tree[f"{source}/lidar/{stem}.pcd"] = files.pcd(columns, "binary")
        tree[f"{source}/image/{stem}.png"] = files.png(shot.pictures["camera"].grey)
        tree[f"{marks}/mask/{stem}.png"] = mask(run.street, shot, "camera", PALETTE)
        tree[f"{marks}/label/{stem}.json"] = files.text(_document(job, rig, stem, said))
        real = real_boxes(run.street, shot, NAMES)
        frames.append(
            FrameTruth(stem, shot.time, said.boxes, real, shot.points, intensity, said.image)
        )
    return SceneTruth(code, tuple(frames), camera_truths(rig), np.eye(4))


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    # Digits where the one reader of these names expects them: 7, 9, 12, 15-16, 20-21, 23-25.
    scenes = tuple(
        _scene(job, tree, f"MORAI_S{k % 10}_2_W{job.rng.integers(10)}_T04_SC{k + 5:02d}")
        for k in range(job.scenes)
    )
    return Written(tree, (f"{ROOT}/01.원천데이터/TS", f"{ROOT}/02.라벨링데이터/TL"), scenes)


FAMILY = Family(
    "virtual-sensor",
    {
        "size_order": ("lwh", "wlh"),
        "yaw_unit": ("rad", "deg"),
        "origin": ("center", "bottom"),
    },
    _write,
)
