"""Points as pictures: by direction, from above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud


@dataclass(frozen=True, eq=False, slots=True)
class RangeImage:
    """The nearest point in each direction.

    Parameters
    ----------
    frame : Frame
        Whose origin it is seen from.
    ranges : (H, W) float32 [m]
        Distance from there; NaN where there is no point.
    rows : (H, W) int32
        Position in the cloud, or :data:`drivekit.kernels.range_image.NO_POINT`:
        ``channel[rows]`` is an image of any channel.
    """

    frame: Frame
    ranges: NDArray[np.float32]
    rows: NDArray[np.int32]


@dataclass(frozen=True, eq=False, slots=True)
class BevImage:
    """Points from above: a row for each cell along y, a column for each cell along x.

    Parameters
    ----------
    frame : Frame
    low : (2,) float64 [m] in ``frame``
        Lower corner of cell (0, 0).
    cell : float [m]
        Side of a cell.
    height : (H, W) float32 [m] in ``frame``
        Greatest z; NaN in empty cells.
    counts : (H, W) int32
        Number of points.
    mean : (H, W) float32, optional
        Of a channel; NaN in empty cells.
    """

    frame: Frame
    low: NDArray[np.float64]
    cell: float
    height: NDArray[np.float32]
    counts: NDArray[np.int32]
    mean: NDArray[np.float32] | None


def range_image(
    cloud: PointCloud, shape: tuple[int, int], elevation: tuple[float, float]
) -> RangeImage:
    """Look at points from the origin of their frame.

    Parameters
    ----------
    cloud : PointCloud
        In the sensor's own frame; points at its origin, not finite, or above or below the image
        are left out.
    shape : (H, W)
        Column 0 begins straight behind, W / 2 straight ahead; columns run clockwise as seen from
        above.
    elevation : (low, high) [rad]
        Lower edge of the last row and upper edge of row 0, within -pi/2 to pi/2.

    Raises
    ------
    UsageError
        An image without pixels, or an impossible range of elevation.
    """
    from drivekit.kernels import range_image as kernels

    xyz = cloud.xyz if not cloud.origin.any() else (cloud.xyz + cloud.origin).astype(np.float32)
    seen = kernels.range_image(xyz, shape, elevation)
    return RangeImage(cloud.frame, seen.ranges, seen.rows)


def bev_image(
    cloud: PointCloud,
    low: Sequence[float],
    high: Sequence[float],
    cell: float,
    channel: str | None = None,
) -> BevImage:
    """Draw points from above.

    Parameters
    ----------
    cloud : PointCloud
        Points outside the image or not finite are left out.
    low, high : (x, y) [m] in the frame of the cloud
        Corners, a whole number of cells apart; lower borders belong to a cell, upper ones do not.
    cell : float [m]
    channel : str, optional
        One number a point, to average in each cell.

    Raises
    ------
    MissingDataError
        If there is no such channel.
    UsageError
        Corners that are not a whole number of cells apart.
    """
    from drivekit.kernels.bev_raster import bev_raster

    values = cloud.xyz[:, 2] if channel is None else cloud.channel(channel)
    columns = np.column_stack([cloud.xyz, values.astype(np.float32)])
    x0, y0, z0 = cloud.origin
    drawn = bev_raster(
        columns, (low[0] - x0, low[1] - y0), (high[0] - x0, high[1] - y0), cell, value_column=3
    )
    mean = None
    if channel is not None:
        with np.errstate(invalid="ignore"):
            mean = (drawn.sums / drawn.counts).astype(np.float32)
    return BevImage(
        cloud.frame,
        np.array(low, np.float64),
        float(cell),
        (drawn.height + z0).astype(np.float32),
        drawn.counts,
        mean,
    )
