"""Play a scene back in time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from drivekit.errors import UsageError
from drivekit.model.dataset import Scene

if TYPE_CHECKING:
    from drivekit.playback.clock import TimeSource
    from drivekit.playback.playing import Replay


def replay(
    scene: Scene,
    rate: float = 1.0,
    *,
    channels: Sequence[str] | None = None,
    start: float | None = None,
    end: float | None = None,
    loop: bool = False,
    keep_late: bool = False,
    nominal_rate: float | None = None,
    time: TimeSource | None = None,
) -> Replay:
    """Return an iterator over all sensors' frames of a scene that gives each one when it is due.

    ::

        for message in dk.replay(scene, rate=1.0):
            print(message.stamp_ns, message.channel, message.load())

    Parameters
    ----------
    scene : Scene
    rate : float
        Recorded seconds a second; ``math.inf`` for as fast as possible.
    channels : sequence of str, optional
        Sensors, and ``"boxes"`` for the labels; by default all sensors.
    start, end : float [s], optional
        Part of the scene, after its first message; both included.
    loop : bool
        Begin again at the end.
    keep_late : bool
        Do not drop messages that are late.
    nominal_rate : float [Hz], optional
        How many frames there are a second, for scenes without timestamps.
    time : TimeSource, optional
        Instead of the machine's.

    Returns
    -------
    Replay
        With ``pause``, ``resume``, ``seek``, ``rate`` and ``tally``.

    Raises
    ------
    NoTimeError
        If the scene has no timestamps and no nominal rate is given.
    UsageError, MissingDataError
        For a rate that is not positive, a channel that is not there, a part without messages.
    """
    from drivekit.playback.messages import record
    from drivekit.playback.playing import Replay

    recording = record(scene, channels, nominal_rate)
    if start is not None or end is not None:
        first, last = _seconds(start, 0.0), _seconds(end, math.inf)
        length = (recording.end_ns - recording.start_ns) / 1e9
        recording = recording.between(
            recording.start_ns + round(min(first, length + 1) * 1e9),
            recording.start_ns + round(min(last, length + 1) * 1e9),
        )
    return Replay(recording, rate, loop=loop, keep_late=keep_late, time=time)


def _seconds(value: float | None, default: float) -> float:
    if value is None:
        return default
    if not value >= 0:
        raise UsageError(
            f"expected seconds after the first message, got {value:g}", fix="give a number from 0"
        )
    return value
