"""Laws of range images, camera views and rasters, against dictionaries of points by pixel."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.bev_raster import bev_raster
from drivekit.kernels.camera_project import (
    Lens,
    colour_points,
    depth_image,
    nearest_in_pixels,
    project,
)
from drivekit.kernels.range_image import range_image, range_image_of_beams
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame

laws = settings(deadline=None, max_examples=50)
seeds = st.integers(0, 2**32 - 1)
lengths = st.sampled_from([0, 1, 2, 63, 64, 65, 511, 512, 513, 900])


def cloud(seed, n, width=4, bad=0.05):
    rng = np.random.default_rng(seed)
    points = rng.normal(size=(n, width)) * 10.0 ** rng.uniform(-1, 2, (n, 1))
    broken = rng.random((n, 3)) < bad
    points[:, :3][broken] = rng.choice([np.nan, np.inf, -np.inf], broken.sum())
    return points.astype(np.float32)


def nearest(pixels, distance):
    """Row of the nearest point by pixel; of equally near ones the first."""
    best = {}
    for row, pixel in enumerate(pixels):
        if pixel is not None and (pixel not in best or distance[row] < distance[best[pixel]]):
            best[pixel] = row
    return best


def check_range_image(image, best, distance):
    assert {tuple(at): int(image.rows[tuple(at)]) for at in np.argwhere(image.rows >= 0)} == best
    np.testing.assert_array_equal(np.isnan(image.ranges), image.rows < 0)
    seen = image.rows[image.rows >= 0]
    np.testing.assert_array_equal(image.ranges[image.rows >= 0], distance[seen])


@laws
@given(seeds, lengths, st.sampled_from([(16, 90), (64, 512), (1, 1)]))
def test_each_pixel_of_a_range_image_holds_its_nearest_point(seed, n, shape):
    points = cloud(seed, n)
    x, y, z = points[:, :3].astype(np.float64).T
    low, high = -0.6, 0.4
    with np.errstate(all="ignore"):
        distance = np.sqrt(x * x + y * y + z * z).astype(np.float32)
        u = (np.pi - np.arctan2(y, x)) / (2 * np.pi) * shape[1]
        v = (high - np.arctan2(z, np.hypot(x, y))) / (high - low) * shape[0]
    pixels = [
        (int(b), int(a) % shape[1]) if np.isfinite([d, a, b]).all() and 0 <= b < shape[0] else None
        for a, b, d in zip(u, v, distance, strict=True)
    ]
    image = range_image(points, shape, (low, high))
    check_range_image(image, nearest(pixels, distance), distance)
    order = np.random.default_rng(seed).permutation(n)
    np.testing.assert_array_equal(
        range_image(points[order], shape, (low, high)).ranges, image.ranges
    )


@laws
@given(seeds, lengths)
def test_beams_and_columns_decide_alone(seed, n):
    rng, points = np.random.default_rng(seed), cloud(seed, n)
    beams, columns = rng.integers(0, 6, n), rng.integers(0, 9, n)
    with np.errstate(all="ignore"):
        distance = np.sqrt((points[:, :3].astype(np.float64) ** 2).sum(axis=1)).astype(np.float32)
    pixels = [
        (b, c) if np.isfinite(d) else None
        for b, c, d in zip(beams.tolist(), columns.tolist(), distance, strict=True)
    ]
    image = range_image_of_beams(points, beams, columns, (6, 9))
    check_range_image(image, nearest(pixels, distance), distance)


def test_the_middle_of_each_pixel_projects_to_that_pixel():
    height, width, low, high = 16, 90, -0.5, 0.3
    azimuth = np.pi - (np.arange(width) + 0.5) * 2 * np.pi / width
    elevation = high - (np.arange(height) + 0.5) * (high - low) / height
    flat = np.cos(elevation)[:, None] * [np.ones(width)]
    points = np.stack(
        [flat * np.cos(azimuth), flat * np.sin(azimuth), np.sin(elevation)[:, None] + 0 * flat], -1
    )
    image = range_image(points.reshape(-1, 3) * 20, (height, width), (low, high))
    np.testing.assert_array_equal(image.rows, np.arange(height * width).reshape(height, width))


def cameras(seed):
    rng = np.random.default_rng(seed)
    f, w, h = rng.uniform(100, 400), int(rng.integers(100, 400)), int(rng.integers(80, 300))
    K = [[f, rng.choice([0.0, 2.0]), w / 2 + 3], [0, f * 1.1, h / 2 - 5], [0, 0, 1]]
    kind = seed % 4
    if kind == 3:
        fisheye = tuple(rng.normal(0, [0.05, 0.02, 0.005, 0.001]))
        return Camera(Frame("c"), w, h, np.array(K), "kannala-brandt", fisheye)
    n_values = (0, 5, 8)[kind]
    brown = tuple(rng.normal(0, [0.2, 0.05, 0.002, 0.002, 0.02, 0.1, 0.02, 0.01][:n_values]))
    return Camera(Frame("c"), w, h, np.array(K), "pinhole", brown)


def rigid(seed):
    rng = np.random.default_rng(seed)
    q, _ = np.linalg.qr(rng.normal(size=(3, 3)))
    return np.column_stack([q * np.sign(np.linalg.det(q)), rng.uniform(-1, 1, 3)])


@laws
@given(seeds, lengths)
def test_the_kernel_sees_what_the_camera_model_sees(seed, n):
    points, camera, matrix = cloud(seed, n), cameras(seed), rigid(seed)
    lens = Lens(camera.width, camera.height, camera.K, camera.model, camera.distortion,
                camera.r_max)  # fmt: skip
    with np.errstate(all="ignore"):
        moved = points[:, :3].astype(np.float64) @ matrix[:, :3].T + matrix[:, 3]
    moved[~np.isfinite(points[:, :3]).all(axis=1)] = np.nan
    model = camera.project(moved, 0.1)
    expected = np.flatnonzero(model.valid & camera.inside(model.pixels))
    seen = project(points, matrix, lens)
    assert seen.rows.tolist() == expected.tolist()
    np.testing.assert_allclose(seen.pixels, model.pixels[expected], atol=1e-8)
    is_pinhole = camera.model == "pinhole"
    depth = model.depth if is_pinhole else np.linalg.norm(moved, axis=1)
    np.testing.assert_allclose(seen.depth, depth[expected], rtol=1e-6)

    pixels = [tuple(np.floor(p).astype(int)[::-1]) for p in seen.pixels]
    best = nearest(pixels, seen.depth)
    image = depth_image(points, matrix, lens)
    assert {tuple(at) for at in np.argwhere(np.isfinite(image))} == set(best)
    assert all(image[pixel] == seen.depth[row] for pixel, row in best.items())
    kept = nearest_in_pixels(seen.pixels, seen.depth, camera.width, camera.height)
    assert kept.tolist() == sorted(best.values())

    picture = np.random.default_rng(seed).integers(0, 256, (*image.shape, 3)).astype(np.uint8)
    colours, is_seen = colour_points(points, matrix, lens, picture)
    assert np.flatnonzero(is_seen).tolist() == expected.tolist()
    for row, pixel in zip(seen.rows, pixels, strict=True):
        assert colours[row].tolist() == picture[pixel].tolist()
    assert not colours[~is_seen].any()


@laws
@given(seeds, lengths, st.sampled_from([0.25, 0.3, 1.0]), st.integers(3, 6))
def test_each_cell_of_a_raster_knows_its_points(seed, n, cell, width):
    points = cloud(seed, n, width)
    low, shape = (-6.0, -9.0), (int(18 / cell + 0.5), int(12 / cell + 0.5))
    cells = defaultdict(list)
    for row, (x, y, z) in enumerate(points[:, :3].astype(np.float64)):
        if np.isfinite([x, y, z]).all():
            at = np.floor((y - low[1]) * (1 / cell)), np.floor((x - low[0]) * (1 / cell))
            if 0 <= at[0] < shape[0] and 0 <= at[1] < shape[1]:
                cells[tuple(map(int, at))].append(row)
    raster = bev_raster(points, low, (6.0, 9.0), cell, value_column=width - 1)
    assert raster.counts.shape == shape
    assert {tuple(at) for at in np.argwhere(raster.counts)} == set(cells)
    np.testing.assert_array_equal(np.isnan(raster.height), raster.counts == 0)
    for at, rows in cells.items():
        assert raster.counts[at] == len(rows)
        assert raster.height[at] == points[rows, 2].max()
        np.testing.assert_allclose(raster.sums[at], points[rows, width - 1].astype(float).sum(),
                                   rtol=1e-12, atol=1e-9)  # fmt: skip
