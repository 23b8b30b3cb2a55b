"""Run the benchmark: for each operation and size, first what is right, then what it takes."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from drivekit.bench.cases import Absent, Case, Op, Setup, Variant
from drivekit.bench.goals import Goal, goal_of, read_goals
from drivekit.bench.machine import copied_bytes_per_second, machine
from drivekit.bench.processes import Cost
from drivekit.bench.rounds import Plan, interleave, ratio
from drivekit.bench.rows import Row, Series, is_met
from drivekit.bench.thread_limits import held_to
from drivekit.errors import DrivekitError, MissingExtraError, UsageError

#: Called with cases done, cases in all, and what is being worked on.
Progress = Callable[[int, int, str], None]

_OURS = "drivekit"
_BEYOND = "beyond"


@dataclass(frozen=True, slots=True)
class Results:
    """What the benchmark found.

    Parameters
    ----------
    machine : dict
    rows : tuple of Row
    """

    machine: dict[str, Any]
    rows: tuple[Row, ...]

    @property
    def is_right(self) -> bool:
        """Whether none of our answers was wrong."""
        return all(row.correct is not False for row in self.rows)

    def as_json(self) -> dict[str, Any]:
        """Return what ``drivekit bench --json`` prints."""
        return {"machine": self.machine, "rows": [asdict(row) for row in self.rows]}


class Verdict(NamedTuple):
    """What is known of a peer before anything is timed."""

    peer: Variant | Absent
    is_equal: bool | None
    note: str = ""


def choose(ops: Sequence[Op], pattern: str = "*", size: str | None = None) -> list[tuple[Op, str]]:
    """Return operations whose name matches, with each of their sizes or the one that is asked for.

    A pattern without a group (``"nms*"``) is looked for in all of them.

    Raises
    ------
    UsageError
        If there are none.
    """
    named = [
        op for op in ops
        if fnmatchcase(op.name, pattern) or fnmatchcase(op.name.rpartition("/")[2], pattern)
    ]  # fmt: skip
    if not named:
        raise UsageError(
            f"no operation of the benchmark is like '{pattern}'",
            fix=f"there is {', '.join(op.name for op in ops)}",
        )
    chosen = [(op, s) for op in named for s in op.sizes if size in (None, s)]
    if not chosen:
        sizes = dict.fromkeys(s for op in named for s in op.sizes)
        raise UsageError(
            f"no such operation has a size '{size}'", fix=f"choose of {', '.join(sizes)}"
        )
    return chosen


def run(
    chosen: Sequence[tuple[Op, str]],
    *,
    peers: bool = True,
    peer_python: Path | None = None,
    plan: Plan | None = None,
    threads: int = 1,
    progress: Progress | None = None,
) -> Results:
    """Check and time operations.

    Parameters
    ----------
    chosen : sequence of (Op, str)
        Operations with a size each.
    peers : bool
        Whether to run others beside drivekit.
    peer_python : Path, optional
        A Python that has peers which need an environment of their own.
    plan : Plan, optional
        How many rounds; otherwise as each case has it.
    threads : int
        That kernels and their peers get.
    progress : callable, optional
    """
    about = machine()
    with held_to(threads):
        rows = _all_rows(chosen, Setup(Path(), peers, peer_python, threads), plan, progress)
    return Results(about, tuple(rows))


def _all_rows(
    chosen: Sequence[tuple[Op, str]],
    setup: Setup,
    plan: Plan | None,
    progress: Progress | None,
) -> list[Row]:
    goals, rows = read_goals(), []
    for done, (op, size) in enumerate(chosen):

        def tell(what: str, title: str = f"{op.name} {size}", done: int = done) -> None:
            if progress is not None:
                progress(done, len(chosen), f"{title}: {what}")

        with tempfile.TemporaryDirectory(
            prefix="drivekit-bench-", ignore_cleanup_errors=True
        ) as folder:
            tell("making the inputs")
            rows += _rows(op, size, replace(setup, folder=Path(folder)), goals, plan, tell)
    return rows


def _rows(
    op: Op,
    size: str,
    setup: Setup,
    goals: Sequence[Goal],
    plan: Plan | None,
    tell: Callable[[str], None],
) -> list[Row]:
    try:
        case = op.make(size, setup)
    except DrivekitError as error:
        return [Row(op.name, size, note=f"cannot be run here: {error}")]
    plain = Row(op.name, size, case.threads, case.clock)
    tell("checking the results")
    try:
        answer = case.ours.answer()
        problem = case.wrong(answer)
    except MissingExtraError as error:
        return [replace(plain, note=f"cannot be run here: {error}")]
    except DrivekitError as error:
        problem = str(error)
    if problem is not None:
        note = f"drivekit's answer is wrong: {problem}"
        return [replace(plain, equal=False, correct=False, note=note)]
    verdicts = [_verdict(case, answer, peer) for peer in case.peers]
    runs = {_OURS: case.ours.run}
    if case.beyond is not None:
        runs[_BEYOND] = case.beyond.run
    runs |= {
        v.peer.name: v.peer.run for v in verdicts if isinstance(v.peer, Variant) and v.is_equal
    }
    try:
        costs = interleave(runs, plan or case.plan, lambda n: tell(f"{n} rounds"))
    except DrivekitError as error:
        return [replace(plain, correct=True, note=f"the timing broke off: {error}")]
    return list(_timed(plain, case, verdicts, costs, goals))


def _timed(
    plain: Row,
    case: Case,
    verdicts: Sequence[Verdict],
    costs: Mapping[str, Sequence[Cost]],
    goals: Sequence[Goal],
) -> Iterator[Row]:
    ours = Series(costs[_OURS], costs.get(_BEYOND))
    knows_cpu = all(cost.cpu_s is not None for of in costs.values() for cost in of)
    clock = case.clock if knows_cpu else "wall"
    limit = goal_of(goals, plain.op, plain.size)
    base = replace(
        plain,
        clock=clock,
        **ours.figures("ours", clock),
        limit=limit.limit,
        equal=True,
        correct=True,
        bandwidth_share=_bandwidth_share(case, ours),
        rounds=len(ours.wall),
        beyond="" if case.beyond is None else case.beyond.name,
    )
    if not verdicts:
        yield replace(base, note=case.remark, met=is_met(base, limit, None))
    for number, (peer, is_equal, note) in enumerate(verdicts):
        remarks = (note, case.remark if number == 0 else "")
        goal = goal_of(goals, plain.op, plain.size, peer.name)
        row = replace(
            base,
            peer=peer.name,
            peer_version=peer.version if isinstance(peer, Variant) else "",
            goal=goal.ratio,
            equal=is_equal is not False,
            note="; ".join(filter(None, remarks)),
        )
        measured = None
        if peer.name in costs:
            theirs = Series(costs[peer.name])
            measured = ratio(ours.times(clock), theirs.times(clock))
            row = replace(
                row,
                **theirs.figures("peer", clock),
                ratio=measured.median,
                ratio_range=(measured.low, measured.high),
            )
        yield replace(row, met=is_met(row, limit, measured))


def _verdict(case: Case, answer: Any, peer: Variant | Absent) -> Verdict:
    """Compare a peer's answer with ours."""
    if isinstance(peer, Absent):
        return Verdict(peer, None, peer.reason)
    try:
        difference = case.differs(answer, peer.answer())
    except DrivekitError as error:
        return Verdict(peer, None, f"fails: {error}")
    if difference is None:
        return Verdict(peer, True)
    return Verdict(peer, False, f"computes something else, so there is no ratio: {difference}")


def _bandwidth_share(case: Case, ours: Series) -> float | None:
    if case.n_bytes is None:
        return None
    return case.n_bytes / statistics.median(ours.times(case.clock)) / _bandwidth()


@cache
def _bandwidth() -> float:
    return copied_bytes_per_second()
