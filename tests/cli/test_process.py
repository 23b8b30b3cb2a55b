"""``drivekit process`` as its users meet it: a process of its own, interrupted and taken up."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drivekit.cli.process import EXAMPLES

SLOW = """\
[[step]]
op = "cluster"
distance = 0.5

[[step]]
op = "fit-boxes"

[[step]]
op = "occupancy"
low = [-60.0, -60.0, -3.0]
cell = 0.3
shape = [400, 400, 20]
"""
THIN = '[[step]]\nop = "downsample"\nvoxel = 0.5\n'


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "process.json"
    }


def test_json_is_one_object_and_equals_what_is_kept(cli, tmp_path: Path) -> None:
    outcome = cli("process", "sample:kitti", "--pipeline", "bev-ground", "--json")
    assert outcome.code == 0, outcome.err
    assert outcome.json["out"] == str(Path("processed/bev-ground"))
    kept = json.loads((tmp_path / "processed/bev-ground/process.json").read_text("utf-8"))
    assert {"out": outcome.json["out"], **kept} == outcome.json
    assert kept["counts"]["processed"] == 4 and kept["seconds"]["process"] > 0
    assert (tmp_path / "processed/bev-ground/000003.npz").is_file()


def test_the_examples_of_the_help_run(cli) -> None:
    for line in EXAMPLES.splitlines()[1:]:
        _, verb, *arguments = line.split()
        outcome = cli(verb, *arguments)
        assert outcome.code == 0, f"{line}\n{outcome.err}"


def test_operations_are_listed(cli) -> None:
    text = cli("process", "--list-ops")
    assert text.code == 0 and "remove-ground" in text.out and "tolerance = a number" in text.out
    listed = {
        entry["op"]: entry for entry in cli("process", "--list-ops", "--json").json["operations"]
    }
    (first, *_) = listed["aggregate"]["parameters"]
    assert first["name"] == "sweeps" and first["required"] and first["default"] is None


@pytest.mark.parametrize(
    "arguments, said",
    [
        ((), "a dataset is missing"),
        (("sample:kitti",), "--pipeline is missing"),
        (("sample:kitti", "--pipeline", "thn"), "bev-ground, clusters"),
        (("sample:kitti", "--pipeline", "bad.toml"), "bad.toml, step 1 (downsample), voxl: "
         "downsample has no parameter 'voxl' - did you mean 'voxel'?"),
        (("sample:kitti", "--pipeline", "op.toml"), "step 1, op: there is no operation"),
        (("sample:kitti", "--pipeline", "thin", "--jobs", "0"), "at least one job"),
        (("sample:kitti", "--pipeline", "thin", "--out", "file"), "file: expected a folder"),
        (("sample:kitti", "--pipeline", "thin", "--out", "file/in"), "file"),
        (("sample:kitti", "--pipeline", "thin", "--scene", "a", "--scenes", "b"), "not allowed"),
    ],
)  # fmt: skip
def test_usage_errors(cli, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    (tmp_path / "bad.toml").write_text(THIN.replace("voxel", "voxl"))
    (tmp_path / "op.toml").write_text(THIN.replace("downsample", "downsampl"))
    (tmp_path / "file").write_text("no folder")
    outcome = cli("process", *arguments)
    assert outcome.code == 2 and said in outcome.err and outcome.out == ""


def test_what_no_sweep_can_do_says_which_step(cli) -> None:
    outcome = cli("process", "sample:kitti", "--pipeline", "dense-map", "--out", "out", "--json")
    assert outcome.code == 3 and outcome.json["counts"]["failed"] == 4
    assert "step 1 (aggregate)" in outcome.json["findings"][0]["where"]
    assert "neither tracks nor" in outcome.json["findings"][0]["text"]


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs a place nobody can write")
def test_a_place_that_cannot_be_written(cli) -> None:
    outcome = cli("process", "sample:kitti", "--pipeline", "thin", "--out", "/proc/out")
    assert outcome.code == 2 and "/proc/out" in outcome.err and "cannot write here" in outcome.err


def test_broken_sweeps_are_told_and_the_rest_is_done(cli, tmp_path: Path) -> None:
    assert cli("synth", "drive", "--format", "kitti-object", "--frames", 3, "--width", 64).code == 0
    (tmp_path / "drive/data/training/velodyne/000001.bin").write_bytes(b"123")
    outcome = cli("process", "drive/data", "--pipeline", "thin", "--out", "out")
    assert (
        outcome.code == 1 and "000001" in outcome.err and "2 of 3 frames, 1 failed" in outcome.out
    )
    (finding,) = json.loads((tmp_path / "out/process.json").read_text("utf-8"))["findings"]
    assert finding["where"].endswith("000001.bin")


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_a_killed_run_is_taken_up_and_ends_as_if_nothing_had_been(
    cli, tmp_path: Path, number: signal.Signals
) -> None:
    (tmp_path / "slow.toml").write_text(SLOW)
    arguments = ("process", "sample:aihub", "--pipeline", "slow.toml")
    assert cli(*arguments, "--out", "whole", "--jobs", 2).code == 0

    running = subprocess.Popen(
        [sys.executable, "-m", "drivekit", *arguments, "--out", "out", "--jobs", "1"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    journal = tmp_path / "out/frames.jsonl"
    while running.poll() is None and (
        not journal.exists() or len(journal.read_bytes().splitlines()) < 4
    ):
        time.sleep(0.01)
    running.send_signal(number)
    _, said = running.communicate()
    if number == signal.SIGINT:
        assert running.returncode == 130 and b"interrupted" in said
        assert not list((tmp_path / "out").rglob("*.partial*"))
    n_done = len(journal.read_bytes().splitlines()) - 1
    assert 3 <= n_done < 20 and not (tmp_path / "out/process.json").exists()

    outcome = cli(*arguments, "--out", "out", "--json")
    assert outcome.code == 0 and outcome.json["counts"]["resumed"] >= 3
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")
    other = cli("process", "sample:aihub", "--pipeline", "thin", "--out", "out")
    assert other.code == 2 and "another pipeline" in other.err
