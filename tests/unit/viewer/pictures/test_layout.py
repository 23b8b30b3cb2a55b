from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.model.boxes import FrameKey
from drivekit.model.cameras import Camera
from drivekit.model.frames import EGO, OPTICAL_FROM_FLU, Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.viewer.description import CameraView, FrameView
from drivekit.viewer.pictures.layout import Rect, arrange

RINGS = {
    "one": {"FRONT": 0},
    "stereo": {"LEFT": 0, "RIGHT": 0},
    "three": {"FRONT": 0, "LEFT": 60, "REAR": 180},
    "five": {"FRONT": 0, "FRONT_LEFT": 50, "FRONT_RIGHT": -50, "SIDE_LEFT": 100,
             "SIDE_RIGHT": -100},
    "six": {"FRONT": 0, "FRONT_RIGHT": -55, "BACK_RIGHT": -110, "BACK": 180, "BACK_LEFT": 110,
            "FRONT_LEFT": 55},
}  # fmt: skip


def look(ring: dict[str, float], size: tuple[int, int] = (1600, 900), points: bool = True):
    """A view with cameras that look to the left by so many degrees."""
    cameras = []
    for channel, degrees in ring.items():
        a, frame = np.radians(degrees), Frame(channel)
        turn = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]])
        pose = SE3(OPTICAL_FROM_FLU @ turn.T, np.zeros(3), frame, EGO)
        camera = Camera(frame, *size, np.diag([500.0, 500, 1]))
        cameras.append(CameraView(channel, ImageRef(None, "", frame, *size), camera, pose))
    cloud = PointCloud(np.zeros((1, 3), np.float32), EGO)
    return FrameView(FrameKey("s", "0"), None, EGO, {"L": cloud} if points else {}, tuple(cameras))


def overlap(a: Rect, b: Rect) -> bool:
    return (
        a.x < b.x + b.width and b.x < a.x + a.width
        and a.y < b.y + b.height and b.y < a.y + a.height
    )  # fmt: skip


@pytest.mark.parametrize("ring", RINGS)
@pytest.mark.parametrize("size", [(1600, 900), (1280, 720), (800, 1200), (321, 203)])
@pytest.mark.parametrize("photo", [(1600, 900), (1242, 375), (1550, 2048)])
def test_nothing_covers_anything_and_all_is_in_the_picture(ring: str, size, photo) -> None:
    plan = arrange(look(RINGS[ring], photo), size)
    parts = [plan.header, plan.footer, plan.bev, *[rect for _, rect in plan.cameras]]
    for a, b in combinations(parts, 2):
        assert not overlap(a, b)
    for part in parts:
        assert part.x >= 0
        assert part.y >= 0
        assert part.x + part.width <= size[0]
        assert part.y + part.height <= size[1]
    assert len(plan.cameras) == len(RINGS[ring])
    for _, rect in plan.cameras:
        assert rect.width / rect.height == pytest.approx(photo[0] / photo[1], rel=0.1)


@pytest.mark.parametrize(
    ("ring", "photo"),
    [
        ("six", (1600, 900)),
        ("stereo", (1242, 375)),
        ("three", (1600, 900)),
        ("one", (1242, 375)),
    ],
)
def test_the_picture_is_used(ring: str, photo: tuple) -> None:
    plan = arrange(look(RINGS[ring], photo), (1600, 900))
    rects = [plan.bev, *[rect for _, rect in plan.cameras]]
    assert sum(r.width * r.height for r in rects) > 0.85 * 1600 * 900
    images = sum(rect.width * rect.height for _, rect in plan.cameras)
    assert 0.25 < images / (1600 * 900) < 0.75


def test_cameras_stand_as_they_look() -> None:
    for ring in ("six", "five"):
        at = {view.channel: rect for view, rect in arrange(look(RINGS[ring]), (1600, 900)).cameras}
        for channel in at:
            if channel.endswith("_LEFT"):
                assert at[channel].x < at[channel.replace("_LEFT", "_RIGHT")].x
                assert at[channel].y == at[channel.replace("_LEFT", "_RIGHT")].y
            assert at["FRONT"].y <= at[channel].y


def test_panels_can_be_chosen() -> None:
    assert arrange(look(RINGS["six"]), (1600, 900), "bev").cameras == ()
    assert arrange(look(RINGS["six"]), (1600, 900), "cameras").bev is None
    assert arrange(look({}), (1600, 900)).bev.width > 1500
    assert arrange(look(RINGS["six"], points=False), (1600, 900)).bev is None
    assert arrange(look({}, points=False), (1600, 900), "cameras").bev is not None
    with pytest.raises(UsageError, match="auto, bev, cameras"):
        arrange(look({}), (1600, 900), "side")
    with pytest.raises(UsageError, match="at least 320 x 200"):
        arrange(look({}), (100, 100))
