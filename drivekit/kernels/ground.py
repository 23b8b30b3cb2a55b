"""The ground under a LiDAR sweep, on slopes and over kerbs too.

The lowest points of a polar grid are followed from below the sensor outwards. Each sector carries a
height, a slope and how far off that may be by now; it takes over what its neighbours know better,
so that the ground beside an obstacle tells the ground behind it. A lowest point within that margin
is ground and sets height and slope anew; one above it stands on something. Below the side of an
object, where points stand on top of one another, only a small rise is taken for ground: the lowest
point may well be one of the object. What was left standing
above and yet is a smooth surface, too wide for a vehicle's roof, is ground as well (a terrace, the
far side of a ditch), and all is followed once more from there. Between its nodes the ground is
interpolated along the beam.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, point_rows, real
from drivekit.kernels._columns import BLOCK, load_columns, new_columns
from drivekit.kernels._jit import FAST, example, kernel

_SECTORS = 360
_RINGS = 168
_FINENESS = 12.0  # ring of a point: _FINENESS * sqrt(distance), so rings widen outwards
_NEAR_FROM, _NEAR_TO = 2.0, 15.0  # metres where the height under the sensor is looked for
_LEVELS = 300  # decimetres above the lowest point there
_OUTSIDE = -1

_MARGIN = 0.2  # metres by which ground may differ from what a node next to it says
_MARGIN_START = 0.3
_MARGIN_AHEAD, _MARGIN_ASIDE = 0.04, 0.05  # added a metre without a node
_STEEPEST = 0.35
_TALL = 0.3, 2.0  # metres above the lowest point of a cell: where others tell of an object
_TALL_SHARE, _TALL_LEAST = 0.4, 0.12  # of the margin upwards there, and that in metres
_SLOPE_MEMORY = 7.0  # metres over which a slope is learnt
_DROP, _DROP_TOGETHER = 1.5, 4.0  # margins downwards: alone, and if a neighbour drops as well
_PLATEAU_AREA = 20.0  # m², the roof of a long car has 9
_PLATEAU_RISE = 1.2
_PLATEAU_STEP, _PLATEAU_SLOPE = 0.1, 0.3  # between its cells

_UNSEEN, _REJECTED, _ACCEPTED, _PLATEAU = range(4)

Nodes = tuple[Array, Array, Array]  # of each cell: lowest height, its distance, is something tall


def height_above_ground(
    points: npt.ArrayLike,
    sensor: npt.ArrayLike = (0.0, 0.0, 0.0),
    sensor_height: float | None = None,
) -> Array:
    """Measure how high the points of a sweep lie above the ground.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z; of one sweep, or of several in one frame. z points up to
        within the slope of the road.
    sensor : (3,) float [m]
        Where the sensor is, in the frame of the points.
    sensor_height : float [m], optional
        Height of the sensor above the ground; otherwise taken from the points around it.

    Returns
    -------
    (N,) float32 [m]
        Negative below the ground; NaN for points that are not finite, lie farther than 196 m from
        the sensor, or where nothing tells where the ground is.

    Raises
    ------
    UsageError
        Wrong shapes, or a sensor whose place is not finite, or not as a float32.

    Notes
    -----
    Works in 12 bytes a point and 1.5 MB.
    """
    points = point_rows("points", points)
    place = fixed("sensor", sensor, np.float64, 3)
    sensor_height = None if sensor_height is None else real("sensor_height", sensor_height)
    with np.errstate(over="ignore"):
        origin = place.astype(np.float32)
    if not (np.isfinite(origin).all() and np.isfinite(sensor_height or 0.0)):
        raise UsageError(
            f"sensor: expected a finite place and height, found {place.tolist()}, {sensor_height}"
        )
    cells, radial = _binned(points, origin)
    nodes = _nodes(points, cells, radial)
    below = _height_under_sensor(nodes)
    if sensor_height is not None:
        below = float(place[2]) - sensor_height
    heights = _followed(nodes, below, float(place[2]))
    above: Array = _above(points, cells, radial, heights)
    return above


def ground_mask(
    points: npt.ArrayLike,
    sensor: npt.ArrayLike = (0.0, 0.0, 0.0),
    sensor_height: float | None = None,
    tolerance: float = 0.15,
) -> Array:
    """Tell which points of a sweep are ground.

    Parameters
    ----------
    points, sensor, sensor_height
        As for `height_above_ground`.
    tolerance : float [m]
        How far from the ground a point may lie and still belong to it.

    Returns
    -------
    (N,) bool
        False where the height above the ground is unknown.

    Raises
    ------
    UsageError
        Wrong shapes, a sensor whose place is not finite, or a tolerance that is no number >= 0.
    """
    tolerance = real("tolerance", tolerance)
    if not tolerance >= 0:
        raise UsageError(f"tolerance: expected a number >= 0, found {tolerance}")
    is_ground: Array = np.abs(height_above_ground(points, sensor, sensor_height)) <= tolerance
    return is_ground


@kernel(fastmath=FAST)
def _binned(points: Array, sensor: Array) -> tuple[Array, Array]:
    """Return the cell of each point (ring * _SECTORS + sector), and its place among the rings.

    Sectors divide y / (|x| + |y|), which turns with the angle and needs no arc tangent.
    """
    cells = np.empty(points.shape[0], np.int32)
    radial = np.empty(points.shape[0], np.float32)
    columns = new_columns()
    x, y, z = columns[0], columns[1], columns[2]
    zero, one, three, tiny = np.float32(0.0), np.float32(1.0), np.float32(3.0), np.float32(1e-20)
    fineness, per_quarter = np.float32(_FINENESS), np.float32(_SECTORS / 4)
    n_rings, last_sector = np.float32(_RINGS), np.float32(_SECTORS - 1)
    for first in range(0, points.shape[0], BLOCK):
        n = min(BLOCK, points.shape[0] - first)
        load_columns(points, first, n, columns)
        cell_of, radial_of = cells[first : first + n], radial[first : first + n]
        for i in range(n):
            dx, dy = x[i] - sensor[0], y[i] - sensor[1]
            turn = dy / (abs(dx) + abs(dy) + tiny)
            turn = one + turn if dx >= zero else three - turn
            place = fineness * np.sqrt(np.sqrt(dx * dx + dy * dy))
            is_inside = (place < n_rings) & (abs(z[i]) < np.inf)
            place = place if is_inside else zero
            sector = min(turn * per_quarter, last_sector) if is_inside else zero
            cell = np.int32(place) * np.int32(_SECTORS) + np.int32(sector)
            cell_of[i] = cell if is_inside else np.int32(_OUTSIDE)
            radial_of[i] = place
    return cells, radial


@kernel
def _nodes(points: Array, cells: Array, radial: Array) -> Nodes:
    """Return the lowest height in each cell, how far it is (inf for none), and what is tall."""
    lowest = np.full(_RINGS * _SECTORS, np.inf, np.float32)
    distance = np.full(_RINGS * _SECTORS, np.inf, np.float32)
    for i in range(points.shape[0]):
        if cells[i] != _OUTSIDE:
            lowest[cells[i]] = min(lowest[cells[i]], points[i, 2])
    is_tall = np.zeros(_RINGS * _SECTORS, np.bool_)
    for i in range(points.shape[0]):
        if cells[i] != _OUTSIDE:
            above = points[i, 2] - lowest[cells[i]]
            if above == 0.0:
                from_sensor = (radial[i] / np.float32(_FINENESS)) ** 2
                distance[cells[i]] = min(distance[cells[i]], from_sensor)
            is_tall[cells[i]] |= (above > _TALL[0]) & (above < _TALL[1])
    return lowest, distance, is_tall


@kernel
def _height_under_sensor(nodes: Nodes) -> float:
    """Return the mean over the half metre that holds most of the lowest points nearby, or NaN."""
    lowest, distance, _ = nodes
    bottom = np.inf
    n_near = _SECTORS * int(_FINENESS * np.sqrt(_NEAR_TO))
    for c in range(n_near):
        if distance[c] > _NEAR_FROM:
            bottom = min(bottom, lowest[c])
    counts, sums = np.zeros(_LEVELS, np.int64), np.zeros(_LEVELS)
    for c in range(n_near):
        level = (lowest[c] - bottom) * 10.0
        if distance[c] > _NEAR_FROM and level < _LEVELS:
            counts[int(level)] += 1
            sums[int(level)] += lowest[c]
    most, best = 0, np.nan
    for first in range(_LEVELS - 4):
        n = counts[first : first + 5].sum()
        if n > most:
            most, best = n, sums[first : first + 5].sum() / n
    return best


@kernel
def _followed(nodes: Nodes, below: float, sensor_z: float) -> Array:
    """Return the height of the ground at the middle of each cell."""
    lowest, distance, _ = nodes
    heights = np.zeros(lowest.size, np.float32)
    status = np.full(lowest.size, _UNSEEN, np.uint8)
    _follow(nodes, below, status, heights)
    if _mark_plateaus(lowest, distance, heights, sensor_z, status):
        _follow(nodes, below, status, heights)
    return heights


@kernel
def _follow(nodes: Nodes, below: float, status: Array, heights: Array) -> None:
    """Follow the ground from ring to ring; fill heights, and status of all but plateaus."""
    lowest, distance, is_tall = nodes
    height = np.full(_SECTORS, below)
    slope = np.zeros(_SECTORS)
    margin = np.full(_SECTORS, _MARGIN_START)
    before = 0.0
    for ring in range(_rings_used(lowest)):
        middle = ((ring + 0.5) / _FINENESS) ** 2
        ahead, before = middle - before, middle
        for s in range(_SECTORS):
            height[s] += slope[s] * ahead
            margin[s] += _MARGIN_AHEAD * ahead
        _ask_neighbours(height, slope, margin, _MARGIN_ASIDE * middle * 2 * np.pi / _SECTORS)
        for s in range(_SECTORS):
            c = ring * _SECTORS + s
            if lowest[c] < np.inf:
                rise = lowest[c] - (height[s] + slope[s] * (distance[c] - middle))
                if status[c] != _PLATEAU:
                    up = max(_TALL_SHARE * margin[s], _TALL_LEAST) if is_tall[c] else margin[s]
                    status[c] = _judge(lowest, ring, s, rise, margin[s], up)
                if status[c] != _REJECTED:
                    since = max((margin[s] - _MARGIN) / _MARGIN_AHEAD, ahead, 1.0)
                    slope[s] = _learnt(slope[s], rise, since, margin[s])
                    height[s] += rise
                    margin[s] = _MARGIN
            heights[c] = height[s]


@kernel
def _rings_used(lowest: Array) -> int:
    """Return the number of rings up to one after the last that holds a point."""
    c = lowest.size - 1
    while c > 0 and not lowest[c] < np.inf:
        c -= 1
    return min(c // _SECTORS + 2, _RINGS)


@kernel
def _learnt(slope: float, rise: float, since: float, margin: float) -> float:
    """Return the slope after a node that lies higher than the slope so far says."""
    if abs(rise) > _DROP_TOGETHER * margin:
        return 0.0  # another level
    learnt = slope + min(since / _SLOPE_MEMORY, 0.5) * rise / since
    return min(max(learnt, -_STEEPEST), _STEEPEST)


@kernel
def _ask_neighbours(height: Array, slope: Array, margin: Array, aside: float) -> None:
    """Take over what the sector before or after knows better."""
    for s in range(_SECTORS):
        before = s - 1  # of the first the last
        if margin[before] + aside < margin[s]:
            height[s], slope[s], margin[s] = height[before], slope[before], margin[before] + aside
    for k in range(_SECTORS):
        s = _SECTORS - 1 - k
        after = s + 1 - _SECTORS
        if margin[after] + aside < margin[s]:
            height[s], slope[s], margin[s] = height[after], slope[after], margin[after] + aside


@kernel
def _judge(
    lowest: Array, ring: int, sector: int, rise: float, margin: float, margin_up: float
) -> int:
    """Tell whether the lowest point of a cell is ground."""
    if rise > margin_up or rise < -_DROP_TOGETHER * margin:
        return _REJECTED
    if rise >= -_DROP * margin:
        return _ACCEPTED
    z = lowest[ring * _SECTORS + sector]
    for r in range(max(ring - 1, 0), min(ring + 2, _RINGS)):
        for s in (sector - 1, sector + 1):
            if abs(lowest[r * _SECTORS + s % _SECTORS] - z) < 0.3:
                return _ACCEPTED
    return _REJECTED


@kernel
def _mark_plateaus(
    lowest: Array, distance: Array, heights: Array, sensor_z: float, status: Array
) -> bool:
    """Mark rejected cells that form wide smooth surfaces; tell whether there are any."""
    is_open = np.zeros(lowest.size, np.bool_)
    for c in range(lowest.size):
        rise = lowest[c] - heights[c]
        is_open[c] = status[c] == _REJECTED and rise > 0.0 and rise < _PLATEAU_RISE
    members = np.empty(lowest.size, np.int32)
    is_any = False
    for start in range(lowest.size):
        if is_open[start]:
            n = _surface_around(start, lowest, distance, sensor_z, is_open, members)
            area = 0.0
            for m in members[:n]:
                depth = (2 * (m // _SECTORS) + 1) / _FINENESS**2
                area += 2 * np.pi / _SECTORS * distance[m] * depth
            if area >= _PLATEAU_AREA:
                is_any = True
                for m in members[:n]:
                    status[m] = _PLATEAU
    return is_any


@kernel
def _surface_around(
    start: int, lowest: Array, distance: Array, sensor_z: float, is_open: Array, members: Array
) -> int:
    """Collect the open cells that a smooth surface links to one, closing them; return how many."""
    members[0] = start
    is_open[start] = False
    n, k = 1, 0
    while k < n:
        c = members[k]
        k += 1
        ring, sector = c // _SECTORS, c % _SECTORS
        for r in range(max(ring - 3, 0), min(ring + 4, _RINGS)):
            for turn in range(-1, 2):
                other = r * _SECTORS + (sector + turn) % _SECTORS
                if is_open[other] and _is_smooth(c, other, turn, lowest, distance, sensor_z):
                    is_open[other] = False
                    members[n] = other
                    n += 1
    return n


@kernel
def _is_smooth(a: int, b: int, turn: int, lowest: Array, distance: Array, sensor_z: float) -> bool:
    """Tell whether a surface seen from above can link two cells."""
    ahead = distance[b] - distance[a]
    aside = abs(turn) * 2 * np.pi / _SECTORS * distance[a]
    far = np.sqrt(ahead * ahead + aside * aside)
    if abs(lowest[b] - lowest[a]) > _PLATEAU_STEP + _PLATEAU_SLOPE * far:
        return False
    # the farther, the higher in the view of the sensor: a ceiling comes down instead
    up_a = (lowest[a] - sensor_z) * distance[b]
    up_b = (lowest[b] - sensor_z) * distance[a]
    return bool(turn != 0 or (up_b - up_a) * ahead > 0.0)


@kernel(fastmath=FAST)
def _above(points: Array, cells: Array, radial: Array, heights: Array) -> Array:
    """Return heights above the ground, which is interpolated along the ray from the sensor."""
    above = np.empty(points.shape[0], np.float32)
    nowhere, half = np.float32(np.nan), np.float32(0.5)
    step, zero, last = np.int32(_SECTORS), np.int32(0), np.int32(heights.size - 1)
    for i in range(points.shape[0]):
        c = cells[i]
        off = radial[i] - np.float32(np.int32(radial[i])) - half
        here = max(c, zero)
        other = min(max(here + (step if off > 0 else -step), zero), last)
        ground = heights[here] + abs(off) * (heights[other] - heights[here])
        above[i] = points[i, 2] - ground if c >= zero else nowhere
    return above


@example
def _example() -> None:
    ground_mask([[3.0, 0.0, -1.7]])
