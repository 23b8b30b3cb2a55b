"""`drivekit triage`: from a verdict to labels that a tool can correct."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drivekit import api, resources
from drivekit.cli.main import main


def evaluate(model: str, folder: Path) -> Path:
    kitti = resources.path("sample_data/kitti")
    api.evaluate("kitti-object", kitti, kitti.parent / "predictions" / model, out=folder)
    return folder


@pytest.fixture
def triage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Run ``drivekit triage ARGS`` beside a run of its own, in this process."""
    evaluate("kitti_model_a", tmp_path / "run")
    monkeypatch.chdir(tmp_path)

    def call(*args: object) -> str:
        assert main(["triage", *map(str, args)]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    return call


def test_from_verdict_to_labels(triage, tmp_path: Path) -> None:
    mark = ("mark", "run", "000001")
    triage(*mark, "--row", 25, "--verdict", "label-error", "--note", "너무 작음")
    triage(*mark, "--row", 26, "--source", "kitti_model_a", "--verdict", "label-error")
    triage(*mark, "--verdict", "ignore")
    triage(*mark, "--verdict", "undo")
    listed = json.loads(triage("list", "run", "--json"))
    assert [m["verdict"] for m in listed["marks"]] == ["label-error", "label-error"]
    assert listed["marks"][0]["data"]["fingerprint"]
    export = ("export", "run", "--to")
    done = json.loads(triage(*export, "sustechpoints", "--out", "sus", "--json"))
    assert done["verdicts"] == 1
    assert "1 verdicts on predictions" in done["not_expressed"][0]
    labels = json.loads((tmp_path / "sus/000001/label/000001.json").read_text("utf-8"))
    assert [e["obj_attr"] for e in labels if "obj_attr" in e] == ["label-error: 너무 작음"]
    triage(*export, "datumaro", "--out", "dm", "--proposals")
    items = json.loads((tmp_path / "dm/annotations/default.json").read_text("utf-8"))["items"]
    assert len(items[0]["annotations"]) == len(labels) + 1


def test_evaluating_again_keeps_the_verdicts(triage, tmp_path: Path) -> None:
    triage("mark", "run", "000001", "--verdict", "ignore")
    file = tmp_path / "run" / "triage.jsonl"
    before = file.read_bytes()
    evaluate("kitti_model_b", tmp_path / "run")
    assert file.read_bytes() == before


def test_a_dataset_by_itself_needs_a_file(cli) -> None:
    done = cli("triage", "list", "sample:kitti")
    assert done.code == 2
    assert "--file" in done.err
    given = ("--file", "v.jsonl")
    assert cli("triage", "mark", "sample:kitti", "000001", "--verdict", "ignore", *given).code == 0
    assert cli("triage", "list", "sample:kitti", *given, "--json").json["marks"][0]["box"] is None


@pytest.fixture(scope="module")
def bare_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return evaluate("kitti_model_a", tmp_path_factory.mktemp("triage") / "run")


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
