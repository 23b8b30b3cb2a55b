"""Laws of deskewing, against poses interpolated and applied one point at a time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import expm

from drivekit.kernels.deskew import deskew
from drivekit.kernels.transform import transform

laws = settings(deadline=None, max_examples=40)
seeds = st.integers(0, 2**32 - 1)


def twist_matrix(twist):
    wx, wy, wz, *v = twist
    generator = np.zeros((4, 4))
    generator[:3, :3] = [[0, -wz, wy], [wz, 0, -wx], [-wy, wx, 0]]
    generator[:3, 3] = v
    return generator


def poses_of(twist, seconds):
    return expm(twist_matrix(twist) * np.asarray(seconds)[:, None, None])


def one_by_one(points, times, knots, poses):
    moved = points.astype(np.float64)
    for i, t in enumerate(times):
        held = min(max(float(t), knots[0]), knots[-1])
        k = min(int(np.searchsorted(knots, held, side="right")) - 1, len(knots) - 2)
        share = (held - knots[k]) / (knots[k + 1] - knots[k])
        pose = poses[k] + share * (poses[k + 1] - poses[k])
        moved[i, :3] = pose[:3, :3] @ points[i, :3].astype(np.float64) + pose[:3, 3]
    return moved


def firing(rng, n):
    """Times as a spinning sensor has them: runs of equal ones, with gaps, in order."""
    return np.repeat(np.sort(rng.uniform(-0.01, 0.11, n)), rng.integers(1, 40, n))[:n]


@laws
@given(seeds, st.sampled_from([1, 2, 63, 64, 65, 700]), st.booleans(), st.integers(3, 5))
def test_every_point_moves_with_the_pose_of_its_time(seed, n, is_sorted, width):
    rng = np.random.default_rng(seed)
    knots = np.unique(rng.uniform(0, 0.1, rng.integers(2, 40)))
    poses = poses_of(rng.uniform(-1, 1, 6) * [0.1, 0.1, 0.15, 30, 5, 2], knots)
    times = firing(rng, n) if is_sorted else rng.uniform(-0.01, 0.11, n)
    points = rng.uniform(-80, 80, (n, width)).astype(np.float32)
    expected = one_by_one(points, times, knots, poses)
    moved = deskew(points, times, knots, poses)
    np.testing.assert_allclose(moved, expected, rtol=2.0**-23, atol=1e-9)


@laws
@given(seeds)
def test_a_constant_twist_is_undone(seed):
    rng = np.random.default_rng(seed)
    twist = rng.uniform(-1, 1, 6) * [0.3, 0.3, 1.0, 30, 2, 1]
    times = np.sort(rng.uniform(0, 0.1, 300))
    at_end = rng.uniform(-80, 80, (300, 3))
    back = np.linalg.inv(poses_of(twist, times - 0.1))
    seen = (back[:, :3, :3] @ at_end[:, :, None])[..., 0] + back[:, :3, 3]
    knots = np.linspace(0, 0.1, 64)
    moved = deskew(seen.astype(np.float32), times, knots, poses_of(twist, knots - 0.1))
    np.testing.assert_allclose(moved, at_end, atol=5e-4)


@laws
@given(seeds)
def test_order_does_not_matter(seed):
    rng = np.random.default_rng(seed)
    knots = np.linspace(0, 0.1, 20)
    poses = poses_of([0, 0, 0.5, 20, 0, 0], knots)
    points = rng.uniform(-80, 80, (500, 4)).astype(np.float32)
    times, order = firing(rng, 500).astype(np.float32), rng.permutation(500)
    moved = deskew(points, times, knots, poses)
    np.testing.assert_array_equal(deskew(points[order], times[order], knots, poses), moved[order])


def test_without_motion_it_is_a_transform():
    points = np.random.default_rng(0).uniform(-80, 80, (1000, 4)).astype(np.float32)
    pose = poses_of([0.1, 0.2, 0.3, 5, 6, 7], [1.0])[0]
    moved = deskew(points, np.linspace(0, 1, 1000), [0.2, 0.4], [pose, pose])
    np.testing.assert_array_equal(moved, transform(points, pose))


@pytest.mark.parametrize("threads", [2, 3])
def test_the_number_of_threads_changes_no_bit(threads):
    rng = np.random.default_rng(1)
    knots = np.linspace(0, 0.1, 64)
    poses = poses_of([0, 0, 0.5, 20, 0, 0], knots)
    points = rng.uniform(-80, 80, (500_001, 4)).astype(np.float32)
    times = np.repeat(np.linspace(0, 0.1, 10_000), 51)[:500_001]
    one = deskew(points, times, knots, poses)
    np.testing.assert_array_equal(deskew(points, times, knots, poses, threads=threads), one)
