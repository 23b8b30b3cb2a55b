"""Sequences by the shape of their folders, in layouts other than the first profile's."""

from __future__ import annotations

from typing import Any

import pytest

from drivekit.loaders.profile.discovery import SceneFiles, find_scenes
from drivekit.loaders.profile.parsing import parse_profile


def scenes_of(names: list[str], **tables: Any) -> dict[str, SceneFiles]:
    profile = parse_profile(
        {"id": "x", "title": "x", "classes": {"taxonomy": "x", "names": ["Car"]}, **tables}, "test"
    )
    return {scene.id: scene for scene in find_scenes(profile, names)[0]}


BOXES = {
    "frame": "top",
    "class": "class",
    "center": {"path": "p"},
    "size": {"path": "s", "order": "lwh"},
    "yaw": {"path": "y", "unit": "rad", "zero": "forward", "turn": "counterclockwise"},
}


def test_parallel_trees_with_the_id_spread_over_two_folders() -> None:
    found = scenes_of(
        [
            "01.데이터/2.Validation/원천데이터/13_전방 보행자_val/053/lidar/13_053_000.pcd",
            "01.데이터/2.Validation/원천데이터/13_전방 보행자_val/053/lidar/13_053_001.pcd",
            "01.데이터/2.Validation/원천데이터/13_전방 보행자_val/053/image0/13_053_000.jpg",
            "01.데이터/2.Validation/라벨링데이터/13_전방 보행자_val/053/lidar/13_053_000.json",
            "01.데이터/1.Training/원천데이터/1_도심_국도 (60 kph 이하)/053/lidar/1_053_000.pcd",
        ],
        fields={"scene": r"\d+", "title": ".+", "clip": r"\d{3}", "frame": r"\d{3}"},
        sequence={"folder": "{scene}_{title}/{clip}", "id": "{scene}_{clip}"},
        splits={"train": ["Training"], "val": ["Validation"]},
        cameras={"image0": {"folder": "image0", "file": "{scene}_{clip}_{frame}.jpg"}},
        lidars={"top": {"folder": "lidar", "file": "{scene}_{clip}_{frame}.pcd"}},
        boxes={"folder": "lidar", "file": "{scene}_{clip}_{frame}.json", **BOXES},
    )
    assert set(found) == {"13_053", "1_053"}
    scene = found["13_053"]
    assert {name: tuple(keys) for name, keys in scene.streams.items()} == {
        "image0": ("000",), "top": ("000", "001"), "boxes": ("000",),
    }  # fmt: skip
    assert scene.splits == {"000": "val", "001": "val"}
    assert scene.fields["title"] == "전방 보행자_val"
    assert set(found["1_053"].splits.values()) == {"train"}


def test_the_sequence_in_the_file_name_alone() -> None:
    """A flat folder: cloud and label differ by a suffix."""
    stem = "MA_011_HR_20231110_PM_001_000_000_0000"
    found = scenes_of(
        [f"과수원/data/{stem}_IMG.pcd", f"과수원/data/{stem}_CUB.json"],
        fields={"frame": r"MA_[\w]+_\d{4}"},
        sequence={"folder": "data", "id": "data"},
        lidars={"top": {"file": "{frame}_IMG.pcd"}},
        boxes={"file": "{frame}_CUB.json", **BOXES},
    )
    assert tuple(found["data"].streams["top"]) == tuple(found["data"].streams["boxes"]) == (stem,)


def test_bracket_tags_and_a_region_above_the_drive() -> None:
    found = scenes_of(
        ["Training/[원천]incheon4/drive_1096/lidar/000354.pcd"],
        fields={"region": "[^/]*?", "place": r"\w+", "drive": r"\d+", "frame": r"\d{6}"},
        sequence={"folder": "{region}{place}/drive_{drive}", "id": "{place}/drive_{drive}"},
        lidars={"top": {"folder": "lidar", "file": "{frame}.pcd"}},
    )
    assert tuple(found) == ("incheon4/drive_1096",)


@pytest.mark.parametrize("above", ["", "TS/", "a/22_142545_220614/"])
def test_an_archive_named_after_its_sequence(above: str) -> None:
    found = scenes_of(
        [f"{above}22_142545_220614/lidar/1.pcd"],
        fields={"sequence": r"\d{2}_\d{6}_\d{6}", "frame": r"\d+"},
        sequence={"folder": "{sequence}", "id": "{sequence}"},
        lidars={"top": {"folder": "lidar", "file": "{frame}.pcd"}},
    )
    assert tuple(found["22_142545_220614"].streams["top"]) == ("1",)
