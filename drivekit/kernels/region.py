"""Which part of space to keep: a box, a range of distances, a field of view."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from drivekit.errors import UsageError
from drivekit.kernels._arguments import fixed, real

_INF = math.inf


class Region(NamedTuple):
    """Part of space around the origin of a frame; what is not given does not limit.

    A point must lie within all limits. Lower limits belong to the region, upper ones do not, so
    that regions side by side share no point. NaN and infinite points lie in no region.

    Attributes
    ----------
    low, high : (x, y, z) [m]
        Opposite corners of an upright box.
    min_range, max_range : float [m]
        Distance from the origin.
    azimuth : (start, end) [rad]
        Sector about z, counter-clockwise from start to a larger end; what lies straight above or
        below the origin is in no sector.
    elevation : (low, high) [rad]
        Angle above the xy plane, within -pi/2 to pi/2, which are no limits; the origin is in none.
    """

    low: tuple[float, float, float] = (-_INF, -_INF, -_INF)
    high: tuple[float, float, float] = (_INF, _INF, _INF)
    min_range: float = 0.0
    max_range: float = _INF
    azimuth: tuple[float, float] | None = None
    elevation: tuple[float, float] | None = None


def check_region(region: Region) -> None:
    """Raise UsageError for limits that are no numbers, NaN, or the wrong way round."""
    low = fixed("region.low", region.low, np.float64, 3).tolist()
    high = fixed("region.high", region.high, np.float64, 3).tolist()
    for axis, start, end in zip("xyz", low, high, strict=True):
        if not start < end:
            raise _falls(f"low and high {axis}", start, end)
    min_range = real("region.min_range", region.min_range)
    max_range = real("region.max_range", region.max_range)
    if not min_range < max_range:
        raise _falls("min_range and max_range", min_range, max_range)
    if min_range < 0:
        raise UsageError(f"region: expected min_range >= 0, found {min_range}")
    if region.azimuth is not None:
        start, end = _angles("azimuth", region.azimuth)
        if not math.isfinite(start) or not math.isfinite(end):
            raise UsageError(f"region: expected a finite azimuth, found {start} to {end}")
    if region.elevation is not None:
        start, end = _angles("elevation", region.elevation)
        if start < -math.pi / 2 or end > math.pi / 2:
            raise UsageError(
                f"region: expected an elevation within -pi/2 to pi/2, found {start} to {end}"
            )


def _angles(name: str, limits: tuple[float, float]) -> tuple[float, float]:
    start, end = fixed(f"region.{name}", limits, np.float64, 2).tolist()
    if not start < end:
        raise _falls(name, start, end)
    return start, end


def _falls(name: str, start: float, end: float) -> UsageError:
    return UsageError(f"region: expected {name} to rise, found {start} to {end}")
