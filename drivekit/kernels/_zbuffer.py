"""Which of many points is nearest in each pixel.

A pixel is one 64-bit number, the bits of its depth before the row of the point: the smaller of two
is nearer, or of the lower row. So the result does not depend on the order of writing, and needs no
branch. Bits of non-negative floats rise with the floats.
"""

from __future__ import annotations

import numpy as np

from drivekit.kernels._arguments import Array
from drivekit.kernels._jit import example, kernel

EMPTY = np.uint64(0xFFFFFFFFFFFFFFFF)
"""A pixel that no point falls in; unpacks to NaN and -1."""


@kernel
def put(image: Array, pixels: Array, depths: Array, n: int, first: int) -> None:
    """Put n points into a flat image, given float32 depths >= 0; pixels of -1 are left out."""
    bits = depths.view(np.uint32)
    for i in range(n):
        if pixels[i] >= 0:
            pixel = np.uint64(pixels[i])
            packed = (np.uint64(bits[i]) << np.uint64(32)) | np.uint64(first + i)
            image[pixel] = min(image[pixel], packed)


@kernel
def unpack(image: Array, depths: Array, rows: Array) -> None:
    """Split a flat image into depths and rows."""
    bits = depths.view(np.uint32)
    for i in range(image.shape[0]):
        bits[i] = np.uint32(image[i] >> np.uint64(32))
        rows[i] = np.int32(np.uint32(image[i] & np.uint64(0xFFFFFFFF)))


@example
def _example() -> None:
    image, depths, rows = np.full(1, EMPTY), np.zeros(1, np.float32), np.zeros(1, np.int32)
    put(image, rows, depths, 1, 0)
    unpack(image, depths, rows)
