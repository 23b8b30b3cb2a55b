"""Pictures of a scenario, one ray a pixel through the real camera model."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from drivekit.model.cameras import Camera
from drivekit.model.rigid import SE3
from drivekit.world import paint
from drivekit.world.path import Float
from drivekit.world.road import Road
from drivekit.world.solids import Solids

_FAR = 320.0
_FOG = 190.0
_SHADOWS = 110.0
_TILE = 8
_AMBIENT = 0.60
_NUDGE = 2e-3


def render(
    camera: Camera, world_from_camera: SE3, what: Solids, road: Road, samples: int = 1
) -> NDArray[np.uint8]:
    """Return what a camera sees.

    Parameters
    ----------
    camera : Camera
        Distortion included: every pixel's ray comes from ``camera.unproject``.
    world_from_camera : SE3
        Where it is at the time of exposure.
    what : Solids
        At that time.
    road : Road
        What is painted on the ground.
    samples : int
        Rays along either side of a pixel; 2 gives smooth edges at four times the cost.

    Returns
    -------
    (height, width, 3) uint8
        Black where no ray reaches a pixel.
    """
    width, height = camera.width * samples, camera.height * samples
    order, rays = _rays(camera, samples)
    directions = world_from_camera.rotate(rays)
    colour = _colours(world_from_camera.translation, directions, what, road)
    image = np.zeros((height * width, 3), np.float32)
    image[order] = colour
    image = image.reshape(camera.height, samples, camera.width, samples, 3).mean((1, 3))
    pixels: NDArray[np.uint8] = (np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8)
    return pixels


@lru_cache(maxsize=8)
def _rays(camera: Camera, samples: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return unit rays tile by tile, and which pixel each belongs to."""
    width, height = camera.width * samples, camera.height * samples
    fine = camera if samples == 1 else camera.scaled(width, height)
    v, u = np.mgrid[:height, :width]
    # Neighbours in the list are neighbours in the picture: it makes casting faster.
    order = np.lexsort((u.ravel(), v.ravel(), u.ravel() // _TILE, v.ravel() // _TILE))
    pixels = np.stack([u.ravel(), v.ravel()], 1)[order].astype(np.float64)
    rays = fine.unproject(pixels)
    seen = np.isfinite(rays).all(1)
    rays = rays[seen] / np.linalg.norm(rays[seen], axis=1, keepdims=True)
    return order[seen], rays.astype(np.float32)


def _colours(origin: Float, directions: Float, what: Solids, road: Road) -> paint.Rgb:
    from drivekit.kernels.height_field import Ground
    from drivekit.kernels.raycast import GROUND, NOTHING, cast_rays

    flat = Ground(np.zeros((1, 1)))
    hits = cast_rays(origin[None], directions, what.boxes, what.cylinders, flat, _FAR)
    is_sky = hits.surface == NOTHING
    colour = np.empty((len(directions), 3), np.float32)
    colour[is_sky] = paint.sky(directions[is_sky])
    hit = np.flatnonzero(~is_sky)
    row, distance, normals = hits.surface[hit], hits.distance[hit], hits.normal[hit]
    points = origin + distance[:, None] * directions[hit]
    base = np.empty((len(hit), 3), np.float32)
    on_ground = row == GROUND
    base[on_ground] = paint.ground(points[on_ground, :2], road)
    base[~on_ground] = paint.solids(points[~on_ground], normals[~on_ground], row[~on_ground], what)
    lit = np.clip(normals @ paint.SUN.astype(np.float32), 0, 1)
    toward = np.flatnonzero((lit > 0) & (distance < _SHADOWS))
    start = points[toward] + _NUDGE * normals[toward]
    sun = np.broadcast_to(paint.SUN, (len(toward), 3))
    shade = cast_rays(start, sun, what.boxes, what.cylinders, None, 60.0)
    lit[toward[shade.surface != NOTHING]] = 0.0
    base *= (_AMBIENT + 0.08 * normals[:, 2] + 0.44 * lit)[:, None]
    far = (distance / _FOG).astype(np.float32)
    base += (paint.HORIZON - base) * (1 - np.exp(-far * np.sqrt(far)))[:, None]
    colour[hit] = base
    return colour
