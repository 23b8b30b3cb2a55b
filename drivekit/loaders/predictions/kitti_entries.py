"""KITTI annotations as OpenPCDet and mmdetection3d pickle them: arrays in the camera's axes."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from drivekit.loaders.kitti_boxes import BOX_FRAME, KITTI, in_box_axes
from drivekit.loaders.predictions.entries import Entry
from drivekit.loaders.predictions.framework_results import Detected, Meaning, Place
from drivekit.model.boxes import FrameKey


def kitti_detected(entry: Entry, frame_id: str) -> Detected:
    """Return the boxes of a frame as KITTI's result files have them, unrounded.

    Parameters
    ----------
    entry : Entry
        With ``name``, ``bbox`` (N, 4) [px], ``dimensions`` (N, 3: length, height, width),
        ``location`` (N, 3), ``rotation_y``, ``alpha`` and ``score`` (N,).
    frame_id : str
    """
    score = entry.numbers("score", None)
    n = len(score)
    names = entry.texts("name", n)
    spelled = {name: KITTI.find(name) for name in dict.fromkeys(names)}
    dimensions = entry.numbers("dimensions", n, 3)
    rotation_y = entry.numbers("rotation_y", n)
    native = np.column_stack(
        [dimensions[:, [1, 2, 0]], entry.numbers("location", n, 3), rotation_y]
    )
    center, size, yaw = in_box_axes(native)
    return Detected(
        id=frame_id,
        where=entry.where,
        names=[name if (k := spelled[name]) is None else KITTI.classes[k] for name in names],
        center=center,
        size=size,
        yaw=yaw,
        score=score,
        axes="camera",
        extra={
            "bbox": entry.numbers("bbox", n, 4),
            "alpha": entry.numbers("alpha", n),
            "rotation_y": rotation_y,
            "kitti": native,
        },
    )


def kitti_meaning(ids: Iterable[str]) -> Meaning:
    """Return what ids stand for that are KITTI's own: frames of that name, labels' axes."""
    return Meaning("KITTI", {i: Place(FrameKey(i, i), {"camera": BOX_FRAME}) for i in ids})
