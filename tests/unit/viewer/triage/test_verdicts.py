"""Verdicts: nothing that was said is lost, whoever else writes, whatever breaks."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError, UsageError
from drivekit.model.boxes import Boxes
from drivekit.model.frames import EGO, Frame
from drivekit.model.taxonomy import Taxonomy
from drivekit.viewer.triage import verdicts
from drivekit.viewer.triage.verdicts import Mark, MarkedBox, MarkedData

DATA = MarkedData(format="kitti-object", fingerprint="ab" * 32)
BOX = MarkedBox(
    source="ground truth", row=7, label="Car", center=(10.0, -2.5, 0.25), coordinate_frame="ego"
)


def mark(verdict: Any = "label-error", **changes: Any) -> Mark:
    return Mark(**{"verdict": verdict, "scene": "s", "frame": "000001", "data": DATA, **changes})


def boxes(centers: list[tuple[float, float, float]], **columns: Any) -> Boxes:
    n = len(centers)
    defaults: dict[str, Any] = {
        "center": np.array(centers, float).reshape(n, 3),
        "size": np.ones((n, 3)),
        "yaw": np.zeros(n),
        "label": np.zeros(n, np.int32),
        "row": np.arange(n),
        "taxonomy": Taxonomy("t", ("Car", "Van")),
        "frame": EGO,
    }
    return Boxes(**{**defaults, **columns})


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "run" / "triage.jsonl"
    first = mark(box=BOX, note="박스가 너무 작음\n둘째 줄", author="김")
    second = mark("model-error", frame="000002")
    for each in (first, second):
        verdicts.append(path, each)
    log = verdicts.read(path)
    assert log.marks == (first, second)
    assert log.broken == ()
    assert len(path.read_bytes().splitlines()) == 2


def test_no_file_holds_no_verdicts(tmp_path: Path) -> None:
    assert verdicts.read(tmp_path / "triage.jsonl").standing() == {}


def test_the_latest_verdict_counts_and_undo_brings_back_the_one_before() -> None:
    a, b = mark(box=BOX), mark("ignore", box=BOX)
    undo = mark("undo", box=BOX)
    assert verdicts.standing([a, b]) == {a.target: b}
    assert verdicts.standing([a, b, undo]) == {a.target: a}
    assert verdicts.standing([a, undo, undo, b]) == {a.target: b}
    assert verdicts.standing([a, undo]) == {}


def test_a_frame_and_its_boxes_are_marked_apart() -> None:
    whole, box = mark("ignore"), mark(box=BOX)
    of_model = mark("model-error", box=msgspec.structs.replace(BOX, source="predictions"))
    assert set(verdicts.standing([whole, box, of_model]).values()) == {whole, box, of_model}


def test_a_half_written_last_line_is_reported_and_stays_alone(tmp_path: Path) -> None:
    path = tmp_path / "triage.jsonl"
    verdicts.append(path, mark(box=BOX))
    whole = path.read_bytes()
    path.write_bytes(whole + whole[:40])
    assert [line.number for line in verdicts.read(path).broken] == [2]
    verdicts.append(path, mark("ignore"))
    log = verdicts.read(path)
    assert [m.verdict for m in log.marks] == ["label-error", "ignore"]
    assert [line.number for line in log.broken] == [2]


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_whatever_a_file_holds_it_is_read(junk: bytes) -> None:
    path = Path(os.environ["PYTEST_TRIAGE"]) / "triage.jsonl"
    path.write_bytes(junk)
    verdicts.append(path, mark())
    log = verdicts.read(path)
    assert log.marks[-1].verdict == "label-error"
    assert len(log.broken) <= junk.count(b"\n") + 1


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_TRIAGE", str(tmp_path))


@pytest.mark.parametrize(
    ("change", "member"),
    [
        ({"verdict": "maybe"}, "verdict"),
        ({"note": "x" * 4001}, "note"),
        ({"time": "yesterday"}, "time"),
        ({"schema": 2}, "schema"),
        ({"box": {"row": 1}}, "box"),
        ({"data": None}, "data"),
    ],
)
def test_what_is_no_mark_is_told_by_member(change: dict[str, Any], member: str) -> None:
    sent = msgspec.to_builtins(mark(box=BOX)) | change
    with pytest.raises(UsageError, match=member):
        verdicts.parse_mark(json.dumps(sent))


@pytest.mark.parametrize("text", [b"", b"[]", b"\xff\xfe", b"[" * 60_000, b"x" * 70_000])
def test_what_is_no_json_object_is_refused(text: bytes) -> None:
    with pytest.raises(UsageError):
        verdicts.parse_mark(text)


def test_a_mark_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "triage.jsonl"
    nowhere = msgspec.structs.replace(BOX, center=(np.nan, 0.0, 0.0))
    for bad in (mark(note="x" * 5000), mark(box=nowhere), mark(scene="\udc80")):
        with pytest.raises(UsageError):
            verdicts.append(path, bad)
    assert not path.exists()


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "file" / "triage.jsonl", tmp_path):
        with pytest.raises(UsageError, match="cannot be kept"):
            verdicts.append(place, mark())
    with pytest.raises(DataError, match="cannot be read"):
        verdicts.read(tmp_path)


def test_nothing_of_a_line_stays_when_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "triage.jsonl"
    verdicts.append(path, mark())
    before = path.read_bytes()
    write = os.write

    def full(descriptor: int, data: Any) -> int:
        write(descriptor, bytes(data)[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(UsageError, match="No space left"):
        verdicts.append(path, mark("ignore"))
    assert path.read_bytes() == before


_WRITER = """
import sys
from msgspec.structs import replace
from drivekit.viewer.triage import verdicts
path, mark, n = sys.argv[1], verdicts.parse_mark(sys.argv[2]), int(sys.argv[3])
for i in range(n):
    verdicts.append(path, replace(mark, frame=str(i)))
"""


def test_several_viewers_write_at_once(tmp_path: Path) -> None:
    path, n = tmp_path / "triage.jsonl", 20
    marks = [msgspec.json.encode(mark(author=who, note="x" * 3000)).decode() for who in "abc"]
    writers = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(path), text, str(n)]) for text in marks
    ]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    log = verdicts.read(path)
    assert not log.broken
    for who in "abc":
        assert [m.frame for m in log.marks if m.author == who] == [str(i) for i in range(n)]


def test_a_box_is_found_again_when_row_ids_shift() -> None:
    here = boxes([(1, 1, 0), (5, 5, 0), (9, 9, 0)])
    marked = verdicts.marked_box("ground truth", here, 1)
    assert marked.row == 1
    assert marked.label == "Car"
    shifted = here.with_columns(row=np.array([3, 2, 1]))
    assert verdicts.find_marked(marked, shifted) == 1
    assert verdicts.find_marked(marked, shifted[[0, 2]]) is None
    assert verdicts.find_marked(marked, shifted[[]]) is None


def test_of_boxes_at_one_place_row_then_score_decide() -> None:
    same = boxes([(1, 1, 0)] * 3, score=np.array([0.9, 0.5, 0.7]))
    assert verdicts.find_marked(verdicts.marked_box("predictions", same, 1), same) == 1
    shifted = same.with_columns(row=np.array([10, 11, 12]))
    assert verdicts.find_marked(verdicts.marked_box("predictions", same, 2), shifted) == 2


def test_another_class_or_coordinate_frame_is_another_box() -> None:
    here = boxes([(1, 1, 0)])
    marked = verdicts.marked_box("ground truth", here, 0)
    assert verdicts.find_marked(marked, here.with_columns(label=np.array([1], np.int32))) is None
    assert verdicts.find_marked(marked, here.with_columns(frame=Frame("LIDAR_TOP"))) is None
