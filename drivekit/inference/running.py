"""A model over many frames: chunk by chunk, with the next one read meanwhile."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from itertools import groupby
from time import perf_counter
from typing import NamedTuple

from drivekit.errors import DataError, DrivekitError
from drivekit.inference.answers import boxes_of
from drivekit.inference.frames import FrameSource, ModelFrame
from drivekit.inference.journal import Entry
from drivekit.inference.models import Model
from drivekit.inference.native import NativeAxes
from drivekit.model.boxes import Boxes

#: What is done to the boxes of a frame after the model.
Finish = Callable[[Boxes, ModelFrame], Boxes]

_AHEAD = 2  # chunks


class Chunk(NamedTuple):
    """Frames ``start`` to ``stop`` that are kept or done again together."""

    start: int
    stop: int


def chunks_of(frames: FrameSource, model: Model) -> list[Chunk]:
    """Return frames as they are predicted: batches, or whole scenes for a model with a memory."""
    if not model.is_stateful:
        starts = range(0, len(frames), model.batch)
        return [Chunk(i, min(i + model.batch, len(frames))) for i in starts]
    chunks, start = [], 0
    for _, of_scene in groupby(frames.keys, key=lambda key: key.scene):
        stop = start + len(list(of_scene))
        chunks.append(Chunk(start, stop))
        start = stop
    return chunks


def predict_frames(
    model: Model,
    frames: FrameSource,
    chunks: Sequence[Chunk],
    *,
    native: NativeAxes | None = None,
    finish: Finish | None = None,
    keep_going: bool = False,
) -> Generator[list[Entry], None, None]:
    """Run a model over chunks of frames and yield what came of each call.

    Parameters
    ----------
    model : Model
    frames : FrameSource
    chunks : sequence of Chunk
        Those that are left to do.
    native : NativeAxes, optional
        Where the model answers in the dataset's own.
    finish : callable, optional
    keep_going : bool
        Note a frame that fails and go on; the frames of a batch that fails are tried one by one.

    Raises
    ------
    DataError
        For the first frame that fails, unless kept going.
    UsageError
        If the model cannot go on at all.
    """
    with closing(_batches(model, frames, chunks)) as batches:
        for batch in batches:
            try:
                yield _predict(model, batch, native, finish)
            except DataError as error:
                if not keep_going:
                    raise
                if len(batch) == 1:
                    yield [_failed(batch[0], error)]
                else:
                    yield [_alone(model, frame, native, finish) for frame in batch]


def _batches(
    model: Model, frames: FrameSource, chunks: Sequence[Chunk]
) -> Generator[list[ModelFrame], None, None]:
    """Yield the frames of each call, reading a few calls ahead."""
    step = model.batch
    parts = [
        range(i, min(i + step, stop)) for start, stop in chunks for i in range(start, stop, step)
    ]

    def read(part: range) -> list[ModelFrame]:
        return [frames.read(i) for i in part]

    with ThreadPoolExecutor(1, "reader") as reader:
        waiting: deque[tuple[range, Future[list[ModelFrame]]]] = deque()
        try:
            for part in parts:
                waiting.append((part, reader.submit(read, part)))
                if len(waiting) > _AHEAD:
                    yield _read(frames, *waiting.popleft())
            while waiting:
                yield _read(frames, *waiting.popleft())
        finally:
            reader.shutdown(cancel_futures=True)


def _read(frames: FrameSource, part: range, future: Future[list[ModelFrame]]) -> list[ModelFrame]:
    """Return frames read ahead; what cannot be read fails when the model asks for it."""
    try:
        return future.result()
    except DrivekitError:
        return [frames.frame(i) for i in part]


def _predict(
    model: Model, batch: list[ModelFrame], native: NativeAxes | None, finish: Finish | None
) -> list[Entry]:
    begin = perf_counter()
    answers, in_model = model.predict(batch)
    entries = []
    for answer, frame in zip(answers, batch, strict=True):
        boxes = boxes_of(answer, frame, native)
        entries.append((frame, boxes if finish is None else finish(boxes, frame)))
    spent = (perf_counter() - begin) / len(batch)
    return [
        Entry(frame.key, boxes, "", (frame.read_seconds, in_model / len(batch), spent))
        for frame, boxes in entries
    ]


def _alone(
    model: Model, frame: ModelFrame, native: NativeAxes | None, finish: Finish | None
) -> Entry:
    try:
        return _predict(model, [frame], native, finish)[0]
    except DataError as error:
        return _failed(frame, error)


def _failed(frame: ModelFrame, error: DataError) -> Entry:
    problem = str(error).removeprefix(f"frame {frame.key}: ").encode(errors="replace").decode()
    return Entry(frame.key, None, problem, (frame.read_seconds, 0.0, 0.0))
