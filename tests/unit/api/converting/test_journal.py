from __future__ import annotations

from pathlib import Path

import pytest

from drivekit.api.converting import journal
from drivekit.api.converting.target import ClassPlan, Plan, Record, Source
from drivekit.errors import UsageError
from drivekit.model.taxonomy import Taxonomy


def plan(target: str = "kitti", fingerprint: str = "f", scale: float = 1.0) -> Plan:
    classes = ClassPlan(Taxonomy(target, ("Car",)), {"car": "Car"}, {"car": 3})
    source = Source("/data", "test", {}, Taxonomy("test", ("car",)), fingerprint)
    return Plan(target, source, classes, ("train",), (), scale)


def record(i: int) -> Record:
    return Record(f"{i:06d}", {f"{i}.bin": (3, 7)}, (i, 0), {"track": i}, {"한글": [1.5, "x"]})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A tree of five frames, finished in no particular order."""
    journal.rewrite(tmp_path, journal.header_of(plan()), ())
    with journal.writer(tmp_path) as book:
        for i in (3, 0, 4, 1, 2):
            (tmp_path / f"{i}.bin").write_bytes(b"abc")
            book.add(journal.written(record(i)))
    return tmp_path


def test_records_come_back_in_the_order_asked(folder: Path) -> None:
    ids = [f"{i:06d}" for i in (0, 1, 2, 9, 3)]
    journal.rewrite(folder, journal.header_of(plan()), ids)
    assert list(journal.records(folder)) == [record(i) for i in (0, 1, 2, 3)]


def test_what_was_cut_off_does_not_count(folder: Path) -> None:
    path = folder / "frames.jsonl"
    path.write_bytes(path.read_bytes()[:-1])  # even if only the end of the line is missing
    done = journal.finished(folder, journal.header_of(plan()))
    assert list(done) == [f"{i:06d}" for i in (3, 0, 4, 1)]
    path.write_bytes(path.read_bytes()[:-9])
    assert len(journal.finished(folder, journal.header_of(plan()))) == 4


def test_frames_whose_files_are_not_as_written_are_not_finished(folder: Path) -> None:
    (folder / "1.bin").write_bytes(b"ab")
    (folder / "4.bin").unlink()
    done = journal.finished(folder, journal.header_of(plan()))
    assert list(done) == ["000003", "000000", "000002"] and done["000000"] == {"0.bin": (3, 7)}


def test_another_tree_is_told_by_what_differs(folder: Path, tmp_path: Path) -> None:
    for other, said in (
        (plan(target="coco"), "another target"),
        (plan(fingerprint="g"), "other data"),
        (plan(scale=255.0), "other options"),
    ):
        with pytest.raises(UsageError, match=said):
            journal.finished(folder, journal.header_of(other))
    assert journal.finished(tmp_path / "new", journal.header_of(plan())) == {}


def test_a_later_record_of_a_frame_goes_before_an_earlier_one(folder: Path) -> None:
    again = Record("000000", {"0.bin": (3, 8)}, (), {}, {})
    with journal.writer(folder) as book:
        book.add(journal.written(again))
    journal.rewrite(folder, journal.header_of(plan()), ["000000"])
    assert list(journal.records(folder)) == [again]
