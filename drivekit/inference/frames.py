"""What a model gets: one labelled frame with all its sensors, read when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from time import perf_counter
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DrivekitError, MissingDataError
from drivekit.geometry import sync
from drivekit.model.boxes import FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, Dataset, Scene
from drivekit.model.frames import WORLD, Frame, is_flu, optical_of
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.trajectory import Trajectory

T = TypeVar("T")
Image = NDArray[np.uint8]

# Sensors' frames farther from the labels than this do not belong to them.
_TOLERANCE_NS = 100_000_000


class ReadOnDemand(Mapping[str, T], Generic[T]):
    """Sensors' data by channel, each read the first time it is asked for.

    Parameters
    ----------
    readers : mapping of channel to callable
    what : str
        "points" or "images", for messages.
    where : str
        The frame, for messages.
    """

    def __init__(self, readers: Mapping[str, Callable[[], T]], what: str, where: str) -> None:
        self._readers = readers
        self._what = what
        self._where = where
        self._read: dict[str, T] = {}
        #: Time that reading has taken.
        self.seconds = 0.0

    def __getitem__(self, channel: str) -> T:
        if channel not in self._read:
            if channel not in self._readers:
                raise MissingDataError(
                    f"there are no {self._what} of '{channel}' "
                    f"(there are of {', '.join(self._readers) or 'no sensor'})",
                    where=self._where,
                )
            begin = perf_counter()
            self._read[channel] = self._readers[channel]()
            self.seconds += perf_counter() - begin
        return self._read[channel]

    def __contains__(self, channel: object) -> bool:
        return channel in self._readers

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)


@dataclass(frozen=True, eq=False, slots=True)
class ModelFrame:
    """A frame as a model gets it.

    Parameters
    ----------
    key : FrameKey
    stamp_ns : int, optional [ns]
        Of the labels.
    is_first : bool
        Of its scene: who remembers anything forgets it here.
    frame : Frame, optional
        What boxes are taken to be in unless the answer names another: the first LiDAR, at the time
        of its sweep. ``None`` without a LiDAR.
    points : mapping of channel to PointCloud
        Of LiDARs and radars, each in its own frame.
    images : mapping of channel to (H, W, 3) uint8
        RGB.
    mountings : callable
        Reads the calibration when it is asked for.
    world_from_ego : SE3, optional
        Where the dataset has poses.
    taxonomy : Taxonomy
        Classes that labels are taken from.
    """

    key: FrameKey
    stamp_ns: int | None
    is_first: bool
    frame: Frame | None
    points: ReadOnDemand[PointCloud]
    images: ReadOnDemand[Image]
    mountings: Callable[[], Calibration]
    world_from_ego: SE3 | None
    taxonomy: Taxonomy

    @property
    def calibration(self) -> Calibration:
        """Mountings and intrinsics; empty where the dataset has none."""
        return self.mountings()

    @property
    def read_seconds(self) -> float:
        """Time that reading has taken so far."""
        return self.points.seconds + self.images.seconds

    def knows(self, frame: Frame) -> bool:
        """Tell whether a coordinate frame exists here, times aside."""
        is_default = self.frame is not None and frame.name == self.frame.name
        if is_default or frame.name == WORLD.name:
            return True
        mounted = optical_of(frame).name if is_flu(frame) else frame.name
        known = {*self.calibration.frames, *self.calibration.cameras}
        return bool(known & {frame.name, mounted})


class _SceneReader:
    """What frames of one scene share; files are read when they are needed."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        reference = scene.timeline(reference_of(scene))
        channels = tuple(scene.sensors)
        table = sync(scene, reference.channel, channels, _TOLERANCE_NS)
        self.stamps = reference.stamps_ns
        self.position = {key: i for i, key in enumerate(reference.keys)}
        self.sensors: Mapping[str, Mapping[int, int]] = {
            channel: {int(r): int(table.index[r, c]) for r in np.flatnonzero(table.found[:, c])}
            for c, channel in enumerate(channels)
        }

    @cached_property
    def calibration(self) -> Calibration:
        """Mountings; empty where the dataset has none."""
        try:
            return self.scene.calibration()
        except MissingDataError:
            return Calibration()

    @cached_property
    def ego(self) -> Trajectory | None:
        """Poses, where the dataset has any."""
        try:
            return self.scene.ego()
        except MissingDataError:
            return None


@dataclass(frozen=True, eq=False, slots=True)
class FrameSource:
    """Frames of a dataset by number.

    Parameters
    ----------
    dataset : Dataset
    keys : tuple of FrameKey
        Labelled frames, or frames of a scene's first sensor where it has no labels.
    needs : tuple of str
        Channels, or "lidar", "camera", "radar", that are read ahead of being asked for.
    turn : callable
        From points as drivekit has them to points as the model wants them.
    taxonomy : Taxonomy
    """

    dataset: Dataset
    keys: tuple[FrameKey, ...]
    taxonomy: Taxonomy
    needs: tuple[str, ...] = ()
    turn: Callable[[PointCloud], PointCloud] = field(default=lambda cloud: cloud)
    _open: dict[str, _SceneReader] = field(default_factory=dict, init=False)

    def __len__(self) -> int:
        return len(self.keys)

    def frame(self, i: int) -> ModelFrame:
        """Return the ``i``-th frame; no sensor data is read yet."""
        key = self.keys[i]
        reader = self._reader(key.scene)
        scene, row = reader.scene, reader.position[key.key]
        where = f"frame {key}"
        points: dict[str, Callable[[], PointCloud]] = {}
        images: dict[str, Callable[[], Image]] = {}
        default: Frame | None = None
        for channel, sensor in scene.sensors.items():
            k = reader.sensors[channel].get(row)
            if k is None:
                continue
            if sensor.modality == "camera":
                images[channel] = partial(_pixels, scene, channel, k)
                continue
            points[channel] = partial(_cloud, scene, channel, k, self.turn)
            if sensor.modality == "lidar" and default is None:
                default = sensor.frame.at(scene.timeline(channel).stamp(k))
        stamp = None if reader.stamps is None else int(reader.stamps[row])
        at = stamp if default is None or default.stamp_ns is None else default.stamp_ns
        return ModelFrame(
            key,
            stamp,
            i == 0 or self.keys[i - 1].scene != key.scene,
            default,
            ReadOnDemand(points, "points", where),
            ReadOnDemand(images, "images", where),
            lambda: reader.calibration,
            _pose(reader.ego, key.key, at),
            self.taxonomy,
        )

    def read(self, i: int) -> ModelFrame:
        """Return the ``i``-th frame with what is needed read already."""
        frame = self.frame(i)
        sensors = self.dataset[frame.key.scene].sensors
        for channel in (*frame.points, *frame.images):
            if is_needed(self.needs, channel, sensors[channel].modality):
                (frame.images if channel in frame.images else frame.points)[channel]
        return frame

    def lacks(self, i: int) -> str | None:
        """Return what the model needs and a frame has not, ``None`` if all is there."""
        key = self.keys[i]
        reader = self._reader(key.scene)
        row = reader.position[key.key]
        there = {c: s.modality for c, s in reader.scene.sensors.items() if row in reader.sensors[c]}
        if not there:
            return "data of any sensor"
        have = {*there, *there.values()}
        return next((need for need in self.needs if need not in have), None)

    def _reader(self, scene_id: str) -> _SceneReader:
        """Return the scene; only the last one asked for is kept open."""
        reader = self._open.get(scene_id)
        if reader is None:
            reader = _SceneReader(self.dataset[scene_id])
            self._open.clear()
            self._open[scene_id] = reader
        return reader


def is_needed(needs: Sequence[str], channel: str, modality: str) -> bool:
    """Tell whether a sensor is among those named by channel or modality."""
    return channel in needs or modality in needs


def reference_of(scene: Scene) -> str:
    """Return the channel whose frames are predicted: the labels, else the first LiDAR or camera.

    Raises
    ------
    MissingDataError
        If the scene has neither labels nor sensors.
    """
    if len(scene.timeline(BOXES)):
        return BOXES
    by_kind = sorted(scene.sensors.values(), key=lambda s: s.modality != "lidar")
    if not by_kind:
        raise MissingDataError(f"scene {scene.id} has neither labels nor sensor data")
    return by_kind[0].channel


def _pose(ego: Trajectory | None, key: str, stamp_ns: int | None) -> SE3 | None:
    """Return where the vehicle is: by time, or by key where there are no stamps."""
    if ego is None:
        return None
    try:
        if stamp_ns is not None and ego.timeline.stamps_ns is not None:
            return ego.at(stamp_ns)
        return ego.pose_of(key)
    except DrivekitError:
        return None


def _cloud(
    scene: Scene, channel: str, i: int, turn: Callable[[PointCloud], PointCloud]
) -> PointCloud:
    return turn(scene.points(channel, i))


def _pixels(scene: Scene, channel: str, i: int) -> Image:
    from drivekit.io.images import decode_image

    image = scene.image(channel, i)
    return decode_image(image.data(), image.where)
