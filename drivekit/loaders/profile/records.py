"""Values in parsed JSON, by path, with their place for messages."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from drivekit.errors import DataError
from drivekit.loaders.profile.schema import KeyPath, Vector

_XYZ = ("x", "y", "z")
_INDICES = ("[0]", "[1]", "[2]")


def value_at(record: Any, path: KeyPath) -> Any:
    """Return the value at a path, or None where the record has none: a missing key, null or []."""
    value = record
    for name in path.split(".") if path else ():
        if isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return None if value == [] else value


def number(value: Any, where: str) -> float:
    """Return a JSON number as float.

    Raises
    ------
    DataError
        If it is something else, or not finite.
    """
    if not _is_finite(value):
        raise DataError(f"expected a finite number, found {shown(value)}", where=where)
    return float(value)


def numbers(value: Any, count: int, where: str) -> tuple[float, ...]:
    """Return a list of so many JSON numbers as floats; DataError if it is anything else."""
    if not isinstance(value, list) or len(value) != count:
        raise DataError(f"expected a list of {count} numbers, found {shown(value)}", where=where)
    if all(map(_is_finite, value)):
        return tuple(map(float, value))
    return tuple(number(v, f"{where}[{i}]") for i, v in enumerate(value))


def vector(record: Any, path: Vector, where: str) -> tuple[float, ...] | None:
    """Return three numbers, or None where the record has none.

    Raises
    ------
    DataError
        If only some of the three are there, or they are no numbers.
    """
    if isinstance(path, tuple):
        return _three([value_at(record, p) for p in path], [f".{p}" for p in path], where)
    value = value_at(record, path)
    if isinstance(value, Mapping):
        return _three([value.get(k) for k in _XYZ], [f".{k}" for k in _XYZ], f"{where}.{path}")
    if isinstance(value, list):
        return _three(value, _INDICES, f"{where}.{path}")
    if value is not None:
        raise DataError(f"expected three numbers, found {shown(value)}", where=f"{where}.{path}")
    return None


def _is_finite(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # an integer beyond the range of floats
        return False


def _three(values: Sequence[Any], endings: Sequence[str], where: str) -> tuple[float, ...] | None:
    if all(value is None for value in values):
        return None
    if len(values) != 3:
        raise DataError(f"expected three numbers, found {shown(values)}", where=where)
    if all(map(_is_finite, values)):
        return tuple(map(float, values))
    return tuple(number(v, where + ending) for v, ending in zip(values, endings, strict=True))


def list_of_records(document: Any, path: KeyPath, where: str) -> list[Mapping[str, Any]]:
    """Return the records of a label file; null in place of the list means none.

    Raises
    ------
    DataError
        If there is no such list, or it holds something else than objects.
    """
    records = _listed(document, path, where)
    for i, record in enumerate(records):
        if not isinstance(record, Mapping):
            raise DataError(
                f"expected an object, found {shown(record)}", where=f"{where}: {path}[{i}]"
            )
    return records


def _listed(document: Any, path: KeyPath, where: str) -> list[Any]:
    """Return the list at a path; `*` in it joins what lies below each entry of a list."""
    outer, star, inner = path.partition("*")
    if star:
        entries = _listed(document, outer.rstrip("."), where)
        return [r for entry in entries for r in _listed(entry, inner.lstrip("."), where)]
    parent, _, last = path.rpartition(".")
    holder = value_at(document, parent)
    inside = holder.get(last, ...) if isinstance(holder, Mapping) else ...
    records = inside if path else document
    if records is None:
        return []
    if not isinstance(records, list):
        found = "nothing there" if records is ... else shown(records)
        raise DataError(f"expected a list of objects at '{path}', found {found}", where=where)
    return records


def shown(value: Any) -> str:
    """Return a value for messages, cut where it is long."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
