"""Time that can be slowed down, stopped and moved: the clock of a replay."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from typing import Protocol

_SECOND_NS = 1e9


class TimeSource(Protocol):
    """Where a replay takes time from; tests pass one that needs no waiting."""

    def now(self) -> float:
        """Return seconds that only grow."""
        ...

    def wait(self, seconds: float | None) -> None:
        """Let time pass, until woken if ``None``."""
        ...

    def wake(self) -> None:
        """End a wait early."""
        ...


class MonotonicTime:
    """The time of the machine."""

    def __init__(self) -> None:
        self._woken = threading.Event()

    def now(self) -> float:
        """Return seconds since some start."""
        return time.monotonic()

    def wait(self, seconds: float | None) -> None:
        """Sleep until the time is over or somebody wakes us."""
        self._woken.wait(seconds)
        self._woken.clear()

    def wake(self) -> None:
        """End a sleep."""
        self._woken.set()


@dataclass(frozen=True, slots=True)
class Clock:
    """How the time of a recording follows that of the machine.

    Parameters
    ----------
    rate : float
        Recorded seconds a second.
    elapsed_ns : float [ns]
        Time of the recording since its start ...
    at : float [s]
        ... when the machine's was this.
    is_paused : bool
    """

    rate: float
    elapsed_ns: float
    at: float
    is_paused: bool = False

    def time(self, now: float) -> float:
        """Return the time since the start of the recording [ns] when the machine's is ``now``."""
        if self.is_paused:
            return self.elapsed_ns
        return self.elapsed_ns + (now - self.at) * self.rate * _SECOND_NS

    def seconds_until(self, elapsed_ns: float, now: float) -> float:
        """Return how long the machine has to wait for a time of the recording, if not paused."""
        return (elapsed_ns - self.time(now)) / (self.rate * _SECOND_NS)

    def paused(self, now: float) -> Clock:
        """Return the clock standing still from now on."""
        return replace(self, elapsed_ns=self.time(now), at=now, is_paused=True)

    def resumed(self, now: float) -> Clock:
        """Return the clock running from now on."""
        return replace(self, elapsed_ns=self.time(now), at=now, is_paused=False)

    def with_rate(self, rate: float, now: float) -> Clock:
        """Return the clock going at another rate from now on."""
        return replace(self, elapsed_ns=self.time(now), at=now, rate=rate)

    def moved(self, elapsed_ns: float, now: float) -> Clock:
        """Return the clock showing another time now."""
        return replace(self, elapsed_ns=elapsed_ns, at=now)
