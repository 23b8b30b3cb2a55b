"""What the benchmark makes of operations: checked first, timed in turns, judged by their goals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from drivekit.bench import suite
from drivekit.bench.cases import Absent, Case, Op, Setup, Variant
from drivekit.bench.goals import Goal
from drivekit.bench.processes import Cost
from drivekit.bench.rounds import Plan
from drivekit.bench.rows import Row
from drivekit.errors import DrivekitError, MissingDataError, UsageError

PLAN = Plan(3, 3)


class Script:
    """A variant with a given answer and costs, which counts how often it runs."""

    def __init__(self, name: str, answer: Any, *costs: Cost) -> None:
        self.costs, self.n_runs = costs, 0
        self.variant = Variant(name, lambda: answer, self._run, version="1.0")

    def _run(self) -> Cost:
        self.n_runs += 1
        return self.costs[(self.n_runs - 1) % len(self.costs)]


def op_of(case: Case, name: str = "sum", size: str = "big") -> Op:
    return Op(name, (size,), lambda size, setup: case)


def rows_of(case: Case, monkeypatch: pytest.MonkeyPatch, *goals: Goal) -> tuple[Row, ...]:
    monkeypatch.setattr(suite, "read_goals", lambda: goals)
    return suite.run([(op_of(case), "big")], plan=PLAN).rows


def differs(ours: Any, theirs: Any) -> str | None:
    return None if ours == theirs else f"{ours} here and {theirs} there"


def test_a_peer_that_agrees_gets_a_ratio(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = Script("drivekit", 42, Cost(1.0, 0.5, 100), Cost(2.0, 1.0, 120), Cost(1.0, 0.5, 110))
    peer = Script("slowpoke", 42, Cost(9.0, 2.0, 50), Cost(9.0, 4.0, 60), Cost(9.0, 3.0, 55))
    case = Case(ours.variant, (peer.variant,), differs=differs, clock="cpu")
    (row,) = rows_of(
        case,
        monkeypatch,
        Goal("sum", "big", cpu_ms=600, mb=125),
        Goal("sum", "big", "slowpoke", ratio=3),
    )
    assert (row.ours_ms, row.ours_cpu_ms, row.ours_wall_ms, row.ours_mb) == (500, 500, 1000, 120)
    assert (row.peer, row.peer_version, row.peer_ms, row.peer_mb) == ("slowpoke", "1.0", 3000, 60)
    assert row.ratio == pytest.approx(4.0)
    assert row.ratio_range == pytest.approx((4.0, 5.6))
    assert (row.goal, row.limit) == (3, {"cpu_ms": 600, "mb": 125})
    assert row.met and row.equal and row.correct and row.rounds == 3


@pytest.mark.parametrize(
    ("goals", "met"),
    [
        ((), None),
        ((Goal("sum", "big", cpu_ms=999),), False),
        ((Goal("sum", "big", cpu_ms=1000),), True),
        ((Goal("sum", "big", cpu_ms=1000, mb=1),), None),  # its memory is not known
        ((Goal("sum", "big", "peer", ratio=1.5),), True),
        ((Goal("sum", "big", "peer", ratio=2.5),), False),
        ((Goal("sum", "other", cpu_ms=1),), None),
    ],
)
def test_goals(monkeypatch: pytest.MonkeyPatch, goals: Sequence[Goal], met: bool | None) -> None:
    ours, peer = Script("drivekit", 1, Cost(1.0, 1.0)), Script("peer", 1, Cost(2.0, 2.0))
    (row,) = rows_of(Case(ours.variant, (peer.variant,), clock="cpu"), monkeypatch, *goals)
    assert row.met is met


def test_a_ratio_that_may_be_a_loss_meets_no_goal(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = Script("drivekit", 1, Cost(1.0))
    peer = Script("peer", 1, Cost(3.0), Cost(3.0), Cost(0.5))
    (row,) = rows_of(
        Case(ours.variant, (peer.variant,)), monkeypatch, Goal("sum", "big", "peer", ratio=2)
    )
    assert row.ratio == 3.0 and row.met is False


def test_a_peer_that_computes_something_else_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, peer = Script("drivekit", 1, Cost(1.0)), Script("peer", 2, Cost(2.0))
    case = Case(ours.variant, (peer.variant,), differs=differs)
    (row,) = rows_of(case, monkeypatch, Goal("sum", "big", "peer", ratio=2))
    assert row.equal is False and row.correct is True
    assert row.ratio is None and row.peer_ms is None and row.met is None
    assert "something else" in row.note and "1 here and 2 there" in row.note
    assert peer.n_runs == 0 and row.ours_ms == 1000


def test_a_wrong_answer_of_ours_is_not_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, peer = Script("drivekit", 1, Cost(1.0)), Script("peer", 2, Cost(2.0))
    case = Case(ours.variant, (peer.variant,), wrong=lambda answer: f"{answer} is no sum")
    monkeypatch.setattr(suite, "read_goals", tuple)
    results = suite.run([(op_of(case), "big")], plan=PLAN)
    (row,) = results.rows
    assert not results.is_right
    assert row.correct is False and row.equal is False and row.ours_ms is None
    assert "1 is no sum" in row.note
    assert ours.n_runs == peer.n_runs == 0


def test_who_is_absent_gets_a_row_that_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, peer = Script("drivekit", 1, Cost(1.0)), Script("peer", 1, Cost(2.0))
    case = Case(ours.variant, (Absent("ghost", "is not installed"), peer.variant))
    ghost, row = rows_of(case, monkeypatch)
    assert (ghost.peer, ghost.note, ghost.ratio) == ("ghost", "is not installed", None)
    assert ghost.ours_ms == 1000 and ghost.equal is True
    assert row.ratio == 2.0


def failing(what: str) -> Callable[..., Any]:
    def fail(*_: Any) -> Any:
        raise MissingDataError(what)

    return fail


def test_failures_are_rows_and_say_whose_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = Script("drivekit", 1, Cost(1.0)).variant
    (row,) = rows_of(Case(ours, (Variant("peer", failing("no"), failing("no")),)), monkeypatch)
    assert row.note == "fails: no" and row.correct is True and row.ours_ms == 1000
    (row,) = rows_of(Case(Variant("drivekit", failing("oh"), failing("oh"))), monkeypatch)
    assert row.correct is False and "oh" in row.note
    (row,) = rows_of(Case(Variant("drivekit", lambda: 1, failing("late"))), monkeypatch)
    assert row.correct is True and row.ours_ms is None and "late" in row.note
    (row,) = suite.run([(Op("sum", ("big",), failing("no input")), "big")], plan=PLAN).rows
    assert row.correct is None and row.note == "cannot be run here: no input"


def test_what_it_cannot_do_without_is_taken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = Script("drivekit", 1, Cost(3.0, 2.0, 90))
    base = Script("import numba", 1, Cost(1.0, 0.5, 70))
    (row,) = rows_of(Case(ours.variant, beyond=base.variant, clock="cpu"), monkeypatch)
    assert (row.ours_ms, row.ours_wall_ms, row.ours_mb) == (1500, 2000, 90)
    assert row.beyond == "import numba" and base.n_runs == 3


def test_without_cpu_times_the_wall_is_what_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, peer = Script("drivekit", 1, Cost(1.0)), Script("peer", 1, Cost(3.0))
    (row,) = rows_of(
        Case(ours.variant, (peer.variant,), clock="cpu"),
        monkeypatch,
        Goal("sum", "big", cpu_ms=1e9),
    )
    assert row.clock == "wall" and row.ratio == 3.0
    assert row.ours_cpu_ms is None and row.met is None


def test_bandwidth_is_a_share_of_what_the_machine_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suite, "_bandwidth", lambda: 20e9)
    ours = Script("drivekit", 1, Cost(0.5))
    (row,) = rows_of(Case(ours.variant, n_bytes=5_000_000_000), monkeypatch)
    assert row.bandwidth_share == pytest.approx(0.5)


def test_inputs_are_made_in_a_folder_that_goes_away() -> None:
    seen: list[Setup] = []

    def make(size: str, setup: Setup) -> Case:
        seen.append(setup)
        (setup.folder / "input").write_text("x")
        raise DrivekitError("enough")

    suite.run([(Op("a", ("s",), make), "s")], peers=False, peer_python=Path("py"), plan=PLAN)
    (setup,) = seen
    assert not setup.folder.exists()
    assert not setup.with_peers and setup.peer_python == Path("py")


def test_progress_names_what_is_going_on() -> None:
    said: list[tuple[int, int, str]] = []
    case = Case(Script("drivekit", 1, Cost(1.0)).variant)
    suite.run(
        [(op_of(case, "a"), "big"), (op_of(case, "b"), "big")],
        plan=PLAN,
        progress=lambda *update: said.append(update),
    )
    assert {(done, total) for done, total, _ in said} == {(0, 2), (1, 2)}
    assert any(text == "b big: 3 rounds" for _, _, text in said)


OPS = (
    Op("eval/a", ("large", "small"), failing("")),
    Op("eval/b", ("small",), failing("")),
    Op("start/c", ("warm",), failing("")),
)


@pytest.mark.parametrize(
    ("pattern", "size", "expected"),
    [
        ("*", None, ["eval/a large", "eval/a small", "eval/b small", "start/c warm"]),
        ("eval/*", "small", ["eval/a small", "eval/b small"]),
        ("start/c", None, ["start/c warm"]),
    ],
)
def test_choice(pattern: str, size: str | None, expected: list[str]) -> None:
    assert [f"{op.name} {s}" for op, s in suite.choose(OPS, pattern, size)] == expected


def test_a_choice_of_nothing_names_what_there_is() -> None:
    with pytest.raises(UsageError, match="eval/a, eval/b, start/c"):
        suite.choose(OPS, "kernel/*")
    with pytest.raises(UsageError, match="choose of large, small"):
        suite.choose(OPS, "eval/*", "huge")


def test_a_pattern_without_a_group_is_looked_for_in_all() -> None:
    assert [op.name for op, _ in suite.choose(OPS, "[ab]*", "small")] == ["eval/a", "eval/b"]


def test_a_goal_beside_any_peer(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, peer = Script("drivekit", 1, Cost(1.0)), Script("peer", 1, Cost(3.0))
    case = Case(ours.variant, (peer.variant,))
    (row,) = rows_of(case, monkeypatch, Goal("sum", "big", "*", ratio=2))
    assert row.goal == 2 and row.met
    exact = Goal("sum", "big", "peer", ratio=4)
    (row,) = rows_of(case, monkeypatch, Goal("sum", "big", "*", ratio=2), exact)
    assert row.goal == 4 and row.met is False
