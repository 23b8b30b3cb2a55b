"""Poses over time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation, Slerp

from drivekit.errors import DataError, MissingDataError, NoTimeError
from drivekit.model.frames import EGO, WORLD
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

laws = settings(max_examples=60, deadline=None)
EPOCH = 1_700_000_000_000_000_000


def wander(seed: int, n: int, start: int = EPOCH) -> Trajectory:
    rng = np.random.default_rng(seed)
    stamps = start + np.cumsum(rng.integers(1, 10**9, n))
    quat = rng.normal(size=(n, 4))
    keys = tuple(f"{i:03d}" for i in range(n))
    return Trajectory(Timeline("ego", keys, stamps), quat, rng.normal(size=(n, 3)) * 100)


@laws
@given(st.integers(0, 2**32 - 1), st.integers(1, 8))
def test_recorded_poses_come_back(seed: int, n: int) -> None:
    trajectory = wander(seed, n)
    for i, stamp in enumerate(trajectory.timeline.times):
        at, recorded = trajectory.at(int(stamp)), trajectory.pose(i)
        np.testing.assert_allclose(at.matrix, recorded.matrix, atol=1e-9)
        assert (at.dst, at.src) == (WORLD, EGO.at(int(stamp)))
        assert trajectory.pose_of(f"{i:03d}").src == recorded.src


@laws
@given(st.integers(0, 2**32 - 1), st.lists(st.floats(0, 1), max_size=20))
def test_between_poses_as_scipy_does(seed: int, shares: list[float]) -> None:
    trajectory = wander(seed, 5)
    times = trajectory.timeline.times
    asked = (times[0] + np.array(shares) * (times[-1] - times[0])).astype(np.int64)
    asked = np.clip(asked, times[0], times[-1])
    quat, position = trajectory.interpolate(asked)
    seconds, t = (times - times[0]) * 1e-9, (asked - times[0]) * 1e-9
    assert quat.shape == (len(asked), 4)
    for axis in range(3):
        expected = np.interp(t, seconds, trajectory.position[:, axis])
        np.testing.assert_allclose(position[:, axis], expected, atol=1e-6)
    if len(asked):
        expected = Slerp(seconds, Rotation.from_quat(trajectory.quat, scalar_first=True))(t)
        turned = (Rotation.from_quat(quat, scalar_first=True).inv() * expected).magnitude()
        assert turned.max() < 1e-6


@pytest.mark.parametrize("shift", [-1, 1])
def test_outside_the_recorded_range_is_an_error_unless_allowed(shift: int) -> None:
    trajectory = wander(1, 3)
    end = 0 if shift < 0 else -1
    outside = int(trajectory.timeline.times[end]) + shift
    with pytest.raises(MissingDataError, match="poses were recorded from"):
        trajectory.at(outside)
    held = trajectory.at(outside, extrapolate=True)
    np.testing.assert_allclose(held.translation, trajectory.position[end])


def test_one_pose_holds_at_its_own_time_only() -> None:
    trajectory = wander(2, 1)
    stamp = int(trajectory.timeline.times[0])
    np.testing.assert_allclose(trajectory.at(stamp).translation, trajectory.position[0])
    with pytest.raises(MissingDataError):
        trajectory.at(stamp + 1)


def test_two_poses_at_one_time_are_no_division_by_zero() -> None:
    twice = Timeline("ego", ("a", "b", "c"), np.array([5, 5, 9]))
    position = np.array([[0.0, 0, 0], [1, 0, 0], [5, 0, 0]])
    trajectory = Trajectory(twice, np.tile([1.0, 0, 0, 0], (3, 1)), position)
    assert trajectory.at(5).translation[0] in (0.0, 1.0)
    assert trajectory.at(7).translation[0] == pytest.approx(3.0)


def test_empty_and_untimed_trajectories_say_so() -> None:
    nothing = Trajectory(Timeline("ego", (), np.zeros(0, np.int64)), np.zeros((0, 4)),
                         np.zeros((0, 3)))  # fmt: skip
    with pytest.raises(MissingDataError, match="no recorded pose"):
        nothing.at(5)
    untimed = Trajectory(Timeline("ego", ("a",)), [[1, 0, 0, 0]], [[1, 2, 3]])
    np.testing.assert_array_equal(untimed.pose_of("a").translation, [1, 2, 3])
    with pytest.raises(NoTimeError):
        untimed.at(5)


@pytest.mark.parametrize(
    ("quat", "position"),
    [
        ([[0.0, 0, 0, 0]], [[0.0, 0, 0]]),
        ([[np.nan, 0, 0, 0]], [[0.0, 0, 0]]),
        ([[1.0, 0, 0, 0]], [[np.inf, 0, 0]]),
        ([[1.0, 0, 0, 0]] * 2, [[0.0, 0, 0]]),
    ],
    ids=["zero quaternion", "nan", "inf", "count"],
)
def test_broken_poses_are_refused(quat: list, position: list) -> None:
    with pytest.raises(DataError):
        Trajectory(Timeline("ego", ("a",), np.array([1])), np.array(quat), np.array(position))
