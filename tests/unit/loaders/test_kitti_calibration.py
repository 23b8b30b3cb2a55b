from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_allclose

from drivekit.errors import DataError
from drivekit.loaders.kitti_calibration import calibration, read_matrices
from drivekit.model.calibration import Calibration
from drivekit.model.frames import EGO, Frame

TEXT = """\
P0: 700 0 600 0 0 700 180 0 0 0 1 0
P1: 700 0 600 -380 0 700 180 0 0 0 1 0
P2: 700 0 600 45 0 700 180 -0.3 0 0 1 0.005
P3: 700 0 600 -334 0 700 180 2.3 0 0 1 0.003
R0_rect: 0.9999 0.01 -0.0085 -0.0101 0.9999 -0.0040 0.0085 0.0041 0.99996
Tr_velo_to_cam: 0.007 -0.99997 -0.0028 -0.0246 -0.0012 0.0027 -0.999996 -0.0613 0.99998 0.0069 -0.0011 -0.3321
Tr_imu_to_velo: 1 0 0 -0.81 0 1 0 0.32 0 0 1 -0.8

"""  # noqa: E501
CHANNELS = {f"P{k}": f"image_{k}" for k in range(4)}


def read(text: str) -> Calibration:
    sizes = {"image_2": (1224, 370), "image_3": (1224, 370)}
    return calibration(read_matrices(text.encode(), "calib.txt"), CHANNELS, sizes, "calib.txt")


@pytest.mark.parametrize("k", [2, 3])
def test_points_land_where_the_projection_matrices_put_them(k: int) -> None:
    """Against KITTI's own formula P R0 Tr x, in homogeneous coordinates."""
    m = read_matrices(TEXT.encode(), "")
    rect, velo = np.eye(4), np.eye(4)
    rect[:3, :3], velo[:3] = m["R0_rect"], m["Tr_velo_to_cam"]
    points = np.random.default_rng(k).uniform([5, -5, -2, 1], [60, 5, 2, 1], (50, 4))
    points[:, 3] = 1
    u, v, w = m[f"P{k}"] @ rect @ velo @ points.T

    ours = read(TEXT)
    in_camera = ours.between(Frame(f"image_{k}"), Frame("velodyne")).apply(points[:, :3])
    pixels, depth, valid = ours.camera(f"image_{k}").project(in_camera)
    assert valid.all()
    assert_allclose(pixels, np.stack([u / w, v / w], 1), atol=1e-9)
    assert_allclose(depth, w, atol=1e-12)


def test_spellings_of_the_tracking_download_mean_the_same() -> None:
    other = TEXT.replace("R0_rect:", "R_rect").replace("Tr_velo_to_cam:", "Tr_velo_cam")
    other = other.replace("Tr_imu_to_velo:", "Tr_imu_velo").replace("P2: ", "P2:  ")
    ours, theirs = read(TEXT), read(other)
    for frame in ours.frames:
        a, b = (c.between(Frame("velodyne"), Frame(frame)).matrix for c in (ours, theirs))
        assert np.array_equal(a, b)


def test_the_vehicle_is_the_gps_unit_and_may_be_absent() -> None:
    assert read(TEXT).between(Frame("velodyne"), EGO).translation.tolist() == [-0.81, 0.32, -0.8]
    without = read("\n".join(line for line in TEXT.splitlines() if "imu" not in line))
    assert not without.knows(EGO, Frame("velodyne"))


def test_only_cameras_whose_images_are_there_are_known() -> None:
    ours = read(TEXT)
    assert list(ours.cameras) == ["image_2", "image_3"]
    assert ours.knows(Frame("image_0"), Frame("velodyne"))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "the file is empty"),
        ("version https://git-lfs.github.com/spec/v1\n", "Git-LFS pointer"),
        (TEXT[: TEXT.index("R0_rect")], "R0_rect, Tr_velo_to_cam is not there"),
        (TEXT[: TEXT.index("-0.3321")], "expected 12 finite numbers for matrix Tr_velo_to_cam, "
         "found 11"),
        (TEXT.replace("45", "4x5"), "calib.txt:3: matrix P2 holds a value that is no number"),
        (TEXT.replace("45", "nan"), "calib.txt:3: expected 12 finite numbers"),
        (TEXT + "P2: " + "1 " * 12, "calib.txt:9: matrix P2 is given twice"),
    ],
)  # fmt: skip
def test_broken_files_are_told(text: str, problem: str) -> None:
    with pytest.raises(DataError) as error:
        read(text)
    assert problem in str(error.value)


def test_a_matrix_that_is_no_rotation_is_told() -> None:
    with pytest.raises(DataError, match=r"^calib\.txt: .* is no rotation"):
        read(TEXT.replace("0.9999 0.01", "0.5 0.01"))


def test_a_matrix_that_is_no_projection_is_told() -> None:
    line = next(line for line in TEXT.splitlines() if line.startswith("P2"))
    with pytest.raises(DataError, match=r"^calib\.txt: matrix P2 is no projection"):
        read(TEXT.replace(line, "P2: " + "0 " * 12))
