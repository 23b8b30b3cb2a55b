"""Profiles out of TOML files, with the key of whatever is wrong in them."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from drivekit.errors import DataError
from drivekit.loaders.profile.axes import is_right_handed
from drivekit.loaders.profile.schema import Profile
from drivekit.loaders.profile.streams import documents_of, streams_of
from drivekit.loaders.profile.templates import compile_template


def read_table(path: Path) -> dict[str, Any]:
    """Return the tables of a TOML file.

    Raises
    ------
    DataError
        If it cannot be read or is no TOML.
    """
    try:
        text = path.read_text("utf-8-sig")
        return tomllib.loads(unicodedata.normalize("NFC", text))
    except OSError as error:
        raise DataError(f"cannot read the file: {error.strerror}", where=str(path)) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"expected TOML in UTF-8: {error}", where=str(path)) from None


def parse_profile(table: Mapping[str, Any], where: str) -> Profile:
    """Return the profile that a TOML document describes.

    Parameters
    ----------
    table : mapping
        The document, parsed.
    where : str
        Its file, for messages.

    Raises
    ------
    DataError
        If a key is unknown, missing, of the wrong kind, or contradicts another; the message holds
        its path.
    """
    fix = "docs/profiles.md lists all keys"
    try:
        profile = msgspec.convert(table, Profile)
    except msgspec.ValidationError as error:
        problem = str(error).replace("$.", "")
        raise DataError(f"this is no valid profile: {problem}", where=where, fix=fix) from None
    for problem in (*_unknown_names(profile), *_impossible_axes(profile), *_templates(profile)):
        raise DataError(f"this is no valid profile: {problem}", where=where, fix=fix)
    return profile


def _unknown_names(profile: Profile) -> Iterator[str]:
    sensors = profile.sensors
    boxes, calibration = profile.boxes, profile.calibration
    if boxes is not None and boxes.frame not in (*sensors, "ego"):
        yield f"boxes.frame names '{boxes.frame}', neither a sensor nor ego"
    if boxes is not None and boxes.bbox is not None and boxes.bbox.camera not in profile.cameras:
        yield f"boxes.bbox.camera names '{boxes.bbox.camera}', which is no camera"
    if calibration is not None and calibration.reference not in (*sensors, "ego"):
        yield f"calibration.reference names '{calibration.reference}', neither a sensor nor ego"
    for name, layer in profile.layers.items():
        if layer.camera is not None and layer.camera not in profile.cameras:
            yield f"layers.{name}.camera names '{layer.camera}', which is no camera"
    others = None if boxes is None else boxes.others
    if others is not None and others not in profile.classes.names:
        yield f"boxes.others is '{others}', which classes.names lacks"
    if calibration is not None:
        for name in calibration.given:
            if name not in sensors:
                yield f"calibration.given names '{name}', which is no sensor"
    unknown = set(profile.classes.aliases) - set(profile.classes.names)
    if unknown:
        yield f"classes.aliases has spellings of {sorted(unknown)}, which classes.names lacks"
    for correction in profile.corrections:
        if not isinstance(correction.scenes, str):
            continue
        try:
            re.compile(correction.scenes)
        except re.error as error:
            yield f"corrections.scenes '{correction.scenes}' is no regular expression: {error}"
    for assumption in profile.assumed:
        if assumption.option is not None and assumption.option not in profile.options:
            yield f"assumed names option '{assumption.option}', which options lacks"


def _impossible_axes(profile: Profile) -> Iterator[str]:
    for channel, lidar in profile.lidars.items():
        if not is_right_handed(lidar.axes):
            yield f"lidars.{channel}.axes {lidar.axes} are not three axes of a right-handed system"
    given = None if profile.calibration is None else profile.calibration.axes
    if given is not None and not is_right_handed(given):
        yield f"calibration.axes {given} are not three axes of a right-handed system"


def _templates(profile: Profile) -> Iterator[str]:
    try:
        compile_template(profile.sequence.folder or "", profile.fields)
        for document in documents_of(profile):
            compile_template(document, profile.fields)
        for stream, files in streams_of(profile).items():
            compile_template(files.folder, profile.fields)
            if "frame" not in compile_template(files.file, profile.fields).groupindex:
                yield f"file of {stream} ({files.file}) has no {{frame}}"
    except DataError as error:
        yield error.problem
