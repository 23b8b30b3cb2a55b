from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import FrameMismatchError
from drivekit.geometry import occupancy, visible_cells
from drivekit.kernels.occupancy import FREE, OCCUPIED, UNKNOWN
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

ROW = [FREE] * 3 + [OCCUPIED] + [UNKNOWN] * 4


@pytest.mark.parametrize("origin", [(0, 0, 0), (5e6, -2e6, 100)])
def test_rays_start_at_the_sensor(origin) -> None:
    ends = np.array([[3.5, 0.5, 0.5]])
    cloud = PointCloud.from_float64(ends + origin, Frame("LIDAR", 3))
    at_sensor = occupancy(cloud, [0, 0, 0], 1.0, (8, 1, 1))
    if not any(origin):
        assert at_sensor.states.ravel().tolist() == ROW
    moved = PointCloud.from_float64(ends + origin, Frame("ego", 3))
    start = np.array([0.5, 0.5, 0.5]) + origin
    mounting = SE3(np.eye(3), start, EGO, Frame("LIDAR"))
    grid = occupancy(moved, origin, 1.0, (8, 1, 1), mounting)
    assert grid.states.ravel().tolist() == ROW
    assert grid.frame == Frame("ego", 3)
    np.testing.assert_allclose(grid.sensor, start)
    np.testing.assert_array_equal(grid.low, origin)


def test_cells_behind_an_occupied_one_are_not_seen() -> None:
    cloud = PointCloud(np.float32([[3.5, 0.5, 0.5]]), Frame("LIDAR", 3))
    mounting = SE3(np.eye(3), [0.5, 0.5, 0.5], Frame("LIDAR"), Frame("LIDAR"))
    grid = occupancy(cloud, [0, 0, 0], 1.0, (8, 1, 1), mounting)
    assert visible_cells(grid).ravel().tolist() == [True] * 4 + [False] * 4
    from_behind = visible_cells(grid, [7.5, 0.5, 0.5]).ravel().tolist()
    assert from_behind == [False] * 3 + [True] * 5


def test_no_points_tell_nothing() -> None:
    nothing = PointCloud(np.zeros((0, 3), np.float32), Frame("LIDAR"))
    assert (occupancy(nothing, [0, 0, 0], 1.0, (2, 2, 2)).states == UNKNOWN).all()


def test_a_mounting_elsewhere_is_refused() -> None:
    cloud = PointCloud(np.zeros((1, 3), np.float32), Frame("LIDAR"))
    with pytest.raises(FrameMismatchError):
        occupancy(cloud, [0, 0, 0], 1.0, (8, 1, 1), SE3.identity(EGO, Frame("LIDAR")))
