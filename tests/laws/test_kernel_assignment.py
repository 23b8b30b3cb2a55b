"""Laws of assignment: SciPy's own answer, ties included; trial of all assignments beyond that."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy.optimize import linear_sum_assignment

from drivekit.kernels.assignment import assign, assign_greedily

laws = settings(deadline=None, max_examples=100)
few = st.sampled_from([0.0, 1.0, 2.0])  # many ties
tenths = st.integers(-5, 5).map(lambda k: k / 10)  # ties that rounding may break
anything = st.floats(-1e6, 1e6)
shapes = array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=7)
costs = st.sampled_from([few, tenths, anything]).flatmap(
    lambda e: arrays(float, shapes, elements=e)
)


def with_forbidden(cost, share, seed):
    return np.where(np.random.default_rng(seed).random(cost.shape) < share, np.inf, cost)


@laws
@given(costs, st.sampled_from([0, 0.1, 0.4]), st.integers(0, 99))
def test_equals_scipy_wherever_scipy_has_an_answer(cost, share, seed):
    cost = with_forbidden(cost, share, seed)
    try:
        rows, columns = linear_sum_assignment(cost)
    except ValueError:
        assert len(assign(cost)[0]) < min(cost.shape)
    else:
        np.testing.assert_array_equal(assign(cost), (rows, columns))


@pytest.mark.parametrize("shape", [(60, 60), (40, 150), (150, 40)])
@pytest.mark.parametrize("levels", [2, 10, 1000, 2**40])
def test_equals_scipy_on_crowded_frames(shape, levels):
    rng = np.random.default_rng(levels)
    cost = rng.integers(0, levels, shape) / 3
    np.testing.assert_array_equal(assign(cost), linear_sum_assignment(cost))
    cost[rng.random(shape) < 0.7] = np.inf
    np.testing.assert_array_equal(assign(cost), linear_sum_assignment(cost))


def best_by_trial(cost):
    """Most pairs, then least cost, over all assignments of rows to columns or to nothing."""
    n, m = cost.shape
    best = (0, 0.0)
    for columns in permutations(range(m + n), n):
        chosen = [(i, j) for i, j in enumerate(columns) if j < m and cost[i, j] < np.inf]
        best = min(best, (-len(chosen), sum(cost[pair] for pair in chosen)))
    return best


@settings(deadline=None, max_examples=40)
@given(
    arrays(float, array_shapes(min_dims=2, max_dims=2, max_side=3), elements=tenths),
    st.integers(0, 99),
)
def test_the_best_of_all_where_pairs_are_forbidden(cost, seed):
    cost = with_forbidden(cost, 0.6, seed)
    rows, columns = assign(cost)
    assert (np.diff(rows) > 0).all()
    assert len(set(columns.tolist())) == len(columns)
    n_pairs, total = best_by_trial(cost)
    assert -len(rows) == n_pairs
    assert cost[rows, columns].sum() == pytest.approx(total, abs=1e-9)


@laws
@given(costs, st.sampled_from([0, 0.4]), st.integers(0, 99))
def test_greedily_means_the_cheapest_pair_that_is_left(cost, share, seed):
    cost = with_forbidden(cost, share, seed)
    left, expected = cost.copy(), []
    while left.size and left.min() < np.inf:
        row, column = np.unravel_index(left.argmin(), left.shape)  # the first of equals
        expected.append((row, column))
        left[row], left[:, column] = np.inf, np.inf
    rows, columns = assign_greedily(cost)
    assert list(zip(rows, columns, strict=True)) == sorted(expected)
