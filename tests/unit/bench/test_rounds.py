"""Rounds in turns, and what becomes of their times."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest

from drivekit.bench.processes import Cost
from drivekit.bench.rounds import Plan, Ratio, interleave, ratio


def recorder(log: list[str], name: str) -> Callable[[], Cost]:
    def run() -> Cost:
        log.append(name)
        return Cost(float(len(log)))

    return run


def test_the_order_turns_round_every_time() -> None:
    log: list[str] = []
    costs = interleave({name: recorder(log, name) for name in "abc"}, Plan(3, 3))
    assert "".join(log) == "abccbaabc"
    assert [cost.wall_s for cost in costs["b"]] == [2, 5, 8]


def test_rounds_end_with_the_time_but_not_before_the_least() -> None:
    def slow() -> Cost:
        time.sleep(0.01)
        return Cost(0.01)

    assert len(interleave({"a": slow}, Plan(2, 50, seconds=0.0))["a"]) == 2
    assert len(interleave({"a": slow}, Plan(1, 4, seconds=9.0))["a"]) == 4
    assert 2 <= len(interleave({"a": slow}, Plan(1, 500, seconds=0.1))["a"]) <= 11


def test_progress_counts_rounds() -> None:
    seen: list[int] = []
    interleave({"a": recorder([], "a")}, Plan(3, 3), seen.append)
    assert seen == [1, 2, 3]


def test_garbage_is_left_alone_meanwhile_and_only_meanwhile() -> None:
    states: list[bool] = []

    def run() -> Cost:
        states.append(gc.isenabled())
        if len(states) == 2:
            raise RuntimeError("broken")
        return Cost(1.0)

    with pytest.raises(RuntimeError):
        interleave({"a": run}, Plan(3, 3))
    assert states == [False, False] and gc.isenabled()


def test_the_ratio_is_taken_round_by_round() -> None:
    # A machine that is ten times as slow in the second round is so for both.
    assert ratio([1.0, 10.0, 1.0], [2.0, 20.0, 2.0]) == Ratio(2.0, 2.0, 2.0)
    spread = ratio([1.0] * 11, [float(i) for i in range(11)])
    assert spread == pytest.approx((5.0, 1.0, 9.0))


def test_a_win_needs_more_than_a_median_above_one() -> None:
    assert Ratio(1.5, 1.01, 2.0).is_win
    assert not Ratio(1.5, 0.99, 2.0).is_win
