import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.occupancy import (
    FREE,
    OCCUPIED,
    UNKNOWN,
    occupancy,
    ray_cells,
    visible_cells,
)

LOW = [-2.0, 0.0, 0.0]


def along_x(*arguments):
    return occupancy(*arguments, low=LOW, cell=0.5, shape=(8, 1, 1))[:, 0, 0].tolist()


def test_what_a_ray_says_of_the_cells_in_a_row():
    start, end = [[-1.9, 0.2, 0.2]], [[-0.1, 0.2, 0.2]]
    assert along_x(start, end) == [FREE, FREE, FREE, OCCUPIED] + 4 * [UNKNOWN]
    assert along_x(end, start) == [OCCUPIED, FREE, FREE, FREE] + 4 * [UNKNOWN]
    assert along_x(start, start) == [OCCUPIED] + 7 * [UNKNOWN]


def test_a_ray_that_leaves_the_grid_ends_in_no_cell_of_it():
    assert along_x([[0.1, 0.2, 0.2]], [[50, 0.2, 0.2]]) == 4 * [UNKNOWN] + 4 * [FREE]
    assert along_x([[50, 0.2, 0.2]], [[-50, 0.2, 0.2]]) == 8 * [FREE]
    assert along_x([[50, 0.2, 0.2]], [[1.6, 0.2, 0.2]]) == 7 * [UNKNOWN] + [OCCUPIED]
    assert along_x([[-9, 0.2, 0.2]], [[-3, 0.2, 0.2]]) == 8 * [UNKNOWN]
    assert along_x([[-9, 0.6, 0.2]], [[9, 0.6, 0.2]]) == 8 * [UNKNOWN]


def test_lower_faces_belong_to_a_cell_and_upper_ones_to_the_next():
    assert along_x([[0, 0, 0]], [[1.0, 0, 0]]) == 4 * [0] + [FREE, FREE, OCCUPIED, 0]
    assert along_x([[0, 0, 0]], [[2.0, 0, 0]]) == 4 * [0] + 4 * [FREE]
    assert along_x([[0, 0, 0]], [[-2.0, 0, 0]]) == [OCCUPIED] + 4 * [FREE] + 3 * [0]
    assert along_x([[-2.0, 0, 0]], [[-2.5, 0, 0]]) == [FREE] + 7 * [0]


def test_occupied_wins_over_free_in_any_order():
    start = [[-1.9, 0.2, 0.2]]
    ends = np.array([[-0.9, 0.2, 0.2], [1.9, 0.2, 0.2]])
    expected = [FREE, FREE, OCCUPIED, FREE, FREE, FREE, FREE, OCCUPIED]
    assert along_x(start, ends) == along_x(start, ends[::-1]) == expected


def test_each_ray_from_its_own_start():
    starts, ends = [[-1.9, 0.2, 0.2], [1.9, 0.2, 0.2]], [[-1.1, 0.2, 0.2], [1.1, 0.2, 0.2]]
    assert along_x(starts, ends) == [FREE, OCCUPIED, 0, 0, 0, 0, OCCUPIED, FREE]


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_rays_that_are_not_finite_are_left_out(value):
    assert along_x([[0, 0.2, 0.2]], [[value, 0.2, 0.2]]) == 8 * [UNKNOWN]
    assert along_x([[0, value, 0.2]], [[1, 0.2, 0.2]]) == 8 * [UNKNOWN]
    assert along_x([[-1e308, 0, 0]], [[1e308, 0, 0]]) == 8 * [UNKNOWN]  # its length is not
    assert len(ray_cells([0, 0, value], [0, 0, 0], LOW, 1, (9, 9, 9))) == 0


def test_huge_numbers_lead_nowhere_else():
    assert along_x([[-1e12, 0.2, 0.2]], [[1e12, 0.2, 0.2]]) == 8 * [FREE]
    assert along_x([[-1.9, 0.2, 0.2]], [[1e300, 0.2, 0.2]]) == 8 * [FREE]
    states = occupancy([[0, 0, 0]], [[1e30, 1e-30, -0.0]], LOW, 1e-3, (20, 20, 20))
    assert set(np.unique(states)) <= {UNKNOWN, FREE}


def test_diagonal_rays_cross_one_face_at_a_time():
    cells = ray_cells([0.5, 0.5, 0.5], [3.5, 3.5, 3.5], [0, 0, 0], 1, (4, 4, 4))
    assert len(cells) == 10
    assert (np.abs(np.diff(cells, axis=0)).sum(axis=1) == 1).all()


@pytest.mark.parametrize(
    "end", [[3.5, 3.5, 3.5], [3.5, 3.5, 0.5], [0.5, 3.5, 3.5], [3.5, 0.5, 3.5]]
)
@pytest.mark.parametrize("is_back", [False, True])
def test_rays_through_edges_go_the_same_way_in_a_grid_and_alone(end, is_back):
    start = [0.5, 0.5, 0.5]
    if is_back:
        start, end = end, start
    cells = ray_cells(start, end, [0, 0, 0], 1, (4, 4, 4))
    states = occupancy([start], [end], [0, 0, 0], 1, (4, 4, 4))
    assert set(map(tuple, cells.tolist())) == set(map(tuple, np.argwhere(states).tolist()))


@pytest.mark.parametrize(
    ("start", "end"),
    [([22, 61, 3], [15, 34, 8]), ([53.5, 43, 19.5], [19.5, 39, 39]),
     ([55.2, 1.4, 34.6], [39.0, 15.0, 43.7]), ([16, 3, 55], [23, 21, 9]),
     ([42.5, 52.5, 39.5], [61, 5, 60]), ([57.5, 14.5, 22.5], [49, 42, 42])],
)  # fmt: skip
def test_a_tie_at_the_last_cell_that_rounding_resolves_wrongly(start, end):
    cells = ray_cells(start, end, [0, 0, 0], 1, (64, 64, 64))
    states = occupancy([start], [end], [0, 0, 0], 1, (64, 64, 64))
    assert set(map(tuple, cells.tolist())) == set(map(tuple, np.argwhere(states).tolist()))
    assert states[tuple(cells[-1])] == OCCUPIED and (states == OCCUPIED).sum() == 1


def test_what_stands_behind_something_is_not_seen():
    is_opaque = np.zeros((5, 3, 1), bool)
    is_opaque[2, 1] = True
    visible = visible_cells(is_opaque, [0.5, 1.5, 0.5], [0, 0, 0], 1.0)
    assert visible.shape == (5, 3, 1)
    assert visible[:, 1, 0].tolist() == [True, True, True, False, False]
    assert visible[:3].all()
    assert not visible[4].any()  # the shadow widens


def test_one_sees_out_of_an_opaque_cell_but_not_in_from_outside():
    is_opaque = np.zeros((3, 1, 1), bool)
    is_opaque[0] = True
    assert visible_cells(is_opaque, [0.5, 0.5, 0.5], [0, 0, 0], 1.0).all()
    outside = visible_cells(is_opaque, [-0.5, 0.5, 0.5], [0, 0, 0], 1.0)
    assert outside.ravel().tolist() == [True, False, False]


@pytest.mark.parametrize("shape", [(0, 0, 0), (0, 5, 5), (2, 2, 2)])
def test_nothing_in_means_nothing_known(shape):
    assert not occupancy([[0, 0, 0]], np.empty((0, 3)), LOW, 1, shape).any()
    assert occupancy([[0, 0, 0]], [[1, 1, 1]], LOW, 1, shape).shape == shape
    assert visible_cells(np.zeros(shape, bool), LOW, LOW, 1).shape == shape


def test_odd_arguments_are_refused():
    with pytest.raises(UsageError, match="origins: expected 1 or 3 rows, found 2"):
        occupancy(np.zeros((2, 3)), np.zeros((3, 3)), LOW, 1, (1, 1, 1))
    with pytest.raises(UsageError, match="cell: expected a side above 0 m, found 0"):
        ray_cells(LOW, LOW, LOW, 0, (1, 1, 1))
    with pytest.raises(UsageError, match="shape: expected 0 to 2\\*\\*31 cells in all"):
        ray_cells(LOW, LOW, LOW, 1, (10**5, 10**5, 10**5))
    with pytest.raises(UsageError, match="shape: expected 0 to 2\\*\\*31 cells in all"):
        occupancy([LOW], [LOW], LOW, 1, (-1, -1, 5))
    with pytest.raises(UsageError, match="shape: expected an array of int64, found float64"):
        occupancy([LOW], [LOW], LOW, 1, (1.5, 1, 1))
    with pytest.raises(UsageError, match="low: expected finite numbers"):
        occupancy([LOW], [LOW], [0, 0, np.inf], 1, (1, 1, 1))
    with pytest.raises(UsageError, match="origin: expected finite numbers"):
        visible_cells(np.zeros((1, 1, 1), bool), [0, 0, np.nan], LOW, 1)
    with pytest.raises(UsageError, match="is_opaque: expected an array of bool, found uint8"):
        visible_cells(np.ones((1, 1, 1), np.uint8), LOW, LOW, 1)
