from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import FrameMismatchError, MissingDataError, UsageError
from drivekit.geometry.overlap import giou, iou, suppress
from drivekit.model.boxes import Boxes
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy

NOW = Frame("ego", 1)
KINDS = Taxonomy("kinds", ("car", "person"))


def boxes(x, label=None, score=None, frame=NOW) -> Boxes:
    """Boxes of 4 x 2 x 1 m in a row along x."""
    n = len(x)
    return Boxes(
        center=np.column_stack([x, np.zeros((n, 2))]).reshape(n, 3),
        size=np.tile([4.0, 2, 1], (n, 1)),
        yaw=np.zeros(n),
        label=np.zeros(n) if label is None else np.array(label),
        row=np.arange(n) + 10,
        taxonomy=KINDS,
        score=score,
        frame=frame,
    )


def test_overlaps_of_all_pairs() -> None:
    a, b = boxes([0, 100]), boxes([2, 0, 8])
    np.testing.assert_allclose(iou(a, b), [[1 / 3, 1, 0], [0, 0, 0]], atol=1e-12)
    np.testing.assert_allclose(iou(a, b, "bev"), iou(a, b, "3d"), atol=1e-12)
    np.testing.assert_allclose(giou(a, b)[0], [1 / 3, 1, -1 / 3], atol=1e-12)
    assert iou(boxes([]), b).shape == (0, 3)


def test_frames_and_times_must_agree() -> None:
    for compare in (iou, giou):
        with pytest.raises(FrameMismatchError, match="boxes in ego@1 with boxes in ego@2"):
            compare(boxes([0]), boxes([0], frame=Frame("ego", 2)))


def test_each_class_is_sorted_out_on_its_own() -> None:
    found = boxes([0, 0.5, 0.2, 50], [0, 0, 1, 1], [0.3, 0.9, 0.5, 0.1])
    assert suppress(found, 0.5).row.tolist() == [11, 12, 13]
    assert suppress(found, 0.5, across_classes=True).row.tolist() == [11, 13]
    assert len(suppress(boxes([], score=[]), 0.5)) == 0


def test_suppression_needs_scores() -> None:
    with pytest.raises(MissingDataError, match="no column 'score'"):
        suppress(boxes([0]), 0.5)
    with pytest.raises(UsageError, match="threshold"):
        suppress(boxes([0], score=[0.5]), 1.5)


def test_far_from_the_origin_the_overlap_is_the_same() -> None:
    a, b = boxes([0, 1]), boxes([2, 0.5])
    far = np.array([5e5, 4e6, 100.0])
    moved = [own.with_columns(center=own.center + far) for own in (a, b)]
    for compare in (iou, giou):
        np.testing.assert_allclose(compare(*moved), compare(a, b), atol=1e-8)


def test_boxes_on_their_side_are_refused_and_leaning_ones_are_not() -> None:
    side = boxes([0, 1], score=[0.5, 0.4]).with_columns(quat=np.tile([0.7, 0.7, 0, 0], (2, 1)))
    for call in (lambda: iou(side, side), lambda: giou(side, side), lambda: suppress(side, 0.5)):
        with pytest.raises(UsageError, match="lie on their side"):
            call()
    leaning = boxes([0]).with_columns(quat=[[0.995, 0.1, 0, 0]])
    assert iou(leaning, leaning)[0, 0] == pytest.approx(1)
