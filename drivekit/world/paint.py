"""Colours of surfaces: what a camera sees where a ray meets a solid, the ground or the sky."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.world.path import Float
from drivekit.world.road import Road, Surface
from drivekit.world.solids import Part, Solids

Rgb = NDArray[np.float32]

#: Towards the sun, unit length.
SUN = np.array([0.34, -0.41, 0.85]) / np.linalg.norm([0.34, -0.41, 0.85])
HORIZON = np.array([0.80, 0.85, 0.90], np.float32)
_ZENITH = np.array([0.36, 0.56, 0.84], np.float32)
_GLASS = np.array([0.13, 0.17, 0.21], np.float32)
_TYRE = np.array([0.07, 0.07, 0.075], np.float32)

_GROUND: Mapping[Surface, tuple[float, float, float]] = {
    Surface.ASPHALT: (0.34, 0.345, 0.36),
    Surface.WHITE: (0.90, 0.90, 0.88),
    Surface.YELLOW: (0.88, 0.68, 0.18),
    Surface.GUTTER: (0.47, 0.47, 0.46),
    Surface.YARD: (0.42, 0.46, 0.36),
}


def sky(directions: Float) -> Rgb:
    """Return the colour of the sky along unit directions (M, 3)."""
    up = np.sqrt(np.clip(directions[:, 2], 0, 1).astype(np.float32))[:, None]
    glow = np.clip(directions @ SUN, 0, 1)[:, None].astype(np.float32) ** 24
    colour: Rgb = HORIZON + (_ZENITH - HORIZON) * up + np.float32(0.16) * glow
    return colour


def ground(xy: Float, road: Road) -> Rgb:
    """Return the colour of ground points (M, 2) [m]."""
    table = np.array([_GROUND[s] for s in Surface], np.float32)
    grain = 0.028 * (_noise(np.floor(xy * 9), 1) - 0.5) + 0.05 * (
        _noise(np.floor(xy / 1.7), 2) - 0.5
    )
    colour: Rgb = table[road.surface(xy)] * (1 + grain[:, None]).astype(np.float32)
    return colour


@dataclass(frozen=True, eq=False, slots=True)
class _Face:
    """Points on solids of one part: local coordinates and what the solids are."""

    row: NDArray[np.int32]
    local: Float
    normal: Float
    half: Float
    colour: Rgb

    @property
    def is_top(self) -> NDArray[np.bool_]:
        return np.abs(self.normal[:, 2]) > 0.7

    @property
    def is_end(self) -> NDArray[np.bool_]:
        """On the front or back rather than a side."""
        return np.abs(self.normal[:, 0]) > 0.7

    @property
    def height(self) -> Float:
        """Above the bottom [m]."""
        return self.local[:, 2] + self.half[:, 2]

    @property
    def across(self) -> Float:
        """Along the face, from its middle [m]."""
        return np.where(self.is_end, self.local[:, 1], self.local[:, 0])

    @property
    def width(self) -> Float:
        """Half the extent of the face along ``across`` [m]."""
        return np.where(self.is_end, self.half[:, 1], self.half[:, 0])


def solids(points: Float, normals: Rgb, row: NDArray[np.int32], what: Solids) -> Rgb:
    """Return the colours of points on solids.

    Parameters
    ----------
    points : (M, 3) float64 [m]
    normals : (M, 3) float32
    row : (M,) int32
        Solid that each point lies on.
    what : Solids
    """
    colour = what.colour[row].astype(np.float32)
    part = what.part[row]
    for code in np.unique(part):
        picked = np.flatnonzero(part == code)
        face = _face(points[picked], normals[picked], row[picked], what)
        painter = _PAINTERS.get(Part(code))
        if painter is not None:
            colour[picked] = painter(face)
    return colour


def _face(points: Float, normals: Rgb, row: NDArray[np.int32], what: Solids) -> _Face:
    n = len(what.boxes)
    is_box = row < n
    box = what.boxes[np.where(is_box, row, 0)] if n else np.zeros((len(row), 7))
    round_ = what.cylinders[np.where(is_box, 0, row - n)] if len(what.cylinders) else box[:, :5]
    center = np.where(is_box[:, None], box[:, :3], round_[:, :3])
    yaw = np.where(is_box, box[:, 6], 0.0)
    half = np.where(is_box[:, None], box[:, 3:6] / 2, round_[:, [3, 3, 4]] * [1, 1, 0.5])
    c, s = np.cos(yaw), np.sin(yaw)
    d = points - center
    local = np.stack([c * d[:, 0] + s * d[:, 1], c * d[:, 1] - s * d[:, 0], d[:, 2]], 1)
    normal = np.stack(
        [
            c * normals[:, 0] + s * normals[:, 1],
            c * normals[:, 1] - s * normals[:, 0],
            normals[:, 2],
        ],
        1,
    )
    return _Face(row, local, normal, half, what.colour[row].astype(np.float32))


def _house(face: _Face) -> Rgb:
    colour = face.colour.copy()
    side = ~face.is_top
    floor = np.floor((face.height - 3.6) / 3.1)
    bay = np.floor(face.across / 2.6)
    u = np.mod(face.across, 2.6) / 2.6
    v = np.mod(face.height - 3.6, 3.1) / 3.1
    key = np.stack([bay + 31 * face.row, floor + 7 * face.is_end], 1)
    inside = np.abs(face.across) < face.width - 0.5
    pane = side & inside & (floor >= 0) & (np.abs(u - 0.5) < 0.3) & (np.abs(v - 0.52) < 0.27)
    pane &= 3.1 * (floor + 1) + 3.6 < 2 * face.half[:, 2]  # whole storeys only
    tone = (0.16 + 0.22 * _noise(key, 3)).astype(np.float32)
    colour[pane] = tone[pane, None] * np.array([0.85, 1.0, 1.15], np.float32)
    frame = pane & (np.abs(u - 0.5) < 0.015)
    colour[frame] *= 2.2
    # Shops on the ground floor, with a signboard each.
    shop = np.floor(face.across / 5.2)
    sign_key = np.stack([shop + 17 * face.row, 3 + face.is_end], 1)
    w = np.mod(face.across, 5.2) / 5.2
    low = side & (face.height < 3.6)
    glass = low & (face.height > 0.5) & (face.height < 2.5) & (np.abs(w - 0.5) < 0.42)
    colour[glass] = _GLASS * 1.5 + 0.12 * _noise(sign_key, 8)[glass, None]
    sign = low & (face.height > 2.65) & (face.height < 3.4) & (np.abs(w - 0.5) < 0.44)
    hue = _SIGNS[(_noise(sign_key, 5) * len(_SIGNS)).astype(int) % len(_SIGNS)]
    colour[sign] = hue[sign]
    letters = sign & (np.abs(face.height - 3.02) < 0.2) & (np.abs(w - 0.5) < 0.3)
    letters &= (
        _noise(np.stack([np.floor(face.across / 0.16), np.floor(face.height / 0.13)], 1), 6) > 0.45
    )
    colour[letters] = 0.95
    return colour


_SIGNS = np.array(
    [
        (0.70, 0.14, 0.14),
        (0.13, 0.32, 0.62),
        (0.10, 0.45, 0.28),
        (0.85, 0.62, 0.12),
        (0.35, 0.20, 0.45),
        (0.20, 0.22, 0.25),
    ],
    np.float32,
)


def _pavement(face: _Face) -> Rgb:
    tile = np.floor(face.local[:, :2] / 0.6)
    tone = (0.52 + 0.08 * _noise(tile, 4)).astype(np.float32)
    colour = tone[:, None] * np.array([1.0, 0.94, 0.88], np.float32)
    colour[~face.is_top] = 0.66
    rim = face.is_top & (face.half[:, 1] - np.abs(face.local[:, 1]) < 0.22)
    colour[rim] = 0.70
    return colour


def _crown(face: _Face) -> Rgb:
    cell = np.floor(face.local / 0.22)
    key = np.stack([cell[:, 0] + 13 * cell[:, 2] + 5 * face.row, cell[:, 1]], 1)
    colour: Rgb = face.colour * (0.62 + 0.75 * _noise(key, 7))[:, None].astype(np.float32)
    return colour


def _wheels(face: _Face, colour: Rgb, radius: float, places: Float) -> None:
    """Paint wheels on the sides, and the dark between the underbody and the road."""
    side = ~face.is_top & ~face.is_end
    below = ~face.is_top & (face.height < 0.62 * radius)
    colour[below] = 0.09
    for place in places:
        away = np.hypot(face.local[:, 0] - place * face.half[:, 0], face.height - radius)
        colour[side & (away < radius * 1.18)] *= 0.45
        colour[side & (away < radius)] = _TYRE
        colour[side & (away < 0.55 * radius)] = 0.55
        colour[side & (away < 0.18 * radius)] = 0.2


def _lamps(face: _Face, colour: Rgb, low: float, high: float) -> None:
    """Paint head- and tail-lights, and the number plate."""
    front, back = face.normal[:, 0] > 0.7, face.normal[:, 0] < -0.7
    level = face.height / (2 * face.half[:, 2])
    outer = np.abs(face.local[:, 1]) / face.half[:, 1]
    lamp = (level > low) & (level < high) & (outer > 0.62) & (outer < 0.94)
    colour[front & lamp] = (1.0, 0.98, 0.86)
    colour[back & lamp] = (0.80, 0.07, 0.06)
    grille = front & (level > low - 0.28) & (level < low) & (outer < 0.5)
    colour[grille] = 0.10
    plate = (front | back) & (np.abs(face.local[:, 1]) < 0.27)
    plate &= (level > low - 0.22) & (level < low - 0.04)
    colour[plate] = 0.92


def _body(face: _Face) -> Rgb:
    colour = face.colour.copy()
    seam = ~face.is_top & ~face.is_end & (face.height > 0.3)
    for place in (-0.36, 0.02, 0.40):
        colour[seam & (np.abs(face.local[:, 0] - place * face.half[:, 0]) < 0.014)] *= 0.55
    handle = seam & (np.abs(face.height - 1.55 * face.half[:, 2]) < 0.025)
    for place in (-0.28, 0.10):
        colour[handle & (np.abs(face.local[:, 0] - place * face.half[:, 0]) < 0.09)] *= 0.5
    _lamps(face, colour, 0.62, 0.86)
    _wheels(face, colour, 0.33, np.array([-0.60, 0.62]))
    return colour


def _cabin(face: _Face) -> Rgb:
    colour = face.colour.copy()
    level = face.height / (2 * face.half[:, 2])
    pane = ~face.is_top & (level > 0.06) & (level < 0.88)
    pane &= np.abs(face.across) < face.width - 0.09
    long = ~face.is_end & (face.half[:, 0] > 0.8)
    pane &= ~(long & (np.abs(face.local[:, 0]) < 0.05))
    colour[pane] = _GLASS * (1 + 0.8 * level[pane, None].astype(np.float32))
    return colour


def _cargo(face: _Face) -> Rgb:
    colour = np.full_like(face.colour, 0.86)
    level = face.height / (2 * face.half[:, 2])
    band = ~face.is_top & ~face.is_end & (np.abs(level - 0.5) < 0.1)
    colour[band] = face.colour[band] * 0.8
    colour[~face.is_top & face.is_end & (np.abs(face.local[:, 1]) < 0.02)] = 0.35
    colour[~face.is_top & (np.abs(np.mod(face.across, 1.2) - 0.6) < 0.012)] *= 0.88
    return colour


def _chassis(face: _Face) -> Rgb:
    colour = np.full_like(face.colour, 0.17)
    _lamps(face, colour, 0.5, 0.85)
    _wheels(face, colour, 0.46, np.array([-0.72, -0.44, 0.72]))
    return colour


def _coach(face: _Face) -> Rgb:
    colour = face.colour.copy()
    level = face.height / (2 * face.half[:, 2])
    colour[~face.is_top & (level > 0.86)] = 0.92
    pane = ~face.is_top & (level > 0.42) & (level < 0.82)
    pane &= np.abs(face.across) < face.width - 0.08
    pane &= face.is_end | (np.mod(face.local[:, 0] + 0.1, 1.5) > 0.1)
    front = face.normal[:, 0] > 0.7
    pane |= front & (level > 0.3) & (level < 0.84) & (np.abs(face.across) < face.width - 0.08)
    colour[pane] = _GLASS * 1.25
    number = front & (level > 0.87) & (level < 0.96) & (np.abs(face.across) < 0.5)
    colour[number] = (1.0, 0.62, 0.10)
    _lamps(face, colour, 0.16, 0.24)
    _wheels(face, colour, 0.48, np.array([-0.52, 0.56]))
    return colour


def _frame(face: _Face) -> Rgb:
    colour = np.full_like(face.colour, 0.24)
    radius = 0.31
    for place in (-1.0, 1.0):
        hub = place * (face.half[:, 0] - radius)
        away = np.hypot(face.local[:, 0] - hub, face.height - radius)
        side = ~face.is_top & ~face.is_end & (face.half[:, 0] > 0.5)
        colour[side & (away < radius)] = _TYRE
        colour[side & (away < 0.72 * radius)] = 0.45
    body = (face.height > 0.5) & (np.abs(face.local[:, 0]) < 0.5)
    colour[body] = face.colour[body] * 0.7
    return colour


def _clothes(face: _Face) -> Rgb:
    colour = face.colour.copy()
    arm = ~face.is_top & face.is_end & (np.abs(face.local[:, 1]) > 0.70 * face.half[:, 1])
    colour[arm] *= 0.72
    return colour


_SKIN = np.array([0.82, 0.64, 0.52], np.float32)
_HAIR = np.array([0.10, 0.09, 0.09], np.float32)


def _head(face: _Face) -> Rgb:
    colour = np.broadcast_to(_SKIN, face.colour.shape).copy()
    colour[face.is_top | (face.height > 1.25 * face.half[:, 2])] = _HAIR
    return colour


def _legs(face: _Face) -> Rgb:
    colour = (0.12 + 0.22 * face.colour).astype(np.float32)
    colour[face.height < 0.09] = 0.08
    return colour


_PAINTERS: Mapping[Part, Callable[[_Face], Rgb]] = {
    Part.HOUSE: _house,
    Part.PAVEMENT: _pavement,
    Part.CROWN: _crown,
    Part.BODY: _body,
    Part.CABIN: _cabin,
    Part.CARGO: _cargo,
    Part.CHASSIS: _chassis,
    Part.COACH: _coach,
    Part.FRAME: _frame,
    Part.CLOTHES: _clothes,
    Part.HEAD: _head,
    Part.LEGS: _legs,
}


def _noise(cells: NDArray[Any], salt: int) -> Float:
    """Return values in [0, 1) that depend on whole-numbered cells (M, 2) alone."""
    a, b = np.asarray(cells).astype(np.int64).T
    h = (a * 0x9E3779B1 + b * 0x85EBCA77 + salt * 0xC2B2AE3D).astype(np.uint32)
    h = (h ^ (h >> np.uint32(15))) * np.uint32(0x2C1B3C6D)
    h = (h ^ (h >> np.uint32(12))) * np.uint32(0x297A2D39)
    noise: Float = (h ^ (h >> np.uint32(15))) / 2.0**32
    return noise
