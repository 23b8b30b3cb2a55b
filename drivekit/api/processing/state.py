"""What a pipeline has made of a frame so far, and where its values lie at that time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from numpy.typing import NDArray

from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry.transform import transform_between
from drivekit.model.boxes import Boxes
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Scene, sensor_of
from drivekit.model.frames import WORLD, Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3


@dataclass(frozen=True, eq=False, slots=True)
class State:
    """A frame between two steps.

    Parameters
    ----------
    scene : Scene
    sensor : str
        Channel of the LiDAR.
    i : int
        Position in its timeline.
    cloud : PointCloud
    boxes : Boxes, optional
        Found by a step.
    arrays : mapping of str to array
        Pictures and grids by name, such as ``bev.height``.
    """

    scene: Scene
    sensor: str
    i: int
    cloud: PointCloud
    boxes: Boxes | None = None
    arrays: Mapping[str, NDArray[Any]] = field(default_factory=dict)

    def with_cloud(self, cloud: PointCloud) -> State:
        """Return the state with other points."""
        return replace(self, cloud=cloud)

    def with_channels(self, **channels: NDArray[Any]) -> State:
        """Return the state with more channels of the points."""
        cloud = self.cloud
        joined = {**cloud.channels, **channels}
        return self.with_cloud(PointCloud(cloud.xyz, cloud.frame, joined, cloud.origin))

    def with_arrays(self, **arrays: NDArray[Any]) -> State:
        """Return the state with more pictures or grids; ``bev__height`` is named ``bev.height``."""
        named = {name.replace("__", ".", 1): value for name, value in arrays.items()}
        twice = sorted(named.keys() & self.arrays.keys())
        if twice:
            raise UsageError(f"two steps make '{twice[0]}'", fix="leave one of them out")
        return replace(self, arrays={**self.arrays, **named})

    @property
    def key(self) -> str:
        """Native key of the sweep."""
        return self.scene.timeline(self.sensor).key(self.i)

    @property
    def stamp_ns(self) -> int | None:
        """Time of the sweep."""
        return self.scene.timeline(self.sensor).stamp(self.i)

    def frame(self, name: str) -> Frame:
        """Return a frame by name: the world, or a mounted one at the time of the sweep."""
        return WORLD if name == WORLD.name else Frame(name, self.stamp_ns)

    def way(self, dst: Frame, src: Frame) -> SE3:
        """Return the transform between two frames, over the pose of this sweep if need be."""
        return transform_between(self.scene, dst, src, keys=(self.key, self.key))

    def mounting(self) -> SE3 | None:
        """Return the transform from the sensor to the points; ``None`` if they are in its frame."""
        sensor = sensor_of(self.scene, self.sensor).frame.at(self.stamp_ns)
        if sensor == self.cloud.frame:
            return None
        return self.way(self.cloud.frame, sensor)

    def view(self, channel: str, within_ns: int | None = None) -> tuple[Camera, SE3, int]:
        """Return a camera at its image for this sweep, the way to it, and the image's position.

        Parameters
        ----------
        channel : str
        within_ns : int [ns], optional
            How far apart in time sweep and image may be.

        Raises
        ------
        MissingDataError
            If there is no such camera, or no image of it belongs to the sweep.
        """
        sensor = sensor_of(self.scene, channel, "camera")
        timeline, stamp = self.scene.timeline(channel), self.stamp_ns
        if stamp is None or timeline.stamps_ns is None:
            image = timeline.index(self.key)
        else:
            index, found = timeline.nearest([stamp], within_ns)
            if not found[0]:
                raise MissingDataError(
                    f"no image of {channel} belongs to sweep {self.key} of scene {self.scene.id}"
                )
            image = int(index[0])
        frame = sensor.frame.at(timeline.stamp(image))
        camera = self.scene.calibration().camera(channel)
        return camera.at(frame.stamp_ns), self.way(frame, self.cloud.frame), image

    def image(self, channel: str, image: int) -> ImageRef:
        """Return an image of a camera."""
        return self.scene.image(channel, image)
