"""An evaluation by slices of its frames: by weather, time of day, vehicle.

Boxes are matched once. A slice's numbers are the protocol's report over the same decisions with
every frame outside the slice counted zero times; where a protocol takes thresholds from its data,
it takes them from the slice. They are what an evaluation of these frames alone gives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.metrics.registry import AnyProtocol
from drivekit.model.boxes import FrameKey
from drivekit.model.runs import Report, Slice

#: What is known of a frame, by its key: ``{"weather": "rain"}``.
FrameTags: TypeAlias = Mapping[FrameKey, Mapping[str, str]]

#: Names of tags, or ``"auto"`` for those that take 2 to 12 values over the frames.
SliceBy: TypeAlias = Sequence[str] | Literal["auto"]

_FEWEST: Final = 2
_MOST: Final = 12


def evaluate_slices(
    protocol: AnyProtocol,
    part: Any,
    frames: Sequence[FrameKey],
    tags: FrameTags,
    by: SliceBy = "auto",
    dropped: Mapping[str, NDArray[np.int64]] | None = None,
) -> tuple[Slice, ...]:
    """Return what a protocol reports for each value of some tags.

    Parameters
    ----------
    protocol : Protocol
    part : Part
        Of all frames, merged.
    frames : sequence of FrameKey
        In the order of the part.
    tags : mapping of FrameKey to mapping of str to str
        Frames without a tag, or with an empty one, form a slice whose value is ``None``.
    by : sequence of str or "auto"
    dropped : mapping of str to (F,) int64, optional
        Boxes of each frame that the protocol has not seen, by what and why.

    Returns
    -------
    tuple of Slice
        By tag, then by value, ``None`` last; none of no frames.

    Raises
    ------
    UsageError
        If no frame has a tag that was asked for.
    """
    values = _values(frames, tags)
    if by == "auto":
        names = [name for name, of in values.items() if _FEWEST <= len(set(of)) <= _MOST]
    else:
        names = list(dict.fromkeys(by))
        _require_known(names, values)
    slices = []
    for name in names:
        of = values[name]
        for value in sorted(set(of), key=lambda v: (v is None, v or "")):
            member = np.array([v == value for v in of], bool)
            report = protocol.report(part, member.astype(np.int64))
            report = with_dropped(report, {k: n[member] for k, n in (dropped or {}).items()})
            where = np.flatnonzero(member).astype(np.int32)
            slices.append(Slice(name, value, where, replace(report, curves=())))
    return tuple(slices)


def with_dropped(report: Report, dropped: Mapping[str, NDArray[np.int64]]) -> Report:
    """Return a report that also counts boxes which the protocol has not seen as ignored."""
    counts = {name: int(of_frame.sum()) for name, of_frame in dropped.items()}
    known = dict(report.ignored) | {name: n for name, n in counts.items() if n}
    return replace(report, ignored=known)


def _values(frames: Sequence[FrameKey], tags: FrameTags) -> dict[str, list[str | None]]:
    """Return the value of each tag in each frame, tags in order of appearance."""
    of_frame = [tags.get(key, {}) for key in frames]
    names = dict.fromkeys(name for known in of_frame for name in known)
    return {name: [known.get(name) or None for known in of_frame] for name in names}


def _require_known(names: Sequence[str], values: Mapping[str, Sequence[str | None]]) -> None:
    unknown = [name for name in names if name not in values]
    if unknown:
        have = ", ".join(f"{name} ({len(set(of))} values)" for name, of in values.items())
        raise UsageError(
            f"no evaluated frame has a tag '{unknown[0]}'",
            fix=f"choose of {have}" if have else "leave --slice-by out: this data has no tags",
        )
