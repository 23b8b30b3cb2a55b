"""Native axes and orientations, turned into x forward, y left, z up."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from drivekit.loaders.profile.schema import Axes, Direction, Euler, OpenUnit

Float = NDArray[np.float64]

_DIRECTIONS: Mapping[Direction | str, tuple[float, float, float]] = {
    "forward": (1.0, 0.0, 0.0),
    "back": (-1.0, 0.0, 0.0),
    "left": (0.0, 1.0, 0.0),
    "right": (0.0, -1.0, 0.0),
    "up": (0.0, 0.0, 1.0),
    "down": (0.0, 0.0, -1.0),
}


def flu_from_axes(axes: Axes) -> Float:
    """Return the (3, 3) permutation from native axes, named by where they point."""
    names = axes.split("-") if isinstance(axes, str) else axes
    return np.array([_DIRECTIONS[name] for name in names]).T


def is_right_handed(axes: Axes) -> bool:
    """Tell whether three directions form a coordinate system that is not mirrored."""
    return bool(np.isclose(np.linalg.det(flu_from_axes(axes)), 1.0))


def radians(angle: Float, unit: OpenUnit) -> Float:
    """Return angles in radians."""
    return np.radians(angle) if unit == "deg" else angle


def matrix_from_angles(angles: Float, order: str) -> Float:
    """Return (..., 3, 3) products of rotations about x, y and z.

    Parameters
    ----------
    angles : (..., 3) float64 [rad] about x, y, z
    order : {"xyz", "zyx"}
        Of the factors: "xyz" is Rx Ry Rz.
    """
    about = {axis: _about(axis, angles[..., "xyz".index(axis)]) for axis in order}
    first, second, third = (about[axis] for axis in order)
    product: Float = first @ second @ third
    return product


def box_rotation(angles: Float, rule: Euler, flu_from_native: Float) -> Float:
    """Return (N, 3, 3) box axes in x forward, y left, z up, of native angles (N, 3)."""
    rotation: Float = flu_from_native @ matrix_from_angles(radians(angles, rule.unit), rule.order)
    return rotation


def _about(axis: str, angle: Float) -> Float:
    c, s = np.cos(angle), np.sin(angle)
    zero, one = np.zeros_like(c), np.ones_like(c)
    rows = {
        "x": [[one, zero, zero], [zero, c, -s], [zero, s, c]],
        "y": [[c, zero, s], [zero, one, zero], [-s, zero, c]],
        "z": [[c, -s, zero], [s, c, zero], [zero, zero, one]],
    }[axis]
    return np.stack([np.stack(row, -1) for row in rows], -2)
