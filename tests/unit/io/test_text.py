from __future__ import annotations

import re

import numpy as np
import pytest

from drivekit.errors import DataError
from drivekit.io.text import decode_text, read_columns, read_numbers

KOREAN = "날씨: 맑음, 도심도로 088"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_korean_text_is_read_in_each_encoding(encoding: str) -> None:
    assert decode_text(KOREAN.encode(encoding), "a.txt") == KOREAN


def test_other_bytes_are_refused_with_their_place() -> None:
    with pytest.raises(DataError, match=re.escape("byte 0xff at offset 4 that is not UTF-8")):
        decode_text(b"abc \xff\xfe", "a.txt")


def test_an_empty_file_is_empty_text_and_an_lfs_pointer_is_not() -> None:
    assert decode_text(b"", "a.txt") == ""
    with pytest.raises(DataError, match=r"a\.txt: .*Git-LFS.* - run `git lfs pull`"):
        decode_text(b"version https://git-lfs.github.com/spec/v1\noid sha256:00\n", "a.txt")


def test_small_tables_with_blanks_or_commas() -> None:
    expected = [[1, 2.5, -3e5], [4, np.nan, 6]]
    for text in ("1 2.5 -3e5\n4 nan 6", "1, 2.5,-3e5\r\n\r\n4,nan,6\r\n"):
        np.testing.assert_array_equal(read_numbers(text.encode(), "a.txt"), expected)
    assert read_numbers(b"\n", "a.txt", 3).shape == (0, 3)
    assert read_numbers(b"", "a.txt").shape == (0, 0)


@pytest.mark.parametrize(
    ("text", "n_columns", "message"),
    [
        ("1 2\n\n3\n", None, "a.txt:3: expected 2 numbers, found 1"),
        ("1 2\n", 12, "a.txt:1: expected 12 numbers, found 2"),
        ("1 2\n3 DontCare\n", None, "a.txt:2: expected a number, found 'DontCare'"),
    ],
)
def test_a_broken_table_names_the_line(text: str, n_columns: int | None, message: str) -> None:
    with pytest.raises(DataError, match=re.escape(message)):
        read_numbers(text.encode(), "a.txt", n_columns)


def test_columns_have_their_own_types() -> None:
    dtypes = [np.dtype(code) for code in ("<f4", "<u1", "<i8")]
    x, n, t = read_columns(b"0.1 255 -9007199254740993\n1e300 0 1\n", dtypes, 2, "a.txt")
    assert x.tolist() == [np.float32(0.1), np.inf] and n.tolist() == [255, 0]
    assert t.tolist() == [-9007199254740993, 1]
    with pytest.raises(DataError, match=r"a\.txt, column 2: row 1 holds 256, which is no uint8"):
        read_columns(b"1 2 3\n1 256 3\n", dtypes, 2, "a.txt")
