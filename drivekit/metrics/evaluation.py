"""Run a protocol over two tables of boxes: align, cut into chunks, evaluate, merge, report."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from drivekit.metrics.alignment import ExtraFrames, align_classes, align_frames, check_columns
from drivekit.metrics.fingerprint import fingerprint
from drivekit.metrics.protocol import ClassTable, MissingFrames
from drivekit.metrics.registry import AnyProtocol
from drivekit.metrics.slices import FrameTags, SliceBy, evaluate_slices, with_dropped
from drivekit.model.boxes import BoxTable
from drivekit.model.matches import MatchTable
from drivekit.model.runs import ProtocolId, Report, Slice

#: Called with frames done, frames in all, and what is being worked on.
Progress: TypeAlias = Callable[[int, int, str], None]

# A chunk is worth a task of its own from about this many boxes.
_CHUNK = 20_000
_MAX_THREADS = 8


@dataclass(frozen=True, eq=False, slots=True)
class Result:
    """What an evaluation gives.

    Parameters
    ----------
    protocol : ProtocolId
        With all deviations.
    report : Report
    matches : MatchTable
    gt_fingerprint, pred_fingerprint : str
        SHA-256 over the boxes that were evaluated.
    seconds : mapping of str to float
        Wall time by stage.
    slices : tuple of Slice
    """

    protocol: ProtocolId
    report: Report
    matches: MatchTable
    gt_fingerprint: str
    pred_fingerprint: str
    seconds: Mapping[str, float] = field(default_factory=dict)
    slices: tuple[Slice, ...] = ()


def evaluate(
    protocol: AnyProtocol,
    gt: BoxTable,
    pred: BoxTable,
    *,
    class_map: ClassTable | None = None,
    missing_frames: MissingFrames | None = None,
    extra_frames: ExtraFrames = "error",
    deviations: Sequence[str] = (),
    tags: FrameTags | None = None,
    slice_by: SliceBy = "auto",
    where: str | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Result:
    """Evaluate predictions against ground truth.

    Parameters
    ----------
    protocol : Protocol
    gt, pred : BoxTable
        In any order of frames; ties are broken by the order of the boxes in a frame.
    class_map : mapping of str to str, IGNORE or None, optional
        Where classes of either side go, instead of where the protocol's own maps send them; None
        drops them.
    missing_frames : {"error", "skip", "empty"}, optional
        What to do with labelled frames that nothing was predicted for; by default what the
        reference tool does.
    extra_frames : {"error", "drop"}
        What to do with predicted frames that are not labelled.
    deviations : sequence of str
        What the caller did that keeps the numbers from being official, such as taking a subset.
    tags : mapping of FrameKey to mapping of str to str, optional
        What is known of frames; without it there are no slices.
    slice_by : sequence of str or "auto"
        See :func:`drivekit.metrics.slices.evaluate_slices`.
    where : str, optional
        The file of the predictions, for messages.
    executor : concurrent.futures.Executor, optional
        Carries out the work; threads by default. Results do not depend on it.
    progress : callable, optional

    Raises
    ------
    DataError
        If frames do not agree, a column is missing or a score is not a number.
    UsageError
        If a class has no place in the protocol, the coordinate frames differ, or no frame has a
        tag to slice by.
    """
    clock = _Clock()
    needs = protocol.needs()
    missing = missing_frames or needs.missing_frames
    frames = align_frames(gt, pred, missing, extra_frames, where)
    aligned = align_classes(protocol, frames.gt, frames.pred, class_map, where)
    check_columns(needs, aligned.gt, aligned.pred)
    clock.lap("align")
    parts = _parts(protocol, aligned.gt, aligned.pred, executor, progress)
    part = protocol.merge(parts)
    clock.lap("match")
    dropped = {
        "ground_truth/class-not-mapped": _lost(frames.gt, aligned.gt),
        "predictions/class-not-mapped": _lost(frames.pred, aligned.pred),
    }
    report = with_dropped(protocol.report(part), dropped)
    clock.lap("report")
    matches = protocol.matches(part)
    clock.lap("decisions")
    slices: tuple[Slice, ...] = ()
    if tags is not None:
        slices = evaluate_slices(protocol, part, aligned.gt.frames, tags, slice_by, dropped)
        clock.lap("slices")
    prints = fingerprint(aligned.gt), fingerprint(aligned.pred)
    clock.lap("fingerprint")
    found = (*protocol.id.deviations, *deviations, *frames.deviations, *aligned.deviations)
    return Result(
        replace(protocol.id, deviations=found),
        report,
        matches,
        *prints,
        seconds=clock.seconds,
        slices=slices,
    )


def chunks(gt: BoxTable, pred: BoxTable, size: int) -> Iterator[range]:
    """Yield runs of frames that hold whole scenes and at least ``size`` boxes, but for the last.

    Where the frames of a scene do not follow one another, a run reaches to the last of them.
    """
    last = {key.scene: i for i, key in enumerate(gt.frames)}
    load = gt.offsets + pred.offsets
    start = reach = 0
    for i, key in enumerate(gt.frames):
        reach = max(reach, last[key.scene])
        if i == reach and (load[i + 1] - load[start] >= size or i + 1 == gt.n_frames):
            yield range(start, i + 1)
            start = i + 1


def _parts(
    protocol: AnyProtocol,
    gt: BoxTable,
    pred: BoxTable,
    executor: Executor | None,
    progress: Progress | None,
) -> list[Any]:
    """Return the parts of all chunks in order, whoever works them out, in whatever order."""
    runs = list(chunks(gt, pred, _CHUNK))
    if executor is None and len(runs) > 1:
        with ThreadPoolExecutor(min(os.cpu_count() or 1, _MAX_THREADS)) as threads:
            return _parts(protocol, gt, pred, threads, progress)
    futures: list[Future[Any]] = []
    parts = []
    try:
        if executor is not None:
            futures = [executor.submit(protocol.partial, *_taken(run, gt, pred)) for run in runs]
        for i, run in enumerate(runs):
            parts.append(futures[i].result() if futures else protocol.partial(gt, pred))
            if progress is not None:
                progress(run.stop, gt.n_frames, "frames matched")
    finally:
        for future in futures:
            future.cancel()
    return parts


def _lost(before: BoxTable, after: BoxTable) -> NDArray[np.int64]:
    """Return how many boxes of each frame were dropped."""
    return np.diff(before.offsets) - np.diff(after.offsets)


def _taken(run: range, *tables: BoxTable) -> list[BoxTable]:
    return [table.take_frames(np.arange(run.start, run.stop)) for table in tables]


class _Clock:
    """Wall time between laps."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = perf_counter()

    def lap(self, name: str) -> None:
        now = perf_counter()
        self.seconds[name] = now - self._last
        self._last = now
