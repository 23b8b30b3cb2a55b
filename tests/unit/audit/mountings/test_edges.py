"""Edges that a LiDAR and a camera must agree on."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.audit.mountings.edges import (
    REACH,
    agreement,
    agreement_around,
    depth_edges,
    image_edges,
    landing,
)
from drivekit.errors import DataError
from drivekit.io.images import encode_image
from drivekit.model.cameras import Camera
from drivekit.model.frames import OPTICAL_FROM_FLU, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

LIDAR, CAMERA = Frame("lidar"), Frame("camera")
PLATE = (-2.0, 2.0, -1.0, 1.5)  # left and right, down and up, 10 m ahead


def scene(beams: float, columns: float, tilt: float = 0.0) -> PointCloud:
    """Return a plate before a wall, seen at even steps of angle [deg]."""
    azimuth = np.radians(np.arange(-40, 40, columns))
    elevation = np.radians(np.arange(-20, 20, beams))
    a, e = (grid.ravel() for grid in np.meshgrid(azimuth, elevation))
    rays = np.stack([np.cos(e) * np.cos(a), np.cos(e) * np.sin(a), np.sin(e)], 1)
    turn = np.array([[np.cos(tilt), 0, np.sin(tilt)], [0, 1, 0], [-np.sin(tilt), 0, np.cos(tilt)]])
    rays = rays @ turn.T
    near, far = rays * (10 / rays[:, :1]), rays * (40 / rays[:, :1])
    y, z = near[:, 1], near[:, 2]
    on_plate = (y > PLATE[0]) & (y < PLATE[1]) & (z > PLATE[2]) & (z < PLATE[3])
    points = np.where(on_plate[:, None], near, far) @ turn
    order = np.random.default_rng(0).permutation(len(points))
    return PointCloud(points[order].astype(np.float32), LIDAR)


@pytest.mark.parametrize(("beams", "columns"), [(0.4, 0.2), (1.3, 0.33), (0.5, 0.5)])
@pytest.mark.parametrize("tilt", [0.0, 0.3])
def test_rims_lie_on_the_outline_of_what_is_near(beams: float, columns: float, tilt: float) -> None:
    edges = depth_edges(scene(beams, columns, tilt))
    c, s = np.cos(tilt), np.sin(tilt)
    back = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
    upright, level = edges.upright @ back.T, edges.level @ back.T
    rims = 2 * np.degrees(0.25) / beams  # beams that hit the plate, twice
    assert len(upright) > 0.4 * rims
    assert np.mean(np.abs(np.abs(upright[:, 1]) - 2) < 0.12) > 0.9
    # Between lines that lie far apart nobody can say where an upper rim is.
    assert (len(level) > rims / 3) == (beams < 0.8)
    assert (
        np.sum(np.minimum(abs(level[:, 2] + 1), abs(level[:, 2] - 1.5)) > 0.15) <= len(level) / 20
    )


def test_no_rims_in_nothing_and_in_a_single_surface() -> None:
    assert len(depth_edges(PointCloud(np.zeros((0, 3), np.float32), LIDAR))) == 0
    wall = scene(0.4, 0.2).xyz
    wall = wall * (40 / wall[:, :1])
    assert len(depth_edges(PointCloud(wall, LIDAR))) == 0


def picture(shift: tuple[int, int] = (0, 0)) -> tuple[bytes, Camera]:
    """Return an image of the plate, and its camera."""
    k = np.array([[600.0, 0, 400], [0, 600, 300], [0, 0, 1]])
    grey = np.random.default_rng(1).normal(120, 4, (600, 800))
    u = [400 + 60 * y for y in PLATE[:2]]
    v = [300 - 60 * z for z in PLATE[:1:-1]]
    right, down = shift
    rows = slice(int(v[0]) + down, int(v[1]) + down)
    grey[rows, int(u[0]) + right : int(u[1]) + right] = 60
    return encode_image(grey.clip(0, 255).astype(np.uint8), "png"), Camera(CAMERA, 800, 600, k)


@pytest.mark.parametrize("shift", [(0, 0), (16, 0), (-8, 12)])
def test_agreement_peaks_where_the_image_was_shifted_to(shift: tuple[int, int]) -> None:
    data, camera = picture(shift)
    image = image_edges(data, "p.png")
    mounting = SE3(OPTICAL_FROM_FLU, np.zeros(3), CAMERA, LIDAR)
    land = landing(depth_edges(scene(0.4, 0.2)), image, camera, mounting)
    around = agreement_around(land, image)
    row, column = np.unravel_index(np.argmax(around), around.shape)
    assert (column * 4 - REACH, row * 4 - REACH) == shift
    assert around.max() == pytest.approx(agreement(land, image, shift).sum())
    assert agreement(land, image, shift).mean() > 0.4


def test_an_image_that_is_broken_names_itself() -> None:
    with pytest.raises(DataError, match=r"seen/1\.jpg"):
        image_edges(b"\xff\xd8\xff", "seen/1.jpg")
