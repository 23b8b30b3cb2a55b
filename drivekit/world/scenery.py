"""Houses, trees and lamps along a street."""

from __future__ import annotations

import numpy as np

from drivekit.world.path import Float
from drivekit.world.road import Road
from drivekit.world.scenario import Scenery

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


def make_scenery(road: Road, rng: np.random.Generator, span: tuple[float, float]) -> Scenery:
    """Line a street with houses, trees and lamps.

    Parameters
    ----------
    road : Road
    rng : numpy.random.Generator
    span : tuple of float [m]
        From where to where along the centre line.
    """
    houses = _houses(road, rng, span)
    tint = rng.uniform(0.85, 1.1, (len(houses), 1))
    walls = np.clip(_WALLS[rng.integers(len(_WALLS), size=len(houses))] * tint, 0, 1)
    return Scenery(houses, walls, *_greenery(road, rng, span))


def _houses(road: Road, rng: np.random.Generator, span: tuple[float, float]) -> Float:
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
        houses.append(_house(road, road.junction, side * 110, 40, 12, height))
    return np.array(houses)


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
