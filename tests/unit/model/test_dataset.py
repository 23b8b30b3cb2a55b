from __future__ import annotations

import pytest

from drivekit.errors import MissingDataError
from drivekit.model.dataset import Scene, Sensor, channels_of, sensor_of
from drivekit.model.frames import Frame


@pytest.fixture
def scene(make_scene):
    sensors = [("TOP", "lidar"), ("FRONT", "camera"), ("BACK", "camera")]
    return make_scene(sensors={c: Sensor(c, kind, Frame(c)) for c, kind in sensors})


def test_a_sensor_by_channel_and_kind(scene) -> None:
    assert sensor_of(scene, "FRONT").modality == "camera"
    assert sensor_of(scene, "TOP", "lidar").frame == Frame("TOP")
    with pytest.raises(MissingDataError, match=r"no camera 'TOP' \(it has FRONT, BACK\)"):
        sensor_of(scene, "TOP", "camera")
    with pytest.raises(MissingDataError, match=r"no radar 'X' \(it has none\)"):
        sensor_of(scene, "X", "radar")


def test_channels_keep_the_order_of_the_dataset(scene) -> None:
    assert channels_of(scene, "camera") == ("FRONT", "BACK")
    assert channels_of(scene, "radar") == ()


def test_a_scene_is_known_by_what_it_offers(scene) -> None:
    assert isinstance(scene, Scene)
    assert not isinstance(object(), Scene)
