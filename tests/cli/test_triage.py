"""`drivekit triage`: from a verdict to labels that a tool can correct."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drivekit import api, resources
from drivekit.cli.main import main


@pytest.fixture
def run(cli, tmp_path: Path) -> Path:
    done = cli("eval", "kitti-object", "--gt", "sample:kitti",
               "--pred", "sample:predictions/kitti_model_a", "--out", "run", "--quiet")  # fmt: skip
    assert done.code == 0, done.err
    return tmp_path / "run"


def test_from_verdict_to_labels(cli, run: Path, tmp_path: Path) -> None:
    mark = ("triage", "mark", "run", "000001")
    assert cli(*mark, "--row", 25, "--verdict", "label-error", "--note", "너무 작음").code == 0
    assert cli(*mark, "--row", 26, "--source", "predictions", "--verdict", "label-error").code == 0
    assert cli(*mark, "--verdict", "ignore").code == 0
    assert cli(*mark, "--verdict", "undo").code == 0
    listed = cli("triage", "list", "run", "--json").json
    assert [m["verdict"] for m in listed["marks"]] == ["label-error", "label-error"]
    assert listed["marks"][0]["data"]["fingerprint"]
    done = cli("triage", "export", "run", "--to", "sustechpoints", "--out", "sus", "--json").json
    assert done["verdicts"] == 1
    assert "1 verdicts on predictions" in done["not_expressed"][0]
    labels = json.loads((tmp_path / "sus/frames/label/000001.json").read_text("utf-8"))
    assert [e["obj_attr"] for e in labels if "obj_attr" in e] == ["label-error: 너무 작음"]
    done = cli("triage", "export", "run", "--to", "datumaro", "--out", "dm", "--proposals")
    assert done.code == 0
    items = json.loads((tmp_path / "dm/annotations/default.json").read_text("utf-8"))["items"]
    assert len(items[0]["annotations"]) == len(labels) + 1


def test_evaluating_again_keeps_the_verdicts(cli, run: Path) -> None:
    cli("triage", "mark", "run", "000001", "--verdict", "ignore")
    before = (run / "triage.jsonl").read_bytes()
    again = cli("eval", "kitti-object", "--gt", "sample:kitti",
                "--pred", "sample:predictions/kitti_model_b", "--out", "run")  # fmt: skip
    assert again.code == 0, again.err
    assert (run / "triage.jsonl").read_bytes() == before


def test_a_dataset_by_itself_needs_a_file(cli) -> None:
    done = cli("triage", "list", "sample:kitti")
    assert done.code == 2
    assert "--file" in done.err
    given = ("--file", "v.jsonl")
    assert cli("triage", "mark", "sample:kitti", "000001", "--verdict", "ignore", *given).code == 0
    assert cli("triage", "list", "sample:kitti", *given, "--json").json["marks"][0]["box"] is None


@pytest.fixture(scope="module")
def bare_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("triage") / "run"
    kitti = resources.path("sample_data/kitti")
    api.evaluate("kitti-object", kitti, kitti.parent / "predictions/kitti_model_a", out=folder)
    return folder


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ("mark RUN 000001 --row 5000 --verdict ignore", 2, "no box of row"),
        ("mark RUN nothing --verdict ignore", 3, "no labelled frame nothing"),
        ("mark RUN 000001 --source x --row 5 --verdict ignore", 2, "'x'"),
        ("mark RUN 000001 --source x --verdict ignore", 2, "row id"),
        ("mark RUN 000001 --verdict perhaps", 2, "invalid choice"),
        ("export RUN --to csv --out v.csv", 3, "stands among 0"),
        ("export RUN --to csv --verdict no --out v.csv", 2, "no verdict is called"),
        ("export RUN --to xml --out v.xml", 2, "invalid choice"),
        ("list nowhere", 2, "--file"),
        ("", 2, "list|mark|export"),
    ],
)
def test_mistakes(
    bare_run: Path, capsys: pytest.CaptureFixture[str], line: str, code: int, says: str
) -> None:
    assert main(["triage", *line.replace("RUN", str(bare_run)).split()]) == code
    assert says in capsys.readouterr().err


def test_lines_that_are_no_verdicts_are_told(
    bare_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "v.jsonl").write_text('{"verdict": "ign')
    assert main(["triage", "list", str(bare_run), "--file", str(tmp_path / "v.jsonl")]) == 0
    assert "v.jsonl:1: left out" in capsys.readouterr().err
