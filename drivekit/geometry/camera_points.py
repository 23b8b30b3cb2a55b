"""Points as cameras see them: depth, colour, field of view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import FrameMismatchError
from drivekit.geometry.origins import shifted
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

if TYPE_CHECKING:
    from drivekit.kernels.camera_project import Lens


@dataclass(frozen=True, eq=False, slots=True)
class DepthImage:
    """How far the nearest point in each pixel of a camera is.

    Parameters
    ----------
    frame : Frame
        The camera at its time.
    depth : (height, width) float32 [m]
        Along the optical axis, of a fisheye the distance; NaN where no point falls.
    """

    frame: Frame
    depth: NDArray[np.float32]


def depth_image(
    cloud: PointCloud, camera: Camera, camera_from_cloud: SE3, *, min_depth: float = 0.1
) -> DepthImage:
    """Draw the depth of the nearest point in each pixel.

    Parameters
    ----------
    cloud : PointCloud
        May be empty or hold NaN, which are not seen.
    camera : Camera
    camera_from_cloud : SE3
        At different times, over the ego motion: see ``transform_between``.
    min_depth : float [m]
        What is not deeper is not seen.

    Raises
    ------
    FrameMismatchError
        If the transform does not lead from the cloud's frame to the camera's.
    """
    from drivekit.kernels import camera_project

    lens, matrix = _view(cloud, camera, camera_from_cloud)
    depth = camera_project.depth_image(cloud.xyz, matrix, lens, min_depth=min_depth)
    return DepthImage(camera_from_cloud.dst, depth)


def point_colours(
    cloud: PointCloud,
    camera: Camera,
    camera_from_cloud: SE3,
    image: NDArray[np.uint8],
    *,
    min_depth: float = 0.1,
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Look up the colour that each point has in an image.

    Points behind others are not told apart: they get the colour of what is in front.

    Parameters
    ----------
    cloud : PointCloud
    camera : Camera
    camera_from_cloud : SE3
        At different times, over the ego motion: see ``transform_between``.
    image : (height, width, K) uint8
        Of this camera, decoded.
    min_depth : float [m]
        What is not deeper is not seen.

    Returns
    -------
    colours : (N, K) uint8
        0 where the point is not seen.
    is_seen : (N,) bool

    Raises
    ------
    FrameMismatchError
        If the transform does not lead from the cloud's frame to the camera's.
    UsageError
        If the image has another size than the camera.
    """
    from drivekit.kernels import camera_project

    lens, matrix = _view(cloud, camera, camera_from_cloud)
    colours, is_seen = camera_project.colour_points(
        cloud.xyz, matrix, lens, image, min_depth=min_depth
    )
    return colours, is_seen


def crop_to_camera(
    cloud: PointCloud, camera: Camera, camera_from_cloud: SE3, *, min_depth: float = 0.1
) -> PointCloud:
    """Return the points that fall in a camera's image, in their order and where they are.

    Parameters
    ----------
    cloud, camera, camera_from_cloud, min_depth
        As for :func:`depth_image`. Points behind others are kept.

    Raises
    ------
    FrameMismatchError
        If the transform does not lead from the cloud's frame to the camera's.
    """
    from drivekit.kernels import camera_project

    lens, matrix = _view(cloud, camera, camera_from_cloud)
    return cloud[camera_project.project(cloud.xyz, matrix, lens, min_depth=min_depth).rows]


def _view(
    cloud: PointCloud, camera: Camera, camera_from_cloud: SE3
) -> tuple[Lens, NDArray[np.float64]]:
    """Return what the kernels need to know of a camera."""
    from drivekit.kernels.camera_project import Lens

    start, end = camera_from_cloud.src, camera_from_cloud.dst
    if start != cloud.frame or end.name != camera.frame.name:
        raise FrameMismatchError(
            f"points in {cloud.frame} cannot get into camera {camera.frame.name} through the "
            f"transform {camera_from_cloud!r}"
        )
    lens = Lens(
        camera.width, camera.height, camera.K, camera.model, camera.distortion, camera.r_max
    )
    return lens, shifted(camera_from_cloud, cloud.origin, np.zeros(3))
