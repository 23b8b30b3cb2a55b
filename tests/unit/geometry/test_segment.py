from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import FrameMismatchError, UsageError
from drivekit.geometry.segment import (
    OBJECTS,
    clusters,
    fit_boxes,
    heights_above_ground,
    remove_ground,
)
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

LIDAR = Frame("LIDAR", 5)
MOUNT = SE3.from_quat([1, 0, 0, 0], [1.0, 0.0, 1.75], EGO, Frame("LIDAR"))


def street(shift=(0.0, 0.0, 0.0), frame=LIDAR) -> PointCloud:
    """Flat ground 1.75 m below the sensor, a car to the left ahead and a post to the right."""
    rng = np.random.default_rng(3)
    distance, turn = rng.uniform(3, 40, 20_000), rng.uniform(-np.pi, np.pi, 20_000)
    ground = np.column_stack(
        [distance * np.cos(turn), distance * np.sin(turn), rng.normal(-1.75, 0.01, 20_000)]
    )
    side = np.column_stack(
        [rng.uniform(8, 12.4, 400), np.full(400, 4.0), rng.uniform(-1.4, -0.25, 400)]
    )
    rear = np.column_stack(
        [np.full(200, 8.0), rng.uniform(4, 5.8, 200), rng.uniform(-1.4, -0.25, 200)]
    )
    post = np.column_stack([rng.normal([6, -5], 0.02, (60, 2)), rng.uniform(-1.5, 1.5, 60)])
    xyz = np.vstack([ground, side, rear, post]) + np.array(shift)
    return PointCloud.from_float64(xyz, frame, {"ring": np.arange(len(xyz))})


def test_from_a_sweep_to_boxes() -> None:
    cloud = street()
    objects = remove_ground(cloud)
    np.testing.assert_array_equal(objects.channel("ring"), np.arange(20_000, 20_660))
    assert objects.frame == LIDAR
    labels = clusters(objects, distance=0.7, min_points=10)
    boxes = fit_boxes(objects, labels)
    assert boxes.frame == LIDAR and boxes.names() == ["object"] * 2
    assert boxes.taxonomy is OBJECTS
    np.testing.assert_allclose(boxes.center, [[10.2, 4.9, -0.82], [6, -5, 0]], atol=0.1)
    np.testing.assert_allclose(boxes.size[0], [4.4, 1.8, 1.15], atol=0.1)
    assert boxes.yaw[0] == pytest.approx(0, abs=0.03)
    assert boxes.n_points is not None and boxes.n_points.tolist() == [600, 60]


def test_boxes_reach_down_to_the_ground_if_told_where_it_is() -> None:
    cloud = street()
    heights = heights_above_ground(cloud)
    stands = heights > 0.15
    objects = cloud[stands]
    labels = clusters(objects, 0.7)
    floating, standing = fit_boxes(objects, labels), fit_boxes(objects, labels, heights[stands])
    bottom = standing.center[:, 2] - standing.size[:, 2] / 2
    np.testing.assert_allclose(bottom, -1.75, atol=0.05)
    top = standing.center[:, 2] + standing.size[:, 2] / 2
    np.testing.assert_allclose(top, floating.center[:, 2] + floating.size[:, 2] / 2, atol=1e-9)
    unknown = fit_boxes(objects, labels, np.full(len(objects), np.nan))
    np.testing.assert_array_equal(unknown.center, floating.center)


def test_the_frame_of_the_points_is_respected() -> None:
    here = remove_ground(street())
    in_ego = street(shift=(1.0, 0.0, 1.75), frame=Frame("ego", 7))
    np.testing.assert_array_equal(
        remove_ground(in_ego, MOUNT).channel("ring"), here.channel("ring")
    )
    with pytest.raises(FrameMismatchError, match="does not say where in LIDAR@5 the sensor is"):
        remove_ground(street(), MOUNT)


def test_far_coordinates_lose_nothing() -> None:
    far = np.array([5e6, -3e6, 80.0])
    cloud = street(shift=far, frame=Frame("utm", 5))
    at = SE3.from_quat([1, 0, 0, 0], far, Frame("utm"), Frame("LIDAR"))
    objects = remove_ground(cloud, at)
    assert len(objects) == 660
    boxes = fit_boxes(objects, clusters(objects, 0.7))
    np.testing.assert_allclose(boxes.center - far, [[10.2, 4.9, -0.82], [6, -5, 0]], atol=0.1)


def test_labels_without_points_are_left_out_and_rows_tell_which() -> None:
    cloud = PointCloud(np.float32([[0, 0, 0], [1, 0, 0], [5, 5, 5]]), LIDAR)
    boxes = fit_boxes(cloud, np.array([3, 3, -1]))
    assert boxes.row.tolist() == [3]
    assert boxes.n_points is not None and boxes.n_points.tolist() == [2]
    with pytest.raises(UsageError, match="expected 3 heights"):
        fit_boxes(cloud, np.array([0, 0, 0]), np.zeros(2))


def test_an_empty_sweep() -> None:
    nothing = PointCloud(np.empty((0, 3), np.float32), LIDAR)
    objects = remove_ground(nothing)
    labels = clusters(objects)
    assert len(objects) == len(labels) == len(fit_boxes(objects, labels)) == 0
