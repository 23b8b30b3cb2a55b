from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.geometry.undistort import distorts, undistort_image, undistorted_camera
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame

K = np.array([[120.0, 0, 80], [0, 118, 61], [0, 0, 1]])
BROWN = (-0.3, 0.09, 0.001, -0.002, 0.01)
FISHEYE = (0.05, -0.01, 0.002, 0.0)
CAMERAS = [
    Camera(Frame("eye"), 160, 120, K, "pinhole", BROWN),
    Camera(Frame("eye"), 160, 120, K, "kannala-brandt", FISHEYE),
]


def painted(camera: Camera) -> np.ndarray:
    """A smooth picture of the far world, as a camera takes it."""
    v, u = np.mgrid[: camera.height, : camera.width]
    ray = camera.unproject(np.column_stack([u.ravel(), v.ravel()]))
    x, y = ray[:, 0] / ray[:, 2], ray[:, 1] / ray[:, 2]
    waves = [np.sin(3 * x), np.cos(4 * y), np.sin(2 * x + 3 * y)]
    image = np.stack([120 + 100 * wave for wave in waves], 1)
    return np.nan_to_num(image).astype(np.uint8).reshape(camera.height, camera.width, 3)


@pytest.mark.parametrize("camera", CAMERAS, ids=lambda c: c.model)
def test_the_picture_is_what_a_camera_without_distortion_takes(camera: Camera) -> None:
    flat = undistorted_camera(camera)
    assert distorts(camera) and not distorts(flat)
    image = undistort_image(painted(camera), camera).astype(int)
    wanted = painted(flat).astype(int)
    seen = image.any(2)
    assert seen.mean() > 0.6
    assert np.abs(image - wanted)[seen].max() <= 3


def test_each_pixel_is_taken_where_the_lens_put_it() -> None:
    camera = CAMERAS[0]
    rng = np.random.default_rng(0)
    pixels = rng.integers(1, 255, (120, 160, 3)).astype(np.uint8)
    image = undistort_image(pixels, camera)
    for u, v in ((0, 0), (80, 61), (159, 119), (30, 100)):
        ray = [[(u - K[0, 2]) / K[0, 0], (v - K[1, 2]) / K[1, 1], 1.0]]
        (x, y), left, top = *camera.project(ray).pixels, 0, 0
        if not (0 <= x <= 159 and 0 <= y <= 119):
            assert not image[v, u].any()
            continue
        left, top = int(x), int(y)
        right, below, a, b = min(left + 1, 159), min(top + 1, 119), x - left, y - top
        upper = pixels[top, left] * (1 - a) + pixels[top, right] * a
        lower = pixels[below, left] * (1 - a) + pixels[below, right] * a
        assert np.abs(image[v, u] - (upper * (1 - b) + lower * b)).max() <= 0.51


def test_a_straight_picture_stays_the_same() -> None:
    camera = Camera(Frame("eye"), 160, 120, K)
    pixels = painted(camera)
    assert undistort_image(pixels, camera) is pixels


def test_another_size_is_refused() -> None:
    with pytest.raises(UsageError, match="160 x 120"):
        undistort_image(np.zeros((4, 5, 3), np.uint8), CAMERAS[0])
