"""Profiles that are not valid say which key is wrong."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drivekit.errors import DataError, UsageError
from drivekit.loaders.profile.options import choices_of, customised
from drivekit.loaders.profile.parsing import parse_profile, read_table
from drivekit.loaders.profile.schema import Profile


def changed(table: dict[str, Any], change: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    table = copy.deepcopy(table)
    change(table)
    return table


CHANGES: list[tuple[Callable[[dict[str, Any]], Any], str]] = [
    (lambda t: t.pop("id"), "missing required field `id`"),
    (lambda t: t.update(colour="red"), "unknown field `colour`"),
    (lambda t: t["boxes"].update(order="whl"), "unknown field `order` - at `boxes`"),
    (lambda t: t["boxes"]["size"].update(order="xyz"), "'xyz' - at `boxes.size.order`"),
    (lambda t: t["boxes"]["size"].update(path=7), "at `boxes.size.path`"),
    (lambda t: t["boxes"].pop("yaw"), "exactly one of the tables yaw, euler and quat"),
    (lambda t: t["boxes"].update(frame="rear"), "boxes.frame names 'rear'"),
    (lambda t: t["boxes"]["bbox"].update(camera="lidar"), "boxes.bbox.camera names 'lidar'"),
    (lambda t: t["layers"]["polygons"].update(camera="x"), "layers.polygons.camera names 'x'"),
    (lambda t: t["lidars"]["lidar"].update(axes=["forward", "left"]), "at `lidars.*axes`"),
    (lambda t: t["lidars"]["lidar"].update(axes=["forward", "left", "left"]), "right-handed"),
    (lambda t: t["lidars"]["lidar"].update(axes=["forward", "right", "up"]), "right-handed"),
    (lambda t: t["calibration"].update(reference="roof"), "calibration.reference names 'roof'"),
    (lambda t: t["calibration"].pop("file"), "expected file"),
    (lambda t: t["calibration"]["cameras"]["pose"].pop("angles"), "position and angles"),
    (lambda t: t["calibration"]["cameras"]["pose"].update(matrix="T", maps="reference-to-sensor"),
     "or matrix and maps"),
    (lambda t: t["calibration"]["lidars"]["pose"].pop("convention"), "for a LiDAR"),
    (lambda t: t["calibration"]["cameras"]["intrinsics"].pop("fx"), "expected fx, fy, cx and cy"),
    (lambda t: t["classes"]["aliases"].update(tank=["Panzer"]), r"spellings of \['tank'\]"),
    (lambda t: t["assumed"].append({"text": "x", "option": "y"}), "names option 'y'"),
    (lambda t: t["cameras"]["front"].update(file="{sequence}_{nr}.jpg"), r"uses \{nr\}"),
    (lambda t: t["fields"].update(sequence="("), "no regular expression"),
    (lambda t: t["cameras"]["front"].update(file="{sequence}.jpg"), r"file of front.*no {frame}"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "message"), CHANGES, ids=[m for _, m in CHANGES])
def test_mistakes(table: dict[str, Any], change: Any, message: str) -> None:
    with pytest.raises(DataError, match=message) as caught:
        parse_profile(changed(table, change), "mine.toml")
    assert caught.value.where == "mine.toml"


def test_toml_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("id = ", "utf-8")
    with pytest.raises(DataError, match=r"a.toml: expected TOML in UTF-8"):
        read_table(tmp_path / "a.toml")
    with pytest.raises(DataError, match="cannot read the file"):
        read_table(tmp_path / "b.toml")


def test_every_option_leads_to_a_key(table: dict[str, Any], profile: Profile) -> None:
    for name, key in profile.options.items():
        value = (choices_of(key) or (profile.sensors[-1],))[0]
        customised(table, "test", {name: value})


def test_overrides_may_not_invent_keys(table: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=r"unknown field `unitt` - at `boxes.yaw`"):
        customised(table, "test", {"overrides": {"boxes": {"yaw": {"unitt": "deg"}}}})


def test_options_do_not_touch_the_shipped_table(table: dict[str, Any]) -> None:
    before = copy.deepcopy(table)
    customised(table, "test", {"size_order": "hwl", "overrides": {"boxes": {"records": "x"}}})
    assert table == before
