"""nuScenes: relational tables, and the files of every sensor with the sweeps in between."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.contents import (
    LOSSES,
    FrameBoxes,
    box_differences,
    boxes_of,
    finite_points,
)
from drivekit.api.converting.motion import OPTIONS, Motion, motion_of
from drivekit.api.converting.names import safe_name
from drivekit.api.converting.nuscenes_tables import closing_files
from drivekit.api.converting.pictures import UNDISTORTED, picture_of
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
from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry.contents import points_of_boxes
from drivekit.geometry.sync import sync
from drivekit.geometry.transform import transform_boxes
from drivekit.geometry.undistort import undistorted_camera
from drivekit.model.boxes import Boxes, FrameKey
from drivekit.model.dataset import BOXES, Scene, sensor_of
from drivekit.model.exports import ExportedFrame, SensorFrame
from drivekit.model.frames import Frame
from drivekit.model.rigid import SE3
from drivekit.writers.nuscenes import FLU_FROM_NATIVE, intrinsics, sweep_bytes
from drivekit.writers.nuscenes_annotations import sample_rows
from drivekit.writers.nuscenes_names import CATEGORIES, token

Row = dict[str, Any]

_TOKEN: Final = re.compile(r"[0-9a-f]{32}")
_VERSIONS: Final = ("v1.0-trainval", "v1.0-mini", "v1.0-test")
_FULL_SCALE: Final = 255.0
_WAYS: Final = (("FRONT", ("front",)), ("BACK", ("back", "rear")))
_SIDES: Final = ("left", "right")


def _encode(plan: Plan, scene: Scene, frame: ExportedFrame) -> Encoded:
    _version(plan)
    motion = motion_of(scene, plan.options)
    names = channel_names(scene)
    labels = scene.timeline(BOXES)
    sample = {
        "token": frame.id,
        "timestamp": motion.stamp_ns(labels.stamp(frame.index), frame.index) // 1000,
    }
    files: list[tuple[str, bytes]] = []
    tables: dict[str, list[Row]] = defaultdict(list)
    losses: Counter[str] = Counter()
    for channel in (*frame.lidars, *frame.cameras):
        mount = _add_mount(tables, scene, motion, channel, names[channel])
        for shot, is_key in _shots(scene, frame, channel):
            try:
                pose = motion.world_from_base(shot.stamp_ns, shot.key)
            except MissingDataError:
                if is_key:
                    raise
                losses["no-pose"] += 1
                continue
            stamp = motion.stamp_ns(shot.stamp_ns, frame.index) // 1000
            data, size, told = _file(plan, scene, channel, shot)
            losses.update(told)
            ending = "pcd.bin" if size == (0, 0) else "jpg"
            folder = f"{'samples' if is_key else 'sweeps'}/{names[channel]}"
            file = f"{folder}/{safe_name(scene.id, 'scene')}__{names[channel]}__{stamp}.{ending}"
            files.append((file, data))
            _add_shot(tables, frame, mount, file, stamp, pose, size, is_key=is_key)
    found, annotations = _annotations(plan, scene, frame, motion, losses)
    described = {
        "scene": _described(scene),
        "sample": sample,
        "tables": tables,
        "annotations": annotations,
    }
    kept = {kind: n for kind, n in losses.items() if n}
    return Encoded(tuple(files), tuple(found.rows.tolist()), kept, described)


def channel_names(scene: Scene) -> dict[str, str]:
    """Return what the sensors of a scene are called: as in nuScenes where their names tell."""
    names: dict[str, str] = {}
    for sensor in scene.sensors.values():
        wanted = _native_name(sensor.channel, sensor.modality)
        if sensor.modality == "lidar" and "LIDAR_TOP" not in names.values():
            wanted = "LIDAR_TOP"
        if wanted in names.values():
            wanted = f"{sensor.modality[:5]}_{safe_name(sensor.channel, sensor.modality)}".upper()
        names[sensor.channel] = wanted
    return names


def _native_name(channel: str, modality: str) -> str:
    folded = channel.casefold()
    way = next((name for name, words in _WAYS if any(w in folded for w in words)), None)
    if modality == "camera" and way is not None:
        return "_".join(["CAM", way, *(side.upper() for side in _SIDES if side in folded)])
    safe = safe_name(channel, modality)
    prefix = {"camera": "CAM_", "lidar": "LIDAR_"}.get(modality, "")
    return safe if safe.startswith(prefix) else f"{prefix}{safe}".upper()


def _described(scene: Scene) -> Row:
    return {
        "name": safe_name(scene.id, "scene"),
        "description": ", ".join(f"{k}: {v}" for k, v in scene.tags.items()),
        "vehicle": scene.tags.get("vehicle", ""),
        "location": scene.tags.get("location", ""),
    }


def _add_mount(
    tables: dict[str, list[Row]], scene: Scene, motion: Motion, channel: str, name: str
) -> str:
    """Add a sensor and its mounting; return the token of the mounting."""
    sensor = sensor_of(scene, channel)
    pose = motion.base_from(scene, sensor.frame)
    fields: Row = {"camera_intrinsic": []}
    if sensor.modality == "camera":
        camera = scene.calibration().camera(channel)
        fields = intrinsics(undistorted_camera(camera), scene.id)
    else:
        pose = SE3(pose.rotation @ FLU_FROM_NATIVE, pose.translation, pose.dst, pose.src)
    mount = token("mount", scene.id, name)
    tables["sensor"].append(
        {"token": token("sensor", name), "channel": name, "modality": sensor.modality}
    )
    tables["calibrated_sensor"].append(
        {
            "token": mount,
            "sensor_token": token("sensor", name),
            "translation": pose.translation.tolist(),
            "rotation": pose.quat.tolist(),
            **fields,
        }
    )
    return mount


def _shots(scene: Scene, frame: ExportedFrame, channel: str) -> Iterator[tuple[SensorFrame, bool]]:
    """Yield the key frame of a sensor, then the unlabelled ones nearest to the labelled frame."""
    yield {**frame.lidars, **frame.cameras}[channel], True
    timeline, labels = scene.timeline(channel), scene.timeline(BOXES)
    if timeline.stamps_ns is None or labels.stamps_ns is None:
        return
    table = sync(scene, BOXES, [channel])
    keys = table.index[table.found[:, 0], 0]
    nearest, _ = labels.nearest(timeline.stamps_ns)
    mine = np.setdiff1d(np.flatnonzero(nearest == frame.index), keys)
    for i in mine.tolist():
        yield SensorFrame(i, timeline.keys[i], timeline.stamp(i)), False


def _file(
    plan: Plan, scene: Scene, channel: str, shot: SensorFrame
) -> tuple[bytes, tuple[int, int], dict[str, int]]:
    """Return a sensor's file, the size of its picture, and what it loses."""
    if sensor_of(scene, channel).modality == "camera":
        picture = picture_of(scene, channel, shot)
        size = picture.camera.width, picture.camera.height
        return picture.jpeg(), size, {"undistorted": int(picture.is_bent)}
    cloud, invalid = finite_points(scene.points(channel, shot.index))
    return (
        sweep_bytes(cloud, _FULL_SCALE / plan.intensity_scale),
        (0, 0),
        {"invalid-point": invalid},
    )


def _add_shot(
    tables: dict[str, list[Row]],
    frame: ExportedFrame,
    mount: str,
    file: str,
    stamp: int,
    pose: SE3,
    size: tuple[int, int],
    *,
    is_key: bool,
) -> None:
    pose_token = token("pose", file)
    tables["ego_pose"].append(
        {
            "token": pose_token,
            "timestamp": stamp,
            "rotation": pose.quat.tolist(),
            "translation": pose.translation.tolist(),
        }
    )
    tables["sample_data"].append(
        {
            "token": token("frame", file),
            "sample_token": frame.id,
            "ego_pose_token": pose_token,
            "calibrated_sensor_token": mount,
            "timestamp": stamp,
            "fileformat": "pcd" if file.endswith(".bin") else "jpg",
            "is_key_frame": is_key,
            "width": size[0],
            "height": size[1],
            "filename": file,
            "prev": "",
            "next": "",
        }
    )


def _annotations(
    plan: Plan, scene: Scene, frame: ExportedFrame, motion: Motion, losses: Counter[str]
) -> tuple[FrameBoxes, list[Row]]:
    found = _in_world(plan, scene, frame, motion)
    names, instances = found.boxes.names(), []
    met: set[str] = set()
    for row, name, track in zip(found.rows.tolist(), names, _tracks(found.boxes), strict=True):
        instance = token("instance", scene.id, track, name)
        if not track or instance in met:
            losses["repeated-track" if track else "no-track"] += 1
            instance = token("instance", frame.id, row)
        met.add(instance)
        instances.append(instance)
    losses["null-box"] += found.n_null
    n_points = _points_inside(plan, scene, frame, found.boxes)
    return found, sample_rows(frame.id, found.boxes, names, instances, n_points)


def _tracks(boxes: Boxes) -> list[str]:
    return [""] * len(boxes) if boxes.track is None else boxes.track.tolist()


def _in_world(plan: Plan, scene: Scene, frame: ExportedFrame, motion: Motion) -> FrameBoxes:
    source = scene.boxes(frame.index).frame
    if motion.trajectory is not None and source.name == motion.trajectory.fixed.name:
        return boxes_of(plan, scene, frame, source)
    found = boxes_of(plan, scene, frame, motion.base.at(source.stamp_ns))
    world_from_base = motion.world_from_base(source.stamp_ns, frame.frame.key)
    boxes = transform_boxes(found.boxes, world_from_base)
    return FrameBoxes(boxes, found.rows, found.n_null)


def _points_inside(
    plan: Plan, scene: Scene, frame: ExportedFrame, boxes: Boxes
) -> NDArray[np.int64]:
    """Return the points in each box, counted in the first LiDAR's sweep where not known."""
    if boxes.n_points is not None and np.isfinite(boxes.n_points).all():
        return np.rint(boxes.n_points).astype(np.int64)
    if not frame.lidars:
        return np.zeros(len(boxes), np.int64)
    channel, sweep = frame.sensor("lidar")
    cloud = scene.points(channel, sweep.index)
    offsets, _ = points_of_boxes(cloud, boxes_of(plan, scene, frame, cloud.frame).boxes)
    return np.diff(offsets)


def _tokens(frames: Sequence[FrameKey]) -> list[str]:
    """Return tokens of samples: what already has one keeps it."""
    keys = [frame.key for frame in frames]
    if all(_TOKEN.fullmatch(key) for key in keys) and len(set(keys)) == len(keys):
        return keys
    return [token("sample", frame.scene, frame.key) for frame in frames]


def _finish(plan: Plan, written: Written) -> Iterator[tuple[str, Content]]:
    return closing_files(_version(plan), plan.splits, written)


def _version(plan: Plan) -> str:
    version = plan.options["version"]
    if version not in _VERSIONS:
        raise UsageError(f"expected version = {' or '.join(_VERSIONS)}, got '{version}'")
    return version


def _read_back(tree: Path, plan: Plan) -> Compare:
    from drivekit.geometry.transform import transform_between
    from drivekit.loaders.registry import open_dataset

    back = open_dataset(tree, "nuscenes", version=plan.options["version"])
    classes = plan.classes.taxonomy

    def compare(scene: Scene, frame: ExportedFrame, record: Record) -> Mapping[str, float]:
        there, motion = back[safe_name(scene.id, "scene")], motion_of(scene, plan.options)
        boxes = there.boxes(there.timeline(BOXES).index(frame.id))
        boxes = boxes.with_columns(label=classes.labels(boxes.names()), taxonomy=classes)
        read = _as_in_source(boxes, scene.boxes(frame.index).frame, motion, frame)
        found = box_differences(plan, scene, frame, record, read)
        if frame.lidars:
            channel, sweep = frame.sensor("lidar")
            name = channel_names(scene)[channel]
            own = sensor_of(scene, channel).frame.at(sweep.stamp_ns)
            stamp = motion.stamp_ns(sweep.stamp_ns, frame.index) // 1000 * 1000
            way = transform_between(there, Frame(name, stamp), boxes.frame)
            in_lidar = transform_boxes(boxes, way).with_columns(frame=own)
            found["center by calibration"] = box_differences(plan, scene, frame, record, in_lidar)[
                "center"
            ]
        return found

    return compare


def _as_in_source(boxes: Boxes, source: Frame, motion: Motion, frame: ExportedFrame) -> Boxes:
    """Return boxes of the tree's world in a frame that the source knows."""
    if motion.trajectory is not None and source.name == motion.trajectory.fixed.name:
        return boxes.with_columns(frame=source)
    base_from_world = motion.world_from_base(source.stamp_ns, frame.frame.key).inv()
    return transform_boxes(boxes.with_columns(frame=base_from_world.src), base_from_world)


TARGET: Final = Target(
    name="nuscenes",
    summary="nuScenes: tables, samples and sweeps of every LiDAR and camera",
    classes=CATEGORIES,
    names={
        "car": "vehicle.car",
        "van": "vehicle.car",
        "truck": "vehicle.truck",
        "bus": "vehicle.bus.rigid",
        "motorcycle": "vehicle.motorcycle",
        "bicycle": "vehicle.bicycle",
        "two-wheeler": "vehicle.motorcycle",
        "pedestrian": "human.pedestrian.adult",
        "region": None,
    },
    takes={"lidar": "all", "camera": "all"},
    holds=("samples", "sweeps", "maps", *_VERSIONS),
    losses={
        "null-box": LOSSES["null-box"],
        "invalid-point": LOSSES["invalid-point"],
        "undistorted": UNDISTORTED,
        "no-track": "{n} boxes have no track: each is an instance of its own, without velocity",
        "repeated-track": "{n} boxes have the track of another box of their frame: each is an "
        "instance of its own",
        "no-pose": "{n} unlabelled frames of sensors were taken when no pose was recorded, and are "
        "not written",
    },
    tolerances={
        "center": Tolerance(1e-6, "m"),
        "center by calibration": Tolerance(1e-4, "m"),
        "size": Tolerance(1e-9, "m"),
        "yaw": Tolerance(1e-6, "rad"),
    },
    encode=_encode,
    finish=_finish,
    read_back=_read_back,
    ids=_tokens,
    options={"version": _VERSIONS[0], **OPTIONS},
)
