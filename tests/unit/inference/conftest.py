"""A frame as models get it, and sample data to run models over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from drivekit import api, resources
from drivekit.inference.frames import ModelFrame, ReadOnDemand
from drivekit.model.boxes import FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import Dataset
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy


@pytest.fixture
def frame() -> ModelFrame:
    lidar = Frame("LIDAR", 1000)
    cloud = PointCloud(np.zeros((5, 3), np.float32), lidar)
    return ModelFrame(
        FrameKey("drive", "000007"),
        1000,
        True,
        lidar,
        ReadOnDemand({"LIDAR": lambda: cloud}, "points", "frame drive/000007"),
        ReadOnDemand({}, "images", "frame drive/000007"),
        lambda: Calibration((SE3.identity(EGO, Frame("LIDAR")),)),
        None,
        Taxonomy("test", ("car", "pedestrian"), {"car": "car"}),
    )


@pytest.fixture
def answer() -> Callable[..., dict[str, Any]]:
    """Two good boxes, some fields replaced; ``None`` takes a field away."""

    def make(**changed: Any) -> dict[str, Any]:
        fields = {
            "center": np.zeros((2, 3)),
            "size": np.ones((2, 3)),
            "yaw": np.zeros(2),
            "label": ["car", "pedestrian"],
            "score": np.array([0.5, 0.25]),
            **changed,
        }
        return {name: value for name, value in fields.items() if value is not None}

    return make


@pytest.fixture(scope="session")
def sample() -> Callable[[str], Dataset]:
    return lambda name: api.open(resources.path(f"sample_data/{name}"))
