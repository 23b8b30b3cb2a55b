"""Models over sample data: what they get, and what becomes of what they give back."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

import drivekit as dk
from drivekit import api, resources
from drivekit.errors import DataError, MissingDataError
from drivekit.inference.frames import FrameSource
from drivekit.inference.models import ModelError
from drivekit.loaders.predictions.registry import read_predictions
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES
from drivekit.model.frames import WORLD

NOTHING = {"center": [], "size": [], "yaw": [], "label": [], "score": []}


def run(dataset, function, out, **options):
    return api.predict(dataset, function, out, **options)


def test_a_frame_holds_every_sensor_and_reads_nothing_before_it_is_asked(sample) -> None:
    dataset = sample("nuscenes")
    scene = next(iter(dataset))
    key = FrameKey(scene.id, scene.timeline(BOXES).keys[1])
    source = FrameSource(dataset, (key,), dataset.info.taxonomy)
    frame = source.frame(0)
    assert set(frame.points) == {"LIDAR_TOP"} and set(frame.images) == {"CAM_FRONT", "CAM_BACK"}
    assert frame.is_first and frame.read_seconds == 0
    assert frame.points["LIDAR_TOP"].frame == frame.frame
    assert frame.images["CAM_BACK"].ndim == 3 and frame.read_seconds > 0
    assert frame.world_from_ego.dst == WORLD
    with pytest.raises(MissingDataError, match="'CAM_LEFT'"):
        frame.images["CAM_LEFT"]


def test_a_model_that_knows_the_labels_in_native_axes_is_right_to_the_bit(sample, tmp_path) -> None:
    dataset = sample("kitti")

    def know(frame):
        labels = dataset[frame.key.scene].boxes(0)
        labels = labels[np.isfinite(labels.yaw)]
        native = labels.extra["kitti"]
        return {
            "dimensions": native[:, :3],
            "location": native[:, 3:6],
            "rotation_y": native[:, 6],
            "label": labels.names(),
            "score": np.ones(len(labels)),
            "bbox": labels.extra["bbox"],
            "alpha": labels.extra["alpha"],
        }

    know.axes = "native"
    found = run(dataset, know, tmp_path / "out")
    labels = api.ground_truth(dataset)
    own = read_predictions(found.table, dataset=dataset)
    kept = labels.filter(np.isfinite(labels.yaw))
    np.testing.assert_array_equal(own.center, kept.center)
    np.testing.assert_array_equal(own.yaw, kept.yaw)
    np.testing.assert_array_equal(own.extra["bbox"], kept.extra["bbox"])
    np.testing.assert_array_equal(own.extra["alpha"], kept.extra["alpha"])


def test_a_model_in_nuscenes_axes_is_right_about_the_world(sample, tmp_path) -> None:
    dataset = sample("nuscenes")

    def know(frame):
        assert frame.points["LIDAR_TOP"].frame.name == "LIDAR_TOP"
        scene = dataset[frame.key.scene]
        labels = scene.boxes(scene.timeline(BOXES).index(frame.key.key))
        return {
            "translation": labels.center,
            "size": labels.size[:, [1, 0, 2]],
            "rotation": labels.quat,
            "label": labels.names(),
            "score": np.linspace(0, 1, len(labels)),
            "velocity": labels.velocity,
            "attribute": labels.extra["attribute"],
        }

    know.axes = "native"
    found = run(dataset, know, tmp_path / "out")
    report = dk.evaluate("nuscenes-detection", dataset, found.table).report
    assert report.metrics["car/ATE"].value == pytest.approx(0, abs=1e-9)
    assert report.metrics["car/AP"].value > 0.9


def test_boxes_in_the_lidars_frame_are_evaluated_where_they_belong(sample, tmp_path) -> None:
    dataset = sample("aihub")

    def know(frame):
        scene = dataset[frame.key.scene]
        labels = scene.boxes(scene.timeline(BOXES).index(frame.key.key))
        return {
            "center": labels.center,
            "size": labels.size,
            "yaw": labels.yaw,
            "label": labels.label,
            "score": np.ones(len(labels)),
            "frame": labels.frame,
        }

    report = dk.evaluate("aihub-detection-like", dataset, run(dataset, know, tmp_path / "o").table)
    assert report.report.metrics["vehicle/3d/R11"].value == pytest.approx(100)


def test_boxes_outside_the_camera_are_left_out_and_others_get_image_boxes(sample, tmp_path) -> None:
    dataset = sample("kitti")

    def know(frame):
        ahead, behind = [15.0, 0.0, -0.9], [-15.0, 0.0, -0.9]
        return {
            "center": [ahead, behind],
            "size": [[4, 1.8, 1.5]] * 2,
            "yaw": [0.0, 0.0],
            "label": ["Car", "Car"],
            "score": [0.5, 0.5],
        }

    found = run(dataset, know, tmp_path / "out", in_camera="image_2")
    boxes = read_predictions(found.table, dataset=dataset)
    assert found.n_boxes == len(dataset) and (boxes.center[:, 0] > 0).all()
    left, top, right, bottom = boxes.extra["bbox"].T
    assert (left < right).all() and (top < bottom).all()
    # Driving away from the camera, straight ahead: rotation_y and alpha are -90 degrees.
    assert boxes.extra["alpha"] == pytest.approx(np.full(len(boxes), -np.pi / 2), abs=0.05)


def test_image_boxes_and_alpha_are_those_of_kitti(sample, tmp_path) -> None:
    dataset = sample("kitti")
    placed = {}

    def know(frame):
        labels = dataset[frame.key.scene].boxes(0)
        labels = labels[np.isfinite(labels.yaw)]
        placed[frame.key] = labels
        return _only_boxes(labels)

    found = run(dataset, know, tmp_path / "out", in_camera="image_2")
    for key, boxes in read_predictions(found.table, dataset=dataset):
        labels = placed[key][boxes.extra["row_of_label"].astype(int)]
        assert boxes.extra["alpha"] == pytest.approx(labels.extra["alpha"], abs=0.02)
        whole = labels.extra["truncated"] == 0
        off = np.abs(boxes.extra["bbox"] - labels.extra["bbox"])[whole]
        assert np.median(off) < 3.0


def _only_boxes(labels):
    """Return boxes without the columns that are to be computed."""
    return {
        "center": labels.center,
        "size": labels.size,
        "yaw": labels.yaw,
        "label": labels.names(),
        "score": np.ones(len(labels)),
        "frame": labels.frame,
        "row_of_label": np.arange(len(labels)),
    }


def test_nothing_found_at_all_is_a_table_that_can_be_read(sample, tmp_path) -> None:
    found = run(sample("aihub"), lambda frame: NOTHING, tmp_path / "out")
    boxes = read_predictions(found.table)
    assert (len(boxes), boxes.n_frames) == (0, 20)


def test_fields_of_some_frames_only_are_refused_at_once(sample, tmp_path) -> None:
    asked = []

    def fickle(frame):
        asked.append(frame.key.key)
        answer = {"center": [[1, 1, 1]], "size": [[1, 1, 1]], "yaw": [0], "label": [0],
                  "score": [1]}  # fmt: skip
        return {**answer, "mood": ["good"]} if len(asked) == 3 else answer

    with pytest.raises(DataError, match=r"frame 22_142546_220614/03: fields mood"):
        run(sample("aihub"), fickle, tmp_path / "out")
    assert len(asked) == 3


def test_declared_needs_are_read_ahead_and_frames_without_are_left_out(sample, tmp_path) -> None:
    def blind(frame):
        return NOTHING

    blind.needs = ("radar",)
    with pytest.raises(MissingDataError, match="none has radar"):
        run(sample("aihub"), blind, tmp_path / "out")

    def lidar(frame):
        assert frame.points.seconds > 0 and frame.images.seconds == 0
        return NOTHING

    lidar.needs = ("lidar",)
    assert run(sample("aihub"), lidar, tmp_path / "out").n_frames == 20


def test_own_classes_of_a_model(sample, tmp_path) -> None:
    def own(frame):
        return {"center": [[1, 1, 1]], "size": [[1, 1, 1]], "yaw": [0], "label": ["moose"],
                "score": [1]}  # fmt: skip

    own.classes = ("elk", "moose")
    boxes = read_predictions(run(sample("aihub"), own, tmp_path / "out").table)
    assert set(boxes.names()) == {"moose"}


def test_batches_hold_what_was_asked_for(sample, tmp_path) -> None:
    sizes = []

    def many(frames):
        sizes.append(len(frames))
        return [NOTHING for _ in frames]

    many.batch = 8
    run(sample("aihub"), many, tmp_path / "out")
    assert sizes == [8, 8, 4]

    def forgetful(frames):
        return [NOTHING]

    forgetful.batch = 2
    with pytest.raises(ModelError, match="2 frames and returned 1 answers"):
        run(sample("aihub"), forgetful, tmp_path / "other")


def test_latency_leaves_the_first_frame_out(sample, tmp_path) -> None:
    import time

    slow = [0.2]

    def warming_up(frame):
        time.sleep(slow.pop() if slow else 0.0)
        return NOTHING

    found = run(sample("aihub"), warming_up, tmp_path / "out")
    assert found.latency.first >= 0.2 > found.latency.median <= found.latency.p95
    summary = json.loads((tmp_path / "out" / "summary.json").read_text("utf-8"))
    assert summary["latency_s"]["first"] == found.latency.first


def test_a_table_that_was_deleted_is_made_again(sample, tmp_path) -> None:
    dataset = sample("aihub")
    found = run(dataset, lambda frame: NOTHING, tmp_path / "out")
    before = found.table.read_bytes()
    found.table.unlink()
    assert run(dataset, lambda frame: NOTHING, tmp_path / "out").table.read_bytes() == before


def test_a_sweep_that_cannot_be_read_is_told_by_its_file_or_is_a_finding(tmp_path) -> None:
    data = tmp_path / "kitti"
    shutil.copytree(resources.path("sample_data/kitti"), data)
    (data / "training" / "velodyne" / "000001.bin").write_bytes(b"123")

    def look(frame):
        assert len(frame.points["velodyne"])
        return NOTHING

    look.needs = ("lidar",)
    with pytest.raises(DataError, match=r"000001\.bin"):
        api.predict(data, look, tmp_path / "out")
    found = api.predict(data, look, tmp_path / "out", keep_going=True)
    assert [key.key for key, _ in found.failed] == ["000001"] and found.n_frames == 3


def test_a_broken_image_does_not_stop_a_model_of_the_lidar(tmp_path) -> None:
    """Nobody reads it, though KITTI's calibration takes the size of images from them."""
    root = shutil.copytree(resources.path("sample_data/kitti"), tmp_path / "kitti")
    image = min((root / "training" / "image_2").iterdir())
    image.write_bytes(image.read_bytes()[:20])
    found = api.predict(root, "baseline:geometric", tmp_path / "preds")
    assert found.n_frames == 4 and not found.failed

    def looks(frame):
        frame.calibration.camera("image_2")
        return NOTHING

    with pytest.raises(DataError, match=image.name):
        api.predict(root, looks, tmp_path / "more")
    found = api.predict(root, looks, tmp_path / "more", keep_going=True)
    assert [key.key for key, _ in found.failed] == [image.stem] and found.n_frames == 3


def test_both_baselines_on_nuscenes_end_in_its_own_score(sample, tmp_path) -> None:
    dataset = sample("nuscenes")
    found = api.predict(dataset, "baseline:geometric", tmp_path / "found")
    tracker = api.model_of("baseline:kalman", dataset, detections=tmp_path / "found")
    tracked = api.predict(dataset, tracker, tmp_path / "tracks")
    for prediction in (found, tracked):
        report = dk.evaluate("nuscenes-detection", dataset, prediction.table).report
        assert report.metrics["car/AP"].value > 0
    assert np.isnan(read_predictions(found.table).velocity).all()
    assert np.isfinite(read_predictions(tracked.table).velocity).any()
