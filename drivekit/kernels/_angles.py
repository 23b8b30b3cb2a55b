"""The angle of a vector, in a form that vectorises: no call into the C library, no branch."""

from __future__ import annotations

import numpy as np

from drivekit.kernels._jit import example, kernel

_TAN_22_5 = 0.41421356237309503
_QUARTER, _HALF, _WHOLE = np.pi / 4, np.pi / 2, np.pi


@kernel(fastmath=frozenset({"contract"}), inline=True)
def angle(y: float, x: float) -> float:
    """Return atan2(y, x) to 1e-13 rad for float64; 0 for (0, 0) and NaN for NaN.

    The polynomial is the best one of its degree for atan(t)/t on |t| <= tan(pi/8) (Remez); other
    angles are brought there by symmetry.
    """
    across, along = abs(y), abs(x)
    is_steep = across > along
    small = along if is_steep else across
    large = across if is_steep else along
    is_wide = small > _TAN_22_5 * large
    top = small - large if is_wide else small
    bottom = small + large if is_wide else large
    t = top / (bottom if bottom != 0.0 else 1.0)
    s = t * t
    p = 0.030662440370424447
    p = p * s - 0.05874505621307831
    p = p * s + 0.07563703551915192
    p = p * s - 0.09078392072943424
    p = p * s + 0.11110385046148014
    p = p * s - 0.14285690423839287
    p = p * s + 0.19999999604891977
    p = p * s - 0.33333333330803444
    p = p * s + 0.9999999999999732
    a = p * t + (_QUARTER if is_wide else 0.0)
    a = _HALF - a if is_steep else a
    a = _WHOLE - a if x < 0.0 else a
    return -a if y < 0.0 else a


@kernel
def _angles(y: np.ndarray, x: np.ndarray, angles: np.ndarray) -> None:
    for i in range(y.shape[0]):
        angles[i] = angle(y[i], x[i])


@example
def _example() -> None:
    _angles(np.ones(1), np.ones(1), np.empty(1))
