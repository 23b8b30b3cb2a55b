"""How much boxes overlap, and which of those that overlap too much to keep."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import FrameMismatchError, UsageError
from drivekit.model.boxes import Boxes

Float = NDArray[np.float64]

# Cosine of the angle from which on a box counts as lying on its side.
_MIN_UPRIGHT = np.cos(np.radians(45.0))


def iou(a: Boxes, b: Boxes, mode: Literal["bev", "3d"] = "3d") -> Float:
    """Compute the intersection over union of all pairs of boxes.

    Parameters
    ----------
    a, b : Boxes
        N and M boxes in the same frame; roll and pitch are not taken into account.
    mode : {"bev", "3d"}
        Compare areas as seen from above, or volumes.

    Returns
    -------
    (N, M) float64
        In [0, 1].

    Raises
    ------
    FrameMismatchError
        If the boxes are in different frames, or at different times.
    UsageError
        If boxes lie on their side, as they do in the frame of a camera.
    """
    from drivekit.kernels.box_overlap import iou_matrix

    _check_frames(a, b)
    return iou_matrix(_rows(a), _rows(b), mode)


def giou(a: Boxes, b: Boxes, mode: Literal["bev", "3d"] = "3d") -> Float:
    """Compute the generalised intersection over union of all pairs of boxes.

    Parameters
    ----------
    a, b : Boxes
        N and M boxes in the same frame; roll and pitch are not taken into account.
    mode : {"bev", "3d"}
        Compare areas as seen from above, or volumes.

    Returns
    -------
    (N, M) float64
        In [-1, 1]; see :mod:`drivekit.kernels.box_giou`.

    Raises
    ------
    FrameMismatchError
        If the boxes are in different frames, or at different times.
    UsageError
        If boxes lie on their side, as they do in the frame of a camera.
    """
    from drivekit.kernels.box_giou import giou_matrix

    _check_frames(a, b)
    return giou_matrix(_rows(a), _rows(b), mode)


def suppress(boxes: Boxes, threshold: float, *, across_classes: bool = False) -> Boxes:
    """Keep the best of boxes whose overlap, seen from above, exceeds a threshold.

    Parameters
    ----------
    boxes : Boxes
        With scores; equal ones are taken by row.
    threshold : float
        Intersection over union, 0 to 1.
    across_classes : bool
        Let boxes of one class drop those of another.

    Returns
    -------
    Boxes
        In the order given.

    Raises
    ------
    MissingDataError
        If the boxes have no scores.
    UsageError
        If a score is NaN, the threshold lies outside 0 to 1, or boxes lie on their side.
    """
    from drivekit.kernels.nms import rotated_nms

    rows, scores = _rows(boxes), boxes.column("score")
    group = np.zeros_like(boxes.label) if across_classes else boxes.label
    kept = [np.empty(0, np.int64)]
    for label in np.unique(group):
        members = np.flatnonzero(group == label)
        kept.append(members[rotated_nms(rows[members], scores[members], threshold)])
    return boxes[np.sort(np.concatenate(kept))]


def _rows(boxes: Boxes) -> Float:
    """Return boxes as kernels take them, which know no roll and no pitch."""
    if boxes.quat is not None:
        _, x, y, _ = boxes.quat.T
        if (1 - 2 * (x * x + y * y) < _MIN_UPRIGHT).any():
            raise UsageError(
                f"boxes in {boxes.frame} lie on their side: they have no view from above",
                fix="transform them into a frame whose z axis points up",
            )
    return np.column_stack([boxes.center, boxes.size, boxes.yaw])


def _check_frames(a: Boxes, b: Boxes) -> None:
    if a.frame != b.frame:
        raise FrameMismatchError(
            f"cannot compare boxes in {a.frame} with boxes in {b.frame}",
            fix="transform one of them first",
        )
