import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.assignment import assign, assign_greedily

INF = np.inf


def pairs(found):
    rows, columns = found
    assert rows.dtype == columns.dtype == np.int64
    return list(zip(rows.tolist(), columns.tolist(), strict=True))


def test_the_cheapest_pair_is_not_always_part_of_the_best_assignment():
    cost = [[1, 2], [2, 9]]
    assert pairs(assign(cost)) == [(0, 1), (1, 0)]
    assert pairs(assign_greedily(cost)) == [(0, 0), (1, 1)]


@pytest.mark.parametrize("function", [assign, assign_greedily])
def test_rows_ascend_whatever_the_shape(function):
    cost = np.array([[5, 1, 9], [1, 7, 9]])
    assert pairs(function(cost)) == [(0, 1), (1, 0)]
    assert pairs(function(cost.T)) == [(0, 1), (1, 0)]


def test_a_constant_matrix_gives_the_identity():
    assert pairs(assign(np.ones((3, 5)))) == [(0, 0), (1, 1), (2, 2)]
    assert pairs(assign_greedily(np.ones((5, 3)))) == [(0, 0), (1, 1), (2, 2)]


@pytest.mark.parametrize("function", [assign, assign_greedily])
def test_forbidden_pairs_are_never_taken(function):
    assert pairs(function([[1, 2], [INF, 3]])) == [(0, 0), (1, 1)]
    assert pairs(function([[INF, INF], [INF, 3]])) == [(1, 1)]
    assert pairs(function([[INF]])) == []


def test_as_many_pairs_as_can_be_come_before_low_cost():
    cost = [[0, 90, INF], [80, INF, INF], [70, INF, INF]]
    assert pairs(assign(cost)) == [(0, 1), (2, 0)]
    assert pairs(assign_greedily(cost)) == [(0, 0)]


@pytest.mark.parametrize("function", [assign, assign_greedily])
@pytest.mark.parametrize("shape", [(0, 0), (0, 4), (4, 0)])
def test_nothing_to_assign(function, shape):
    assert pairs(function(np.empty(shape))) == []


@pytest.mark.parametrize("function", [assign, assign_greedily])
def test_what_is_no_cost_is_refused(function):
    with pytest.raises(UsageError, match="found nan in row 1, column 0"):
        function([[1, 2], [np.nan, 0]])
    with pytest.raises(UsageError, match="found -inf in row 0, column 1"):
        function([[1, -np.inf]])
    with pytest.raises(UsageError, match=r"cost: expected an array of shape \(N, N\)"):
        function([1, 2])


def test_costs_whose_sum_overflows_are_refused_where_pairs_must_be_left_out():
    assert pairs(assign([[1e308, 1e308], [1e308, 1e308]])) == [(0, 0), (1, 1)]
    with pytest.raises(UsageError, match="sum is finite"):
        assign([[1e308, INF], [1e308, INF]])
