"""승용 자율주행차: boxes in pictures' label files, Euler calibration in meta_data.json."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import files
from .conventions import native_euler, native_place, native_size, native_yaw
from .errors import camera_flu, label, real_boxes, upright
from .making import Family, Job, Written, camera_truths, drive
from .rotations import OPTICAL_FROM_FLU, Array, inverse, pose, rx, ry, rz
from .sensing import Mount, Rig, mount
from .truth import Boxes, FrameTruth, ImageBoxes, SceneTruth

TITLES = (
    "088.승용 자율주행차 주간 도심도로 데이터",
    "088.승용_자율주행차_주간_도심도로_데이터",
    "091.승용 자율주행차 야간 자동차 전용도로 데이터",
    "093.상용 자율주행차 주간 도심도로 데이터",
)
SPLIT = "01-1.정식개방데이터/Validation"
NAMES = {
    "car": "vehicle",
    "van": "vehicle",
    "truck": "vehicle",
    "bus": "vehicle",
    "motorcycle": "twoWheeler",
    "bicycle": "twoWheeler",
    "pedestrian": "pedestrian",
    "child": "pedestrian",
}
# Name in the calibration: the folder and the middle of file names, how it looks, degrees.
AROUND = {
    "front": ("camera", "", 0.0),
    "left_front": ("camera_leftfront", "_leftfront", 62.0),
    "left_rear": ("camera_leftrear", "_leftrear", 125.0),
    "right_front": ("camera_rightfront", "_rightfront", -62.0),
    "right_rear": ("camera_rightrear", "_rightrear", -125.0),
}
VEHICLE_FROM_LIDAR = {"Tx": 1.05, "Ty": 0.0, "Tz": 1.9, "Yaw": 0.1, "Roll": -0.2, "Pitch": 0.3}
PICTURED = ("front", "left_front", "right_rear")


def _rig(job: Job) -> tuple[Rig, dict[str, Array]]:
    """Return the rig, and the distortion that the file states for each camera."""
    rng = job.rng
    distorted = job.conventions.images == "distorted"
    cameras, stated = {}, {}
    for name, (_, _, yaw) in AROUND.items():
        bent = np.array([rng.uniform(-0.34, -0.2), rng.uniform(0.04, 0.1), *rng.normal(0, 4e-4, 2)])
        front = name == "front"
        cameras[name] = mount(
            rng,
            width=576 if front else 96,
            height=324 if front else 54,
            fov_deg=62.0 if front else 80.0,
            at=(0.9, 0.1, -0.35) if front else (0.3, float(np.sign(yaw)) * 0.8, -0.3),
            yaw_deg=yaw,
            pitch_deg=1.0,
            distorted=distorted,
            bent=bent,
        )
        stated[name] = bent
    tilt = np.deg2rad(rng.normal(0.0, 0.4, 2))
    return Rig(pose(ry(tilt[0]) @ rx(tilt[1]), (0.0, 0.0, 1.9)), cameras), stated


def _metadata(job: Job, rig: Rig, stated: dict[str, Array]) -> dict[str, Any]:
    cameras = {}
    for name, m in rig.cameras.items():
        K, bent = m.lens.K, stated[name]
        place, angles = native_euler(job.conventions, m.camera_from_lidar)
        cameras[name] = {
            "Intrinsic": {
                "Fx": K[0, 0],
                "Fy": K[1, 1],
                "Cx": K[0, 2],
                "Cy": K[1, 2],
                "Distortion": {f"Param{i}": float(v) for i, v in enumerate(bent)},
            },
            "Extrinsic": {
                **dict(zip(("Tx", "Ty", "Tz"), place.tolist(), strict=True)),
                **dict(zip(("Rx", "Ry", "Rz"), angles.tolist(), strict=True)),
            },
        }
    return {
        "information": {
            "vehicle": str(job.rng.choice(["DN8", "IONIQ5"])),
            "date": "2022-06-14",
            "time": "14:25:45",
            "place": "도심도로",
            "traffic": "보통",
            "weather": str(job.rng.choice(["맑음", "흐림", "비"])),
        },
        "calibration": {"camera": cameras, "lidar": {"front": VEHICLE_FROM_LIDAR}},
    }


def _records(job: Job, boxes: Boxes, rectangles: ImageBoxes) -> list[dict[str, Any]]:
    """Join boxes and rectangles by object: either may be missing."""
    # Where rectangles are written otherwise, some files have them so and others do not.
    order = job.conventions.bbox_order if job.rng.random() < 0.4 else "xyxy"
    flat = dict(zip(rectangles.track, range(len(rectangles.track)), strict=True))
    records = []
    for i in range(len(boxes)):
        R = boxes.rotation[i]
        k = flat.pop(boxes.track[i] % 1000, None)
        place = native_place(job.conventions, boxes.center[i], boxes.size[i, 2])
        records.append(
            {
                "class": _as_typed(job, boxes.label[i]),
                "bbox": None if k is None else _bbox(order, rectangles.xyxy[k]),
                "dimension": native_size(job.conventions, boxes.size[i]),
                "location": place.tolist(),
                "yaw": native_yaw(job.conventions, float(np.arctan2(R[1, 0], R[0, 0]))),
                "attribute": {"truncated": 0, "occluded": int(k is None)},
            }
        )
    for k in flat.values():
        records.append(_flat_record(rectangles.label[k], _bbox(order, rectangles.xyxy[k])))
    sign = job.rng.uniform(0, 200, 2)
    records.append(
        _flat_record(
            str(job.rng.choice(["trafficSign", "trafficLight"])),
            _bbox(order, np.concatenate([sign, sign + 14.0])),
        )
    )
    return records


def _as_typed(job: Job, name: str) -> str:
    """Spell a class as files met in the wild do, now and then."""
    typed = (name, f"{name} ", name.upper(), name.capitalize())
    return typed[job.rng.integers(len(typed))] if job.rng.random() < 0.03 else name


def _flat_record(name: str, bbox: list[float]) -> dict[str, Any]:
    nothing = {"dimension": None, "location": None, "yaw": None}
    return {"class": name, "bbox": bbox, **nothing, "attribute": {"truncated": 0, "occluded": 1}}


def _bbox(order: str, xyxy: Array) -> list[float]:
    places = [0, 2, 1, 3] if order == "xxyy" else [0, 1, 2, 3]
    return [round(float(xyxy[i]), 2) for i in places]


def _polygons(rectangles: ImageBoxes) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = [{"class": "freespace", "polygon": [0, 323, 575, 323, 300, 170]}]
    for name, (x1, y1, x2, y2) in zip(rectangles.label, rectangles.xyxy.tolist(), strict=True):
        out.append({"class": name, "polygon": [x1, y1, x2, y1, x2, y2, x1, y2]})
    return out


def _in_view(front: Mount, center: Array) -> NDArray[np.bool_]:
    """Say which places are before the front camera, whose pictures alone are labelled."""
    local = center @ front.camera_from_lidar[:3, :3].T + front.camera_from_lidar[:3, 3]
    reach = 0.5 * front.lens.width / front.lens.K[0, 0]
    seen: NDArray[np.bool_] = np.abs(local[:, 0]) < reach * local[:, 2]
    return seen


def _at_vehicle() -> Array:
    """Return the (4, 4) pose of the LiDAR in the vehicle's frame, as the file states it."""
    x, y, z, yaw, roll, pitch = VEHICLE_FROM_LIDAR.values()
    turn = rz(np.deg2rad(yaw)) @ ry(np.deg2rad(pitch)) @ rx(np.deg2rad(roll))
    return pose(turn, (x, y, z))


def _scene(job: Job, tree: files.Tree, title: str, name: str) -> SceneTruth:
    rig, stated = _rig(job)
    pictured = Rig(rig.body_from_lidar, {n: rig.cameras[n] for n in PICTURED})
    run = drive(job, pictured)
    source = f"{title}/{SPLIT}/01.원천데이터/VS/{name}"
    marks = f"{title}/{SPLIT}/02.라벨링데이터/VL"
    at_camera = job.conventions.box_frame == "camera"
    front = rig.cameras["front"]
    boxes_from_lidar = camera_flu(front.camera_from_lidar, OPTICAL_FROM_FLU)
    if not at_camera:
        boxes_from_lidar = _at_vehicle() if job.conventions.box_frame == "ego" else np.eye(4)
    written = str(job.rng.choice(["utf-8", "utf-8-sig", "cp949"]))
    ending = str(job.rng.choice(["json", "json", "JSON"]))
    meta = files.text(_metadata(job, rig, stated), written, indent=2)
    tree[f"{source}/{name}_meta_data.json"] = meta
    encoding = str(job.rng.choice(["binary", "binary_compressed"]))
    frames = []
    for i, shot in enumerate(run.shots):
        stem = f"{name}_{i + 1:02d}"
        ahead = _in_view(front, shot.scanned.center)
        said = label(job.rng, run.street, shot, NAMES, job.care, ahead)
        boxes = upright(said.boxes, boxes_from_lidar)
        xyz, intensity = shot.points.astype("<f4"), shot.intensity.astype("<f4")
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
        tree[f"{source}/sensor_raw_data/lidar/{stem}.pcd"] = files.pcd(columns, encoding)
        for camera in PICTURED:
            folder, middle, _ = AROUND[camera]
            path = f"{source}/sensor_raw_data/{folder}/{name}{middle}_{i + 1:02d}.jpg"
            tree[path] = files.jpeg(shot.pictures[camera].grey)
        head = {"filename": f"{stem}.jpg", "resolution": [front.lens.width, front.lens.height]}
        for kind, records in (
            ("2D", _polygons(said.image["front"])),
            ("3D", _records(job, boxes, said.image["front"])),
        ):
            path = f"{marks}/{kind}/{name}/sensor_raw_data/camera/{stem}.{ending}"
            document = {"information": head, "annotations": records}
            tree[path] = files.text(document, written)
        frames.append(
            FrameTruth(
                stem,
                shot.time,
                boxes,
                real_boxes(run.street, shot, NAMES),
                shot.points,
                intensity,
                said.image,
            )
        )
    return SceneTruth(name, tuple(frames), camera_truths(rig), inverse(boxes_from_lidar))


def _write(job: Job) -> Written:
    rng, tree = job.rng, {}
    title = str(rng.choice(TITLES))
    names = sorted(
        f"{rng.choice(['08', '16', '18', '21', '22'])}_{h:02d}{m:02d}45_2206{d:02d}"
        for h, m, d in zip(
            rng.choice(24, job.scenes, replace=False),
            rng.integers(60, size=job.scenes),
            rng.integers(1, 30, job.scenes),
            strict=True,
        )
    )
    scenes = tuple(_scene(job.of_scene(k), tree, title, name) for k, name in enumerate(names))
    archives = (f"{title}/{SPLIT}/01.원천데이터/VS", f"{title}/{SPLIT}/02.라벨링데이터/VL")
    return Written(tree, archives, scenes)


FAMILY = Family(
    "passenger-av",
    {
        "size_order": ("whl", "hwl", "lwh"),
        "yaw_unit": ("rad", "rad", "deg"),
        "yaw_zero": ("right", "forward"),
        "yaw_turn": ("cw", "ccw"),
        "origin": ("center", "bottom"),
        "box_frame": ("camera", "camera", "lidar"),
        "euler": ("xyz-flu", "zyx-optical"),
        "flip": (False, False, True),
        "bbox_order": ("xyxy", "xyxy", "xxyy"),
        "images": ("rectified", "distorted"),
        "camera_offset_s": (0.0, 0.0, 0.0, 0.0, 0.0, 0.1, -0.1, 0.2),
    },
    _write,
    sparse=0.6,
)
