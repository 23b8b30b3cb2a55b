"""Downloads as they lie on people's disks: Korean names with blanks, links, parts of the whole."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from PIL import Image

from drivekit.cli.main import main


@pytest.fixture(scope="module")
def mother(aihub_sets: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Training and validation zips of one set, in folders that a Korean user would name."""
    folder = tmp_path_factory.mktemp("받은 것") / "내 데이터 (2023)" / "인프라 센서"
    said = aihub_sets.Conventions()
    for part, seed in (("TV", 3), ("VV", 6)):
        there = folder.with_name(part)
        aihub_sets.make_set(
            "infra-sensor", there, seed, conventions=said, form="zip", scenes=1, frames=3
        )
        for path in there.rglob("*.zip"):
            name = path.relative_to(there).as_posix()
            if part == "VV":
                name = name.replace("Training", "Validation")
                name = name.replace("/TS.zip", "/VS.zip").replace("/TL.zip", "/VL.zip")
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.move(path, folder / name)
    return folder


@pytest.fixture
def told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, Any]]:
    """Call a verb with --json and return its exit code and what it printed."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.chdir(tmp_path)

    def call(*words: object) -> tuple[int, Any]:
        code = main([*map(str, words), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return call


def test_a_mother_folder_of_zips_goes_through_every_verb(
    mother: Path, told: Callable[..., tuple[int, Any]], tmp_path: Path
) -> None:
    code, facts = told("info", mother)
    assert (code, facts["scenes"], facts["labelled_frames"]) == (0, 2, 6)
    assert {name: split["scenes"] for name, split in facts["splits"].items()} == {
        "train": 1, "val": 1,
    }  # fmt: skip
    code, found = told("doctor", mother)
    verdicts = {answer["question"]: answer["verdict"] for answer in found["answers"]}
    assert code == 0 and verdicts["extrinsic"] == "reference-to-sensor"
    assert verdicts["size_order"] == "lwh"
    Path(found["written"]).unlink()
    code, drawn = told("render", mother, "--out", "그림 한 장.png", "--size", "640x360")
    assert code == 0 and np.asarray(Image.open(drawn["written"][0])).std() > 10
    code, made = told("convert", mother, "--to", "kitti", "--out", "훈련 자료")
    assert code == 0 and made["counts"]["written"] == 6
    sets = (tmp_path / "훈련 자료/ImageSets").glob("*.txt")
    assert {path.stem: len(path.read_text().split()) for path in sets} == {"train": 3, "val": 3}


def test_the_same_through_a_link_and_from_within(
    mother: Path,
    told: Callable[..., tuple[int, Any]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "바로 가기").symlink_to(mother)
    code, linked = told("info", tmp_path / "바로 가기")
    assert code == 0
    monkeypatch.chdir(mother)
    code, within = told("info", ".")
    assert code == 0
    assert linked["boxes"] == within["boxes"] != {}


def test_labels_alone_and_sources_alone(
    mother: Path, told: Callable[..., tuple[int, Any]], tmp_path: Path
) -> None:
    (labels,), (sources,) = mother.rglob("TL.zip"), mother.rglob("TS.zip")
    code, facts = told("info", labels)
    assert (code, facts["labelled_frames"], facts["sensors"]) == (0, 3, {})
    assert any(finding["kind"] == "no-stream" for finding in facts["findings"])
    code, drawn = told("render", labels, "--out", "labels.png")
    assert code == 0 and Path(drawn["written"][0]).exists()
    code, failed = told("convert", labels, "--to", "kitti", "--out", "tree")
    assert code == 3 and "원천데이터" in failed["error"]["fix"]
    assert not (tmp_path / "tree").exists()  # or the right data would be refused there

    code, facts = told("info", sources)
    assert (code, facts["labelled_frames"], facts["boxes"]) == (0, 0, {})
    code, found = told("doctor", sources, "--no-write")
    verdicts = {answer["question"]: answer["verdict"] for answer in found["answers"]}
    assert code == 0 and verdicts["extrinsic"] == "reference-to-sensor"
    code, failed = told("convert", sources, "--to", "openpcdet", "--out", "tree")
    assert code == 3 and all(failed["error"].values())


def test_zips_in_one_flat_folder(
    mother: Path, told: Callable[..., tuple[int, Any]], tmp_path: Path
) -> None:
    flat = tmp_path / "모은 것"
    flat.mkdir()
    for path in mother.rglob("*.zip"):
        shutil.copy(path, flat)
    code, facts = told("info", flat)
    assert (code, facts["scenes"], facts["labelled_frames"]) == (0, 2, 6)
    assert sorted(facts["splits"]) == ["train", "val"]
