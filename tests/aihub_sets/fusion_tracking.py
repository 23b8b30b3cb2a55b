"""융합센서 다중객체 추적 및 예측: plain-text matrices named AToB, GPS rows, track ids."""

from __future__ import annotations

import numpy as np

from . import files
from .conventions import AXES, native_extrinsic, native_place, native_size, native_yaw
from .errors import Labels, label, real_boxes, upright
from .making import Drive, Family, Job, Written, camera_truths, drive
from .rotations import Array, inverse, pose, rx, ry, rz
from .sensing import Rig, mount
from .street import ego_at
from .truth import FrameTruth, SceneTruth

ROOT = "178.융합센서_다중객체_추적_및_예측데이터/01.데이터/2.Validation"
NAMES = {
    "car": "vehicle",
    "van": "vehicle",
    "truck": "vehicle",
    "bus": "vehicle",
    "motorcycle": "bike",
    "bicycle": "bike",
    "pedestrian": "pedestrian",
    "child": "pedestrian",
}
PLACES = ("13_전방 보행자_val", "1_도심_국도 (60 kph 이하)_val", "6_교차로 좌회전_val")
COLUMNS = [
    "time", "X", "Y", "Z", "Roll", "Pitch", "Heading", "VelX", "VelY", "VelZ",
    "AccBodyX", "AccBodyY", "AccBodyZ", "AngleRateX", "AngleRateY", "AngleRateZ",
]  # fmt: skip
HZ = 100
# What stands before the folder of a kind of scene: of its sources and of its labels.
LAYOUTS = {
    "kind": ("원천데이터/", "라벨링데이터/"),
    "split": ("원천데이터/VS/", "라벨링데이터/VL/"),
    "brackets": ("[원천]", "[라벨]"),
}


def _rig(job: Job) -> tuple[Rig, Array]:
    """Return the rig and the IMU's pose in the LiDAR's frame."""
    rng = job.rng
    camera = mount(rng, width=576, height=372, fov_deg=62.0, at=(1.10, 0.0, -0.58))
    tilt = np.deg2rad(rng.normal(0.0, 0.5, 3))
    body_from_lidar = pose(rz(0.2 * tilt[0]) @ ry(tilt[1]) @ rx(tilt[2]), (0.0, 0.0, 1.75))
    wobble = np.deg2rad(rng.normal(0.0, 0.4, 3))
    lidar_from_imu = pose(
        rz(wobble[0]) @ ry(wobble[1]) @ rx(wobble[2]),
        np.array([-1.41, -0.04, -0.71]) + rng.normal(0.0, 0.03, 3),
    )
    return Rig(body_from_lidar, {"image0": camera}), lidar_from_imu


def _imu_track(run: Drive, rig: Rig, lidar_from_imu: Array, seconds: float) -> Array:
    """Return (T, 16) rows at 100 Hz, from two rows before the first frame, as the file has them."""
    times = np.arange(-2, round(seconds * HZ) + 3) / HZ
    poses = np.stack(
        [ego_at(run.street, float(t)) @ rig.body_from_lidar @ lidar_from_imu for t in times]
    )
    R, place = poses[:, :3, :3], poses[:, :3, 3] - poses[2, :3, 3]
    heading = np.unwrap(np.arctan2(R[:, 1, 0], R[:, 0, 0]))
    pitch = np.arctan2(-R[:, 2, 0], np.hypot(R[:, 0, 0], R[:, 1, 0]))
    roll = np.arctan2(R[:, 2, 1], R[:, 2, 2])
    angles = np.rad2deg(np.stack([roll, pitch, heading], axis=1))
    velocity = np.gradient(place, 1 / HZ, axis=0)
    forward = np.gradient(np.einsum("tji,tj->ti", R, velocity), 1 / HZ, axis=0)
    rates = 0.8 * np.gradient(angles, 1 / HZ, axis=0)
    return np.column_stack([363744.0 + times, place, angles, velocity, forward, rates])


def _scene(job: Job, tree: files.Tree, folders: list[str], place: str) -> SceneTruth:
    source, marks = folders
    scenario = source.rpartition("/")[2]
    rng, conventions = job.rng, job.conventions
    rig, lidar_from_imu = _rig(job)
    run = drive(job, rig)
    number = place.split("_")[0]
    camera = rig.cameras["image0"]
    native = pose(AXES[conventions.axes], (0.0, 0.0, 0.0))
    track = _imu_track(run, rig, lidar_from_imu, job.step_s * (job.frames - 1))
    origin = inverse(pose(np.eye(3), ego_at_imu(run, rig, lidar_from_imu)))
    tree[f"{source}/calib_Camera0.txt"] = files.numbers(camera.lens.K)
    tree[f"{source}/calib_CameraToLidar0.txt"] = files.numbers(
        native_extrinsic(conventions, camera.camera_from_lidar)[:3]
    )
    tree[f"{source}/calib_LidarToImu.txt"] = files.numbers((native @ lidar_from_imu)[:3])
    tree[f"{source}/pos_ENU0.txt"] = b"312,458"
    tree[f"{source}/gps100hz.csv"] = _table(track, ",")
    frames = []
    for i, shot in enumerate(run.shots):
        stem = f"{number}_{scenario}_{i * round(job.step_s * 10):03d}"
        said = label(rng, run.street, shot, NAMES, job.care)
        said = Labels(upright(said.boxes), said.image)
        xyz = (shot.points @ AXES[conventions.axes].T.astype(np.float32)).astype("<f4")
        intensity = np.clip(shot.intensity * 60, 0, 255).astype(np.uint8)
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
        columns["ring"] = shot.ring.astype(np.uint8)
        tree[f"{source}/lidar/{stem}.pcd"] = files.pcd(columns, "binary_compressed", 3884)
        tree[f"{source}/image0/{stem}.jpg"] = files.jpeg(shot.pictures["image0"].grey)
        row = track[2 + round(shot.time * HZ)]
        tree[f"{source}/gps/{stem}.txt"] = _table(row[None], ", ")
        tree[f"{marks}/lidar/{stem}.json"] = files.text(_lidar_document(job, said))
        tree[f"{marks}/image0/{stem}.json"] = files.text(_image_document(rig, said))
        frames.append(
            FrameTruth(
                stem,
                float(row[0]),
                said.boxes,
                real_boxes(run.street, shot, NAMES),
                shot.points,
                intensity,
                said.image,
                origin @ shot.world_from_body @ rig.body_from_lidar,
            )
        )
    return SceneTruth(f"{number}_{scenario}", tuple(frames), camera_truths(rig), np.eye(4))


def ego_at_imu(run: Drive, rig: Rig, lidar_from_imu: Array) -> Array:
    """Return where the IMU is in the street's world at the first frame."""
    place: Array = (ego_at(run.street, 0.0) @ rig.body_from_lidar @ lidar_from_imu)[:3, 3]
    return place


def _table(rows: Array, separator: str) -> bytes:
    lines = [separator.join(f"@{name}" for name in COLUMNS)]
    lines += [separator.join(repr(float(v)) for v in row) for row in rows]
    return "\n".join(lines).encode()


def _lidar_document(job: Job, said: Labels) -> dict[str, object]:
    boxes, conventions = said.boxes, job.conventions
    items = []
    for i in range(len(boxes)):
        R = boxes.rotation[i]
        place = native_place(conventions, boxes.center[i], boxes.size[i, 2])
        items.append(
            {
                "class": boxes.label[i],
                "attribute": {
                    "track_id": boxes.track[i],
                    "instance_id": boxes.track[i],
                    "location": place.tolist(),
                    "dimension": native_size(conventions, boxes.size[i]),
                    "yaw": native_yaw(conventions, float(np.arctan2(R[1, 0], R[0, 0]))),
                },
            }
        )
    return {"annotations": items}


def _image_document(rig: Rig, said: Labels) -> dict[str, object]:
    lens, boxes = rig.cameras["image0"].lens, said.image["image0"]
    return {
        "information": {"resolution": [lens.width, lens.height]},
        "annotations": [
            {
                "class": boxes.label[i],
                "bbox": [float(v) for v in boxes.xyxy[i]],
                "attribute": {"instance_id": boxes.track[i], "track_id": boxes.track[i]},
            }
            for i in range(len(boxes.label))
        ],
    }


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    places = job.rng.choice(PLACES, job.scenes)
    scenarios = np.sort(job.rng.choice(900, job.scenes, replace=False))
    # Archives hold a kind of scene each, or all of a split.
    layout = str(job.rng.choice(list(LAYOUTS)))
    scenes = tuple(
        _scene(
            job.of_scene(k),
            tree,
            [f"{ROOT}/{half}{place}/{number:03d}" for half in LAYOUTS[layout]],
            place,
        )
        for k, (place, number) in enumerate(zip(places.tolist(), scenarios.tolist(), strict=True))
    )
    if layout == "split":
        return Written(tree, tuple(f"{ROOT}/{half[:-1]}" for half in LAYOUTS[layout]), scenes)
    archives = tuple(f"{ROOT}/{half}{place}" for place in PLACES for half in LAYOUTS[layout])
    return Written(tree, archives, scenes)


FAMILY = Family(
    "fusion-tracking",
    {
        "size_order": ("whl", "lwh", "whl", "hwl"),
        "yaw_unit": ("deg", "rad"),
        "yaw_zero": ("back", "forward", "left", "right"),
        "yaw_turn": ("ccw", "cw"),
        "origin": ("center", "center", "bottom"),
        "axes": ("lbu", "lbu", "flu", "rfu"),
        "extrinsic": ("lidar-to-camera", "camera-to-lidar"),
        "camera_offset_s": (0.0, 0.0, 0.0, 0.0, 0.0, 0.1, -0.1, 0.2),
    },
    _write,
)
