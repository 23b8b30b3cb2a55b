"""A street scene as a value: what stands, who moves, and the way of the ego car."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from drivekit.model.rotations import matrix_from_yaw, quat_from_matrix
from drivekit.world.actors import Actors
from drivekit.world.path import Float, Path
from drivekit.world.road import Road

#: Where on its path the ego car begins [m], and how fast it drives [m/s].
EGO_START, EGO_SPEED = 55.0, 8.0


@dataclass(frozen=True, eq=False, slots=True)
class Scenery:
    """What does not move.

    Parameters
    ----------
    houses : (H, 7) float64
        x, y, z of the centre, length along the street, depth, height [m], yaw [rad].
    walls : (H, 3) float64
        Colour of each house.
    trees : (T, 4) float64 [m]
        x, y, radius of the crown, height.
    posts : (P, 3) float64 [m]
        Street lamps: x, y, height.
    """

    houses: Float
    walls: Float
    trees: Float
    posts: Float


@dataclass(frozen=True, eq=False, slots=True)
class Scenario:
    """A scene with exact ground truth at any time.

    Parameters
    ----------
    seed : int
    duration : float [s]
        How long the ego car drives; everything is defined before and after as well.
    road : Road
    scenery : Scenery
    actors : Actors
    ego_path : Path
    sway : (4,) float64 [rad]
        Phases and amplitudes of the ego car's pitch and roll.
    """

    seed: int
    duration: float
    road: Road
    scenery: Scenery
    actors: Actors
    ego_path: Path
    sway: Float

    def ego_at(self, t: ArrayLike) -> tuple[Float, Float]:
        """Return quaternions (M, 4) and positions (M, 3) [m] of the ego car at times (M,) [s]."""
        times = np.atleast_1d(np.asarray(t, np.float64))
        x, y, heading = self.ego_path.at(EGO_START + EGO_SPEED * times)
        phase, depth = self.sway[:2], self.sway[2:]
        pitch = depth[0] * np.sin(2 * np.pi * times / 1.9 + phase[0])
        roll = depth[1] * np.sin(2 * np.pi * times / 2.7 + phase[1])
        rotation = matrix_from_yaw(heading) @ _about_y(pitch) @ _about_x(roll)
        return quat_from_matrix(rotation), np.stack([x, y, np.zeros_like(x)], 1)


def _about_y(angle: Float) -> Float:
    c, s, zero, one = np.cos(angle), np.sin(angle), np.zeros_like(angle), np.ones_like(angle)
    return np.stack(
        [np.stack(row, -1) for row in ([c, zero, s], [zero, one, zero], [-s, zero, c])], -2
    )


def _about_x(angle: Float) -> Float:
    c, s, zero, one = np.cos(angle), np.sin(angle), np.zeros_like(angle), np.ones_like(angle)
    return np.stack(
        [np.stack(row, -1) for row in ([one, zero, zero], [zero, c, -s], [zero, s, c])], -2
    )
