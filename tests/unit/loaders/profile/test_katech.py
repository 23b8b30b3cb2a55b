"""The KATECH tree with a calibration as OpenCV writes it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from drivekit.cli.main import main
from drivekit.errors import DataError
from drivekit.geometry import transform_between
from drivekit.io.images import encode_image
from drivekit.io.pcd import write_pcd
from drivekit.loaders.registry import open_dataset
from drivekit.model.frames import Frame
from drivekit.testing import check_loader

STEM = "20210915_103331_0012_8812"
# The front camera half a metre below the LiDAR and 0.2 m ahead, looking along x.
CAMERA_TO_LIDAR = [[0, 0, 1, 0.2], [-1, 0, 0, 0.0], [0, -1, 0, -0.5], [0, 0, 0, 1]]


def opencv(name: str, rows: list[list[float]]) -> str:
    data = ", ".join(repr(float(v)) for row in rows for v in row)
    size = f"   rows: {len(rows)}\n   cols: {len(rows[0])}\n   dt: d\n"
    return f"{name}: !!opencv-matrix\n{size}   data: [ {data} ]\n"


EXTRINSIC = (
    "%YAML:1.0\n---\n"
    + opencv("CameraExtrinsicMat", CAMERA_TO_LIDAR)
    + opencv("CameraMat", [[100, 0, 95.5], [0, 100, 53.5], [0, 0, 1]])
    + opencv("DistCoeff", [[-0.1, 0.01, 0.001, 0.002]])
    + "ImageSize: [ 108, 192 ]\n"
)


@pytest.mark.parametrize("above", [False, True])
def test_one_file_may_serve_all_drives(drive: Path, above: bool) -> None:
    (drive.parent / "extrinsic.yml" if above else drive / "extrinsic.yml").write_text(EXTRINSIC)
    assert "front" in open_dataset(drive.parent)["drive_1"].calibration().cameras


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "drive_1"
    image = encode_image(np.full((108, 192, 3), 99, np.uint8), "jpeg")
    xyz = np.array([[10, 0, -0.5], [10, 1, 0.5]], np.float32)
    cloud = write_pcd(None, {k: xyz[:, i] for i, k in enumerate("xyz")}, encoding="binary")
    for name, content in (("image_F", image), ("image_B", image), ("lidar_H", cloud)):
        (folder / name).mkdir(parents=True)
        suffix = "pcd" if name == "lidar_H" else "jpg"
        (folder / name / f"{STEM}.{suffix}").write_bytes(content)
    return folder


@pytest.mark.parametrize("name", ["extrinsic.yml", "extrinsic_F.yaml", "Extrinsic_front.YML"])
def test_the_front_camera_is_where_the_file_says(drive: Path, name: str) -> None:
    (drive / name).write_text(EXTRINSIC, "utf-8")
    dataset = open_dataset(drive.parent)
    check_loader(dataset)
    scene = dataset["drive_1"]
    camera = scene.calibration().camera("front")
    assert (camera.width, camera.height, camera.distortion) == (
        192, 108, (-0.1, 0.01, 0.001, 0.002),
    )  # fmt: skip
    stamp = scene.timeline("front").stamp(0)
    way = transform_between(scene, Frame("front", stamp), Frame("lidar_high", stamp))
    np.testing.assert_allclose(way.apply(np.array([[10.2, 0, -0.5]])), [[0, 0, 10]], atol=1e-12)
    assert not scene.calibration().cameras.keys() - {"front"}
    told = {finding.kind: finding.text for finding in dataset.info.findings}
    assert "lidar_low" in told["no-calibration"] and "extrinsic_(?:B|back)" in str(told)


def test_the_other_direction_is_an_option(drive: Path) -> None:
    (drive / "extrinsic.yml").write_text(EXTRINSIC, "utf-8")
    scene = open_dataset(drive.parent, extrinsic="reference-to-sensor")["drive_1"]
    stamp = scene.timeline("front").stamp(0)
    way = transform_between(scene, Frame("front", stamp), Frame("lidar_high", stamp))
    np.testing.assert_allclose(way.matrix[:3], np.array(CAMERA_TO_LIDAR)[:3], atol=1e-12)


def test_without_the_file_each_sensor_stands_by_itself(drive: Path, tmp_path: Path) -> None:
    dataset = open_dataset(drive.parent)
    check_loader(dataset)
    assert not dataset["drive_1"].calibration().frames
    assert main(["render", str(drive.parent), "--out", str(tmp_path / "x.png"), "--quiet"]) == 0


@pytest.mark.parametrize("text", ["", EXTRINSIC[:150], EXTRINSIC.replace("rows: 4", "rows: 3")])
def test_a_broken_file_is_told(drive: Path, text: str) -> None:
    (drive / "extrinsic.yml").write_text(text, "utf-8")
    dataset = open_dataset(drive.parent)
    assert "broken-file" in {finding.kind for finding in dataset.info.findings}
    with pytest.raises(DataError, match=r"extrinsic\.yml"):
        dataset["drive_1"].calibration()
