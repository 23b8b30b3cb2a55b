"""The folder that a prediction is kept in: table, latencies, summary, and what is unfinished."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import numpy as np

from drivekit.errors import DataError, MissingExtraError, UsageError
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.taxonomy import Taxonomy

if TYPE_CHECKING:
    from drivekit.inference.journal import Entry

TableKind: TypeAlias = Literal["csv", "jsonl", "parquet"]

_JOURNAL: Final = "unfinished.jsonl"
_SUMMARY: Final = "summary.json"
_LATENCY: Final = "latency.csv"
_KINDS: Final = ("csv", "jsonl", "parquet")
_OURS: Final = (_JOURNAL, _SUMMARY, _LATENCY, *(f"predictions.{kind}" for kind in _KINDS))


@dataclass(frozen=True, slots=True)
class Latency:
    """How long a model took [s], without reading; NaN where it was never called.

    Parameters
    ----------
    first : float
        The first frame, which often compiles or loads something.
    median, p95 : float
        Of the others; of the first where it is the only one.
    """

    first: float
    median: float
    p95: float


@dataclass(frozen=True, slots=True)
class Prediction:
    """What came of running a model over a dataset.

    Parameters
    ----------
    table : Path
        The neutral table.
    model : str
    n_frames, n_boxes : int
        That were predicted.
    n_resumed : int
        Frames that an earlier start had predicted.
    failed : tuple of (FrameKey, str)
        Frames that the model failed on, and why.
    left_out : mapping of str to int
        Number of frames that lack what the model needs, by what they lack.
    latency : Latency
    """

    table: Path
    model: str
    n_frames: int
    n_boxes: int
    n_resumed: int
    failed: tuple[tuple[FrameKey, str], ...]
    left_out: Mapping[str, int]
    latency: Latency


@dataclass(frozen=True, slots=True)
class Target:
    """Where a prediction goes, and of what it is made.

    Parameters
    ----------
    folder : Path
    kind : {"csv", "jsonl", "parquet"}
    header : mapping of str to JSON-ready value
        Model, options and data: another header is another prediction.
    """

    folder: Path
    kind: TableKind
    header: Mapping[str, Any]

    @property
    def table(self) -> Path:
        """The neutral table."""
        return self.folder / f"predictions.{self.kind}"

    @property
    def journal(self) -> Path:
        """What has been predicted so far, until all is."""
        return self.folder / _JOURNAL


def check_folder(folder: Path, kind: TableKind) -> None:
    """Raise UsageError if a table cannot be written there at the end, before any work is done."""
    if kind not in _KINDS:
        raise UsageError(f"unknown kind of table '{kind}'", fix=f"choose of {', '.join(_KINDS)}")
    if kind == "parquet" and find_spec("pyarrow") is None:
        raise MissingExtraError("arrow", "Parquet")
    if folder.exists() and not folder.is_dir():
        raise UsageError(
            "expected a folder to write, found a file",
            where=str(folder),
            fix="name another folder with --out",
        )
    held = {p.name for p in folder.iterdir()} if folder.is_dir() else set()
    foreign = sorted(name for name in held.difference(_OURS) if ".partial" not in name)
    if foreign:
        raise UsageError(
            f"the output folder holds {foreign[0]}, which is not of a prediction",
            where=str(folder),
            fix="name a new folder",
        )


def empty(folder: Path) -> None:
    """Remove an earlier prediction."""
    for old in _OURS:
        (folder / old).unlink(missing_ok=True)


def finished(target: Target) -> Prediction | None:
    """Return what an earlier call has finished, if it was the same.

    Raises
    ------
    UsageError
        If it was another, or its summary is damaged.
    """
    from drivekit.inference.journal import require_same

    path = target.folder / _SUMMARY
    if not path.exists() or target.journal.exists():
        return None
    try:
        found = json.loads(path.read_text("utf-8"))
        latency = {k: np.nan if v is None else v for k, v in found["latency_s"].items()}
        result = Prediction(
            target.table,
            found["model"],
            found["frames"],
            found["boxes"],
            found["frames"] + len(found["failed"]),
            tuple((FrameKey(*f["frame"]), f["problem"]) for f in found["failed"]),
            found["left_out"],
            Latency(**latency),
        )
        run = found["run"]
    except (ValueError, KeyError, TypeError):
        raise UsageError(
            "the summary of an earlier prediction is damaged",
            where=str(path),
            fix="begin anew with --overwrite",
        ) from None
    require_same(run, target.header, str(target.folder))
    return result if target.table.exists() else None


def write_results(
    target: Target,
    entries: Sequence[Entry],
    taxonomy: Taxonomy,
    n_resumed: int,
    left_out: Mapping[str, int],
) -> Prediction:
    """Write what came of a run, each file whole or not at all, and return it."""
    from drivekit.io.atomic import atomic_file
    from drivekit.loaders.predictions.neutral_table import write_table

    done = [(entry.key, entry.boxes) for entry in entries if entry.boxes is not None]
    boxes = BoxTable.from_frames(done, taxonomy)
    if not len(boxes):
        boxes = boxes.with_columns(score=np.zeros(0))
    write_table(target.table, boxes)
    with atomic_file(target.folder / _LATENCY) as draft:
        draft.write_text(_latency_csv(entries), "utf-8")
    result = Prediction(
        target.table,
        str(target.header["model"]),
        len(done),
        len(boxes),
        n_resumed,
        tuple((entry.key, entry.problem) for entry in entries if entry.boxes is None),
        left_out,
        _latency([entry.seconds[1] for entry in entries if entry.boxes is not None]),
    )
    with atomic_file(target.folder / _SUMMARY) as draft:
        text = json.dumps(
            {"run": target.header, **prediction_summary(result)}, ensure_ascii=False, indent=2
        )
        draft.write_text(text + "\n", "utf-8")
    return result


def prediction_summary(result: Prediction) -> dict[str, Any]:
    """Return a prediction as one JSON-ready object."""
    latency = result.latency
    return {
        "table": str(result.table),
        "model": result.model,
        "frames": result.n_frames,
        "boxes": result.n_boxes,
        "resumed": result.n_resumed,
        "failed": [{"frame": [k.scene, k.key], "problem": text} for k, text in result.failed],
        "left_out": dict(result.left_out),
        "latency_s": {
            key: None if np.isnan(value) else value
            for key, value in (
                ("first", latency.first), ("median", latency.median), ("p95", latency.p95)
            )
        },
    }  # fmt: skip


@dataclass(slots=True)
class Columns:
    """What the boxes of the first frame with any have beside the required columns."""

    first: FrameKey | None = None
    names: frozenset[str] = frozenset()

    def require_same(self, entries: Sequence[Entry]) -> None:
        """Raise DataError if a frame has others: none may be lost in the table.

        UsageError for names that a table has itself.
        """
        from drivekit.loaders.predictions.neutral_table import require_free_names

        for entry in entries:
            if entry.boxes is None or not len(entry.boxes):
                continue
            names = _optional_columns(entry.boxes)
            if self.first is None:
                require_free_names(entry.boxes.extra)
                self.first, self.names = entry.key, names
            elif names != self.names:
                raise DataError(
                    f"fields {', '.join(sorted(names ^ self.names))} are in what the model "
                    f"returned for some frames only: frame {self.first} has "
                    f"{', '.join(sorted(self.names)) or 'none but the required'}",
                    where=f"frame {entry.key}",
                    fix="return the same fields for every frame; NaN where a value is unknown",
                )


def _optional_columns(boxes: Boxes) -> frozenset[str]:
    optional = ("quat", "track", "velocity", "n_points")
    return frozenset({n for n in optional if getattr(boxes, n) is not None} | {*boxes.extra})


def _latency(seconds: Sequence[float]) -> Latency:
    if not seconds:
        return Latency(np.nan, np.nan, np.nan)
    rest = np.asarray(seconds[1:] or seconds)
    return Latency(
        float(seconds[0]), float(np.median(rest)), float(np.percentile(rest, 95, method="higher"))
    )


def _latency_csv(entries: Sequence[Entry]) -> str:
    import csv
    from io import StringIO

    text = StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("scene", "frame", "read_s", "model_s", "total_s"))
    for entry in entries:
        rows.writerow((entry.key.scene, entry.key.key, *(f"{s:.6f}" for s in entry.seconds)))
    return text.getvalue()
