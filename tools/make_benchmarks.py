"""Measure, and put the figures on the page: docs/benchmarks.md is made of the JSON beside it.

python tools/make_benchmarks.py                    the page anew from the JSON there is
python tools/make_benchmarks.py --run kernels correctness
python tools/make_benchmarks.py --run commands kernels threads correctness

`kernels` also records their lead over numpy for the gate (configs/bench/gate.toml), where it is
lower than before. Peers have to
be installed in this Python (configs/bench/peers.txt); DRIVEKIT_PEER_PYTHON names the one that has
nuscenes-devkit with its dependencies.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from drivekit.bench.gate import gate_text, recorded_ratios
from drivekit.bench.overlap_score import Score
from drivekit.bench.rows import Row
from drivekit.bench.tables import HEADER, cells, machine_text, notes

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "benchmarks.md"
GATE = ROOT / "configs" / "bench" / "gate.toml"
FILES = {
    "commands": ROOT / "docs" / "benchmarks.json",
    "kernels": ROOT / "docs" / "benchmarks_kernels.json",
    "threads": ROOT / "docs" / "benchmarks_threads.json",
    "correctness": ROOT / "docs" / "benchmarks_correctness.json",
}
GROUPS = ("points", "voxels", "boxes", "images", "labels", "files", "scene")
N_CORES = os.cpu_count() or 1


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--run", nargs="+", choices=FILES, default=[], help="measure these anew")
    for what in parser.parse_args(arguments).run:
        measure(what)
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
    return 0


def measure(what: str) -> None:
    if what == "correctness":
        bench(what, "--correctness")
    elif what == "commands":
        documents = [
            bench(what, "--op", f"{group}/*", "--rounds", "3") for group in ("eval", "start")
        ]
        store(what, documents)
    else:
        options = () if what == "kernels" else ("--size", "agg", "--threads", str(N_CORES))
        groups = [g for g in GROUPS if what == "kernels" or g in ("points", "voxels", "labels")]
        documents = [bench(what, "--op", f"{group}/*", *options) for group in groups]
        store(what, documents)
        if what == "kernels":
            GATE.write_text(gate_text(rows_of(what), recorded_ratios()), "utf-8")


def bench(what: str, *options: str) -> dict[str, Any]:
    """Run the benchmark; its file holds the results."""
    command = [sys.executable, "-m", "drivekit", "bench", *options, "--out", str(FILES[what])]
    print(" ".join(command[1:]), flush=True)
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    document: dict[str, Any] = json.loads(FILES[what].read_text("utf-8"))
    return document


def store(what: str, documents: Sequence[dict[str, Any]]) -> None:
    """Keep the rows of several runs in one file; the machine is as it was found at first."""
    rows = [row for document in documents for row in document["rows"]]
    document = {"machine": documents[0]["machine"], "rows": rows}
    FILES[what].write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")


def rows_of(what: str) -> list[Row]:
    return [Row(**row) for row in json.loads(FILES[what].read_text("utf-8"))["rows"]]


def page(text: str) -> str:
    """Return the page with each part between its marks made anew."""
    for what in FILES:
        start, end = f"<!-- {what}: made by tools/make_benchmarks.py -->\n", f"<!-- /{what} -->"
        before, _, rest = text.partition(start)
        _, _, after = rest.partition(end)
        text = before + start + "\n".join(part(what)).rstrip() + "\n" + end + after
    return text


def part(what: str) -> list[str]:
    document = json.loads(FILES[what].read_text("utf-8"))
    lines = [machine_text(document["machine"]), ""]
    link = f"Every field, as JSON: [{FILES[what].name}]({FILES[what].name})."
    if what == "correctness":
        return [*lines, *score_table([Score(**row) for row in document["rows"]]), "", link]
    rows = rows_of(what)
    if what == "commands":
        return [*lines, *table(HEADER, map(cells, rows)), "", *bullets(notes(rows)), "", link]
    lines += table(BEST_HEADER, map(best_cells, best(rows)))
    if what == "kernels":
        lines += ["", "Goals that are missed:", "", *bullets(misses(rows))]
        lines += ["", "Peers that got no ratio, and what else has to be said:", ""]
        lines += bullets(notes(rows))
        lines += ["", "Everybody:", "", *table(PEER_HEADER, map(peer_cells, rows))]
    return [*lines, "", link]


BEST_HEADER = ("operation", "size", "drivekit", "of memcpy", "best peer", "takes",
               "ratio [10–90 %]", "goal", "met")  # fmt: skip
PEER_HEADER = ("operation", "size", "drivekit", "peer", "takes", "ratio [10–90 %]", "results")


def best(rows: Iterable[Row]) -> list[Row]:
    """Return the row of the fastest peer whose results are ours, an operation and size each.

    Where only some peers are a goal's, of those.
    """
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        found.setdefault((row.op, row.size), []).append(row)
    return [min(of_one, key=_place) for of_one in found.values()]


def _place(row: Row) -> tuple[bool, bool, float]:
    return row.ratio is None, row.goal is None, row.ratio or 0.0


def best_cells(row: Row) -> tuple[str, ...]:
    shown = dict(zip(HEADER, cells(row), strict=True))
    share = "" if row.bandwidth_share is None else f"{row.bandwidth_share:.0%}"
    return (row.op, row.size, shown["drivekit"], share, shown["peer"], shown["peer takes"],
            shown["ratio [10–90 %]"], shown["goal"], shown["met"])  # fmt: skip


def peer_cells(row: Row) -> tuple[str, ...]:
    shown = dict(zip(HEADER, cells(row), strict=True))
    results = "not run" if row.ratio is None and row.equal else shown["results"]
    return (row.op, row.size, shown["drivekit"], shown["peer"], shown["peer takes"],
            shown["ratio [10–90 %]"], results)  # fmt: skip


def misses(rows: Iterable[Row]) -> list[str]:
    missed = [row for row in rows if row.met is False]
    return [
        f"{row.op} {row.size} beside {row.peer}: {row.ratio:.2f} instead of {row.goal:g}"
        for row in missed
    ] or ["none"]


def score_table(scores: Sequence[Score]) -> list[str]:
    """Return a row a family and a column a tool: largest error, pairs that are plainly wrong."""
    tools = dict.fromkeys((score.tool, score.version) for score in scores)
    by_family: dict[str, list[str]] = {}
    for score in scores:
        by_family.setdefault(score.family, []).append(score_text(score))
    header = ("pairs of boxes", *(f"{name} {version}".strip() for name, version in tools))
    return table(header, [(family, *texts) for family, texts in by_family.items()])


def score_text(score: Score) -> str:
    if score.max_error is None:
        return score.note
    wrong = f", **{score.n_wrong:,} wrong**" if score.n_wrong else ""
    return f"{score.max_error:.0e}{wrong}"


def table(header: Sequence[str], body: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(line)} |" for line in (header, ["---"] * len(header), *body)]


def bullets(texts: Iterable[str]) -> list[str]:
    return [f"- {text}" for text in texts]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
