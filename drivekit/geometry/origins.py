"""Origins that keep coordinates small enough for float32."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from drivekit.model.rigid import SE3

Float = NDArray[np.float64]

# Up to here [m] float32 resolves a millimetre.
_REACH = 1e4


def far_origin(places: Float) -> Float:
    """Return an origin near places (..., 3) [m]: zero unless one is farther out than 10 km."""
    places = places.reshape(-1, 3)
    is_near = len(places) == 0 or np.abs(places).max() <= _REACH
    return np.zeros(3) if is_near else np.floor(np.median(places, axis=0))


def shifted(dst_from_src: SE3, src_origin: Float, dst_origin: Float) -> Float:
    """Return matrices (..., 3, 4) between coordinates that are relative to origins."""
    turn = dst_from_src.rotation
    shift = turn @ src_origin + dst_from_src.translation - dst_origin
    return np.concatenate([turn, shift[..., None]], axis=-1)
