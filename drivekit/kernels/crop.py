"""Keep the points of a region, moving them into its frame on the way.

One pass over memory: a block of points is moved to where its kept ones belong and tested at once,
and is closed up there while it is in the nearest cache, unless all of it lies inside.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import numpy.typing as npt

from drivekit.kernels._arguments import Array, affine, point_rows, result_array
from drivekit.kernels._columns import BLOCK, load_columns, new_columns
from drivekit.kernels._jit import example, kernel
from drivekit.kernels.region import Region, check_region
from drivekit.kernels.transform import FUSED, matrix_rows, moved_point

_IDENTITY = np.eye(4)
_INFINITY, _LOWEST = np.float32(np.inf), np.finfo(np.float32).min
_RANGE, _SECTOR, _ELEVATION = 1, 2, 4
_I: Any = np.int64  # a plain 0 would be compiled for on its own
_EIGHT_INSIDE = np.uint64(0x0101010101010101)


def transform_crop(
    points: npt.ArrayLike,
    dst_from_src: npt.ArrayLike,
    region: Region,
    out: Array | None = None,
) -> Array:
    """Move points from one frame to another and keep those in a region there.

    Parameters
    ----------
    points : (N, C) float32 [m] in src
        Rows that begin with x, y, z; other columns are copied.
    dst_from_src : (4, 4) or (3, 4) float64
        Applied in float64.
    region : Region
        In dst; tests see the coordinates that are returned.
    out : (N, C) float32, optional
        Where to write; may be `points` itself, but must not overlap it in another way. Rows behind
        the kept ones are overwritten, too.

    Returns
    -------
    (K, C) float32 [m] in dst
        The first rows of `out`, or of a new array, in the order of `points`. Points that are NaN or
        infinite are dropped.

    Raises
    ------
    UsageError
        Wrong shapes, a transform that is not finite, an impossible region, or an `out` that does
        not fit.
    """
    points, matrix = point_rows("points", points), affine("dst_from_src", dst_from_src)
    kept = result_array("out", out, points.shape, np.float32, points)
    n_kept = _crop(points, matrix, *_limits(region), kept)
    return kept[:n_kept]


def crop(points: npt.ArrayLike, region: Region, out: Array | None = None) -> Array:
    """Keep the points in a region: `transform_crop` without a transform."""
    return transform_crop(points, _IDENTITY, region, out)


def rows_inside(
    points: npt.ArrayLike, region: Region, dst_from_src: npt.ArrayLike = _IDENTITY
) -> Array:
    """Find the points in a region.

    Parameters
    ----------
    points : (N, C) float32 [m] in src
        Rows that begin with x, y, z.
    region : Region
        In dst.
    dst_from_src : (4, 4) or (3, 4) float64
        By default src is dst.

    Returns
    -------
    (K,) int64
        Rows of `points` that `transform_crop` keeps, ascending.

    Raises
    ------
    UsageError
        Wrong shapes, a transform that is not finite, or an impossible region.
    """
    points, matrix = point_rows("points", points), affine("dst_from_src", dst_from_src)
    rows = np.empty(len(points), np.int64)
    return rows[: _rows(points, matrix, *_limits(region), rows)]


def _limits(region: Region) -> tuple[Array, Array, int]:
    """Return the corners of the box, the other limits, and which of those there are."""
    try:
        return _kept_limits(region)
    except TypeError:  # arrays or lists cannot be looked up
        return _new_limits(region)


def _new_limits(region: Region) -> tuple[Array, Array, int]:
    check_region(region)
    corners = np.array([*region.low, *region.high], np.float64)
    with np.errstate(over="ignore"):
        box = corners.astype(np.float32)
    # the next float32 up splits float32 coordinates as the limit itself does
    box = np.where(box < corners, np.nextafter(box, _INFINITY), box)
    # at -inf the first finite number: coordinates that are infinite lie in no box
    box = np.maximum(box, _LOWEST)
    limits, tests = np.zeros(12), 0
    if region.min_range > 0.0 or region.max_range < np.inf:
        tests |= _RANGE
        limits[0:2] = _square(region.min_range), _square(region.max_range)
    if region.azimuth is not None and region.azimuth[1] - region.azimuth[0] < 2 * np.pi:
        tests |= _SECTOR
        start, end = region.azimuth
        limits[2:6] = np.cos(start), np.sin(start), np.cos(end), np.sin(end)
        limits[6] = end - start > np.pi
    if region.elevation is not None:
        tests |= _ELEVATION
        low, high = region.elevation
        limits[7:9] = (np.cos(low), np.sin(low)) if low > -np.pi / 2 else (0.0, 0.0)
        limits[9:12] = (np.cos(high), np.sin(high), 0.0) if high < np.pi / 2 else (0.0, 0.0, 1.0)
    return box, limits, tests


_kept_limits = functools.lru_cache(maxsize=64)(_new_limits)


def _square(distance: float) -> float:
    return float(distance) * float(distance)  # a power would overflow with an error


@kernel
def _crop(points: Array, matrix: Array, box: Array, limits: Array, tests: int, kept: Array) -> int:
    width, n_rows = points.shape[1], points.shape[0]
    source, target = points.reshape(-1), kept.reshape(-1)
    # a loop that writes to where it reads does not vectorise
    is_in_place = points.ctypes.data == kept.ctypes.data
    scratch = np.empty(BLOCK * width if is_in_place else 0, np.float32)
    columns, inside = new_columns(), np.empty(BLOCK, np.uint8)
    k: int = _I(0)
    for first in range(0, n_rows, BLOCK):
        n = min(BLOCK, n_rows - first)
        moved = scratch if is_in_place else target[k * width :]
        _move_and_test(source[first * width :], width, n, matrix, box, moved, inside)
        if tests:
            load_columns(moved[: n * width].reshape(n, width), 0, n, columns)
            _test(columns, n, limits, tests, inside)
        if not is_in_place and n == BLOCK and _all_inside(inside):
            k += n
        elif width == 3:
            k = _close_up(moved, 3, n, inside, target, k)
        elif width == 4:
            k = _close_up(moved, 4, n, inside, target, k)
        elif width == 5:
            k = _close_up(moved, 5, n, inside, target, k)
        else:
            k = _close_up(moved, width, n, inside, target, k)
    return k


@kernel
def _rows(points: Array, matrix: Array, box: Array, limits: Array, tests: int, rows: Array) -> int:
    width, n_rows = points.shape[1], points.shape[0]
    source = points.reshape(-1)
    moved = np.empty((BLOCK, width), np.float32)
    columns, inside = new_columns(), np.empty(BLOCK, np.uint8)
    k = 0
    for first in range(0, n_rows, BLOCK):
        n = min(BLOCK, n_rows - first)
        _move_and_test(source[first * width :], width, n, matrix, box, moved.reshape(-1), inside)
        if tests:
            load_columns(moved, 0, n, columns)
            _test(columns, n, limits, tests, inside)
        for i in range(n):
            rows[np.uint64(k)] = first + i
            k += inside[i]
    return k


@kernel
def _move_and_test(
    source: Array, width: int, n: int, matrix: Array, box: Array, moved: Array, inside: Array
) -> None:
    """Move n rows of flat arrays as `transform` does, and tell which come to lie in the box."""
    # a constant width lets the loop vectorise over rows
    if width == 3:
        _move_into_box(source, 3, n, matrix, box, moved, inside)
    elif width == 4:
        _move_into_box(source, 4, n, matrix, box, moved, inside)
    elif width == 5:
        _move_into_box(source, 5, n, matrix, box, moved, inside)
    else:
        _move_into_box(source, width, n, matrix, box, moved, inside)


@kernel(fastmath=FUSED)
def _move_into_box(
    source: Array, width: int, n: int, matrix: Array, box: Array, moved: Array, inside: Array
) -> None:
    rows = matrix_rows(matrix)
    x0, y0, z0, x1, y1, z1 = box[0], box[1], box[2], box[3], box[4], box[5]
    for i in range(n):
        at = i * width
        u, v, w = moved_point(rows, source[at], source[at + 1], source[at + 2])
        x, y, z = np.float32(u), np.float32(v), np.float32(w)
        moved[at], moved[at + 1], moved[at + 2] = x, y, z
        for c in range(3, width):
            moved[at + c] = source[at + c]
        # every comparison is false for NaN
        inside[i] = (x >= x0) & (x < x1) & (y >= y0) & (y < y1) & (z >= z0) & (z < z1)


@kernel
def _all_inside(inside: Array) -> bool:
    """Tell whether a whole block lies inside, eight points at a time."""
    eights = inside.view(np.uint64)
    common = eights[0]
    for i in range(1, eights.size):
        common &= eights[i]
    return bool(common == _EIGHT_INSIDE)


@kernel
def _test(columns: Array, n: int, limits: Array, tests: int, inside: Array) -> None:
    """Leave out the points that lie in the box, but not in the region."""
    x, y, z = columns[0], columns[1], columns[2]
    if tests & _RANGE:
        low, high = limits[0], limits[1]
        for i in range(n):
            u, v, w = np.float64(x[i]), np.float64(y[i]), np.float64(z[i])
            square = u * u + v * v + w * w
            inside[i] &= (square >= low) & (square < high)
    if tests & _SECTOR:
        sx, sy, ex, ey = limits[2], limits[3], limits[4], limits[5]
        is_wide = limits[6] != 0.0
        for i in range(n):
            u, v = np.float64(x[i]), np.float64(y[i])
            after, before = sx * v - sy * u >= 0.0, u * ey - v * ex > 0.0
            both, either = after & before, after | before
            inside[i] &= (both | (either & is_wide)) & ((u != 0.0) | (v != 0.0))
    if tests & _ELEVATION:
        low_cos, low_sin = limits[7], limits[8]
        high_cos, high_sin, high_spare = limits[9], limits[10], limits[11]
        for i in range(n):
            u, v, w = np.float64(x[i]), np.float64(y[i]), np.float64(z[i])
            flat = np.sqrt(u * u + v * v)
            is_above = w * low_cos - flat * low_sin >= 0.0
            is_below = w * high_cos - flat * high_sin < high_spare
            inside[i] &= is_above & is_below & ((flat > 0.0) | (w != 0.0))


@kernel
def _close_up(moved: Array, width: int, n: int, inside: Array, target: Array, k: int) -> int:
    """Append the rows that are inside to the first k rows of target; return how many there are.

    Each row is written, but the next one goes on top of it unless it is inside: no branch, and
    never beyond the row's own place, so `moved` may be what follows those k rows. Unsigned places
    need no check for negative indices.
    """
    step = np.uint64(width)
    for i in range(n):
        at, place = np.uint64(i) * step, np.uint64(k) * step
        x, y, z = moved[at], moved[at + np.uint64(1)], moved[at + np.uint64(2)]
        if width == 4:
            rest = moved[at + np.uint64(3)]
            target[place], target[place + np.uint64(1)] = x, y
            target[place + np.uint64(2)], target[place + np.uint64(3)] = z, rest
        else:
            target[place], target[place + np.uint64(1)] = x, y
            target[place + np.uint64(2)] = z
            for c in range(3, width):
                target[place + np.uint64(c)] = moved[at + np.uint64(c)]
        k += inside[i]
    return k


@example
def _example() -> None:
    points, region = np.zeros((1, 4), np.float32), Region()
    crop(points, region)
    rows_inside(points, region)
