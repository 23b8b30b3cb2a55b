"""Neighbours, normals and alignment of point clouds, by small-gicp (extra ``registration``)."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import FrameMismatchError, MissingExtraError, UsageError
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

Float = NDArray[np.float64]

_METHODS = {"icp": "ICP", "plane": "PLANE_ICP", "gicp": "GICP", "vgicp": "VGICP"}
_MIN_NEIGHBOURS = 5  # of which small-gicp makes a normal


@dataclass(frozen=True, eq=False, slots=True)
class Registration:
    """How one cloud lies on another.

    Parameters
    ----------
    target_from_source : SE3
        Between the frames of the clouds, at their times.
    is_converged : bool
        Whether the last step was small enough.
    n_iterations : int
    n_matched : int
        Points of the thinned source that have a partner in the target.
    error : float
        Sum over these of half their squared Mahalanobis distance (metres squared for ``icp``).
    """

    target_from_source: SE3
    is_converged: bool
    n_iterations: int
    n_matched: int
    error: float


def register(
    source: PointCloud,
    target: PointCloud,
    guess: SE3 | None = None,
    method: Literal["icp", "plane", "gicp", "vgicp"] = "gicp",
    *,
    resolution: float = 0.25,
    max_distance: float = 1.0,
    max_iterations: int = 20,
    threads: int = 1,
) -> Registration:
    """Find the transform that lays one cloud on another.

    Parameters
    ----------
    source, target : PointCloud
        Points that are not finite are left out.
    guess : SE3, optional
        Where to start: from the frame of the source to that of the target, at their times. By
        default the numbers of both frames are taken to mean the same place.
    method : {"icp", "plane", "gicp", "vgicp"}
        What to minimise: distances between points, to planes, between distributions of points, or
        to those of voxels (of 1 m).
    resolution : float [m]
        Voxels to which both clouds are thinned.
    max_distance : float [m]
        Points without a partner this near count for nothing.
    max_iterations, threads : int

    Raises
    ------
    MissingExtraError
        Without small-gicp.
    FrameMismatchError
        If the guess is not between the frames of the clouds.
    UsageError
        If a cloud is empty, the method unknown, or a size not positive.
    """
    small_gicp = _small_gicp()
    if method not in _METHODS:
        raise UsageError(f"unknown method '{method}'", fix=f"take one of {', '.join(_METHODS)}")
    sizes = {"resolution": resolution, "max_distance": max_distance, "threads": threads}
    for name, value in sizes.items():
        if not 0 < value < np.inf:
            raise UsageError(f"{name} must be above 0, got {value}")
    if guess is None:
        guess = SE3.identity(target.frame, source.frame)
    elif (guess.dst, guess.src) != (target.frame, source.frame) or guess.is_batch:
        raise FrameMismatchError(
            f"the guess {guess!r} does not lead from {source.frame} to {target.frame}"
        )
    # clouds are aligned around their origins, where numbers are small
    start = guess.matrix
    start[:3, 3] += guess.rotation @ source.origin - target.origin
    found = small_gicp.align(
        target_points=_finite(target),
        source_points=_finite(source),
        init_T_target_source=start,
        registration_type=_METHODS[method],
        downsampling_resolution=resolution,
        max_correspondence_distance=max_distance,
        max_iterations=max_iterations,
        num_threads=threads,
    )
    matrix = np.array(found.T_target_source)
    matrix[:3, 3] += target.origin - matrix[:3, :3] @ source.origin
    return Registration(
        SE3.from_matrix(matrix, target.frame, source.frame),
        bool(found.converged),
        int(found.iterations),
        int(found.num_inliers),
        float(found.error),
    )


def nearest(
    cloud: PointCloud, queries: PointCloud, k: int = 1, *, threads: int = 1
) -> tuple[NDArray[np.int64], Float]:
    """Find the nearest points of a cloud.

    Parameters
    ----------
    cloud : PointCloud
        Where to search; points that are not finite are never found.
    queries : PointCloud
        M points in the same frame, all finite.
    k : int
        How many neighbours of each.
    threads : int

    Returns
    -------
    rows : (M, k) int64
        Points of the cloud, nearest first.
    distances : (M, k) float64 [m]

    Raises
    ------
    MissingExtraError
        Without small-gicp.
    FrameMismatchError
        If the clouds are in different frames.
    UsageError
        If the cloud has fewer than k finite points, or a query is not finite.
    """
    small_gicp = _small_gicp()
    if cloud.frame != queries.frame:
        raise FrameMismatchError(f"cannot search points of {queries.frame} in {cloud.frame}")
    rows = np.flatnonzero(np.isfinite(cloud.xyz).all(axis=1))
    if not 1 <= k <= len(rows):
        raise UsageError(f"cannot find {k} neighbours among {len(rows)} finite points")
    places = queries.xyz + (queries.origin - cloud.origin)
    if not np.isfinite(places).all():
        raise UsageError("expected finite queries, found NaN or infinity")
    if not len(places):
        return np.empty((0, k), np.int64), np.empty((0, k))
    tree = small_gicp.KdTree(cloud.xyz[rows].astype(np.float64), threads)
    found, squared = tree.batch_knn_search(places, k, threads)
    return rows[np.asarray(found, np.int64)], np.sqrt(squared)


def normals(
    cloud: PointCloud, mounting: SE3 | None = None, k: int = 20, *, threads: int = 1
) -> Float:
    """Estimate the direction in which the surface around each point faces.

    Parameters
    ----------
    cloud : PointCloud
    mounting : SE3, optional
        From the sensor to the frame of the cloud, whenever; by default that is the sensor's own.
    k : int
        How many neighbours to lay a plane through, at least 5.
    threads : int

    Returns
    -------
    (N, 3) float64
        Unit vectors towards the sensor's side; NaN for points that are not finite, and for all
        points of a cloud with fewer than 5.

    Raises
    ------
    MissingExtraError
        Without small-gicp.
    FrameMismatchError
        If the mounting does not end in the frame of the cloud.
    UsageError
        If k is below 5.
    """
    from drivekit.geometry.segment import sensor_position

    small_gicp = _small_gicp()
    if k < _MIN_NEIGHBOURS:
        raise UsageError(f"expected at least {_MIN_NEIGHBOURS} neighbours, got {k}")
    sensor = sensor_position(cloud, mounting)
    rows = np.flatnonzero(np.isfinite(cloud.xyz).all(axis=1))
    facing = np.full((len(cloud), 3), np.nan)
    if len(rows) < _MIN_NEIGHBOURS:
        return facing
    xyz = cloud.xyz[rows].astype(np.float64)
    points = small_gicp.PointCloud(xyz)
    small_gicp.estimate_normals(points, num_neighbors=min(k, len(rows)), num_threads=threads)
    found = np.array(points.normals())[:, :3]
    found[~found.any(axis=1)] = np.nan
    is_away = ((sensor - xyz) * found).sum(axis=1) < 0
    facing[rows] = np.where(is_away[:, None], -found, found)
    return facing


def _finite(cloud: PointCloud) -> Float:
    xyz, is_finite = cloud.xyz, np.isfinite(cloud.xyz)
    if not is_finite.all():
        xyz = xyz[is_finite.all(axis=1)]
    if not len(xyz):
        raise UsageError(f"the cloud in {cloud.frame} has no finite points to register")
    return xyz.astype(np.float64)


def _small_gicp() -> Any:
    try:
        return import_module("small_gicp")
    except ImportError:
        raise MissingExtraError("registration", "registration of point clouds") from None
