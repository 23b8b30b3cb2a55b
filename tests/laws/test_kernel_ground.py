"""Laws of the ground: where the points come in, and where the world stands, does not matter."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from drivekit.kernels.ground import ground_mask, height_above_ground


@pytest.fixture(scope="module")
def street():
    """A street between walls, with kerbs, a slope and some cars; on a lattice of 2^-10 m."""
    rng = np.random.default_rng(4)
    distance = rng.uniform(3, 50, 30_000)
    turn = rng.uniform(-np.pi, np.pi, 30_000)
    x, y = distance * np.cos(turn), np.clip(distance * np.sin(turn), -15, 15)
    z = 0.05 * x - 1.7 + 0.15 * (np.abs(y) > 6) + rng.normal(0, 0.01, x.size)
    z += np.where(np.abs(y) == 15, rng.uniform(0, 5, x.size), 0)
    is_car = (np.abs(x % 12 - 4) < 2.2) & (np.abs(np.abs(y) - 4) < 0.9)
    z += np.where(is_car, rng.uniform(0.2, 1.5, x.size), 0)
    return (np.round(np.column_stack([x, y, z]) * 1024) / 1024).astype(np.float32)


def test_order_and_channels_do_not_matter(street):
    heights = height_above_ground(street)
    order = np.random.default_rng(1).permutation(len(street))
    np.testing.assert_array_equal(height_above_ground(street[order]), heights[order])
    with_channels = np.column_stack([street, order, order]).astype(np.float32)
    np.testing.assert_array_equal(height_above_ground(with_channels), heights)
    twice = height_above_ground(np.vstack([street, street]))
    np.testing.assert_array_equal(twice, np.tile(heights, 2))


@pytest.mark.parametrize("shift", [(16.0, -32.0, 8.0), (0.5, 0.25, -64.0)])
def test_only_the_place_relative_to_the_sensor_matters(street, shift):
    moved = height_above_ground(street + np.float32(shift), sensor=shift)
    np.testing.assert_allclose(moved, height_above_ground(street), atol=1e-4)


@pytest.mark.parametrize("turn", [np.pi / 2, np.pi, 0.3])
def test_turning_the_world_changes_little(street, turn):
    rotation = [[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]]
    turned = (street @ np.transpose(rotation)).astype(np.float32)
    assert (ground_mask(turned) == ground_mask(street)).mean() > 0.995


def test_objects_elsewhere_change_nothing_here(street):
    behind = street[:, 0] < -5
    alone = height_above_ground(street[~behind])
    ahead = street[~behind, 0] > 5
    together = height_above_ground(street)[~behind]
    assert (np.abs(alone - together)[ahead] < 0.05).mean() > 0.99


@settings(deadline=None, max_examples=50)
@given(arrays(np.float32, (40, 3), elements=st.floats(-300, 300, width=32)))
def test_any_points_have_a_height_or_none(xyz):
    heights = height_above_ground(xyz)
    assert heights.shape == (40,) and heights.dtype == np.float32
    is_far = np.hypot(xyz[:, 0], xyz[:, 1]) > 197
    assert np.isnan(heights[is_far]).all()
    if np.isfinite(heights).any():
        assert np.isfinite(heights[np.hypot(xyz[:, 0], xyz[:, 1]) < 195]).all()


@settings(deadline=None, max_examples=50)
@given(arrays(np.float32, (8, 3), elements=st.floats(width=32)))
def test_no_number_at_all_breaks_it(xyz):
    is_ground = ground_mask(xyz)
    assert not is_ground[~np.isfinite(xyz).all(axis=1)].any()
