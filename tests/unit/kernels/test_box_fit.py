import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.box_fit import fit_boxes

LENGTH, WIDTH, HEIGHT = 4.4, 1.8, 1.5


def visible_sides(yaw, n=300, noise=0.02, share_of_long_side=0.7):
    """Points of the right and front side of a car at (20, -5), as a LiDAR sees it."""
    rng = np.random.default_rng(int(abs(yaw) * 1000))
    is_long = np.arange(n) < share_of_long_side * n
    along = np.where(is_long, rng.uniform(-0.5, 0.5, n), 0.5) * LENGTH
    left = np.where(is_long, -0.5, rng.uniform(-0.5, 0.5, n)) * WIDTH
    along, left = along + rng.normal(0, noise, n), left + rng.normal(0, noise, n)
    cos, sin = np.cos(yaw), np.sin(yaw)
    x, y = along * cos - left * sin + 20, along * sin + left * cos - 5
    return np.column_stack([x, y, rng.uniform(-1.7, -1.7 + HEIGHT, n)])


@pytest.mark.parametrize("yaw", np.linspace(-1.5, 1.5, 13))
def test_two_sides_give_the_whole_box(yaw):
    (box,) = fit_boxes(visible_sides(yaw), np.zeros(300, int).astype(np.int32))
    np.testing.assert_allclose(box[:3], [20, -5, -0.95], atol=0.12)
    np.testing.assert_allclose(box[3:6], [LENGTH, WIDTH, HEIGHT], atol=0.2)
    assert abs((box[6] - yaw + np.pi / 2) % np.pi - np.pi / 2) < np.deg2rad(1.5)


def test_one_side_gives_its_length_and_direction_only():
    (box,) = fit_boxes(visible_sides(0.5, share_of_long_side=1.0), np.zeros(300, np.int32))
    assert box[3] == pytest.approx(LENGTH, abs=0.15)
    assert box[4] < 0.3
    assert box[6] == pytest.approx(0.5, abs=0.03)


def test_each_cluster_has_its_box_and_noise_has_none():
    cars = np.vstack([visible_sides(0.3), visible_sides(1.2), [[0, 0, 99]]])
    cars[300:600, :2] += 9
    labels = np.repeat([1, 0, -1], [300, 300, 1]).astype(np.int32)
    boxes = fit_boxes(cars, labels)
    np.testing.assert_allclose(boxes[:, 6], [1.2, 0.3], atol=0.03)
    np.testing.assert_array_equal(boxes[1], fit_boxes(cars[:300], labels[:300])[1])
    mixed = np.random.default_rng(0).permutation(601)
    np.testing.assert_allclose(fit_boxes(cars[mixed], labels[mixed]), boxes, atol=1e-9)


def test_a_single_point_and_a_pair():
    boxes = fit_boxes([[3, 4, 5], [0, 0, 0], [1, 1, 2]], [0, 1, 1])
    np.testing.assert_allclose(boxes[0], [3, 4, 5, 0, 0, 0, 0], atol=1e-12)
    assert boxes[1, 3] == pytest.approx(np.sqrt(2), abs=0.01)
    assert boxes[1, 6] == pytest.approx(np.pi / 4, abs=0.02)
    assert boxes[1, [2, 5]].tolist() == [1, 2]


def test_clusters_without_finite_points_have_no_box():
    boxes = fit_boxes([[np.nan, 0, 0], [1, 1, 1], [np.inf, 1, 1], [2, 1, 1]], [0, 2, 2, 2])
    assert np.isnan(boxes[:2]).all()
    np.testing.assert_allclose(boxes[2], [1.5, 1, 1, 1, 0, 0, 0], atol=1e-9)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("axis", [0, 1, 2])
def test_points_that_are_not_finite_belong_to_no_box(axis, value):
    points = np.array([[0, 0, 0], [2, 0, 1], [1, 0, 0]], float)
    points[2, axis] = value
    np.testing.assert_allclose(fit_boxes(points, [0, 0, 0]), [[1, 0, 0.5, 2, 0, 1, 0]], atol=1e-9)


def test_a_cluster_as_large_as_a_village_has_a_direction():
    along, left = 1000 * np.array([1, 1, -1, -1]), 500 * np.array([1, -1, 1, -1])
    cos, sin = np.cos(0.4), np.sin(0.4)
    points = np.column_stack([along * cos - left * sin, along * sin + left * cos, 0 * left])
    (box,) = fit_boxes(points, np.zeros(4, np.int32))
    assert box[6] == pytest.approx(0.4, abs=0.03)


def test_no_points_no_boxes():
    assert fit_boxes(np.empty((0, 3)), []).shape == (0, 7)
    assert fit_boxes(np.zeros((2, 3)), [-1, -1]).shape == (0, 7)


def test_odd_arguments_are_refused():
    with pytest.raises(UsageError, match=r"labels: expected an array of shape \(2\)"):
        fit_boxes(np.zeros((2, 3)), [0])
    with pytest.raises(UsageError, match="labels: expected an array of int32, found float64"):
        fit_boxes(np.zeros((2, 3)), [0.0, 1.0])
    with pytest.raises(UsageError, match="labels: expected numbers below 10000000"):
        fit_boxes(np.zeros((1, 3)), [2**31 - 1])
