"""Functions over the model: transform, crop, deskew, aggregate, voxelise, segment, project."""

from drivekit.geometry.aggregate import aggregate_sweeps
from drivekit.geometry.camera_points import (
    DepthImage,
    crop_to_camera,
    depth_image,
    point_colours,
)
from drivekit.geometry.contents import points_in_boxes, points_of_boxes
from drivekit.geometry.corners import EDGES, FACES, corners
from drivekit.geometry.crop import crop_points
from drivekit.geometry.deskew import deskew, point_stamps
from drivekit.geometry.interpolate import boxes_at, interpolate_boxes
from drivekit.geometry.occupancy import OccupancyGrid, occupancy, visible_cells
from drivekit.geometry.overlap import giou, iou, suppress
from drivekit.geometry.project import (
    image_boxes,
    points_in_image,
    project_box_edges,
    project_segments,
)
from drivekit.geometry.registration import Registration, nearest, normals, register
from drivekit.geometry.segment import clusters, fit_boxes, heights_above_ground, remove_ground
from drivekit.geometry.sync import SyncTable, sync
from drivekit.geometry.transform import transform_between, transform_boxes, transform_points
from drivekit.geometry.views import BevImage, RangeImage, bev_image, range_image
from drivekit.geometry.voxels import (
    PaddedVoxels,
    RaggedVoxels,
    downsample_points,
    voxelize_padded,
    voxelize_ragged,
)

__all__ = [
    "EDGES",
    "FACES",
    "BevImage",
    "DepthImage",
    "OccupancyGrid",
    "PaddedVoxels",
    "RaggedVoxels",
    "RangeImage",
    "Registration",
    "SyncTable",
    "aggregate_sweeps",
    "bev_image",
    "boxes_at",
    "clusters",
    "corners",
    "crop_points",
    "crop_to_camera",
    "depth_image",
    "deskew",
    "downsample_points",
    "fit_boxes",
    "giou",
    "heights_above_ground",
    "image_boxes",
    "interpolate_boxes",
    "iou",
    "nearest",
    "normals",
    "occupancy",
    "point_colours",
    "point_stamps",
    "points_in_boxes",
    "points_in_image",
    "points_of_boxes",
    "project_box_edges",
    "project_segments",
    "range_image",
    "register",
    "remove_ground",
    "suppress",
    "sync",
    "transform_between",
    "transform_boxes",
    "transform_points",
    "visible_cells",
    "voxelize_padded",
    "voxelize_ragged",
]
