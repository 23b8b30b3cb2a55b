from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import Polygon

from drivekit.world.actors import TAXONOMY
from drivekit.world.layout import make_scenario
from drivekit.world.road import KERB, Surface
from drivekit.world.scenario import Scenario


def footprints(center: np.ndarray, size: np.ndarray, yaw: np.ndarray) -> list[Polygon]:
    corners = np.array([[1, 1], [1, -1], [-1, -1], [-1, 1]]) / 2
    shapes = []
    for c, s, a in zip(center, size, yaw, strict=True):
        turn = np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
        shapes.append(Polygon(corners * s[:2] @ turn.T + c[:2]))
    return shapes


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_nobody_ever_stands_in_anybody(seed: int) -> None:
    scenario = make_scenario(seed, 6.0)
    for t in (0.0, 3.0, 6.0):
        center, yaw = scenario.actors.boxes_at(t)
        quat, position = scenario.ego_at(t)
        heading = 2 * np.arctan2(quat[:, 3], quat[:, 0])
        center = np.concatenate([center, position])
        size = np.concatenate([scenario.actors.size, [[4.8, 1.9, 1.6]]])
        shapes = footprints(center, size, np.concatenate([yaw, heading]))
        for i, a in enumerate(shapes):
            near = np.flatnonzero(np.hypot(*(center - center[i])[:, :2].T) < 15)
            for j in near[near > i]:
                assert a.intersection(shapes[j]).area < 1e-6, (seed, t, i, int(j))


def test_velocity_is_how_places_change(scenario: Scenario) -> None:
    step = 1e-4
    before, _ = scenario.actors.boxes_at(2.0 - step)
    after, _ = scenario.actors.boxes_at(2.0 + step)
    moved = (after - before)[:, :2] / (2 * step)
    np.testing.assert_allclose(scenario.actors.velocity_at(2.0), moved, atol=1e-3)
    speed = np.hypot(*moved.T)
    np.testing.assert_allclose(speed, scenario.actors.speed, atol=1e-3)


def test_traffic_keeps_to_the_right_and_people_to_the_pavement(scenario: Scenario) -> None:
    road, actors = scenario.road, scenario.actors
    center, yaw = actors.boxes_at(0.0)
    s, d = road.centre.locate(center[:, :2])
    _, _, along = road.centre.at(s)
    onward = np.cos(yaw - along) > 0
    is_person = actors.label == TAXONOMY.label("pedestrian")
    driving = (actors.speed > 0) & ~is_person
    assert driving.sum() > 20
    assert (np.sign(d[driving]) == np.where(onward, -1, 1)[driving]).all()
    assert (np.abs(d[driving]) < road.edge).all()
    assert (np.abs(d[is_person]) > road.kerb).all()


def test_everyone_stands_on_the_ground(scenario: Scenario) -> None:
    road = scenario.road
    for t in (0.0, 4.0, 8.0):
        center, _ = scenario.actors.boxes_at(t)
        bottom = center[:, 2] - scenario.actors.size[:, 2] / 2
        s, d = road.centre.locate(center[:, :2])
        on_pavement = (np.abs(d) > road.kerb) & ~road.in_junction(s) & (np.abs(d) < road.front)
        np.testing.assert_allclose(bottom, np.where(on_pavement, KERB, 0.0), atol=1e-9)


def test_sizes_and_states_fit_the_class(scenario: Scenario) -> None:
    kind = np.array(TAXONOMY.classes)[scenario.actors.label]
    length, _, height = scenario.actors.size.T
    assert ((length > 4) & (length < 5.2))[kind == "car"].all()
    assert ((height > 1.4) & (height < 2.0))[kind == "pedestrian"].all()
    attributes = scenario.actors.attributes()
    assert set(attributes[kind == "pedestrian"]) <= {"pedestrian.moving", "pedestrian.standing"}
    assert {"vehicle.moving", "vehicle.parked", "vehicle.stopped"} <= set(attributes)


def test_the_same_seed_gives_the_same_scene_and_another_one_another() -> None:
    one, same, other = make_scenario(3), make_scenario(3), make_scenario(4)
    for a, b in zip(one.actors.boxes_at(1.0), same.actors.boxes_at(1.0), strict=True):
        assert a.tobytes() == b.tobytes()
    assert one.scenery.houses.tobytes() == same.scenery.houses.tobytes()
    assert one.actors.boxes_at(1.0)[0].tobytes() != other.actors.boxes_at(1.0)[0].tobytes()


def test_the_road_is_painted(scenario: Scenario) -> None:
    road = scenario.road

    def surface(s: float, d: float) -> Surface:
        x, y, heading = road.centre.at(np.array([s]))
        xy = np.stack([x - d * np.sin(heading), y + d * np.cos(heading)], 1)
        return Surface(road.surface(xy)[0])

    far = road.junction + 60
    assert surface(far, 0.16) == surface(far, -0.16) == Surface.YELLOW
    assert surface(far, road.edge) == Surface.WHITE
    assert surface(far, 1.6) == Surface.ASPHALT
    assert surface(far, road.kerb - 0.2) == Surface.GUTTER
    assert surface(far, road.front + 9) == Surface.YARD
    assert surface(road.junction, 30.0) == Surface.ASPHALT
    lane = {surface(s, road.lane) for s in np.arange(far, far + 9, 0.25)}
    assert lane == {Surface.WHITE, Surface.ASPHALT}, "the line between lanes is dashed"
