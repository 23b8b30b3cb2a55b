"""Writers on real recordings: what went in comes back, and 2D boxes are where people drew them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from drivekit.geometry import points_in_image, transform_between, transform_boxes
from drivekit.io.images import decode_image
from drivekit.loaders.registry import open_dataset
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Scene
from drivekit.writers import write

pytestmark = pytest.mark.real


def in_lidar(scene: Scene, boxes: Boxes, lidar: str) -> Boxes:
    there = scene.sensors[lidar].frame.at(boxes.frame.stamp_ns)
    return transform_boxes(boxes, transform_between(scene, there, boxes.frame))


def overlap(a: np.ndarray, b: np.ndarray) -> float:
    low, high = np.maximum(a[:2], b[:2]), np.minimum(a[2:], b[2:])
    both = np.prod(np.clip(high - low, 0, None))
    return float(both / (np.prod(a[2:] - a[:2]) + np.prod(b[2:] - b[:2]) - both))


def test_kitti_written_as_kitti(real_data: Path, tmp_path: Path) -> None:
    source = open_dataset(real_data / "kitti_object")
    write(source, "kitti-object", tmp_path / "out", camera="image_2")
    back = open_dataset(tmp_path / "out")
    assert len(back) == len(source) == 2
    for one, two in zip(source, back, strict=True):
        before = one.boxes(0)
        before = before[[name != "DontCare" for name in before.names()]]
        after = two.boxes(0)
        assert after.names() == before.names()
        a, b = in_lidar(one, before, "velodyne"), in_lidar(two, after, "velodyne")
        np.testing.assert_allclose(b.center, a.center, atol=2e-4)
        np.testing.assert_allclose(b.size, a.size, atol=1e-4)
        np.testing.assert_allclose(b.yaw, a.yaw, atol=2e-3)
        for drawn, computed in zip(before.column("bbox"), after.column("bbox"), strict=True):
            assert overlap(drawn, computed) > 0.75
        # The colour camera sits 6 cm beside camera 0, whose alpha the labels give.
        np.testing.assert_allclose(after.column("alpha"), before.column("alpha"), atol=0.03)
        cloud, native = one.points("velodyne", 0), two.points("velodyne", 0)
        np.testing.assert_array_equal(native.xyz, cloud.xyz)
        np.testing.assert_array_equal(native.channel("intensity"), cloud.channel("intensity"))
        image, copy = one.image("image_2", 0), two.image("image_2", 0)
        np.testing.assert_array_equal(
            decode_image(image.data(), "a"), decode_image(copy.data(), "b")
        )
        seen = [
            len(
                points_in_image(
                    scene.points("velodyne", 0),
                    scene.calibration().camera("image_2"),
                    transform_between(
                        scene, scene.image("image_2", 0).frame, scene.points("velodyne", 0).frame
                    ),
                ).rows
            )
            for scene in (one, two)
        ]
        assert seen[0] == seen[1]


def test_nuscenes_written_as_nuscenes_and_kitti(real_data: Path, tmp_path: Path) -> None:
    source = open_dataset(real_data / "nuscenes_t4_layout")
    (scene,) = source
    write(source, "nuscenes", tmp_path / "again")
    (again,) = open_dataset(tmp_path / "again")
    before, after = scene.boxes(0), again.boxes(0)
    np.testing.assert_allclose(after.center, before.center)
    np.testing.assert_allclose(after.size, before.size)
    assert after.names() == before.names()
    cloud, native = scene.points("LIDAR_TOP", 0), again.points("LIDAR_TOP", 0)
    np.testing.assert_array_equal(native.xyz, cloud.xyz)
    assert again.image("CAM_FRONT", 0).data() == scene.image("CAM_FRONT", 0).data()
    write(source, "kitti-object", tmp_path / "kitti", camera="CAM_FRONT")
    frame = open_dataset(tmp_path / "kitti")["000000"]
    cloud, image = frame.points("velodyne", 0), frame.image("image_2", 0)
    there = transform_between(frame, image.frame, cloud.frame)
    camera = frame.calibration().camera("image_2")
    assert len(points_in_image(cloud, camera, there, min_depth=1.0, margin=1).rows) == 3053
