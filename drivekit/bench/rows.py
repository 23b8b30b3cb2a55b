"""The rows of the benchmark, made of what was measured."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from drivekit.bench.cases import Clock
from drivekit.bench.goals import Goal
from drivekit.bench.processes import Cost
from drivekit.bench.rounds import Ratio


@dataclass(frozen=True, slots=True)
class Row:
    """An operation at one size beside one peer.

    Parameters
    ----------
    op, size : str
    threads : int
    clock : {"cpu", "wall"}
        What ``ours_ms``, ``peer_ms`` and ``ratio`` are of.
    ours_ms : float, optional
        Median over the rounds; absent if our answer is wrong.
    ours_cpu_ms, ours_wall_ms, ours_mb : float, optional
        Medians; the largest memory of all rounds.
    peer, peer_version : str
        Empty without one.
    peer_ms, peer_cpu_ms, peer_wall_ms, peer_mb : float, optional
    ratio : float, optional
        The peer's time over ours, median of the rounds.
    ratio_range : (float, float), optional
        Its 10th and 90th percentile.
    goal : float, optional
        The least the ratio ought to be.
    limit : mapping, optional
        The most of ``cpu_ms`` and ``mb`` we may take.
    met : bool, optional
        Whether goal and limit are met, where they can be judged; a ratio whose range includes 1
        meets no goal.
    equal : bool, optional
        Whether the peer's answer is ours; without a peer's answer, as ``correct``.
    correct : bool, optional
        Whether our answer is known to be right.
    bandwidth_share : float, optional
        Of what this machine copies in memory.
    rounds : int
    beyond : str
        What was taken off ours.
    note : str
        Why something is missing.
    """

    op: str
    size: str
    threads: int = 1
    clock: Clock = "wall"
    ours_ms: float | None = None
    ours_cpu_ms: float | None = None
    ours_wall_ms: float | None = None
    ours_mb: float | None = None
    peer: str = ""
    peer_version: str = ""
    peer_ms: float | None = None
    peer_cpu_ms: float | None = None
    peer_wall_ms: float | None = None
    peer_mb: float | None = None
    ratio: float | None = None
    ratio_range: tuple[float, float] | None = None
    goal: float | None = None
    limit: dict[str, float] | None = None
    met: bool | None = None
    equal: bool | None = None
    correct: bool | None = None
    bandwidth_share: float | None = None
    rounds: int = 0
    beyond: str = ""
    note: str = ""


class Series:
    """The costs of one variant, a value a round.

    Parameters
    ----------
    costs : sequence of Cost
    beyond : sequence of Cost, optional
        What is taken off, of the same rounds.
    """

    def __init__(self, costs: Sequence[Cost], beyond: Sequence[Cost] | None = None) -> None:
        off = beyond or [Cost(0.0, 0.0)] * len(costs)
        self.wall = [c.wall_s - o.wall_s for c, o in zip(costs, off, strict=True)]
        self.cpu = [
            c.cpu_s - o.cpu_s
            for c, o in zip(costs, off, strict=True)
            if c.cpu_s is not None and o.cpu_s is not None
        ]
        self.peaks = [c.peak_mb for c in costs if c.peak_mb is not None]

    def times(self, clock: Clock) -> list[float]:
        """Return seconds, a value a round."""
        return self.cpu if clock == "cpu" else self.wall

    def figures(self, who: str, clock: Clock) -> dict[str, Any]:
        """Return fields of a row, ``who`` being ``"ours"`` or ``"peer"``."""
        return {
            f"{who}_ms": _median_ms(self.times(clock)),
            f"{who}_cpu_ms": _median_ms(self.cpu),
            f"{who}_wall_ms": _median_ms(self.wall),
            f"{who}_mb": max(self.peaks, default=None),
        }


def is_met(row: Row, limit: Goal, measured: Ratio | None) -> bool | None:
    """Tell whether a row reaches its goal and keeps its limit; None where that cannot be judged."""
    ours = {"cpu_ms": row.ours_cpu_ms, "mb": row.ours_mb}
    verdicts = []
    for name, most in (limit.limit or {}).items():
        value = ours[name]
        verdicts.append(None if value is None else value <= most)
    if row.goal is not None:
        verdicts.append(
            None if measured is None else measured.is_win and measured.median >= row.goal
        )
    if False in verdicts:
        return False
    return None if None in verdicts or not verdicts else True


def _median_ms(seconds: Sequence[float]) -> float | None:
    return statistics.median(seconds) * 1e3 if seconds else None
