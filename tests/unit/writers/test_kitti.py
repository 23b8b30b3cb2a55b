from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import MissingDataError, UsageError
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.predictions.registry import read_predictions
from drivekit.loaders.registry import open_dataset
from drivekit.model.rotations import wrap_angle
from drivekit.world import SyntheticDataset
from drivekit.world.detector import Recipe, detect
from drivekit.writers import write, write_kitti_results

Drive = Callable[[str], SyntheticDataset]


def test_labels_are_15_columns_as_the_devkit_reads_them(drive: Drive, tmp_path: Path) -> None:
    write(drive("kitti-object"), "kitti-object", tmp_path / "k")
    text = (tmp_path / "k" / "training" / "label_2" / "000000.txt").read_text()
    rows = [line.split() for line in text.splitlines()]
    assert rows
    assert all(len(row) == 15 for row in rows)
    for row in rows:
        truncated, occluded = float(row[1]), int(row[2])
        alpha, rotation = float(row[3]), float(row[14])
        left, top, right, bottom = map(float, row[4:8])
        x, _, z = map(float, row[11:14])
        assert 0 <= truncated <= 1
        assert occluded in (0, 1, 2)
        assert 0 <= left < right <= 159
        assert 0 <= top < bottom <= 47
        assert z > 0
        assert abs(wrap_angle(alpha + np.arctan2(x, z) - rotation)) < 2e-4
        assert abs(rotation) <= 3.1416


def test_an_empty_frame_gets_an_empty_file(drive: Drive, tmp_path: Path) -> None:
    world = drive("kitti-object")
    nothing = dict.fromkeys(world.info.taxonomy.classes)
    write(world, "kitti-object", tmp_path / "k", classes=nothing)
    labels = sorted((tmp_path / "k" / "training" / "label_2").iterdir())
    assert [p.read_bytes() for p in labels] == [b"", b""]
    assert len(ground_truth(open_dataset(tmp_path / "k"))) == 0


def test_cameras_that_distort_are_refused(drive: Drive, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="rectified"):
        write(drive("default"), "kitti-object", tmp_path / "k")
    assert not (tmp_path / "k").exists()


def test_result_files_come_back_as_the_predictions(drive: Drive, tmp_path: Path) -> None:
    write(drive("kitti-object"), "kitti-object", tmp_path / "k")
    dataset = open_dataset(tmp_path / "k")
    found = detect(ground_truth(dataset), Recipe(hallucinate=3.0), 1).boxes
    write_kitti_results(found, dataset, tmp_path / "results")
    back = read_predictions(tmp_path / "results", dataset=dataset)
    assert [f.key for f in back.frames] == [f.key for f in found.frames]
    np.testing.assert_allclose(back.center, found.center, atol=1e-4)
    np.testing.assert_allclose(back.size, found.size, atol=1e-4)
    np.testing.assert_allclose(wrap_angle(back.yaw - found.yaw), 0, atol=1e-4)
    np.testing.assert_allclose(back.column("score"), found.column("score"), atol=1e-6)
    assert back.names() == found.names()


def test_results_need_scores(drive: Drive, tmp_path: Path) -> None:
    write(drive("kitti-object"), "kitti-object", tmp_path / "k")
    dataset = open_dataset(tmp_path / "k")
    with pytest.raises(MissingDataError, match="score"):
        write_kitti_results(ground_truth(dataset), dataset, tmp_path / "results")
    assert not (tmp_path / "results").exists()


def test_results_of_several_scenes_need_unique_keys(drive: Drive, tmp_path: Path) -> None:
    from drivekit.world import rig_of, synthesize

    world = synthesize(4, 1, n_scenes=2, rig=rig_of("kitti-object").scaled(64, 60, 8))
    found = detect(ground_truth(world), Recipe(), 1).boxes
    with pytest.raises(UsageError, match="twice"):
        write_kitti_results(found, world, tmp_path / "results")
