"""What the data of a conversion is: its fingerprint, and the scale of its intensities."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from drivekit.api.processing.source import bytes_of
from drivekit.errors import DataError, DrivekitError
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Dataset
from drivekit.model.exports import ExportedFrame

# So many clouds tell how intensities are scaled.
_LOOKED_AT: Final = 5
_SCALES: Final = (1.0, 255.0, 65535.0)


def crc_of_boxes(boxes: Boxes) -> int:
    """Return the CRC-32 of what boxes are and where."""
    crc = zlib.crc32(str(boxes.frame).encode())
    for column in (boxes.center, boxes.size, boxes.yaw, boxes.label, boxes.quat):
        if column is not None:
            crc = zlib.crc32(np.ascontiguousarray(column).tobytes(), crc)
    return crc


def intensity_scale(dataset: Dataset, frames: Sequence[ExportedFrame]) -> float:
    """Return what the brightest points have: 1, 255 or 65535; a channel does not say."""
    with_lidar = [frame for frame in frames if frame.lidars]
    step = max(len(with_lidar) // _LOOKED_AT, 1)
    brightest = 0.0
    for frame in with_lidar[::step][:_LOOKED_AT]:
        channel, sweep = frame.sensor("lidar")
        try:
            cloud = dataset[frame.frame.scene].points(channel, sweep.index)
        except DataError:
            continue
        values = cloud.channels.get("intensity", np.zeros(0))
        brightest = max(brightest, float(np.max(values, initial=0.0)))
    return next((scale for scale in _SCALES if brightest <= scale), _SCALES[-1])


def fingerprint(
    dataset: Dataset, opened_with: Mapping[str, str], frames: Sequence[tuple[ExportedFrame, int]]
) -> str:
    """Return the SHA-256 of frames, labels, calibration and poses, and how they were read.

    Parameters
    ----------
    dataset : Dataset
    opened_with : mapping of str to str
    frames : sequence of (ExportedFrame, int)
        Each with the CRC-32 of its boxes.
    """
    digest = hashlib.sha256(dataset.info.format.encode())
    for name, value in sorted(opened_with.items()):
        digest.update(f"{name}={value}\0".encode())
    for scene in dict.fromkeys(frame.frame.scene for frame, _ in frames):
        handle = dataset[scene]
        for part in (handle.calibration, handle.ego):
            try:
                digest.update(bytes_of(part()))
            except DrivekitError as error:
                digest.update(type(error).__name__.encode())
    for frame, crc in frames:
        digest.update(f"{frame}\0{crc}\n".encode())
    return digest.hexdigest()
