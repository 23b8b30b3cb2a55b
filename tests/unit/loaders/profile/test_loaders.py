"""Profiles as loaders: shipped, a user's own, broken ones; and recognising their datasets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from drivekit import resources
from drivekit.errors import DataError, UsageError
from drivekit.loaders.profile import loader_from_file, profile_loaders
from drivekit.loaders.registry import loaders, open_dataset

SHIPPED = "configs/profiles/aihub/passenger-av.toml"
TITLE = "088.승용 자율주행차 주간 도심도로 데이터/01-1.정식개방데이터"

# The example of docs/profiles.md.
EXAMPLE = r"""
id = "my-robot"
title = "Our robot, summer 2024"
[fields]
run = 'run_\d+'
frame = '\d{6}'
[sequence]
folder = "{run}"
id = "{run}"
[lidars.top]
folder = "lidar"
file = "{frame}.pcd"
"""


@pytest.fixture(autouse=True)
def no_profiles_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    monkeypatch.delenv("DRIVEKIT_PROFILES", raising=False)


def test_every_shipped_profile_is_valid() -> None:
    for path in resources.path("configs/profiles").rglob("*.toml"):
        assert loader_from_file(path).name
    assert "aihub-passenger-av" in loaders()


def test_a_profile_in_the_config_folder(tmp_path: Path) -> None:
    mine = tmp_path / "config/drivekit/profiles/robots/mine.toml"
    mine.parent.mkdir(parents=True)
    mine.write_text(EXAMPLE + '[classes]\ntaxonomy = "robot"\nnames = ["crate"]\n', "utf-8")
    assert profile_loaders()["my-robot"].summary == "Our robot, summer 2024"


def test_the_environment_counts_before_what_is_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = resources.path(SHIPPED).read_text("utf-8").replace("whl", "hwl")
    (tmp_path / "changed.toml").write_text(text.replace("승용·상용", "my"), "utf-8")
    monkeypatch.setenv("DRIVEKIT_PROFILES", str(tmp_path / "changed.toml"))
    assert profile_loaders()["aihub-passenger-av"].summary == "AI Hub my 자율주행차"


def test_a_broken_profile_breaks_nothing_else(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken.toml").write_text("id = 7\n", "utf-8")
    monkeypatch.setenv("DRIVEKIT_PROFILES", str(tmp_path / "broken.toml"))
    assert open_dataset(folder).info.format == "aihub-passenger-av"
    with pytest.raises(DataError, match=r"broken.toml.*`id`"):
        open_dataset(folder, "broken")


def test_a_toml_file_as_format(tmp_path: Path, folder: Path) -> None:
    text = resources.path(SHIPPED).read_text("utf-8").replace("aihub-passenger-av", "renamed")
    (tmp_path / "mine.toml").write_text(text, "utf-8")
    dataset = open_dataset(folder, str(tmp_path / "mine.toml"), yaw_unit="deg")
    assert dataset.info.format == "renamed"
    with pytest.raises(UsageError, match=r"unknown format 'aihub'.*\.toml"):
        open_dataset(folder, "aihub")


def test_recognised_in_every_form(
    tmp_path: Path, parts: dict[str, dict[str, bytes]], write_zipped: Callable[..., Path]
) -> None:
    sniff = profile_loaders()["aihub-passenger-av"].sniff
    zips = write_zipped(tmp_path / "zips", parts)
    for path in (zips, zips / TITLE, zips / TITLE / "Training/02.라벨링데이터/TL.zip"):
        assert sniff(path).confidence > 0.8, path


def test_not_recognised_in_foreign_data(tmp_path: Path) -> None:
    sniff = profile_loaders()["aihub-passenger-av"].sniff
    (tmp_path / "samples/LIDAR_TOP").mkdir(parents=True)
    (tmp_path / "22_142545_220614/other").mkdir(parents=True)
    (tmp_path / "half.zip").write_bytes(b"PK\x03\x04")
    (tmp_path / "notes.txt").write_text("22_142545_220614")
    for path in (tmp_path, tmp_path / "notes.txt", tmp_path / "half.zip"):
        assert sniff(path).confidence == 0.0


def test_recognising_looks_at_few_folders(tmp_path: Path) -> None:
    """A foreign tree of many folders is given up on, not walked to its end."""
    for i in range(60):
        for j in range(20):
            (tmp_path / f"{i:02d}/{j:02d}").mkdir(parents=True)
    sequence = tmp_path / "00/00/22_142545_220614/sensor_raw_data/lidar"
    sequence.mkdir(parents=True)
    assert profile_loaders()["aihub-passenger-av"].sniff(tmp_path).confidence > 0.8
