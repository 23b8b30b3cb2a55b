"""The labelled frames of a dataset, and the sensors' frames that belong to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from drivekit.errors import MissingDataError
from drivekit.geometry import sync
from drivekit.model.dataset import BOXES, Dataset, Modality, Scene, channels_of, sensor_of

#: Told how many frames of how many are done.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False, slots=True)
class LabelledFrame:
    """A labelled frame of a scene.

    Parameters
    ----------
    scene : Scene
    index : int
        In ``scene.timeline(BOXES)``.
    sensors : mapping of channel to int or None
        The sensor's frame nearest in time, or of the same key.
    """

    scene: Scene
    index: int
    sensors: dict[str, int | None]

    @property
    def key(self) -> str:
        """Native key of the labelled frame."""
        return self.scene.timeline(BOXES).keys[self.index]

    def sensor(self, channel: str) -> int:
        """Return the frame of a sensor.

        Raises
        ------
        MissingDataError
            If none belongs to this labelled frame.
        """
        i = self.sensors[channel]
        if i is None:
            raise MissingDataError(
                f"no frame of {channel} belongs to the labels of frame {self.key}",
                where=f"scene {self.scene.id}",
            )
        return i


def labelled_frames(dataset: Dataset) -> Iterator[LabelledFrame]:
    """Go through all labelled frames, scene by scene."""
    for scene in dataset:
        channels = tuple(scene.sensors)
        table = sync(scene, BOXES, channels)
        for i in range(len(table)):
            yield LabelledFrame(scene, i, {c: table.at(i, c) for c in channels})


def count_labelled(dataset: Dataset) -> int:
    """Return the number of labelled frames."""
    return sum(len(scene.timeline(BOXES)) for scene in dataset)


def first_channel(scene: Scene, modality: Modality, asked: str | None = None) -> str:
    """Return the channel asked for, or the first one of a kind.

    Raises
    ------
    MissingDataError
        If the scene has none.
    """
    if asked is not None:
        return sensor_of(scene, asked, modality).channel
    channels = channels_of(scene, modality)
    if not channels:
        raise MissingDataError(f"scene {scene.id} has no {modality}, which this format needs")
    return channels[0]


def intensity_scale(dataset: Dataset, lidar: str | None) -> float:
    """Return what the brightest points of a dataset have: 1, 255 or 65535.

    A channel says nothing of its scale: the first labelled frame's largest value decides for all.
    """
    for frame in labelled_frames(dataset):
        channel = first_channel(frame.scene, "lidar", lidar)
        cloud = frame.scene.points(channel, frame.sensor(channel))
        if len(cloud) and "intensity" in cloud.channels:
            brightest = float(np.max(cloud.channels["intensity"]))
            return next((scale for scale in (1.0, 255.0) if brightest <= scale), 65535.0)
    return 1.0
