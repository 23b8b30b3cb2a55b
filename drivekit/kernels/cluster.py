"""Euclidean clusters: points are of one cluster if a chain of short steps leads between them.

Points are sorted into cells so small that all points of a cell are of one cluster; what is joined
are cells, not points, and two cells are joined by the first pair of points that is close enough.
The partition is exact: the same as that of a search around every point.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, point_rows, real, whole
from drivekit.kernels._jit import example, kernel

NOISE = -1
"""Label of points in clusters that are too small, and of points that are not finite."""

_BITS = 21  # of a cell's place along an axis
_PLACE = (1 << _BITS) - 1
_REACH = 2  # cells in which points within reach may lie, along an axis
_SHARE = 0.99999 / np.sqrt(3.0)  # of the distance; the diagonal of a cell is just below that
_NONE = -1
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def cluster(points: npt.ArrayLike, distance: float, min_points: int = 1) -> Array:
    """Label the points of each cluster.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z.
    distance : float [m]
        Longest step between points of one cluster; a step of exactly that belongs to it.
    min_points : int
        Clusters with fewer points are noise.

    Returns
    -------
    (N,) int32
        Cluster 0, 1, … in order of their first point, or `NOISE`.

    Raises
    ------
    UsageError
        Wrong shapes, a distance that is not positive, or points that are more than 1.2 million
        distances apart.

    Notes
    -----
    The partition of DBSCAN with one point as the smallest core (`min_samples=1`). Works in 100
    bytes a point at most.
    """
    points, distance = point_rows("points", points), real("distance", distance)
    min_points = whole("min_points", min_points)
    if not 0 < distance < np.inf:
        raise UsageError(f"distance: expected a number above 0 m, found {distance}")
    low, extent = _bounds(points)
    cells_per_metre = 1 / (distance * _SHARE)
    if not extent * cells_per_metre < _PLACE - 2 * _REACH:
        raise UsageError(
            f"distance: {distance} m is too short for points that are {extent:g} m apart",
            fix="leave out points that are far away, or take a longer distance",
        )
    keys, cell_of_point = _cells(points, low, cells_per_metre)
    order = np.argsort(keys)
    xyz, starts, boxes, rank = _by_cell(points, cell_of_point, order)
    clusters = _joined(keys[order], xyz, starts, boxes, distance * distance)
    labels: Array = _labels(cell_of_point, rank, clusters, starts, min_points)
    return labels


@kernel
def _bounds(points: Array) -> tuple[Array, float]:
    """Return the lowest corner of finite points, and the longest side of the box around them."""
    low, high = np.full(3, np.inf), np.full(3, -np.inf)
    for i in range(points.shape[0]):
        if _is_finite(points[i]):
            for axis in range(3):
                low[axis] = min(low[axis], points[i, axis])
                high[axis] = max(high[axis], points[i, axis])
    return low, max(high[0] - low[0], high[1] - low[1], high[2] - low[2], 0.0)


@kernel
def _is_finite(point: Array) -> bool:
    return bool((abs(point[0]) < np.inf) & (abs(point[1]) < np.inf) & (abs(point[2]) < np.inf))


@kernel
def _cells(points: Array, low: Array, cells_per_metre: float) -> tuple[Array, Array]:
    """Return the key of each cell that holds points, and each point's cell, by first appearance.

    A key holds x, y and z of a cell, the last in the lowest bits; keys rise as these do.
    """
    n_slots = 1024
    while n_slots < 2 * points.shape[0]:
        n_slots *= 2
    table = np.full(n_slots, _NONE, np.int32)
    keys = np.empty(points.shape[0], np.int64)
    cells = np.empty(points.shape[0], np.int32)
    n, last_key, last_cell = 0, _NONE, _NONE
    for i in range(points.shape[0]):
        cells[i] = _NONE
        if _is_finite(points[i]):
            key = 0
            for axis in range(3):
                place = (np.float64(points[i, axis]) - low[axis]) * cells_per_metre
                key = (key << _BITS) | (int(place) + _REACH)
            if key != last_key:  # neighbours in the sweep often share a cell
                last_key, last_cell = key, _number(key, keys, n, table)
                n = max(n, last_cell + 1)
            cells[i] = last_cell
    return keys[:n].copy(), cells


@kernel
def _number(key: int, keys: Array, n: int, table: Array) -> int:
    """Return the number of a key in a hash table, the next one if it is new."""
    mixed = np.uint64(key) * _GOLDEN
    slot = np.int64((mixed ^ (mixed >> np.uint64(32))) & np.uint64(table.size - 1))
    while table[slot] != _NONE and keys[table[slot]] != key:
        slot = (slot + 1) & (table.size - 1)
    if table[slot] == _NONE:
        table[slot] = n
        keys[n] = key
    return int(table[slot])


@kernel
def _by_cell(
    points: Array, cell_of_point: Array, order: Array
) -> tuple[Array, Array, Array, Array]:
    """Sort points by cell; return them, where each cell starts, its bounds, and cells' ranks."""
    n_cells = order.size
    rank = np.empty(n_cells, np.int32)
    for r in range(n_cells):
        rank[order[r]] = r
    starts = np.zeros(n_cells + 1, np.int64)
    for c in cell_of_point:
        if c != _NONE:
            starts[rank[c] + 1] += 1
    for r in range(n_cells):
        starts[r + 1] += starts[r]
    boxes = np.empty((n_cells, 6), np.float32)
    boxes[:, :3], boxes[:, 3:] = np.inf, -np.inf
    xyz = np.empty((starts[-1], 3), np.float32)
    filled = starts.copy()
    for i in range(points.shape[0]):
        if cell_of_point[i] != _NONE:
            r = rank[cell_of_point[i]]
            for axis in range(3):
                value = points[i, axis]
                xyz[filled[r], axis] = value
                boxes[r, axis] = min(boxes[r, axis], value)
                boxes[r, axis + 3] = max(boxes[r, axis + 3], value)
            filled[r] += 1
    return xyz, starts, boxes, rank


@kernel
def _joined(keys: Array, xyz: Array, starts: Array, boxes: Array, limit: float) -> Array:
    """Return a cell of the same cluster for each cell, by rank; the same for all of a cluster.

    Cells are in order of their keys, so the cells around one lie in 13 runs, one for each column of
    cells around its own, and each run moves on as the cell does.
    """
    parents = np.arange(keys.size)
    offsets = np.empty(13, np.int64)
    n = 0
    for dx in range(_REACH + 1):
        for dy in range(-_REACH, _REACH + 1):
            if dx > 0 or dy >= 0:
                offsets[n] = (dx << 2 * _BITS) + (dy << _BITS)
                n += 1
    firsts = np.zeros(13, np.int64)
    for a in range(keys.size):
        root_a = _root(parents, a)
        for k in range(13):
            middle = keys[a] + offsets[k]
            first = firsts[k]
            while first < keys.size and keys[first] < middle - _REACH:
                first += 1
            firsts[k] = first
            b = max(first, a + 1)
            while b < keys.size and keys[b] <= middle + _REACH:
                root_b = _root(parents, b)
                if root_a != root_b and _is_close(a, b, xyz, starts, boxes, limit):
                    root_a, root_b = min(root_a, root_b), max(root_a, root_b)
                    parents[root_b] = root_a
                b += 1
    for a in range(keys.size):
        parents[a] = _root(parents, a)
    return parents


@kernel
def _root(parents: Array, a: int) -> int:
    while parents[a] != a:
        parents[a] = parents[parents[a]]
        a = parents[a]
    return a


@kernel
def _is_close(a: int, b: int, xyz: Array, starts: Array, boxes: Array, limit: float) -> bool:
    """Tell whether a point of one cell is within the squared limit of a point of another."""
    low, high = boxes[b, :3], boxes[b, 3:]
    gap = 0.0
    for axis in range(3):
        apart = max(np.float64(boxes[a, axis]) - high[axis], low[axis] - boxes[a, axis + 3], 0.0)
        gap += apart * apart
    if gap > limit:
        return False
    for i in range(starts[a], starts[a + 1]):
        x, y, z = np.float64(xyz[i, 0]), np.float64(xyz[i, 1]), np.float64(xyz[i, 2])
        dx = max(x - high[0], low[0] - x, 0.0)
        dy = max(y - high[1], low[1] - y, 0.0)
        dz = max(z - high[2], low[2] - z, 0.0)
        if dx * dx + dy * dy + dz * dz > limit:
            continue
        for j in range(starts[b], starts[b + 1]):
            dx, dy, dz = x - xyz[j, 0], y - xyz[j, 1], z - xyz[j, 2]
            if dx * dx + dy * dy + dz * dz <= limit:
                return True
    return False


@kernel
def _labels(
    cell_of_point: Array, rank: Array, clusters: Array, starts: Array, min_points: int
) -> Array:
    """Give numbers to the clusters that are large enough, in order of their first point."""
    sizes = np.zeros(clusters.size, np.int64)
    for r in range(clusters.size):
        sizes[clusters[r]] += starts[r + 1] - starts[r]
    names = np.full(clusters.size, NOISE, np.int32)
    labels = np.full(cell_of_point.size, NOISE, np.int32)
    n = 0
    for i in range(labels.size):
        if cell_of_point[i] != _NONE:
            c = clusters[rank[cell_of_point[i]]]
            if names[c] == NOISE and sizes[c] >= min_points:
                names[c] = n
                n += 1
            labels[i] = names[c]
    return labels


@example
def _example() -> None:
    cluster([[0.0, 0.0, 0.0], [1.0, 0.0, 0.0]], 1.0)
