"""A gate for changes: no kernel may lose much of its lead over numpy, whatever the machine.

What is compared are ratios of times taken in turns in one process, never times. The ratios that
were measured once stand in ``configs/bench/gate.toml``.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from drivekit import resources
from drivekit.bench import suite
from drivekit.bench.cases import Op
from drivekit.bench.ops.calls import PLAIN
from drivekit.bench.rounds import Plan
from drivekit.bench.rows import Row
from drivekit.bench.suite import Progress
from drivekit.errors import UsageError

SHARE: Final = 0.6
"""Of the ratio that was measured once, so much must be left."""

SIZE: Final = "frame"
_FILE: Final = "configs/bench/gate.toml"
_PLAN: Final = Plan(at_least=2, at_most=9, seconds=0.5)
_SECOND_LOOK: Final = Plan(at_least=5, at_most=15, seconds=3.0)


@dataclass(frozen=True, slots=True)
class Check:
    """What the gate says of an operation.

    Parameters
    ----------
    op : str
    ratio : float, optional
        numpy's time over ours; absent if our answer is wrong.
    recorded, least : float
        The ratio that was measured once, and the least it may be.
    note : str
    """

    op: str
    ratio: float | None
    recorded: float
    least: float
    note: str = ""

    @property
    def passes(self) -> bool:
        """Whether enough of the lead is left."""
        return self.ratio is not None and self.ratio >= self.least


def recorded_ratios() -> dict[str, float]:
    """Return numpy's time over ours as measured once, by operation."""
    document = tomllib.loads(resources.path(_FILE).read_text("utf-8"))
    return {name: float(value) for name, value in document["ratio"].items()}


def gate_text(rows: Iterable[Row], before: Mapping[str, float] | None = None) -> str:
    """Return the content of ``gate.toml`` for measured rows: who is well ahead of numpy.

    A ratio that was lower ``before`` stays: a lucky run does not raise the gate for all others.
    """
    measured = {row.op: row.ratio or 0.0 for row in rows if row.peer == PLAIN and row.size == SIZE}
    known = before or {}
    lowest = {op: min(ratio, known.get(op, math.inf)) for op, ratio in measured.items()}
    ahead = [f'"{op}" = {ratio:.3g}' for op, ratio in lowest.items() if ratio > 1 / SHARE]
    title = "# numpy's time over drivekit's, as measured once; see drivekit/bench/gate.py"
    return "\n".join([title, "", "[ratio]", *ahead, ""])


def check(
    ops: Sequence[Op],
    recorded: Mapping[str, float] | None = None,
    *,
    progress: Progress | None = None,
) -> list[Check]:
    """Measure the recorded operations again; what fails gets a second, longer look.

    Raises
    ------
    UsageError
        If an operation is recorded that there is not.
    """
    recorded = recorded_ratios() if recorded is None else recorded
    by_name = {op.name: op for op in ops}
    unknown = sorted(recorded.keys() - by_name.keys())
    if unknown:
        raise UsageError(
            f"no operation is called {', '.join(unknown)}",
            where=_FILE,
            fix="leave them out",
        )
    found = _measured([by_name[name] for name in recorded], recorded, _PLAN, progress)
    weak = [by_name[name] for name, one in found.items() if not one.passes]
    found |= _measured(weak, recorded, _SECOND_LOOK, progress)
    return list(found.values())


def _measured(
    ops: Sequence[Op], recorded: Mapping[str, float], plan: Plan, progress: Progress | None
) -> dict[str, Check]:
    rows = suite.run([(op, SIZE) for op in ops], peers=False, plan=plan, progress=progress).rows
    return {
        row.op: Check(
            row.op,
            row.ratio,
            recorded[row.op],
            SHARE * recorded[row.op],
            "" if row.correct else row.note,
        )
        for row in rows
    }


def as_json(checks: Sequence[Check]) -> dict[str, Any]:
    """Return what ``drivekit bench --gate --json`` prints."""
    rows = [{**asdict(one), "passes": one.passes} for one in checks]
    return {"share": SHARE, "passes": all(one.passes for one in checks), "rows": rows}
