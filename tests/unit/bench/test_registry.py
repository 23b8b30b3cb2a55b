"""The operations there are, their goals, and the figures they are checked against."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drivekit import resources
from drivekit.bench.goals import Goal, goal_of, read_goals
from drivekit.bench.registry import OPS

GOLDEN = Path(__file__).parents[2] / "golden"


def test_names_are_unique_and_every_goal_is_of_a_row() -> None:
    names = [op.name for op in OPS]
    assert len(set(names)) == len(names)
    sizes = {op.name: op.sizes for op in OPS}
    goals = read_goals()
    assert len({(g.op, g.size, g.peer) for g in goals}) == len(goals)
    for goal in goals:
        assert goal.size in sizes[goal.op]
        assert (goal.ratio is not None) == bool(goal.peer)
        assert goal.peer or goal.limit


def test_a_row_without_goal_has_an_empty_one() -> None:
    assert goal_of(read_goals(), "start/help", "warm").cpu_ms == 250
    assert goal_of(read_goals(), "start/help", "warm", "nobody") == Goal(
        "start/help", "warm", "nobody"
    )


@pytest.mark.parametrize(
    ("stored", "golden"),
    [
        ("kitti-object-val", "kitti/kittival"),
        ("kitti-object-small", "kitti/default"),
        ("nuscenes-detection-small", "nuscenes/small"),
    ],
)
def test_stored_figures_are_those_of_the_goldens(stored: str, golden: str) -> None:
    ours = resources.path(f"configs/bench/{stored}.json").read_text("utf-8")
    assert json.loads(ours) == json.loads((GOLDEN / f"{golden}.json").read_text("utf-8"))
