"""Rotation arithmetic on arrays: unit quaternions (scalar first), matrices, yaw."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Float = NDArray[np.float64]

_TAU = 2.0 * np.pi


def wrap_angle(angle: ArrayLike) -> Float:
    """Return angles [rad] brought into [-pi, pi)."""
    a = np.asarray(angle, np.float64)
    wrapped = (a + np.pi) % _TAU - np.pi
    # Just below -pi the modulo rounds up to a whole turn.
    return np.where(wrapped >= np.pi, -np.pi, wrapped)


def matrix_from_quat(quat: ArrayLike) -> Float:
    """Return rotation matrices of quaternions, which are normalised first.

    Parameters
    ----------
    quat : (..., 4) float64, scalar first

    Returns
    -------
    (..., 3, 3) float64
    """
    q = np.asarray(quat, np.float64)
    q = q / np.linalg.norm(q, axis=-1, keepdims=True)
    w, x, y, z = np.moveaxis(q, -1, 0)
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ]
    return np.stack([np.stack(row, -1) for row in rows], -2)


def quat_from_matrix(matrix: ArrayLike) -> Float:
    """Return unit quaternions, scalar first and non-negative, of rotation matrices.

    Uses the largest of the four components as pivot (Shepperd's method), which is stable for every
    rotation.

    Parameters
    ----------
    matrix : (..., 3, 3) float64
    """
    m = np.asarray(matrix, np.float64)
    d0, d1, d2 = m[..., 0, 0], m[..., 1, 1], m[..., 2, 2]
    # Row k of the symmetric 4x4 matrix q q^T * 4 whose pivot is component k.
    w = np.stack([1 + d0 + d1 + d2, m[..., 2, 1] - m[..., 1, 2],
                  m[..., 0, 2] - m[..., 2, 0], m[..., 1, 0] - m[..., 0, 1]], -1)  # fmt: skip
    x = np.stack([w[..., 1], 1 + d0 - d1 - d2,
                  m[..., 0, 1] + m[..., 1, 0], m[..., 0, 2] + m[..., 2, 0]], -1)  # fmt: skip
    y = np.stack([w[..., 2], x[..., 2], 1 - d0 + d1 - d2,
                  m[..., 1, 2] + m[..., 2, 1]], -1)  # fmt: skip
    z = np.stack([w[..., 3], x[..., 3], y[..., 3], 1 - d0 - d1 + d2], -1)
    rows = np.stack([w, x, y, z], -2)
    pivot = np.argmax(np.diagonal(rows, axis1=-2, axis2=-1), -1)
    q: Float = np.take_along_axis(rows, pivot[..., None, None], -2)[..., 0, :]
    q = q / np.linalg.norm(q, axis=-1, keepdims=True)
    return np.where(q[..., :1] < 0, -q, q)


def quat_from_yaw(yaw: ArrayLike) -> Float:
    """Return (..., 4) quaternions of rotations by ``yaw`` [rad] about z."""
    half = np.asarray(yaw, np.float64) / 2
    zero = np.zeros_like(half)
    return np.stack([np.cos(half), zero, zero, np.sin(half)], -1)


def matrix_from_yaw(yaw: ArrayLike) -> Float:
    """Return (..., 3, 3) matrices of rotations by ``yaw`` [rad] about z."""
    a = np.asarray(yaw, np.float64)
    c, s, zero, one = np.cos(a), np.sin(a), np.zeros_like(a), np.ones_like(a)
    rows = [[c, -s, zero], [s, c, zero], [zero, zero, one]]
    return np.stack([np.stack(row, -1) for row in rows], -2)


def yaw_of_matrix(matrix: ArrayLike) -> Float:
    """Return the heading [rad] of the rotated x axis in the xy plane."""
    m = np.asarray(matrix, np.float64)
    return np.arctan2(m[..., 1, 0], m[..., 0, 0])


def yaw_of_quat(quat: ArrayLike) -> Float:
    """Return the heading [rad] of the rotated x axis in the xy plane.

    Parameters
    ----------
    quat : (..., 4) float64, scalar first; need not be normalised
    """
    return yaw_of_matrix(matrix_from_quat(quat))


def slerp(a: ArrayLike, b: ArrayLike, weight: ArrayLike) -> Float:
    """Interpolate between unit quaternions along the shorter arc.

    Parameters
    ----------
    a, b : (..., 4) float64
    weight : (...,) float64
        0 gives ``a``, 1 gives ``b``.
    """
    qa, qb = np.asarray(a, np.float64), np.asarray(b, np.float64)
    w = np.asarray(weight, np.float64)[..., None]
    dot = np.sum(qa * qb, -1, keepdims=True)
    qb = np.where(dot < 0, -qb, qb)
    theta = np.arccos(np.clip(np.abs(dot), 0.0, 1.0))
    sin = np.sin(theta)
    near = sin < 1e-8
    safe = np.where(near, 1.0, sin)
    ka = np.where(near, 1 - w, np.sin((1 - w) * theta) / safe)
    kb = np.where(near, w, np.sin(w * theta) / safe)
    q: Float = ka * qa + kb * qb
    unit: Float = q / np.linalg.norm(q, axis=-1, keepdims=True)
    return unit
