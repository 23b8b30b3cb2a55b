"""Which points lie in which boxes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import FrameMismatchError
from drivekit.model.boxes import Boxes
from drivekit.model.points import PointCloud
from drivekit.model.rotations import matrix_from_quat, matrix_from_yaw

Int = NDArray[np.int64]
Float = NDArray[np.float64]

# A box whose z axis leans by less than this (as a sine) is taken for upright.
_LEVEL = 1e-9


def points_in_boxes(cloud: PointCloud, boxes: Boxes, margin: float = 0.0) -> NDArray[np.int32]:
    """Find the first box that contains each point.

    Parameters
    ----------
    cloud : PointCloud
        N points; those that are not finite lie in no box.
    boxes : Boxes
        In the frame of the cloud. Roll and pitch count where they have ``quat``.
    margin : float [m]
        How far to move each face outwards.

    Returns
    -------
    (N,) int32
        Position in ``boxes``, or :data:`drivekit.kernels.points_in_boxes.OUTSIDE`.

    Raises
    ------
    FrameMismatchError
        If the boxes are in another frame, or at another time.
    """
    from drivekit.kernels import points_in_boxes as kernels

    if not _tilted(boxes).any():
        _check_frames(cloud, boxes)
        owner: NDArray[np.int32] = kernels.points_in_boxes(
            cloud.xyz, _rows(boxes, cloud.origin), margin
        )
        return owner
    offsets, points = points_of_boxes(cloud, boxes, margin)
    first = np.full(len(cloud), len(boxes), np.int32)
    np.minimum.at(first, points, _repeated(offsets).astype(np.int32))
    return np.where(first < len(boxes), first, np.int32(kernels.OUTSIDE))


def points_of_boxes(cloud: PointCloud, boxes: Boxes, margin: float = 0.0) -> tuple[Int, Int]:
    """List the points of every box, also those that several boxes share.

    Parameters
    ----------
    cloud, boxes, margin
        As for :func:`points_in_boxes`.

    Returns
    -------
    offsets : (M + 1,) int64
        Box m holds ``points[offsets[m]:offsets[m + 1]]``; ``np.diff(offsets)`` counts them.
    points : (K,) int64
        Positions in the cloud, ascending in each box.

    Raises
    ------
    FrameMismatchError
        If the boxes are in another frame, or at another time.
    """
    from drivekit.kernels import points_in_boxes as kernels

    _check_frames(cloud, boxes)
    rows, tilted = _rows(boxes, cloud.origin), _tilted(boxes)
    if boxes.quat is None or not tilted.any():
        offsets, points = kernels.points_of_boxes(cloud.xyz, rows, margin)
        return offsets, points
    axes = matrix_from_yaw(boxes.yaw)
    axes[tilted] = matrix_from_quat(boxes.quat[tilted])
    reach = boxes.size + 2 * margin
    around = rows.copy()
    # the extent of a tilted box along the axes of its upright twin
    upright = matrix_from_yaw(boxes.yaw[tilted]).swapaxes(-1, -2) @ axes[tilted]
    around[tilted, 3:6] = (np.abs(upright) @ np.abs(reach[tilted])[..., None])[..., 0]
    around[~tilted, 3:6] = reach[~tilted]
    offsets, points = kernels.points_of_boxes(cloud.xyz, around, 0.0)
    box = _repeated(offsets)
    away = cloud.xyz[points] - rows[box, :3]
    local = np.einsum("ni,nij->nj", away, axes[box])
    is_inside = (np.abs(local) <= reach[box] / 2).all(axis=1) | ~tilted[box]
    counts = np.bincount(box[is_inside], minlength=len(boxes))
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64), points[is_inside]


def _rows(boxes: Boxes, origin: Float) -> Float:
    return np.column_stack([boxes.center - origin, boxes.size, boxes.yaw])


def _tilted(boxes: Boxes) -> NDArray[np.bool_]:
    if boxes.quat is None:
        return np.zeros(len(boxes), bool)
    _, x, y, _ = boxes.quat.T
    return np.asarray(2 * np.hypot(x, y) > _LEVEL)


def _repeated(offsets: Int) -> Int:
    return np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))


def _check_frames(cloud: PointCloud, boxes: Boxes) -> None:
    if cloud.frame != boxes.frame:
        raise FrameMismatchError(
            f"points in {cloud.frame} cannot lie in boxes in {boxes.frame}",
            fix="transform the boxes into the frame of the points first",
        )
