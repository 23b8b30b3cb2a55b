from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from drivekit.errors import MissingDataError, UsageError
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.viewer.description import Kind
from drivekit.viewer.palette import (
    CLASS_COLORS,
    KIND_STYLES,
    POINT_COLORINGS,
    class_color,
    point_coloring,
    point_values,
    ramp,
    rgb,
    value_range,
)

# Machado, Oliveira and Fernandes (2009), severity 1.0.
EYES = {
    "all cones": np.eye(3),
    "no red cones": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                     [-0.003882, -0.048116, 1.051998]],
    "no green cones": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                       [-0.011820, 0.042940, 0.968881]],
    "no blue cones": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                      [0.004733, 0.691367, 0.303900]],
}  # fmt: skip


def lab(color: str, eye: np.ndarray) -> np.ndarray:
    """CIE L*a*b* as these eyes see it."""
    c = np.array(rgb(color))
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.asarray(eye) @ linear, 0, 1)
    xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]] @ seen
    xyz = xyz / [0.9505, 1, 1.089]
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("eye", EYES)
def test_any_eyes_tell_the_kinds_apart_and_from_the_ground(eye: str) -> None:
    colors = {kind.name: KIND_STYLES[kind].color for kind in Kind if kind != Kind.PREDICTION}
    colors["the ground"] = "#080a0d"
    for a, b in combinations(colors, 2):
        difference = np.linalg.norm(lab(colors[a], EYES[eye]) - lab(colors[b], EYES[eye]))
        assert difference > 25, f"{a} and {b}"


@pytest.mark.parametrize("eye", EYES)
def test_any_eyes_tell_the_classes_apart(eye: str) -> None:
    for a, b in combinations(CLASS_COLORS, 2):
        assert np.linalg.norm(lab(a, EYES[eye]) - lab(b, EYES[eye])) > 20, f"{a} and {b}"


def test_without_any_colour_the_lines_differ() -> None:
    """A prediction is never in a picture with a judged one, so those two may share a style."""
    dashes = [KIND_STYLES[kind].dashes for kind in Kind if kind != Kind.PREDICTION]
    assert len(set(dashes)) == len(dashes)
    names = [style.name for style in KIND_STYLES.values()]
    assert len(set(names)) == len(Kind)


def test_points_are_coloured_by_what_they_have() -> None:
    xyz = np.array([[3, 4, 1], [0, 0, -2]], np.float32)
    cloud = PointCloud(xyz, Frame("LIDAR"), {"ring": np.array([3, 9])})
    assert point_values(cloud, point_coloring("height")).tolist() == [1, -2]
    assert point_values(cloud, point_coloring("distance")).tolist() == [5, 0]
    assert point_values(cloud, point_coloring("ring")).tolist() == [3, 9]
    with pytest.raises(MissingDataError, match="no channel 'intensity'"):
        point_values(cloud, point_coloring("intensity"))
    with pytest.raises(UsageError, match=", ".join(POINT_COLORINGS)):
        point_coloring("taste")


def test_ramps_rise_in_brightness() -> None:
    shades = ramp(np.linspace(0, 1, 64)).astype(int).sum(axis=1)
    assert (np.diff(shades) >= 0).all()
    assert ramp(np.array([np.nan, -5.0])).tolist() == [ramp(np.array([0.0]))[0].tolist()] * 2
    assert ramp(np.array([7.0])).tolist() == [[255, 255, 255]]
    assert ramp(np.zeros(0)).shape == (0, 3)


@pytest.mark.parametrize(
    "values", [[], [np.nan], [5.0], [5.0] * 9, [-1.7, 2.2, np.nan], [0, 1e6], [1e-9, 2e-9]]
)
def test_ranges_are_round_and_hold_the_values(values: list) -> None:
    low, high = value_range(np.array(values, float))
    assert low < high
    finite = [v for v in values if np.isfinite(v)]
    if finite:
        assert low <= min(finite)
        assert high >= max(finite) * 0.9


def test_a_range_forgets_outliers() -> None:
    values = np.concatenate([np.linspace(-1.7, 2.3, 1000), [500.0]])
    assert value_range(values) == (-2.0, 2.5)


@pytest.mark.parametrize(
    ("usual", "others"),
    [
        ("car", ("Small_Car", "SUV", "승용차", "차량", "dynamic_object.vehicle.car")),
        ("pedestrian", ("Adult", "Kid", "사람", "보행자", "human.pedestrian.adult")),
        (
            "bicycle",
            ("Two_Wheeler", "two_wheeler", "bike", "이륜차", "vehicle.bicycle"),
        ),
        ("bus", ("버스", "schoolBus", "dynamic_object.vehicle.bus")),
        ("truck", ("트럭", "Large_Truck")),
    ],
)
def test_a_kind_of_road_user_has_one_colour_whatever_a_set_calls_it(
    usual: str, others: tuple[str, ...]
) -> None:
    assert {class_color(name, k) for k, name in enumerate(others)} == {class_color(usual, 0)}
