from __future__ import annotations

import numpy as np
import pytest

from drivekit.viewer import describe_frame
from drivekit.viewer.pictures.bev import Window, choose_window, paint_points, ring_radii
from drivekit.viewer.pictures.layout import Rect

WIDE, TALL = Rect(100, 50, 800, 300), Rect(0, 40, 400, 700)


@pytest.mark.parametrize(
    ("rect", "upright", "ahead", "left"),
    [
        (TALL, True, (200, 390 - 40), (200 - 40, 390)),
        (WIDE, False, (500 + 40, 200), (500, 200 - 40)),
    ],
)
def test_ahead_is_up_or_to_the_right(rect: Rect, upright: bool, ahead: tuple, left: tuple) -> None:
    window = Window(rect, 4.0, (0.0, 0.0), upright)
    np.testing.assert_allclose(window.pixels(np.array([[10.0, 0]]))[0], ahead)
    np.testing.assert_allclose(window.pixels(np.array([[0.0, 10]]))[0], left)


@pytest.mark.parametrize("rect", [WIDE, TALL])
def test_all_boxes_are_in_the_window(drive, rect: Rect) -> None:
    view = describe_frame(drive, 0)
    window = choose_window(view, rect)
    assert window.upright == (rect is TALL)
    pixels = window.pixels(view.boxes[0].boxes.center[:, :2])
    assert (pixels > (rect.x, rect.y)).all()
    assert (pixels < (rect.x + rect.width, rect.y + rect.height)).all()


def test_a_range_is_kept(drive) -> None:
    window = choose_window(describe_frame(drive, 0), WIDE, range_m=50)
    ends = window.pixels(np.array([[-50.0, 0], [50.0, 0]]))
    np.testing.assert_allclose(ends, [[100, 200], [900, 200]])


def test_where_all_look_ahead_the_window_does_too(drive, but) -> None:
    view = describe_frame(drive, 0)
    labels = view.boxes[0]
    ahead = but(labels, boxes=labels.boxes[:2])
    front = but(view, cameras=view.cameras[:1], boxes=(ahead,))
    assert choose_window(front, WIDE).center[0] > choose_window(view, WIDE).center[0]


def test_rings_are_a_readable_distance_apart(drive) -> None:
    for range_m in (5, 30, 100, 1000):
        window = choose_window(describe_frame(drive, 0), WIDE, range_m)
        radii = ring_radii(window)
        assert 1 <= len(radii) < 20
        assert radii[0] * window.scale >= 70 or radii[0] == 500


def test_points_are_painted_in_their_rectangle_only() -> None:
    canvas = np.zeros((20, 30, 3), np.uint8)
    pixels = np.array([[5.5, 5.5], [9.9, 9.9], [np.nan, 5], [0, 0], [25, 5], [5.5, 5.5]])
    colors = np.arange(1, 7, dtype=np.uint8)[:, None].repeat(3, 1)
    paint_points(canvas, Rect(4, 4, 6, 6), pixels, colors, 1)
    assert {tuple(p) for p in np.argwhere(canvas[..., 0])} == {(5, 5), (9, 9)}
    assert canvas[5, 5, 0] == 6
    paint_points(canvas, Rect(4, 4, 6, 6), pixels, colors, 3)
    painted = np.argwhere(canvas[..., 0])
    assert painted.min() >= 4
    assert painted.max() < 10
