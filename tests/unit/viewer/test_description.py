from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import MissingDataError, UnsettledError, UsageError
from drivekit.geometry import boxes_at
from drivekit.model.boxes import FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, Sensor
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.matches import NO_ROW
from drivekit.model.points import PointCloud
from drivekit.viewer import Kind, Model, describe_frame


def test_everything_is_brought_into_the_frame_of_the_vehicle(drive) -> None:
    view = describe_frame(drive, 1)
    assert view.frame == EGO.at(1_500_000_000)
    assert view.key == FrameKey("drive", "000001")
    assert view.title == "drive · 000001 · 1.500 s"
    (labels,) = view.boxes
    np.testing.assert_allclose(labels.boxes.center, [[20, 0, 1], [12, 6, 1], [-15, -4, 1]])
    np.testing.assert_allclose(view.clouds["LIDAR"].xyz, drive.clouds["LIDAR"][1].xyz, atol=1e-5)
    assert view.clouds["LIDAR"].frame == view.frame
    assert view.notes == ()
    assert view.counts() == {Kind.GROUND_TRUTH: 3}


def test_cameras_stand_where_they_were_when_they_fired(drive) -> None:
    """40 ms later the vehicle is 0.4 m ahead, so everything is that much nearer."""
    front, back = describe_frame(drive, 0).cameras
    assert (front.channel, back.channel) == ("FRONT", "BACK")
    assert front.camera_from_view.dst == Frame("FRONT", 1_040_000_000)
    depth = front.camera_from_view.apply([20.0, 0, 1.5])[2]
    assert depth == pytest.approx(20 - 1.0 - 0.4)
    assert back.camera_from_view.apply([20.0, 0, 1.5])[2] < 0


def test_decisions_are_joined_by_row(drive, truth, predictions, matches) -> None:
    view = describe_frame(
        drive, 0, ground_truth=truth, models=[Model("A", "predictions", predictions, matches)]
    )
    labels, found = view.boxes
    assert labels.kind.tolist() == [Kind.GROUND_TRUTH, Kind.FALSE_NEGATIVE, Kind.IGNORED]
    assert labels.partner.tolist() == [0, NO_ROW, NO_ROW]
    assert found.kind.tolist() == [Kind.TRUE_POSITIVE, Kind.FALSE_POSITIVE]
    assert found.boxes.row.tolist() == [0, 1]
    assert found.partner.tolist() == [0, NO_ROW]
    np.testing.assert_allclose(found.boxes.center[0], [20.3, 0.2, 1])
    assert view.counts() == {
        Kind.GROUND_TRUTH: 1,
        Kind.TRUE_POSITIVE: 1,
        Kind.FALSE_POSITIVE: 1,
        Kind.FALSE_NEGATIVE: 1,
        Kind.IGNORED: 1,
    }
    assert any("1 below the score cut" in note for note in view.notes)


def test_without_decisions_sources_are_told_apart(drive, predictions) -> None:
    view = describe_frame(drive, 1, models=[Model("A", "predictions", predictions)])
    assert view.counts() == {Kind.GROUND_TRUTH: 3, Kind.PREDICTION: 3}
    alone = describe_frame(
        drive, 1, ground_truth=False, models=[Model("A", "predictions", predictions[1])]
    )
    assert alone.counts() == {Kind.PREDICTION: 3}


def test_what_was_not_evaluated_is_ignored_not_wrong(drive, truth, predictions, matches) -> None:
    view = describe_frame(
        drive, 1, ground_truth=truth, models=[Model("A", "predictions", predictions, matches)]
    )
    assert view.counts() == {Kind.IGNORED: 3}
    elsewhere = matches[:0]
    view = describe_frame(
        drive, 0, ground_truth=truth, models=[Model("A", "predictions", predictions, elsewhere)]
    )
    assert view.counts() == {Kind.IGNORED: 3}


def test_matches_need_the_tables_they_are_about(drive, truth, predictions, matches) -> None:
    with pytest.raises(UsageError, match="as evaluated"):
        describe_frame(drive, 0, models=[Model("A", "predictions", predictions, matches)])


def test_a_frame_nobody_predicted_has_no_predictions(drive, predictions) -> None:
    view = describe_frame(
        drive, 1, models=[Model("A", "predictions", predictions.take_frames([0]))]
    )
    assert view.counts() == {Kind.GROUND_TRUTH: 3}


def test_frames_of_a_sensor_get_interpolated_boxes(drive) -> None:
    view = describe_frame(drive, 0, reference="FRONT")
    assert view.stamp_ns == 1_040_000_000
    expected = boxes_at(drive, "FRONT", 0)
    assert len(view.boxes[0].boxes) == len(expected)
    assert view.cameras[0].camera_from_view.dst == Frame("FRONT", 1_040_000_000)


def test_a_sensor_that_has_nothing_near_is_named(drive, but, make_timeline) -> None:
    late = {**drive.timelines, "BACK": make_timeline("BACK", [1_300_000_000, 1_800_000_000])}
    view = describe_frame(but(drive, timelines=late), 0)
    assert [c.channel for c in view.cameras] == ["FRONT"]
    assert view.notes == ("BACK has no frame within 100 ms",)


def test_without_poses_sensors_are_shown_together_and_it_is_said(drive, but, make_boxes) -> None:
    labels = tuple(make_boxes(Frame("LIDAR", s), [[20, 0, 1]]) for s in (10**9, 15 * 10**8))
    still = but(drive, poses=None, labels=labels)
    view = describe_frame(still, 0)
    assert view.notes == ("no ego poses: shown as if all sensors had fired at once",)
    assert view.cameras[0].camera_from_view.apply([20.0, 0, 1.5])[2] == pytest.approx(19.0)
    np.testing.assert_allclose(view.boxes[0].boxes.center, [[20, 0, 1]])
    with pytest.raises(MissingDataError, match="no ego poses"):
        describe_frame(but(drive, poses=None), 0)


def test_beyond_the_poses_the_nearest_is_used_and_it_is_said(drive, but) -> None:
    poses = drive.ego()
    late = but(poses, timeline=but(poses.timeline, stamps_ns=poses.timeline.times + 600_000_000))
    view = describe_frame(but(drive, poses=late), 0)
    assert view.notes == ("no pose of the vehicle at this time: the nearest is used",)
    assert view.counts() == {Kind.GROUND_TRUTH: 3}


def test_without_stamps_frames_are_joined_by_key(drive, but, make_timeline, make_boxes) -> None:
    keys = {c: make_timeline(c, None, ["7", "8"]) for c in drive.timelines}
    images = {
        c: [but(ref, frame=ref.frame.at(None)) for ref in refs] for c, refs in drive.images.items()
    }
    clouds = {"LIDAR": [but(c, frame=Frame("LIDAR")) for c in drive.clouds["LIDAR"]]}
    labels = tuple(make_boxes(Frame("LIDAR"), [[20, 0, 1]]) for _ in range(2))
    bare = but(drive, timelines=keys, images=images, clouds=clouds, labels=labels, poses=None)
    view = describe_frame(bare, 1)
    assert view.stamp_ns is None
    assert view.title == "drive · 8"
    assert view.frame == EGO
    assert len(view.cameras) == 2


@pytest.mark.parametrize("gone", [{"LIDAR"}, {"FRONT", "BACK"}, {"LIDAR", "FRONT", "BACK"}])
def test_what_a_scene_does_not_have_is_not_needed(drive, but, gone: set) -> None:
    sensors = {c: s for c, s in drive.sensors.items() if c not in gone}
    view = describe_frame(but(drive, sensors=sensors), 0)
    assert set(view.clouds) == {"LIDAR"} - gone
    assert {c.channel for c in view.cameras} == {"FRONT", "BACK"} - gone
    assert view.counts() == {Kind.GROUND_TRUTH: 3}


def test_without_a_vehicle_in_the_calibration_the_lidar_is_the_frame(drive, but) -> None:
    calibration = drive.calibration()
    lidar = Frame("LIDAR")
    edges = tuple(calibration.between(lidar, Frame(c)) for c in ("FRONT", "BACK"))
    labels = tuple(b.with_columns(frame=lidar) for b in drive.labels)
    bare = but(drive, mountings=Calibration(edges, calibration.cameras), labels=labels, poses=None)
    assert describe_frame(bare, 0).frame == lidar.at(10**9)


def test_a_camera_without_calibration_is_shown_without_boxes(drive, but) -> None:
    calibration = drive.calibration()
    front = {"FRONT": calibration.cameras["FRONT"]}
    view = describe_frame(but(drive, mountings=Calibration(calibration.edges, front)), 0)
    assert view.cameras[1].camera is None
    assert view.notes == ("BACK is not calibrated: nothing drawn into it",)


def test_without_any_calibration_each_sensor_is_shown_by_itself(drive, but) -> None:
    """Many sets of one LiDAR say nothing of mountings; boxes are looked at where they are."""
    labels = tuple(b.with_columns(frame=Frame("LIDAR")) for b in drive.labels)
    bare = but(drive, mountings=None, labels=labels, poses=None)
    with pytest.raises(MissingDataError):
        bare.calibration()
    view = describe_frame(bare, 0)
    assert view.frame == Frame("LIDAR", 10**9)
    assert set(view.clouds) == {"LIDAR"} and view.counts() == {Kind.GROUND_TRUTH: 3}
    assert [camera.camera for camera in view.cameras] == [None, None]
    assert any("no calibration" in note for note in view.notes)
    elsewhere = tuple(b.with_columns(frame=Frame("FRONT.flu")) for b in drive.labels)
    view = describe_frame(but(bare, labels=elsewhere), 0)
    assert view.frame.name == "FRONT.flu" and not view.clouds
    assert "LIDAR is not calibrated: not shown" in view.notes


def test_boxes_without_a_place_are_counted_in_a_note(drive, but, make_boxes) -> None:
    labels = make_boxes(WORLD, [[np.nan] * 3, [20, 0, 1]])
    view = describe_frame(but(drive, labels=(labels, labels)), 0)
    assert view.counts() == {Kind.GROUND_TRUTH: 1}
    assert view.notes == ("ground truth: 1 without a place in 3D not drawn",)


def test_labels_that_nobody_knows_how_to_read_are_left_out_and_it_is_said(
    drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(scene: object, i: int) -> None:
        raise UnsettledError("it is not known what boxes mean", fix="ask the doctor")

    monkeypatch.setattr(type(drive), "boxes", refuse)
    view = describe_frame(drive, 0)
    assert view.boxes == () and view.clouds and view.cameras
    assert view.notes == ("labels not drawn: it is not known what boxes mean; ask the doctor",)


def test_an_unlabelled_scene_is_counted_along_its_lidar(drive, but, make_timeline) -> None:
    timelines = {**drive.timelines, BOXES: make_timeline(BOXES, [])}
    view = describe_frame(but(drive, timelines=timelines, labels=()), 1)
    assert view.boxes == ()
    assert view.key.key == "000001"
    empty = but(drive, timelines={c: make_timeline(c, []) for c in drive.timelines})
    with pytest.raises(MissingDataError, match="no labels, no LiDAR and no camera"):
        describe_frame(empty, 0)


def test_a_labelled_frame_without_objects(drive, but, make_boxes) -> None:
    view = describe_frame(but(drive, labels=(make_boxes(WORLD, []),) * 2), 0)
    assert view.counts() == {}
    assert len(view.boxes[0].boxes) == 0


def test_radars_are_shown_if_asked_and_calibrated(drive, but, make_timeline) -> None:
    def with_radar(frame: Frame) -> object:
        radar = [PointCloud(np.array([[10, 1, 0]], np.float32), frame.at(s), {"rcs": np.ones(1)})
                 for s in (10**9, 15 * 10**8)]  # fmt: skip
        times = make_timeline("RADAR", [10**9, 15 * 10**8])
        return but(
            drive,
            sensors={**drive.sensors, "RADAR": Sensor("RADAR", "radar", frame)},
            timelines={**drive.timelines, "RADAR": times},
            clouds={**drive.clouds, "RADAR": radar},
        )

    known = with_radar(Frame("LIDAR"))
    assert set(describe_frame(known, 0).clouds) == {"LIDAR"}
    clouds = describe_frame(known, 0, radars=True).clouds
    assert list(clouds) == ["LIDAR", "RADAR"]
    np.testing.assert_allclose(clouds["RADAR"].xyz, [[10, 1, 0]])
    lost = describe_frame(with_radar(Frame("ROOF")), 0, radars=True)
    assert set(lost.clouds) == {"LIDAR"}
    assert "RADAR is not calibrated: not shown" in lost.notes
