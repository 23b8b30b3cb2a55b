"""How the numbers of a 3D box may be read: an arrangement of size, origin and yaw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.rotations import wrap_angle

Float = NDArray[np.float64]

SizeOrder = Literal["lwh", "lhw", "wlh", "whl", "hlw", "hwl"]
Origin = Literal["center", "bottom"]
Unit = Literal["rad", "deg"]
Zero = Literal["forward", "left", "back", "right"]
Turn = Literal["counterclockwise", "clockwise"]

#: The words that each part of a reading may be.
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "size_order": get_args(SizeOrder),
    "box_origin": get_args(Origin),
    "yaw_unit": get_args(Unit),
    "yaw_zero": get_args(Zero),
    "yaw_turn": get_args(Turn),
}

_ZERO_ANGLE: Final[Mapping[str, float]] = {
    "forward": 0.0,
    "left": np.pi / 2,
    "back": np.pi,
    "right": -np.pi / 2,
}


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


class Numbers(NamedTuple):
    """The numbers of boxes, in whatever reading.

    Parameters
    ----------
    position : (N, 3) float64 [m], x forward, y left, z up
    size : (N, 3) float64 [m]
    angle : (N,) float64
    """

    position: Float
    size: Float
    angle: Float


def reading_of(usual: Reading, said: Mapping[str, str]) -> Reading:
    """Return a reading with some parts said otherwise.

    Raises
    ------
    UsageError
        If a word is none of its choices.
    """
    for name, value in said.items():
        if value not in CHOICES[name]:
            raise UsageError(
                f"option {name} cannot be '{value}'", fix=f"choose of {', '.join(CHOICES[name])}"
            )
    changed: Reading = replace(usual, **said)  # type: ignore[arg-type]
    return changed


def as_read(written: Numbers, reading: Reading) -> Numbers:
    """Return centre, (length, width, height) and yaw of boxes whose numbers mean ``reading``."""
    size = length_width_height(written.size, reading.size_order)
    position = written.position.copy()
    if reading.box_origin == "bottom":
        position[:, 2] += size[:, 2] / 2
    yaw = heading(written.angle, reading.yaw_unit, reading.yaw_zero, reading.yaw_turn)
    return Numbers(position, size, yaw)


def as_written(read: Numbers, reading: Reading) -> Numbers:
    """Return the numbers that :func:`as_read` gives these boxes of; angles come wrapped."""
    position = read.position.copy()
    if reading.box_origin == "bottom":
        position[:, 2] -= read.size[:, 2] / 2
    size = read.size[:, ["lwh".index(side) for side in reading.size_order]]
    sign = _sign(reading.yaw_turn)
    angle = wrap_angle(sign * (read.angle - _ZERO_ANGLE[reading.yaw_zero]))
    return Numbers(position, size, np.degrees(angle) if reading.yaw_unit == "deg" else angle)


def length_width_height(size: Float, order: str) -> Float:
    """Return (N, 3) sizes [m] as length, width, height."""
    return size[:, [order.index(side) for side in "lwh"]]


def heading(angle: Float, unit: str, zero: str, turn: str) -> Float:
    """Return (N,) headings [rad], counter-clockwise from forward, of native yaw angles.

    KITTI's rotation about the camera's y axis is ``zero = "right"``, ``turn = "clockwise"``, which
    gives -yaw - pi/2.
    """
    radians = np.radians(angle) if unit == "deg" else angle
    return wrap_angle(_ZERO_ANGLE[zero] + _sign(turn) * radians)


def _sign(turn: str) -> float:
    return 1.0 if turn == "counterclockwise" else -1.0
