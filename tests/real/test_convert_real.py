"""Real KITTI frames become what they were; a real nuScenes keyframe becomes KITTI."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import drivekit as dk
from drivekit.api.converting import convert
from drivekit.loaders.kitti_calibration import read_matrices

pytestmark = pytest.mark.real


def whole_projection(path: Path) -> np.ndarray:
    m = {k: np.vstack([v, [0, 0, 0, 1]]) if v.shape == (3, 4) else v for k, v in
         read_matrices(path.read_bytes(), str(path)).items()}  # fmt: skip
    rect = np.eye(4)
    rect[:3, :3] = m["R0_rect"]
    return m["P2"] @ rect @ m["Tr_velo_to_cam"]


@pytest.mark.parametrize("name", ["kitti_object", "kitti_object_reduced"])
def test_kitti_becomes_itself(real_data: Path, tmp_path: Path, name: str) -> None:
    source = real_data / name
    done = convert(dk.open(source), "kitti", tmp_path, splits={"train": "training"})
    assert done.is_whole and done.verified.differences["center"].value < 1e-9
    for label in sorted((source / "training/label_2").glob("*.txt")):
        there = tmp_path / "training/label_2" / label.name
        mine = [line.split() for line in label.read_text().splitlines()]
        theirs = [line.split() for line in there.read_text().splitlines()]
        assert [row[0] for row in mine] == [row[0] for row in theirs]
        np.testing.assert_allclose(
            np.array([row[1:] for row in theirs], float), np.array([row[1:] for row in mine], float)
        )
        calib = Path("training/calib") / label.name
        np.testing.assert_allclose(
            whole_projection(tmp_path / calib), whole_projection(source / calib), atol=1e-6
        )
        own_p2 = read_matrices((source / calib).read_bytes(), "")["P2"]
        np.testing.assert_allclose(
            read_matrices((tmp_path / calib).read_bytes(), "")["P2"], own_p2, rtol=1e-11, atol=1e-9
        )
        image = Path("training/image_2") / f"{label.stem}.png"
        assert (tmp_path / image).read_bytes() == (source / image).read_bytes()
        for folder in ("velodyne", "velodyne_reduced"):
            scan = source / "training" / folder / f"{label.stem}.bin"
            if scan.exists():
                new_scan = tmp_path / "training/velodyne" / scan.name
                own_points = np.fromfile(scan, np.float32).reshape(-1, 4)
                new_points = np.fromfile(new_scan, np.float32).reshape(-1, 4)
                np.testing.assert_array_equal(new_points[:, :3], own_points[:, :3])
                np.testing.assert_allclose(new_points[:, 3], own_points[:, 3], atol=1e-7)


def test_tracking_sequences_become_frames(real_data: Path, tmp_path: Path) -> None:
    done = convert(
        dk.open(real_data / "kitti_tracking"), "kitti", tmp_path, lidars=["velodyne"],
        cameras=["image_02"],
    )  # fmt: skip
    assert done.counts["written"] == 2  # the others have no scan and no image here
    assert {finding.kind for finding in done.findings} >= {"missing-lidar", "missing-camera"}
    assert done.verified.boxes > 0


def test_a_nuscenes_keyframe_becomes_kitti_and_coco(real_data: Path, tmp_path: Path) -> None:
    source = dk.open(real_data / "nuscenes_t4_layout")
    for target in ("kitti", "coco"):
        done = convert(source, target, tmp_path / target, drop_unmapped=True)
        assert done.counts["written"] == 1
