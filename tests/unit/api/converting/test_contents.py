from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from drivekit.api.converting.contents import boxes_of, cloud_of
from drivekit.api.converting.target import ClassPlan, Plan, Source
from drivekit.errors import DataError, MissingDataError
from drivekit.model.boxes import FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import Sensor
from drivekit.model.exports import ExportedFrame, SensorFrame
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy

TOP, LEFT = Frame("top"), Frame("left")


@pytest.fixture
def scene(make_scene: Callable[..., Any], make_boxes: Callable[..., Any]) -> Any:
    """Two LiDARs, the left one a metre beside the top one and turned by a quarter."""
    turned = np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]])
    rng = np.random.default_rng(1)
    top, left = (rng.normal(0, 9, (n, 3)).astype(np.float32) for n in (6, 4))
    top[2, 1] = np.nan
    clouds = {
        "top": [PointCloud(top, TOP, {"intensity": np.arange(6.0), "ring": np.arange(6)})],
        "left": [PointCloud(left, LEFT, {"intensity": np.arange(4.0) + 10})],
    }
    labels = make_boxes(
        LEFT,
        [[1, 2, 3], [np.nan, 0, 0], [5, 5, 0]],
        label=np.array([0, 0, 1]),
        track=np.array(["a", "b", ""]),
    )
    return make_scene(
        sensors={name: Sensor(name, "lidar", Frame(name)) for name in clouds},
        mountings=Calibration((SE3(turned, np.array([0.0, 1, 0]), TOP, LEFT),)),
        clouds=clouds,
        labels=(labels,),
    )


def frame(*lidars: str) -> ExportedFrame:
    sensors = {name: SensorFrame(0, "0") for name in lidars}
    return ExportedFrame("000000", "train", FrameKey("drive", "0"), 0, sensors, {})


def plan(**table: str | None) -> Plan:
    names = tuple(name for name in table.values() if name is not None)
    classes = ClassPlan(Taxonomy("tree", names), table, {})
    source = Source("/data", "test", {}, Taxonomy("test", ("car", "pedestrian")), "")
    return Plan("tree", source, classes, ("train",), ())


def test_clouds_of_several_lidars_are_joined_in_the_frame_of_the_first(scene: Any) -> None:
    cloud, invalid = cloud_of(scene, frame("top", "left"))
    assert cloud.frame == TOP and len(cloud) == 9 and invalid == 1
    assert cloud.channels.keys() == {"intensity"}
    np.testing.assert_array_equal(cloud.channels["intensity"], [0, 1, 3, 4, 5, 10, 11, 12, 13])
    x, y, z = scene.clouds["left"][0].xyz.T
    np.testing.assert_allclose(cloud.xyz[5:], np.stack([-y, x + 1, z], 1), atol=1e-5)
    other, _ = cloud_of(scene, frame("left", "top"))
    assert other.frame == LEFT and len(other) == 9


def test_one_lidar_stays_as_it_is(scene: Any) -> None:
    cloud, invalid = cloud_of(scene, frame("left"))
    assert cloud is scene.clouds["left"][0] and invalid == 0
    with pytest.raises(MissingDataError, match="lidar"):
        cloud_of(scene, frame())


def test_boxes_come_in_the_frame_asked_for_under_their_new_names(scene: Any) -> None:
    found = boxes_of(plan(car="Car", pedestrian=None), scene, frame("top"), TOP)
    assert found.boxes.frame == TOP and found.boxes.names() == ["Car"]
    assert found.rows.tolist() == [0] and found.n_null == 1
    np.testing.assert_allclose(found.boxes.center, [[-2, 2, 3]])
    np.testing.assert_allclose(found.boxes.yaw, np.pi / 2)
    assert found.losses() == {"null-box": 1, "track": 1}
    both = boxes_of(plan(car="Car", pedestrian="Walker"), scene, frame("top"), LEFT, null=True)
    assert both.boxes.names() == ["Car", "Car", "Walker"] and both.rows.tolist() == [0, 1, 2]


def test_a_class_that_was_not_counted_is_an_error(scene: Any) -> None:
    with pytest.raises(DataError, match="'pedestrian' is new"):
        boxes_of(plan(car="Car"), scene, frame("top"), TOP)
