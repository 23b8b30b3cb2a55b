from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.kitti_assign import (
    N_SLOTS,
    candidates,
    partners,
    recall_thresholds,
    recorded_scores,
    tally,
)


def test_no_more_thresholds_than_slots() -> None:
    for n in (1, 2, 18, 40, 41, 42, 100, 1000, 4321):
        thresholds = recall_thresholds(np.linspace(1, 0, n), n)
        assert len(thresholds) == min(n, N_SLOTS)
        assert (np.diff(thresholds) < 0).all()
        assert thresholds[0] == 1.0


def test_the_last_score_is_always_kept() -> None:
    thresholds = recall_thresholds(np.linspace(0.1, 1, 100), 1000)
    assert thresholds[-1] == 0.1


def test_the_last_score_is_kept_even_where_recall_is_past_it() -> None:
    assert recall_thresholds([0.9, 0.8], 1000).tolist() == [0.9, 0.8]


def test_of_two_scores_as_near_to_a_recall_the_first_is_kept() -> None:
    # 12.5 of 45 objects: the 13th and the 14th are as far away, as float64 has it
    thresholds = recall_thresholds(np.arange(45)[::-1], 45)
    assert set(44 - thresholds.astype(int)) == set(range(45)) - {13, 21, 30, 39}


def test_nothing_recorded_means_no_threshold() -> None:
    assert len(recall_thresholds([], 0)) == 0
    assert len(recall_thresholds([], 10)) == 0


def test_pass_one_takes_the_first_of_the_best_scores() -> None:
    c = candidates([True], [True] * 3, [0.5, 0.9, 0.9], [0, 3], [0, 1, 2], [0.99, 0.6, 0.8])
    assert recorded_scores(c).tolist() == [0.9]
    # Pass two takes the largest overlap instead.
    assert partners(c, 0.0).tolist() == [0]
    assert partners(c, 0.6).tolist() == [2]


def test_of_equal_scores_the_first_is_taken_and_the_next_object_goes_without() -> None:
    c = candidates([True] * 2, [True] * 2, [0.9, 0.9], [0, 2, 3], [0, 1, 0], [0.8, 0.8, 0.8])
    np.testing.assert_array_equal(recorded_scores(c), [0.9, np.nan])


def test_first_of_equal_overlaps() -> None:
    c = candidates([True], [True] * 2, [0.5, 0.9], [0, 2], [0, 1], [0.8, 0.8])
    assert partners(c, 0.0).tolist() == [0]


def test_ground_truth_is_served_in_file_order() -> None:
    # The first object takes the detection that fits the second one better.
    c = candidates([True, True], [True], [0.5], [0, 1, 2], [0, 0], [0.71, 0.99])
    assert partners(c, 0.0).tolist() == [0]
    sums = tally(c, [0.5], [True], [1.0, 1.0], [1, 1])
    assert sums.true_positives.tolist() == [1] and sums.found.tolist() == [1]


def test_an_ignored_detection_is_taken_only_for_want_of_a_valid_one() -> None:
    c = candidates([True], [False, True], [0.9, 0.8], [0, 2], [0, 1], [0.95, 0.75])
    assert partners(c, 0.0).tolist() == [1]
    assert partners(c, 0.85).tolist() == [0]
    sums = tally(c, [0.9, 0.8], [False, True], [0.5, 0.25], [3])
    assert sums.true_positives.tolist() == [0, 3]
    assert sums.found.tolist() == [3, 3]
    assert sums.absorbed.tolist() == [0, 3]
    assert sums.worth.tolist() == [0, 0.75]


def test_ignored_ground_truth_absorbs_without_counting() -> None:
    c = candidates([False], [True], [0.9], [0, 1], [0], [0.95])
    assert np.isnan(recorded_scores(c)).all()
    sums = tally(c, [0.5], [True], [1.0], [1])
    assert (sums.true_positives, sums.found, sums.absorbed) == ([0], [0], [1])


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(UsageError, match="expected 2 offsets"):
        candidates([True], [True], [0.5], [0, 0, 1], [0], [0.9])
    with pytest.raises(UsageError, match="expected rows 0 to 0"):
        candidates([True], [True], [0.5], [0, 1], [1], [0.9])
