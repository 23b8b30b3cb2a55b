"""The text header of a PCD file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from drivekit.errors import DataError
from drivekit.io.text import UTF8_BOM

Viewpoint = tuple[float, float, float, float, float, float, float]

ENCODINGS = ("ascii", "binary", "binary_compressed")
ORIGIN: Viewpoint = (0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0)
PADDING = "_"
DTYPES = {
    f"{letter}{size}": np.dtype(f"<{letter.lower()}{size}")
    for letter, sizes in {"F": (4, 8), "I": (1, 2, 4, 8), "U": (1, 2, 4, 8)}.items()
    for size in sizes
}
"""TYPE and SIZE together → dtype."""

CUT_OFF = "the file is cut off: copy or download it again"

_LONGEST_LINE = 1 << 16
_ALIASES = {"COLUMNS": "FIELDS"}  # format 0.5
_KEYWORDS = frozenset(
    ["VERSION", "FIELDS", "SIZE", "TYPE", "COUNT", "WIDTH", "HEIGHT", "VIEWPOINT", "POINTS", "DATA"]
)


class PcdColumn(NamedTuple):
    """A field: `n_values` of a dtype at each point."""

    name: str
    dtype: np.dtype[Any]
    n_values: int


class PcdHeader(NamedTuple):
    """What the header says; it takes `n_lines` and `n_bytes` of the file."""

    columns: tuple[PcdColumn, ...]
    width: int
    height: int
    n_points: int
    viewpoint: Viewpoint
    encoding: str
    n_lines: int
    n_bytes: int

    @property
    def row_bytes(self) -> int:
        """Bytes of a point."""
        return sum(column.dtype.itemsize * column.n_values for column in self.columns)


def parse_pcd_header(data: bytes, where: str) -> PcdHeader:
    """Parse the header; DataError where it is malformed, or a field name occurs twice."""
    entries: dict[str, list[str]] = {}
    position = n_lines = 0
    while "DATA" not in entries:
        end = data.find(b"\n", position, position + _LONGEST_LINE)
        line = data[position : end if end >= 0 else position + _LONGEST_LINE]
        tokens = line.removeprefix(UTF8_BOM).decode("latin-1").split()
        n_lines += 1
        if tokens and not tokens[0].startswith("#"):
            keyword = _ALIASES.get(tokens[0].upper(), tokens[0].upper())
            if keyword not in _KEYWORDS and not entries:
                raise DataError(
                    f"expected a PCD header, found {line[:40]!r}", where=f"{where}:{n_lines}"
                )
            entries[keyword] = tokens[1:]
        if end < 0 and "DATA" not in entries:
            raise DataError("the PCD header has no DATA line", where=where, fix=CUT_OFF)
        position = end + 1 if end >= 0 else len(data)
    columns = _columns(entries, where)
    width, height, n_points = _shape(entries, where)
    encoding = " ".join(entries["DATA"]).lower()
    if encoding not in ENCODINGS:
        raise DataError(
            f"expected DATA {', '.join(ENCODINGS)}; found '{encoding}'", where=f"{where}:{n_lines}"
        )
    viewpoint = tuple(_numbers(entries, "VIEWPOINT", float, where) or ORIGIN)
    if len(viewpoint) != 7:
        raise DataError(f"VIEWPOINT: expected 7 numbers, found {len(viewpoint)}", where=where)
    return PcdHeader(columns, width, height, n_points, viewpoint, encoding, n_lines, position)


def _columns(entries: Mapping[str, list[str]], where: str) -> tuple[PcdColumn, ...]:
    names = entries.get("FIELDS", [])
    if not names:
        raise DataError("the PCD header names no FIELDS", where=where)
    sizes, letters = entries.get("SIZE", []), entries.get("TYPE", [])
    counts = _numbers(entries, "COUNT", int, where) or [1] * len(names)
    for keyword, values in (("SIZE", sizes), ("TYPE", letters), ("COUNT", counts)):
        if len(values) != len(names):
            raise DataError(
                f"FIELDS names {len(names)} fields, {keyword} has {len(values)} entries",
                where=where,
            )
    columns = []
    for name, letter, size, count in zip(names, letters, sizes, counts, strict=True):
        dtype = DTYPES.get(letter.upper() + size)
        if dtype is None:
            raise DataError(
                f"field '{name}': expected one of {', '.join(DTYPES)}, found {letter}{size}",
                where=where,
            )
        if count > 0:
            columns.append(PcdColumn(name, dtype, count))
    if not columns:
        raise DataError("every field of the PCD header has COUNT 0", where=where)
    real = [column.name for column in columns if column.name != PADDING]
    for name in real:
        if real.count(name) > 1:
            raise DataError(f"two fields are named '{name}'", where=where)
    return tuple(columns)


def _shape(entries: Mapping[str, list[str]], where: str) -> tuple[int, int, int]:
    """Return WIDTH, HEIGHT and POINTS; old files leave some of them out."""
    given = {
        keyword: values[0]
        for keyword in ("WIDTH", "HEIGHT", "POINTS")
        if len(values := _numbers(entries, keyword, int, where)) == 1
    }
    if "WIDTH" not in given and "POINTS" not in given:
        raise DataError("the PCD header gives neither WIDTH nor POINTS", where=where)
    height = given.get("HEIGHT", 1)
    width = given.get("WIDTH", given.get("POINTS", 0) // max(height, 1))
    return width, height, given.get("POINTS", width * height)


def _numbers(
    entries: Mapping[str, list[str]], keyword: str, kind: Callable[[str], Any], where: str
) -> list[Any]:
    try:
        values = [kind(token) for token in entries.get(keyword, [])]
    except ValueError:
        raise DataError(
            f"{keyword}: expected numbers, found '{' '.join(entries[keyword])}'", where=where
        ) from None
    if kind is int and any(value < 0 for value in values):
        raise DataError(f"{keyword}: found a negative number", where=where)
    return values
