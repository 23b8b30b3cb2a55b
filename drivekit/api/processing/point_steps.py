"""Steps that make other points of points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from drivekit import geometry
from drivekit.api.processing.state import State
from drivekit.errors import MissingDataError
from drivekit.model.dataset import channels_of

Point = tuple[float, float, float]
Span = tuple[float, float]

_S = 1_000_000_000


def aggregate(
    state: State,
    *,
    sweeps: int,
    deskew: bool,
    min_range: float,
    moving: Any,
    moved: float,
    extrapolate: bool,
) -> State:
    """Join the sweep with those before it."""
    cloud = geometry.aggregate_sweeps(
        state.scene,
        state.sensor,
        state.i,
        sweeps,
        deskewed=deskew,
        min_range=min_range,
        moving=moving,
        moved=moved,
        extrapolate=extrapolate,
    )
    return state.with_cloud(cloud)


def deskew(state: State, *, extrapolate: bool) -> State:
    """Undo the motion of the vehicle during the sweep."""
    scene, cloud = state.scene, state.cloud
    ego = scene.ego()
    mounting = scene.calibration().between(ego.moving.at(None), cloud.frame.at(None))
    return state.with_cloud(geometry.deskew(cloud, ego, mounting, extrapolate=extrapolate))


def transform(state: State, *, to: str) -> State:
    """Express the points in another frame."""
    way = state.way(state.frame(to), state.cloud.frame)
    return state.with_cloud(geometry.transform_points(state.cloud, way))


def crop(
    state: State,
    *,
    low: Point | None,
    high: Point | None,
    min_range: float,
    max_range: float | None,
    azimuth_deg: Span | None,
    elevation_deg: Span | None,
    frame: str | None,
) -> State:
    """Keep the points in a region."""
    from drivekit.kernels.region import Region

    limits: dict[str, Any] = {
        "low": low,
        "high": high,
        "min_range": min_range,
        "max_range": max_range,
        "azimuth": _radians(azimuth_deg),
        "elevation": _radians(elevation_deg),
    }
    region = Region(**{name: limit for name, limit in limits.items() if limit is not None})
    way = None if frame is None else state.way(state.frame(frame), state.cloud.frame)
    return state.with_cloud(geometry.crop_points(state.cloud, region, way))


def crop_to_camera(state: State, *, camera: str, min_depth: float) -> State:
    """Keep the points that fall in a camera's image."""
    lens, way, _ = state.view(camera)
    cloud = geometry.crop_to_camera(state.cloud, lens, way, min_depth=min_depth)
    return state.with_cloud(cloud)


def downsample(state: State, *, voxel: float | Point, keep: Any) -> State:
    """Keep one point a voxel."""
    return state.with_cloud(geometry.downsample_points(state.cloud, voxel, keep))


def remove_ground(state: State, *, tolerance: float, sensor_height: float | None) -> State:
    """Remove the points of the ground."""
    cloud = geometry.remove_ground(state.cloud, state.mounting(), sensor_height, tolerance)
    return state.with_cloud(cloud)


def above_ground(state: State, *, sensor_height: float | None) -> State:
    """Measure how high points lie above the ground."""
    heights = geometry.heights_above_ground(state.cloud, state.mounting(), sensor_height)
    return state.with_channels(above_ground=heights)


def normals(state: State, *, neighbours: int) -> State:
    """Estimate the direction in which the surface around each point faces."""
    found = geometry.normals(state.cloud, state.mounting(), neighbours).astype(np.float32)
    x, y, z = found.T.copy()
    return state.with_channels(normal_x=x, normal_y=y, normal_z=z)


def colour(state: State, *, cameras: Sequence[str] | None, within: float, unseen: str) -> State:
    """Give points the colour they have in images."""
    from drivekit.io.images import decode_image

    channels = channels_of(state.scene, "camera") if cameras is None else cameras
    if not channels:
        raise MissingDataError(f"scene {state.scene.id} has no camera to take colours from")
    rgb = np.zeros((len(state.cloud), 3), np.uint8)
    is_seen = np.zeros(len(state.cloud), bool)
    for channel in channels:
        camera, way, i = state.view(channel, round(within * _S))
        image = state.image(channel, i)
        pixels = decode_image(image.data(), image.where)
        colours, seen_here = geometry.point_colours(state.cloud, camera, way, pixels)
        rgb[seen_here & ~is_seen] = colours[seen_here & ~is_seen]
        is_seen |= seen_here
    coloured = state.with_channels(rgb=rgb)
    return coloured if unseen == "black" else coloured.with_cloud(coloured.cloud[is_seen])


def _radians(span: Span | None) -> Span | None:
    return None if span is None else (math.radians(span[0]), math.radians(span[1]))
