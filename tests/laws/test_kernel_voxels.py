"""Laws of voxels, against sets of points by cell."""

from __future__ import annotations

import itertools
from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.voxelize import Grid, voxelize_padded, voxelize_ragged
from drivekit.kernels.voxels import voxel_centroids, voxel_first

laws = settings(deadline=None, max_examples=60)
seeds = st.integers(0, 2**32 - 1)
lengths = st.sampled_from([0, 1, 2, 63, 64, 65, 511, 512, 513, 1500])
sizes = st.sampled_from([0.1, 0.25, 0.3, 1.0, 7.0, 49.0])
widths = st.integers(3, 6)


def cloud(seed, n, width, bad=0.05):
    rng = np.random.default_rng(seed)
    points = rng.normal(size=(n, width)) * 10.0 ** rng.uniform(-1, 2)
    on_lattice = rng.random(n) < 0.3
    points[on_lattice] = np.rint(points[on_lattice])
    broken = rng.random((n, 3)) < bad
    points[:, :3][broken] = rng.choice([np.nan, np.inf, -np.inf], broken.sum())
    return points.astype(np.float32)


def by_cell(points, size, origin=0.0):
    """Rows of each cell; `np.floor_divide` would round differently."""
    rows = defaultdict(list)
    for i, point in enumerate(points[:, :3].astype(np.float64)):
        if np.isfinite(point).all():
            rows[tuple(np.floor((point - origin) / size).astype(int))].append(i)
    return rows


@laws
@given(seeds, lengths, widths, sizes)
def test_one_row_for_each_voxel_with_the_mean_the_count_and_the_first(seed, n, width, size):
    points = cloud(seed, n, width)
    voxels = voxel_centroids(points, size)
    expected = {rows[0]: rows for rows in by_cell(points, size).values()}
    assert sorted(voxels.first.tolist()) == sorted(expected)
    assert voxel_first(points, size).tolist() == sorted(expected)
    for mean, count, first in zip(*voxels, strict=True):
        rows = expected[int(first)]
        assert count == len(rows)
        np.testing.assert_allclose(mean, points[rows].mean(axis=0, dtype=np.float64), rtol=2e-7,
                                   atol=1e-6 * np.abs(points[rows]).max())  # fmt: skip


@laws
@given(seeds, lengths, sizes)
def test_points_are_conserved_and_means_stay_in_their_voxels(seed, n, size):
    points = cloud(seed, n, 3)
    voxels = voxel_centroids(points, size)
    assert voxels.counts.sum() == np.isfinite(points).all(axis=1).sum()
    cell = np.floor(points[voxels.first].astype(np.float64) / size)
    slack = np.spacing(np.abs(voxels.points)).astype(np.float64)
    assert (voxels.points >= cell * size - slack).all()
    assert (voxels.points <= (cell + 1) * size + slack).all()


@laws
@given(seeds, lengths)
def test_order_changes_which_is_first_but_not_which_voxels_there_are(seed, n):
    points, order = cloud(seed, n, 4), np.random.default_rng(seed).permutation(n)
    voxels = voxel_centroids(points, 0.25)
    mixed = voxel_centroids(points[order], 0.25)
    one, two = (np.lexsort(v.points.T) for v in (voxels, mixed))
    np.testing.assert_array_equal(mixed.counts[two], voxels.counts[one])
    np.testing.assert_allclose(mixed.points[two], voxels.points[one], rtol=1e-6, atol=1e-6)


@laws
@given(seeds, st.integers(-200, 200), st.integers(-200, 200), st.integers(-200, 200))
def test_moving_by_whole_voxels_moves_the_result(seed, dx, dy, dz):
    points = (np.random.default_rng(seed).integers(-4096, 4096, (400, 3)) / 64).astype(np.float32)
    shift = np.float32([dx, dy, dz]) / 4
    voxels, moved = voxel_centroids(points, 0.25), voxel_centroids(points + shift, 0.25)
    np.testing.assert_array_equal(np.sort(moved.first), np.sort(voxels.first))
    one, two = np.argsort(voxels.first), np.argsort(moved.first)
    np.testing.assert_allclose(moved.points[two], voxels.points[one] + shift, atol=1e-5)


@pytest.mark.parametrize("size", [0.1, 0.5, 1000.0])
@pytest.mark.parametrize("width", [3, 4])
def test_the_number_of_threads_changes_no_bit(size, width):
    points = np.random.default_rng(3).normal(0, 30, (300_001, width)).astype(np.float32)
    points[::1000, 1] = np.nan
    one = voxel_centroids(points, size)
    for threads in (2, 3):
        many = voxel_centroids(points, size, threads=threads)
        for a, b in zip(one, many, strict=True):
            np.testing.assert_array_equal(a, b)


@laws
@given(seeds, lengths, widths, st.integers(1, 4), st.none() | st.integers(1, 20), st.booleans())
def test_grouping_by_voxel_is_what_lists_would_do(seed, n, width, depth, limit, is_vast):
    points = cloud(seed, n, width)
    half = 600.0 if is_vast else 40.0  # a hash table, or a table of all cells
    grid = Grid((-half, -half, -half), (half, half, half), (5.0, 4.0, 8.0))
    inside = (points[:, :3] >= -half) & (points[:, :3] < half)
    kept = np.flatnonzero(inside.all(axis=1))
    cells = by_cell(points[kept], np.array(grid.cell), -half)
    ragged = voxelize_ragged(points, grid)
    assert [tuple(cell[::-1]) for cell in ragged.cells] == list(cells)
    rows = [kept[group].tolist() for group in cells.values()]
    starts = ragged.offsets.tolist()
    found = [ragged.rows[a:b].tolist() for a, b in itertools.pairwise(starts)]
    assert found == rows
    padded = voxelize_padded(points, grid, depth, limit)
    rows = rows[:limit]
    assert padded.counts.tolist() == [min(len(group), depth) for group in rows]
    np.testing.assert_array_equal(padded.cells, ragged.cells[:limit])
    for voxel, group in zip(padded.points, rows, strict=True):
        np.testing.assert_array_equal(voxel[: len(group)], points[group[:depth]])
        assert not voxel[len(group) :].any()
