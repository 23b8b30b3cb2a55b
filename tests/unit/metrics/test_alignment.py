from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from drivekit.errors import DataError, FrameMismatchError, MissingDataError, UsageError
from drivekit.metrics.alignment import align_classes, align_frames, check_columns
from drivekit.metrics.kitti_object import AIHUB_DETECTION_LIKE, KITTI_OBJECT
from drivekit.metrics.protocol import Needs
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.frames import EGO, Frame
from drivekit.model.taxonomy import IGNORE, Taxonomy


def table(
    boxes_a_frame: dict[str, int],
    classes: tuple[str, ...] = ("Car", "Van", "Pedestrian"),
    frame: Frame = EGO,
    name: str = "mine",
) -> BoxTable:
    """Boxes at 0, 1, 2 … m; classes take turns."""
    counts = list(boxes_a_frame.values())
    n = sum(counts)
    return BoxTable(
        center=np.column_stack([np.arange(n), np.zeros(n), np.zeros(n)]),
        size=np.ones((n, 3)),
        yaw=np.zeros(n),
        label=np.arange(n) % len(classes),
        row=np.arange(n),
        score=np.linspace(1, 0, n),
        taxonomy=Taxonomy(name, classes),
        frames=tuple(FrameKey(*key.split("/")) for key in boxes_a_frame),
        offsets=np.concatenate([[0], np.cumsum(counts)]),
        coordinate_frames=(frame,) * len(counts),
    )


def test_predictions_come_in_the_order_of_the_ground_truth() -> None:
    gt = table({"a/0": 1, "a/1": 0, "b/0": 2})
    pred = table({"b/0": 3, "a/0": 1, "a/1": 2})
    aligned = align_frames(gt, pred, "error", "error")
    assert aligned.pred.frames == gt.frames
    assert aligned.pred.row.tolist() == [3, 4, 5, 0, 1, 2]
    assert aligned.deviations == ()


def test_missing_frames() -> None:
    gt = table({"a/0": 1, "a/1": 2, "a/2": 1})
    pred = table({"a/2": 1, "a/0": 2})
    with pytest.raises(DataError, match=r"1 of 3 labelled frames .* a/1.*missing_frames='skip'"):
        align_frames(gt, pred, "error", "error")
    skipped = align_frames(gt, pred, "skip", "error")
    assert [str(key) for key in skipped.gt.frames] == ["a/0", "a/2"]
    assert skipped.pred.frames == skipped.gt.frames
    empty = align_frames(gt, pred, "empty", "error")
    assert empty.gt.frames == empty.pred.frames == gt.frames
    assert np.diff(empty.pred.offsets).tolist() == [2, 0, 1]
    for aligned, word in ((skipped, "left out"), (empty, "taken as empty")):
        assert len(aligned.deviations) == 1 and word in aligned.deviations[0]


def test_extra_frames() -> None:
    gt, pred = table({"a/0": 1}), table({"a/0": 1, "a/7": 2})
    with pytest.raises(DataError, match=r"1 of 2 predicted frames .* a/7.*extra_frames='drop'"):
        align_frames(gt, pred, "error", "error")
    aligned = align_frames(gt, pred, "error", "drop")
    assert len(aligned.pred) == 1 and "dropped" in aligned.deviations[0]


@pytest.mark.parametrize("missing", ["error", "skip"])
def test_predictions_for_something_else(missing: str) -> None:
    gt, pred = table({"a/0": 1, "a/1": 1}), table({"x/0": 1})
    with pytest.raises(DataError, match=r"no frame is both labelled and predicted.*a/0.*x/0"):
        align_frames(gt, pred, missing, "drop")
    with pytest.raises(DataError, match="predictions of none"):
        align_frames(gt, table({}), missing, "drop")


def test_coordinate_frames_must_agree() -> None:
    gt = table({"a/0": 1}, frame=EGO.at(5))
    align_frames(gt, table({"a/0": 1}, frame=EGO), "error", "error")  # a time that is not known
    for other in (EGO.at(6), Frame("LIDAR_TOP")):
        with pytest.raises(FrameMismatchError, match="ego@5"):
            align_frames(gt, table({"a/0": 1}, frame=other), "error", "error")


def test_classes_of_an_unknown_taxonomy_go_by_name_and_case_does_not_matter() -> None:
    gt = table({"a/0": 2}, classes=("car", "PEDESTRIAN"))
    aligned = align_classes(KITTI_OBJECT, gt, gt)
    assert aligned.gt.names() == aligned.pred.names() == ["Car", "Pedestrian"]
    assert aligned.deviations == ()


def test_classes_without_a_place_are_named() -> None:
    gt = table({"a/0": 2}, classes=("Car", "Spaceship"))
    with pytest.raises(UsageError, match=r"ground truth: kitti-object .* Spaceship - map them"):
        align_classes(KITTI_OBJECT, gt, gt)
    # Those that do not occur do no harm.
    align_classes(KITTI_OBJECT, gt.filter(gt.label == 0), gt.filter(gt.label == 0))


def test_an_own_class_map_is_a_deviation() -> None:
    gt = table({"a/0": 3}, classes=("Car", "Spaceship", "Bush"))
    aligned = align_classes(KITTI_OBJECT, gt, gt, {"Spaceship": IGNORE, "Bush": None})
    assert aligned.gt.names()[0] == "Car" and len(aligned.gt) == 2
    assert aligned.gt.extra["ignore"].tolist() == [False, True]
    assert aligned.pred.names() == ["Car"]
    assert aligned.deviations == ("own class map: Spaceship to ignore, Bush to nothing",)
    with pytest.raises(UsageError, match="neither side has: Horse"):
        align_classes(KITTI_OBJECT, gt, gt, {"Horse": None})


def test_predictions_may_use_the_names_of_the_ground_truth() -> None:
    hub = ("vehicle", "bus", "rider")
    gt = table({"a/0": 3}, classes=hub, name="aihub-av")
    pred = table({"a/0": 3}, classes=hub, name="table")
    aligned = align_classes(AIHUB_DETECTION_LIKE, gt, pred)
    assert aligned.gt.names()[:2] == ["vehicle", "vehicle"]
    assert aligned.gt.extra["ignore"].tolist() == [False, False, True]
    assert aligned.pred.names() == ["vehicle", "vehicle"]


def test_marks_of_the_data_stay() -> None:
    gt = table({"a/0": 3}, classes=("Car", "Spaceship", "Van"))
    gt = gt.with_columns(ignore=np.array([True, False, False]))
    aligned = align_classes(KITTI_OBJECT, gt, gt, {"Spaceship": IGNORE})
    assert aligned.gt.extra["ignore"].tolist() == [True, True, False]


def test_missing_columns_are_named_with_reason_and_cure() -> None:
    boxes = table({"a/0": 1})
    needs = Needs({"occluded": "hidden ones"}, {"score": "ranks"}, cure="read it from KITTI")
    with pytest.raises(
        MissingDataError, match=r"ground truth has no occluded \(hidden ones\)"
    ) as e:
        check_columns(needs, boxes, boxes)
    assert "read it from KITTI" in str(e.value)
    bare = replace(boxes, score=None)
    with pytest.raises(MissingDataError, match="predictions have no score"):
        check_columns(Needs({}, {"score": "ranks"}), boxes, bare)
    with pytest.raises(MissingDataError, match="frames have no ego_position"):
        check_columns(Needs({}, {}, frames={"ego_position": "ranges"}), boxes, boxes)
    with pytest.raises(FrameMismatchError, match="expected boxes in frame 'world', found 'ego'"):
        check_columns(Needs({}, {}, coordinate_frame="world"), boxes, boxes)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_scores_must_be_numbers(bad: float) -> None:
    boxes = table({"a/0": 1, "b/3": 2})
    pred = boxes.with_columns(score=np.array([1.0, bad, 0.5]))
    with pytest.raises(DataError, match="b/3: expected a finite score"):
        check_columns(Needs({}, {"score": "ranks"}), boxes, pred)
