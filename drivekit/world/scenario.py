"""A street scene laid out by a seed: road, houses, trees, traffic, and the way of the ego car."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from drivekit.model.rotations import matrix_from_yaw, quat_from_matrix
from drivekit.world.actors import KINDS, TAXONOMY, Actors
from drivekit.world.path import Float, Path
from drivekit.world.road import KERB, Road

_EGO_SPEED = 8.0
_EGO_START = 55.0
_BEHIND, _AHEAD = 60.0, 150.0


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
        x, y, heading = self.ego_path.at(_EGO_START + _EGO_SPEED * times)
        phase, depth = self.sway[:2], self.sway[2:]
        pitch = depth[0] * np.sin(2 * np.pi * times / 1.9 + phase[0])
        roll = depth[1] * np.sin(2 * np.pi * times / 2.7 + phase[1])
        rotation = matrix_from_yaw(heading) @ _about_y(pitch) @ _about_x(roll)
        return quat_from_matrix(rotation), np.stack([x, y, np.zeros_like(x)], 1)


def make_scenario(seed: int, duration: float = 10.0, density: float = 1.0) -> Scenario:
    """Lay out a street scene.

    Parameters
    ----------
    seed : int
        The same seed gives the same scene.
    duration : float [s]
        Of the drive.
    density : float
        How busy the street is; 1 is a lively afternoon.
    """
    rng = np.random.default_rng([seed, 1])
    reach = _EGO_START + _EGO_SPEED * duration + _AHEAD
    road = _road(rng, reach)
    lanes = _Placing(road, rng, (-_BEHIND, reach), duration)
    _drive(lanes, density)
    _park(lanes, density)
    _wait_at_junction(lanes)
    _walk(lanes, density)
    return Scenario(
        seed=seed,
        duration=duration,
        road=road,
        scenery=_scenery(road, rng, (-_BEHIND - 40, reach + 60)),
        actors=lanes.actors(),
        ego_path=road.lane_path(0, onward=True),
        sway=np.concatenate([rng.uniform(0, 2 * np.pi, 2), [0.006, 0.004]]),
    )


def _road(rng: np.random.Generator, reach: float) -> Road:
    """Lay a straight with the side street, a gentle bend, and a straight."""
    straight = _EGO_START + rng.uniform(62, 80)
    radius = rng.uniform(130, 190) * rng.choice([-1, 1])
    pieces = [(straight, 0.0), (rng.uniform(60, 85), 1 / radius), (max(reach - 190, 40.0), 0.0)]
    x, y, heading = rng.uniform(200, 900), rng.uniform(200, 900), rng.uniform(-np.pi, np.pi)
    return Road(Path.make(x, y, heading, pieces), junction=_EGO_START + rng.uniform(34, 44))


class _Placing:
    """Collects road users row by row; one place knows how a row is made."""

    def __init__(
        self, road: Road, rng: np.random.Generator, span: tuple[float, float], duration: float
    ) -> None:
        self.road = road
        self.rng = rng
        self.span = span
        self.duration = duration
        self._rows: list[tuple[str, Path, float, float, float, float, bool]] = []

    def add(
        self,
        kind: str,
        path: Path,
        start: float,
        speed: float = 0.0,
        turned: float = 0.0,
        ground: float = 0.0,
        parked: bool = False,
    ) -> None:
        self._rows.append((kind, path, start, speed, turned, ground, parked))

    def starts(self, path: Path, onward: bool, speed: float) -> tuple[float, float]:
        """Return from where to where along a path to start, so that it is busy all the time."""
        near, far = self.span
        if not onward:
            near, far = self.road.centre.length - far, self.road.centre.length - near
        scale = path.length / self.road.centre.length
        return near * scale - speed * self.duration, far * scale

    def actors(self) -> Actors:
        kinds, paths, start, speed, turned, ground, parked = zip(*self._rows, strict=True)
        n = len(kinds)
        spread = np.array([KINDS[k].spread for k in kinds])
        mean = np.array([KINDS[k].size for k in kinds])
        size = mean * (1 + spread[:, None] * self.rng.uniform(-1, 1, (n, 3)))
        # What stands for good has no rider: lower by the upper body.
        bare = np.isin(kinds, ("motorcycle", "bicycle")) & np.array(parked)
        size[bare, 2] *= 0.66
        colour = [KINDS[k].colours[self.rng.integers(len(KINDS[k].colours))] for k in kinds]
        return Actors(
            track=np.array([f"{kind}-{i:03d}" for i, kind in enumerate(kinds)]),
            label=TAXONOMY.labels(kinds),
            size=np.round(size, 3),
            paths=Path.stack(paths),
            start=np.array(start),
            speed=np.array(speed),
            turned=np.array(turned),
            ground=np.array(ground),
            colour=np.array(colour),
            parked=np.array(parked),
        )


def _drive(lanes: _Placing, density: float) -> None:
    """Fill the lanes: one speed a lane, so nobody ever drives into anybody."""
    rng, road = lanes.rng, lanes.road
    for onward in (True, False):
        for index in range(road.lanes):
            is_ego_lane = onward and index == 0
            speed = (
                _EGO_SPEED if is_ego_lane else rng.uniform(5, 7) if index else rng.uniform(8, 11)
            )
            path = road.lane_path(index, onward)
            low, high = lanes.starts(path, onward, speed)
            s = low + rng.uniform(0, 20)
            while s < high:
                kinds = ["car", "van", "truck", "bus", "motorcycle", "bicycle"]
                share = (
                    [0.62, 0.1, 0.08, 0.06, 0.1, 0.04]
                    if index
                    else [0.74, 0.1, 0.08, 0.04, 0.04, 0]
                )
                kind = str(rng.choice(kinds, p=share))
                half = KINDS[kind].size[0] / 2
                gap = rng.uniform(6, 30) / density + 2 * half
                if not is_ego_lane or abs(s - _EGO_START) > 11 + half:
                    lanes.add(kind, path, s, speed)
                s += gap + 4


def _park(lanes: _Placing, density: float) -> None:
    rng, road = lanes.rng, lanes.road
    for onward in (True, False):
        path = road.along(road.edge + road.parking / 2 + 0.05, onward)
        for k in range(int(lanes.span[0] // 6.5), int(lanes.span[1] // 6.5)):
            s = (k + 0.5) * 6.5
            if rng.random() > 0.55 * density or road.in_junction(np.array(s), 15.0):
                continue
            kind = str(
                rng.choice(["car", "van", "motorcycle", "bicycle"], p=[0.8, 0.12, 0.05, 0.03])
            )
            along = s if onward else road.centre.length - s
            start = along * path.length / road.centre.length + rng.normal(0, 0.15)
            lanes.add(kind, path, start, turned=rng.normal(0, 0.02), parked=True)


def _wait_at_junction(lanes: _Placing) -> None:
    rng, road = lanes.rng, lanes.road
    for onward in (True, False):
        path = road.side_path(onward)
        s = 60.0 - road.kerb - 5.6
        for _ in range(int(rng.integers(1, 4))):
            kind = str(rng.choice(["car", "van", "truck", "motorcycle"], p=[0.7, 0.1, 0.1, 0.1]))
            half = KINDS[kind].size[0] / 2
            lanes.add(kind, path, s - half)
            s -= 2 * half + rng.uniform(1.2, 2.5)


def _walk(lanes: _Placing, density: float) -> None:
    """People on the pavements, each in a lane of their own so that they pass each other."""
    rng, road = lanes.rng, lanes.road
    tracks = np.arange(road.kerb + 1.6, road.front - 0.5, 0.75)
    for side in (True, False):
        for offset in tracks:
            # Seen from a walker on the other hand, the same strip lies left of its path.
            forth = bool(rng.random() < 0.5)
            path = road.along(offset if forth else -offset, side if forth else not side)
            speed = rng.uniform(0.9, 1.7)
            s, end = lanes.starts(path, side == forth, speed)
            s += rng.uniform(0, 30)
            while s < end:
                stands = rng.random() < 0.15
                ground = 0.0 if road.in_junction(np.array(s), 1.0) else KERB
                if not (stands and ground == 0.0):
                    lanes.add(
                        "pedestrian", path, s, 0.0 if stands else speed,
                        rng.uniform(-np.pi, np.pi) if stands else 0.0, ground,
                    )  # fmt: skip
                s += rng.uniform(8, 60) / density


def _scenery(road: Road, rng: np.random.Generator, span: tuple[float, float]) -> Scenery:
    houses: list[list[float]] = []
    for side in (-1, 1):
        s = span[0]
        while s < span[1]:
            width = rng.uniform(9, 22)
            depth = rng.uniform(9, 13)
            if not road.in_junction(np.array(s + width / 2), width / 2 + 1.5):
                offset = side * (road.front + rng.uniform(0.2, 1.2) + depth / 2)
                houses.append(_house(road, s + width / 2, offset, width, depth, rng.uniform(7, 20)))
                s += width + (rng.uniform(1, 5) if rng.random() < 0.4 else 0.05)
            else:
                s += 2.0
        for s in np.arange(span[0], span[1], 34.0):  # taller ones, farther back
            if not road.in_junction(np.array(s), 16):
                offset = side * rng.uniform(45, 75)
                houses.append(_house(road, s, offset, rng.uniform(16, 26), 18, rng.uniform(24, 52)))
    for side, height in zip((-1, 1), rng.uniform(12, 24, 2), strict=True):  # at either end
        houses += [_house(road, road.junction, side * 110, 40, 12, height)]
    walls = _WALLS[rng.integers(len(_WALLS), size=len(houses))] * rng.uniform(
        0.85, 1.1, (len(houses), 1)
    )
    return Scenery(np.array(houses), np.clip(walls, 0, 1), *_greenery(road, rng, span))


_WALLS = np.array(
    [
        (0.72, 0.64, 0.54),
        (0.62, 0.40, 0.33),
        (0.78, 0.76, 0.72),
        (0.55, 0.57, 0.60),
        (0.68, 0.58, 0.40),
        (0.50, 0.46, 0.44),
        (0.80, 0.72, 0.62),
    ]
)


def _house(
    road: Road, s: float, offset: float, width: float, depth: float, height: float
) -> list[float]:
    x, y, heading = _beside(road, np.array([s]), np.array([offset]))
    return [x[0], y[0], height / 2, width, depth, height, heading[0]]


def _greenery(
    road: Road, rng: np.random.Generator, span: tuple[float, float]
) -> tuple[Float, Float]:
    trees, posts = [], []
    for side in (-1, 1):
        s = np.arange(span[0], span[1], 11.0)
        s = s + rng.uniform(-2.5, 2.5, len(s))
        s = s[~road.in_junction(s, 9.0) & (rng.random(len(s)) < 0.75)]
        x, y, _ = _beside(road, s, np.full(len(s), side * (road.kerb + 0.9)))
        trees.append(
            np.stack([x, y, rng.uniform(1.2, 2.1, len(s)), rng.uniform(4.6, 7.2, len(s))], 1)
        )
        s = np.arange(span[0] + 7, span[1], 30.0)
        s = s[~road.in_junction(s, 4.0)]
        x, y, _ = _beside(road, s, np.full(len(s), side * (road.kerb + 0.5)))
        posts.append(np.stack([x, y, np.full(len(s), 7.5)], 1))
    return np.concatenate(trees), np.concatenate(posts)


def _beside(road: Road, s: Float, offset: Float) -> tuple[Float, Float, Float]:
    """Return the pose at offsets to the left of the centre line."""
    x, y, heading = road.centre.at(s)
    return x - offset * np.sin(heading), y + offset * np.cos(heading), heading


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
