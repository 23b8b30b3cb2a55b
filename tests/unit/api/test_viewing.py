"""What can be opened together, and the viewer beside a program."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from pathlib import Path

import pytest

import drivekit as dk
from drivekit import api, resources
from drivekit.errors import DataError, DrivekitError, MissingDataError, UsageError

AIHUB = resources.path("sample_data/aihub")
PREDS = [resources.path(f"sample_data/predictions/aihub_model_{m}.csv") for m in "ab"]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("runs")
    for name, pred in zip("ab", PREDS, strict=True):
        dk.evaluate("aihub-detection-like", AIHUB, pred, out=folder / name)
    dk.evaluate("aihub-detection-like", AIHUB, PREDS[0], out=folder / "some", frames=["03"])
    return [folder / name for name in ("a", "b", "some")]


def test_two_runs_share_their_labels(runs: list[Path]) -> None:
    opened = api.viewing(runs[0], runs=[runs[1]])
    assert [(m.id, m.name) for m in opened.models] == [
        ("A", "aihub_model_a.csv"),
        ("B", "aihub_model_b.csv"),
    ]
    assert set(opened.runs) == {"A", "B"}
    assert opened.title == "aihub", "no path of this machine goes into pages that are sent"
    assert not isinstance(opened.ground_truth, bool)


def test_runs_on_other_labels_are_not_mixed(runs: list[Path]) -> None:
    with pytest.raises(DataError, match="not evaluated on the same labels"):
        api.viewing(runs=[runs[0], runs[2]])


def test_models_of_one_name_are_told_apart(runs: list[Path]) -> None:
    opened = api.viewing(AIHUB, preds=[PREDS[0], PREDS[0]])
    assert len({m.name for m in opened.models}) == 2
    assert opened.ground_truth is True


def test_what_makes_no_sense_is_said(runs: list[Path]) -> None:
    for wrong, says in (
        (lambda: api.viewing(), "nothing to look at"),
        (lambda: api.viewing(runs[0], preds=PREDS), "at most 2 models"),
        (lambda: api.viewing(AIHUB, protocol="aihub-detection-like"), "needs a dataset and pred"),
        (lambda: api.viewing(runs[0], setting="nope"), "no setting is called 'nope'"),
        (lambda: api.write_scene_page(api.viewing(AIHUB), "x.html", max_megabytes=0), "0 to 2000"),
    ):
        with pytest.raises(UsageError, match=says):
            wrong()
    assert not Path("x.html").exists()


def test_scenes_and_frames_are_found_by_name() -> None:
    kitti = api.viewing(resources.path("sample_data/kitti"))
    nuscenes = api.viewing(resources.path("sample_data/nuscenes"))

    def start(opened, text: str) -> str:
        with api.serve(opened, state=api.parse_state(text)) as server:
            return str(server.site.state)

    assert start(kitti, "s=000002") == "f=2"
    assert start(kitti, "s=000003&f=@000003&cam=bev") == "f=3&cam=bev"
    second = nuscenes.dataset.scene_ids[1]
    key = nuscenes.dataset[second].timeline("boxes").key(2)
    assert start(nuscenes, f"s={second}&f=@{key}") == f"s={second}&f=2"
    for text in ("s=nope", "f=@nope"):
        with pytest.raises(MissingDataError, match="nope"):
            start(nuscenes, text)


def test_a_viewer_runs_beside_the_program_until_it_is_closed(runs: list[Path]) -> None:
    with dk.view(runs[0], state="f=3", browser=False) as viewer:
        base, _, state = viewer.url.partition("#")
        assert state == "f=3"
        with urllib.request.urlopen(base + "scenes.json") as response:
            scenes = json.load(response)
        assert scenes["triage"]
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(base + "scenes.json")


def test_a_page_of_a_run_is_written(runs: list[Path], tmp_path: Path) -> None:
    opened = api.viewing(runs[0])
    keys = [key for key in opened.ground_truth.frames if key.key in ("03", "04")]
    remarks = api.write_scene_page(opened, tmp_path / "two.html", frames=keys, state="f=@04")
    assert remarks == ()
    text = (tmp_path / "two.html").read_text("utf-8")
    assert '"frames":[[2,3]]' in text
    with pytest.raises(DrivekitError):
        api.write_scene_page(opened, tmp_path / "none.html", scene="nope")


def test_the_walk_visits_exactly_the_errors_of_the_run(runs: list[Path]) -> None:
    """The error list, the boxes of the frames and the run's own table say the same."""
    from drivekit.model.matches import Status
    from drivekit.viewer import Kind, scene_ids, scene_view
    from drivekit.viewer.decisions import scene_decisions

    opened = api.viewing(runs[0], runs=[runs[1]])
    scene = scene_view(opened, scene_ids(opened)[0])
    found = scene_decisions(scene)
    for m, model in enumerate(opened.models):
        rows = model.matches.at()
        place = {key: i for i, key in enumerate(scene.keys)}
        wanted = {
            (place[rows.frames[f]], int(s), int(g if s == Status.FALSE_NEGATIVE else p))
            for f, s, p, g in zip(rows.frame, rows.status, rows.pred_row, rows.gt_row, strict=True)
            if s in (Status.FALSE_POSITIVE, Status.FALSE_NEGATIVE)
        }
        status = {Kind.FALSE_POSITIVE: Status.FALSE_POSITIVE,
                  Kind.FALSE_NEGATIVE: Status.FALSE_NEGATIVE}  # fmt: skip
        walked = [
            (int(found.frame[i]), int(status[Kind(found.kind[i])]), int(found.row[i]))
            for i in found.walk()
            if found.model[i] == m
        ]
        assert set(walked) == wanted
        assert len(walked) == len(wanted)
        assert [w[0] for w in walked] == sorted(w[0] for w in walked)
    for i in (0, 7, 19):
        view = scene.frame(i, undecided=True)
        for boxes in view.boxes[1:]:
            m = [model.id for model in opened.models].index(boxes.id)
            here = (found.frame == i) & (found.model == m) & (found.kind == Kind.FALSE_POSITIVE)
            shown = boxes.boxes.row[boxes.kind == Kind.FALSE_POSITIVE]
            assert sorted(shown.tolist()) == sorted(found.row[here].tolist())
