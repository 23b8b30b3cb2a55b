from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.loaders.kitti_text import (
    DETECTION_CSV,
    LABEL,
    RESULT,
    TRACKING_LABEL,
    frame_numbers,
    read_rows,
)

CAR = b"Car 0.00 1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"

finite = st.floats(allow_nan=False, allow_infinity=False, width=64)
rows = st.lists(st.tuples(st.sampled_from(["Car", "Van"]), st.tuples(*[finite] * 14)), max_size=5)


@settings(max_examples=60, deadline=None)
@given(st.lists(rows, max_size=4), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_values_come_back_bit_for_bit(files: list, end: str) -> None:
    texts = ["".join(f"{name} {' '.join(map(repr, v))}{end}" for name, v in f) for f in files]
    read = read_rows([(str(i), text.encode()) for i, text in enumerate(texts)], LABEL)
    written = [row for f in files for row in f]
    assert read.types == [name for name, _ in written]
    assert read.counts.tolist() == [len(f) for f in files]
    assert read.numbers.tolist() == [list(v) for _, v in written]
    assert [read.column("rotation_y").tolist()] == [[v[13] for _, v in written]]


def test_many_rows_are_read_in_blocks() -> None:
    files = [(f"{i}.txt", CAR + b"\n" + CAR + b"\n") for i in range(5000)]
    read = read_rows(files, LABEL)
    assert len(read) == 10_000 and len(read.types) == 10_000
    assert read.offsets[-1] == 10_000
    assert (read.column("z") == 12.65).all()
    assert read.where(9_999) == "4999.txt:2"


def test_empty_files_hold_no_rows() -> None:
    read = read_rows([("a", b""), ("b", b"\n  \n"), ("c", CAR)], LABEL)
    assert read.counts.tolist() == [0, 0, 1]
    assert read_rows([], LABEL).numbers.shape == (0, 14)


def test_text_of_korean_windows_and_byte_order_marks_are_read() -> None:
    assert read_rows([("a", b"\xef\xbb\xbf" + CAR)], LABEL).types == ["Car"]
    assert read_rows([("a", "승용차".encode("cp949") + CAR[3:])], LABEL).types == ["승용차"]


@pytest.mark.parametrize(
    ("text", "layout", "problem"),
    [
        (CAR + b" 0.9", LABEL, "found 16 - that is a KITTI result"),
        (CAR, RESULT, "found 15 - that is a KITTI label"),
        (b"0 1 " + CAR, LABEL, "found 17 - that is a KITTI tracking label"),
        (CAR[:40], LABEL, "found 8 - the row is cut off"),
        (CAR.replace(b"12.65", b"nan"), LABEL, "finite number in column 'z' of a KITTI label, "
         "found 'nan'"),
        (CAR.replace(b"12.65", b"inf"), LABEL, "found 'inf'"),
        (CAR.replace(b"12.65", b"12,65"), LABEL, "found '12,65'"),
        (b"1,2,3", DETECTION_CSV, "found 3"),
    ],
)  # fmt: skip
def test_broken_rows_are_named_by_file_and_line(text: bytes, layout: object, problem: str) -> None:
    good = b"" if layout is not LABEL else CAR + b"\n\n"
    with pytest.raises(DataError) as error:
        read_rows([("good.txt", good), ("bad.txt", good + text)], layout)  # type: ignore[arg-type]
    assert problem in str(error.value)
    assert error.value.where == ("bad.txt:3" if good else "bad.txt:1")


def test_a_pointer_in_place_of_a_file_is_told() -> None:
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:0"
    with pytest.raises(DataError, match=r"^a\.txt: this is a Git-LFS pointer"):
        read_rows([("a.txt", pointer)], LABEL)


def test_frame_numbers_are_whole_and_not_negative() -> None:
    def numbers(first: str) -> np.ndarray:
        text = f"{first} 7 ".encode() + CAR
        return frame_numbers(read_rows([("t.txt", text)], TRACKING_LABEL))

    assert numbers("12").tolist() == [12]
    for wrong in ("-1", "1.5"):
        with pytest.raises(DataError, match=r"^t\.txt:1: expected the number of a frame"):
            numbers(wrong)


def test_numbers_are_those_python_reads() -> None:
    tokens = ["0.1", "1e-3", "123456789.123456789", "-0.0", "5e-324"]
    text = "Car " + " ".join(tokens + ["0"] * 9)
    got = read_rows([("a", text.encode())], LABEL).numbers[0, :5]
    assert got.tolist() == [float(t) for t in tokens]
    assert math.copysign(1, got[3]) == -1
