from __future__ import annotations

import subprocess
import sys
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.geometry import corners
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.viewer import FramePainter, FrameView, Model, describe_frame, render_frame
from drivekit.viewer.palette import KIND_STYLES, rgb
from drivekit.viewer.pictures.bev import choose_window
from drivekit.viewer.pictures.layout import arrange
from drivekit.viewer.pictures.shapes import in_image, styles_of

SIZE = (800, 450)
NOW = EGO.at(1_000_000_000)


def pixels(png: bytes) -> np.ndarray:
    return np.asarray(Image.open(BytesIO(png)))


def draw(view: FrameView, **options) -> np.ndarray:
    return FramePainter(size=SIZE, **options).draw(view)


def has_color(picture: np.ndarray, color: str, tolerance: int = 40) -> bool:
    wanted = np.array(rgb(color)) * 255
    return bool((np.abs(picture - wanted).max(axis=-1) < tolerance).any())


@pytest.fixture(scope="module")
def judged(drive, truth, predictions, matches) -> FrameView:
    return describe_frame(
        drive, 0, ground_truth=truth, models=[Model("A", "predictions", predictions, matches)]
    )


@pytest.mark.parametrize("size", [(1600, 900), (801, 451), (320, 200), (600, 1000)])
def test_a_picture_has_the_size_asked_for(judged, size: tuple, tmp_path) -> None:
    path = tmp_path / "사진" / "장면.png"
    png = render_frame(judged, path, size=size)
    assert Image.open(BytesIO(png)).size == size
    assert path.read_bytes() == png
    assert [p.name for p in path.parent.iterdir()] == ["장면.png"]


def test_the_same_frame_gives_the_same_bytes(judged) -> None:
    assert render_frame(judged, size=SIZE) == render_frame(judged, size=SIZE)


def test_a_painter_draws_each_frame_as_if_it_were_the_first(drive, judged) -> None:
    painter = FramePainter(size=SIZE, range_m=40)
    first = painter.draw(judged)
    painter.draw(describe_frame(drive, 1, ground_truth=False))
    np.testing.assert_array_equal(painter.draw(judged), first)


def test_every_kind_is_seen_in_its_colour_from_above_and_in_the_legend(judged) -> None:
    plan = arrange(judged, SIZE)
    picture = draw(judged)
    for rect in (plan.bev, plan.footer):
        part = picture[rect.y : rect.y + rect.height, rect.x : rect.x + rect.width]
        for kind in judged.counts():
            if rect is plan.footer or kind.name != "GROUND_TRUTH":  # its detection lies on it
                assert has_color(part, KIND_STYLES[kind].color), kind


def test_moving_a_box_changes_the_picture_around_that_box_only(drive, but) -> None:
    view = describe_frame(drive, 0)
    (labels,) = view.boxes
    center = labels.boxes.center.copy()
    center[0] += [3.0, 1.5, 0]
    moved = but(view, boxes=(but(labels, boxes=labels.boxes.with_columns(center=center)),))
    options = {"range_m": 40.0, "size": SIZE}
    before, after = (FramePainter(**options).draw(v) for v in (view, moved))
    changed = (before != after).any(axis=-1)
    assert changed.any()
    plan = arrange(view, SIZE)
    window = choose_window(view, plan.bev, 40.0)
    allowed = np.zeros_like(changed)
    spans = [window.pixels(corners(v.boxes[0].boxes[[0]])[0, :, :2]) for v in (view, moved)]
    for camera, rect in plan.cameras:
        for v in (view, moved):
            picks = [p._replace(rows=np.array([True, False, False])) for p in styles_of(v)[0][1]]
            spans += [np.concatenate(lines) for lines in (in_image(picks, camera, rect),) if lines]
    for span in spans:
        # Room for line widths, the tick beyond the front and the word above.
        (x0, y0), (x1, y1) = span.min(axis=0) - [14, 26], np.add(span.max(axis=0), [50, 14])
        allowed[max(int(y0), 0) : int(y1), max(int(x0), 0) : int(x1)] = True
    assert not (changed & ~allowed).any()


def test_a_box_behind_the_camera_leaves_its_image_as_it_is(drive, but, make_boxes) -> None:
    behind = make_boxes(NOW, [[-15.0, 0, 1]])
    without = draw(describe_frame(drive, 0, ground_truth=False), range_m=40)
    plan = arrange(describe_frame(drive, 0), SIZE)
    picture = draw(describe_frame(drive, 0, ground_truth=behind), range_m=40)
    for camera, r in plan.cameras:
        changed = (picture != without)[r.y : r.y + r.height, r.x : r.x + r.width].any()
        assert changed == (camera.channel == "BACK")


@pytest.mark.parametrize("color_by", ["height", "distance", "intensity"])
def test_points_are_painted_in_each_colouring(drive, color_by: str) -> None:
    view = describe_frame(drive, 0, ground_truth=False)
    plain = draw(view, layout="bev", color_by=color_by)
    assert (plain.astype(int).sum(axis=-1) > 250).sum() > 1000


def test_points_without_the_channel_asked_for_are_an_error(drive) -> None:
    with pytest.raises(MissingDataError, match="no channel 'ring'"):
        draw(describe_frame(drive, 0), color_by="ring")
    with pytest.raises(UsageError, match="choose of height"):
        draw(describe_frame(drive, 0), color_by="taste")


def test_points_on_images(drive) -> None:
    view = describe_frame(drive, 0, ground_truth=False)
    _, rect = arrange(view, SIZE, "cameras").cameras[0]
    plain, dotted = (
        draw(view, layout="cameras", points_on_images=on)[
            rect.y : rect.y + rect.height, rect.x : rect.x + rect.width
        ]
        for on in (False, True)
    )
    assert 20 < (plain != dotted).any(axis=-1).sum() < rect.width * rect.height / 4


def bad_cloud() -> PointCloud:
    xyz = np.full((50, 3), np.nan, np.float32)
    xyz[:5] = [[1, 2, 3], [np.inf, 0, 0], [1e9, 0, 0], [0, 0, np.nan], [5, 5, 5]]
    return PointCloud(xyz, NOW)


@pytest.mark.parametrize(
    "clouds",
    [
        {},
        {"L": PointCloud(np.zeros((0, 3), np.float32), NOW)},
        {"L": PointCloud(np.zeros((1, 3), np.float32), NOW)},
        {"L": bad_cloud()},
        {"L": bad_cloud(), "R": PointCloud(np.ones((9, 3), np.float32), NOW)},
    ],
    ids=["no lidar", "no points", "one point", "not finite", "two lidars"],
)
@pytest.mark.parametrize("cameras", [True, False])
@pytest.mark.parametrize("boxes", [True, False])
def test_whatever_is_missing_or_broken_the_rest_is_drawn(
    drive, but, clouds: dict, cameras: bool, boxes: bool
) -> None:
    view = describe_frame(drive, 0)
    view = but(view, clouds=clouds, cameras=view.cameras if cameras else (),
               boxes=view.boxes if boxes else ())  # fmt: skip
    for on_images in (True, False):
        assert draw(view, points_on_images=on_images).shape == (450, 800, 3)


def test_boxes_of_any_size_anywhere_are_drawn(drive, make_boxes) -> None:
    odd = make_boxes(
        WORLD,
        [[10, 0, 1.5], [10, 0, 0], [1e7, 0, 0], [10.0, 0, 0], [30, 5, 1]],
        size=[[0, 0, 0], [300, 300, 300], [4, 2, 2], [1e-9, 4, 2], [4, 2, 2]],
        yaw=[0, 1, 2, 3, np.nan],
    )
    assert draw(describe_frame(drive, 0, ground_truth=odd)).shape == (450, 800, 3)


def test_uncalibrated_and_cropped_cameras(drive, but) -> None:
    view = describe_frame(drive, 0)
    front, back = view.cameras
    odd = (but(front, camera=None, camera_from_view=None), back)
    assert draw(but(view, cameras=odd)).shape == (450, 800, 3)
    assert draw(but(view, cameras=odd[:1], clouds={}, boxes=())).shape == (450, 800, 3)


class Broken:
    def read(self, name: str) -> bytes:
        return b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n"

    def where(self, name: str) -> str:
        return f"somewhere/{name}"


def test_an_image_that_cannot_be_read_is_named_and_nothing_is_written(drive, but, tmp_path) -> None:
    view = describe_frame(drive, 0)
    lost = ImageRef(Broken(), "front.png", Frame("FRONT"), 320, 180)
    view = but(view, cameras=(but(view.cameras[0], image=lost),))
    with pytest.raises(DataError, match=r"somewhere/front\.png"):
        render_frame(view, tmp_path / "out.png", size=SIZE)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "title", ["승용 자율주행차 · 장면 1", "$x_1$ \\alpha 100%", "", "中文 😀" * 40]
)
def test_any_title_is_written(judged, but, title: str) -> None:
    view = but(judged, title=title, notes=("라이다 없음",) * 12)
    blank = draw(but(judged, title="", notes=()))
    picture = draw(view)
    header = arrange(judged, SIZE).header
    below = slice(header.height + 1, None)
    np.testing.assert_array_equal(picture[below], blank[below])
    assert (picture[: header.height] != blank[: header.height]).any()


def test_remarks_too_long_are_cut_and_never_left_out(judged, but) -> None:
    plain = draw(but(judged, title="", notes=()))
    for n in (150, 251, 400):
        # The beginning of a line is seldom as wide as the rest of it.
        noted = draw(but(judged, title="", notes=("M" * n + "i" * n + "W" * 50,)))
        assert (noted != plain).any()


def test_a_picture_needs_no_display_and_no_pyplot(tmp_path) -> None:
    code = """
import sys, numpy as np
import drivekit.viewer
assert not {"matplotlib", "PIL"} & set(sys.modules), "heavy imports"
from drivekit.model.boxes import FrameKey
from drivekit.model.frames import EGO
view = drivekit.viewer.FrameView(FrameKey("s", "0"), None, EGO)
drivekit.viewer.render_frame(view, "out.png", size=(320, 200))
assert "matplotlib.pyplot" not in sys.modules
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=tmp_path, capture_output=True, text=True,
        env={k: v for k, v in __import__("os").environ.items() if k != "DISPLAY"}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.png").stat().st_size > 500
