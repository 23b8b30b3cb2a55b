"""Functions over the model: transform, interpolate, synchronise, project, deskew."""

from drivekit.geometry.corners import EDGES, FACES, corners
from drivekit.geometry.deskew import deskew, point_stamps
from drivekit.geometry.interpolate import boxes_at, interpolate_boxes
from drivekit.geometry.project import (
    image_boxes,
    points_in_image,
    project_box_edges,
    project_segments,
)
from drivekit.geometry.sync import SyncTable, sync
from drivekit.geometry.transform import transform_between, transform_boxes, transform_points

__all__ = [
    "EDGES",
    "FACES",
    "SyncTable",
    "boxes_at",
    "corners",
    "deskew",
    "image_boxes",
    "interpolate_boxes",
    "point_stamps",
    "points_in_image",
    "project_box_edges",
    "project_segments",
    "sync",
    "transform_between",
    "transform_boxes",
    "transform_points",
]
