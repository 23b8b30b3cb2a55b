"""A scenario as boxes and cylinders that rays can hit, and what each of them is a part of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.world.actors import TAXONOMY, Actors
from drivekit.world.path import Float
from drivekit.world.road import KERB, Road
from drivekit.world.scenario import Scenario

#: Owner of what belongs to no road user.
NO_OWNER: Final = -1

# A labelled box leaves this much room around its object (length, width, height) [m], so that
# points with range noise fall inside, as they do where people draw the boxes.
_ROOM = np.array([0.08, 0.08, 0.04])


class Part(IntEnum):
    """What a solid is a part of; decides its looks and how it reflects."""

    HOUSE = 0
    PAVEMENT = 1
    TRUNK = 2
    CROWN = 3
    POST = 4
    BODY = 5
    CABIN = 6
    CARGO = 7
    CHASSIS = 8
    COACH = 9
    FRAME = 10
    CLOTHES = 11
    LEGS = 12
    HEAD = 13


@dataclass(frozen=True, eq=False, slots=True)
class Solids:
    """Upright boxes and cylinders; columns count the boxes first, then the cylinders.

    Parameters
    ----------
    boxes : (B, 7) float64
        x, y, z of the centre, length, width, height [m], yaw [rad].
    cylinders : (C, 5) float64 [m]
        x, y, z of the centre, radius, height.
    part : (B + C,) uint8 of :class:`Part`
    owner : (B + C,) int32
        Row of the road user, or ``NO_OWNER``.
    colour : (B + C, 3) float64
    """

    boxes: Float
    cylinders: Float
    part: NDArray[np.uint8]
    owner: NDArray[np.int32]
    colour: Float

    def joined(self, other: Solids) -> Solids:
        """Return both together."""
        n, m = len(self.boxes), len(other.boxes)

        def merged(a: NDArray[np.generic], b: NDArray[np.generic]) -> NDArray[np.generic]:
            return np.concatenate([a[:n], b[:m], a[n:], b[m:]])

        return Solids(
            np.concatenate([self.boxes, other.boxes]),
            np.concatenate([self.cylinders, other.cylinders]),
            merged(self.part, other.part),  # type: ignore[arg-type]
            merged(self.owner, other.owner),  # type: ignore[arg-type]
            merged(self.colour, other.colour),  # type: ignore[arg-type]
        )


@dataclass(frozen=True, slots=True)
class _Piece:
    """One solid of a road user, in fractions of its length, width and height.

    ``along`` and ``aside`` place its centre forward and to the left, ``low`` and ``high`` bound it
    in height. A round piece's diameter is ``width`` of the user's width.
    """

    part: Part
    low: float
    high: float
    length: float = 1.0
    width: float = 1.0
    along: float = 0.0
    aside: float = 0.0
    is_round: bool = False
    #: Swings forward and back as the user walks: -1 or 1 for the two legs.
    swing: float = 0.0


_RIDER = (
    _Piece(Part.CLOTHES, 0.40, 0.84, 0.24, 1.0, along=-0.06),
    _Piece(Part.HEAD, 0.84, 1.0, width=0.32, along=-0.02, is_round=True),
)
_PIECES: Mapping[str, tuple[_Piece, ...]] = {
    "car": (
        _Piece(Part.BODY, 0.0, 0.60),
        _Piece(Part.CABIN, 0.60, 1.0, 0.54, 0.86, along=-0.06),
    ),
    "van": (
        _Piece(Part.BODY, 0.0, 0.55),
        _Piece(Part.CABIN, 0.55, 1.0, 0.80, 0.92, along=-0.09),
    ),
    "truck": (
        _Piece(Part.CHASSIS, 0.0, 0.28, 1.0, 0.94),
        _Piece(Part.CABIN, 0.28, 0.84, 0.22, 0.96, along=0.385),
        _Piece(Part.CARGO, 0.28, 1.0, 0.75, 1.0, along=-0.125),
    ),
    "bus": (_Piece(Part.COACH, 0.0, 1.0),),
    "motorcycle": (_Piece(Part.FRAME, 0.0, 0.55, 1.0, 0.38), *_RIDER),
    "bicycle": (_Piece(Part.FRAME, 0.0, 0.42, 1.0, 0.16), *_RIDER),
    "pedestrian": (
        _Piece(Part.LEGS, 0.0, 0.50, width=0.26, aside=0.16, is_round=True, swing=1.0),
        _Piece(Part.LEGS, 0.0, 0.50, width=0.26, aside=-0.16, is_round=True, swing=-1.0),
        _Piece(Part.CLOTHES, 0.46, 0.85, 0.44, 1.0),
        _Piece(Part.HEAD, 0.85, 1.0, width=0.34, is_round=True),
    ),
}
# Without a rider: the frame and its handlebar.
_BARE = (
    _Piece(Part.FRAME, 0.0, 0.80, 1.0, 0.30),
    _Piece(Part.FRAME, 0.86, 1.0, 0.06, 1.0, along=0.28),
    _Piece(Part.FRAME, 0.70, 0.90, 0.30, 0.26, along=-0.15),
)


def actor_solids(actors: Actors, t: float) -> Solids:
    """Return the solids of all road users at a time [s]; they all but fill their boxes."""
    center, yaw = actors.boxes_at(t)
    bare = actors.parked & (actors.label >= TAXONOMY.label("motorcycle"))
    groups = [
        (pieces, np.flatnonzero((actors.label == TAXONOMY.label(kind)) & ~bare))
        for kind, pieces in _PIECES.items()
    ]
    groups.append((_BARE, np.flatnonzero(bare)))
    boxes, cylinders = _Columns(7), _Columns(5)
    for pieces, rows in groups:
        for piece in pieces:
            target = cylinders if piece.is_round else boxes
            solid = _placed(piece, actors, rows, center, yaw, t)
            target.add(solid, piece.part, rows, actors.colour[rows])
    return _collected(boxes, cylinders)


def _placed(
    piece: _Piece, actors: Actors, rows: NDArray[np.int64], center: Float, yaw: Float, t: float
) -> Float:
    size, angle = actors.size[rows] - _ROOM, yaw[rows]
    ahead, left = piece.along * size[:, 0], piece.aside * size[:, 1]
    if piece.swing:
        stride = np.where(actors.speed[rows] > 0, 0.5 - piece.width / 2, 0.1)
        phase = 5.2 * (actors.start[rows] + actors.speed[rows] * t)
        ahead = ahead + piece.swing * stride * size[:, 0] * np.cos(phase)
    bottom = center[rows, 2] - actors.size[rows, 2] / 2
    solid = [
        center[rows, 0] + ahead * np.cos(angle) - left * np.sin(angle),
        center[rows, 1] + ahead * np.sin(angle) + left * np.cos(angle),
        bottom + (piece.low + piece.high) / 2 * size[:, 2],
    ]
    height = (piece.high - piece.low) * size[:, 2]
    if piece.is_round:
        return np.stack([*solid, piece.width * size[:, 1] / 2, height], 1)
    return np.stack([*solid, piece.length * size[:, 0], piece.width * size[:, 1], height, angle], 1)


def static_solids(scenario: Scenario) -> Solids:
    """Return the solids of all that never moves."""
    scenery = scenario.scenery
    boxes, cylinders = _Columns(7), _Columns(5)
    boxes.add(scenery.houses, Part.HOUSE, None, scenery.walls)
    slabs = _pavements(scenario.road, scenery.houses)
    boxes.add(slabs, Part.PAVEMENT, None, np.full((len(slabs), 3), 0.62))
    x, y, crown, height = scenery.trees.T
    trunk = [x, y, (height - crown) / 2, np.full_like(x, 0.14), height - crown]
    cylinders.add(np.stack(trunk, 1), Part.TRUNK, None, np.full((len(x), 3), (0.32, 0.25, 0.18)))
    green = np.stack([0.20 + 0.05 * np.sin(x), 0.38 + 0.06 * np.cos(y), np.full_like(x, 0.14)], 1)
    for low, high, width in (
        (-1.1, -0.5, 0.72),
        (-0.5, 0.35, 1.0),
        (0.35, 0.8, 0.78),
        (0.8, 1.0, 0.42),
    ):
        middle = height - crown + (low + high) / 2 * crown
        disc = [x, y, middle, width * crown, (high - low) * crown]
        cylinders.add(np.stack(disc, 1), Part.CROWN, None, green)
    x, y, height = scenery.posts.T
    post = [x, y, height / 2, np.full_like(x, 0.09), height]
    cylinders.add(np.stack(post, 1), Part.POST, None, np.full((len(x), 3), (0.42, 0.45, 0.46)))
    return _collected(boxes, cylinders)


def _pavements(road: Road, houses: Float) -> Float:
    """Return slabs along both kerbs, left open where the side street comes in."""
    reach, step = np.hypot(*(houses[:, :2] - houses[:1, :2]).T).max(), 8.0
    slabs = []
    width = road.pavement + 2.0
    for side in (-1, 1):
        for low, high in ((-90.0, road.junction - road.side), (road.junction + road.side, reach)):
            count = int(np.ceil((high - low) / step))
            length = (high - low) / count
            s = low + (np.arange(count) + 0.5) * length
            x, y, heading = road.centre.at(s)
            offset = side * (road.kerb + width / 2)
            # Neighbours overlap on the outside of a bend, where their middles are farther apart.
            next_x, next_y, next_heading = road.centre.at(s + length)
            x, y = x - offset * np.sin(heading), y + offset * np.cos(heading)
            far_x = next_x - offset * np.sin(next_heading)
            far_y = next_y + offset * np.cos(next_heading)
            turn = np.abs(next_heading - heading)
            long = np.maximum(np.hypot(far_x - x, far_y - y) + turn * width, length)
            flat = [np.full(count, KERB / 2), long, np.full(count, width), np.full(count, KERB)]
            slabs.append(np.stack([x, y, *flat, heading], 1))
    return np.concatenate(slabs)


class _Columns:
    """Rows of one shape of solid, collected part by part."""

    def __init__(self, width: int) -> None:
        self.shape: list[Float] = [np.zeros((0, width))]
        self.part: list[NDArray[np.uint8]] = [np.zeros(0, np.uint8)]
        self.owner: list[NDArray[np.int32]] = [np.zeros(0, np.int32)]
        self.colour: list[Float] = [np.zeros((0, 3))]

    def add(self, shape: Float, part: Part, owner: NDArray[np.int64] | None, colour: Float) -> None:
        n = len(shape)
        self.shape.append(shape)
        self.part.append(np.full(n, part, np.uint8))
        self.owner.append(
            np.full(n, NO_OWNER, np.int32) if owner is None else owner.astype(np.int32)
        )
        self.colour.append(colour)


def _collected(boxes: _Columns, cylinders: _Columns) -> Solids:
    return Solids(
        np.concatenate(boxes.shape),
        np.concatenate(cylinders.shape),
        np.concatenate(boxes.part + cylinders.part),
        np.concatenate(boxes.owner + cylinders.owner),
        np.concatenate(boxes.colour + cylinders.colour),
    )
