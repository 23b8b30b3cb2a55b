"""Pipelines: lists of steps, read from TOML and checked before any work is done."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from drivekit import __version__, resources
from drivekit.api.processing.operations import OPERATIONS, Operation
from drivekit.api.processing.parameters import REQUIRED
from drivekit.api.processing.state import State
from drivekit.errors import DrivekitError, UsageError
from drivekit.model.dataset import Scene

FORMATS: Final = ("pcd", "npz")
_KEYS: Final = ("description", "format", "step")
_FOLDER: Final = "configs/pipelines"


@dataclass(frozen=True, slots=True)
class Step:
    """An operation with its parameters.

    Parameters
    ----------
    operation : Operation
    values : mapping of str to value
        Of all parameters, those that were not given included.
    """

    operation: Operation
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What to do with each sweep, and how to keep the result.

    Parameters
    ----------
    name : str
    steps : tuple of Step
    format : {"pcd", "npz"}
        Of the file of each frame.
    description : str
    """

    name: str
    steps: tuple[Step, ...]
    format: str = "pcd"
    description: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return what decides about the result, defaults included."""
        steps = [{"op": step.operation.name, **step.values} for step in self.steps]
        return {"format": self.format, "steps": steps}

    @property
    def fingerprint(self) -> str:
        """SHA-256 of what decides about the result, drivekit's version included."""
        text = json.dumps({"drivekit": __version__, **self.as_json()}, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def fits_boxes(self) -> bool:
        """Whether a step finds boxes."""
        return any(step.operation.name == "fit-boxes" for step in self.steps)

    def run(self, scene: Scene, sensor: str, i: int) -> State:
        """Carry all steps out on the ``i``-th sweep of a sensor.

        Raises
        ------
        DrivekitError
            If the sweep cannot be read, or a step cannot be done; the place names it.
        """
        return self.apply(State(scene, sensor, i, scene.points(sensor, i)))

    def apply(self, state: State) -> State:
        """Carry all steps out on a sweep that was read."""
        for number, step in enumerate(self.steps, start=1):
            place = f"step {number} ({step.operation.name})"
            try:
                state = step.operation.function(state, **step.values)
            except MemoryError:
                raise UsageError(
                    "there is not enough memory for what this step makes",
                    where=place,
                    fix="make its grid or image smaller, or work with fewer --jobs",
                ) from None
            except DrivekitError as error:
                error.where = place if error.where is None else f"{place}, {error.where}"
                raise
        return state


def pipeline_names() -> tuple[str, ...]:
    """Return the names of the pipelines that come with drivekit."""
    return tuple(sorted(path.stem for path in resources.path(_FOLDER).glob("*.toml")))


def load_pipeline(source: str | Path) -> Pipeline:
    """Read a pipeline from a TOML file, or one that comes with drivekit by its name.

    Raises
    ------
    UsageError
        If there is none, or it cannot be understood: the place names file, step and key.
    """
    path = Path(source)
    if path.suffix != ".toml" and str(source) in pipeline_names():
        path = resources.path(f"{_FOLDER}/{source}.toml")
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise UsageError(
            f"this is no TOML: {error}", where=str(path), fix="docs/processing.md shows a pipeline"
        ) from None
    except UnicodeDecodeError:
        raise UsageError(
            "expected TOML in UTF-8, found other bytes",
            where=str(path),
            fix="save the file as UTF-8",
        ) from None
    except OSError as error:
        raise UsageError(
            f"there is no pipeline to read: {error.strerror or error}",
            where=str(source),
            fix=f"name a TOML file, or one of {', '.join(pipeline_names())}",
        ) from None
    return parse_pipeline(table, path.stem, str(path))


def parse_pipeline(table: Mapping[str, Any], name: str, where: str) -> Pipeline:
    """Check the tables of a pipeline, and return it.

    Parameters
    ----------
    table : mapping
        As TOML gives it: ``step`` (a list of tables with ``op`` and parameters), and optionally
        ``format`` and ``description``.
    name : str
    where : str
        The file, for messages.

    Raises
    ------
    UsageError
        For anything unknown, missing or of the wrong kind.
    """
    _refuse_unknown(table, _KEYS, "key", "a pipeline", where)
    entries = table.get("step")
    if not isinstance(entries, list) or not entries:
        raise UsageError("a pipeline needs at least one step", where=where, fix="add a [[step]]")
    steps: list[Step] = []
    for number, entry in enumerate(entries, start=1):
        steps.append(_step(entry, steps, f"{where}, step {number}"))
    drawing = [s.operation.name for s in steps if s.operation.makes_arrays]
    format = table.get("format", "npz" if drawing else "pcd")
    if format not in FORMATS:
        raise UsageError(
            f"expected a format of {', '.join(FORMATS)}, found {format!r}",
            where=f"{where}, format",
            fix="choose one of these",
        )
    if format == "pcd" and drawing:
        raise UsageError(
            f"a PCD file holds points alone, not what {drawing[0]} makes",
            where=f"{where}, format",
            fix='write format = "npz"',
        )
    description = table.get("description", "")
    if not isinstance(description, str):
        raise UsageError("expected a text", where=f"{where}, description")
    return Pipeline(name, tuple(steps), format, description)


def _step(entry: Any, before: Sequence[Step], where: str) -> Step:
    if not isinstance(entry, dict) or "op" not in entry:
        raise UsageError('a step needs op = "…"', where=where, fix=f"op is one of {_all()}")
    name = entry["op"]
    if not isinstance(name, str) or name not in OPERATIONS:
        near = get_close_matches(str(name), OPERATIONS, n=1)
        raise UsageError(
            f"there is no operation {name!r}",
            where=f"{where}, op",
            fix=f"did you mean '{near[0]}'?" if near else f"choose of {_all()}",
        )
    operation = OPERATIONS[name]
    where = f"{where} ({name})"
    _check_order(operation, [step.operation.name for step in before], where)
    names = [parameter.name for parameter in operation.parameters]
    _refuse_unknown(entry, ["op", *names], "parameter", name, where)
    return Step(operation, {p.name: _value(p, entry, where) for p in operation.parameters})


def _value(parameter: Any, entry: Mapping[str, Any], where: str) -> Any:
    place = f"{where}, {parameter.name}"
    if parameter.name not in entry:
        if parameter.default is REQUIRED:
            raise UsageError(
                f"expected {parameter.kind.words}, found nothing", where=place,
                fix=f"add {parameter.name} = …",
            )  # fmt: skip
        return parameter.default
    found = entry[parameter.name]
    try:
        return parameter.kind.convert(found)
    except ValueError as error:
        why = f" ({error})" if str(error) else ""
        problem = f"expected {parameter.kind.words}, found {found!r}{why}"
        raise UsageError(problem, where=place) from None


def _check_order(operation: Operation, before: Sequence[str], where: str) -> None:
    if operation.is_first and before:
        raise UsageError(
            f"{operation.name} reads the sweeps itself, and {before[0]} comes before it",
            where=where,
            fix="make it the first step",
        )
    wrong = [name for name in before if name in operation.not_after]
    if wrong:
        raise UsageError(f"{operation.name} cannot come after {wrong[0]}", where=where)
    if operation.after and operation.after.isdisjoint(before):
        needed = " or ".join(sorted(operation.after))
        raise UsageError(
            f"{operation.name} needs {needed} before it", where=where, fix="add such a step"
        )


def _refuse_unknown(
    given: Iterable[str], known: Sequence[str], kind: str, owner: str, where: str
) -> None:
    for name in given:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            raise UsageError(
                f"{owner} has no {kind} '{name}'",
                where=f"{where}, {name}",
                fix=f"did you mean '{near[0]}'?" if near else f"it has {', '.join(known)}",
            )


def _all() -> str:
    return ", ".join(OPERATIONS)
