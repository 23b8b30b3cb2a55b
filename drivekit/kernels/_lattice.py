"""From coordinates to voxels, of a lattice through the origin, to bins and to numbers of voxels."""

from __future__ import annotations

import math

import numpy as np

from drivekit.kernels._arguments import Array
from drivekit.kernels._columns import load_columns, new_columns
from drivekit.kernels._jit import example, kernel

MAX_CELL = 1 << 20
"""Voxels are numbered from -MAX_CELL to MAX_CELL along each axis."""

CELL_BITS = 21
_SIDE_BITS = 5  # a column is 32 x 32 voxels wide
_GRID_BITS = 6  # 64 x 64 columns until they repeat
N_BINS = 1 << (2 * _GRID_BITS)
_EXPONENTS = 64  # sizes that float64 inverts without going out of its range, by far


@kernel
def sides(size: Array) -> tuple[Array, bool]:
    """Return what to divide coordinates by or, where that is as exact, to multiply them by.

    The inverse of a power of two, such as 0.5 or 0.25 m, is exact, and a product takes a third of
    the time of a quotient.
    """
    is_product = True
    for axis in range(3):
        mantissa, exponent = math.frexp(size[axis])
        is_product &= mantissa == 0.5 and abs(exponent) < _EXPONENTS
    return 1.0 / size if is_product else size.copy(), is_product


@kernel(inline=True)
def _cell(place: float, side: float, is_product: int) -> float:
    """Return the number of the voxel along an axis."""
    number: float = np.floor(place * side if is_product else place / side)
    return number


@kernel
def bins_of(columns: Array, n: int, by: Array, is_product: int, bins: Array) -> int:
    """Fill in the bins of n points; return how many are too far out."""
    sx, sy, sz = by[0], by[1], by[2]
    limit, inf = np.float64(MAX_CELL), np.float32(np.inf)
    side_bits, grid_bits, mask = np.int32(_SIDE_BITS), np.int32(_GRID_BITS), np.int32(63)
    x, y, z = columns[0], columns[1], columns[2]
    n_far = 0
    for i in range(n):
        u = _cell(np.float64(x[i]), sx, is_product)
        v = _cell(np.float64(y[i]), sy, is_product)
        w = _cell(np.float64(z[i]), sz, is_product)
        is_finite = (abs(x[i]) < inf) & (abs(y[i]) < inf) & (abs(z[i]) < inf)
        is_near = (abs(u) < limit) & (abs(v) < limit) & (abs(w) < limit)
        n_far += is_finite & (not is_near)
        column = (np.int32(u if is_near else 0.0) >> side_bits) & mask
        row = (np.int32(v if is_near else 0.0) >> side_bits) & mask
        bins[i] = (row << grid_bits) | column if is_near else N_BINS
    return n_far


@kernel
def keys_of(columns: Array, n: int, by: Array, is_product: int, keys: Array) -> None:
    """Fill in the numbers of the voxels of n points that are near enough to have one."""
    sx, sy, sz = by[0], by[1], by[2]
    x, y, z = columns[0], columns[1], columns[2]
    for i in range(n):
        u = np.int64(_cell(np.float64(x[i]), sx, is_product)) + MAX_CELL
        v = np.int64(_cell(np.float64(y[i]), sy, is_product)) + MAX_CELL
        w = np.int64(_cell(np.float64(z[i]), sz, is_product)) + MAX_CELL
        keys[i] = np.uint64((w << (2 * CELL_BITS)) | (v << CELL_BITS) | u)


@example
def _example() -> None:
    columns, bins = new_columns(), np.empty(1, np.uint16)
    load_columns(np.ones((1, 3), np.float32), 0, 1, columns)
    bins_of(columns, 1, np.ones(3), 1, bins)
