"""A little random world: a road, what moves and stands on it, and a drive along it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .rotations import Array, about_z, pose, rx, ry, rz

LANE_M = 3.4
STEP_M = 1.0


@dataclass(frozen=True)
class Kind:
    """How large and how fast things of one kind are."""

    length: tuple[float, float]
    width: tuple[float, float]
    height: tuple[float, float]
    speed: tuple[float, float]


KINDS = {
    "car": Kind((3.6, 5.2), (1.6, 2.0), (1.4, 1.8), (5.0, 16.0)),
    "van": Kind((4.6, 5.6), (1.8, 2.1), (1.9, 2.4), (5.0, 14.0)),
    "truck": Kind((5.4, 9.5), (2.0, 2.5), (2.4, 3.6), (5.0, 12.0)),
    "bus": Kind((8.5, 12.0), (2.3, 2.55), (2.9, 3.5), (4.0, 12.0)),
    "pedestrian": Kind((0.35, 0.85), (0.45, 0.8), (1.3, 1.9), (0.6, 1.8)),
    "child": Kind((0.3, 0.6), (0.35, 0.6), (0.9, 1.35), (0.5, 1.8)),
    "bicycle": Kind((1.5, 1.95), (0.5, 0.8), (1.4, 1.85), (2.5, 7.0)),
    "motorcycle": Kind((1.8, 2.3), (0.6, 0.95), (1.4, 1.8), (5.0, 14.0)),
    "cart": Kind((0.9, 1.6), (0.6, 0.9), (0.7, 1.2), (0.0, 1.2)),
}
DRIVEN = (("car", 0.66), ("van", 0.1), ("truck", 0.12), ("bus", 0.06), ("motorcycle", 0.06))


@dataclass(frozen=True)
class Street:
    """A road (sampled every metre), actors on it or across it, and things that never move."""

    road: Array  # (S, 3) x, y, heading
    road_start: float
    slope: Array  # (2,) rise of the ground by metre of x, y
    kinds: tuple[str, ...]
    size: Array  # (N, 3) length, width, height
    along: Array  # (N,) place on the road at time 0, NaN for those who do not follow it
    aside: Array  # (N,) metres left of the road's middle
    speed: Array  # (N,) along the road, or along the own heading; negative: towards us
    start: Array  # (N, 3) x, y, heading of those who do not follow the road
    tone: Array  # (N,) grey of 0..255
    still_center: Array  # (M, 3)
    still_size: Array  # (M, 3)
    still_yaw: Array  # (M,)
    ego_speed: float
    ego_aside: float
    sway: Array  # (4,) amplitude and phase of the ego's pitch and roll


def on_road(street: Street, s: Array, aside: Array) -> Array:
    """Return (N, 3) x, y, heading of points at `s` along the road and `aside` to the left."""
    stations = street.road_start + STEP_M * np.arange(len(street.road))
    x, y, h = (np.interp(s, stations, street.road[:, k]) for k in range(3))
    return np.stack([x - aside * np.sin(h), y + aside * np.cos(h), h], axis=1)


def ground_height(street: Street, xy: Array) -> Array:
    """Return (N,) height of the ground."""
    height: Array = xy @ street.slope
    return height


def actors_at(street: Street, t: float) -> tuple[Array, Array]:
    """Return centres (N, 3) and yaws (N,) of all actors in the world at a time."""
    follows = ~np.isnan(street.along)
    spot = on_road(street, np.where(follows, street.along, 0.0) + street.speed * t, street.aside)
    spot[:, 2] += np.where(street.speed < 0, np.pi, 0.0)
    heading = street.start[:, 2]
    straight = street.start[:, :2] + street.speed[:, None] * t * np.stack(
        [np.cos(heading), np.sin(heading)], axis=1
    )
    xy = np.where(follows[:, None], spot[:, :2], straight)
    # Those parked beside the road carry their own heading in `start`.
    yaw = np.where(follows, spot[:, 2] + np.nan_to_num(street.start[:, 2]), heading)
    z = ground_height(street, xy) + 0.5 * street.size[:, 2]
    return np.column_stack([xy, z]), yaw


def still_boxes(street: Street) -> tuple[Array, Array, Array]:
    """Return centres, sizes and rotations (M, 3, 3) of walls and poles."""
    return street.still_center, street.still_size, about_z(street.still_yaw)


def ego_at(street: Street, t: float) -> Array:
    """Return the pose (4, 4) of the ego's body, on the ground, in the world."""
    x, y, h = on_road(street, np.array([street.ego_speed * t]), np.array([street.ego_aside]))[0]
    pitch = street.sway[0] * np.sin(1.3 * t + street.sway[1])
    roll = street.sway[2] * np.sin(0.9 * t + street.sway[3])
    z = float(ground_height(street, np.array([[x, y]]))[0])
    return pose(rz(h) @ ry(pitch) @ rx(roll), (x, y, z))


def make_street(
    rng: np.random.Generator, seconds: float, *, few: bool = False, mixed: bool | None = None
) -> Street:
    """Build a street long enough for a drive; `mixed` has headings of all directions."""
    if mixed is None:
        mixed = bool(rng.random() < 0.5)
    ego_speed = float(rng.uniform(4.0, 9.0))
    reach = ego_speed * seconds + 65.0
    empty = _bare_road(rng, reach, ego_speed)
    street = _with_actors(empty, _candidates(rng, reach, few=few, mixed=mixed), rng)
    return _without_collisions(street, seconds)


def _bare_road(rng: np.random.Generator, reach: float, ego_speed: float) -> Street:
    start = -120.0
    n = int((reach + 240.0) / STEP_M)
    s = start + STEP_M * np.arange(n)
    bend = rng.normal(0.0, 0.0035)
    heading = rng.uniform(-np.pi, np.pi) + bend * s + 0.02 * np.sin(s / rng.uniform(25.0, 60.0))
    xy = np.cumsum(np.stack([np.cos(heading), np.sin(heading)], axis=1), axis=0) * STEP_M
    zero = int(-start / STEP_M)
    road = np.column_stack([xy - xy[zero], heading])
    none = np.zeros((0, 3))
    bare = Street(
        road, start, rng.normal(0.0, 0.006, 2), (), none, np.zeros(0), np.zeros(0), np.zeros(0),
        none, np.zeros(0), none, none, np.zeros(0), ego_speed, -0.5 * LANE_M,
        rng.uniform(0.0, [0.006, 6.0, 0.006, 6.0]),
    )  # fmt: skip
    return _with_still_things(bare, rng, reach)


def _with_still_things(street: Street, rng: np.random.Generator, reach: float) -> Street:
    center, size, yaw = [], [], []
    for side in (-1.0, 1.0):
        s = -30.0
        while s < reach:
            long = rng.uniform(6.0, 24.0)
            x, y, h = on_road(street, np.array([s]), np.array([side * rng.uniform(12.0, 20.0)]))[0]
            if rng.random() < 0.45:
                tall = rng.uniform(1.0, 9.0)
                center.append((x, y, tall / 2 - 0.3))
                size.append((long, rng.uniform(0.3, 6.0), tall))
                yaw.append(h)
            s += long + rng.uniform(2.0, 14.0)
        for s in np.arange(-25.0, reach, rng.uniform(14.0, 26.0)):
            x, y, h = on_road(street, np.array([s]), np.array([side * rng.uniform(6.2, 7.4)]))[0]
            tall = rng.uniform(3.5, 7.0)
            center.append((x, y, tall / 2 - 0.3))
            size.append((rng.uniform(0.2, 0.5), rng.uniform(0.2, 0.5), tall))
            yaw.append(h)
    where = np.array(center)
    where[:, 2] += ground_height(street, where[:, :2])
    return replace(street, still_center=where, still_size=np.array(size), still_yaw=np.array(yaw))


@dataclass(frozen=True)
class _Actor:
    kind: str
    along: float  # NaN: free
    aside: float
    speed: float
    start: tuple[float, float, float]


def _candidates(rng: np.random.Generator, reach: float, *, few: bool, mixed: bool) -> list[_Actor]:
    out: list[_Actor] = []
    gap = 34.0 if few else 13.0
    lanes = (-1.5, -0.5, 0.5, 1.5)
    for lane in lanes:
        speed = rng.uniform(4.0, 13.0)
        towards = 1.0 if lane < 0 else -1.0
        s = -45.0 + rng.uniform(0.0, gap)
        while s < reach:
            kind = _pick(rng, DRIVEN)
            stands = rng.random() < 0.2
            v = 0.0 if stands else towards * speed * rng.uniform(0.95, 1.05)
            turned = 0.0 if not stands or towards > 0 else np.pi
            out.append(
                _Actor(kind, s, lane * LANE_M + rng.normal(0.0, 0.15), v, (0.0, 0.0, turned))
            )
            s += gap + rng.exponential(gap)
    for side in (-1.0, 1.0):
        s = -30.0 + rng.uniform(0.0, 10.0)
        while s < reach:
            turned = rng.uniform(-np.pi, np.pi) if mixed else rng.choice([0.0, np.pi])
            turned += rng.normal(0.0, 0.04)
            kind = _pick(rng, (("car", 0.8), ("van", 0.12), ("truck", 0.08)))
            out.append(_Actor(kind, s, side * rng.uniform(8.8, 10.0), 0.0, (0.0, 0.0, turned)))
            s += 7.0 + rng.exponential(2.5 * gap)
        for s in rng.uniform(-20.0, reach, 1 if few else max(3, int(reach / 22.0))):
            kind = _pick(rng, (("pedestrian", 0.7), ("child", 0.1), ("bicycle", 0.2)))
            walks = rng.uniform(*KINDS[kind].speed) * rng.choice([-1.0, 1.0])
            out.append(_Actor(kind, s, side * rng.uniform(5.8, 8.0), walks, (0.0, 0.0, 0.0)))
    if mixed:
        for _ in range(1 if few else 8):
            kind = _pick(rng, (("car", 0.7), ("truck", 0.1), ("pedestrian", 0.2)))
            x, y = rng.uniform(8.0, reach), rng.uniform(-14.0, 14.0)
            heading = rng.uniform(-np.pi, np.pi)
            out.append(_Actor(kind, np.nan, 0.0, rng.uniform(0.0, 6.0), (x, y, heading)))
    return out


def _pick(rng: np.random.Generator, weighted: tuple[tuple[str, float], ...]) -> str:
    names, weights = zip(*weighted, strict=True)
    return str(rng.choice(names, p=np.array(weights) / sum(weights)))


def _with_actors(street: Street, actors: list[_Actor], rng: np.random.Generator) -> Street:
    kinds = tuple(a.kind for a in actors)
    spans = np.array([[KINDS[k].length, KINDS[k].width, KINDS[k].height] for k in kinds])
    part = rng.random((len(kinds), 3))
    # Long ones are wide and tall too: one draw leads, three add to it.
    part = 0.5 * part + 0.5 * rng.random((len(kinds), 1))
    size = spans[:, :, 0] + part * (spans[:, :, 1] - spans[:, :, 0])
    start = np.array([a.start for a in actors], dtype=float)
    free = np.array([np.isnan(a.along) for a in actors])
    if free.any():
        place = on_road(street, start[free, 0], start[free, 1])
        start[free] = np.column_stack([place[:, :2], start[free, 2]])
    tone = np.where(rng.random(len(kinds)) < 0.5, rng.uniform(15, 65, len(kinds)),
                    rng.uniform(150, 250, len(kinds)))  # fmt: skip
    return replace(
        street,
        kinds=kinds,
        size=size,
        along=np.array([a.along for a in actors]),
        aside=np.array([a.aside for a in actors]),
        speed=np.array([a.speed for a in actors]),
        start=start,
        tone=tone,
    )


def _without_collisions(street: Street, seconds: float) -> Street:
    """Drop actors that meet an earlier one, a wall, a pole or the ego at any time."""
    times = np.linspace(-0.3, seconds + 0.3, 9)
    tracks = np.stack([actors_at(street, float(t))[0][:, :2] for t in times], axis=1)  # (N, T, 2)
    ego = np.stack([ego_at(street, float(t))[:2, 3] for t in times])
    radius = 0.5 * np.hypot(street.size[:, 0], street.size[:, 1])
    still_radius = 0.5 * np.hypot(street.still_size[:, 0], street.still_size[:, 1])
    lateral = 0.5 * street.size[:, 1]
    keep: list[int] = []
    for i in range(len(radius)):
        if np.linalg.norm(tracks[i] - ego, axis=1).min() < lateral[i] + 2.1 + 0.25 * radius[i]:
            continue
        walls = np.linalg.norm(tracks[i][:, None] - street.still_center[None, :, :2], axis=2)
        if (walls.min(0) < radius[i] + np.minimum(still_radius, 3.0)).any():
            continue
        if keep:
            apart = np.linalg.norm(tracks[keep] - tracks[i], axis=2).min(1)
            # Neighbours in parallel lanes pass closer than their half lengths.
            clear = np.maximum(lateral[keep] + lateral[i] + 1.0, 0.55 * (radius[i] + radius[keep]))
            if (apart < clear).any():
                continue
        keep.append(i)
    columns = ("size", "along", "aside", "speed", "start", "tone")
    kept = {name: getattr(street, name)[keep] for name in columns}
    return replace(street, kinds=tuple(street.kinds[i] for i in keep), **kept)
