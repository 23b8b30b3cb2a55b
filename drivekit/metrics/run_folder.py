"""A run as a folder: ``run.json`` and ``matches.npz``, whole or not at all."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, DrivekitError, MissingDataError, UsageError
from drivekit.io.atomic import atomic_folder, check_folder
from drivekit.io.paths import system_path
from drivekit.metrics.run_json import number_or_none, run_json
from drivekit.metrics.run_slices import StoredSlice, slices_of, stored_slice
from drivekit.model.boxes import FrameKey
from drivekit.model.matches import MATCH_COLUMNS, MatchTable, Setting, Status
from drivekit.model.runs import (
    TRIAGE_FILE,
    Better,
    Curve,
    Metric,
    ProtocolId,
    Report,
    Run,
    Slice,
    Source,
)

_SCHEMA: Final = 1
_HEAD, _MATCHES = "run.json", "matches.npz"
# What a run may be replaced with: itself and the reports that are written into it.
_FILES: Final = (
    _HEAD, _MATCHES, "report.html", "report-frames", "report.md", "report.json"
)  # fmt: skip
_KEPT: Final = (TRIAGE_FILE,)
_ERROR: Final = "errors."  # prefix of the members of the archive that hold error terms


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    schema: int
    protocol: ProtocolId
    metrics: dict[str, float | None]
    units: dict[str, str]
    better: dict[str, Better]
    headline: list[str]
    counts: dict[str, int]
    ignored: dict[str, int]
    warnings: list[str]
    curves: list[_Curve]
    seconds: dict[str, float]
    made: str
    ground_truth: Source
    predictions: Source
    matches: _Matches
    slices: list[StoredSlice] = []


class _Curve(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    x_label: str
    y_label: str
    x: list[float | None]
    y: list[float | None]


class _Matches(msgspec.Struct, forbid_unknown_fields=True):
    settings: list[Setting]
    operating_point: str
    reasons: list[str]
    classes: list[str]
    frames: list[tuple[str, str]]


class _Head(msgspec.Struct):
    schema: int


def save_run(run: Run, folder: str | Path, *, overwrite: bool = False) -> None:
    """Write a run as a folder that appears whole or not at all.

    Paths of data inside it are stored relative to the folder, so that both can move together.

    Parameters
    ----------
    run : Run
    folder : path
        A run that is there already is replaced, with its reports; verdicts of people on it stay.
    overwrite : bool
        Replace a folder that holds something else.

    Raises
    ------
    UsageError
        If the folder holds something else, or cannot be written, or data lies where no text can
        say.
    """
    target = Path(folder)
    document = msgspec.json.format(msgspec.json.encode(_document(run, target)), indent=1)
    with atomic_folder(target, overwrite=overwrite, ours=_FILES, kept=_KEPT) as draft:
        system_path(draft / _HEAD).write_bytes(document + b"\n")
        np.savez(system_path(draft / _MATCHES), allow_pickle=False, **_arrays(run.matches))


def check_target(folder: str | Path) -> None:
    """Raise UsageError if :func:`save_run` would refuse a folder, before any work is done."""
    check_folder(folder, ours=(*_FILES, *_KEPT))


def load_run(folder: str | Path) -> Run:
    """Read a run back.

    Parameters
    ----------
    folder : path
        As given to :func:`save_run`; untrusted: nothing in it is executed or followed.

    Raises
    ------
    MissingDataError
        If there is no run.
    DataError
        If it was written by a newer drivekit, is damaged, or its parts do not fit each other.
    """
    source = Path(folder)
    document = _read_document(source / _HEAD)
    report = Report(
        metrics=_metrics(document, source / _HEAD),
        headline=tuple(document.headline),
        counts=document.counts,
        ignored=document.ignored,
        curves=tuple(
            Curve(c.name, _numbers(c.x), _numbers(c.y), c.x_label, c.y_label)
            for c in document.curves
        ),
        warnings=tuple(document.warnings),
    )
    return Run(
        protocol=document.protocol,
        report=report,
        matches=_match_table(document.matches, source / _MATCHES),
        ground_truth=_found_from(document.ground_truth, source),
        predictions=_found_from(document.predictions, source),
        seconds=document.seconds,
        made=document.made,
        slices=_slices(document, report, source / _HEAD),
    )


def _document(run: Run, folder: Path) -> dict[str, Any]:
    report, matches = run.report, run.matches
    return {
        "schema": _SCHEMA,
        **run_json(run),
        "better": {name: metric.better for name, metric in report.metrics.items()},
        "headline": report.headline,
        "ignored": {name: int(count) for name, count in report.ignored.items()},
        "warnings": report.warnings,
        "curves": [
            {
                "name": curve.name,
                "x_label": curve.x_label,
                "y_label": curve.y_label,
                "x": [number_or_none(v) for v in curve.x],
                "y": [number_or_none(v) for v in curve.y],
            }
            for curve in report.curves
        ],
        "made": run.made,
        "ground_truth": _seen_from(run.ground_truth, folder),
        "predictions": _seen_from(run.predictions, folder),
        "matches": {
            "settings": [
                {"name": s.name, "score_cut": {c: float(v) for c, v in s.score_cut.items()}}
                for s in matches.settings
            ],
            "operating_point": matches.operating_point,
            "reasons": matches.reasons,
            "classes": matches.classes,
            "frames": [(key.scene, key.key) for key in matches.frames],
        },
        "slices": [stored_slice(part) for part in run.slices],
    }


def _seen_from(source: Source, folder: Path) -> Source:
    try:
        path = os.path.relpath(source.path, folder) if source.path else ""
    except ValueError:  # another drive of Windows: no relative path leads there
        path = str(Path(source.path).absolute())
    if not _is_text(path):
        raise UsageError(
            "the name of this file or folder is no Unicode text, so a run cannot point to it",
            where=source.path,
            fix="rename it, for names in CP949 with convmv -f cp949 -t utf8 --notest",
        )
    return replace(source, path=Path(path).as_posix() if path else "")


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _found_from(source: Source, folder: Path) -> Source:
    path = os.path.normpath(folder / source.path) if source.path else ""
    return replace(source, path=path)


def _arrays(matches: MatchTable) -> dict[str, NDArray[Any]]:
    columns = {name: getattr(matches, name) for name in MATCH_COLUMNS}
    return columns | {_ERROR + name: column for name, column in matches.errors.items()}


def _read_document(path: Path) -> _Document:
    try:
        text = system_path(path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise MissingDataError(
            "expected the folder of a run, found none",
            where=str(path.parent),
            fix="give the folder that --out named",
        ) from None
    try:
        schema = msgspec.json.decode(text, type=_Head).schema
        if schema != _SCHEMA:
            raise DataError(
                f"the run has schema {schema}, this drivekit reads {_SCHEMA}",
                where=str(path),
                fix="use the drivekit that wrote it, or evaluate again",
            )
        return msgspec.json.decode(text, type=_Document)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(str(error), path) from None


def _metrics(document: _Document, path: Path) -> dict[str, Metric]:
    if not document.metrics.keys() == document.units.keys() == document.better.keys():
        raise _damaged("metrics, units and better name different numbers", path)
    strange = [name for name in document.headline if name not in document.metrics]
    if strange:
        raise _damaged(f"the headline names no metric: {', '.join(strange)}", path)
    return {
        name: Metric(
            np.nan if value is None else value, document.units[name], document.better[name]
        )
        for name, value in document.metrics.items()
    }


def _slices(document: _Document, report: Report, path: Path) -> tuple[Slice, ...]:
    try:
        return slices_of(document.slices, report, len(document.matches.frames))
    except ValueError as error:
        raise _damaged(str(error), path) from None


def _numbers(values: list[float | None]) -> NDArray[np.float64]:
    return np.array([np.nan if value is None else value for value in values], np.float64)


def _match_table(head: _Matches, path: Path) -> MatchTable:
    columns = _read_arrays(path)
    lacking = [name for name in MATCH_COLUMNS if name not in columns]
    if lacking:
        raise _damaged(f"it has no column {', '.join(lacking)}", path)
    errors = {
        name.removeprefix(_ERROR): columns.pop(name)
        for name in list(columns)
        if name.startswith(_ERROR)
    }
    limits = {
        "setting": len(head.settings),
        "frame": len(head.frames),
        "status": len(Status),
        "reason": len(head.reasons),
        "label": len(head.classes),
    }
    _check_columns(columns, errors, limits, path)
    try:
        return MatchTable(
            settings=tuple(head.settings),
            operating_point=head.operating_point,
            reasons=tuple(head.reasons),
            frames=tuple(FrameKey(*key) for key in head.frames),
            classes=tuple(head.classes),
            errors=errors,
            **columns,
        )
    except DrivekitError as error:
        raise _damaged(error.problem, path) from None


def _read_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """Read an archive that is stored as it is, so that it can be no larger than its file."""
    try:
        with zipfile.ZipFile(system_path(path)) as archive:
            if any(i.compress_type != zipfile.ZIP_STORED for i in archive.infolist()):
                raise _damaged("it is compressed, which drivekit never does", path)
        with np.load(system_path(path), allow_pickle=False) as arrays:
            return dict(arrays)
    except FileNotFoundError:
        raise MissingDataError(
            "the run has lost its matches", where=str(path), fix="evaluate again to replace it"
        ) from None
    except (ValueError, EOFError, OSError, MemoryError, zipfile.BadZipFile) as error:
        if isinstance(error, DrivekitError):
            raise
        raise _damaged(str(error), path) from None


def _check_columns(
    columns: Mapping[str, NDArray[Any]],
    errors: Mapping[str, NDArray[Any]],
    limits: Mapping[str, int],
    path: Path,
) -> None:
    n = columns["setting"].shape
    for name, column in columns.items():
        if name not in MATCH_COLUMNS:
            raise _damaged(f"it has an unknown column {name}", path)
        if column.dtype != MATCH_COLUMNS[name] or column.shape != n:
            raise _damaged(
                f"column {name} is {column.dtype} {column.shape}, expected "
                f"{np.dtype(MATCH_COLUMNS[name])} {n}",
                path,
            )
    for name, column in errors.items():
        if column.dtype != np.float64 or column.shape != n:
            raise _damaged(f"column {name} is {column.dtype} {column.shape}", path)
    for name, limit in limits.items():
        values = columns[name]
        if len(values) and not (values.min() >= 0 and values.max() < limit):
            raise _damaged(
                f"column {name} holds {values.min()} to {values.max()}, expected 0 to {limit - 1}",
                path,
            )


def _damaged(problem: str, path: Path) -> DataError:
    return DataError(
        f"the run is damaged: {problem}", where=str(path), fix="evaluate again to replace it"
    )
