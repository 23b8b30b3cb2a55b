from __future__ import annotations

from pathlib import Path

import pytest

from drivekit.api.converting import class_rule, find_target, read_class_map
from drivekit.api.converting.classes import class_plan
from drivekit.errors import DataError, UsageError
from drivekit.model.taxonomy import Taxonomy

KITTI, COCO = find_target("kitti"), find_target("coco")
HUB = Taxonomy("hub", ("vehicle", "pedestrian", "twoWheeler", "fence", "rider"))
COUNTS = {"vehicle": 7, "pedestrian": 2, "fence": 3}


def test_road_users_are_named_by_themselves() -> None:
    plan = class_plan(KITTI, HUB, {"vehicle": 7, "pedestrian": 2, "twoWheeler": 1}, {})
    assert plan.table == {"vehicle": "Car", "pedestrian": "Pedestrian", "twoWheeler": "Cyclist"}
    assert plan.taxonomy.classes == ("Car", "Pedestrian", "Cyclist")


def test_what_nobody_has_named_is_listed_with_counts() -> None:
    counts = {**COUNTS, "rider": 12_345}
    with pytest.raises(UsageError, match=r"fence \(3 objects\), rider \(12,345 objects\)") as error:
        class_plan(KITTI, HUB, counts, {})
    assert "--class fence=NAME" in str(error.value) and "DontCare" in str(error.value)


def test_what_the_user_says_goes_first() -> None:
    plan = class_plan(KITTI, HUB, COUNTS, {"vehicle": "Van", "fence": None, "rider": "Cyclist"})
    assert plan.table["vehicle"] == "Van" and plan.table["fence"] is None
    assert plan.taxonomy.classes == ("Van", "Pedestrian", "Cyclist")
    assert class_plan(KITTI, HUB, COUNTS, {}, drop_unmapped=True).table["fence"] is None


def test_free_layouts_take_any_name() -> None:
    plan = class_plan(COCO, HUB, COUNTS, {"fence": "Zaun"})
    assert plan.taxonomy.classes == ("Car", "Pedestrian", "Zaun")
    with pytest.raises(UsageError, match="kitti has no class 'Zaun'"):
        class_plan(KITTI, HUB, COUNTS, {"fence": "Zaun"})


def test_a_rule_for_a_class_that_there_is_not_is_a_mistake() -> None:
    with pytest.raises(UsageError, match="did you mean 'vehicle'"):
        class_plan(KITTI, HUB, COUNTS, {"vehicel": "Car"})


def test_rules_are_read() -> None:
    assert class_rule("vehicle = Car") == ("vehicle", "Car")
    assert class_rule("사람=drop") == ("사람", None)
    for text in ("vehicle", "=Car", "vehicle="):
        with pytest.raises(UsageError, match="CLASS=NAME"):
            class_rule(text)


def test_class_maps_are_read(tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_text('[classes]\n"차량" = "Car"\nfence = false\n', "utf-8")
    assert read_class_map(path) == {"차량": "Car", "fence": None}
    for text, said in (
        ("vehicle = 'Car'", "one table"),
        ("[classes]\nvehicle = 3", "classes.vehicle"),
        ("[classes]\nvehicle = true", "classes.vehicle"),
        ("[classes", "TOML"),
    ):
        path.write_text(text)
        with pytest.raises(DataError, match=said):
            read_class_map(path)
