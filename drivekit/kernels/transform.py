"""Move points by a rigid or affine transform, as fast as memory can be copied."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.kernels._arguments import Array, affine, point_rows, result_array
from drivekit.kernels._jit import example, kernel
from drivekit.kernels._threads import run, slices

FUSED = frozenset({"contract"})
"""Products and sums in one rounding; the order of sums stays."""

_MIN_ROWS = 1 << 18  # a slice for a thread of its own: about 0.4 ms of work


def transform(
    points: npt.ArrayLike,
    dst_from_src: npt.ArrayLike,
    out: Array | None = None,
    *,
    threads: int = 1,
) -> Array:
    """Move points from one frame to another.

    Parameters
    ----------
    points : (N, C) float32 [m] in src
        Rows that begin with x, y, z; other columns are copied.
    dst_from_src : (4, 4) or (3, 4) float64
        Applied in float64, so large translations that cancel lose nothing.
    out : (N, C) float32, optional
        Where to write; may be `points` itself, but must not overlap it in another way.
    threads : int
        At most so many; a frame's worth of points takes one. The result is the same for any.

    Returns
    -------
    (N, C) float32 [m] in dst
        `out`, or a new array. Coordinates that are NaN or infinite stay useless.

    Raises
    ------
    UsageError
        Wrong shapes, a transform that is not finite, or an `out` that does not fit.
    """
    points, matrix = point_rows("points", points), affine("dst_from_src", dst_from_src)
    moved = result_array("out", out, points.shape, np.float32, points)
    cuts = slices(len(points), threads, _MIN_ROWS)
    run(lambda first, last: _transform(points[first:last], matrix, moved[first:last]), cuts)
    return moved


@kernel
def _transform(points: Array, matrix: Array, moved: Array) -> None:
    move_rows(points.reshape(-1), points.shape[1], points.shape[0], matrix, moved.reshape(-1))


@kernel
def move_rows(source: Array, width: int, n: int, matrix: Array, target: Array) -> None:
    """Move n rows of flat arrays; source and target may be the same."""
    # a constant width lets the loop vectorise over rows
    if width == 3:
        _move(source, 3, n, matrix, target)
    elif width == 4:
        _move(source, 4, n, matrix, target)
    elif width == 5:
        _move(source, 5, n, matrix, target)
    else:
        _move(source, width, n, matrix, target)


@kernel(fastmath=FUSED)
def _move(source: Array, width: int, n: int, matrix: Array, target: Array) -> None:
    rows = matrix_rows(matrix)
    for i in range(n):
        at = i * width
        x, y, z = moved_point(rows, source[at], source[at + 1], source[at + 2])
        target[at], target[at + 1], target[at + 2] = x, y, z
        for c in range(3, width):
            target[at + c] = source[at + c]


@kernel(inline=True)
def matrix_rows(matrix: Array) -> tuple[float, ...]:
    """Return the 12 numbers of a transform, to be held in registers."""
    return (
        matrix[0], matrix[1], matrix[2], matrix[3],
        matrix[4], matrix[5], matrix[6], matrix[7],
        matrix[8], matrix[9], matrix[10], matrix[11],
    )  # fmt: skip


@kernel(inline=True)
def moved_point(rows: tuple[float, ...], x: float, y: float, z: float) -> tuple[float, ...]:
    """Return where a point comes to lie.

    Each sum has one product, so there is one way to fuse them: every loop gets the same bits.
    """
    return (
        rows[3] + rows[0] * x + rows[1] * y + rows[2] * z,
        rows[7] + rows[4] * x + rows[5] * y + rows[6] * z,
        rows[11] + rows[8] * x + rows[9] * y + rows[10] * z,
    )


@example
def _example() -> None:
    transform(np.zeros((1, 4), np.float32), np.eye(4))
