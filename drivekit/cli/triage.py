"""List what people said about boxes and frames, add to it, and export it to correct labels.

Verdicts are given in the viewer with a key, or here with `mark`, and kept in triage.jsonl in the
folder of the run. PATH is that folder; or a dataset, then --file names the verdicts. Each action
has its own help (`drivekit triage mark --help`); all take --json and --quiet.
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
)

if TYPE_CHECKING:
    from drivekit.api.triaging import Judged
    from drivekit.viewer.triage.verdicts import Mark

EXAMPLES = """\
examples:
  drivekit eval kitti-object --gt sample:kitti --pred sample:predictions/kitti_model_a --out runs/k
  drivekit triage mark runs/k 000001 --row 25 --verdict label-error --note "too short"
  drivekit triage list runs/k
  drivekit triage export runs/k --to csv --out verdicts.csv
  drivekit triage export runs/k --to sustechpoints --out to_correct
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|mark|export")
    listing = actions.add_parser("list", help="show the verdicts that stand")
    marking = actions.add_parser("mark", help="give a verdict on a frame or a box")
    exporting = actions.add_parser("export", help="write verdicts, or labels to correct")
    for action in (listing, marking, exporting):
        action.add_argument("path", help="folder of a run, or a dataset")
        action.add_argument(
            "--file", metavar="FILE", help="the verdicts (default: triage.jsonl in the run)"
        )
    marking.add_argument("frame", metavar="SCENE/KEY", help="the key alone if it is unique")
    marking.add_argument(
        "--verdict",
        required=True,
        choices=("model-error", "label-error", "ignore", "undo"),
        help="undo takes the last one back",
    )
    marking.add_argument("--row", type=int, help="row id of the box (default: the whole frame)")
    marking.add_argument("--source", metavar="NAME", help="of the box (default: ground truth)")
    marking.add_argument("--note", default="", metavar="TEXT")
    marking.add_argument("--author", metavar="NAME", help="default: the user of this machine")
    exporting.add_argument("--to", required=True, choices=("csv", "sustechpoints", "datumaro"))
    exporting.add_argument("--out", required=True, metavar="PATH", help="a file for csv, or folder")
    exporting.add_argument(
        "--verdict", metavar="A,B", help="default: all to csv, label-error to annotation tools"
    )
    exporting.add_argument("--proposals", action="store_true",
                           help="also predictions marked as label errors, as boxes")  # fmt: skip
    exporting.add_argument("--labels-only", action="store_true", help="no points and no images")
    for action in (listing, marking, exporting):
        add_dataset_options(action)
        add_output_options(action)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit.api.triaging import judged

    subject = judged(
        data_path(args.path),
        None if args.file is None else plain_path(args.file),
        args.format,
        loader_options(args.option),
    )
    return {"list": _list, "mark": _mark, "export": _export}[args.action](args, subject)


def _list(args: argparse.Namespace, subject: Judged) -> int:
    import msgspec

    from drivekit.api.triaging import broken_lines
    from drivekit.viewer.triage.verdicts import read

    log = read(subject.file)
    marks = list(log.standing().values())
    broken = list(broken_lines(log))
    if args.json:
        print_json({"file": str(subject.file), "marks": msgspec.to_builtins(marks),
                    "broken": broken})  # fmt: skip
    else:
        rows = [[str(m.key), m.verdict, *_box_columns(m), m.author, m.note] for m in marks]
        if rows:
            print_table("", ("frame", "verdict", "of", "row", "class", "author", "note"), rows)
        else:
            print("no verdict stands")
    for line in broken:
        say(f"note: {line}", quiet=args.quiet)
    return 0


def _box_columns(mark: Mark) -> tuple[str, str, str]:
    box = mark.box
    return ("frame", "", "") if box is None else (box.source, str(box.row), box.label)


def _mark(args: argparse.Namespace, subject: Judged) -> int:
    import msgspec

    from drivekit.api import triaging

    made = triaging.mark(subject, args.frame, args.verdict, source=args.source, row=args.row,
                         note=args.note, author=args.author)  # fmt: skip
    if args.json:
        print_json({"file": str(subject.file), "mark": msgspec.to_builtins(made)})
    else:
        print(subject.file)
    return 0


def _export(args: argparse.Namespace, subject: Judged) -> int:
    from drivekit.api.triaging import export_triage

    with progress("exporting", quiet=args.quiet or args.json) as report:
        done = export_triage(
            subject,
            plain_path(args.out),
            args.to,
            verdicts=comma_list(args.verdict),
            proposals=args.proposals,
            sensors=not args.labels_only,
            progress=report,
        )
    if args.json:
        print_json({"written": str(done.out), "verdicts": done.n_marks, "frames": done.n_frames,
                    "not_expressed": list(done.notes)})  # fmt: skip
    else:
        print(done.out)
    for note in done.notes:
        say(f"note: {note}", quiet=args.quiet)
    return 0
