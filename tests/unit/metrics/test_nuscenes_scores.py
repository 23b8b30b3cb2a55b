from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.metrics.nuscenes_scores import (
    RECALLS,
    average_precision,
    best_f1_cut,
    heading_error,
    mean_error,
    ranking,
    running_mean,
    sampled_curve,
    scale_error,
)

NAN = float("nan")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([NAN, 5], [0, 5]),
        ([5, 2, NAN], [5, 3.5, 3.5]),
        ([NAN, NAN], [1, 1]),
        ([NAN, 3.58, 2.14, NAN, 9, 1.48, NAN], [0, 3.58, 2.86, 2.86, 14.72 / 3, 4.05, 4.05]),
        ([], []),
    ],
)
def test_running_mean_passes_over_nan(values: list[float], expected: list[float]) -> None:
    np.testing.assert_allclose(running_mean(np.array(values, float)), expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("a", "b", "iou"),
    [
        ((2, 2, 2), (1, 1, 1), 1 / 8),
        ((0.96, 0.37, 0.69), (0.32, 0.01, 0.39), 0.00509204),
        ((4, 2, 1.5), (4, 2, 1.5), 1.0),
        ((4, 2, 1), (2, 4, 1), 4 / 12),
    ],
)
def test_scale_error(a: tuple[float, ...], b: tuple[float, ...], iou: float) -> None:
    for one, other in ((a, b), (b, a)):
        error = scale_error(np.array([one], float), np.array([other], float))
        np.testing.assert_allclose(error, 1 - iou, atol=1e-8)


@given(st.floats(-10, 10), st.floats(-10, 10), st.integers(-3, 3))
@settings(max_examples=100, deadline=None)
def test_heading_error_is_the_angle_between_lines_or_arrows(a: float, b: float, k: int) -> None:
    for period in (np.pi, 2 * np.pi):
        got = heading_error(np.array([a]), np.array([b + k * period]), np.array([period]))[0]
        around = np.abs(a - b + period * np.arange(-20, 21))
        assert 0 <= got <= period / 2 + 1e-9
        assert got == pytest.approx(around.min(), abs=1e-9)


def test_of_equal_scores_the_later_row_ranks_first() -> None:
    score = np.array([0.5, 0.9, 0.5, 0.5])
    assert ranking(score, np.array([10, 11, 3, 12])).tolist() == [1, 3, 0, 2]


def test_no_envelope_and_the_last_of_equal_recalls_counts() -> None:
    # Hit, two false alarms, hit: precision 1, 1/2, 1/3, 1/2 at recalls 1/2, 1/2, 1/2, 1.
    hits = np.array([True, False, False, True])
    precision, confidence = sampled_curve(hits, np.array([0.9, 0.8, 0.7, 0.6]), 2)
    assert precision[0] == 1.0
    assert precision[50] == pytest.approx(1 / 3)
    assert precision[75] == pytest.approx((1 / 3 + 1 / 2) / 2)
    assert precision[100] == pytest.approx(1 / 2)
    assert confidence[100] == pytest.approx(0.6)


def test_beyond_the_highest_recall_there_is_nothing() -> None:
    precision, confidence = sampled_curve(np.array([True]), np.array([0.9]), 4)
    assert (precision[:26] == 1).all() and (precision[26:] == 0).all()
    assert (confidence[RECALLS <= 0.25] == 0.9).all() and not confidence[26:].any()


@pytest.mark.parametrize(("hits", "n"), [([], 3), ([False], 3), ([True], 0)])
def test_nothing_found_or_nothing_to_find_is_zero(hits: list[bool], n: int) -> None:
    precision, confidence = sampled_curve(np.array(hits, bool), np.full(len(hits), 0.5), n)
    assert average_precision(precision, 0.1, 0.1) == 0.0
    assert mean_error(np.zeros(sum(hits)), np.full(sum(hits), 0.5), confidence, 0.1) == 1.0


def test_average_precision_of_a_level_curve() -> None:
    assert average_precision(np.full(101, 0.55), 0.1, 0.1) == pytest.approx(0.5)
    # What does not exceed the minimum adds nothing, rather than taking away.
    assert average_precision(np.where(RECALLS > 0.5, 0.0, 1.0), 0.1, 0.1) == pytest.approx(40 / 90)


def test_a_score_of_zero_reads_as_recall_not_reached() -> None:
    hits, score = np.array([True, True]), np.array([0.0, 0.0])
    precision, confidence = sampled_curve(hits, score, 2)
    assert average_precision(precision, 0.1, 0.1) == pytest.approx(1.0)
    assert mean_error(np.zeros(2), score, confidence, 0.1) == 1.0


def test_the_minimum_recall_of_one_leaves_nothing() -> None:
    confidence = np.linspace(1, 0.01, 101)
    assert mean_error(np.zeros(2), np.array([1.0, 0.01]), confidence, 1.0) == 1.0


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5)), max_size=12), st.integers(0, 5))
@settings(max_examples=100, deadline=None)
def test_best_f1_cut_beats_every_other_cut(ranked: list[tuple[bool, int]], missed: int) -> None:
    ranked.sort(key=lambda pair: -pair[1])
    hits = np.array([hit for hit, _ in ranked], bool)
    score = np.array([score for _, score in ranked], float)
    n_objects = int(hits.sum()) + missed
    cut = best_f1_cut(hits, score, n_objects)

    def f1(at: float) -> float:
        kept = score >= at
        return 2 * hits[kept].sum() / (n_objects + kept.sum())

    if cut is None:
        assert not hits.any()
        return
    others = [(f1(s), s) for s in set(score)]
    assert (f1(cut), cut) == max(others)
