"""Numbers by slices, from the meta data of a set on disk to reports and the viewer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import drivekit as dk
from drivekit import api
from drivekit.errors import MissingDataError, UsageError
from drivekit.loaders.predictions.neutral_table import write_table
from drivekit.metrics.run_folder import load_run
from drivekit.reports.html import html_report
from drivekit.reports.markdown import markdown_report
from drivekit.reports.numbers import slice_tables
from drivekit.viewer.web.answers import answer_get
from drivekit.viewer.web.site import Site
from drivekit.world import rig_of, synthesize
from drivekit.world.detector import Recipe, detect
from drivekit.writers import write

WEATHER = ("맑음", "비", "맑음", "안개")
VEHICLE = ("DN8", "DN8", "<G80>", "<G80>")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A passenger-av set of four sequences with weather and vehicle, and predictions beside it."""
    root = tmp_path_factory.mktemp("sliced")
    rig = rig_of("aihub-passenger-av").scaled(64, 60, 8)
    write(
        synthesize(4, 3, n_scenes=4, rig=rig), "aihub-passenger-av", root / "data", form="folders"
    )
    for k, file in enumerate(sorted((root / "data").rglob("*_meta_data.json"))):
        document: dict[str, Any] = json.loads(file.read_text("utf-8"))
        document["weather"] = WEATHER[k]
        document["car"] = {"vehicle": VEHICLE[k], "km": k}
        file.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    truth = api.ground_truth(dk.open(root / "data"))
    write_table(root / "p.csv", detect(truth, Recipe(), 1).boxes)
    return root


@pytest.fixture(scope="module")
def run(data: Path) -> dk.Run:
    return dk.evaluate(
        "aihub-detection-like", data / "data", data / "p.csv", out=data / "run", slice_by=None,
        missing_frames="empty",
    )  # fmt: skip


def test_tags_of_two_to_twelve_values_are_slices_by_default(run: dk.Run) -> None:
    names = [part.name for part in run.slices]
    assert names == [
        "weather=맑음", "weather=비", "weather=안개",
        "car.vehicle=<G80>", "car.vehicle=DN8",
        "car.km=0", "car.km=1", "car.km=2", "car.km=3",
    ]  # fmt: skip
    assert run.slice_called("weather=맑음").report.counts["frames"] == 6
    for tag in ("weather", "car.vehicle", "car.km"):
        parts = [part.report.counts for part in run.slices if part.tag == tag]
        assert sum(counts["ground_truth"] for counts in parts) == run.report.counts["ground_truth"]


def test_official_protocols_are_sliced_when_asked(data: Path) -> None:
    def sliced(by: Any) -> int:
        sample = Path("sample_data")
        run = dk.evaluate(
            "nuscenes-detection", sample / "nuscenes",
            sample / "predictions" / "nuscenes_model_a.json",
            options={"version": "v1.0-mini"}, slice_by=by,
        )  # fmt: skip
        return len(run.slices)

    assert (sliced(None), sliced(["location"])) == (0, 1)


def test_a_scene_whose_tags_cannot_be_read_is_counted_and_told(data: Path, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(data / "data", tmp_path / "data")
    first = min((tmp_path / "data").rglob("*_meta_data.json"))
    first.write_bytes(first.read_bytes()[:-20])
    run = dk.evaluate(
        "aihub-detection-like", tmp_path / "data", data / "p.csv", missing_frames="empty",
        slice_by=["weather"],
    )  # fmt: skip
    assert [part.name for part in run.slices] == [
        "weather=맑음", "weather=비", "weather=안개", "weather=",
    ]  # fmt: skip
    told = [text for text in run.report.warnings if "tags of 1 scenes cannot be read" in text]
    assert len(told) == 1 and first.name in told[0]


def test_every_form_of_a_report_holds_every_number(run: dk.Run) -> None:
    tables = {table.title: table for table in slice_tables(run)}
    assert list(tables) == ["by weather", "by car.vehicle", "by car.km"]
    weather = tables["by weather"]
    assert weather.header == ("", "all", "맑음", "비", "안개")
    assert len(weather.rows) == len(run.report.metrics) + len(run.report.counts)
    brief = slice_tables(run, every=False)[0]
    assert len(brief.rows) == 3 + len(run.report.headline)
    page, text = html_report(run, look=lambda part: f"look {part.name}"), markdown_report(run)
    assert "조건별 결과" in html_report(run, look=lambda part: part.name, language="ko")
    for row in weather.rows:
        assert row[0] in text and row[0] in page
    assert "look weather=비" in page and "&lt;G80&gt;" in page and "<G80>" not in page


def test_a_slice_leads_to_its_scenes_in_the_viewer(run: dk.Run, data: Path) -> None:
    opened = api.viewing(data / "run")
    again = load_run(data / "run")
    site = Site(opened)
    served = json.loads(answer_get(site, "scenes.json", {}).body)["slices"]
    assert [part["name"] for part in served] == [part.name for part in again.slices]
    fog = next(part for part in served if part["name"] == "weather=안개")
    assert (fog["scenes"], fog["only"], fog["frames"]) == ([3], None, 3)
    shown = run.slice_called("weather=안개").report.metrics["mAP/3d/R40"].value
    assert fog["headline"][0]["value"] == pytest.approx(shown, nan_ok=True)
    with api.serve(opened, state=api.parse_state("sl=weather%3D안개")) as server:
        assert server.site.state.scene == site.ids[3]
    with pytest.raises(UsageError, match="no slice 'weather=눈'"):
        api.serve(opened, state=api.parse_state("sl=weather%3D눈"))
    with pytest.raises((UsageError, MissingDataError), match="no run"):
        api.serve(api.viewing(data / "data"), state=api.parse_state("sl=weather%3D비"))
