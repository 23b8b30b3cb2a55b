"""What numpy alone makes of boxes, bytes and scenes, where the answer is known."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from drivekit.bench.ops import plain_boxes, plain_files, plain_scene
from drivekit.kernels.lzf import compress

RNG = np.random.default_rng(0)


def boxes(n: int) -> np.ndarray:
    rng = np.random.default_rng(n)
    return np.column_stack(
        [rng.uniform(-9, 9, (n, 2)), rng.uniform(-1, 1, n), rng.uniform(0.3, 6, (n, 3)),
         rng.uniform(-7, 7, n)]
    )  # fmt: skip


def test_shared_areas_are_those_of_polygons() -> None:
    a, b = boxes(60), boxes(61)
    ia, ib = plain_boxes.near(a, b)
    outlines = [shapely.polygons(plain_boxes.corners(rows)) for rows in (a, b)]
    expected = shapely.area(shapely.intersection(outlines[0][:, None], outlines[1][None]))
    found = np.zeros_like(expected)
    found[ia, ib] = plain_boxes.shared_area(a[ia], b[ib])
    np.testing.assert_allclose(found, expected, atol=1e-9)


def shifted(box: np.ndarray, x: float, z: float = 0.0) -> np.ndarray:
    return box + np.array([x, 0, z, 0, 0, 0, 0])


def test_boxes_on_the_axes_overlap_as_expected() -> None:
    box, zero = np.array([[0, 0, 0, 4, 2, 1, 0.0]]), np.zeros(1, int)
    assert plain_boxes.iou(box, shifted(box, 2), zero, zero, False) == pytest.approx([1 / 3])
    assert plain_boxes.iou(box, shifted(box, 2, 0.5), zero, zero, True) == pytest.approx([1 / 7])


def test_generalised_overlaps_are_those_of_polygons() -> None:
    a, b = boxes(7), boxes(8)
    one, two = (shapely.polygons(plain_boxes.corners(rows)) for rows in (a, b))
    one, two = one[:, None], two[None]
    union = shapely.area(shapely.union(one, two))
    hull = shapely.area(shapely.convex_hull(shapely.union(one, two)))
    overlap = shapely.area(shapely.intersection(one, two)) / union
    found = plain_boxes.giou_matrix(a, b)
    np.testing.assert_allclose(found, overlap - (hull - union) / hull, atol=1e-9)


def test_the_better_box_stays() -> None:
    pair = np.array([[0, 0, 0, 4, 2, 1, 0.0], [0.5, 0, 0, 4, 2, 1, 0.1], [9, 9, 0, 4, 2, 1, 0]])
    kept = plain_boxes.suppressed(pair, np.array([0.4, 0.9, 0.1]), 0.5)
    assert kept.tolist() == [1, 2]


def test_lzf_bytes_come_back() -> None:
    plain = bytes(RNG.integers(0, 3, 5000, np.uint8)) + bytes(700)
    assert plain_files.decompressed(compress(plain)) == plain


def test_a_ray_frees_the_cells_on_its_way() -> None:
    states = plain_scene.occupancy(
        np.array([0.5, 0.5, 0.5]), np.array([[3.5, 0.5, 0.5]]), np.zeros(3), 1.0, (5, 1, 1)
    )
    assert states[:, 0, 0].tolist() == [1, 1, 1, 2, 0]


def test_chains_of_steps_are_clusters() -> None:
    x = np.array([0.0, 0.9, 1.8, 9.0, 2.7, 9.9])
    labels = plain_scene.clusters(np.column_stack([x, x * 0, x * 0]), 1.0)
    assert [(labels == label).sum() for label in labels] == [4, 4, 4, 2, 4, 2]
