"""What a written set really holds, in forward-left-up metres: the answers for a test."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .conventions import Conventions
from .rotations import Array


@dataclass(frozen=True)
class Boxes:
    """Columns of boxes in one frame of reference."""

    center: Array  # (N, 3)
    size: Array  # (N, 3) length, width, height
    rotation: Array  # (N, 3, 3) axes of the box as columns
    label: tuple[str, ...]  # as the file spells it
    track: tuple[int, ...]
    flaw: tuple[str, ...]  # "" or how the label was corrupted

    def __len__(self) -> int:
        return len(self.label)

    def only(self, keep: NDArray[np.bool_]) -> Boxes:
        """Return the boxes of a (N,) mask."""
        names = (
            tuple(column[i] for i in np.flatnonzero(keep))
            for column in (self.label, self.track, self.flaw)
        )
        return Boxes(self.center[keep], self.size[keep], self.rotation[keep], *names)


@dataclass(frozen=True)
class ImageBoxes:
    """Rectangles in one picture."""

    xyxy: Array  # (N, 4)
    label: tuple[str, ...]
    track: tuple[int, ...]


@dataclass(frozen=True)
class FrameTruth:
    """One frame: what its label file says when read rightly, and what really stood there."""

    key: str
    time_s: float
    labelled: Boxes | None  # in the set's box frame; None: no label file
    real: Boxes  # in the LiDAR's frame, all actors within reach, none corrupt
    points: Array  # (P, 3) float32 in the LiDAR's frame
    intensity: Array  # (P,) as written
    image_boxes: Mapping[str, ImageBoxes] = field(default_factory=dict)
    world_from_lidar: Array | None = None


@dataclass(frozen=True)
class CameraTruth:
    """A camera as the files should be read."""

    K: Array
    distortion: Array  # k1 k2 p1 p2, zeros where pictures are rectified
    width: int
    height: int
    camera_from_lidar: Array


@dataclass(frozen=True)
class SceneTruth:
    """One sequence."""

    name: str
    frames: tuple[FrameTruth, ...]
    cameras: Mapping[str, CameraTruth]
    lidar_from_boxes: Array  # (4, 4): identity unless boxes live at a camera


@dataclass(frozen=True)
class Truth:
    """A set, where it lies, and how it has to be read."""

    family: str
    path: Path
    form: str
    seed: int
    conventions: Conventions
    disputed: tuple[str, ...]  # fields of the conventions that this family's files depend on
    step_s: float  # between frames
    scenes: tuple[SceneTruth, ...]
