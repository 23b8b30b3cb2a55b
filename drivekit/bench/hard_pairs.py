"""Pairs of boxes that trouble whoever clips one against the other, and what they overlap by.

The truth is known without clipping: boxes are equal, or their sides are parallel, and what they
share is a product of two lengths.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

_FAR: Final = 1e6  # metres
_JITTER: Final = 1e-6


class Pairs(NamedTuple):
    """Boxes (N, 7) of equal rows, and their intersection over union as seen from above.

    None if only polygons know it.
    """

    a: Float
    b: Float
    truth: Float | None


def hard_pairs(family: str, n: int) -> Pairs:
    """Return pairs of a family of `FAMILIES`, the same every time."""
    number = list(FAMILIES).index(family)
    rng = np.random.default_rng([number, 9])
    return FAMILIES[family](_boxes(rng, n), rng)


def _boxes(rng: np.random.Generator, n: int) -> Float:
    return np.column_stack(
        [rng.uniform(-80, 80, (n, 2)), rng.uniform(-1, 1, n), rng.uniform(0.3, 12, n),
         rng.uniform(0.3, 3, n), rng.uniform(1, 3, n), rng.uniform(-7, 7, n)]
    )  # fmt: skip


def _parallel(a: Float, b: Float) -> Pairs:
    """Return pairs of boxes with equal yaw: what they share are lengths along two axes."""
    cos, sin = np.cos(a[:, 6]), np.sin(a[:, 6])
    dx, dy = b[:, 0] - a[:, 0], b[:, 1] - a[:, 1]
    apart = np.column_stack([dx * cos + dy * sin, dy * cos - dx * sin])
    half_a, half_b = a[:, 3:5] / 2, b[:, 3:5] / 2
    shared = np.minimum(half_a, apart + half_b) - np.maximum(-half_a, apart - half_b)
    area = np.maximum(shared, 0).prod(axis=1)
    union = a[:, 3:5].prod(axis=1) + b[:, 3:5].prod(axis=1) - area
    truth = np.divide(area, union, out=np.zeros_like(area), where=union > 0)
    return Pairs(a, b, truth)


def _shifted(boxes: Float, along: Float | float, left: Float | float) -> Float:
    """Move boxes by multiples of their length and width along their own axes."""
    cos, sin = np.cos(boxes[:, 6]), np.sin(boxes[:, 6])
    x, y = along * boxes[:, 3], left * boxes[:, 4]
    moved = boxes.copy()
    moved[:, 0] += x * cos - y * sin
    moved[:, 1] += x * sin + y * cos
    return moved


def _turned(boxes: Float, angle: float) -> Float:
    turned: Float = boxes + np.array([0, 0, 0, 0, 0, 0, angle])
    return turned


def _identical(boxes: Float, rng: np.random.Generator) -> Pairs:
    return Pairs(boxes, boxes.copy(), np.ones(len(boxes)))


def _reversed(boxes: Float, rng: np.random.Generator) -> Pairs:
    turned = _turned(boxes, np.pi)
    return Pairs(boxes, turned, np.ones(len(boxes)))


def _swapped(boxes: Float, rng: np.random.Generator) -> Pairs:
    turned = _turned(boxes, np.pi / 2)[:, [0, 1, 2, 4, 3, 5, 6]]
    return Pairs(boxes, turned, np.ones(len(boxes)))


def _jittered(boxes: Float, rng: np.random.Generator) -> Pairs:
    moved = boxes.copy()
    moved[:, :6] += rng.uniform(-_JITTER, _JITTER, (len(boxes), 6))
    return _parallel(boxes, moved)


def _beside(boxes: Float, rng: np.random.Generator) -> Pairs:
    return _parallel(boxes, _shifted(boxes, 1.0, rng.uniform(-0.9, 0.9, len(boxes))))


def _at_a_corner(boxes: Float, rng: np.random.Generator) -> Pairs:
    return _parallel(boxes, _shifted(boxes, -1.0, 1.0))


def _inside(boxes: Float, rng: np.random.Generator) -> Pairs:
    share = rng.uniform(0.05, 0.95, (len(boxes), 2))
    room = (1 - share) / 2 * rng.integers(-1, 2, share.shape)  # against a side, a corner, or free
    smaller = _shifted(boxes, *room.T)
    smaller[:, 3:5] *= share
    return _parallel(boxes, smaller)


def _far_away(boxes: Float, rng: np.random.Generator) -> Pairs:
    away = boxes + _FAR * np.array([1, -1, 0, 0, 0, 0, 0])
    return _parallel(away, _shifted(away, 0.25, 0.5))


def _flat(boxes: Float, rng: np.random.Generator) -> Pairs:
    flat = boxes.copy()
    flat[np.arange(len(boxes)), 3 + np.arange(len(boxes)) % 2] = 0.0
    return _parallel(flat, boxes)


def _random(boxes: Float, rng: np.random.Generator) -> Pairs:
    other = _boxes(rng, len(boxes))
    other[:, :2] = boxes[:, :2] + rng.normal(0, 2, (len(boxes), 2))
    return Pairs(boxes, other, None)


FAMILIES: Final[dict[str, Callable[[Float, np.random.Generator], Pairs]]] = {
    "identical": _identical,
    "yaw + π": _reversed,
    "length and width swapped, yaw + π/2": _swapped,
    "moved and resized by up to 1e-6 m": _jittered,
    "sharing an edge": _beside,
    "sharing a corner": _at_a_corner,
    "one inside the other": _inside,
    "1,000 km away": _far_away,
    "one without area": _flat,
    "at random": _random,
}
