"""Which frames of several sensors belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import NoTimeError
from drivekit.model.dataset import Scene
from drivekit.model.timeline import Timeline


@dataclass(frozen=True, eq=False, slots=True)
class SyncTable:
    """For each frame of a reference channel, the frame of every other channel.

    Parameters
    ----------
    reference : str
    channels : tuple of str, C of them
    index : (R, C) int64
        Position in the channel's timeline; 0 where not found.
    found : (R, C) bool
    gap_ns : (R, C) float64 [ns]
        How much later than the reference; NaN where not found or joined by key.
    orphans : mapping of channel to (K,) int64
        Frames that no reference frame took, the first and last included.
    """

    reference: str
    channels: tuple[str, ...]
    index: NDArray[np.int64]
    found: NDArray[np.bool_]
    gap_ns: NDArray[np.float64]
    orphans: Mapping[str, NDArray[np.int64]]

    def __len__(self) -> int:
        return len(self.index)

    def at(self, i: int, channel: str) -> int | None:
        """Return the channel's frame for the ``i``-th reference frame, ``None`` without one."""
        c = self.channels.index(channel)
        return int(self.index[i, c]) if self.found[i, c] else None

    @property
    def complete(self) -> NDArray[np.bool_]:
        """(R,) bool: reference frames for which every channel has a frame."""
        return np.asarray(self.found.all(axis=1))


def sync(
    scene: Scene,
    reference_channel: str,
    channels: Sequence[str],
    tolerance_ns: int | None = None,
) -> SyncTable:
    """Find the frames of other channels for each frame of a reference channel.

    Channels with stamps are joined to the nearest in time (of two equally near ones the earlier;
    a frame may be taken twice), those without by key.

    Parameters
    ----------
    scene : Scene
    reference_channel : str
        A sensor, a layer, or ``BOXES`` for the labelled frames.
    channels : sequence of str
    tolerance_ns : int, optional [ns]
        Frames farther apart do not belong together.

    Raises
    ------
    NoTimeError
        If one of two channels has stamps, the other has none, and they share no key.
    """
    reference = scene.timeline(reference_channel)
    shape = len(reference), len(channels)
    index = np.zeros(shape, np.int64)
    found = np.zeros(shape, bool)
    gap = np.full(shape, np.nan)
    orphans: dict[str, NDArray[np.int64]] = {}
    for c, channel in enumerate(channels):
        timeline = scene.timeline(channel)
        index[:, c], found[:, c] = _join(reference, timeline, tolerance_ns)
        if reference.stamps_ns is not None and timeline.stamps_ns is not None:
            hit = found[:, c]
            later = timeline.stamps_ns[index[hit, c]] - reference.stamps_ns[hit]
            gap[hit, c] = later
        orphans[channel] = np.setdiff1d(np.arange(len(timeline)), index[found[:, c], c])
    return SyncTable(reference_channel, tuple(channels), index, found, gap, orphans)


def _join(
    reference: Timeline, timeline: Timeline, tolerance_ns: int | None
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    if reference.stamps_ns is not None and timeline.stamps_ns is not None:
        return timeline.nearest(reference.stamps_ns, tolerance_ns)
    position = {key: i for i, key in enumerate(timeline.keys)}
    found = np.array([key in position for key in reference.keys], bool)
    index = np.array([position.get(key, 0) for key in reference.keys], np.int64)
    one_sided = (reference.stamps_ns is None) != (timeline.stamps_ns is None)
    if one_sided and len(reference) and len(timeline) and not found.any():
        bare = reference if reference.stamps_ns is None else timeline
        raise NoTimeError(
            f"{timeline.channel} cannot be joined to {reference.channel}: {bare.channel} has no "
            f"timestamps, and they share no key ({reference.keys[0]}, {timeline.keys[0]})"
        )
    return index, found
