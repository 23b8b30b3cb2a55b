"""Rotations and poses as plain arrays: (3, 3) and (4, 4), column vectors, right-handed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# Forward-left-up to the camera's right-down-forward, for a camera that looks along x.
OPTICAL_FROM_FLU: Array = np.array([[0.0, -1.0, 0.0], [0.0, 0.0, -1.0], [1.0, 0.0, 0.0]])


def rx(a: float) -> Array:
    """Rotate about x."""
    c, s = np.cos(a), np.sin(a)
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def ry(a: float) -> Array:
    """Rotate about y."""
    c, s = np.cos(a), np.sin(a)
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def rz(a: float) -> Array:
    """Rotate about z."""
    c, s = np.cos(a), np.sin(a)
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


def about_z(yaw: Array) -> Array:
    """Rotate about z by each of (N,) angles: (N, 3, 3)."""
    out = np.zeros((len(yaw), 3, 3))
    out[:, 0, 0] = out[:, 1, 1] = np.cos(yaw)
    out[:, 1, 0] = np.sin(yaw)
    out[:, 0, 1] = -out[:, 1, 0]
    out[:, 2, 2] = 1.0
    return out


def xyz_angles(R: Array) -> Array:
    """Angles (a, b, c) with R = Rx(a) Ry(b) Rz(c)."""
    return np.array(
        [
            np.arctan2(-R[1, 2], R[2, 2]),
            np.arcsin(np.clip(R[0, 2], -1.0, 1.0)),
            np.arctan2(-R[0, 1], R[0, 0]),
        ]
    )


def zyx_angles(R: Array) -> Array:
    """Angles (a, b, c) with R = Rz(c) Ry(b) Rx(a)."""
    return np.array(
        [
            np.arctan2(R[2, 1], R[2, 2]),
            -np.arcsin(np.clip(R[2, 0], -1.0, 1.0)),
            np.arctan2(R[1, 0], R[0, 0]),
        ]
    )


def quaternion(R: Array) -> Array:
    """Unit quaternion (w, x, y, z) of a rotation."""
    # The largest of the four squares keeps the division well conditioned.
    squares = np.array(
        [
            1.0 + R[0, 0] + R[1, 1] + R[2, 2],
            1.0 + R[0, 0] - R[1, 1] - R[2, 2],
            1.0 - R[0, 0] + R[1, 1] - R[2, 2],
            1.0 - R[0, 0] - R[1, 1] + R[2, 2],
        ]
    )
    k = int(np.argmax(squares))
    rows = np.array(
        [
            [squares[0], R[2, 1] - R[1, 2], R[0, 2] - R[2, 0], R[1, 0] - R[0, 1]],
            [R[2, 1] - R[1, 2], squares[1], R[1, 0] + R[0, 1], R[0, 2] + R[2, 0]],
            [R[0, 2] - R[2, 0], R[1, 0] + R[0, 1], squares[2], R[2, 1] + R[1, 2]],
            [R[1, 0] - R[0, 1], R[0, 2] + R[2, 0], R[2, 1] + R[1, 2], squares[3]],
        ]
    )
    q: Array = rows[k] / np.linalg.norm(rows[k])
    return q if q[0] >= 0 else -q


def pose(R: Array, t: Array | tuple[float, float, float]) -> Array:
    """Join a rotation and a translation: (4, 4)."""
    out = np.eye(4)
    out[:3, :3], out[:3, 3] = R, t
    return out


def inverse(T: Array) -> Array:
    """Invert a rigid pose without a solver."""
    return pose(T[:3, :3].T, -T[:3, :3].T @ T[:3, 3])


def wrap(angle: Array) -> Array:
    """Bring angles to [-pi, pi)."""
    return (np.asarray(angle) + np.pi) % (2.0 * np.pi) - np.pi
