"""Run a model over a dataset and keep what it finds as a table."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import numpy as np

from drivekit import __version__
from drivekit.api.evaluating import Progress
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.dataset import Dataset
from drivekit.model.taxonomy import Taxonomy

if TYPE_CHECKING:
    from drivekit.inference.frames import FrameSource
    from drivekit.inference.journal import Entry
    from drivekit.inference.models import Axes, Model
    from drivekit.inference.running import Chunk, Finish

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


def predict(
    dataset: Dataset,
    model: Model,
    out: str | Path,
    *,
    split: str | Path | None = None,
    scenes: Sequence[str] | None = None,
    frames: Sequence[str] | None = None,
    in_camera: str | None = None,
    table: TableKind = "csv",
    keep_going: bool = False,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Prediction:
    """Run a model over the frames of a dataset and write what it finds as a neutral table.

    What is done is kept from frame to frame: the same call after an interruption goes on where it
    was and gives the same table.

    Parameters
    ----------
    dataset : Dataset
    model : Model
        See :func:`model_of`.
    out : path
        Folder for ``predictions.csv``, ``latency.csv`` and ``summary.json``.
    split, scenes, frames
        What to predict; by default all labelled frames, and all frames of the first LiDAR or camera
        of scenes without labels.
    in_camera : str, optional
        Keep only boxes that lie in the image of this camera, and add their image boxes.
    table : {"csv", "jsonl", "parquet"}
    keep_going : bool
        Note frames that the model fails on, and go on.
    overwrite : bool
        Begin anew, whatever is in the folder.
    progress : callable, optional

    Raises
    ------
    UsageError
        If the folder holds predictions of another model, other options or other data.
    DataError
        If the model fails or gives back what cannot be boxes; the message names frame and field.
    """
    from drivekit.inference.answers import with_classes
    from drivekit.inference.frames import FrameSource
    from drivekit.inference.native import native_axes
    from drivekit.inference.running import chunks_of, predict_frames

    folder = Path(out)
    _check_folder(folder, table)
    native = native_axes(dataset.info.format) if model.axes == "native" else None
    taxonomy = dataset.info.taxonomy
    if model.classes is not None:
        taxonomy = with_classes("model", model.classes)
    source = FrameSource(dataset, _keys(dataset, split, scenes, frames), taxonomy, model.needs)
    if native is not None:
        source.turn = native.points
    left_out = _leave_out(source, model)
    chunks = chunks_of(source, model)
    finish = None if in_camera is None else _finish(in_camera)

    def entries(done: int) -> Iterator[list[Entry]]:
        rest = [chunk for chunk in chunks if chunk.start >= done]
        return predict_frames(
            model, source, rest, native=native, finish=finish, keep_going=keep_going
        )

    header = _header(dataset, model, source, in_camera, table)
    name = f"predictions.{table}"
    if overwrite:
        _remove(folder)
    earlier = _finished(folder, name, header)
    if earlier is not None:
        return earlier
    return _run(folder, name, header, source, chunks, entries, left_out, model.name, progress)


def _run(
    folder: Path,
    name: str,
    header: Mapping[str, Any],
    source: FrameSource,
    chunks: Sequence[Chunk],
    entries: Callable[[int], Iterator[list[Entry]]],
    left_out: Mapping[str, int],
    model: str,
    progress: Progress | None,
) -> Prediction:
    """Do what is left to do, and put the results into their places."""
    from drivekit.inference.journal import Journal

    total = len(source)
    with Journal(folder / _JOURNAL, header, source.taxonomy) as journal:
        kept = journal.resume([source.keys[c.start : c.stop] for c in chunks])
        n_resumed = len(kept)
        if not kept:
            journal.begin()
        columns = _Columns()
        columns.require_same(kept)
        for part in entries(n_resumed):
            columns.require_same(part)
            journal.append(part)
            kept += part
            if progress is not None:
                progress(len(kept), total, str(part[-1].key))
        result = _write(folder, name, header, kept, n_resumed, left_out, source.taxonomy, model)
    (folder / _JOURNAL).unlink()
    return result


def _write(
    folder: Path,
    name: str,
    header: Mapping[str, Any],
    entries: Sequence[Entry],
    n_resumed: int,
    left_out: Mapping[str, int],
    taxonomy: Taxonomy,
    model: str,
) -> Prediction:
    from drivekit.io.atomic import atomic_file
    from drivekit.loaders.predictions.neutral_table import write_table

    done = [(entry.key, entry.boxes) for entry in entries if entry.boxes is not None]
    boxes = BoxTable.from_frames(done, taxonomy)
    if not len(boxes):
        boxes = boxes.with_columns(score=np.zeros(0))
    write_table(folder / name, boxes)
    with atomic_file(folder / _LATENCY) as draft:
        draft.write_text(_latency_csv(entries), "utf-8")
    result = Prediction(
        folder / name,
        model,
        len(done),
        len(boxes),
        n_resumed,
        tuple((entry.key, entry.problem) for entry in entries if entry.boxes is None),
        left_out,
        _latency([entry.seconds[1] for entry in entries if entry.boxes is not None]),
    )
    with atomic_file(folder / _SUMMARY) as draft:
        text = json.dumps(
            {"run": header, **prediction_summary(result)}, ensure_ascii=False, indent=2
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


def model_of(
    name: str,
    dataset: Dataset,
    *,
    is_command: bool = False,
    detections: str | Path | None = None,
    batch: int | None = None,
    axes: Axes | None = None,
    timeout: float | None = None,
    start_timeout: float | None = None,
    nominal_rate: float | None = None,
) -> Model:
    """Return a model by name; call its ``close`` when it is not needed any more.

    Parameters
    ----------
    name : str
        ``package.module:function``, ``baseline:geometric`` or ``baseline:kalman``; the command of a
        worker.
    dataset : Dataset
        That it will be run over.
    is_command : bool
        Whether the name is a worker's command.
    detections : path, optional
        Of the baseline that tracks: predictions in any form that can be read.
    batch : int, optional
        Frames that the model gets at once.
    axes : {"drivekit", "native"}, optional
        What points and boxes are in.
    timeout, start_timeout : float [s], optional
        Of a worker.
    nominal_rate : float [Hz], optional
        Of the baseline that tracks, for data without timestamps.

    Raises
    ------
    UsageError
        If there is no such model, or an option does not belong to it.
    """
    from drivekit.api.baseline_models import geometric, kalman
    from drivekit.inference.models import load_model
    from drivekit.inference.worker import start_worker

    is_tracker = not is_command and name == "baseline:kalman"
    if not is_tracker and (detections is not None or nominal_rate is not None):
        raise UsageError("detections and a nominal rate are for baseline:kalman", where=name)
    if is_command:
        return start_worker(
            name, dataset, batch=batch, axes=axes, timeout=timeout, start_timeout=start_timeout
        )
    if timeout is not None or start_timeout is not None:
        raise UsageError("only a worker can be given up after a time", fix="leave timeouts out")
    kind, _, baseline = name.partition(":")
    if kind != "baseline":
        return load_model(name, batch=batch, axes=axes)
    if batch is not None or axes is not None:
        raise UsageError("a baseline takes no batch and no axes", where=name)
    if baseline == "geometric":
        return geometric(dataset)
    if baseline == "kalman":
        return kalman(dataset, detections, nominal_rate)
    raise UsageError(f"there is no baseline '{baseline}'", fix="choose of geometric, kalman")


def worker_file() -> str:
    """Return the file that a worker imports: numpy and Python 3.8 are all it needs."""
    from drivekit.inference.worker import WORKER_FILE

    return WORKER_FILE.read_text("utf-8")


def _keys(
    dataset: Dataset,
    split: str | Path | None,
    scenes: Sequence[str] | None,
    frames: Sequence[str] | None,
) -> tuple[FrameKey, ...]:
    """Return the frames to predict."""
    from drivekit.inference.frames import reference_of
    from drivekit.loaders.splits import select

    selection = select(dataset, split, scenes, frames)
    if selection.frames is not None:
        return selection.frames
    keys: list[FrameKey] = []
    for scene_id in selection.scenes:
        scene = dataset[scene_id]
        keys += [FrameKey(scene_id, key) for key in scene.timeline(reference_of(scene)).keys]
    return tuple(keys)


def _leave_out(source: FrameSource, model: Model) -> dict[str, int]:
    """Take frames that lack what the model needs out of a source, and count them."""
    if model.only is None:
        lacks = [source.lacks(i) for i in range(len(source))]
    else:
        lacks = [None if key in model.only else "detections" for key in source.keys]
    left_out: dict[str, int] = {}
    for what in lacks:
        if what is not None:
            left_out[what] = left_out.get(what, 0) + 1
    kept = tuple(key for key, what in zip(source.keys, lacks, strict=True) if what is None)
    if not kept:
        wanted = ", ".join(left_out) or "any frame"
        raise MissingDataError(
            f"there is no frame to predict: {len(source)} were asked for, none has {wanted}",
            where=source.dataset.info.root,
        )
    source.keys = kept
    return left_out


def _finish(channel: str) -> Finish:
    from drivekit.inference.visible import seen_by

    return lambda boxes, frame: seen_by(boxes, frame, channel)


def _header(
    dataset: Dataset, model: Model, source: FrameSource, in_camera: str | None, table: str
) -> dict[str, Any]:
    """Say what a run is made of; another header is another run."""
    from drivekit.inference.models import digest_of

    keys = "\n".join(map(str, source.keys))
    return {
        "drivekit": __version__,
        "model": model.name,
        "code_of_the_model": model.digest,
        "batch": model.batch,
        "axes": model.axes,
        "classes": list(source.taxonomy.classes),
        "in_camera": in_camera or "",
        "table": table,
        "data": str(Path(dataset.info.root).absolute()),
        "format": dataset.info.format,
        "frames": f"{len(source.keys)} frames, {digest_of(keys.encode())}",
    }


def _check_folder(folder: Path, table: str) -> None:
    if table not in _KINDS:
        raise UsageError(f"unknown kind of table '{table}'", fix=f"choose of {', '.join(_KINDS)}")
    if folder.exists() and not folder.is_dir():
        raise UsageError("expected a folder to write, found a file", where=str(folder))
    if folder.is_dir():
        foreign = sorted(
            p.name for p in folder.iterdir() if p.name not in _OURS and ".partial" not in p.name
        )
        if foreign:
            raise UsageError(
                f"the output folder holds {foreign[0]}, which is not of a prediction",
                where=str(folder),
                fix="name a new folder",
            )


def _remove(folder: Path) -> None:
    for old in _OURS:
        (folder / old).unlink(missing_ok=True)


def _finished(folder: Path, name: str, header: Mapping[str, Any]) -> Prediction | None:
    """Return what an earlier call has finished, if it was the same."""
    from drivekit.inference.journal import require_same

    path = folder / _SUMMARY
    if not path.exists() or (folder / _JOURNAL).exists():
        return None
    try:
        found = json.loads(path.read_text("utf-8"))
        latency = {k: np.nan if v is None else v for k, v in found["latency_s"].items()}
        result = Prediction(
            folder / Path(found["table"]).name,
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
    require_same(run, header, str(folder))
    return result if (folder / name).exists() else None


@dataclass(slots=True)
class _Columns:
    """What the boxes of the first frame with any have beside the required columns."""

    first: FrameKey | None = None
    names: frozenset[str] = frozenset()

    def require_same(self, entries: Sequence[Entry]) -> None:
        """Raise DataError if a frame has others: none may be lost in the table."""
        for entry in entries:
            if entry.boxes is None or not len(entry.boxes):
                continue
            names = _optional_columns(entry.boxes)
            if self.first is None:
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
