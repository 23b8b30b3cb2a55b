"""Time drivekit beside its peers on this machine, results checked first.

Whole commands are timed as processes of their own with a warm cache of kernels, kernels as calls
inside this process, by the CPU time they take; drivekit and its peers have one thread each and take
turns. A peer whose results are not drivekit's gets no ratio, and one that is not installed gets a
row that says so.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from drivekit.cli.console import print_json, print_table, progress, say
from drivekit.cli.options import add_output_options

if TYPE_CHECKING:
    from drivekit.bench.overlap_score import Scores
    from drivekit.bench.suite import Results

EXAMPLES = """\
examples:
  drivekit bench --op 'start/*'
  drivekit bench --op 'boxes/*' --size frame
  drivekit bench --op 'eval/*' --size small --json
  drivekit bench --peer-python /path/of/devkit-venv/bin/python --out results.json
  drivekit bench --correctness
  drivekit bench --gate
"""

_PEER_PYTHON = "DRIVEKIT_PEER_PYTHON"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--correctness",
        action="store_true",
        help="time nothing: count wrong overlaps of boxes, ours and others', on hard pairs",
    )
    mode.add_argument(
        "--gate",
        action="store_true",
        help="fail if a kernel has lost much of its recorded lead over numpy (in a minute)",
    )
    parser.add_argument(
        "--op", metavar="GLOB", default="*", help="only operations of such names (default: all)"
    )
    parser.add_argument("--size", metavar="NAME", help="only this size of each (default: all)")
    parser.add_argument(
        "--peers",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="time others beside drivekit",
    )
    parser.add_argument(
        "--peer-python",
        metavar="PATH",
        default=os.environ.get(_PEER_PYTHON),
        help="Python of an environment with the peers that need one of their own, such as "
        f"nuscenes-devkit (default: ${_PEER_PYTHON})",
    )
    parser.add_argument(
        "--threads",
        type=int,
        default=1,
        metavar="N",
        help="for kernels and their peers alike (default: 1); whole commands get one",
    )
    parser.add_argument(
        "--rounds",
        type=int,
        metavar="N",
        help="exactly so many rounds (default: 3 to 15 of commands, those that begin in a minute; "
        "5 to 15 of kernels)",
    )
    parser.add_argument(
        "--out", metavar="FILE", help="keep the results in a file: .json, or .md for a table"
    )
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    if args.correctness:
        return _correctness(args)
    return _gate(args) if args.gate else _timings(args)


def _timings(args: argparse.Namespace) -> int:
    from drivekit.bench import suite
    from drivekit.bench.registry import OPS
    from drivekit.bench.rounds import Plan
    from drivekit.errors import UsageError

    for name, value in (("round", args.rounds), ("thread", args.threads)):
        if value is not None and value < 1:
            raise UsageError(
                f"expected at least one {name}, got {value}", fix="give a number from 1"
            )
    chosen = suite.choose(OPS, args.op, args.size)
    with _prints_aside(), progress("timing", quiet=args.quiet or args.json) as report:
        results = suite.run(
            chosen,
            peers=args.peers,
            peer_python=None if args.peer_python is None else Path(args.peer_python),
            plan=None if args.rounds is None else Plan(args.rounds, args.rounds),
            threads=args.threads,
            progress=report,
        )
    if args.out is not None:
        _keep(Path(args.out), results)
    if args.json:
        print_json(results.as_json())
    else:
        _print(results, quiet=args.quiet)
    return 0 if results.is_right else 1


def _correctness(args: argparse.Namespace) -> int:
    from drivekit.bench import overlap_score
    from drivekit.bench.tables import SCORE_HEADER, score_cells

    with _prints_aside():
        scores = overlap_score.run(peers=args.peers)
    if args.out is not None:
        _keep(Path(args.out), scores)
    if args.json:
        print_json(scores.as_json())
    else:
        print_table("", SCORE_HEADER, [score_cells(row) for row in scores.rows])
        for note in overlap_score.NOT_RUN:
            say(f"note: {note}", quiet=args.quiet)
    return 0 if scores.is_right else 1


def _gate(args: argparse.Namespace) -> int:
    from drivekit.bench import gate
    from drivekit.bench.registry import KERNEL_OPS

    with progress("timing", quiet=args.quiet or args.json) as report:
        checks = gate.check(KERNEL_OPS, progress=report)
    if args.json:
        print_json(gate.as_json(checks))
    else:
        rows = [
            (one.op, "" if one.ratio is None else f"{one.ratio:.1f}", f"{one.recorded:.1f}",
             f"{one.least:.1f}", "" if one.passes else "TOO LOW", one.note)
            for one in checks
        ]  # fmt: skip
        print_table("", ("operation", "over numpy", "recorded", "least", "", "note"), rows)
    return 0 if all(one.passes for one in checks) else 1


@contextmanager
def _prints_aside() -> Iterator[None]:
    """Send what peers print to the error stream, that of their C++ code as well."""
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)


def _keep(path: Path, results: Results | Scores) -> None:
    from drivekit.bench.tables import json_text, markdown
    from drivekit.io.atomic import atomic_file

    write = markdown if path.suffix.lower() == ".md" else json_text
    with atomic_file(path) as draft:
        draft.write_text(write(results), "utf-8")


def _print(results: Results, *, quiet: bool) -> None:
    from drivekit.bench.tables import HEADER, cells, notes

    print_table("", HEADER, [cells(row) for row in results.rows])
    for note in notes(results.rows):
        say(f"note: {note}", quiet=quiet)
