"""Free space, ground and clusters with numpy alone."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int64]

FREE: Final = 1
OCCUPIED: Final = 2


def occupancy(
    origin: Float, points: Float, low: Float, cell: float, shape: tuple[int, int, int]
) -> NDArray[np.uint8]:
    """Return which cells are free and occupied, all rays a step at a time (Amanatides and Woo)."""
    start, ends = (origin - low) / cell, (points - low) / cell
    ray = ends - start
    place = np.broadcast_to(np.floor(start), ends.shape).astype(np.int64)
    last = np.floor(ends).astype(np.int64)
    step = np.sign(last - place)
    n_left = np.abs(last - place)
    with np.errstate(divide="ignore", invalid="ignore"):
        every = np.abs(1 / ray)
        when = np.where(step > 0, place + 1 - start, start - place) * every
    when[step == 0] = np.inf
    states = np.zeros(shape, np.uint8)
    limits = np.array(shape)
    rows = np.arange(len(ends))
    while len(rows):
        inside = ((place[rows] >= 0) & (place[rows] < limits)).all(axis=1)
        is_end = ~n_left[rows].any(axis=1)
        states[tuple(place[rows[inside & ~is_end]].T)] |= FREE
        states[tuple(place[rows[inside & is_end]].T)] |= OCCUPIED
        rows = rows[~is_end]
        axis = np.where(n_left[rows] > 0, when[rows], np.inf).argmin(axis=1)
        place[rows, axis] += step[rows, axis]
        when[rows, axis] += every[rows, axis]
        n_left[rows, axis] -= 1
    return np.minimum(states, OCCUPIED)


def ground(points: NDArray[np.float32], sensor_height: float) -> NDArray[np.bool_]:
    """Return what lies near the lowest point of its square of two metres: a simple way."""
    cell = np.floor(points[:, :2] / 2).astype(np.int64)
    cell -= cell.min(axis=0)
    flat = cell[:, 0] * (cell[:, 1].max() + 1) + cell[:, 1]
    lowest = np.full(flat.max() + 1, np.inf)
    np.minimum.at(lowest, flat, points[:, 2])
    is_low = points[:, 2] < -sensor_height + 0.5
    is_ground: NDArray[np.bool_] = (points[:, 2] < lowest[flat] + 0.15) & is_low
    return is_ground


def clusters(xyz: NDArray[Any], distance: float) -> Int:
    """Label points that chains of short steps connect, by the neighbours in cells around them."""
    xyz = xyz.astype(np.float64)
    cell = np.floor((xyz - xyz.min(axis=0)) / distance).astype(np.int64) + 1
    key = (cell[:, 0] << 42) + (cell[:, 1] << 21) + cell[:, 2]
    order = np.argsort(key, kind="stable")
    sorted_key, sorted_xyz = key[order], xyz[order]
    labels = np.arange(len(xyz))
    pairs = [_close_pairs(sorted_key, sorted_xyz, shift, distance) for shift in _SHIFTS]
    a, b = np.concatenate(pairs, axis=1)
    while True:  # every point takes the least label in reach, then that of who bears it
        least = np.minimum(labels[a], labels[b])
        before = labels.copy()
        np.minimum.at(labels, a, least)
        np.minimum.at(labels, b, least)
        labels = labels[labels]
        if (labels == before).all():
            break
    unsorted = np.empty_like(labels)
    unsorted[order] = labels
    return unsorted


# half of the 27 cells around a cell, its own among them
_SHIFTS: Final = [
    (i << 42) + (j << 21) + k
    for i in (-1, 0, 1) for j in (-1, 0, 1) for k in (-1, 0, 1) if (i, j, k) >= (0, 0, 0)
]  # fmt: skip
_CHUNK: Final = 2_000_000


def _close_pairs(key: Int, xyz: Float, shift: int, distance: float) -> Int:
    """Return pairs (2, P) of points closer than a distance, from each cell to one beside it."""
    first = np.searchsorted(key, key + shift, "left")
    n = np.searchsorted(key, key + shift, "right") - first
    ends, found = np.cumsum(n), [np.empty((2, 0), np.int64)]
    cuts = np.searchsorted(ends, np.arange(0, ends[-1] + _CHUNK, _CHUNK))
    for start, stop in zip(cuts[:-1], cuts[1:] + 1, strict=True):
        rows = np.arange(start, min(stop, len(key)))
        a = np.repeat(rows, n[rows])
        b = np.arange(len(a)) - np.repeat(np.cumsum(n[rows]) - n[rows], n[rows]) + first[a]
        is_close = ((xyz[a] - xyz[b]) ** 2).sum(axis=1) <= distance**2
        found.append(np.stack([a[is_close], b[is_close]]))
    return np.concatenate(found, axis=1)
