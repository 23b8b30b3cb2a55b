"""Run a model over a dataset and keep what it finds as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from drivekit import __version__
from drivekit.api.evaluating import Progress
from drivekit.api.opening import open
from drivekit.api.prediction_folder import (
    Columns,
    Prediction,
    TableKind,
    Target,
    check_folder,
    empty,
    finished,
    write_results,
)
from drivekit.errors import MissingDataError, UsageError
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset

if TYPE_CHECKING:
    from drivekit.inference.frames import FrameSource
    from drivekit.inference.journal import Entry, Journal
    from drivekit.inference.models import Axes, Model
    from drivekit.inference.native import NativeAxes
    from drivekit.inference.running import Finish


def predict(
    data: str | Path | Dataset,
    model: str | Callable[..., Any] | Model,
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
    data : path or Dataset
    model : str, callable or Model
        ``package.module:function``, a function from a frame to boxes, or what :func:`model_of`
        returns (a worker, a baseline with options).
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
    from drivekit.inference.journal import Journal
    from drivekit.inference.running import chunks_of, predict_frames

    folder = Path(out)
    check_folder(folder, table)
    dataset = data if isinstance(data, Dataset) else open(data)
    model = _model(model, dataset)
    source, native = _source(dataset, model, _keys(dataset, split, scenes, frames))
    kept_keys, left_out = _with_what_is_needed(source, model)
    source = replace(source, keys=kept_keys)
    chunks = chunks_of(source, model)
    finish = None if in_camera is None else _finish(in_camera)

    def entries(done: int) -> Generator[list[Entry], None, None]:
        rest = [chunk for chunk in chunks if chunk.start >= done]
        return predict_frames(
            model, source, rest, native=native, finish=finish, keep_going=keep_going
        )

    target = Target(folder, table, _header(dataset, model, source, in_camera, table))
    if overwrite:
        empty(folder)
    earlier = finished(target)
    if earlier is not None:
        return earlier
    frames_of = [source.keys[chunk.start : chunk.stop] for chunk in chunks]
    with Journal(target.journal, target.header, source.taxonomy) as journal:
        kept = journal.resume(frames_of)
        n_resumed = len(kept)
        if not kept:
            journal.begin()
        with closing(entries(n_resumed)) as parts:
            _keep(parts, journal, kept, len(source), progress)
        result = write_results(target, kept, source.taxonomy, n_resumed, left_out)
    target.journal.unlink()
    return result


def _keep(
    parts: Iterator[list[Entry]],
    journal: Journal,
    kept: list[Entry],
    total: int,
    progress: Progress | None,
) -> None:
    """Write entries down as they come."""
    columns = Columns()
    columns.require_same(kept)
    for part in parts:
        columns.require_same(part)
        journal.append(part)
        kept += part
        if progress is not None:
            progress(len(kept), total, str(part[-1].key))


def _model(model: str | Callable[..., Any] | Model, dataset: Dataset) -> Model:
    from drivekit.inference.models import Model, function_model

    if isinstance(model, Model):
        return model
    if isinstance(model, str):
        return model_of(model, dataset)
    name = getattr(model, "__qualname__", type(model).__qualname__)
    return function_model(model, f"{model.__module__}:{name}")


def _source(
    dataset: Dataset, model: Model, keys: tuple[FrameKey, ...]
) -> tuple[FrameSource, NativeAxes | None]:
    """Return the frames as a model wants them, and what its answers are in if not our axes."""
    from drivekit.inference.answers import with_classes
    from drivekit.inference.frames import FrameSource
    from drivekit.inference.native import native_axes

    classes = dataset.info.taxonomy
    if model.classes is not None:
        classes = with_classes("model", model.classes)
    source = FrameSource(dataset, keys, classes, model.needs)
    if model.axes == "drivekit":
        return source, None
    native = native_axes(dataset.info.format)
    return replace(source, turn=native.points), native


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
        raise UsageError(
            "detections and a nominal rate are for baseline:kalman",
            where=name,
            fix="leave them out, or take baseline:kalman",
        )
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
        raise UsageError(
            "a baseline takes no batch and no axes", where=name, fix="leave batch and axes out"
        )
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


def _with_what_is_needed(
    source: FrameSource, model: Model
) -> tuple[tuple[FrameKey, ...], dict[str, int]]:
    """Return the frames that hold what the model needs, and the number of others by what they lack.

    Raises
    ------
    MissingDataError
        If there is none.
    """
    if model.only is None:
        lacks = [source.lacks(i) for i in range(len(source))]
    else:
        lacks = [None if key in model.only else "detections" for key in source.keys]
    left_out = dict(Counter(what for what in lacks if what is not None))
    kept = tuple(key for key, what in zip(source.keys, lacks, strict=True) if what is None)
    if not kept:
        wanted = ", ".join(left_out) or "any frame"
        raise MissingDataError(
            f"there is no frame to predict: {len(source)} were asked for, none has {wanted}",
            where=source.dataset.info.root,
        )
    return kept, left_out


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
        "overrides": "" if dataset.info.override is None else dataset.info.override.digest,
        "frames": f"{len(source.keys)} frames, {digest_of(keys.encode())}",
    }
