"""The main jobs on the data that comes with drivekit, as a user starts them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit import resources
from drivekit.cli.main import main
from drivekit.metrics.registry import find_protocol

CASES = [
    ("aihub-detection-like", "aihub", "aihub_model_{}.csv", "mAP/3d/R40"),
    ("kitti-object", "kitti", "kitti_model_{}", "Car/bev/R40/moderate"),
    ("nuscenes-detection", "nuscenes", "nuscenes_model_{}.json", "NDS"),
]


def printed(capsys: pytest.CaptureFixture[str], *args: object) -> dict[str, Any]:
    assert main([str(a) for a in args]) == 0
    value = json.loads(capsys.readouterr().out)
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize(("protocol", "sample", "pred", "metric"), CASES)
def test_eval_gives_the_promised_object(
    capsys: pytest.CaptureFixture[str], protocol: str, sample: str, pred: str, metric: str
) -> None:
    models = [
        printed(
            capsys, "eval", protocol, "--gt", f"sample:{sample}",
            "--pred", f"sample:predictions/{pred.format(model)}", "--json",
        )
        for model in "ab"
    ]  # fmt: skip
    for result in models:
        assert set(result) == {"protocol", "metrics", "units", "counts", "seconds"}
        assert set(result["protocol"]) == {"name", "version", "reference", "deviations"}
        assert result["protocol"]["deviations"] == []
        assert result["protocol"]["reference"] == find_protocol(protocol).id.reference
        assert result["metrics"].keys() == result["units"].keys()
        assert all(re.fullmatch(r"[A-Za-z0-9_./-]+", name) for name in result["metrics"])
    assert models[0]["metrics"][metric] > models[1]["metrics"][metric], "model b is the worse one"


def test_demo_and_eval_agree_and_the_report_needs_nothing_else(cli, tmp_path: Path) -> None:
    demo = cli("demo", "--no-browser", "--out", "D", "--json").json
    scored = cli(*demo["command"][1:], "--json").json
    assert demo["metrics"] == scored["metrics"]
    page = (tmp_path / "D" / "report.html").read_text("utf-8")
    assert "://" not in page.replace("data:image", "")
    assert page.count("<img") == 6 and page.count("<svg viewBox") >= 3
    assert f"{demo['metrics']['mAP/3d/R40']:.2f}" in page
    assert {p.name for p in (tmp_path / "D").iterdir()} == {
        "run.json",
        "matches.npz",
        "report.html",
        "report-frames",
    }
    links = re.findall(r'href="([^"]+)"', page)
    assert set(links) == {f"report-frames/{n:02}.html" for n in range(1, 7)}
    assert all((tmp_path / "D" / link).stat().st_size < 5_000_000 for link in links)
    assert page.count("drivekit view D --state") == 6


def test_a_run_is_drawn_and_reported_from_its_folder(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run = tmp_path / "내 실행"
    args = ("--gt", "sample:kitti", "--pred", "sample:predictions/kitti_model_b", "--out", run)
    printed(capsys, "eval", "kitti-object", *args, "--json")
    drawn = printed(capsys, "render", run, "--all", "--size", "640x360", "--out",
                    tmp_path / "frames", "--json")  # fmt: skip
    assert len(drawn["frames"]) == len(list((tmp_path / "frames").glob("*.png"))) == 4
    for kind in ("html", "md", "json"):
        printed(capsys, "report", run, "--format", kind, "--frames", "1", "--json")
    assert "kitti-object" in (run / "report.md").read_text("utf-8")
    assert (
        json.loads((run / "report.json").read_text("utf-8"))["protocol"]["name"] == "kitti-object"
    )


def test_a_scene_becomes_one_page(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "장면.html"
    args = ("render", "sample:nuscenes", "--scene", "synth-0007-001", "--out", out)
    told = printed(capsys, *args, "--state", "f=2&cam=bev", "--json")
    assert told["reduced"] == ["images about 400 pixels wide"]
    assert told["bytes"] == out.stat().st_size < 2_000_000
    text = out.read_text("utf-8")
    assert text.count('data-path="s/0/frames/') == 4
    assert '"state":"f=2&cam=bev"' in text
    for wrong in (
        ("--all",),
        ("--max-size", "0.1"),
        ("--state", "cam=above"),
        ("--frames", "nope"),
    ):
        assert main(["render", "sample:kitti", "--out", str(tmp_path / "x.html"), *wrong]) in (2, 3)
    assert main(["render", "sample:kitti", "--out", str(tmp_path / "x.png"), "--state", "f=1"]) == 2
    assert [p.name for p in tmp_path.iterdir()] == [out.name]


def test_a_report_without_pages_is_one_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    args = ("--gt", "sample:kitti", "--pred", "sample:predictions/kitti_model_b")
    printed(capsys, "eval", "kitti-object", *args, "--out", tmp_path / "run", "--json")
    out = tmp_path / "bare.html"
    told = printed(capsys, "report", tmp_path / "run", "--out", out, "--frames", "1",
                   "--pages-size", "0", "--json")  # fmt: skip
    assert told["remarks"] == []
    assert "look around" not in out.read_text("utf-8")
    told = printed(capsys, "report", tmp_path / "run", "--out", out, "--frames", "1",
                   "--pages-size", "0.1", "--json")  # fmt: skip
    assert len(told["remarks"]) == 1
    assert "no page of" in told["remarks"][0]
    assert {p.name for p in tmp_path.iterdir()} == {"run", "bare.html"}


def test_a_report_without_its_data_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    import shutil

    data = tmp_path / "data"
    shutil.copytree(resources.path("sample_data/kitti"), data)
    pred = resources.path("sample_data/predictions/kitti_model_a")
    assert main(["eval", "kitti-object", "--gt", str(data), "--pred", str(pred), "--out",
                 str(tmp_path / "run"), "--quiet"]) == 0  # fmt: skip
    shutil.rmtree(data)
    capsys.readouterr()
    remarks = printed(capsys, "report", tmp_path / "run", "--json")["remarks"]
    assert len(remarks) == 1 and "no pictures" in remarks[0] and "data" in remarks[0]


@pytest.mark.parametrize("sample", ["aihub", "kitti", "nuscenes"])
def test_info_counts_what_is_there(capsys: pytest.CaptureFixture[str], sample: str) -> None:
    from drivekit import api

    facts = printed(capsys, "info", f"sample:{sample}", "--json")
    table = api.ground_truth(api.open(resources.path(f"sample_data/{sample}")))
    assert sum(facts["boxes"].values()) == len(table)
    assert facts["labelled_frames"] == table.n_frames
    assert {s["modality"] for s in facts["sensors"].values()} == {"lidar", "camera"}


def test_a_subset_is_a_deviation(capsys: pytest.CaptureFixture[str]) -> None:
    common = ("eval", "kitti-object", "--gt", "sample:kitti", "--pred",
              "sample:predictions/kitti_model_a", "--json")  # fmt: skip
    by_class = printed(capsys, *common, "--classes", "Car")
    assert all(name.startswith("Car/") for name in by_class["metrics"])
    assert by_class["protocol"]["deviations"] == ["only the classes Car"]
    by_scene = printed(capsys, *common, "--scenes", "000000,000001")
    assert by_scene["counts"]["frames"] == 2 and by_scene["protocol"]["deviations"]


def test_kitti_without_image_boxes_has_a_protocol_of_its_own(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from drivekit import api
    from drivekit.loaders.predictions.neutral_table import write_table
    from drivekit.loaders.predictions.registry import read_predictions

    pred = read_predictions(resources.path("sample_data/predictions/kitti_model_a"))
    bare = tmp_path / "bare.csv"
    write_table(bare, replace(pred, extra={}))
    args = ("--gt", "sample:kitti", "--pred", bare)
    assert main(["eval", "kitti-object", *map(str, args)]) == 3
    assert "kitti-3d-like" in capsys.readouterr().err
    like = printed(capsys, "eval", "kitti-3d-like", *args, "--json")
    official = printed(
        capsys, "eval", "kitti-object", "--gt", "sample:kitti", "--pred",
        "sample:predictions/kitti_model_a", "--json",
    )  # fmt: skip
    assert like["protocol"]["reference"] == ""
    name = "Car/3d/R40/hard"
    assert np.isclose(like["metrics"][name], official["metrics"][name], atol=15)
    assert {p.id.name for p in api.protocols()} >= {"kitti-3d-like", "kitti-object"}
