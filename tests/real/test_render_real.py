"""Real frames as pictures: that they look right, said in numbers."""

from __future__ import annotations

import json
from pathlib import Path
from time import process_time

import numpy as np
import pytest

from drivekit.geometry import corners, image_boxes, points_in_image, transform_between
from drivekit.io.images import decode_image
from drivekit.io.pcd import read_pcd
from drivekit.loaders.registry import open_dataset
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Scene
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.viewer import FramePainter, FrameView, describe_frame
from drivekit.viewer.palette import class_color, rgb
from drivekit.viewer.pictures.layout import Rect, arrange

pytestmark = pytest.mark.real
SIZE = (1600, 900)
PJLAB_POINTS = (10523, 10331)  # in the image, with and without distortion


@pytest.fixture(scope="module")
def kitti(real_data: Path):
    return open_dataset(real_data / "kitti_object", "kitti-object")


@pytest.fixture(scope="module")
def nuscenes(real_data: Path) -> Scene:
    return next(iter(open_dataset(real_data / "nuscenes_t4_layout", "nuscenes")))


def iou(a: np.ndarray, b: np.ndarray) -> float:
    inner = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
    shared = np.prod(np.maximum(inner, 0))
    return float(shared / (np.prod(a[2:] - a[:2]) + np.prod(b[2:] - b[:2]) - shared))


def camera_of(view: FrameView, channel: str):
    return next(c for c in view.cameras if c.channel == channel)


def seen_in(view: FrameView, channel: str):
    """Boxes of a view in an image: tight 2D boxes of their visible part."""
    camera = camera_of(view, channel)
    eight = corners(view.boxes[0].boxes)
    flat = camera.camera_from_view.apply(eight.reshape(-1, 3))
    return image_boxes(flat.reshape(-1, 8, 3), camera.camera)


def points_of_box(view: FrameView, i: int) -> np.ndarray:
    """Which points of the (only) cloud lie in a box, the plain way."""
    (cloud,) = view.clouds.values()
    eight = corners(view.boxes[0].boxes)[i]
    axes = eight[[3, 1, 4]] - eight[0]
    share = (cloud.xyz - eight[0]) @ (axes / np.sum(axes**2, 1, keepdims=True)).T
    return ((share >= 0) & (share <= 1)).all(axis=1)


@pytest.mark.parametrize(
    ("key", "in_image", "in_boxes", "overlap"),
    [("000000", 20285, [376], [0.85]), ("000002", 20210, [1351, 67], [0.95, 0.95])],
)
def test_kitti_boxes_cover_what_was_labelled_in_the_image(
    kitti, key: str, in_image: int, in_boxes: list[int], overlap: list[float]
) -> None:
    view = describe_frame(kitti[key], 0)
    camera = camera_of(view, "image_2")
    (cloud,) = view.clouds.values()
    seen = points_in_image(cloud, camera.camera, camera.camera_from_view)
    assert len(seen.rows) == in_image
    labels = view.boxes[0].boxes
    found, truncation = seen_in(view, "image_2")
    for i, at_least in enumerate(overlap):
        labelled = labels.column("bbox")[i]
        assert iou(found[i], labelled) > at_least
        inside = points_of_box(view, i)
        assert inside.sum() == in_boxes[i]
        projected = seen.pixels[np.isin(seen.rows, np.flatnonzero(inside))]
        left, top, right, bottom = labelled
        share = np.mean((projected >= (left - 2, top - 2)).all(1)
                        & (projected <= (right + 2, bottom + 2)).all(1))  # fmt: skip
        assert share > 0.97
        assert truncation[i] == 0


def test_kitti_picture_has_its_pedestrian_where_the_label_is(kitti) -> None:
    view = describe_frame(kitti["000000"], 0)
    picture = FramePainter(size=SIZE).draw(view)
    label = int(view.boxes[0].boxes.label[0])
    rect = next(r for c, r in arrange(view, SIZE).cameras if c.channel == "image_2")
    drawn = drawn_in(picture, rect, class_color("Pedestrian", label))
    image = camera_of(view, "image_2").image
    scale = rect.width / image.width
    left, top, right, bottom = view.boxes[0].boxes.column("bbox")[0] * scale
    # Lines of the box, and the word over it.
    assert len(drawn) > 150
    assert drawn[:, 0].min() > left - 6
    assert drawn[:, 1].min() > top - 20
    assert drawn[:, 0].max() < max(right + 6, left + 110)
    assert drawn[:, 1].max() < bottom + 6


def drawn_in(picture: np.ndarray, rect: Rect, color: str) -> np.ndarray:
    part = picture[rect.y : rect.y + rect.height, rect.x : rect.x + rect.width].astype(int)
    like = np.abs(part - np.array(rgb(color)) * 255).max(axis=-1) < 12
    return np.argwhere(like)[:, ::-1]


def test_nuscenes_points_are_seen_through_both_ego_poses(nuscenes) -> None:
    view = describe_frame(nuscenes, 0)
    camera = camera_of(view, "CAM_FRONT")
    cloud = view.clouds["LIDAR_TOP"]
    seen = points_in_image(cloud, camera.camera, camera.camera_from_view, min_depth=1.0, margin=1.0)
    assert len(seen.rows) == 3053
    native = nuscenes.points("LIDAR_TOP", 0)
    direct = transform_between(nuscenes, camera.camera.frame, native.frame)
    again = points_in_image(native, camera.camera, direct, min_depth=1.0, margin=1.0)
    np.testing.assert_array_equal(again.rows, seen.rows)
    calibration = nuscenes.calibration()
    still = calibration.between(Frame("CAM_FRONT"), Frame("LIDAR_TOP"))
    at_once = points_in_image(
        PointCloud(native.xyz, Frame("LIDAR_TOP")), camera.camera, still, min_depth=1.0, margin=1.0
    )
    assert len(at_once.rows) != 3053


def test_nuscenes_pedestrian_is_in_the_image_and_holds_its_point(nuscenes) -> None:
    view = describe_frame(nuscenes, 0)
    (box,), (truncation,) = seen_in(view, "CAM_FRONT")
    assert truncation == 0
    assert 5 < box[2] - box[0] < 60
    assert 30 < box[3] - box[1] < 120
    inside = points_of_box(view, 0)
    assert inside.sum() == view.boxes[0].boxes.n_points[0] == 1


def pjlab(root: Path) -> tuple[PointCloud, Camera, SE3]:
    def only(name: str) -> dict:
        ((_, value),) = json.loads((root / name).read_text()).items()
        return value["param"]

    intrinsic = only("center_camera-intrinsic.json")
    extrinsic = only("top_center_lidar-to-center_camera-extrinsic.json")
    fields = read_pcd((root / "calib.pcd").read_bytes(), "calib.pcd").fields
    lidar, frame = Frame("lidar"), Frame("camera")
    cloud = PointCloud(np.stack([fields[a] for a in "xyz"], 1).astype(np.float32), lidar)
    camera = Camera(
        frame, intrinsic["img_dist_w"], intrinsic["img_dist_h"],
        np.array(intrinsic["cam_K"]["data"]), "pinhole", tuple(intrinsic["cam_dist"]["data"][0]),
    )  # fmt: skip
    return cloud, camera, SE3.from_matrix(extrinsic["sensor_calib"]["data"], frame, lidar)


def test_pjlab_points_lie_on_what_they_hit_only_with_the_distortion(real_data: Path) -> None:
    """Above the horizon there are lamp posts and sky, and no point ever hit the sky."""
    root = real_data / "pjlab_lidar2camera"
    cloud, camera, camera_from_lidar = pjlab(root)
    plain = Camera(camera.frame, camera.width, camera.height, camera.K)
    seen, straight = (points_in_image(cloud, c, camera_from_lidar) for c in (camera, plain))
    assert (len(seen.rows), len(straight.rows)) == PJLAB_POINTS
    _, at_seen, at_straight = np.intersect1d(seen.rows, straight.rows, return_indices=True)
    moved = np.linalg.norm(seen.pixels[at_seen] - straight.pixels[at_straight], axis=1)
    off_axis = np.linalg.norm(straight.pixels[at_straight] - camera.K[:2, 2], axis=1)
    assert moved.max() > 8
    assert moved[off_axis < 200].max() < 2
    image = decode_image((root / "calib.png").read_bytes(), "calib.png").astype(int)
    assert image.shape == (camera.height, camera.width, 3)
    sky = [on_sky(image, points.pixels[points.depth < 60]) for points in (seen, straight)]
    assert sky[0] < 0.7 * sky[1]


def on_sky(image: np.ndarray, pixels: np.ndarray) -> int:
    u, v = np.floor(pixels).astype(int).T
    red, _, blue = image[v, u].T
    return int(((blue - red > 60) & (v < 500)).sum())


@pytest.mark.parametrize("name", ["kitti", "nuscenes"])
def test_a_picture_takes_little_time(kitti, nuscenes, name: str) -> None:
    scene = kitti["000002"] if name == "kitti" else nuscenes
    view = describe_frame(scene, 0)
    painter = FramePainter(size=SIZE)
    painter.draw(view)
    start = process_time()
    painter.draw(view)
    assert process_time() - start < 1.5
