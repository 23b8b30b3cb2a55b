"""Laws of points in boxes against masks over all points and all boxes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.points_in_boxes import (
    OUTSIDE,
    count_points_in_boxes,
    points_in_boxes,
    points_of_boxes,
)

laws = settings(deadline=None, max_examples=60)
numbers = st.integers(-6, 6).map(float) | st.floats(-50, 50, width=32)
sizes = st.integers(0, 6).map(float) | st.floats(0, 80)
angles = st.sampled_from([0.0, np.pi / 2, np.pi, 1e6]) | st.floats(-10, 10)
boxes = st.lists(st.tuples(numbers, numbers, numbers, sizes, sizes, sizes, angles), max_size=6).map(
    lambda rows: np.array(rows, float).reshape(-1, 7)
)
points = st.lists(st.tuples(numbers, numbers, numbers), max_size=30).map(
    lambda rows: np.array(rows, float).reshape(-1, 3)
)
dtypes = st.sampled_from([np.float32, np.float64])


def inside(xyz, boxes, margin=0.0):
    """(N, M) mask: each point moved into the frame of each box and compared with half its size."""
    offset = xyz[:, None, :].astype(np.float64) - boxes[None, :, :3]
    cos, sin = np.cos(boxes[:, 6]), np.sin(boxes[:, 6])
    along = offset[..., 0] * cos + offset[..., 1] * sin
    left = offset[..., 1] * cos - offset[..., 0] * sin
    local = np.abs(np.stack([along, left, offset[..., 2]], axis=-1))
    return (local <= boxes[:, 3:6] / 2 + margin).all(axis=-1)


@laws
@given(points, boxes, dtypes, st.sampled_from([0.0, 0.5, -0.25]))
def test_the_grid_finds_what_masks_find(xyz, boxes, dtype, margin):
    xyz = xyz.astype(dtype)
    mask = inside(xyz, boxes, margin)
    first = points_in_boxes(xyz, boxes, margin)
    assert first.dtype == np.int32
    expected = np.where(mask.any(axis=1), mask.argmax(axis=1), OUTSIDE) if mask.size else OUTSIDE
    np.testing.assert_array_equal(first, np.broadcast_to(expected, first.shape))
    np.testing.assert_array_equal(count_points_in_boxes(xyz, boxes, margin), mask.sum(axis=0))
    offsets, rows = points_of_boxes(xyz, boxes, margin)
    for m in range(len(boxes)):
        np.testing.assert_array_equal(rows[offsets[m] : offsets[m + 1]], np.flatnonzero(mask[:, m]))


@pytest.mark.parametrize("seed", range(3))
def test_a_street_full_of_points(seed):
    rng = np.random.default_rng(seed)
    xyz = rng.uniform([-60, -60, -2], [60, 60, 3], (20_000, 3)).astype(np.float32)
    boxes = np.column_stack(
        [
            rng.uniform(-70, 70, (90, 2)),
            rng.uniform(-2, 2, 90),
            rng.uniform(0.3, 12, (90, 3)),
            rng.uniform(-4, 4, 90),
        ]
    )
    np.testing.assert_array_equal(count_points_in_boxes(xyz, boxes), inside(xyz, boxes).sum(axis=0))


@laws
@given(points, boxes, st.permutations(range(6)), st.sampled_from([(64.0, -128.0), (0.5, 1e6)]))
def test_order_and_place_do_not_matter(xyz, boxes, order, place):
    counts = count_points_in_boxes(xyz, boxes)
    order = [row for row in order if row < len(boxes)]
    np.testing.assert_array_equal(count_points_in_boxes(xyz[::-1], boxes[order]), counts[order])
    # numbers on a coarse lattice move without rounding
    xyz, boxes = np.round(xyz), np.round(boxes)
    boxes[:, 6] = 0
    first = points_in_boxes(xyz, boxes)
    xyz[:, :2] += place
    boxes[:, :2] += place
    np.testing.assert_array_equal(points_in_boxes(xyz, boxes), first)
