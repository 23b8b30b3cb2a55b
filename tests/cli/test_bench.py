"""``drivekit bench`` as its users meet it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drivekit.bench import gate, registry
from drivekit.bench.cases import Case, Op, Variant
from drivekit.bench.processes import Cost
from drivekit.cli.main import main

COLUMNS = {"op", "size", "threads", "ours_ms", "peer", "peer_ms", "ratio", "ratio_range", "goal",
           "equal", "bandwidth_share"}  # fmt: skip


@pytest.fixture
def no_devkit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DRIVEKIT_PEER_PYTHON", raising=False)


@pytest.mark.usefixtures("no_devkit")
def test_evaluations_are_right_and_timed_beside_their_peers(cli, tmp_path: Path) -> None:
    outcome = cli("bench", "--op", "eval/[kn]*", "--size", "small", "--rounds", 1, "--json",
                  "--out", "kept/results.json")  # fmt: skip
    assert outcome.code == 0, outcome.err
    rows = {(row["op"], row["peer"]): row for row in outcome.json["rows"]}
    assert all(row.keys() >= COLUMNS for row in rows.values())
    assert all(row["correct"] and row["equal"] and row["ours_ms"] > 0 for row in rows.values())

    plain = rows["eval/kitti-object", "plain Python"]
    assert plain["ratio"] == pytest.approx(plain["peer_ms"] / plain["ours_ms"])
    devkit = rows["eval/nuscenes-detection", "nuscenes-devkit"]
    assert devkit["ratio"] is None and "--peer-python" in devkit["note"]
    assert {"cpu", "cores", "python", "packages", "load_average"} <= outcome.json["machine"].keys()
    assert json.loads((tmp_path / "kept/results.json").read_text("utf-8")) == outcome.json


def test_start_up_keeps_its_limits(cli, tmp_path: Path) -> None:
    outcome = cli("bench", "--op", "start/[hi]*", "--no-peers", "--rounds", 1, "--out", "t.md")
    assert outcome.code == 0
    (shown,) = [line for line in outcome.out.splitlines() if "start/help" in line]
    assert "250 ms CPU" in shown and "yes" in shown
    assert "| start/import | warm |" in (tmp_path / "t.md").read_text("utf-8")


def test_without_peers_there_is_one_row_an_operation(cli) -> None:
    rows = cli("bench", "--size", "small", "--no-peers", "--rounds", 1, "--json").json["rows"]
    assert [(row["op"], row["peer"], row["correct"]) for row in rows] == [
        ("eval/kitti-object", "", True),
        ("eval/nuscenes-detection", "", True),
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--op", "eval/kiti"), "there is eval/kitti-object, "),
        (("--op", "start/*", "--size", "huge"), "choose of warm"),
        (("--rounds", "0"), "at least one round"),
        (("--threads", "0"), "at least one thread"),
    ],
)
def test_usage_errors_name_what_there_is(cli, arguments: tuple[str, ...], said: str) -> None:
    outcome = cli("bench", *arguments)
    assert outcome.code == 2 and said in outcome.err and outcome.out == ""


def test_a_wrong_answer_of_ours_is_a_finding(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    variant = Variant("drivekit", lambda: 41, lambda: Cost(1.0))
    case = Case(variant, wrong=lambda answer: None if answer == 42 else f"it is {answer}")
    monkeypatch.setattr(registry, "OPS", (Op("sum", ("small",), lambda size, setup: case),))
    assert main(["bench"]) == 1
    shown = capsys.readouterr()
    assert "WRONG" in shown.out and "it is 41" in shown.err


def test_a_kernel_beside_numpy_by_name_and_size(cli) -> None:
    outcome = cli("bench", "--op", "confusion", "--size", "frame", "--no-peers", "--rounds", 2,
                  "--json")  # fmt: skip
    assert outcome.code == 0, outcome.err
    (row,) = outcome.json["rows"]
    assert row.keys() >= COLUMNS
    assert (row["op"], row["size"], row["peer"]) == ("labels/confusion", "frame", "numpy")
    assert (row["threads"], row["clock"], row["equal"], row["goal"]) == (1, "cpu", True, 2.5)
    assert row["ratio"] > 0 and row["bandwidth_share"] > 0


def test_overlaps_of_hard_pairs_are_counted(cli, tmp_path: Path) -> None:
    outcome = cli("bench", "--correctness", "--no-peers", "--json", "--out", "score.md")
    assert outcome.code == 0, outcome.err
    assert {row["tool"] for row in outcome.json["rows"]} == {"drivekit"}
    assert all(row["n_pairs"] == 20_000 and row["n_off"] in (0, None)
               for row in outcome.json["rows"])  # fmt: skip
    assert "| yaw + π | drivekit" in (tmp_path / "score.md").read_text("utf-8")


def test_the_gate_fails_where_the_lead_is_gone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gate, "recorded_ratios", lambda: {"labels/confusion": 1e-3})
    assert main(["bench", "--gate"]) == 0
    monkeypatch.setattr(gate, "recorded_ratios", lambda: {"labels/confusion": 1e6})
    assert main(["bench", "--gate", "--json"]) == 1
    shown = capsys.readouterr().out
    assert "labels/confusion" in shown and '"passes": false' in shown.replace('":false', '": false')
