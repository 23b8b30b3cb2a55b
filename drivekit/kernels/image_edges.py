"""Edges of a picture: how strongly it changes at each pixel, and under points that are shifted."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, whole
from drivekit.kernels._jit import example, kernel

ONE = 127
"""What an edge among none has, and less what an edge among many has."""

MAX_REACH = 1023

_FLAT = np.float32(2.0)  # a grey step this small is noise
_SOFT = np.array([1, 4, 6, 4, 1], np.float32) / np.float32(16)


def edge_contrast(image: npt.ArrayLike, reach: int) -> tuple[Array, Array]:
    """Compare how much an image changes at each pixel with how much it changes around there.

    A change is the difference of both neighbours, smoothed with the weights 1 4 6 4 1 either way;
    its share is that of itself and the mean around it; the result is the share less the mean of
    shares around. Means are over squares of side 2 ``reach`` + 1, borders repeated.

    Parameters
    ----------
    image : (H, W) uint8
        Grey values.
    reach : int [px]
        0 to `MAX_REACH`.

    Returns
    -------
    across, down : (H + 2 reach, W + 2 reach) int8
        -`ONE` to `ONE`, 0 on average, for changes along rows and along columns; with a rim of
        zeros, so that what is looked up ``reach`` pixels outside the image is 0.

    Raises
    ------
    UsageError
        Another shape or dtype, or a reach out of range.
    """
    image, reach = fixed("image", image, np.uint8, None, None), whole("reach", reach)
    if not 0 <= reach <= MAX_REACH:
        raise UsageError(f"reach: expected 0 to {MAX_REACH}, found {reach}")
    height, width = image.shape
    edges = np.zeros((2, height + 2 * reach, width + 2 * reach), np.int8)
    if image.size:
        rows = np.empty((3, height, width), np.float32)
        for axis in (0, 1):
            _change(image, axis, rows[0])
            _smooth(rows[0], rows[1])
            _means(rows[1], reach, rows[2])
            _share(rows[1], rows[2])
            _means(rows[1], reach, rows[2])
            _excess(rows[1], rows[2], reach, edges[axis])
    return edges[0], edges[1]


def shifted_sums(values: npt.ArrayLike, places: npt.ArrayLike, steps: npt.ArrayLike) -> Array:
    """Sum values at places that are all moved by the same step, for each of several steps.

    Parameters
    ----------
    values : (M,) int8
        An image row by row: a step of its width leads one row down.
    places : (N,) int64
        Positions in ``values``; any of them as often as it is listed.
    steps : (S,) int64

    Returns
    -------
    (S,) int64

    Raises
    ------
    UsageError
        Wrong shapes or dtypes, or a step that leads a place out of ``values``.
    """
    values = fixed("values", values, np.int8, None)
    places, steps = fixed("places", places, np.int64, None), fixed("steps", steps, np.int64, None)
    if places.size and steps.size:
        # as Python's integers, which do not wrap
        low, high = int(places.min()) + int(steps.min()), int(places.max()) + int(steps.max())
        if low < 0 or high >= len(values):
            raise UsageError(
                f"places and steps: expected positions 0 to {len(values) - 1}, "
                f"found {low} to {high}"
            )
    sums = np.zeros(len(steps), np.int64)
    _sum_shifted(values, places, steps, sums)
    return sums


@kernel
def _change(image: Array, axis: int, change: Array) -> None:
    """Write the absolute difference of the neighbours on either side; 0 at the ends."""
    height, width = image.shape
    change[:] = 0
    if axis == 0:
        for y in range(height):
            for x in range(1, width - 1):
                change[y, x] = abs(np.float32(image[y, x + 1]) - np.float32(image[y, x - 1]))
    else:
        for y in range(1, height - 1):
            for x in range(width):
                change[y, x] = abs(np.float32(image[y + 1, x]) - np.float32(image[y - 1, x]))


@kernel
def _smooth(values: Array, soft: Array) -> None:
    """Write weighted means of five along columns and along rows."""
    height, width = values.shape
    a, b, c = _SOFT[0], _SOFT[1], _SOFT[2]
    line = np.empty(width + 4, np.float32)
    for y in range(height):
        y0, y1 = max(y - 2, 0), max(y - 1, 0)
        y3, y4 = min(y + 1, height - 1), min(y + 2, height - 1)
        for x in range(width):
            ends, sides = values[y0, x] + values[y4, x], values[y1, x] + values[y3, x]
            line[x + 2] = a * ends + b * sides + c * values[y, x]
        line[0] = line[1] = line[2]
        line[width + 2] = line[width + 3] = line[width + 1]
        for x in range(width):
            ends, sides = line[x] + line[x + 4], line[x + 1] + line[x + 3]
            soft[y, x] = a * ends + b * sides + c * line[x + 2]


@kernel
def _means(values: Array, reach: int, means: Array) -> None:
    """Write means over squares, from sums that are carried along."""
    height, width = values.shape
    sums = np.zeros(width)
    for k in range(-reach, reach + 1):
        y = min(max(k, 0), height - 1)
        for x in range(width):
            sums[x] += values[y, x]
    per_value = 1.0 / (2 * reach + 1) ** 2
    for y in range(height):
        total = 0.0
        for k in range(-reach, reach + 1):
            total += sums[min(max(k, 0), width - 1)]
        for x in range(width):
            means[y, x] = total * per_value
            total += sums[min(x + reach + 1, width - 1)] - sums[max(x - reach, 0)]
        first, last = max(y - reach, 0), min(y + reach + 1, height - 1)
        for x in range(width):
            sums[x] += np.float64(values[last, x]) - np.float64(values[first, x])


@kernel
def _share(values: Array, means: Array) -> None:
    """Replace values by their share of themselves, the mean around them and noise."""
    for y in range(values.shape[0]):
        for x in range(values.shape[1]):
            values[y, x] /= values[y, x] + means[y, x] + _FLAT


@kernel
def _excess(values: Array, means: Array, reach: int, edges: Array) -> None:
    """Write how much values exceed means, as whole numbers, within a rim."""
    for y in range(values.shape[0]):
        for x in range(values.shape[1]):
            excess = (values[y, x] - means[y, x]) * np.float32(ONE)
            edges[y + reach, x + reach] = np.int8(np.rint(excess))


@kernel
def _sum_shifted(values: Array, places: Array, steps: Array, sums: Array) -> None:
    for k in range(places.shape[0]):
        for s in range(steps.shape[0]):
            sums[s] += values[np.uint64(places[k] + steps[s])]


@example
def _example() -> None:
    edge_contrast(np.zeros((1, 1), np.uint8), 1)
    shifted_sums(np.zeros(1, np.int8), np.zeros(1, np.int64), np.zeros(1, np.int64))
