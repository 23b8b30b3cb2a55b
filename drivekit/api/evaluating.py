"""Score predictions: read both sides, bring them together, evaluate, keep the run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from drivekit import __version__
from drivekit.api.opening import ground_truth
from drivekit.errors import DataError, UsageError
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import Dataset, Finding, Split
from drivekit.model.runs import Run, Source

if TYPE_CHECKING:
    from drivekit.metrics.alignment import ExtraFrames
    from drivekit.metrics.protocol import ClassTable, MissingFrames
    from drivekit.metrics.registry import AnyProtocol
    from drivekit.metrics.slices import FrameTags, SliceBy

#: Called with how much is done, of how much, and what is being worked on.
Progress = Callable[[int, int, str], None]

_TABLE = "table"
_TABLE_SUFFIXES = (".csv", ".jsonl", ".ndjson", ".parquet")


def protocols() -> tuple[AnyProtocol, ...]:
    """Return all evaluation protocols, those of installed packages included."""
    from drivekit.metrics.registry import find_protocol, protocol_names

    return tuple(find_protocol(name) for name in protocol_names())


@dataclass(frozen=True, eq=False, slots=True)
class Inputs:
    """Boxes of both sides, read and in the same coordinate frames.

    Parameters
    ----------
    dataset : Dataset, optional
        Absent where the ground truth is a table.
    gt, pred : BoxTable
    gt_source, pred_source : Source
        Enough to read the same again; without fingerprints.
    deviations : tuple of str
        What was left out.
    """

    dataset: Dataset | None
    gt: BoxTable
    pred: BoxTable
    gt_source: Source
    pred_source: Source
    deviations: tuple[str, ...] = ()


def read_inputs(
    gt: str | Path | Dataset,
    pred: str | Path,
    *,
    split: str | Path | None = None,
    scenes: Sequence[str] | None = None,
    frames: Sequence[str] | None = None,
    gt_format: str | None = None,
    pred_format: str | None = None,
    options: Mapping[str, str] | None = None,
    pred_options: Mapping[str, str] | None = None,
) -> Inputs:
    """Read both sides of an evaluation.

    Parameters
    ----------
    gt : path or Dataset
        A dataset, or a neutral table of ground truth.
    pred : path
    split : str or path, optional
        Name of a split, or a file that lists scenes or frames; everything labelled without it.
    scenes, frames : sequence of str, optional
        A subset, which is a deviation.
    gt_format, pred_format : str, optional
        Where they cannot be found out.
    options, pred_options : mapping, optional
        Of the loader, and of the reader of predictions.

    Raises
    ------
    DrivekitError
        If either side cannot be read, or they do not belong together.
    """
    from drivekit.geometry.tables import in_frames_of
    from drivekit.loaders.predictions.registry import find_reader, read_predictions
    from drivekit.loaders.registry import open_with
    from drivekit.loaders.splits import select

    reader = find_reader(pred, pred_format)
    chosen = {"scenes": ",".join(scenes or ()), "frames": ",".join(frames or ())}
    remembered = {**(options or {}), **{k: v for k, v in chosen.items() if v}}
    read_with = {name: _place(value) for name, value in (pred_options or {}).items()}
    pred_source = Source(str(pred), reader.name, "", options=read_with)
    if not isinstance(gt, Dataset) and _is_table(Path(gt), gt_format):
        return _from_tables(Path(gt), pred_source, split, remembered)
    dataset = gt if isinstance(gt, Dataset) else open_with(gt, gt_format, options or {})
    selection = select(dataset, split, scenes, frames)
    boxes = ground_truth(dataset, split, scenes, frames)
    predicted = read_predictions(pred, reader.name, dataset=dataset, **read_with)
    subset = [f"only the {name} {value}" for name, value in chosen.items() if value]
    if subset:
        wanted = set(boxes.frames)
        kept = [i for i, key in enumerate(predicted.frames) if key in wanted]
        predicted = predicted.take_frames(kept)
    info, named = dataset.info, "" if split is None else str(split)
    return Inputs(
        dataset,
        boxes,
        in_frames_of(dataset, predicted, boxes, str(pred)),
        Source(
            info.root,
            info.format if gt_format is None else _place(gt_format),
            "",
            named if named in dataset.splits else _place(named),
            remembered,
            "" if info.override is None else info.override.digest,
        ),
        pred_source,
        (*(_losses(dataset, selection, boxes) if split is not None else ()), *subset,
         *_doubts(info.findings)),
    )  # fmt: skip


def _doubts(findings: Iterable[Finding]) -> Iterator[str]:
    """Say what keeps the numbers from being those of all labels, as they are known to be meant."""
    for finding in findings:
        if finding.costs_labels:
            yield finding.text
        elif finding.kind == "overrides-below":
            yield f"{finding.where}: {finding.text}"


def _losses(dataset: Dataset, selection: Split, boxes: BoxTable) -> Iterator[str]:
    """Say what a split names and this copy of the dataset lacks."""
    if selection.missing:
        yield f"{len(selection.missing):,} entries of {selection.name} are not in this copy"
    labelled = {key.scene for key in boxes.frames}
    bare = [scene for scene in selection.scenes if scene not in labelled]
    if bare:
        yield (
            f"{len(bare):,} of {len(selection.scenes):,} scenes of {selection.name} have no "
            f"labels, such as {bare[0]}"
        )


def _place(name: str) -> str:
    """Return a name, or the absolute path if it is that of a file."""
    return str(Path(name).absolute()) if name and Path(name).is_file() else name


def _is_table(path: Path, format: str | None) -> bool:
    return format == _TABLE or (format is None and path.suffix.lower() in _TABLE_SUFFIXES)


def _from_tables(gt: Path, pred: Source, split: object, remembered: Mapping[str, str]) -> Inputs:
    from drivekit.loaders.predictions.neutral_table import ground_truth_table
    from drivekit.loaders.predictions.registry import read_predictions

    if split or remembered:
        raise UsageError(
            "a table of ground truth has no splits and no loader options",
            where=str(gt),
            fix="leave rows out of the table instead",
        )
    return Inputs(
        None,
        ground_truth_table(gt),
        read_predictions(pred.path, pred.format, dataset=None, **pred.options),
        Source(str(gt), _TABLE, ""),
        pred,
    )


def evaluate(
    protocol: str | AnyProtocol,
    gt: str | Path | Dataset,
    pred: str | Path,
    *,
    classes: Sequence[str] | None = None,
    class_map: ClassTable | None = None,
    missing_frames: MissingFrames | None = None,
    extra_frames: ExtraFrames = "error",
    slice_by: SliceBy | None = None,
    out: str | Path | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
    **reading: Any,
) -> Run:
    """Score predictions by an evaluation protocol.

    Parameters
    ----------
    protocol : str or Protocol
        ``"kitti-object"``, ``"nuscenes-detection"`` …; see :func:`protocols`.
    gt, pred
        See :func:`read_inputs`, which also takes ``**reading`` (split, scenes, frames, gt_format,
        pred_format, options, pred_options).
    classes : sequence of str, optional
        Only these classes: a deviation, and not for every protocol.
    class_map, missing_frames, extra_frames
        See :func:`drivekit.metrics.evaluation.evaluate`.
    slice_by : sequence of str or "auto", optional
        Tags of scenes, such as weather and vehicle, to give the numbers by as well. By default
        drivekit's own protocols take ``"auto"``: all tags that take 2 to 12 values over the
        frames; protocols of a reference tool take none.
    out : path, optional
        Folder to keep the run in.
    workers : int, optional
        Threads, at least one; by default as many as there are cores.
    progress : callable, optional

    Raises
    ------
    DrivekitError
        If something cannot be read or scored; nothing is left half-written.
    """
    from drivekit.metrics import evaluation, run_folder
    from drivekit.metrics.registry import find_protocol

    if workers is not None and workers < 1:
        raise UsageError(
            f"expected at least one worker, got {workers}",
            fix="give a positive number, or none for one thread a core",
        )
    if out is not None:
        run_folder.check_target(out)
    chosen = find_protocol(protocol) if isinstance(protocol, str) else protocol
    if classes is not None:
        chosen = chosen.with_classes(classes)
    start = perf_counter()
    inputs = read_inputs(gt, pred, **reading)
    by = _slicing(chosen, slice_by)
    tags, remarks = frame_tags(inputs) if by else (None, ())
    read = perf_counter() - start
    with ThreadPoolExecutor(workers) as threads:
        result = evaluation.evaluate(
            chosen,
            inputs.gt,
            inputs.pred,
            class_map=class_map,
            missing_frames=missing_frames,
            extra_frames=extra_frames,
            deviations=inputs.deviations,
            tags=tags,
            slice_by=by,
            where=inputs.pred_source.path,
            executor=threads if workers else None,
            progress=progress,
        )
    run = Run(
        result.protocol,
        replace(result.report, warnings=(*result.report.warnings, *remarks)),
        result.matches,
        _with_fingerprint(inputs.gt_source, result.gt_fingerprint),
        _with_fingerprint(inputs.pred_source, result.pred_fingerprint),
        {"read": read, **result.seconds},
        f"{datetime.now(UTC).isoformat(timespec='seconds')} drivekit {__version__}",
        result.slices,
    )
    if out is not None:
        run_folder.save_run(run, out)
    return run


def _slicing(protocol: AnyProtocol, asked: SliceBy | None) -> SliceBy:
    """Return what to slice by; nothing is an empty list."""
    if asked is not None:
        return asked
    return () if protocol.id.reference else "auto"


def frame_tags(inputs: Inputs) -> tuple[FrameTags, tuple[str, ...]]:
    """Return what is known of the frames to evaluate, and what could not be read of it.

    Tags are those of scenes; a table of ground truth has none.
    """
    if inputs.dataset is None:
        return {}, ()
    of_scene: dict[str, Mapping[str, str]] = {}
    broken: list[DataError] = []
    for scene in dict.fromkeys(key.scene for key in inputs.gt.frames):
        try:
            of_scene[scene] = inputs.dataset[scene].tags
        except DataError as error:
            of_scene[scene] = {}
            broken.append(error)
    known: dict[FrameKey, Mapping[str, str]] = {
        key: of_scene[key.scene] for key in inputs.gt.frames
    }
    if not broken:
        return known, ()
    first = broken[0]
    return known, (
        f"the tags of {len(broken):,} scenes cannot be read, the first one's because "
        f"{first.problem} ({first.where}): their frames are in no slice but that of unknown values",
    )


def _with_fingerprint(source: Source, fingerprint: str) -> Source:
    return replace(source, fingerprint=fingerprint)


def run_summary(run: Run) -> dict[str, Any]:
    """Return what ``drivekit eval --json`` prints."""
    from drivekit.metrics.run_json import run_json

    return run_json(run)


def load_run(folder: str | Path) -> Run:
    """Read a run back from the folder that :func:`evaluate` kept it in."""
    from drivekit.metrics import run_folder

    return run_folder.load_run(folder)
