import tracemalloc

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.voxels import MAX_CELL, voxel_centroids, voxel_first
from drivekit.kernels.workspace import Workspace

ROWS = np.array(
    [[0.5, 0.5, 0.5, 10], [-0.5, 0.5, 0.5, 1], [0.75, 0.25, 0.5, 20], [1.0, 0.0, 0.0, 5]],
    np.float32,
)


def test_points_of_one_voxel_become_their_mean():
    voxels = voxel_centroids(ROWS, 1.0)
    rows = {tuple(row) for row in voxels.points.tolist()}
    assert rows == {(0.625, 0.375, 0.5, 15), (-0.5, 0.5, 0.5, 1), (1, 0, 0, 5)}
    assert sorted(voxels.counts.tolist()) == [1, 1, 2]
    assert sorted(voxels.first.tolist()) == [0, 1, 3]
    assert voxel_first(ROWS, 1.0).tolist() == [0, 1, 3]


def test_voxels_may_have_another_size_along_each_axis():
    assert len(voxel_first(ROWS, [2.0, 1, 1])) == 2
    assert len(voxel_first(ROWS, [0.5, 0.25, 1])) == 4


def test_a_point_that_is_nowhere_is_dropped_and_other_columns_are_averaged_as_they_are():
    bad = ROWS.copy()
    bad[1, 0], bad[2, 3], bad[3, 2] = np.nan, np.nan, np.inf
    voxels = voxel_centroids(bad, 1.0)
    np.testing.assert_array_equal(voxels.points, [[0.625, 0.375, 0.5, np.nan]])
    assert voxels.counts.tolist() == [2]


def test_means_do_not_drift_far_from_the_origin():
    rng = np.random.default_rng(0)
    points = np.float32([9000, -9000, 0]) + rng.uniform(0.1, 0.9, (200_000, 3)).astype(np.float32)
    voxels = voxel_centroids(points, 1.0)
    assert voxels.counts.tolist() == [200_000]
    np.testing.assert_allclose(voxels.points[0], points.mean(axis=0, dtype=np.float64), rtol=1e-7)


def test_columns_of_voxels_that_share_a_bin_stay_apart():
    period = 2048.0
    points = np.array([[0, 0, 0], [period, 0, 0], [0, period, 0], [-period, -period, 0]])
    assert len(voxel_first(points, 1.0)) == 4


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("sign", [-1, 1])
def test_a_voxel_without_a_number_is_an_error_that_says_what_to_do(axis, sign):
    points = np.zeros((3, 3), np.float32)
    points[1, axis] = sign * 0.25 * (MAX_CELL - 1)
    assert len(voxel_first(points, 0.25)) == 2
    points[1, axis] = sign * 0.25 * (MAX_CELL + 1)
    with pytest.raises(UsageError, match=r"1 of 3 points lie 1048576 voxels or more.*crop"):
        voxel_centroids(points, 0.25)
    points[1, axis - 1] = np.nan
    assert len(voxel_first(points, 0.25)) == 1


def test_float32_numbers_of_any_size_do_not_break_it():
    points = np.array([[3e38, 0, 0], [0, -3e38, 0]], np.float32)
    with pytest.raises(UsageError, match="2 of 2 points"):
        voxel_centroids(points, 1e-300)
    assert len(voxel_first(points, 1e38)) == 2


@pytest.mark.parametrize("size", [0, -1, np.nan, np.inf, [1, 2], [1, 1, 0], "1"])
def test_a_size_that_is_none_is_refused(size):
    with pytest.raises(UsageError, match="voxel_size"):
        voxel_centroids(ROWS, size)


@pytest.mark.parametrize("width", [3, 4, 7])
def test_no_points(width):
    voxels = voxel_centroids(np.zeros((0, width), np.float32), 0.5, threads=3)
    assert voxels.points.shape == (0, width) and voxels.counts.shape == voxels.first.shape == (0,)


def test_a_workspace_keeps_the_memory_and_not_the_result():
    rng = np.random.default_rng(0)
    clouds = [rng.uniform(-9, 9, (n, 4)).astype(np.float32) for n in (5000, 300, 70_000)]
    workspace = Workspace()
    for points in (*clouds, *clouds[::-1]):
        fresh, reused = (
            voxel_centroids(points, 0.5),
            voxel_centroids(points, 0.5, workspace=workspace),
        )
        for a, b in zip(fresh, reused, strict=True):
            np.testing.assert_array_equal(a, b)
    assert workspace.nbytes == 70_000 * (4 * 4 + 10)


def test_memory_is_what_the_documentation_states():
    points = np.random.default_rng(0).uniform(-40, 40, (500_000, 4)).astype(np.float32)
    voxel_centroids(points[:10], 0.5)
    tracemalloc.start()
    voxels = voxel_centroids(points, 0.5)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    result = sum(array.nbytes for array in voxels)
    assert peak < len(points) * (4 * 4 + 10) + result + 2e6


def test_first_points_of_very_many_voxels():
    points = np.random.default_rng(5).uniform(-40, 40, (60_000, 4)).astype(np.float32)
    cells = np.floor(points[:, :3].astype(np.float64) / 0.5)
    expected = np.sort(np.unique(cells, axis=0, return_index=True)[1])
    assert len(expected) > 50_000
    np.testing.assert_array_equal(voxel_first(points, 0.5), expected)
