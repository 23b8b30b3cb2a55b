"""Laws of moving and cropping points, against arithmetic in float64 on one point at a time."""

from __future__ import annotations

import itertools
import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.crop import crop, rows_inside, transform_crop
from drivekit.kernels.region import Region
from drivekit.kernels.transform import transform

laws = settings(deadline=None, max_examples=60)
seeds = st.integers(0, 2**32 - 1)
# lengths around those of the blocks that kernels work in, and of vectors
lengths = st.sampled_from([0, 1, 2, 15, 16, 17, 63, 64, 65, 511, 512, 513, 1030])
widths = st.integers(3, 6)


def cloud(seed, n, width, bad=0.1):
    """Points at all distances, some on a lattice, some not finite."""
    rng = np.random.default_rng(seed)
    points = rng.normal(size=(n, width)) * 10.0 ** rng.uniform(-2, 2.5, (n, 1))
    on_lattice = rng.random(n) < 0.3
    points[on_lattice] = np.rint(points[on_lattice])
    broken = rng.random((n, width)) < bad / width
    points[broken] = rng.choice([np.nan, np.inf, -np.inf], broken.sum())
    return points.astype(np.float32)


def rigid(seed):
    rng = np.random.default_rng(seed)
    q, _ = np.linalg.qr(rng.normal(size=(3, 3)))
    return np.column_stack([q * np.sign(np.linalg.det(q)), rng.uniform(-100, 100, 3)])


def inside(point, region):
    """The definition, word by word."""
    x, y, z = (float(v) for v in point[:3])
    if not all(math.isfinite(v) for v in (x, y, z)):
        return False
    box = all(a <= v < b for a, v, b in zip(region.low, (x, y, z), region.high, strict=True))
    distance = region.min_range <= math.sqrt(x * x + y * y + z * z) < region.max_range
    sector = elevation = True
    if region.azimuth is not None and region.azimuth[1] - region.azimuth[0] < 2 * math.pi:
        start, end = region.azimuth
        turn = (math.atan2(y, x) - start) % (2 * math.pi)
        sector = turn < end - start and (x, y) != (0, 0)
    if region.elevation is not None:
        low, high = region.elevation
        slope = math.atan2(z, math.hypot(x, y))
        elevation = low <= slope and (slope < high or high >= math.pi / 2) and any((x, y, z))
    return box and distance and sector and elevation


def regions(seed):
    rng = np.random.default_rng(seed)
    low = rng.uniform(-60, 20, 3)
    region = Region(tuple(low), tuple(low + rng.uniform(1, 120, 3)))
    if rng.random() < 0.5:
        region = region._replace(min_range=rng.uniform(0, 5), max_range=rng.uniform(6, 200))
    if rng.random() < 0.5:
        start = rng.uniform(-7, 7)
        region = region._replace(azimuth=(start, start + rng.uniform(0.01, 7)))
    if rng.random() < 0.5:
        low = rng.choice([-np.pi / 2, rng.uniform(-1.5, 1)])
        high = rng.choice([np.pi / 2, rng.uniform(low + 0.01, 1.5)])
        region = region._replace(elevation=(low, high))
    return region


@laws
@given(seeds, lengths, widths)
def test_moved_points_are_the_nearest_float32(seed, n, width):
    points, matrix = cloud(seed, n, width, bad=0), rigid(seed)
    expected = points[:, :3].astype(np.float64) @ matrix[:, :3].T + matrix[:, 3]
    moved = transform(points, matrix)
    # half a unit in the last place of the result, and rounding of float64
    slack = np.abs(expected) * 2.0**-24 + 1e-12
    assert (np.abs(moved[:, :3] - expected) <= slack).all()
    np.testing.assert_array_equal(moved[:, 3:], points[:, 3:])


@laws
@given(seeds, lengths)
def test_there_and_back_again(seed, n):
    points, matrix = cloud(seed, n, 4, bad=0), np.vstack([rigid(seed), [0, 0, 0, 1]])
    back = transform(transform(points, matrix), np.linalg.inv(matrix))
    np.testing.assert_allclose(back, points, rtol=1e-5, atol=1e-3)


@laws
@given(seeds, lengths, widths)
def test_a_crop_keeps_what_the_definition_keeps(seed, n, width):
    points, region = cloud(seed, n, width), regions(seed)
    expected = [row for row in range(n) if inside(points[row], region)]
    assert rows_inside(points, region).tolist() == expected
    np.testing.assert_array_equal(crop(points, region), points[expected])


@laws
@given(seeds, lengths, widths)
def test_fused_is_the_same_as_one_after_the_other(seed, n, width):
    points, region, matrix = cloud(seed, n, width), regions(seed), rigid(seed)
    expected = crop(transform(points, matrix), region)
    np.testing.assert_array_equal(transform_crop(points, matrix, region), expected)
    rows = rows_inside(points, region, matrix)
    np.testing.assert_array_equal(transform(points, matrix)[rows], expected)


@laws
@given(seeds)
def test_sectors_side_by_side_share_out_the_points(seed):
    points = cloud(seed, 300, 3, bad=0)
    borders = np.append(np.sort(np.random.default_rng(seed).uniform(-3, 3, 5)), 0)
    borders[-1] = borders[0] + 2 * np.pi
    shares = [rows_inside(points, Region(azimuth=pair)) for pair in itertools.pairwise(borders)]
    off_axis = np.flatnonzero(points[:, :2].any(axis=1))
    np.testing.assert_array_equal(np.sort(np.concatenate(shares)), off_axis)


def test_the_number_of_threads_changes_no_bit():
    points, matrix = cloud(7, 900_001, 4, bad=0.01), rigid(7)
    one = transform(points, matrix)
    for threads in (2, 3):
        np.testing.assert_array_equal(transform(points, matrix, threads=threads), one)
