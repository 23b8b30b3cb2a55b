"""A scene in memory, for tests of what works on any scene."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from drivekit.errors import MissingDataError
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import Sensor
from drivekit.model.frames import Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory


@dataclass(frozen=True, eq=False)
class MemoryScene:
    """Fulfils the Scene protocol from what it is given."""

    id: str = "drive"
    sensors: Mapping[str, Sensor] = field(default_factory=dict)
    timelines: Mapping[str, Timeline] = field(default_factory=dict)
    mountings: Calibration = field(default_factory=Calibration)
    poses: Trajectory | None = None
    clouds: Mapping[str, list[PointCloud]] = field(default_factory=dict)
    images: Mapping[str, list[ImageRef]] = field(default_factory=dict)
    labels: tuple[Boxes, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)

    def timeline(self, channel: str) -> Timeline:
        if channel not in self.timelines:
            raise MissingDataError(f"scene {self.id} has no '{channel}'")
        return self.timelines[channel]

    def calibration(self) -> Calibration:
        if self.mountings is None:
            raise MissingDataError("no file of mountings")
        return self.mountings

    def ego(self) -> Trajectory:
        if self.poses is None:
            raise MissingDataError("no file of poses")
        return self.poses

    def points(self, sensor: str, i: int) -> PointCloud:
        return self.clouds[sensor][i]

    def image(self, sensor: str, i: int) -> ImageRef:
        return self.images[sensor][i]

    def boxes(self, i: int) -> Boxes:
        return self.labels[i]

    def layer(self, name: str, i: int) -> Any:
        raise MissingDataError(f"no layer {name}")


@pytest.fixture(scope="session")
def make_scene() -> Callable[..., MemoryScene]:
    return MemoryScene


@pytest.fixture(scope="session")
def make_boxes() -> Callable[..., Boxes]:
    """Boxes of cars (label 0) and pedestrians (1) from centres alone, other columns by name."""

    def make(frame: Frame, center: Any, **columns: Any) -> Boxes:
        center = np.asarray(center, np.float64).reshape(-1, 3)
        n = len(center)
        given = {
            "size": np.tile([4.0, 2.0, 1.5], (n, 1)),
            "yaw": np.zeros(n),
            "label": np.zeros(n, np.int32),
            "row": np.arange(n),
            "taxonomy": Taxonomy("test", ("car", "pedestrian")),
            **columns,
        }
        return Boxes(center=center, frame=frame, **given)

    return make


@pytest.fixture(scope="session")
def make_timeline() -> Callable[..., Timeline]:
    def make(channel: str, stamps_ns: list[int] | None, keys: Any = None) -> Timeline:
        keys = keys or tuple(f"{i:06d}" for i in range(len(stamps_ns or ())))
        stamps = None if stamps_ns is None else np.array(stamps_ns, np.int64)
        return Timeline(channel, tuple(keys), stamps)

    return make
