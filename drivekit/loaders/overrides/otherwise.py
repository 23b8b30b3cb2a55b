"""A dataset of which some scenes are read by other options, or some sensors sit elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from drivekit.loaders.ground_truth import read_boxes
from drivekit.loaders.overrides.sensors import SensorSaid, calibration_of, check_sensors
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import Dataset, DatasetInfo, Scene, Sensor, Split
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory


@dataclass(frozen=True, slots=True)
class MountedScene:
    """A scene whose calibration is said; see :class:`drivekit.model.dataset.Scene`.

    Parameters
    ----------
    inner : Scene
    said : mapping of str to SensorSaid
    """

    inner: Scene
    said: Mapping[str, SensorSaid]

    @property
    def id(self) -> str:
        """Native name."""
        return self.inner.id

    @property
    def tags(self) -> Mapping[str, str]:
        """What the dataset says of the recording."""
        return self.inner.tags

    @property
    def sensors(self) -> Mapping[str, Sensor]:
        """Sensors that this scene has data of."""
        return self.inner.sensors

    def timeline(self, channel: str) -> Timeline:
        """Return the frames of a sensor or layer, or of the labels."""
        return self.inner.timeline(channel)

    def calibration(self) -> Calibration:
        """Return mountings and intrinsics, as they are said where they are."""
        return calibration_of(self.inner, self.said)

    def ego(self) -> Trajectory:
        """Return the vehicle's poses."""
        return self.inner.ego()

    def points(self, sensor: str, i: int) -> PointCloud:
        """Return the ``i``-th sweep of a LiDAR or radar."""
        return self.inner.points(sensor, i)

    def image(self, sensor: str, i: int) -> ImageRef:
        """Return the ``i``-th image of a camera."""
        return self.inner.image(sensor, i)

    def boxes(self, i: int) -> Boxes:
        """Return the labelled 3D boxes of a frame."""
        return self.inner.boxes(i)

    def layer(self, name: str, i: int) -> Any:
        """Return what only some datasets have."""
        return self.inner.layer(name, i)


@dataclass(frozen=True)
class ReadOtherwise:
    """See :class:`drivekit.model.dataset.Dataset`.

    Parameters
    ----------
    info : DatasetInfo
    plain : Dataset
        As it is read where nothing else is said.
    others : mapping of str to Dataset
        By scene: the dataset as it is read by other options.
    sensors : mapping of str to SensorSaid
        What is said of sensors in all scenes.
    of_scene : mapping of str to mapping of str to SensorSaid
        The same for single scenes; it counts first.
    """

    info: DatasetInfo
    plain: Dataset
    others: Mapping[str, Dataset] = field(default_factory=dict)
    sensors: Mapping[str, SensorSaid] = field(default_factory=dict)
    of_scene: Mapping[str, Mapping[str, SensorSaid]] = field(default_factory=dict)

    @property
    def splits(self) -> Mapping[str, Split]:
        """Named parts."""
        return self.plain.splits

    @property
    def scene_ids(self) -> tuple[str, ...]:
        """Ids in native order."""
        return self.plain.scene_ids

    def __getitem__(self, scene_id: str) -> Scene:
        scene = self.others.get(scene_id, self.plain)[scene_id]
        said = {**self.sensors, **self.of_scene.get(scene_id, {})}
        return MountedScene(scene, said) if said else scene

    def __len__(self) -> int:
        return len(self.plain)

    def __iter__(self) -> Iterator[Scene]:
        return (self[scene_id] for scene_id in self.scene_ids)


@read_boxes.register
def _(dataset: ReadOtherwise, frames: Sequence[FrameKey]) -> BoxTable:
    """Let the loader read all at once where it reads all by the same options."""
    if not dataset.others:
        return read_boxes(dataset.plain, frames)
    frame_by_frame = read_boxes.dispatch(object)
    table: BoxTable = frame_by_frame(dataset, frames)
    return table


def read_otherwise(
    dataset: Dataset,
    *,
    sensors: Mapping[str, SensorSaid] | None = None,
    others: Mapping[str, Dataset] | None = None,
    of_scene: Mapping[str, Mapping[str, SensorSaid]] | None = None,
) -> Dataset:
    """Return a dataset read by what is said of its sensors and of single scenes.

    Parameters
    ----------
    dataset : Dataset
    sensors, others, of_scene : mapping, optional
        See :class:`ReadOtherwise`.

    Raises
    ------
    UsageError
        If something is said of a sensor that no scene has.
    """
    sensors, others, of_scene = sensors or {}, others or {}, of_scene or {}
    layers = (sensors, *of_scene.values())
    for said in layers:
        check_sensors(dataset, said)
    if not (sensors or others or of_scene):
        return dataset
    named = dict.fromkeys(name for said in layers for name in said)
    told = tuple(
        f"the calibration of {name} is as overrides say, not as recorded" for name in named
    )
    info = replace(dataset.info, assumptions=(*dataset.info.assumptions, *told))
    return ReadOtherwise(info, dataset, others, sensors, of_scene)
