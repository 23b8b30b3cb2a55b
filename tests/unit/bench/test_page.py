"""The page of benchmarks says what the JSON beside it says."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from drivekit.bench.registry import KERNEL_OPS
from drivekit.bench.rows import Row

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("benchmarks", ROOT / "tools/make_benchmarks.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_made_of_the_json(tool: ModuleType) -> None:
    text = tool.PAGE.read_text("utf-8")
    assert tool.page(text) == text, "run tools/make_benchmarks.py"


def test_every_kernel_is_on_the_page(tool: ModuleType) -> None:
    measured = {(row.op, row.size) for row in tool.rows_of("kernels")}
    assert measured == {(op.name, size) for op in KERNEL_OPS for size in op.sizes}
    assert all(row.correct for row in tool.rows_of("kernels"))


def test_overlaps_on_the_page_are_right(tool: ModuleType) -> None:
    scores = json.loads(tool.FILES["correctness"].read_text("utf-8"))
    ours = [row for row in scores["rows"] if row["tool"] == "drivekit"]
    assert len(ours) == 10 and all(row["max_error"] <= 1e-9 for row in ours)
    assert all(row["n_pairs"] == 20_000 for row in scores["rows"])


def test_the_best_peer_is_the_fastest_that_agrees(tool: ModuleType) -> None:
    rows = [
        Row("a", "frame", peer="absent"),
        Row("a", "frame", peer="slow", ratio=9.0),
        Row("a", "frame", peer="fast", ratio=3.0),
        Row("a", "agg", peer="other", equal=False),
    ]
    assert [(row.size, row.peer) for row in tool.best(rows)] == [
        ("frame", "fast"),
        ("agg", "other"),
    ]


def test_misses_are_named(tool: ModuleType) -> None:
    rows = [
        Row("a", "frame", peer="p", ratio=1.5, goal=2.0, met=False),
        Row("b", "frame", peer="p", ratio=2.5, goal=2.0, met=True),
    ]
    assert tool.misses(rows) == ["a frame beside p: 1.50 instead of 2"]
    assert tool.misses(rows[1:]) == ["none"]


def test_it_says_how_it_is_called() -> None:
    command = [sys.executable, str(ROOT / "tools/make_benchmarks.py"), "--help"]
    assert "--run" in subprocess.run(command, capture_output=True, text=True, check=True).stdout
