"""What a user may say otherwise than a profile does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from drivekit.errors import DataError, UsageError
from drivekit.loaders.loader import Option
from drivekit.loaders.profile.parsing import parse_profile, read_table
from drivekit.loaders.profile.schema import Correction, KeyPath, Profile
from drivekit.loaders.profile.unsettled import LEFT_OPEN, open_questions

#: The option that takes whole tables instead of one value.
OVERRIDES = "overrides"


def customised(
    table: Mapping[str, Any], where: str, options: Mapping[str, Any]
) -> tuple[Profile, dict[str, Any], tuple[str, ...]]:
    """Return a profile with options applied, its table, and one sentence about each option.

    Parameters
    ----------
    table, where
        As for :func:`parse_profile`.
    options : mapping of str to value
        Names listed in the profile's ``options`` table; ``overrides`` takes more tables to lay over
        it, as a mapping or the path of a TOML file, or a tuple of such. Their corrections follow
        those that are there.

    Raises
    ------
    UsageError
        If there is no such option, or its value is not allowed.
    """
    plain = parse_profile(table, where)
    merged: dict[str, Any] = dict(table)
    said: list[str] = []
    for name, value in options.items():
        if name == OVERRIDES:
            for layer in value if isinstance(value, tuple) else (value,):
                path = str(layer) if isinstance(layer, (str, Path)) else "a mapping"
                tables = read_table(Path(layer)) if isinstance(layer, (str, Path)) else layer
                merged = _with_layer(merged, tables)
                said.append(f"overrides from {path} were laid over the profile")
            continue
        if name not in plain.options:
            raise UsageError(
                f"profile {plain.id} has no option '{name}'",
                fix=f"it has {', '.join((*plain.options, OVERRIDES))}",
            )
        key = plain.options[name]
        allowed = choices_of(key)
        if allowed and value not in allowed:
            raise UsageError(
                f"option {name} of profile {plain.id} cannot be '{value}'",
                fix=f"choose of {', '.join(allowed)}",
            )
        before = _value_at(merged, key)
        if value != before:
            said.append(f"{name} = {value} was given (without it: {before})")
        merged = _overlaid(merged, _nested(key, value))
    if not options:
        return plain, merged, ()
    try:
        return parse_profile(merged, where), merged, tuple(said)
    except DataError as error:
        given = ", ".join(f"{name}={value}" for name, value in options.items())
        raise UsageError(f"{error.problem} (with {given})", where=where) from None


def corrected(
    profile: Profile, table: Mapping[str, Any], where: str, scene_id: str
) -> Profile | None:
    """Return the profile with all corrections for a scene laid over it; None to leave it out.

    Raises
    ------
    DataError
        If what comes of it is no valid profile.
    """
    mine = [c for c in profile.corrections if _is_for(c, scene_id)]
    if any(correction.drop for correction in mine):
        return None
    for correction in mine:
        table = _overlaid(table, correction.tables)
    return parse_profile(table, where) if mine else profile


def options_of(profile: Profile) -> dict[str, Option]:
    """Return what the options of a profile may be, and what it says itself."""
    is_open = set(open_questions(profile))
    found = {}
    for name, key in profile.options.items():
        choices = tuple(word for word in choices_of(key) if word != LEFT_OPEN)
        found[name] = Option(choices, str(_value_in(profile, key)), key in is_open, key)
    return found


def _value_in(profile: Profile, key: KeyPath) -> Any:
    value: Any = profile
    for name in key.split("."):
        value = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
    return value


def _is_for(correction: Correction, scene_id: str) -> bool:
    if isinstance(correction.scenes, str):
        return re.fullmatch(correction.scenes, scene_id) is not None
    return scene_id in correction.scenes


@cache
def choices_of(key: KeyPath) -> tuple[str, ...]:
    """Return the words that a key of a profile takes; none if it takes anything else."""
    kind: Any = msgspec.inspect.type_info(Profile)
    for name in key.split("."):
        if isinstance(kind, msgspec.inspect.UnionType):
            kind = next(t for t in kind.types if isinstance(t, msgspec.inspect.StructType))
        if isinstance(kind, msgspec.inspect.DictType):
            kind = kind.value_type
            continue
        if not isinstance(kind, msgspec.inspect.StructType):
            return ()
        kind = next((f.type for f in kind.fields if f.encode_name == name), None)
    kinds = kind.types if isinstance(kind, msgspec.inspect.UnionType) else (kind,)
    words = next((k.values for k in kinds if isinstance(k, msgspec.inspect.LiteralType)), ())
    return tuple(map(str, words))


def _with_layer(table: Mapping[str, Any], layer: Mapping[str, Any]) -> dict[str, Any]:
    """Return tables with others laid over them: corrections and spellings are more of them."""
    merged = _overlaid(table, layer)
    merged["corrections"] = _both(table, layer, "corrections")
    spellings = _value_at(table, "classes.aliases"), _value_at(layer, "classes.aliases")
    if all(isinstance(part, Mapping) for part in spellings):
        more = {name: _both(*spellings, name) for name in spellings[1]}
        merged["classes"] = {**merged["classes"], "aliases": {**spellings[0], **more}}
    return merged


def _both(below: Mapping[str, Any], above: Mapping[str, Any], name: str) -> Any:
    """Return two lists as one; what is no list is for the profile's schema to refuse."""
    parts = below.get(name, ()), above.get(name, ())
    are_lists = all(isinstance(part, (list, tuple)) for part in parts)
    return [*parts[0], *parts[1]] if are_lists else parts[1]


def _overlaid(table: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(table)
    for key, value in over.items():
        below = merged.get(key)
        both = isinstance(below, Mapping) and isinstance(value, Mapping)
        merged[key] = _overlaid(below, value) if both else value  # type: ignore[arg-type]
    return merged


def _nested(key: KeyPath, value: Any) -> dict[str, Any]:
    for name in reversed(key.split(".")):
        value = {name: value}
    result: dict[str, Any] = value
    return result


def _value_at(table: Mapping[str, Any], key: KeyPath) -> Any:
    value: Any = table
    for name in key.split("."):
        value = value.get(name, "unset") if isinstance(value, Mapping) else "unset"
    return value
