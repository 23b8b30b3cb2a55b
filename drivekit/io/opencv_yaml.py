"""The little of YAML that OpenCV's FileStorage writes: matrices, lists and values by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from drivekit.errors import DataError
from drivekit.io.payload import check_payload
from drivekit.io.text import decode_text

_MATRIX: Final = "!!opencv-matrix"
_NAMED: Final = re.compile(r"([^\s:#][^:]*?)\s*:(?:\s+(.*))?")
_NUMBER: Final = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?|[-+]?\.(nan|inf)", re.I)
_LONGEST: Final = 10_000_000

#: A name, what stands behind it, and the number of its line.
_Entry = tuple[str, str, int]


def parse_opencv_yaml(data: bytes, where: str) -> dict[str, Any]:
    """Read what OpenCV's ``FileStorage`` wrote.

    Parameters
    ----------
    data : bytes
        Matrices (``!!opencv-matrix``), lists of numbers and single values by name; nothing else of
        YAML, no tag but OpenCV's, no reference.
    where : str
        The file, for messages.

    Returns
    -------
    dict
        Matrices as lists of rows, lists as lists, numbers as floats, anything else as text.

    Raises
    ------
    DataError
        With the line of what is not of this form, and for matrices of another size than they say.
    """
    check_payload(data, where)
    if len(data) > _LONGEST:
        raise DataError(f"expected a small file, found {len(data):,} bytes", where=where)
    found: dict[str, Any] = {}
    open_matrix: dict[str, str] | None = None
    start = 0
    name = ""
    for indented, (key, value, line) in _entries(decode_text(data, where), where):
        place = f"{where}:{line}"
        if indented:
            if open_matrix is None:
                raise DataError(f"'{key}' belongs to no matrix", where=place)
            open_matrix[key] = value
            continue
        if open_matrix is not None:
            found[name] = _matrix(open_matrix, f"{where}:{start}")
        if key in found:
            raise DataError(f"'{key}' stands twice", where=place)
        name, start, open_matrix = key, line, {} if value == _MATRIX else None
        if open_matrix is None:
            found[key] = _value(value, place)
    if open_matrix is not None:
        found[name] = _matrix(open_matrix, f"{where}:{start}")
    return found


def _entries(text: str, where: str) -> Iterator[tuple[bool, _Entry]]:
    """Yield names with their values, lists on one line, and whether they are indented."""
    lines = iter(enumerate(text.splitlines(), start=1))
    for number, line in lines:
        bare = line.strip()
        if not bare or bare.startswith(("%", "#")) or bare in ("---", "..."):
            continue
        match = _NAMED.fullmatch(bare)
        if match is None:
            raise DataError(f"expected NAME: VALUE, found '{bare[:40]}'", where=f"{where}:{number}")
        value = match[2] or ""
        if value.startswith("["):
            parts = [value]
            while "]" not in parts[-1]:
                _, more = next(lines, (number, None))
                if more is None:
                    raise DataError(
                        "a list has no end",
                        where=f"{where}:{number}",
                        fix="the file is cut off: copy or download it again",
                    )
                parts.append(more.strip())
            value = " ".join(parts)
        yield line[0].isspace(), (match[1], value, number)


def _matrix(entries: dict[str, str], where: str) -> list[list[float]]:
    try:
        rows, columns = int(entries["rows"]), int(entries["cols"])
    except (KeyError, ValueError):
        raise DataError("a matrix has no whole numbers rows and cols", where=where) from None
    values = _value(entries.get("data", ""), where)
    n = len(values) if isinstance(values, list) else 0
    if n == 0 or rows < 1 or columns < 1 or rows * columns != n:
        raise DataError(f"expected {rows} x {columns} numbers, found {n}", where=where)
    return [values[i * columns : (i + 1) * columns] for i in range(rows)]


def _value(text: str, where: str) -> Any:
    if text.startswith("["):
        inside, _, rest = text[1:].partition("]")
        if rest.strip() and not rest.strip().startswith("#"):
            raise DataError(f"expected nothing behind a list, found '{rest[:40]}'", where=where)
        words = inside.replace(",", " ").split()
        strange = [word for word in words if _NUMBER.fullmatch(word) is None]
        if strange:
            raise DataError(f"expected a number, found '{strange[0][:40]}'", where=where)
        return [_number(word) for word in words]
    return _number(text) if _NUMBER.fullmatch(text) else text.strip("\"'")


def _number(word: str) -> float:
    return float(word.lower().replace(".nan", "nan").replace(".inf", "inf"))
