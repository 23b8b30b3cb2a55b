"""Points in voxels: fewer of them, or grouped as networks eat them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from drivekit.errors import UsageError
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud

if TYPE_CHECKING:
    from drivekit.kernels.voxelize import Grid


@dataclass(frozen=True, eq=False, slots=True)
class PaddedVoxels:
    """Points by voxel, in an array of fixed depth.

    Parameters
    ----------
    frame : Frame
    columns : tuple of str
        What the last axis of ``points`` holds: ``x``, ``y``, ``z``, and channels.
    points : (V, P, C) float32
        The first P points of each voxel in the order of the cloud, then zeros. Coordinates are in
        ``frame``, relative to ``origin``.
    counts : (V,) int32
        How many points there are, at most P.
    cells : (V, 3) int32
        Cell along z, y, x: the order that sparse convolutions expect.
    origin : (3,) float64 [m]
        That of the cloud.
    """

    frame: Frame
    columns: tuple[str, ...]
    points: NDArray[np.float32]
    counts: NDArray[np.int32]
    cells: NDArray[np.int32]
    origin: NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class RaggedVoxels:
    """Points by voxel, all of them.

    Parameters
    ----------
    frame : Frame
    rows : (M,) int64
        Positions in the cloud: voxel v holds ``rows[offsets[v]:offsets[v + 1]]``, ascending.
    offsets : (V + 1,) int64
    cells : (V, 3) int32
        Cell along z, y, x.
    """

    frame: Frame
    rows: NDArray[np.int64]
    offsets: NDArray[np.int64]
    cells: NDArray[np.int32]


def downsample_points(
    cloud: PointCloud,
    voxel_size: ArrayLike,
    keep: Literal["centroid", "first"] = "centroid",
) -> PointCloud:
    """Return one point for every voxel that holds any.

    Parameters
    ----------
    cloud : PointCloud
        May be empty; points that are not finite are dropped.
    voxel_size : float or (3,) float64 [m]
        Of voxels on a lattice through the cloud's ``origin``.
    keep : {"centroid", "first"}
        ``centroid``: the mean of the points and of every float32 channel of one number a point;
        other channels, such as rings, labels and stamps, have no mean and are those of the first
        point. ``first``: the first point as it is.

    Returns
    -------
    PointCloud
        ``first`` in the order of the cloud, ``centroid`` in one that depends on the points alone.

    Raises
    ------
    UsageError
        If the size is not positive, or too small for the extent of the cloud.
    """
    from drivekit.kernels.voxels import voxel_centroids, voxel_first

    if keep == "first":
        return cloud[voxel_first(cloud.xyz, voxel_size)]
    if keep != "centroid":
        raise UsageError(f"keep: expected 'centroid' or 'first', found {keep!r}")
    averaged = [
        name
        for name, values in cloud.channels.items()
        if values.dtype == np.float32 and values.ndim == 1
    ]
    voxels = voxel_centroids(_columns(cloud, averaged), voxel_size)
    means = dict(zip(averaged, voxels.points[:, 3:].T.copy(), strict=True))
    channels = {
        name: means[name] if name in means else values[voxels.first]
        for name, values in cloud.channels.items()
    }
    return PointCloud(voxels.points[:, :3].copy(), cloud.frame, channels, cloud.origin)


def voxelize_padded(
    cloud: PointCloud,
    low: Sequence[float],
    high: Sequence[float],
    cell: Sequence[float],
    max_points: int,
    max_voxels: int | None = None,
    channels: Sequence[str] = (),
) -> PaddedVoxels:
    """Group points by voxel, at most so many points a voxel and so many voxels.

    Parameters
    ----------
    cloud : PointCloud
        Points outside the grid, NaN included, are dropped.
    low, high : (x, y, z) [m] in the frame of the cloud
        Corners of the grid, a whole number of cells apart.
    cell : (x, y, z) [m]
        Size of a cell; as high as the grid for pillars.
    max_points : int
        Later points of a voxel are dropped.
    max_voxels : int, optional
        Points that would open one more voxel are dropped.
    channels : sequence of str
        To carry along behind the coordinates, as float32.

    Raises
    ------
    MissingDataError
        If there is no such channel.
    UsageError
        A grid that is not a whole number of cells, or a limit below 1.
    """
    from drivekit.kernels import voxelize as kernels

    grid = _grid(cloud, low, high, cell)
    found = kernels.voxelize_padded(_columns(cloud, channels), grid, max_points, max_voxels)
    columns = ("x", "y", "z", *channels)
    return PaddedVoxels(cloud.frame, columns, found.points, found.counts, found.cells, cloud.origin)


def voxelize_ragged(
    cloud: PointCloud, low: Sequence[float], high: Sequence[float], cell: Sequence[float]
) -> RaggedVoxels:
    """Group points by voxel, without limit and without padding.

    Parameters
    ----------
    cloud, low, high, cell
        As for :func:`voxelize_padded`.

    Raises
    ------
    UsageError
        A grid that is not a whole number of cells.
    """
    from drivekit.kernels import voxelize as kernels

    found = kernels.voxelize_ragged(cloud.xyz, _grid(cloud, low, high, cell))
    return RaggedVoxels(cloud.frame, found.rows, found.offsets, found.cells)


def _columns(cloud: PointCloud, channels: Sequence[str]) -> NDArray[np.float32]:
    values: list[NDArray[Any]] = [cloud.channel(name).astype(np.float32) for name in channels]
    return np.column_stack([cloud.xyz, *values])


def _grid(
    cloud: PointCloud, low: Sequence[float], high: Sequence[float], cell: Sequence[float]
) -> Grid:
    """Return a grid in the coordinates of ``cloud.xyz``."""
    from drivekit.kernels.voxelize import Grid

    start, end = (np.asarray(corner, np.float64) - cloud.origin for corner in (low, high))
    size = np.asarray(cell, np.float64)
    return Grid(tuple(start.tolist()), tuple(end.tolist()), tuple(size.tolist()))
