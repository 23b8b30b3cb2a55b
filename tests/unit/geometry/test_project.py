from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import FrameMismatchError
from drivekit.geometry import corners, image_boxes, points_in_image, project_box_edges
from drivekit.geometry.corners import EDGES
from drivekit.model.cameras import Camera
from drivekit.model.frames import OPTICAL_FROM_FLU, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

K = np.array([[500.0, 0.0, 320.0], [0.0, 500.0, 240.0], [0.0, 0.0, 1.0]])
LENSES = {
    "plain": ("pinhole", ()),
    "five": ("pinhole", (-0.1, -0.04, 0.0006, -0.004, 0.4)),
    "barrel": ("pinhole", (-0.2, 0.0, 0.0, 0.0)),
    "fisheye": ("kannala-brandt", (0.05, -0.01, 0.002, -0.0005)),
}
lenses = st.sampled_from(sorted(LENSES))
laws = settings(max_examples=40, deadline=None)
CAM = Frame("CAM")


def camera(lens: str = "plain") -> Camera:
    model, distortion = LENSES[lens]
    return Camera(CAM, 640, 480, K, model, distortion)


@pytest.fixture(scope="session")
def seen(make_boxes):
    """Corners, in the camera's frame, of boxes whose centre is given forward, left, up."""

    def of(center, **columns):
        return corners(make_boxes(Frame("CAM.flu"), center, **columns)) @ OPTICAL_FROM_FLU.T

    return of


def dense(box: np.ndarray, cam: Camera, near: float, n: int = 2001) -> list[np.ndarray]:
    """The slow obvious way: each edge as many points, in front, in range and in the image."""
    out = []
    for i, j in EDGES:
        t = np.linspace(0, 1, n)[:, None]
        points = box[i] * (1 - t) + box[j] * t
        if cam.model == "pinhole":
            points = points[points[:, 2] > near]
        pixels = cam.project(points).pixels
        out.append(pixels[cam.inside(pixels)])
    return out


def distance(points: np.ndarray, segments: np.ndarray) -> np.ndarray:
    """Distance of points (P, 2) to the nearest of segments (M, 2, 2)."""
    a, d = segments[:, 0], segments[:, 1] - segments[:, 0]
    t = np.einsum("pmi,mi->pm", points[:, None] - a, d) / np.maximum((d * d).sum(1), 1e-12)
    foot = a + np.clip(t, 0, 1)[..., None] * d
    return np.linalg.norm(points[:, None] - foot, axis=2).min(axis=1, initial=np.inf)


@laws
@given(lenses, st.integers(0, 2**32 - 1))
def test_drawn_edges_are_the_visible_edges(seen, lens: str, seed: int) -> None:
    """Near boxes, boxes around the camera, half behind: what is drawn is there, all of it."""
    rng = np.random.default_rng(seed)
    center = rng.uniform([-3, -8, -3], [25, 8, 3], (1, 3))
    box = seen(center, yaw=rng.uniform(-3, 3, 1), size=rng.uniform(0.5, 8, (1, 3)))
    cam = camera(lens)
    edges = project_box_edges(box, cam)
    truth = dense(box[0], cam, 0.1)
    assert (edges.segments >= -1e-9).all()
    assert (edges.segments <= np.array([640, 480]) + 1e-9).all()
    tolerance = 0.5 if lens == "plain" else 1.5
    for e in range(12):
        drawn = edges.segments[edges.edge == e]
        if len(truth[e]):
            assert distance(truth[e][::20], drawn).max() < tolerance
        ends = drawn.reshape(-1, 2)
        inner = ends[cam.inside(ends, 3)]
        if len(inner):
            assert np.linalg.norm(inner[:, None] - truth[e], axis=2).min(axis=1).max() < 6


def test_a_box_in_front_has_twelve_straight_edges(seen) -> None:
    edges = project_box_edges(seen([[20, 0, 0]]), camera())
    assert len(edges.segments) == 12
    assert sorted(edges.edge.tolist()) == list(range(12))


def test_a_lens_bends_edges(seen) -> None:
    box = seen([[5, 0, 1.2]], yaw=[np.pi / 2], size=[[5.5, 1, 1]])
    edges = project_box_edges(box, camera("barrel"))
    top = edges.segments[edges.edge == 7]
    assert len(top) > 8
    chord = top[-1, 1] - top[0, 0]
    away = top[:, 0] - top[0, 0]
    sagitta = np.abs(chord[0] * away[:, 1] - chord[1] * away[:, 0]) / np.linalg.norm(chord)
    assert sagitta.max() > 5


@pytest.mark.parametrize("lens", ["plain", "five", "barrel"])
def test_what_is_behind_is_not_drawn(seen, lens: str) -> None:
    behind = seen([[-10, 0, 0], [-3, 4, 0]])
    assert len(project_box_edges(behind, camera(lens)).segments) == 0
    found = image_boxes(behind, camera(lens))
    assert np.isnan(found.boxes).all()
    assert found.truncation.tolist() == [1, 1]


def test_a_point_far_aside_does_not_fold_into_the_image(seen) -> None:
    """Through barrel distortion without a guard this box lands near the middle."""
    box = seen([[7, 15.5, 0]])
    plain = box[0, :, :2] / box[0, :, 2:]
    folded = plain * (1 - 0.2 * (plain**2).sum(1, keepdims=True)) * 500 + [320, 240]
    assert camera().inside(folded).any()
    assert len(project_box_edges(box, camera("barrel")).segments) == 0
    assert np.isnan(image_boxes(box, camera("barrel")).boxes).all()


@laws
@given(lenses, st.integers(0, 2**32 - 1))
def test_a_tight_box_is_around_all_that_is_visible(seen, lens: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    box = seen(rng.uniform([4, -8, -3], [25, 8, 3], (1, 3)), yaw=rng.uniform(-3, 3, 1))
    cam = camera(lens)
    (found,), (truncation,) = image_boxes(box, cam)
    truth = np.concatenate(dense(box[0], cam, 0.1))
    if len(truth):
        assert (truth.min(0) >= found[:2] - 1.5).all()
        assert (truth.max(0) <= found[2:] + 1.5).all()
    whole = cam.project(box[0]).pixels
    if cam.inside(whole).all():
        assert truncation == pytest.approx(0, abs=1e-9)
        np.testing.assert_allclose(found, [*truth.min(0), *truth.max(0)], atol=1.5)


def test_a_box_around_a_corner_of_the_image_is_tight(seen) -> None:
    """Its edges alone would leave the corner out; its outline clipped to the image does not."""
    box = seen([[6, 4, 3]], size=[[1, 6, 6]])
    left, top, right, bottom = image_boxes(box, camera()).boxes[0]
    assert (left, top) == (0, 0)
    assert 0 < right < 640
    assert 0 < bottom < 480


def test_a_box_that_fills_the_image_has_no_edge_and_the_whole_image(seen) -> None:
    for lens in LENSES:
        wall = seen([[6, 0, 0]], size=[[1, 200, 200]])
        assert len(project_box_edges(wall, camera(lens)).segments) == 0
        if lens != "fisheye":
            found = image_boxes(wall, camera(lens))
            np.testing.assert_allclose(found.boxes, [[0, 0, 640, 480]], atol=1e-6)
            assert 0.3 < found.truncation[0] < 1


def test_half_out_is_half_truncated(seen) -> None:
    flat = seen([[10, 6.4, 0]], size=[[1e-6, 2, 2]])
    assert image_boxes(flat, camera()).truncation[0] == pytest.approx(0.5, abs=1e-3)


def test_no_boxes_and_boxes_without_a_place(seen) -> None:
    for lens in LENSES:
        none = seen(np.zeros((0, 3)))
        assert project_box_edges(none, camera(lens)).segments.shape == (0, 2, 2)
        assert image_boxes(none, camera(lens)).boxes.shape == (0, 4)
        mixed = np.concatenate([np.full((1, 8, 3), np.nan), seen([[20, 0, 0]])])
        assert set(project_box_edges(mixed, camera(lens)).box) == {1}
        found = image_boxes(mixed, camera(lens))
        assert np.isnan(found.boxes[0]).all()
        assert np.isnan(found.truncation[0])
        assert np.isfinite(found.boxes[1]).all()


def test_points_in_the_image() -> None:
    xyz = np.array([[10, 0, 0], [10, 6.39, 0], [10, 6.41, 0], [-10, 0, 0], [np.nan, 0, 0],
                    [0.5, 0, 0]], np.float32)  # fmt: skip
    lidar = Frame("LIDAR", 7)
    cloud = PointCloud(xyz, lidar)
    camera_from_lidar = SE3(OPTICAL_FROM_FLU, np.zeros(3), CAM.at(9), lidar)
    found = points_in_image(cloud, camera(), camera_from_lidar)
    assert found.rows.tolist() == [0, 1, 5]
    np.testing.assert_allclose(found.pixels[0], [320, 240])
    np.testing.assert_allclose(found.depth, [10, 10, 0.5])
    deeper = points_in_image(cloud, camera(), camera_from_lidar, min_depth=1.0, margin=1.0)
    assert deeper.rows.tolist() == [0]
    assert len(points_in_image(cloud[:0], camera(), camera_from_lidar).rows) == 0
    with pytest.raises(FrameMismatchError, match="LIDAR@7"):
        points_in_image(cloud, camera(), camera_from_lidar.at(9))
