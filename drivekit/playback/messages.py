"""All sensors' frames of a scene as one list in the order of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError, NoTimeError, UsageError
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Scene
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.timeline import Timeline

Int = NDArray[np.int64]
#: What a message holds: a sweep, an encoded image, the labels of a frame.
Payload: TypeAlias = PointCloud | ImageRef | Boxes

_SECOND_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Message:
    """A frame of a sensor, or the labels of a frame: a light handle that reads when it is asked.

    Parameters
    ----------
    scene : Scene
    channel : str
        Of the sensor, or ``BOXES``.
    index : int
        Position in ``scene.timeline(channel)``.
    key : str
        Native name of the frame.
    stamp_ns : int [ns]
        As recorded; counted from a nominal rate where that was given.
    """

    scene: Scene
    channel: str
    index: int
    key: str
    stamp_ns: int

    def load(self) -> Payload:
        """Read what the message holds; an image stays encoded until someone looks."""
        if self.channel == BOXES:
            return self.scene.boxes(self.index)
        if self.scene.sensors[self.channel].modality == "camera":
            return self.scene.image(self.channel, self.index)
        return self.scene.points(self.channel, self.index)


@dataclass(frozen=True, eq=False, slots=True)
class Recording:
    """The messages of a scene in the order of time.

    Messages of the same time come in the order of ``timelines``, then of their frames.
    ``recording[k]`` is the ``k``-th :class:`Message`.

    Parameters
    ----------
    scene : Scene
    timelines : tuple of Timeline, C of them
    stamps_ns : (N,) int64 [ns]
        Rising.
    channel : (N,) int64
        Position in ``timelines``.
    index : (N,) int64
        Position in that timeline.
    """

    scene: Scene
    timelines: tuple[Timeline, ...]
    stamps_ns: Int
    channel: Int
    index: Int

    def __len__(self) -> int:
        return len(self.stamps_ns)

    def __getitem__(self, k: int) -> Message:
        timeline = self.timelines[self.channel[k]]
        i = int(self.index[k])
        return Message(self.scene, timeline.channel, i, timeline.keys[i], int(self.stamps_ns[k]))

    @property
    def channels(self) -> tuple[str, ...]:
        """Names of the channels."""
        return tuple(timeline.channel for timeline in self.timelines)

    @property
    def start_ns(self) -> int:
        """Time of the first message [ns]."""
        return int(self.stamps_ns[0])

    @property
    def end_ns(self) -> int:
        """Time of the last message [ns]."""
        return int(self.stamps_ns[-1])

    def between(self, start_ns: int, end_ns: int) -> Recording:
        """Return the messages from one time to another, both included.

        Raises
        ------
        MissingDataError
            If there is none.
        """
        first = int(np.searchsorted(self.stamps_ns, start_ns, "left"))
        stop = int(np.searchsorted(self.stamps_ns, end_ns, "right"))
        if first >= stop:
            length = (self.end_ns - self.start_ns) / _SECOND_NS
            raise MissingDataError(
                f"scene {self.scene.id} has no message between "
                f"{(start_ns - self.start_ns) / _SECOND_NS:g} s and "
                f"{(end_ns - self.start_ns) / _SECOND_NS:g} s",
                fix=f"it lasts {length:g} s",
            )
        part = slice(first, stop)
        return Recording(
            self.scene, self.timelines, self.stamps_ns[part], self.channel[part], self.index[part]
        )


def record(
    scene: Scene, channels: Sequence[str] | None = None, nominal_rate: float | None = None
) -> Recording:
    """Bring the frames of a scene into the order of time.

    Parameters
    ----------
    scene : Scene
    channels : sequence of str, optional
        Sensors, and ``BOXES`` for the labels; by default all sensors.
    nominal_rate : float [Hz], optional
        For scenes without stamps: frames are this far apart, those of one key at the same time. The
        first is at 0. Nothing is assumed without it.

    Raises
    ------
    UsageError
        For a channel that is named twice, or a rate that is not positive, or given where there are
        stamps.
    NoTimeError
        If there are no stamps and no nominal rate, or some channels have stamps and others none.
    MissingDataError
        If the scene has no such channel, or there is no frame at all.
    """
    timelines = tuple(scene.timeline(channel) for channel in _chosen(scene, channels))
    if not any(len(timeline) for timeline in timelines):
        raise MissingDataError(f"scene {scene.id} has no frame to replay")
    stamps = _stamps(scene, timelines, nominal_rate)
    channel = np.repeat(np.arange(len(timelines)), [len(t) for t in timelines])
    index = np.concatenate([np.arange(len(t)) for t in timelines])
    order = np.lexsort((index, channel, stamps))
    return Recording(scene, timelines, stamps[order], channel[order], index[order])


def _chosen(scene: Scene, channels: Sequence[str] | None) -> tuple[str, ...]:
    """Return the channels in the dataset's order, whatever the order they were asked in."""
    have = (*scene.sensors, BOXES)
    if channels is None:
        return tuple(scene.sensors)
    unknown = [channel for channel in channels if channel not in have]
    if unknown:
        raise MissingDataError(
            f"scene {scene.id} has no channel '{unknown[0]}'", fix=f"choose of {', '.join(have)}"
        )
    if len(set(channels)) != len(channels):
        raise UsageError(f"a channel is named twice: {', '.join(channels)}", fix="name it once")
    return tuple(channel for channel in have if channel in channels)


def _stamps(scene: Scene, timelines: Sequence[Timeline], nominal_rate: float | None) -> Int:
    """Return the times of all frames, timeline by timeline."""
    filled = [timeline for timeline in timelines if len(timeline)]
    bare = [timeline.channel for timeline in filled if timeline.stamps_ns is None]
    if bare and len(bare) < len(filled):
        raise NoTimeError(
            f"scene {scene.id} has stamps for some channels and none for {', '.join(bare)}",
            fix="leave those out with channels (--channels)",
        )
    if nominal_rate is None:
        if bare:
            raise NoTimeError(
                f"the frames of scene {scene.id} have no timestamps, so there is no speed to "
                "replay them at",
                fix="say how many there are a second with nominal_rate (--nominal-rate 10)",
            )
        return np.concatenate([timeline.times for timeline in timelines if len(timeline)])
    if not 1e-3 <= nominal_rate <= 1e9:
        raise UsageError(
            f"expected a nominal rate of 0.001 to 1e9 Hz, got {nominal_rate:g}",
            fix="give the rate of the data, such as 10",
        )
    if not bare:
        raise UsageError(
            f"scene {scene.id} has timestamps; a nominal rate would be another",
            fix="leave nominal_rate (--nominal-rate) out",
        )
    step = _SECOND_NS / nominal_rate
    place = _places([timeline.keys for timeline in filled], scene)
    return np.array([round(place[key] * step) for t in filled for key in t.keys], np.int64)


def _places(keys: Sequence[Sequence[str]], scene: Scene) -> Mapping[str, int]:
    """Return the place of each key in an order that agrees with all channels' own.

    Frames may lack in any channel. Where no channel has all keys, they are sorted.
    """
    merged = list(sorted(keys, key=len)[-1])
    if any(not set(part) <= set(merged) for part in keys):
        # By length first, which for numbers is by value.
        merged = sorted({k for part in keys for k in part}, key=lambda k: (len(k), k))
    place = {key: i for i, key in enumerate(merged)}
    for part in keys:
        if any(place[a] > place[b] for a, b in pairwise(part)):
            raise NoTimeError(
                f"the channels of scene {scene.id} have no timestamps and name their frames in "
                "different orders",
                fix="replay one channel at a time with channels (--channels)",
            )
    return place
