"""KITTI's own frames and real detections: what is known of them comes out."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from drivekit.geometry.corners import corners
from drivekit.geometry.project import image_boxes, points_in_image
from drivekit.geometry.transform import transform_points
from drivekit.kernels.points_in_boxes import count_points_in_boxes
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.kitti_object import LOADER as OBJECT
from drivekit.loaders.kitti_tracking import LOADER as TRACKING
from drivekit.loaders.predictions.kitti_csv import READER as CSV
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Scene
from drivekit.model.frames import EGO, Frame
from drivekit.testing import check_loader

pytestmark = pytest.mark.real


def n_in_image(scene: Scene, channel: str) -> int:
    cloud = scene.points("velodyne", 0)
    calibration = scene.calibration()
    transform = calibration.between(Frame(channel), cloud.frame)
    return len(points_in_image(cloud, calibration.camera(channel), transform).rows)


def n_in_boxes(scene: Scene, i: int = 0) -> dict[str, list[int]]:
    boxes = scene.boxes(i)
    cloud = scene.points("velodyne", i)
    here = transform_points(cloud, scene.calibration().between(boxes.frame, cloud.frame))
    cuboids = np.column_stack([boxes.center, boxes.size, boxes.yaw])
    found: dict[str, list[int]] = {}
    for name, count in zip(boxes.names(), count_points_in_boxes(here.xyz, cuboids), strict=True):
        if name != "DontCare":
            found.setdefault(name, []).append(int(count))
    return found


def image_overlaps(scene: Scene, boxes: Boxes, channel: str) -> np.ndarray:
    """IoU of each labelled image box with the outline of its 3D box in the image."""
    boxes = boxes[~np.isnan(boxes.yaw)]
    calibration = scene.calibration()
    camera = calibration.camera(channel)
    in_camera = calibration.between(camera.frame, boxes.frame).apply(corners(boxes).reshape(-1, 3))
    drawn = image_boxes(in_camera.reshape(-1, 8, 3), camera).boxes
    labelled = boxes.column("bbox")
    low, high = np.maximum(drawn[:, :2], labelled[:, :2]), np.minimum(drawn[:, 2:], labelled[:, 2:])
    shared = np.clip(high - low, 0, None).prod(1)
    areas = (drawn[:, 2:] - drawn[:, :2]).prod(1) + (labelled[:, 2:] - labelled[:, :2]).prod(1)
    return shared / (areas - shared)


def test_object_frames(real_data: Path) -> None:
    dataset = OBJECT.open(real_data / "kitti_object")
    check_loader(dataset)
    assert dataset.scene_ids == ("000000", "000002")
    assert dataset.splits["train"].scenes == ("000000",)
    assert dataset.splits["val"].scenes == ("000002",)
    assert len(dataset.splits["val"].missing) == 3768
    first, second = dataset
    assert len(first.points("velodyne", 0)) == 115_384
    assert n_in_image(first, "image_2") == 20_285
    assert n_in_boxes(first) == {"Pedestrian": [376]}
    assert len(second.points("velodyne", 0)) == 126_891
    assert n_in_image(second, "image_2") == 20_210
    assert n_in_boxes(second) == {"Misc": [1351], "Car": [67]}
    sizes = {(c, s.image(c, 0).width, s.image(c, 0).height) for s in dataset for c in s.sensors
             if c != "velodyne"}  # fmt: skip
    assert sizes == {
        ("image_2", 1224, 370), ("image_3", 1224, 370), ("image_2", 1242, 375)
    }  # fmt: skip


def test_a_frame_cut_to_the_camera(real_data: Path) -> None:
    dataset = OBJECT.open(real_data / "kitti_object_reduced")
    check_loader(dataset)
    (scene,) = dataset
    cloud = scene.points("velodyne", 0)
    assert len(cloud) == 19_097
    assert n_in_image(scene, "image_2") == len(cloud)
    boxes = scene.boxes(0)
    assert len(boxes) == 17 and boxes.names().count("DontCare") == 2
    assert np.isnan(boxes.center).all(1).tolist() == [name == "DontCare" for name in boxes.names()]


def test_labelled_image_boxes_are_the_outlines_of_the_3d_boxes(real_data: Path) -> None:
    frames = [*OBJECT.open(real_data / "kitti_object"),
              *OBJECT.open(real_data / "kitti_object_reduced")]  # fmt: skip
    overlaps = np.concatenate([image_overlaps(s, s.boxes(0), "image_2") for s in frames])
    boxes = [s.boxes(0)[~np.isnan(s.boxes(0).yaw)] for s in frames]
    # KITTI drew the left and right edge of pedestrians by hand.
    by_hand = np.concatenate([np.array(b.names()) == "Pedestrian" for b in boxes])
    assert by_hand.tolist().count(False) == 10
    assert overlaps[~by_hand].min() > 0.95
    assert overlaps[by_hand].min() > 0.45 and np.median(overlaps[by_hand]) > 0.7
    (sequence,) = TRACKING.open(real_data / "kitti_tracking")
    overlaps = image_overlaps(sequence, sequence.boxes(0), "image_02")
    assert len(overlaps) == 7 and overlaps.min() > 0.95


def test_alpha_is_the_rotation_seen_along_the_ray(real_data: Path) -> None:
    boxes = ground_truth(TRACKING.open(real_data / "kitti_tracking"))
    boxes = boxes.filter(~np.isnan(boxes.yaw))
    ray = np.arctan2(boxes.center[:, 1], boxes.center[:, 0])
    difference = boxes.column("alpha") + boxes.yaw - ray + np.pi / 2
    difference = np.abs(np.angle(np.exp(1j * difference)))
    # Seen from camera 2, 6 cm beside the origin: nearby objects differ a little.
    assert np.median(difference) < 0.005 and difference.max() < 0.1


def test_a_tracking_sequence(real_data: Path) -> None:
    dataset = TRACKING.open(real_data / "kitti_tracking")
    check_loader(dataset)
    (scene,) = dataset
    assert scene.timeline("velodyne").keys == ("000000", "000001")
    assert scene.timeline("image_03").keys == ("000000", "000001")
    assert len(scene.timeline(BOXES)) == 447
    table = ground_truth(dataset)
    assert (len(table), table.n_frames) == (4271, 447)
    assert table.track is not None
    is_object = table.track != ""
    assert (is_object == ~np.isnan(table.yaw)).all()
    counts = n_in_boxes(scene)
    assert counts["Car"][:2] == [993, 572]

    golden = json.loads(
        (real_data / "kitti_tracking/scalabel_golden_kitti_tracking.json").read_text()
    )
    frame = next(f for f in golden["frames"] if f["name"] == "image_02_0001_000000.png")
    boxes = scene.boxes(0)
    boxes = boxes[boxes.track != ""]
    assert [label["id"] for label in frame["labels"]] == list(boxes.track)
    theirs = np.array([label["box3d"]["location"] for label in frame["labels"]])
    # Theirs: camera axes; location and height of the centre are ours up to the axes.
    assert np.allclose(boxes.center, theirs[:, [2, 0, 1]] * [1, -1, -1], atol=1e-6)


def test_the_vehicle_drives_on(real_data: Path) -> None:
    (scene,) = TRACKING.open(real_data / "kitti_tracking")
    ego = scene.ego()
    assert len(ego) == 447 and ego.timeline.stamps_ns is None
    assert np.array_equal(ego.position[0], np.zeros(3))
    steps = np.diff(ego.position, axis=0)
    speed = np.linalg.norm(steps, axis=1) * 10  # KITTI records at 10 Hz
    oxts = np.loadtxt(real_data / "kitti_tracking/training/oxts/0001.txt")
    assert np.median(np.abs(speed - np.hypot(oxts[1:, 8], oxts[1:, 9]))) < 0.1
    moving = speed > 3
    forward = np.stack([ego.pose(i).rotate([1.0, 0.0, 0.0]) for i in range(446)])
    along = (forward * steps).sum(1)[moving] / np.linalg.norm(steps, axis=1)[moving]
    assert along.min() > 0.99
    assert scene.calibration().between(EGO, Frame("velodyne")).translation[0] < 1


def test_the_ground_stays_where_it_is_while_the_vehicle_moves(real_data: Path) -> None:
    """Parked cars of two frames meet in the world: poses, mountings and labels agree."""
    dataset = TRACKING.open(real_data / "kitti_tracking")
    (scene,) = dataset
    ego, calibration = scene.ego(), scene.calibration()
    table = ground_truth(dataset)
    seen: dict[str, list[np.ndarray]] = {}
    for i in range(0, 40, 4):
        boxes = table[i]
        boxes = boxes[~np.isnan(boxes.yaw)]
        world_from_boxes = ego.pose(i) @ calibration.between(EGO, boxes.frame)
        for track, place in zip(boxes.track, world_from_boxes.apply(boxes.center), strict=True):
            seen.setdefault(str(track), []).append(place)
    spread = [np.ptp(np.array(p), axis=0).max() for p in seen.values() if len(p) > 4]
    assert len(spread) > 5
    assert np.median(spread) < 1.0


def test_real_detections_on_sequences(real_data: Path) -> None:
    folder = real_data / "kitti_tracking_detections"
    official = json.loads((folder / "OFFICIAL_AP.json").read_text())
    dataset = TRACKING.open(folder)
    check_loader(dataset, n_scenes=2)
    labels = ground_truth(dataset)
    detections = CSV.read(folder / "detections/3D/pointrcnn", dataset=dataset)
    assert labels.frames == detections.frames
    names = np.array(labels.names())
    for name, count in official["gt_rows_per_class"].items():
        assert (names == name).sum() == count
    for table, key in ((labels, "gt_rows"), (detections, "det_rows")):
        scenes = np.array([frame.scene for frame in table.frames])
        for scene, expected in official["sequences"].items():
            assert (scenes == scene).sum() == expected["frames"]
            assert (scenes[table.frame_of_row] == scene).sum() == expected[key]
    without = CSV.read(folder / "detections/3D/pointrcnn")
    assert len(without) == len(detections)
    assert set(without.frames) <= set(detections.frames)
