"""Bring points that a moving sensor measured one after the other into one frame.

The motion is a table of poses at knots in time; between knots the matrices are interpolated, which
is off by the distance of a point times the square of the turn between two knots over 8. The pose of
a point is worked out only where its time differs from that of the row before: a spinning sensor
fires all its beams at once.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, as_array, fixed, point_rows, result_array
from drivekit.kernels._jit import example, kernel
from drivekit.kernels._threads import run, slices
from drivekit.kernels.transform import FUSED

MAX_TURN = 0.02
"""Largest turn [rad] between knots: 5 mm at 100 m."""

_MIN_ROWS = 1 << 17
_MAX_BINS = 1 << 12
_COARSE = 1000.0  # seconds; float32 resolves only 0.06 ms from here on


def deskew(
    points: npt.ArrayLike,
    times: npt.ArrayLike,
    knots: npt.ArrayLike,
    dst_from_knots: npt.ArrayLike,
    out: Array | None = None,
    *,
    threads: int = 1,
) -> Array:
    """Move each point by the pose that its sensor had when it was measured.

    Parameters
    ----------
    points : (N, C) float32 [m] in the sensor's frame at the time of each point
        Rows that begin with x, y, z; other columns are copied.
    times : (N,) float32 or float64 [s]
        In any order; equal times in a row cost least. One that is not finite makes the
        coordinates NaN.
    knots : (K,) float64 [s]
        Strictly rising, at least one. Before the first and after the last the pose stands still.
    dst_from_knots : (K, 4, 4) or (K, 3, 4) float64
        Rigid; applied in float64.
    out : (N, C) float32, optional
        Where to write; may be `points` itself, but must not overlap it in another way.
    threads : int
        At most so many; a frame's worth of points takes one. The result is the same for any.

    Returns
    -------
    (N, C) float32 [m] in dst
        `out`, or a new array.

    Raises
    ------
    UsageError
        Wrong shapes; knots that do not rise, or lie beyond 1000 s with times in float32, which is
        too coarse there; a turn of more than `MAX_TURN` between two knots.
    """
    points = point_rows("points", points)
    is_single = as_array("times", times).dtype == np.float32
    times = fixed("times", times, np.float64, len(points))
    knots, poses = _checked_table(knots, dst_from_knots)
    if is_single and np.abs(knots).max() > _COARSE:
        raise UsageError(
            f"times: float32 is too coarse for knots at {np.abs(knots).max():g} s",
            fix="count seconds from the start of the sweep, or use float64",
        )
    moved = result_array("out", out, points.shape, np.float32, points)
    table = _table(knots, poses)

    def call(first: int, last: int) -> None:
        _deskew(points[first:last], times[first:last], *table, moved[first:last])

    run(call, slices(len(points), threads, _MIN_ROWS))
    return moved


@np.errstate(over="ignore", invalid="ignore")  # poses beyond all bounds lead there
def _checked_table(knots: npt.ArrayLike, poses: npt.ArrayLike) -> tuple[Array, Array]:
    """Return knots (K,) and the numbers (K, 12) of their poses."""
    knots = fixed("knots", knots, np.float64, None)
    matrices = as_array("dst_from_knots", poses)
    if matrices.shape not in ((len(knots), 4, 4), (len(knots), 3, 4)) or not len(knots):
        raise UsageError(
            f"dst_from_knots: expected a (3 or 4, 4) matrix for each of at least one knot, "
            f"found {len(knots)} knots and an array of shape {matrices.shape}"
        )
    numbers = fixed("dst_from_knots", matrices[:, :3].reshape(-1, 12), np.float64, None, 12)
    if not np.isfinite(numbers).all():
        raise UsageError("dst_from_knots: expected finite numbers")
    if not (np.isfinite(knots).all() and (np.diff(knots) > 0).all()):
        raise UsageError("knots: expected finite times that rise strictly")
    turns = numbers.reshape(-1, 3, 4)[:, :, :3]
    # for rotations the norm of the difference is sqrt(8) * sin(turn / 2)
    apart = np.linalg.norm(np.diff(turns, axis=0), axis=(1, 2)) / np.sqrt(2)
    if (apart > MAX_TURN).any():
        k = int(apart.argmax())
        raise UsageError(
            f"dst_from_knots: the sensor turns by {apart[k]:.3f} rad from knot {k} to {k + 1}; "
            f"interpolation is exact enough up to {MAX_TURN} rad",
            fix="use more knots in between",
        )
    return knots, numbers


@np.errstate(over="ignore", invalid="ignore")
def _table(knots: Array, poses: Array) -> tuple[Array, Array, Array, float, int]:
    """Return knots and infinity, poses and their speeds, and bins that tell which knot is near.

    A bin of time holds the last knot at or before its start; then how many bins there are a second,
    and how many knots there are in a bin at most.
    """
    rates = np.zeros_like(poses)
    rates[:-1] = np.diff(poses, axis=0) / np.diff(knots)[:, None]
    span = knots[-1] - knots[0]
    narrowest = np.diff(knots).min(initial=span) if len(knots) > 1 else 1.0
    n_bins = int(np.clip(span / narrowest, 1, _MAX_BINS)) + 1
    per_second = (n_bins - 1) / span if span > 0 else 0.0
    starts = ((knots - knots[0]) * per_second).astype(np.int64)
    bins = np.searchsorted(starts, np.arange(n_bins), side="left") - 1
    bins = np.maximum(bins, 0).astype(np.int64)
    longest = int(np.bincount(starts, minlength=n_bins).max())
    return np.append(knots, np.inf), np.hstack([poses, rates]), bins, per_second, longest


@kernel
def _deskew(
    points: Array,
    times: Array,
    knots: Array,
    poses: Array,
    bins: Array,
    per_second: float,
    longest: int,
    moved: Array,
) -> None:
    source, target, width = points.reshape(-1), moved.reshape(-1), points.shape[1]
    # constant widths, as in `transform`
    if width == 3:
        _follow(source, 3, times, knots, poses, bins, per_second, longest, target)
    elif width == 4:
        _follow(source, 4, times, knots, poses, bins, per_second, longest, target)
    else:
        _follow(source, width, times, knots, poses, bins, per_second, longest, target)


@kernel(fastmath=FUSED)
def _follow(
    source: Array,
    width: int,
    times: Array,
    knots: Array,
    poses: Array,
    bins: Array,
    per_second: float,
    longest: int,
    target: Array,
) -> None:
    step, one, two = np.uint64(width), np.uint64(1), np.uint64(2)
    xx = xy = xz = x0 = yx = yy = yz = y0 = zx = zy = zz = z0 = np.nan
    time = np.nan
    for i in range(times.shape[0]):
        if times[i] != time:
            time = times[i]
            k, dt = _knot_before(time, knots, bins, per_second, longest)
            pose = poses[k]
            xx, xy = pose[0] + dt * pose[12], pose[1] + dt * pose[13]
            xz, x0 = pose[2] + dt * pose[14], pose[3] + dt * pose[15]
            yx, yy = pose[4] + dt * pose[16], pose[5] + dt * pose[17]
            yz, y0 = pose[6] + dt * pose[18], pose[7] + dt * pose[19]
            zx, zy = pose[8] + dt * pose[20], pose[9] + dt * pose[21]
            zz, z0 = pose[10] + dt * pose[22], pose[11] + dt * pose[23]
        at = np.uint64(i) * step
        x, y, z = source[at], source[at + one], source[at + two]
        target[at] = xx * x + xy * y + xz * z + x0
        target[at + one] = yx * x + yy * y + yz * z + y0
        target[at + two] = zx * x + zy * y + zz * z + z0
        for c in range(3, width):
            target[at + np.uint64(c)] = source[at + np.uint64(c)]


@kernel
def _knot_before(
    time: float, knots: Array, bins: Array, per_second: float, longest: int
) -> tuple[np.uint64, float]:
    """Return the knot before a time and the seconds since, held at either end."""
    first, last = knots[0], knots[knots.shape[0] - 2]
    held = time if time > first else first  # a NaN, too
    held = held if held < last else last
    k = np.uint64(bins[np.uint64((held - first) * per_second)])
    for _ in range(longest):  # no `while`: how often it runs would be mispredicted
        k += np.uint64(knots[k + np.uint64(1)] <= held)
    return k, held - knots[k] + (time - time)


@example
def _example() -> None:
    deskew(np.zeros((1, 4), np.float32), [0.0], [0.0], np.eye(4)[None])
