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
    corners = [
        fixed(f"region.{name}", getattr(region, name), np.float64, 3).tolist()
        for name in ("low", "high")
    ]
    ranges = (
        real("region.min_range", region.min_range),
        real("region.max_range", region.max_range),
    )
    azimuth, elevation = (
        (0.0, 1.0) if limits is None else fixed("region", limits, np.float64, 2).tolist()
        for limits in (region.azimuth, region.elevation)
    )
    limits = {
        **{f"low and high {axis}": pair for axis, *pair in zip("xyz", *corners, strict=True)},
        "min_range and max_range": ranges,
        "azimuth": azimuth,
        "elevation": elevation,
    }
    for name, (start, end) in limits.items():
        if not start < end:
            raise UsageError(f"region: expected {name} to rise, found {start} to {end}")
    if ranges[0] < 0:
        raise UsageError(f"region: expected min_range >= 0, found {ranges[0]}")
    if not np.isfinite(azimuth).all():
        raise UsageError(f"region: expected a finite azimuth, found {azimuth}")
    low, high = elevation
    if low < -math.pi / 2 or high > math.pi / 2:
        raise UsageError(
            f"region: expected an elevation within -pi/2 to pi/2, found {low} to {high}"
        )
