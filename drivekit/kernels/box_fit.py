"""Upright boxes around clusters, turned so that points lie along their sides.

A LiDAR sees one or two sides of a vehicle, a line or an L as seen from above. Of all directions the
one is taken in which most points are close to a side of the rectangle around them: the closeness
criterion of Zhang, Xu, Dong and Dolan, "Efficient L-shape fitting for vehicle detection using laser
scanners", IEEE Intelligent Vehicles Symposium 2017.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, point_rows
from drivekit.kernels._jit import FAST, example, kernel

_CLOSEST = 0.05  # metres: nearer to a side than this counts as on it (the noise of a LiDAR)
_DISLIKE = 1e-3  # of area, a square metre: decides where few points fit many directions
_MAX_POINTS = 512  # that a direction is judged by; of more, as many are taken at even steps
_MAX_CLUSTERS = 10_000_000
_COARSE_STEPS = 30  # to a right angle
_FINE_STEPS = 5  # to either side of the best, twice


def fit_boxes(points: npt.ArrayLike, labels: npt.ArrayLike) -> Array:
    """Fit a box around each cluster.

    What is not seen is not guessed, and leaves boxes ambiguous: a cluster does not tell front from
    back; where one side is seen, it does not tell whether that is the long one; and length and
    width are those of the visible part, so they are too small, and centres too near, where the far
    side is hidden.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z.
    labels : (N,) int32
        Cluster of each point, 0 to K - 1; negative for none.

    Returns
    -------
    (K, 7) float64 [m, rad]
        x, y, z (centre), length, width, height, yaw; length >= width, -pi/2 <= yaw < pi/2. All
        points of a cluster lie in its box, up to rounding. NaN for clusters without finite points.

    Raises
    ------
    UsageError
        Wrong shapes, or labels of ten million and more.
    """
    points = point_rows("points", points)
    labels = fixed("labels", labels, np.int32, len(points))
    n_clusters = int(labels.max(initial=-1)) + 1
    if n_clusters > _MAX_CLUSTERS:
        raise UsageError(f"labels: expected numbers below {_MAX_CLUSTERS}, found {n_clusters - 1}")
    boxes: Array = _boxes(points, labels, n_clusters)
    return boxes


@kernel
def _boxes(points: Array, labels: Array, n_clusters: int) -> Array:
    xyz, starts = _by_label(points, labels, n_clusters)
    boxes = np.full((n_clusters, 7), np.nan)
    for k in range(n_clusters):
        if starts[k] < starts[k + 1]:
            _fit(xyz[starts[k] : starts[k + 1]], boxes[k])
    return boxes


@kernel
def _by_label(points: Array, labels: Array, n_clusters: int) -> tuple[Array, Array]:
    """Sort finite points by label; return them, and where each label starts."""
    starts = np.zeros(n_clusters + 1, np.int64)
    for i in range(labels.size):
        if labels[i] >= 0 and _is_finite(points[i]):
            starts[labels[i] + 1] += 1
    for k in range(n_clusters):
        starts[k + 1] += starts[k]
    xyz = np.empty((starts[-1], 3))
    filled = starts.copy()
    for i in range(labels.size):
        if labels[i] >= 0 and _is_finite(points[i]):
            k = filled[labels[i]]
            xyz[k, 0], xyz[k, 1], xyz[k, 2] = points[i, 0], points[i, 1], points[i, 2]
            filled[labels[i]] += 1
    return xyz, starts


@kernel
def _is_finite(point: Array) -> bool:
    return bool((abs(point[0]) < np.inf) & (abs(point[1]) < np.inf) & (abs(point[2]) < np.inf))


@kernel
def _fit(xyz: Array, box: Array) -> None:
    """Fill a box around points."""
    stride = (xyz.shape[0] + _MAX_POINTS - 1) // _MAX_POINTS
    x, y = xyz[::stride, 0].copy(), xyz[::stride, 1].copy()
    step = np.pi / 2 / _COARSE_STEPS
    best, most = 0.0, -np.inf
    for k in range(_COARSE_STEPS):
        best, most = _better(x, y, k * step, best, most)
    for _ in range(2):
        middle, step = best, step / _FINE_STEPS
        for k in range(-_FINE_STEPS, _FINE_STEPS + 1):
            best, most = _better(x, y, middle + k * step, best, most)
    cos, sin = np.cos(best), np.sin(best)
    low, high = np.full(3, np.inf), np.full(3, -np.inf)
    for i in range(xyz.shape[0]):
        along, left = xyz[i, 0] * cos + xyz[i, 1] * sin, xyz[i, 1] * cos - xyz[i, 0] * sin
        low[0], high[0] = min(low[0], along), max(high[0], along)
        low[1], high[1] = min(low[1], left), max(high[1], left)
        low[2], high[2] = min(low[2], xyz[i, 2]), max(high[2], xyz[i, 2])
    u, v = (low[0] + high[0]) / 2, (low[1] + high[1]) / 2
    box[0], box[1], box[2] = u * cos - v * sin, u * sin + v * cos, (low[2] + high[2]) / 2
    length, width = high[0] - low[0], high[1] - low[1]
    yaw = best
    if length < width:
        length, width, yaw = width, length, best + np.pi / 2
    box[3], box[4], box[5] = length, width, high[2] - low[2]
    box[6] = yaw - np.pi if yaw >= np.pi / 2 else yaw


@kernel
def _better(x: Array, y: Array, angle: float, best: float, most: float) -> tuple[float, float]:
    """Return the better of an angle and the best so far, with how well points fit it."""
    fit = _closeness(x, y, np.cos(angle), np.sin(angle))
    return (angle, fit) if fit > most else (best, most)


@kernel(fastmath=FAST)
def _closeness(x: Array, y: Array, cos: float, sin: float) -> float:
    """Return how well the rectangle around points fits: how close each is to its nearest side."""
    low_u, high_u, low_v, high_v = np.inf, -np.inf, np.inf, -np.inf
    for i in range(x.size):
        u, v = x[i] * cos + y[i] * sin, y[i] * cos - x[i] * sin
        low_u, high_u, low_v, high_v = min(low_u, u), max(high_u, u), min(low_v, v), max(high_v, v)
    total = 0.0
    for i in range(x.size):
        u, v = x[i] * cos + y[i] * sin, y[i] * cos - x[i] * sin
        off = min(min(u - low_u, high_u - u), min(v - low_v, high_v - v))
        total += 1.0 / max(off, _CLOSEST)
    return total - _DISLIKE * (high_u - low_u) * (high_v - low_v)


@example
def _example() -> None:
    fit_boxes([[0.0, 0.0, 0.0]], [0])
