"""What a viewer shows, as one string: the URL's hash, ``--state``, and the input of tests.

The string is ``key=value`` joined by ``&``; docs/viewer_wire.md lists the keys.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, NamedTuple
from urllib.parse import quote, unquote

from drivekit.errors import UsageError

Selection = tuple[str, int]
Six = tuple[float, float, float, float, float, float]

_SAFE: Final = "-._~:,@+/"
_DECIMALS: Final = 4
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class ViewState:
    """What a viewer shows.

    Parameters
    ----------
    scene : str, optional
        Id; the first scene without it.
    frame : int or str
        Number of the frame from 0, or its native key.
    slice : str, optional
        Only scenes of this slice of the run, ``weather=rain``; all without it.
    color_by : str
        Name of a point channel, or ``"none"``.
    color_range : (float, float), optional
        Where its colours begin and end; by default those of the data.
    point_size : float
    box_colors : {"auto", "kind", "class", "source", "track"}
    hide, show : frozenset of str
        Layers that are off though on by default, and the other way round.
    classes : frozenset of str, optional
        Classes shown; all without it.
    min_score : float
    max_range : float [m], optional
    triage : frozenset of str, optional
        Verdicts of people shown; all without it.
    selected : (source, row), optional
    camera : str
        ``"chase"``, ``"bev"``, ``"side"``, ``"front"``, ``"free"``, or ``"@CHANNEL"``.
    camera_at : six float [m], optional
        Place of a free camera and where it looks, in what it follows.
    follow : {"ego", "track", "none"}
    image : str, optional
        Channel of the image shown large.
    sweeps : int
    error_order : str
        ``"worst"``, ``"walk"``, or a column, with ``-`` before it for falling.
    measure : six float [m], optional
        Two points in the frame of the view.
    theme : {"dark", "light"}, optional
    language : {"en", "ko"}, optional
    unknown : mapping of str to str
        What a newer viewer may know.
    """

    scene: str | None = None
    frame: int | str = 0
    slice: str | None = None
    color_by: str = "height"
    color_range: tuple[float, float] | None = None
    point_size: float = 2.0
    box_colors: str = "auto"
    hide: frozenset[str] = frozenset()
    show: frozenset[str] = frozenset()
    classes: frozenset[str] | None = None
    min_score: float = 0.0
    max_range: float | None = None
    triage: frozenset[str] | None = None
    selected: Selection | None = None
    camera: str = "chase"
    camera_at: Six | None = None
    follow: str = "ego"
    image: str | None = None
    sweeps: int = 1
    error_order: str = "worst"
    measure: Six | None = None
    theme: str | None = None
    language: str | None = None
    unknown: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        pairs = [
            (key, form.write(getattr(self, form.name)))
            for key, form in _KEYS.items()
            if getattr(self, form.name) != _DEFAULTS[form.name]
        ]
        pairs += [(key, quote(value, _SAFE)) for key, value in sorted(self.unknown.items())]
        return "&".join(f"{key}={value}" for key, value in pairs)


def parse_state(text: str) -> ViewState:
    """Return what a string says.

    Parameters
    ----------
    text : str
        With or without a leading ``#``; keys that are not there have their defaults.

    Raises
    ------
    UsageError
        If a value cannot be understood; the problem names the key.
    """
    if len(text) > _LONGEST:
        raise UsageError(
            f"expected a state of at most {_LONGEST} letters, got {len(text):,}",
            fix="leave parts of it out",
        )
    known: dict[str, Any] = {}
    unknown: dict[str, str] = {}
    for part in text.removeprefix("#").split("&"):
        key, found, raw = part.partition("=")
        if not part:
            continue
        if not found or not key.isalnum() or not key.isascii():
            raise UsageError(
                f"expected KEY=VALUE in a state, got '{part[:50]}'",
                fix="join such parts by &, as in f=12&cam=bev",
            )
        form = _KEYS.get(key)
        if key in unknown or (form is not None and form.name in known):
            raise UsageError(f"'{key}' stands twice in the state", fix="leave one of them out")
        if form is None:
            unknown[key] = unquote(raw)
            continue
        try:
            known[form.name] = form.read(raw)
        except ValueError:
            raise UsageError(
                f"the state's '{key}' is {form.expected}, got '{unquote(raw)[:50]}'",
                fix=f"for example {key}={form.example}",
            ) from None
    return ViewState(**known, unknown=unknown)


class _Form(NamedTuple):
    """How a value is read and written."""

    name: str
    expected: str
    example: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value) or abs(value) > 1e9 or "_" in text:
        raise ValueError
    return float(_write_number(value))


def _write_number(value: float) -> str:
    text = f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _numbers(n: int) -> tuple[Callable[[str], Any], Callable[[Any], str]]:
    def read(text: str) -> tuple[float, ...]:
        values = tuple(_number(part) for part in text.split(","))
        if len(values) != n:
            raise ValueError
        return values

    return read, lambda values: ",".join(map(_write_number, values))


def _between(low: float, high: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        value = _number(text)
        if not low <= value <= high:
            raise ValueError
        return value

    return read


def _whole(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and low <= int(text[:12]) <= high):
            raise ValueError
        return int(text)

    return read


def _one_of(*words: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in words:
            raise ValueError
        return text

    return read


def _word(text: str) -> str:
    value = unquote(text)
    if not value:
        raise ValueError
    return value


def _write_word(value: Any) -> str:
    return quote(str(value), _SAFE)


def _set(text: str) -> frozenset[str]:
    return frozenset(unquote(part) for part in text.split(",") if part)


def _write_set(words: frozenset[str]) -> str:
    return ",".join(quote(word, _SAFE.replace(",", "")) for word in sorted(words))


def _frame(text: str) -> int | str:
    return _word(text.removeprefix("@")) if text.startswith("@") else _whole(0, 10**7)(text)


def _write_frame(frame: int | str) -> str:
    return str(frame) if isinstance(frame, int) else "@" + quote(frame, _SAFE)


def _selection(text: str) -> Selection:
    source, _, row = unquote(text).rpartition(":")
    if not source:
        raise ValueError
    return source, int(row)


def _write_selection(selected: Selection) -> str:
    return quote(f"{selected[0]}:{selected[1]}", _SAFE)


def _camera(text: str) -> str:
    value = unquote(text)
    return _word(text) if value.startswith("@") and value[1:] else _one_of(*_PRESETS)(value)


_PRESETS: Final = ("chase", "bev", "side", "front", "free")
_COLORS: Final = ("auto", "kind", "class", "source", "track")
_FOLLOWED: Final = ("ego", "track", "none")

_KEYS: Final[Mapping[str, _Form]] = {
    "s": _Form("scene", "the id of a scene", "scene-0103", _word, _write_word),
    "f": _Form("frame", "a number from 0, or @KEY", "12", _frame, _write_frame),
    "sl": _Form("slice", "TAG=VALUE", "weather%3Drain", _word, _write_word),
    "c": _Form("color_by", "a point channel, or none", "intensity", _word, _write_word),
    "cr": _Form("color_range", "two numbers", "-2,4", *_numbers(2)),
    "ps": _Form("point_size", "a number from 0.5 to 10", "2", _between(0.5, 10), _write_number),
    "bc": _Form(
        "box_colors", f"one of {', '.join(_COLORS)}", "class", _one_of(*_COLORS), _write_word
    ),
    "hide": _Form("hide", "a list of layers", "images,labels", _set, _write_set),
    "show": _Form("show", "a list of layers", "trails", _set, _write_set),
    "cls": _Form("classes", "a list of classes", "car,bus", _set, _write_set),
    "sc": _Form("min_score", "a score", "0.3", _number, _write_number),
    "r": _Form("max_range", "a distance in metres", "50", _between(0, 1e6), _write_number),
    "tri": _Form("triage", "a list of verdicts", "label-error", _set, _write_set),
    "sel": _Form("selected", "SOURCE:ROW", "A:345", _selection, _write_selection),
    "cam": _Form("camera", f"one of {', '.join(_PRESETS)}, or @CHANNEL", "bev", _camera,
                 _write_word),
    "at": _Form("camera_at", "six numbers", "-10,0,5,0,0,0", *_numbers(6)),
    "fol": _Form(
        "follow", f"one of {', '.join(_FOLLOWED)}", "track", _one_of(*_FOLLOWED), _write_word
    ),
    "img": _Form("image", "the channel of a camera", "CAM_FRONT", _word, _write_word),
    "sw": _Form("sweeps", "a number from 1 to 20", "5", _whole(1, 20), str),
    "eo": _Form("error_order", "worst, walk or a column", "-score", _word, _write_word),
    "ms": _Form("measure", "six numbers", "0,0,0,10,0,0", *_numbers(6)),
    "th": _Form("theme", "dark or light", "light", _one_of("dark", "light"), _write_word),
    "lg": _Form("language", "en or ko", "ko", _one_of("en", "ko"), _write_word),
}  # fmt: skip

_DEFAULTS: Final = {f.name: f.default for f in fields(ViewState)}
