from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from drivekit.geometry import deskew
from drivekit.model.frames import EGO, WORLD
from drivekit.model.rigid import SE3
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory
from drivekit.world.lidar import Sweep, sweep
from drivekit.world.rig import Lidar, rig_of
from drivekit.world.scenario import Scenario
from drivekit.world.solids import NO_OWNER, static_solids

T, STAMP = 2.0, 2_000_000_000


@pytest.fixture(scope="module")
def lidar() -> Lidar:
    return rig_of("default").scaled(64, 360, 32).lidars[0]


@pytest.fixture(scope="module")
def turn(scenario: Scenario, lidar: Lidar) -> Sweep:
    return sweep(scenario, static_solids(scenario), lidar, T, STAMP, 7)


def world_from_lidar(scenario: Scenario, lidar: Lidar) -> SE3:
    quat, position = scenario.ego_at(T)
    ego = SE3.from_quat(quat[0], position[0], WORLD, EGO)
    return ego @ lidar.ego_from_sensor


def test_points_lie_on_what_they_belong_to(scenario: Scenario, lidar: Lidar, turn: Sweep) -> None:
    xyz = world_from_lidar(scenario, lidar).apply(turn.cloud.xyz)
    center, yaw = scenario.actors.boxes_at(T)
    hit = turn.owner != NO_OWNER
    own = turn.owner[hit]
    assert hit.sum() > 300
    d = xyz[hit] - center[own]
    c, s = np.cos(yaw[own]), np.sin(yaw[own])
    local = np.stack([c * d[:, 0] + s * d[:, 1], c * d[:, 1] - s * d[:, 0], d[:, 2]], 1)
    # Half a sweep is 50 ms, in which the fastest go 0.55 m.
    moved = 0.05 * scenario.actors.speed[own, None] + 0.06
    assert (np.abs(local) <= scenario.actors.size[own] / 2 + moved).all()
    still = scenario.actors.speed[own] == 0
    inside = np.abs(local) <= scenario.actors.size[own] / 2
    assert inside[still].all(1).mean() > 0.97


def test_the_ground_is_level_and_nothing_is_below(
    scenario: Scenario, lidar: Lidar, turn: Sweep
) -> None:
    z = world_from_lidar(scenario, lidar).apply(turn.cloud.xyz)[:, 2]
    assert z.min() > -0.1
    assert (np.abs(z) < 0.05).mean() > 0.2


def test_points_come_in_the_order_of_firing(lidar: Lidar, turn: Sweep) -> None:
    time, ring = turn.cloud.channel("time"), turn.cloud.channel("ring")
    assert (np.diff(time) >= 0).all()
    assert time[0] < -0.045
    assert time[-1] > 0.045
    same = np.diff(time) == 0
    assert (np.diff(ring.astype(int))[same] > 0).all()
    assert set(ring) <= set(range(len(lidar.elevation)))


def test_beams_have_their_elevations_and_turn_clockwise(scenario: Scenario, lidar: Lidar) -> None:
    raw = sweep(
        scenario, static_solids(scenario), replace(lidar, deskewed=False, noise=0.0), T, STAMP, 7
    ).cloud
    x, y, z = raw.xyz.astype(np.float64).T
    elevation = np.arctan2(z, np.hypot(x, y))
    np.testing.assert_allclose(elevation, lidar.elevation[raw.channel("ring")], atol=1e-5)
    turned = -np.unwrap(np.arctan2(y, x))
    assert (np.diff(turned) > -1e-5).all()
    forward = np.abs(raw.channel("time")) < 0.001
    assert (np.abs(np.arctan2(y, x))[forward] < 0.1).all()


def test_deskewing_the_measured_points_gives_the_deskewed_ones(
    scenario: Scenario, lidar: Lidar, turn: Sweep
) -> None:
    raw = sweep(
        scenario, static_solids(scenario), replace(lidar, deskewed=False), T, STAMP, 7
    ).cloud
    stamps = STAMP + np.arange(-60, 61) * 1_000_000
    quat, position = scenario.ego_at(stamps / 1e9)
    ego = Trajectory(Timeline("ego", tuple(map(str, stamps)), stamps), quat, position)
    straight = deskew(raw, ego, lidar.ego_from_sensor)
    gap = np.linalg.norm(straight.xyz - turn.cloud.xyz, axis=1)
    assert gap.max() < 2e-3
    assert np.linalg.norm(raw.xyz - turn.cloud.xyz, axis=1).max() > 0.2


def test_intensity_is_whole_and_brighter_on_paint(turn: Sweep) -> None:
    intensity = turn.cloud.channel("intensity")
    assert intensity.dtype == np.float32
    assert (intensity == np.rint(intensity)).all()
    assert intensity.min() >= 0
    assert 60 < intensity.max() <= 255


def test_a_sweep_can_be_repeated_and_no_two_are_alike(
    scenario: Scenario, lidar: Lidar, turn: Sweep
) -> None:
    street = static_solids(scenario)
    again = sweep(scenario, street, lidar, T, STAMP, 7)
    other = sweep(scenario, street, lidar, T, STAMP, 8)
    assert again.cloud.xyz.tobytes() == turn.cloud.xyz.tobytes()
    assert other.cloud.xyz.tobytes() != turn.cloud.xyz.tobytes()


def test_pulses_get_lost(scenario: Scenario, lidar: Lidar, turn: Sweep) -> None:
    deaf = sweep(scenario, static_solids(scenario), replace(lidar, dropout=0.5), T, STAMP, 7)
    assert 0.4 < len(deaf.cloud) / len(turn.cloud) < 0.62
