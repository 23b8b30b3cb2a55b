import numpy as np
import pytest

from drivekit.kernels._lattice import sides
from drivekit.kernels.voxels import voxel_centroids, voxel_first


@pytest.mark.parametrize(
    ("size", "expected", "is_product"),
    [
        ([0.5, 0.25, 2], [2, 4, 0.5], True),
        ([2.0**-30, 1, 2.0**40], [2.0**30, 1, 2.0**-40], True),
        ([0.5, 0.3, 1], [0.5, 0.3, 1], False),
        ([1, 1, 2.0**100], [1, 1, 2.0**100], False),
        ([2.0**-1074, 1, 1], [2.0**-1074, 1, 1], False),  # has no inverse
    ],
)
def test_only_powers_of_two_are_multiplied_by_their_inverse(size, expected, is_product):
    by, found = sides(np.array(size, float))
    assert by.tolist() == expected and found == is_product


@pytest.mark.parametrize("size", [2.0**-12, 0.25, 0.5, 1, 64, 2.0**60, 0.1, [0.5, 0.1, 0.25]])
def test_a_point_is_in_the_voxel_that_dividing_says(size):
    rng = np.random.default_rng(7)
    points = rng.normal(0, [[1e-40], [1e-3], [1], [100]] * 500, (2000, 3)).astype(np.float32)
    points[::3] = np.rint(points[::3] * 8) / 8
    cells = np.floor(points.astype(np.float64) / size).astype(np.int64)
    expected = np.sort(np.unique(cells, axis=0, return_index=True)[1])
    if np.min(size) < 1e-3:
        is_near = (np.abs(cells) < 2**20).all(axis=1)
        points, cells = points[is_near], cells[is_near]
        expected = np.sort(np.unique(cells, axis=0, return_index=True)[1])
    assert np.sort(voxel_centroids(points, size).first).tolist() == expected.tolist()
    assert voxel_first(points, size).tolist() == expected.tolist()
