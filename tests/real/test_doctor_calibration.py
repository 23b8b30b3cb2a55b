"""Mountings of real frames, as they are and with faults planted in their calibration."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.diagnosis import Answer
from drivekit.audit.mountings.edges import (
    agreement,
    agreement_around,
    depth_edges,
    image_edges,
    landing,
)
from drivekit.audit.mountings.examine import examine_calibration
from drivekit.io.pcd import read_pcd
from drivekit.loaders.overrides.otherwise import read_otherwise
from drivekit.loaders.overrides.sensors import sensors_said
from drivekit.loaders.registry import find_loader, open_dataset
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Finding
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

pytestmark = pytest.mark.real

Matrix = NDArray[np.float64]


def told(path: Path, format: str) -> dict[str, Answer]:
    case = case_of(find_loader(path, format), path, {})
    return {a.question: a for a in examine_calibration(case) if isinstance(a, Answer)}


def copied(source: Path, target: Path, change: Callable[[Matrix], Matrix], *names: str) -> Path:
    """Copy a KITTI download with some matrices of its calibration changed."""
    for file in sorted(p for p in source.rglob("*") if p.is_file()):
        to = target / file.relative_to(source)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, to)
    for file in target.rglob("calib/*.txt"):
        lines = file.read_text().splitlines()
        for k, line in enumerate(lines):
            name, _, values = line.replace(":", " ").partition(" ")
            if name in names:
                matrix = change(np.array(values.split(), np.float64).reshape(3, 4))
                lines[k] = f"{name}: {' '.join(repr(float(v)) for v in matrix.ravel())}"
        file.write_text("\n".join(lines))
    return target


def inverted(matrix: Matrix) -> Matrix:
    back = matrix[:, :3].T
    return np.column_stack([back, -back @ matrix[:, 3]])


def turned(degrees: float) -> Callable[[Matrix], Matrix]:
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    turn = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
    return lambda matrix: np.column_stack([matrix[:, :3] @ turn, matrix[:, 3]])


def halved(matrix: Matrix) -> Matrix:
    return matrix * [[0.5], [0.5], [1.0]]


MOUNTING = ("Tr_velo_to_cam", "Tr_velo_cam")
SETS = [("kitti_object", "kitti-object"), ("kitti_tracking", "kitti-tracking")]


@pytest.mark.parametrize(("folder", "format"), [*SETS, ("nuscenes_t4_layout", "nuscenes")])
def test_true_mountings_are_confirmed(real_data: Path, folder: str, format: str) -> None:
    answers = told(real_data / folder, format)
    mountings = [a for q, a in answers.items() if q.startswith("mounting/")]
    assert mountings
    for answer in mountings:
        assert answer.verdict == "as-given" and not answer.differs
    assert all(
        a.verdict in ("as-written", "0", None) for q, a in answers.items() if "mount" not in q
    )


@pytest.mark.parametrize(("folder", "format"), SETS)
def test_planted_faults_are_found(
    real_data: Path, tmp_path: Path, folder: str, format: str
) -> None:
    source = real_data / folder
    answers = told(copied(source, tmp_path / "inverted", inverted, *MOUNTING), format)
    assert answers["extrinsic"].verdict == "inverted" and answers["extrinsic"].differs
    answers = told(copied(source, tmp_path / "back", turned(180), *MOUNTING), format)
    placed = [a for q, a in answers.items() if q.startswith("mounting/")]
    assert placed and {a.verdict for a in placed} == {"back-right-up"}
    said = {name: table for a in placed for name, table in a.sensors.items()}
    if format == "kitti-object":  # its frames were taken on several days
        assert "image_2" not in said
        return
    mended = read_otherwise(open_dataset(tmp_path / "back", format), sensors=sensors_said(said))
    for scene, true in zip(mended, open_dataset(source, format), strict=True):
        now, then = scene.calibration(), true.calibration()
        assert said.keys() == then.cameras.keys()
        for name in (*said, "rect.flu"):
            matrices = [c.between(Frame(name), Frame("velodyne")).matrix for c in (now, then)]
            np.testing.assert_allclose(*matrices, atol=1e-9)


def test_a_camera_turned_by_a_degree_is_not_confirmed(real_data: Path, tmp_path: Path) -> None:
    path = copied(real_data / "kitti_tracking", tmp_path / "set", turned(1), *MOUNTING)
    answers = told(path, "kitti-tracking")
    for channel in ("image_02", "image_03"):
        answer = answers[f"mounting/{channel}"]
        assert answer.verdict is None
        assert "off by about 1.0° in yaw" in answer.open


def test_a_matrix_for_smaller_images_is_found(real_data: Path, tmp_path: Path) -> None:
    names = [f"P{k}" for k in range(4)]
    path = copied(real_data / "kitti_tracking", tmp_path / "set", halved, *names)
    case = case_of(find_loader(path, "kitti-tracking"), path, {})
    found = examine_calibration(case)
    texts = [one.text for one in found if isinstance(one, Finding) and one.kind == "camera-size"]
    assert len(texts) == 2
    assert "made for images of 621 x 188 pixels" in texts[0]


def test_edges_agree_best_with_the_lens_distortion(real_data: Path) -> None:
    root = real_data / "pjlab_lidar2camera"

    def only(name: str) -> dict:
        ((_, value),) = json.loads((root / name).read_text()).items()
        return value["param"]

    lens = only("center_camera-intrinsic.json")
    placed = only("top_center_lidar-to-center_camera-extrinsic.json")["sensor_calib"]["data"]
    fields = read_pcd((root / "calib.pcd").read_bytes(), "calib.pcd").fields
    lidar, frame = Frame("lidar"), Frame("camera")
    cloud = PointCloud(np.stack([fields[a] for a in "xyz"], 1).astype(np.float32), lidar)
    camera = Camera(
        frame, lens["img_dist_w"], lens["img_dist_h"], np.array(lens["cam_K"]["data"]),
        distortion=tuple(lens["cam_dist"]["data"][0]),
    )  # fmt: skip
    mounting = SE3.from_matrix(placed, frame, lidar)
    image = image_edges((root / "calib.png").read_bytes(), "calib.png")
    edges = depth_edges(cloud)
    land = landing(edges, image, camera, mounting)
    around = agreement_around(land, image)
    row, column = np.unravel_index(np.argmax(around), around.shape)
    assert max(abs(int(row) - 12), abs(int(column) - 12)) <= 1
    assert (around[12, 12] - around.mean()) / around.std() > 3
    plain = landing(edges, image, replace(camera, distortion=()), mounting)
    assert agreement(land, image).mean() > agreement(plain, image).mean()
    wrong = SE3(mounting.rotation @ np.diag([-1.0, -1, 1]), mounting.translation, frame, lidar)
    back = landing(edges, image, camera, wrong)
    assert agreement(land, image).mean() > 3 * agreement(back, image).mean()
