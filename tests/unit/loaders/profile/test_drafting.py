"""A drafted profile finds the files, and asks for what it cannot know."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from drivekit import resources
from drivekit.cli.main import main
from drivekit.errors import DataError, UsageError
from drivekit.io.images import encode_image
from drivekit.io.pcd import write_pcd
from drivekit.loaders.profile.drafting import draft_profile
from drivekit.loaders.profile.parsing import parse_profile, read_table
from drivekit.loaders.registry import open_dataset
from drivekit.model.dataset import BOXES

CLOUD = write_pcd(None, {axis: np.zeros(3, np.float32) for axis in "xyz"})
IMAGE = encode_image(np.zeros((20, 30, 3), np.uint8), "jpeg")
BOX = {
    "obj_id": "4", "obj_type": "Car",
    "psr": {"position": {"x": 1, "y": 2, "z": 0}, "scale": {"x": 4, "y": 2, "z": 1.5},
            "rotation": {"x": 0, "y": 0, "z": 0.3}},
}  # fmt: skip


@pytest.fixture
def robot(tmp_path: Path) -> Path:
    for run in ("run_07", "run_12"):
        for frame in range(3):
            for folder, ending, data in (
                ("lidar", "pcd", CLOUD),
                ("camera/front", "jpg", IMAGE),
                ("label", "json", json.dumps([BOX]).encode()),
            ):
                file = tmp_path / "data" / run / folder / f"{frame:06d}.{ending}"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
    return tmp_path / "data"


def test_a_draft_opens_the_data(robot: Path, tmp_path: Path) -> None:
    draft = tmp_path / "robot.toml"
    draft.write_text(draft_profile(robot, "robot"), "utf-8")
    dataset = open_dataset(robot, str(draft))
    assert dataset.scene_ids == ("run_07", "run_12")
    scene = dataset["run_07"]
    assert tuple(scene.sensors) == ("front", "lidar")
    assert len(scene.timeline(BOXES)) == 3
    with pytest.raises(UsageError, match=r"boxes\.size\.order"):
        scene.boxes(0)
    text = draft.read_text("utf-8").replace('order = "auto"', 'order = "lwh"')
    draft.write_text(text.replace('origin = "auto"', 'origin = "center"'), "utf-8")
    boxes = open_dataset(robot, str(draft))["run_07"].boxes(0)
    assert boxes.names() == ["Car"] and boxes.size.tolist() == [[4, 2, 1.5]]
    assert boxes.track is not None and boxes.track.tolist() == ["4"]


@pytest.mark.parametrize("form", ["folders", "zips"])
def test_a_download_is_drafted_too(
    tmp_path: Path,
    parts: dict[str, dict[str, bytes]],
    write: Callable[..., Path],
    write_zipped: Callable[..., Path],
    form: str,
) -> None:
    root = (write if form == "folders" else write_zipped)(tmp_path / "data", parts)
    draft = tmp_path / "x.toml"
    draft.write_text(draft_profile(root, "x"), "utf-8")
    dataset = open_dataset(root, str(draft))
    assert dataset.scene_ids == ("08_084144_221012", "22_142545_220614")
    assert len(dataset["22_142545_220614"].sensors) == 6


def test_a_folder_of_something_else_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")
    with pytest.raises(DataError, match=r"no clouds \(\.pcd\) or images"):
        draft_profile(tmp_path, "x")


def test_the_verb_writes_a_file_and_replaces_none(
    robot: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "robot.toml"
    assert main(["profile", "init", str(robot), "--out", str(out)]) == 0
    assert parse_profile(read_table(out), "x").id == "data"
    assert "drivekit info" in capsys.readouterr().err
    assert main(["profile", "init", str(robot), "--out", str(out)]) == 2
    assert main(["profile", "init", str(robot), "--json"]) == 0
    capsys.readouterr()
    assert main(["profile", "list", "--json"]) == 0
    assert "aihub-fusion-tracking" in json.loads(capsys.readouterr().out)["profiles"]


def test_pages_of_profiles_are_up_to_date() -> None:
    root = resources.path("configs").parent
    script = root / "tools" / "make_profile_pages.py"
    if not script.exists():
        pytest.skip("no checkout")
    spec = importlib.util.spec_from_file_location("make_profile_pages", script)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for path in sorted(module.PROFILES.glob("*.toml")):
        profile = parse_profile(read_table(path), str(path))
        written = (module.PAGES / f"{profile.id}.md").read_text("utf-8")
        if profile.id not in module.BY_HAND:
            assert written == module.page(profile, path.relative_to(root).as_posix())
