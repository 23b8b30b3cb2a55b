"""ETRI 나눔 인프라 엣지: tables of JSON that point to one another, as nuScenes has them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from . import files
from .conventions import Conventions, native_place, native_size
from .errors import label, real_boxes
from .infra_sensor import roadside
from .making import Family, Job, Written, camera_truths, drive
from .rotations import Array, inverse, pose, quaternion, rx, ry
from .sensing import Rig, mount
from .truth import FrameTruth, SceneTruth

NAMES = {
    "car": "dynamic_object.vehicle.car",
    "van": "dynamic_object.vehicle.van",
    "truck": "dynamic_object.vehicle.truck",
    "bus": "dynamic_object.vehicle.bus",
    "motorcycle": "dynamic_object.cycle.motorcycle",
    "bicycle": "dynamic_object.cycle.bicycle",
    "pedestrian": "dynamic_object.human.pedestrian",
    "child": "dynamic_object.human.pedestrian",
}
CAMERAS = {"00": 0.0, "01": 65.0, "02": -65.0}
TABLES = (
    "dataset",
    "ego_pose",
    "frame",
    "frame_data",
    "frame_annotation",
    "instance",
    "log",
    "sensor",
)
START_US = 1_665_000_000_000_000


def _uuid(job: Job) -> str:
    return "-".join(job.rng.bytes(n).hex() for n in (4, 2, 2, 2, 6))


def _placed(T: Array) -> dict[str, Any]:
    return {"translation": T[:3, 3].tolist(), "rotation": quaternion(T[:3, :3]).tolist()}


def _scene(job: Job, tree: files.Tree, name: str) -> SceneTruth:
    rng = job.rng
    cameras = {
        f"camera({k})": mount(
            rng,
            width=560 if k == "00" else 96,
            height=320 if k == "00" else 54,
            fov_deg=70.0,
            at=(0.2, 0.1, -0.3),
            yaw_deg=yaw,
        )
        for k, yaw in CAMERAS.items()
    }
    down = np.deg2rad(rng.uniform(5.0, 15.0))
    body_from_lidar = pose(ry(down) @ rx(np.deg2rad(rng.normal(0.0, 1.0))), (0.0, 0.0, 5.5))
    rig = Rig(body_from_lidar, cameras)
    run = drive(job, rig, roadside)
    tables: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    log, dataset = _uuid(job), _uuid(job)
    tables["log"].append({"uuid": log, "location": "판교"})
    tables["dataset"].append({"uuid": dataset, "log_uuid": log, "name": name})
    sensors = {"lidar(00)": _uuid(job), **{c: _uuid(job) for c in cameras}}
    for channel, uuid in sensors.items():
        row: dict[str, Any] = {"uuid": uuid, "name": channel, "type": channel[:-4]}
        if channel in cameras:
            m = cameras[channel]
            row |= _placed(body_from_lidar @ inverse(m.camera_from_lidar))
            row["intrinsic"] = {"parameter": m.lens.K.tolist()}
        else:
            row |= _placed(body_from_lidar)
            row["intrinsic"] = {"parameter": None}
        tables["sensor"].append(row)
    # An object has one class here: the one it was first given.
    instances: dict[int, tuple[str, str]] = {}
    frames = []
    for i, shot in enumerate(run.shots):
        stem, stamp = f"{i:06d}", START_US + round(shot.time * 1e6)
        frame, ego, swept = _uuid(job), _uuid(job), ""
        tables["frame"].append({"uuid": frame, "dataset_uuid": dataset, "timestamp": stamp})
        tables["ego_pose"].append({"uuid": ego, "timestamp": stamp, **_placed(np.eye(4))})
        xyz, intensity = shot.points.astype("<f4"), shot.intensity.astype("<f4")
        columns = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2], "intensity": intensity}
        payloads = {"lidar(00)": (f"{stem}.pcd", files.pcd(columns, "binary"))}
        for camera in cameras:
            payloads[camera] = (f"{stem}.jpg", files.jpeg(shot.pictures[camera].grey))
        for channel, (file, payload) in payloads.items():
            tree[f"{name}/sensor/{channel}/{file}"] = payload
            data = _uuid(job)
            swept = data if channel == "lidar(00)" else swept
            tables["frame_data"].append(
                {
                    "uuid": data,
                    "frame_uuid": frame,
                    "sensor_uuid": sensors[channel],
                    "ego_pose_uuid": ego,
                    "timestamp": stamp,
                    "file_name": f"sensor/{channel}/{file}",
                }
            )
        boxes = label(rng, run.street, shot, NAMES, job.care).boxes
        for k in range(len(boxes)):
            if boxes.track[k] not in instances:
                instances[boxes.track[k]] = (_uuid(job), boxes.label[k])
            instance, _ = instances[boxes.track[k]]
            tables["frame_annotation"].append(
                {
                    "uuid": _uuid(job),
                    "frame_data_uuid": swept,
                    "instance_uuid": instance,
                    "is_lidar_synced": False,
                    "geometry": {
                        "wlh": native_size(job.conventions, boxes.size[k]),
                        "center": native_place(
                            job.conventions, boxes.center[k], boxes.size[k, 2]
                        ).tolist(),
                        "orientation": quaternion(boxes.rotation[k]).tolist(),
                    },
                }
            )
        boxes = replace(boxes, label=tuple(instances[t][1] for t in boxes.track))
        real = real_boxes(run.street, shot, NAMES)
        frames.append(FrameTruth(stem, stamp * 1e-6, boxes, real, shot.points, intensity))
    tables["instance"] = [{"uuid": u, "category_name": c} for u, c in instances.values()]
    for table, rows in tables.items():
        tree[f"{name}/meta/{table}.json"] = files.text(rows)
    return SceneTruth(name, tuple(frames), camera_truths(rig), np.eye(4))


def _write(job: Job) -> Written:
    tree: files.Tree = {}
    scenes = tuple(_scene(job, tree, f"clip_{k:02d}") for k in range(job.scenes))
    return Written(tree, tuple(s.name for s in scenes), scenes)


FAMILY = Family("etri-edge", {}, _write, fixed=Conventions(size_order="wlh"))
