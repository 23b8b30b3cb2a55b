"""Tables as TOML text; the standard library only reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def to_toml(table: Mapping[str, Any], notes: Mapping[str, str] | None = None) -> str:
    """Return tables of plain values as a TOML document.

    Parameters
    ----------
    table : mapping
        Texts, numbers, bools, lists of these, tables, and lists of tables.
    notes : mapping of str to str, optional
        Remarks that follow a value, by its dotted path.
    """
    return "\n".join(_lines(table, (), notes or {})).strip() + "\n"


def _lines(
    table: Mapping[str, Any], path: tuple[str, ...], notes: Mapping[str, str]
) -> Iterator[str]:
    for key, value in table.items():
        if not (isinstance(value, Mapping) or _is_tables(value)):
            note = notes.get(".".join((*path, key)), "")
            yield f"{_key(key)} = {_value(value)}" + (f"  # {_one_line(note)}" if note else "")
    for key, value in table.items():
        here = (*path, key)
        name = ".".join(map(_key, here))
        if isinstance(value, Mapping):
            if any(not isinstance(v, Mapping) for v in value.values()) or not value:
                yield f"\n[{name}]"
            yield from _lines(value, here, notes)
        elif _is_tables(value):
            for part in value:
                yield f"\n[[{name}]]"
                yield from _lines(part, here, notes)


def _is_tables(value: Any) -> bool:
    is_list = isinstance(value, Sequence) and not isinstance(value, str)
    return is_list and bool(value) and all(isinstance(part, Mapping) for part in value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)


def _value(value: Any) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    return f"[{', '.join(map(_value, value))}]"


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
