"""Laws of axis-aligned overlap against a slow, obvious twin."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.box2d import overlap2d_pairs, touching_pairs

laws = settings(deadline=None, max_examples=80)
edges = st.integers(-3, 6).map(float) | st.floats(-1e3, 1e3) | st.just(math.nan)
boxes = st.lists(st.tuples(edges, edges, edges, edges), max_size=8).map(
    lambda rows: np.array(rows, float).reshape(-1, 4)
)


def touch(a, b):
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def overlap(a, b):
    """Intersection over union and over the first area, in plain Python."""
    if any(math.isnan(value) for value in (*a, *b)):
        return 0.0, 0.0
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0 or width * height == 0:
        return 0.0, 0.0
    area_a, area_b = (a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1])
    return width * height / (area_a + area_b - width * height), width * height / area_a


@laws
@given(boxes, boxes, st.lists(st.integers(0, 8), max_size=3))
def test_touching_pairs_are_those_of_two_nested_loops(a, b, cuts):
    offsets_a = [0, *sorted(min(cut, len(a)) for cut in cuts), len(a)]
    offsets_b = [0, *sorted(min(cut, len(b)) for cut in cuts), len(b)]
    expected = [
        (i, j)
        for frame in range(len(offsets_a) - 1)
        for i in range(offsets_a[frame], offsets_a[frame + 1])
        for j in range(offsets_b[frame], offsets_b[frame + 1])
        if touch(a[i], b[j])
    ]
    ia, ib = touching_pairs(a, b, offsets_a, offsets_b)
    assert list(zip(ia.tolist(), ib.tolist(), strict=True)) == expected


@laws
@given(boxes, boxes)
def test_overlaps_are_those_of_plain_python(a, b):
    ia, ib = (grid.ravel() for grid in np.mgrid[: len(a), : len(b)])
    iou, share = overlap2d_pairs(a, b, ia, ib)
    expected = [overlap(a[i].tolist(), b[j].tolist()) for i, j in zip(ia, ib, strict=True)]
    np.testing.assert_array_equal(np.column_stack([iou, share]), np.reshape(expected, (-1, 2)))
