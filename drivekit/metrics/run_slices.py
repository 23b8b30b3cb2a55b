"""Slices as a run's document keeps them: their numbers, and which frames they are of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec
import numpy as np
from numpy.typing import NDArray

from drivekit.metrics.run_json import number_or_none
from drivekit.model.runs import Report, Slice


class StoredSlice(msgspec.Struct, forbid_unknown_fields=True):
    """A slice; ``frames`` are ranges of positions, each from its first to behind its last."""

    tag: str
    value: str | None
    frames: list[tuple[int, int]]
    metrics: dict[str, float | None]
    counts: dict[str, int]
    ignored: dict[str, int]
    warnings: list[str]


def stored_slice(part: Slice) -> StoredSlice:
    """Return a slice as it is kept."""
    report = part.report
    return StoredSlice(
        tag=part.tag,
        value=part.value,
        frames=_ranges(part.frames),
        metrics={name: number_or_none(m.value) for name, m in report.metrics.items()},
        counts={name: int(n) for name, n in report.counts.items()},
        ignored={name: int(n) for name, n in report.ignored.items()},
        warnings=list(report.warnings),
    )


def slices_of(stored: Sequence[StoredSlice], whole: Report, n_frames: int) -> tuple[Slice, ...]:
    """Return slices as they were.

    Parameters
    ----------
    stored : sequence of StoredSlice
    whole : Report
        Of all frames: it says the units and the headline.
    n_frames : int

    Raises
    ------
    ValueError
        If a slice has other metrics than the whole, or frames that are not there.
    """
    slices = []
    for part in stored:
        name = f"{part.tag}={part.value or ''}"
        if part.metrics.keys() != whole.metrics.keys():
            raise ValueError(f"the slice {name} has other metrics than the run")
        bounds = np.array([bound for pair in part.frames for bound in pair], np.int64)
        if (np.diff(bounds) <= 0).any() or (bounds < 0).any() or (bounds > n_frames).any():
            raise ValueError(f"the slice {name} has frames that are not there")
        metrics = {
            metric: replace(whole.metrics[metric], value=np.nan if value is None else value)
            for metric, value in part.metrics.items()
        }
        report = Report(
            metrics, whole.headline, part.counts, part.ignored, warnings=tuple(part.warnings)
        )
        frames = [np.arange(start, stop, dtype=np.int32) for start, stop in part.frames]
        joined = np.concatenate([np.zeros(0, np.int32), *frames])
        slices.append(Slice(part.tag, part.value, joined, report))
    return tuple(slices)


def _ranges(frames: NDArray[np.int32]) -> list[tuple[int, int]]:
    """Return the runs of ascending positions, each from its first to behind its last."""
    if not len(frames):
        return []
    ends = np.flatnonzero(np.diff(frames) != 1)
    starts = [frames[0], *frames[ends + 1]]
    stops = [*(frames[ends] + 1), frames[-1] + 1]
    return [(int(a), int(b)) for a, b in zip(starts, stops, strict=True)]
