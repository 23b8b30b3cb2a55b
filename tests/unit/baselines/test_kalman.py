"""The tracker: who is who, how fast, and when somebody is forgotten."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.baselines.kalman import DEFAULT, KalmanTracker
from drivekit.errors import UsageError
from drivekit.model.frames import EGO, WORLD
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy

TAXONOMY = Taxonomy("test", ("car", "pedestrian"))
TENTH = 100_000_000


@pytest.fixture
def seen(make_boxes):
    """Detections at places, in the world."""

    def make(*places, **columns):
        center = [[x, y, 0.0] for x, y in places]
        return make_boxes(WORLD, center, score=np.full(len(places), 0.5), **columns)

    return make


def test_objects_keep_their_identities_whatever_order_they_come_in(seen) -> None:
    tracker = KalmanTracker(TAXONOMY)
    found: dict[str, list[str]] = {"a": [], "b": []}
    for i in range(10):
        places = {"a": (i * 1.0, 0.0), "b": (50 - i * 1.5, 3.0)}
        names = ["a", "b"] if i % 2 else ["b", "a"]
        boxes = tracker.update(seen(*(places[n] for n in names)), i * TENTH, None)
        for name, track in zip(names, boxes.track, strict=True):
            found[name].append(track)
    assert len(set(found["a"])) == len(set(found["b"])) == 1
    assert found["a"][0] != found["b"][0]


def test_velocity_is_unknown_at_first_and_then_found(seen) -> None:
    tracker = KalmanTracker(TAXONOMY)
    boxes = [tracker.update(seen((i * 1.0, i * -0.5)), i * TENTH, None) for i in range(20)]
    assert np.isnan(boxes[0].velocity).all()
    assert boxes[-1].velocity[0] == pytest.approx([10.0, -5.0], abs=0.1)
    assert boxes[-1].center[0, :2] == pytest.approx([19.0, -9.5], abs=0.1)


def test_noise_is_smoothed(seen) -> None:
    rng = np.random.default_rng(3)
    tracker = KalmanTracker(TAXONOMY)
    measured, filtered = [], []
    for i in range(200):
        noise = rng.normal(0, 0.3, 2)
        boxes = tracker.update(seen((5 + noise[0], 5 + noise[1])), i * TENTH, None)
        measured.append(np.hypot(*noise))
        filtered.append(np.hypot(*(boxes.center[0, :2] - 5)))
    assert len(set(boxes.track)) == 1
    assert np.mean(filtered[20:]) < 0.95 * np.mean(measured[20:])


def test_who_was_hidden_for_a_while_is_known_again_and_later_forgotten(seen) -> None:
    tracker = KalmanTracker(TAXONOMY)
    for i in range(10):
        first = tracker.update(seen((i * 1.0, 0.0)), i * TENTH, None)
    for i in range(10, 15):
        assert len(tracker.update(seen(), i * TENTH, None)) == 0
    again = tracker.update(seen((15.0, 0.0)), 15 * TENTH, None)
    assert again.track.tolist() == first.track.tolist()
    late = 15 + round(DEFAULT.patience * 10) + 2
    for i in range(16, late):
        tracker.update(seen(), i * TENTH, None)
    assert tracker.update(seen((late * 1.0, 0)), late * TENTH, None).track[0] != first.track[0]


def test_classes_are_not_mixed_up(seen) -> None:
    tracker = KalmanTracker(TAXONOMY)
    car = tracker.update(seen((5, 5), label=np.array([0])), 0, None)
    other = tracker.update(seen((5, 5), label=np.array([1])), TENTH, None)
    assert car.track[0] != other.track[0]


def test_a_detector_that_confuses_front_and_rear_does_not_spin_the_box(seen) -> None:
    tracker = KalmanTracker(TAXONOMY)
    for i in range(6):
        heading = 0.3 if i % 2 == 0 else 0.3 - np.pi
        boxes = tracker.update(seen((5, 5), yaw=np.array([heading])), i * TENTH, None)
        assert boxes.yaw[0] == pytest.approx(0.3)


def test_a_parked_car_seen_from_a_moving_vehicle_stands_still(make_boxes) -> None:
    tracker = KalmanTracker(TAXONOMY)
    for i in range(20):
        here = EGO.at(i * TENTH)
        world_from_ego = SE3(np.eye(3), [i * 1.5, 0, 0], WORLD, here)
        boxes = make_boxes(here, [[40 - i * 1.5, 2, 0]], score=[0.5])
        tracked = tracker.update(boxes, i * TENTH, world_from_ego)
        assert tracked.frame == here
    assert tracked.velocity[0] == pytest.approx([0, 0], abs=0.05)
    assert tracked.quat is None


def test_forgetting_begins_with_new_identities(seen) -> None:
    tracker = KalmanTracker(TAXONOMY)
    tracker.update(seen((1, 1), (5, 5)), TENTH, None)
    tracker.forget()
    assert tracker.update(seen((9, 9)), 0, None).track.tolist() == ["1"]


def test_time_that_goes_back_is_refused(seen) -> None:
    tracker = KalmanTracker(TAXONOMY)
    tracker.update(seen(), TENTH, None)
    with pytest.raises(UsageError, match="order of time"):
        tracker.update(seen(), 0, None)
