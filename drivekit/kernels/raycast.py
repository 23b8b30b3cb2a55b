"""Nearest surface along rays: upright boxes, vertical cylinders, ground.

Rays are cast in bundles of consecutive rows. Only objects whose bounding sphere reaches into the
cone around a bundle are tried, so neighbours in the input should be neighbours in the world, as the
pixels of an image row or the beams of a LiDAR are; the result does not depend on it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, real
from drivekit.kernels._jit import example, kernel
from drivekit.kernels.height_field import (
    Ground,
    height_and_slopes,
    prepared_ground,
    ray_ground,
)

GROUND = -1
"""`Hits.surface` where the ground is the nearest surface."""
NOTHING = -2
"""`Hits.surface` where a ray meets nothing within its range."""

_BUNDLE = 64


class Hits(NamedTuple):
    """What each ray meets first.

    Attributes
    ----------
    distance : (R,) float64 [m]
        Along the ray from its origin; inf where it meets nothing.
    surface : (R,) int32
        Row of the box; number of boxes + row of the cylinder; `GROUND`; or `NOTHING`.
    normal : (R, 3) float32
        Unit normal of the surface on the ray's side; 0 where there is none.
    """

    distance: Array
    surface: Array
    normal: Array


@np.errstate(over="ignore", invalid="ignore")  # spheres around vast objects hold everything
def cast_rays(
    origins: npt.ArrayLike,
    directions: npt.ArrayLike,
    boxes: npt.ArrayLike,
    cylinders: npt.ArrayLike,
    ground: Ground | None,
    max_range: float,
) -> Hits:
    """Find the nearest surface along each ray.

    Parameters
    ----------
    origins : (R, 3) or (1, 3) float64 [m]
        Start of each ray, or one start of all.
    directions : (R, 3) float64
        Directions of any length; a ray with a zero or NaN direction meets nothing.
    boxes : (M, 7) float64 [m, rad]
        x, y, z (centre), length, width, height, yaw; a size of 0 makes a panel.
    cylinders : (K, 5) float64 [m]
        x, y, z (centre), radius, height.
    ground : Ground or None
        Seen from above only.
    max_range : float [m]
        Surfaces farther away are not seen.

    Returns
    -------
    Hits
        A ray does not see the inside of an object it starts in. Of surfaces at the same distance
        the first box wins, then the first cylinder, then the ground.

    Raises
    ------
    UsageError
        Wrong shapes, objects that are not finite, or a range that is no number >= 0.
    """
    directions = fixed("directions", directions, np.float64, None, 3)
    origins = fixed("origins", origins, np.float64, None, 3)
    if len(origins) not in (1, len(directions)):
        raise UsageError(f"origins: expected 1 or {len(directions)} rows, found {len(origins)}")
    boxes = fixed("boxes", boxes, np.float64, None, 7)
    cylinders = fixed("cylinders", cylinders, np.float64, None, 5)
    if not (np.isfinite(boxes).all() and np.isfinite(cylinders).all()):
        raise UsageError("boxes and cylinders: expected finite numbers, found NaN or infinity")
    max_range = real("max_range", max_range)
    if not max_range >= 0:
        raise UsageError(f"max_range: expected a number >= 0, found {max_range}")
    half = boxes[:, 3:6] / 2
    prepared = np.column_stack([boxes[:, :3], half, np.cos(boxes[:, 6]), np.sin(boxes[:, 6])])
    radii = np.hypot(cylinders[:, 3], cylinders[:, 4] / 2)
    spheres = np.column_stack(
        [
            np.concatenate([boxes[:, :3], cylinders[:, :3]]),
            np.concatenate([np.linalg.norm(half, axis=1), radii]),
        ]
    )
    surfaces = (prepared, cylinders, spheres, *prepared_ground(ground))
    return Hits(*_cast(origins, directions, *surfaces, max_range))


@kernel
def _cast(
    origins: Array,
    directions: Array,
    boxes: Array,
    cylinders: Array,
    spheres: Array,
    heights: Array,
    layout: Array,
    max_range: float,
) -> tuple[Array, Array, Array]:
    n_rays = directions.shape[0]
    distance = np.full(n_rays, np.inf)
    surface = np.full(n_rays, NOTHING, np.int32)
    normal = np.zeros((n_rays, 3), np.float32)
    bundle = (np.empty(_BUNDLE, np.int64), np.empty((_BUNDLE, 3)), np.empty((_BUNDLE, 3)))
    rows, starts, units = bundle
    candidates = np.empty(spheres.shape[0], np.int64)
    for first in range(0, n_rays, _BUNDLE):
        n = _load_bundle(origins, directions, first, bundle)
        n_candidates = _reached(starts[:n], units[:n], spheres, max_range, candidates)
        for i in range(n):
            row = rows[i]
            for c in range(n_candidates):
                k = candidates[c]
                if k < boxes.shape[0]:
                    t, nx, ny, nz = _ray_box(starts[i], units[i], boxes[k])
                else:
                    cylinder = cylinders[k - boxes.shape[0]]
                    t, nx, ny, nz = _ray_cylinder(starts[i], units[i], cylinder)
                if t < distance[row] and t <= max_range:
                    distance[row], surface[row] = t, k
                    normal[row, 0], normal[row, 1], normal[row, 2] = nx, ny, nz
            limit = min(distance[row], max_range)
            t = ray_ground(heights, layout, starts[i], units[i], limit)
            if t < distance[row]:
                distance[row], surface[row] = t, GROUND
                _ground_normal(heights, layout, starts[i], units[i], t, normal[row])
    return distance, surface, normal


@kernel
def _load_bundle(
    origins: Array, directions: Array, first: int, bundle: tuple[Array, Array, Array]
) -> int:
    """Fill rows, starts and unit directions of a bundle with its proper rays; return how many."""
    rows, starts, units = bundle
    k = 0
    for row in range(first, min(first + rows.shape[0], directions.shape[0])):
        origin = origins[0 if origins.shape[0] == 1 else row]
        direction = directions[row]
        length = np.sqrt(direction[0] ** 2 + direction[1] ** 2 + direction[2] ** 2)
        reach = length + abs(origin[0]) + abs(origin[1]) + abs(origin[2])
        if length > 0.0 and reach < np.inf:
            rows[k] = row
            for axis in range(3):
                starts[k, axis] = origin[axis]
                units[k, axis] = direction[axis] / length
            k += 1
    return k


@kernel
def _reached(
    starts: Array, units: Array, spheres: Array, max_range: float, candidates: Array
) -> int:
    """List the spheres that reach into the cone around a bundle; return how many."""
    x0, y0, z0, spread = _ball_around(starts)
    ax, ay, az, cos_cone = _cone_around(units)
    sin_cone = np.sqrt(max(0.0, 1.0 - cos_cone * cos_cone))
    k = 0
    for s in range(spheres.shape[0]):
        x, y, z = spheres[s, 0] - x0, spheres[s, 1] - y0, spheres[s, 2] - z0
        distance = np.sqrt(x * x + y * y + z * z)
        radius = (spheres[s, 3] + spread) * (1.0 + 1e-9) + 1e-9
        candidates[k] = s
        if distance <= radius:
            k += 1
        elif distance - radius <= max_range:
            # angle to the axis <= half angle of the cone + half angle of the sphere
            sin_sphere = radius / distance
            cos_sphere = np.sqrt(1.0 - sin_sphere * sin_sphere)
            cos_both = cos_cone * cos_sphere - sin_cone * sin_sphere
            is_half_turn = cos_cone <= -cos_sphere
            k += is_half_turn or (x * ax + y * ay + z * az) / distance >= cos_both - 1e-9
    return k


@kernel
def _ball_around(points: Array) -> tuple[float, float, float, float]:
    """Return centre and radius of a ball around points; at least one, or zeros."""
    x, y, z, radius = 0.0, 0.0, 0.0, 0.0
    n = max(points.shape[0], 1)
    for i in range(points.shape[0]):
        x, y, z = x + points[i, 0] / n, y + points[i, 1] / n, z + points[i, 2] / n
    for i in range(points.shape[0]):
        dx, dy, dz = points[i, 0] - x, points[i, 1] - y, points[i, 2] - z
        radius = max(radius, np.sqrt(dx * dx + dy * dy + dz * dz))
    return x, y, z, radius


@kernel
def _cone_around(units: Array) -> tuple[float, float, float, float]:
    """Return axis and cosine of the half angle of a cone around unit vectors."""
    x, y, z = 0.0, 0.0, 0.0
    for i in range(units.shape[0]):
        x, y, z = x + units[i, 0], y + units[i, 1], z + units[i, 2]
    length = np.sqrt(x * x + y * y + z * z)
    if not length > 1e-6:
        return 0.0, 0.0, 1.0, -1.0  # every direction
    x, y, z = x / length, y / length, z / length
    cosine = 1.0
    for i in range(units.shape[0]):
        cosine = min(cosine, x * units[i, 0] + y * units[i, 1] + z * units[i, 2])
    return x, y, z, cosine


@kernel
def _ray_box(start: Array, unit: Array, box: Array) -> tuple[float, float, float, float]:
    """Return the distance to a prepared box (inf for a miss) and the normal of the face."""
    cos, sin = box[6], box[7]
    dx, dy, z = start[0] - box[0], start[1] - box[1], start[2] - box[2]
    x, y = dx * cos + dy * sin, dy * cos - dx * sin
    ux, uy, uz = unit[0] * cos + unit[1] * sin, unit[1] * cos - unit[0] * sin, unit[2]
    enter_x, leave_x = _slab(x, ux, box[3])
    enter_y, leave_y = _slab(y, uy, box[4])
    enter_z, leave_z = _slab(z, uz, box[5])
    enter = max(enter_x, enter_y, enter_z)
    if not (enter >= 0.0 and enter <= min(leave_x, leave_y, leave_z)):
        return np.inf, 0.0, 0.0, 0.0
    if enter == enter_x:
        side = -np.sign(ux)
        return enter, side * cos, side * sin, 0.0
    if enter == enter_y:
        side = -np.sign(uy)
        return enter, -side * sin, side * cos, 0.0
    return enter, 0.0, 0.0, -np.sign(uz)


@kernel
def _slab(position: float, speed: float, half: float) -> tuple[float, float]:
    """Return when a coordinate enters and leaves -half..half; never: inf, -inf."""
    if speed == 0.0:
        if abs(position) <= half:
            return -np.inf, np.inf
        return np.inf, -np.inf
    side = half if speed > 0.0 else -half
    return (-side - position) / speed, (side - position) / speed


@kernel
def _ray_cylinder(start: Array, unit: Array, cylinder: Array) -> tuple[float, float, float, float]:
    """Return the distance to a vertical cylinder (inf for a miss) and the normal there."""
    x, y, z = start[0] - cylinder[0], start[1] - cylinder[1], start[2] - cylinder[2]
    radius = cylinder[3]
    enter_z, leave_z = _slab(z, unit[2], cylinder[4] / 2)
    flat = unit[0] * unit[0] + unit[1] * unit[1]
    outside = x * x + y * y - radius * radius
    enter_side, leave_side = -np.inf, np.inf
    if not radius > 0.0:
        return np.inf, 0.0, 0.0, 0.0
    if flat > 0.0:
        toward = x * unit[0] + y * unit[1]
        root = toward * toward - flat * outside
        if root < 0.0:
            return np.inf, 0.0, 0.0, 0.0
        enter_side = (-toward - np.sqrt(root)) / flat
        leave_side = (-toward + np.sqrt(root)) / flat
    elif outside > 0.0:
        return np.inf, 0.0, 0.0, 0.0
    enter = max(enter_side, enter_z)
    if not (enter >= 0.0 and enter <= min(leave_side, leave_z)):
        return np.inf, 0.0, 0.0, 0.0
    if enter == enter_z:
        return enter, 0.0, 0.0, -np.sign(unit[2])
    return (
        enter,
        (x + enter * unit[0]) / radius,
        (y + enter * unit[1]) / radius,
        0.0,
    )


@kernel
def _ground_normal(
    heights: Array, layout: Array, start: Array, unit: Array, distance: float, normal: Array
) -> None:
    x, y = start[0] + distance * unit[0], start[1] + distance * unit[1]
    _, slope_x, slope_y = height_and_slopes(heights, layout, x, y)
    length = np.sqrt(slope_x * slope_x + slope_y * slope_y + 1.0)
    normal[0], normal[1], normal[2] = -slope_x / length, -slope_y / length, 1.0 / length


@example
def _example() -> None:
    ray = np.array([[0.0, 0.0, 1.0]])
    cast_rays(ray, -ray, np.ones((1, 7)), np.ones((1, 5)), Ground(np.zeros((1, 1))), max_range=10.0)
