"""Free and occupied space around a sensor, from where its rays ended."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from drivekit.geometry.segment import sensor_position
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3


def occupancy(
    cloud: PointCloud,
    low: ArrayLike,
    cell: float,
    shape: Sequence[int],
    mounting: SE3 | None = None,
) -> NDArray[np.uint8]:
    """Find which cells of a grid the rays of a sweep crossed, and which they ended in.

    Parameters
    ----------
    cloud : PointCloud
        Of one position of the sensor; deskewed if it moved.
    low : (3,) float64 [m] in ``cloud.frame``
        Lowest corner of the grid.
    cell : float [m]
        Side of a cell.
    shape : three int
        Number of cells along x, y and z.
    mounting : SE3, optional
        From the sensor to the frame of the cloud, whenever; by default that is the sensor's own.

    Returns
    -------
    (nx, ny, nz) uint8
        `UNKNOWN`, `FREE` or `OCCUPIED` of :mod:`drivekit.kernels.occupancy`. The maximum of the
        grids of several sweeps in one frame is the grid of all.

    Raises
    ------
    FrameMismatchError
        If the mounting does not end in the frame of the cloud.
    UsageError
        If the grid has no sensible size.
    """
    from drivekit.kernels import occupancy as kernels

    sensor = sensor_position(cloud, mounting)
    start = np.asarray(low, np.float64) - cloud.origin
    states: NDArray[np.uint8] = kernels.occupancy(sensor[None], cloud.xyz, start, cell, shape)
    return states
