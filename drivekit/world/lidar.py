"""Sweeps of a spinning LiDAR through a scenario, fired column by column while everything moves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from drivekit.model.points import PointCloud
from drivekit.model.rotations import matrix_from_quat
from drivekit.world.path import Float
from drivekit.world.rig import Lidar
from drivekit.world.road import Surface
from drivekit.world.scenario import Scenario
from drivekit.world.solids import NO_OWNER, Part, Solids, actor_solids

# Road users move on between sectors of a turn; the sensor moves with every column.
_SECTORS = 32
_MIN_RANGE = 1.0
_CLEARED = 1.2  # leaves let pulses in this deep [m]

_REFLECTS: Mapping[Part, float] = {
    Part.HOUSE: 0.32,
    Part.PAVEMENT: 0.26,
    Part.TRUNK: 0.22,
    Part.CROWN: 0.34,
    Part.POST: 0.40,
    Part.BODY: 0.45,
    Part.CABIN: 0.20,
    Part.CARGO: 0.55,
    Part.CHASSIS: 0.18,
    Part.COACH: 0.42,
    Part.FRAME: 0.25,
    Part.CLOTHES: 0.30,
    Part.LEGS: 0.22,
    Part.HEAD: 0.35,
}
_GROUND_REFLECTS: Mapping[Surface, float] = {
    Surface.ASPHALT: 0.11,
    Surface.WHITE: 0.62,
    Surface.YELLOW: 0.50,
    Surface.GUTTER: 0.20,
    Surface.YARD: 0.24,
}


class Sweep(NamedTuple):
    """A sweep and the truth about its points.

    Parameters
    ----------
    cloud : PointCloud
        Channels ``intensity`` (float32, whole numbers 0 to 255), ``ring`` (uint8) and ``time``
        (float32, seconds after the stamp), in the order of firing.
    owner : (N,) int32
        Row of the road user that a point lies on, or ``NO_OWNER``.
    """

    cloud: PointCloud
    owner: NDArray[np.int32]


class _Rays(NamedTuple):
    """Pulses of some columns."""

    origin: Float
    local: Float
    direction: Float


def sweep(
    scenario: Scenario, scenery: Solids, lidar: Lidar, t: float, stamp_ns: int, turn: int
) -> Sweep:
    """Measure one turn.

    Parameters
    ----------
    scenario : Scenario
    scenery : Solids
        What does not move: ``static_solids(scenario)``.
    lidar : Lidar
    t : float [s]
        Middle of the turn, when the beams point forward.
    stamp_ns : int [ns]
        The same as a stamp.
    turn : int
        Number of the sweep: noise differs from one to the next.
    """
    rng = np.random.default_rng([scenario.seed, 2, crc32(lidar.channel.encode()), turn])
    when = t + ((np.arange(lidar.columns) + 0.5) / lidar.columns - 0.5) * lidar.period
    parts = [
        _sector(scenario, scenery, lidar, columns, when[columns], rng)
        for columns in np.array_split(np.arange(lidar.columns), min(_SECTORS, lidar.columns))
    ]
    points, intensity, owner, ring, column = (
        np.concatenate(values) for values in zip(*parts, strict=True)
    )
    if not lidar.deskewed:
        points = _as_measured(scenario, lidar, points, when[column])
    else:
        points = _in_sensor(scenario, lidar, points, np.array([t]))
    channels = {
        "intensity": intensity.astype(np.float32),
        "ring": ring.astype(np.uint8),
        "time": (when[column] - t).astype(np.float32),
    }
    frame = lidar.ego_from_sensor.src.at(stamp_ns)
    return Sweep(PointCloud(points.astype(np.float32), frame, channels), owner)


def _sector(
    scenario: Scenario,
    scenery: Solids,
    lidar: Lidar,
    columns: NDArray[np.int64],
    when: Float,
    rng: np.random.Generator,
) -> tuple[Float, Float, NDArray[np.int32], NDArray[np.int64], NDArray[np.int64]]:
    """Return points in the world, intensity, owner, ring and column of some columns."""
    from drivekit.kernels.height_field import Ground
    from drivekit.kernels.raycast import GROUND, NOTHING, cast_rays

    what = scenery.joined(actor_solids(scenario.actors, float(when.mean())))
    rays = _rays(scenario, lidar, columns, when)
    hits = cast_rays(
        rays.origin, rays.direction, what.boxes, what.cylinders,
        Ground(np.zeros((1, 1))), lidar.max_range,
    )  # fmt: skip
    n_rays = len(rays.direction)
    noise, lost, depth = rng.normal(0, lidar.noise, n_rays), rng.random(n_rays), rng.random(n_rays)
    flicker = rng.normal(0, 0.02, n_rays)
    hit = np.flatnonzero(hits.surface != NOTHING)
    surface, distance = hits.surface[hit], hits.distance[hit]
    is_ground = surface == GROUND
    row = np.where(is_ground, 0, surface)
    part = what.part[row]
    is_leaf, is_glass = ~is_ground & (part == Part.CROWN), ~is_ground & (part == Part.CABIN)
    slant = np.abs(np.sum(hits.normal[hit] * rays.direction[hit], 1))
    points = rays.origin[hit] + distance[:, None] * rays.direction[hit]
    reflects = np.where(
        is_ground,
        np.array([_GROUND_REFLECTS[s] for s in Surface])[scenario.road.surface(points[:, :2])],
        np.array([_REFLECTS[p] for p in Part])[part],
    )
    returned = reflects * (0.3 + 0.7 * slant) * np.exp(-distance / 130) + flicker[hit]
    loss = lidar.dropout + 0.12 * distance / lidar.max_range + 0.35 * is_glass
    # Grazing pulses come back too weak from far away.
    loss += np.where(is_ground, np.clip(distance / 80 - 0.35, 0, 1), 0.0)
    measured = distance + noise[hit] + np.where(is_leaf, _CLEARED * depth[hit], 0.0)
    kept = (lost[hit] > loss) & (measured > _MIN_RANGE)
    at = hit[kept]
    found = rays.origin[at] + measured[kept, None] * rays.direction[at]
    owner = np.where(is_ground, NO_OWNER, what.owner[row])[kept].astype(np.int32)
    brightness = np.clip(np.rint(255 * returned[kept]), 0, 255)
    n_beams = len(lidar.elevation)
    return found, brightness, owner, at % n_beams, columns[at // n_beams]


def _rays(scenario: Scenario, lidar: Lidar, columns: NDArray[np.int64], when: Float) -> _Rays:
    """Return pulses column by column: clockwise from straight back, forward in mid-turn."""
    azimuth = np.pi - 2 * np.pi * (columns + 0.5) / lidar.columns
    flat = np.cos(lidar.elevation)
    local = np.stack(
        [
            np.cos(azimuth)[:, None] * flat,
            np.sin(azimuth)[:, None] * flat,
            np.broadcast_to(np.sin(lidar.elevation), (len(columns), len(flat))),
        ],
        -1,
    )
    rotation, position = _poses(scenario, lidar, when)
    direction = np.einsum("cij,cbj->cbi", rotation, local)
    origin = np.broadcast_to(position[:, None], local.shape)
    return _Rays(origin.reshape(-1, 3), local.reshape(-1, 3), direction.reshape(-1, 3))


def _poses(scenario: Scenario, lidar: Lidar, when: Float) -> tuple[Float, Float]:
    """Return the sensor's axes (M, 3, 3) and positions (M, 3) in the world at times."""
    quat, position = scenario.ego_at(when)
    ego = matrix_from_quat(quat)
    mount = lidar.ego_from_sensor
    return ego @ mount.rotation, position + ego @ mount.translation


def _in_sensor(scenario: Scenario, lidar: Lidar, points: Float, when: Float) -> Float:
    rotation, position = _poses(scenario, lidar, when)
    local: Float = (points - position[0]) @ rotation[0]
    return local


def _as_measured(scenario: Scenario, lidar: Lidar, points: Float, when: Float) -> Float:
    """Return points in the sensor's frame at the time of each."""
    rotation, position = _poses(scenario, lidar, when)
    local: Float = np.einsum("nij,ni->nj", rotation, points - position)
    return local
