"""From a dataset to a tree, from a framework's results on it back to numbers on the dataset.

Trees are read as the frameworks' documents say (OpenPCDet's CUSTOM_DATASET_TUTORIAL.md, mmdet3d's
customize_dataset.md); tools/check_framework_trees.py reads them with the frameworks' own classes.
"""

from __future__ import annotations

import pickle
import runpy
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import drivekit as dk
from drivekit import api, resources
from drivekit.api.converting import Converted, convert
from drivekit.api.picturing import inputs_of
from drivekit.errors import UsageError
from drivekit.geometry import transform_between
from drivekit.geometry.undistort import undistorted_camera
from drivekit.io.images import image_size
from drivekit.loaders.frames_csv import read_frames_csv
from drivekit.loaders.predictions.neutral_table import write_table
from drivekit.model.boxes import Boxes, BoxTable
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy

AIHUB = resources.path("sample_data/aihub")
BACK = {"Car": "vehicle", "Cyclist": "twoWheeler", "Pedestrian": "pedestrian"}
PROTOCOL = "aihub-detection-like"


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Converted]:
    folder = tmp_path_factory.mktemp("trees")
    dataset = dk.open(AIHUB)
    return {name: convert(dataset, name, folder / name) for name in ("openpcdet", "mmdet3d")}


def labels_of(tree: Path, frame_id: str) -> tuple[np.ndarray, list[str]]:
    """Read labels as OpenPCDet does: x y z dx dy dz heading class."""
    lines = (tree / "labels" / f"{frame_id}.txt").read_text("utf-8").splitlines()
    rows = [line.split(" ") for line in lines]
    names = [row[-1] for row in rows]
    return np.array([row[:-1] for row in rows], np.float32).reshape(-1, 7), names


def test_trees_hold_every_frame_as_the_documents_say(trees: dict[str, Converted]) -> None:
    assert all(tree.is_whole and tree.counts["written"] == 20 for tree in trees.values())
    ours, theirs = trees["openpcdet"].out, trees["mmdet3d"].out
    ids = (ours / "ImageSets" / "val.txt").read_text().split()
    assert ids == [frame.id for frame in read_frames_csv(ours)]
    assert ids == (theirs / "ImageSets" / "val.txt").read_text().split()
    infos = pickle.loads((ours / "custom_infos_val.pkl").read_bytes())
    found = pickle.loads((theirs / "custom_infos_val.pkl").read_bytes())
    classes = found["metainfo"]["classes"]
    assert found["metainfo"]["categories"] == {name: i for i, name in enumerate(classes)}
    dataset, frames = dk.open(AIHUB), read_frames_csv(ours)
    for i, (id_, info, other) in enumerate(zip(ids, infos, found["data_list"], strict=True)):
        boxes, names = labels_of(ours, id_)
        assert info["point_cloud"] == {"num_features": 4, "lidar_idx": id_}
        assert info["annos"]["name"].tolist() == names
        assert np.array_equal(info["annos"]["gt_boxes_lidar"], boxes)
        assert other["sample_idx"] == i and other["lidar_points"]["num_pts_feats"] == 4
        there = np.array([one["bbox_3d"] for one in other["instances"]])
        there[:, 2] += there[:, 5] / 2  # mmdet3d's boxes stand on the middle of their lower face
        assert np.allclose(there, boxes, atol=1e-5)
        assert [classes[one["bbox_label_3d"]] for one in other["instances"]] == names
        points = np.load(ours / "points" / f"{id_}.npy")
        channel, shot = frames[i].sensor("lidar")
        cloud = dataset[frames[i].frame.scene].points(channel, shot.index)
        assert points.dtype == np.float32 and np.array_equal(points[:, :3], cloud.xyz)
        assert points.shape[1] == 4 and 0.1 < points[:, 3].max() <= 1
        again = np.fromfile(theirs / "points" / other["lidar_points"]["lidar_path"], np.float32)
        assert np.array_equal(again.reshape(-1, 4), points)
        inside = points_inside_any(points, boxes)
        assert inside[np.hypot(*boxes[:, :2].T) < 20].mean() > 0.8


@pytest.mark.parametrize("family", ["nuscenes", "kitti-object", "aihub-passenger-av"])
def test_images_beside_points_show_the_boxes_where_they_are(
    opened: Any, tmp_path: Path, family: str
) -> None:
    dataset = opened(family)
    done = convert(dataset, "mmdet3d", tmp_path, options={"images": "yes"}, drop_unmapped=True)
    assert done.is_whole and done.verified.differences["pixel"].value < 1e-6
    frames = {frame.id: frame for frame in read_frames_csv(tmp_path)}
    n_seen = 0
    for split in done.plan.splits:
        read = pickle.loads((tmp_path / f"custom_infos_{split}.pkl").read_bytes())["data_list"]
        for info in read:
            frame = frames[info["token"]]
            scene = dataset[frame.frame.scene]
            assert info["images"].keys() == frame.cameras.keys()
            boxes = np.array([one["bbox_3d"] for one in info["instances"]]).reshape(-1, 7)
            for channel, image in info["images"].items():
                data = (tmp_path / "images" / image["img_path"]).read_bytes()
                assert image_size(data, channel) == (image["width"], image["height"])
                k, mounting, whole = (
                    np.array(image[key]) for key in ("cam2img", "lidar2cam", "lidar2img")
                )
                np.testing.assert_allclose(k @ mounting[:3], whole[:3], atol=1e-9)
                assert k.shape == (3, 3) and whole.shape == mounting.shape == (4, 4)
                camera = undistorted_camera(scene.calibration().camera(channel))
                image_frame = scene.image(channel, frame.cameras[channel].index).frame
                labels = scene.boxes(frame.index)
                there = transform_between(scene, image_frame, labels.frame).apply(labels.center)
                pixels = camera.project(there).pixels
                u, v, depth = (
                    whole[:3]
                    @ np.column_stack(
                        [boxes[:, :2], boxes[:, 2] + boxes[:, 5] / 2, np.ones(len(boxes))]
                    ).T
                )
                for i in np.flatnonzero(depth > 1):
                    seen = np.abs(pixels - [u[i] / depth[i], v[i] / depth[i]]).max(1)
                    if np.isfinite(seen).any():
                        assert np.nanmin(seen) < 0.01
                        n_seen += 1
    assert n_seen > 5
    config = runpy.run_path(str(tmp_path / "dataset_config.py"))
    assert config["load_images"]["num_views"] == len(config["cameras"])
    assert config["common"]["default_cam_key"] in info["images"]
    assert config["common"]["data_prefix"] == {"pts": "points", "img": "images"}


def points_inside_any(points: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Say which boxes hold points, by turning the points into each."""
    held = []
    for x, y, z, length, width, height, yaw in boxes:
        dx, dy = points[:, 0] - x, points[:, 1] - y
        along = dx * np.cos(yaw) + dy * np.sin(yaw)
        across = dy * np.cos(yaw) - dx * np.sin(yaw)
        near = (abs(along) < length / 2) & (abs(across) < width / 2)
        held.append((near & (abs(points[:, 2] - z) < height / 2)).any())
    return np.array(held)


def planted(tree: Path) -> dict[str, tuple[np.ndarray, list[str], np.ndarray]]:
    """Return labels with errors: some left out, shifted, turned, made up, of another class."""
    rng = np.random.default_rng(7)
    made = {}
    for frame in read_frames_csv(tree):
        boxes, names = labels_of(tree, frame.id)
        kept = rng.random(len(boxes)) < 0.8
        boxes, names = boxes[kept], [n for n, k in zip(names, kept, strict=True) if k]
        shifted = rng.random(len(boxes)) < 0.4
        boxes[shifted, :3] += rng.normal(0, 0.4, (int(shifted.sum()), 3)).astype(np.float32)
        boxes[rng.random(len(boxes)) < 0.1, 6] += np.float32(np.pi)
        names = [rng.choice(list(BACK)) if rng.random() < 0.1 else name for name in names]
        ghosts = boxes[:2] + np.array([3, 3, 0, 0, 0, 0, 0.5], np.float32)
        boxes = np.concatenate([boxes, ghosts])
        names += ["Car"] * len(ghosts)
        made[frame.id] = boxes, [str(n) for n in names], rng.random(len(boxes), np.float32)
    made[next(iter(made))] = np.zeros((0, 7), np.float32), [], np.zeros(0, np.float32)
    return made


def as_openpcdet(folder: Path, made: dict[str, Any]) -> Path:
    result = [
        {
            "frame_id": np.array([id_])[0],
            "name": np.array(names) if names else np.zeros(0),
            "score": score,
            "boxes_lidar": boxes,
            "pred_labels": np.ones(len(names), np.int64),
        }
        for id_, (boxes, names, score) in made.items()
    ]
    path = folder / "result.pkl"
    path.write_bytes(pickle.dumps(result))
    return path


def as_mmdet3d(
    folder: Path, made: dict[str, Any], classes: list[str], monkeypatch: pytest.MonkeyPatch
) -> Path:
    class LiDARInstance3DBoxes:
        def __init__(self, tensor: np.ndarray) -> None:
            self.tensor, self.box_dim, self.with_yaw = tensor, 7, True

    name = "mmdet3d.structures.bbox_3d.lidar_box3d"
    LiDARInstance3DBoxes.__module__, LiDARInstance3DBoxes.__qualname__ = (
        name,
        "LiDARInstance3DBoxes",
    )
    module = ModuleType(name)
    module.LiDARInstance3DBoxes = LiDARInstance3DBoxes  # type: ignore[attr-defined]
    for part in ("mmdet3d", "mmdet3d.structures", "mmdet3d.structures.bbox_3d"):
        monkeypatch.setitem(sys.modules, part, ModuleType(part))
    monkeypatch.setitem(sys.modules, name, module)
    result = []
    for i, (id_, (boxes, names, score)) in enumerate(made.items()):
        bottom = boxes.copy()
        bottom[:, 2] -= boxes[:, 5] / 2
        found = {
            "bboxes_3d": LiDARInstance3DBoxes(bottom),
            "scores_3d": score,
            "labels_3d": np.array([classes.index(n) for n in names], np.int64),
        }
        path = f"data/custom/points/{id_}.bin"
        result.append({"sample_idx": i, "lidar_path": path, "pred_instances_3d": found})
    path = folder / "results.pkl"
    path.write_bytes(pickle.dumps(result, 2))
    return path


def as_table(folder: Path, tree: Path, made: dict[str, Any], *, bottom: bool) -> Path:
    """Write the same boxes as a neutral table, under the names of the dataset."""
    frames = {frame.id: frame for frame in read_frames_csv(tree)}
    taxonomy = Taxonomy("dataset", tuple(BACK.values()))
    scene = dk.open(AIHUB)[next(iter(frames.values())).frame.scene]
    parts = []
    for id_, (boxes, names, score) in made.items():
        channel, shot = frames[id_].sensor("lidar")
        z = boxes[:, 2].astype(np.float64)
        if bottom:
            z = (boxes[:, 2] - boxes[:, 5] / 2).astype(np.float64) + 0.5 * boxes[:, 5].astype(float)
        parts.append(
            (
                frames[id_].frame,
                Boxes(
                    center=np.column_stack([boxes[:, :2].astype(np.float64), z]),
                    size=boxes[:, 3:6].astype(np.float64),
                    yaw=boxes[:, 6].astype(np.float64),
                    label=taxonomy.labels([BACK[name] for name in names]),
                    row=np.arange(len(names)),
                    taxonomy=taxonomy,
                    score=score.astype(np.float64),
                    frame=Frame(scene.sensors[channel].frame.name, shot.stamp_ns),
                ),
            )
        )
    path = folder / "same.csv"
    write_table(path, BoxTable.from_frames(parts, taxonomy))
    return path


@pytest.mark.parametrize("target", ["openpcdet", "mmdet3d"])
def test_results_on_a_tree_give_the_numbers_of_the_same_boxes_as_a_table(
    trees: dict[str, Converted], target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = trees[target].out
    made = planted(trees["openpcdet"].out)
    classes = list(trees[target].plan.classes.taxonomy.classes)
    if target == "openpcdet":
        path = as_openpcdet(tmp_path, made)
    else:
        path = as_mmdet3d(tmp_path, made, classes, monkeypatch)
    options = {"frames": str(tree / "frames.csv")}
    run = dk.evaluate(PROTOCOL, AIHUB, path, pred_options=options, out=tmp_path / "run")
    table = as_table(tmp_path, tree, made, bottom=target == "mmdet3d")
    same = dk.evaluate(PROTOCOL, AIHUB, table)
    assert {name: m.value for name, m in run.report.metrics.items()} == {
        name: m.value for name, m in same.report.metrics.items()
    }
    assert run.report.counts == same.report.counts
    assert 5 < run.report.metrics["vehicle/3d/R40"].value < 95, "errors were planted"
    # The run finds its predictions again, and so does the viewer.
    kept = api.load_run(tmp_path / "run")
    assert len(inputs_of(kept).pred) == sum(len(names) for _, names, _ in made.values())
    opened = api.viewing(AIHUB, preds=[path], pred_options=options)
    assert opened.models[0].predictions.frames == tuple(f.frame for f in read_frames_csv(tree))
    assert api.viewing(tmp_path / "run").runs.keys() == {"A"}


def test_configs_say_what_was_measured(trees: dict[str, Converted]) -> None:
    tree = trees["openpcdet"].out
    labels = [labels_of(tree, frame.id) for frame in read_frames_csv(tree)]
    boxes = np.concatenate([boxes for boxes, _ in labels]).astype(float)
    names = np.concatenate([names for _, names in labels])
    config = yaml_of(tree / "custom_dataset.yaml")
    model = yaml_of(tree / "second.yaml")
    low, high = np.array(config["POINT_CLOUD_RANGE"]).reshape(2, 3)
    voxel = np.array(config["VOXEL_SIZE"])
    cells = (high - low) / voxel
    assert np.allclose(cells, cells.round()) and round(cells[2]) == 40
    assert (cells[:2].round() % 16 == 0).all()
    inside = ((boxes[:, :3] >= low) & (boxes[:, :3] < high)).all(1)
    assert 0.97 < inside.mean() <= 1.0
    assert f"the centres of {(~inside).sum()} of {len(boxes)} are outside" in text_of(tree)
    for name, size, bottom in zip(
        model["CLASS_NAMES"], model["anchor_sizes"], model["anchor_bottom_heights"], strict=True
    ):
        mine = boxes[names == name]
        assert np.allclose(size[0], mine[:, 3:6].mean(0), atol=0.006)
        assert bottom == [pytest.approx((mine[:, 2] - mine[:, 5] / 2).mean(), abs=0.006)]
        spread = mine[:, 3].std()
        assert f"{name}: {len(mine)} boxes; length {size[0][0]:.2f} ± {spread:.2f}" in text_of(tree)
    theirs = runpy.run_path(str(trees["mmdet3d"].out / "dataset_config.py"))
    assert theirs["point_cloud_range"] == config["POINT_CLOUD_RANGE"]
    assert theirs["class_names"] == model["CLASS_NAMES"]
    head = runpy.run_path(str(trees["mmdet3d"].out / "pointpillars_config.py"))
    assert head["anchor_sizes"] == [size[0] for size in model["anchor_sizes"]]
    scatter = head["model"]["middle_encoder"]["output_shape"]
    pillar = head["voxel_size"][0]
    assert np.allclose(np.array(scatter) * pillar, (high - low)[[1, 0]])
    assert not any(n % 8 for n in scatter), "networks halve it three times"
    assert len(head["model"]["train_cfg"]["assigner"]) == len(theirs["class_names"])


def text_of(tree: Path) -> str:
    return (tree / "custom_dataset.yaml").read_text("utf-8")


def yaml_of(path: Path) -> dict[str, Any]:
    """Read the lines of a YAML file that hold a list in JSON; keys that repeat become lists."""
    import json

    found: dict[str, Any] = {}
    for line in path.read_text("utf-8").splitlines():
        key, _, value = line.strip().removeprefix("- ").partition(": ")
        if value.startswith("[") and not line.lstrip().startswith("#"):
            try:
                read = json.loads(value)
            except json.JSONDecodeError:
                continue
            if key.startswith("anchor"):
                found.setdefault(key, []).append(read)
            else:
                found[key] = read
    return found


def test_objects_are_written_for_pasting_when_asked_for(opened: Any, tmp_path: Path) -> None:
    told = {"split_by": "scene", "val_fraction": 0.5, "options": {"gt_database": "yes"}}
    tree = convert(opened("aihub-passenger-av"), "openpcdet", tmp_path / "tree", **told).out
    objects = pickle.loads((tree / "custom_dbinfos_train.pkl").read_bytes())
    paths = {one["path"] for found in objects.values() for one in found}
    assert paths == {p.relative_to(tree).as_posix() for p in (tree / "gt_database").iterdir()}
    n_objects = 0
    for frame_id in (tree / "ImageSets" / "train.txt").read_text().split():
        boxes, names = labels_of(tree, frame_id)
        points = np.load(tree / "points" / f"{frame_id}.npy")
        for i, (box, name) in enumerate(zip(boxes, names, strict=True)):
            path = f"gt_database/{frame_id}_{i}.bin"
            held = [one for one in objects[name] if one["path"] == path]
            if not held:
                assert not points_inside_any(points, box[None])[0]
                continue
            pasted = np.fromfile(tree / path, np.float32).reshape(-1, 4)
            assert held[0]["num_points_in_gt"] == len(pasted) and held[0]["gt_idx"] == i
            assert np.array_equal(held[0]["box3d_lidar"], box) and held[0]["name"] == name
            pasted[:, :3] += box[:3]
            gap = np.abs(points[None, :, :3] - pasted[:3, None, :3]).max(2).min(1)
            assert gap.max() < 1e-4
            n_objects += 1
    assert n_objects == len(paths) > 0
    assert "DISABLE_AUG_LIST: [none]" in text_of(tree)


def test_names_with_blanks_have_no_place(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no place for blanks .*\('big car'\) - .*SOURCE=big_car"):
        convert(dk.open(AIHUB), "openpcdet", tmp_path / "tree", classes={"vehicle": "big car"})


FAMILIES = (
    "kitti-object", "nuscenes", "aihub-passenger-av", "aihub-fusion-tracking",
    "aihub-infra-sensor", "aihub-orchard-robot", "aihub-sensor-analysis", "aihub-virtual-sensor",
    "etri-infra-edge",
)  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_becomes_a_tree_and_results_find_their_way_back(
    opened: Any, tmp_path: Path, family: str
) -> None:
    dataset = opened(family)
    done = convert(dataset, "openpcdet", tmp_path / "tree", drop_unmapped=True)
    assert done.is_whole and done.counts["left_out"] == 0 and done.counts["boxes"] > 0
    frames = read_frames_csv(done.out)
    made = {}
    for frame in frames:
        boxes, names = labels_of(done.out, frame.id)
        made[frame.id] = boxes, names, np.linspace(0.9, 0.5, len(names), dtype=np.float32)
    path = as_openpcdet(tmp_path, made)
    inputs = api.read_inputs(dataset, path, pred_options={"frames": str(done.out)})
    assert inputs.pred.frames == tuple(frame.frame for frame in frames)
    labels = {key: boxes for key, boxes in inputs.gt}
    for key, found in inputs.pred:
        truth = labels[key]
        assert found.frame.name == truth.frame.name
        gap = np.linalg.norm(found.center[:, None] - truth.center[None], axis=2)
        assert np.nanmin(gap, 1, initial=np.inf).max(initial=0.0) < 1e-4
