"""Coordinate frames as values: a name and, where it moves, a time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_FLU = ".flu"

#: Rotation from x-forward, y-left, z-up axes to a camera's x-right, y-down, z-forward axes.
OPTICAL_FROM_FLU = np.array([[0.0, -1.0, 0.0], [0.0, 0.0, -1.0], [1.0, 0.0, 0.0]])
OPTICAL_FROM_FLU.setflags(write=False)


@dataclass(frozen=True, slots=True, order=True)
class Frame:
    """A coordinate frame, at a time if it moves.

    The ego frame at two times is two frames: values in one cannot be combined with values in the
    other without a transform between them.

    Parameters
    ----------
    name : str
        ``"world"``, ``"ego"`` or the native name of a sensor (``"LIDAR_TOP"``).
    stamp_ns : int, optional
        Time in nanoseconds; ``None`` for frames that do not move or whose time is unknown.
    """

    name: str
    stamp_ns: int | None = None

    def at(self, stamp_ns: int | None) -> Frame:
        """Return the same frame at another time."""
        return Frame(self.name, stamp_ns)

    def __str__(self) -> str:
        return self.name if self.stamp_ns is None else f"{self.name}@{self.stamp_ns}"


#: The fixed frame of a map or of the start of a recording.
WORLD = Frame("world")
#: The vehicle: x forward, y left, z up.
EGO = Frame("ego")


def flu_of(camera: Frame) -> Frame:
    """Return the frame with a camera's origin and x forward, y left, z up axes."""
    return Frame(camera.name + _FLU, camera.stamp_ns)


def is_flu(frame: Frame) -> bool:
    """Tell whether a frame is a camera's with axes permuted by :func:`flu_of`."""
    return frame.name.endswith(_FLU)


def optical_of(flu: Frame) -> Frame:
    """Return the camera frame (x right, y down, z forward) that a ``flu_of`` frame came from."""
    return Frame(flu.name.removesuffix(_FLU), flu.stamp_ns)
