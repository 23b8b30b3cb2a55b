from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.viewer import Kind, Model, describe_frame
from drivekit.viewer.palette import KIND_STYLES
from drivekit.viewer.pictures.bev import choose_window
from drivekit.viewer.pictures.layout import Rect
from drivekit.viewer.pictures.shapes import from_above, in_image, labels_in_image, styles_of

RECT = Rect(40, 30, 320, 180)


@pytest.fixture(scope="module")
def judged(drive, truth, predictions, matches):
    return describe_frame(
        drive, 0, ground_truth=truth, models=[Model("A", "predictions", predictions, matches)]
    )


def test_kinds_are_drawn_in_their_styles_in_a_fixed_order(judged) -> None:
    styles = styles_of(judged)
    assert [style for style, _ in styles] == [KIND_STYLES[k] for k in Kind if k != Kind.PREDICTION]
    assert [sum(int(p.rows.sum()) for p in picks) for _, picks in styles] == [1] * 5


def test_ground_truth_alone_is_told_apart_by_class(drive, judged) -> None:
    styles = styles_of(describe_frame(drive, 0))
    assert [style.name for style, _ in styles] == ["car", "pedestrian"]
    assert len({style.color for style, _ in styles}) == 2
    assert [style.name for style, _ in styles_of(describe_frame(drive, 0), "kind")] == [
        "ground truth"
    ]
    assert {style.name for style, _ in styles_of(judged, "class")} == {"car", "pedestrian"}
    with pytest.raises(UsageError, match="auto, kind, class"):
        styles_of(judged, "mood")


def test_from_above_a_box_is_its_outline_and_a_tick_ahead(drive) -> None:
    view = describe_frame(drive, 0)
    window = choose_window(view, RECT, range_m=40)
    (_, cars), _ = styles_of(view)
    lines, areas = from_above(cars, window)
    assert len(areas) == 2
    drawn = np.concatenate(lines)
    front = window.pixels(np.array([22.0, 0.0]))
    assert drawn[:, 0].max() > front[0] + 1
    expected = window.pixels(np.array([[18.0, -1], [22, -1], [22, 1], [18, 1]]))
    for corner in expected:
        assert np.linalg.norm(drawn - corner, axis=1).min() < 1e-6


def test_from_above_lines_end_at_the_window(drive) -> None:
    view = describe_frame(drive, 0)
    window = choose_window(view, RECT, range_m=20)
    lines, _ = from_above(styles_of(view)[0][1], window)
    drawn = np.concatenate(lines)
    assert (drawn >= (40 - 1e-9, 30 - 1e-9)).all()
    assert (drawn <= (360 + 1e-9, 210 + 1e-9)).all()


def test_in_an_image_lines_stay_on_it_and_what_is_behind_is_not_there(drive) -> None:
    view = describe_frame(drive, 0)
    cars = styles_of(view)[0][1]
    front, back = (in_image(cars, camera, RECT) for camera in view.cameras)
    for lines in (front, back):
        drawn = np.concatenate(lines)
        assert (drawn >= (40 - 1e-9, 30 - 1e-9)).all()
        assert (drawn <= (360 + 1e-9, 210 + 1e-9)).all()
    # The car ahead is in the middle of the front image; the one behind to the right, in the rear.
    assert abs(np.concatenate(front)[:, 0].mean() - 200) < 2
    assert np.concatenate(back)[:, 0].mean() < 200


def test_a_bent_edge_is_one_line_so_that_its_dashes_run_on(drive, but) -> None:
    view = describe_frame(drive, 0)
    lens = but(view.cameras[0].camera, distortion=(-0.3, 0.05, 0.0, 0.0))
    bent = but(view.cameras[0], camera=lens)
    lines = in_image(styles_of(view)[0][1], bent, RECT)
    assert len(lines) <= 13
    assert max(len(line) for line in lines) > 16


def test_words_name_class_and_score_but_not_twice(judged) -> None:
    labels = labels_in_image(styles_of(judged), judged.cameras[0], RECT, 2.0, ())
    assert {label.text for label in labels} == {"car 0.90", "pedestrian 0.60", "pedestrian"}


def test_words_do_not_cover_each_other(judged) -> None:
    camera = judged.cameras[0]
    everywhere = [(0.0, 0.0, 1000.0, 1000.0)]
    assert labels_in_image(styles_of(judged), camera, RECT, 2.0, everywhere) == []
    assert len(labels_in_image(styles_of(judged), camera, RECT, 9.0, ())) <= 1


def test_no_boxes_are_no_lines(drive, but, make_boxes) -> None:
    from drivekit.model.frames import WORLD

    view = describe_frame(but(drive, labels=(make_boxes(WORLD, []),) * 2), 0)
    assert styles_of(view) == []
