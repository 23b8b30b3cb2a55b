from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import MissingDataError, NoTimeError, UsageError
from drivekit.geometry import aggregate_sweeps
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, Sensor
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.trajectory import Trajectory

LIDAR = Frame("LIDAR")
MOUNT = SE3.from_quat([0.98, 0.02, 0.0, 0.2], [1.0, 0.2, 1.8], EGO, LIDAR)
STAMPS = [1_000_000_000, 1_100_000_000, 1_200_000_000, 1_350_000_000]
WALL = np.random.default_rng(5).uniform(-30, 30, (50, 3))
PARKED = np.array([6.0, 5.0, 0.0])


def car_at(k: int) -> np.ndarray:
    """A car that goes 12 m/s along x."""
    return np.array([8.0 + 12 * (STAMPS[k] - STAMPS[0]) * 1e-9, -4.0, 0.0])


@pytest.fixture
def scene(make_scene, make_boxes, make_timeline):
    """Four sweeps of a turning vehicle: 50 fixed points, 5 on a parked car, 5 on a moving one."""

    def make(*, has_stamps: bool = True, has_tracks: bool = True, **changes):
        stamps = STAMPS if has_stamps else None
        keys = tuple(f"{k:06d}" for k in range(4))
        ego = Trajectory(
            make_timeline("ego", stamps, keys),
            [[np.cos(a / 2), 0, 0, np.sin(a / 2)] for a in (0.0, 0.05, 0.12, 0.2)],
            [[0.0, 0, 0], [1, 0.1, 0], [2.5, 0.4, 0], [4, 1, 0.1]],
        )
        clouds, labels = [], []
        for k in range(4):
            around = np.random.default_rng(7).uniform(-0.5, 0.5, (5, 3))
            world = np.vstack([WALL, PARKED + around, car_at(k) + around])
            way = (ego.pose(k) @ MOUNT.at(ego.timeline.stamp(k))).inv()
            xyz = np.vstack([way.apply(world), [[0.1, 0.1, -0.2]]]).astype(np.float32)
            channels = {"id": np.arange(len(xyz)), "own": np.full(len(xyz), k, np.uint8)}
            if k == 1:
                channels["rare"] = channels["own"]
            clouds.append(PointCloud(xyz, LIDAR.at(ego.timeline.stamp(k)), channels))
            tracks = {"track": np.array(["parked", "car"])} if has_tracks else {}
            labels.append(make_boxes(WORLD, [PARKED, car_at(k)], **tracks))
        return make_scene(
            sensors={"LIDAR": Sensor("LIDAR", "lidar", LIDAR)},
            timelines={
                "LIDAR": make_timeline("LIDAR", stamps, keys),
                BOXES: make_timeline(BOXES, STAMPS, keys),
            },
            mountings=Calibration((MOUNT,)),
            clouds={"LIDAR": clouds},
            **{"poses": ego, "labels": tuple(labels), **changes},
        )

    return make


def test_what_stands_still_in_the_world_falls_together(scene) -> None:
    cloud = aggregate_sweeps(scene(), "LIDAR", 3, 3)
    assert cloud.frame == LIDAR.at(STAMPS[3]) and len(cloud) == 3 * 61
    assert cloud.channel("sweep").tolist() == [0] * 61 + [1] * 61 + [2] * 61
    assert cloud.channel("own").tolist() == [3] * 61 + [2] * 61 + [1] * 61
    np.testing.assert_allclose(np.unique(cloud.channel("time")), [-0.25, -0.15, 0.0], atol=1e-6)
    assert "rare" not in cloud.channels
    for k in range(55):
        same = cloud.xyz[cloud.channel("id") == k]
        np.testing.assert_allclose(same, np.tile(same[0], (3, 1)), atol=1e-4)


def test_into_the_world_and_into_the_ego_frame_of_another_time(scene) -> None:
    world = aggregate_sweeps(scene(), "LIDAR", 3, 4, to=WORLD)
    assert world.frame == WORLD
    fixed = world.channel("id") < 50
    np.testing.assert_allclose(world.xyz[fixed], np.tile(WALL, (4, 1)), atol=1e-4)
    then = aggregate_sweeps(scene(), "LIDAR", 3, 2, to=EGO.at(STAMPS[0]))
    np.testing.assert_allclose(then.xyz[:50], WALL, atol=1e-4)
    np.testing.assert_allclose(np.unique(then.channel("time")), [0.2, 0.35], atol=1e-6)


def test_coordinates_of_a_far_world_keep_their_millimetres(scene) -> None:
    far = np.array([5e5, 4e6, 100.0])
    drive = scene()
    ego = Trajectory(drive.poses.timeline, drive.poses.quat, drive.poses.position + far)
    cloud = aggregate_sweeps(scene(poses=ego), "LIDAR", 3, 4, to=WORLD)
    at = (cloud.xyz.astype(np.float64) + cloud.origin)[cloud.channel("id") < 50]
    np.testing.assert_allclose(at, np.tile(WALL + far, (4, 1)), atol=1e-3)


def test_moving_objects_stay_in_the_latest_sweep_or_nowhere(scene) -> None:
    def on_car(moving: str) -> list[int]:
        cloud = aggregate_sweeps(scene(), "LIDAR", 3, 3, moving=moving)
        is_car = (cloud.channel("id") >= 55) & (cloud.channel("id") < 60)
        assert (cloud.channel("id") < 55).sum() == 3 * 55
        return np.bincount(cloud.channel("sweep")[is_car], minlength=3).tolist()

    assert on_car("keep") == [5, 5, 5]
    assert on_car("latest") == [5, 0, 0]
    assert on_car("drop") == [0, 0, 0]


def test_without_tracks_velocities_tell_what_moves(scene, make_boxes) -> None:
    with pytest.raises(MissingDataError, match="neither tracks nor velocities"):
        aggregate_sweeps(scene(has_tracks=False), "LIDAR", 3, 3, moving="drop")
    velocity = np.array([[np.nan, np.nan], [12.0, 0.0]])
    drive = scene(
        labels=tuple(make_boxes(WORLD, [PARKED, car_at(k)], velocity=velocity) for k in range(4))
    )
    still = aggregate_sweeps(drive, "LIDAR", 3, 3, moving="drop").channel("id")
    assert {50, 60} <= set(still) and 55 not in still
    assert 55 in aggregate_sweeps(drive, "LIDAR", 3, 3, moving="drop", moved=10.0).channel("id")


def test_a_name_that_two_boxes_of_a_sweep_share_tells_nothing(scene, make_boxes) -> None:
    labels = tuple(
        make_boxes(WORLD, [PARKED, car_at(k)], track=np.array(["-1", "-1"])) for k in range(4)
    )
    drive = scene(labels=labels)
    assert len(aggregate_sweeps(drive, "LIDAR", 3, 3, moving="drop")) == 3 * 61


def test_points_on_the_vehicle_are_left_out_of_every_sweep(scene) -> None:
    cloud = aggregate_sweeps(scene(), "LIDAR", 3, 3, min_range=1.0)
    assert len(cloud) == 3 * 60 and 60 not in cloud.channel("id")


def test_where_a_scene_begins_there_are_fewer(scene) -> None:
    assert set(aggregate_sweeps(scene(), "LIDAR", 1, 5).channel("sweep")) == {0, 1}
    one = aggregate_sweeps(scene(), "LIDAR", 0, 1)
    np.testing.assert_array_equal(one.xyz, scene().clouds["LIDAR"][0].xyz)


def test_without_stamps_the_poses_of_the_keys_count(scene) -> None:
    cloud = aggregate_sweeps(scene(has_stamps=False), "LIDAR", 3, 3)
    timed = aggregate_sweeps(scene(), "LIDAR", 3, 3)
    np.testing.assert_allclose(cloud.xyz, timed.xyz, atol=1e-5)
    assert cloud.frame == LIDAR and "time" not in cloud.channels
    world = aggregate_sweeps(scene(has_stamps=False), "LIDAR", 3, 4, to=WORLD)
    np.testing.assert_allclose(
        world.xyz[world.channel("id") < 50], np.tile(WALL, (4, 1)), atol=1e-4
    )
    with pytest.raises(NoTimeError):
        aggregate_sweeps(_with_times(scene(has_stamps=False)), "LIDAR", 3, 3, deskewed=True)


def _with_times(drive):
    for cloud in drive.clouds["LIDAR"]:
        cloud.channels["time"] = np.zeros(len(cloud), np.float32)
    return drive


def test_deskewed_sweeps_keep_the_time_of_each_point(scene) -> None:
    drive = scene()
    for k, cloud in enumerate(drive.clouds["LIDAR"]):
        cloud.channels["time"] = np.full(len(cloud), -0.02 if k else 0.0, np.float32)
    plain = aggregate_sweeps(drive, "LIDAR", 3, 2)
    deskewed = aggregate_sweeps(drive, "LIDAR", 3, 2, deskewed=True)
    np.testing.assert_allclose(np.unique(plain.channel("time")), [-0.17, -0.02], atol=1e-6)
    np.testing.assert_array_equal(plain.channel("time"), deskewed.channel("time"))
    assert np.abs(plain.xyz - deskewed.xyz).max() > 0.05


def test_what_is_lacking_is_said(scene) -> None:
    with pytest.raises(UsageError, match="n_sweeps"):
        aggregate_sweeps(scene(), "LIDAR", 3, 0)
    with pytest.raises(UsageError, match="moving"):
        aggregate_sweeps(scene(), "LIDAR", 3, 2, moving="all")  # type: ignore[arg-type]
    with pytest.raises(MissingDataError, match="no sensor 'RADAR'"):
        aggregate_sweeps(scene(), "RADAR", 3, 2)
    with pytest.raises(MissingDataError, match="frame 9"):
        aggregate_sweeps(scene(), "LIDAR", 9, 2)
    with pytest.raises(MissingDataError, match="no ego poses"):
        aggregate_sweeps(scene(poses=None), "LIDAR", 3, 2)
    assert len(aggregate_sweeps(scene(poses=None), "LIDAR", 3, 1)) == 61
