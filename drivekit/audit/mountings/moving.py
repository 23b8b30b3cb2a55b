"""Rims that lie elsewhere a little earlier and later: all that tells when an image was taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.case import Case
from drivekit.audit.mountings.edges import DepthEdges, depth_edges
from drivekit.audit.mountings.sightings import Sighting
from drivekit.errors import DrivekitError

# So many sweeps before and after are looked at; rims stay where they were up to a cell's side [m].
_AWAY: Final = 4
_CELL_M: Final = 0.3
_AROUND: Final = np.stack(np.meshgrid(*[[-1, 0, 1]] * 3), -1).reshape(-1, 3)
_BITS: Final = 20


@dataclass(eq=False, slots=True)
class Rims:
    """Rims of a case's sweeps, in their own frames; each sweep is read once.

    Parameters
    ----------
    case : Case
    """

    case: Case
    _known: dict[tuple[str, str, int], DepthEdges | None] = field(default_factory=dict)

    def at(self, scene: str, lidar: str, index: int) -> DepthEdges | None:
        """Return the rims of a sweep; None where it cannot be read."""
        key = scene, lidar, index
        if key not in self._known:
            try:
                self._known[key] = depth_edges(self.case.dataset[scene].points(lidar, index))
            except DrivekitError:
                self._known[key] = None
        return self._known[key]


def moving(rims: Rims, one: Sighting) -> DepthEdges:
    """Return the edges of a sighting that are elsewhere some sweeps before and after.

    Seen from a vehicle that drives nearly everything moves, seen from the roadside only traffic.
    """
    n = len(rims.case.dataset[one.scene].timeline(one.lidar))
    near = {max(one.cloud_at - _AWAY, 0), min(one.cloud_at + _AWAY, n - 1)} - {one.cloud_at}
    found = [rims.at(one.scene, one.lidar, index) for index in sorted(near)]
    others = [other for other in found if other is not None]
    upright = _has_gone(one.rims.upright, [other.upright for other in others])
    level = _has_gone(one.rims.level, [other.level for other in others])
    kept = one.edges.points[np.concatenate([upright, level])]
    return DepthEdges(kept, int(upright.sum()))


def _has_gone(
    points: NDArray[np.float32], others: Sequence[NDArray[np.float32]]
) -> NDArray[np.bool_]:
    """Return (N,) whether a rim has left its place in all other sweeps; no rim where none is."""
    gone = np.full(len(points), bool(others))
    for other in others:
        around = _codes(_cells(other)[:, None] + _AROUND)
        gone &= np.isin(_codes(_cells(points)), around, invert=True)
    return gone


def _cells(points: NDArray[np.float32]) -> NDArray[np.int64]:
    return np.asarray(np.floor(points / _CELL_M), np.int64)


def _codes(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return one number for each cell."""
    return np.asarray((cells + (1 << (_BITS - 1))) @ (1 << _BITS * np.arange(3)), np.int64)
