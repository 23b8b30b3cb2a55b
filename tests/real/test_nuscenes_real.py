"""A real nuScenes key frame, cut out of its tables, and a small T4 dataset."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from drivekit.geometry.project import points_in_image
from drivekit.geometry.transform import transform_between, transform_points
from drivekit.kernels.points_in_boxes import count_points_in_boxes
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.nuscenes import LOADER, Nuscenes
from drivekit.loaders.registry import open_dataset
from drivekit.metrics.evaluation import evaluate
from drivekit.metrics.nuscenes_detection import NUSCENES_DETECTION
from drivekit.model.dataset import BOXES
from drivekit.model.frames import EGO, Frame
from drivekit.testing import check_loader

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def key_frame(real_data: Path) -> Nuscenes:
    return LOADER.open(real_data / "nuscenes_t4_layout")


@pytest.fixture(scope="module")
def t4(real_data: Path) -> Nuscenes:
    return LOADER.open(real_data / "t4dataset_synthetic_values")


def test_both_keep_the_contract(key_frame: Nuscenes, t4: Nuscenes) -> None:
    for dataset in (key_frame, t4):
        check_loader(dataset)
        assert open_dataset(dataset.root).info.format == "nuscenes"


def test_points_in_the_camera_through_both_poses(key_frame: Nuscenes) -> None:
    scene = key_frame["scene-0061"]
    cloud, image = scene.points("LIDAR_TOP", 0), scene.image("CAM_FRONT", 0)
    assert len(cloud) == 34_688
    assert cloud.frame.stamp_ns - image.frame.stamp_ns == 35_491_000
    camera = scene.calibration().camera("CAM_FRONT")
    moved = transform_between(scene, image.frame, cloud.frame)
    seen = points_in_image(cloud, camera, moved, min_depth=1.0, margin=1.0)
    assert len(seen.rows) == 3_053
    # The mounting alone, as if the vehicle had stood still, gives another answer.
    still = scene.calibration().between(Frame("CAM_FRONT"), Frame("LIDAR_TOP"))
    pixels, _, valid = camera.project(still.apply(cloud.xyz), min_depth=1.0)
    assert (valid & camera.inside(pixels, margin=1.0)).sum() not in (0, 3_053)


def test_the_box_holds_the_points_it_is_said_to(key_frame: Nuscenes) -> None:
    scene = key_frame["scene-0061"]
    boxes = scene.boxes(0)
    assert boxes.names() == ["human.pedestrian.adult"]
    cloud = scene.points("LIDAR_TOP", 0)
    world = transform_points(cloud, transform_between(scene, boxes.frame, cloud.frame))
    cuboids = np.column_stack([boxes.center - world.origin, boxes.size, boxes.yaw])
    assert count_points_in_boxes(world.xyz, cuboids).tolist() == [1]
    assert boxes.column("num_lidar_pts").tolist() == [1]
    assert np.isnan(boxes.column("velocity")).all()


def test_lidar_axes_point_forward(key_frame: Nuscenes, t4: Nuscenes) -> None:
    for dataset in (key_frame, t4):
        scene = next(iter(dataset))
        ego_from_lidar = scene.calibration().between(EGO, Frame("LIDAR_TOP"))
        assert (np.diag(ego_from_lidar.rotation) > 0.99).all()


def test_what_was_cut_off_is_counted(key_frame: Nuscenes) -> None:
    found = {(f.kind, Path(f.where).name, f.text.split(": ")[0]): f.count
             for f in key_frame.info.findings}  # fmt: skip
    counts = {(kind, name): [] for kind, name, _ in found}
    for (kind, name, _), count in found.items():
        counts[kind, name].append(count)
    assert counts["dangling-token", "instance.json"] == [910, 911]
    assert counts["dangling-token", "sample.json"] == [1]
    assert counts["dangling-token", "sample_data.json"] == [2]
    assert counts["missing-map", "nuscenes_t4_layout"] == [3]
    assert "missing-file" not in {kind for kind, _ in counts}
    assert key_frame.splits["mini_train"].scenes == ("scene-0061",)


def test_a_perfect_detector_finds_the_pedestrian_if_it_is_near(key_frame: Nuscenes) -> None:
    gt = ground_truth(key_frame)
    distance = np.hypot(*(gt.center - gt.frame_column("ego_position"))[0, :2])
    assert distance == pytest.approx(63.2, abs=0.1)
    pred = gt.with_columns(score=np.ones(1), row=np.zeros(1, np.int64))
    report = evaluate(NUSCENES_DETECTION, gt, pred).report
    assert report.ignored["ground_truth/out-of-range"] == 1
    assert report.metrics["pedestrian/AP"].value == 0.0


def test_t4(t4: Nuscenes) -> None:
    scene = t4["minimal_test_scene"]
    assert list(scene.sensors) == ["LIDAR_TOP", "CAM_FRONT", "CAM_BACK"]
    assert len(scene.timeline(BOXES)) == len(scene.ego()) == 3
    boxes = scene.boxes(0)
    assert boxes.names() == ["car", "pedestrian"]
    assert boxes.size[0].tolist() == [2.0, 4.5, 1.8]
    np.testing.assert_allclose(boxes.column("velocity")[0], [2.0, 0.2])
    assert len(scene.points("LIDAR_TOP", 2)) == 8
    marked = scene.layer("boxes2d", 0)
    assert marked.xyxy[0].tolist() == [100, 100, 200, 150]
    assert marked.camera.name == "CAM_FRONT" and len(scene.timeline("boxes2d")) >= 1
    assert not [f for f in t4.info.findings if f.kind == "dangling-token"]
