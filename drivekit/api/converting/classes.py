"""What the classes of a dataset are called in a tree: given, known, or asked for; never guessed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from drivekit.api.converting.kinds import kind_of
from drivekit.api.converting.target import ClassPlan, Target
from drivekit.errors import DataError, UsageError
from drivekit.model.taxonomy import Taxonomy

_DROP = "drop"
_SHOWN = 10


def class_rule(text: str) -> tuple[str, str | None]:
    """Return ``"vehicle=Car"`` as a pair; ``"fence=drop"`` leaves a class out."""
    name, equals, target = (part.strip() for part in text.partition("="))
    if not equals or not name or not target:
        raise UsageError(f"expected CLASS=NAME or CLASS={_DROP}, got '{text}'")
    return name, None if target == _DROP else target


def read_class_map(path: str | Path) -> dict[str, str | None]:
    """Read a class map: a TOML table ``[classes]`` of names, or ``false`` for what is left out.

    Raises
    ------
    DataError
        If the file is no TOML, or holds something else.
    """
    where = str(path)
    try:
        document = tomllib.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(f"expected a class map in TOML: {error}", where=where) from None
    table = document.get("classes")
    if not isinstance(table, dict) or document.keys() != {"classes"}:
        raise DataError(
            f"expected one table [classes], found {', '.join(document) or 'nothing'}",
            where=where,
            fix='write [classes], and below it lines such as vehicle = "Car" or fence = false',
        )
    rules: dict[str, str | None] = {}
    for name, target in table.items():
        if target is not False and not (isinstance(target, str) and target.strip()):
            raise DataError(
                f"expected a name or false, found {target!r}", where=f"{where}: classes.{name}"
            )
        rules[name] = None if target is False else target.strip()
    return rules


def class_plan(
    target: Target,
    source: Taxonomy,
    counts: Mapping[str, int],
    asked: Mapping[str, str | None],
    *,
    drop_unmapped: bool = False,
) -> ClassPlan:
    """Return what each class that occurs is called in a tree.

    Parameters
    ----------
    target : Target
    source : Taxonomy
    counts : mapping of class to int
        Of the labelled objects of a dataset.
    asked : mapping of class to name or None
        What the user says; goes before what is known.
    drop_unmapped : bool
        Leave classes out that nobody has named.

    Raises
    ------
    UsageError
        If a rule names a class that there is not, or one the target does not have; or if classes
        that occur have no name yet.
    """
    _check(target, _met(source, counts), asked)
    table: dict[str, str | None] = {}
    unnamed: list[str] = []
    for name in _met(source, counts):
        if name in asked:
            table[name] = asked[name]
        elif not counts.get(name):
            continue
        elif _is_known(target, name):
            table[name] = _known(target, name)
        elif drop_unmapped:
            table[name] = None
        else:
            unnamed.append(name)
    if unnamed:
        listed = ", ".join(f"{name} ({counts[name]:,} objects)" for name in unnamed)
        choice = f" ({target.name} has {_some(target.classes)})" if target.classes else ""
        raise UsageError(
            f"nobody has said what becomes of {listed}",
            fix=f"say --class {unnamed[0]}=NAME or --class {unnamed[0]}={_DROP} for each{choice}, "
            "or --drop-unmapped",
        )
    used = [name for name in table.values() if name is not None]
    usual = [name for name in target.names.values() if name is not None]
    order = target.classes or tuple(dict.fromkeys([*usual, *used]))
    taxonomy = Taxonomy(target.name, tuple(name for name in order if name in used))
    return ClassPlan(taxonomy, table, dict(counts))


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (f" … {len(names)} in all" if names[_SHOWN:] else "")


def _is_known(target: Target, name: str) -> bool:
    return name in (target.classes or ()) or kind_of(name) in target.names


def _known(target: Target, name: str) -> str | None:
    """Return what a class is called unless the user says otherwise."""
    kind = kind_of(name)
    return name if name in (target.classes or ()) or kind is None else target.names[kind]


def _met(source: Taxonomy, counts: Mapping[str, int]) -> tuple[str, ...]:
    """Return the classes of a dataset; colours of masks may stand for more than its boxes have."""
    return tuple(dict.fromkeys((*source.classes, *sorted(counts))))


def _check(target: Target, known: Sequence[str], asked: Mapping[str, str | None]) -> None:
    for name, wanted in asked.items():
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean '{near[0]}'? " if near else ""
            raise UsageError(
                f"the dataset has no class '{name}'",
                fix=f"{hint}its classes are {', '.join(known)}",
            )
        if wanted is not None and target.classes is not None and wanted not in target.classes:
            raise UsageError(
                f"{target.name} has no class '{wanted}'",
                fix=f"it has {', '.join(target.classes)}",
            )
