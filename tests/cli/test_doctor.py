"""``drivekit doctor`` as its users meet it: from data that mislead to data that verbs read."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drivekit import resources
from drivekit.cli.doctor import EXAMPLES

NAME = "drivekit-overrides.toml"
FEW = ("--frames", "8")
PRED = "sample:predictions/aihub_model_a.csv"


@pytest.fixture
def own(cli: Callable[..., Any], tmp_path: Path) -> Callable[..., Any]:
    """A command line whose user has a folder of settings of his own."""
    home = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "APPDATA": str(tmp_path / "config")}
    return lambda *args, **env: cli(*args, **home, **env)


@pytest.fixture
def misread(tmp_path: Path) -> tuple[Path, Path]:
    """The sample drive, and a profile that reads its sizes wrongly and leaves a question open."""
    profile = resources.path("configs/profiles/aihub/passenger-av.toml").read_text("utf-8")
    swapped = profile.replace('order = "whl"', 'order = "hwl"')
    swapped = swapped.replace('unit = "rad"', 'unit = "auto"')
    assert swapped.count('"auto"') == profile.count('"auto"') + 1
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "passenger-av.toml").write_text(swapped, "utf-8")
    data = shutil.copytree(resources.path("sample_data/aihub"), tmp_path / "data")
    return Path(data), folder


def test_data_that_mislead_are_settled_and_every_verb_reads_them(
    own: Callable[..., Any], misread: tuple[Path, Path], tmp_path: Path
) -> None:
    data, profiles = misread

    def run(*args: object) -> Any:
        return own(*args, DRIVEKIT_PROFILES=str(profiles))

    evaluation = ("eval", "aihub-detection-like", "--gt", data, "--pred", PRED, "--json")
    assert run(*evaluation).code == 2  # nobody knows the unit of yaw

    (data / "VS9.zip").write_bytes(b"PK\x03\x04 half a download")
    told = run("doctor", data, "--no-write", *FEW)
    assert told.code == 1 and not (data / NAME).exists()
    assert "DIFFERS" in told.out and "SETTLED" in told.out
    assert "VS9.zip" in told.out and "is left out" in told.out
    (data / "VS9.zip").unlink()

    kept = run("doctor", data, "--sheet", "look.png", *FEW)
    assert kept.code == 0, kept.err
    assert (data / NAME).is_file() and "every verb" in kept.err
    assert (tmp_path / "look.png").read_bytes().startswith(b"\x89PNG")

    info = run("info", data, "--json").json
    assert info["overrides"]["options"]["size_order"] == "whl"
    assert info["overrides"]["options"]["yaw_unit"] == "rad"
    assert 0.9 < info["overrides"]["confidence"]["size_order"] <= 1
    text = run("info", data).out
    assert f"read by the overrides in {data / NAME}" in text and "--no-overrides" in text
    assert "size_order = whl" in text and "drivekit 0" in text

    ours = run(*evaluation)
    assert ours.code == 0, ours.err
    usual = own("eval", "aihub-detection-like", "--gt", "sample:aihub", "--pred", PRED, "--json")
    assert ours.json["metrics"] == usual.json["metrics"]
    assert run("render", data, "--out", "frame.png", "--size", "640x360").code == 0
    assert run(*evaluation, "--no-overrides").code == 2


def test_one_archive_has_its_overrides_in_the_settings(
    own: Callable[..., Any], misread: tuple[Path, Path], tmp_path: Path
) -> None:
    data, profiles = misread
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted(data.rglob("*.zip")):
            file.write(path, str(path.relative_to(data)))
    env = {"DRIVEKIT_PROFILES": str(profiles)}
    assert own("doctor", archive, "--quiet", *FEW, **env).code == 0
    assert (tmp_path / "config/drivekit/overrides").is_dir()
    moved = archive.rename(tmp_path / "moved.zip")
    info = own("info", moved, "--json", **env).json
    assert info["overrides"]["options"]["size_order"] == "whl"


def test_a_file_edited_by_hand_is_left_alone(
    own: Callable[..., Any], misread: tuple[Path, Path]
) -> None:
    data, _ = misread
    assert own("doctor", data, *FEW).code == 0
    text = (data / NAME).read_text("utf-8").replace('size_order = "whl"', 'size_order = "lwh"')
    (data / NAME).write_text(text, "utf-8")
    refused = own("doctor", data)
    assert refused.code == 2 and "edited by hand" in refused.err and "--overwrite" in refused.err
    assert (data / NAME).read_text("utf-8") == text
    told = own("doctor", data, "--overwrite", *FEW)
    assert told.code == 0 and "DIFFERS" in told.out
    assert 'size_order = "whl"' in (data / NAME).read_text("utf-8")


def test_the_examples_of_the_help_run(own: Callable[..., Any]) -> None:
    lines = [line.split()[1:] for line in EXAMPLES.splitlines()[1:] if "sample:" in line]
    assert len(lines) == 4
    for words in lines[1:]:  # the second does what the first does, and more
        outcome = own(*words, *(FEW if words[0] == "doctor" else ()))
        assert outcome.code == 0, f"{words}\n{outcome.err}"
        if "--json" in words:
            answers = {a["question"]: a for a in outcome.json["answers"]}
            assert answers["size_order"]["verdict"] == "whl" == answers["size_order"]["in_use"]
            assert outcome.json["frames"] == 8 and outcome.json["written"] == "found.toml"
        if "--explain" in words:
            assert "Which of the three sizes" in outcome.out and "size-priors" in outcome.out


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("sample:aihub", "--no-write", "--out", "a.toml"), "--no-write"),
        (("sample:aihub", "--no-write", "--sheet", "a.jpg"), ".png"),
        (("sample:aihub", "--no-write", "--frames", "0"), "at least one frame"),
        (("sample:aihub", "--no-write", "--option", "size_order=big"), "choose of"),
    ],
)
def test_a_wrong_command_line_says_what_is_wrong(
    own: Callable[..., Any], args: tuple[str, ...], said: str
) -> None:
    outcome = own("doctor", *args)
    assert outcome.code == 2 and said in outcome.err


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C reaches processes otherwise on Windows")
def test_ctrl_c_leaves_nothing_behind(misread: tuple[Path, Path], tmp_path: Path) -> None:
    data, _ = misread
    before = sorted(data.rglob("*"))
    process = subprocess.Popen(
        [sys.executable, "-m", "drivekit", "doctor", str(data), "--sheet", str(tmp_path / "a.png")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "config")},
    )  # fmt: skip
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    # By its own code, or by the signal where that came while a module was being imported.
    assert process.returncode in (130, -signal.SIGINT), err.decode()
    assert b"interrupted" in err and b"Traceback" not in err
    assert sorted(data.rglob("*")) == before and not (tmp_path / "a.png").exists()
