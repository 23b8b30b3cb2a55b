"""Evidence is weighed so that no object, and no single track, decides."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.audit.boxes.weighing import (
    LEAST_GROUPS,
    Measurement,
    believe,
    contradicts,
    is_settled,
    with_wrong_labels,
)

A, B = np.array([True, False]), np.array([False, True])
EVEN = np.zeros(2)


def measured(odds: np.ndarray, group: np.ndarray | None = None) -> Measurement:
    """Objects that speak for A against B with the given logarithms of odds."""
    likelihood = np.stack([odds, np.zeros_like(odds)], 1)
    group = np.arange(len(odds)) if group is None else group
    return Measurement("test", "", likelihood, group, np.zeros_like(group), likelihood)


def test_many_small_hints_settle_a_question() -> None:
    belief = believe([measured(np.full(40, 0.8))], EVEN)
    assert belief.of([A, B])[0] > 0.999
    assert is_settled(belief, [A, B], 0)


def test_one_object_settles_nothing_however_sure_it_is() -> None:
    belief = believe([measured(np.array([1e6, *np.zeros(30)]))], EVEN)
    assert not is_settled(belief, [A, B], 0)


def test_a_track_seen_for_long_settles_nothing() -> None:
    belief = believe([measured(np.full(500, 5.0), np.zeros(500, int))], EVEN)
    assert belief.supporters(A, B) == 1
    assert not is_settled(belief, [A, B], 0)


def test_a_tenth_of_wrong_labels_does_not_turn_the_answer() -> None:
    odds = np.where(np.arange(200) % 10 == 0, -50.0, 0.9)
    belief = believe([measured(odds)], EVEN)
    assert is_settled(belief, [A, B], 0)


@pytest.mark.parametrize("seed", range(5))
def test_evidence_that_cancels_leaves_a_question_open(seed: int) -> None:
    odds = np.random.default_rng(seed).normal(0, 2, 80)
    belief = believe([measured(odds - odds.mean())], EVEN)
    assert not is_settled(belief, [A, B], int(belief.of([A, B]).argmax()))


def test_without_evidence_the_prior_is_what_is_believed() -> None:
    belief = believe([], np.log([0.25, 0.75]))
    np.testing.assert_allclose(belief.of([A, B]), [0.25, 0.75])
    assert not is_settled(belief, [A, B], 1)


def test_too_few_independent_groups_are_not_enough() -> None:
    few = believe([measured(np.full(LEAST_GROUPS - 1, 4.0))], EVEN)
    enough = believe([measured(np.full(LEAST_GROUPS, 4.0))], EVEN)
    assert not is_settled(few, [A, B], 0)
    assert is_settled(enough, [A, B], 0)


def test_a_measurement_that_is_sure_of_the_opposite_is_noticed() -> None:
    assert contradicts(measured(np.full(20, -4.0)), [A, B], 0)
    assert not contradicts(measured(np.full(20, -4.0)), [A, B], 1)
    assert not contradicts(measured(np.full(3, -4.0)), [A, B], 0)


def test_a_wrong_label_costs_little() -> None:
    fine, impossible = with_wrong_labels(np.array([1.0, 0.0]), 0.5)
    assert 0 < fine - impossible < 4
