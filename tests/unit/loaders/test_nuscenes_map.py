"""The map expansion of nuScenes, and what of it there is to see along a drive."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import drivekit as dk
from drivekit import resources
from drivekit.errors import DataError, MissingDataError
from drivekit.model.frames import WORLD
from drivekit.model.maps import MAP, MapLines
from drivekit.viewer.map_lines import lines_along, map_of

Expansion = dict[str, Any]
Make = Callable[[Expansion], Any]

#: A lane divider of three nodes, and a square with a triangle cut out of it.
CITY: Expansion = {
    "version": "1.3",
    "node": [
        {"token": f"n{i}", "x": x, "y": y}
        for i, (x, y) in enumerate(
            [(600, 1600), (650, 1600), (5000, 1600), (590, 1590), (610, 1590), (610, 1610),
             (590, 1610), (599, 1599), (601, 1599), (600, 1601)]
        )
    ],
    "line": [{"token": "l", "node_tokens": ["n0", "n1", "n2"]}],
    "polygon": [
        {"token": "p", "exterior_node_tokens": ["n3", "n4", "n5", "n6"],
         "holes": [{"node_tokens": ["n7", "n8", "n9"]}]}
    ],
    "lane_divider": [{"token": "a", "line_token": "l"}],
    "drivable_area": [{"token": "b", "polygon_tokens": ["p"]}],
    "arcline_path_3": {},
}  # fmt: skip


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return the first scene of the sample drive, with a map of its location."""

    def scene(expansion: Expansion) -> Any:
        root = tmp_path / "nuscenes"
        shutil.copytree(resources.path("sample_data/nuscenes"), root, dirs_exist_ok=True)
        first = next(iter(dk.open(root)))
        file = root / "maps" / "expansion" / f"{first.tags['location']}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(expansion), "utf-8")
        return next(iter(dk.open(root)))

    return scene


def test_lines_and_outlines(make: Make) -> None:
    scene = make(CITY)
    assert scene.timeline(MAP).keys == (scene.tags["location"],)
    lines = scene.layer(MAP, 0)
    assert lines.frame == WORLD
    assert [lines.kinds[k] for k in lines.kind] == ["lane_divider", *["drivable_area"] * 2]
    divider, outline, hole = lines
    assert divider[:, :2].tolist() == [[600, 1600], [650, 1600], [5000, 1600]]
    assert len(outline) == 5 and outline[0].tolist()[:2] == outline[-1].tolist()[:2] == [590, 1590]
    assert len(hole) == 4 and np.isnan(lines.vertices[:, 2]).all()


def test_without_a_map(tmp_path: Path) -> None:
    scene = next(iter(dk.open(resources.path("sample_data/nuscenes"))))
    assert len(scene.timeline(MAP)) == 0 and map_of(scene) is None
    with pytest.raises(MissingDataError, match="no layer 'map'"):
        scene.layer(MAP, 0)


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ({"lane_divider": [{"token": "a", "line_token": "x"}]}, r"lane_divider\[0\].*'x'"),
        ({"lane_divider": [{"token": "a"}]}, r"lane_divider\[0\].*line_token"),
        ({"node": [{"token": "n0", "x": "east", "y": 0}]}, r"float"),
    ],
)
def test_a_broken_map_is_named(make: Make, broken: Expansion, message: str) -> None:
    scene = make({**CITY, **broken})
    with pytest.raises(DataError, match=message):
        scene.layer(MAP, 0)


def test_what_lies_along_a_drive(make: Make) -> None:
    drive = np.array([[600.0, 1600.0, 3.0], [640.0, 1600.0, 2.0]])
    along = lines_along(make(CITY).layer(MAP, 0), drive, around=20)
    # the vertex beyond the border stays: the line reaches it
    assert along["lane_divider"][:3].tolist() == [[600, 1600, 2], [650, 1600, 2], [5000, 1600, 2]]
    assert np.isnan(along["lane_divider"][3:]).all()
    assert len(along["drivable_area"]) == 5 + 1 + 4 + 1
    assert lines_along(make(CITY).layer(MAP, 0), drive + 1e5, around=20) == {}


def test_parts_of_a_line_far_away_are_left_out() -> None:
    x = np.array([0.0, 10, 1000, 2000, 3000, 15, 5])
    line = np.column_stack([x, np.zeros(7), np.full(7, 1.0)])
    lines = MapLines.of([("kerb", line)], ("kerb",), WORLD)
    shown = lines_along(lines, np.zeros((1, 3)), around=20)["kerb"][:, 0]
    assert np.array_equal(shown, [0, 10, 1000, np.nan, 3000, 15, 5, np.nan], equal_nan=True)


def test_the_viewer_gets_it(make: Make) -> None:
    from drivekit import api
    from drivekit.viewer.web.answers import answer_get
    from drivekit.viewer.web.site import Site

    start = make(CITY).ego().position[0]
    nodes = [
        {**n, "x": n["x"] - 600 + start[0], "y": n["y"] - 1600 + start[1]} for n in CITY["node"]
    ]
    dataset = dk.open(make({**CITY, "node": nodes}).storage.root)
    document = json.loads(answer_get(Site(api.viewing(dataset)), "s/0/scene.json", {}).body)
    origin = np.array(document["world"]["origin"])
    (divider,) = [layer for layer in document["layers"] if layer["name"] == "lane_divider"]
    assert np.allclose(np.array(divider["at"][0][:2]) + origin[:2], start[:2])
    assert divider["at"][-1] == [None, None, None]


def test_the_viewer_goes_on_without_a_broken_one(make: Make) -> None:
    from drivekit import api
    from drivekit.viewer.web.answers import answer_get
    from drivekit.viewer.web.site import Site

    scene = make({**CITY, "line": []})
    dataset = dk.open(scene.storage.root)
    document = json.loads(answer_get(Site(api.viewing(dataset)), "s/0/scene.json", {}).body)
    assert document["layers"] == [] and any("no map" in note for note in document["notes"])
