import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.height_field import Ground, ground_height, prepared_ground, ray_ground

RAMP = Ground(np.array([[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]), x0=10.0, y0=-2.0, cell=2.0)


@pytest.mark.parametrize(
    ("position", "height"),
    [
        ((10, -2), 0),
        ((11, -1), 0.5),
        ((12, 0), 1),
        ((13.5, -1.3), 1.75),
        ((0, 0), 0),
        ((99, 99), 2),
    ],
)
def test_linear_between_nodes_and_level_beyond(position, height):
    assert ground_height(RAMP, [position]) == pytest.approx([height], abs=1e-12)


def test_bilinear_in_the_middle_of_a_twisted_cell():
    twisted = Ground(np.array([[0.0, 0.0], [0.0, 4.0]]))
    assert ground_height(twisted, [[0.5, 0.5], [1.0, 0.25]]).tolist() == [1.0, 1.0]


def test_a_single_node_is_a_plane():
    assert ground_height(Ground(np.array([[3.0]])), [[5, -7], [0, 0]]).tolist() == [3.0, 3.0]


def test_no_position_has_no_height():
    assert np.isnan(ground_height(RAMP, [[np.nan, 0.0], [0.0, np.nan]])).all()
    assert ground_height(RAMP, np.empty((0, 2))).shape == (0,)


@pytest.mark.parametrize(
    "ground",
    [Ground(np.empty((0, 3))), Ground(np.array([[np.nan]])), Ground(np.zeros((2, 2)), cell=0.0)],
)
def test_a_ground_without_sense_is_refused(ground):
    with pytest.raises(UsageError, match="expected finite heights over a grid"):
        ground_height(ground, [[0.0, 0.0]])


def first_below(ground, start, direction, reach, step=0.004):
    """Distance of the first step of a march that is on or under the ground, inf for none."""
    distance = np.arange(0, reach, step)
    xyz = start + distance[:, None] * direction
    is_below = xyz[:, 2] <= ground_height(ground, xyz[:, :2])
    return distance[is_below.argmax()] if is_below.any() else np.inf


@pytest.mark.parametrize("seed", range(12))
def test_a_ray_meets_the_ground_where_a_march_does(seed):
    rng = np.random.default_rng(seed)
    ground = Ground(rng.uniform(-1, 1, (4, 5)), -4.0, -3.0, 2.0)
    # from within the grid and from outside of it, over it, away from it, along and straight down
    start = np.array([*rng.uniform(-9, 9, 2), rng.uniform(1.05, 4)])
    direction = rng.normal(size=3) * [1, 1, 0.4]
    if seed % 3 == 0:
        direction[seed % 2] = 0.0
    if seed == 5:
        direction = np.array([0.0, 0.0, -1.0])
    direction /= np.linalg.norm(direction)
    layout = prepared_ground(ground)
    found = ray_ground(*layout, start, direction, 30.0)
    expected = first_below(ground, start, direction, 30.0)
    assert found == pytest.approx(expected, abs=0.006)


def test_beyond_the_border_a_ray_goes_straight_down_to_level_ground():
    ground = Ground(np.array([[0.0, 1.0], [0.0, 1.0]]))
    heights, layout = prepared_ground(ground)
    down = np.array([0.8, 0.0, -0.6])
    assert ray_ground(heights, layout, np.array([100.0, 0.5, 7.0]), down, 1e9) == pytest.approx(10)
    assert ray_ground(heights, layout, np.array([100.0, 0.5, 7.0]), down, 9.9) == np.inf
    level = np.array([1.0, 0.0, 0.0])
    assert ray_ground(heights, layout, np.array([100.0, 0.5, 7.0]), level, np.inf) == np.inf
    assert ray_ground(heights, layout, np.array([-9.0, 0.5, 0.5]), down * [-1, 1, 1], 1e9) > 0.8


@pytest.mark.parametrize("start", [(0.5, 0.5, 0.0), (0.5, 0.5, -1.0)])
def test_ground_is_seen_from_above_only(start):
    layout = prepared_ground(Ground(np.zeros((2, 2))))
    for z in (1.0, -1.0):
        assert ray_ground(*layout, np.array(start), np.array([0.0, 0.0, z]), 10.0) == np.inf


def test_cliffs_as_if_by_mistake_are_refused():
    with pytest.raises(UsageError, match="expected slopes up to"):
        ground_height(Ground(np.array([[0.0, 1.0]]), cell=1e-6), [[0.0, 0.0]])
