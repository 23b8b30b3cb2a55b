from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import drivekit as dk
from drivekit.api.converting import convert
from drivekit.api.converting.nuscenes import channel_names
from drivekit.errors import UsageError
from drivekit.model.dataset import BOXES, Dataset

Opened = Callable[..., Dataset]


def table(tree: Path, name: str) -> list[dict[str, object]]:
    rows = json.loads((tree / "v1.0-trainval" / f"{name}.json").read_text("utf-8"))
    assert isinstance(rows, list)
    return rows


def test_nuscenes_becomes_itself(opened: Opened, tmp_path: Path) -> None:
    source = opened("nuscenes")
    done = convert(source, "nuscenes", tmp_path)
    tree = dk.open(tmp_path)
    assert tree.scene_ids == source.scene_ids and not done.losses
    for name in source.scene_ids:
        one, other = source[name], tree[name]
        assert one.timeline(BOXES).keys == other.timeline(BOXES).keys
        assert one.sensors.keys() == other.sensors.keys()
        for channel in one.sensors:
            stamps = one.timeline(channel).stamps_ns, other.timeline(channel).stamps_ns
            np.testing.assert_array_equal(*stamps)
        for i in range(len(one.timeline(BOXES))):
            a, b = one.boxes(i), other.boxes(i)
            assert a.names() == b.names()
            np.testing.assert_allclose(a.center, b.center, atol=1e-9)
            np.testing.assert_allclose(a.quat, b.quat, atol=1e-9)
            np.testing.assert_array_equal(a.n_points, b.n_points)
            assert [len(set(x.track)) for x in (a, b)] == [len(a), len(a)]
            cloud, there = one.points("LIDAR_TOP", i), other.points("LIDAR_TOP", i)
            np.testing.assert_allclose(cloud.xyz, there.xyz, atol=1e-6)


def test_predictions_score_the_same_on_the_tree(opened: Opened, tmp_path: Path) -> None:
    from drivekit.loaders.ground_truth import ground_truth
    from drivekit.world.detector import Recipe, detect
    from drivekit.writers import write_nuscenes_results

    source = opened("nuscenes")
    found = detect(ground_truth(source), Recipe(hallucinate=2.0), 3).boxes
    write_nuscenes_results(found, tmp_path / "results.json")
    convert(source, "nuscenes", tmp_path / "tree")
    scores = [
        dk.evaluate("nuscenes-detection", gt=gt, pred=tmp_path / "results.json").report.metrics
        for gt in (source, dk.open(tmp_path / "tree"))
    ]
    assert scores[0]["NDS"].value == pytest.approx(scores[1]["NDS"].value, abs=1e-9)
    assert scores[0]["mAP"].value > 0.05


def test_tracks_stay_tracks(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-fusion-tracking", n_frames=3)
    convert(source, "nuscenes", tmp_path)
    scene, there = source["13_001"], dk.open(tmp_path)["13_001"]
    own = [set(scene.boxes(i).track.tolist()) for i in range(3)]  # type: ignore[union-attr]
    new = [set(there.boxes(i).track.tolist()) for i in range(3)]  # type: ignore[union-attr]
    assert [len(a & b) for a in own for b in own] == [len(a & b) for a in new for b in new]
    velocity = there.boxes(1).velocity
    assert velocity is not None and np.isfinite(velocity).mean() > 0.8


def test_time_and_motion_are_not_invented(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-passenger-av")
    with pytest.raises(UsageError, match="no poses") as caught:
        convert(source, "nuscenes", tmp_path / "tree")
    assert "--set still=yes" in str(caught.value)
    with pytest.raises(UsageError, match="no stamps") as caught:
        convert(source, "nuscenes", tmp_path / "tree", options={"still": "yes"})
    assert "--set frame_rate=10" in str(caught.value)
    options = {"still": "yes", "frame_rate": "4"}
    convert(source, "nuscenes", tmp_path / "tree", options=options)
    assert [row["timestamp"] for row in table(tmp_path / "tree", "sample")][:2] == [0, 250_000]
    readme = (tmp_path / "tree/README.md").read_text("utf-8")
    assert "frame_rate = 4" in readme and "still = yes" in readme


def test_sensors_are_called_as_in_nuscenes(opened: Opened) -> None:
    names = channel_names(next(iter(opened("aihub-passenger-av"))))
    assert names == {
        "front": "CAM_FRONT",
        "left_front": "CAM_FRONT_LEFT",
        "left_rear": "CAM_BACK_LEFT",
        "right_front": "CAM_FRONT_RIGHT",
        "right_rear": "CAM_BACK_RIGHT",
        "lidar": "LIDAR_TOP",
    }
    etri = channel_names(next(iter(opened("etri-infra-edge")))).values()
    assert all(name.isascii() and name.replace("_", "").replace("-", "").isalnum() for name in etri)


def test_names_that_files_cannot_have_are_spelled(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-sensor-analysis")
    assert not all(name.isascii() for name in source.scene_ids)
    options = {"still": "yes", "frame_rate": "10"}
    done = convert(source, "nuscenes", tmp_path, drop_unmapped=True, options=options)
    tree = dk.open(tmp_path)
    assert all(name.isascii() for name in tree.scene_ids)
    assert {frame.frame.scene for frame in done.plan.frames} == set(source.scene_ids)
    assert tree.splits["train"].scenes == tree.scene_ids


def test_sweeps_between_the_labels_come_along(opened: Opened, tmp_path: Path) -> None:
    import shutil

    source = opened("nuscenes", n_frames=4)
    tree = tmp_path / "source"
    shutil.copytree(source.info.root, tree)
    (version,) = (path.parent for path in tree.rglob("sample.json"))
    _unlabel(version, every=2)
    sparse = dk.open(tree)
    scene = sparse.scene_ids[0]
    assert len(sparse[scene].timeline(BOXES)) == 2
    assert len(sparse[scene].timeline("LIDAR_TOP")) == 4
    convert(sparse, "nuscenes", tmp_path / "tree")
    there = dk.open(tmp_path / "tree")[scene]
    assert len(there.timeline(BOXES)) == 2 and len(there.timeline("LIDAR_TOP")) == 4
    assert len(list((tmp_path / "tree/sweeps/LIDAR_TOP").iterdir())) == 4


def _unlabel(version: Path, every: int) -> None:
    """Take every second sample away; its sensor frames become sweeps of the one before."""

    def read(name: str) -> list[dict[str, object]]:
        rows = json.loads((version / f"{name}.json").read_text("utf-8"))
        assert isinstance(rows, list)
        return rows

    samples = read("sample")
    gone: dict[object, object] = {}
    kept = []
    for scene in dict.fromkeys(row["scene_token"] for row in samples):
        rows = [row for row in samples if row["scene_token"] == scene]
        for i, row in enumerate(rows):
            if i % every:
                gone[row["token"]] = rows[i - 1]["token"]
        chain = rows[::every]
        for i, row in enumerate(chain):
            row["prev"] = chain[i - 1]["token"] if i else ""
            row["next"] = chain[i + 1]["token"] if i + 1 < len(chain) else ""
        kept += chain
    frames = read("sample_data")
    for row in frames:
        if row["sample_token"] in gone:
            row["sample_token"], row["is_key_frame"] = gone[row["sample_token"]], False
    boxes = [row for row in read("sample_annotation") if row["sample_token"] not in gone]
    for row in boxes:
        row["prev"] = row["next"] = ""
    scenes = read("scene")
    for row in scenes:
        rows = [s for s in kept if s["scene_token"] == row["token"]]
        row["nbr_samples"], row["last_sample_token"] = len(rows), rows[-1]["token"]
    for name, rows in (
        ("sample", kept), ("sample_data", frames), ("sample_annotation", boxes), ("scene", scenes)
    ):  # fmt: skip
        (version / f"{name}.json").write_text(json.dumps(rows), "utf-8")
