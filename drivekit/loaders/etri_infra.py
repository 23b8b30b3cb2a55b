"""ETRI 나눔: 3D objects at the roadside, in tables that refer to one another by uuid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec
import numpy as np

from drivekit.errors import DataError, MissingDataError
from drivekit.io.images import image_size
from drivekit.io.json_text import parse_json_as
from drivekit.io.opening import open_download
from drivekit.io.pcd import read_pcd
from drivekit.io.storage import Storage
from drivekit.loaders.loader import Loader, Sniff
from drivekit.loaders.profile.dataset import folders_above
from drivekit.loaders.profile.points import cloud_of
from drivekit.loaders.profile.schema import Lidar
from drivekit.loaders.profile.sniffing import samples_of
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, DatasetInfo, Finding, Modality, Sensor, Split, sensor_of
from drivekit.model.frames import EGO, Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.rotations import yaw_of_quat
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

T = TypeVar("T")

_NAME: Final = "etri-infra-edge"
#: Digits before the point of a time, and the nanoseconds that its unit has.
_UNITS: Final[Mapping[int, int]] = {10: 1_000_000_000, 13: 1_000_000, 16: 1_000, 19: 1}
_RAW: Final = "raw"


class _Intrinsic(msgspec.Struct):
    parameter: tuple[tuple[float, float, float], ...] | None = None


class _SensorRow(msgspec.Struct):
    uuid: str
    name: str
    type: str
    translation: tuple[float, float, float]
    rotation: tuple[float, float, float, float]
    intrinsic: _Intrinsic


class _Data(msgspec.Struct):
    uuid: str
    frame_uuid: str
    ego_pose_uuid: str
    sensor_uuid: str
    timestamp: int | float | str
    file_name: str


class _Pose(msgspec.Struct):
    uuid: str
    translation: tuple[float, float, float]
    rotation: tuple[float, float, float, float]


class _Geometry(msgspec.Struct):
    wlh: tuple[float, float, float] | None = None
    center: tuple[float, float, float] | None = None
    orientation: tuple[float, float, float, float] | None = None


class _Annotation(msgspec.Struct):
    uuid: str
    frame_data_uuid: str
    instance_uuid: str
    geometry: _Geometry
    is_lidar_synced: bool | None = None
    num_pts: float | None = None


class _Instance(msgspec.Struct):
    uuid: str
    category_name: str


@dataclass(frozen=True)
class EtriScene:
    """A clip; see :class:`drivekit.model.dataset.Scene`.

    Parameters
    ----------
    storage : Storage
    id : str
    folder : str
        In the storage; holds meta and sensor.
    taxonomy : Taxonomy
    """

    storage: Storage
    id: str
    folder: str
    taxonomy: Taxonomy

    def __reduce__(self) -> tuple[object, ...]:
        return EtriScene, (self.storage, self.id, self.folder, self.taxonomy)

    @property
    def tags(self) -> Mapping[str, str]:
        """What the surroundings are called, such as day, clear, urban_road."""
        rows = self._table("dataset", list[dict[str, Any]])
        names = [n for row in rows for n in row.get("scenario_names") or () if isinstance(n, str)]
        return {"scenario": ", ".join(names)} if names else {}

    @property
    def sensors(self) -> Mapping[str, Sensor]:
        """Sensors with at least one frame."""
        kinds: dict[str, Modality] = {"lidar": "lidar", "camera": "camera"}
        return {
            row.name: Sensor(row.name, kinds[row.type], Frame(row.name))
            for row in self._sensor_rows
            if row.type in kinds and self._data.get(row.name)
        }

    def timeline(self, channel: str) -> Timeline:
        """Return the frames of a sensor, or of the labels, by the uuid of the frame."""
        if channel not in (BOXES, _RAW):
            sensor_of(self, channel)
        rows = self._data.get(self._lidar if channel in (BOXES, _RAW) else channel, [])
        stamps = np.array([_ns(row.timestamp, self._where("frame_data")) for row in rows], np.int64)
        return Timeline(channel, tuple(row.frame_uuid for row in rows), stamps)

    def calibration(self) -> Calibration:
        """Return where the sensors stand, and the cameras whose images are there."""
        edges = [
            SE3.from_quat(row.rotation, row.translation, EGO, Frame(row.name))
            for row in self._sensor_rows
        ]
        cameras = {
            row.name: Camera(
                Frame(row.name), *self._size(row.name), np.array(row.intrinsic.parameter)
            )
            for row in self._sensor_rows
            if row.intrinsic.parameter is not None and self._data.get(row.name)
        }
        return Calibration(tuple(edges), cameras)

    def ego(self) -> Trajectory:
        """Return the place of the pole at the LiDAR's times: it does not move."""
        poses = {row.uuid: row for row in self._table("ego_pose", list[_Pose])}
        timeline = self.timeline(BOXES)
        rows = self._data.get(self._lidar, [])
        missing = [row.ego_pose_uuid for row in rows if row.ego_pose_uuid not in poses]
        if missing:
            raise DataError(f"there is no pose {missing[0]}", where=self._where("ego_pose"))
        mine = [poses[row.ego_pose_uuid] for row in rows]
        return Trajectory(
            timeline,
            np.array([pose.rotation for pose in mine], np.float64).reshape(-1, 4),
            np.array([pose.translation for pose in mine], np.float64).reshape(-1, 3),
        )

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return the ``i``-th sweep of a LiDAR."""
        name, frame = self._file(sensor_of(self, sensor, "lidar").channel, i)
        where = self.storage.where(name)
        return cloud_of(read_pcd(self.storage.read(name), where), Lidar(file=""), frame, where)

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return the ``i``-th image of a camera."""
        name, frame = self._file(sensor_of(self, sensor, "camera").channel, i)
        size = image_size(self.storage.read(name), self.storage.where(name))
        return ImageRef(self.storage, name, frame, *size)

    def boxes(self, i: int) -> Boxes:
        """Return the boxes of the ``i``-th frame, in the LiDAR's frame."""
        rows = self._rows(i)
        numbers = [
            (*g.center, *g.wlh, *g.orientation)
            if g.center is not None and g.wlh is not None and g.orientation is not None
            else (np.nan,) * 10
            for g in (row.geometry for row in rows)
        ]
        table = np.array(numbers, np.float64).reshape(-1, 10)
        quat = table[:, 6:]
        yaw = np.full(len(rows), np.nan)
        known = np.isfinite(table).all(1)
        norm = np.linalg.norm(quat[known], axis=1, keepdims=True)
        if (norm < 1e-6).any():
            raise DataError(
                "an orientation is no quaternion", where=self._where("frame_annotation")
            )
        quat[known] /= norm
        yaw[known] = yaw_of_quat(quat[known])
        names = [self._category(row.instance_uuid) for row in rows]
        return Boxes(
            center=table[:, :3],
            size=table[:, [4, 3, 5]],
            yaw=yaw,
            quat=quat,
            label=self.taxonomy.labels(names, self._where("instance")),
            row=np.arange(len(rows)),
            track=np.array([row.instance_uuid for row in rows], np.str_),
            n_points=np.array(
                [np.nan if row.num_pts is None else row.num_pts for row in rows], np.float64
            ),
            taxonomy=self.taxonomy,
            frame=Frame(self._lidar, self.timeline(BOXES).stamp(i)),
        )

    def layer(self, name: str, i: int) -> Any:
        """Return the raw records behind the rows of ``boxes(i)``."""
        if name != _RAW:
            raise MissingDataError(f"scene {self.id} has no layer '{name}' (it has {_RAW})")
        wanted = {row.uuid: k for k, row in enumerate(self._rows(i))}
        raw = self._table("frame_annotation", list[dict[str, Any]])
        mine = [record for record in raw if record.get("uuid") in wanted]
        return sorted(mine, key=lambda record: wanted[record["uuid"]])

    def n_synced(self) -> int:
        """Return the number of annotations that were made by shifting others in time."""
        return sum(row.is_lidar_synced is True for row in self._annotation_rows)

    def categories(self) -> set[str]:
        """Return the classes of all objects."""
        return {row.category_name for row in self._instances.values()}

    @cached_property
    def _sensor_rows(self) -> list[_SensorRow]:
        return self._table("sensor", list[_SensorRow])

    @cached_property
    def _lidar(self) -> str:
        names = [row.name for row in self._sensor_rows if row.type == "lidar"]
        return names[0] if names else ""

    @cached_property
    def _data(self) -> Mapping[str, list[_Data]]:
        """Return the frames of each sensor in the order of time."""
        channels = {row.uuid: row.name for row in self._sensor_rows}
        where = self._where("frame_data")
        found: dict[str, list[_Data]] = {}
        for row in self._table("frame_data", list[_Data]):
            if row.sensor_uuid not in channels:
                raise DataError(f"there is no sensor {row.sensor_uuid}", where=where)
            found.setdefault(channels[row.sensor_uuid], []).append(row)
        return {c: sorted(rows, key=lambda r: _ns(r.timestamp, where)) for c, rows in found.items()}

    @cached_property
    def _instances(self) -> Mapping[str, _Instance]:
        return {row.uuid: row for row in self._table("instance", list[_Instance])}

    @cached_property
    def _annotation_rows(self) -> list[_Annotation]:
        return self._table("frame_annotation", list[_Annotation])

    @cached_property
    def _by_frame(self) -> Mapping[str, list[_Annotation]]:
        frames = {row.uuid: row.frame_uuid for rows in self._data.values() for row in rows}
        found: dict[str, list[_Annotation]] = {}
        for row in self._annotation_rows:
            if row.is_lidar_synced is True:
                continue
            if row.frame_data_uuid not in frames:
                where = self._where("frame_annotation")
                raise DataError(f"there is no frame data {row.frame_data_uuid}", where=where)
            found.setdefault(frames[row.frame_data_uuid], []).append(row)
        return found

    def _rows(self, i: int) -> list[_Annotation]:
        return self._by_frame.get(self.timeline(BOXES).key(i), [])

    def _category(self, instance: str) -> str:
        if instance not in self._instances:
            raise DataError(f"there is no instance {instance}", where=self._where("instance"))
        return self._instances[instance].category_name

    def _file(self, channel: str, i: int) -> tuple[str, Frame]:
        timeline = self.timeline(channel)
        timeline.key(i)
        base = self._data[channel][i].file_name.replace("\\", "/").rpartition("/")[2]
        return f"{self.folder}/sensor/{channel}/{base}", Frame(channel, timeline.stamp(i))

    def _size(self, channel: str) -> tuple[int, int]:
        name, _ = self._file(channel, 0)
        return image_size(self.storage.read(name), self.storage.where(name))

    def _table(self, name: str, kind: type[T]) -> T:
        path = f"{self.folder}/meta/{name}.json"
        return parse_json_as(self.storage.read(path), kind, self.storage.where(path))

    def _where(self, table: str) -> str:
        return self.storage.where(f"{self.folder}/meta/{table}.json")


@dataclass(frozen=True, slots=True)
class EtriDataset:
    """Clips; see :class:`drivekit.model.dataset.Dataset`."""

    info: DatasetInfo
    storage: Storage
    folders: Mapping[str, str]

    @property
    def splits(self) -> Mapping[str, Split]:
        """There are none."""
        return {}

    @property
    def scene_ids(self) -> tuple[str, ...]:
        """Names of the clips' folders."""
        return tuple(self.folders)

    def __getitem__(self, scene_id: str) -> EtriScene:
        if scene_id not in self.folders:
            raise MissingDataError(f"there is no scene '{scene_id}'", where=self.info.root)
        return EtriScene(self.storage, scene_id, self.folders[scene_id], self.info.taxonomy)

    def __len__(self) -> int:
        return len(self.folders)

    def __iter__(self) -> Iterator[EtriScene]:
        return (self[name] for name in self.folders)


def _open(path: Path) -> EtriDataset:
    storage, damaged, *_ = open_download(path)
    names = storage.names()
    top = folders_above(Path(path))[-1]
    folders = {}
    for name in names:
        if f"/{name}".endswith(f"/{_MARK}"):
            folder = name.removesuffix(_MARK).rstrip("/")
            folders[folder.rpartition("/")[2] or top] = folder or "."
    if not folders:
        if damaged:
            raise damaged[0]
        raise DataError("no folder holds meta/frame_data.json", where=str(path))
    plain = Taxonomy("etri-infra", ())
    scenes = [EtriScene(storage, name, folder, plain) for name, folder in folders.items()]
    taxonomy = Taxonomy("etri-infra", tuple(sorted({c for s in scenes for c in s.categories()})))
    info = DatasetInfo(
        format=_NAME,
        root=str(path),
        taxonomy=taxonomy,
        description="ETRI 나눔 인프라 엣지 3D 동적객체 검출·추적: a LiDAR and cameras on a pole.",
        assumptions=(
            "positions are in the LiDAR's frame, x forward, y left, z up",
            "the digits of timestamps tell their unit",
            "poses of cameras are those of their optical axes (they stand upright so)",
        ),
        findings=(
            *(Finding("damaged-archive", e.problem, e.where or "", 1) for e in damaged),
            *_synced(scenes),
        ),
    )
    return EtriDataset(info, storage, folders)


def _synced(scenes: Sequence[EtriScene]) -> Iterator[Finding]:
    counts = Counter({scene.id: scene.n_synced() for scene in scenes})
    total = counts.total()
    if total:
        text = f"{total} annotations are marked is_lidar_synced (shifted in time); left out"
        yield Finding("synced-label", text, counts.most_common(1)[0][0], total)


_MARK: Final = "meta/frame_data.json"


def _ns(value: float | str, where: str) -> int:
    """Return a time [ns]; how many digits it has tells its unit."""
    text = str(value)
    whole, _, rest = text.partition(".")
    unit = _UNITS.get(len(whole))
    if unit is None or not whole.isdecimal() or (rest and not rest.isdecimal()):
        raise DataError(f"expected a time of 10, 13, 16 or 19 digits, found {value}", where=where)
    n_places = len(str(unit)) - 1
    return int(whole) * unit + int((rest + "0" * n_places)[:n_places] or 0)


def _sniff(path: Path) -> Sniff:
    for folder, files in samples_of(path):
        name = folder.rpartition("/")[2] or Path(path).name
        if name == "meta" and {"ego_pose.json", "frame_annotation.json"}.issubset(files):
            return Sniff(0.9, f"'{folder}' holds its tables")
    return Sniff(0.0, "no folder meta holds frame_annotation.json")


LOADER: Final = Loader(
    name=_NAME,
    summary="ETRI 나눔 인프라 엣지 3D (tables)",
    sniff=_sniff,
    open=_open,
)
