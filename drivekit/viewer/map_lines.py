"""The part of a map that there is to see along a drive."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError
from drivekit.model.dataset import Scene
from drivekit.model.frames import WORLD
from drivekit.model.maps import MAP, MapLines

_AROUND_M = 120.0


def map_of(scene: Scene) -> MapLines | None:
    """Return the map of a scene in the world; None where the dataset has none."""
    try:
        has_map = len(scene.timeline(MAP)) > 0
    except MissingDataError:
        return None
    lines = scene.layer(MAP, 0) if has_map else None
    return lines if isinstance(lines, MapLines) and lines.frame.name == WORLD.name else None


def lines_along(
    lines: MapLines, positions: NDArray[np.float64], around: float = _AROUND_M
) -> dict[str, NDArray[np.float64]]:
    """Return what lies in the rectangle around a drive, by kind: (M, 3), rows of NaN between lines.

    Parameters
    ----------
    lines : MapLines
    positions : (P, 3) float64 [m]
        Of the vehicle, in the map's frame; at least one. Maps without heights are drawn at the
        lowest of them.
    around : float [m]
        How far the rectangle reaches beyond the drive.
    """
    low, high = positions[:, :2].min(0) - around, positions[:, :2].max(0) + around
    floor = float(positions[:, 2].min())
    parts: dict[str, list[NDArray[np.float64]]] = {}
    for line, kind in zip(lines, lines.kind.tolist(), strict=True):
        inside = ((line[:, :2] >= low) & (line[:, :2] <= high)).all(1)
        # the first vertex beyond the border stays, so that lines reach it
        near = inside | np.append(inside[1:], False) | np.append(False, inside[:-1])
        if near.any():
            shown = np.where(near[:, None], line, np.nan)
            shown[near & np.isnan(shown[:, 2]), 2] = floor
            parts.setdefault(lines.kinds[kind], []).extend((shown, np.full((1, 3), np.nan)))
    return {kind: np.concatenate(found) for kind, found in parts.items()}
