"""What models may give back, and how nonsense is told."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import DataError, UsageError
from drivekit.inference.answers import boxes_of
from drivekit.inference.native import native_axes
from drivekit.model.frames import EGO, WORLD, Frame


def test_arrays_become_boxes_in_the_frame_of_the_lidar(frame, answer) -> None:
    boxes = boxes_of(answer(velocity=[[1, 0], [np.nan, np.nan]], track=[7, 8]), frame)
    assert boxes.frame == Frame("LIDAR", 1000)
    assert boxes.names() == ["car", "pedestrian"] and boxes.track.tolist() == ["7", "8"]


def test_nothing_found_is_an_answer(frame, answer) -> None:
    empty = answer(center=[], size=[], yaw=[], label=[], score=[])
    assert len(boxes_of(empty, frame)) == 0


def test_boxes_are_an_answer(frame, make_boxes) -> None:
    given = make_boxes(frame.frame, [[1, 2, 3]], score=[0.5], extra={"speed": [4.0]})
    boxes = boxes_of(given, frame)
    assert boxes.center.tolist() == [[1, 2, 3]] and boxes.extra["speed"].tolist() == [4.0]


def test_labels_may_be_numbers_and_rotations_quaternions(frame, answer) -> None:
    turned = answer(yaw=None, quat=[[2, 0, 0, 2], [1, 0, 0, 0]], label=np.array([1, 0]))
    boxes = boxes_of(turned, frame)
    assert boxes.yaw == pytest.approx([np.pi / 2, 0]) and boxes.names() == ["pedestrian", "car"]


@pytest.mark.parametrize(
    ("named", "expected"),
    [("ego", EGO.at(1000)), ("world", WORLD), (Frame("LIDAR", 900), Frame("LIDAR", 900))],
)
def test_answers_may_name_their_coordinate_frame(frame, answer, named, expected) -> None:
    assert boxes_of(answer(frame=named), frame).frame == expected


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"center": None}, "field 'center' is missing"),
        ({"score": None}, "field 'score' is missing"),
        ({"label": None}, "field 'label' is missing"),
        ({"yaw": None}, "found neither"),
        ({"quat": np.ones((2, 4))}, "found both"),
        ({"size": np.ones((3, 3))}, r"field 'size': expected shape \(2, 3\)"),
        ({"center": np.zeros((2, 4))}, r"field 'center': expected shape \(2, 3\)"),
        ({"yaw": np.zeros((2, 1))}, r"field 'yaw': expected shape \(2\)"),
        ({"score": 0.5}, "field 'score'"),
        ({"size": [[1, 1, 1], [1, np.nan, 1]]}, "field 'size', row 1: expected finite"),
        ({"size": [[1, 1, 1], [1, 0, 1]]}, "field 'size', row 1: expected sizes above 0"),
        ({"center": [[np.inf, 0, 0], [0, 0, 0]]}, "field 'center', row 0"),
        ({"score": [0.5, "low"]}, "field 'score': expected numbers"),
        ({"score": ["0.5", "1"]}, "field 'score': expected numbers, found <U3"),
        ({"score": [0.5j, 1]}, "field 'score': expected numbers, found complex128"),
        ({"track": ["a", "\udc80"]}, "field 'track': expected texts"),
        ({"mood": ["a", "\udc80"]}, "field 'mood': expected texts"),
        ({"label": ["car", "cow"]}, "row 1: class 'cow' is not one of car, pedestrian"),
        ({"label": [0, 2]}, "field 'label', row 1: expected numbers from 0 to 1"),
        ({"label": [0.5, 1.0]}, "field 'label': expected names or numbers"),
        ({"velocity": np.zeros((2, 3))}, "field 'velocity'"),
        ({"track": ["a"]}, "field 'track'"),
        ({"mood": 3}, "field 'mood'"),
        ({"frame": "moon"}, "no coordinate frame 'moon'"),
    ],
)
def test_nonsense_is_told_with_frame_and_field(frame, answer, changed, said) -> None:
    with pytest.raises(DataError, match=said) as told:
        boxes_of(answer(**changed), frame)
    assert told.value.where == "frame drive/000007"


@pytest.mark.parametrize("given", [None, 3, [], np.zeros((2, 7))])
def test_what_is_no_answer_at_all(frame, given) -> None:
    with pytest.raises(DataError, match="expected boxes, or arrays by name"):
        boxes_of(given, frame)


def test_kitti_axes_come_back_as_the_loader_reads_them(frame, sample) -> None:
    dataset = sample("kitti")
    labels = dataset["000000"].boxes(0)
    native = labels.extra["kitti"][np.isfinite(labels.yaw)]
    placed = labels[np.isfinite(labels.yaw)]
    boxes = boxes_of(
        {
            "dimensions": native[:, :3],
            "location": native[:, 3:6],
            "rotation_y": native[:, 6],
            "label": np.zeros(len(native), int),
            "score": np.ones(len(native)),
        },
        _knowing(frame, dataset["000000"].calibration()),
        native_axes("kitti-object"),
    )
    assert boxes.frame.name == placed.frame.name
    np.testing.assert_array_equal(boxes.center, placed.center)
    np.testing.assert_array_equal(boxes.size, placed.size)
    np.testing.assert_array_equal(boxes.yaw, placed.yaw)


def test_nuscenes_axes_are_the_tables_own(frame) -> None:
    boxes = boxes_of(
        {
            "translation": [[1, 2, 3]],
            "size": [[1.9, 4.6, 1.7]],
            "rotation": [[1, 0, 0, 1]],
            "label": ["car"],
            "score": [1],
        },
        frame,
        native_axes("nuscenes"),
    )
    assert boxes.frame == WORLD and boxes.size.tolist() == [[4.6, 1.9, 1.7]]
    assert boxes.yaw == pytest.approx([np.pi / 2])


def test_native_points_of_nuscenes_lie_as_the_files_have_them(sample) -> None:
    cloud = next(iter(sample("nuscenes"))).points("LIDAR_TOP", 0)
    native = native_axes("nuscenes").points(cloud).xyz
    np.testing.assert_array_equal(native, np.stack([-cloud.xyz[:, 1], *cloud.xyz[:, ::2].T], 1))


def test_native_axes_of_other_sets_are_refused() -> None:
    with pytest.raises(UsageError, match="kitti-object"):
        native_axes("aihub-passenger-av")


def _knowing(frame, calibration):
    from dataclasses import replace

    return replace(frame, mountings=lambda: calibration)
