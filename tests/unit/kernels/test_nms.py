import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.nms import rotated_nms

CAR = np.array([10.0, -4.0, 0.8, 4.0, 2.0, 1.5, 0.3])


def along(*distances):
    """CAR moved along its own axis."""
    boxes = np.tile(CAR, (len(distances), 1))
    boxes[:, 0] += np.multiply(distances, np.cos(CAR[6]))
    boxes[:, 1] += np.multiply(distances, np.sin(CAR[6]))
    return boxes


def test_the_better_of_two_is_kept_and_what_it_does_not_beat():
    boxes = along(0, 1, 2, 9)  # neighbours share 3/5 of their union, the first and third 1/3
    assert rotated_nms(boxes, [0.5, 0.9, 0.8, 0.1], 0.5).tolist() == [1, 3]
    assert rotated_nms(boxes, [0.9, 0.5, 0.8, 0.1], 0.5).tolist() == [0, 2, 3]
    assert rotated_nms(boxes, [0.9, 0.5, 0.8, 0.1], 0.3).tolist() == [0, 3]


def test_a_box_that_was_dropped_drops_no_other():
    assert rotated_nms(along(0, 1, 2), [0.9, 0.8, 0.7], 0.5).tolist() == [0, 2]


def test_equal_scores_are_taken_by_row():
    assert rotated_nms(along(0, 0.1, 0.2, 30), [0.5, 0.5, 0.5, 0.5], 0.5).tolist() == [0, 3]
    assert rotated_nms(along(0, 9, 18), [-0.0, 0.0, 0.0], 0.5).tolist() == [0, 1, 2]


def test_the_extreme_thresholds():
    boxes = along(0, 0, 3.9, 4.1)
    scores = [0.4, 0.3, 0.2, 0.1]
    assert rotated_nms(boxes, scores, 0.0).tolist() == [0, 3]
    assert rotated_nms(boxes, scores, 1.0).tolist() == [0, 1, 2, 3]


def test_a_hair_above_the_threshold_is_above_it():
    small = CAR * [1, 1, 1, 0.5 + 2e-10, 1, 1, 1]  # within CAR: shares that much of the union
    assert rotated_nms([CAR, small], [0.9, 0.8], 0.5).tolist() == [0]
    small = CAR * [1, 1, 1, 0.5 - 2e-10, 1, 1, 1]
    assert rotated_nms([CAR, small], [0.9, 0.8], 0.5).tolist() == [0, 1]


def test_boxes_without_area_or_place_are_kept():
    boxes = np.tile(CAR, (6, 1))
    boxes[1, 3], boxes[2, 0], boxes[3, 6], boxes[4, 1], boxes[5, 4] = 0, np.nan, np.nan, np.inf, -1
    assert rotated_nms(boxes, np.arange(6), 0.1).tolist() == [5, 4, 3, 2, 1, 0]


def test_giants_and_the_far_away_are_met():
    giant = np.array([0, 0, 0, 1e5, 1e5, 2, 0.1])
    far = CAR + np.array([1e7, -1e7, 0, 0, 0, 0, 0])
    boxes = np.array([CAR, giant, far, giant, far, CAR * [1, 1, 1, 1, 1, 1, -1], far * 1e3])
    assert rotated_nms(boxes, [9, 8, 7, 6, 5, 4, 3], 0.9).tolist() == [0, 1, 2, 5, 6]


def test_no_boxes():
    kept = rotated_nms(np.empty((0, 7)), [], 0.5)
    assert kept.shape == (0,)
    assert kept.dtype == np.int64


def test_what_cannot_be_ranked_is_refused():
    with pytest.raises(UsageError, match="scores: expected numbers, found NaN in row 1"):
        rotated_nms(along(0, 9), [0.5, np.nan], 0.5)
    with pytest.raises(UsageError, match="threshold: expected a number from 0 to 1, found 50"):
        rotated_nms(along(0), [0.5], 50)
    with pytest.raises(UsageError, match=r"scores: expected an array of shape \(2\)"):
        rotated_nms(along(0, 1), [0.5], 0.5)
