"""The example of docs/profiles.md, run on a dataset as it describes one."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest

from drivekit.io.images import encode_image
from drivekit.io.pcd import write_pcd
from drivekit.loaders.registry import open_dataset
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.frames import Frame
from drivekit.testing import check_loader

DOCS = Path(__file__).parents[4] / "docs/profiles.md"


@pytest.fixture
def robot(tmp_path: Path) -> Dataset:
    blocks = re.findall(r"```toml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    profile = tmp_path / "my-robot.toml"
    profile.write_text(next(b for b in blocks if b.startswith("id =")), "utf-8")
    run = tmp_path / "robot-data/run_07"
    for folder in ("lidar", "camera/front", "label", "calib/camera"):
        (run / folder).mkdir(parents=True)
    points = {
        name: np.array([value], np.float32) for name, value in {"x": 10, "y": 1, "z": 0}.items()
    }
    write_pcd(run / "lidar/000012.pcd", points)
    image = encode_image(np.zeros((40, 60, 3), np.uint8), "jpeg")
    (run / "camera/front/000012.jpg").write_bytes(image)
    psr = {
        "position": {"x": 10, "y": 1, "z": 0},
        "scale": {"x": 4, "y": 2, "z": 1.5},
        "rotation": {"x": 0, "y": 0, "z": 0.5},
    }
    label = [{"obj_id": "4", "obj_type": "Car", "psr": psr}]
    (run / "label/000012.json").write_text(json.dumps(label))
    extrinsic = [0, -1, 0, 0.1, 0, 0, -1, -0.2, 1, 0, 0, -0.3, 0, 0, 0, 1]
    intrinsic = [50, 0, 30, 0, 50, 20, 0, 0, 1]
    calibration = {"extrinsic": extrinsic, "intrinsic": intrinsic}
    (run / "calib/camera/front.json").write_text(json.dumps(calibration))
    return open_dataset(run.parent, str(profile))


def test_it_keeps_the_contract(robot: Dataset) -> None:
    check_loader(robot)
    assert robot.info.findings == ()


def test_it_reads_what_is_there(robot: Dataset) -> None:
    scene = robot["run_07"]
    assert scene.timeline(BOXES).keys == ("000012",)
    boxes = scene.boxes(0)
    assert boxes.center.tolist() == [[10, 1, 0]]
    assert boxes.yaw[0] == pytest.approx(0.5)
    assert boxes.track is not None
    assert boxes.track.tolist() == ["4"]
    seen = scene.calibration().between(Frame("front"), Frame("top")).apply(boxes.center)
    np.testing.assert_allclose(seen, [[-0.9, -0.2, 9.7]], atol=1e-12)
    pixel = scene.calibration().camera("front").project(seen).pixels
    np.testing.assert_allclose(pixel, [[50 * -0.9 / 9.7 + 30, 50 * -0.2 / 9.7 + 20]])


def test_a_camera_without_its_file_is_left_out(robot: Dataset) -> None:
    (Path(robot.info.root) / "run_07/calib/camera/front.json").unlink()
    again = open_dataset(robot.info.root, f"{Path(robot.info.root).parent}/my-robot.toml")
    assert [finding.kind for finding in again.info.findings] == ["missing-calibration"]
    assert again["run_07"].calibration().cameras == {}
