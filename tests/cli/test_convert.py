"""``drivekit convert`` as its users meet it: a process of its own, interrupted and taken up."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drivekit.cli.convert import EXAMPLES

ARGUMENTS = ("convert", "sample:aihub", "--to", "kitti")


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_the_examples_of_the_help_run(cli) -> None:
    for line in EXAMPLES.splitlines()[1:]:
        _, verb, *arguments = line.split()
        outcome = cli(verb, *arguments)
        assert outcome.code == 0, f"{line}\n{outcome.err}"


def test_json_is_one_object_and_equals_what_is_kept(cli, tmp_path: Path) -> None:
    outcome = cli("convert", "sample:kitti", "--to", "kitti", "--out", "tree", "--json")
    assert outcome.code == 0, outcome.err
    kept = json.loads((tmp_path / "tree/drivekit.json").read_text("utf-8"))
    told = outcome.json
    assert told.pop("out") == "tree" and told.pop("resumed") == 0 and told.pop("seconds")
    assert told == kept and kept["counts"]["written"] == 4


def test_classes_and_splits_are_printed_before_work_begins(cli) -> None:
    arguments = ("convert", "sample:nuscenes", "--to", "kitti", "--out", "tree")
    outcome = cli(*arguments)
    assert "vehicle.car -> Car" in outcome.err and "vehicle.bicycle -> Cyclist" in outcome.err
    assert "splits: " in outcome.err and "will be written" in outcome.err
    assert "boxes differ by at most" in outcome.out
    quiet = cli(*arguments, "--quiet")
    assert "were there" in quiet.out and "vehicle.car" not in quiet.err


@pytest.mark.parametrize(
    "arguments, said",
    [
        (("--to", "waymo"), "choose of kitti"),
        (("--to", "kitti", "--class", "vehicle=Auto"), "kitti has no class 'Auto'"),
        (("--to", "kitti", "--class", "vehicle"), "CLASS=NAME"),
        (("--to", "kitti", "--class", "vehicel=Car"), "did you mean 'vehicle'"),
        (("--to", "kitti", "--classes", "none.toml"), "none.toml"),
        (("--to", "kitti", "--where", "moon=full"), "no scene has a tag 'moon'"),
        (("--to", "kitti", "--where", "moon"), "TAG=VALUE"),
        (("--to", "kitti", "--split", "train=no-such"), "unknown split"),
        (("--to", "kitti", "--split-by", "scene"), "one scene only"),
        (("--to", "kitti", "--split-by", "scene", "--split", "val"), "named or drawn"),
        (("--to", "kitti", "--camera", "moon"), "no camera 'moon'"),
        (("--to", "kitti", "--camera", "front,left_front"), "one camera"),
        (("--to", "kitti", "--require", "radar"), "kitti holds no radar"),
        (("--to", "kitti", "--scenes", "moon"), "moon"),
        (("--to", "kitti", "--set", "boxes=all"), "kitti has no option 'boxes'"),
        (("--to", "kitti", "--jobs", "0"), "at least one job"),
        (("--to", "kitti", "--intensity-scale", "-1"), "positive"),
        (("--to", "nuscenes"), "--set still=yes"),
        (("--to", "nuscenes", "--set", "still=yes"), "--set frame_rate=10"),
        (("--to", "nuscenes", "--set", "still=maybe"), "yes or no"),
        (("--to", "nuscenes", "--set", "still=yes", "--set", "frame_rate=ten"), "frames a second"),
        (("--to", "coco", "--set", "boxes=all"), "boxes = auto or labelled or projected"),
    ],
)
def test_mistakes_are_named_with_their_cure(cli, tmp_path: Path, arguments, said: str) -> None:
    outcome = cli("convert", "sample:aihub", "--out", "tree", *arguments)
    assert outcome.code in (2, 3) and said in outcome.err, outcome.err
    assert not (tmp_path / "tree").exists()


def test_a_target_and_a_place_are_needed(cli) -> None:
    for arguments in (("--to", "kitti"), ("--out", "tree")):
        outcome = cli("convert", "sample:aihub", *arguments)
        assert outcome.code == 2 and "required" in outcome.err


def test_frames_that_are_left_out_are_findings(cli, tmp_path: Path) -> None:
    assert cli("synth", "drive", "--format", "kitti-object", "--frames", 3, "--width", 64).code == 0
    (tmp_path / "drive/data/training/velodyne/000001.bin").write_bytes(b"123")
    outcome = cli("convert", "drive/data", "--to", "kitti", "--out", "out")
    assert outcome.code == 1 and "000001" in outcome.err and "2 of 3 frames" in outcome.out


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a tree that was written without interruption."""
    tree = tmp_path_factory.mktemp("whole") / "tree"
    subprocess.run(
        [sys.executable, "-m", "drivekit", *ARGUMENTS, "--out", tree], check=True, cwd=tree.parent
    )
    return contents(tree)


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_a_killed_run_is_taken_up_and_ends_as_if_nothing_had_been(
    cli, tmp_path: Path, whole: dict[str, bytes], number: signal.Signals
) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "drivekit", *ARGUMENTS, "--out", "out", "--jobs", "1"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    journal = tmp_path / "out/frames.jsonl"
    while running.poll() is None and (
        not journal.exists() or len(journal.read_bytes().splitlines()) < 4
    ):
        time.sleep(0.005)
    running.send_signal(number)
    _, said = running.communicate()
    if number == signal.SIGINT:
        assert running.returncode == 130 and b"interrupted" in said
        assert not list((tmp_path / "out").rglob("*.partial*"))
    n_done = len(journal.read_bytes().splitlines()) - 1
    assert 3 <= n_done < 20 and not (tmp_path / "out/drivekit.json").exists()

    outcome = cli(*ARGUMENTS, "--out", "out", "--json")
    assert outcome.code == 0 and outcome.json["resumed"] >= 3
    assert contents(tmp_path / "out") == whole
    other = cli(*ARGUMENTS, "--out", "out", "--class", "pedestrian=drop")
    assert other.code == 2 and "another class map" in other.err and "--overwrite" in other.err
