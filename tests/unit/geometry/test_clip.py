from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.geometry.clip import (
    clip_polygon,
    clip_segments,
    clip_to_circle,
    convex_hull,
    polygon_area,
    rectangle,
)

laws = settings(max_examples=100, deadline=None)
seeds = st.integers(0, 2**32 - 1)
DISC = shapely.Point(0, 0).buffer(2.5, quad_segs=500)
WINDOW = (-1.0, -2.0, 3.0, 1.0)


def random_points(seed: int, n: int) -> np.ndarray:
    """Points about the window, some on a grid so that they meet its edges and corners."""
    rng = np.random.default_rng(seed)
    points = rng.uniform(-5, 5, (n, 2))
    return np.where(rng.random((n, 1)) < 0.5, np.round(points), points)


@laws
@given(seeds)
def test_segments_are_cut_as_shapely_cuts_them(seed: int) -> None:
    a, b = random_points(seed, 20), random_points(seed + 1, 20)
    ca, cb, kept = clip_segments(a, b, *rectangle(*WINDOW))
    for i in range(20):
        inside = shapely.LineString([a[i], b[i]]).intersection(shapely.box(*WINDOW))
        length = np.linalg.norm(cb[i] - ca[i]) if kept[i] else 0.0
        assert length == pytest.approx(inside.length, abs=1e-9)
        if kept[i] and length > 1e-9:
            assert np.dot(cb[i] - ca[i], b[i] - a[i]) > 0


@laws
@given(seeds)
def test_segments_are_cut_at_a_circle_as_shapely_cuts_them(seed: int) -> None:
    a, b = random_points(seed, 20), random_points(seed + 1, 20)
    ca, cb, kept = clip_to_circle(a, b, 2.5)
    for i in range(20):
        inside = shapely.LineString([a[i], b[i]]).intersection(DISC)
        length = np.linalg.norm(cb[i] - ca[i]) if kept[i] else 0.0
        assert length == pytest.approx(inside.length, abs=2e-2)
    assert np.hypot(*ca[kept].T).max(initial=0) < 2.5 + 1e-9


@laws
@given(seeds)
def test_polygons_are_cut_as_shapely_cuts_them(seed: int) -> None:
    hull = convex_hull(random_points(seed, 6))
    cut = clip_polygon(hull, *rectangle(*WINDOW))
    expected = shapely.MultiPoint(hull).convex_hull.intersection(shapely.box(*WINDOW))
    assert polygon_area(cut) == pytest.approx(expected.area, abs=1e-9)
    if expected.area > 1e-9:
        bounds = [*cut.min(axis=0), *cut.max(axis=0)]
        np.testing.assert_allclose(bounds, expected.bounds, atol=1e-9)


@laws
@given(seeds, st.integers(0, 12))
def test_hulls_are_shapelys(seed: int, n: int) -> None:
    points = random_points(seed, n)
    hull = convex_hull(points)
    expected = shapely.MultiPoint(points).convex_hull
    assert polygon_area(hull) == pytest.approx(expected.area, abs=1e-9)
    if expected.area > 0:
        assert shapely.Polygon(hull).exterior.is_ccw
        assert len(hull) == len(expected.exterior.coords) - 1


def test_a_segment_that_is_not_cut_stays_bit_by_bit() -> None:
    a, b = np.array([[0.1, 0.2]]), np.array([[0.3, 0.7]])
    ca, cb, kept = clip_segments(a, b, *rectangle(*WINDOW))
    assert kept.all()
    assert (ca == a).all()
    assert (cb == b).all()


def test_nothing_and_what_is_not_finite() -> None:
    none = np.zeros((0, 2))
    assert len(clip_segments(none, none, *rectangle(*WINDOW))[2]) == 0
    assert len(clip_polygon(none, *rectangle(*WINDOW))) == 0
    assert polygon_area(none) == 0
    bad = np.array([[np.nan, 0], [0, np.inf]])
    assert not clip_segments(bad, np.zeros((2, 2)), *rectangle(*WINDOW))[2].any()
    point = np.array([[1.0, 0.0], [3.0, 0.0]])
    assert clip_to_circle(point, point, 2.0)[2].tolist() == [True, False]
    assert clip_to_circle(point, point, np.inf)[2].all()
