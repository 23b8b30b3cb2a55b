"""Pipelines over whole datasets: in parallel, in bounded memory, resumable."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, field
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

import numpy as np

from drivekit import __version__
from drivekit.api.evaluating import Progress
from drivekit.api.processing import journal
from drivekit.api.processing.files import file_names, write_frame
from drivekit.api.processing.journal import Header, Record
from drivekit.api.processing.pipeline import Pipeline, load_pipeline
from drivekit.api.processing.source import Sweep, crc_of, fingerprint, sweeps_of
from drivekit.api.processing.state import State
from drivekit.api.processing.tables import box_rows, write_boxes
from drivekit.errors import DataError, UsageError
from drivekit.io.atomic import atomic_file
from drivekit.io.locking import alone_in
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset, Finding, Scene

T = TypeVar("T")

# So many finished sweeps of an earlier run are read again, to see that they are still the same.
_SPOT_CHECKS = 8
# No sensor sees so far [m].
_ABSURD_M = 1e6
# Scenes whose calibration and poses are kept at hand, and frames of each whose labels are.
_SCENES = 16
_LABELS = 8


@dataclass(frozen=True, eq=False, slots=True)
class Processed:
    """What came of a pipeline.

    Parameters
    ----------
    pipeline : Pipeline
    out : Path
    source : mapping
        Dataset, format, sensor and options.
    counts : mapping of str to int
        ``frames`` in all, of them ``processed`` now, ``resumed`` from before and ``failed``;
        ``points_in`` and ``points_out``; ``boxes`` where the pipeline finds some.
    findings : tuple of Finding
        Frames and scenes that could not be processed, and why.
    seconds : mapping of str to float
    """

    pipeline: Pipeline
    out: Path
    source: Mapping[str, Any]
    counts: Mapping[str, int]
    findings: tuple[Finding, ...]
    seconds: Mapping[str, float] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return what ``process.json`` holds."""
        return {
            "drivekit": __version__,
            "pipeline": {"name": self.pipeline.name, **self.pipeline.as_json()},
            "source": dict(self.source),
            "counts": dict(self.counts),
            "findings": [
                {"kind": f.kind, "text": f.text, "where": f.where, "count": f.count}
                for f in self.findings
            ],
            "seconds": dict(self.seconds),
        }


def process(
    dataset: Dataset,
    pipeline: Pipeline | str | Path,
    out: str | Path,
    *,
    scenes: Sequence[str] | None = None,
    sensor: str | None = None,
    labelled: bool = False,
    options: Mapping[str, str] | None = None,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> Processed:
    """Run a pipeline over the sweeps of a dataset, one file a frame.

    What an earlier run with the same pipeline and data finished in the same folder is not done
    again. A sweep that cannot be processed is a finding, and tried again next time.

    Parameters
    ----------
    dataset : Dataset
    pipeline : Pipeline, path or name
    out : path
        Folder: a file a frame, ``frames.jsonl``, ``process.json`` and, where boxes are found,
        ``boxes.csv``.
    scenes : sequence of str, optional
        Only these.
    sensor : str, optional
        Channel; by default the only LiDAR.
    labelled : bool
        Only the sweep of each labelled frame, called by the key of that.
    options : mapping, optional
        With which the dataset was opened, for the record.
    jobs : int, optional
        Threads, at least one; by default as many as there are cores.
    progress : callable, optional

    Raises
    ------
    UsageError
        If the pipeline does not fit the data, or the folder holds something else.
    MissingDataError
        If there is no such scene or sweep.
    """
    from drivekit.loaders.splits import select

    if jobs is not None and jobs < 1:
        raise UsageError(f"expected at least one job, got {jobs}", fix="give --jobs 1 or more")
    chosen = pipeline if isinstance(pipeline, Pipeline) else load_pipeline(pipeline)
    selected = select(dataset, scenes=scenes).scenes
    sweeps, findings = sweeps_of(dataset, selected, sensor, labelled=labelled)
    source = _described(dataset, sweeps, labelled, options or {})
    with alone_in(Path(out), "processing"):
        return _process_into(Path(out), dataset, chosen, sweeps, findings, source, jobs, progress)


def _process_into(
    folder: Path,
    dataset: Dataset,
    chosen: Pipeline,
    sweeps: Sequence[Sweep],
    findings: Sequence[Finding],
    source: Mapping[str, Any],
    jobs: int | None,
    progress: Progress | None,
) -> Processed:
    start = perf_counter()
    options = source["options"]
    said = [f"{name}={value}" for name, value in sorted(options.items())]
    if dataset.info.override is not None:
        said.append(f"overrides {dataset.info.override.digest}")
    header = Header(__version__, chosen.fingerprint, fingerprint(dataset, sweeps, said))
    done = journal.finished(folder, header)
    _check_unchanged(dataset, [s for s in sweeps if s.frame in done], done, folder)
    keys = [sweep.frame for sweep in sweeps]
    kept = journal.records_of(folder, [key for key in keys if key in done]) if done else ()
    journal.rewrite(folder, header, kept)
    for draft in folder.rglob(".*.partial*"):  # of a process that was killed
        draft.unlink(missing_ok=True)
    read = perf_counter()
    broken = _process_all(dataset, chosen, sweeps, done.keys(), folder, jobs, progress)
    journal.rewrite(folder, header, journal.records_of(folder, keys))
    totals = _totals(folder, expected=len(sweeps) - len(broken))
    counts = {
        "frames": len(sweeps),
        "processed": len(sweeps) - len(done) - len(broken),
        "resumed": len(done),
        "failed": len(broken),
        **totals,
    }
    if chosen.fits_boxes:
        counts["boxes"] = write_boxes(folder, keys)
    processed = Processed(
        chosen,
        folder,
        source,
        counts,
        (*findings, *broken),
        {"prepare": read - start, "process": perf_counter() - read},
    )
    with atomic_file(folder / journal.SUMMARY) as draft:
        text = json.dumps(processed.as_json(), ensure_ascii=False, indent=2)
        draft.write_text(text + "\n", "utf-8")
    return processed


def _described(
    dataset: Dataset, sweeps: Sequence[Sweep], labelled: bool, options: Mapping[str, str]
) -> dict[str, Any]:
    return {
        "path": dataset.info.root,
        "format": dataset.info.format,
        "options": dict(options),
        "sensors": sorted({sweep.sensor for sweep in sweeps}),
        "labelled": labelled,
        "classes": list(dataset.info.taxonomy.classes),
    }


def _check_unchanged(
    dataset: Dataset, sweeps: Sequence[Sweep], done: Mapping[FrameKey, Record], folder: Path
) -> None:
    """Read some of the finished sweeps again, and raise UsageError if they are others now."""
    for sweep in sweeps[:: max(len(sweeps) // _SPOT_CHECKS, 1)]:
        cloud = dataset[sweep.frame.scene].points(sweep.sensor, sweep.i)
        if crc_of(cloud) != done[sweep.frame].input_crc:
            raise UsageError(
                f"this folder holds the result of other data: sweep {sweep.frame} has changed",
                where=str(folder),
                fix="choose another folder with --out, or remove this one",
            )


def _process_all(
    dataset: Dataset,
    pipeline: Pipeline,
    sweeps: Sequence[Sweep],
    done: Iterable[FrameKey],
    folder: Path,
    jobs: int | None,
    progress: Progress | None,
) -> tuple[Finding, ...]:
    """Process sweeps that are not done, and return a finding for each that cannot be."""
    names = file_names((sweep.frame for sweep in sweeps), pipeline.format)
    finished = set(done)
    waiting = [sweep for sweep in sweeps if sweep.frame not in finished]
    scene_of = lru_cache(_SCENES)(lambda scene_id: RememberingScene(dataset[scene_id]))

    broken: dict[FrameKey, Finding] = {}
    with journal.writer(folder) as book:

        def work(sweep: Sweep) -> None:
            try:
                scene = scene_of(sweep.frame.scene)
                book.add(asdict(_process_one(pipeline, scene, sweep, folder, names[sweep.frame])))
            except DataError as error:
                where = error.where or dataset.info.root
                text = f"{sweep.frame}: {error.problem}"
                broken[sweep.frame] = Finding("broken-frame", text, where)

        for n, sweep in enumerate(in_parallel(work, waiting, jobs or os.cpu_count() or 1)):
            if progress is not None:
                progress(len(finished) + n + 1, len(sweeps), str(sweep.frame))
    return tuple(broken[sweep.frame] for sweep in waiting if sweep.frame in broken)


def _process_one(pipeline: Pipeline, scene: Scene, sweep: Sweep, folder: Path, file: str) -> Record:
    cloud = scene.points(sweep.sensor, sweep.i)
    state = _applied(pipeline, State(scene, sweep.sensor, sweep.i, cloud))
    write_frame(folder / file, state, pipeline.format)
    return Record(
        sweep.frame.scene,
        sweep.frame.key,
        file,
        (folder / file).stat().st_size,
        len(cloud),
        len(state.cloud),
        crc_of(cloud),
        str(state.cloud.frame if state.boxes is None else state.boxes.frame),
        () if state.boxes is None else box_rows(state.boxes),
    )


def _applied(pipeline: Pipeline, state: State) -> State:
    """Apply a pipeline; what does not fit because a sweep is absurd is that sweep's fault."""
    try:
        return pipeline.apply(state)
    except UsageError as error:
        xyz = np.abs(state.cloud.xyz)
        farthest = float(np.max(xyz, initial=0.0, where=np.isfinite(xyz)))
        if farthest < _ABSURD_M:
            raise
        raise DataError(
            f"the sweep holds a point {farthest:g} m away ({error.problem})",
            fix="leave such points out with a step crop",
        ) from None


def _totals(folder: Path, expected: int) -> dict[str, int]:
    """Return sums over the finished frames, of which an expected number must be there."""
    n_frames = points_in = points_out = 0
    for record in journal.records(folder):
        n_frames += 1
        points_in += record.points_in
        points_out += record.points_out
    if n_frames != expected:
        raise UsageError(
            f"expected {expected:,} finished frames, found {n_frames:,}: another process works in "
            "this folder",
            where=str(folder),
            fix="let it end, and run the command again",
        )
    return {"points_in": points_in, "points_out": points_out}


class RememberingScene:
    """A scene that reads its timelines, calibration and poses once, and labels once in a row."""

    def __init__(self, scene: Scene) -> None:
        self.id, self.tags, self.sensors = scene.id, scene.tags, scene.sensors
        self.timeline = cache(scene.timeline)
        self.calibration = cache(scene.calibration)
        self.ego = cache(scene.ego)
        self.points, self.image = scene.points, scene.image
        self.boxes, self.layer = lru_cache(_LABELS)(scene.boxes), scene.layer


def in_parallel(work: Callable[[T], None], items: Iterable[T], jobs: int) -> Iterator[T]:
    """Yield items as the work on them is finished, few of them under way at a time.

    When the caller stops, or a call raises, what has not begun is not begun any more.
    """
    source = iter(items)
    with ThreadPoolExecutor(jobs) as pool:
        running: dict[Future[None], T] = {
            pool.submit(work, item): item for item in islice(source, 2 * jobs)
        }
        try:
            while running:
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    item = running.pop(future)
                    running |= {pool.submit(work, more): more for more in islice(source, 1)}
                    future.result()
                    yield item
        finally:
            for future in running:
                future.cancel()
