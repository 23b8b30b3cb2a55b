"""Operations and pipelines on real sweeps, against figures from elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit import geometry
from drivekit.api.processing import load_pipeline, parse_pipeline, process
from drivekit.geometry import boxes_at
from drivekit.io.images import decode_image
from drivekit.io.pcd import read_pcd
from drivekit.loaders.predictions.neutral_table import ground_truth_table
from drivekit.loaders.registry import open_dataset
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def kitti(real_data: Path) -> Any:
    return open_dataset(real_data / "kitti_object", "kitti-object")


@pytest.fixture(scope="module")
def tracking(real_data: Path) -> Any:
    return open_dataset(real_data / "kitti_tracking", "kitti-tracking")


@pytest.fixture(scope="module")
def steps() -> Callable[..., Any]:
    return lambda *entries: parse_pipeline({"step": list(entries)}, "real", "real")


@pytest.mark.parametrize(
    ("scene", "seen", "held"),
    [("000000", 20285, {"Pedestrian": 376}), ("000002", 20210, {"Misc": 1351, "Car": 67})],
)
def test_points_in_the_image_and_in_the_boxes_of_kitti(kitti, steps, scene, seen, held) -> None:
    view = steps({"op": "crop-to-camera", "camera": "image_2"}).run(kitti[scene], "velodyne", 0)
    assert len(view.cloud) == seen
    marked = steps({"op": "label-boxes", "keep": "inside"}).run(kitti[scene], "velodyne", 0).cloud
    classes = kitti.info.taxonomy.names(marked.channel("box_label"))
    assert {name: classes.count(name) for name in held} == held


def test_points_in_the_image_of_nuscenes_over_the_motion_between(real_data: Path, steps) -> None:
    (scene,) = open_dataset(real_data / "nuscenes_t4_layout", "nuscenes")
    entry = {"op": "crop-to-camera", "camera": "CAM_FRONT", "min_depth": 1.0}
    kept = steps(entry).run(scene, "LIDAR_TOP", 0)
    camera, way, _ = kept.view("CAM_FRONT")
    inner = geometry.points_in_image(kept.cloud, camera, way, min_depth=1.0, margin=1.0)
    assert len(inner.rows) == 3053 and len(kept.cloud) - 3053 < 40
    assert way.src.stamp_ns != way.dst.stamp_ns
    coloured = steps({"op": "colour"}).run(scene, "LIDAR_TOP", 0).cloud
    assert coloured.channel("rgb").std() > 30


def test_colours_of_a_calibrated_pair(real_data: Path) -> None:
    folder = real_data / "pjlab_lidar2camera"
    k, distortion, extrinsic = (
        json.loads((folder / file).read_text("utf-8"))
        for file in (
            "center_camera-intrinsic.json",
            "center_camera-intrinsic.json",
            "top_center_lidar-to-center_camera-extrinsic.json",
        )
    )
    k = k["center_camera-intrinsic"]["param"]["cam_K"]["data"]
    distortion = distortion["center_camera-intrinsic"]["param"]["cam_dist"]["data"][0]
    matrix = extrinsic["top_center_lidar-to-center_camera-extrinsic"]["param"]["sensor_calib"]
    fields = read_pcd((folder / "calib.pcd").read_bytes(), "calib.pcd").fields
    lidar, frame = Frame("LIDAR"), Frame("CAM")
    cloud = PointCloud(np.column_stack([fields[axis] for axis in "xyz"]), lidar, dict(fields))
    camera = Camera(frame, 1920, 1200, np.array(k), "pinhole", tuple(distortion))
    way = SE3.from_matrix(matrix["data"], frame, lidar)
    pixels = decode_image((folder / "calib.png").read_bytes(), "calib.png")
    colours, is_seen = geometry.point_colours(cloud, camera, way, pixels)
    assert is_seen.sum() == 10523
    depth = geometry.depth_image(cloud, camera, way).depth
    ranges = np.linalg.norm(cloud.xyz[is_seen], axis=1)
    assert 9000 < np.isfinite(depth).sum() <= 10523
    assert np.nanmin(depth) >= ranges.min() * 0.5 and np.nanmax(depth) <= ranges.max()
    # what lies on the road is grey
    heights = geometry.heights_above_ground(cloud)
    road = colours[is_seen & (np.abs(heights) < 0.1) & (np.abs(cloud.xyz[:, 1]) < 2)]
    assert len(road) > 300
    assert np.median(np.ptp(road.astype(int), axis=1)) < 25


def test_sweeps_of_a_drive_fall_together_as_registration_finds(tracking) -> None:
    pytest.importorskip("small_gicp", reason="needs the extra 'registration'")
    scene = tracking["0001"]
    joined = geometry.aggregate_sweeps(scene, "velodyne", 1, 2)
    age = joined.channel("sweep")
    now, then = (
        PointCloud(joined.xyz[age == k], Frame("velodyne", 1 - k), {}, joined.origin)
        for k in (0, 1)
    )
    left = geometry.register(then, now, max_iterations=50).target_from_source
    raw = scene.points("velodyne", 0)
    moved = geometry.register(
        PointCloud(raw.xyz, Frame("velodyne", 0)), now, max_iterations=50
    ).target_from_source
    assert np.linalg.norm(moved.translation) > 1.0
    assert np.linalg.norm(left.translation) < 0.1
    assert np.degrees(np.arccos((np.trace(left.rotation) - 1) / 2)) < 0.2


def test_clusters_find_the_labelled_cars(tracking) -> None:
    scene = tracking["0001"]
    found = load_pipeline("clusters").run(scene, "velodyne", 1)
    labels = boxes_at(scene, "velodyne", 1)
    cars = labels[np.array([name == "Car" for name in labels.names()])]
    cluster = found.cloud.channel("cluster")
    offsets, points = geometry.points_of_boxes(found.cloud, cars, 0.1)
    n_met = 0
    for start, stop in pairwise(offsets):
        inside = cluster[points[start:stop]]
        if len(inside) < 50:
            continue
        n_met += 1
        largest = np.bincount(inside[inside >= 0]).argmax()
        assert (inside == largest).mean() > 0.7
        assert set(inside) <= {largest, -1}
        assert (inside == largest).sum() > 0.7 * (cluster == largest).sum()
    assert n_met >= 3


def test_a_real_drive_from_end_to_end(tracking, tmp_path: Path) -> None:
    done = process(tracking, "clusters", tmp_path / "clusters")
    assert done.counts["processed"] == 2 and not done.findings
    table = ground_truth_table(tmp_path / "clusters/boxes.csv")
    assert table.n_frames == 2 and len(table) == done.counts["boxes"] > 40
    dense = process(tracking, "dense-map", tmp_path / "dense")
    assert dense.counts["points_out"] < dense.counts["points_in"]


def test_open3d_reads_what_was_written(tracking, steps, tmp_path: Path) -> None:
    open3d = pytest.importorskip("open3d", reason="needs the extra 'open3d'")
    pipeline = steps({"op": "crop", "max_range": 30}, {"op": "colour", "unseen": "black"})
    process(tracking, pipeline, tmp_path / "out")
    path = tmp_path / "out/0001/000001.pcd"
    cloud = open3d.io.read_point_cloud(str(path))
    state = pipeline.run(tracking["0001"], "velodyne", 1)
    np.testing.assert_array_equal(np.asarray(cloud.points), state.cloud.xyz)
    colours = np.rint(np.asarray(cloud.colors) * 255)
    np.testing.assert_array_equal(colours, state.cloud.channel("rgb"))
