"""Coordinates of a block of points as columns, which is the form that loops vectorise in.

Kernels over points go block by block: coordinates into three small columns that stay in the
nearest cache, arithmetic on those, and only then the scattered writes.
"""

from __future__ import annotations

import numpy as np

from drivekit.kernels._arguments import Array
from drivekit.kernels._jit import example, kernel

BLOCK = 512
"""Points a block."""


@kernel
def new_columns() -> Array:
    """Return an uninitialised (4, BLOCK) float32 buffer for `load_columns`."""
    return np.empty((4, BLOCK), np.float32)


@kernel
def load_columns(points: Array, first: int, n: int, columns: Array) -> None:
    """Copy x, y, z of n rows to the first three columns; the fourth is scratch."""
    width = points.shape[1]
    rows = points[first : first + n].reshape(-1)
    x, y, z, rest = columns[0], columns[1], columns[2], columns[3]
    # with the width a constant, loads that leave no gap become shuffles instead of gathers
    if width == 3:
        for i in range(n):
            x[i], y[i], z[i] = rows[3 * i], rows[3 * i + 1], rows[3 * i + 2]
    elif width == 4:
        for i in range(n):
            x[i], y[i], z[i] = rows[4 * i], rows[4 * i + 1], rows[4 * i + 2]
            rest[i] = rows[4 * i + 3]
    else:
        for i in range(n):
            x[i], y[i], z[i] = rows[width * i], rows[width * i + 1], rows[width * i + 2]


@example
def _example() -> None:
    load_columns(np.zeros((1, 3), np.float32), 0, 1, new_columns())
