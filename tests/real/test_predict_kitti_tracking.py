"""Both baselines over real KITTI tracking frames end in an evaluation."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import drivekit as dk
from drivekit import api
from drivekit.baselines.geometric import detect
from drivekit.geometry import transform_between, transform_boxes
from drivekit.geometry.overlap import iou
from drivekit.loaders.predictions.registry import read_predictions
from drivekit.model.dataset import BOXES

pytestmark = pytest.mark.real


def test_both_baselines_end_in_an_evaluation(real_data: Path, tmp_path: Path) -> None:
    dataset = dk.open(real_data / "kitti_tracking")
    model = api.model_of("baseline:geometric", dataset)
    found = api.predict(dataset, model, tmp_path / "found", in_camera="image_02")
    assert found.n_frames == 2 and found.left_out == {"data of any sensor": 445}
    report = dk.evaluate("kitti-object", dataset, found.table).report
    assert report.metrics["Car/bev/R40/moderate"].value > 0
    tracker = api.model_of("baseline:kalman", dataset, detections=found.table, nominal_rate=10)
    tracked = api.predict(dataset, tracker, tmp_path / "tracks")
    assert tracked.left_out == {"detections": 445}
    assert dk.evaluate("kitti-object", dataset, tracked.table).report.metrics
    tracks = read_predictions(tracked.table).track
    assert len(set(tracks)) < len(tracks), "some objects of the first frame are known in the second"


@pytest.mark.parametrize(
    ("nearer_than", "at_least", "of"), [(30.0, 8, 8), (80.0, 10, 14)], ids=["near", "all"]
)
def test_the_detector_finds_what_its_page_says(
    real_data: Path, nearer_than: float, at_least: int, of: int
) -> None:
    scene = dk.open(real_data / "kitti_tracking")["0001"]
    overlaps: list[float] = []
    for i in range(2):
        cloud = scene.points("velodyne", i)
        labels = scene.boxes(scene.timeline(BOXES).index(f"{i:06d}"))
        cars = labels[[name == "Car" for name in labels.names()]]
        cars = transform_boxes(cars, transform_between(scene, cloud.frame, cars.frame))
        near = cars[np.hypot(cars.center[:, 0], cars.center[:, 1]) < nearer_than]
        found = detect(cloud)
        found = found[[name == "car" for name in found.names()]]
        overlaps += iou(near, found, "bev").max(axis=1).tolist()
    assert len(overlaps) == of
    assert sum(overlap >= 0.5 for overlap in overlaps) >= at_least


def test_the_tracker_keeps_what_a_real_detector_found(real_data: Path, tmp_path: Path) -> None:
    root = real_data / "kitti_tracking_detections"
    dataset = dk.open(root)
    detections = root / "detections" / "3D" / "pointrcnn"
    model = api.model_of("baseline:kalman", dataset, detections=detections, nominal_rate=10)
    tracked = api.predict(dataset, model, tmp_path / "tracks", scenes=["0012"])
    before = dk.evaluate("kitti-object", dataset, detections, scenes=["0012"]).report.metrics
    after = dk.evaluate("kitti-object", dataset, tracked.table, scenes=["0012"]).report.metrics
    name = "Car/bev/R40/moderate"
    assert after[name].value > before[name].value - 5
