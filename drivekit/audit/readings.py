"""How the numbers of a 3D box may be read: an arrangement of size, origin and yaw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SizeOrder = Literal["lwh", "lhw", "wlh", "whl", "hlw", "hwl"]
Origin = Literal["center", "bottom"]
Unit = Literal["rad", "deg"]
Zero = Literal["forward", "left", "back", "right"]
Turn = Literal["counterclockwise", "clockwise"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to read boxes; the default is drivekit's own.

    Parameters
    ----------
    size_order : str
        Which of length, width and height each of the three sizes is.
    box_origin : str
        Whether a position is the centre of the box or the middle of its bottom.
    yaw_unit : str
    yaw_zero : str
        Where a box of angle zero points, in a frame with x forward and y left.
    yaw_turn : str
        Which way growing angles turn, seen from above.
    """

    size_order: SizeOrder = "lwh"
    box_origin: Origin = "center"
    yaw_unit: Unit = "rad"
    yaw_zero: Zero = "forward"
    yaw_turn: Turn = "counterclockwise"
