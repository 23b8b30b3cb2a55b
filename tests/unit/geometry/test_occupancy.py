from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import FrameMismatchError
from drivekit.geometry.occupancy import occupancy
from drivekit.kernels.occupancy import FREE, OCCUPIED
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

ROW = [FREE] * 3 + [OCCUPIED] + [0] * 4


@pytest.mark.parametrize("origin", [(0, 0, 0), (5e6, -2e6, 100)])
def test_rays_start_at_the_sensor(origin) -> None:
    ends = np.array([[3.5, 0.5, 0.5]])
    cloud = PointCloud.from_float64(ends + origin, Frame("LIDAR", 3))
    at_sensor = occupancy(cloud, [0, 0, 0], 1.0, (8, 1, 1))
    if not any(origin):
        assert at_sensor.ravel().tolist() == ROW
    moved = PointCloud.from_float64(ends + origin, Frame("ego", 3))
    start = np.array([0.5, 0.5, 0.5]) + origin
    mounting = SE3(np.eye(3), start, EGO, Frame("LIDAR"))
    assert occupancy(moved, origin, 1.0, (8, 1, 1), mounting).ravel().tolist() == ROW


def test_a_mounting_elsewhere_is_refused() -> None:
    cloud = PointCloud(np.zeros((1, 3), np.float32), Frame("LIDAR"))
    with pytest.raises(FrameMismatchError):
        occupancy(cloud, [0, 0, 0], 1.0, (8, 1, 1), SE3.identity(EGO, Frame("LIDAR")))
