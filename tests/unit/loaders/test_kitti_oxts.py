from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.testing import assert_allclose
from scipy.spatial.transform import Rotation

from drivekit.errors import DataError
from drivekit.loaders.kitti_oxts import read_oxts
from drivekit.model.trajectory import Trajectory


def poses(*rows: tuple[float, ...]) -> Trajectory:
    text = "".join(" ".join(map(repr, [*row, *[0.0] * (30 - len(row))])) + "\n" for row in rows)
    return read_oxts(text.encode(), "oxts/0001.txt")


def test_position_is_metres_east_north_and_up_of_the_first_pose() -> None:
    step = 1e-5  # degrees: 1.1 m on the equator
    lat, lon = 49.0, 8.4
    ego = poses((lat, lon, 114.0), (lat, lon + step, 114.0), (lat + step, lon, 115.5))
    metre = math.radians(step) * 6378137
    assert_allclose(ego.position[0], 0)
    assert_allclose(ego.position[1], [metre * math.cos(math.radians(lat)), 0, 0], atol=1e-6)
    assert_allclose(ego.position[2], [0, metre, 1.5], atol=1e-5)


def test_rotation_is_yaw_then_pitch_then_roll() -> None:
    roll, pitch, yaw = 0.1, -0.2, 2.5
    ego = poses((49, 8, 0, roll, pitch, yaw))
    expected = Rotation.from_euler("ZYX", [yaw, pitch, roll]).as_matrix()
    assert_allclose(ego.pose(0).rotation, expected, atol=1e-12)


def test_a_vehicle_heads_east_at_yaw_zero_and_moves_forward() -> None:
    ego = poses((49, 8, 0, 0, 0, 0), (49, 8.0001, 0, 0, 0, 0))
    forward = ego.pose(0).inv().apply(ego.position[1])
    assert forward[0] > 7 and abs(forward[1]) < 1e-9


def test_keys_are_row_numbers_and_no_time_is_invented() -> None:
    ego = poses((49, 8, 0), (49, 8, 0))
    assert ego.timeline.keys == ("000000", "000001")
    assert ego.timeline.stamps_ns is None
    assert str(ego.fixed) == "world" and str(ego.moving) == "ego"


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", "found none"), ("1 2 3\n", "expected 30 numbers, found 3"),
     ("nan " * 30, "pose 0 holds a value that is not finite")],
)  # fmt: skip
def test_broken_files_are_told(text: str, problem: str) -> None:
    with pytest.raises(DataError, match=problem):
        read_oxts(text.encode(), "oxts/0001.txt")


def test_one_pose_is_enough() -> None:
    assert np.array_equal(poses((49, 8, 0)).position, np.zeros((1, 3)))
