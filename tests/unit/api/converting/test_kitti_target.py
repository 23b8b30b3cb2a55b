from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import drivekit as dk
from drivekit.api.converting import convert
from drivekit.geometry import points_in_image, transform_between
from drivekit.loaders.frames_csv import read_frames_csv
from drivekit.loaders.ground_truth import ground_truth
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset
from drivekit.model.frames import Frame

Opened = Callable[..., Dataset]


def perfect_results(tree: Path, out: Path) -> Path:
    """Write the labels of a tree as results that are sure of themselves."""
    out.mkdir()
    for label in (tree / "training/label_2").iterdir():
        rows = [line.split() for line in label.read_text().splitlines()]
        lines = [f"{r[0]} -1 -1 {' '.join(r[3:])} 0.9\n" for r in rows if r[0] != "DontCare"]
        (out / label.name).write_text("".join(lines))
    return out


def test_perfect_results_are_perfect(opened: Opened, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    convert(opened("aihub-fusion-tracking", n_frames=4, width=480), "kitti", tree)
    pred = perfect_results(tree, tmp_path / "perfect")
    hub = dk.evaluate("aihub-detection-like", gt=dk.open(tree), pred=pred).report.metrics
    assert hub["vehicle/3d/R40"].value == pytest.approx(100)  # there are more than 40
    kitti = dk.evaluate("kitti-object", gt=dk.open(tree), pred=pred).report
    assert kitti.metrics["Car/3d/R11/hard"].value > 0
    assert kitti.metrics["Car/3d/R11/hard"].value == kitti.metrics["Car/2d/R11/hard"].value


def test_results_score_the_same_on_the_tree_as_on_its_source(
    opened: Opened, download: Callable[..., Path], tmp_path: Path
) -> None:
    from drivekit.world.detector import Recipe, detect
    from drivekit.writers import write_kitti_results

    source = opened("kitti-object", width=960)
    found = detect(ground_truth(source), Recipe(hallucinate=2.0), 3).boxes
    write_kitti_results(found, source, tmp_path / "results")
    convert(source, "kitti", tmp_path / "tree")
    scores = [
        dk.evaluate("kitti-object", gt=gt, pred=tmp_path / "results").report
        for gt in (source, dk.open(tmp_path / "tree"))
    ]
    one, other = ({n: m.value for n, m in score.metrics.items()} for score in scores)
    np.testing.assert_equal(other, one)
    assert one["Car/3d/R40/moderate"] > 10


def test_predictions_in_the_lidar_score_the_same_on_the_tree(
    opened: Opened, tmp_path: Path
) -> None:
    from drivekit.loaders.predictions.neutral_table import write_table
    from drivekit.world.detector import Recipe, detect

    source = opened("aihub-sensor-analysis")
    classes = {"vehicle": "Car", "bus": "Car", "truck": "Car", "two_wheeler": "Cyclist"}
    convert(source, "kitti", tmp_path / "tree", classes=classes)
    found = detect(ground_truth(source), Recipe(hallucinate=2.0), 3).boxes
    write_table(tmp_path / "source.csv", found)
    id_of = {frame.frame: frame.id for frame in read_frames_csv(tmp_path / "tree")}
    frames = tuple(FrameKey(id_of[frame], id_of[frame]) for frame in found.frames)
    frame = (Frame("velodyne"),) * len(frames)  # the axes and the origin are the same
    write_table(tmp_path / "tree.csv", replace(found, frames=frames, coordinate_frames=frame))
    hub = {"bus": "vehicle", "truck": "vehicle", "two_wheeler": "twoWheeler"}
    one, other = (
        dk.evaluate(
            "aihub-detection-like", gt=gt, pred=tmp_path / pred, class_map=hub
        ).report.metrics
        for gt, pred in ((source, "source.csv"), (dk.open(tmp_path / "tree"), "tree.csv"))
    )
    assert one["vehicle/3d/R40"].value > 10
    for name in ("vehicle", "pedestrian", "twoWheeler"):
        wanted = pytest.approx(one[f"{name}/3d/R40"].value, abs=1e-6, nan_ok=True)
        assert other[f"{name}/3d/R40"].value == wanted


def test_points_fall_on_the_same_pixels_of_an_undistorted_picture(
    opened: Opened, tmp_path: Path
) -> None:
    from drivekit.geometry.undistort import undistorted_camera

    source = opened("aihub-passenger-av")
    done = convert(source, "kitti", tmp_path)
    assert {loss.kind for loss in done.losses} >= {"undistorted"}
    tree = dk.open(tmp_path)
    for frame in read_frames_csv(tmp_path):
        there, here = tree[frame.id], source[frame.frame.scene]
        cloud, own = there.points("velodyne", 0), here.points("lidar", frame.index)
        np.testing.assert_array_equal(cloud.xyz, own.xyz)
        intensity = own.channels["intensity"] / 255.0
        np.testing.assert_allclose(cloud.channels["intensity"], intensity, atol=1e-7)
        camera = undistorted_camera(here.calibration().camera("front"))
        way = transform_between(here, Frame("front"), own.frame)
        wanted = points_in_image(own, camera, way)
        way = transform_between(there, Frame("image_2"), cloud.frame)
        found = points_in_image(cloud, there.calibration().camera("image_2"), way)
        assert len(wanted.rows) > 50
        np.testing.assert_array_equal(found.rows, wanted.rows)
        np.testing.assert_allclose(found.pixels, wanted.pixels, atol=1e-6)


def test_without_a_camera_all_boxes_are_kept_and_2d_is_made_up(
    opened: Opened, tmp_path: Path
) -> None:
    source = opened("aihub-sensor-analysis")
    done = convert(source, "kitti", tmp_path, drop_unmapped=True)
    n = sum(len(source[f.frame.scene].boxes(f.index)) for f in done.plan.frames)
    assert done.counts["boxes"] == n and {loss.kind for loss in done.losses} >= {"nominal-box"}
    assert not (tmp_path / "training/image_2").exists()
    rows = (tmp_path / "training/label_2/000000.txt").read_text().splitlines()
    assert all(row.split()[4:8] == ["0.00", "0.00", "50.00", "50.00"] for row in rows)
    boxes = dk.boxes_at(dk.open(tmp_path)["000000"], "velodyne", 0)
    own = source[done.plan.frames[0].frame.scene].boxes(0)
    np.testing.assert_allclose(boxes.center, own.center, atol=1e-4)


def test_what_the_camera_does_not_see_is_counted(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-fusion-tracking")
    done = convert(source, "kitti", tmp_path)
    (unseen,) = [loss for loss in done.losses if loss.kind == "unseen"]
    n = sum(len(source[f.frame.scene].boxes(f.index)) for f in done.plan.frames)
    assert unseen.count == n - done.counts["boxes"] > 0


def test_another_camera_may_be_taken(opened: Opened, tmp_path: Path) -> None:
    done = convert(opened("nuscenes"), "kitti", tmp_path, cameras=["CAM_BACK"])
    assert done.plan.frames[0].cameras.keys() == {"CAM_BACK"}
    assert done.counts["boxes"] > 0


def test_a_class_may_become_a_region(opened: Opened, tmp_path: Path) -> None:
    classes = {"pedestrian": "DontCare"}
    convert(opened("aihub-fusion-tracking"), "kitti", tmp_path, classes=classes)
    rows = (tmp_path / "training/label_2/000000.txt").read_text().splitlines()
    regions = [row for row in rows if row.startswith("DontCare -1 -1 -10 ")]
    assert regions and all(row.endswith("-1 -1 -1 -1000 -1000 -1000 -10") for row in regions)
    assert not any(row.startswith("Pedestrian") for row in rows)


def test_the_lists_hold_the_frames_of_each_split(opened: Opened, tmp_path: Path) -> None:
    done = convert(opened("kitti-object"), "kitti", tmp_path, split_by="scene", val_fraction=0.25)
    lists = {p.stem: p.read_text().split() for p in (tmp_path / "ImageSets").iterdir()}
    assert lists.keys() == {"train", "val"}
    assert sorted([*lists["train"], *lists["val"]]) == ["000000", "000001", "000002", "000003"]
    assert {k: len(v) for k, v in lists.items()} == done.frames_of == {"train": 3, "val": 1}
