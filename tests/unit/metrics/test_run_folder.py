from __future__ import annotations

import json
import os
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.metrics.evaluation import evaluate
from drivekit.metrics.kitti_object import KITTI_OBJECT
from drivekit.metrics.run_folder import check_target, load_run, save_run
from drivekit.metrics.run_json import run_json
from drivekit.model.boxes import BoxTable
from drivekit.model.matches import MATCH_COLUMNS
from drivekit.model.runs import Run, Source


@pytest.fixture(scope="module")
def run(generated: tuple[BoxTable, BoxTable]) -> Run:
    gt, pred = generated
    pred = pred.filter(pred.label != pred.taxonomy.label("Cyclist"))
    tags = {key: {"weather": "비"} for i, key in enumerate(gt.frames) if i % 5}
    result = evaluate(KITTI_OBJECT, gt, pred, deviations=["ein Fünftel der Bilder"], tags=tags)
    return Run(
        result.protocol,
        result.report,
        result.matches,
        Source("data/kitti", "kitti-object", result.gt_fingerprint, "val", {"version": "1"}),
        Source("preds/모델_a", "kitti", result.pred_fingerprint),
        result.seconds,
        "2024-05-01T12:00:00+00:00 drivekit 0.1.0",
        result.slices,
    )


def test_the_folder_gives_the_run_back(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    back = load_run(tmp_path / "run")
    assert back.protocol == run.protocol
    assert {n: repr(m) for n, m in back.report.metrics.items()} == {
        n: repr(m) for n, m in run.report.metrics.items()
    }
    assert np.isnan(back.report.metrics["Cyclist/3d/R40/easy"].value)
    for name in ("headline", "counts", "ignored", "warnings"):
        assert getattr(back.report, name) == getattr(run.report, name)
    for mine, theirs in zip(run.report.curves, back.report.curves, strict=True):
        assert (mine.name, mine.x_label, mine.y_label) == (
            theirs.name,
            theirs.x_label,
            theirs.y_label,
        )
        np.testing.assert_array_equal(mine.y, theirs.y)
    assert back.seconds == run.seconds and back.made == run.made
    matches = back.matches
    assert matches.settings == run.matches.settings
    assert (matches.frames, matches.classes) == (run.matches.frames, run.matches.classes)
    for name, dtype in MATCH_COLUMNS.items():
        assert getattr(matches, name).dtype == dtype
        np.testing.assert_array_equal(getattr(matches, name), getattr(run.matches, name))
    assert list(matches.errors) == list(run.matches.errors)
    np.testing.assert_array_equal(matches.errors["trans_err"], run.matches.errors["trans_err"])


def test_slices_come_back_with_their_frames(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    back = load_run(tmp_path / "run")
    assert [part.name for part in back.slices] == ["weather=비", "weather="]
    for mine, theirs in zip(run.slices, back.slices, strict=True):
        assert (mine.tag, mine.value) == (theirs.tag, theirs.value)
        np.testing.assert_array_equal(mine.frames, theirs.frames)
        assert mine.frames.dtype == theirs.frames.dtype
        assert repr(mine.report.metrics) == repr(theirs.report.metrics)
        for name in ("headline", "counts", "ignored", "warnings"):
            assert getattr(mine.report, name) == getattr(theirs.report, name)
    assert back.slice_called("weather=비").value == "비"
    with pytest.raises(UsageError, match="no slice 'weather=눈'") as caught:
        back.slice_called("weather=눈")
    assert "weather=비" in (caught.value.fix or "")


@pytest.mark.parametrize(
    "frames", [[[0, 61]], [[-1, 3]], [[5, 2]], [[0, 4], [3, 6]]],
    ids=["too many", "negative", "backwards", "twice"],
)  # fmt: skip
def test_slices_of_frames_that_are_not_there_are_damage(
    run: Run, tmp_path: Path, frames: list[list[int]]
) -> None:
    save_run(run, tmp_path / "run")
    path = tmp_path / "run" / "run.json"
    document = json.loads(path.read_text("utf-8"))
    document["slices"][0]["frames"] = frames
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(DataError, match="weather=비 has frames"):
        load_run(tmp_path / "run")


def test_runs_from_before_there_were_slices_are_read(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    path = tmp_path / "run" / "run.json"
    document = json.loads(path.read_text("utf-8"))
    del document["slices"]
    path.write_text(json.dumps(document), "utf-8")
    assert load_run(tmp_path / "run").slices == ()


def test_run_json_holds_what_json_can_hold(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    written = json.loads(
        (tmp_path / "run" / "run.json").read_text("utf-8"), parse_constant=pytest.fail
    )
    printed = run_json(run)
    assert list(printed) == ["protocol", "metrics", "units", "counts", "seconds", "slices"]
    assert list(printed["protocol"]) == ["name", "version", "reference", "deviations"]
    for part in written["slices"]:
        assert part.pop("frames")
    assert {name: written[name] for name in printed} == json.loads(
        json.dumps(printed, allow_nan=False)
    )
    assert printed["metrics"]["Cyclist/3d/R40/easy"] is None
    assert set(printed["units"].values()) == {"percent"}


def test_links_move_with_the_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    data = replace(run.ground_truth, path=str(old / "data"))
    monkeypatch.chdir(tmp_path)
    relative = replace(run.predictions, path="old/preds")
    save_run(replace(run, ground_truth=data, predictions=relative), old / "runs" / "a")
    assert str(tmp_path) not in (old / "runs" / "a" / "run.json").read_text("utf-8")
    old.rename(new)
    back = load_run(new / "runs" / "a")
    assert Path(back.ground_truth.path) == new / "data"
    assert Path(back.predictions.path) == new / "preds"
    assert Path(load_run(Path("new/runs/a")).predictions.path) == Path("new/preds")


def test_a_run_is_replaced_and_nothing_else_is(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    save_run(replace(run, made="again"), tmp_path / "run")
    assert load_run(tmp_path / "run").made == "again"
    thesis = tmp_path / "thesis"
    thesis.mkdir()
    (thesis / "chapter1.tex").write_text("…", "utf-8")
    with pytest.raises(UsageError):
        save_run(run, thesis)
    assert [p.name for p in thesis.iterdir()] == ["chapter1.tex"]


def test_nothing_is_left_of_a_run_that_cannot_be_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(np, "savez", fail)
    with pytest.raises(OSError, match="disk full"):
        save_run(run, tmp_path / "run")
    assert list(tmp_path.iterdir()) == []


def test_no_run(tmp_path: Path, run: Run) -> None:
    with pytest.raises(MissingDataError, match="expected the folder of a run, found none"):
        load_run(tmp_path)
    save_run(run, tmp_path / "run")
    (tmp_path / "run" / "matches.npz").unlink()
    with pytest.raises(MissingDataError, match="lost its matches"):
        load_run(tmp_path / "run")
    with pytest.raises(MissingDataError, match=r"run\.json: expected the folder of a run"):
        load_run(tmp_path / "run" / "run.json")


def test_a_run_is_replaced_with_its_reports_and_nothing_else(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    (tmp_path / "run" / "report.html").write_text("of the old run")
    save_run(run, tmp_path / "run")
    assert not (tmp_path / "run" / "report.html").exists()
    (tmp_path / "run" / "notes.txt").write_text("mine")
    with pytest.raises(UsageError, match=r"holds notes\.txt"):
        check_target(tmp_path / "run")
    with pytest.raises(UsageError, match=r"holds notes\.txt"):
        save_run(run, tmp_path / "run")


@pytest.mark.skipif(sys.platform == "win32", reason="all names are text there")
def test_a_path_that_is_no_text_is_said(run: Run, tmp_path: Path) -> None:
    source = replace(run.ground_truth, path=os.fsdecode(b"/data/\xc0\xda\xb7\xe1"))
    with pytest.raises(UsageError, match="no Unicode text"):
        save_run(replace(run, ground_truth=source), tmp_path / "run")
    assert list(tmp_path.iterdir()) == []


Edit = Callable[[dict[str, Any]], None]


def edited(run: Run, folder: Path, edit: Edit) -> Path:
    save_run(run, folder)
    path = folder / "run.json"
    document = json.loads(path.read_text("utf-8"))
    edit(document)
    path.write_text(json.dumps(document), "utf-8")
    return folder


@pytest.mark.parametrize(
    ("edit", "complaint"),
    [
        (lambda d: d.update(schema=2), r"schema 2, this drivekit reads 1"),
        (lambda d: d.pop("matches"), "damaged.*matches"),
        (lambda d: d["metrics"].update({"Car/3d/R40/easy": "high"}), r"damaged.*metrics"),
        (lambda d: d["units"].pop("Car/3d/R40/easy"), "name different numbers"),
        (lambda d: d["headline"].append("fame"), "headline names no metric: fame"),
        (lambda d: d["matches"].update(reasons=[""]), "column reason holds"),
        (lambda d: d["matches"]["frames"].clear(), "column frame holds"),
        (lambda d: d["matches"].update(operating_point="x"), "no setting is called 'x'"),
    ],
)
def test_documents_that_make_no_sense(run: Run, tmp_path: Path, edit: Edit, complaint: str) -> None:
    with pytest.raises(DataError, match=complaint) as caught:
        load_run(edited(run, tmp_path / "run", edit))
    assert str(tmp_path / "run") in str(caught.value)


def test_text_that_is_no_document(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    path = tmp_path / "run" / "run.json"
    whole = path.read_bytes()
    for broken in (
        b"",
        whole[: len(whole) // 2],
        b"\xff" + whole,
        b"[]",
        b"version https://git-lfs",
    ):
        path.write_bytes(broken)
        with pytest.raises(DataError, match="damaged"):
            load_run(tmp_path / "run")


def test_archives_that_are_broken(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    path = tmp_path / "run" / "matches.npz"
    whole = path.read_bytes()
    for broken in (b"", whole[:1000], whole[:-1000], whole[:5000] + b"\0" * 100 + whole[5100:]):
        path.write_bytes(broken)
        with pytest.raises(DataError, match="damaged"):
            load_run(tmp_path / "run")


def columns_of(path: Path) -> dict[str, Any]:
    with np.load(path) as arrays:
        return dict(arrays)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"status": np.zeros(3, np.uint8)}, r"column status is uint8 \(3,\)"),
        ({"frame": None}, "no column frame"),
        ({"score": "text"}, "column score is"),
        ({"extra": np.zeros(2)}, "unknown column extra"),
        ({"errors.trans_err": np.zeros(2)}, "column trans_err is"),
        ({"gt_row": np.array([{}], object)}, "damaged"),
    ],
)
def test_archives_with_other_columns(
    run: Run, tmp_path: Path, change: dict[str, Any], complaint: str
) -> None:
    save_run(run, tmp_path / "run")
    path = tmp_path / "run" / "matches.npz"
    columns = {**columns_of(path), **change}
    np.savez(path, **{name: column for name, column in columns.items() if column is not None})
    with pytest.raises(DataError, match=complaint):
        load_run(tmp_path / "run")


def test_archives_that_would_grow(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run")
    path = tmp_path / "run" / "matches.npz"
    np.savez_compressed(path, **columns_of(path))
    with pytest.raises(DataError, match="compressed"):
        load_run(tmp_path / "run")
    with zipfile.ZipFile(path, "w") as archive:
        header = b"{'descr': '<f8', 'fortran_order': False, 'shape': (1099511627776,), }"
        archive.writestr(
            "setting.npy", b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header
        )
    with pytest.raises(DataError, match="damaged"):
        load_run(tmp_path / "run")
