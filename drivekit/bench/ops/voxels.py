"""Points thinned out and grouped by voxel."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

import numpy as np

from drivekit.bench.cases import Setup
from drivekit.bench.ops import inputs
from drivekit.bench.ops.answers import same_places
from drivekit.bench.ops.calls import Contender, Contest, Peer, kiss_peer, op_of, open3d_peers
from drivekit.bench.ops.inputs import Float, Points
from drivekit.kernels.voxelize import Grid, voxelize_padded
from drivekit.kernels.voxels import voxel_centroids, voxel_first
from drivekit.kernels.workspace import Workspace

_PILLARS: Final = Grid((0.0, -39.68, -3.0), (69.12, 39.68, 1.0), (0.16, 0.16, 4.0))
_MAX_POINTS, _MAX_VOXELS = 32, 40_000
_ROUNDED: Final = 1e-3


def _keys(points: Points, side: float) -> Any:
    cells = np.floor(points[:, :3].astype(np.float64) / side).astype(np.int64)
    return (cells[:, 0] << 42) + (cells[:, 1] << 21) + cells[:, 2]


def _plain_centroids(points: Points, side: float) -> Float:
    _, voxel, counts = np.unique(_keys(points, side), return_inverse=True, return_counts=True)
    sums = [np.bincount(voxel, points[:, axis]) for axis in range(points.shape[1])]
    return np.column_stack(sums) / counts[:, None]


def _centroids(side: float, size: str, setup: Setup) -> Contest:
    points, workspace = inputs.points_of(size), Workspace()
    xyz = points[:, :3].astype(np.float64)
    # open3d's lattice starts half a voxel below the lowest point: one more point, in the middle of
    # a voxel of ours below all others, makes it begin where ours does
    anchor = (np.floor(xyz.min(axis=0) / side) - 0.5) * side
    anchored = np.vstack([anchor, xyz])

    def small_gicp(library: Any) -> Contender:
        cloud = library.PointCloud(xyz)
        thin = partial(library.voxelgrid_sampling, cloud, side, num_threads=setup.threads)
        return Contender(thin, lambda cloud: np.asarray(cloud.points())[:, :3])

    def legacy(o3d: Any) -> Contender:
        cloud = o3d.geometry.PointCloud(o3d.utility.Vector3dVector(anchored))
        return Contender(lambda: cloud.voxel_down_sample(side), _without_anchor)

    def _without_anchor(cloud: Any) -> Float:
        found = np.asarray(cloud.points)
        rows: Float = found[np.abs(found - anchor).max(axis=1) > 1e-6]
        return rows

    def tensor(o3d: Any) -> Contender:
        cloud = o3d.t.geometry.PointCloud(o3d.core.Tensor(np.ascontiguousarray(points[:, :3])))
        return Contender(lambda: cloud.voxel_down_sample(side), lambda c: c.point.positions.numpy())

    def utils(library: Any) -> Contender:
        low = np.floor(xyz.min(axis=0) / side) * side
        high = low + np.ceil((xyz.max(axis=0) - low) / side) * side
        thin = library.downsample_point_cloud_on_voxel_grid
        return Contender(lambda: thin(side, xyz, min_bound=low, max_bound=high))

    return Contest(
        Contender(
            lambda: voxel_centroids(points, side, threads=setup.threads, workspace=workspace),
            lambda voxels: voxels.points[:, :3],
        ),
        Contender(lambda: _plain_centroids(points, side), lambda rows: rows[:, :3]),
        (
            Peer("small_gicp", "small-gicp", ("small_gicp",), small_gicp),
            *open3d_peers(legacy, tensor),
            Peer("point-cloud-utils", "point-cloud-utils", ("point_cloud_utils",), utils),
        ),
        same_places(1e-4),
        n_bytes=points.nbytes,
    )


def _first(side: float, size: str, setup: Setup) -> Contest:
    points = inputs.points_of(size)

    def plain() -> Any:
        rows = np.unique(_keys(points, side), return_index=True)[1]
        return np.sort(rows)

    def kiss(pybind: Any) -> Contender:
        cloud = pybind._Vector3dVector(points[:, :3].astype(np.float64))
        return Contender(lambda: pybind._voxel_down_sample(cloud, side), np.asarray)

    def places(rows: Any) -> Points:
        xyz: Points = points[rows, :3]
        return xyz

    return Contest(
        Contender(lambda: voxel_first(points, side), places),
        Contender(plain, places),
        (kiss_peer(kiss),),
        same_places(1e-4),
        n_bytes=points.nbytes,
    )


def _plain_pillars(points: Points) -> tuple[Any, Any, Any]:
    low, high, side = (np.array(corner) for corner in _PILLARS)
    shape = np.rint((high - low) / side).astype(np.int64)
    place = (points[:, :3] - low) / side
    rows = np.flatnonzero(((place >= 0) & (place < shape)).all(axis=1))
    x, y, z = place[rows].astype(np.int64).T
    _, first, cell, counts = np.unique(
        (z * shape[1] + y) * shape[0] + x,
        return_index=True,
        return_inverse=True,
        return_counts=True,
    )
    by_voxel = np.argsort(cell, kind="stable")
    nth = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    fits = nth < _MAX_POINTS
    number = np.argsort(np.argsort(first))  # voxels in the order of their first points
    padded = np.zeros((len(first), _MAX_POINTS, points.shape[1]), np.float32)
    padded[number[cell[by_voxel[fits]]], nth[fits]] = points[rows[by_voxel[fits]]]
    opened = np.sort(first)
    cells = np.column_stack([z, y, x])[opened].astype(np.int32)
    ordered = np.empty(len(first), np.int32)
    ordered[number] = np.minimum(counts, _MAX_POINTS)
    return padded, ordered, cells


def _same_pillars(ours: tuple[Any, ...], theirs: tuple[Any, ...]) -> str | None:
    """Compare voxels in any order; who rounds to float32 may fill one in a thousand otherwise."""
    mine, other = ({tuple(cell): k for k, cell in enumerate(v[2].tolist())} for v in (ours, theirs))
    shared = [(mine[cell], other[cell]) for cell in mine.keys() & other.keys()]
    rows, others = np.array(shared, np.int64).reshape(-1, 2).T
    equal = (ours[0][rows] == theirs[0][others]).all(axis=(1, 2))
    equal &= ours[1][rows] == theirs[1][others]
    n, n_equal = len(mine.keys() | other.keys()), int(equal.sum())
    return f"{n - n_equal} of {n} voxels differ" if n - n_equal > _ROUNDED * n else None


def _pillars(size: str, setup: Setup) -> Contest:
    points, workspace = inputs.points_of(size), Workspace()

    def spconv(library: Any, tensorview: Any) -> Contender:
        worker = library.Point2VoxelCPU3d(
            list(_PILLARS.cell), [*_PILLARS.low, *_PILLARS.high], points.shape[1],
            _MAX_VOXELS, _MAX_POINTS,
        )  # fmt: skip
        cloud = tensorview.from_numpy(points)

        def read(found: Any) -> tuple[Any, Any, Any]:
            padded, cells, counts = (part.numpy().copy() for part in found)
            return padded, counts, cells

        return Contender(lambda: worker.point_to_voxel(cloud), read)

    return Contest(
        Contender(
            lambda: voxelize_padded(
                points, _PILLARS, _MAX_POINTS, _MAX_VOXELS, workspace=workspace
            ),
            lambda voxels: (voxels.points.copy(), voxels.counts, voxels.cells),
        ),
        Contender(lambda: _plain_pillars(points)),
        (Peer("spconv", "spconv", ("spconv.utils", "cumm.tensorview"), spconv),),
        _same_pillars,
        n_bytes=points.nbytes,
        remark="the loops of OpenPCDet and mmcv have to be compiled with torch and are not run",
    )


OPS: Final = (
    op_of("voxels/centroid-0.5m", ("frame",), partial(_centroids, 0.5)),
    op_of("voxels/centroid-0.1m", ("frame", "agg"), partial(_centroids, 0.1)),
    op_of("voxels/centroid-0.2m", ("agg",), partial(_centroids, 0.2)),
    op_of("voxels/first-0.5m", ("frame",), partial(_first, 0.5)),
    op_of("voxels/first-0.1m", ("frame", "agg"), partial(_first, 0.1)),
    op_of("voxels/pillars-0.16m", ("frame",), _pillars),
)
