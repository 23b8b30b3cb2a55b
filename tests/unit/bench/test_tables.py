"""Results for people."""

from __future__ import annotations

import json
from dataclasses import replace

from drivekit.bench.rows import Row
from drivekit.bench.suite import Results
from drivekit.bench.tables import HEADER, cells, json_text, markdown, notes

MACHINE = {"cpu": "Abacus", "cores": 2, "system": "Linux x86_64", "python": "3.11.7",
           "drivekit": "0.1", "packages": {"numpy": "2.4"}, "load_average": 2.25}  # fmt: skip
TIMED = Row(
    "eval/a", "val", clock="cpu", ours_ms=1234.5, ours_mb=99.6, peer="slowpoke",
    peer_version="1.2", peer_ms=4321.0, ratio=3.5, ratio_range=(3.25, 3.75), goal=3.0,
    limit={"cpu_ms": 10_000, "mb": 400}, met=True, equal=True, correct=True, rounds=3,
)  # fmt: skip
ABSENT = replace(
    TIMED, peer="ghost", peer_version="", peer_ms=None, ratio=None, ratio_range=None, goal=None,
    note="is not installed",
)  # fmt: skip


def shown(row: Row) -> dict[str, str]:
    return dict(zip(HEADER, cells(row), strict=True))


def test_a_row() -> None:
    row = shown(TIMED)
    assert row["drivekit"] == "1.23 s" and row["peer takes"] == "4.32 s"
    assert row["at most"] == "10,000 ms CPU, 400 MB" and row["peak MB"] == "100"
    assert row["peer"] == "slowpoke 1.2" and row["ratio [10–90 %]"] == "3.50 [3.25, 3.75]"
    assert (row["goal"], row["met"], row["results"]) == ("≥ 3", "yes", "equal")


def test_what_went_wrong_is_seen() -> None:
    assert shown(ABSENT)["results"] == "right"
    assert shown(replace(TIMED, equal=False, ratio=None))["results"] == "the peer's differ"
    assert shown(replace(TIMED, correct=False, equal=False))["results"] == "WRONG"
    assert shown(replace(TIMED, met=False))["met"] == "NO"
    never = shown(Row("eval/a", "val"))
    assert never["results"] == "not checked" and never["drivekit"] == ""
    assert shown(replace(TIMED, beyond="import numba"))["drivekit"].endswith("beyond import numba")


def test_notes_say_what_they_are_about() -> None:
    assert notes([TIMED, ABSENT]) == ["eval/a val, ghost: is not installed"]


def test_markdown_and_json_hold_every_row() -> None:
    results = Results(MACHINE, (TIMED, ABSENT))
    text = markdown(results)
    table = [line for line in text.splitlines() if line.startswith("|")]
    assert len(table) == 4 and len({line.count("|") for line in table}) == 1
    assert (
        "Abacus, 2 cores, Linux x86_64, load 2.2;" in text
        and "numpy 2.4" in text
        and "- eval/a val, ghost" in text
    )
    document = json.loads(json_text(results))
    assert document["machine"] == MACHINE
    assert [row["peer"] for row in document["rows"]] == ["slowpoke", "ghost"]
    assert document["rows"][0]["ratio_range"] == [3.25, 3.75]
