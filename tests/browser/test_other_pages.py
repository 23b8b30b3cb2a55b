"""The page as a single file, and with a run that verdicts are kept beside."""

from __future__ import annotations

import json

import pytest

from drivekit import api, resources
from drivekit.metrics.run_folder import save_run


@pytest.fixture(scope="module")
def file(tmp_path_factory, sample_run):
    out = tmp_path_factory.mktemp("page") / "scene.html"
    api.write_scene_page(api.viewing(runs=[sample_run]), out, state="th=dark", max_megabytes=35)
    return out


def test_a_single_file_restores_its_state_and_asks_for_nothing(new_view, file):
    assert file.stat().st_size < 35e6
    view = new_view(offline=True)
    address = file.as_uri()
    view.open(f"{address}#f=7&c=intensity&cam=bev&sel=gt:1&th=light")
    state = view.ask("drivekit.state()")
    assert (state["frame"], state["color"], state["camera"]) == (7, "intensity", "bev")
    assert view.ask("drivekit.points()") > 1000
    view.until("[...document.querySelectorAll('.cam')].every((cam) => cam.dataset.src)")
    view.until("drivekit.errors().length > 0")
    view.press("e", "ArrowRight")
    view.until("drivekit.frame() > 7")
    asked = {url.split("#")[0] for url in view.requests}
    assert {url for url in asked if not url.startswith(("data:", "about:"))} == {address}
    assert view.complaints == []


def test_a_verdict_is_kept_beside_the_run_and_filters_by_it(new_view, serve, sample_run, tmp_path):
    folder = tmp_path / "run"
    save_run(sample_run, folder)
    with serve(folder, state="th=dark") as url:
        view = new_view()
        view.open(url)
        view.until("drivekit.errors().length > 0")
        view.press("e")
        selected = view.until("drivekit.state().selected")
        view.page.fill(".note", "half behind a lorry")
        view.page.fill(".author", "kim")
        view.press("Escape")  # leaves the field, and lets go of the box
        view.set(selected=selected)
        view.press("x")
        view.until("document.querySelector('.verdicts [aria-pressed=true]')")
        lines = (folder / "triage.jsonl").read_text("utf-8").splitlines()
        marks = [json.loads(line) for line in lines]
        marks = [mark for mark in marks if mark.get("verdict") == "label-error"]
        assert [(m["note"], m["author"], m["box"]["row"]) for m in marks] == [
            ("half behind a lorry", "kim", int(selected.split(":")[1]))
        ]
        view.set(triage=["label-error"])
        assert [f"{b['source']}:{b['row']}" for b in view.ask("drivekit.boxes()")] == [selected]
        view.set(triage=None)
        view.press("u")
        view.until("!document.querySelector('.verdicts [aria-pressed=true]')")
        assert view.complaints == []


def test_two_tabs_and_one_left_in_a_hurry(new_view, serve, capfd):
    """Its requests are cut off; to close it as it loads stops Chromium now and then."""
    with serve(resources.path("sample_data/kitti"), state="th=dark") as url:
        first, second = new_view(), new_view()
        first.page.goto(url, wait_until="commit")
        first.page.goto("about:blank")
        second.open(url)
        second.press("ArrowRight")
        second.until("drivekit.frame() === 1")
        assert second.complaints == []
    assert "Traceback" not in capfd.readouterr().err
