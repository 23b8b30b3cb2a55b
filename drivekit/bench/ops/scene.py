"""What a sweep tells of its surroundings: free space, ground, clusters."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.bench.cases import Setup
from drivekit.bench.ops import inputs, plain_scene
from drivekit.bench.ops.answers import same_partition
from drivekit.bench.ops.calls import Contender, Contest, Peer, op_of
from drivekit.kernels.cluster import cluster
from drivekit.kernels.ground import ground_mask
from drivekit.kernels.occupancy import occupancy

_CELL, _SHAPE = 0.4, (250, 250, 20)
_LOW: Final = np.array([-50.0, -50.0, -2.8])
_GRAZED: Final = 0.02
_DISTANCE: Final = 0.5
_SCIPY: Final = ("scipy.sparse", "scipy.sparse.csgraph", "scipy.spatial")
_WORST_F1: Final = 0.95
_F1_APART: Final = 0.005
Mask = NDArray[np.bool_]


def _occupancy(size: str, setup: Setup) -> Contest:
    xyz = inputs.sweep().points[:, :3]
    high = _LOW + _CELL * np.array(_SHAPE)
    inside = ((xyz >= _LOW) & (xyz < high)).all(axis=1)
    xyz, origin = np.ascontiguousarray(xyz[inside]), np.zeros((1, 3))
    places = xyz.astype(np.float64)

    def octomap(one_ray_a_cell: bool, library: Any) -> Contender:
        def call() -> Any:
            tree = library.OcTree(_CELL)
            tree.insertPointCloud(places, origin[0], discretize=one_ray_a_cell)
            return tree

        return Contender(call, _states)

    return Contest(
        Contender(lambda: occupancy(origin, xyz, _LOW, _CELL, _SHAPE)),
        Contender(lambda: plain_scene.occupancy(origin[0], places, _LOW, _CELL, _SHAPE)),
        (
            Peer("octomap", "pyoctomap", ("pyoctomap",), partial(octomap, False)),
            Peer("octomap, a ray a cell", "pyoctomap", ("pyoctomap",), partial(octomap, True)),
        ),
        _same_states,
        remark="OctoMap also keeps how sure it is of a cell, in a tree",
    )


def _same_states(ours: Any, theirs: Any) -> str | None:
    """Compare cells; rays that graze a corner may go either way."""
    n, n_known = int((ours != theirs).sum()), int(((ours > 0) | (theirs > 0)).sum())
    return f"{n} of {n_known} known cells differ" if n > _GRAZED * n_known else None


def _states(tree: Any) -> NDArray[np.uint8]:
    """Return the cells of an octree as ours are."""
    states = np.zeros(_SHAPE, np.uint8)
    for leaf in tree.begin_leafs():
        n = round(leaf.getSize() / _CELL)
        first = np.rint((np.array(leaf.getCoordinate()) - _LOW) / _CELL - n / 2).astype(int)
        is_full = tree.isNodeOccupied(leaf)
        cells = tuple(slice(max(start, 0), start + n) for start in first)
        states[cells] = plain_scene.OCCUPIED if is_full else plain_scene.FREE
    return states


def _ground(size: str, setup: Setup) -> Contest:
    sweep = inputs.sweep()
    points, truth = sweep.points, sweep.is_ground

    def f1(mask: Mask) -> float:
        return float(2 * (mask & truth).sum() / (mask.sum() + truth.sum()))

    def wrong(mask: Mask) -> str | None:
        return f"its F1 is {f1(mask):.3f}" if f1(mask) < _WORST_F1 else None

    def differs(ours: Mask, theirs: Mask) -> str | None:
        ahead = f1(theirs) - f1(ours)
        return f"its F1 is better by {ahead:.3f}" if ahead > _F1_APART else None

    def patchwork(library: Any) -> Contender:
        parameters = library.Parameters()
        parameters.verbose = False
        parameters.sensor_height = inputs.SENSOR_HEIGHT
        worker = library.patchworkpp(parameters)

        def read(_: Any) -> Mask:
            mask = np.zeros(len(points), bool)
            mask[worker.getGroundIndices()] = True
            return mask

        return Contender(lambda: worker.estimateGround(points), read)

    def open3d(o3d: Any) -> Contender:
        cloud = o3d.geometry.PointCloud(o3d.utility.Vector3dVector(points[:, :3]))

        def read(found: Any) -> Mask:
            mask = np.zeros(len(points), bool)
            mask[found[1]] = True
            return mask

        return Contender(lambda: cloud.segment_plane(0.2, 3, 100), read)

    return Contest(
        Contender(lambda: ground_mask(points, sensor_height=inputs.SENSOR_HEIGHT)),
        Contender(lambda: plain_scene.ground(points, inputs.SENSOR_HEIGHT)),
        (
            Peer("patchwork++", "pypatchworkpp", ("pypatchworkpp",), patchwork),
            Peer("open3d", "open3d-cpu", ("open3d",), open3d),
        ),
        differs,
        wrong,
        n_bytes=points.nbytes,
        remark="everybody has an idea of ground: equal means that no F1 is above ours by more "
        f"than {_F1_APART}",
    )


def _cluster(size: str, setup: Setup) -> Contest:
    sweep = inputs.sweep()
    xyz = np.ascontiguousarray(sweep.points[~sweep.is_ground, :3])

    def dbscan(library: Any) -> Contender:
        return Contender(lambda: library.DBSCAN(xyz, eps=_DISTANCE, min_samples=1)[0])

    def open3d(o3d: Any) -> Contender:
        cloud = o3d.geometry.PointCloud(o3d.utility.Vector3dVector(xyz))
        return Contender(lambda: cloud.cluster_dbscan(_DISTANCE, 1), np.asarray)

    def scipy(sparse: Any, csgraph: Any, spatial: Any) -> Contender:
        def call() -> Any:
            pairs = spatial.cKDTree(xyz).query_pairs(_DISTANCE, output_type="ndarray")
            joined = sparse.coo_array((np.ones(len(pairs), bool), pairs.T), (len(xyz), len(xyz)))
            return csgraph.connected_components(joined, directed=False)[1]

        return Contender(call)

    return Contest(
        Contender(lambda: cluster(xyz, _DISTANCE)),
        Contender(lambda: plain_scene.clusters(xyz, _DISTANCE)),
        (
            Peer("dbscan", "dbscan", ("dbscan",), dbscan),
            Peer("open3d", "open3d-cpu", ("open3d",), open3d),
            Peer("scipy", "scipy", _SCIPY, scipy),
        ),
        same_partition,
        n_bytes=xyz.nbytes,
    )


_FRAME: Final = ("frame",)
OPS: Final = (
    op_of("scene/occupancy-0.4m", _FRAME, _occupancy),
    op_of("scene/ground", _FRAME, _ground),
    op_of("scene/cluster-0.5m", _FRAME, _cluster),
)
