"""The override file: how a dataset is read otherwise than its loader would, and why.

It may lie beside data that somebody downloaded, so it is untrusted: it can answer the questions
that a loader declares and say how sensors are mounted, and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from drivekit.errors import DataError, UsageError
from drivekit.io.atomic import atomic_file
from drivekit.loaders.overrides.sensors import LARGEST, SensorSaid
from drivekit.loaders.overrides.toml import to_toml
from drivekit.loaders.profile.parsing import read_table

_FORM: Final = 1
_LARGEST: Final = 8 << 20
_HEADER: Final = """\
# How these data are read, as `drivekit doctor` found out from them; every verb of drivekit does.
# To read them without: remove this file, or say --no-overrides. A single --option wins over it.
# You may edit it: doctor then leaves it alone unless told to --overwrite.

"""
# What tables may say, by the dotted paths of values.
_MAY_SAY: Final = re.compile(
    r"""calibration\.given\.[^.]+\.(matrix|distortion|pose|maps|axes)
    | calibration\.(images|reference)
    | calibration\.(cameras|lidars|ego)\.pose\.(convention|maps|unit)
    | lidars\.[^.]+\.axes
    | boxes\.(center\.origin|size\.order|yaw\.(unit|zero|turn)|euler\.(unit|order)|quat\.order)
    """,
    re.VERBOSE,
)


class Correction(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What holds for some scenes only.

    Parameters
    ----------
    scenes : tuple of str
        Their ids.
    options : mapping of str to str
    sensors : mapping of str to SensorSaid
    tables : mapping
        As in :class:`Overrides`, for these.
    """

    scenes: tuple[str, ...]
    options: dict[str, str] = {}
    sensors: dict[str, SensorSaid] = {}
    tables: dict[str, Any] = {}


class Overrides(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An override file.

    Parameters
    ----------
    drivekit_overrides : int
        Form of the file.
    format : str
        Name of the loader that it is for.
    made : str
        When, ISO 8601.
    by : str
        Version of drivekit.
    data, content : str
        Which data were looked at: their path, and what they looked like from outside.
    frames : int
        How many frames were looked at.
    digest : str
        Of what the file says, when doctor wrote it; another one tells that somebody edited it.
    options : mapping of str to str
        Answers to the questions that the loader declares.
    confidence : mapping of str to float
        Probability of each, 0 to 1.
    sensors : mapping of str to SensorSaid
        By channel: mountings and camera matrices, instead of those that are recorded.
    tables : mapping
        Laid over the profile; for loaders that are described by one.
    corrections : tuple of Correction
    """

    drivekit_overrides: int = _FORM
    format: str
    made: str = ""
    by: str = ""
    data: str = ""
    content: str = ""
    frames: int = 0
    digest: str = ""
    options: dict[str, str] = {}
    confidence: dict[str, float] = {}
    sensors: dict[str, SensorSaid] = {}
    tables: dict[str, Any] = {}
    corrections: tuple[Correction, ...] = ()

    @property
    def meaning(self) -> str:
        """SHA-256 of all that it changes in how data is read, whoever wrote it and when."""
        said = [self.format, self.options, self.tables, msgspec.to_builtins(self.corrections)]
        said += [msgspec.to_builtins(self.sensors)] if self.sensors else []
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()

    @property
    def is_edited(self) -> bool:
        """Whether it says something else than doctor has written."""
        return self.digest != self.meaning


def read_overrides(path: Path) -> Overrides:
    """Read an override file.

    Raises
    ------
    DataError
        If it is none, was written by a newer drivekit, or says what such a file may not say; the
        message names the key.
    """
    fix = "correct it, remove it, or add --no-overrides"
    if path.stat().st_size > _LARGEST:
        text = f"an override file is no larger than {_LARGEST:,} bytes"
        raise DataError(text, where=str(path), fix=fix)
    table = read_table(path)
    form = table.get("drivekit_overrides")
    if form != _FORM:
        text = f"expected drivekit_overrides = {_FORM}, found {form}"
        raise DataError(text, where=str(path), fix=fix)
    try:
        found = msgspec.convert(table, Overrides)
    except msgspec.ValidationError as error:
        text = f"this is no valid override file: {str(error).replace('$.', '')}"
        raise DataError(text, where=str(path), fix=fix) from None
    return found


def is_overrides(path: Path) -> bool:
    """Return whether a TOML file is an override file rather than tables of a profile."""
    return "drivekit_overrides" in read_table(path)


def write_overrides(
    overrides: Overrides, path: Path, notes: Mapping[str, str], *, overwrite: bool = False
) -> None:
    """Write an override file, whole or not at all.

    Parameters
    ----------
    overrides : Overrides
        Its digest is put in.
    path : Path
    notes : mapping of str to str
        A remark for each option.
    overwrite : bool
        Replace what somebody has edited.

    Raises
    ------
    UsageError
        If somebody has edited what is there, or the file cannot be written.
    """
    require_ours(path, overwrite=overwrite)
    sealed = msgspec.structs.replace(overrides, digest=overrides.meaning)
    remarks = {f"options.{name}": text for name, text in notes.items()}
    said = {name: value for name, value in msgspec.to_builtins(sealed).items() if value}
    text = _HEADER + to_toml(said, remarks)
    with atomic_file(path) as draft:
        draft.write_text(text, "utf-8", errors="replace")


def require_ours(path: Path, *, overwrite: bool) -> None:
    """Raise UsageError if :func:`write_overrides` would refuse to replace a file."""
    if overwrite or not path.exists():
        return
    try:
        is_edited = read_overrides(path).is_edited
    except DataError:
        is_edited = True
    if is_edited:
        raise UsageError(
            "this file was edited by hand, and is left as it is",
            where=str(path),
            fix="--overwrite replaces it, --no-write only tells, --out writes elsewhere",
        )


def problems(found: Overrides, options: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with tables, by key; options have their places at some dotted paths."""
    layers = {"tables": found.tables}
    layers |= {f"corrections.{i}.tables": c.tables for i, c in enumerate(found.corrections)}
    for name, tables in layers.items():
        for key, value in _leaves(tables):
            if key not in options and not _MAY_SAY.fullmatch(key):
                yield (
                    f"an override file cannot set '{name}.{key}': only what numbers mean, and "
                    "mountings"
                )
            numbers = value if isinstance(value, list) else [value]
            if any(isinstance(n, float) and not abs(n) < LARGEST for n in numbers):
                yield f"{name}.{key}: expected numbers that are finite, found {value}"


def _leaves(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, Mapping) and value:
            yield from _leaves(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", value
