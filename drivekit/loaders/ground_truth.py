"""The labelled boxes of a whole split as one table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import singledispatch
from itertools import groupby
from pathlib import Path

from drivekit.errors import MissingDataError
from drivekit.loaders.splits import labelled_frames, select
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.dataset import BOXES, Dataset


def ground_truth(
    dataset: Dataset,
    split: str | Path | None = None,
    scenes: Sequence[str] | None = None,
    frames: Sequence[str | FrameKey] | None = None,
) -> BoxTable:
    """Return the labelled boxes of a split, in native reading order.

    Parameters
    ----------
    dataset, split, scenes, frames
        See :func:`drivekit.loaders.splits.select`.

    Returns
    -------
    BoxTable
        Frames that were labelled and hold nothing are in it; frames without labels are not. Rows
        are numbered from 0.

    Raises
    ------
    MissingDataError
        If nothing that was asked for is labelled, or a scene or frame asked for by name is not.
    """
    chosen = select(dataset, split, scenes, frames)
    keys = labelled_frames(dataset, chosen)
    asked = chosen.scenes if scenes is not None else ()
    unlabelled = set(asked) - {key.scene for key in keys}
    if unlabelled or not keys:
        what = f"scene {min(unlabelled)}" if unlabelled else chosen.name
        raise MissingDataError(
            f"no frame of {what} is labelled",
            where=dataset.info.root,
            fix="`drivekit info` says what is here and what is missing",
        )
    return read_boxes(dataset, keys)


@singledispatch
def read_boxes(dataset: Dataset, frames: Sequence[FrameKey]) -> BoxTable:
    """Return the boxes of labelled frames, in the order given.

    This reads scene by scene and works for every dataset. A loader that can read many frames faster
    registers its own way for its type of dataset: ``@read_boxes.register``.
    """
    return BoxTable.from_frames(_frame_by_frame(dataset, frames), dataset.info.taxonomy)


def _frame_by_frame(
    dataset: Dataset, frames: Sequence[FrameKey]
) -> Iterator[tuple[FrameKey, Boxes]]:
    for scene_id, of_scene in groupby(frames, key=lambda frame: frame.scene):
        scene = dataset[scene_id]
        position = {key: i for i, key in enumerate(scene.timeline(BOXES).keys)}
        for frame in of_scene:
            if frame.key not in position:
                raise MissingDataError(f"frame {frame} has no labels", where=dataset.info.root)
            yield frame, scene.boxes(position[frame.key])
