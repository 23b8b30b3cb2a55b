from __future__ import annotations

import numpy as np
import pytest

from drivekit.geometry import corners, image_boxes
from drivekit.model.boxes import Boxes
from drivekit.model.cameras import Camera
from drivekit.model.frames import WORLD, Frame
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy
from drivekit.world.camera import render
from drivekit.world.path import Path
from drivekit.world.rig import camera_mount
from drivekit.world.road import Road
from drivekit.world.solids import NO_OWNER, Part, Solids

K = np.array([[190.0, 0, 158.0], [0, 188.0, 92.0], [0, 0, 1]])
CAMERAS = {
    "plain": Camera(Frame("C"), 320, 180, K),
    "brown": Camera(Frame("C"), 320, 180, K, distortion=(-0.28, 0.09, 1e-3, -8e-4)),
    "fisheye": Camera(
        Frame("C"), 320, 180, np.array([[120.0, 0, 160], [0, 120, 90], [0, 0, 1]]),
        "kannala-brandt", (-0.02, 0.004, -1e-3, 0.0),
    ),
}  # fmt: skip
ROAD = Road(Path.make(-100, 0, 0.0, [(400, 0.0)]), junction=1000.0)
MOUNT = camera_mount("C", (0.0, 0.0, 1.5), 0.0, 2.0)


def red_box(x: float, y: float, yaw: float) -> tuple[Solids, Boxes]:
    seven = np.array([[x, y, 1.0, 3.0, 1.6, 2.0, yaw]])
    solids = Solids(
        seven, np.zeros((0, 5)), np.array([Part.POST], np.uint8), np.array([NO_OWNER], np.int32),
        np.array([[1.0, 0.0, 0.0]]),
    )  # fmt: skip
    boxes = Boxes(
        center=seven[:, :3], size=seven[:, 3:6], yaw=seven[:, 6], label=np.zeros(1, np.int32),
        row=np.zeros(1), taxonomy=Taxonomy("t", ("thing",)), frame=WORLD,
    )  # fmt: skip
    return solids, boxes


@pytest.mark.parametrize("name", CAMERAS)
@pytest.mark.parametrize("place", [(9.0, 0.5, 0.3), (7.0, 4.0, 1.2), (14.0, -7.0, 2.0)])
def test_a_solid_appears_where_the_camera_projects_it(
    name: str, place: tuple[float, float, float]
) -> None:
    camera = CAMERAS[name]
    world_from_camera = SE3(MOUNT.rotation, MOUNT.translation, WORLD, camera.frame)
    solids, boxes = red_box(*place)
    image = render(camera, world_from_camera, solids, ROAD).astype(int)
    is_red = (image[..., 0] > 2 * image[..., 1] + 40) & (image[..., 0] > 2 * image[..., 2] + 40)
    rows, columns = np.nonzero(is_red)
    seen = [columns.min(), rows.min(), columns.max(), rows.max()]
    expected = image_boxes(world_from_camera.inv().apply(corners(boxes)), camera).boxes[0]
    np.testing.assert_allclose(seen, expected, atol=1.6)


def test_the_sky_is_above_and_the_road_is_below() -> None:
    nothing = Solids(
        np.zeros((0, 7)), np.zeros((0, 5)), np.zeros(0, np.uint8), np.zeros(0, np.int32),
        np.zeros((0, 3)),
    )  # fmt: skip
    camera = CAMERAS["plain"]
    pose = SE3(MOUNT.rotation, MOUNT.translation, WORLD, camera.frame)
    image = render(camera, pose, nothing, ROAD).astype(int)
    sky, ground = image[5], image[-5]
    assert (sky[:, 2] > sky[:, 0]).all()
    assert (np.abs(ground[:, 2] - ground[:, 0]) < 25).mean() > 0.8
    yellow = (image[..., 0] - image[..., 2] > 60).nonzero()
    assert len(yellow[0]) > 20, "the centre line shows"
    assert abs(np.median(yellow[1]) - camera.K[0, 2]) < 12


def test_pixels_that_no_ray_reaches_are_black() -> None:
    camera = Camera(Frame("C"), 320, 180, K, distortion=(-0.6, 0.0, 0.0, 0.0))
    assert not np.isfinite(camera.unproject([[0.0, 0.0]])).any(), "the corner is beyond the fold"
    pose = SE3(MOUNT.rotation, MOUNT.translation, WORLD, camera.frame)
    image = render(camera, pose, red_box(9, 0, 0)[0], ROAD)
    assert image[0, 0].tolist() == [0, 0, 0]
    assert image[90, 160].any()


def test_more_samples_smooth_edges_and_keep_the_picture() -> None:
    camera = CAMERAS["brown"]
    pose = SE3(MOUNT.rotation, MOUNT.translation, WORLD, camera.frame)
    solids, _ = red_box(9, 0.5, 0.3)
    coarse, fine = (render(camera, pose, solids, ROAD, samples).astype(float) for samples in (1, 2))
    assert coarse.shape == fine.shape
    assert np.abs(coarse - fine).mean() < 6
