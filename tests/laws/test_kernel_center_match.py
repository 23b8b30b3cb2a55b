"""Greedy matching by the distance of centres against the loop it stands for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import UsageError
from drivekit.kernels.center_match import nearest_free

LIMITS = (0.5, 1.0, 2.0, 4.0)
# Halves and quarters: distances that are equal, and equal to a limit, are common.
PLACES = st.lists(st.tuples(*[st.integers(-8, 8)] * 2), max_size=7).map(
    lambda p: np.array(p, np.float64).reshape(-1, 2) / 4
)


def slow(pred: np.ndarray, gt: np.ndarray, limit: float) -> list[tuple[int, int]]:
    free, pairs = list(range(len(gt))), []
    for i, place in enumerate(pred):
        near = [(np.hypot(*(place - gt[j])), j) for j in free]
        near = [(d, j) for d, j in near if d < limit]
        if near:
            j = min(near)[1]
            free.remove(j)
            pairs.append((i, j))
    return pairs


@given(st.lists(st.tuples(PLACES, PLACES), max_size=4))
@settings(max_examples=100, deadline=None)
def test_each_prediction_takes_the_nearest_that_is_free(
    groups: list[tuple[np.ndarray, np.ndarray]],
) -> None:
    none = [np.zeros((0, 2))]
    pred, gt = (np.concatenate(none + [g[side] for g in groups]) for side in (0, 1))
    at_pred, at_gt = (np.cumsum([0, *(len(g[side]) for g in groups)]) for side in (0, 1))
    expected = [
        (t, i + at_pred[n], j + at_gt[n])
        for t, limit in enumerate(LIMITS)
        for n, (p, g) in enumerate(groups)
        for i, j in slow(p, g, limit)
    ]
    limit, ip, ig, distance = nearest_free(pred, gt, at_pred, at_gt, LIMITS)
    assert list(zip(limit, ip, ig, strict=True)) == expected
    np.testing.assert_array_equal(distance, np.hypot(*(pred[ip] - gt[ig]).T))


def test_a_second_prediction_takes_the_second_nearest() -> None:
    gt = [[0.0, 0.0], [1.0, 0.0]]
    _, ip, ig, distance = nearest_free([[0.1, 0.0], [0.2, 0.0]], gt, [0, 2], [0, 2], [2.0])
    assert list(zip(ip, ig, strict=True)) == [(0, 0), (1, 1)]
    np.testing.assert_allclose(distance, [0.1, 0.8])


def test_the_limit_itself_is_too_far_and_nan_finds_nothing() -> None:
    pred = [[2.0, 0.0], [np.nan, 0.0]]
    assert not len(nearest_free(pred, [[0.0, 0.0]], [0, 2], [0, 1], [2.0])[0])


def test_groups_must_agree() -> None:
    with pytest.raises(UsageError, match="same number of groups"):
        nearest_free([[0.0, 0.0]], [[0.0, 0.0]], [0, 1], [0, 1, 1], [2.0])
