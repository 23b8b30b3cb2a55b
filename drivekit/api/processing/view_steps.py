"""Steps that make pictures and grids of points; the points stay as they are."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from drivekit import geometry
from drivekit.api.processing.state import State

Point = tuple[float, float, float]
Place = tuple[float, float]
Span = tuple[float, float]


def range_image(
    state: State, *, shape: tuple[int, int], elevation_deg: Span, channels: Sequence[str]
) -> State:
    """Look at the points from their sensor, by direction."""
    low, high = (math.radians(limit) for limit in elevation_deg)
    mounting = state.mounting()
    cloud = state.cloud
    if mounting is not None:
        cloud = geometry.transform_points(cloud, mounting.inv())
    image = geometry.range_image(cloud, shape, (low, high))
    pictures = {"range__distance": image.ranges, "range__row": image.rows}
    is_empty = image.rows < 0
    for name in channels:
        values = cloud.channel(name).astype(np.float32)
        padded = np.append(values, np.float32(np.nan))
        pictures[f"range__{name}"] = padded[np.where(is_empty, len(values), image.rows)]
    return state.with_arrays(**pictures)


def depth_image(state: State, *, camera: str, min_depth: float) -> State:
    """Draw the depth of the nearest point in each pixel of a camera."""
    lens, way, _ = state.view(camera)
    image = geometry.depth_image(state.cloud, lens, way, min_depth=min_depth)
    return state.with_arrays(**{f"depth__{camera}": image.depth})


def bev(state: State, *, low: Place, high: Place, cell: float, channel: str | None) -> State:
    """Draw the points from above."""
    image = geometry.bev_image(state.cloud, low, high, cell, channel)
    grid = np.array([*low, cell])
    drawn = state.with_arrays(bev__height=image.height, bev__count=image.counts, bev__grid=grid)
    return drawn if image.mean is None else drawn.with_arrays(**{f"bev__{channel}": image.mean})


def occupancy(
    state: State, *, low: Point, cell: float, shape: tuple[int, int, int], visible: bool
) -> State:
    """Find free and occupied cells along the rays of the sweep."""
    grid = geometry.occupancy(state.cloud, low, cell, shape, state.mounting())
    found = state.with_arrays(
        occupancy__state=np.ascontiguousarray(grid.states), occupancy__grid=np.array([*low, cell])
    )
    if not visible:
        return found
    return found.with_arrays(occupancy__visible=np.ascontiguousarray(geometry.visible_cells(grid)))


def voxelize(
    state: State,
    *,
    low: Point,
    high: Point,
    cell: Point,
    max_points: int | None,
    max_voxels: int | None,
    channels: Sequence[str],
) -> State:
    """Group points by voxel or pillar."""
    if max_points is None:
        ragged = geometry.voxelize_ragged(state.cloud, low, high, cell)
        return state.with_arrays(
            voxels__row=ragged.rows, voxels__offset=ragged.offsets, voxels__cell=ragged.cells
        )
    padded = geometry.voxelize_padded(
        state.cloud, low, high, cell, max_points, max_voxels, channels
    )
    return state.with_arrays(
        voxels__points=padded.points, voxels__count=padded.counts, voxels__cell=padded.cells
    )
