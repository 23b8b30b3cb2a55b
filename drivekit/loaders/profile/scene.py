"""One sequence of a profiled dataset: reads when it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from drivekit.errors import DataError, MissingDataError
from drivekit.io.images import image_size
from drivekit.io.json_text import parse_json
from drivekit.io.pcd import read_pcd
from drivekit.io.storage import Storage
from drivekit.io.text import read_numbers
from drivekit.loaders.profile.boxes import read_boxes, read_boxes_2d, read_polygons
from drivekit.loaders.profile.calibration import read_calibration
from drivekit.loaders.profile.discovery import SceneFiles
from drivekit.loaders.profile.points import cloud_of
from drivekit.loaders.profile.records import list_of_records
from drivekit.loaders.profile.schema import OPTICAL_AXES, BoxRule, Profile, Tags
from drivekit.loaders.profile.templates import filled
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, Sensor, sensor_of
from drivekit.model.frames import Frame, flu_of
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
        if rule is None or rule.file not in self.files.documents:
            return {}
        document, where = self._document(rule.file)
        if not isinstance(document, Mapping):
            raise DataError("expected an object", where=where)
        return _plain_values(document, rule)

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
        return Timeline(channel, tuple(self.files.streams.get(stream, ())))

    def calibration(self) -> Calibration:
        """Return mountings and intrinsics; the size of images is taken from the images."""
        return self._calibration

    def ego(self) -> Trajectory:
        """Raise MissingDataError: no profile describes ego poses yet."""
        raise MissingDataError(
            f"{self.profile.title} records no ego poses",
            where=f"scene {self.id}",
            fix="work in the frame of a sensor",
        )

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return the ``i``-th sweep of a LiDAR, in its frame, x forward, y left, z up."""
        name = self._file(sensor_of(self, sensor, "lidar").channel, i)
        rule = self.profile.lidars[sensor]
        where = self.storage.where(name)
        return cloud_of(read_pcd(self.storage.read(name), where), rule, Frame(sensor), where)

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return the ``i``-th image of a camera."""
        name = self._file(sensor_of(self, sensor, "camera").channel, i)
        return ImageRef(self.storage, name, Frame(sensor), *self._image_size(name))

    def boxes(self, i: int) -> Boxes:
        """Return the boxes of the ``i``-th labelled frame."""
        rule = self._box_rule()
        document, where = self._label(BOXES, i)
        frame, axes = Frame(rule.frame), OPTICAL_AXES
        if rule.frame in self.profile.lidars:
            axes = self.profile.lidars[rule.frame].axes
        else:
            frame = flu_of(frame)
        return read_boxes(document, rule, self.taxonomy, frame, axes, where)

    def layer(self, name: str, i: int) -> Any:
        """Return 2D boxes, outlines, or the raw records behind the rows of ``boxes(i)``.

        ``i`` counts along ``timeline(name)``.
        """
        layer, rule = self.profile.layers.get(name), self.profile.boxes
        if layer is not None:
            document, where = self._label(name, i)
            return read_polygons(document, layer, self.taxonomy, Frame(layer.camera), where)
        if rule is None or name not in self._beside_boxes():
            known = ", ".join((*self._beside_boxes(), *self.profile.layers))
            raise MissingDataError(f"scene {self.id} has no layer '{name}' (it has {known})")
        document, where = self._label(BOXES, i)
        if name == RAW or rule.bbox is None:
            return list_of_records(document, rule.records, where)
        return read_boxes_2d(document, rule, self.taxonomy, Frame(rule.bbox.camera), where)

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

    def _file(self, stream: str, i: int) -> str:
        key = self.timeline(stream).key(i)
        return self.files.streams[stream][key]

    def _label(self, stream: str, i: int) -> tuple[Any, str]:
        name = self._file(stream, i)
        where = self.storage.where(name)
        return parse_json(self.storage.read(name), where), where

    def _document(self, template: str) -> tuple[Any, str]:
        """Return a file of the sequence: JSON as it is, numbers in text as rows."""
        name = self.files.documents.get(template)
        if name is None:
            raise MissingDataError(
                f"scene {self.id} has no file {filled(template, self.files.fields)}",
                where=str(self.storage.root),
                fix="download the part that holds it, or copy it into the sequence folder",
            )
        data, where = self.storage.read(name), self.storage.where(name)
        if name.casefold().endswith(".json"):
            return parse_json(data, where), where
        return read_numbers(data, where).tolist(), where

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
