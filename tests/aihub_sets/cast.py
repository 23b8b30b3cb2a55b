"""Rays against oriented boxes and a ground plane: the whole of our LiDAR and of our camera."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .rotations import Array

Ints = NDArray[np.integer]
Floats = NDArray[np.float32]
FAR_M = 1e4


@dataclass(frozen=True)
class Solids:
    """Boxes and the ground as a sensor at the origin sees them."""

    center: Array  # (K, 3)
    size: Array  # (K, 3)
    rotation: Array  # (K, 3, 3) axes of the box as columns
    tone: Array  # (K,) grey
    up: Array  # (3,) normal of the ground
    below: float  # metres from the sensor down to the ground along the normal


@dataclass(frozen=True)
class Lens:
    """A pinhole with Brown distortion k1, k2, p1, p2 (zeros: a rectified picture)."""

    K: Array
    distortion: Array
    width: int
    height: int

    def bend(self, plane: Array) -> Array:
        """Apply the distortion to (N, 2) points of the plane z = 1."""
        return np.stack(_bent(plane[:, 0], plane[:, 1], self.distortion), axis=1)

    def pixels(self, points: Array) -> Array:
        """Project (N, 3) points in front of the camera."""
        bent = self.bend(points[:, :2] / points[:, 2:])
        return bent @ self.K[:2, :2].T + self.K[:2, 2]

    def rays(self) -> Floats:
        """Return (3, height, width) unit rays, pixel centres at integers."""
        K = self.K.astype(np.float32)
        u = (np.arange(self.width, dtype=np.float32) - K[0, 2]) / K[0, 0]
        v = (np.arange(self.height, dtype=np.float32)[:, None] - K[1, 2]) / K[1, 1]
        rays = np.empty((3, self.height, self.width), dtype=np.float32)
        rays[0], rays[1] = u, v
        if self.distortion.any():
            for _ in range(7):
                x, y = _bent(rays[0], rays[1], self.distortion.astype(np.float32))
                rays[0] += u - x
                rays[1] += v - y
        rays[2] = 1.0 / np.sqrt(1.0 + rays[0] * rays[0] + rays[1] * rays[1])
        rays[:2] *= rays[2]
        return rays


def _bent(x: Array, y: Array, distortion: Array) -> tuple[Array, Array]:
    k1, k2, p1, p2 = distortion
    x2, y2, xy = x * x, y * y, 2 * x * y
    r2 = x2 + y2
    radial = 1 + r2 * (k1 + r2 * k2)
    return x * radial + p1 * xy + p2 * (r2 + 2 * x2), y * radial + p1 * (r2 + 2 * y2) + p2 * xy


@dataclass(frozen=True)
class Beams:
    """A LiDAR's rays: one for each elevation and azimuth."""

    elevation: Array  # (rings,)
    azimuth: Array  # (columns,)
    rays: Floats  # (3, rings, columns), unit


def lidar_beams(
    rings: int, columns: int, lowest: float, highest: float, front_share: float = 0.5
) -> Beams:
    """Lay out the rays of a LiDAR; `front_share` of the columns look ahead."""
    # Denser at the horizon, as the lasers of road LiDARs are.
    even = np.linspace(-1.0, 1.0, rings)
    elevation = np.where(even < 0, lowest, highest) * np.abs(even) ** 1.5
    ahead = int(columns * front_share)
    half = np.deg2rad(55.0)
    azimuth = np.concatenate(
        [
            np.linspace(-half, half, ahead, endpoint=False),
            np.linspace(half, 2 * np.pi - half, columns - ahead, endpoint=False),
        ]
    )
    e, a = np.meshgrid(elevation, azimuth, indexing="ij")
    rays = np.stack([np.cos(e) * np.cos(a), np.cos(e) * np.sin(a), np.sin(e)])
    return Beams(elevation, azimuth, rays.astype(np.float32))


def enter(rays: Floats, solids: Solids, k: int) -> tuple[Floats, Ints]:
    """Return distance along (3, ...) rays into box k (FAR_M: missed) and the axis of the face."""
    R = solids.rotation[k]
    half = 0.5 * solids.size[k]
    origin = -solids.center[k] @ R
    entry = leave = None
    face: Ints = np.zeros(rays.shape[1:], dtype=np.int8)
    with np.errstate(divide="ignore", invalid="ignore"):
        for axis in range(3):
            a, b, c = (np.float32(v) for v in R[:, axis])
            over = np.float32(1.0) / (a * rays[0] + b * rays[1] + c * rays[2])
            near = np.float32(-origin[axis]) * over
            reach = np.abs(over) * np.float32(half[axis])
            first, last = near - reach, near + reach
            if entry is None or leave is None:
                entry, leave = first, last
            else:
                face[first > entry] = axis
                entry, leave = np.maximum(entry, first), np.minimum(leave, last)
    hit = (leave > entry) & (entry > 0.3)
    return np.where(hit, entry, np.float32(FAR_M)), face


def meet_ground(rays: Floats, solids: Solids) -> Floats:
    """Return distance along (3, ...) rays to the ground (FAR_M: none)."""
    a, b, c = (np.float32(-v) for v in solids.up)
    fall = a * rays[0] + b * rays[1] + c * rays[2]
    t = np.float32(solids.below) / np.maximum(fall, np.float32(1e-5))
    return np.minimum(t, np.float32(FAR_M))


def scan(beams: Beams, solids: Solids) -> tuple[Floats, Ints]:
    """Return (rings, columns) ranges and what was met: a box, K = the ground, K + 1 = nothing."""
    n = len(solids.center)
    depth = meet_ground(beams.rays, solids)
    met = np.where(depth < FAR_M, n, n + 1)
    flat = np.hypot(solids.center[:, 0], solids.center[:, 1])
    away = np.linalg.norm(solids.center, axis=1)
    radius = 0.5 * np.linalg.norm(solids.size, axis=1)
    for k in range(n):
        if flat[k] <= radius[k]:
            window = np.ix_(np.arange(len(beams.elevation)), np.arange(len(beams.azimuth)))
        else:
            x, y, z = solids.center[k]
            aside = np.abs((beams.azimuth - np.arctan2(y, x) + np.pi) % (2 * np.pi) - np.pi)
            above = np.abs(beams.elevation - np.arctan2(z, flat[k]))
            window = np.ix_(
                np.flatnonzero(above <= np.arcsin(radius[k] / away[k])),
                np.flatnonzero(aside <= np.arcsin(radius[k] / flat[k])),
            )
        if window[0].size == 0 or window[1].size == 0:
            continue
        t, _ = enter(beams.rays[(slice(None), *window)], solids, k)
        before = depth[window]
        closer = t < before
        depth[window] = np.where(closer, t, before)
        met[window] = np.where(closer, k, met[window])
    return depth, met


@dataclass(frozen=True)
class Picture:
    """Grey values, and which box each pixel shows (K: the ground, K + 1: the sky)."""

    grey: NDArray[np.uint8]
    shows: Ints


def render(rays: Floats, lens: Lens, solids: Solids, ground_axes: Array) -> Picture:
    """Paint what a camera at the origin sees; (3, height, width) `rays` are in its own axes.

    ``ground_axes`` (3, 3): rows give road-along, road-across and an offset (metres), for paint.
    """
    n = len(solids.center)
    depth = meet_ground(rays, solids)
    on_ground = depth < FAR_M
    shows = np.where(on_ground, n, n + 1).astype(np.int16)
    ground = np.flatnonzero(on_ground.any(axis=1))
    grey = _sky_tone(rays, solids)
    if len(ground):
        rows = slice(ground[0], ground[-1] + 1)
        tone = _ground_tone(rays[:, rows], depth[rows], ground_axes)
        grey[rows] = np.where(on_ground[rows], tone, grey[rows])
    for k in range(n):
        window = _window(lens, solids, k)
        if window is None:
            continue
        t, face = enter(rays[(slice(None), *window)], solids, k)
        closer = t < depth[window]
        depth[window][closer] = t[closer]
        shows[window][closer] = k
        shade = np.array([1.0, 0.78, 1.12], dtype=np.float32) * np.float32(solids.tone[k])
        grey[window][closer] = shade[face[closer]]
    return Picture(np.clip(grey, 0, 255).astype(np.uint8), shows)


def _ground_tone(rays: Floats, depth: Floats, axes: Array) -> Floats:
    (a, b, c), (d, e, f), (along0, across0, _) = axes.astype(np.float32)
    along = (a * rays[0] + b * rays[1] + c * rays[2]) * depth + along0
    across = (d * rays[0] + e * rays[1] + f * rays[2]) * depth + across0
    tone = 100.0 + 6.0 * np.sin(along * np.float32(0.9) + across)
    lane = across + np.float32(1.7)
    beside = np.abs(lane - np.float32(3.4) * np.floor(lane / np.float32(3.4)) - np.float32(1.7))
    dash = along * np.float32(0.125)
    dashes = (beside < 0.08) & (dash - np.floor(dash) < 0.4) & (np.abs(across) < 7.0)
    tone[dashes] = 165.0
    return tone


def _sky_tone(rays: Floats, solids: Solids) -> Floats:
    a, b, c = (np.float32(45.0 * v) for v in solids.up)
    return np.float32(205.0) + np.maximum(a * rays[0] + b * rays[1] + c * rays[2], np.float32(0.0))


_ALONG = np.linspace(-0.5, 0.5, 5)
_SIDES = [(a, b) for a in (-0.5, 0.5) for b in (-0.5, 0.5)]
_EDGES = np.array(
    [(s, a, b) for a, b in _SIDES for s in _ALONG]
    + [(a, s, b) for a, b in _SIDES for s in _ALONG]
    + [(a, b, s) for a, b in _SIDES for s in _ALONG]
)


def outline(solids: Solids, k: int) -> Array:
    """Return (60, 3) points on the edges of box k."""
    points: Array = (_EDGES * solids.size[k]) @ solids.rotation[k].T + solids.center[k]
    return points


def _window(lens: Lens, solids: Solids, k: int) -> tuple[slice, slice] | None:
    points = outline(solids, k)
    ahead = points[:, 2] > 0.3
    if not ahead.any():
        return None
    low, high = np.zeros(2), np.array([lens.width, lens.height], dtype=float)
    # An edge that crosses the camera's plane has no picture: then everything may show the box.
    if ahead.all():
        plane = points[:, :2] / points[:, 2:]
        if np.abs(plane).max() < 3.0:
            pixels = lens.bend(plane) @ lens.K[:2, :2].T + lens.K[:2, 2]
            low = np.clip(np.floor(pixels.min(0)) - 3, 0, high)
            high = np.clip(np.ceil(pixels.max(0)) + 4, 0, high)
    if (high - low < 1).any():
        return None
    return slice(int(low[1]), int(high[1])), slice(int(low[0]), int(high[0]))
