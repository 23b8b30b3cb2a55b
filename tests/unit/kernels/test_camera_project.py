import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.camera_project import (
    Lens,
    colour_points,
    depth_image,
    nearest_in_pixels,
    project,
)
from drivekit.kernels.workspace import Workspace


def camera_matrix(focal, cx, cy):
    return np.array([[focal, 0, cx], [0, focal, cy], [0, 0, 1]], float)


LENS = Lens(100, 60, camera_matrix(100, 50, 30))
HERE = np.eye(4)
ROWS = np.array(
    [
        [0, 0, 10, 1],
        [0, 0, 5, 2],  # in front of the first
        [-5, -3, 10, 3],  # on the upper left corner: inside
        [5, 0, 10, 4],  # on the right border: outside
        [0, 0, -5, 5],  # behind
        [0, 0, 0.0625, 6],  # not deeper than the least depth
        [np.nan, 0, 5, 7],
        [0, 0, np.inf, 8],
    ],
    np.float32,
)


def test_points_in_front_and_inside_the_image_are_seen():
    seen = project(ROWS, HERE, LENS)
    assert seen.rows.tolist() == [0, 1, 2]
    assert seen.pixels.tolist() == [[50, 30], [50, 30], [0, 0]]
    assert seen.depth.tolist() == [10, 5, 10]


def test_depth_is_that_of_the_nearest_point():
    image = depth_image(ROWS, HERE, LENS)
    assert image.shape == (60, 100) and np.isfinite(image).sum() == 2
    assert image[30, 50] == 5 and image[0, 0] == 10
    out = np.zeros((60, 100), np.float32)
    assert depth_image(ROWS, HERE, LENS, out=out) is out
    np.testing.assert_array_equal(out, image)


def test_colours_are_those_of_the_pixel():
    image = np.arange(100 * 60 * 3, dtype=np.int64).reshape(60, 100, 3).astype(np.uint8)
    colours, is_seen = colour_points(ROWS, HERE, LENS, image)
    assert np.flatnonzero(is_seen).tolist() == [0, 1, 2]
    np.testing.assert_array_equal(colours[:2], [image[30, 50]] * 2)
    np.testing.assert_array_equal(colours[2], image[0, 0])
    assert not colours[3:].any()


def test_only_the_nearest_point_of_each_pixel():
    pixels = [[3.2, 1.9], [3.9, 1.0], [0, 0], [3.0, 1.5], [-0.1, 0], [4, 1], [np.nan, 0], [0, 9]]
    depth = [2.0, 1, 7, 1, 1, np.nan, 1, 1]
    workspace = Workspace()
    for kept in (None, workspace, workspace):
        rows = nearest_in_pixels(pixels, depth, 5, 3, workspace=kept)
        assert rows.tolist() == [1, 2, 5]
    with pytest.raises(UsageError, match="no negative numbers, found -1"):
        nearest_in_pixels([[0, 0]], [-1.0], 5, 3)


def test_what_folds_back_into_the_image_is_not_seen():
    folding = LENS._replace(distortion=(-0.3,))
    far = np.array([[3.0, 0, 1]], np.float32)  # the model puts it at u = 50 + 100 * 3 * -1.7
    assert project(far, HERE, folding._replace(width=1000)).rows.size == 0
    wide = folding._replace(K=camera_matrix(100, 550, 30), width=1000)
    assert project(far, HERE, wide).rows.tolist() == [0]
    limit = np.sqrt(1 / 0.9)  # where r - 0.3 r^3 stops growing
    assert project(far, HERE, wide._replace(r_max=limit)).rows.size == 0


def test_a_fisheye_sees_sideways_and_its_depth_is_the_distance():
    lens = Lens(200, 200, camera_matrix(50, 100, 100), "kannala-brandt", (), np.pi)
    points = np.array([[0, 0, 2], [3, 0, 0], [0, -1, -1], [0, 0, 0.05]], np.float32)
    seen = project(points, HERE, lens)
    assert seen.rows.tolist() == [0, 1]
    np.testing.assert_allclose(seen.pixels, [[100, 100], [100 + 25 * np.pi, 100]], atol=1e-9)
    assert seen.depth.tolist() == [2, 3]
    assert project(points, HERE, lens._replace(r_max=1.5)).rows.tolist() == [0]


def test_no_points():
    none = np.zeros((0, 3), np.float32)
    assert project(none, HERE, LENS).pixels.shape == (0, 2)
    assert np.isnan(depth_image(none, HERE, LENS)).all()
    assert nearest_in_pixels(np.zeros((0, 2)), [], 4, 4).shape == (0,)


@pytest.mark.parametrize(
    ("lens", "text"),
    [
        (LENS._replace(model="equirectangular"), "a model of pinhole, kannala-brandt"),
        (LENS._replace(model="kannala-brandt", distortion=(0.1,) * 5), "at most 4 values"),
        (LENS._replace(distortion=(np.nan,)), "finite numbers"),
        (LENS._replace(r_max=-1.0), "r_max >= 0"),
        (LENS._replace(K=np.eye(4)), r"lens.K: expected an array of shape \(3, 3\)"),
        (LENS._replace(width=0), "0 x 60"),
        (LENS._replace(width=1 << 20, height=1 << 20), "pixels"),
    ],
)
def test_a_lens_that_cannot_be_is_refused(lens, text):
    with pytest.raises(UsageError, match=text):
        project(ROWS, HERE, lens)


def test_other_wrong_arguments():
    with pytest.raises(UsageError, match=r"image: expected an array of shape \(60, 100, 3\)"):
        colour_points(ROWS, HERE, LENS, np.zeros((60, 99, 3), np.uint8))
    with pytest.raises(UsageError, match="image: expected an array of"):
        colour_points(ROWS, HERE, LENS, np.zeros((60, 100), np.uint8))
    with pytest.raises(UsageError, match="image: expected an array of uint8"):
        colour_points(ROWS, HERE, LENS, np.zeros((60, 100, 3)))
    with pytest.raises(UsageError, match="min_depth"):
        project(ROWS, HERE, LENS, min_depth=-1)
    with pytest.raises(UsageError, match="out: expected a writable"):
        depth_image(ROWS, HERE, LENS, out=np.zeros((100, 60), np.float32))
