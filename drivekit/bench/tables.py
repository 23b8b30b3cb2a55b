"""Results of the benchmark as a table for people, on a console or in Markdown."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from drivekit.bench.overlap_score import NOT_RUN, Score, Scores
from drivekit.bench.rows import Row
from drivekit.bench.suite import Results

HEADER: Final = (
    "operation", "size", "drivekit", "at most", "peak MB", "peer", "peer takes", "ratio [10–90 %]",
    "goal", "met", "results",
)  # fmt: skip
_MET: Final = {True: "yes", False: "NO", None: ""}


def cells(row: Row) -> tuple[str, ...]:
    """Return the cells of a row under `HEADER`."""
    limit = row.limit or {}
    return (
        row.op,
        row.size,
        _time(row.ours_ms) + (f" beyond {row.beyond}" if row.beyond else ""),
        ", ".join(_LIMITS[name].format(value) for name, value in limit.items()),
        "" if row.ours_mb is None else f"{row.ours_mb:.0f}",
        f"{row.peer} {row.peer_version}".strip(),
        _time(row.peer_ms),
        _ratio(row),
        "" if row.goal is None else f"≥ {row.goal:g}",
        _MET[row.met],
        _results(row),
    )


def notes(rows: Sequence[Row]) -> list[str]:
    """Return what has to be said of some rows."""
    return [
        f"{row.op} {row.size}{f', {row.peer}' if row.peer else ''}: {row.note}"
        for row in rows
        if row.note
    ]


SCORE_HEADER: Final = ("pairs of boxes", "tool", "largest error", "off by > 1e-9", "off by > 0.01")


def score_cells(row: Score) -> tuple[str, ...]:
    """Return the cells of a row under `SCORE_HEADER`."""
    if row.max_error is None:
        return row.family, row.tool, row.note, "", ""
    tool = f"{row.tool} {row.version}".strip()
    return row.family, tool, f"{row.max_error:.1e}", f"{row.n_off:,}", f"{row.n_wrong:,}"


def json_text(results: Results | Scores) -> str:
    """Return the results as JSON."""
    return json.dumps(results.as_json(), ensure_ascii=False, indent=1) + "\n"


def markdown(results: Results | Scores) -> str:
    """Return machine, table and notes as Markdown."""
    if isinstance(results, Scores):
        body = _table(SCORE_HEADER, [score_cells(row) for row in results.rows])
        remarks = list(NOT_RUN)
    else:
        body = _table(HEADER, [cells(row) for row in results.rows])
        remarks = notes(results.rows)
    lines = [machine_text(results.machine), "", *body, "", *(f"- {text}" for text in remarks)]
    return "\n".join(lines).rstrip() + "\n"


def _table(header: Sequence[str], body: Iterable[Sequence[str]]) -> list[str]:
    return [_line(header), _line(["---"] * len(header)), *map(_line, body)]


def machine_text(about: Mapping[str, Any]) -> str:
    """Return what figures were measured on, as a sentence."""
    versions = ", ".join(f"{name} {version}" for name, version in about["packages"].items())
    load = f", load {about['load_average']:.1f}" if about["load_average"] is not None else ""
    return (
        f"{about['cpu']}, {about['cores']} cores, {about['system']}{load}; "
        f"Python {about['python']}, drivekit {about['drivekit']}, {versions}."
    )


_LIMITS: Final = {"cpu_ms": "{:,.0f} ms CPU", "mb": "{:g} MB"}


def _line(parts: Sequence[str]) -> str:
    return f"| {' | '.join(parts)} |"


def _time(ms: float | None) -> str:
    if ms is None:
        return ""
    return f"{ms / 1e3:.2f} s" if ms >= 1e3 else f"{ms:.3g} ms"


def _results(row: Row) -> str:
    if not row.correct:
        return "not checked" if row.correct is None else "WRONG"
    if not row.equal:
        return "the peer's differ"
    return "right" if row.ratio is None else "equal"


def _ratio(row: Row) -> str:
    if row.ratio is None or row.ratio_range is None:
        return ""
    low, high = row.ratio_range
    return f"{row.ratio:.2f} [{low:.2f}, {high:.2f}]"
