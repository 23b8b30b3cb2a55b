"""ETRI's roadside tables: the world again, and what is broken in tables told with its place."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError
from drivekit.geometry import boxes_at
from drivekit.loaders.etri_infra import _ns
from drivekit.loaders.registry import open_dataset
from drivekit.model.dataset import BOXES
from drivekit.model.frames import Frame
from drivekit.model.rotations import wrap_angle
from drivekit.testing import check_loader
from drivekit.world import SyntheticDataset, rig_of, synthesize
from drivekit.writers import write


@pytest.fixture(scope="module")
def world() -> SyntheticDataset:
    return synthesize(4, 2, n_scenes=2, rig=rig_of("etri-infra-edge").scaled(64, 90, 16))


@pytest.fixture(scope="module")
def written(world: SyntheticDataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("etri") / "clips"
    write(world, "etri-infra-edge", path)
    return path


@pytest.fixture
def clips(written: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(written, tmp_path / "clips"))


def change(clips: Path, table: str, edit: Callable[[list[dict[str, Any]]], object]) -> None:
    for path in clips.rglob(f"meta/{table}.json"):
        rows = json.loads(path.read_text("utf-8"))
        edit(rows)
        path.write_text(json.dumps(rows), "utf-8")


@pytest.mark.parametrize("form", ["folder", "tar", "zip"])
def test_every_form_is_the_world(
    world: SyntheticDataset, clips: Path, tmp_path: Path, form: str
) -> None:
    path = clips
    if form != "folder":
        shutil.make_archive(str(tmp_path / "packed" / "clips"), form, clips)
        path = tmp_path / "packed"
    dataset = open_dataset(path)
    assert dataset.info.format == "etri-infra-edge" and not dataset.info.findings
    check_loader(dataset)
    for scene, original in zip(dataset, world, strict=True):
        for i in range(2):
            truth, boxes = boxes_at(original, "lidar", i), scene.boxes(i)
            np.testing.assert_allclose(boxes.center, truth.center, atol=1e-9)
            np.testing.assert_allclose(boxes.size, truth.size, atol=1e-9)
            np.testing.assert_allclose(wrap_angle(boxes.yaw - truth.yaw), 0, atol=1e-9)
            assert len(scene.layer("raw", i)) == len(boxes)
        assert scene.timeline(BOXES).times.tolist() == original.timeline("lidar").times.tolist()
        mounts = [
            s.calibration().between(Frame(c), Frame(lidar)).matrix
            for s, c, lidar in ((scene, "camera(00)", "lidar(00)"), (original, "front", "lidar"))
        ]
        np.testing.assert_allclose(mounts[0], mounts[1], atol=1e-9)


def test_a_clip_may_be_opened_by_itself(clips: Path) -> None:
    clip = next(p for p in clips.iterdir() if p.is_dir())
    dataset = open_dataset(clip)
    assert dataset.scene_ids == (clip.name,)
    assert len(next(iter(dataset)).boxes(0)) > 0


def test_cameras_of_the_published_record_stand_upright(clips: Path) -> None:
    """The rotation that is printed for camera(00), rounded: it looks down from a pole."""
    rotation = [0.2942, -0.4625, 0.6983, -0.4604]
    change(clips, "sensor", lambda rows: rows[1].update(rotation=rotation))
    mount = next(iter(open_dataset(clips))).calibration().between(Frame("ego"), Frame("camera(00)"))
    right, down, ahead = mount.rotation.T
    assert down[2] < -0.9 and ahead[2] < 0 and abs(right[2]) < 0.1


def test_labels_that_were_shifted_are_left_out_and_told(clips: Path) -> None:
    before = [len(scene.boxes(0)) for scene in open_dataset(clips)]
    change(clips, "frame_annotation", lambda rows: rows[0].update(is_lidar_synced=True))
    dataset = open_dataset(clips)
    assert [(f.kind, f.count) for f in dataset.info.findings] == [("synced-label", 2)]
    assert [len(scene.boxes(0)) for scene in dataset] == [n - 1 for n in before]


@pytest.mark.parametrize(
    ("table", "edit", "message"),
    [
        ("frame_annotation", {"frame_data_uuid": "x"}, "no frame data x"),
        ("frame_annotation", {"instance_uuid": "x"}, "no instance x"),
        ("frame_annotation", {"geometry": {"wlh": [1, 2]}}, "wlh"),
        ("frame_data", {"sensor_uuid": "x"}, "no sensor x"),
        ("frame_data", {"timestamp": 12}, "10, 13, 16 or 19 digits"),
    ],
)
def test_broken_tables_are_told(
    clips: Path, table: str, edit: dict[str, Any], message: str
) -> None:
    change(clips, table, lambda rows: rows[0].update(edit))
    with pytest.raises(DataError, match=message) as caught:
        next(iter(open_dataset(clips))).boxes(0)
    assert f"{table}.json" in str(caught.value) or "instance.json" in str(caught.value)


def test_the_digits_of_a_time_tell_its_unit() -> None:
    same = (1649226941, "1649226941", 1649226941000, 1649226941000000, 1649226941000000000)
    assert {_ns(value, "x") for value in same} == {1649226941000000000}
    assert _ns("1649226941.25", "x") == 1649226941250000000
