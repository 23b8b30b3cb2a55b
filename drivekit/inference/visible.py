"""Boxes that a camera sees, with what image metrics ask for."""

from __future__ import annotations

import numpy as np

from drivekit.errors import DataError, MissingDataError
from drivekit.geometry.corners import corners
from drivekit.geometry.project import image_boxes
from drivekit.geometry.transform import transform_boxes
from drivekit.inference.frames import ModelFrame
from drivekit.model.boxes import Boxes
from drivekit.model.rotations import matrix_from_quat, matrix_from_yaw, wrap_angle


def seen_by(boxes: Boxes, frame: ModelFrame, channel: str) -> Boxes:
    """Return the boxes that lie in a camera's image, with columns ``bbox`` and ``alpha``.

    Parameters
    ----------
    boxes : Boxes
        In a frame that the calibration connects to the camera's.
    frame : ModelFrame
    channel : str

    Returns
    -------
    Boxes
        ``bbox`` (N, 4) [px] is around what of the box is in the image; ``alpha`` (N,) [rad] is the
        angle at which the camera sees it, as KITTI defines it. Columns of these names that the
        model gave stay.

    Raises
    ------
    MissingDataError
        If there is no such camera.
    DataError
        If the calibration does not lead from the boxes to the camera.
    """
    cameras = frame.calibration.cameras
    if channel not in cameras:
        raise MissingDataError(
            f"there is no camera '{channel}' (there are {', '.join(cameras) or 'none'})",
            where=f"frame {frame.key}",
        )
    camera = cameras[channel]
    start = boxes.frame
    if not frame.calibration.knows(camera.frame, start):
        raise DataError(
            f"the calibration does not lead from {start} to camera '{channel}'",
            where=f"frame {frame.key}",
        )
    camera_from_boxes = frame.calibration.between(camera.frame.at(start.stamp_ns), start)
    in_camera = transform_boxes(boxes, camera_from_boxes)
    if in_camera.quat is None:
        axes = matrix_from_yaw(in_camera.yaw)
    else:
        axes = matrix_from_quat(in_camera.quat)
    image = image_boxes(corners(in_camera), camera).boxes
    heading = axes[:, :, 0]
    x, _, z = in_camera.center.T
    rotation_y = np.arctan2(-heading[:, 2], heading[:, 0])
    alpha = wrap_angle(rotation_y - np.arctan2(x, z))
    seen = np.isfinite(image[:, 0])
    added = {"bbox": image, "alpha": alpha}
    return boxes.with_columns(**{k: v for k, v in added.items() if k not in boxes.extra})[seen]
