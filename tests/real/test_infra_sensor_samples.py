"""AI Hub 71609 from the nearest real files: its labelling tool's example, a user's calibrations."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import drivekit as dk
from drivekit.model.frames import Frame

pytestmark = pytest.mark.real

SITES = ("Pangyo_A", "Pangyo_B", "Suwon_A", "Suwon_B")
FOREIGN = ["Motor", "Pedestrian", "Rider", "Truck"]
FRAME, LIDAR, CAMERA = "000965", "lidar", "camera_0"
# x y z, padding, intensity, timestamp, padding, ring, padding: as the header's SIZE and COUNT say.
RECORD = struct.Struct("<3f4xfd6xH12x")


@pytest.fixture(scope="module")
def samples(real_data: Path) -> Path:
    for folder in (real_data / "aihub_samples", real_data.parent / "specs" / "aihub_samples"):
        if folder.is_dir():
            return folder
    pytest.skip("aihub_samples (a tool's example files, a user's calibrations) is not at hand")


@pytest.fixture
def clip(samples: Path, tmp_path: Path) -> Callable[[str], Path]:
    """A set of one clip at a site, with the tool's files under the hub's names."""
    source = samples / "sustechpoints_schema_ref"

    def make(site: str) -> Path:
        name = f"L_2210_{site}_A_C0003/sensor_raw_data"
        raw = tmp_path / "Training" / "01.원천데이터" / "TS" / name
        labels = tmp_path / "Training" / "02.라벨링데이터" / "TL" / name
        header = (source / "000965.pcd.header.txt").read_text().replace("66781", "10")
        picture = io.BytesIO()
        Image.new("RGB", (1911, 1155)).save(picture, "JPEG")
        files = {
            raw / f"lidar/{FRAME}.pcd": header.encode() + records(points(10)),
            raw / f"camera/{CAMERA}/{FRAME}.jpg": picture.getvalue(),
            raw / f"calib/camera/{CAMERA}.json": (source / "calib_camera_front.json").read_bytes(),
            labels / f"lidar/{FRAME}.json": (source / "label_000965.json").read_bytes(),
        }
        for path, data in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return tmp_path

    return make


def points(n: int) -> np.ndarray:
    """x, y, z, intensity, time, ring of n points."""
    rng = np.random.default_rng(1)
    columns = rng.uniform(-50, 50, (n, 6))
    columns[:, 4], columns[:, 5] = 1.6e9, np.arange(n)
    return columns


def records(cloud: np.ndarray) -> bytes:
    return b"".join(RECORD.pack(*row[:5], int(row[5])) for row in cloud)


def test_the_tools_own_files_are_read_value_by_value(samples: Path, clip) -> None:
    # The tool's example is no data of the hub: some of its classes are others.
    foreign = {"classes": {"aliases": {"Two_Wheeler": FOREIGN}}}
    scene = next(iter(dk.open(clip("Suwon_A"), overrides=foreign)))
    written = json.loads((samples / "sustechpoints_schema_ref/label_000965.json").read_text())
    boxes = scene.boxes(0)
    assert list(boxes.track) == [record["obj_id"] for record in written]
    for key, column in (("position", boxes.center), ("scale", boxes.size)):
        values = [[record["psr"][key][axis] for axis in "xyz"] for record in written]
        np.testing.assert_array_equal(column, values)
    cloud = scene.points(LIDAR, 0)
    np.testing.assert_array_equal(cloud.xyz, points(10)[:, :3].astype(np.float32))
    calibration = scene.calibration()
    given = json.loads((samples / "sustechpoints_schema_ref/calib_camera_front.json").read_text())
    np.testing.assert_array_equal(
        calibration.camera(CAMERA).K, np.reshape(given["intrinsic"], (3, 3))
    )
    matrix = calibration.between(Frame(CAMERA), Frame(LIDAR)).matrix
    np.testing.assert_allclose(matrix, np.reshape(given["extrinsic"], (4, 4)), atol=1e-6)


@pytest.mark.parametrize("site", SITES)
def test_a_calibration_estimated_anew_for_a_site_is_laid_over_its_clips(
    samples: Path, clip, site: str
) -> None:
    found = json.loads((samples / f"cits_71609/user_recalibrated_{site}.json").read_text())
    given = {"matrix": found["intrinsic"], "distortion": found["distortion"]}
    correction = {
        "scenes": f"L_.*_{site}_.*",
        "tables": {"calibration": {"given": {CAMERA: given}}},
    }
    root = clip(site)
    scene = next(iter(dk.open(root, overrides={"corrections": [correction]})))
    camera = scene.calibration().camera(CAMERA)
    point = np.array([[1.0, -0.5, 8.0]])
    k1, k2, p1, p2 = found["distortion"]
    x, y = point[0, :2] / point[0, 2]
    r2 = x * x + y * y
    radial = 1 + k1 * r2 + k2 * r2 * r2
    bent = np.array(
        [
            x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x),
            y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y,
            1.0,
        ]
    )
    expected = (np.reshape(found["intrinsic"], (3, 3)) @ bent)[:2]
    np.testing.assert_allclose(camera.project(point).pixels[0], expected, atol=1e-9)
    elsewhere = next(iter(dk.open(root, overrides={"corrections": [correction | {"scenes": "x"}]})))
    assert not np.array_equal(elsewhere.calibration().camera(CAMERA).K, camera.K)


def test_every_class_that_a_user_counted_is_known(samples: Path, clip) -> None:
    taxonomy = dk.open(clip("Suwon_B")).info.taxonomy
    for part in ("train", "valid"):
        text = (samples / f"cits_71609/class_counts_{part}_lidar.txt").read_text()
        names = [word for word in text.split("'")[1::2] if word]
        assert names and all(taxonomy.find(name) is not None for name in names)
