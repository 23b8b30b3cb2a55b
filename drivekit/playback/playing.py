"""Messages when they are due: at the recorded speed, at another one, or as fast as possible."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import numpy as np

from drivekit.errors import UsageError
from drivekit.playback.clock import Clock, MonotonicTime, TimeSource
from drivekit.playback.messages import Message, Recording

#: The rate that waits for nothing.
AS_FAST_AS_POSSIBLE: Final = math.inf


class Tally(NamedTuple):
    """How a replay is going.

    Parameters
    ----------
    delivered, dropped : mapping of channel to int
        Messages since the beginning, all rounds together. Dropped ones were late.
    position_ns : int [ns]
        Time of the recording.
    progress : float
        Share of this round, 0 to 1.
    rounds : int
        How often the end was reached.
    seconds : float
        On the machine's clock, since the first message was asked for.
    """

    delivered: Mapping[str, int]
    dropped: Mapping[str, int]
    position_ns: int
    progress: float
    rounds: int
    seconds: float


class Replay:
    """An iterator over the messages of a recording that gives each one when it is due.

    At a finite rate it waits for a message's time. A message is late, and dropped and counted, if a
    newer one of its channel is due as well: who falls behind gets the newest of every sensor. As
    fast as possible nothing waits and nothing is dropped. ``pause``, ``resume``, ``seek`` and
    ``rate`` may be used from the loop that iterates or from another thread; a paused replay waits
    until another thread resumes or moves it.

    Parameters
    ----------
    recording : Recording
        Not empty.
    rate : float
        Recorded seconds a second; infinite for as fast as possible.
    loop : bool
        Begin again at the end.
    keep_late : bool
        Drop nothing: who falls behind stays behind.
    time : TimeSource, optional

    Raises
    ------
    UsageError
        For a rate that is not positive.
    """

    def __init__(
        self,
        recording: Recording,
        rate: float = 1.0,
        *,
        loop: bool = False,
        keep_late: bool = False,
        time: TimeSource | None = None,
    ) -> None:
        self.recording = recording
        self._rate = _checked(rate)
        self._loop = loop
        self._keep_late = keep_late
        self._time = MonotonicTime() if time is None else time
        self._lock = threading.RLock()
        self._next = 0
        self._elapsed = (recording.stamps_ns - recording.start_ns).astype(np.float64)
        self._newer = _next_of_channel(recording)
        self._clock: Clock | None = None
        self._is_paused = False
        self._is_stopped = False
        self._began: float | None = None
        self._position = 0.0
        self._rounds = 0
        self._delivered = np.zeros(len(recording.timelines), np.int64)
        self._dropped = np.zeros(len(recording.timelines), np.int64)

    def __iter__(self) -> Iterator[Message]:
        return self

    def __next__(self) -> Message:
        while True:
            with self._lock:
                if self._began is None:
                    self._began = self._time.now()
                step = self._step(self._time.now())
            if isinstance(step, Message):
                return step
            self._time.wait(step)

    def _step(self, now: float) -> Message | float | None:
        """Return the message that is due, or how long to wait: ``None`` for until woken."""
        if self._is_stopped:
            raise StopIteration
        if self._next >= len(self.recording):
            self._end_round(now)
        if self._is_paused:
            return None
        k = self._next
        if self._rate < AS_FAST_AS_POSSIBLE:
            clock = self._running(now)
            due = int(np.searchsorted(self._elapsed, clock.time(now), "right"))
            if due <= k:
                # Never zero: rounding could otherwise ask for the same wait for ever.
                return max(clock.seconds_until(float(self._elapsed[k]), now), 1e-6)
            while not self._keep_late and self._newer[k] < due:
                self._dropped[self.recording.channel[k]] += 1
                k += 1
        message = self.recording[k]
        self._delivered[self.recording.channel[k]] += 1
        self._next, self._position = k + 1, float(self._elapsed[k])
        return message

    def _running(self, now: float) -> Clock:
        if self._clock is None:
            self._clock = Clock(self._rate, self._position, now)
        return self._clock

    def _end_round(self, now: float) -> None:
        self._rounds += 1
        if not self._loop:
            self._is_stopped = True
            raise StopIteration
        self._go_to(0.0, now)

    def _go_to(self, elapsed_ns: float, now: float) -> None:
        self._next = int(np.searchsorted(self._elapsed, elapsed_ns, "left"))
        self._position = elapsed_ns
        if self._clock is not None:
            self._clock = self._clock.moved(elapsed_ns, now)

    def pause(self) -> None:
        """Stand still."""
        with self._lock:
            self._is_paused = True
            if self._clock is not None:
                self._clock = self._clock.paused(self._time.now())
            self._time.wake()

    def resume(self) -> None:
        """Go on."""
        with self._lock:
            self._is_paused = False
            if self._clock is not None:
                self._clock = self._clock.resumed(self._time.now())
            self._time.wake()

    def stop(self) -> None:
        """End the iteration, also for a thread that waits for the next message."""
        with self._lock:
            self._is_stopped = True
            self._time.wake()

    def seek(self, stamp_ns: int) -> None:
        """Go to a time of the recording [ns]: what comes next is the first message at or after it.

        Times before the first message lead to it, those after the last one to the last.
        """
        with self._lock:
            elapsed = float(int(stamp_ns) - self.recording.start_ns)
            self._go_to(min(max(elapsed, 0.0), float(self._elapsed[-1])), self._time.now())
            self._time.wake()

    @property
    def is_paused(self) -> bool:
        """Whether the replay stands still."""
        return self._is_paused

    @property
    def rate(self) -> float:
        """Recorded seconds a second; infinite for as fast as possible. May be set at any time."""
        return self._rate

    @rate.setter
    def rate(self, rate: float) -> None:
        with self._lock:
            now = self._time.now()
            if _checked(rate) == AS_FAST_AS_POSSIBLE:
                self._position = self._elapsed_ns(now)
                self._clock = None
            elif self._clock is not None:
                self._clock = self._clock.with_rate(rate, now)
            self._rate = rate
            self._time.wake()

    @property
    def position_ns(self) -> int:
        """Time of the recording [ns]."""
        with self._lock:
            return self.recording.start_ns + round(self._elapsed_ns(self._time.now()))

    def _elapsed_ns(self, now: float) -> float:
        if self._clock is None or self._is_stopped:
            return self._position
        return min(self._clock.time(now), float(self._elapsed[-1]))

    def tally(self) -> Tally:
        """Say how it is going."""
        with self._lock:
            now, names = self._time.now(), self.recording.channels
            position = self._elapsed_ns(now)
            is_at_end = self._next >= len(self.recording)
            return Tally(
                dict(zip(names, self._delivered.tolist(), strict=True)),
                dict(zip(names, self._dropped.tolist(), strict=True)),
                self.recording.start_ns + round(position),
                1.0 if is_at_end else position / float(self._elapsed[-1] or 1.0),
                self._rounds,
                0.0 if self._began is None else now - self._began,
            )


def _checked(rate: float) -> float:
    if not rate > 0:
        raise UsageError(
            f"expected a rate above 0, got {rate:g}", fix="1 is the recorded speed; pause() stops"
        )
    return rate


def _next_of_channel(recording: Recording) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """Return, for each message, the position of the next of its channel that is newer."""
    n = len(recording)
    newer = np.full(n, n, np.int64)
    for channel in range(len(recording.timelines)):
        rows = np.flatnonzero(recording.channel == channel)
        stamps = recording.stamps_ns[rows]
        after = np.searchsorted(stamps, stamps, "right")
        newer[rows] = np.append(rows, n)[after]
    return newer
