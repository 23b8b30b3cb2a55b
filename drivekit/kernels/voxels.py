"""Thin out points: one for every voxel that holds any.

Voxels are cubes on a lattice through the origin: a point is in voxel floor(coordinate / size), in
float64. Points are sorted into columns of voxels first, so that each is worked off in the nearest
cache; columns that lie 2048 voxels apart share a bin, which keys tell apart.
"""

from __future__ import annotations

import itertools
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, as_array, fixed, point_rows
from drivekit.kernels._columns import BLOCK, load_columns, new_columns
from drivekit.kernels._jit import example, kernel
from drivekit.kernels._lattice import CELL_BITS, MAX_CELL, N_BINS, bins_of, keys_of, sides
from drivekit.kernels._threads import run, slices
from drivekit.kernels.workspace import Workspace

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_NO_KEY = np.uint64(0xFFFFFFFFFFFFFFFF)
_FEWEST_SLOTS = 1 << 12
_MIN_ROWS = 1 << 16


class Voxels(NamedTuple):
    """What is left of points, a row for each voxel that holds any.

    Attributes
    ----------
    points : (V, C) float32
        Mean of every column, accumulated in float64.
    counts : (V,) int32
        Points in the voxel.
    first : (V,) int32
        Row of the first point in the voxel.
    """

    points: Array
    counts: Array
    first: Array


def voxel_centroids(
    points: npt.ArrayLike,
    voxel_size: float | npt.ArrayLike,
    *,
    threads: int = 1,
    workspace: Workspace | None = None,
) -> Voxels:
    """Replace the points in each voxel by their mean.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z. Points with a NaN or infinite coordinate are dropped; other
        columns are averaged as they are.
    voxel_size : float or (3,) float64 [m]
        Positive; a lattice plane goes through the origin.
    threads : int
        At most so many. The result is the same for any.
    workspace : Workspace, optional
        Holds scratch memory of 4 C + 10 bytes a point; the result is not part of it.

    Returns
    -------
    Voxels
        In an order that depends on the points alone. Means are rounded to float32, so one on the
        border of its voxel may be half a unit in the last place beyond it.

    Raises
    ------
    UsageError
        Wrong shapes, a size that is not positive, or coordinates `MAX_CELL` voxels or more from the
        origin.
    """
    points, size = point_rows("points", points), _checked_size(voxel_size)
    n_points, width = points.shape
    workspace = workspace or Workspace()
    bins = workspace.empty("voxel bins", (n_points,), np.uint16)
    rows = workspace.empty("voxel rows", (n_points,), np.int32)
    sorted_points = workspace.empty("voxel points", points.shape, np.float32)
    counts = workspace.empty("voxel counts", (n_points,), np.int32)
    cuts = slices(n_points, threads, _MIN_ROWS)

    found = run(lambda first, last: _find_bins(points[first:last], size, bins[first:last]), cuts)
    _check_reach(points, size, sum(n_far for _, n_far in found))
    sizes = np.stack([of_bin for of_bin, _ in found])[:, :N_BINS].astype(np.int64)
    # places in the sorted points: bin by bin, in a bin slice by slice
    ends = np.cumsum(sizes.T.reshape(-1)).reshape(N_BINS, len(cuts))
    starts, places = ends[:, -1] - sizes.sum(axis=0), ends.T - sizes

    def sort(first: int, last: int, place: Array) -> None:
        _sort(points[first:last], bins[first:last], first, place, sorted_points, rows)

    run(sort, [(*cut, place) for cut, place in zip(cuts, places, strict=True)])
    offsets = np.append(starts, ends[-1, -1])
    shares = np.searchsorted(offsets, [ends[-1, -1] * k // len(cuts) for k in range(len(cuts))])
    bounds = [0, *shares[1:].tolist(), N_BINS]
    merged = run(
        lambda first, last: _merge(sorted_points, rows, offsets[first : last + 1], size, counts),
        list(itertools.pairwise(bounds)),
    )
    n_voxels = np.concatenate(merged)
    result = Voxels(
        np.empty((n_voxels.sum(), width), np.float32),
        np.empty(n_voxels.sum(), np.int32),
        np.empty(n_voxels.sum(), np.int32),
    )
    _collect(sorted_points, counts, rows, offsets, n_voxels, *result)
    return result


def voxel_first(points: npt.ArrayLike, voxel_size: float | npt.ArrayLike) -> Array:
    """Find the first point in each voxel.

    Parameters
    ----------
    points : (N, C) float32 [m]
        Rows that begin with x, y, z. Points with a NaN or infinite coordinate are dropped.
    voxel_size : float or (3,) float64 [m]
        Positive; a lattice plane goes through the origin.

    Returns
    -------
    (V,) int32
        Rows of `points`, ascending.

    Raises
    ------
    UsageError
        As `voxel_centroids`.
    """
    points, size = point_rows("points", points), _checked_size(voxel_size)
    rows = np.empty(len(points), np.int32)
    n, n_far = _first_rows(points, size, rows)
    _check_reach(points, size, n_far)
    return rows[:n].copy()


def _checked_size(voxel_size: float | npt.ArrayLike) -> Array:
    sizes = as_array("voxel_size", voxel_size)
    size = fixed("voxel_size", np.full(3, sizes) if sizes.ndim == 0 else sizes, np.float64, 3)
    if not (np.isfinite(size).all() and (size > 0).all()):
        raise UsageError(f"voxel_size: expected positive numbers, found {size.tolist()}")
    return size


def _check_reach(points: Array, size: Array, n_far: int) -> None:
    if n_far:
        reach = np.abs(points[np.isfinite(points[:, :3]).all(axis=1), :3]).max(axis=0)
        raise UsageError(
            f"voxel_size: {n_far} of {len(points)} points lie {MAX_CELL} voxels or more from the "
            f"origin (voxels of {size.tolist()} m, points as far as {reach.tolist()} m)",
            fix="crop the points, subtract an origin, or use larger voxels",
        )


@kernel
def _find_bins(points: Array, size: Array, bins: Array) -> tuple[Array, int]:
    """Fill in the bin of each point, N_BINS for none; count them, and points too far out."""
    columns, n_far = new_columns(), 0
    by, is_product = sides(size)
    for start in range(0, bins.shape[0], BLOCK):
        n = min(BLOCK, bins.shape[0] - start)
        load_columns(points, start, n, columns)
        # with the way a constant, there is none to choose in the loop, and it vectorises
        if is_product:
            n_far += bins_of(columns, n, by, 1, bins[start : start + n])
        else:
            n_far += bins_of(columns, n, by, 0, bins[start : start + n])
    return _histogram(bins), n_far


@kernel
def _histogram(bins: Array) -> Array:
    # neighbours often share a bin: with four tables no count waits for the one before
    tables = np.zeros((4, N_BINS + 1), np.int32)
    n = bins.shape[0] // 4 * 4
    for i in range(0, n, 4):
        for k in range(4):
            tables[k, bins[i + k]] += 1
    for i in range(n, bins.shape[0]):
        tables[0, bins[i]] += 1
    for k in range(N_BINS + 1):
        tables[0, k] += tables[1, k] + tables[2, k] + tables[3, k]
    total: Array = tables[0]
    return total


@kernel
def _sort(
    points: Array, bins: Array, first: int, places: Array, sorted_points: Array, rows: Array
) -> None:
    """Copy points to their places, bin by bin; rows count from `first`."""
    source, target, width = points.reshape(-1), sorted_points.reshape(-1), points.shape[1]
    next_place = places.copy()
    if width == 3:
        _scatter(source, 3, bins, first, next_place, target, rows)
    elif width == 4:
        _scatter(source, 4, bins, first, next_place, target, rows)
    else:
        _scatter(source, width, bins, first, next_place, target, rows)


@kernel
def _scatter(
    source: Array,
    width: int,
    bins: Array,
    first: int,
    next_place: Array,
    target: Array,
    rows: Array,
) -> None:
    step = np.uint64(width)
    for i in range(bins.shape[0]):
        if bins[i] < N_BINS:
            place = np.uint64(next_place[bins[i]])
            next_place[bins[i]] += 1
            rows[place] = first + i
            for c in range(width):
                target[place * step + np.uint64(c)] = source[np.uint64(i) * step + np.uint64(c)]


@kernel
def _merge(sorted_points: Array, rows: Array, offsets: Array, size: Array, counts: Array) -> Array:
    """Replace the points of each bin by those of its voxels; return how many there are."""
    n_bins, width = offsets.shape[0] - 1, sorted_points.shape[1]
    largest = 0
    for k in range(n_bins):
        largest = max(largest, offsets[k + 1] - offsets[k])
    n_slots = 2
    while n_slots < 2 * largest:
        n_slots *= 2
    table = np.full(n_slots, -1, np.int32)
    keys, voxels = np.empty(largest, np.uint64), np.empty(largest, np.int32)
    voxel_keys, slots = np.empty(largest, np.uint64), np.empty(largest, np.int64)
    sums, n_voxels = np.empty(largest * width), np.zeros(n_bins, np.int64)
    columns, flat = new_columns(), sorted_points.reshape(-1)
    by, is_product = sides(size)
    for k in range(n_bins):
        first, last = offsets[k], offsets[k + 1]
        if first < last:
            n_points = last - first
            _find_keys(sorted_points, first, n_points, by, is_product, columns, keys)
            n = _number(keys, n_points, table, slots, voxel_keys, voxels, counts, rows, first)
            if width == 3:
                _means(flat, 3, first, n_points, voxels, n, counts, sums)
            elif width == 4:
                _means(flat, 4, first, n_points, voxels, n, counts, sums)
            else:
                _means(flat, width, first, n_points, voxels, n, counts, sums)
            n_voxels[k] = n
    return n_voxels


@kernel
def _find_keys(
    points: Array,
    first: int,
    n_points: int,
    by: Array,
    is_product: bool,
    columns: Array,
    keys: Array,
) -> None:
    """Fill in the number of the voxel of each point; all are near enough to have one."""
    for start in range(0, n_points, BLOCK):
        n = min(BLOCK, n_points - start)
        load_columns(points, first + start, n, columns)
        if is_product:
            keys_of(columns, n, by, 1, keys[start : start + n])
        else:
            keys_of(columns, n, by, 0, keys[start : start + n])


@kernel
def _first_rows(points: Array, size: Array, rows: Array) -> tuple[int, int]:
    """List the first row of each voxel; return how many there are, and how many points too far."""
    sx, sy, sz = size[0], size[1], size[2]
    limit, inf = np.float64(MAX_CELL), np.float32(np.inf)
    columns, keys = new_columns(), np.empty(BLOCK, np.uint64)
    x, y, z = columns[0], columns[1], columns[2]
    table = np.full(_FEWEST_SLOTS, _NO_KEY)
    k, n_far = 0, 0
    for start in range(0, rows.shape[0], BLOCK):
        n = min(BLOCK, rows.shape[0] - start)
        load_columns(points, start, n, columns)
        for i in range(n):
            u = np.floor(np.float64(x[i]) / sx)
            v = np.floor(np.float64(y[i]) / sy)
            w = np.floor(np.float64(z[i]) / sz)
            is_finite = (abs(x[i]) < inf) & (abs(y[i]) < inf) & (abs(z[i]) < inf)
            is_near = (abs(u) < limit) & (abs(v) < limit) & (abs(w) < limit)
            n_far += is_finite & (not is_near)
            a = np.int64(u if is_near else 0.0) + MAX_CELL
            b = np.int64(v if is_near else 0.0) + MAX_CELL
            c = np.int64(w if is_near else 0.0) + MAX_CELL
            key = np.uint64((c << (2 * CELL_BITS)) | (b << CELL_BITS) | a)
            keys[i] = key if is_near else _NO_KEY
        k = _append_new(keys, n, start, table, rows, k)
        if 2 * (k + BLOCK) > table.shape[0]:
            table = _grown(table)
    return k, n_far


@kernel
def _append_new(keys: Array, n: int, start: int, table: Array, rows: Array, k: int) -> int:
    """Append the rows of keys that the table lacks to the first k; return how many there are."""
    shift, mask = _hash_of(table)
    for i in range(n):
        key = keys[i]
        if key != _NO_KEY:
            slot = (key * _GOLDEN) >> shift
            while table[slot] != key and table[slot] != _NO_KEY:
                slot = (slot + np.uint64(1)) & mask
            if table[slot] != key:
                table[slot] = key
                rows[np.uint64(k)] = start + i
                k += 1
    return k


@kernel
def _grown(table: Array) -> Array:
    """Return a table of four times as many slots with the same keys."""
    larger = np.full(4 * table.shape[0], _NO_KEY)
    shift, mask = _hash_of(larger)
    for i in range(table.shape[0]):
        key = table[i]
        if key != _NO_KEY:
            slot = (key * _GOLDEN) >> shift
            while larger[slot] != _NO_KEY:
                slot = (slot + np.uint64(1)) & mask
            larger[slot] = key
    return larger


@kernel
def _hash_of(table: Array) -> tuple[np.uint64, np.uint64]:
    """Return how far to shift a mixed key to get a slot, and the mask of slots."""
    bits = 1
    while (1 << bits) < table.shape[0]:
        bits += 1
    return np.uint64(64 - bits), np.uint64(table.shape[0] - 1)


@kernel
def _number(
    keys: Array,
    n_points: int,
    table: Array,
    slots: Array,
    voxel_keys: Array,
    voxels: Array,
    counts: Array,
    rows: Array,
    first: int,
) -> int:
    """Give equal keys a number, in the order they first appear; return how many there are.

    Puts how often each appears, and the row it first appears in, at the front of the bin. The table
    is a hash with open addressing that holds -1 before and after.
    """
    bits = 1
    while (1 << bits) < 2 * n_points:
        bits += 1
    shift, mask = np.uint64(64 - bits), np.uint64((1 << bits) - 1)
    base, n = np.uint64(first), 0
    for i in range(n_points):
        key = keys[i]
        slot = (key * _GOLDEN) >> shift
        voxel = table[slot]
        while voxel >= 0 and voxel_keys[np.uint64(voxel)] != key:
            slot = (slot + np.uint64(1)) & mask
            voxel = table[slot]
        if voxel < 0:
            voxel, new = np.int32(n), np.uint64(n)
            table[slot], voxel_keys[new], slots[new] = voxel, key, slot
            counts[base + new], rows[base + new] = 0, rows[base + np.uint64(i)]
            n += 1
        voxels[i] = voxel
        counts[base + np.uint64(voxel)] += 1
    for k in range(n):
        table[np.uint64(slots[k])] = -1
    return n


@kernel
def _means(
    flat: Array,
    width: int,
    first: int,
    n_points: int,
    voxels: Array,
    n: int,
    counts: Array,
    sums: Array,
) -> None:
    """Put the mean of the points of each voxel at the front of the bin."""
    step = np.uint64(width)
    for k in range(n * width):
        sums[k] = 0.0
    for i in range(n_points):
        total, at = np.uint64(voxels[i]) * step, np.uint64(first + i) * step
        for c in range(width):
            sums[total + np.uint64(c)] += flat[at + np.uint64(c)]
    for k in range(n):
        share = 1.0 / counts[first + k]
        for c in range(width):
            flat[(first + k) * width + c] = sums[k * width + c] * share


@kernel
def _collect(
    sorted_points: Array,
    counts: Array,
    rows: Array,
    offsets: Array,
    n_voxels: Array,
    points: Array,
    voxel_counts: Array,
    voxel_first: Array,
) -> None:
    """Move what stands at the front of each bin together."""
    source, target, width = sorted_points.reshape(-1), points.reshape(-1), points.shape[1]
    end = 0
    for k in range(n_voxels.shape[0]):
        n, first = n_voxels[k], offsets[k]
        _copy(source, first * width, n * width, target, end * width)
        _copy(counts, first, n, voxel_counts, end)
        _copy(rows, first, n, voxel_first, end)
        end += n


@kernel
def _copy(source: Array, first: int, n: int, target: Array, at: int) -> None:
    for i in range(n):
        target[np.uint64(at + i)] = source[np.uint64(first + i)]


@example
def _example() -> None:
    points = np.zeros((1, 4), np.float32)
    voxel_centroids(points, 0.5)
    voxel_first(points, 0.5)
