"""지능형 인프라 센서 (71609): a tilted LiDAR on a pole, three angles a box, SUSTechPOINTS' keys."""

from __future__ import annotations

import numpy as np

from . import files
from .conventions import native_angles, native_extrinsic, native_place, native_size
from .errors import label, real_boxes
from .making import Family, Job, Written, camera_truths, drive
from .rotations import Array, pose, rx, ry, rz
from .sensing import Rig, mount
from .street import Street, on_road
from .truth import Boxes, FrameTruth, SceneTruth

ROOT = "178.지능형 인프라 센서 기반 동적객체 인지 데이터/01-1.정식개방데이터/Training"
NAMES = {
    "car": "Car",
    "van": "Van",
    "truck": "Medium_Truck",
    "bus": "Bus",
    "motorcycle": "Two_Wheeler",
    "bicycle": "Two_Wheeler",
    "pedestrian": "Adult",
    "child": "Kid",
}


def _rig(job: Job) -> Rig:
    """Return a LiDAR five to seven metres up that looks down at the road."""
    rng = job.rng
    down, roll = np.deg2rad(rng.uniform(8.0, 22.0)), np.deg2rad(rng.normal(0.0, 3.0))
    bent = [rng.uniform(-0.06, -0.02), rng.uniform(0.0, 0.02), 0.0, 0.0]
    camera = mount(
        rng,
        width=576,
        height=348,
        fov_deg=70.0,
        at=(0.25, 0.4, -0.35),
        pitch_deg=float(rng.uniform(-3.0, 3.0)),
        distorted=bool(rng.random() < 0.5),
        bent=bent,
    )
    body_from_lidar = pose(ry(down) @ rx(roll), (0.0, 0.0, rng.uniform(5.0, 7.0)))
    return Rig(body_from_lidar, {"camera_0": camera}, lowest=np.deg2rad(-28.0), front_share=0.75)


def roadside(street: Street) -> Array:
    """Stand beside the road and look along it, a little across."""
    x, y, h = on_road(street, np.array([-6.0]), np.array([-7.0]))[0]
    return pose(rz(h + 0.25), (x, y, float(street.slope @ (x, y))))


def _objects(job: Job, boxes: Boxes) -> list[dict[str, object]]:
    out: list[dict[str, object]] = []
    for i in range(len(boxes)):
        place = native_place(job.conventions, boxes.center[i], boxes.size[i, 2])
        numbers = {
            "position": place,
            "scale": native_size(job.conventions, boxes.size[i]),
            "rotation": native_angles(job.conventions, boxes.rotation[i]),
        }
        psr = {
            name: {axis: float(v) for axis, v in zip("xyz", values, strict=True)}
            for name, values in numbers.items()
        }
        out.append({"obj_id": str(boxes.track[i]), "obj_type": boxes.label[i], "psr": psr})
    return out


def _scene(job: Job, tree: files.Tree, clip: str) -> SceneTruth:
    rig = _rig(job)
    run = drive(job, rig, roadside)
    source = f"{ROOT}/01.원천데이터/TS/{clip}/sensor_raw_data"
    marks = f"{ROOT}/02.라벨링데이터/TL/{clip}/sensor_raw_data"
    m = rig.cameras["camera_0"]
    matrix = native_extrinsic(job.conventions, m.camera_from_lidar)
    tree[f"{source}/calib/camera/camera_0.json"] = files.text(
        {"extrinsic": matrix.ravel().tolist(), "intrinsic": m.lens.K.ravel().tolist()}
    )
    tree[f"{marks}/{clip}.json"] = files.text({"clip": clip, "place": "수원시"})
    frames = []
    for i, shot in enumerate(run.shots):
        stem = f"{i:04d}"
        said = label(job.rng, run.street, shot, NAMES, job.care)
        xyz, intensity = shot.points.astype("<f4"), shot.intensity.astype("<f4")
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
        tree[f"{source}/lidar/{stem}.pcd"] = files.pcd(columns, "binary")
        tree[f"{source}/camera/camera_0/{stem}.jpg"] = files.jpeg(shot.pictures["camera_0"].grey)
        tree[f"{marks}/lidar/{stem}.json"] = files.text(_objects(job, said.boxes))
        real = real_boxes(run.street, shot, NAMES)
        frames.append(FrameTruth(stem, shot.time, said.boxes, real, shot.points, intensity))
    return SceneTruth(clip, tuple(frames), camera_truths(rig), np.eye(4))


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    numbers = np.sort(job.rng.choice(9000, job.scenes, replace=False))
    sites = [
        f"{job.rng.choice(['Suwon', 'Pangyo'])}_{job.rng.choice(list('ABCD'))}" for _ in numbers
    ]
    scenes = tuple(
        _scene(job.of_scene(k), tree, f"L_2210_{site}_{job.rng.choice(list('ADFN'))}_C{number:04d}")
        for k, (site, number) in enumerate(zip(sites, numbers, strict=True))
    )
    return Written(tree, (f"{ROOT}/01.원천데이터/TS", f"{ROOT}/02.라벨링데이터/TL"), scenes)


FAMILY = Family(
    "infra-sensor",
    {
        "rotation_order": ("xyz", "zyx"),
        "extrinsic": ("lidar-to-camera", "camera-to-lidar"),
    },
    _write,
    sparse=0.3,
)
