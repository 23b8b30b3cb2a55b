"""A nuScenes scene: its own slices of the columns, and the sensor files they name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, MissingDataError
from drivekit.io.images import image_size
from drivekit.io.pcd import read_pcd
from drivekit.io.points import read_nuscenes_bin
from drivekit.io.storage import Storage
from drivekit.loaders.nuscenes_annotations import Annotations, ImageBoxes
from drivekit.loaders.nuscenes_columns import Frames, Samples
from drivekit.loaders.nuscenes_map import map_name, read_map
from drivekit.loaders.nuscenes_mounts import Mount, camera_of, ego_from_sensor, to_forward
from drivekit.loaders.nuscenes_tables import take, texts
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, Modality, Sensor
from drivekit.model.frames import WORLD, Frame
from drivekit.model.images import ImageRef
from drivekit.model.maps import MAP, MapLines
from drivekit.model.points import PointCloud
from drivekit.model.regions import Boxes2D
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

Int = NDArray[np.int64]

#: The layer of labelled boxes in images; its timeline names the images that have any.
BOXES_2D: Final = "boxes2d"


@dataclass(frozen=True, eq=False)
class NuscenesScene:
    """See :class:`drivekit.model.dataset.Scene`.

    Parameters
    ----------
    storage : Storage
    id : str
    tags : mapping of str to str
    taxonomy : Taxonomy
    samples, frames, annotations
        The scene's own rows.
    offsets : (K + 1,) int64
        Sample ``i`` owns annotations ``offsets[i]:offsets[i + 1]``.
    first_row : int
        Row id of the first annotation.
    mounts : mapping of int to Mount
        By ``frames.mount``.
    channels : tuple of str
        By ``frames.channel``.
    image_boxes : ImageBoxes
    is_labelled : bool
        False where the dataset has no annotation at all.
    """

    storage: Storage
    id: str
    tags: Mapping[str, str]
    taxonomy: Taxonomy
    samples: Samples
    frames: Frames
    annotations: Annotations
    offsets: Int
    first_row: int
    mounts: Mapping[int, Mount]
    channels: tuple[str, ...]
    image_boxes: ImageBoxes
    is_labelled: bool

    @cached_property
    def sensors(self) -> Mapping[str, Sensor]:
        """Sensors of which at least one file is there."""
        return {
            channel: Sensor(channel, self._modality(channel), Frame(channel))
            for channel in self._rows
            if self._has_files(channel)
        }

    def timeline(self, channel: str) -> Timeline:
        """Return the records of a channel, the samples (``BOXES``) or the frames of a layer.

        Keys are tokens of sample_data and of samples. Sweeps are included. Whether the file of a
        record is there shows when it is asked for.
        """
        if channel == BOXES:
            n = len(self.samples.token) if self.is_labelled else 0
            return Timeline(
                channel, tuple(texts(self.samples.token[:n])), self.samples.stamp_ns[:n]
            )
        if channel == MAP:
            location = self.tags.get("location", "")
            has_map = bool(location) and self.storage.exists(map_name(location))
            return Timeline(channel, (location,) if has_map else ())
        rows = self._images if channel == BOXES_2D else self._of(channel)
        return Timeline(channel, tuple(texts(self.frames.token[rows])), self.frames.stamp_ns[rows])

    def calibration(self) -> Calibration:
        """Return the mountings, with LiDAR axes turned forward, and the cameras.

        Raises
        ------
        DataError
            If a sensor has two different mountings in this scene.
        """
        mounts = {channel: self._mount(channel) for channel in self._rows}
        edges = tuple(ego_from_sensor(mount) for mount in mounts.values())
        cameras: dict[str, Camera] = {}
        for channel, mount in mounts.items():
            size = self._size(channel) if mount.record.camera_intrinsic else None
            if size is not None:
                cameras[channel] = camera_of(mount, *size)
        return Calibration(edges, cameras)

    def ego(self) -> Trajectory:
        """Return the recorded poses of all sensors' records, one a stamp.

        Where records of several sensors share a stamp, the pose of the LiDAR is taken.

        Raises
        ------
        MissingDataError
            If no record has a pose.
        """
        frames = self.frames
        known = np.flatnonzero(~np.isnan(frames.position[:, 0]))
        if not known.size:
            raise MissingDataError("no record of this scene has a pose", where=self.id)
        is_lidar = np.array([m in self._lidar_mounts for m in frames.mount[known].tolist()])
        known = known[np.lexsort((~is_lidar, frames.stamp_ns[known]))]
        stamps, first = np.unique(frames.stamp_ns[known], return_index=True)
        rows = known[first]
        timeline = Timeline("ego", tuple(texts(frames.token[rows])), stamps)
        return Trajectory(timeline, frames.quat[rows], frames.position[rows])

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return a sweep in the sensor's frame and time; LiDAR axes are turned forward.

        A LiDAR has ``intensity`` (0 to 255) and ``ring``, a radar the 15 fields of its PCD.
        """
        row, name = self._file(sensor, ("lidar", "radar"), i)
        frame = Frame(sensor, int(self.frames.stamp_ns[row]))
        where, data = self.storage.where(name), self.storage.read(name)
        mount = self.mounts[int(self.frames.mount[row])]
        if name.endswith(".bin"):
            rows = read_nuscenes_bin(data, where)
            channels = {"intensity": rows[:, 3], "ring": rows[:, 4]}
            return PointCloud(to_forward(mount, rows[:, :3]), frame, channels)
        return _pcd_cloud(data, where, mount, frame)

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return an image of a camera, its size from the table, else from the file."""
        row, name = self._file(sensor, ("camera",), i)
        width, height = int(self.frames.width[row]), int(self.frames.height[row])
        if not (width and height):
            width, height = image_size(self.storage.read(name), self.storage.where(name))
        frame = Frame(sensor, int(self.frames.stamp_ns[row]))
        return ImageRef(self.storage, name, frame, width, height)

    def boxes(self, i: int) -> Boxes:
        """Return the labelled boxes of a sample, in the world."""
        self.timeline(BOXES).key(i)
        rows = slice(int(self.offsets[i]), int(self.offsets[i + 1]))
        row = np.arange(rows.start, rows.stop) + self.first_row
        columns = box_columns(take(self.annotations, rows))
        return Boxes(row=row, taxonomy=self.taxonomy, frame=WORLD, **columns)

    def layer(self, name: str, i: int) -> Boxes2D | MapLines:
        """Return the boxes in the ``i``-th image of ``timeline("boxes2d")``, or the map."""
        layers = [layer for layer in (BOXES_2D, MAP) if len(self.timeline(layer))]
        if name not in layers:
            have = ", ".join(layers) or "none"
            raise MissingDataError(f"scene {self.id} has no layer '{name}' (it has {have})")
        key = self.timeline(name).key(i)
        if name == MAP:
            return read_map(self.storage, key, WORLD)
        frame = self._images[i]
        rows = np.flatnonzero(self.image_boxes.frame == frame)
        boxes = take(self.image_boxes, rows)
        return Boxes2D(
            xyxy=boxes.xyxy,
            label=boxes.label.astype(np.int32),
            taxonomy=self.taxonomy,
            camera=Frame(
                self.channels[self.frames.channel[frame]], int(self.frames.stamp_ns[frame])
            ),
            extra={
                "track": np.char.decode(boxes.instance, "utf-8"),
                "attribute": np.char.decode(boxes.attribute, "utf-8"),
            },
        )

    @cached_property
    def _rows(self) -> Mapping[str, slice]:
        """The slice of ``frames`` of each channel, in the dataset's order."""
        codes, starts, counts = np.unique(
            self.frames.channel, return_index=True, return_counts=True
        )
        spans = zip(codes.tolist(), starts.tolist(), counts.tolist(), strict=True)
        return {self.channels[code]: slice(start, start + n) for code, start, n in spans}

    @cached_property
    def _images(self) -> Int:
        """Rows of ``frames`` that have boxes in the image, by time."""
        rows = np.unique(self.image_boxes.frame)
        return rows[np.argsort(self.frames.stamp_ns[rows], kind="stable")]

    @cached_property
    def _lidar_mounts(self) -> frozenset[int]:
        return frozenset(i for i, mount in self.mounts.items() if mount.modality == "lidar")

    def _of(self, channel: str) -> slice:
        if channel not in self._rows:
            raise MissingDataError(
                f"scene {self.id} has no channel '{channel}' "
                f"(it has {', '.join(self._rows) or 'none'})"
            )
        return self._rows[channel]

    def _mount(self, channel: str) -> Mount:
        used = [self.mounts[i] for i in np.unique(self.frames.mount[self._of(channel)]).tolist()]
        mountings = {(m.record.translation, m.record.rotation, m.record.camera_intrinsic)
                     for m in used}  # fmt: skip
        if len(mountings) > 1:
            raise DataError(
                f"scene {self.id} has {len(mountings)} different mountings of {channel}, such as "
                f"{used[0].record.token} and {used[-1].record.token}",
                where="calibrated_sensor.json",
                fix="a scene has one calibration: keep the records of one of them",
            )
        return used[0]

    def _modality(self, channel: str) -> Modality:
        return self.mounts[int(self.frames.mount[self._of(channel).start])].modality

    def _has_files(self, channel: str) -> bool:
        files = texts(self.frames.file[self._of(channel)])
        folders = dict.fromkeys(name.rpartition("/")[0] for name in files)
        here = {folder for folder in folders if self.storage.exists(folder)}
        return any(n.rpartition("/")[0] in here and self.storage.exists(n) for n in files)

    def _size(self, channel: str) -> tuple[int, int] | None:
        rows = self._of(channel)
        width, height = int(self.frames.width[rows].max()), int(self.frames.height[rows].max())
        if width and height:
            return width, height
        names = (n for n in texts(self.frames.file[rows]) if self.storage.exists(n))
        name = next(names, None)
        return (
            None if name is None else image_size(self.storage.read(name), self.storage.where(name))
        )

    def _file(self, channel: str, modalities: tuple[Modality, ...], i: int) -> tuple[int, str]:
        """Return the row of a record and the name of its file, which is there."""
        rows = self._of(channel)
        if self._modality(channel) not in modalities:
            raise MissingDataError(
                f"{channel} of scene {self.id} is a {self._modality(channel)}, no "
                f"{' or '.join(modalities)}"
            )
        self.timeline(channel).key(i)
        name = self.frames.file[rows.start + i].decode()
        if not self.storage.exists(name):
            raise MissingDataError(
                f"the file of record {i} of {channel} in scene {self.id} is not in this copy",
                where=self.storage.where(name),
                fix="download the sensor files that belong to these tables",
            )
        return rows.start + i, name


def box_columns(annotations: Annotations) -> dict[str, Any]:
    """Return annotations as the columns of boxes, ``row`` aside."""
    radar = np.nan_to_num(annotations.num_radar_pts, nan=0.0)
    return {
        "center": annotations.center,
        "size": annotations.size,
        "yaw": annotations.yaw,
        "quat": annotations.quat,
        "label": annotations.label.astype(np.int32),
        "track": np.char.decode(annotations.instance, "utf-8"),
        "velocity": annotations.velocity,
        "n_points": annotations.num_lidar_pts + radar,
        "extra": {
            "attribute": np.char.decode(annotations.attribute, "utf-8"),
            "visibility": np.char.decode(annotations.visibility, "utf-8"),
            "num_lidar_pts": annotations.num_lidar_pts,
            "num_radar_pts": annotations.num_radar_pts,
        },
    }


def _pcd_cloud(data: bytes, where: str, mount: Mount, frame: Frame) -> PointCloud:
    fields = dict(read_pcd(data, where).fields)
    absent = [axis for axis in "xyz" if axis not in fields]
    if absent:
        raise DataError(
            f"expected points with x, y and z, found fields {', '.join(fields)}", where=where
        )
    xyz = np.column_stack([fields.pop(axis) for axis in "xyz"]).astype(np.float32)
    # nuScenes writes a single point of NaN where a radar saw nothing.
    n = 0 if len(xyz) and np.isnan(xyz[0]).any() else len(xyz)
    channels = {name: values[:n] for name, values in fields.items()}
    return PointCloud(to_forward(mount, xyz[:n]), frame, channels)
