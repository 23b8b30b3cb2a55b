from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import FrameMismatchError, UsageError
from drivekit.geometry import crop_to_camera, depth_image, point_colours, points_in_image
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

LIDAR, CAMERA = Frame("LIDAR", 5), Frame("CAM", 9)
K = np.array([[60.0, 0, 40], [0, 60, 30], [0, 0, 1]])
CAMERAS = [
    Camera(CAMERA.at(None), 80, 60, K, "pinhole", (-0.1, 0.02, 0.001, 0.0)),
    Camera(CAMERA.at(None), 80, 60, K, "kannala-brandt", (0.02, 0.0, 0.0, 0.0)),
]
# the camera looks along the LiDAR's x axis
CAMERA_FROM_LIDAR = SE3(
    np.array([[0.0, -1, 0], [0, 0, -1], [1, 0, 0]]), [0.1, 0.2, -0.3], CAMERA, LIDAR
)


def cloud_at(place: float = 0.0) -> tuple[PointCloud, SE3]:
    rng = np.random.default_rng(6)
    xyz = rng.uniform(-20, 20, (4000, 3)).astype(np.float32)
    xyz[0] = np.nan
    to_place = SE3(np.eye(3), -np.full(3, place), LIDAR, LIDAR)
    cloud = PointCloud(xyz, LIDAR, {"ring": np.arange(4000)}, np.full(3, place))
    return cloud, CAMERA_FROM_LIDAR @ to_place


@pytest.mark.parametrize("camera", CAMERAS, ids=lambda c: c.model)
@pytest.mark.parametrize("place", [0.0, 2e6])
def test_a_depth_image_holds_the_nearest_point_of_each_pixel(camera: Camera, place: float) -> None:
    cloud, way = cloud_at(place)
    image = depth_image(cloud, camera, way, min_depth=0.5)
    assert image.frame == CAMERA and image.depth.shape == (60, 80)
    seen = points_in_image(cloud, camera, way, min_depth=0.5)
    depth = seen.depth
    if camera.model != "pinhole":
        depth = np.linalg.norm(way.apply(cloud.xyz[seen.rows] + cloud.origin), axis=1)
    expected = np.full((60, 80), np.inf)
    u, v = np.floor(seen.pixels).astype(int).T
    np.minimum.at(expected, (v, u), depth)
    assert len(seen.rows) > 100
    np.testing.assert_allclose(
        image.depth, np.where(np.isfinite(expected), expected, np.nan), rtol=1e-6
    )
    kept = crop_to_camera(cloud, camera, way, min_depth=0.5)
    np.testing.assert_array_equal(kept.channel("ring"), seen.rows)
    assert kept.frame == LIDAR


def test_colours_are_those_of_the_pixel() -> None:
    cloud, way = cloud_at()
    image = np.random.default_rng(0).integers(1, 255, (60, 80, 3)).astype(np.uint8)
    colours, is_seen = point_colours(cloud, CAMERAS[0], way, image)
    seen = points_in_image(cloud, CAMERAS[0], way, min_depth=0.1)
    np.testing.assert_array_equal(np.flatnonzero(is_seen), seen.rows)
    u, v = np.floor(seen.pixels).astype(int).T
    np.testing.assert_array_equal(colours[is_seen], image[v, u])
    assert not colours[~is_seen].any()


def test_nothing_to_see() -> None:
    cloud, way = cloud_at()
    assert np.isnan(depth_image(cloud[:0], CAMERAS[0], way).depth).all()
    assert len(crop_to_camera(cloud[:0], CAMERAS[0], way)) == 0


def test_what_does_not_fit_is_refused() -> None:
    cloud, way = cloud_at()
    image = np.zeros((60, 80, 3), np.uint8)
    other = SE3(way.rotation, way.translation, CAMERA, LIDAR.at(6))
    for call in (
        lambda w: depth_image(cloud, CAMERAS[0], w),
        lambda w: crop_to_camera(cloud, CAMERAS[0], w),
        lambda w: point_colours(cloud, CAMERAS[0], w, image),
    ):
        with pytest.raises(FrameMismatchError, match="cannot get into camera CAM"):
            call(other)
        with pytest.raises(FrameMismatchError, match="cannot get into camera CAM"):
            call(way.inv())
    with pytest.raises(UsageError):
        point_colours(cloud, CAMERAS[0], way, image[:30])
