"""The nuScenes tables as columns, sorted the way scenes read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.storage import Storage
from drivekit.loaders.nuscenes_annotations import (
    Annotations,
    ImageBoxes,
    read_annotations,
    read_image_boxes,
    read_vocabulary,
)
from drivekit.loaders.nuscenes_mounts import Mount
from drivekit.loaders.nuscenes_tables import (
    ABSENT,
    CalibratedSensor,
    EgoPose,
    Log,
    MapRow,
    Sample,
    SampleData,
    SceneRow,
    SensorRow,
    Table,
    TableReader,
    Text,
    check_finite,
    column,
    numbers,
    utf8,
)
from drivekit.model.dataset import Finding
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]
Int = NDArray[np.int64]

_BY_TIME = "nothing is lost, time gives the order"


@dataclass(frozen=True, eq=False, slots=True)
class Samples:
    """Key frames, by scene and time. ``token`` is UTF-8."""

    token: Text
    stamp_ns: Int
    scene: Int
    #: (N, 3) [m] where the vehicle was at the key frame of the reference LiDAR; NaN if unknown.
    ego_position: Float


@dataclass(frozen=True, eq=False, slots=True)
class Frames:
    """Records of sample_data, by scene, channel and time. ``token`` and ``file`` are UTF-8."""

    token: Text
    file: Text
    stamp_ns: Int
    scene: Int
    sample: Int
    channel: Int
    mount: Int
    is_key: NDArray[np.bool_]
    width: Int
    height: Int
    #: (N, 3) [m] and (N, 4) world from ego at this record; NaN where it has no pose.
    position: Float
    quat: Float


@dataclass(frozen=True, eq=False, slots=True)
class Columns:
    """A whole version of a dataset.

    Parameters
    ----------
    taxonomy : Taxonomy
        Categories in table order.
    scenes : tuple of SceneRow
    logs : tuple of Log or None, one a scene
    maps : tuple of str
        Names of the map files.
    samples, frames, annotations, image_boxes
    sample_of_scene, frame_of_scene : (S + 1,) int64
        Scene ``i`` owns rows ``offsets[i]:offsets[i + 1]``.
    annotation_of_sample : (K + 1,) int64
    mounts : tuple of Mount
    channels : tuple of str
        In the order of sensor.json; ``frames.channel`` counts in it.
    findings : tuple of Finding
    """

    taxonomy: Taxonomy
    scenes: tuple[SceneRow, ...]
    logs: tuple[Log | None, ...]
    maps: tuple[str, ...]
    samples: Samples
    frames: Frames
    annotations: Annotations
    image_boxes: ImageBoxes
    sample_of_scene: Int
    frame_of_scene: Int
    annotation_of_sample: Int
    mounts: tuple[Mount, ...]
    channels: tuple[str, ...]
    findings: tuple[Finding, ...]


def read_columns(storage: Storage, folder: str) -> Columns:
    """Read all tables of a version.

    Raises
    ------
    DataError
        If a table cannot be read, tokens or scene names occur twice, or a pose or box holds a
        value that is not finite.
    """
    reader = TableReader(storage, folder)
    scenes, logs, maps, scene_table = _read_scenes(reader)
    samples, sample_table = _read_samples(reader, scene_table)
    for end in ("first_sample_token", "last_sample_token"):
        tokens = column(scenes, end)
        reader.follow("scene", end, tokens, sample_table, _BY_TIME, may_be_empty=True)
    mounts, channels, mount_table = _read_mounts(reader)
    frames = _read_frames(reader, samples, sample_table, mounts, channels, mount_table)
    vocabulary = read_vocabulary(reader)
    annotations = read_annotations(reader, vocabulary, samples.stamp_ns, sample_table)
    return Columns(
        taxonomy=vocabulary.taxonomy,
        scenes=scenes,
        logs=logs,
        maps=maps,
        samples=replace(samples, ego_position=_ego_positions(samples, frames, mounts, channels)),
        frames=frames,
        annotations=annotations,
        image_boxes=read_image_boxes(reader, vocabulary, frames.token),
        sample_of_scene=_bounds(samples.scene, len(scenes)),
        frame_of_scene=_bounds(frames.scene, len(scenes)),
        annotation_of_sample=_bounds(annotations.sample, len(samples.token)),
        mounts=mounts,
        channels=channels,
        findings=tuple(reader.findings),
    )


def _bounds(owner: Int, n_owners: int) -> Int:
    return np.searchsorted(owner, np.arange(n_owners + 1)).astype(np.int64)


def _read_scenes(
    reader: TableReader,
) -> tuple[tuple[SceneRow, ...], tuple[Log | None, ...], tuple[str, ...], Table]:
    scenes = reader.read("scene", SceneRow)
    table = reader.index("scene", scenes)
    names = [scene.name for scene in scenes]
    twice = next((name for i, name in enumerate(names) if name in names[:i]), None)
    if twice is not None:
        raise DataError(
            f"two scenes are named '{twice}'", where=reader.where("scene"), fix="rename one"
        )
    logs = reader.read("log", Log)
    log_table = reader.index("log", logs)
    tokens = [scene.log_token for scene in scenes]
    of_scene = reader.follow(
        "scene", "log_token", tokens, log_table, "they have no place or date", may_be_empty=True
    )
    maps = reader.read("map", MapRow)
    reader.index("map", maps)
    tokens = [token for row in maps for token in row.log_tokens]
    reader.follow("map", "log_tokens", tokens, log_table, "nothing depends on them")
    return (
        tuple(scenes),
        tuple(None if i == ABSENT else logs[i] for i in of_scene),
        tuple(row.filename for row in maps),
        table,
    )


def _read_samples(reader: TableReader, scene_table: Table) -> tuple[Samples, Table]:
    rows = reader.read("sample", Sample)
    tokens = column(rows, "scene_token")
    scene = reader.follow("sample", "scene_token", tokens, scene_table, "left out")
    stamp = np.array(column(rows, "timestamp"), np.int64)
    order = np.lexsort((stamp, scene))
    order = order[scene[order] != ABSENT]
    rows = [rows[i] for i in order]
    table = reader.index("sample", rows)
    for link in ("prev", "next"):
        tokens = column(rows, link)
        reader.follow("sample", link, tokens, table, _BY_TIME, may_be_empty=True)
    nowhere = np.full((len(rows), 3), np.nan)
    token = utf8(column(rows, "token"))
    return Samples(token, stamp[order] * 1000, scene[order], nowhere), table


def _read_mounts(reader: TableReader) -> tuple[tuple[Mount, ...], tuple[str, ...], Table]:
    sensors = reader.read("sensor", SensorRow)
    sensor_table = reader.index("sensor", sensors)
    rows = reader.read("calibrated_sensor", CalibratedSensor)
    tokens = column(rows, "sensor_token")
    sensor = reader.follow("calibrated_sensor", "sensor_token", tokens, sensor_table, "left out")
    kept = [(rows[i], sensors[sensor[i]]) for i in np.flatnonzero(sensor != ABSENT)]
    mounts = tuple(Mount(s.channel, s.modality, row) for row, s in kept)
    channels = tuple(dict.fromkeys(s.channel for s in sensors))
    return mounts, channels, reader.index("calibrated_sensor", [m.record for m in mounts])


def _read_poses(reader: TableReader) -> tuple[Float, Float, Table]:
    """Return positions and quaternions with a row of NaN at the end, for records without pose."""
    rows = reader.read("ego_pose", EgoPose)
    table = reader.index("ego_pose", rows)
    position = numbers(column(rows, "translation"), len(rows), 3)
    quat = numbers(column(rows, "rotation"), len(rows), 4)
    check_finite(reader, "ego_pose", translation=position, rotation=quat)
    nothing = np.full((1, 4), np.nan)
    return np.concatenate([position, nothing[:, :3]]), np.concatenate([quat, nothing]), table


def _read_frames(
    reader: TableReader,
    samples: Samples,
    sample_table: Table,
    mounts: Sequence[Mount],
    channels: Sequence[str],
    mount_table: Table,
) -> Frames:
    position, quat, pose_table = _read_poses(reader)
    rows = reader.read("sample_data", SampleData)
    table = reader.index("sample_data", rows)
    for link in ("prev", "next"):
        links = column(rows, link)
        reader.follow("sample_data", link, links, table, _BY_TIME, may_be_empty=True)

    def follow(name: str, target: Table, so: str) -> Int:
        tokens = column(rows, name)
        return reader.follow("sample_data", name, tokens, target, so)

    sample = follow("sample_token", sample_table, "left out")
    mount = follow("calibrated_sensor_token", mount_table, "left out")
    pose = follow("ego_pose_token", pose_table, "they have no pose of the vehicle")
    stamp = np.array(column(rows, "timestamp"), np.int64) * 1000
    kept = np.flatnonzero((sample != ABSENT) & (mount != ABSENT))
    sample, mount, pose, stamp = sample[kept], mount[kept], pose[kept], stamp[kept]
    channel = np.array([channels.index(m.channel) for m in mounts], np.int64)[mount]
    scene = samples.scene[sample]
    order = np.lexsort((stamp, channel, scene))
    pose = np.where(pose == ABSENT, len(position) - 1, pose)[order]
    kept = kept[order]
    return Frames(
        token=utf8(column(rows, "token"))[kept],
        file=utf8(column(rows, "filename"))[kept],
        stamp_ns=stamp[order],
        scene=scene[order],
        sample=sample[order],
        channel=channel[order],
        mount=mount[order],
        is_key=np.array(column(rows, "is_key_frame"), bool)[kept],
        width=np.array([row.width or 0 for row in rows], np.int64)[kept],
        height=np.array([row.height or 0 for row in rows], np.int64)[kept],
        position=position[pose],
        quat=quat[pose],
    )


def _ego_positions(
    samples: Samples, frames: Frames, mounts: Sequence[Mount], channels: Sequence[str]
) -> Float:
    """Return where the vehicle was at each sample's key frame of LIDAR_TOP, or the first LiDAR."""
    lidars = {m.channel for m in mounts if m.modality == "lidar"}
    recorded = [channels[i] for i in np.unique(frames.channel)]
    reference = next((c for c in ("LIDAR_TOP", *recorded) if c in recorded and c in lidars), None)
    positions = np.full((len(samples.token), 3), np.nan)
    if reference is not None:
        key = np.flatnonzero(frames.is_key & (frames.channel == channels.index(reference)))
        positions[frames.sample[key]] = frames.position[key]
    return positions
