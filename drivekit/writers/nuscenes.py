"""The nuScenes layout: relational tables in JSON, and the sensors' files."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import NoTimeError, UsageError
from drivekit.geometry import sync
from drivekit.io.atomic import atomic_folder
from drivekit.io.images import encode_image
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, Dataset, Scene, Sensor
from drivekit.model.frames import EGO
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.trajectory import Trajectory
from drivekit.writers.class_names import Names
from drivekit.writers.files import jpeg_of, put
from drivekit.writers.frames import Progress, intensity_scale
from drivekit.writers.nuscenes_annotations import annotation_rows
from drivekit.writers.nuscenes_names import ATTRIBUTES, CATEGORIES, VISIBILITY, token

FORMAT: Final = "nuscenes"
#: Name of the map every log has: a white picture.
MAP: Final = "maps/empty.png"

#: The LiDAR's own axes in nuScenes are x right, y forward, z up.
FLU_FROM_NATIVE: Final = np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])


@dataclass(frozen=True, eq=False, slots=True)
class Tables:
    """Rows of all tables, by table."""

    rows: defaultdict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, table: str, **row: Any) -> str:
        """Append a row and return its token."""
        self.rows[table].append(row)
        return str(row["token"])


def write_nuscenes(
    dataset: Dataset,
    path: str | Path,
    *,
    version: str = "v1.0-mini",
    channels: dict[str, str] | None = None,
    classes: Names | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write a dataset in the nuScenes layout.

    Labelled frames become samples; the sensors' frames nearest to them key frames, all others
    sweeps. Splits go to ``splits.json``, which nuscenes-devkit 1.2 reads.

    Parameters
    ----------
    dataset : Dataset
        With stamps and ego poses; nuScenes keeps whole microseconds.
    path : str or Path
        The folder that will hold ``v1.0-mini``, ``samples`` …
    version : str
        Name of the folder of the tables.
    channels : mapping of str to str, optional
        What sensors are called in nuScenes. By default the first LiDAR is ``LIDAR_TOP``, which the
        detection task asks for, and other names stay.
    classes : mapping of str to str or None, optional
        Categories of class names, where drivekit does not know or should not decide.
    overwrite : bool
        Replace what is there.
    progress : callable, optional
        Called with the number of samples done and of all.

    Raises
    ------
    UsageError
        If a class has no name in nuScenes, a camera is no pinhole, or the folder is not empty.
    NoTimeError, MissingDataError
        If a scene has no stamps, poses or labels.
    """
    tables = Tables()
    total = sum(len(scene.timeline(BOXES)) for scene in dataset)
    scale = intensity_scale(dataset, None)
    add_constants(tables)
    with atomic_folder(path, overwrite=overwrite) as root:
        done = 0
        for scene in dataset:
            one = _SceneWriter(scene, tables, root, _renamed(scene, channels), 255 / scale)
            one.write(classes)
            done += len(scene.timeline(BOXES))
            if progress is not None:
                progress(done, total)
        tables.add(
            "map", token=token("map"), category="semantic_prior", filename=MAP,
            log_tokens=[row["token"] for row in tables.rows["log"]],
        )  # fmt: skip
        put(root / MAP, map_bytes())
        splits = {name: list(split.scenes) for name, split in dataset.splits.items()}
        for name, document in {**tables.rows, "splits": splits}.items():
            text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
            put(root / version / f"{name}.json", text.encode())


def map_bytes() -> bytes:
    """Return the picture that :data:`MAP` names."""
    return encode_image(np.full((8, 8), 255, np.uint8), "png")


def add_constants(tables: Tables) -> None:
    """Add what is the same in every tree: categories, attributes, levels of visibility."""
    for name in CATEGORIES:
        tables.add("category", token=token("category", name), name=name, description="")
    for name in ATTRIBUTES:
        tables.add("attribute", token=token("attribute", name), name=name, description="")
    for key, level in VISIBILITY.items():
        tables.add("visibility", token=key, level=level, description="")
    for name in ("instance", "sample_annotation"):
        tables.rows[name] = []


def _renamed(scene: Scene, channels: dict[str, str] | None) -> dict[str, str]:
    names = {channel: channel for channel in scene.sensors}
    lidars = [s.channel for s in scene.sensors.values() if s.modality == "lidar"]
    if lidars and "LIDAR_TOP" not in names:
        names[lidars[0]] = "LIDAR_TOP"
    names |= channels or {}
    if len(set(names.values())) != len(names):
        raise UsageError(f"two sensors would have the same name: {', '.join(names.values())}")
    return names


@dataclass(frozen=True, eq=False, slots=True)
class _SceneWriter:
    """Writes one scene: its files below ``root``, its rows into ``tables``."""

    scene: Scene
    tables: Tables
    root: Path
    names: dict[str, str]
    scale: float

    def write(self, classes: Names | None) -> None:
        labels = self.scene.timeline(BOXES)
        if not len(labels):
            raise UsageError(
                "there is nothing to write in a scene without labels",
                where=f"scene {self.scene.id}",
                fix="leave scenes without labels out",
            )
        stamps = (labels.times // 1000).tolist()
        samples = [token("sample", self.scene.id, key) for key in labels.keys]
        self._add_scene(samples, stamps)
        ego = self.scene.ego()
        for sensor in self.scene.sensors.values():
            if sensor.modality == "radar":
                raise UsageError("radar cannot be written yet", where=f"scene {self.scene.id}",
                                 fix="leave that sensor out")  # fmt: skip
            mount = self._add_mount(sensor)
            self._add_frames(sensor, mount, samples, ego)
        for table, rows in annotation_rows(self.scene, samples, classes).items():
            self.tables.rows[table] += rows

    def _add_scene(self, samples: list[str], stamps: list[int]) -> None:
        scene = self.scene
        when = datetime.fromtimestamp(stamps[0] / 1e6, UTC)
        log = self.tables.add(
            "log", token=token("log", scene.id), logfile=scene.id,
            vehicle=scene.tags.get("vehicle", ""), date_captured=when.date().isoformat(),
            location=scene.tags.get("location", ""),
        )  # fmt: skip
        row = self.tables.add(
            "scene", token=token("scene", scene.id), name=scene.id,
            description=", ".join(f"{k}: {v}" for k, v in scene.tags.items()), log_token=log,
            nbr_samples=len(samples), first_sample_token=samples[0],
            last_sample_token=samples[-1],
        )  # fmt: skip
        for before, here, after, stamp in zip(
            ["", *samples], samples, [*samples[1:], ""], stamps, strict=False
        ):
            self.tables.add(
                "sample", token=here, timestamp=stamp, scene_token=row, prev=before, next=after
            )

    def _add_mount(self, sensor: Sensor) -> str:
        name = self.names[sensor.channel]
        known = token("sensor", name)
        if all(row["token"] != known for row in self.tables.rows["sensor"]):
            self.tables.add("sensor", token=known, channel=name, modality=sensor.modality)
        calibration = self.scene.calibration()
        pose = calibration.between(EGO, sensor.frame)
        extra: dict[str, Any] = {"camera_intrinsic": []}
        if sensor.modality == "camera":
            extra = intrinsics(calibration.camera(sensor.channel), self.scene.id)
        else:
            native = SE3(pose.rotation @ FLU_FROM_NATIVE, pose.translation, pose.dst, pose.src)
            pose = native
        return self.tables.add(
            "calibrated_sensor", token=token("mount", self.scene.id, name), sensor_token=known,
            translation=pose.translation.tolist(), rotation=pose.quat.tolist(), **extra,
        )  # fmt: skip

    def _add_frames(self, sensor: Sensor, mount: str, samples: list[str], ego: Trajectory) -> None:
        timeline = self.scene.timeline(sensor.channel)
        if timeline.stamps_ns is None:
            raise NoTimeError(
                f"nuScenes orders everything by time, and {sensor.channel} has no stamps",
                where=f"scene {self.scene.id}",
            )
        name = self.names[sensor.channel]
        table = sync(self.scene, BOXES, [sensor.channel])
        key_of = {j: k for k in range(len(table)) if (j := table.at(k, sensor.channel)) is not None}
        nearest, _ = self.scene.timeline(BOXES).nearest(timeline.times)
        tokens = [token("frame", self.scene.id, name, i) for i in range(len(timeline))]
        for i, stamp in enumerate(timeline.times.tolist()):
            is_key = i in key_of
            sample = key_of[i] if is_key else int(nearest[i])
            folder = "samples" if is_key else "sweeps"
            ending = "jpg" if sensor.modality == "camera" else "pcd.bin"
            file = f"{folder}/{name}/{self.scene.id}__{name}__{stamp // 1000}.{ending}"
            width, height = self._write_frame(sensor, i, file)
            pose = self._add_pose(tokens[i], ego.at(stamp))
            self.tables.add(
                "sample_data", token=tokens[i], sample_token=samples[sample],
                ego_pose_token=pose, calibrated_sensor_token=mount,
                timestamp=stamp // 1000, fileformat=ending.partition(".")[0], is_key_frame=is_key,
                height=height, width=width, filename=file,
                prev=tokens[i - 1] if i else "", next=tokens[i + 1] if i + 1 < len(tokens) else "",
            )  # fmt: skip

    def _add_pose(self, frame: str, pose: SE3) -> str:
        stamp = pose.src.stamp_ns or 0
        return self.tables.add(
            "ego_pose", token=token("pose", frame), timestamp=stamp // 1000,
            rotation=pose.quat.tolist(), translation=pose.translation.tolist(),
        )  # fmt: skip

    def _write_frame(self, sensor: Sensor, i: int, file: str) -> tuple[int, int]:
        if sensor.modality == "camera":
            image = self.scene.image(sensor.channel, i)
            put(self.root / file, jpeg_of(image))
            return image.width, image.height
        put(self.root / file, sweep_bytes(self.scene.points(sensor.channel, i), self.scale))
        return 0, 0


def intrinsics(camera: Camera, scene: str) -> dict[str, Any]:
    """Return the fields of ``calibrated_sensor`` that a camera has."""
    if camera.model != "pinhole":
        raise UsageError(
            f"nuScenes has pinhole cameras only, {camera.frame} is of model {camera.model}",
            where=f"scene {scene}",
            fix="leave that camera out",
        )
    distortion = {"camera_distortion": list(camera.distortion)} if camera.distortion else {}
    return {"camera_intrinsic": camera.K.tolist(), **distortion}


def sweep_bytes(cloud: PointCloud, scale: float) -> bytes:
    """Return rows of x right, y forward, z up, intensity times a scale (to 255), ring."""
    n = len(cloud)
    columns: list[NDArray[Any]] = [(cloud.xyz + cloud.origin) @ FLU_FROM_NATIVE]
    intensity = cloud.channels.get("intensity", np.zeros(n))
    columns += [intensity * scale, cloud.channels.get("ring", np.zeros(n))]
    return np.column_stack(columns).astype("<f4").tobytes()
