"""Time things in turns, so that a machine that slows down does so for all of them."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from drivekit.bench.processes import Cost


@dataclass(frozen=True, slots=True)
class Plan:
    """How many rounds: as many as begin within ``seconds``, but so many at least and at most."""

    at_least: int = 3
    at_most: int = 15
    seconds: float = 60.0


class Ratio(NamedTuple):
    """Median of the ratios of all rounds, with their 10th and 90th percentile."""

    median: float
    low: float
    high: float

    @property
    def is_win(self) -> bool:
        """Whether the middle 80 % of the rounds lie above 1."""
        return self.low > 1


def interleave(
    runs: Mapping[str, Callable[[], Cost]],
    plan: Plan,
    progress: Callable[[int], None] | None = None,
) -> dict[str, list[Cost]]:
    """Run everything once a round, forwards and backwards in turn, without garbage collection.

    Parameters
    ----------
    runs : mapping of str to callable
        Each carries out one run and says what it cost.
    plan : Plan
    progress : callable, optional
        Called with the number of rounds that are done.
    """
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    was_enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    start = time.perf_counter()
    try:
        for done in range(plan.at_most):
            if done >= plan.at_least and time.perf_counter() - start > plan.seconds:
                break
            for name in list(runs)[:: 1 if done % 2 == 0 else -1]:
                costs[name].append(runs[name]())
            if progress is not None:
                progress(done + 1)
    finally:
        if was_enabled:
            gc.enable()
    return costs


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Ratio:
    """Return how many times as long they take as we do, round by round."""
    ratios = [their / our for our, their in zip(ours, theirs, strict=True)]
    if len(ratios) < 2:
        return Ratio(ratios[0], ratios[0], ratios[0])
    tenths = statistics.quantiles(ratios, n=10, method="inclusive")
    return Ratio(statistics.median(ratios), tenths[0], tenths[-1])
