"""Points as a spinning sensor saw them: one row a beam, one column a direction."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._angles import angle
from drivekit.kernels._arguments import Array, as_array, fixed, point_rows
from drivekit.kernels._columns import BLOCK, load_columns, new_columns
from drivekit.kernels._jit import example, kernel
from drivekit.kernels._zbuffer import EMPTY, put, unpack
from drivekit.kernels.workspace import Workspace

NO_POINT = -1
"""`RangeImage.rows` where no point falls in a pixel."""


class RangeImage(NamedTuple):
    """The nearest point in each direction; of equally near ones the first.

    Attributes
    ----------
    ranges : (H, W) float32 [m]
        Distance from the origin; NaN where there is no point.
    rows : (H, W) int32
        Row of the point, or `NO_POINT`: ``image.rows`` picks any other column of the cloud.
    """

    ranges: Array
    rows: Array


def range_image(
    points: npt.ArrayLike,
    shape: tuple[int, int],
    elevation: tuple[float, float],
    *,
    workspace: Workspace | None = None,
) -> RangeImage:
    """Project points to an image of azimuth and elevation.

    Parameters
    ----------
    points : (N, C) float32 [m] in the sensor's frame
        Rows that begin with x, y, z. Those at the origin, not finite, or above or below the image
        are left out.
    shape : (H, W)
        Column 0 begins straight behind, W / 2 straight ahead; columns run clockwise as seen from
        above, as SemanticKITTI's do.
    elevation : (low, high) [rad]
        Lower edge of the last row and upper edge of row 0, within -pi/2 to pi/2. Points less than
        1e-12 rad from the border of two pixels may fall in either.
    workspace : Workspace, optional
        Holds the result and 8 bytes a pixel.

    Raises
    ------
    UsageError
        Wrong shapes, an image without pixels, or an impossible range of elevation.
    """
    points = point_rows("points", points)
    low, high = fixed("elevation", elevation, np.float64, 2).tolist()
    if not -np.pi / 2 <= low < high <= np.pi / 2:
        raise UsageError(
            f"elevation: expected low < high within -pi/2 to pi/2, found {low} to {high}"
        )
    shape = _checked_shape(shape)
    image = _new_image(shape, workspace)
    _project(points, *shape, low, high, image)
    return _result(image, shape, workspace)


def range_image_of_beams(
    points: npt.ArrayLike,
    beams: npt.ArrayLike,
    columns: npt.ArrayLike,
    shape: tuple[int, int],
    *,
    workspace: Workspace | None = None,
) -> RangeImage:
    """Put points into an image by the beam and column that the sensor gave them.

    Parameters
    ----------
    points : (N, C) float32 [m] in the sensor's frame
        Rows that begin with x, y, z; those that are not finite are left out.
    beams, columns : (N,) integer
        From 0; the row and column of the image.
    shape : (H, W)
        Number of beams and columns.
    workspace : Workspace, optional
        Holds the result and 8 bytes a pixel.

    Raises
    ------
    UsageError
        Wrong shapes, an image without pixels, or a beam or column outside of it.
    """
    points = point_rows("points", points)
    shape = _checked_shape(shape)
    image = _new_image(shape, workspace)
    beams = _checked_indices("beams", beams, len(points), shape[0])
    columns = _checked_indices("columns", columns, len(points), shape[1])
    _place(points, beams, columns, shape[1], image)
    return _result(image, shape, workspace)


def _checked_indices(name: str, values: npt.ArrayLike, n: int, size: int) -> Array:
    found = as_array(name, values)
    if found.dtype.kind not in "iu" and found.size:
        raise UsageError(f"{name}: expected integers, found {found.dtype}")
    if found.size and not (found.min() >= 0 and found.max() < size):
        raise UsageError(f"{name}: expected 0 to {size - 1}, found {found.min()} to {found.max()}")
    return fixed(name, found.astype(np.int32, copy=False), np.int32, n)


def _checked_shape(shape: tuple[int, int]) -> tuple[int, int]:
    height, width = fixed("shape", shape, np.int64, 2).tolist()
    if height < 1 or width < 1 or height * width >= 1 << 31:
        raise UsageError(f"shape: expected 1 to 2**31 pixels, found {height} x {width}")
    return height, width


def _new_image(shape: tuple[int, int], workspace: Workspace | None) -> Array:
    height, width = shape
    if workspace is None:
        return np.full(height * width, EMPTY)
    image = workspace.empty("range image", (height * width,), np.uint64)
    image.fill(EMPTY)
    return image


def _result(image: Array, shape: tuple[int, int], workspace: Workspace | None) -> RangeImage:
    workspace = workspace or Workspace()
    ranges = workspace.empty("range image ranges", shape, np.float32)
    rows = workspace.empty("range image rows", shape, np.int32)
    unpack(image, ranges.reshape(-1), rows.reshape(-1))
    return RangeImage(ranges, rows)


@kernel(fastmath=frozenset({"contract"}))
def _project(points: Array, height: int, width: int, low: float, high: float, image: Array) -> None:
    columns = new_columns()
    x, y, z, ranges = columns[0], columns[1], columns[2], np.empty(BLOCK, np.float32)
    pixels = np.empty(BLOCK, np.int32)
    per_azimuth, per_elevation = width / (2.0 * np.pi), height / (high - low)
    n_rows, n_columns = np.float64(height), np.float64(width)
    for start in range(0, points.shape[0], BLOCK):
        n = min(BLOCK, points.shape[0] - start)
        load_columns(points, start, n, columns)
        for i in range(n):
            u, v, w = np.float64(x[i]), np.float64(y[i]), np.float64(z[i])
            flat = u * u + v * v
            distance = np.sqrt(flat + w * w)
            column = np.floor((np.pi - angle(v, u)) * per_azimuth)
            column = column if column < n_columns else 0.0  # straight behind, from the other side
            row = np.floor((high - angle(w, np.sqrt(flat))) * per_elevation)
            is_seen = (distance > 0.0) & (distance < np.inf) & (row >= 0.0) & (row < n_rows)
            pixels[i] = np.int32(row * n_columns + column if is_seen else -1.0)
            ranges[i] = distance
        put(image, pixels, ranges, n, start)


@kernel
def _place(points: Array, beams: Array, columns: Array, width: int, image: Array) -> None:
    xyz = new_columns()
    x, y, z, ranges = xyz[0], xyz[1], xyz[2], np.empty(BLOCK, np.float32)
    pixels = np.empty(BLOCK, np.int32)
    for start in range(0, points.shape[0], BLOCK):
        n = min(BLOCK, points.shape[0] - start)
        load_columns(points, start, n, xyz)
        for i in range(n):
            u, v, w = np.float64(x[i]), np.float64(y[i]), np.float64(z[i])
            distance = np.sqrt(u * u + v * v + w * w)
            pixel = beams[start + i] * np.int32(width) + columns[start + i]
            pixels[i] = pixel if distance < np.inf else -1
            ranges[i] = distance
        put(image, pixels, ranges, n, start)


@example
def _example() -> None:
    points = np.ones((1, 4), np.float32)
    range_image(points, (1, 1), (-1.0, 1.0))
    range_image_of_beams(points, [0], [0], (1, 1))
