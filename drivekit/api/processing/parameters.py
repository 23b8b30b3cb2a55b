"""What parameters of steps may be, and how the values of a TOML file become them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

#: Default of a parameter that must be given.
REQUIRED: Final = object()

# Metres, seconds or cells beyond this are a slip.
_LARGEST: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value.

    Parameters
    ----------
    words : str
        What is expected: "a number above 0".
    convert : callable
        Takes what TOML gives; raises ValueError if it is not of this kind, saying why if that is
        not plain.
    """

    words: str
    convert: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a step.

    Parameters
    ----------
    name : str
    kind : Kind
    default : object
        :data:`REQUIRED`, or what stands in where it is not given; ``None`` for nothing.
    summary : str
        What it is for, with its unit.
    """

    name: str
    kind: Kind
    default: Any
    summary: str


def _number(value: Any, low: float = -math.inf, *, is_open: bool = False) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        raise ValueError
    if value < low or (is_open and value == low):
        raise ValueError
    if abs(value) > _LARGEST:
        raise ValueError(f"{_LARGEST:,} is the largest")
    return float(value)


def _count(value: Any, low: int = 1, high: int = _LARGEST) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < low:
        raise ValueError
    if value > high:
        raise ValueError(f"{high:,} is the largest")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError
    return value


def _several(convert: Callable[[Any], Any], length: int | None) -> Callable[[Any], Any]:
    def many(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list) or (length is not None and len(value) != length):
            raise ValueError
        return tuple(convert(part) for part in value)

    return many


def _span(value: Any) -> tuple[float, float]:
    low, high = _several(_number, 2)(value)
    if not low < high:
        raise ValueError
    return low, high


def _size(value: Any) -> float | tuple[float, float, float]:
    if isinstance(value, list):
        x, y, z = _several(_positive, 3)(value)
        return x, y, z
    return _positive(value)


def _positive(value: Any) -> float:
    return _number(value, 0.0, is_open=True)


POSITIVE = Kind("a number above 0", _positive)
NOT_NEGATIVE = Kind("a number of at least 0", lambda value: _number(value, 0.0))
COUNT = Kind("a whole number of at least 1", _count)
FLAG = Kind("true or false", _flag)
TEXT = Kind("a text", _text)
TEXTS = Kind("a list of texts", _several(_text, None))
POINT = Kind("three numbers [x, y, z]", _several(_number, 3))
PLACE = Kind("two numbers [x, y]", _several(_number, 2))
SIZES = Kind("three numbers above 0", _several(_positive, 3))
COUNTS_2 = Kind("two whole numbers of at least 1", _several(_count, 2))
COUNTS_3 = Kind("three whole numbers of at least 1", _several(_count, 3))
SPAN = Kind("two numbers [from, to], the second one larger", _span)
VOXEL = Kind("a number above 0, or three", _size)


def between(low: int, high: int) -> Kind:
    """Return the kind of whole numbers between two bounds, these included."""
    return Kind(f"a whole number from {low} to {high}", lambda value: _count(value, low, high))


def choice(*words: str) -> Kind:
    """Return the kind of one of some words."""

    def convert(value: Any) -> str:
        if value not in words:
            raise ValueError
        return str(value)

    return Kind(f"one of {', '.join(words)}", convert)
