"""Boxes around clusters and assignment with numpy alone."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int64]

_CLOSEST: Final = 0.05
_DISLIKE: Final = 1e-3
_MAX_POINTS: Final = 512
_COARSE, _FINE = 30, 5


def fitted(xyz: NDArray[Any], labels: Int) -> Float:
    """Return a box around each cluster, turned so that points are close to its sides."""
    order = np.argsort(labels, kind="stable")
    order = order[labels[order] >= 0]
    starts = np.flatnonzero(np.diff(labels[order])) + 1
    return np.array([_box(cluster.astype(np.float64)) for cluster in np.split(xyz[order], starts)])


def _box(xyz: Float) -> Float:
    stride = -(-len(xyz) // _MAX_POINTS)
    step = np.pi / 2 / _COARSE
    yaw = _best(xyz[::stride], step * np.arange(_COARSE))
    around: Float = np.array([0, *range(-_FINE, _FINE + 1)], np.float64)
    for _ in range(2):
        step /= _FINE
        yaw = _best(xyz[::stride], yaw + step * around)
    u, v = _turned(xyz, np.array([yaw]))
    low = np.array([u.min(), v.min(), xyz[:, 2].min()])
    high = np.array([u.max(), v.max(), xyz[:, 2].max()])
    (x, y, z), (length, width, height) = (low + high) / 2, high - low
    cos, sin = np.cos(yaw), np.sin(yaw)
    if length < width:
        length, width, yaw = width, length, yaw + np.pi / 2
    yaw -= np.pi if yaw >= np.pi / 2 else 0.0
    return np.array([x * cos - y * sin, x * sin + y * cos, z, length, width, height, yaw])


def _turned(xyz: Float, angles: NDArray[Any]) -> tuple[Float, Float]:
    """Return how far points lie along and across directions, (N, A) each."""
    cos, sin, x, y = np.cos(angles), np.sin(angles), xyz[:, :1], xyz[:, 1:2]
    return x * cos + y * sin, y * cos - x * sin


def _best(xyz: Float, angles: NDArray[Any]) -> float:
    u, v = _turned(xyz, angles)
    off = np.minimum(
        np.minimum(u - u.min(axis=0), u.max(axis=0) - u),
        np.minimum(v - v.min(axis=0), v.max(axis=0) - v),
    )
    area = np.ptp(u, axis=0) * np.ptp(v, axis=0)
    fit = (1 / np.maximum(off, _CLOSEST)).sum(axis=0) - _DISLIKE * area
    return float(angles[fit.argmax()])


def assigned(cost: Float) -> Int:
    """Return the column of each row at least total cost: shortest augmenting paths.

    No more rows than columns.
    """
    n, m = cost.shape
    row_price, column_price = np.zeros(n), np.zeros(m)
    row_of, column_of = np.full(m, -1), np.full(n, -1)
    for start in range(n):
        shortest, before, is_done = np.full(m, np.inf), np.full(m, -1), np.zeros(m, bool)
        row, length, visited = start, 0.0, []
        while True:
            visited.append(row)
            reach = length + cost[row] - row_price[row] - column_price
            is_nearer = ~is_done & (reach < shortest)
            shortest[is_nearer], before[is_nearer] = reach[is_nearer], row
            column = int(np.where(is_done, np.inf, shortest).argmin())
            length = shortest[column]
            is_done[column] = True
            if row_of[column] < 0:
                break
            row = row_of[column]
        row_price[start] += length
        others = np.array(visited[1:], np.int64)
        row_price[others] += length - shortest[column_of[others]]
        column_price[is_done] -= length - shortest[is_done]
        while True:
            row = before[column]
            row_of[column], column_of[row], column = row, column, column_of[row]
            if row == start:
                break
    return column_of
