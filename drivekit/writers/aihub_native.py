"""Boxes in the numbers that AI Hub's label files use, in any of the readings of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.boxes import Boxes
from drivekit.model.rotations import matrix_from_quat, matrix_from_yaw, wrap_angle

Float = NDArray[np.float64]
#: What numbers mean, by the names that the profiles' options have.
Reading = Mapping[str, str]

_WAYS: Mapping[str, tuple[float, float, float]] = {
    "forward": (1, 0, 0), "back": (-1, 0, 0), "left": (0, 1, 0), "right": (0, -1, 0),
    "up": (0, 0, 1), "down": (0, 0, -1),
}  # fmt: skip

#: The words each option takes.
READINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "size_order": ("lwh", "lhw", "wlh", "whl", "hlw", "hwl"),
    "box_origin": ("center", "bottom"),
    "yaw_unit": ("rad", "deg"),
    "yaw_zero": ("forward", "left", "back", "right"),
    "yaw_turn": ("clockwise", "counterclockwise"),
    "euler_order": ("xyz", "zyx"),
    "euler_unit": ("rad", "deg"),
    "extrinsic": ("xyz-flu", "zyx-optical", "reference-to-sensor", "sensor-to-reference"),
}


def reading_of(usual: Reading, asked: Reading | None) -> dict[str, str]:
    """Return what numbers shall mean; UsageError for what a family does not leave open."""
    for name, value in (asked or {}).items():
        if name not in usual or value not in READINGS[name]:
            open_ = ", ".join(f"{n} ({', '.join(READINGS[n])})" for n in usual) or "nothing"
            raise UsageError(
                f"cannot write {name} = {value}", fix=f"this layout lets one choose {open_}"
            )
    return {**usual, **(asked or {})}


def native_from_flu(axes: tuple[str, str, str]) -> Float:
    """Return the (3, 3) permutation to native axes, named by where they point."""
    return np.array([_WAYS[axis] for axis in axes], np.float64)


def native_center(boxes: Boxes, axes: tuple[str, str, str], origin: str) -> Float:
    """Return (N, 3) positions [m] in native axes, of the centre or the middle of the bottom."""
    center = boxes.center.copy()
    if origin == "bottom":
        center[:, 2] -= boxes.size[:, 2] / 2
    return center @ native_from_flu(axes).T


def native_size(boxes: Boxes, order: str) -> Float:
    """Return (N, 3) sizes [m] in native order."""
    return boxes.size[:, ["lwh".index(side) for side in order]]


def native_yaw(boxes: Boxes, reading: Reading) -> Float:
    """Return (N,) angles from where yaw 0 points, in the native sense and unit."""
    x, y, _ = _WAYS[reading["yaw_zero"]]
    sign = 1.0 if reading["yaw_turn"] == "counterclockwise" else -1.0
    yaw = wrap_angle(sign * (boxes.yaw - np.arctan2(y, x)))
    return np.degrees(yaw) if reading["yaw_unit"] == "deg" else yaw


def native_euler(boxes: Boxes, order: str, unit: str = "rad") -> Float:
    """Return (N, 3) angles about x, y, z whose product in `order` turns the boxes."""
    turn = matrix_from_yaw(boxes.yaw) if boxes.quat is None else matrix_from_quat(boxes.quat)
    angles = euler_of(turn, order)
    return np.degrees(angles) if unit == "deg" else angles


def euler_of(turn: Float, order: str) -> Float:
    """Return (..., 3) angles [rad] about x, y, z of rotations; "xyz" is Rx Ry Rz."""
    if order == "xyz":
        return np.stack(
            [
                np.arctan2(-turn[..., 1, 2], turn[..., 2, 2]),
                np.arcsin(np.clip(turn[..., 0, 2], -1, 1)),
                np.arctan2(-turn[..., 0, 1], turn[..., 0, 0]),
            ],
            -1,
        )
    return np.stack(
        [
            np.arctan2(turn[..., 2, 1], turn[..., 2, 2]),
            np.arcsin(np.clip(-turn[..., 2, 0], -1, 1)),
            np.arctan2(turn[..., 1, 0], turn[..., 0, 0]),
        ],
        -1,
    )
