"""The detector that knows sizes only, on cars whose every side is known."""

from __future__ import annotations

import numpy as np
import pytest

import drivekit as dk
from drivekit import resources
from drivekit.baselines.class_names import names_in
from drivekit.baselines.geometric import detect
from drivekit.errors import UsageError
from drivekit.geometry.overlap import iou
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy

LIDAR = Frame("LIDAR")
HEIGHT = 1.7


def street(*solids: np.ndarray) -> np.ndarray:
    """Ground around a sensor, in rings that get sparser, and solids on it."""
    radius = np.linspace(2.5, 50.0, 120)
    angle = np.linspace(-np.pi, np.pi, 720, endpoint=False)
    r, a = (g.ravel() for g in np.meshgrid(radius, angle))
    ground = np.column_stack([r * np.cos(a), r * np.sin(a), np.full(r.size, -HEIGHT)])
    return np.concatenate([ground, *solids]).astype(np.float32)


def sides(x: float, y: float, yaw: float, size: tuple[float, float, float]) -> np.ndarray:
    """Points every 10 cm on those sides of a box on the ground that face the sensor."""
    length, width, height = size
    parts = []
    for along, half, reach in ((0, length / 2, width), (1, width / 2, length)):
        for sign in (-1, 1):
            u, z = np.meshgrid(np.arange(-reach / 2, reach / 2, 0.1), np.arange(0.3, height, 0.1))
            local = np.zeros((u.size, 2))
            local[:, along], local[:, 1 - along] = sign * half, u.ravel()
            turn = np.array([[np.cos(yaw), -np.sin(yaw)], [np.sin(yaw), np.cos(yaw)]])
            outward = turn[:, along] * sign
            middle = np.array([x, y]) + outward * half
            if outward @ middle < 0:
                parts.append(np.column_stack([local @ turn.T + [x, y], z.ravel() - HEIGHT]))
    return np.concatenate(parts)


CAR = (4.4, 1.8, 1.5)


@pytest.mark.parametrize(
    ("x", "y", "yaw"),
    [(10, 4, 0.0), (12, -5, 0.4), (8, 8, 1.2), (-15, 3, 0.1), (18, 0.5, 0.05), (5, -9, 1.5)],
)
def test_a_car_is_found_where_it_is_hidden_sides_included(make_boxes, x, y, yaw) -> None:
    cloud = PointCloud(street(sides(x, y, yaw, CAR)), LIDAR)
    best = detect(cloud)[[0]]
    truth = make_boxes(LIDAR, [[x, y, CAR[2] / 2 - HEIGHT]], size=[CAR], yaw=[yaw])
    assert best.names() == ["car"] and iou(truth, best, "bev")[0, 0] > 0.7
    assert iou(truth, best, "3d")[0, 0] > 0.6


def test_pedestrians_are_no_cars(make_boxes) -> None:
    cloud = PointCloud(street(sides(8, 2, 0.0, (0.6, 0.6, 1.75))), LIDAR)
    best = detect(cloud)[[0]]
    assert best.names() == ["pedestrian"]
    assert np.hypot(*(best.center[0, :2] - [8, 2])) < 0.3


def test_walls_are_nothing() -> None:
    wall = sides(10, 8, 0.0, (30, 0.4, 3.8))
    assert (detect(PointCloud(street(wall), LIDAR)).score < 0.05).all()


def test_an_empty_street_and_no_points_at_all() -> None:
    assert len(detect(PointCloud(street(), LIDAR))) == 0
    assert len(detect(PointCloud(np.zeros((0, 3), np.float32), LIDAR))) == 0


def test_points_that_are_not_finite_change_nothing() -> None:
    xyz = street(sides(10, 4, 0.0, CAR))
    broken = np.concatenate([np.full((50, 3), np.nan, np.float32), xyz])
    plain, with_nan = detect(PointCloud(xyz, LIDAR)), detect(PointCloud(broken, LIDAR))
    np.testing.assert_array_equal(plain.center, with_nan.center)


def test_scores_are_shares_and_the_best_comes_first() -> None:
    cars = [sides(10, 4, 0.0, CAR), sides(14, -6, 0.3, CAR)]
    score = detect(PointCloud(street(*cars), LIDAR)).score
    assert ((score > 0) & (score <= 1)).all() and (np.diff(score) <= 0).all()


def test_points_in_the_vehicles_frame_need_the_mounting(make_boxes) -> None:
    mounting = SE3(np.eye(3), [1.0, 0.0, HEIGHT], EGO, LIDAR)
    xyz = street(sides(10, 4, 0.0, CAR)) + np.float32([1.0, 0.0, HEIGHT])
    best = detect(PointCloud(xyz, EGO), mounting)[[0]]
    truth = make_boxes(EGO, [[11, 4, CAR[2] / 2]], size=[CAR])
    assert iou(truth, best, "bev")[0, 0] > 0.7


def test_the_sample_drive_scores_about_what_the_page_says(tmp_path) -> None:
    found = dk.predict(
        resources.path("sample_data/aihub"), "baseline:geometric", tmp_path / "found"
    )
    gt = resources.path("sample_data/aihub")
    metrics = dk.evaluate("aihub-detection-like", gt, found.table).report.metrics
    assert metrics["vehicle/bev/R40"].value > 6
    assert metrics["vehicle/3d/R40"].value > 3.5


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        (("Car", "Cyclist"), {"car": "Car", "cyclist": "Cyclist"}),
        (("vehicle", "twoWheeler", "pedestrian"),
         {"car": "vehicle", "pedestrian": "pedestrian", "cyclist": "twoWheeler"}),
        (("vehicle.car", "vehicle.bus"), {"car": "vehicle.car"}),
    ],
)  # fmt: skip
def test_datasets_names_are_used(classes, expected) -> None:
    taxonomy = Taxonomy("test", classes, {c.casefold(): c for c in classes})
    assert names_in(taxonomy) == expected


def test_a_dataset_without_road_users() -> None:
    with pytest.raises(UsageError, match="a model of your own"):
        names_in(Taxonomy("zoo", ("cow", "horse")))
