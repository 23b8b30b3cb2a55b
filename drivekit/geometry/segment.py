"""Objects without labels: the ground of a sweep, clusters of the rest, boxes around these."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import FrameMismatchError, UsageError
from drivekit.model.boxes import Boxes
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy

#: Of boxes around clusters: that something is there is all that is known.
OBJECTS = Taxonomy("clusters", ("object",))


def heights_above_ground(
    cloud: PointCloud, mounting: SE3 | None = None, sensor_height: float | None = None
) -> NDArray[np.float32]:
    """Measure how high the points of a sweep lie above the ground.

    Parameters
    ----------
    cloud : PointCloud
        In a frame whose z axis points up to within the slope of the road.
    mounting : SE3, optional
        From the sensor to the frame of the cloud, whenever; by default that is the sensor's own.
    sensor_height : float [m], optional
        Height of the sensor above the ground; otherwise taken from the points around it.

    Returns
    -------
    (N,) float32 [m]
        NaN where unknown: see :func:`drivekit.kernels.ground.height_above_ground`.

    Raises
    ------
    FrameMismatchError
        If the mounting does not end in the frame of the cloud.
    """
    from drivekit.kernels.ground import height_above_ground

    sensor = sensor_position(cloud, mounting)
    heights: NDArray[np.float32] = height_above_ground(cloud.xyz, sensor, sensor_height)
    return heights


def remove_ground(
    cloud: PointCloud,
    mounting: SE3 | None = None,
    sensor_height: float | None = None,
    tolerance: float = 0.15,
) -> PointCloud:
    """Return the points of a sweep that are not ground.

    Parameters
    ----------
    cloud, mounting, sensor_height
        As for :func:`heights_above_ground`.
    tolerance : float [m]
        How far from the ground a point may lie and still belong to it.

    Returns
    -------
    PointCloud
        With all channels; points whose height is unknown stay.
    """
    return cloud[~(np.abs(heights_above_ground(cloud, mounting, sensor_height)) <= tolerance)]


def clusters(cloud: PointCloud, distance: float = 0.5, min_points: int = 10) -> NDArray[np.int32]:
    """Label the clusters of a cloud from which the ground was removed.

    Parameters
    ----------
    cloud : PointCloud
    distance : float [m]
        Longest step between points of one cluster.
    min_points : int
        Clusters with fewer points are noise.

    Returns
    -------
    (N,) int32
        0, 1, … in order of the first point of each cluster; -1 for noise.
    """
    from drivekit.kernels.cluster import cluster

    labels: NDArray[np.int32] = cluster(cloud.xyz, distance, min_points)
    return labels


def fit_boxes(
    cloud: PointCloud,
    labels: NDArray[np.integer],
    heights: NDArray[np.floating] | None = None,
) -> Boxes:
    """Fit a box around each cluster; see :mod:`drivekit.kernels.box_fit` for what it cannot know.

    Parameters
    ----------
    cloud : PointCloud
    labels : (N,) int
        From :func:`clusters`.
    heights : (N,) float [m], optional
        Of the points above the ground: boxes then reach down to it.

    Returns
    -------
    Boxes
        Of class ``object`` of :data:`OBJECTS`, in the frame of the cloud; ``row`` is the label and
        ``n_points`` counts the points of the cluster. Labels that no point has are left out.

    Raises
    ------
    UsageError
        If labels or heights are not one a point.
    """
    from drivekit.kernels import box_fit

    labels = np.asarray(labels)
    if heights is not None and np.shape(heights) != labels.shape:
        raise UsageError(f"expected {len(labels)} heights, got {np.shape(heights)}")
    boxes = box_fit.fit_boxes(cloud.xyz, labels.astype(np.int32))
    if heights is not None:
        boxes = _down_to(_floors(cloud.xyz[:, 2], labels, heights, len(boxes)), boxes)
    row = np.flatnonzero(np.isfinite(boxes[:, 0]))
    counts = np.bincount(labels[labels >= 0], minlength=len(boxes))
    boxes = boxes[row]
    return Boxes(
        center=boxes[:, :3] + cloud.origin,
        size=boxes[:, 3:6],
        yaw=boxes[:, 6],
        label=np.zeros(len(row), np.int32),
        row=row,
        taxonomy=OBJECTS,
        n_points=counts[row].astype(np.float64),
        frame=cloud.frame,
    )


def sensor_position(cloud: PointCloud, mounting: SE3 | None) -> NDArray[np.float64]:
    """Return where the sensor is, (3,) float64 [m], in the coordinates of ``cloud.xyz``.

    Raises
    ------
    FrameMismatchError
        If the mounting does not end in the frame of the cloud.
    """
    if mounting is None:
        return -cloud.origin
    if mounting.dst.name != cloud.frame.name or mounting.is_batch:
        raise FrameMismatchError(
            f"the mounting {mounting!r} does not say where in {cloud.frame} the sensor is",
            fix="pass the transform from the sensor to the frame of the points",
        )
    position: NDArray[np.float64] = mounting.translation - cloud.origin
    return position


def _floors(
    z: NDArray[np.float32],
    labels: NDArray[np.integer],
    heights: NDArray[np.floating],
    n_clusters: int,
) -> NDArray[np.float64]:
    """Return the mean height of the ground below each cluster, NaN where it is unknown."""
    known = (labels >= 0) & np.isfinite(heights)
    ground = z[known].astype(np.float64) - heights[known]
    total = np.bincount(labels[known], ground, minlength=n_clusters)
    count = np.bincount(labels[known], minlength=n_clusters)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _down_to(floors: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return boxes that reach down to floors below them."""
    bottom, top = boxes[:, 2] - boxes[:, 5] / 2, boxes[:, 2] + boxes[:, 5] / 2
    bottom = np.fmin(bottom, floors)
    lowered = boxes.copy()
    lowered[:, 2], lowered[:, 5] = (bottom + top) / 2, top - bottom
    return lowered
