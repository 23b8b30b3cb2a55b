"""The algebra of transforms."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyquaternion import Quaternion
from scipy.spatial.transform import Rotation

from drivekit.errors import DataError, FrameMismatchError
from drivekit.model.frames import EGO, OPTICAL_FROM_FLU, WORLD, Frame, flu_of, is_flu, optical_of
from drivekit.model.rigid import SE3
from drivekit.model.rotations import (
    matrix_from_quat,
    matrix_from_yaw,
    quat_from_matrix,
    quat_from_yaw,
    slerp,
    wrap_angle,
    yaw_of_quat,
)

LIDAR = Frame("lidar")
laws = settings(max_examples=100, deadline=None)

seeds = st.integers(0, 2**32 - 1)
angles = st.floats(-50.0, 50.0)


def random_se3(seed: int, dst: Frame, src: Frame, n: int | None = None, reach: float = 1e3) -> SE3:
    rng = np.random.default_rng(seed)
    shape = (4,) if n is None else (n, 4)
    return SE3.from_quat(rng.normal(size=shape), rng.uniform(-reach, reach, (*shape[:-1], 3)),
                         dst, src)  # fmt: skip


def special_rotations() -> np.ndarray:
    """Rotations where naive conversions divide by zero: half turns about every axis, and near."""
    axes = np.concatenate([np.eye(3), [[1, 1, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, -1, 0]]])
    turns = np.array([0.0, 1e-12, 1e-6, np.pi / 2, np.pi - 1e-6, np.pi - 1e-12, np.pi])
    vectors = (axes / np.linalg.norm(axes, axis=1, keepdims=True))[:, None] * turns[:, None]
    return Rotation.from_rotvec(vectors.reshape(-1, 3)).as_matrix()


@laws
@given(seeds)
def test_inverse_undoes(seed: int) -> None:
    world_from_ego = random_se3(seed, WORLD, EGO)
    both = world_from_ego @ world_from_ego.inv()
    assert (both.dst, both.src) == (WORLD, WORLD)
    np.testing.assert_allclose(both.matrix, np.eye(4), atol=1e-12 * 1e3)
    np.testing.assert_array_equal(world_from_ego.inv().inv().rotation, world_from_ego.rotation)


@laws
@given(seeds, seeds, seeds)
def test_composition_is_associative_and_is_matrix_product(a: int, b: int, c: int) -> None:
    x, y, z = (
        random_se3(a, WORLD, EGO),
        random_se3(b, EGO, LIDAR),
        random_se3(c, LIDAR, Frame("cam")),
    )
    left, right = (x @ y) @ z, x @ (y @ z)
    np.testing.assert_allclose(left.matrix, right.matrix, atol=1e-9)
    np.testing.assert_allclose(left.matrix, x.matrix @ y.matrix @ z.matrix, atol=1e-9)
    assert (left.dst, left.src) == (WORLD, Frame("cam"))


@laws
@given(seeds, seeds)
def test_applying_a_composition_is_applying_one_after_the_other(a: int, b: int) -> None:
    world_from_ego, ego_from_lidar = random_se3(a, WORLD, EGO), random_se3(b, EGO, LIDAR)
    points = np.random.default_rng(a ^ b).normal(size=(7, 3)) * 50
    np.testing.assert_allclose(
        (world_from_ego @ ego_from_lidar).apply(points),
        world_from_ego.apply(ego_from_lidar.apply(points)),
        atol=1e-9,
    )


@laws
@given(seeds, st.integers(0, 5))
def test_a_batch_is_its_members(seed: int, n: int) -> None:
    batch = random_se3(seed, WORLD, EGO, n)
    other = random_se3(seed + 1, EGO, LIDAR)
    points = np.random.default_rng(seed).normal(size=(n, 3))
    composed, moved, turned = batch @ other, batch.apply(points), batch.rotate(points)
    assert len(batch) == n
    assert moved.shape == turned.shape == (n, 3)
    assert batch.quat.shape == (n, 4)
    for i in range(n):
        np.testing.assert_allclose(composed[i].matrix, (batch[i] @ other).matrix, atol=1e-12)
        np.testing.assert_allclose(moved[i], batch[i].apply(points[i]), atol=1e-9)
        np.testing.assert_allclose(turned[i], batch[i].rotate(points[i]), atol=1e-12)
        np.testing.assert_allclose(batch.inv()[i].matrix, batch[i].inv().matrix, atol=1e-12)
    np.testing.assert_allclose(
        (random_se3(seed, LIDAR, WORLD) @ batch).matrix,
        random_se3(seed, LIDAR, WORLD).matrix @ batch.matrix,
        atol=1e-9,
    )


@laws
@given(seeds)
def test_lengths_and_angles_are_kept(seed: int) -> None:
    t = random_se3(seed, WORLD, EGO)
    p = np.random.default_rng(seed).normal(size=(6, 3)) * 30
    q = t.apply(p)
    np.testing.assert_allclose(
        np.linalg.norm(q[:, None] - q, axis=-1), np.linalg.norm(p[:, None] - p, axis=-1), atol=1e-9
    )
    np.testing.assert_allclose(t.rotate(p), t.apply(p) - t.apply(np.zeros(3)), atol=1e-9)


def test_points_that_are_not_finite_pass_without_harm_to_others() -> None:
    points = np.array([[np.nan, 1, 2], [np.inf, 0, 0], [1, 2, 3]])
    for t in (random_se3(1, WORLD, EGO), random_se3(1, WORLD, EGO, 3)):
        moved = t.apply(points)
        assert not np.isfinite(moved[:2]).any()
        expected = t.apply(np.tile([1.0, 2, 3], (3, 1)))[2]
        np.testing.assert_array_equal(moved[2], expected)


def test_no_points_stay_no_points() -> None:
    assert random_se3(1, WORLD, EGO).apply(np.zeros((0, 3))).shape == (0, 3)
    assert random_se3(1, WORLD, EGO, 0).matrix.shape == (0, 4, 4)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((WORLD, EGO.at(1)), (EGO.at(2), LIDAR)),
        ((WORLD, EGO.at(1)), (EGO, LIDAR)),
        ((WORLD, EGO), (WORLD, EGO)),
        ((WORLD, EGO), (LIDAR, EGO)),
    ],
)
def test_frames_that_do_not_meet_are_refused(left: tuple, right: tuple) -> None:
    with pytest.raises(FrameMismatchError, match="cannot compose"):
        random_se3(0, *left) @ random_se3(1, *right)


@pytest.mark.parametrize(
    "rotation",
    [
        np.diag([1.0, 1.0, -1.0]),
        2 * np.eye(3),
        np.full((3, 3), np.nan),
        np.zeros((3, 3)),
        np.eye(3) + 0.01,
    ],
    ids=["mirror", "scaled", "nan", "zero", "sheared"],
)
def test_what_is_no_rotation_is_refused(rotation: np.ndarray) -> None:
    with pytest.raises(DataError):
        SE3(rotation, np.zeros(3), WORLD, EGO)


def test_values_are_frozen_and_apart_from_what_they_were_made_of() -> None:
    rotation = np.eye(3)
    t = SE3(rotation, np.zeros(3), WORLD, EGO)
    rotation[0, 0] = -1
    assert t.rotation[0, 0] == 1
    with pytest.raises(ValueError, match="read-only"):
        t.translation[0] = 1


@laws
@given(seeds)
def test_quaternions_agree_with_scipy_and_pyquaternion(seed: int) -> None:
    q = np.random.default_rng(seed).normal(size=4)
    matrix = matrix_from_quat(q)
    np.testing.assert_allclose(
        matrix, Rotation.from_quat(q, scalar_first=True).as_matrix(), atol=1e-14
    )
    np.testing.assert_allclose(matrix, Quaternion(*q).normalised.rotation_matrix, atol=1e-14)
    t = SE3.from_pyquaternion(Quaternion(*q).normalised, [1, 2, 3], WORLD, EGO)
    back = t.to_pyquaternion()
    assert Quaternion.absolute_distance(back, Quaternion(*q).normalised) < 1e-12


@laws
@given(seeds)
def test_quaternion_and_matrix_are_two_names_of_one_rotation(seed: int) -> None:
    q = quat_from_matrix(matrix_from_quat(np.random.default_rng(seed).normal(size=(5, 4))))
    assert (q[:, 0] >= 0).all()
    np.testing.assert_allclose(np.linalg.norm(q, axis=1), 1, atol=1e-14)
    np.testing.assert_allclose(quat_from_matrix(matrix_from_quat(q)), q, atol=1e-12)


def test_half_turns_have_quaternions_too() -> None:
    matrices = special_rotations()
    q = quat_from_matrix(matrices)
    np.testing.assert_allclose(matrix_from_quat(q), matrices, atol=1e-12)


@laws
@given(angles)
def test_yaw_comes_back_wrapped(yaw: float) -> None:
    back = float(yaw_of_quat(quat_from_yaw(yaw)))
    assert abs(np.angle(np.exp(1j * (back - yaw)))) < 1e-12
    np.testing.assert_allclose(matrix_from_yaw(yaw), matrix_from_quat(quat_from_yaw(yaw)),
                               atol=1e-14)  # fmt: skip


@laws
@given(st.floats(-1e6, 1e6) | st.sampled_from([np.pi, -np.pi, np.nextafter(-np.pi, -4)]))
def test_wrapped_angles_lie_in_a_half_open_turn(angle: float) -> None:
    wrapped = float(wrap_angle(angle))
    assert -np.pi <= wrapped < np.pi
    assert abs(np.angle(np.exp(1j * (wrapped - angle)))) < 1e-9


@laws
@given(seeds, st.floats(0.0, 1.0))
def test_slerp_agrees_with_scipy(seed: int, weight: float) -> None:
    from scipy.spatial.transform import Slerp

    a, b = Rotation.random(2, rng=np.random.default_rng(seed)).as_quat(scalar_first=True)
    ends = Rotation.from_quat([a, b], scalar_first=True)
    expected = Slerp([0, 1], ends)(weight)
    got = Rotation.from_quat(slerp(a, b, weight), scalar_first=True)
    assert (got.inv() * expected).magnitude() < 1e-7


@laws
@given(seeds, st.floats(0.0, 1.0), st.sampled_from([1.0, -1.0]))
def test_slerp_of_a_rotation_with_itself_stays(seed: int, weight: float, sign: float) -> None:
    a = Rotation.random(rng=np.random.default_rng(seed)).as_quat(scalar_first=True)
    np.testing.assert_allclose(slerp(a, sign * a, weight), a, atol=1e-12)


def test_forward_left_up_twin_of_a_camera() -> None:
    camera = Frame("CAM", 5)
    assert optical_of(flu_of(camera)) == camera
    assert is_flu(flu_of(camera))
    assert not is_flu(camera)
    forward = SE3.optical_from_flu(camera).apply([[10.0, 2.0, 1.0]])
    np.testing.assert_array_equal(forward, [[-2.0, -1.0, 10.0]])
    assert np.linalg.det(OPTICAL_FROM_FLU) == pytest.approx(1)


def test_a_mounting_holds_at_a_time() -> None:
    t = random_se3(3, EGO, LIDAR).at(7)
    assert (t.dst, t.src) == (EGO.at(7), LIDAR.at(7))
    assert "ego@7 from lidar@7" in repr(t)
