"""Laws of rotated suppression, beside a slow twin over the matrix of all overlaps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.box_overlap import iou_matrix
from drivekit.kernels.nms import rotated_nms

laws = settings(deadline=None, max_examples=80)


def slow_nms(boxes, scores, threshold):
    overlap = iou_matrix(boxes, boxes, "bev")
    kept: list[int] = []
    for i in np.argsort(-np.asarray(scores), kind="stable"):
        if not (overlap[kept, i] > threshold).any():
            kept.append(i)
    return kept


numbers = st.sampled_from([0.0, 0.5, 1.0, -2.0]) | st.floats(-6, 6)
sizes = st.sampled_from([0.0, 1.0, 2.0, 4.0, 300.0]) | st.floats(1e-3, 10)
angles = st.sampled_from([0.0, np.pi / 2, np.pi, 1e6]) | st.floats(-10, 10)
scores = st.sampled_from([0.0, 0.5]) | st.floats(-2, 2)
rows = st.lists(st.tuples(numbers, numbers, numbers, sizes, sizes, sizes, angles, scores))
detections = rows.map(lambda rows: np.array(rows).reshape(-1, 8))
thresholds = st.sampled_from([0.0, 0.1, 0.5, 0.7, 1.0]) | st.floats(0, 1)


@laws
@given(detections, thresholds)
def test_equals_its_twin_and_keeps_what_it_must(table, threshold):
    boxes, scores = table[:, :7], table[:, 7]
    kept = rotated_nms(boxes, scores, threshold)
    assert kept.tolist() == slow_nms(boxes, scores, threshold)
    overlap = iou_matrix(boxes, boxes, "bev")
    np.fill_diagonal(overlap, 0)
    assert (overlap[np.ix_(kept, kept)] <= threshold).all()
    for row in np.setdiff1d(np.arange(len(table)), kept):
        better = kept[scores[kept] >= scores[row]]
        assert (overlap[better, row] > threshold).any()
    again = rotated_nms(boxes[kept], scores[kept], threshold)
    np.testing.assert_array_equal(again, np.arange(len(kept)))


@laws
@given(detections, thresholds, st.randoms(use_true_random=False))
def test_order_of_the_input_matters_for_ties_only(table, threshold, random):
    table[:, 7] = np.arange(len(table)) % 7 + np.linspace(0, 0.5, len(table))  # no two alike
    order = np.array(random.sample(range(len(table)), len(table)), np.int64)
    kept = rotated_nms(table[:, :7], table[:, 7], threshold)
    shuffled = rotated_nms(table[order, :7], table[order, 7], threshold)
    np.testing.assert_array_equal(order[shuffled], kept)


@pytest.mark.parametrize("threshold", [0.0, 0.2, 0.5, 0.9])
@pytest.mark.parametrize("spread", [3, 40, 5000])
def test_a_thousand_detections(threshold, spread):
    rng = np.random.default_rng(3)
    objects = np.column_stack(
        [
            rng.uniform(-spread, spread, (150, 2)),
            np.zeros(150),
            rng.uniform(0.4, 12, 150),
            rng.uniform(0.4, 3, (150, 2)),
            rng.uniform(-4, 4, 150),
        ]
    )
    boxes = objects[rng.integers(0, 150, 1000)] + rng.normal(0, 0.2, (1000, 7))
    boxes[:, 3:6] = np.abs(boxes[:, 3:6])
    scores = rng.uniform(0, 1, 1000).round(2)  # with ties
    kept = rotated_nms(boxes, scores, threshold)
    np.testing.assert_array_equal(kept, slow_nms(boxes, scores, threshold))
