"""However the arrays come, a kernel compiles once: forms are fixed before it sees them."""

from __future__ import annotations

import numpy as np
import pytest
from numba.core import config
from numba.core.dispatcher import Dispatcher

from drivekit.kernels import (
    bev_raster,
    box2d,
    box_overlap,
    camera_project,
    confusion,
    crop,
    deskew,
    height_field,
    points_in_boxes,
    range_image,
    raycast,
    transform,
    voxelize,
    voxels,
)
from drivekit.kernels.region import Region

pytestmark = pytest.mark.skipif(bool(config.DISABLE_JIT), reason="NUMBA_DISABLE_JIT is set")


def frozen(array):
    array = array.copy()
    array.flags.writeable = False
    return array


def unaligned(array):
    padded = np.zeros(array.nbytes + 1, np.uint8)
    padded[1:] = array.view(np.uint8).ravel()
    return padded[1:].view(array.dtype).reshape(array.shape)


def strided(array):
    spread = array
    for axis in range(array.ndim):
        spread = np.repeat(spread, 2, axis=axis)
    return spread[(slice(None, None, 2),) * array.ndim]


FORMS = {
    "plain": np.array,
    "read-only": frozen,
    "Fortran order": np.asfortranarray,
    "strided": strided,
    "reversed": lambda array: np.flip(np.flip(array).copy()),
    "unaligned": unaligned,
    "big-endian": lambda array: array.astype(array.dtype.newbyteorder(">")),
    "list": np.ndarray.tolist,
}


def everything(form, n):
    """Call every public function with n rows in some form; return all results flat."""
    rng = np.random.default_rng(5)
    boxes = form(rng.uniform(0.5, 4, (n, 7)))
    rectangles = form(np.hstack([rng.uniform(0, 2, (n, 2)), rng.uniform(2, 4, (n, 2))]))
    rows, offsets = np.arange(n, dtype=np.int32), [0, n]
    xyz = rng.uniform(0, 4, (n, 3))
    hits = raycast.cast_rays(
        form(-xyz),
        form(xyz),
        boxes,
        form(rng.uniform(5, 6, (n, 5))),
        height_field.Ground(form(np.zeros((2, 3)))),
        max_range=50,
    )
    results = [
        *box2d.touching_pairs(rectangles, rectangles, offsets, offsets),
        *box2d.overlap2d_pairs(rectangles, rectangles, rows, rows),
        *box_overlap.near_pairs(boxes, boxes, offsets, offsets),
        *box_overlap.overlap_pairs(boxes, boxes, rows, rows),
        box_overlap.bev_intersection_pairs(boxes, boxes, rows, rows),
        box_overlap.iou_matrix(boxes, boxes, "3d"),
        points_in_boxes.points_in_boxes(form(xyz), boxes),
        points_in_boxes.points_in_boxes(form(xyz.astype(np.float32)), boxes),
        *points_in_boxes.points_of_boxes(form(xyz), boxes),
        height_field.ground_height(height_field.Ground(form(np.ones((2, 2)))), form(xyz[:, :2])),
        *hits,
        *clouds(form, n),
    ]
    return [np.asarray(result) for result in results]


def clouds(form, n):
    """Call every function over point clouds."""
    rng = np.random.default_rng(6)
    points, pose = form(rng.uniform(0, 4, (n, 4)).astype(np.float32)), form(np.eye(4))
    labels, counts = rng.integers(0, 9, n), np.arange(n)
    lens = camera_project.Lens(9, 9, form(np.eye(3)))
    grid = voxelize.Grid((0, 0, 0), (4, 4, 4), (1, 1, 1))
    seen = camera_project.project(points, pose, lens)
    return [
        transform.transform(points, pose),
        crop.crop(points, Region(max_range=4)),
        crop.rows_inside(points, Region(max_range=4)),
        deskew.deskew(points, form(counts / n), form(np.array([0.0])), form(np.eye(4)[None])),
        *voxels.voxel_centroids(points, 0.5),
        *voxelize.voxelize_padded(points, grid, 3),
        *voxelize.voxelize_ragged(points, grid),
        *range_image.range_image(points, (4, 8), (-1.0, 1.0)),
        *range_image.range_image_of_beams(points, form(labels), form(counts), (9, n)),
        *seen,
        camera_project.depth_image(points, pose, lens),
        *camera_project.colour_points(points, pose, lens, np.ones((9, 9, 3), np.uint8)),
        camera_project.nearest_in_pixels(form(seen.pixels), form(seen.depth), 9, 9),
        *bev_raster.bev_raster(points, (0, 0), (4, 4), 1.0),
        confusion.confusion_matrix(labels.astype(np.uint8), labels.astype(np.uint8), 9),
        confusion.confusion_matrix(form(labels.astype(np.uint8)), form(labels), 9),
    ]


MODULES = (
    *(box2d, box_overlap, height_field, points_in_boxes, raycast),
    *(transform, crop, deskew, voxels, voxelize, range_image, camera_project, bev_raster),
    confusion,
)


def specialisations():
    values = [value for module in MODULES for value in vars(module).values()]
    return sum(len(value.signatures) for value in values if isinstance(value, Dispatcher))


@pytest.mark.parametrize("n", [1, 2, 7])
def test_all_forms_give_the_same_result_from_the_same_code(n):
    expected = everything(np.array, n)
    before = specialisations()
    for name, form in FORMS.items():
        for found, wanted in zip(everything(form, n), expected, strict=True):
            np.testing.assert_array_equal(found, wanted, err_msg=name)
    assert specialisations() == before
    everything(np.array, 1)
    assert specialisations() == before
