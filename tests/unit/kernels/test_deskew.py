import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.deskew import MAX_TURN, deskew

ROWS = np.array([[1, 2, 3, 70], [4, 5, 6, 80], [7, 8, 9, 90]], np.float32)
STILL = np.eye(4)


def shifted(*metres):
    """Poses that only move along x."""
    poses = np.tile(np.eye(4), (len(metres), 1, 1))
    poses[:, 0, 3] = metres
    return poses


def test_a_still_sensor_changes_nothing():
    assert deskew(ROWS, [0.0, 0.5, 1.0], [0.0, 1.0], shifted(0, 0)).tolist() == ROWS.tolist()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_between_knots_poses_are_interpolated_and_outside_they_stand_still(dtype):
    knots, poses = [10.0, 10.5, 12.0], shifted(0, 1, 7)
    times = np.array([-np.inf, 0, 10, 10.25, 10.5, 11, 12, 99, np.inf, np.nan], dtype)
    rows = np.zeros((len(times), 3), np.float32)
    x = deskew(rows, times, knots, poses)[:, 0]
    expected = [np.nan, 0, 0, 0.5, 1, 3, 7, 7, np.nan, np.nan]
    np.testing.assert_allclose(x, expected, rtol=1e-6)


def test_one_knot_is_one_pose():
    moved = deskew(ROWS, [0.0, 5.0, 9.0], [3.0], shifted(2))
    assert moved.tolist() == (ROWS + np.float32([2, 0, 0, 0])).tolist()


def test_knots_may_be_spaced_as_they_like():
    knots = np.array([0.0, 1e-6, 2e-6, 0.5, 0.5000001, 1.0])
    times = np.concatenate([knots, knots[:-1] + np.diff(knots) / 3])
    poses = shifted(*knots * 10)
    moved = deskew(np.zeros((len(times), 3), np.float32), times, knots, poses)
    np.testing.assert_allclose(moved[:, 0], times * 10, rtol=1e-6)


@pytest.mark.parametrize("width", [3, 4, 5, 6])
def test_other_columns_stay_and_out_may_be_the_input(width):
    rows = np.arange(20 * width, dtype=np.float32).reshape(20, width)
    times = np.linspace(0, 1, 20)
    expected = rows.copy()
    expected[:, 0] += times.astype(np.float32)
    moved = deskew(rows, times, [0.0, 1.0], shifted(0, 1), out=rows)
    assert moved is rows
    np.testing.assert_allclose(moved, expected, rtol=1e-6)


def turned(angle):
    pose = np.eye(4)
    pose[:2, :2] = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    return pose


@pytest.mark.parametrize(
    ("times", "knots", "poses", "text"),
    [
        ([0.0, 1.0], [0.0], [STILL], r"times: expected an array of shape \(3\)"),
        ([0, 1, 2], [], np.zeros((0, 4, 4)), "at least one knot"),
        ([0, 1, 2], [0.0, 1.0], [STILL], r"found 2 knots and an array of shape \(1, 4, 4\)"),
        ([0, 1, 2], [0.0, 0.0], shifted(0, 0), "rise strictly"),
        ([0, 1, 2], [0.0, np.nan], shifted(0, 0), "rise strictly"),
        ([0, 1, 2], [0.0], np.full((1, 4, 4), np.inf), "dst_from_knots: expected finite"),
        ([0, 1, 2], [0.0, 1.0], [STILL, turned(1.1 * MAX_TURN)], "turns by 0.022 rad.*more knots"),
        (np.zeros(3, np.float32), [1e9], [STILL], "float32 is too coarse for knots at 1e"),
    ],
)
def test_what_is_wrong_is_said(times, knots, poses, text):
    with pytest.raises(UsageError, match=text):
        deskew(ROWS, times, knots, poses)


def test_no_points():
    moved = deskew(np.zeros((0, 4), np.float32), [], [0.0], [STILL])
    assert moved.shape == (0, 4)
