"""Free, occupied and visible space around a sensor, from where its rays ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from drivekit.geometry.segment import sensor_position
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3


@dataclass(frozen=True, eq=False, slots=True)
class OccupancyGrid:
    """What rays say of the cells of a grid.

    Parameters
    ----------
    frame : Frame
    low : (3,) float64 [m] in ``frame``
        Lowest corner.
    cell : float [m]
        Side of a cell.
    states : (nx, ny, nz) uint8
        ``UNKNOWN``, ``FREE`` or ``OCCUPIED`` of :mod:`drivekit.kernels.occupancy`. The maximum of
        the states of several sweeps in one frame is that of all.
    sensor : (3,) float64 [m] in ``frame``
        Where the rays started.
    """

    frame: Frame
    low: NDArray[np.float64]
    cell: float
    states: NDArray[np.uint8]
    sensor: NDArray[np.float64]


def occupancy(
    cloud: PointCloud,
    low: ArrayLike,
    cell: float,
    shape: Sequence[int],
    mounting: SE3 | None = None,
) -> OccupancyGrid:
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

    Raises
    ------
    FrameMismatchError
        If the mounting does not end in the frame of the cloud.
    UsageError
        If the grid has no sensible size.
    """
    from drivekit.kernels import occupancy as kernels

    sensor, low = sensor_position(cloud, mounting), np.array(low, np.float64)
    states = kernels.occupancy(sensor[None], cloud.xyz, low - cloud.origin, cell, shape)
    return OccupancyGrid(cloud.frame, low, float(cell), states, sensor + cloud.origin)


def visible_cells(grid: OccupancyGrid, eye: ArrayLike | None = None) -> NDArray[np.bool_]:
    """Find which cells of a grid can be seen from a place past the occupied ones.

    Parameters
    ----------
    grid : OccupancyGrid
    eye : (3,) float64 [m] in ``grid.frame``, optional
        By default where the rays started.

    Returns
    -------
    (nx, ny, nz) bool
        An occupied cell is seen if nothing is before it.

    Raises
    ------
    UsageError
        If the place is not finite.
    """
    from drivekit.kernels import occupancy as kernels

    seen: NDArray[np.bool_] = kernels.visible_cells(
        grid.states == kernels.OCCUPIED, grid.sensor if eye is None else eye, grid.low, grid.cell
    )
    return seen
