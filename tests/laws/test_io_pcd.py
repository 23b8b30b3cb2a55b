"""PCD: whatever a file holds is read as written, and damage is an error, never a crash."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.io.pcd import PcdTable, read_pcd, write_pcd

TYPES = ["F4", "F8", "I1", "I2", "I4", "I8", "U1", "U2", "U4", "U8"]
STRUCT = dict(zip(TYPES, "fdbhiqBHIQ", strict=True))


@dataclass(frozen=True)
class Field:
    name: str
    type: str
    count: int
    rows: list[list[Any]]  # one list of `count` values a point


@st.composite
def field_lists(draw: st.DrawFn) -> tuple[list[Field], int]:
    n_points = draw(st.integers(0, 12))
    names = draw(
        st.lists(st.sampled_from(["x", "y", "z", "intensity", "ring", "t", "rgb"]), unique=True)
    )
    fields = []
    for name in draw(st.permutations([*names, "x0", *draw(st.lists(st.just("_"), max_size=3))])):
        kind = draw(st.sampled_from(TYPES))
        count = draw(st.sampled_from([1, 1, 1, 0, 2, 3])) if name != "x0" else 1
        fields.append(Field(name, kind, count, draw_rows(draw, kind, n_points, count)))
    return fields, n_points


def draw_rows(draw: st.DrawFn, kind: str, n_points: int, count: int) -> list[list[Any]]:
    if kind[0] == "F":
        # Text has one NaN only.
        values = st.floats(width=int(kind[1]) * 8).map(lambda v: float(repr(v)))
    else:
        limits = np.iinfo(f"{kind[0].lower()}{kind[1]}")
        values = st.integers(int(limits.min), int(limits.max))
    row = st.lists(values, min_size=count, max_size=count)
    return draw(st.lists(row, min_size=n_points, max_size=n_points))


def slow_pcd(fields: list[Field], n_points: int, encoding: str, newline: str, height: int) -> bytes:
    """Write a file value by value, by the words of the format."""
    lines = [
        "# a comment",
        "VERSION .7",
        "FIELDS " + " ".join(f.name for f in fields),
        "SIZE " + " ".join(f.type[1] for f in fields),
        "TYPE " + " ".join(f.type[0] for f in fields),
        "COUNT " + " ".join(str(f.count) for f in fields),
        f"WIDTH {n_points // height}",
        f"HEIGHT {height}",
        "# another one",
        "VIEWPOINT 1 2 3 0.5 0.5 0.5 0.5",
        f"POINTS {n_points}",
        f"DATA {encoding}",
    ]
    header = (newline.join(lines) + newline).encode()
    if encoding == "ascii":
        rows = (
            " ".join(repr(value) for f in fields for value in f.rows[k]) for k in range(n_points)
        )
        return header + (newline.join(rows) + newline).encode()
    packed = [[pack(f, row) for row in f.rows] for f in fields]
    if encoding == "binary":
        return header + b"".join(p[k] for k in range(n_points) for p in packed)
    plain = b"".join(b"".join(p) for p in packed)
    runs = [plain[k : k + 32] for k in range(0, len(plain), 32)]
    stored = b"".join(bytes([len(run) - 1]) + run for run in runs)
    return header + struct.pack("<II", len(stored), len(plain)) + stored


def pack(field: Field, row: list[Any]) -> bytes:
    return struct.pack(f"<{field.count}{STRUCT[field.type]}", *row)


def assert_holds(table: PcdTable, fields: list[Field], n_points: int) -> None:
    real = [f for f in fields if f.name != "_" and f.count]
    assert list(table.fields) == [f.name for f in real]
    assert table.n_points == n_points
    for f in real:
        found = table.fields[f.name]
        assert found.dtype == np.dtype(f"<{f.type[0].lower()}{f.type[1]}")
        assert found.shape == ((n_points,) if f.count == 1 else (n_points, f.count))
        assert found.tobytes() == b"".join(pack(f, row) for row in f.rows)


@settings(deadline=None, max_examples=60)
@given(
    field_lists(),
    st.sampled_from(["ascii", "binary", "binary_compressed"]),
    st.sampled_from(["\n", "\r\n"]),
    st.integers(0, 40),
    st.booleans(),
)
def test_any_file_is_read_as_written(
    drawn: tuple[list[Field], int], encoding: str, newline: str, n_trailing: int, organised: bool
) -> None:
    fields, n_points = drawn
    height = 2 if organised and n_points % 2 == 0 else 1
    data = slow_pcd(fields, n_points, encoding, newline, height) + bytes(n_trailing)
    table = read_pcd(data, "a.pcd")
    assert_holds(table, fields, n_points)
    assert (table.width, table.height) == (n_points // height, height)
    assert table.viewpoint == (1, 2, 3, 0.5, 0.5, 0.5, 0.5)


@settings(deadline=None, max_examples=40)
@given(field_lists(), st.sampled_from(["ascii", "binary", "binary_compressed"]))
def test_what_was_written_comes_back(drawn: tuple[list[Field], int], encoding: Any) -> None:
    fields, n_points = drawn
    fields = [f for f in fields if f.name != "_" and f.count]
    arrays = {
        f.name: np.array(f.rows, f"{f.type[0].lower()}{f.type[1]}").reshape(
            (n_points,) if f.count == 1 else (n_points, f.count)
        )
        for f in fields
    }
    pose = (0.1, 1e9, -3.0, 1.0, 0.0, 0.0, 0.0)
    data = write_pcd(None, arrays, encoding=encoding, viewpoint=pose, trailing=b"\0\0")
    table = read_pcd(data, "a.pcd")
    assert_holds(table, fields, n_points)
    assert table.viewpoint == pose


# Header and layout of the clouds of AI Hub's Pandar64 sets: 14 bytes a point and zeros behind.
AIHUB_ZEROS = 3884


def aihub_twin(n_points: int) -> tuple[bytes, dict[str, np.ndarray]]:
    rng = np.random.default_rng(7)
    xyz = rng.normal(0, 30, (n_points, 3)).astype(np.float32)
    fields = {
        "x": xyz[:, 0],
        "y": xyz[:, 1],
        "z": xyz[:, 2],
        "intensity": rng.integers(0, 56, n_points).astype(np.uint8),
        "ring": (np.arange(n_points) % 64).astype(np.uint8),
    }
    return write_pcd(None, fields, trailing=bytes(AIHUB_ZEROS)), fields


def test_twin_of_an_aihub_file() -> None:
    data, fields = aihub_twin(22_080)
    assert b"\nFIELDS x y z intensity ring\nSIZE 4 4 4 1 1\nTYPE F F F U U\n" in data[:300]
    assert data.endswith(bytes(AIHUB_ZEROS))
    table = read_pcd(data, "13_053_000.pcd")
    for name, values in fields.items():
        assert table.fields[name].dtype == values.dtype
        np.testing.assert_array_equal(table.fields[name], values)


def test_every_truncation_is_an_error() -> None:
    data, _ = aihub_twin(40)
    data = data[:-AIHUB_ZEROS]
    read_pcd(data, "whole")
    for n_bytes in range(len(data)):
        with pytest.raises(DataError, match=r"a\.pcd"):
            read_pcd(data[:n_bytes], "a.pcd")


@settings(deadline=None, max_examples=100)
@given(
    st.sampled_from(["ascii", "binary", "binary_compressed"]),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 7)), min_size=1),
)
@example("binary_compressed", [(0.9999, 7)])
def test_a_flipped_bit_is_an_error_or_another_value(
    encoding: Any, flips: list[tuple[float, int]]
) -> None:
    fields = {"x": np.arange(60, dtype=np.float32), "ring": np.arange(60, dtype=np.uint8) // 9}
    data = bytearray(write_pcd(None, fields, encoding=encoding))
    start = data.index(b"DATA") + len("DATA ") + len(encoding) + 1
    for place, bit in flips:
        data[start + int(place * (len(data) - start))] ^= 1 << bit
    try:
        table = read_pcd(bytes(data), "a.pcd")
    except DataError as error:
        assert "a.pcd" in str(error)
    else:
        assert {name: values.shape for name, values in table.fields.items()} == {
            "x": (60,),
            "ring": (60,),
        }
