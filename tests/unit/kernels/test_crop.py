import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.crop import crop, rows_inside, transform_crop
from drivekit.kernels.region import Region

CROSS = np.array(
    [[1, 0, 0], [0, 1, 0], [-1, 0, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1], [0, 0, 0]], np.float32
)
FRONT, LEFT, BACK, RIGHT, UP, DOWN, ORIGIN = range(7)
QUARTER = np.pi / 4


def test_lower_borders_belong_to_the_box_and_upper_ones_do_not():
    region = Region(low=(-1, 0, -1), high=(1, 1, 1))
    assert rows_inside(CROSS, region).tolist() == [BACK, DOWN, ORIGIN]


def test_a_limit_that_float32_cannot_hold_still_splits_as_it_is_written():
    points = np.zeros((3, 3), np.float32)
    points[:, 0] = [np.nextafter(np.float32(0.1), np.float32(0)), 0.1, 0.2]
    assert float(points[1, 0]) > 0.1
    assert rows_inside(points, Region(low=(0.1, -1, -1))).tolist() == [1, 2]
    assert rows_inside(points, Region(high=(0.1, 1, 1))).tolist() == [0]


def test_distance_is_counted_in_space():
    points = np.array([[3, 4, 0], [3, 0, 4], [0.5, 0, 0]], np.float32)
    assert rows_inside(points, Region(min_range=5.0)).tolist() == [0, 1]
    assert rows_inside(points, Region(max_range=5.0)).tolist() == [2]
    assert rows_inside(points, Region(min_range=0.5, max_range=5.0)).tolist() == [2]


@pytest.mark.parametrize(
    ("azimuth", "expected"),
    [
        ((-QUARTER, QUARTER), [FRONT]),
        ((QUARTER, 3 * QUARTER), [LEFT]),
        ((3 * QUARTER, 5 * QUARTER), [BACK]),
        ((-5 * QUARTER, -3 * QUARTER), [BACK]),
        ((-3 * QUARTER, 3 * QUARTER), [FRONT, LEFT, RIGHT]),
        ((0.0, np.pi), [FRONT, LEFT]),
        ((0.1, 0.1 + np.pi), [LEFT, BACK]),
        ((0.0, 2 * np.pi), [FRONT, LEFT, BACK, RIGHT, UP, DOWN, ORIGIN]),
    ],
)
def test_sectors_run_counter_clockwise_and_may_pass_straight_behind(azimuth, expected):
    assert rows_inside(CROSS, Region(azimuth=azimuth)).tolist() == expected


def test_elevation_is_counted_from_the_horizon():
    up, down = np.pi / 2, -np.pi / 2
    assert rows_inside(CROSS, Region(elevation=(0.1, up))).tolist() == [UP]
    assert rows_inside(CROSS, Region(elevation=(down, -0.1))).tolist() == [DOWN]
    assert rows_inside(CROSS, Region(elevation=(-0.1, up))).tolist() == [0, 1, 2, 3, UP]
    assert rows_inside(CROSS, Region(elevation=(down, 0.1))).tolist() == [0, 1, 2, 3, DOWN]
    slopes = np.array([[1, 0, 0.5], [-1, 0, -0.5], [0, 1, 2], [0, -2, 0]], np.float32)
    assert rows_inside(slopes, Region(elevation=(-0.4, 0.4))).tolist() == [3]
    assert rows_inside(slopes, Region(elevation=(-0.5, 0.5))).tolist() == [0, 1, 3]


def test_what_is_nan_or_infinite_is_in_no_region():
    bad = np.array([np.nan, np.inf, -np.inf], np.float32)
    points = np.concatenate([np.where(np.eye(3, dtype=bool), value, 0) for value in bad])
    points = points.astype(np.float32)
    everywhere = [
        Region(),
        Region(max_range=1e30),
        Region(azimuth=(-4, 4)),
        Region(azimuth=(0, 3)),
        Region(elevation=(-1.5, 1.5)),
    ]
    for region in everywhere:
        assert rows_inside(points, region).size == 0


def test_the_region_is_that_of_the_frame_the_points_are_moved_to():
    matrix = np.array([[0.0, -1, 0, 10], [1, 0, 0, 0], [0, 0, 1, 0]])
    rows = np.column_stack([CROSS, np.arange(7)]).astype(np.float32)
    kept = transform_crop(rows, matrix, Region(low=(10, -2, -2), high=(20, 2, 2)))
    assert kept.tolist() == [
        [10, 1, 0, FRONT], [10, -1, 0, BACK], [11, 0, 0, RIGHT],
        [10, 0, 1, UP], [10, 0, -1, DOWN], [10, 0, 0, ORIGIN],
    ]  # fmt: skip


@pytest.mark.parametrize("width", [3, 4, 5, 7])
def test_out_holds_the_kept_rows_and_may_be_the_input(width):
    rng = np.random.default_rng(0)
    rows = rng.uniform(-10, 10, (1500, width)).astype(np.float32)
    region = Region(low=(-5, -5, -5), high=(5, 5, 5))
    expected = rows[(np.abs(rows[:, :3]) < 5).all(axis=1)]
    np.testing.assert_array_equal(crop(rows, region), expected)
    kept = crop(rows, region, out=rows)
    assert np.shares_memory(kept, rows)
    np.testing.assert_array_equal(kept, expected)


@pytest.mark.parametrize(
    ("region", "text"),
    [
        (Region(low=(0, 1, 0), high=(1, 1, 1)), "low and high y to rise, found 1.0 to 1.0"),
        (Region(low=(np.nan, 0, 0)), "low and high x"),
        (Region(min_range=3, max_range=2), "min_range and max_range to rise"),
        (Region(min_range=-1), "min_range >= 0"),
        (Region(azimuth=(1, 0)), "azimuth to rise"),
        (Region(azimuth=(0, np.inf)), "a finite azimuth"),
        (Region(elevation=(-2, 0)), "within -pi/2 to pi/2"),
    ],
)
def test_a_region_that_cannot_be_is_refused(region, text):
    with pytest.raises(UsageError, match=text):
        crop(CROSS, region)
