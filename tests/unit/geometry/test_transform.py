from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import FrameMismatchError, MissingDataError, NoTimeError, UsageError
from drivekit.geometry import corners, transform_between, transform_boxes, transform_points
from drivekit.model.calibration import Calibration
from drivekit.model.frames import EGO, WORLD, Frame, flu_of
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

LIDAR, CAM = Frame("LIDAR"), Frame("CAM")
LEVEL = SE3.from_quat([np.cos(0.4), 0, 0, np.sin(0.4)], [10, -5, 1], WORLD, LIDAR)
TILTED = SE3.from_quat([0.9, 0.1, -0.2, 0.3], [10, -5, 1], WORLD, LIDAR)
laws = settings(max_examples=50, deadline=None)


def random_se3(seed: int, dst: Frame, src: Frame) -> SE3:
    rng = np.random.default_rng(seed)
    return SE3.from_quat(rng.normal(size=4), rng.uniform(-100, 100, 3), dst, src)


def mountings() -> Calibration:
    return Calibration((random_se3(1, EGO, LIDAR), random_se3(2, EGO, CAM)))


def drive(stamps: tuple[int, ...] = (0, 1000)) -> Trajectory:
    n = len(stamps)
    quat = np.random.default_rng(5).normal(size=(n, 4))
    position = np.random.default_rng(6).normal(size=(n, 3)) * 50
    return Trajectory(Timeline("ego", tuple(map(str, stamps)), np.array(stamps)), quat, position)


# boxes


@laws
@given(st.integers(0, 2**32 - 1))
def test_corners_move_with_their_boxes(make_boxes, seed: int) -> None:
    rng = np.random.default_rng(seed)
    boxes = make_boxes(LIDAR, rng.normal(size=(6, 3)) * 20, yaw=rng.uniform(-3, 3, 6))
    t = random_se3(seed, WORLD, LIDAR)
    moved = transform_boxes(boxes, t)
    expected = t.apply(corners(boxes).reshape(-1, 3)).reshape(-1, 8, 3)
    np.testing.assert_allclose(corners(moved), expected, atol=1e-9)
    back = transform_boxes(moved, t.inv())
    np.testing.assert_allclose(corners(back), corners(boxes), atol=1e-9)
    np.testing.assert_allclose(np.exp(1j * back.yaw), np.exp(1j * boxes.yaw), atol=1e-9)
    assert back.frame == LIDAR


def test_a_level_turn_adds_to_yaw_and_makes_no_quaternion(make_boxes) -> None:
    boxes = make_boxes(LIDAR, [[1, 2, 3], [4, 5, 6]], yaw=[0.1, 3.0])
    moved = transform_boxes(boxes, LEVEL)
    np.testing.assert_allclose(np.exp(1j * moved.yaw), np.exp(1j * (boxes.yaw + 0.8)))
    assert moved.quat is None
    assert moved.frame == WORLD
    assert transform_boxes(boxes, TILTED).quat is not None


def test_heading_of_a_tilted_box_is_where_its_front_points(make_boxes) -> None:
    boxes = make_boxes(LIDAR, [[0, 0, 0]], yaw=[2.0])
    moved = transform_boxes(boxes, TILTED)
    eight = corners(moved)[0]
    front, rear = eight[[0, 1, 4, 5]].mean(0), eight[[2, 3, 6, 7]].mean(0)
    ahead = front - rear
    np.testing.assert_allclose(moved.yaw[0], np.arctan2(ahead[1], ahead[0]), atol=1e-12)


def test_velocity_turns_and_everything_else_stays(make_boxes) -> None:
    boxes = make_boxes(
        LIDAR, [[0, 0, 0], [1, 1, 1]], velocity=[[3.0, 4.0], [np.nan, np.nan]], score=[0.5, 0.6],
        row=[7, 9], track=["a", "b"], n_points=[5, np.nan], extra={"alpha": np.array([0.1, 0.2])},
    )  # fmt: skip
    moved = transform_boxes(boxes, LEVEL)
    assert np.hypot(*moved.velocity[0]) == pytest.approx(5.0)
    turned = np.arctan2(*moved.velocity[0][::-1]) - np.arctan2(4, 3)
    assert turned == pytest.approx(0.8)
    assert np.isnan(moved.velocity[1]).all()
    for name in ("score", "row", "track", "n_points", "alpha", "size"):
        np.testing.assert_array_equal(moved.column(name), boxes.column(name))


@pytest.mark.parametrize("transform", [LEVEL, TILTED], ids=["level", "tilted"])
def test_no_boxes_and_boxes_without_a_place(make_boxes, transform: SE3) -> None:
    assert len(transform_boxes(make_boxes(LIDAR, []), transform)) == 0
    nowhere = make_boxes(LIDAR, [[np.nan] * 3], yaw=[np.nan], size=[[np.nan] * 3])
    moved = transform_boxes(nowhere, transform)
    assert np.isnan(moved.center).all()
    assert np.isnan(moved.yaw).all()


def test_a_transform_that_starts_elsewhere_is_refused(make_boxes) -> None:
    with pytest.raises(FrameMismatchError, match="transform_between"):
        transform_boxes(make_boxes(LIDAR.at(5), [[0, 0, 0]]), LEVEL)
    batch = SE3(np.eye(3)[None], np.zeros((1, 3)), WORLD, LIDAR)
    with pytest.raises(UsageError, match="index it"):
        transform_boxes(make_boxes(LIDAR, [[0, 0, 0]]), batch)


# points


def test_points_move_and_keep_their_channels() -> None:
    cloud = PointCloud(np.eye(3, dtype=np.float32), LIDAR, {"ring": np.arange(3)})
    moved = transform_points(cloud, TILTED)
    np.testing.assert_allclose(moved.xyz, TILTED.apply(np.eye(3)), atol=1e-6)
    assert moved.frame == WORLD
    assert moved.channel("ring").tolist() == [0, 1, 2]
    assert len(transform_points(cloud[:0], TILTED)) == 0


def test_points_keep_their_millimetres_into_utm_and_back() -> None:
    rng = np.random.default_rng(0)
    cloud = PointCloud(rng.uniform(-80, 80, (100, 3)).astype(np.float32), LIDAR)
    utm = SE3.from_quat(rng.normal(size=4), [332_000.123, 4_154_000.456, 30], WORLD, LIDAR)
    there = transform_points(cloud, utm)
    assert there.origin.any()
    back = transform_points(there, utm.inv())
    np.testing.assert_allclose(back.xyz, cloud.xyz, atol=1e-4)
    assert not back.origin.any()


# between frames of a scene


def test_frames_of_one_time_need_the_calibration_only(make_scene) -> None:
    scene = make_scene(mountings=mountings())
    for stamp in (None, 17):
        got = transform_between(scene, CAM.at(stamp), LIDAR.at(stamp))
        np.testing.assert_allclose(got.matrix, mountings().between(CAM, LIDAR).matrix, atol=1e-12)
        assert (got.dst, got.src) == (CAM.at(stamp), LIDAR.at(stamp))


def test_frames_of_two_times_are_connected_over_the_world(make_scene) -> None:
    scene = make_scene(mountings=mountings(), poses=drive())
    got = transform_between(scene, CAM.at(250), LIDAR.at(1000))
    ego = drive()
    expected = (
        (ego.at(250) @ mountings().between(EGO, CAM).at(250)).inv()
        @ ego.at(1000)
        @ mountings().between(EGO, LIDAR).at(1000)
    )
    np.testing.assert_allclose(got.matrix, expected.matrix, atol=1e-9)
    both = got @ transform_between(scene, LIDAR.at(1000), CAM.at(250))
    np.testing.assert_allclose(both.matrix, np.eye(4), atol=1e-9)


def test_the_world_and_a_sensor(make_scene) -> None:
    scene = make_scene(mountings=mountings(), poses=drive())
    got = transform_between(scene, WORLD, LIDAR.at(1000))
    expected = drive().pose(1).matrix @ mountings().between(EGO, LIDAR).matrix
    np.testing.assert_allclose(got.matrix, expected, atol=1e-9)
    assert transform_between(scene, WORLD, WORLD).matrix.tolist() == np.eye(4).tolist()
    assert transform_between(scene, EGO.at(1000), WORLD).dst == EGO.at(1000)


def test_a_camera_has_a_forward_left_up_twin(make_scene) -> None:
    scene = make_scene(mountings=mountings(), poses=drive())
    for stamp in (None, 1000):
        got = transform_between(scene, LIDAR.at(stamp), flu_of(CAM.at(stamp)))
        ahead = got.apply([5.0, 0, 0])
        expected = mountings().between(LIDAR, CAM).apply([0, 0, 5.0])
        np.testing.assert_allclose(ahead, expected, atol=1e-9)
    twin = transform_between(scene, CAM, flu_of(CAM))
    np.testing.assert_array_equal(twin.apply([[5.0, 2.0, 1.0]]), [[-2.0, -1.0, 5.0]])
    over_world = transform_between(scene, flu_of(CAM.at(0)), flu_of(CAM.at(1000)))
    assert (over_world.dst, over_world.src) == (flu_of(CAM.at(0)), flu_of(CAM.at(1000)))


def test_a_calibration_may_name_the_twin_itself(make_scene) -> None:
    named = Calibration((random_se3(1, EGO, LIDAR), random_se3(2, EGO, flu_of(CAM))))
    got = transform_between(make_scene(mountings=named), LIDAR, flu_of(CAM))
    np.testing.assert_allclose(got.matrix, named.between(LIDAR, flu_of(CAM)).matrix)


@pytest.mark.parametrize(
    ("dst", "src", "error", "text"),
    [
        (CAM.at(1), LIDAR.at(2), MissingDataError, "no ego poses.*no file of poses"),
        (WORLD, LIDAR.at(2), MissingDataError, "no ego poses"),
        (Frame("RADAR"), LIDAR, MissingDataError, "knows no coordinate frame 'RADAR' - its cal"),
        (LIDAR, Frame("RADAR.flu"), MissingDataError, "knows no coordinate frame 'RADAR.flu'"),
    ],
)
def test_what_a_scene_without_poses_cannot_do(
    make_scene, dst: Frame, src: Frame, error: type, text: str
) -> None:
    with pytest.raises(error, match=text):
        transform_between(make_scene(mountings=mountings()), dst, src)


@pytest.mark.parametrize(
    ("dst", "src", "error", "text"),
    [
        (WORLD, LIDAR, NoTimeError, "LIDAR moves with the vehicle"),
        (CAM.at(5), LIDAR, NoTimeError, r'Frame\("LIDAR"\).at'),
        (CAM.at(5), LIDAR.at(2000), MissingDataError, "poses were recorded from 0 to 1000"),
        (CAM.at(5), Frame("RADAR", 7), MissingDataError, "does not connect RADAR"),
    ],
)
def test_what_is_lacking_is_said(
    make_scene, dst: Frame, src: Frame, error: type, text: str
) -> None:
    scene = make_scene(mountings=mountings(), poses=drive())
    with pytest.raises(error, match=text):
        transform_between(scene, dst, src)


def test_beyond_the_poses_only_when_allowed(make_scene) -> None:
    scene = make_scene(mountings=mountings(), poses=drive())
    held = transform_between(scene, WORLD, LIDAR.at(2000), extrapolate=True)
    last = transform_between(scene, WORLD, LIDAR.at(1000))
    np.testing.assert_allclose(held.matrix, last.matrix, atol=1e-12)


# frames without stamps


def test_keys_stand_in_for_stamps_where_poses_were_recorded_for_them(make_scene) -> None:
    scene = make_scene(mountings=mountings(), poses=drive())
    timed = transform_between(scene, LIDAR.at(1000), LIDAR.at(0))
    by_key = transform_between(scene, LIDAR, LIDAR, keys=("1000", "0"))
    np.testing.assert_allclose(by_key.matrix, timed.matrix, atol=1e-12)
    assert (by_key.dst, by_key.src) == (LIDAR, LIDAR)
    world = transform_between(scene, WORLD, CAM, keys=("1000", "1000"))
    np.testing.assert_allclose(
        world.matrix, transform_between(scene, WORLD, CAM.at(1000)).matrix, atol=1e-12
    )
    same = transform_between(scene, CAM, LIDAR, keys=("0", "0"))
    np.testing.assert_array_equal(same.matrix, mountings().between(CAM, LIDAR).matrix)
    with pytest.raises(MissingDataError, match="no frame 'x'"):
        transform_between(scene, LIDAR, LIDAR, keys=("x", "0"))
    with pytest.raises(NoTimeError):
        transform_between(scene, WORLD, LIDAR)
