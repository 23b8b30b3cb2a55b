"""Layout of a street scene by a seed: the road, and where everybody drives, parks and walks."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from drivekit.world.actors import KINDS, TAXONOMY, Actors
from drivekit.world.path import Path
from drivekit.world.road import Road
from drivekit.world.scenario import EGO_SPEED, EGO_START, Scenario
from drivekit.world.scenery import make_scenery

_BEHIND, _AHEAD = 60.0, 150.0
_BAY = 6.5

# Who is met where, and how often.
_INNER_LANE = {"car": 0.74, "van": 0.1, "truck": 0.08, "bus": 0.04, "motorcycle": 0.04}
_OUTER_LANE = {
    "car": 0.62, "van": 0.1, "truck": 0.08, "bus": 0.06, "motorcycle": 0.1, "bicycle": 0.04,
}  # fmt: skip
_PARKED = {"car": 0.8, "van": 0.12, "motorcycle": 0.05, "bicycle": 0.03}
_WAITING = {"car": 0.7, "van": 0.1, "truck": 0.1, "motorcycle": 0.1}


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
    reach = EGO_START + EGO_SPEED * duration + _AHEAD
    road = _road(rng, reach)
    users = _Users(road, rng, (-_BEHIND, reach), duration)
    _drive(users, density)
    _park(users, density)
    _wait_at_junction(users)
    _walk(users, density)
    return Scenario(
        seed=seed,
        duration=duration,
        road=road,
        scenery=make_scenery(road, rng, (-_BEHIND - 40, reach + 60)),
        actors=users.actors(),
        ego_path=road.lane_path(0, onward=True),
        sway=np.concatenate([rng.uniform(0, 2 * np.pi, 2), [0.006, 0.004]]),
    )


def _road(rng: np.random.Generator, reach: float) -> Road:
    """Lay a straight with the side street, a gentle bend, and a straight."""
    straight = EGO_START + rng.uniform(62, 80)
    radius = rng.uniform(130, 190) * rng.choice([-1, 1])
    pieces = [(straight, 0.0), (rng.uniform(60, 85), 1 / radius), (max(reach - 190, 40.0), 0.0)]
    x, y, heading = rng.uniform(200, 900), rng.uniform(200, 900), rng.uniform(-np.pi, np.pi)
    return Road(Path.make(x, y, heading, pieces), junction=EGO_START + rng.uniform(34, 44))


class _Users:
    """Road users, collected one by one, and what is needed to place them."""

    def __init__(
        self, road: Road, rng: np.random.Generator, span: tuple[float, float], duration: float
    ) -> None:
        self.road = road
        self.rng = rng
        self.span = span
        self.duration = duration
        self._rows: list[tuple[str, Path, float, float, float, bool]] = []

    def add(
        self,
        kind: str,
        path: Path,
        start: float,
        speed: float = 0.0,
        turned: float = 0.0,
        parked: bool = False,
    ) -> None:
        self._rows.append((kind, path, start, speed, turned, parked))

    def pick(self, shares: Mapping[str, float]) -> tuple[str, float]:
        """Return a class by its share, and half its usual length [m]."""
        kind = str(self.rng.choice(list(shares), p=list(shares.values())))
        return kind, KINDS[kind].size[0] / 2

    def starts(self, path: Path, onward: bool, speed: float) -> tuple[float, float]:
        """Return from where to where along a path to start, so that it is busy all the time."""
        near, far = self.span
        if not onward:
            near, far = self.road.centre.length - far, self.road.centre.length - near
        scale = path.length / self.road.centre.length
        return near * scale - speed * self.duration, far * scale

    def actors(self) -> Actors:
        kinds, paths, start, speed, turned, parked = zip(*self._rows, strict=True)
        n = len(kinds)
        spread = np.array([KINDS[k].spread for k in kinds])
        mean = np.array([KINDS[k].size for k in kinds])
        size = mean * (1 + spread[:, None] * self.rng.uniform(-1, 1, (n, 3)))
        # What stands for good has no rider: lower by the upper body.
        bare = np.isin(kinds, ("motorcycle", "bicycle")) & np.array(parked)
        size[bare, 2] *= 0.66
        colour = [KINDS[k].colours[self.rng.integers(len(KINDS[k].colours))] for k in kinds]
        always = (-np.inf, np.inf)
        on_road = [
            _crossing(self.road, path) if kind == "pedestrian" else always
            for kind, path in zip(kinds, paths, strict=True)
        ]
        return Actors(
            track=np.array([f"{kind}-{i:03d}" for i, kind in enumerate(kinds)]),
            label=TAXONOMY.labels(kinds),
            size=np.round(size, 3),
            paths=Path.stack(paths),
            start=np.array(start),
            speed=np.array(speed),
            turned=np.array(turned),
            on_road=np.array(on_road),
            colour=np.array(colour),
            parked=np.array(parked),
        )


def _crossing(road: Road, path: Path) -> tuple[float, float]:
    """Return between which arc lengths a path along the street crosses the side street."""
    x, y, _ = road.centre.at(np.array([road.junction]))
    middle = float(path.locate(np.stack([x, y], 1))[0][0])
    return middle - road.side, middle + road.side


def _drive(users: _Users, density: float) -> None:
    """Fill the lanes: one speed a lane, so nobody ever drives into anybody."""
    rng, road = users.rng, users.road
    for onward in (True, False):
        for index in range(road.lanes):
            is_ego_lane = onward and index == 0
            speed = rng.uniform(5, 7) if index else rng.uniform(8, 11)
            speed = EGO_SPEED if is_ego_lane else speed
            path = road.lane_path(index, onward)
            s, end = users.starts(path, onward, speed)
            s += rng.uniform(0, 20)
            while s < end:
                kind, half = users.pick(_OUTER_LANE if index else _INNER_LANE)
                if not is_ego_lane or abs(s - EGO_START) > 11 + half:
                    users.add(kind, path, s, speed)
                s += 2 * half + 4 + rng.uniform(6, 30) / density


def _park(users: _Users, density: float) -> None:
    rng, road = users.rng, users.road
    for onward in (True, False):
        path = road.along(road.edge + road.parking / 2 + 0.05, onward)
        for k in range(int(users.span[0] // _BAY), int(users.span[1] // _BAY)):
            s = (k + 0.5) * _BAY
            if rng.random() > 0.55 * density or road.in_junction(np.array(s), 15.0):
                continue
            kind, _ = users.pick(_PARKED)
            along = s if onward else road.centre.length - s
            start = along * path.length / road.centre.length + rng.normal(0, 0.15)
            users.add(kind, path, start, turned=rng.normal(0, 0.02), parked=True)


def _wait_at_junction(users: _Users) -> None:
    rng, road = users.rng, users.road
    for onward in (True, False):
        path = road.side_path(onward)
        s = 60.0 - road.kerb - 5.6
        for _ in range(int(rng.integers(1, 4))):
            kind, half = users.pick(_WAITING)
            users.add(kind, path, s - half)
            s -= 2 * half + rng.uniform(1.2, 2.5)


def _walk(users: _Users, density: float) -> None:
    """People on the pavements: walkers in strips of their own, others standing by the houses."""
    rng, road = users.rng, users.road
    strips = np.arange(road.kerb + 1.6, road.front - 0.5, 0.75)
    for side in (True, False):
        for offset in strips:
            # Walked the other way, the same strip lies to the left of the centre line.
            forth = bool(rng.random() < 0.5)
            path = road.along(offset if forth else -offset, side if forth else not side)
            stand = offset == strips[-1]
            speed = 0.0 if stand else rng.uniform(0.9, 1.7)
            s, end = users.starts(path, side == forth, speed)
            low, high = _crossing(road, path)
            s += rng.uniform(0, 30)
            while s < end:
                if not stand:
                    users.add("pedestrian", path, s, speed)
                elif not low - 1 < s < high + 1:
                    users.add("pedestrian", path, s, turned=rng.integers(4) * np.pi / 2)
                s += rng.uniform(6, 50) / density
