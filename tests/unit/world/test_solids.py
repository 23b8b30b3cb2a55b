from __future__ import annotations

import numpy as np
import pytest

from drivekit.world.scenario import Scenario
from drivekit.world.solids import NO_OWNER, actor_solids, static_solids


def extents(scenario: Scenario, t: float) -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest local coordinates that the solids of each road user reach."""
    center, yaw = scenario.actors.boxes_at(t)
    what = actor_solids(scenario.actors, t)
    signs = np.stack(np.meshgrid(*[[-1, 1]] * 3), -1).reshape(-1, 3)
    corners = []
    for k, shape in enumerate(np.concatenate([what.boxes[:, :3], what.cylinders[:, :3]])):
        if k < len(what.boxes):
            half, turn = what.boxes[k, 3:6] / 2, what.boxes[k, 6]
        else:
            radius, height = what.cylinders[k - len(what.boxes), 3:]
            half, turn = np.array([radius, radius, height / 2]), yaw[what.owner[k]]
        c, s = np.cos(turn), np.sin(turn)
        offset = signs * half
        offset[:, :2] = offset[:, :2] @ np.array([[c, s], [-s, c]])
        own = what.owner[k]
        local = shape + offset - center[own]
        c, s = np.cos(yaw[own]), np.sin(yaw[own])
        local[:, :2] = local[:, :2] @ np.array([[c, -s], [s, c]])
        corners.append((own, local))
    low, high = np.full((len(center), 3), np.inf), np.full((len(center), 3), -np.inf)
    for own, local in corners:
        low[own] = np.minimum(low[own], local.min(0))
        high[own] = np.maximum(high[own], local.max(0))
    return low, high


@pytest.mark.parametrize("t", [0.0, 1.37])
def test_road_users_stay_in_their_boxes_and_all_but_fill_them(scenario: Scenario, t: float) -> None:
    low, high = extents(scenario, t)
    half = scenario.actors.size / 2
    assert (low >= -half - 1e-9).all()
    assert (high <= half + 1e-9).all()
    np.testing.assert_allclose(low[:, 2], -half[:, 2], atol=1e-9, err_msg="they touch the ground")
    assert (half[:, 2] - high[:, 2] < 0.05).all()
    assert (half[:, 1] - high[:, 1] < 0.05).all()
    is_long = half[:, 0] > 0.6
    assert (half[is_long, 0] - high[is_long, 0] < 0.05).all()


def test_the_street_belongs_to_nobody(scenario: Scenario) -> None:
    street = static_solids(scenario)
    assert (street.owner == NO_OWNER).all()
    assert len(street.part) == len(street.boxes) + len(street.cylinders) == len(street.colour)
    assert np.isfinite(street.boxes).all()
    assert (street.boxes[:, 3:6] > 0).all()


def test_joined_solids_keep_boxes_before_cylinders(scenario: Scenario) -> None:
    street, users = static_solids(scenario), actor_solids(scenario.actors, 0.0)
    both = street.joined(users)
    n = len(street.boxes)
    assert both.boxes[n:].tolist() == users.boxes.tolist()
    assert both.owner[n : len(both.boxes)].tolist() == users.owner[: len(users.boxes)].tolist()
    assert (both.owner[len(both.boxes) :][: len(street.cylinders)] == NO_OWNER).all()


def test_nothing_of_the_scenery_stands_on_the_road(scenario: Scenario) -> None:
    scenery, road = scenario.scenery, scenario.road
    for xy, reach in ((scenery.trees[:, :2], 0.2), (scenery.posts[:, :2], 0.1)):
        s, d = road.centre.locate(xy)
        assert (np.abs(d) > road.kerb + reach).all()
        assert not road.in_junction(s).any()
