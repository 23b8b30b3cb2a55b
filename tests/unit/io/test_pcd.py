from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import DataError, UsageError
from drivekit.io.pcd import read_pcd, write_pcd

XYZ = {name: np.arange(6, dtype=np.float32) + k for k, name in enumerate("xyz")}
ASCII = write_pcd(None, XYZ, encoding="ascii").decode()


def test_an_organised_cloud_keeps_its_nans() -> None:
    x = np.array([1, np.nan, 3, np.nan, np.nan, 6], np.float32)
    data = write_pcd(None, {**XYZ, "x": x}, encoding="ascii", height=2)
    table = read_pcd(data, "a.pcd")
    assert (table.width, table.height, table.n_points) == (3, 2, 6)
    np.testing.assert_array_equal(table.fields["x"], x)


@pytest.mark.parametrize("encoding", ["ascii", "binary", "binary_compressed"])
def test_an_empty_cloud_has_empty_fields(encoding: str) -> None:
    empty = {"x": np.empty(0, np.float32), "n": np.empty((0, 3), np.uint8)}
    table = read_pcd(write_pcd(None, empty, encoding=encoding), "a.pcd")  # type: ignore[arg-type]
    assert table.n_points == 0
    assert table.fields["x"].shape == (0,) and table.fields["n"].shape == (0, 3)


def test_nanosecond_stamps_keep_all_digits_in_ascii() -> None:
    stamps = np.array([1_532_402_927_647_951_001, 2**64 - 1], np.uint64)
    table = read_pcd(write_pcd(None, {"t": stamps}, encoding="ascii"), "a.pcd")
    assert table.fields["t"].tolist() == stamps.tolist()


def test_old_headers_leave_lines_out() -> None:
    text = ASCII.replace("FIELDS", "COLUMNS").replace("VERSION 0.7", "VERSION .5")
    for line in ("COUNT 1 1 1\n", "HEIGHT 1\n", "POINTS 6\n", "VIEWPOINT 0 0 0 1 0 0 0\n"):
        assert line in text
        text = text.replace(line, "")
    assert read_pcd(text.encode(), "a.pcd").n_points == 6


def test_fields_of_the_file_share_its_bytes() -> None:
    table = read_pcd(write_pcd(None, XYZ, encoding="binary"), "a.pcd")
    assert not table.fields["x"].flags.writeable and not table.fields["x"].flags.owndata


def change(old: str, new: str) -> bytes:
    assert old in ASCII
    return ASCII.replace(old, new).encode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "a.pcd: the file is empty"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git lfs pull"),
        (b"\x89PNG\r\n\x1a\n", "a.pcd:1: expected a PCD header"),
        (b"# .PCD v0.7\nVERSION 0.7\nFIELDS x\n", "no DATA line"),
        (change("FIELDS x y z", "FIELDS x y x"), "two fields are named 'x'"),
        (change("FIELDS x y z", "FIELDS x y"), "FIELDS names 2 fields, SIZE has 3"),
        (change("FIELDS x y z\n", ""), "names no FIELDS"),
        (change("COUNT 1 1 1", "COUNT 0 0 0"), "COUNT 0"),
        (change("COUNT 1 1 1", "COUNT 1 1 -1"), "negative"),
        (change("COUNT 1 1 1", "COUNT 1 1 one"), "COUNT: expected numbers, found '1 1 one'"),
        (change("TYPE F F F", "TYPE F F I3"), "field 'z': expected one of F4, .* found I34"),
        (change("WIDTH 6", "WIDTH 5"), "WIDTH 5 × HEIGHT 1 is not POINTS 6 - the payload holds 6"),
        (change("POINTS 6", "POINTS 7"), "the payload holds 6 points: correct WIDTH"),
        (change("VIEWPOINT 0 0 0 1", "VIEWPOINT 0 0 0"), "VIEWPOINT: expected 7 numbers, found 6"),
        (change("DATA ascii", "DATA zipped"), "a.pcd:11: expected DATA ascii, .* found 'zipped'"),
        (change("DATA ascii", "DATA binary"), r"6 points of 12 bytes \(72 bytes\), found 36"),
        (change("DATA ascii", "DATA binary_compressed"), "the payload announces"),
        (change("0 1 2\n", "0 1\n"), "a.pcd:12: expected 3 values in a row, found only 2"),
    ],
)
def test_a_broken_file_says_what_is_wrong(data: bytes, message: str) -> None:
    with pytest.raises(DataError, match=message):
        read_pcd(data, "a.pcd")


def test_contradicting_counts_name_what_the_payload_holds() -> None:
    for encoding in ("ascii", "binary", "binary_compressed"):
        data = write_pcd(None, XYZ, encoding=encoding)  # type: ignore[arg-type]
        with pytest.raises(DataError, match="POINTS 9 - the payload holds 6 points"):
            read_pcd(data.replace(b"POINTS 6", b"POINTS 9"), "a.pcd")
    with pytest.raises(DataError, match="POINTS 9 - correct WIDTH"):
        data = write_pcd(None, XYZ, encoding="binary", trailing=b"?")
        read_pcd(data.replace(b"POINTS 6", b"POINTS 9"), "a.pcd")


@pytest.mark.parametrize("value", ["256", "-1", "1.5", "nan", "1e3"])
def test_an_integer_field_holds_what_its_size_allows(value: str) -> None:
    text = ASCII.replace("TYPE F F F", "TYPE F F U").replace("SIZE 4 4 4", "SIZE 4 4 1")
    with pytest.raises(DataError, match=r"a.pcd, column 3: row 0 holds .* which is no uint8"):
        read_pcd(text.replace("0 1 2\n", f"0 1 {value}\n").encode(), "a.pcd")


def test_a_header_that_promises_the_moon_costs_nothing() -> None:
    for encoding in ("ascii", "binary", "binary_compressed"):
        data = write_pcd(None, XYZ, encoding=encoding)  # type: ignore[arg-type]
        for old, new in (
            (b"WIDTH 6", b"WIDTH 600000000000"),
            (b"POINTS 6", b"POINTS 600000000000"),
        ):
            data = data.replace(old, new)
        with pytest.raises(DataError):
            read_pcd(data, "a.pcd")


def test_writing_to_disk_appears_whole(tmp_path: Path) -> None:
    path = tmp_path / "구름.pcd"
    data = write_pcd(path, XYZ)
    assert path.read_bytes() == data
    assert [item.name for item in tmp_path.iterdir()] == ["구름.pcd"]


@pytest.mark.parametrize(
    ("fields", "options", "message"),
    [
        ({}, {}, "at least one"),
        ({"x": np.zeros(2), "y": np.zeros(3)}, {}, "same length"),
        ({"x": np.zeros(2, bool)}, {}, "one of F4"),
        ({"x": np.zeros((2, 2, 2))}, {}, re.escape("(2, 2, 2)")),
        ({"x y": np.zeros(2)}, {}, "name in ASCII"),
        ({"x": np.zeros(3)}, {"height": 2}, "3 points do not make 2 rows"),
        ({"x": np.zeros(3)}, {"encoding": "text"}, "found 'text'"),
    ],
)
def test_what_pcd_cannot_hold_is_refused(fields: dict, options: dict, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        write_pcd(None, fields, **options)
