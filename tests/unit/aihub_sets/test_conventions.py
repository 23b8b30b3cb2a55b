"""The second writer's own mathematics, against the figures measured on published files."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest


@pytest.fixture(scope="module")
def conventions(aihub_sets: ModuleType) -> ModuleType:
    from aihub_sets import conventions

    return conventions


@pytest.mark.parametrize(
    ("euler", "place", "degrees", "forward", "seen"),
    [
        (
            "xyz-flu",
            (-0.1, 0.1, 1.6),
            (-0.2, -5.7, 0.1),
            (0.99505, 0.00209, 0.09931),
            (0.1117, 2.5956, 9.8909),
        ),
        (
            "zyx-optical",
            (-0.3452911, 0.0823142, 1.6255287),
            (-90.018717, -0.1760126, -95.944808),
            (0.99462, -0.10357, -0.00033),
            (-0.9946, 1.6191, 10.2987),
        ),
    ],
)
def test_both_euler_conventions_of_the_passenger_cars(
    conventions: ModuleType,
    euler: str,
    place: tuple[float, ...],
    degrees: tuple[float, ...],
    forward: tuple[float, ...],
    seen: tuple[float, ...],
) -> None:
    used = conventions.Conventions(euler=euler)
    R = conventions.euler_matrix(used, np.array(degrees))
    np.testing.assert_allclose(R[:, 2], forward, atol=1e-5)
    np.testing.assert_allclose(R.T @ (np.array([10.0, 0.0, 0.0]) - place), seen, atol=1e-4)

    T = np.eye(4)
    T[:3, :3], T[:3, 3] = R, place
    written = conventions.native_euler(used, np.linalg.inv(T))
    np.testing.assert_allclose(written[0], place, atol=1e-9)
    np.testing.assert_allclose(written[1], degrees, atol=1e-9)


def test_measured_axes_of_the_fusion_sets(conventions: ModuleType) -> None:
    measured = np.array(
        [
            [-0.99995, 0.01039, 0.00004, 0.24184],
            [-0.00017, -0.01322, -0.99991, -0.58070],
            [-0.01039, -0.99986, 0.01322, -1.10232],
            [0.0, 0.0, 0.0, 1.0],
        ]
    )
    native = np.eye(4)
    native[:3, :3] = conventions.AXES["lbu"]
    camera_from_flu = measured @ native
    # Ten metres ahead, and what the measured files make of it.
    np.testing.assert_allclose(
        camera_from_flu @ [10.0, 0.0, 0.0, 1.0], [0.1379, -0.4485, 8.8963, 1.0], atol=1e-4
    )
    written = conventions.native_extrinsic(conventions.Conventions(axes="lbu"), camera_from_flu)
    np.testing.assert_allclose(written, measured, atol=1e-12)


@pytest.mark.parametrize("zero", ["forward", "left", "back", "right"])
@pytest.mark.parametrize("turn", ["ccw", "cw"])
def test_yaw_at_zero_points_where_the_convention_says(
    conventions: ModuleType, zero: str, turn: str
) -> None:
    used = conventions.Conventions(yaw_zero=zero, yaw_turn=turn, yaw_unit="deg")
    heading = {"forward": 0.0, "left": 90.0, "back": 180.0, "right": -90.0}[zero]
    assert conventions.native_yaw(used, np.deg2rad(heading)) == pytest.approx(0.0, abs=1e-9)
    quarter = conventions.native_yaw(used, np.deg2rad(heading + 90.0))
    assert quarter == pytest.approx(90.0 if turn == "ccw" else -90.0)


def test_rotation_y_of_kitti_is_one_of_the_readings(conventions: ModuleType) -> None:
    used = conventions.Conventions(yaw_zero="right", yaw_turn="cw", box_frame="camera")
    # KITTI: rotation_y = -heading - pi/2.
    for heading in np.linspace(-3.0, 1.5, 7):
        assert conventions.native_yaw(used, heading) == pytest.approx(-heading - np.pi / 2)
    np.testing.assert_allclose(
        conventions.native_place(used, np.array([10.0, 2.0, -0.5]), 1.5), [-2.0, 0.5, 10.0]
    )
