from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.api.converting import convert
from drivekit.errors import DataError
from drivekit.geometry import boxes_at, corners
from drivekit.io.images import image_size
from drivekit.loaders.frames_csv import read_frames_csv
from drivekit.model.dataset import Dataset

Opened = Callable[..., Dataset]


def document(tree: Path, split: str = "train") -> dict[str, Any]:
    """Read a split as pycocotools does, and see that it is sound."""
    value = json.loads((tree / "annotations" / f"instances_{split}.json").read_bytes())
    images = {row["id"]: row for row in value["images"]}
    categories = {row["id"] for row in value["categories"]}
    assert len(images) == len(value["images"]) and 0 not in categories
    ids = [row["id"] for row in value["annotations"]]
    assert ids == list(range(1, len(ids) + 1))
    for row in value["annotations"]:
        left, top, width, height = row["bbox"]
        image = images[row["image_id"]]
        assert row["category_id"] in categories and row["iscrowd"] == 0
        assert left >= 0 and left + width <= image["width"] and width > 0
        assert top >= 0 and top + height <= image["height"] and height > 0
        assert row["area"] == pytest.approx(width * height, abs=1e-3)
    for row in images.values():
        data = (tree / "images" / row["file_name"]).read_bytes()
        assert image_size(data, row["file_name"]) == (row["width"], row["height"])
    return dict(value)


def test_every_camera_has_its_images(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-passenger-av")
    convert(source, "coco", tmp_path)
    value = document(tmp_path)
    assert [row["name"] for row in value["categories"]] == ["Car", "Pedestrian", "Cyclist"]
    assert {row["file_name"].split("/")[0] for row in value["images"]} == {
        "front", "left_front", "left_rear", "right_front", "right_rear",
    }  # fmt: skip
    frames = {int(frame.id): frame for frame in read_frames_csv(tmp_path)}
    for row in value["images"]:
        frame = frames[row["id"]]
        channel, shot = frame.sensor("camera")
        image = source[frame.frame.scene].image(channel, shot.index)
        assert (tmp_path / "images" / row["file_name"]).read_bytes() == image.data()


def test_labelled_boxes_go_before_projected_ones(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-passenger-av")
    convert(source, "coco", tmp_path / "auto")
    value, frames = document(tmp_path / "auto"), read_frames_csv(tmp_path / "auto")
    camera = {int(frame.id): frame.sensor("camera")[0] for frame in frames}
    source_of = {(camera[row["image_id"]], row["source"]) for row in value["annotations"]}
    assert ("front", "labelled") in source_of and ("front", "projected") not in source_of
    assert {name for name, made in source_of if made == "projected"}
    first = next(frame for frame in frames if frame.sensor("camera")[0] == "front")
    layer = source[first.frame.scene].layer("boxes2d", first.index)
    marked = [r["bbox"] for r in value["annotations"] if r["image_id"] == int(first.id)]
    left_top, size = layer.xyxy[:, :2], layer.xyxy[:, 2:] - layer.xyxy[:, :2]
    np.testing.assert_allclose(marked, np.concatenate([left_top, size], 1), atol=1e-3)

    options = {"boxes": "projected"}
    convert(source, "coco", tmp_path / "projected", options=options)
    assert {r["source"] for r in document(tmp_path / "projected")["annotations"]} == {"projected"}
    front = convert(
        source, "coco", tmp_path / "front", options={"boxes": "labelled"}, cameras=["front"]
    )
    assert front.counts["boxes"] == sum(camera[r["image_id"]] == "front" for r in
                                        value["annotations"])  # fmt: skip


def test_projected_boxes_are_drawn_around_what_is_seen(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-infra-sensor", width=640)
    convert(source, "coco", tmp_path)
    value = document(tmp_path)
    whole = 0
    for frame in read_frames_csv(tmp_path):
        scene = source[frame.frame.scene]
        channel, shot = frame.sensor("camera")
        camera = scene.calibration().camera(channel)
        marked = np.array(
            [r["bbox"] for r in value["annotations"] if r["image_id"] == int(frame.id)]
        ).reshape(-1, 4)
        for eight in corners(boxes_at(scene, channel, shot.index)):
            seen = camera.project(eight)
            if not (seen.valid.all() and camera.inside(seen.pixels, 1).all()):
                continue
            low, high = seen.pixels.min(0), seen.pixels.max(0)
            if (high - low < 2).any():
                continue
            gap = np.abs(marked - np.concatenate([low, high - low])).max(1)
            assert gap.min() < 2e-3
            whole += 1
    assert whole > 10


def test_cameras_without_calibration_need_labels(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-virtual-sensor")
    done = convert(source, "coco", tmp_path / "tree")
    assert {r["source"] for r in document(tmp_path / "tree")["annotations"]} == {"labelled"}
    assert done.is_whole
    with pytest.raises(DataError, match="calibration"):
        convert(source, "coco", tmp_path / "none", options={"boxes": "projected"})


def test_empty_images_are_images(opened: Opened, tmp_path: Path) -> None:
    source = opened("nuscenes")
    nothing = dict.fromkeys(source.info.taxonomy.classes)
    done = convert(source, "coco", tmp_path, classes={**nothing, "vehicle.truck": "Truck"})
    value = document(tmp_path)
    assert len(value["images"]) == done.counts["written"] == 24
    assert len({row["image_id"] for row in value["annotations"]}) < 24
