"""The gate: what was measured once, what is left of it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from drivekit.bench import gate
from drivekit.bench.cases import Case, Op, Setup, Variant
from drivekit.bench.processes import Cost
from drivekit.bench.registry import KERNEL_OPS
from drivekit.bench.rows import Row
from drivekit.errors import UsageError


def op(name: str, *plain_seconds: float, is_right: bool = True) -> Op:
    """An operation that takes us a second and numpy so many, a value for each look at it."""
    looks = iter(plain_seconds)

    def make(size: str, setup: Setup) -> Case:
        seconds = next(looks)
        ours = Variant("drivekit", lambda: 1, lambda: Cost(1.0, 1.0))
        plain = Variant("numpy", lambda: 1, lambda: Cost(seconds, seconds))
        return Case(ours, (plain,), wrong=lambda answer: None if is_right else "it is odd")

    return Op(name, ("frame",), make)


def test_six_tenths_of_the_lead_are_enough() -> None:
    (one,) = gate.check([op("a", 6.0)], {"a": 10.0})
    assert one.passes and one.ratio == 6.0 and one.least == 6.0
    (one,) = gate.check([op("a", 5.9, 5.9)], {"a": 10.0})
    assert not one.passes


def test_what_fails_gets_a_second_look() -> None:
    checks = gate.check([op("a", 9.0), op("b", 1.0, 9.0)], {"a": 10.0, "b": 10.0})
    assert [(one.op, one.ratio, one.passes) for one in checks] == [("a", 9, True), ("b", 9, True)]


def test_a_wrong_answer_fails_and_says_why() -> None:
    (one,) = gate.check([op("a", 9.0, 9.0, is_right=False)], {"a": 10.0})
    assert not one.passes and one.ratio is None and "it is odd" in one.note
    assert gate.as_json([one])["passes"] is False


def test_an_operation_that_is_gone_is_an_error() -> None:
    with pytest.raises(UsageError, match="a/b"):
        gate.check([op("a")], {"a/b": 2.0})


def test_recorded_are_operations_that_are_well_ahead(tmp_path: Path) -> None:
    recorded = gate.recorded_ratios()
    assert recorded.keys() <= {op.name for op in KERNEL_OPS if gate.SIZE in op.sizes}
    assert len(recorded) > 20 and min(recorded.values()) > 1 / gate.SHARE


def test_rows_become_a_file_that_can_be_read() -> None:
    rows = [
        Row("a", "frame", peer="numpy", ratio=12.345),
        Row("a", "frame", peer="other", ratio=3.0),
        Row("b", "agg", peer="numpy", ratio=3.0),
        Row("c", "frame", peer="numpy", ratio=1.1),
        Row("d", "frame", peer="numpy"),
    ]
    assert tomllib.loads(gate.gate_text(rows)) == {"ratio": {"a": 12.3}}


def test_a_lucky_run_does_not_raise_the_gate() -> None:
    rows = [Row(name, "frame", peer="numpy", ratio=9.0) for name in "abc"]
    text = gate.gate_text(rows, {"a": 5.0, "b": 20.0, "gone": 3.0})
    assert tomllib.loads(text) == {"ratio": {"a": 5.0, "b": 9.0, "c": 9.0}}
