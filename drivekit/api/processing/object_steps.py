"""Steps about objects: labelled boxes, clusters, boxes around clusters."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from drivekit import geometry
from drivekit.api.processing.state import State
from drivekit.errors import MissingDataError

Point = tuple[float, float, float]


def label_boxes(state: State, *, margin: float, keep: str) -> State:
    """Tell which labelled box each point lies in."""
    boxes = geometry.boxes_at(state.scene, state.sensor, state.i)
    way = state.way(state.cloud.frame, boxes.frame)
    owner = geometry.points_in_boxes(state.cloud, geometry.transform_boxes(boxes, way), margin)
    is_inside = owner >= 0
    label = np.full(len(owner), -1, np.int32)
    label[is_inside] = boxes.label[owner[is_inside]]
    marked = state.with_channels(box=owner, box_label=label)
    if keep == "all":
        return marked
    return marked.with_cloud(marked.cloud[is_inside if keep == "inside" else ~is_inside])


def cluster(state: State, *, distance: float, min_points: int) -> State:
    """Find clusters of points."""
    return state.with_channels(cluster=geometry.clusters(state.cloud, distance, min_points))


def fit_boxes(state: State, *, max_size: Point | None, min_height: float) -> State:
    """Fit a box around each cluster."""
    cloud = state.cloud
    if "cluster" not in cloud.channels:
        raise MissingDataError("there are no clusters to fit boxes around")
    heights = cloud.channels.get("above_ground")
    boxes = geometry.fit_boxes(cloud, cloud.channels["cluster"], heights)
    fits = boxes.size[:, 2] >= min_height
    if max_size is not None:
        fits &= (boxes.size <= max_size).all(axis=1)
    return replace(state, boxes=boxes[fits])
