"""Label records as boxes: corners against KITTI's own formula, what is null, what is broken."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.geometry.corners import corners
from drivekit.loaders.profile.boxes import read_boxes, read_boxes_2d, read_polygons
from drivekit.loaders.profile.dataset import taxonomy_of
from drivekit.loaders.profile.parsing import parse_profile
from drivekit.loaders.profile.schema import (
    FLU_AXES,
    OPTICAL_AXES,
    Axes,
    BoxRule,
    Profile,
)
from drivekit.model.boxes import Boxes
from drivekit.model.frames import Frame, flu_of
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy

FRONT = Frame("front")
metres = st.floats(-80, 80)
side = st.floats(0.1, 20)


def read(profile: Profile, records: list[Any], **changes: Any) -> Boxes:
    rule = profile.boxes
    assert rule is not None
    return read_boxes(
        {"annotations": records},
        changes.get("rule", rule),
        taxonomy_of(profile.classes),
        flu_of(FRONT),
        OPTICAL_AXES,
        "label.json",
    )


def kitti_corners(location: Any, h: float, w: float, l: float, ry: float) -> Any:  # noqa: E741
    """Corners in the camera's axes as KITTI's devkit draws them, about the geometric centre."""
    x = np.array([l, l, -l, -l, l, l, -l, -l]) / 2
    y = np.array([h, h, h, h, -h, -h, -h, -h]) / 2
    z = np.array([w, -w, -w, w, w, -w, -w, w]) / 2
    c, s = np.cos(ry), np.sin(ry)
    turned = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]) @ np.stack([x, y, z])
    return turned.T + np.asarray(location)


def as_set(points: Any) -> Any:
    return np.array(sorted(np.round(points, 9).tolist()))


@settings(deadline=None, max_examples=60)
@given(st.tuples(metres, metres, metres), st.tuples(side, side, side), st.floats(-7, 7))
def test_corners_are_where_kitti_draws_them(
    profile: Profile, location: Any, whl: Any, yaw: float
) -> None:
    w, h, l = whl  # noqa: E741
    record = {"location": list(location), "dimension": list(whl), "yaw": yaw}
    boxes = read(profile, [{"class": "vehicle", **record}])
    assert -np.pi <= boxes.yaw[0] < np.pi
    drawn = SE3.optical_from_flu(FRONT).apply(corners(boxes)[0])
    np.testing.assert_allclose(
        as_set(drawn), as_set(kitti_corners(location, h, w, l, yaw)), atol=1e-6
    )


@pytest.mark.parametrize(
    ("order", "expected"),
    [("whl", [4.5, 1.8, 1.5]), ("hwl", [4.5, 1.5, 1.8]), ("lwh", [1.8, 1.5, 4.5])],
)
def test_size_orders(
    table: dict[str, Any], car: dict[str, Any], order: str, expected: list[float]
) -> None:
    changed = copy.deepcopy(table)
    changed["boxes"]["size"]["order"] = order
    assert read(parse_profile(changed, "test"), [car]).size[0].tolist() == expected


def test_a_bottom_centre_is_lifted_by_half_the_height(
    table: dict[str, Any], profile: Profile, car: dict[str, Any]
) -> None:
    changed = copy.deepcopy(table)
    changed["boxes"]["center"]["origin"] = "bottom"
    lifted = read(parse_profile(changed, "test"), [car]).center - read(profile, [car]).center
    np.testing.assert_allclose(lifted, [[0, 0, 0.75]], atol=1e-12)


@pytest.mark.parametrize(
    ("zero", "turn", "unit", "native", "expected"),
    [
        ("right", "clockwise", "rad", 0.3, -np.pi / 2 - 0.3),
        ("forward", "counterclockwise", "rad", 0.3, 0.3),
        ("forward", "clockwise", "deg", 30.0, -np.pi / 6),
        ("back", "clockwise", "deg", 90.0, np.pi / 2),
        ("left", "counterclockwise", "deg", -90.0, 0.0),
    ],
)
def test_headings(
    table: dict[str, Any],
    car: dict[str, Any],
    zero: str,
    turn: str,
    unit: str,
    native: float,
    expected: float,
) -> None:
    changed = copy.deepcopy(table)
    changed["boxes"]["yaw"] |= {"zero": zero, "turn": turn, "unit": unit}
    boxes = read(parse_profile(changed, "test"), [{**car, "yaw": native}])
    assert boxes.yaw[0] == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("empty", [None, []])
@pytest.mark.parametrize("key", ["dimension", "location", "yaw"])
def test_an_object_without_a_3d_box_keeps_its_image_box(
    profile: Profile, car: dict[str, Any], key: str, empty: Any
) -> None:
    boxes = read(profile, [{**car, key: empty}, car])
    assert np.isnan(boxes.center[0]).all()
    assert np.isnan(boxes.size[0]).all()
    assert np.isnan(boxes.yaw[0])
    assert boxes.column("bbox")[0].tolist() == car["bbox"]
    assert boxes.names() == ["vehicle", "vehicle"]
    assert np.isfinite(boxes.center[1]).all()


def test_a_frame_of_nulls_stays_labelled(profile: Profile, sign: dict[str, Any]) -> None:
    boxes = read(profile, [sign, sign])
    assert len(boxes) == 2
    assert np.isnan(boxes.center).all()


def test_an_empty_frame_has_all_columns(profile: Profile, car: dict[str, Any]) -> None:
    empty, full = read(profile, []), read(profile, [car])
    assert len(empty) == 0
    assert empty.extra.keys() == full.extra.keys()
    assert len(read(profile, None)) == 0  # type: ignore[arg-type]


def test_a_null_image_box_is_nan(profile: Profile, car: dict[str, Any]) -> None:
    boxes = read(profile, [{**car, "bbox": None}])
    assert np.isnan(boxes.column("bbox")).all()
    assert np.isfinite(boxes.center).all()


def test_attributes_are_kept_as_written(profile: Profile, car: dict[str, Any]) -> None:
    odd = {**car, "attribute": {"truncated": "부분", "occluded": True}}
    boxes = read(profile, [car, odd, {**car, "attribute": None}])
    assert boxes.column("attribute.truncated").tolist() == ["0", "부분", ""]
    assert boxes.column("attribute.occluded").tolist() == ["1", "true", ""]


@pytest.mark.parametrize(
    "spelled", ["twoWheeler", "twowheeler", " twoWheeler ", "TWOWHEELER", "이륜차"]
)
def test_spellings(profile: Profile, car: dict[str, Any], spelled: str) -> None:
    assert read(profile, [{**car, "class": spelled}]).names() == ["twoWheeler"]


def test_every_spelling_met_on_disk_is_known(profile: Profile) -> None:
    taxonomy = taxonomy_of(profile.classes)
    met = {
        "eogVehicle": "egoVehicle", "fense": "fence", "sideWalk": "sidewalk",
        "crossWalk": "crossWalk", "stopLane": "stopLane", "rubberCone": "rubberCone",
        "lueLane": "blueLane",
    }  # fmt: skip
    assert {name: taxonomy.names([taxonomy.label(name)])[0] for name in met} == met  # type: ignore[arg-type]
    assert len(taxonomy) == 33


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"location": [1, 2]}, "expected three numbers"),
        ({"location": [1, 2, "3"]}, r"location\[2\]: expected a finite number, found '3'"),
        ({"location": "1 2 3"}, "location: expected three numbers"),
        ({"dimension": [1, float("nan"), 2]}, r"dimension\[1\].*nan"),
        ({"dimension": [1, 2, -4]}, "negative size"),
        ({"location": [1, 10**400, 3]}, r"location\[1\].*1000"),
        ({"yaw": "0.1"}, "yaw: expected a finite number"),
        ({"bbox": [1, 2, 3]}, "expected a list of 4 numbers"),
        ({"class": None}, "expected the name of a class"),
        ({"class": "tank"}, "class 'tank' is not one of"),
    ],
)
def test_broken_records_name_their_place(
    profile: Profile, car: dict[str, Any], change: dict[str, Any], message: str
) -> None:
    with pytest.raises(DataError, match=message) as caught:
        read(profile, [car, {**car, **change}])
    assert str(caught.value.where).startswith("label.json: annotations[1]")


@pytest.mark.parametrize(
    ("rows", "expected", "repaired"),
    [
        # as usual
        ([[10, 20, 50, 40]], [[10, 20, 50, 40]], [False]),
        # only proper as x1 x2 y1 y2
        ([[10, 50, 5, 40]], [[10, 5, 50, 40]], [True]),
        # proper in both orders: its neighbours decide for the file
        ([[10, 50, 5, 40], [10, 50, 60, 90]], [[10, 5, 50, 40], [10, 60, 50, 90]], [True, True]),
        (
            [[10, 20, 50, 40], [10, 50, 60, 90]],
            [[10, 20, 50, 40], [10, 50, 60, 90]],
            [False, False],
        ),
        # one slip among usual boxes
        (
            [[10, 20, 50, 40], [10, 20, 50, 40], [10, 50, 5, 40]],
            [[10, 20, 50, 40], [10, 20, 50, 40], [10, 5, 50, 40]],
            [False, False, True],
        ),
        # corners swapped
        ([[50, 40, 10, 20]], [[10, 20, 50, 40]], [True]),
        # a line is a box of no width
        ([[100, 20, 100, 40]], [[100, 20, 100, 40]], [False]),
    ],
)
def test_orders_of_image_boxes(
    profile: Profile, car: dict[str, Any], rows: Any, expected: Any, repaired: Any
) -> None:
    boxes = read(profile, [{**car, "bbox": row} for row in rows])
    assert boxes.column("bbox").tolist() == expected
    assert boxes.column("bbox_repaired").tolist() == repaired


def test_image_boxes_as_a_layer_leave_out_those_that_are_not_there(
    profile: Profile, car: dict[str, Any], sign: dict[str, Any]
) -> None:
    assert profile.boxes is not None
    taxonomy = taxonomy_of(profile.classes)
    records = {"annotations": [{**car, "bbox": None}, sign]}
    boxes = read_boxes_2d(records, profile.boxes, taxonomy, FRONT, "label.json")
    assert boxes.xyxy.tolist() == [sign["bbox"]]
    assert boxes.extra["row"].tolist() == [1]
    assert len(read_boxes_2d({"annotations": []}, profile.boxes, taxonomy, FRONT, "x")) == 0


@pytest.mark.parametrize(
    ("polygon", "vertices", "malformed"),
    [
        ([1, 2, 3, 4, 5, 6], [[1, 2], [3, 4], [5, 6]], False),
        ([[1, 2], [3, 4], [5, 6]], [[1, 2], [3, 4], [5, 6]], False),
        ([1, 2, 3, 4, 5, 6, 7], [[1, 2], [3, 4], [5, 6]], True),
        ([1, 2], [[1, 2]], True),
        ([], [], True),
        (None, [], True),
    ],
)
def test_outlines(profile: Profile, polygon: Any, vertices: Any, malformed: bool) -> None:
    taxonomy = taxonomy_of(profile.classes)
    document = {"annotations": [{"class": "curb", "polygon": polygon}]}
    outlines = read_polygons(document, profile.layers["polygons"], taxonomy, FRONT, "label.json")
    assert [p.tolist() for p in outlines] == [vertices]
    assert outlines.extra["malformed"].tolist() == [malformed]


def test_outlines_of_something_else(profile: Profile) -> None:
    document = {"annotations": [{"class": "curb", "polygon": "1 2 3"}]}
    with pytest.raises(DataError, match=r"annotations\[0\].polygon: expected a list of pixel"):
        read_polygons(
            document, profile.layers["polygons"], taxonomy_of(profile.classes), FRONT, "label.json"
        )


def box_rule(**tables: Any) -> BoxRule:
    given = {
        "file": "{frame}", "frame": "top", "class": "obj_type", "track": "obj_id",
        "center": {"path": "psr.position"}, "size": {"path": "psr.scale", "order": "lwh"},
    }  # fmt: skip
    whole = {
        "id": "x", "title": "x", "fields": {"frame": ".+"}, "sequence": {"folder": "x", "id": "x"},
        "lidars": {"top": {"file": "{frame}"}}, "classes": {"taxonomy": "x", "names": ["Car"]},
        "boxes": {**given, **tables},
    }  # fmt: skip
    rule = parse_profile(whole, "test").boxes
    assert rule is not None
    return rule


def read_lidar_boxes(rule: BoxRule, records: list[Any], axes: Axes = FLU_AXES) -> Boxes:
    return read_boxes(records, rule, Taxonomy("x", ("Car",)), Frame("top"), axes, "label.json")


def record(**psr: Any) -> dict[str, Any]:
    return {"obj_id": 4, "obj_type": "Car", "psr": psr}


def xyz(*values: float) -> dict[str, float]:
    return dict(zip("xyz", values, strict=True))


def test_angles_about_three_axes() -> None:
    """A roadside LiDAR that is tilted: R = Rx·Ry·Rz, objects for vectors, the list is the file."""
    psr = {"position": xyz(1, 2, 3), "scale": xyz(4, 2, 1.5), "rotation": xyz(0.1, -0.2, 0.7)}
    rule = box_rule(euler={"path": "psr.rotation", "unit": "rad", "order": "xyz"})
    boxes = read_lidar_boxes(rule, [record(**psr), record(**{**psr, "rotation": None})])
    assert boxes.track is not None
    assert boxes.track.tolist() == ["4", "4"]
    assert boxes.size[0].tolist() == [4, 2, 1.5]
    cx, sx, cy, sy = np.cos(0.1), np.sin(0.1), np.cos(-0.2), np.sin(-0.2)
    cz, sz = np.cos(0.7), np.sin(0.7)
    # the first column of Rx·Ry·Rz, multiplied out
    along = [cy * cz, cx * sz + sx * sy * cz, sx * sz - cx * sy * cz]
    ends = corners(boxes)[0] - boxes.center[0]
    assert max(ends @ along) == pytest.approx(2.0)
    assert boxes.yaw[0] == pytest.approx(np.arctan2(along[1], along[0]))
    assert boxes.quat is not None
    assert np.isnan(boxes.quat[1]).all()
    assert np.isnan(boxes.center[1]).all()


@pytest.mark.parametrize("order", ["wxyz", "xyzw"])
def test_quaternions(order: str) -> None:
    half = 0.4 / 2
    quat = {"w": np.cos(half), "x": 0.0, "y": 0.0, "z": np.sin(half)}
    rule = box_rule(quat={"path": "q", "order": order})
    psr = {"position": xyz(1, 2, 3), "scale": xyz(4, 2, 1.5)}
    boxes = read_lidar_boxes(rule, [{**record(**psr), "q": [quat[c] for c in order]}])
    assert boxes.yaw[0] == pytest.approx(0.4)


def test_native_axes_of_a_lidar() -> None:
    """x left, y backward: native (1, -10, 0) is ten metres ahead and one to the left."""
    rule = box_rule(
        yaw={"path": "yaw", "unit": "deg", "zero": "back", "turn": "clockwise"},
        size={"path": ["psr.l", "psr.w", "psr.h"], "order": "lwh"},
    )
    rows = [{**record(position=[1, -10, 0], l=4.5, w=1.8, h=1.5), "yaw": 0.0}]
    boxes = read_lidar_boxes(rule, rows, ("left", "back", "up"))
    assert boxes.center[0].tolist() == [10, 1, 0]
    assert boxes.size[0].tolist() == [4.5, 1.8, 1.5]
    assert abs(boxes.yaw[0]) == pytest.approx(np.pi)
