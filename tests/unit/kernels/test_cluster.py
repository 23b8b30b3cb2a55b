import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.cluster import NOISE, cluster


def line(*x):
    return np.column_stack([x, np.zeros((len(x), 2))])


def test_a_chain_of_short_steps_is_one_cluster():
    assert cluster(line(0, 5, 1, 6, 2), 1.0).tolist() == [0, 1, 0, 1, 0]


def test_a_step_of_exactly_the_distance_belongs():
    assert cluster(line(0, 0.5, 1.0), 0.5).tolist() == [0, 0, 0]
    assert cluster(line(0, 0.5, 1.0), np.nextafter(0.5, 0)).tolist() == [0, 1, 2]
    assert cluster([[0, 0, 0], [3, 4, 0], [3, 4, 5]], 5.0).tolist() == [0, 0, 0]


def test_small_clusters_are_noise_and_take_no_number():
    labels = cluster(line(9, 0, 1, 20, 2, 21), 1.0, min_points=2)
    assert labels.tolist() == [NOISE, 0, 0, 1, 0, 1]
    assert labels.dtype == np.int32
    assert cluster(line(0, 1), 1.0, min_points=3).tolist() == [NOISE, NOISE]


def test_points_that_are_not_finite_are_noise_and_part_nothing():
    xyz = line(0, 1, 2, 3)
    xyz[1, 2], xyz[2, 0] = np.nan, -np.inf
    assert cluster(xyz, 1.0).tolist() == [0, NOISE, NOISE, 1]
    assert cluster(np.full((3, 3), np.nan), 1.0).tolist() == [NOISE] * 3


@pytest.mark.parametrize("columns", [3, 4, 6])
def test_no_points(columns):
    assert cluster(np.empty((0, columns)), 1.0).shape == (0,)


def test_equal_points_are_one_cluster():
    assert cluster(np.ones((1000, 3)), 1e-30).tolist() == [0] * 1000


def test_distances_that_cannot_be_worked_with_are_refused():
    for distance in (0, -1, np.nan, np.inf):
        with pytest.raises(UsageError, match="distance: expected a number above 0 m"):
            cluster(line(0, 1), distance)
    with pytest.raises(UsageError, match="too short for points that are 1e"):
        cluster(np.float32([[0, 0, 0], [1e30, 0, 0]]), 0.5)
    assert cluster(np.float32([[0, 0, 0], [1e30, 0, 0]]), 1e25).tolist() == [0, 1]
    with pytest.raises(UsageError, match=r"points: expected an array of shape \(N, 3 or more\)"):
        cluster(np.zeros((4, 2)), 1.0)
