"""Calls as variants, and peers that are not there or fail."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from drivekit.bench import suite
from drivekit.bench.cases import Absent, Setup, Variant
from drivekit.bench.ops.answers import close
from drivekit.bench.ops.calls import Contender, Contest, Peer, op_of
from drivekit.bench.rounds import Plan

VALUES = np.arange(1000.0)


def failing(_: object) -> Contender:
    def call() -> None:
        raise RuntimeError("out of order")

    return Contender(call)


def contest(size: str, setup: Setup) -> Contest:
    return Contest(
        Contender(lambda: VALUES * 2),
        Contender(lambda: VALUES + VALUES),
        (
            Peer("math", "no-such-package", ("math",), lambda _: Contender(lambda: list(VALUES * 2),
                                                                           np.array)),
            Peer("ghost", "ghost-package", ("no_such_module",), failing),
            Peer("broken", "broken", ("math",), failing),
            Peer("other", "other", ("math",), lambda _: Contender(lambda: VALUES * 3)),
        ),
        close(0.0),
        n_bytes=VALUES.nbytes,
        remark="a remark",
    )  # fmt: skip


OP = op_of("test/double", ("frame",), contest)


def test_everybody_has_a_row_and_who_cannot_run_says_why() -> None:
    rows = suite.run([(OP, "frame")], plan=Plan(3, 3)).rows
    by_peer = {row.peer: row for row in rows}
    assert list(by_peer) == ["numpy", "math", "ghost", "broken", "other"]
    assert by_peer["numpy"].peer_version == np.__version__
    for name in ("numpy", "math"):
        assert by_peer[name].equal and by_peer[name].ratio > 0 and by_peer[name].rounds == 3
    assert "pip install ghost-package" in by_peer["ghost"].note
    assert "RuntimeError: out of order" in by_peer["broken"].note
    assert by_peer["other"].equal is False and "differ by up to 999" in by_peer["other"].note
    assert all(by_peer[name].ratio is None for name in ("ghost", "broken", "other"))
    assert all(row.ours_ms > 0 and row.bandwidth_share > 0 for row in rows)
    assert [row.peer for row in rows if "a remark" in row.note] == ["numpy"]


def test_a_wrong_answer_is_found_without_peers() -> None:
    def wrong(size: str, setup: Setup) -> Contest:
        return contest(size, setup)._replace(ours=Contender(lambda: VALUES * 2.5))

    (row,) = suite.run([(op_of("test/wrong", ("frame",), wrong), "frame")], peers=False).rows
    assert row.correct is False and "differ by up to 500" in row.note


def test_one_thread_is_judged_by_cpu_time_and_more_by_the_wall(tmp_path: Path) -> None:
    one, two = (OP.make("frame", Setup(tmp_path, False, threads=n)) for n in (1, 2))
    assert (one.clock, one.threads, two.clock, two.threads) == ("cpu", 1, "wall", 2)


def test_short_calls_are_repeated_and_the_answer_is_made_once(tmp_path: Path) -> None:
    calls = 0

    def call() -> int:
        nonlocal calls
        calls += 1
        return calls

    def counted(size: str, setup: Setup) -> Contest:
        return Contest(Contender(call), None, (), close(0.0))

    case = op_of("test/count", ("frame",), counted).make("frame", Setup(tmp_path))
    assert case.ours.answer() == case.ours.answer() == 1
    cost = case.ours.run()
    assert calls > 10 and 0 <= cost.wall_s < 1e-3
    assert case.peers == ()


@pytest.mark.parametrize("name", ["ghost", "math"])
def test_absent_and_present(name: str, tmp_path: Path) -> None:
    peers = {peer.name: peer for peer in OP.make("frame", Setup(tmp_path)).peers}
    assert isinstance(peers[name], Absent if name == "ghost" else Variant)
