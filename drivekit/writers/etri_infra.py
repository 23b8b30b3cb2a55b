"""ETRI 나눔's tables: clips in folders, records that refer to one another by uuid."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import numpy as np

from drivekit.errors import UsageError
from drivekit.geometry import boxes_at
from drivekit.io.atomic import atomic_folder
from drivekit.model.dataset import Dataset, Scene, channels_of
from drivekit.model.frames import EGO, Frame
from drivekit.model.rotations import quat_from_matrix, quat_from_yaw
from drivekit.writers.aihub_families import plain_cloud
from drivekit.writers.class_names import Names, native_names
from drivekit.writers.files import png_of, put
from drivekit.writers.frames import LabelledFrame, Progress, count_labelled, first_channel
from drivekit.writers.frames import labelled_frames as frames_of

FORMAT: Final = "etri-infra-edge"
CLASSES: Final = (
    "dynamic_object.vehicle.car",
    "dynamic_object.vehicle.truck",
    "dynamic_object.vehicle.bus",
    "dynamic_object.vehicle.motorcycle",
    "dynamic_object.human.pedestrian",
)
_FLU = ("forward", "left", "up")

Tables = dict[str, list[dict[str, Any]]]


def write_etri_infra(
    dataset: Dataset,
    path: str | Path,
    *,
    classes: Names | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write the labelled frames of a dataset as clips of ETRI's roadside set.

    The first LiDAR and all cameras are written.

    Parameters
    ----------
    dataset : Dataset
    path : str or Path
        The folder that will hold a folder for each scene.
    classes : mapping of str to str or None, optional
        What classes are called there, where drivekit does not know or should not decide.
    overwrite : bool
        Replace what is there.
    progress : callable, optional
        Called with the number of frames done and of all.

    Raises
    ------
    UsageError
        If a class has no name there, a lens distorts, or the folder is not empty.
    MissingDataError
        If a scene has no LiDAR, times or poses.
    """
    total = count_labelled(dataset)
    with atomic_folder(path, overwrite=overwrite) as root:
        tables: dict[str, Tables] = {}
        for done, frame in enumerate(frames_of(dataset), start=1):
            scene = frame.scene
            clip = f"round({scene.id})_time"
            if clip not in tables:
                tables[clip] = _begun(scene, clip)
            for name, data in _frame(frame, tables[clip], classes):
                put(root / clip / "sensor" / name, data)
            if progress is not None:
                progress(done, total)
        for clip, of_clip in tables.items():
            for name, rows in of_clip.items():
                text = json.dumps(rows, ensure_ascii=False)
                put(root / clip / "meta" / f"{name}.json", text.encode())


def _channels(scene: Scene) -> dict[str, str]:
    """Return what the sensors are called there."""
    cameras = {c: f"camera({k:02d})" for k, c in enumerate(channels_of(scene, "camera"))}
    return {first_channel(scene, "lidar"): "lidar(00)", **cameras}


def _begun(scene: Scene, clip: str) -> Tables:
    calibration = scene.calibration()
    sensors = []
    for channel, name in _channels(scene).items():
        sensor = scene.sensors[channel]
        parameter = None
        if sensor.modality == "camera":
            camera = calibration.camera(channel)
            if any(camera.distortion):
                raise UsageError(f"the lens of {channel} distorts, which these tables cannot say")
            parameter = camera.K.tolist()
        mount = calibration.between(EGO, Frame(sensor.frame.name))
        sensors.append(
            {
                "uuid": _uuid(clip, name),
                "name": name,
                "type": sensor.modality,
                "translation": mount.translation.tolist(),
                "rotation": quat_from_matrix(mount.rotation).tolist(),
                "intrinsic": {"model": "MODEL_MATRIX", "parameter": parameter},
            }
        )
    clip_row = {"uuid": _uuid(clip), "name": clip, "scenario_names": sorted(scene.tags.values())}
    names = ("ego_pose", "frame", "frame_annotation", "frame_data", "instance", "log")
    return {"dataset": [clip_row], "sensor": sensors, **{name: [] for name in names}}


def _frame(
    frame: LabelledFrame, tables: Tables, classes: Names | None
) -> Iterator[tuple[str, bytes]]:
    scene, clip = frame.scene, tables["dataset"][0]["name"]
    lidar = first_channel(scene, "lidar")
    key = _uuid(clip, "frame", frame.key)
    stamp = int(scene.timeline(lidar).times[frame.sensor(lidar)])
    pose = scene.ego().at(stamp)
    tables["frame"].append({"uuid": key, "timestamp": stamp, "dataset_uuid": _uuid(clip)})
    tables["ego_pose"].append(
        {
            "uuid": _uuid(clip, "pose", frame.key),
            "timestamp": stamp,
            "translation": pose.translation.tolist(),
            "rotation": quat_from_matrix(pose.rotation).tolist(),
        }
    )
    for channel, name in _channels(scene).items():
        i = frame.sensor(channel)
        taken = int(scene.timeline(channel).times[i])
        is_lidar = channel == lidar
        file = f"{name}/{taken}.{'pcd' if is_lidar else 'png'}"
        tables["frame_data"].append(
            {
                "uuid": _uuid(clip, name, frame.key),
                "frame_uuid": key,
                "ego_pose_uuid": _uuid(clip, "pose", frame.key),
                "sensor_uuid": _uuid(clip, name),
                "timestamp": taken,
                "is_key_frame": True,
                "file_name": file.rpartition("/")[2],
            }
        )
        if is_lidar:
            yield file, plain_cloud(scene.points(channel, i), _FLU)
        else:
            yield file, png_of(scene.image(channel, i))
    _annotate(frame, tables, lidar, classes)


def _annotate(frame: LabelledFrame, tables: Tables, lidar: str, classes: Names | None) -> None:
    scene, clip = frame.scene, tables["dataset"][0]["name"]
    boxes = boxes_at(scene, lidar, frame.sensor(lidar))
    boxes = boxes[np.isfinite(boxes.center).all(1)]
    kept, names = native_names(boxes.names(), CLASSES, FORMAT, classes)
    boxes = boxes[kept]
    quat = quat_from_yaw(boxes.yaw) if boxes.quat is None else boxes.quat
    known = {row["uuid"] for row in tables["instance"]}
    for i, name in enumerate(names):
        track = str(boxes.row[i]) if boxes.track is None else str(boxes.track[i])
        instance = _uuid(clip, "object", track)
        if instance not in known:
            tables["instance"].append({"uuid": instance, "category_name": name})
        tables["frame_annotation"].append(
            {
                "uuid": _uuid(clip, "label", frame.key, track),
                "frame_data_uuid": _uuid(clip, "lidar(00)", frame.key),
                "instance_uuid": instance,
                "annotation_type_name": "bbox_pcd3d",
                "is_lidar_synced": False,
                "geometry": {
                    "wlh": boxes.size[i, [1, 0, 2]].tolist(),
                    "center": boxes.center[i].tolist(),
                    "orientation": quat[i].tolist(),
                },
                "num_pts": None if boxes.n_points is None else int(boxes.n_points[i]),
            }
        )


def _uuid(*of: str) -> str:
    return str(uuid5(NAMESPACE_URL, "/".join(of)))
