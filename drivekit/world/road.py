"""The street: its cross-section, its lanes, and what is painted on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from drivekit.world.path import Float, Path

#: Height of kerbs and pavements above the road [m].
KERB = 0.14

_LINE = 0.15
_DASH, _GAP = 3.0, 5.0
_STRIPE = 0.55
_ZEBRA = 3.2


class Surface(IntEnum):
    """What the ground is made of at a point."""

    ASPHALT = 0
    WHITE = 1
    YELLOW = 2
    GUTTER = 3
    YARD = 4


@dataclass(frozen=True, eq=False, slots=True)
class Road:
    """A street with traffic on the right, two lanes each way, and one side street.

    Offsets are measured from the centre line to the left, along which ``s`` counts.

    Parameters
    ----------
    centre : Path
    junction : float [m]
        Where, along a straight piece, the side street crosses.
    lane : float [m]
        Width of a lane.
    lanes : int
        Each way.
    parking : float [m]
        Width of the parking bays on either side.
    pavement : float [m]
    side : float [m]
        Half the width of the side street.
    """

    centre: Path
    junction: float
    lane: float = 3.3
    lanes: int = 2
    parking: float = 2.3
    pavement: float = 4.0
    side: float = 5.0

    @property
    def edge(self) -> float:
        """Offset of the line between the outer lane and the parking bays [m]."""
        return self.lane * self.lanes

    @property
    def kerb(self) -> float:
        """Offset of the kerb [m]."""
        return self.edge + self.parking

    @property
    def front(self) -> float:
        """Offset of the building line [m]."""
        return self.kerb + self.pavement

    def along(self, offset: float, onward: bool) -> Path:
        """Return the curve at a distance [m] to the right of the centre line.

        Parameters
        ----------
        offset : float [m]
        onward : bool
            In the direction of the centre line, else against it; both have it on their left.
        """
        return (self.centre if onward else self.centre.reversed()).parallel(-offset)

    def lane_path(self, index: int, onward: bool) -> Path:
        """Return the middle of a lane; 0 is the innermost."""
        return self.along((index + 0.5) * self.lane, onward)

    def side_path(self, onward: bool) -> Path:
        """Return the middle of a lane of the side street, in as many pieces as the road.

        It begins 60 m from the crossing; ``onward`` goes from right to left.
        """
        x, y, heading = (float(v) for v in self.centre.at(self.junction))
        turn = heading + (np.pi / 2 if onward else -np.pi / 2)
        right = turn - np.pi / 2
        start = [
            x - 60 * np.cos(turn) + self.side / 2 * np.cos(right),
            y - 60 * np.sin(turn) + self.side / 2 * np.sin(right),
        ]
        n = len(self.centre.bend)
        return Path.make(start[0], start[1], turn, [(120.0 / n, 0.0)] * n)

    def in_junction(self, s: Float, margin: float = 0.0) -> NDArray[np.bool_]:
        """Tell which arc lengths lie on the side street, or nearer to it than ``margin`` [m]."""
        return np.asarray(np.abs(s - self.junction) < self.side + margin)

    def surface(self, xy: Float) -> NDArray[np.uint8]:
        """Return the :class:`Surface` of ground points (M, 2) [m]; pavements are not ground."""
        s, d = self.centre.locate(xy)
        a = np.abs(d)
        on_side = self.in_junction(s)
        kind = np.where((a < self.kerb) | on_side, Surface.ASPHALT, Surface.YARD)
        kind[(a > self.kerb - 0.35) & (a < self.kerb) & ~on_side] = Surface.GUTTER
        kind[self._white(s, d) & (a < self.kerb)] = Surface.WHITE
        kind[self._yellow(s, a)] = Surface.YELLOW
        kind[self._side_markings(s, d)] = Surface.WHITE
        return kind.astype(np.uint8)

    def _white(self, s: Float, d: Float) -> NDArray[np.bool_]:
        a = np.abs(d)
        to_junction = np.abs(s - self.junction) - self.side
        clear = to_junction > 2 + _ZEBRA
        dashed = (np.mod(s, _DASH + _GAP) < _DASH) & (to_junction > 25)
        between = np.zeros(len(s), bool)
        for i in range(1, self.lanes):
            between |= np.abs(a - i * self.lane) < _LINE / 2
        edge = np.abs(a - self.edge) < _LINE / 2
        bays = (a > self.edge) & (np.mod(s, 6.5) < _LINE) & (a < self.kerb - 0.35)
        zebra = (to_junction > 1) & (to_junction < 1 + _ZEBRA)
        stripes = zebra & (np.mod(d, 2 * _STRIPE) < _STRIPE) & (a < self.kerb - 0.4)
        coming = np.where(d < 0, s < self.junction, s > self.junction)
        stop = coming & (np.abs(to_junction - 3.2 - _ZEBRA) < 0.2) & (a > 0.3) & (a < self.edge)
        lines = (between & (dashed | (to_junction <= 25))) | edge | (bays & (to_junction > 12))
        return np.asarray((lines & clear) | stripes | stop)

    def _yellow(self, s: Float, a: Float) -> NDArray[np.bool_]:
        twin = np.abs(a - 0.16) < 0.06
        return np.asarray(twin & (np.abs(s - self.junction) - self.side > 2 + _ZEBRA))

    def _side_markings(self, s: Float, d: Float) -> NDArray[np.bool_]:
        """Zebra over the side street, in line with the pavements, and its stop line."""
        a = np.abs(d)
        on_side = self.in_junction(s, -0.4)
        walk = on_side & (a > self.kerb + 0.3) & (a < self.kerb + 0.3 + _ZEBRA)
        stripes = walk & (np.mod(s, 2 * _STRIPE) < _STRIPE)
        right_of = np.where(d < 0, s > self.junction, s < self.junction)
        stop = on_side & right_of & (np.abs(a - self.kerb - 5.2) < 0.2)
        return np.asarray(stripes | stop)
