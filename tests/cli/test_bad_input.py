"""Mistakes and broken files: the right exit code, and an error that names place or cure."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from drivekit import resources
from drivekit.cli.main import main

USAGE, BAD_DATA = 2, 3
SAMPLE = resources.path("sample_data")


class Case(NamedTuple):
    """A command, what it must end with, and what its error must say."""

    prepare: Callable[[Path], list[object]]
    code: int
    says: tuple[str, ...]


def kitti(root: Path) -> Path:
    return Path(shutil.copytree(SAMPLE / "kitti", root / "kitti"))


def results(root: Path) -> Path:
    return Path(shutil.copytree(SAMPLE / "predictions" / "kitti_model_a", root / "results"))


def scored(gt: object, pred: object, *more: object) -> list[object]:
    return ["eval", "kitti-object", "--gt", gt, "--pred", pred, *more]


def wrong_number_in_label(root: Path) -> list[object]:
    gt = kitti(root)
    label = gt / "training" / "label_2" / "000001.txt"
    rows = label.read_text().splitlines()
    label.write_text("\n".join([rows[0].replace(rows[0].split()[4], "4O2.1"), *rows[1:]]))
    return scored(gt, "sample:predictions/kitti_model_a")


def short_row_in_results(root: Path) -> list[object]:
    pred = results(root)
    file = sorted(pred.rglob("*.txt"))[0]
    file.write_text("Car -1 -1 0.0 1 2 3 4\n")
    return scored("sample:kitti", pred)


def no_result_file_for_a_frame(root: Path) -> list[object]:
    pred = results(root)
    sorted(pred.rglob("*.txt"))[0].unlink()
    return scored("sample:kitti", pred, "--missing-frames", "error")


def truncated_nuscenes_json(root: Path) -> list[object]:
    whole = (SAMPLE / "predictions" / "nuscenes_model_a.json").read_text()
    (root / "half.json").write_text(whole[: len(whole) // 2])
    return ["eval", "nuscenes-detection", "--gt", "sample:nuscenes", "--pred", root / "half.json"]


def unknown_class_in_table(root: Path) -> list[object]:
    rows = (SAMPLE / "predictions" / "aihub_model_a.csv").read_text("utf-8").splitlines()
    labels = rows[0].split(",").index("label")
    cells = rows[3].split(",")
    cells[labels] = "spaceship"
    rows[3] = ",".join(cells)
    (root / "table.csv").write_text("\n".join(rows), "utf-8")
    return ["eval", "aihub-detection-like", "--gt", "sample:aihub", "--pred", root / "table.csv"]


def table_without_coordinate_frame(root: Path) -> list[object]:
    text = (SAMPLE / "predictions" / "aihub_model_a.csv").read_text("utf-8")
    (root / "table.csv").write_text(text.replace("coordinate_frame", "frame_of", 1), "utf-8")
    return ["eval", "aihub-detection-like", "--gt", "sample:aihub", "--pred", root / "table.csv"]


def half_a_zip(root: Path) -> list[object]:
    whole = root / "whole.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        for file in sorted((SAMPLE / "aihub").rglob("*.json"))[:20]:
            archive.write(file, file.relative_to(SAMPLE / "aihub"))
    data = whole.read_bytes()
    (root / "half.zip").write_bytes(data[: len(data) // 2])
    return ["info", root / "half.zip"]


def empty_folder(root: Path) -> list[object]:
    (root / "nothing").mkdir()
    return ["info", root / "nothing"]


def out_is_a_file(root: Path) -> list[object]:
    (root / "file").write_text("mine")
    return scored("sample:kitti", "sample:predictions/kitti_model_a", "--out", root / "file")


def run_without_matches(root: Path) -> list[object]:
    run = root / "run"
    assert main([*map(str, scored("sample:kitti", "sample:predictions/kitti_model_a")), "--out",
                 str(run), "--quiet"]) == 0  # fmt: skip
    (run / "matches.npz").unlink()
    return ["report", run]


def truncated_run(root: Path) -> list[object]:
    args = run_without_matches(root)
    run = Path(str(args[1]))
    (run / "run.json").write_text((run / "run.json").read_text("utf-8")[:200], "utf-8")
    return ["report", run]


def point_cloud_cut_short(root: Path) -> list[object]:
    gt = kitti(root)
    cloud = gt / "training" / "velodyne" / "000000.bin"
    cloud.write_bytes(cloud.read_bytes()[:-3])
    return ["render", gt, "--scene", "000000", "--out", root / "x.png"]


PREDICTED = ("--pred", "sample:predictions/kitti_model_a")
CASES = {
    "label-number": Case(wrong_number_in_label, BAD_DATA, ("000001.txt", "4O2.1")),
    "short-row": Case(short_row_in_results, BAD_DATA, ("000000.txt:1", "8")),
    "frame-not-predicted": Case(no_result_file_for_a_frame, BAD_DATA, ("--missing-frames",)),
    "truncated-json": Case(truncated_nuscenes_json, BAD_DATA, ("half.json",)),
    "unknown-class": Case(unknown_class_in_table, USAGE, ("spaceship", "--class-map")),
    "no-coordinate-frame": Case(
        table_without_coordinate_frame, BAD_DATA, ("coordinate_frame", "table.csv")
    ),
    "half-zip": Case(half_a_zip, BAD_DATA, ("half.zip",)),
    "empty-folder": Case(empty_folder, BAD_DATA, ("nothing",)),
    "out-is-file": Case(out_is_a_file, USAGE, ("file",)),
    "lost-matches": Case(run_without_matches, BAD_DATA, ("lost its matches",)),
    "truncated-run": Case(truncated_run, BAD_DATA, ("run.json", "evaluate again")),
    "short-cloud": Case(point_cloud_cut_short, BAD_DATA, ("000000.bin",)),
    "unknown-protocol": Case(
        lambda _: ["eval", "kitti-objekt", "--gt", "sample:kitti", *PREDICTED],
        USAGE,
        ("kitti-object",),
    ),
    "no-prediction": Case(
        lambda _: ["eval", "kitti-object", "--gt", "sample:kitti"], USAGE, ("--pred",)
    ),
    "unknown-sample": Case(lambda _: ["info", "sample:kiti"], USAGE, ("kitti",)),
    "unknown-scene": Case(
        lambda root: ["render", "sample:nuscenes", "--scene", "none", "--out", root / "x.png"],
        BAD_DATA,
        ("none",),
    ),
    "unknown-format": Case(
        lambda _: ["info", "sample:kitti", "--format", "kity"], USAGE, ("kitti-object",)
    ),
    "unknown-class-option": Case(
        lambda _: scored("sample:kitti", PREDICTED[1], "--classes", "Bus"), USAGE, ("Bus", "Car")
    ),
    "no-worker": Case(lambda _: scored("sample:kitti", PREDICTED[1], "--workers", 0), USAGE, ()),
    "no-frames": Case(lambda root: ["synth", root / "s", "--frames", 0], USAGE, ("frames",)),
    "report-of-data": Case(lambda _: ["report", SAMPLE / "kitti"], BAD_DATA, ("run",)),
}


@pytest.mark.parametrize("name", CASES)
def test_mistakes_end_with_place_and_cure(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = CASES[name]
    args = [str(a) for a in case.prepare(tmp_path)]
    before = sorted(tmp_path.rglob("*"))
    capsys.readouterr()
    code = main([*args, "--json"])
    shown = capsys.readouterr()
    assert code == case.code, shown.err
    error = json.loads(shown.out)["error"]
    assert error["problem"] and (error["fix"] or error["where"] or "(" in error["problem"])
    assert all(part in shown.err for part in case.says), shown.err
    assert error["problem"] in shown.err and "Traceback" not in shown.err
    assert sorted(tmp_path.rglob("*")) == before, "a failed command leaves nothing behind"
