"""Frames of a dataset under the names they have in a tree it was converted to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from drivekit.errors import MissingDataError
from drivekit.model.boxes import FrameKey


@dataclass(frozen=True, slots=True)
class SensorFrame:
    """The frame of a sensor that belongs to an exported one.

    Parameters
    ----------
    index : int
        In the timeline of the sensor.
    key : str
        Its native key.
    stamp_ns : int, optional
    """

    index: int
    key: str
    stamp_ns: int | None = None


@dataclass(frozen=True, slots=True)
class ExportedFrame:
    """A labelled frame under the name it has in the tree; ``frames.csv`` has a row for each.

    Parameters
    ----------
    id : str
        What the target calls it: ``"000017"``, a token.
    split : str
    frame : FrameKey
        Scene and key in the dataset.
    index : int
        In ``scene.timeline(BOXES)``; along outlines or masks where a scene has no boxes.
    lidars, cameras : mapping of channel to SensorFrame
        Those in use, in the order asked for, as far as the frame has them. Clouds of several LiDARs
        are joined in the frame of the first one.
    """

    id: str
    split: str
    frame: FrameKey
    index: int
    lidars: Mapping[str, SensorFrame]
    cameras: Mapping[str, SensorFrame]

    def sensor(self, modality: Literal["lidar", "camera"]) -> tuple[str, SensorFrame]:
        """Return channel and frame of the first LiDAR or camera.

        Raises
        ------
        MissingDataError
            If the frame has none.
        """
        found = self.lidars if modality == "lidar" else self.cameras
        for channel, frame in found.items():
            return channel, frame
        raise MissingDataError(f"no frame of a {modality} belongs to frame {self.frame}")
