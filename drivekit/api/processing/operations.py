"""The table of all operations that a pipeline may be made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from drivekit.api.processing import object_steps, point_steps, view_steps
from drivekit.api.processing.parameters import (
    COUNT,
    COUNTS_2,
    COUNTS_3,
    FLAG,
    NOT_NEGATIVE,
    PLACE,
    POINT,
    POSITIVE,
    REQUIRED,
    SIZES,
    SPAN,
    TEXT,
    TEXTS,
    VOXEL,
    Parameter,
    between,
    choice,
)
from drivekit.api.processing.state import State


@dataclass(frozen=True, slots=True)
class Operation:
    """Something a step can do.

    Parameters
    ----------
    name : str
    function : callable
        From a frame to a frame; takes the parameters by name.
    summary : str
        What becomes of the frame, and what is added to it.
    parameters : tuple of Parameter
    after : frozenset of str
        Operations of which one must come before.
    not_after : frozenset of str
        Operations that must not come before.
    is_first : bool
        Reads sweeps itself, so that no step may come before.
    makes_arrays : bool
        Adds pictures or grids, which only ``npz`` files hold.
    """

    name: str
    function: Callable[..., State]
    summary: str
    parameters: tuple[Parameter, ...]
    after: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    is_first: bool = False
    makes_arrays: bool = False


_SENSOR_HEIGHT = Parameter(
    "sensor_height", POSITIVE, None, "height of the sensor above the ground [m]; found if absent"
)
_EXTRAPOLATE = Parameter(
    "extrapolate", FLAG, False, "hold the first or last ego pose outside of the recorded ones"
)
_MIN_DEPTH = Parameter("min_depth", NOT_NEGATIVE, 0.1, "what is not deeper is not seen [m]")
_CAMERA = Parameter("camera", TEXT, REQUIRED, "channel of the camera")

_ALL = (
    Operation(
        "aggregate",
        point_steps.aggregate,
        "Join the sweep with those before it, over the ego motion; adds `sweep` and, with stamps, "
        "`time`",
        (
            Parameter("sweeps", COUNT, REQUIRED, "how many in all"),
            Parameter("deskew", FLAG, False, "undo the motion during each sweep"),
            Parameter("min_range", NOT_NEGATIVE, 0.0, "leave out nearer points of each sweep [m]"),
            Parameter(
                "moving",
                choice("keep", "latest", "drop"),
                "keep",
                "points in labelled boxes that move: all, those of the latest sweep, or none",
            ),
            Parameter("moved", NOT_NEGATIVE, 0.5, "how far a box gets to be moving [m]"),
            _EXTRAPOLATE,
        ),
        is_first=True,
    ),
    Operation(
        "deskew",
        point_steps.deskew,
        "Undo the motion of the vehicle during the sweep; needs `time` and ego poses",
        (_EXTRAPOLATE,),
        not_after=frozenset({"aggregate", "deskew"}),
    ),
    Operation(
        "transform",
        point_steps.transform,
        "Express the points in another frame",
        (Parameter("to", TEXT, REQUIRED, "`ego`, `world` or a sensor"),),
    ),
    Operation(
        "crop",
        point_steps.crop,
        "Keep the points within all limits that are given",
        (
            Parameter("low", POINT, None, "lowest corner [m]"),
            Parameter("high", POINT, None, "highest corner [m]"),
            Parameter("min_range", NOT_NEGATIVE, 0.0, "distance from the origin [m]"),
            Parameter("max_range", POSITIVE, None, "distance from the origin [m]"),
            Parameter("azimuth_deg", SPAN, None, "sector, counter-clockwise from ahead [degrees]"),
            Parameter("elevation_deg", SPAN, None, "above the xy plane [degrees]"),
            Parameter("frame", TEXT, None, "whose limits these are; by default the points' own"),
        ),
    ),
    Operation(
        "crop-to-camera",
        point_steps.crop_to_camera,
        "Keep the points that fall in the camera's image for the sweep",
        (_CAMERA, _MIN_DEPTH),
    ),
    Operation(
        "downsample",
        point_steps.downsample,
        "Keep one point a voxel",
        (
            Parameter("voxel", VOXEL, REQUIRED, "size of a voxel [m]"),
            Parameter(
                "keep",
                choice("centroid", "first"),
                "centroid",
                "the mean of points and float channels, or the first point",
            ),
        ),
    ),
    Operation(
        "remove-ground",
        point_steps.remove_ground,
        "Remove the points of the ground",
        (
            Parameter("tolerance", POSITIVE, 0.15, "distance from the ground that counts [m]"),
            _SENSOR_HEIGHT,
        ),
    ),
    Operation(
        "above-ground",
        point_steps.above_ground,
        "Add `above_ground`, the height above the ground [m], NaN where unknown",
        (_SENSOR_HEIGHT,),
    ),
    Operation(
        "normals",
        point_steps.normals,
        "Add `normal_x`, `normal_y`, `normal_z` (extra: registration)",
        (Parameter("neighbours", between(5, 200), 20, "to lay a plane through"),),
    ),
    Operation(
        "colour",
        point_steps.colour,
        "Add `rgb` from the images nearest in time; of several cameras the first that sees a point",
        (
            Parameter("cameras", TEXTS, None, "channels; by default all"),
            Parameter("within", NOT_NEGATIVE, 0.1, "how far off in time an image may be [s]"),
            Parameter("unseen", choice("drop", "black"), "drop", "points that no camera sees"),
        ),
    ),
    Operation(
        "label-boxes",
        object_steps.label_boxes,
        "Add `box`, the position of the labelled box a point lies in, and `box_label`, its class; "
        "-1 for none",
        (
            Parameter("margin", NOT_NEGATIVE, 0.0, "how far to move each face outwards [m]"),
            Parameter(
                "keep", choice("all", "inside", "outside"), "all", "points in boxes, or others"
            ),
        ),
    ),
    Operation(
        "cluster",
        object_steps.cluster,
        "Add `cluster`: 0, 1, … in order of the first point, -1 for noise",
        (
            Parameter("distance", POSITIVE, 0.5, "longest step between points of a cluster [m]"),
            Parameter("min_points", COUNT, 10, "clusters with fewer are noise"),
        ),
    ),
    Operation(
        "fit-boxes",
        object_steps.fit_boxes,
        "Fit a box around each cluster, down to the ground where `above_ground` tells it: rows of "
        "the table `boxes.csv`",
        (
            Parameter("max_size", SIZES, None, "leave out larger boxes: length, width, height [m]"),
            Parameter("min_height", NOT_NEGATIVE, 0.0, "leave out lower boxes [m]"),
        ),
        after=frozenset({"cluster"}),
    ),
    Operation(
        "range-image",
        view_steps.range_image,
        "Look from the sensor: `range.distance` [m], `range.row` (-1 for none), `range.<channel>`",
        (
            Parameter("shape", COUNTS_2, REQUIRED, "rows and columns"),
            Parameter("elevation_deg", SPAN, REQUIRED, "lower and upper edge [degrees]"),
            Parameter("channels", TEXTS, (), "to draw as well"),
        ),
        makes_arrays=True,
    ),
    Operation(
        "depth-image",
        view_steps.depth_image,
        "Draw `depth.<camera>` [m], the nearest point in each pixel",
        (_CAMERA, _MIN_DEPTH),
        makes_arrays=True,
    ),
    Operation(
        "bev",
        view_steps.bev,
        "Draw from above: `bev.height` (greatest z [m]), `bev.count`, `bev.<channel>` (mean), "
        "`bev.grid` (x and y of the first cell, its size)",
        (
            Parameter("low", PLACE, REQUIRED, "lower corner [m]"),
            Parameter("high", PLACE, REQUIRED, "upper corner [m]"),
            Parameter("cell", POSITIVE, REQUIRED, "side of a cell [m]"),
            Parameter("channel", TEXT, None, "to average in each cell"),
        ),
        makes_arrays=True,
    ),
    Operation(
        "occupancy",
        view_steps.occupancy,
        "Cast a ray to each point: `occupancy.state` (0 unknown, 1 free, 2 occupied), "
        "`occupancy.visible`, `occupancy.grid` (corner and size of a cell)",
        (
            Parameter("low", POINT, REQUIRED, "lowest corner [m]"),
            Parameter("cell", POSITIVE, REQUIRED, "side of a cell [m]"),
            Parameter("shape", COUNTS_3, REQUIRED, "cells along x, y, z"),
            Parameter("visible", FLAG, False, "find the cells that can be seen, too"),
        ),
        not_after=frozenset({"aggregate"}),
        makes_arrays=True,
    ),
    Operation(
        "voxelize",
        view_steps.voxelize,
        "Group points by voxel: `voxels.points` (padded), `voxels.count`, `voxels.cell` (z, y, x); "
        "without max_points `voxels.row`, `voxels.offset`, `voxels.cell`",
        (
            Parameter("low", POINT, REQUIRED, "lowest corner [m]"),
            Parameter("high", POINT, REQUIRED, "highest corner [m]"),
            Parameter("cell", SIZES, REQUIRED, "size of a voxel [m]; pillars are as high as all"),
            Parameter("max_points", COUNT, None, "points a voxel; all of them if absent"),
            Parameter("max_voxels", COUNT, None, "voxels a frame"),
            Parameter("channels", TEXTS, (), "to carry along behind x, y, z"),
        ),
        makes_arrays=True,
    ),
)

#: All operations by name.
OPERATIONS: Mapping[str, Operation] = {operation.name: operation for operation in _ALL}
