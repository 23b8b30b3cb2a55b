from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import expm

from drivekit.errors import FrameMismatchError, MissingDataError, NoTimeError, UsageError
from drivekit.geometry import deskew, point_stamps
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

T0 = 1_600_000_000_000_000_000
LIDAR = Frame("LIDAR", T0)
MOUNT = SE3.from_quat([0.99, 0.02, -0.01, 0.1], [1.0, 0.2, 1.8], EGO, Frame("LIDAR"))
laws = settings(max_examples=40, deadline=None)


def twist_poses(twist: np.ndarray, seconds: np.ndarray) -> SE3:
    """The poses (T,) after moving with one angular and linear velocity, in the moving frame."""
    wx, wy, wz, *v = twist
    generator = np.zeros((4, 4))
    generator[:3, :3] = [[0, -wz, wy], [wz, 0, -wx], [-wy, wx, 0]]
    generator[:3, 3] = v
    return SE3.from_matrix(expm(generator * np.asarray(seconds)[:, None, None]), WORLD, EGO)


def moving(twist: np.ndarray, start: np.ndarray, step_s: float = 0.001) -> Trajectory:
    seconds = np.arange(-0.01, 0.1101, step_s)
    poses = twist_poses(twist, seconds)
    return Trajectory(
        Timeline("ego", tuple(f"{s:.6f}" for s in seconds),
                 T0 + np.rint(seconds * 1e9).astype(np.int64)),
        poses.quat,
        poses.translation + start,
    )  # fmt: skip


def sweep(twist: np.ndarray, start: np.ndarray, seed: int, n: int = 40):
    """Points that stand in the world, as a sensor sees them one after the other; and at T0."""
    rng = np.random.default_rng(seed)
    offsets = np.sort(rng.uniform(0, 0.1, n))
    at_t0 = rng.uniform(-50, 50, (n, 3))
    world = MOUNT.apply(at_t0)
    raw = (twist_poses(twist, offsets) @ MOUNT).inv().apply(world)
    cloud = PointCloud(
        raw.astype(np.float32), LIDAR, {"time": offsets.astype(np.float32), "ring": np.arange(n)}
    )
    return cloud, at_t0


@laws
@given(st.integers(0, 2**32 - 1))
def test_constant_twist_is_undone(seed: int) -> None:
    rng = np.random.default_rng(seed)
    twist = rng.uniform(-1, 1, 6) * [0.3, 0.3, 1.0, 20, 2, 1]
    start = np.array([5e5, 4e6, 100.0])
    cloud, expected = sweep(twist, start, seed)
    got = deskew(cloud, moving(twist, start), MOUNT)
    np.testing.assert_allclose(got.xyz, expected, atol=1e-3)
    assert got.frame == LIDAR
    np.testing.assert_array_equal(got.channel("ring"), cloud.channel("ring"))


@laws
@given(st.integers(0, 2**32 - 1))
def test_a_standing_vehicle_changes_nothing(seed: int) -> None:
    still = moving(np.zeros(6), np.array([5e5, 4e6, 100.0]))
    cloud, _ = sweep(np.zeros(6), np.zeros(3), seed)
    got = deskew(cloud, still, MOUNT)
    np.testing.assert_allclose(got.xyz, cloud.xyz, atol=1e-5)
    np.testing.assert_allclose(got.channel("time"), cloud.channel("time"), atol=1e-9)


def test_to_another_time_and_on_from_there() -> None:
    twist, start = np.array([0, 0, 0.5, 15, 0, 0]), np.zeros(3)
    cloud, _ = sweep(twist, start, 3)
    ego, end = moving(twist, start), T0 + 100_000_000
    late = deskew(cloud, ego, MOUNT, end)
    assert late.frame == LIDAR.at(end)
    np.testing.assert_allclose(late.channel("time"), cloud.channel("time") - 0.1, atol=1e-7)
    assert np.abs(point_stamps(late) - point_stamps(cloud)).max() <= 10
    at_end = (ego.at(end) @ MOUNT.at(end)).inv() @ ego.at(T0) @ MOUNT.at(T0)
    expected = at_end.apply(deskew(cloud, ego, MOUNT).xyz)
    np.testing.assert_allclose(late.xyz, expected, atol=1e-4)


def test_no_points() -> None:
    cloud, _ = sweep(np.zeros(6), np.zeros(3), 0)
    got = deskew(cloud[:0], moving(np.zeros(6), np.zeros(3)), MOUNT)
    assert len(got) == 0


def test_what_is_lacking_is_said() -> None:
    cloud, _ = sweep(np.zeros(6), np.zeros(3), 0)
    ego = moving(np.zeros(6), np.zeros(3))
    xyz = cloud.xyz
    with pytest.raises(MissingDataError, match="no channel 'time'"):
        deskew(PointCloud(xyz, LIDAR), ego, MOUNT)
    with pytest.raises(NoTimeError, match="LIDAR"):
        deskew(PointCloud(xyz, LIDAR.at(None), cloud.channels), ego, MOUNT)
    with pytest.raises(UsageError, match="seconds"):
        deskew(PointCloud(xyz, LIDAR, {"time": np.arange(len(xyz))}), ego, MOUNT)
    with pytest.raises(FrameMismatchError, match="LIDAR"):
        deskew(cloud, ego, MOUNT.inv())
    late = PointCloud(xyz, LIDAR, {"time": np.full(len(xyz), 0.5)})
    with pytest.raises(MissingDataError, match="poses were recorded"):
        deskew(late, ego, MOUNT)
    assert len(deskew(late, ego, MOUNT, extrapolate=True)) == len(xyz)
