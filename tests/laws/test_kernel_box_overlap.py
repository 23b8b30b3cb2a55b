"""Laws of rotated overlap, drawn from degenerate families more than from uniform boxes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from drivekit.kernels.box_giou import giou_matrix, giou_pairs
from drivekit.kernels.box_overlap import (
    bev_intersection_pairs,
    iou_matrix,
    near_pairs,
    overlap_pairs,
)

N_PAIRS = 20_000
ROWS = np.arange(N_PAIRS)
laws = settings(deadline=None, max_examples=60)


def random_boxes(rng, n, span=30.0, smallest=0.1):
    return np.column_stack(
        [
            rng.uniform(-span, span, (n, 2)),
            rng.uniform(-1, 1, n),
            rng.uniform(smallest, 15, n),
            rng.uniform(smallest, 4, (n, 2)),
            rng.uniform(-7, 7, n),
        ]
    )


def shifted(boxes, along, left):
    """Boxes moved by multiples of their length and width along their own axes."""
    cos, sin = np.cos(boxes[:, 6]), np.sin(boxes[:, 6])
    x, y = along * boxes[:, 3], left * boxes[:, 4]
    out = boxes.copy()
    out[:, 0] += x * cos - y * sin
    out[:, 1] += x * sin + y * cos
    return out


def spun(boxes, angle):
    return boxes + np.multiply.outer(angle, [0, 0, 0, 0, 0, 0, 1])


def swapped(boxes):
    """The same boxes with length and width exchanged and the yaw turned by a right angle."""
    return spun(boxes, np.pi / 2)[:, [0, 1, 2, 4, 3, 5, 6]]


def scaled(boxes, factor):
    return boxes * [1, 1, 1, factor, factor, 1, 1]


# how b comes from a: IoU, GIoU
FAMILIES = {
    "identical": (lambda b: b.copy(), 1, 1),
    "turned by pi": (lambda b: spun(b, np.pi), 1, 1),
    "turned by -3 pi": (lambda b: spun(b, -3 * np.pi), 1, 1),
    "turned a thousand times": (lambda b: spun(b, 2000 * np.pi), 1, 1),
    "axes swapped": (swapped, 1, 1),
    "sharing an edge": (lambda b: shifted(b, 1, 0), 0, 0),
    "sharing a part of an edge": (lambda b: shifted(b, 0.4, -1), 0, -1 / 6),
    "sharing a corner": (lambda b: shifted(b, -1, 1), 0, -1 / 3),
    "overlapping by half": (lambda b: shifted(b, 0, 0.5), 1 / 3, 1 / 3),
    "overlapping by a quarter, flipped": (
        lambda b: spun(shifted(b, 0.5, 0.5), np.pi),
        1 / 7,
        1 / 7 - 1 / 8,
    ),
    "inside": (lambda b: scaled(b, 0.5), 1 / 4, 1 / 4),
    "around": (lambda b: scaled(b, 3), 1 / 9, 1 / 9),
    "inside along two edges": (lambda b: scaled(shifted(b, 0.25, 0.25), 0.5), 1 / 4, 1 / 4),
    "ten lengths away": (lambda b: shifted(b, 10, 0), 0, -9 / 11),
    "without length": (lambda b: b * [1, 1, 1, 0, 1, 1, 1], 0, -1),
    "without width": (lambda b: b * [1, 1, 1, 1, 0, 1, 1], 0, -1),
}


@pytest.mark.parametrize("family", FAMILIES)
def test_degenerate_pairs_come_out_right(family):
    change, iou, giou = FAMILIES[family]
    a = random_boxes(np.random.default_rng(7), N_PAIRS)
    b = change(a)
    for one, two in ((a, b), (b, a)):
        for found in overlap_pairs(one, two, ROWS, ROWS):
            np.testing.assert_allclose(found, iou, rtol=0, atol=1e-9)
        for found in giou_pairs(one, two, ROWS, ROWS):
            np.testing.assert_allclose(found, giou, rtol=0, atol=1e-9)


def footprints(boxes):
    x, y, _, length, width, _, yaw = boxes.T
    cos, sin = np.cos(yaw)[:, None], np.sin(yaw)[:, None]
    along = length[:, None] * np.array([0.5, -0.5, -0.5, 0.5])
    left = width[:, None] * np.array([0.5, 0.5, -0.5, -0.5])
    return shapely.polygons(
        np.stack(
            [x[:, None] + cos * along - sin * left, y[:, None] + sin * along + cos * left], axis=-1
        )
    )


def shapely_areas(a, b):
    return shapely.area(shapely.intersection(footprints(a), footprints(b)))


@pytest.mark.parametrize("jitter", [None, 1e-2, 1e-6, 1e-9, 1e-12])
def test_areas_equal_those_of_shapely(jitter):
    rng = np.random.default_rng(11)
    a = random_boxes(rng, 3000, span=3)
    b = random_boxes(rng, 3000, span=3)
    if jitter is not None:
        b = a + rng.uniform(-jitter, jitter, a.shape) * [1, 1, 0, 1, 1, 0, 1]
    rows = np.arange(len(a))
    areas = bev_intersection_pairs(a, b, rows, rows)
    np.testing.assert_allclose(areas, shapely_areas(a, b), atol=1e-9)


def test_giou_equals_that_of_shapely():
    rng = np.random.default_rng(19)
    a, b = random_boxes(rng, 3000, span=6), random_boxes(rng, 3000, span=6)
    one, two = footprints(a), footprints(b)
    shared = shapely.area(shapely.intersection(one, two))
    union = shapely.area(one) + shapely.area(two) - shared
    hull = shapely.area(shapely.convex_hull(shapely.union(one, two)))
    low = np.minimum(a[:, 2] - a[:, 5] / 2, b[:, 2] - b[:, 5] / 2)
    high = np.maximum(a[:, 2] + a[:, 5] / 2, b[:, 2] + b[:, 5] / 2)
    volume = shared * np.clip(a[:, 5] + b[:, 5] - (high - low), 0, np.minimum(a[:, 5], b[:, 5]))
    solid = shapely.area(one) * a[:, 5] + shapely.area(two) * b[:, 5] - volume
    prism = hull * (high - low)
    giou_bev, giou_3d = giou_pairs(a, b, np.arange(3000), np.arange(3000))
    np.testing.assert_allclose(giou_bev, shared / union - (hull - union) / hull, atol=1e-9)
    np.testing.assert_allclose(giou_3d, volume / solid - (prism - solid) / prism, atol=1e-9)


def test_a_little_jitter_changes_little():
    rng = np.random.default_rng(13)
    a = random_boxes(rng, N_PAIRS, smallest=1.0)
    b = a + rng.uniform(-1e-6, 1e-6, a.shape)
    for iou in overlap_pairs(a, b, ROWS, ROWS):
        assert (1 - iou).max() < 2e-5
        assert (1 - iou).min() >= 0


def test_far_from_the_origin_nothing_is_lost():
    rng = np.random.default_rng(17)
    a, b = random_boxes(rng, N_PAIRS, span=4), random_boxes(rng, N_PAIRS, span=4)
    far = np.array([1e6, -1e6, 0, 0, 0, 0, 0])
    near_iou = overlap_pairs(a, b, ROWS, ROWS)
    far_iou = overlap_pairs(a + far, b + far, ROWS, ROWS)
    np.testing.assert_allclose(far_iou, near_iou, atol=1e-6)


numbers = st.sampled_from([0.0, 0.5, 1.0, 2.0, -3.0]) | st.floats(-20, 20)
sizes = st.sampled_from([0.0, 1.0, 2.0, 4.0]) | st.floats(1e-3, 10)
angles = st.sampled_from([0.0, np.pi / 2, -np.pi, np.pi, 1e6]) | st.floats(-10, 10)
box = st.tuples(numbers, numbers, numbers, sizes, sizes, sizes, angles).map(np.array)
box_lists = st.lists(box, max_size=6).map(lambda rows: np.array(rows).reshape(-1, 7))
motions = st.tuples(numbers, numbers, angles)


def matrices(a, b):
    """IoU as seen from above and in 3D, then GIoU."""
    return np.stack([f(a, b, mode) for f in (iou_matrix, giou_matrix) for mode in ("bev", "3d")])


@laws
@given(box_lists, box_lists)
def test_symmetric_in_range_and_never_nan(a, b):
    overlap = matrices(a, b)
    assert overlap.shape == (4, len(a), len(b))
    iou, giou = overlap[:2], overlap[2:]
    assert ((iou >= 0) & (iou <= 1)).all()
    assert ((giou >= -1) & (giou <= iou)).all()
    # hulls of boxes thinner than a micrometre lose a relative share to rounding
    np.testing.assert_allclose(overlap, matrices(b, a).transpose(0, 2, 1), atol=1e-6)


@laws
@given(box_lists, box_lists, motions, st.sampled_from([0.25, 3.0, 100.0]))
def test_moving_turning_and_scaling_the_world_changes_nothing(a, b, motion, factor):
    dx, dy, angle = motion
    cos, sin = np.cos(angle), np.sin(angle)

    def elsewhere(boxes):
        x, y = (
            boxes[:, 0] * cos - boxes[:, 1] * sin + dx,
            boxes[:, 0] * sin + boxes[:, 1] * cos + dy,
        )
        lengths = np.column_stack([x, y, boxes[:, 2:6]]) * factor
        return np.column_stack([lengths, boxes[:, 6] + angle])

    # boxes thinner than a micrometre may lose a relative share of their overlap to rounding
    np.testing.assert_allclose(matrices(elsewhere(a), elsewhere(b)), matrices(a, b), atol=1e-6)


@laws
@given(box_lists, box_lists, st.integers(0, 6), st.integers(0, 6))
def test_candidates_are_all_that_overlap_in_row_order(a, b, cut_a, cut_b):
    offsets_a, offsets_b = [0, min(cut_a, len(a)), len(a)], [0, min(cut_b, len(b)), len(b)]
    ia, ib = near_pairs(a, b, offsets_a, offsets_b)
    pairs = list(zip(ia.tolist(), ib.tolist(), strict=True))
    assert pairs == sorted(set(pairs))
    frame_a = np.searchsorted(offsets_a[1:], np.arange(len(a)), side="right")
    frame_b = np.searchsorted(offsets_b[1:], np.arange(len(b)), side="right")
    overlapping = (iou_matrix(a, b, "bev") > 0) & (frame_a[:, None] == frame_b)
    assert set(zip(*map(np.ndarray.tolist, np.nonzero(overlapping)), strict=True)) <= set(pairs)
    assert (frame_a[ia] == frame_b[ib]).all()


@laws
@given(box_lists, box_lists)
def test_one_by_one_or_all_at_once(a, b):
    rows_a, rows_b = (grid.ravel() for grid in np.mgrid[: len(a), : len(b)])
    pairs = *overlap_pairs(a, b, rows_a, rows_b), *giou_pairs(a, b, rows_a, rows_b)
    together = np.stack(pairs).reshape(4, len(a), len(b))
    np.testing.assert_array_equal(together, matrices(a, b))


@laws
@given(arrays(np.float64, (4, 7), elements=st.floats(allow_nan=True, allow_infinity=True)))
def test_no_number_at_all_breaks_it(boxes):
    iou, giou = np.split(matrices(boxes, boxes[::-1]), 2)
    assert ((iou >= 0) & (iou <= 1)).all()
    assert ((giou >= -1) & (giou <= iou)).all()
