"""Images as a camera without distortion would have taken them."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.cameras import Camera

Float32 = NDArray[np.float32]

# Rows of an image that are worked on at a time.
_ROWS = 64
# A picture's coordinates take 8 bytes a pixel: this many cameras stay at hand.
_CAMERAS = 16


def distorts(camera: Camera) -> bool:
    """Tell whether a camera bends straight lines."""
    return camera.model != "pinhole" or bool(camera.distortion)


def undistorted_camera(camera: Camera) -> Camera:
    """Return the pinhole camera of the same matrix and image size, without distortion."""
    return Camera(camera.frame, camera.width, camera.height, camera.K)


def undistort_image(pixels: NDArray[np.uint8], camera: Camera) -> NDArray[np.uint8]:
    """Return a picture as :func:`undistorted_camera` would have taken it.

    Every pixel is looked up where the lens put it, between four neighbours (bilinear). What the
    lens did not see is black.

    Parameters
    ----------
    pixels : (H, W, 3) uint8
    camera : Camera
        Of the same size; one without distortion gives the picture back.

    Raises
    ------
    UsageError
        If the picture has another size than the camera.
    """
    if pixels.shape[:2] != (camera.height, camera.width):
        raise UsageError(
            f"expected a picture of {camera.width} x {camera.height} pixels, got "
            f"{pixels.shape[1]} x {pixels.shape[0]}"
        )
    if not distorts(camera):
        return pixels
    where = _sources(
        camera.K.tobytes(), camera.model, camera.distortion, camera.width, camera.height
    )
    flat = np.zeros_like(pixels)
    for top in range(0, camera.height, _ROWS):
        rows = slice(top, top + _ROWS)
        flat[rows] = _sampled(pixels, where[rows])
    return flat


@lru_cache(_CAMERAS)
def _sources(
    matrix: bytes, model: str, distortion: tuple[float, ...], width: int, height: int
) -> Float32:
    """Return (H, W, 2) where each pixel of the flat picture lies in the bent one; NaN outside."""
    from drivekit.model.frames import Frame

    k = np.frombuffer(matrix).reshape(3, 3)
    bent = Camera(Frame("camera"), width, height, k, model, distortion)  # type: ignore[arg-type]
    flat = Camera(Frame("camera"), width, height, k)
    where = np.empty((height, width, 2), np.float32)
    for top in range(0, height, _ROWS):
        v, u = np.mgrid[top : min(top + _ROWS, height), :width]
        rays = flat.unproject(np.column_stack([u.ravel(), v.ravel()]))
        where[top : top + _ROWS] = bent.project(rays).pixels.reshape(*u.shape, 2)
    where.setflags(write=False)
    return where


def _sampled(pixels: NDArray[np.uint8], where: Float32) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    u, v = where[..., 0], where[..., 1]
    with np.errstate(invalid="ignore"):
        seen = (u >= 0) & (u <= width - 1) & (v >= 0) & (v <= height - 1)
    u, v = np.where(seen, u, 0), np.where(seen, v, 0)
    left, top = u.astype(np.int32), v.astype(np.int32)
    right, below = np.minimum(left + 1, width - 1), np.minimum(top + 1, height - 1)
    a, b = (u - left.astype(np.float32))[..., None], (v - top.astype(np.float32))[..., None]
    upper = _mixed(pixels[top, left], pixels[top, right], a)
    lower = _mixed(pixels[below, left], pixels[below, right], a)
    mixed = upper + (lower - upper) * b
    mixed[~seen] = 0
    return np.rint(mixed, out=mixed).astype(np.uint8)


def _mixed(first: NDArray[np.uint8], second: NDArray[np.uint8], share: Float32) -> Float32:
    start = first.astype(np.float32)
    return start + (second - start) * share
