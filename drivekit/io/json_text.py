"""JSON as it is found in datasets: UTF-8 or CP949, with or without NaN literals."""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar

from drivekit.errors import DataError
from drivekit.io.payload import check_payload
from drivekit.io.text import UTF8_BOM, decode_text

T = TypeVar("T")

_LITERALS = ("true", "false", "null", "NaN", "Infinity", "-Infinity")
_CUT_NUMBER = re.compile(r"[.eE][+-]?")  # what follows the part that is a number
_SNIPPET = 40


def parse_json(data: bytes, where: str) -> Any:
    """Parse JSON of any shape.

    Parameters
    ----------
    data : bytes
        UTF-8 with or without byte order mark, else CP949; ``NaN`` and ``Infinity`` are read as
        the floats they name.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        An empty or truncated file, a Git-LFS pointer, malformed JSON (with line and column), or
        another encoding.
    """
    return parse_json_as(data, Any, where)


def parse_json_as(data: bytes, kind: type[T] | Any, where: str) -> T:
    """Parse JSON straight into a type, checking it on the way.

    Parameters
    ----------
    data : bytes
        As for `parse_json`.
    kind : type
        A `msgspec.Struct`, or any type that msgspec decodes, such as ``list[Row]``; fields that
        a Struct does not name are skipped unparsed.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        As `parse_json`; and a value of another type, with its path (``$.results[3].score``).
    """
    import msgspec

    check_payload(data, where)
    try:
        try:
            value: T = msgspec.json.decode(data.removeprefix(UTF8_BOM), type=kind)
        except msgspec.ValidationError:
            raise
        except (msgspec.DecodeError, UnicodeDecodeError):
            # NaN literals, CP949, or an error that Python's own parser can locate.
            value = msgspec.convert(_parse_slowly(data, where), kind, str_keys=True)
    except msgspec.ValidationError as error:
        problem, _, path = str(error).partition(" - at ")
        place = f"{where} {path.strip('`')}" if path else where
        raise DataError(problem[:1].lower() + problem[1:], where=place) from None
    except RecursionError:
        raise DataError("the JSON is nested too deeply", where=where) from None
    return value


def _parse_slowly(data: bytes, where: str) -> Any:
    text = decode_text(data, where)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"{where}:{error.lineno}:{error.colno}"
        if _is_truncated(text, error):
            raise DataError(
                f"the JSON ends too early, after {_quote(text[-_SNIPPET:])}",
                where=place,
                fix="the file is cut off: copy or download it again",
            ) from None
        found = _quote(text[error.pos : error.pos + _SNIPPET])
        raise DataError(
            f"malformed JSON: {error.msg[:1].lower()}{error.msg[1:]}, found {found}", where=place
        ) from None
    except ValueError as error:  # an integer of thousands of digits
        raise DataError(f"malformed JSON: {error}", where=where) from None


def _is_truncated(text: str, error: json.JSONDecodeError) -> bool:
    """Return whether the parser stopped because nothing more came."""
    rest = text[error.pos :].rstrip()
    is_cut_literal = any(literal.startswith(rest) for literal in _LITERALS)
    is_cut_string = error.msg.startswith("Unterminated") or (
        "escape" in error.msg and len(rest) < 6
    )
    return is_cut_literal or is_cut_string or _CUT_NUMBER.fullmatch(rest) is not None


def _quote(text: str) -> str:
    return repr(text) if text else "nothing"
