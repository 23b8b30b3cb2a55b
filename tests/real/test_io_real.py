"""Readers on real sensor files of every flavour we know."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from drivekit.io.images import decode_image, image_size
from drivekit.io.json_text import parse_json
from drivekit.io.opening import open_storage
from drivekit.io.pcd import read_pcd, write_pcd
from drivekit.io.ply import read_ply
from drivekit.io.points import read_kitti_bin, read_nuscenes_bin
from drivekit.io.text import read_numbers

pytestmark = pytest.mark.real


@pytest.mark.parametrize(
    ("name", "n_points", "first"),
    [
        ("lamppost.pcd", 1771, (-10, 0, 0)),
        ("samp24-utm.pcd", 7492, (513866.47, 5403125.0, 310.77)),
        ("samp41-utm.pcd", 11231, (513248.62, 5403656.5, 299.52)),
    ],
)
def test_clouds_of_the_point_cloud_library(
    real_data: Path, name: str, n_points: int, first: tuple[float, ...]
) -> None:
    table = read_pcd((real_data / "pcd_pcl" / name).read_bytes(), name)
    assert table.n_points == n_points and list(table.fields) == ["x", "y", "z"]
    xyz = np.column_stack(list(table.fields.values()))
    assert xyz.dtype == np.float32 and np.isfinite(xyz).all()
    np.testing.assert_array_equal(xyz[0], np.float32(first))


def test_an_ascii_cloud_reads_as_numpy_reads_it(real_data: Path) -> None:
    data = (real_data / "pcd_pcl" / "lamppost.pcd").read_bytes()
    expected = np.loadtxt(data.decode().splitlines()[11:]).astype(np.float32)
    table = read_pcd(data, "lamppost.pcd")
    np.testing.assert_array_equal(np.column_stack(list(table.fields.values())), expected)


def test_a_spinning_lidar_with_rings_and_stamps(real_data: Path) -> None:
    data = (real_data / "pjlab_lidar2camera" / "calib.pcd").read_bytes()
    table = read_pcd(data, "calib.pcd")
    assert table.n_points == 85546
    kinds = {name: values.dtype.str for name, values in table.fields.items()}
    assert kinds == {
        "x": "<f4",
        "y": "<f4",
        "z": "<f4",
        "intensity": "<f4",
        "ring": "<u2",
        "timestamp": "<f8",
    }
    assert 15 < table.fields["ring"].max() < 128
    stamps = table.fields["timestamp"]
    assert 1.6e9 < stamps.min() <= stamps.max() < stamps.min() + 0.2  # one revolution
    assert np.isin(table.fields["intensity"], np.arange(256)).all()
    again = read_pcd(write_pcd(None, table.fields, trailing=b"\0" * 9), "again")
    for name, values in table.fields.items():
        assert again.fields[name].tobytes() == values.tobytes()


@pytest.mark.parametrize(("name", "n_points"), [("source.ply", 69792), ("target.ply", 69088)])
def test_ply_scans(real_data: Path, name: str, n_points: int) -> None:
    table = read_ply((real_data / "small_gicp" / name).read_bytes(), name)
    assert list(table) == ["x", "y", "z", "scalar_intensity"]
    xyz = np.column_stack([table["x"], table["y"], table["z"]])
    assert xyz.shape == (n_points, 3) and np.isfinite(xyz).all()
    assert 20 < np.linalg.norm(xyz, axis=1).max() < 300
    assert np.isin(table["scalar_intensity"], np.arange(256)).all()


@pytest.mark.parametrize(
    ("name", "n_points"),
    [
        ("kitti_object/training/velodyne/000000.bin", 115384),
        ("kitti_object/training/velodyne/000002.bin", 126891),
        ("kitti_object_reduced/training/velodyne_reduced/000134.bin", 19097),
    ],
)
def test_kitti_scans(real_data: Path, name: str, n_points: int) -> None:
    points = read_kitti_bin((real_data / name).read_bytes(), name)
    assert points.shape == (n_points, 4)
    assert points[:, 3].min() >= 0 and points[:, 3].max() <= 1
    assert np.linalg.norm(points[:, :3], axis=1).max() < 130


def test_a_nuscenes_sweep(real_data: Path) -> None:
    folder = open_storage(real_data / "nuscenes_t4_layout").sub("data/LIDAR_TOP")
    (name,) = folder.names()
    points = read_nuscenes_bin(folder.read(name), folder.where(name))
    assert points.shape == (34688, 5)
    assert set(points[:, 4]) == set(range(32))  # rings
    assert points[:, 3].max() <= 255


def test_sizes_of_images_agree_with_their_pixels(real_data: Path) -> None:
    storage = open_storage(real_data)
    sizes = {}
    for name in storage.names():
        if not name.endswith((".png", ".jpg")):
            continue
        data = storage.read(name)
        sizes[name] = image_size(data, name)
        if "/maps/" not in name:  # 321 million pixels
            assert decode_image(data, name).shape == (*sizes[name][::-1], 3)
    assert sizes["kitti_object/training/image_2/000000.png"] == (1224, 370)
    assert sizes["kitti_object/training/image_2/000002.png"] == (1242, 375)
    assert sizes["pjlab_lidar2camera/calib.png"] == (1920, 1200)
    assert (1600, 900) in sizes.values() and len(sizes) >= 18


def test_every_json_file_parses(real_data: Path) -> None:
    storage = open_storage(real_data)
    names = [name for name in storage.names() if name.endswith(".json")]
    assert len(names) >= 38
    for name in names:
        assert parse_json(storage.read(name), storage.where(name))
    instances = parse_json(storage.read("nuscenes_t4_layout/annotation/instance.json"), "instance")
    assert len(instances) == 911


def test_tables_of_numbers(real_data: Path) -> None:
    storage = open_storage(real_data)
    oxts = next(n for n in storage.names("kitti_tracking") if "oxts" in n and n.endswith(".txt"))
    assert read_numbers(storage.read(oxts), oxts, 30).shape == (447, 30)
    pose = "small_gicp/T_target_source.txt"
    matrix = read_numbers(storage.read(pose), pose, 4)
    np.testing.assert_allclose(np.linalg.det(matrix), 1, atol=1e-5)  # six decimals in the file
