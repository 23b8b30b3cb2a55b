"""What the rows of the benchmark ought to reach: a table in ``configs/bench/goals.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass

from drivekit import resources

_FILE = "configs/bench/goals.toml"


@dataclass(frozen=True, slots=True)
class Goal:
    """A row's goal.

    Parameters
    ----------
    op, size : str
    peer : str
        Empty for a goal that is ours alone; ``"*"`` for one beside every peer.
    ratio : float, optional
        How many times as long the peer ought to take, at least.
    cpu_ms, mb : float, optional
        What we may take at most.
    """

    op: str
    size: str
    peer: str = ""
    ratio: float | None = None
    cpu_ms: float | None = None
    mb: float | None = None

    @property
    def limit(self) -> dict[str, float] | None:
        """What we may take at most, by name; None where there is no limit."""
        limits = {"cpu_ms": self.cpu_ms, "mb": self.mb}
        return {name: value for name, value in limits.items() if value is not None} or None


def read_goals() -> tuple[Goal, ...]:
    """Return the whole table."""
    document = tomllib.loads(resources.path(_FILE).read_text("utf-8"))
    return tuple(Goal(**entry) for entry in document["goal"])


def goal_of(goals: Sequence[Goal], op: str, size: str, peer: str = "") -> Goal:
    """Return the goal of a row: beside this peer, or any; one without a figure if there is none."""
    wanted = (peer, "*") if peer else (peer,)
    found = (g for p in wanted for g in goals if (g.op, g.size, g.peer) == (op, size, p))
    return next(found, Goal(op, size, peer))
