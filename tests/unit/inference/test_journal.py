"""What was predicted survives, to the bit, and only that."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from drivekit.errors import DataError, UsageError
from drivekit.inference.journal import Entry, Journal, decode, encode
from drivekit.model.boxes import Boxes, FrameKey
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy

TAXONOMY = Taxonomy("test", ("차", "pedestrian"))
HEADER = {"model": "a:b", "batch": 1}
KEYS = [FrameKey("장면", f"{i:06d}") for i in range(6)]
CHUNKS = [KEYS[:2], KEYS[2:4], KEYS[4:]]


def entry(key: FrameKey, boxes: Boxes | None = None, problem: str = "") -> Entry:
    return Entry(key, boxes, problem, (0.1, 0.2, 0.3))


NUMBERS = st.just(np.nan) | st.floats(allow_nan=False, allow_infinity=False)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    npst.arrays(np.float64, st.integers(0, 5).map(lambda n: (n, 3)), elements=NUMBERS),
    st.booleans(),
    st.none() | st.integers(0, 2**62),
)
def test_numbers_come_back_bit_for_bit(center, has_optional, stamp) -> None:
    n = len(center)
    optional = {
        "quat": np.tile([1.0, 0, 0, 0], (n, 1)),
        "velocity": center[:, :2],
        "track": np.array([f"트랙 {i}" for i in range(n)], np.str_),
        "extra": {"bbox": np.zeros((n, 4), np.float32), "is_new": np.ones(n, bool)},
    }
    boxes = Boxes(
        center=center,
        size=np.abs(center),
        yaw=center[:, 0],
        label=np.zeros(n, np.int32),
        row=np.arange(n),
        score=center[:, 1],
        taxonomy=TAXONOMY,
        frame=Frame("LIDAR", stamp),
        **(optional if has_optional else {}),
    )
    line = encode(entry(KEYS[0], boxes))
    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    back = decode(line, TAXONOMY)
    assert (back.key, back.seconds, back.boxes.frame) == (KEYS[0], (0.1, 0.2, 0.3), boxes.frame)
    assert encode(back) == line
    assert back.boxes.center.tobytes() == center.tobytes()


def test_a_failed_frame_is_kept_as_such() -> None:
    back = decode(encode(entry(KEYS[0], problem="no\nway")), TAXONOMY)
    assert back.boxes is None and back.problem == "no\nway"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "out" / "unfinished.jsonl"


def filled(path, n: int):
    with Journal(path, HEADER, TAXONOMY) as journal:
        assert journal.resume(CHUNKS) == []
        journal.begin()
        for key in KEYS[:n]:
            journal.append([entry(key, problem="x")])
    return path


@pytest.mark.parametrize(("written", "kept"), [(0, 0), (1, 0), (2, 2), (3, 2), (5, 4), (6, 6)])
def test_only_whole_chunks_count(path, written, kept) -> None:
    with Journal(filled(path, written), HEADER, TAXONOMY) as journal:
        assert [e.key for e in journal.resume(CHUNKS)] == KEYS[:kept]
        for key in KEYS[kept:]:
            journal.append([entry(key, problem="x")])
    with Journal(path, HEADER, TAXONOMY) as journal:
        assert [e.key for e in journal.resume(CHUNKS)] == KEYS


@pytest.mark.parametrize("cut", [1, 5, 40])
def test_a_line_that_was_cut_off_is_forgotten(path, cut) -> None:
    data = filled(path, 6).read_bytes()
    path.write_bytes(data[:-cut])
    with Journal(path, HEADER, TAXONOMY) as journal:
        assert [e.key for e in journal.resume(CHUNKS)] == KEYS[:4]


def test_a_header_that_was_cut_off_is_no_run(path) -> None:
    filled(path, 2)
    path.write_bytes(path.read_bytes()[:5])
    with Journal(path, HEADER, TAXONOMY) as journal:
        assert journal.resume(CHUNKS) == []


def test_another_run_is_told_by_what_differs(path) -> None:
    with (
        Journal(filled(path, 2), {**HEADER, "batch": 4}, TAXONOMY) as journal,
        pytest.raises(UsageError, match=r"batch was '1', is '4'.*--overwrite"),
    ):
        journal.resume(CHUNKS)


def test_a_run_that_predicted_nothing_is_in_nobodys_way(path) -> None:
    with Journal(filled(path, 0), {**HEADER, "batch": 4}, TAXONOMY) as journal:
        assert journal.resume(CHUNKS) == []


def test_damage_in_the_middle_is_told(path) -> None:
    lines = filled(path, 6).read_bytes().splitlines(keepends=True)
    lines[2] = b"###\n"
    path.write_bytes(b"".join(lines))
    with (
        Journal(path, HEADER, TAXONOMY) as journal,
        pytest.raises(DataError, match="damaged"),
    ):
        journal.resume(CHUNKS)


def test_two_processes_do_not_write_into_one_folder(path) -> None:
    with (
        Journal(path, HEADER, TAXONOMY),
        pytest.raises(UsageError, match="another process"),
        Journal(path, HEADER, TAXONOMY),
    ):
        pass
