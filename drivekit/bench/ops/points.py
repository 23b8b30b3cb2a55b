"""Points moved, cropped and deskewed."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from drivekit.bench.cases import Setup
from drivekit.bench.ops import inputs
from drivekit.bench.ops.answers import close
from drivekit.bench.ops.calls import Contender, Contest, Peer, kiss_peer, op_of, open3d_peers
from drivekit.bench.ops.inputs import Float, Points
from drivekit.kernels.crop import transform_crop
from drivekit.kernels.deskew import deskew
from drivekit.kernels.region import Region
from drivekit.kernels.transform import transform

_MATRIX: Final = inputs.matrices(np.array([0.07]))[0]
_LOW, _HIGH = (-40.0, -20.0, -1.0), (50.0, 20.0, 4.0)
_N_KNOTS: Final = 64
_MILLIMETRE: Final = 1e-3


def _moved(points: Points, matrix: Float) -> Points:
    moved = np.empty_like(points)
    moved[:, :3] = points[:, :3] @ matrix[:3, :3].T.astype(np.float32)
    moved[:, :3] += matrix[:3, 3].astype(np.float32)
    moved[:, 3:] = points[:, 3:]
    return moved


def _xyz(points: Any) -> Any:
    return points[:, :3]


def _legacy(o3d: Any, points: Points) -> Any:
    """Return a cloud of open3d's older interface."""
    return o3d.geometry.PointCloud(o3d.utility.Vector3dVector(points[:, :3]))


def _tensor(o3d: Any, points: Points) -> Any:
    """Return a cloud of open3d's newer interface."""
    cloud = o3d.t.geometry.PointCloud(o3d.core.Tensor(np.ascontiguousarray(points[:, :3])))
    cloud.point.intensity = o3d.core.Tensor(np.ascontiguousarray(points[:, 3:]))
    return cloud


def _of_legacy(cloud: Any) -> Any:
    return np.asarray(cloud.points).copy()


def _of_tensor(cloud: Any) -> Any:
    return cloud.point.positions.numpy().copy()


def _transform(size: str, setup: Setup) -> Contest:
    points = inputs.points_of(size)
    out = np.empty_like(points)

    def legacy(o3d: Any) -> Contender:
        cloud = _legacy(o3d, points)
        return Contender(lambda: cloud.transform(_MATRIX), _of_legacy)

    def tensor(o3d: Any) -> Contender:
        cloud = _tensor(o3d, points)
        matrix = o3d.core.Tensor(_MATRIX)
        return Contender(lambda: cloud.transform(matrix), _of_tensor)

    return Contest(
        Contender(lambda: transform(points, _MATRIX, out, threads=setup.threads), _xyz),
        Contender(lambda: _moved(points, _MATRIX), _xyz),
        open3d_peers(legacy, tensor),
        close(_MILLIMETRE, "places"),
        n_bytes=2 * points.nbytes,
    )


def _crop(size: str, setup: Setup) -> Contest:
    points, region = inputs.points_of(size), Region(_LOW, _HIGH)
    out = np.empty_like(points)

    low, high = np.array(_LOW, np.float32), np.array(_HIGH, np.float32)

    def plain() -> Any:
        moved = _moved(points, _MATRIX)
        xyz = moved[:, :3]
        is_inside = ((xyz >= low) & (xyz < high)).all(axis=1)
        return moved[is_inside]

    def legacy(o3d: Any) -> Contender:
        cloud = _legacy(o3d, points)
        # it has no column for intensity but can carry it as a colour
        cloud.colors = o3d.utility.Vector3dVector(np.repeat(points[:, 3:], 3, axis=1))
        box = o3d.geometry.AxisAlignedBoundingBox(_LOW, _HIGH)
        new = o3d.geometry.PointCloud
        return Contender(lambda: new(cloud).transform(_MATRIX).crop(box), read_legacy)

    def read_legacy(cloud: Any) -> Float:
        return np.column_stack([np.asarray(cloud.points), np.asarray(cloud.colors)[:, 0]])

    def read_tensor(cloud: Any) -> Points:
        return np.hstack([cloud.point.positions.numpy(), cloud.point.intensity.numpy()])

    def tensor(o3d: Any) -> Contender:
        cloud = _tensor(o3d, points)
        corners = o3d.core.Tensor(low), o3d.core.Tensor(high)
        box, matrix = o3d.t.geometry.AxisAlignedBoundingBox(*corners), o3d.core.Tensor(_MATRIX)
        return Contender(lambda: cloud.clone().transform(matrix).crop(box), read_tensor)

    return Contest(
        Contender(lambda: transform_crop(points, _MATRIX, region, out), lambda rows: rows.copy()),
        Contender(plain),
        open3d_peers(legacy, tensor),
        close(_MILLIMETRE, "places"),
        n_bytes=points.nbytes,
    )


def _deskew(is_shuffled: bool, setup: Setup) -> Contest:
    points, times, _ = inputs.sweep()
    if is_shuffled:
        order = np.random.default_rng(2).permutation(len(points))
        points, times = points[order], times[order]
    knots = np.linspace(times.min(), times.max(), _N_KNOTS)
    world = inputs.matrices(knots)
    table = np.linalg.inv(world[-1]) @ world  # to where the sensor is at the end
    out = np.empty_like(points)

    def plain() -> Points:
        before = np.clip(np.searchsorted(knots, times, "right") - 1, 0, _N_KNOTS - 2)
        weight = (times - knots[before]) / (knots[before + 1] - knots[before])
        pose = table[before] + weight[:, None, None] * (table[before + 1] - table[before])
        moved = points.copy()
        moved[:, :3] = np.einsum("nij,nj->ni", pose[:, :3, :3], points[:, :3]) + pose[:, :3, 3]
        return moved

    def scipy(transform: Any) -> Contender:
        rotations = transform.Rotation.from_matrix(table[:, :3, :3])
        turns, xyz = transform.Slerp(knots, rotations), _xyz(points)

        def call() -> Float:
            along = [np.interp(times, knots, table[:, axis, 3]) for axis in range(3)]
            moved: Float = turns(times).apply(xyz) + np.column_stack(along)
            return moved

        return Contender(call)

    def kiss(pybind: Any) -> Contender:
        far, near = 1e9, 0.0
        worker = pybind._Preprocessor(far, near, True, setup.threads)
        cloud = pybind._Vector3dVector(_xyz(points).astype(np.float64))
        motion = np.linalg.inv(world[0]) @ world[-1]
        return Contender(lambda: worker._preprocess(cloud, times, motion), np.asarray)

    return Contest(
        Contender(lambda: deskew(points, times, knots, table, out, threads=setup.threads), _xyz),
        Contender(plain, _xyz),
        (kiss_peer(kiss), Peer("scipy", "scipy", ("scipy.spatial.transform",), scipy)),
        close(_MILLIMETRE, "places"),
        n_bytes=2 * points.nbytes + times.nbytes,
    )


OPS: Final = (
    op_of("points/transform", ("frame", "agg"), _transform),
    op_of("points/transform-crop", ("frame", "agg"), _crop),
    op_of("points/deskew", ("frame",), lambda size, setup: _deskew(False, setup)),
    op_of("points/deskew-any-order", ("frame",), lambda size, setup: _deskew(True, setup)),
)
