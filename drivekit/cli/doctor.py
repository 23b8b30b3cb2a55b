"""Find out from the data alone what their numbers mean, and how sure that is.

Asks which of three sizes is the length, in what unit and sense angles count, what a position is the
middle of, how sensors are mounted and whether their clocks agree. Answers go to an override file
that every other verb then reads the data by.

exit codes: 0 the data are read as they say themselves; 1 something is left to do (what is not told
and has to be said, what differs and was not written down, findings that need eyes); 2 usage; 3 bad
data
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from drivekit.cli.console import print_json, print_table, progress
from drivekit.cli.options import (
    add_dataset_options,
    add_output_options,
    comma_list,
    data_path,
    loader_options,
)

if TYPE_CHECKING:
    from drivekit.audit.diagnosis import Diagnosis

EXAMPLES = """\
examples:
  drivekit doctor sample:aihub
  drivekit doctor sample:aihub --explain size_order
  drivekit doctor sample:kitti --json
  drivekit doctor /data/088.승용_자율주행차_주간_도심도로_데이터 --frames 400
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("path", help="folder, zip or tar; sample:NAME for sample data")
    parser.add_argument(
        "--explain",
        metavar="QUESTION",
        nargs="?",
        const="",
        help="list every possible answer with its evidence, of one question or of all",
    )
    which = parser.add_argument_group("what to look at (default: 200 frames over all scenes)")
    which.add_argument("--scenes", metavar="A,B", help="only these scenes")
    which.add_argument("--frames", type=int, default=200, metavar="N", help="about so many frames")
    add_dataset_options(parser)
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit.api.doctoring import examination

    with progress("examining", quiet=args.quiet or args.json) as report:
        found = examination(
            data_path(args.path),
            args.format,
            loader_options(args.option),
            scenes=comma_list(args.scenes),
            n_frames=args.frames,
            progress=report,
        )
    diagnosis = found.diagnosis
    if args.json:
        from drivekit.audit.telling import as_json

        print_json(as_json(diagnosis))
    elif args.explain is None:
        _print(diagnosis)
    else:
        _explain(diagnosis, args.explain)
    return 0


def _print(diagnosis: Diagnosis) -> None:
    from drivekit.audit.telling import (
        State,
        best_evidence,
        percent,
        state_of,
        where_it_holds,
    )

    print(f"{diagnosis.root}: {diagnosis.format}, {diagnosis.frames:,} frames looked at")
    if not diagnosis.answers:
        print("nothing to settle: this format says itself what its numbers mean")
    rows = [
        (
            " in ".join(filter(None, (a.question, where_it_holds(a)))),
            a.in_use,
            a.verdict or "?",
            percent(a.confidence) if a.verdict else "",
            str(state_of(a)),
            best_evidence(a),
        )
        for a in diagnosis.answers
    ]
    if rows:
        header = ("question", "read now", "verdict", "sure", "", "because")
        print_table("", header, rows, words=(1, 2, 4, 5))
    unknown = [a for a in diagnosis.answers if state_of(a) in (State.OPEN, State.UNKNOWN)]
    if unknown:
        print(f"cannot be told: {', '.join(a.question for a in unknown)}; --explain says more")


def _explain(diagnosis: Diagnosis, question: str) -> None:
    from drivekit.audit.telling import percent, where_it_holds
    from drivekit.errors import UsageError

    asked = [a for a in diagnosis.answers if question in ("", a.question)]
    if question and not asked:
        have = ", ".join(dict.fromkeys(a.question for a in diagnosis.answers)) or "none"
        raise UsageError(f"nothing was asked about '{question}'", fix=f"the questions are {have}")
    for answer in asked:
        held = where_it_holds(answer)
        print(f"{answer.question}{f' in {held}' if held else ''}: {answer.text}")
        print(f"  read now as {answer.in_use}; verdict: {answer.verdict or 'cannot be told'}")
        if answer.open:
            print(f"  {answer.open}")
        for hypothesis in answer.hypotheses:
            print(f"  {hypothesis.value}  {percent(hypothesis.confidence) or '0 %'}")
            for e in hypothesis.evidence:
                print(f"      {e.name} ({e.n:,}): {e.text}")
