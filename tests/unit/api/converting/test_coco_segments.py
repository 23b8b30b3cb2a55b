"""Outlines and masks come back from COCO's files as they were: by a slow reader, and by its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from drivekit.api.converting import convert
from drivekit.api.converting.coco_segments import run_lengths, segments_of
from drivekit.errors import UsageError
from drivekit.loaders.frames_csv import read_frames_csv
from drivekit.loaders.profile.masks import ColorMask
from drivekit.loaders.registry import open_dataset
from drivekit.model.dataset import Dataset
from drivekit.model.frames import Frame
from drivekit.model.regions import Polygons
from drivekit.model.taxonomy import Taxonomy
from drivekit.writers.aihub_tree import COLORS

Opened = Callable[..., Dataset]
CAMERA = Frame("camera")


def filled(segmentation: Any) -> np.ndarray:
    """The mask of run lengths, pixel by pixel."""
    height, width = segmentation["size"]
    mask = np.zeros((height, width), bool)
    position, value = 0, False
    for count in segmentation["counts"]:
        for k in range(position, position + count):
            mask[k % height, k // height] = value
        position, value = position + count, not value
    assert position == height * width
    return mask


@settings(max_examples=50, deadline=None)
@given(arrays.arrays(bool, st.tuples(st.integers(1, 6), st.integers(1, 6))))
def test_runs_of_pixels_come_back(mask: np.ndarray) -> None:
    runs = {"size": list(mask.shape), "counts": run_lengths(mask)}
    np.testing.assert_array_equal(filled(runs), mask)


def test_what_is_marked_in_an_image() -> None:
    taxonomy = Taxonomy("own", ("vehicle", "road"))
    square = [[1e6, 2.0], [1e6 + 3, 2.0], [1e6 + 3, 4.5], [1e6, 4.5]]
    found = Polygons(
        vertices=np.array([*square, [0.0, 0.0], [1.0, 1.0]]), offsets=np.array([0, 4, 6]),
        label=np.array([0, 1], np.int32), taxonomy=taxonomy, camera=CAMERA,
        extra={"malformed": np.array([False, True])},
    )  # fmt: skip
    (outline,), lost = segments_of(found)
    assert (outline.name, outline.area, outline.iscrowd, lost) == (
        "vehicle", 7.5, 0, {"malformed": 1},
    )  # fmt: skip
    assert outline.bbox == [1e6, 2.0, 3.0, 2.5] and len(outline.segmentation[0]) == 8
    rgb = np.zeros((4, 5, 3), np.uint8)
    rgb[1:3, 2:5], rgb[3], rgb[0, 0] = (9, 9, 9), (7, 7, 7), (1, 2, 3)
    mask = ColorMask(rgb, CAMERA, {"vehicle": (9, 9, 9), "road": (7, 7, 7), "bus": (5, 5, 5)})
    (car, road), lost = segments_of(mask)
    assert (car.name, car.area, car.bbox, car.iscrowd) == ("vehicle", 6, [2, 1, 3, 2], 1)
    assert (road.name, road.area, road.bbox, road.iscrowd) == ("road", 5, [0, 3, 5, 1], 0)
    assert lost == {"unknown-colour": 1}


def segments(tree: Path, split: str = "train") -> dict[str, Any]:
    return dict(json.loads((tree / f"annotations/segments_{split}.json").read_bytes()))


def test_a_set_of_masks_alone(download: Callable[..., Path], tmp_path: Path) -> None:
    tables = {
        "layers": {"mask": {"colors": {**COLORS, "background": (0, 0, 0)}}},
        "classes": {"names": [*COLORS, "background"]},
    }
    source = open_dataset(download("aihub-segmentation"), overrides=tables)
    done = convert(source, "coco", tmp_path, drop_unmapped=True, classes={"background": "ground"})
    assert done.is_whole and not list(tmp_path.glob("annotations/instances*"))
    value = segments(tmp_path)
    assert len(value["images"]) == done.counts["written"] == 4
    assert done.counts["boxes"] == len(value["annotations"]) > 4
    names = {row["id"]: row["name"] for row in value["categories"]}
    marked: dict[int, list[Any]] = {row["id"]: [] for row in value["images"]}
    for row in value["annotations"]:
        marked[row["image_id"]].append(row)
    for frame in read_frames_csv(tmp_path):
        mask = source[frame.frame.scene].layer("mask", frame.index)
        total = 0
        for row in marked[int(frame.id)]:
            region = filled(row["segmentation"])
            total += row["area"]
            assert row["area"] == region.sum()
            assert row["iscrowd"] == (names[row["category_id"]] != "ground")
            if names[row["category_id"]] == "ground":
                np.testing.assert_array_equal(region, (mask.rgb == 0).all(-1))
        assert total == mask.rgb.shape[0] * mask.rgb.shape[1]
    again = convert(source, "coco", tmp_path, drop_unmapped=True, classes={"background": "ground"})
    assert again.resumed == 4


def test_colours_that_nobody_has_named_are_told(opened: Opened, tmp_path: Path) -> None:
    done = convert(opened("aihub-segmentation"), "coco", tmp_path)
    (text,) = (loss.text for loss in done.losses)
    assert text.startswith("4 masks have pixels in colours") and "layers.mask.colors" in text
    assert segments(tmp_path)["annotations"] == []


def test_outlines_beside_boxes_on_asking(opened: Opened, tmp_path: Path) -> None:
    source = opened("aihub-passenger-av")
    plain = convert(source, "coco", tmp_path / "plain", cameras=["front"])
    assert any("--set segments=yes" in loss.text for loss in plain.losses)
    options = {"segments": "yes"}
    convert(source, "coco", tmp_path / "both", cameras=["front"], options=options)
    boxes = "annotations/instances_train.json"
    before, after = (
        json.loads((tmp_path / name / boxes).read_bytes()) for name in ("plain", "both")
    )
    assert before["annotations"] == after["annotations"]
    value = segments(tmp_path / "both")
    for frame in read_frames_csv(tmp_path / "both"):
        outlines = source[frame.frame.scene].layer("polygons", frame.index)
        rows = [r for r in value["annotations"] if r["image_id"] == int(frame.id)]
        assert len(rows) == len(outlines) and {r["iscrowd"] for r in rows} == {0}
        for row, outline in zip(rows, outlines, strict=True):
            np.testing.assert_allclose(row["segmentation"], [outline.ravel()], atol=1e-3)
    with pytest.raises(UsageError, match="segments = auto, yes, no"):
        convert(source, "coco", tmp_path / "wrong", options={"segments": "some"})


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_pycocotools_reads_the_same(opened: Opened, tmp_path: Path) -> None:
    coco = pytest.importorskip("pycocotools.coco", reason="pycocotools is not installed")
    colors = {"layers": {"mask": {"colors": COLORS}}}
    virtual = open_dataset(opened("aihub-virtual-sensor").info.root, overrides=colors)
    for name, source in (("masks", virtual), ("outlines", opened("aihub-passenger-av"))):
        convert(source, "coco", tmp_path / name, options={"segments": "yes"}, drop_unmapped=True)
        read = coco.COCO(str(tmp_path / name / "annotations" / "segments_train.json"))
        assert read.anns
        for row in read.anns.values():
            mask = read.annToMask(row)
            if name == "masks":
                np.testing.assert_array_equal(mask, filled(row["segmentation"]))
                assert mask.sum() == row["area"]
            elif min(row["bbox"][2:]) > 10:
                assert mask.sum() == pytest.approx(row["area"], rel=0.25)
