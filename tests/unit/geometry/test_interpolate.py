from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import FrameMismatchError, MissingDataError, UsageError
from drivekit.geometry import boxes_at, interpolate_boxes, transform_between, transform_boxes
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, Sensor
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.rigid import SE3
from drivekit.model.rotations import quat_from_yaw, yaw_of_quat
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

LIDAR, CAM = Frame("LIDAR"), Frame("CAM")
MS = 1_000_000


# between two frames


def test_a_straight_drive_is_even(make_boxes) -> None:
    before = make_boxes(WORLD, [[0, 0, 0]], track=["a"], velocity=[[1, 0]], n_points=[9])
    after = make_boxes(WORLD, [[10, 4, 0]], track=["a"], velocity=[[3, 0]], n_points=[5])
    between = interpolate_boxes(before, after, 0.25)
    np.testing.assert_allclose(between.center, [[2.5, 1, 0]])
    np.testing.assert_allclose(between.velocity, [[1.5, 0]])
    assert np.isnan(between.n_points).all()


@pytest.mark.parametrize("weight", [0.0, 1.0])
def test_the_ends_are_the_frames_themselves(make_boxes, weight: float) -> None:
    ends = [
        make_boxes(WORLD, [[0.1, 0, 0], [5, 5, 5]], track=["a", "b"], n_points=[1, 2], yaw=[3, 1]),
        make_boxes(WORLD, [[7, 7, 7], [0.3, 0, 0]], track=["c", "a"], n_points=[3, 4], yaw=[1, -3]),
    ]
    got, expected = interpolate_boxes(*ends, weight), ends[int(weight)]
    for name in ("center", "size", "yaw", "row", "track", "n_points", "label"):
        np.testing.assert_array_equal(got.column(name), expected.column(name))


@settings(max_examples=80, deadline=None)
@given(st.floats(-np.pi, np.pi), st.floats(-3.0, 3.0), st.floats(0, 1))
def test_yaw_takes_the_shorter_way_round(make_boxes, start: float, turn: float, w: float) -> None:
    before = make_boxes(WORLD, [[0, 0, 0]], track=["a"], yaw=[start])
    after = make_boxes(WORLD, [[0, 0, 0]], track=["a"], yaw=[start + turn])
    got = interpolate_boxes(before, after, w).yaw[0]
    assert abs(np.angle(np.exp(1j * (got - start - w * turn)))) < 1e-9
    tilted = [b.with_columns(quat=quat_from_yaw(b.yaw)) for b in (before, after)]
    by_quat = interpolate_boxes(*tilted, w)
    assert abs(np.angle(np.exp(1j * (by_quat.yaw[0] - got)))) < 1e-7
    np.testing.assert_allclose(yaw_of_quat(by_quat.quat), by_quat.yaw, atol=1e-9)
    one_sided = interpolate_boxes(before, tilted[1], w)
    assert abs(np.angle(np.exp(1j * (one_sided.yaw[0] - got)))) < 1e-7


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.01, 0.99))
def test_forward_and_backward_in_time_agree(make_boxes, seed: int, w: float) -> None:
    rng = np.random.default_rng(seed)
    tracks = ["a", "b", "c", "d"]
    before = make_boxes(WORLD, rng.normal(size=(4, 3)), track=tracks, yaw=rng.uniform(-3, 3, 4))
    order = rng.permutation(4)
    after = make_boxes(WORLD, rng.normal(size=(4, 3)), track=np.array(tracks)[order],
                       yaw=rng.uniform(-3, 3, 4))  # fmt: skip
    there, back = interpolate_boxes(before, after, w), interpolate_boxes(after, before, 1 - w)
    i, j = np.argsort(there.track), np.argsort(back.track)
    np.testing.assert_allclose(there.center[i], back.center[j], atol=1e-12)
    np.testing.assert_allclose(np.exp(1j * there.yaw[i]), np.exp(1j * back.yaw[j]), atol=1e-9)


def test_who_is_there_is_decided_by_the_nearer_frame(make_boxes) -> None:
    before = make_boxes(WORLD, [[0, 0, 0], [1, 0, 0]], track=["stays", "leaves"], row=[10, 11])
    after = make_boxes(WORLD, [[8, 0, 0], [4, 0, 0]], track=["comes", "stays"], row=[20, 21])
    early, late = interpolate_boxes(before, after, 0.25), interpolate_boxes(before, after, 0.75)
    assert early.track.tolist() == ["stays", "leaves"]
    np.testing.assert_allclose(early.center[:, 0], [1.0, 1.0])
    assert early.row.tolist() == [10, 11]
    assert late.track.tolist() == ["comes", "stays"]
    np.testing.assert_allclose(late.center[:, 0], [8.0, 3.0])
    assert interpolate_boxes(before, after, 0.5).row.tolist() == [10, 11]


@pytest.mark.parametrize("tracks", [None, ["", ""], ["a", "a"]], ids=["none", "empty", "twice"])
def test_boxes_that_cannot_be_joined_stay_where_they_are(make_boxes, tracks: list | None) -> None:
    before = make_boxes(WORLD, [[0, 0, 0], [1, 0, 0]], track=tracks)
    after = make_boxes(WORLD, [[5, 0, 0], [6, 0, 0]], track=tracks)
    np.testing.assert_array_equal(interpolate_boxes(before, after, 0.4).center, before.center)
    np.testing.assert_array_equal(interpolate_boxes(before, after, 0.6).center, after.center)


def test_no_boxes_on_either_side(make_boxes) -> None:
    some, none = make_boxes(WORLD, [[0, 0, 0]], track=["a"]), make_boxes(WORLD, [], track=[])
    assert len(interpolate_boxes(none, none, 0.3)) == 0
    assert len(interpolate_boxes(none, some, 0.3)) == 0
    assert len(interpolate_boxes(none, some, 0.7)) == 1


def test_what_makes_no_sense_is_refused(make_boxes) -> None:
    boxes = make_boxes(WORLD, [[0, 0, 0]])
    with pytest.raises(FrameMismatchError, match="world"):
        interpolate_boxes(boxes, make_boxes(EGO.at(5), [[0, 0, 0]]), 0.5)
    with pytest.raises(UsageError, match="weight"):
        interpolate_boxes(boxes, boxes, 1.5)
    other = make_boxes(WORLD, [[0, 0, 0]], taxonomy=Taxonomy("other", ("bus",)))
    with pytest.raises(UsageError, match="other"):
        interpolate_boxes(boxes, other, 0.5)


# at a sensor's frame


def drive(make_scene, make_boxes, make_timeline, poses: bool = True, frame: str = "ego"):
    """The vehicle drives along x at 10 m/s and turns; one car stands, one drives ahead of it."""
    stamps = [0, 500 * MS, 1000 * MS]
    times = np.array([0, 250, 500, 750, 1000]) * MS
    yaw = times / 1e9 * 0.4
    ego = Trajectory(
        Timeline("ego", tuple("abcde"), times),
        quat_from_yaw(yaw),
        np.stack([times / 1e9 * 10 + 100, np.zeros(5), np.zeros(5)], 1),
    )
    edges = (
        SE3.from_quat([1, 0, 0.02, 0], [1, 0, 2], EGO, LIDAR),
        SE3.from_quat([0.5, -0.5, 0.5, -0.5], [1.5, 0, 1.5], EGO, CAM),
    )
    calibration = Calibration(edges)
    labels = []
    scene = make_scene(mountings=calibration, poses=ego)
    for stamp in stamps:
        world = make_boxes(WORLD, [[150, 5, 1], [120 + stamp / 1e9 * 8, 0, 1]],
                           track=["stands", "drives"], yaw=[0.3, 0.0])  # fmt: skip
        target = WORLD if frame == "world" else Frame(frame, stamp)
        labels.append(transform_boxes(world, transform_between(scene, target, WORLD)))
    return make_scene(
        sensors={"LIDAR": Sensor("LIDAR", "lidar", LIDAR), "CAM": Sensor("CAM", "camera", CAM)},
        timelines={
            BOXES: make_timeline(BOXES, stamps),
            "LIDAR": make_timeline("LIDAR", stamps),
            "CAM": make_timeline("CAM", [-200 * MS, -30 * MS, 180 * MS, 500 * MS, 1050 * MS]),
        },
        mountings=calibration,
        poses=ego if poses else None,
        labels=tuple(labels),
    )


@pytest.mark.parametrize("frame", ["ego", "LIDAR", "world"])
def test_boxes_stand_where_they_are_at_the_time_of_the_camera(
    make_scene, make_boxes, make_timeline, frame: str
) -> None:
    scene = drive(make_scene, make_boxes, make_timeline, frame=frame)
    boxes = boxes_at(scene, "CAM", 2)
    assert boxes.frame == CAM.at(180 * MS)
    in_world = transform_boxes(boxes, transform_between(scene, WORLD, boxes.frame))
    expected = [[150, 5, 1], [120 + 0.18 * 8, 0, 1]]
    np.testing.assert_allclose(in_world.center, expected, atol=1e-6)
    np.testing.assert_allclose(in_world.yaw, [0.3, 0.0], atol=1e-6)


def test_at_the_time_of_a_label_it_is_that_label(make_scene, make_boxes, make_timeline) -> None:
    scene = drive(make_scene, make_boxes, make_timeline, frame="LIDAR")
    assert boxes_at(scene, "LIDAR", 1).center.tolist() == scene.boxes(1).center.tolist()
    assert boxes_at(scene, "CAM", 3).frame == CAM.at(500 * MS)
    for strange in (-1, 99):
        with pytest.raises(MissingDataError, match="was asked, it has"):
            boxes_at(scene, "CAM", strange)


def test_a_little_outside_the_labels_boxes_are_held_far_outside_not(
    make_scene, make_boxes, make_timeline
) -> None:
    scene = drive(make_scene, make_boxes, make_timeline, frame="world")
    with pytest.raises(MissingDataError, match="poses were recorded"):
        boxes_at(scene, "CAM", 1)
    longer = Timeline("ego", tuple("ab"), np.array([-(10**9), 2 * 10**9]))
    poses = Trajectory(longer, [[1, 0, 0, 0]] * 2, [[0, 0, 0]] * 2)
    scene = make_scene(sensors=scene.sensors, timelines=scene.timelines, labels=scene.labels,
                       mountings=scene.mountings, poses=poses)  # fmt: skip
    for i, row in ((1, 0), (4, 2)):
        held = boxes_at(scene, "CAM", i)
        in_world = transform_boxes(held, transform_between(scene, WORLD, held.frame))
        np.testing.assert_allclose(in_world.center, scene.boxes(row).center, atol=1e-9)
    with pytest.raises(MissingDataError, match="is labelled from 0 to 1000000000 ns"):
        boxes_at(scene, "CAM", 0)
    assert len(boxes_at(scene, "CAM", 0, hold_ns=10**9)) == 2


def test_without_poses_only_the_labelled_times_can_be_had(
    make_scene, make_boxes, make_timeline
) -> None:
    scene = drive(make_scene, make_boxes, make_timeline, poses=False, frame="LIDAR")
    assert len(boxes_at(scene, "CAM", 3)) == 2
    with pytest.raises(MissingDataError, match="no ego poses"):
        boxes_at(scene, "CAM", 2)


def test_without_stamps_keys_are_joined(make_scene, make_boxes, make_timeline) -> None:
    boxes = make_boxes(LIDAR, [[5, 0, 0]])
    scene = make_scene(
        sensors={"CAM": Sensor("CAM", "camera", CAM)},
        timelines={
            BOXES: make_timeline(BOXES, None, ["000002", "000007"]),
            "CAM": make_timeline("CAM", None, ["000001", "000007"]),
        },
        mountings=Calibration((SE3.from_quat([0.5, 0.5, -0.5, 0.5], [0, 0, 0], CAM, LIDAR),)),
        labels=(boxes, boxes.with_columns(row=[1])),
    )
    got = boxes_at(scene, "CAM", 1)
    assert got.row.tolist() == [1]
    assert got.frame == CAM
    np.testing.assert_allclose(got.center, [[0, 0, 5]], atol=1e-12)
    with pytest.raises(MissingDataError, match="no frame '000001'"):
        boxes_at(scene, "CAM", 0)


def test_nothing_is_labelled(make_scene, make_timeline) -> None:
    scene = make_scene(
        sensors={"CAM": Sensor("CAM", "camera", CAM)},
        timelines={BOXES: make_timeline(BOXES, []), "CAM": make_timeline("CAM", [5])},
    )
    with pytest.raises(MissingDataError, match="is labelled nowhere"):
        boxes_at(scene, "CAM", 0)
