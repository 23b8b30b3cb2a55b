"""Opening a dataset by what its override file says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from drivekit.errors import DataError, UsageError
from drivekit.loaders.loader import Loader, is_off
from drivekit.loaders.overrides.document import Overrides, is_overrides, problems, read_overrides
from drivekit.loaders.overrides.otherwise import ReadOtherwise, read_otherwise
from drivekit.loaders.overrides.place import (
    NAME,
    content_of,
    find_overrides,
    overrides_above,
    overrides_below,
)
from drivekit.loaders.overrides.sensors import SensorSaid
from drivekit.model.dataset import Dataset, Finding, Override

#: The option that takes an override file, tables of a profile, or "no" for none at all.
OPTION: Final = "overrides"
#: What to do about a file that is wrong.
FIX: Final = "correct it, remove it, or add --no-overrides"


def for_loader(options: Mapping[str, object]) -> dict[str, object]:
    """Return the options that a loader takes: all but what chooses an override file."""
    said = options.get(OPTION)
    is_ours = is_off(said) or said is True or _names_overrides(said)
    return {name: v for name, v in options.items() if name != OPTION or not is_ours}


def _names_overrides(option: object) -> bool:
    return isinstance(option, (str, Path)) and not is_off(option) and is_overrides(Path(option))


def in_force(
    loader: Loader, root: Path, options: Mapping[str, object]
) -> tuple[Override, Overrides] | None:
    """Return the override file that a dataset is to be read by; None if there is none.

    Where the data have none of their own, that of the set counts which they are a part of.

    Raises
    ------
    DataError, UsageError
        If it cannot be read, is for another format, or says what the loader does not take.
    """
    said = options.get(OPTION)
    if is_off(said):
        return None
    if _names_overrides(said):
        path: Path | None = Path(str(said))
    else:
        above = (path for path in overrides_above(root) if _is_for(loader, path))
        path = find_overrides(root) or next(above, None)
    if path is None:
        return None
    found = read_overrides(path)
    _check(found, loader, path)
    made = " by drivekit ".join(filter(None, (found.made, found.by)))
    return Override(str(path), found.meaning, made, found.options, found.confidence), found


def _is_for(loader: Loader, path: Path) -> bool:
    return read_overrides(path).format == loader.name


def opened(
    open_: Callable[[Mapping[str, object]], Dataset],
    loader: Loader,
    found: Overrides,
    options: Mapping[str, object],
) -> Dataset:
    """Return a dataset read by an override file, but for what a user says.

    Parameters
    ----------
    open_ : callable
        ``open_(options)`` opens the dataset.
    loader : Loader
    found : Overrides
    options : mapping
        What a user says; it wins.
    """
    general = laid_over(loader, found, options)
    options_of: dict[str, dict[str, str]] = {}
    sensors_of: dict[str, dict[str, SensorSaid]] = {}
    for correction in found.corrections:
        said = {name: v for name, v in correction.options.items() if name not in options}
        for scene in correction.scenes:
            if said:
                options_of[scene] = options_of.get(scene, {}) | said
            if correction.sensors:
                sensors_of[scene] = sensors_of.get(scene, {}) | correction.sensors
    dataset = open_(general)
    here = options_of.keys() & dataset.scene_ids
    answers = {tuple(sorted(options_of[scene].items())) for scene in here}
    by_answers = {said: open_({**general, **dict(said)}) for said in answers}
    others = {scene: by_answers[tuple(sorted(options_of[scene].items()))] for scene in here}
    return read_otherwise(dataset, sensors=found.sensors, others=others, of_scene=sensors_of)


def laid_over(loader: Loader, found: Overrides, options: Mapping[str, object]) -> dict[str, Any]:
    """Return options with those of an override file below them: what a user says wins."""
    said = {name: value for name, value in options.items() if name != OPTION}
    layers: list[object] = []
    tables = [c for c in found.corrections if c.tables]
    if found.tables or tables:
        asked = [option.key for name, option in loader.options.items() if name in said]
        corrections = [{"scenes": c.scenes, "tables": _without(c.tables, asked)} for c in tables]
        layers.append({**_without(found.tables, asked), "corrections": corrections})
    if OPTION in options:
        layers.append(options[OPTION])
    return {**({OPTION: tuple(layers)} if layers else {}), **found.options, **said}


def remarks(found: Overrides, path: str, root: Path) -> tuple[Finding, ...]:
    """Tell that data have changed since they were looked at."""
    file = Path(path)
    if not found.content or found.content in file.stem:
        return ()
    is_above = file.name == NAME and file.parent in root.absolute().parents
    if found.content == content_of(file.parent if is_above else root):
        return ()
    text = "the data were others when these overrides were made: examine them again"
    return (Finding("stale-overrides", text, path),)


def left_aside(loader: Loader, root: Path, options: Mapping[str, object]) -> tuple[Finding, ...]:
    """Tell of override files in folders of the data, of which none speaks for all of them."""
    if is_off(options.get(OPTION)):
        return ()
    below = [path for path in overrides_below(root) if _is_for(loader, path)]
    if not below:
        return ()
    text = (
        "what was found out about a part of the data is not heeded here: "
        "open that folder, or examine the whole (drivekit doctor)"
    )
    return (Finding("overrides-below", text, str(below[0]), len(below)),)


def with_override(
    dataset: Dataset, override: Override | None, findings: tuple[Finding, ...]
) -> ReadOtherwise:
    """Return a dataset that says by what file it is read."""
    info = dataset.info
    told = replace(info, override=override, findings=(*info.findings, *findings))
    return ReadOtherwise(told, dataset)


def _check(found: Overrides, loader: Loader, path: Path) -> None:
    if found.format != loader.name:
        text = f"this override file is for {found.format}, and the data are {loader.name}"
        raise UsageError(text, where=str(path), fix=FIX)
    answers = [("options", found.options)]
    answers += [(f"corrections.{i}.options", c.options) for i, c in enumerate(found.corrections)]
    for place, name, value in ((p, name, v) for p, said in answers for name, v in said.items()):
        option = loader.options.get(name)
        if option is None:
            text = f"{place}.{name}: {loader.name} has no such option"
        elif option.choices and value not in option.choices:
            text = f"{place}.{name} cannot be '{value}': choose of {', '.join(option.choices)}"
        else:
            continue
        raise DataError(text, where=str(path), fix=FIX)
    for problem in problems(found, {option.key for option in loader.options.values()}):
        raise DataError(problem, where=str(path), fix=FIX)
    if not loader.takes_tables and (found.tables or any(c.tables for c in found.corrections)):
        text = f"tables: {loader.name} is described by no profile; it takes options and sensors"
        raise DataError(text, where=str(path), fix=FIX)


def _without(tables: Mapping[str, Any], keys: list[str]) -> dict[str, Any]:
    """Return tables without the values at some dotted keys."""
    kept: dict[str, Any] = {}
    for name, value in tables.items():
        if name in keys:
            continue
        below = [key[len(name) + 1 :] for key in keys if key.startswith(f"{name}.")]
        kept[name] = _without(value, below) if below and isinstance(value, Mapping) else value
    return kept
