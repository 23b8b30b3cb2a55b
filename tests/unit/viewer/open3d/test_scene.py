"""What Open3D is given to draw: arrays, tested without it."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.geometry import corners
from drivekit.model.frames import EGO
from drivekit.model.points import PointCloud
from drivekit.viewer.describing import describe_frame
from drivekit.viewer.description import Kind, Model
from drivekit.viewer.open3d.scene import EYES, eye, look_at, shapes_of
from drivekit.viewer.open3d.window import WindowState, legend, shown
from drivekit.viewer.palette import KIND_STYLES, POINT_COLORINGS, ramp, rgb
from drivekit.viewer.pictures.shapes import styles_of

HEIGHT, INTENSITY = POINT_COLORINGS["height"], POINT_COLORINGS["intensity"]


@pytest.fixture
def view(drive, truth, predictions, matches):
    return describe_frame(
        drive, 0, ground_truth=truth, models=(Model("A", "model", predictions, matches),)
    )


def shapes(view, coloring=HEIGHT, limits=None):
    return shapes_of(view, styles_of(view, "kind"), coloring, limits, 45.0)


def test_tubes_lie_along_the_edges_of_boxes(view) -> None:
    drawn = shapes(view)
    boxes = [corners(s.boxes).reshape(-1, 8, 3) for s in view.boxes]
    low = np.concatenate(boxes).min(axis=1) - 0.1
    reach = np.array([0.8, 0.1, 0.1])  # the tick leaves at the front
    high = np.concatenate(boxes).max(axis=1) + reach
    vertices = drawn.vertices[:-4]  # without the vehicle
    inside = ((vertices[:, None] >= low) & (vertices[:, None] <= high)).all(2).any(1)
    assert inside.all()
    solid = (drawn.vertex_colors == rgb(KIND_STYLES[Kind.GROUND_TRUTH].color)).all(1)
    assert solid.sum() == 13 * 8  # the one box that was found: 12 edges and the tick
    assert drawn.triangles.min() == 0
    assert drawn.triangles.max() == len(drawn.vertices) - 1


def test_colours_are_those_of_the_legend(view) -> None:
    drawn = shapes(view)
    styles = {rgb(style.color) for style, _ in styles_of(view, "kind")}
    assert styles <= set(map(tuple, drawn.vertex_colors.tolist()))
    low, high = drawn.limits
    z = drawn.points[:, 2]
    np.testing.assert_array_equal(drawn.point_colors, ramp((z - low) / (high - low)) / 255)


def test_what_is_missing_is_grey_and_what_has_no_place_is_left_out(view, but) -> None:
    xyz = np.array([[1, 1, 1], [np.nan, 0, 0], [2, 2, np.inf]], np.float32)
    cloud = PointCloud(xyz, EGO.at(view.stamp_ns))
    drawn = shapes(but(view, clouds={"LIDAR": cloud}), INTENSITY)
    assert drawn.points.tolist() == [[1, 1, 1]]
    assert len(set(drawn.point_colors[0])) == 1
    assert drawn.limits is None


def test_nothing_at_all(view, but) -> None:
    drawn = shapes(but(view, clouds={}, boxes=()))
    assert len(drawn.points) == 0
    assert len(drawn.vertices) == 4
    assert len(drawn.lines) > 0


@pytest.mark.parametrize("name", EYES)
def test_a_camera_looks_at_its_target_with_the_sky_above(name: str) -> None:
    camera_from_view = look_at(EYES[name], 45.0)
    turn = camera_from_view[:3, :3]
    np.testing.assert_allclose(turn @ turn.T, np.eye(3), atol=1e-12)
    assert np.linalg.det(turn) == pytest.approx(1.0)
    target = camera_from_view @ [*(np.array(EYES[name].target) * 45), 1]
    np.testing.assert_allclose(target[:2], 0, atol=1e-9)
    assert target[2] > 0
    above = turn @ np.array(EYES[name].up)
    assert above[1] < 0  # y points down


def test_another_camera_is_an_error_that_lists_them() -> None:
    with pytest.raises(UsageError, match="chase, bev"):
        eye("moon")


def test_keys_step_and_stop_at_the_ends() -> None:
    state = WindowState(0, 3, playing=True)
    state.step(1)
    assert (state.frame, state.playing) == (1, True)
    state.step(5)
    assert (state.frame, state.playing) == (2, False)
    state.step(-9)
    assert state.frame == 0
    for _ in range(20):
        state.speed(2.0)
    assert state.fps == 64.0
    names = []
    for _ in POINT_COLORINGS:
        state.next_color()
        names.append(state.color_by)
    assert sorted(names) == sorted(POINT_COLORINGS)


def test_layers_that_are_off_are_neither_drawn_nor_counted(view) -> None:
    state = WindowState(0, 2)
    state.toggle(Kind.FALSE_POSITIVE)
    state.toggle(None)
    bare, styles = shown(view, state)
    drawn = shapes_of(bare, styles, HEIGHT, None, 45.0)
    assert len(drawn.points) == 0
    orange = rgb(KIND_STYLES[Kind.FALSE_POSITIVE].color)
    assert not (drawn.vertex_colors == orange).all(1).any()
    line = legend(bare, state, drawn, styles, colored=False)
    assert "ground truth 1" in line
    assert "off: false positive, points" in line
    assert "height" not in line
    state.toggle(Kind.FALSE_POSITIVE)
    assert "false positive 1" in legend(*_of(view, state), colored=False)


def _of(view, state):
    bare, styles = shown(view, state)
    return bare, state, shapes_of(bare, styles, HEIGHT, None, 45.0), styles


def test_the_legend_names_channel_range_and_unit(view) -> None:
    state = WindowState(0, 2)
    line = legend(*_of(view, state), colored=True)
    assert line.startswith("1/2 drive")
    assert "\x1b[38;2;75;227;168m■\x1b[0m ground truth 1" in line
    assert line.split(" | ")[1].endswith(" m")
