"""Open datasets and read their labels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from drivekit.model.boxes import BoxTable
from drivekit.model.dataset import Dataset


def open(path: str | Path, format: str | None = None, **options: object) -> Dataset:
    """Open a dataset, finding out its format unless it is named.

    See :func:`drivekit.loaders.registry.open_dataset`.
    """
    from drivekit.loaders.registry import open_dataset

    return open_dataset(path, format, **options)


def ground_truth(
    dataset: Dataset,
    split: str | Path | None = None,
    scenes: Sequence[str] | None = None,
    frames: Sequence[str] | None = None,
) -> BoxTable:
    """Return the labelled boxes of a split as one table.

    See :func:`drivekit.loaders.ground_truth.ground_truth`.
    """
    from drivekit.loaders import ground_truth as module

    return module.ground_truth(dataset, split, scenes, frames)
