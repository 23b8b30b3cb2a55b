from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.errors import NoTimeError, UsageError
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.predictions.registry import read_predictions
from drivekit.loaders.registry import open_dataset
from drivekit.world import SyntheticDataset, rig_of, synthesize
from drivekit.world.detector import Recipe, detect
from drivekit.writers import write, write_nuscenes_results

Drive = Callable[[str], SyntheticDataset]

# The 13 tables that the official devkit loads, and the column that holds each foreign key.
LINKS = {
    "category": {}, "attribute": {}, "visibility": {}, "log": {}, "sensor": {}, "ego_pose": {},
    "instance": {"category_token": "category", "first_annotation_token": "sample_annotation",
                 "last_annotation_token": "sample_annotation"},
    "calibrated_sensor": {"sensor_token": "sensor"},
    "scene": {"log_token": "log", "first_sample_token": "sample", "last_sample_token": "sample"},
    "sample": {"scene_token": "scene", "prev": "sample", "next": "sample"},
    "sample_data": {"sample_token": "sample", "ego_pose_token": "ego_pose",
                    "calibrated_sensor_token": "calibrated_sensor", "prev": "sample_data",
                    "next": "sample_data"},
    "sample_annotation": {"sample_token": "sample", "instance_token": "instance",
                          "visibility_token": "visibility", "prev": "sample_annotation",
                          "next": "sample_annotation"},
    "map": {},
}  # fmt: skip


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rig = rig_of("nuscenes").scaled(96, 90, 10).only(("LIDAR_TOP", "CAM_FRONT"))
    world = synthesize(6, 3, n_scenes=2, rig=rig, between=2, interval=0.6, split="tiny")
    path = tmp_path_factory.mktemp("nuscenes") / "out"
    write(world, "nuscenes", path)
    return path


@pytest.fixture(scope="module")
def tables(root: Path) -> dict[str, list[dict[str, Any]]]:
    return {n: json.loads((root / "v1.0-mini" / f"{n}.json").read_text()) for n in LINKS}


def test_every_link_leads_to_a_record(tables: dict[str, list[dict[str, Any]]]) -> None:
    tokens = {name: {row["token"] for row in rows} for name, rows in tables.items()}
    for name, rows in tables.items():
        assert len(tokens[name]) == len(rows)
        for column, target in LINKS[name].items():
            for row in rows:
                if column in ("prev", "next") and row[column] == "":
                    continue
                assert row[column] in tokens[target], (name, column)
    logs = {token for row in tables["map"] for token in row["log_tokens"]}
    assert logs == tokens["log"]


def test_lists_are_linked_in_order_of_time(tables: dict[str, list[dict[str, Any]]]) -> None:
    for name, key in (("sample", "timestamp"), ("sample_data", "timestamp")):
        by_token = {row["token"]: row for row in tables[name]}
        for row in tables[name]:
            if row["next"]:
                after = by_token[row["next"]]
                assert after["prev"] == row["token"]
                assert after[key] > row[key]
    for instance in tables["instance"]:
        own = [r for r in tables["sample_annotation"] if r["instance_token"] == instance["token"]]
        assert len(own) == instance["nbr_annotations"]
        assert own[0]["prev"] == own[-1]["next"] == ""


def test_key_frames_and_sweeps_have_their_files(
    root: Path, tables: dict[str, list[dict[str, Any]]]
) -> None:
    frames = tables["sample_data"]
    assert len(frames) == 2 * 2 * 7
    assert sum(row["is_key_frame"] for row in frames) == 2 * 2 * 3
    for row in frames:
        assert row["filename"].split("/")[0] == ("samples" if row["is_key_frame"] else "sweeps")
        assert (root / row["filename"]).stat().st_size > 0
    assert (root / tables["map"][0]["filename"]).exists()
    assert [scene["nbr_samples"] for scene in tables["scene"]] == [3, 3]
    assert json.loads((root / "v1.0-mini" / "splits.json").read_text()) == {
        "tiny": [scene["name"] for scene in tables["scene"]]
    }


def test_the_lidars_own_axes_are_those_of_nuscenes(
    root: Path, tables: dict[str, list[dict[str, Any]]]
) -> None:
    """Natively x points right and y forward: most points of a street lie along y."""
    name = next(r["filename"] for r in tables["sample_data"] if "LIDAR" in r["filename"])
    x, y = np.fromfile(root / name, "<f4").reshape(-1, 5)[:, :2].T
    assert np.abs(y).max() > 1.5 * np.abs(np.percentile(x, [2, 98])).max()


def test_results_come_back_as_the_predictions(root: Path, tmp_path: Path) -> None:
    dataset = open_dataset(root)
    truth = ground_truth(dataset)
    found = detect(truth, Recipe(), 3).boxes
    write_nuscenes_results(found, tmp_path / "results.json")
    back = read_predictions(tmp_path / "results.json", dataset=dataset)
    assert [f.key for f in back.frames] == [f.key for f in found.frames]
    np.testing.assert_array_equal(back.center, found.center)
    np.testing.assert_array_equal(back.size, found.size)
    np.testing.assert_array_equal(back.column("score"), found.column("score"))
    np.testing.assert_allclose(back.column("velocity"), found.column("velocity"))
    assert set(back.names()) <= {"car", "truck", "bus", "pedestrian", "motorcycle", "bicycle"}


def test_results_are_given_in_the_world(drive: Drive, tmp_path: Path) -> None:
    found = detect(ground_truth(drive("kitti-object")), Recipe(), 3).boxes
    write(drive("kitti-object"), "kitti-object", tmp_path / "k")
    table = detect(ground_truth(open_dataset(tmp_path / "k")), Recipe(), 3).boxes
    write_nuscenes_results(found, tmp_path / "fine.json")
    with pytest.raises(UsageError, match="world"):
        write_nuscenes_results(table, tmp_path / "wrong.json")
    assert not (tmp_path / "wrong.json").exists()


def test_data_without_times_is_refused(drive: Drive, tmp_path: Path) -> None:
    write(drive("kitti-object"), "kitti-object", tmp_path / "k")
    with pytest.raises(NoTimeError):
        write(open_dataset(tmp_path / "k"), "nuscenes", tmp_path / "n")
    assert not (tmp_path / "n").exists()


def test_a_fisheye_is_refused(drive: Drive, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="pinhole"):
        write(drive("default"), "nuscenes", tmp_path / "n")


def test_two_sensors_cannot_get_one_name(drive: Drive, tmp_path: Path) -> None:
    names = {"front": "CAM_FRONT", "left_front": "CAM_FRONT"}
    with pytest.raises(UsageError, match="CAM_FRONT"):
        write(drive("aihub-passenger-av"), "nuscenes", tmp_path / "n", channels=names)
