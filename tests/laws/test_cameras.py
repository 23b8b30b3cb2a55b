"""What a camera sees, and what it must not pretend to see."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError, UsageError
from drivekit.model.cameras import Camera
from drivekit.model.frames import Frame

laws = settings(max_examples=80, deadline=None)
K = np.array([[1000.0, 2.0, 640.0], [0.0, 990.0, 360.0], [0.0, 0.0, 1.0]])
PJLAB = (-0.102933, -0.040925, 0.00057951, -0.00419933, 0.429959)
RATIONAL = (0.1, -0.05, 0.0005, -0.0003, 0.01, 0.2, 0.05, 0.002)
BARREL = (-0.35, 0.12, 0.0, 0.0)
FISHEYE = (0.05, -0.01, 0.002, -0.0005)
LENSES = {
    "plain": ("pinhole", ()),
    "five": ("pinhole", PJLAB),
    "rational": ("pinhole", RATIONAL),
    "barrel": ("pinhole", BARREL),
    "equidistant": ("kannala-brandt", ()),
    "fisheye": ("kannala-brandt", FISHEYE),
}
lenses = st.sampled_from(sorted(LENSES))


def camera(lens: str) -> Camera:
    model, distortion = LENSES[lens]
    return Camera(Frame("CAM"), 1280, 720, K, model, distortion)


@laws
@given(lenses, st.integers(0, 2**32 - 1))
def test_what_is_seen_at_a_pixel_lies_on_its_ray(lens: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    pixels = rng.uniform([0, 0], [1280, 720], (50, 2))
    depth = rng.uniform(0.5, 100, 50)
    points = camera(lens).unproject(pixels, depth)
    reachable = np.isfinite(points).all(1)
    seen = camera(lens).project(points[reachable])
    assert seen.valid.all()
    np.testing.assert_allclose(seen.pixels, pixels[reachable], atol=1e-2)
    if lens != "barrel":
        assert reachable.all()


@laws
@given(lenses, st.integers(0, 2**32 - 1))
def test_a_visible_point_comes_back_from_its_pixel(lens: str, seed: int) -> None:
    cam = camera(lens)
    points = np.random.default_rng(seed).uniform([-6, -4, -2], [6, 4, 20], (60, 3))
    seen = cam.project(points)
    inner = seen.valid & cam.inside(seen.pixels)
    pinhole = cam.model == "pinhole"
    depth = points[:, 2] if pinhole else np.linalg.norm(points, axis=1)
    back = cam.unproject(seen.pixels[inner], depth[inner])
    np.testing.assert_allclose(back, points[inner], rtol=1e-3, atol=1e-3)
    np.testing.assert_array_equal(seen.depth, points[:, 2])


@pytest.mark.parametrize("lens", ["plain", "five", "rational", "barrel"])
def test_what_is_behind_is_invisible(lens: str) -> None:
    behind = np.array([[0.0, 0, -5], [1, 1, -1], [0, 0, 0], [3, 0, 0], [np.nan, 0, 5]])
    seen = camera(lens).project(behind)
    assert not seen.valid.any()
    assert np.isnan(seen.pixels).all()


@laws
@given(st.sampled_from(["five", "rational", "barrel"]), st.floats(0, 2 * np.pi))
def test_further_out_is_further_out_in_the_image_or_invisible(lens: str, azimuth: float) -> None:
    """Radial distortion folds back: a point far to the side must not appear in the middle."""
    cam = camera(lens)
    r = np.linspace(0.0, 5.0, 400)
    rays = np.stack([r * np.cos(azimuth), r * np.sin(azimuth), np.ones_like(r)], 1)
    seen = cam.project(rays)
    assert seen.valid[0]
    assert (np.diff(seen.valid.astype(int)) <= 0).all()
    radius = np.linalg.norm(seen.pixels[seen.valid] - K[:2, 2], axis=1)
    assert (np.diff(radius) > -1.0).all()
    if np.isfinite(cam.r_max):
        assert not seen.valid[-1] or cam.r_max > 5


def test_fold_over_radius_is_where_the_distorted_radius_peaks() -> None:
    cam = camera("barrel")
    r = np.linspace(0, 3, 300_001)
    k1, k2 = BARREL[:2]
    distorted = r * (1 + k1 * r**2 + k2 * r**4)
    peak = np.flatnonzero(np.diff(distorted) < 0)
    expected = r[peak[0]] if peak.size else np.inf
    assert cam.r_max == pytest.approx(expected, abs=1e-4)
    assert Camera(Frame("C"), 10, 10, K, "pinhole", (-0.3, 0, 0, 0)).r_max == pytest.approx(
        np.sqrt(1 / 0.9)
    )


def test_a_fisheye_sees_sideways_and_backwards_but_not_past_its_fold() -> None:
    cam = camera("equidistant")
    seen = cam.project([[1.0, 0.0, 0.0], [1.0, 0.0, -1.0], [0.0, 0.0, 1.0], [0.0, 0.0, -1.0]])
    np.testing.assert_allclose(seen.pixels[0, 0], 1000 * np.pi / 2 + 640, atol=1e-6)
    np.testing.assert_allclose(seen.pixels[1, 0], 1000 * 3 * np.pi / 4 + 640, atol=1e-6)
    np.testing.assert_allclose(seen.pixels[2], [640, 360])
    assert seen.valid.tolist() == [True, True, True, False]
    assert cam.r_max == np.pi


def test_opencv_formula_by_hand() -> None:
    """One point through Brown's formula written out, coefficient by coefficient."""
    k1, k2, p1, p2, k3 = PJLAB
    x, y = 0.3, -0.2
    r2 = x * x + y * y
    radial = 1 + k1 * r2 + k2 * r2**2 + k3 * r2**3
    u = x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x)
    v = y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y
    seen = camera("five").project([[x * 7, y * 7, 7.0]])
    np.testing.assert_allclose(seen.pixels[0], [1000 * u + 2 * v + 640, 990 * v + 360])


@laws
@given(lenses, st.integers(1, 4000), st.integers(1, 3000))
def test_a_resized_camera_sees_the_same_at_the_same_place(lens: str, w: int, h: int) -> None:
    cam = camera(lens)
    points = np.array([[0.2, 0.1, 3.0], [-0.5, 0.3, 2.0], [0.0, 0.0, 1.0]])
    full, small = cam.project(points), cam.scaled(w, h).project(points)
    scale = np.array([w / 1280, h / 720])
    np.testing.assert_allclose(small.pixels + 0.5, (full.pixels + 0.5) * scale, atol=1e-6)


def test_no_points_and_no_pixels() -> None:
    for lens in LENSES:
        assert camera(lens).project(np.zeros((0, 3))).pixels.shape == (0, 2)
        assert camera(lens).unproject(np.zeros((0, 2))).shape == (0, 3)
        assert camera(lens).inside(np.zeros((0, 2))).shape == (0,)


def test_the_image_holds_its_first_row_but_not_its_end() -> None:
    cam = camera("plain")
    pixels = [[0, 0], [1279.99, 719.99], [1280, 0], [0, 720], [-0.01, 5], [np.nan, 5]]
    assert cam.inside(pixels).tolist() == [True, True, False, False, False, False]
    assert cam.inside(pixels, margin=1).tolist() == [False] * 6


@pytest.mark.parametrize(
    ("matrix", "model", "distortion", "error"),
    [
        (np.diag([0.0, 1, 1]), "pinhole", (), DataError),
        (np.diag([1.0, -1, 1]), "pinhole", (), DataError),
        (np.diag([1.0, 1, 2]), "pinhole", (), DataError),
        (np.full((3, 3), np.nan), "pinhole", (), DataError),
        (np.eye(4), "pinhole", (), UsageError),
        (np.eye(3), "pinhole", (1.0, 2.0), DataError),
        (np.eye(3), "pinhole", (1.0, 2.0, np.inf, 0.0), DataError),
        (np.eye(3), "kannala-brandt", (1.0,) * 5, DataError),
    ],
)
def test_impossible_cameras_are_refused(
    matrix: np.ndarray, model: str, distortion: tuple, error: type
) -> None:
    with pytest.raises(error):
        Camera(Frame("C"), 10, 10, matrix, model, distortion)
