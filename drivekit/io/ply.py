"""PLY point clouds: the scalar properties of the vertices."""

from __future__ import annotations

import struct
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.payload import check_payload
from drivekit.io.text import read_columns

# Both spellings of each type; numpy's code and struct's letter are the same.
_TYPES = {
    "char": "i1", "int8": "i1", "uchar": "u1", "uint8": "u1",
    "short": "i2", "int16": "i2", "ushort": "u2", "uint16": "u2",
    "int": "i4", "int32": "i4", "uint": "u4", "uint32": "u4",
    "float": "f4", "float32": "f4", "double": "f8", "float64": "f8",
}  # fmt: skip
_LETTERS = {"i1": "b", "u1": "B", "i2": "h", "u2": "H", "i4": "i", "u4": "I", "f4": "f", "f8": "d"}
_ORDERS = {"ascii": "", "binary_little_endian": "<", "binary_big_endian": ">"}
_CUT_OFF = "the file is cut off: copy or download it again"
_LONGEST_HEADER = 1 << 20


class _Property(NamedTuple):
    name: str
    code: str
    length_code: str | None  # of a list


class _Element(NamedTuple):
    name: str
    n_rows: int
    properties: list[_Property]

    @property
    def has_lists(self) -> bool:
        return any(p.length_code for p in self.properties)


def read_ply(data: bytes, where: str) -> dict[str, NDArray[Any]]:
    """Read the vertices of a PLY file.

    Parameters
    ----------
    data : bytes
        The file: ascii or binary of either byte order. Other elements and list properties are
        skipped.
    where : str
        The file, for messages.

    Returns
    -------
    dict of str to (N,) array
        The vertices' scalar properties in the file's order, types and units.

    Raises
    ------
    DataError
        An empty file, a Git-LFS pointer, a malformed header, no vertices, or a truncated payload.
    """
    check_payload(data, where)
    order, elements, start = _parse_header(data, where)
    before = []
    for element in elements:
        if element.name == "vertex":
            break
        before.append(element)
    else:
        raise DataError("the PLY file has no element 'vertex'", where=where)
    names = [p.name for p in element.properties if p.length_code is None]
    if not names or len(set(names)) < len(names):
        raise DataError(f"expected vertices with unlike properties, found {names}", where=where)
    read = _read_binary if order else _read_ascii
    columns = read(data, start, order, before, element, where)
    return dict(zip(names, columns, strict=True))


def _parse_header(data: bytes, where: str) -> tuple[str, list[_Element], int]:
    if not data.startswith(b"ply"):
        raise DataError("expected a PLY file, which begins with 'ply'", where=where)
    end = data.find(b"end_header", 0, _LONGEST_HEADER)
    stop = data.find(b"\n", end)
    if end < 0 or stop < 0:
        raise DataError("the PLY header does not end", where=where, fix=_CUT_OFF)
    order: str | None = None
    elements: list[_Element] = []
    for number, line in enumerate(data[:end].decode("latin-1").splitlines(), start=1):
        match line.split():
            case ["format", encoding, "1.0"] if encoding in _ORDERS:
                order = _ORDERS[encoding]
            case ["element", name, count] if count.isdecimal():
                elements.append(_Element(name, int(count), []))
            case ["property", code, name] if elements and code in _TYPES:
                elements[-1].properties.append(_Property(name, _TYPES[code], None))
            case ["property", "list", length, code, name] if (
                elements and code in _TYPES and _TYPES.get(length, "f")[0] != "f"
            ):
                elements[-1].properties.append(_Property(name, _TYPES[code], _TYPES[length]))
            case [] | ["ply"] | ["comment" | "obj_info", *_]:
                pass
            case _:
                raise DataError(f"malformed PLY header: '{line}'", where=f"{where}:{number}")
    if order is None:
        raise DataError("the PLY header names no format", where=where)
    return order, elements, stop + 1


def _read_binary(
    data: bytes, start: int, order: str, before: list[_Element], vertex: _Element, where: str
) -> list[NDArray[Any]]:
    try:
        for element in before:
            start = _walk(data, start, order, element, None)
        if vertex.has_lists:
            rows: list[list[Any]] = []
            _walk(data, start, order, vertex, rows)
            scalars = [p for p in vertex.properties if p.length_code is None]
            return [np.array([row[k] for row in rows], p.code) for k, p in enumerate(scalars)]
        dtype = np.dtype([(p.name, f"{order}{p.code}") for p in vertex.properties])
        table = np.frombuffer(data, dtype, vertex.n_rows, start)
    except (struct.error, ValueError, OverflowError):
        raise DataError(
            f"the payload does not hold {vertex.n_rows} vertices", where=where, fix=_CUT_OFF
        ) from None
    return [table[p.name].astype(p.code, copy=False) for p in vertex.properties]


def _walk(
    data: bytes, start: int, order: str, element: _Element, rows: list[list[Any]] | None
) -> int:
    """Return where an element ends; append the scalars of each of its rows."""
    if rows is None and not element.has_lists:
        return start + element.n_rows * sum(int(p.code[1]) for p in element.properties)
    for _ in range(element.n_rows):
        row = []
        for _, code, length_code in element.properties:
            size = int(code[1])
            if length_code is None:
                row.append(struct.unpack_from(order + _LETTERS[code], data, start)[0])
                start += size
            else:
                length = struct.unpack_from(order + _LETTERS[length_code], data, start)[0]
                if length < 0:
                    raise ValueError("a list of negative length")
                start += int(length_code[1]) + length * size
        if rows is not None:
            rows.append(row)
    return start


def _read_ascii(
    data: bytes, start: int, order: str, before: list[_Element], vertex: _Element, where: str
) -> list[NDArray[Any]]:
    """Read one row a line; `order` is empty."""
    n_header = data.count(b"\n", 0, start)
    n_skipped = sum(element.n_rows for element in before)
    line_ends = np.flatnonzero(np.frombuffer(data, np.uint8, offset=start) == ord("\n")) + 1
    if n_skipped > len(line_ends):
        raise DataError(f"expected {vertex.n_rows} vertices, found none", where=where, fix=_CUT_OFF)
    bounds = np.concatenate([[0], line_ends, [len(data) - start]]) + start
    last = min(n_skipped + vertex.n_rows, len(bounds) - 1)
    text = memoryview(data)[bounds[n_skipped] : bounds[last]]
    scalars = [p for p in vertex.properties if p.length_code is None]
    if vertex.has_lists:
        text = _without_lists(bytes(text), vertex, where, n_header + n_skipped)
    dtypes = [np.dtype(p.code) for p in scalars]
    return read_columns(text, dtypes, vertex.n_rows, where, n_header + n_skipped)


def _without_lists(text: bytes, vertex: _Element, where: str, lines_before: int) -> memoryview:
    """Return lines of numbers with only their scalars."""
    lines = []
    for number, line in enumerate(text.splitlines(), start=lines_before + 1):
        tokens, kept, i = line.split(), [], 0
        for _, _, length_code in vertex.properties:
            token = tokens[i] if i < len(tokens) else b""
            i += 1
            if length_code is None:
                kept.append(token)
            elif token.isdigit():
                i += int(token)
            else:
                raise DataError("expected the length of a list", where=f"{where}:{number}")
        if i != len(tokens):
            raise DataError(
                f"expected {i} values in a row, found {len(tokens)}", where=f"{where}:{number}"
            )
        lines.append(b" ".join(kept))
    return memoryview(b"\n".join(lines))
