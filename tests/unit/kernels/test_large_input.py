"""Memory of the kernels for whole aggregates is what their documentation states."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from drivekit.kernels.bev_raster import bev_raster
from drivekit.kernels.cluster import cluster
from drivekit.kernels.crop import crop, rows_inside
from drivekit.kernels.deskew import deskew
from drivekit.kernels.ground import height_above_ground
from drivekit.kernels.points_in_boxes import points_in_boxes
from drivekit.kernels.range_image import range_image
from drivekit.kernels.region import Region
from drivekit.kernels.transform import transform
from drivekit.kernels.voxelize import Grid, voxelize_ragged
from drivekit.kernels.voxels import voxel_centroids

SLACK = 3_000_000  # bytes, whatever the number of points
BOX = [[0.0, 0.0, 0.0, 4.0, 2.0, 1.5, 0.3]]
GRID = Grid((-64, -64, -8), (64, 64, 8), (1, 1, 16))

# bytes a point, the result included: four columns of float32 are 16
BYTES_A_POINT = {
    "transform": (lambda p: transform(p, np.eye(4)), 16),
    "deskew": (lambda p: deskew(p, np.zeros(len(p)), [0.0], np.eye(4)[None]), 24),
    "crop": (lambda p: crop(p, Region(max_range=50)), 16),
    "rows_inside": (lambda p: rows_inside(p, Region(max_range=50)), 8),
    "voxel_centroids": (lambda p: voxel_centroids(p, 0.5, threads=2), 26 + 24),
    "voxelize_ragged": (lambda p: voxelize_ragged(p, GRID), 12 + 8 + 8 + 12),
    "points_in_boxes": (lambda p: points_in_boxes(p[:, :3], BOX), 4 + 12),
    "range_image": (lambda p: range_image(p, (64, 1024), (-0.5, 0.3)), 0),
    "bev_raster": (lambda p: bev_raster(p, (-50, -50), (50, 50), 0.5), 4),
    "height_above_ground": (height_above_ground, 12),
    "cluster": (lambda p: cluster(p, 0.5), 100),
}


def cloud(n):
    rng = np.random.default_rng(3)
    points = np.empty((n, 4), np.float32)
    for axis, size in enumerate((25, 25, 1, 1)):
        points[:, axis] = rng.standard_normal(n, np.float32) * size
    return points


def peak_of(call, points):
    tracemalloc.start()
    try:
        call(points)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", BYTES_A_POINT)
def test_memory_is_what_the_documentation_states(name):
    call, n_bytes = BYTES_A_POINT[name]
    points = cloud(500_000)
    call(points[:10])  # tables that are made once, and machine code
    assert peak_of(call, points) <= n_bytes * len(points) + SLACK


@pytest.mark.slow
def test_ten_million_points():
    points = cloud(10_000_000)
    for name in ("transform", "crop", "voxel_centroids", "points_in_boxes", "height_above_ground"):
        call, n_bytes = BYTES_A_POINT[name]
        call(points[:10])  # what this process has not compiled yet is no memory of points
        assert peak_of(call, points) <= n_bytes * len(points) + SLACK, name
