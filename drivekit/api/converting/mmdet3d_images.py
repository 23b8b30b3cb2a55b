"""The images of a frame as mmdet3d's infos describe them, beside the points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.contents import lidar_frame
from drivekit.api.converting.names import safe_name
from drivekit.api.converting.pictures import Picture, picture_of
from drivekit.errors import DataError
from drivekit.geometry.transform import transform_between
from drivekit.model.dataset import Scene
from drivekit.model.exports import ExportedFrame

Float = NDArray[np.float64]

#: Folder of the images, which has one for each camera.
IMAGES = "images"


def images_of(
    scene: Scene, frame: ExportedFrame
) -> tuple[list[tuple[str, bytes]], dict[str, Any], int]:
    """Return the images of a frame as files, what the infos say of them, and how many were bent.

    Each camera is said to be where it was when its image was taken: the motion of the vehicle since
    the sweep is in ``lidar2cam``.
    """
    files: list[tuple[str, bytes]] = []
    described: dict[str, Any] = {}
    n_bent = 0
    for channel, shot in frame.cameras.items():
        picture = picture_of(scene, channel, shot)
        name = safe_name(channel, "camera")
        path = f"{name}/{frame.id}.jpg"
        files.append((f"{IMAGES}/{path}", picture.jpeg()))
        described[name] = {"img_path": path, **_matrices(scene, frame, picture)}
        n_bent += picture.is_bent
    return files, described, n_bent


def _matrices(scene: Scene, frame: ExportedFrame, picture: Picture) -> dict[str, Any]:
    """Return size and matrices of an image; `cam2img` is 3 x 3, as in mmdet3d's nuScenes infos."""
    k, mounting = picture.camera.K, _camera_from_lidar(scene, frame, picture)
    projection = np.eye(4)
    projection[:3] = k @ mounting[:3]
    return {
        "height": picture.camera.height,
        "width": picture.camera.width,
        "cam2img": k.tolist(),
        "lidar2cam": mounting.tolist(),
        "lidar2img": projection.tolist(),
    }


def _camera_from_lidar(scene: Scene, frame: ExportedFrame, picture: Picture) -> Float:
    moved = transform_between(scene, picture.image.frame, lidar_frame(scene, frame))
    return moved.matrix


def image_differences(
    scene: Scene, frame: ExportedFrame, read: Mapping[str, Any], points: Float
) -> float:
    """Return how far [px] points of the LiDAR's frame, (N, 3), are projected from where they are.

    Raises
    ------
    DataError
        If a camera has no infos.
    """
    worst = 0.0
    for channel, shot in frame.cameras.items():
        found = read.get(safe_name(channel, "camera"))
        if found is None:
            raise DataError(f"the infos do not have camera {channel}", where=frame.id)
        picture = picture_of(scene, channel, shot)
        seen = transform_between(scene, picture.image.frame, lidar_frame(scene, frame))
        true = picture.camera.project(seen.apply(points))
        homogeneous = np.column_stack([points, np.ones(len(points))])
        u, v, depth = (homogeneous @ np.array(found["lidar2img"])[:3].T).T
        ahead = true.valid & (depth > 1)
        pixels = np.column_stack([u, v])[ahead] / depth[ahead, None]
        worst = max(worst, float(np.abs(pixels - true.pixels[ahead]).max(initial=0.0)))
    return worst
