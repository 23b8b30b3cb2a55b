"""Sweeps of a spinning LiDAR through a made-up street, the same everywhere and every time."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.kernels.height_field import Ground, ground_height
from drivekit.kernels.raycast import GROUND, NOTHING, cast_rays

Float = NDArray[np.float64]
Points = NDArray[np.float32]

PERIOD: Final = 0.1  # seconds a turn takes
TWIST: Final = np.array([10.0, 0.0, 0.05])  # m/s forward and to the left, rad/s: of the sensor
SENSOR_HEIGHT: Final = 1.8
N_SWEEPS: Final = 10

_COLUMNS: Final = 2083
# Two blocks of beams, the upper one denser, as 64-beam sensors have them.
_ELEVATION: Final = np.deg2rad(np.append(2.0 - np.arange(32) / 3, -8.83 - np.arange(32) / 2))
_MAX_RANGE: Final = 120.0
_NOISE: Final = 0.02
_LOST: Final = 0.03
_LENGTH: Final = 240.0  # metres of street
_CELL: Final = 2.0


class Sweep(NamedTuple):
    """Points in the order of firing, and what is known of them.

    Parameters
    ----------
    points : (N, 4) float32 [m]
        x, y, z and intensity 0 to 255, in the sensor's frame when each was measured.
    times : (N,) float64 [s]
        Since the turn began.
    is_ground : (N,) bool
    """

    points: Points
    times: Float
    is_ground: NDArray[np.bool_]


class _Street(NamedTuple):
    boxes: Float
    poles: Float
    ground: Ground


@cache
def sweep(number: int = 0) -> Sweep:
    """Return what the sensor measures in one turn, about 120,000 points."""
    rng = np.random.default_rng([number, 77])
    street = _street()
    column = np.repeat(np.arange(_COLUMNS), len(_ELEVATION))
    elevation = np.tile(_ELEVATION, _COLUMNS)
    times = column / _COLUMNS * PERIOD
    azimuth = np.pi - 2 * np.pi * column / _COLUMNS
    local = np.column_stack(
        [np.cos(azimuth) * np.cos(elevation), np.sin(azimuth) * np.cos(elevation),
         np.sin(elevation)]
    )  # fmt: skip
    rotation, position = poses(number * PERIOD + times)
    directions = np.einsum("nij,nj->ni", rotation, local)
    hits = cast_rays(position, directions, street.boxes, street.poles, street.ground, _MAX_RANGE)
    distance = hits.distance + rng.normal(0, _NOISE, len(local))
    is_seen = (hits.surface != NOTHING) & (distance > 1) & (rng.random(len(local)) > _LOST)
    xyz = distance[is_seen, None] * local[is_seen]
    bright = np.rint(rng.uniform(0, 90, is_seen.sum()) * np.exp(-distance[is_seen] / 90))
    points = np.column_stack([xyz, bright]).astype(np.float32)
    return Sweep(points, times[is_seen], hits.surface[is_seen] == GROUND)


def poses(times: Float) -> tuple[Float, Float]:
    """Return the sensor's axes (N, 3, 3) and places (N, 3) in the world at times.

    It drives along a circle at constant speed.
    """
    speed, turn = TWIST[0], TWIST[2]
    yaw = turn * times
    cos, sin, zero, one = np.cos(yaw), np.sin(yaw), np.zeros_like(yaw), np.ones_like(yaw)
    rotation = np.array([[cos, -sin, zero], [sin, cos, zero], [zero, zero, one]])
    radius = speed / turn
    place = np.column_stack([radius * sin, radius * (1 - cos), zero + SENSOR_HEIGHT])
    return rotation.transpose(2, 0, 1), place


def matrices(times: Float) -> Float:
    """Return poses as (N, 4, 4) matrices world from sensor."""
    rotation, place = poses(times)
    matrix = np.zeros((len(times), 4, 4))
    matrix[:, :3, :3], matrix[:, :3, 3], matrix[:, 3, 3] = rotation, place, 1.0
    return matrix


@cache
def aggregate() -> Points:
    """Return ten sweeps in the world's frame, about 1.2 million points."""
    moved = []
    for number in range(N_SWEEPS):
        points, times, _ = sweep(number)
        rotation, place = poses(number * PERIOD + times)
        xyz = np.einsum("nij,nj->ni", rotation, points[:, :3].astype(np.float64)) + place
        moved.append(np.column_stack([xyz, points[:, 3]]).astype(np.float32))
    return np.ascontiguousarray(np.concatenate(moved))


def points_of(size: str) -> Points:
    """Return the points of one sweep (``"frame"``) or of ten (``"agg"``)."""
    return sweep().points if size == "frame" else aggregate()


def boxes(n: int, seed: int = 0, extent: float = 75.0) -> Float:
    """Return boxes like those of traffic: cars, trucks and pedestrians, mostly along a street."""
    rng = np.random.default_rng([seed, 5])
    kind = rng.choice(3, n, p=[0.65, 0.1, 0.25])
    size = np.array([[4.5, 1.9, 1.6], [9.0, 2.6, 3.2], [0.7, 0.7, 1.75]])[kind]
    yaw = rng.integers(0, 4, n) * np.pi / 2 + rng.normal(0, 0.15, n)
    return np.column_stack(
        [rng.uniform(-extent, extent, (n, 2)), rng.normal(-1.0, 0.2, n),
         size * rng.uniform(0.85, 1.15, (n, 3)), yaw]
    )  # fmt: skip


def detections(n: int, seed: int = 0) -> tuple[Float, Float]:
    """Return what a detector finds before suppression: many boxes an object, some of nothing."""
    rng = np.random.default_rng([seed, 6])
    truth = boxes(n // 12, seed)
    found = truth[rng.integers(0, len(truth), n)]
    found += rng.normal(0, 1, (n, 7)) * [0.4, 0.4, 0.15, 0.2, 0.1, 0.1, 0.12]
    found[:, 3:6] = np.maximum(found[:, 3:6], 0.2)
    is_clutter = rng.random(n) < 0.25
    found[is_clutter, :2] = rng.uniform(-75, 75, (is_clutter.sum(), 2))
    return found, rng.random(n)


def labels(n: int, n_classes: int = 20) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return true and predicted classes of points; neighbours are often alike, most are right."""
    rng = np.random.default_rng([n, 8])
    truth = np.repeat(rng.integers(0, n_classes, n // 20 + 1), 20)[:n].astype(np.uint8)
    is_wrong = rng.random(n) < 0.2
    predicted = np.where(is_wrong, rng.integers(0, n_classes, n), truth).astype(np.uint8)
    return truth, predicted


@cache
def _street() -> _Street:
    rng = np.random.default_rng([0, 4])
    steps = np.arange(-130, 130 + _LENGTH, _CELL)
    heights = 0.06 * np.sin(steps / 17) + 0.05 * np.cos(steps[:, None] / 13) - 0.05
    ground = Ground(heights, steps[0], steps[0], _CELL)
    found: list[tuple[float, ...]] = []
    for side in (-1, 1):  # houses with gaps
        start = -_LENGTH / 2
        while start < _LENGTH / 2:
            length, height = rng.uniform(10, 28), rng.uniform(6, 25)
            found.append((start + length / 2, side * rng.uniform(16, 24), length,
                          rng.uniform(8, 14), height, rng.normal(0, 0.02)))  # fmt: skip
            start += length + rng.uniform(3, 14)
    rows = [((4.5, 1.9, 1.6), 50, (-8.2, 8.2, 5.4)), ((9.0, 2.6, 3.3), 5, (-5.4, 5.4)),
            ((0.6, 0.6, 1.75), 40, (-10.5, 10.5, 12.0))]  # fmt: skip
    for size, n, lanes in rows:
        x = rng.uniform(-_LENGTH / 2, _LENGTH / 2, n)
        y = rng.choice(lanes, n) + rng.normal(0, 0.25, n)
        yaw = rng.choice([0, np.pi], n) + rng.normal(0, 0.06, n)
        scale = rng.uniform(0.9, 1.1, (n, 3)) * size
        found += [(*row,) for row in np.column_stack([x, y, scale, yaw]).tolist()]
    table = np.array(found)
    below = ground_height(ground, table[:, :2])
    middle = below + table[:, 4] / 2
    boxes = np.column_stack([table[:, :2], middle, table[:, 2:]])
    x = np.arange(-_LENGTH / 2, _LENGTH / 2, 12.5)
    poles = np.column_stack(
        [np.tile(x, 2), np.repeat([-9.6, 9.6], len(x)), np.full(2 * len(x), 2.9),
         np.full(2 * len(x), 0.12), np.full(2 * len(x), 6.2)]
    )  # fmt: skip
    return _Street(boxes, poles, ground)
