"""Road users: kinds with their sizes, and exact motion at any time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.model.rotations import wrap_angle
from drivekit.model.taxonomy import Taxonomy
from drivekit.world.path import Float, Path
from drivekit.world.road import KERB

#: Classes of the synthetic world.
TAXONOMY = Taxonomy("world", ("car", "van", "truck", "bus", "motorcycle", "bicycle", "pedestrian"))


@dataclass(frozen=True, slots=True)
class Kind:
    """What road users of a class look like.

    Parameters
    ----------
    size : tuple of float [m]
        Mean length, width, height.
    spread : float
        Sizes vary by this fraction either way.
    colours : tuple of (r, g, b), each 0 to 1
    """

    size: tuple[float, float, float]
    spread: float
    colours: tuple[tuple[float, float, float], ...]


_PAINTS = (
    (0.86, 0.87, 0.88),
    (0.62, 0.64, 0.66),
    (0.16, 0.17, 0.19),
    (0.30, 0.32, 0.36),
    (0.55, 0.10, 0.10),
    (0.12, 0.24, 0.48),
    (0.78, 0.76, 0.70),
    (0.10, 0.34, 0.30),
    (0.80, 0.50, 0.14),
)
_CLOTHES = (
    (0.15, 0.17, 0.25),
    (0.60, 0.16, 0.18),
    (0.20, 0.40, 0.28),
    (0.72, 0.66, 0.52),
    (0.24, 0.36, 0.62),
    (0.82, 0.80, 0.78),
    (0.66, 0.44, 0.14),
    (0.42, 0.24, 0.46),
)

#: By class name.
KINDS: Mapping[str, Kind] = {
    "car": Kind((4.55, 1.85, 1.50), 0.07, _PAINTS),
    "van": Kind((5.15, 1.98, 2.05), 0.06, _PAINTS[:5]),
    "truck": Kind((7.60, 2.35, 3.10), 0.10, ((0.90, 0.90, 0.88), (0.18, 0.32, 0.60), _PAINTS[8])),
    "bus": Kind((10.90, 2.50, 3.15), 0.03, ((0.14, 0.36, 0.70), (0.12, 0.48, 0.28), _PAINTS[4])),
    "motorcycle": Kind((2.05, 0.80, 1.62), 0.06, _CLOTHES),
    "bicycle": Kind((1.75, 0.58, 1.70), 0.05, _CLOTHES),
    "pedestrian": Kind((0.62, 0.66, 1.72), 0.09, _CLOTHES),
}


@dataclass(frozen=True, eq=False, slots=True)
class Actors:
    """Road users as columns; each goes along its path at constant speed.

    Parameters
    ----------
    track : (N,) str
        Identity, unique in the scene.
    label : (N,) int32
        Position in ``TAXONOMY.classes``.
    size : (N, 3) float64 [m]
        Length, width, height.
    paths : Path
        A batch of N.
    start : (N,) float64 [m]
        Arc length at time 0.
    speed : (N,) float64 [m/s]
        Zero for what stands or is parked.
    turned : (N,) float64 [rad]
        Heading relative to the path: a pedestrian that stands may face anywhere.
    on_road : (N, 2) float64 [m]
        Between these arc lengths it is on the road, elsewhere on the pavement.
    colour : (N, 3) float64
    parked : (N,) bool
        Standing for good, rather than waiting.
    """

    track: NDArray[np.str_]
    label: NDArray[np.int32]
    size: Float
    paths: Path
    start: Float
    speed: Float
    turned: Float
    on_road: Float
    colour: Float
    parked: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.start)

    def boxes_at(self, t: float) -> tuple[Float, Float]:
        """Return centres (N, 3) [m] and yaws (N,) [rad] in the world at a time [s]."""
        s = self.start + self.speed * t
        x, y, heading = self.paths.at(s)
        is_down = (self.on_road[:, 0] < s) & (s < self.on_road[:, 1])
        ground = np.where(is_down, 0.0, KERB)
        center = np.stack([x, y, ground + self.size[:, 2] / 2], 1)
        return center, wrap_angle(heading + self.turned)

    def velocity_at(self, t: float) -> Float:
        """Return velocities (N, 2) [m/s] in the world at a time [s]."""
        _, _, heading = self.paths.at(self.start + self.speed * t)
        velocity: Float = self.speed[:, None] * np.stack([np.cos(heading), np.sin(heading)], 1)
        return velocity

    def attributes(self) -> NDArray[np.str_]:
        """Return (N,) states, in the words of nuScenes."""
        kind = np.array(TAXONOMY.classes)[self.label]
        moves = self.speed > 0
        is_person = kind == "pedestrian"
        is_cycle = np.isin(kind, ("motorcycle", "bicycle"))
        return np.select(
            [is_person & moves, is_person, is_cycle & moves, is_cycle, moves, self.parked],
            ["pedestrian.moving", "pedestrian.standing", "cycle.with_rider",
             "cycle.without_rider", "vehicle.moving", "vehicle.parked"],
            "vehicle.stopped",
        )  # fmt: skip
