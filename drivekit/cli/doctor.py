"""Find out from the data alone what their numbers mean, and how sure that is.

Asks which of three sizes is the length, in what unit and sense angles count, what a position is the
middle of, how sensors are mounted and whether their clocks agree. Answers go to an override file,
drivekit-overrides.toml beside the data, by which every other verb reads the data from then on. Data
that are one archive or cannot be written have theirs in the user's folder of settings.

exit codes: 0 the data are read as they say themselves, from now on at least; 1 something is left to
do: a question is open and cannot be told, an answer was not written down, or something is wrong;
2 usage; 3 bad data
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from drivekit.cli.console import print_json, print_table, progress, say
from drivekit.cli.options import (
    add_dataset_options,
    add_output_options,
    comma_list,
    data_path,
    loader_options,
    plain_path,
    system_language,
)

if TYPE_CHECKING:
    from pathlib import Path

    from drivekit.api.doctoring.examination import Examination
    from drivekit.api.doctoring.freezing import Frozen
    from drivekit.audit.diagnosis import Diagnosis

EXAMPLES = """\
examples:
  drivekit doctor sample:aihub --no-write
  drivekit doctor sample:aihub --explain --no-write
  drivekit doctor sample:aihub --out found.toml --json
  drivekit info sample:aihub --option overrides=found.toml
  drivekit doctor /data/088.승용_자율주행차_주간_도심도로_데이터 --sheet look.png
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
    keep = parser.add_argument_group("what is kept")
    keep.add_argument(
        "--write", action=argparse.BooleanOptionalAction, default=True,
        help="keep the answers in an override file (default)",
    )  # fmt: skip
    keep.add_argument("--out", metavar="FILE", help="where (default: beside the data)")
    keep.add_argument(
        "--overwrite", action="store_true", help="replace an override file edited by hand"
    )
    keep.add_argument(
        "--sheet", metavar="PATH",
        help="picture (.png, or a folder for doctor.png) of frames under the answer and under "
        "another reading, for your eyes",
    )  # fmt: skip
    add_dataset_options(parser)
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit.api.doctoring.examining import examination
    from drivekit.api.doctoring.freezing import check_place, freeze
    from drivekit.audit.telling import as_json
    from drivekit.errors import UsageError

    path = data_path(args.path)
    out = None if args.out is None else plain_path(args.out)
    if not args.write and (out is not None or args.overwrite):
        raise UsageError(
            "--no-write leaves nothing to write", fix="leave --out and --overwrite out"
        )
    sheet = None if args.sheet is None else plain_path(args.sheet)
    if sheet is not None and (sheet.is_dir() or not sheet.suffix):
        sheet = sheet / "doctor.png"
    if sheet is not None and sheet.suffix.lower() != ".png":
        raise UsageError("a sheet is a PNG", where=str(sheet), fix="end its name in .png")
    if args.write:
        check_place(path, out, overwrite=args.overwrite)
    with progress("examining", quiet=args.quiet or args.json) as report:
        found = examination(
            path,
            args.format,
            loader_options(args.option),
            scenes=comma_list(args.scenes),
            n_frames=args.frames,
            progress=report,
        )
    frozen = freeze(found, out, overwrite=args.overwrite) if args.write else None
    drawn = None if sheet is None else _draw(found, sheet)
    if args.json:
        kept = None if frozen is None or frozen.path is None else str(frozen.path)
        print_json({**as_json(found.diagnosis), "written": kept, "sheet": drawn})
    else:
        _print(found)
        if args.explain is not None:
            _explain(found.diagnosis, args.explain)
    if frozen is not None:
        _say_kept(frozen, out, quiet=args.quiet)
    return _exit_code(found, frozen)


def _draw(found: Examination, sheet: Path) -> str | None:
    """Write the sheet and return its name; None where there is nothing to compare."""
    from drivekit.api.doctoring.sheet import write_sheet
    from drivekit.errors import MissingDataError

    try:
        return str(write_sheet(found, sheet, system_language()))
    except MissingDataError as error:
        say(f"note: no sheet was written: {error.problem}")
        return None


def _exit_code(found: Examination, frozen: Frozen | None) -> int:
    from drivekit.audit.telling import State, state_of

    news = (State.DIFFERS, State.SETTLED)
    left_out = () if frozen is None else frozen.left_out
    to_do = [
        answer
        for answer in found.diagnosis.answers
        if state_of(answer) in (State.OPEN, State.WRONG)
        or (state_of(answer) in news and (frozen is None or answer.question in left_out))
    ]
    return int(bool(to_do or found.own_findings))


def _say_kept(frozen: Frozen, out: Path | None, *, quiet: bool) -> None:
    for question in frozen.left_out:
        say(f"note: an override file cannot hold the answer to {question}", quiet=quiet)
    if frozen.path is None:
        say("no override file was written: there is no answer to keep", quiet=quiet)
    elif out is None:
        say(f"kept in {frozen.path}: every verb reads these data by it now", quiet=quiet)
    else:
        say(f"kept in {out}: --option overrides={out} reads data by it", quiet=quiet)


def _print(found: Examination) -> None:
    from drivekit.audit.telling import (
        asked_where,
        best_evidence,
        news_first,
        percent,
        state_of,
    )

    diagnosis = found.diagnosis
    print(f"{diagnosis.root}: {diagnosis.format}, {diagnosis.frames:,} frames looked at")
    if not diagnosis.answers:
        print("nothing to settle: no number of these data leaves a question open")
    rows = [
        (
            asked_where(a),
            a.in_use,
            a.verdict or "?",
            percent(a.confidence) if a.verdict else "",
            str(state_of(a)),
            best_evidence(a),
        )
        for a in news_first(diagnosis.answers)
    ]
    if rows:
        header = ("question", "read now", "verdict", "sure", "", "because")
        print_table("", header, rows, words=(1, 2, 4, 5))
    for title, is_wrong in (
        ("wrong, and no option mends it (render --points-on-images shows it):", True),
        ("cannot be told from these data (--explain says more):", False),
    ):
        told = [a for a in diagnosis.answers if a.verdict is None and a.is_wrong == is_wrong]
        if told:
            print("\n".join([title, *(f"  - {asked_where(a)}: {a.open}" for a in told)]))
    for finding in found.own_findings:
        print(f"note: {finding.text} ({finding.where})")


def _explain(diagnosis: Diagnosis, question: str) -> None:
    from drivekit.audit.telling import asked_where, percent
    from drivekit.errors import UsageError

    asked = [a for a in diagnosis.answers if question in ("", a.question)]
    if question and not asked:
        have = ", ".join(dict.fromkeys(a.question for a in diagnosis.answers)) or "none"
        raise UsageError(f"nothing was asked about '{question}'", fix=f"the questions are {have}")
    for answer in asked:
        print(f"{asked_where(answer)}: {answer.text}")
        print(f"  read now as {answer.in_use}; verdict: {answer.verdict or 'cannot be told'}")
        if answer.open:
            print(f"  {answer.open}")
        for hypothesis in answer.hypotheses:
            print(f"  {hypothesis.value}  {percent(hypothesis.confidence) or '0 %'}")
            for e in hypothesis.evidence:
                print(f"      {e.name} ({e.n:,}): {e.text}")
