import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.range_image import NO_POINT, range_image, range_image_of_beams
from drivekit.kernels.workspace import Workspace

LEVEL = (-0.1, 0.1)
AROUND = np.array(
    [[-1, 0.01, 0], [0, 2, 0], [3, 0.01, 0], [3, -0.01, 0], [0, -4, 0], [-5, -0.01, 0]], np.float32
)


def test_columns_run_clockwise_from_straight_behind():
    image = range_image(AROUND, (1, 8), LEVEL)
    assert image.rows.tolist() == [[0, NO_POINT, 1, 2, 3, NO_POINT, 4, 5]]
    np.testing.assert_allclose(image.ranges, [[1, np.nan, 2, 3, 3, np.nan, 4, 5]], rtol=1e-4)
    straight_behind = np.array([[-1, 0.0, 0], [-1, -0.0, 0], [-1, -1e-30, 0]], np.float32)
    assert range_image(straight_behind, (1, 8), LEVEL).rows.tolist() == [[0] + [NO_POINT] * 7]


def test_rows_run_down_and_points_beyond_the_image_are_left_out():
    slopes = np.tan([0.21, 0.19, 0.01, -0.01, -0.19, -0.21])
    points = np.column_stack([np.ones(6), np.zeros(6), slopes])
    image = range_image(points, (4, 1), (-0.2, 0.2))
    assert image.rows[:, 0].tolist() == [1, 2, 3, 4]
    full = range_image([[0, 0, 5], [0, 0, -3]], (2, 1), (-np.pi / 2, np.pi / 2))
    assert full.ranges[0].tolist() == [5]


def test_the_nearest_point_wins_and_of_equals_the_first():
    points = np.array([[9, 0, 0], [5, 0, 0], [5, 0, 0], [7, 0, 0]], np.float32)
    for image in (
        range_image(points, (1, 1), LEVEL),
        range_image_of_beams(points, [0] * 4, [0] * 4, (1, 1)),
    ):
        assert image.ranges.tolist() == [[5]] and image.rows.tolist() == [[1]]


def test_points_that_are_nowhere_or_have_no_direction_are_left_out():
    points = [[0, 0, 0], [np.nan, 1, 0], [1, np.nan, 0], [1, 0, np.nan], [np.inf, 0, 0]]
    image = range_image(points, (4, 4), (-1.5, 1.5))
    assert (image.rows == NO_POINT).all() and np.isnan(image.ranges).all()
    image = range_image_of_beams(points, range(5), [0] * 5, (5, 1))
    assert image.rows[:, 0].tolist() == [0] + [NO_POINT] * 4


def test_beams_and_columns_say_where_a_point_goes():
    image = range_image_of_beams(
        AROUND, np.uint8([0, 1, 0, 1, 0, 1]), np.uint16([0, 0, 1, 1, 2, 2]), (2, 4)
    )
    assert image.rows.tolist() == [[0, 2, 4, NO_POINT], [1, 3, 5, NO_POINT]]
    np.testing.assert_allclose(image.ranges[0, :3], [1, 3, 4], rtol=1e-4)


def test_a_workspace_gives_the_same_result_in_the_same_memory():
    rng = np.random.default_rng(0)
    workspace, before = Workspace(), None
    for n, shape in ((500, (8, 64)), (30, (8, 64)), (500, (3, 5)), (0, (8, 64))):
        points = rng.uniform(-9, 9, (n, 4))
        fresh = range_image(points, shape, (-1.5, 1.5))
        reused = range_image(points, shape, (-1.5, 1.5), workspace=workspace)
        np.testing.assert_array_equal(reused.ranges, fresh.ranges)
        np.testing.assert_array_equal(reused.rows, fresh.rows)
        assert before is None or np.shares_memory(reused.rows, before)
        before = reused.rows


@pytest.mark.parametrize("elevation", [(0.1, -0.1), (0, 0), (np.nan, 1), (-2, 0), (0, 2)])
def test_an_elevation_that_cannot_be_is_refused(elevation):
    with pytest.raises(UsageError, match="elevation: expected low < high"):
        range_image(AROUND, (4, 4), elevation)


@pytest.mark.parametrize("shape", [(0, 4), (4, 0), (-1, 4), (1 << 16, 1 << 15)])
def test_an_image_without_pixels_or_with_too_many_is_refused(shape):
    with pytest.raises(UsageError, match="pixels"):
        range_image(AROUND, shape, LEVEL)


@pytest.mark.parametrize(
    ("beams", "columns", "text"),
    [
        ([0] * 5, [0] * 6, r"beams: expected an array of shape \(6\)"),
        ([0, 0, 0, 0, 0, 2], [0] * 6, "beams: expected 0 to 1, found 0 to 2"),
        ([0] * 6, [0, 0, -1, 0, 0, 0], "columns: expected 0 to 3, found -1 to 0"),
        ([0.0] * 6, [0] * 6, "beams: expected integers, found float64"),
        (np.full(6, 2**40), [0] * 6, "beams: expected 0 to 1"),
    ],
)
def test_beams_and_columns_outside_the_image_are_an_error(beams, columns, text):
    with pytest.raises(UsageError, match=text):
        range_image_of_beams(AROUND, beams, columns, (2, 4))
