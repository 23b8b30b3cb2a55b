"""Laws of fitted boxes: what they hold, and beside a slow search over all directions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from drivekit.kernels.box_fit import fit_boxes

laws = settings(deadline=None, max_examples=60)
numbers = st.integers(-5, 5).map(float) | st.floats(-50, 50, width=32)
clouds = st.integers(1, 30).flatmap(lambda n: arrays(np.float32, (n, 3), elements=numbers))


def local(xyz, box):
    """Points in the frame of a box."""
    offset = xyz - box[:3]
    cos, sin = np.cos(box[6]), np.sin(box[6])
    along = offset[:, 0] * cos + offset[:, 1] * sin
    return np.column_stack([along, offset[:, 1] * cos - offset[:, 0] * sin, offset[:, 2]])


@laws
@given(clouds, st.integers(1, 3), st.integers(0, 9))
def test_a_box_just_holds_its_points(xyz, n_clusters, seed):
    labels = np.random.default_rng(seed).integers(-1, n_clusters, len(xyz)).astype(np.int32)
    boxes = fit_boxes(xyz, labels)
    assert len(boxes) == labels.max() + 1
    for k, box in enumerate(boxes):
        mine = xyz[labels == k].astype(np.float64)
        if not len(mine):
            assert np.isnan(box).all()
            continue
        assert box[3] >= box[4] >= 0
        assert -np.pi / 2 <= box[6] < np.pi / 2
        inside = local(mine, box)
        np.testing.assert_allclose(inside.max(axis=0), box[3:6] / 2, atol=1e-9)
        np.testing.assert_allclose(inside.min(axis=0), -box[3:6] / 2, atol=1e-9)


def closeness(xyz, angle):
    xyz = xyz.astype(np.float64)
    u = xyz[:, 0] * np.cos(angle) + xyz[:, 1] * np.sin(angle)
    v = xyz[:, 1] * np.cos(angle) - xyz[:, 0] * np.sin(angle)
    off = np.min([u - u.min(), u.max() - u, v - v.min(), v.max() - v], axis=0)
    return (1 / np.maximum(off, 0.05)).sum()


@pytest.mark.parametrize("seed", range(20))
def test_no_direction_fits_clearly_better(seed):
    rng = np.random.default_rng(seed)
    side = rng.random(400) < 0.6
    xyz = np.column_stack([np.where(side, rng.uniform(0, 4, 400), 0), rng.uniform(0, 1.8, 400)])
    xyz = np.column_stack([xyz[:, 0], np.where(side, 0, xyz[:, 1]), np.zeros(400)])
    xyz[:, :2] += rng.normal(0, 0.03, (400, 2))
    turn = rng.uniform(0, 2 * np.pi)
    rotation = [[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]]
    xyz = (xyz @ np.transpose(rotation)).astype(np.float32)
    (box,) = fit_boxes(xyz, np.zeros(400, np.int32))
    best = max(closeness(xyz, angle) for angle in np.deg2rad(np.arange(0, 90, 0.2)))
    assert closeness(xyz, box[6]) > 0.97 * best


@laws
@given(clouds, st.sampled_from([(8.0, -16.0), (-512.0, 64.0)]))
def test_moving_the_world_moves_the_box(xyz, shift):
    xyz = np.round(xyz * 64) / 64  # moves without rounding
    labels = np.zeros(len(xyz), np.int32)
    (here,) = fit_boxes(xyz, labels)
    (there,) = fit_boxes(xyz + np.float32([*shift, 32.0]), labels)
    np.testing.assert_allclose(there[[2, 5]], here[[2, 5]] + [32, 0], atol=1e-9)
    # of directions that fit equally well rounding may choose another
    assert goodness(xyz, there[6]) == pytest.approx(goodness(xyz, here[6]), abs=1e-6)


def goodness(xyz, angle):
    box = local(xyz.astype(np.float64), np.array([0, 0, 0, 0, 0, 0, angle]))
    return closeness(xyz, angle) - 1e-3 * np.ptp(box[:, 0]) * np.ptp(box[:, 1])
