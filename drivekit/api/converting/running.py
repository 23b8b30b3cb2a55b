"""Datasets as trees that frameworks read: in parallel, resumable, compared with the source."""

from __future__ import annotations

import os
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from drivekit.api.converting import journal
from drivekit.api.converting.documents import write_documents
from drivekit.api.converting.place import begin_anew, check_place, check_room, remove_drafts
from drivekit.api.converting.planning import Planned, make_plan
from drivekit.api.converting.results import Converted
from drivekit.api.converting.target import (
    Content,
    Encoded,
    Plan,
    Record,
    Target,
    Written,
)
from drivekit.api.converting.targets import find_target
from drivekit.api.converting.verifying import verify
from drivekit.api.converting.wishes import Wishes
from drivekit.api.evaluating import Progress
from drivekit.api.processing.running import RememberingScene, in_parallel
from drivekit.errors import DataError, UsageError
from drivekit.io.atomic import atomic_file
from drivekit.io.locking import alone_in
from drivekit.io.paths import system_path
from drivekit.loaders.frames_csv import FRAMES_CSV, frames_csv
from drivekit.model.dataset import Dataset, Finding, Scene
from drivekit.model.exports import ExportedFrame

# So many finished frames of an earlier run are made again, to see that they are still the same.
_SPOT_CHECKS: Final = 4
# So many frames tell how much room all of them will take.
_SAMPLES: Final = 3
# Scenes whose calibration and poses are kept at hand.
_SCENES: Final = 16


@dataclass(frozen=True, eq=False, slots=True)
class _Work:
    """What all steps of a conversion share."""

    target: Target
    plan: Plan
    folder: Path
    scene_of: Callable[[str], Scene]
    jobs: int
    progress: Progress | None

    def encode(self, frame: ExportedFrame) -> Encoded:
        return self.target.encode(self.plan, self.scene_of(frame.frame.scene), frame)

    def tell(self, done: int, total: int, what: str) -> None:
        if self.progress is not None:
            self.progress(done, total, what)


def convert(
    dataset: Dataset,
    to: str,
    out: str | Path,
    *,
    overwrite: bool = False,
    jobs: int | None = None,
    progress: Progress | None = None,
    told: Callable[[Planned, int], None] | None = None,
    **wishes: Any,
) -> Converted:
    """Write the labelled frames of a dataset as a tree that a training framework reads.

    What an earlier run with the same data and options wrote in the same folder is not written
    again. In the end the tree is read back and compared with the source.

    Parameters
    ----------
    dataset : Dataset
    to : str
        Name of a target: see ``drivekit.api.converting.TARGETS``.
    out : path
        Folder to make.
    overwrite : bool
        Begin anew where a tree is.
    jobs : int, optional
        Threads, at least one; by default as many as there are cores. Results do not depend on it.
    progress : callable, optional
    told : callable, optional
        Called with the plan and about how many bytes will be written, before any is.
    **wishes
        The fields of :class:`drivekit.api.converting.Wishes`: ``classes``, ``where``, ``splits``,
        ``split_by``, ``lidars``, ``cameras``, ``require`` …

    Raises
    ------
    UsageError
        If what is asked for is not there, a class has no name, the folder holds something else, or
        there is no room.
    DataError
        If no frame can be written, or what was read back differs from the source.
    """
    if jobs is not None and jobs < 1:
        raise UsageError(f"expected at least one job, got {jobs}")
    target, folder, begun = find_target(to), Path(out), perf_counter()
    check_place(folder, target, overwrite=overwrite)
    n_jobs = jobs or os.cpu_count() or 1
    planned = make_plan(dataset, target, Wishes(**wishes), jobs=n_jobs, progress=progress)
    scene_of = lru_cache(_SCENES)(lambda name: RememberingScene(dataset[name]))
    work = _Work(target, planned.plan, folder, scene_of, n_jobs, progress)
    with alone_in(folder, "converting"):
        return _convert(work, planned, begun, overwrite=overwrite, told=told)


def _convert(
    work: _Work,
    planned: Planned,
    begun: float,
    *,
    overwrite: bool,
    told: Callable[[Planned, int], None] | None,
) -> Converted:
    folder = work.folder
    if overwrite:
        begin_anew(folder)
    done = journal.finished(folder, journal.header_of(planned.plan))
    needed = _check_before(work, planned, done)
    if told is not None:
        told(planned, needed)
    broken = _write_frames(work, planned, done.keys())
    written = _written(folder, planned.writable, len(planned.writable) - len(broken))
    closing = _write_closing(work, written)
    wrote = perf_counter()
    converted = _converted(work, planned, broken, written, closing, resumed=len(done))
    write_documents(converted)
    seconds = {"write": wrote - begun, "read_back": perf_counter() - wrote}
    return replace(converted, seconds=seconds)


def _check_before(
    work: _Work, planned: Planned, done: Mapping[str, Mapping[str, tuple[int, int]]]
) -> int:
    """Make some frames: finished ones must be as they are, others tell how much room all take."""
    finished = [frame for frame in planned.writable if frame.id in done]
    for frame in _some(finished, _SPOT_CHECKS):
        if _stamps(work.encode(frame).files) != done[frame.id]:
            raise UsageError(
                f"this folder holds a tree of other data: frame {frame.frame} has changed",
                where=str(work.folder),
                fix="choose another folder with --out, or begin anew with --overwrite",
            )
    waiting = [frame for frame in planned.writable if frame.id not in done]
    sizes = []
    for frame in _some(waiting, _SAMPLES):
        try:
            sizes.append(sum(len(data) for _, data in work.encode(frame).files))
        except DataError:
            continue
    return check_room(work.folder, sizes, len(waiting))


def _some(frames: Sequence[ExportedFrame], n: int) -> Sequence[ExportedFrame]:
    return frames[:: max(len(frames) // n, 1)][:n]


def _stamps(files: Iterable[tuple[str, bytes]]) -> dict[str, tuple[int, int]]:
    return {name: (len(data), zlib.crc32(data)) for name, data in files}


def _write_frames(work: _Work, planned: Planned, done: Iterable[str]) -> tuple[Finding, ...]:
    """Write frames that are not there, and return a finding for each that cannot be."""
    ids, finished = [frame.id for frame in planned.writable], set(done)
    header = journal.header_of(work.plan)
    journal.rewrite(work.folder, header, [id_ for id_ in ids if id_ in finished])
    remove_drafts(work.folder)
    broken: dict[str, Finding] = {}
    with journal.writer(work.folder) as book:

        def write(frame: ExportedFrame) -> None:
            try:
                encoded = work.encode(frame)
            except DataError as error:
                text = f"{frame.frame} is left out: {error.problem}"
                where = error.where or work.plan.source.path
                broken[frame.id] = Finding("broken-frame", text, where, 1, costs_labels=True)
                return
            for name, data in encoded.files:
                _put(work.folder / name, [data])
            record = Record(
                frame.id, _stamps(encoded.files), encoded.rows, encoded.losses, encoded.data
            )
            book.add(journal.written(record))

        waiting = [frame for frame in planned.writable if frame.id not in finished]
        for n, frame in enumerate(in_parallel(write, waiting, work.jobs)):
            work.tell(len(finished) + n + 1, len(ids), str(frame.frame))
    journal.rewrite(work.folder, header, ids)
    told = tuple(broken[id_] for id_ in ids if id_ in broken)
    if told and len(told) == len(ids):
        journal.discard(work.folder)
        raise DataError(
            f"no frame could be written; {told[0].text}",
            where=told[0].where,
            fix="name the folder that holds both labels and sensors' files (라벨링데이터 and "
            "원천데이터); `drivekit info` says what is here",
        )
    return told


def _put(path: Path, pieces: Iterable[bytes]) -> tuple[int, int]:
    """Write a file, whole or not at all; return its size and CRC-32."""
    size = crc = 0
    with atomic_file(path) as draft, system_path(draft).open("wb") as file:
        for piece in pieces:
            file.write(piece)
            size, crc = size + len(piece), zlib.crc32(piece, crc)
    return size, crc


def _written(folder: Path, frames: Sequence[ExportedFrame], expected: int) -> Written:
    """Return what goes through the finished frames, of which an expected number must be there."""
    by_id = {frame.id: frame for frame in frames}
    n = sum(1 for _ in journal.records(folder))
    if n != expected:
        raise UsageError(
            f"expected {expected:,} finished frames, found {n:,}: another process works in this "
            "folder",
            where=str(folder),
            fix="let it end, and run the command again",
        )

    def go_through() -> Iterator[tuple[ExportedFrame, Record]]:
        for record in journal.records(folder):
            yield by_id[record.id], record

    return go_through


def _write_closing(work: _Work, written: Written) -> int:
    """Write the closing files of a tree, and ``frames.csv``; return how many bytes they have."""
    closing: list[tuple[str, Content]] = [*work.target.finish(work.plan, written)]
    closing.append((FRAMES_CSV, frames_csv(frame for frame, _ in written())))
    total = 0
    for name, content in closing:
        pieces = [content] if isinstance(content, bytes) else content
        total += _put(work.folder / name, pieces)[0]
    return total


def _converted(
    work: _Work,
    planned: Planned,
    broken: tuple[Finding, ...],
    written: Written,
    closing: int,
    *,
    resumed: int,
) -> Converted:
    """Add up what was written, and read it back."""
    plan, target = planned.plan, work.target
    frames_of: Counter[str] = Counter()
    losses: Counter[str] = Counter()
    n_boxes = n_bytes = 0
    for frame, record in written():
        frames_of[frame.split] += 1
        losses.update(record.losses)
        n_boxes += len(record.rows)
        n_bytes += sum(size for size, _ in record.files.values())
    verified = verify(target, plan, work.folder, work.scene_of, written, work.jobs, work.tell)
    n_written = sum(frames_of.values())
    return Converted(
        out=work.folder,
        plan=plan,
        split=planned.split,
        counts={
            "frames": len(plan.frames),
            "written": n_written,
            "left_out": len(plan.frames) - n_written,
            "boxes": n_boxes,
            "bytes": n_bytes + closing,
        },
        resumed=resumed,
        frames_of={split: frames_of[split] for split in plan.splits},
        losses=tuple(
            Finding(kind, text.format(n=f"{losses[kind]:,}"), plan.source.path, losses[kind])
            for kind, text in target.losses.items()
            if losses[kind]
        ),
        findings=(*planned.findings, *broken),
        verified=verified,
    )
