from __future__ import annotations

import re
import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.io.ply import read_ply

TYPES = {
    "char": "b", "uchar": "B", "int16": "h", "ushort": "H", "int": "i", "uint32": "I",
    "float": "f", "float32": "f", "double": "d", "float64": "d",
}  # fmt: skip
ORDERS = {"ascii": "", "binary_little_endian": "<", "binary_big_endian": ">"}

scalar = st.sampled_from(sorted(TYPES))
integer = st.sampled_from(["uchar", "ushort", "int"])
columns = st.lists(st.tuples(st.booleans(), integer, scalar), max_size=4)


def slow_ply(kind: str, elements: list[tuple[str, list[Any], list[list[Any]]]], eol: str) -> bytes:
    """Write value by value; a list property's value is a list."""
    lines = ["ply", f"format {kind} 1.0", "comment made by a test", "obj_info nothing"]
    body = b""
    for name, properties, rows in elements:
        lines.append(f"element {name} {len(rows)}")
        for k, (is_list, length_type, value_type) in enumerate(properties):
            lines.append(
                f"property list {length_type} {value_type} p{k}"
                if is_list
                else f"property {value_type} p{k}"
            )
        for row in rows:
            tokens: list[str] = []
            for (is_list, length_type, value_type), value in zip(properties, row, strict=True):
                values = value if is_list else [value]
                if is_list:
                    tokens.append(str(len(values)))
                    body += b"" if kind == "ascii" else pack(kind, length_type, [len(values)])
                tokens += map(repr, values)
                body += b"" if kind == "ascii" else pack(kind, value_type, values)
            if kind == "ascii":
                body += (" ".join(tokens) + eol).encode()
    return (eol.join([*lines, "end_header"]) + eol).encode() + body


def pack(kind: str, type_name: str, values: list[Any]) -> bytes:
    return struct.pack(f"{ORDERS[kind]}{len(values)}{TYPES[type_name]}", *values)


def draw_rows(draw: st.DrawFn, properties: list[Any], n_rows: int) -> list[list[Any]]:
    rows = []
    for _ in range(n_rows):
        row: list[Any] = []
        for is_list, _, value_type in properties:
            n_values = draw(st.integers(0, 3)) if is_list else 1
            values = [draw(st.integers(0, 120)) for _ in range(n_values)]
            if TYPES[value_type] in "fd":
                values = [value / 8 for value in values]  # type: ignore[misc]
            row.append(values if is_list else values[0])
        rows.append(row)
    return rows


@settings(deadline=None, max_examples=60)
@given(st.data(), st.sampled_from(sorted(ORDERS)), st.sampled_from(["\n", "\r\n"]))
def test_vertices_are_read_between_anything(data: st.DataObject, kind: str, eol: str) -> None:
    @st.composite
    def element(draw: st.DrawFn, name: str) -> tuple[str, list[Any], list[list[Any]]]:
        properties = [*draw(columns), (False, "", draw(scalar))]
        return name, properties, draw_rows(draw, properties, draw(st.integers(0, 4)))

    elements = [data.draw(element(name)) for name in ("camera", "vertex", "face")]
    table = read_ply(slow_ply(kind, elements, eol), "a.ply")
    _, properties, rows = elements[1]
    expected = [k for k, (is_list, _, _) in enumerate(properties) if not is_list]
    assert list(table) == [f"p{k}" for k in expected]
    for k in expected:
        values = table[f"p{k}"]
        assert values.dtype == np.dtype(TYPES[properties[k][2]])
        assert values.tolist() == [row[k] for row in rows]


XYZ = [(False, "", "float")] * 3
SMALL = [
    ("vertex", XYZ, [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
    ("face", [(True, "uchar", "int")], [[[0, 1]]]),
]


@pytest.mark.parametrize("kind", sorted(ORDERS))
def test_truncated_vertices_are_an_error(kind: str) -> None:
    data = slow_ply(kind, SMALL[:1], "\n")
    for n_bytes in range(len(data) - (3 if kind == "ascii" else 0)):
        if data[:n_bytes].endswith(b"end_header"):
            continue
        with pytest.raises(DataError, match=r"a\.ply"):
            read_ply(data[:n_bytes], "a.ply")


def change(old: str, new: str) -> bytes:
    text = slow_ply("ascii", SMALL, "\n").decode()
    assert old in text
    return text.replace(old, new).encode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
        (b"solid stl", "expected a PLY file"),
        (b"ply\nformat ascii 1.0\n", "header does not end"),
        (change("element vertex", "element point"), "no element 'vertex'"),
        (change("format ascii", "format text"), "a.ply:2: malformed PLY header: 'format text 1.0'"),
        (change("format ascii 1.0\n", ""), "names no format"),
        (change("property float p1", "property half p1"), "a.ply:7: malformed PLY header"),
        (change("property float p1", "property float p0"), "unlike properties"),
        (change("element vertex 2", "element vertex 4"), "4 rows, found"),
        (change("element vertex 2", "element vertex 99999999999"), "rows, found"),
        (change("1.0 2.0 3.0", "1.0 2.0"), "a.ply:12: expected 3 values in a row, found only 2"),
        (change("property float p1", "property list uchar int p1"), "a.ply:12: expected"),
    ],
)
def test_a_broken_file_says_what_is_wrong(data: bytes, message: str) -> None:
    with pytest.raises(DataError, match=re.escape(message)):
        read_ply(data, "a.ply")


def test_a_list_of_negative_length_is_damage() -> None:
    faces = ("face", [(True, "int", "int")], [[[7]]])
    data = slow_ply("binary_little_endian", [faces, *SMALL[:1]], "\n")
    assert read_ply(data, "a.ply")["p2"].tolist() == [3.0, 6.0]
    changed = data.replace(struct.pack("<ii", 1, 7), struct.pack("<ii", -1, 7))
    with pytest.raises(DataError, match="payload does not hold 2 vertices"):
        read_ply(changed, "a.ply")


def test_promises_beyond_the_file_cost_nothing() -> None:
    for kind in ("binary_little_endian", "binary_big_endian"):
        data = slow_ply(kind, SMALL, "\n")
        for count in (b"9" * 12, b"9" * 40):
            for name in (b"vertex 2", b"face 1"):
                changed = data.replace(b"element " + name, b"element " + name[:-1] + count)
                if name == b"vertex 2":
                    with pytest.raises(DataError, match="payload does not hold"):
                        read_ply(changed, "a.ply")
                else:
                    assert read_ply(changed, "a.ply")["p0"].tolist() == [1.0, 4.0]
