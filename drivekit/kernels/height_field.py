"""Ground as a grid of heights, bilinear between its nodes and level beyond its border."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, real
from drivekit.kernels._jit import example, kernel

_CLOSE = 1e-9  # metres between ray and ground that count as a hit
_MIN_STEP = 1e-6  # cells: past a line in spite of rounding
_PROGRESS = 1e-12  # the least step, as a share of the way so far
_STEEPEST = 1e4  # rays come closer in steps that shrink with the slope
_ALONG = 1e-6  # rays that go along the lines of nodes, but for a millimetre a kilometre


class Ground(NamedTuple):
    """Heights over a regular grid; one node makes a plane.

    Attributes
    ----------
    heights : (rows, columns) float64 [m]
        Height of the node at x0 + column * cell, y0 + row * cell.
    x0, y0 : float [m]
        Position of the first node.
    cell : float [m]
        Distance between nodes.
    """

    heights: Array
    x0: float = 0.0
    y0: float = 0.0
    cell: float = 1.0


def ground_height(ground: Ground, xy: npt.ArrayLike) -> Array:
    """Look up the height of the ground.

    Parameters
    ----------
    ground : Ground
        The grid.
    xy : (N, 2) float64 [m]
        Positions in the frame of the grid, inside or outside of it.

    Returns
    -------
    (N,) float64 [m]
        Heights; NaN where a position is not finite.

    Raises
    ------
    UsageError
        Wrong shapes, an empty grid, a cell that is not positive, or cliffs as if by mistake.
    """
    heights, layout = prepared_ground(ground)
    xy = fixed("xy", xy, np.float64, None, 2)
    found: Array = _heights(heights, layout, xy)
    return found


def prepared_ground(ground: Ground | None) -> tuple[Array, Array]:
    """Return heights and layout (x0, y0, cell, steepest slope) as kernels take them.

    No ground at all is a grid without nodes.
    """
    if ground is None:
        return np.empty((0, 0)), np.zeros(4)
    heights = fixed("ground.heights", ground.heights, np.float64, None, None)
    x0, y0 = real("ground.x0", ground.x0), real("ground.y0", ground.y0)
    cell = real("ground.cell", ground.cell)
    is_placed = np.isfinite([x0, y0]).all() and 0 < cell < np.inf
    if heights.size == 0 or not np.isfinite(heights).all() or not is_placed:
        raise UsageError(
            "ground: expected finite heights over a grid with a positive cell, "
            f"found {heights.shape} nodes from ({x0}, {y0}) with cell {cell}"
        )
    with np.errstate(over="ignore"):
        rise = (np.abs(np.diff(heights, axis=axis)).max(initial=0.0) for axis in (0, 1))
        slope = np.hypot(*rise) / cell
    if not slope <= _STEEPEST:
        raise UsageError(f"ground: expected slopes up to {_STEEPEST:g}, found {slope:g}")
    return heights, np.array([x0, y0, cell, slope])


@kernel
def _heights(heights: Array, layout: Array, xy: Array) -> Array:
    found = np.empty(xy.shape[0])
    for i in range(xy.shape[0]):
        found[i], _, _ = height_and_slopes(heights, layout, xy[i, 0], xy[i, 1])
    return found


@kernel
def height_and_slopes(
    heights: Array, layout: Array, x: float, y: float
) -> tuple[float, float, float]:
    """Return the height at a position and its slopes along x and y."""
    cell = layout[2]
    column, across, is_level_x = _interval((x - layout[0]) / cell, heights.shape[1])
    row, along, is_level_y = _interval((y - layout[1]) / cell, heights.shape[0])
    right = min(column + 1, heights.shape[1] - 1)
    upper = min(row + 1, heights.shape[0] - 1)
    h00, h01 = heights[row, column], heights[row, right]
    h10, h11 = heights[upper, column], heights[upper, right]
    near = h00 + across * (h01 - h00)
    far = h10 + across * (h11 - h10)
    slope_x = ((h01 - h00) * (1.0 - along) + (h11 - h10) * along) / cell
    slope_y = (far - near) / cell
    return (
        near + along * (far - near),
        0.0 if is_level_x else slope_x,
        0.0 if is_level_y else slope_y,
    )


@kernel
def _interval(position: float, n_nodes: int) -> tuple[int, float, bool]:
    """Return the node below a grid position, the fraction beyond it, and whether it is outside."""
    if position >= 0.0 and position < n_nodes - 1:
        node = int(position)
        return node, position - node, False
    if position < 0.0:
        return 0, 0.0, True
    # behind the last node; a NaN ends here too, and stays one
    return n_nodes - 1, 0.0 if position >= 0.0 else np.nan, True


@kernel
def ray_ground(
    heights: Array, layout: Array, origin: Array, direction: Array, limit: float
) -> float:
    """Return the distance at which a ray from above meets the ground, inf beyond the limit.

    High above the ground the ray advances as far as the steepest slope allows without touching.
    Close to it the ray goes from grid line to grid line: between two of them the clearance is a
    quadratic, so the first crossing is exact.
    """
    if heights.shape[0] == 0:
        return np.inf
    closing = layout[3] * np.hypot(direction[0], direction[1]) - direction[2]
    above = _clearance(heights, layout, origin, direction, 0.0)
    if not (closing > 0.0 and above > 0.0):
        return np.inf
    t, last_line = 0.0, _last_line(heights, layout, origin, direction)
    while above > _CLOSE:
        if t >= last_line:  # level from here on
            t = t + above / -direction[2] if direction[2] < 0.0 else np.inf
            break
        step = above / closing
        if t + step > limit:
            return np.inf
        if step < layout[2]:
            step = _to_grid_line(heights, layout, origin, direction, t)
            step = max(step, _MIN_STEP * layout[2], _PROGRESS * t)
            middle = _clearance(heights, layout, origin, direction, t + 0.5 * step)
            end = _clearance(heights, layout, origin, direction, t + step)
            crossing = _first_root(above, middle, end)
            if crossing <= 1.0:
                t += crossing * step
                break
        t += step
        above = _clearance(heights, layout, origin, direction, t)
    return t if t <= limit else np.inf


@kernel
def _last_line(heights: Array, layout: Array, origin: Array, direction: Array) -> float:
    """Return the distance from which on a ray crosses no more line of nodes."""
    farthest = 0.0
    for axis in range(2):
        border = layout[axis]
        if direction[axis] > 0.0:
            border += (heights.shape[1 - axis] - 1) * layout[2]
        if abs(direction[axis]) > _ALONG:
            farthest = max(farthest, (border - origin[axis]) / direction[axis])
    return farthest


@kernel
def _to_grid_line(
    heights: Array, layout: Array, origin: Array, direction: Array, distance: float
) -> float:
    """Return how far it is to the next line of nodes, inf behind the last."""
    nearest = np.inf
    for axis in range(2):
        last = heights.shape[1 - axis] - 1.0
        speed = direction[axis] / layout[2]
        position = (origin[axis] + distance * direction[axis] - layout[axis]) / layout[2]
        if speed > 0.0 and position < last:
            nearest = min(nearest, (max(np.floor(position) + 1.0, 0.0) - position) / speed)
        elif speed < 0.0 and position > 0.0:
            nearest = min(nearest, (min(np.ceil(position) - 1.0, last) - position) / speed)
    return nearest


@kernel
def _first_root(start: float, middle: float, end: float) -> float:
    """Return where in (0, 1] a quadratic with a positive start first becomes 0, inf if nowhere."""
    a = 2.0 * (start + end - 2.0 * middle)
    b = 4.0 * middle - 3.0 * start - end
    discriminant = b * b - 4.0 * a * start
    first = np.inf
    if discriminant >= 0.0:
        q = -0.5 * (b + np.copysign(np.sqrt(discriminant), b))
        if q != 0.0 and start / q > 0.0:
            first = start / q
        if a != 0.0 and q / a > 0.0:
            first = min(first, q / a)
    return min(first, 1.0) if end <= 0.0 else first


@kernel
def _clearance(
    heights: Array, layout: Array, origin: Array, direction: Array, distance: float
) -> float:
    """Return how far a ray is above the ground after a distance."""
    x = origin[0] + distance * direction[0]
    y = origin[1] + distance * direction[1]
    height, _, _ = height_and_slopes(heights, layout, x, y)
    clearance: float = origin[2] + distance * direction[2] - height
    return clearance


@example
def _example() -> None:
    ground_height(Ground(np.zeros((2, 2))), np.zeros((1, 2)))
