"""Laws of cells along rays, and grids beside twins that go one ray at a time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from drivekit.kernels.occupancy import FREE, OCCUPIED, occupancy, ray_cells, visible_cells

laws = settings(deadline=None, max_examples=100)
lattice = st.integers(-3, 12).map(float)  # on faces, edges and corners
halves = st.integers(-6, 24).map(lambda k: k / 2)
numbers = lattice | halves | st.floats(-3, 12) | st.floats(-1e4, 1e4)
places = st.tuples(numbers, numbers, numbers).map(np.array)
SHAPE = (9, 7, 5)
ORIGIN = np.zeros(3)


def touched(start, end, cells, slack):
    """Whether a segment comes within some slack of cells: a slab test of the closed cube."""
    low, high = cells - slack, cells + 1 + slack
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        times = np.stack([low - start, high - start]) / (end - start)
    is_still = end == start
    is_between = (low <= start) & (start <= high)
    near = np.where(is_still, np.where(is_between, 0, np.inf), times.min(axis=0)).max(axis=-1)
    far = np.where(is_still, 1, times.max(axis=0)).min(axis=-1)
    return np.maximum(near, 0) <= np.minimum(far, 1)


@laws
@given(places, places)
def test_a_way_leads_from_face_to_face_through_the_cells_of_the_ray(start, end):
    cells = ray_cells(start, end, ORIGIN, 1.0, SHAPE)
    assert ((cells >= 0) & (cells < SHAPE)).all()
    steps = np.abs(np.diff(cells, axis=0))
    assert (steps.sum(axis=1) == 1).all()
    assert touched(start, end, cells, slack=1e-9).all()
    grid = np.stack(np.meshgrid(*map(np.arange, SHAPE), indexing="ij"), axis=-1)
    inner = grid[touched(start, end, grid, slack=-1e-9)]  # crossed by more than a hair
    assert set(map(tuple, inner.tolist())) <= set(map(tuple, cells.tolist()))
    if len(cells):
        assert steps.sum() == np.abs(cells[-1] - cells[0]).sum()  # no way is longer than it must
    for place, at in ((start, 0), (end, -1)):
        if ((place >= 0) & (place < SHAPE)).all():
            np.testing.assert_array_equal(cells[at], np.floor(place))


@laws
@given(arrays(float, (2, 3), elements=st.floats(-3, 12)))
def test_there_and_back_through_the_same_cells(ends):
    start, end = ends
    there, back = (ray_cells(a, b, ORIGIN, 1.0, SHAPE) for a, b in ((start, end), (end, start)))
    differ = set(map(tuple, there.tolist())) ^ set(map(tuple, back.tolist()))
    # ways may differ only where the ray meets an edge
    assert not any(touched(start, end, np.array(cell), slack=-1e-9) for cell in differ)


def slow_occupancy(origins, points, low, cell, shape):
    states = np.zeros(shape, np.uint8)
    for origin, point in zip(np.broadcast_to(origins, points.shape), points, strict=True):
        for i, j, k in ray_cells(origin, point, low, cell, shape):
            states[i, j, k] = max(states[i, j, k], FREE)
        place = (point - low) / cell
        if ((place >= 0) & (place < shape)).all() and np.isfinite(origin).all():
            states[tuple(place.astype(int))] = OCCUPIED
    return states


@laws
@given(st.lists(places, max_size=12), st.lists(places, min_size=12, max_size=12), st.booleans())
def test_grids_hold_what_single_rays_say(ends, starts, is_one_start):
    points = np.array(ends).reshape(-1, 3)
    origins = np.array(starts[:1] if is_one_start else starts[: len(points)]).reshape(-1, 3)
    states = occupancy(origins, points, ORIGIN, 1.0, SHAPE)
    np.testing.assert_array_equal(states, slow_occupancy(origins, points, ORIGIN, 1.0, SHAPE))
    backwards = occupancy(origins[::-1], points[::-1], ORIGIN, 1.0, SHAPE)
    np.testing.assert_array_equal(states, backwards)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_whole_sweep(dtype):
    rng = np.random.default_rng(8)
    points = rng.normal(0, [20, 20, 2], (4000, 3)).astype(dtype)
    points[::50, 1] = np.nan
    origins = rng.normal(0, 1, (4000, 3))
    low, shape = np.array([-25.0, -25, -3]), (100, 90, 14)
    states = occupancy(origins, points, low, 0.5, shape)
    finite = np.isfinite(points).all(axis=1)
    slow = slow_occupancy(origins[finite], points[finite].astype(np.float64), low, 0.5, shape)
    np.testing.assert_array_equal(states, slow)
    halves = [occupancy(origins[k::2], points[k::2], low, 0.5, shape) for k in range(2)]
    np.testing.assert_array_equal(np.maximum(*halves), states)


def slow_visible(is_opaque, origin):
    visible = np.empty(is_opaque.shape, bool)
    is_inside = bool(((origin >= 0) & (origin < is_opaque.shape)).all())
    for cell in np.ndindex(is_opaque.shape):
        centre = np.array(cell) + 0.5
        way = ray_cells(origin, centre, ORIGIN, 1.0, is_opaque.shape)[int(is_inside) : -1]
        visible[cell] = not is_opaque[tuple(way.T)].any()
    return visible


@settings(deadline=None, max_examples=30)
@given(places, st.integers(0, 2**32), st.sampled_from([0.02, 0.2, 0.9]))
def test_a_cell_is_seen_if_the_way_to_its_centre_is_free(origin, seed, share):
    is_opaque = np.random.default_rng(seed).random(SHAPE) < share
    visible = visible_cells(is_opaque, origin, ORIGIN, 1.0)
    np.testing.assert_array_equal(visible, slow_visible(is_opaque, origin))


@pytest.mark.parametrize("shape", [(100, 2, 3), (3, 90, 2), (2, 3, 80), (17, 9, 16)])
def test_long_grids_with_little_in_them(shape):
    rng = np.random.default_rng(sum(shape))
    for n_opaque in (0, 1, 4):
        is_opaque = np.zeros(shape, bool)
        is_opaque[tuple(rng.integers(0, shape, (n_opaque, 3)).T)] = True
        for origin in (rng.uniform(0, shape), rng.uniform(-3, 0, 3), np.array(shape) - 0.5):
            visible = visible_cells(is_opaque, origin, ORIGIN, 1.0)
            np.testing.assert_array_equal(visible, slow_visible(is_opaque, origin))


def test_an_empty_grid_is_seen_at_once_however_long():
    shape = (60_000, 1, 1)  # going all ways cell by cell takes two thousand million steps
    assert visible_cells(np.zeros(shape, bool), [0.5, 0.5, 0.5], ORIGIN, 1.0).all()
