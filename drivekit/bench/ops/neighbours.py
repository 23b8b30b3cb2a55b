"""Neighbours of points, normals, and one sweep laid on another: small_gicp's work in our types."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.bench.cases import Setup
from drivekit.bench.ops import inputs
from drivekit.bench.ops.answers import close
from drivekit.bench.ops.calls import Contender, Contest, Peer, op_of
from drivekit.bench.ops.inputs import Float
from drivekit.geometry.registration import nearest, normals, register
from drivekit.kernels.voxels import voxel_first
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud

_K: Final = 20
_SIDE: Final = 0.25  # metres: voxels that sweeps are thinned to first
_N_CHECKED: Final = 200
_DISTANCE: Final = 1e-4  # metres that float32 may be off
_TURNED: Final = 1e-3  # radians
_UNLIKE: Final = 0.01  # share of normals that a tie among neighbours may turn
_PLACE: Final = 0.15  # metres that poses may be apart
_GICP: Final = {"downsampling_resolution": _SIDE, "max_correspondence_distance": 1.0}
_SCIPY: Final = ("scipy.spatial",)


def _thinned(number: int) -> PointCloud:
    xyz = inputs.sweep(number).points[:, :3]
    return PointCloud(xyz[voxel_first(xyz, _SIDE)], Frame("sensor"))


def _knn(size: str, setup: Setup) -> Contest:
    cloud = _thinned(0)
    xyz = cloud.xyz.astype(np.float64)
    some = _some(len(xyz))
    nearest(cloud, cloud[:1])  # says so where small_gicp is missing

    def wrong(distances: Float) -> str | None:
        expected = np.linalg.norm(xyz[some, None] - xyz[_by_distance(xyz, some)], axis=2)
        return close(1e-9, "distances")(distances[some], expected)

    def scipy(spatial: Any) -> Contender:
        def call() -> Any:
            return spatial.cKDTree(xyz).query(xyz, _K, workers=setup.threads)[0]

        return Contender(call)

    def open3d(o3d: Any) -> Contender:
        places = o3d.core.Tensor(cloud.xyz)

        def call() -> Any:
            search = o3d.core.nns.NearestNeighborSearch(places)
            search.knn_index()
            return search.knn_search(places, _K)[1]

        return Contender(call, lambda squares: np.sqrt(np.maximum(squares.numpy(), 0)))

    return Contest(
        Contender(lambda: nearest(cloud, cloud, _K, threads=setup.threads)[1]),
        None,
        (Peer("scipy", "scipy", _SCIPY, scipy), Peer("open3d", "open3d-cpu", ("open3d",), open3d)),
        close(_DISTANCE, "distances"),
        wrong,
        remark="small_gicp does our work",
    )


def _normals(size: str, setup: Setup) -> Contest:
    cloud = _thinned(0)
    xyz = cloud.xyz.astype(np.float64)
    some = _some(len(xyz))
    nearest(cloud, cloud[:1])

    def wrong(found: Float) -> str | None:
        return _unlike(found[some], _facing(xyz[_by_distance(xyz, some)]))

    def scipy(spatial: Any) -> Contender:
        return Contender(lambda: _facing(xyz[spatial.cKDTree(xyz).query(xyz, _K)[1]]))

    def open3d(o3d: Any) -> Contender:
        points = o3d.geometry.PointCloud(o3d.utility.Vector3dVector(xyz))
        search = o3d.geometry.KDTreeSearchParamKNN(_K)
        return Contender(
            lambda: points.estimate_normals(search), lambda _: np.asarray(points.normals)
        )

    return Contest(
        Contender(lambda: normals(cloud, k=_K, threads=setup.threads)),
        None,
        (Peer("scipy", "scipy", _SCIPY, scipy), Peer("open3d", "open3d-cpu", ("open3d",), open3d)),
        _unlike,
        wrong,
        remark="small_gicp does our work; ours also turn towards the sensor",
    )


def _facing(neighbours: Float) -> Float:
    """Return the directions in which places (N, K, 3) spread least."""
    away = neighbours - neighbours.mean(axis=1, keepdims=True)
    axes: Float = np.linalg.eigh(away.transpose(0, 2, 1) @ away)[1]
    return axes[:, :, 0]


def _unlike(ours: Float, theirs: Float) -> str | None:
    """Compare directions, either way round."""
    cosines = np.abs((ours * theirs).sum(axis=1))
    n = int((~(cosines > np.cos(_TURNED))).sum())
    return f"{n} of {len(ours)} normals differ" if n > _UNLIKE * len(ours) else None


def _some(n: int) -> NDArray[np.int64]:
    return np.random.default_rng(1).choice(n, min(_N_CHECKED, n), replace=False)


def _by_distance(xyz: Float, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the nearest points of some, by comparing each of those with all."""
    found = [np.argsort(((xyz - xyz[row]) ** 2).sum(axis=1), kind="stable")[:_K] for row in rows]
    return np.array(found)


def _registration(size: str, setup: Setup) -> Contest:
    clouds = [PointCloud(inputs.sweep(k).points[:, :3], Frame("sensor")) for k in range(2)]
    target, source = clouds
    first, second = inputs.matrices(np.array([0.0, inputs.PERIOD]))
    truth = np.linalg.inv(first) @ second
    nearest(target, target[:1])

    def wrong(pose: Float) -> str | None:
        return _apart(pose, truth)

    def gicp(library: Any) -> Contender:
        def call() -> Any:
            places = [cloud.xyz.astype(np.float64) for cloud in clouds]
            return library.align(*places, num_threads=setup.threads, **_GICP)

        return Contender(call, lambda found: np.array(found.T_target_source))

    def open3d(o3d: Any) -> Contender:
        points = [
            o3d.geometry.PointCloud(o3d.utility.Vector3dVector(cloud.xyz)) for cloud in clouds
        ]
        registration, search = o3d.pipelines.registration, o3d.geometry.KDTreeSearchParamKNN(_K)

        def call() -> Any:
            thin = [cloud.voxel_down_sample(_SIDE) for cloud in points]
            for cloud in thin:
                cloud.estimate_covariances(search)
            return registration.registration_generalized_icp(thin[1], thin[0], 1.0, np.eye(4))

        return Contender(call, lambda found: np.asarray(found.transformation))

    return Contest(
        Contender(
            lambda: register(source, target, resolution=_SIDE, threads=setup.threads),
            lambda found: found.target_from_source.matrix,
        ),
        None,
        (
            Peer("small_gicp", "small-gicp", ("small_gicp",), gicp),
            Peer("open3d", "open3d-cpu", ("open3d",), open3d),
        ),
        _apart,
        wrong,
        remark="small_gicp does our work: neither can be ahead",
    )


def _apart(ours: Float, theirs: Float) -> str | None:
    """Compare poses by where they take the sensor and what is 10 m ahead and 10 m to the left."""
    places = np.array([[0, 0, 0, 1], [10, 0, 0, 1], [0, 10, 0, 1]], np.float64).T
    return close(_PLACE, "places")(ours @ places, theirs @ places)


OPS: Final = (
    op_of("points/knn-20", ("frame",), _knn),
    op_of("points/normals-20", ("frame",), _normals),
    op_of("points/registration", ("frame",), _registration),
)
