"""One sequence of a profiled dataset: reads when it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, MissingDataError
from drivekit.io.images import decode_image, image_size
from drivekit.io.json_text import parse_json
from drivekit.io.pcd import read_pcd
from drivekit.io.storage import Storage
from drivekit.loaders.profile.boxes import (
    box_records,
    read_boxes,
    read_boxes_2d,
    read_layer_boxes,
    read_polygons,
)
from drivekit.loaders.profile.calibration import read_calibration
from drivekit.loaders.profile.discovery import SceneFiles
from drivekit.loaders.profile.documents import parse_document
from drivekit.loaders.profile.masks import ColorMask
from drivekit.loaders.profile.points import cloud_of
from drivekit.loaders.profile.rows import read_row, trajectory_of
from drivekit.loaders.profile.schema import (
    OPTICAL_AXES,
    VEHICLE_AXES,
    BoxRule,
    Layer,
    Profile,
    Tags,
)
from drivekit.loaders.profile.streams import EGO_ROWS
from drivekit.loaders.profile.templates import filled
from drivekit.loaders.profile.unsettled import check_settled
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, Sensor, sensor_of
from drivekit.model.frames import EGO, Frame, flu_of
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

#: Layers that every profile has with its boxes: image boxes, and records as they are written.
BOXES_2D = "boxes2d"
RAW = "raw"


@dataclass(frozen=True)
class ProfileScene:
    """A sequence; see :class:`drivekit.model.dataset.Scene`.

    Parameters
    ----------
    files : SceneFiles
    profile : Profile
    taxonomy : Taxonomy
    storage : Storage
    """

    files: SceneFiles
    profile: Profile
    taxonomy: Taxonomy
    storage: Storage

    @property
    def id(self) -> str:
        """Native name."""
        return self.files.id

    @property
    def tags(self) -> Mapping[str, str]:
        """Plain values of the file that describes the sequence, by their path in it."""
        rule = self.profile.tags
        if rule is None:
            return {}
        named = {name: self.files.fields[name] for name in rule.fields if name in self.files.fields}
        if rule.file is None or rule.file not in self.files.documents:
            return named
        document, where = self._document(rule.file)
        if not isinstance(document, Mapping):
            raise DataError("expected an object", where=where)
        return {**named, **_plain_values(document, rule)}

    @property
    def sensors(self) -> Mapping[str, Sensor]:
        """Sensors with at least one file."""
        cameras = {c: Sensor(c, "camera", Frame(c)) for c in self.profile.cameras}
        lidars = {c: Sensor(c, "lidar", Frame(c)) for c in self.profile.lidars}
        return {c: s for c, s in {**cameras, **lidars}.items() if c in self.files.streams}

    def timeline(self, channel: str) -> Timeline:
        """Return the frames of a sensor, of the labels or of a layer."""
        stream = BOXES if channel in self._beside_boxes() else channel
        if stream in self.profile.sensors:
            sensor_of(self, stream)
        elif stream not in (BOXES, *self.profile.layers):
            known = (*self.sensors, BOXES, *self._beside_boxes(), *self.profile.layers)
            raise MissingDataError(
                f"scene {self.id} has no channel '{channel}' (it has {', '.join(known)})"
            )
        keys = tuple(self.files.streams.get(stream, ()))
        return Timeline(channel, keys, self._stamps(stream, keys))

    def calibration(self) -> Calibration:
        """Return mountings and intrinsics; the size of images is taken from the images."""
        return self._calibration

    def ego(self) -> Trajectory:
        """Return the vehicle's poses; MissingDataError where the data has none."""
        if self.profile.ego is None or EGO_ROWS not in self.files.streams:
            raise MissingDataError(
                f"{self.profile.title} records no ego poses"
                if self.profile.ego is None
                else "there are no rows of ego poses here",
                where=f"scene {self.id}",
                fix="work in the frame of a sensor",
            )
        return self._ego

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return the ``i``-th sweep of a LiDAR, in its frame, x forward, y left, z up."""
        name, frame = self._file(sensor_of(self, sensor, "lidar").channel, i)
        rule = self.profile.lidars[sensor]
        where = self.storage.where(name)
        return cloud_of(read_pcd(self.storage.read(name), where), rule, frame, where)

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return the ``i``-th image of a camera."""
        name, frame = self._file(sensor_of(self, sensor, "camera").channel, i)
        return ImageRef(self.storage, name, frame, *self._image_size(name))

    def boxes(self, i: int) -> Boxes:
        """Return the boxes of the ``i``-th labelled frame."""
        rule = self._box_rule()
        check_settled(self.profile)
        document, where = self._label(BOXES, i)
        frame = Frame(rule.frame, self.timeline(BOXES).stamp(i))
        axes = OPTICAL_AXES
        if rule.frame in self.profile.lidars:
            axes = self.profile.lidars[rule.frame].axes
        elif rule.frame == EGO.name:
            axes = VEHICLE_AXES
        else:
            frame = flu_of(frame)
        return read_boxes(document, rule, self.taxonomy, frame, axes, where)

    def layer(self, name: str, i: int) -> Any:
        """Return 2D boxes, outlines, or the raw records behind the rows of ``boxes(i)``.

        ``i`` counts along ``timeline(name)``.
        """
        layer, rule = self.profile.layers.get(name), self.profile.boxes
        if layer is not None:
            return self._read_layer(layer, name, i)
        if rule is None or name not in self._beside_boxes():
            known = ", ".join((*self._beside_boxes(), *self.profile.layers))
            raise MissingDataError(f"scene {self.id} has no layer '{name}' (it has {known})")
        document, where = self._label(BOXES, i)
        if name == RAW or rule.bbox is None:
            return box_records(document, rule, where)[0]
        return read_boxes_2d(document, rule, self.taxonomy, Frame(rule.bbox.camera), where)

    def _read_layer(self, layer: Layer, name: str, i: int) -> Any:
        file, _ = self._file(name, i)
        where = self.storage.where(file)
        if layer.columns is not None:
            return read_row(self.storage.read(file), layer.columns, where)
        camera = Frame(layer.camera or "", self.timeline(name).stamp(i))
        if layer.colors is not None:
            rgb = decode_image(self.storage.read(file), where)
            return ColorMask(rgb, camera, layer.colors)
        document = parse_json(self.storage.read(file), where)
        read = read_polygons if layer.polygon is not None else read_layer_boxes
        return read(document, layer, self.taxonomy, camera, where)

    def _stamps(self, stream: str, keys: tuple[str, ...]) -> NDArray[np.int64] | None:
        """Return the times of frames, if those of all are known."""
        known: Mapping[str, int] = self.files.stamps.get(stream, {})
        rule = self.profile.ego
        if not known and rule is not None and rule.time is not None:
            poses = self._ego.timeline
            known = dict(zip(poses.keys, poses.times.tolist(), strict=True))
        if not keys or not all(key in known for key in keys):
            return None
        return np.array([known[key] for key in keys], np.int64)

    @cached_property
    def _ego(self) -> Trajectory:
        rule = self.profile.ego
        files = self.files.streams.get(EGO_ROWS, {}) if rule is not None else {}
        if rule is None:
            raise MissingDataError(f"{self.profile.title} records no ego poses")
        rows = {}
        for key, name in files.items():
            where = self.storage.where(name)
            rows[key] = (read_row(self.storage.read(name), rule.columns, where), where)
        return trajectory_of(rows, rule, EGO_ROWS)

    @cached_property
    def _calibration(self) -> Calibration:
        files = self.files.streams
        sizes = {
            channel: self._image_size(next(iter(files[channel].values())))
            for channel in self.profile.cameras
            if channel in files
        }
        return read_calibration(self.profile, self._document, sizes)

    def _box_rule(self) -> BoxRule:
        if self.profile.boxes is None:
            raise MissingDataError(f"{self.profile.title} has no 3D boxes")
        return self.profile.boxes

    def _beside_boxes(self) -> tuple[str, ...]:
        """Return the layers that are read off the files of the 3D boxes."""
        rule = self.profile.boxes
        if rule is None:
            return ()
        return (RAW,) if rule.bbox is None else (BOXES_2D, RAW)

    def _file(self, stream: str, i: int) -> tuple[str, Frame]:
        """Return the name of a frame's file, and the stream's frame at that time."""
        timeline = self.timeline(stream)
        name = self.files.streams[stream][timeline.key(i)]
        return name, Frame(stream, timeline.stamp(i))

    def _label(self, stream: str, i: int) -> tuple[Any, str]:
        name, _ = self._file(stream, i)
        where = self.storage.where(name)
        return parse_json(self.storage.read(name), where), where

    def _document(self, template: str) -> tuple[Any, str]:
        """Return a file that there is one of a sequence, parsed."""
        name = self.files.documents.get(template)
        if name is None:
            raise MissingDataError(
                f"scene {self.id} has no file {filled(template, self.files.fields)}",
                where=str(self.storage.root),
                fix="download the part that holds it, or copy it into the sequence folder",
            )
        where = self.storage.where(name)
        return parse_document(self.storage.read(name), where), where

    def _image_size(self, name: str) -> tuple[int, int]:
        return image_size(self.storage.read(name), self.storage.where(name))


def _plain_values(document: Mapping[str, Any], rule: Tags, above: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in document.items():
        path = f"{above}.{key}" if above else key
        if path in rule.without:
            continue
        if isinstance(value, Mapping):
            found |= _plain_values(value, rule, path)
        elif isinstance(value, (str, bool, int, float)):
            found[path] = str(value)
    return found
