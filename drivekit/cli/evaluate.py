"""Score predictions by an evaluation protocol.

The format of either side is found out from its files. Protocols that carry an official name give
the numbers of the official tool; names that end in -like are drivekit's own.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from drivekit.cli.console import print_json, print_table, progress, say
from drivekit.cli.options import (
    add_output_options,
    add_override_switch,
    add_prediction_options,
    comma_list,
    data_path,
    key_values,
    loader_options,
    plain_path,
)

if TYPE_CHECKING:
    from drivekit.metrics.slices import SliceBy
    from drivekit.model.runs import Run
    from drivekit.model.taxonomy import Ignore

EXAMPLES = """\
examples:
  drivekit eval aihub-detection-like --gt sample:aihub --pred sample:predictions/aihub_model_a.csv
  drivekit eval kitti-object --gt sample:kitti --pred sample:predictions/kitti_model_a --json
  drivekit eval nuscenes-detection --gt /data/nuscenes --split val --pred results.json --out runs/a
  drivekit eval aihub-detection-like --gt /data/088 --pred p.csv --slice-by weather,vehicle
  drivekit eval                            list the protocols
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("protocol", nargs="?", help="name of a protocol; without it: list them")
    parser.add_argument("--gt", metavar="PATH", help="dataset, or a neutral table of ground truth")
    parser.add_argument("--pred", metavar="PATH", help="predictions in a native form or as a table")
    parser.add_argument(
        "--out", metavar="RUN", help="folder to keep the run in, with every decision"
    )
    part = parser.add_argument_group("what to score")
    part.add_argument("--split", help="name of a split, or a file that lists scenes or frames")
    part.add_argument("--scenes", metavar="A,B", help="only these scenes (a deviation)")
    part.add_argument("--frames", metavar="A,B", help="only these frames (a deviation)")
    part.add_argument("--classes", metavar="A,B", help="only these classes (a deviation)")
    part.add_argument(
        "--missing-frames",
        choices=("error", "skip", "empty"),
        help="labelled frames that were not predicted at all: stop, leave them out, or count their "
        "objects as missed (default: as the official tool)",
    )
    part.add_argument(
        "--extra-frames",
        choices=("error", "drop"),
        default="error",
        help="predicted frames that are not labelled (default: error)",
    )
    part.add_argument(
        "--class-map",
        metavar="FROM=TO",
        action="append",
        default=[],
        help="take one class of the data as one of the protocol; 'FROM=' drops it, 'FROM=ignore' "
        "keeps it as don't care; may be repeated (a deviation)",
    )
    part.add_argument(
        "--slice-by",
        metavar="TAG,TAG",
        help="also give the numbers by these tags of scenes, such as weather,vehicle; auto: by all "
        "that take 2 to 12 values; none (default: auto for drivekit's own protocols, none for "
        "those of an official tool)",
    )
    reading = parser.add_argument_group("reading")
    reading.add_argument("--gt-format", metavar="NAME", help="format of the ground truth")
    add_prediction_options(reading)
    reading.add_argument(
        "--option",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="an option of the ground truth's loader, such as version=v1.0-mini",
    )
    add_override_switch(reading)
    parser.add_argument(
        "--jobs", "--workers", dest="workers", type=int, metavar="N",
        help="threads (default: one a core)",
    )  # fmt: skip
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api
    from drivekit.errors import UsageError

    if args.protocol is None:
        if args.gt or args.pred:
            raise UsageError("no protocol is named", fix="`drivekit eval` lists them")
        return _list_protocols(as_json=args.json)
    for side in ("gt", "pred"):
        if getattr(args, side) is None:
            raise UsageError(f"--{side} is missing", fix=f"add --{side} PATH")
    with progress("evaluating", quiet=args.quiet or args.json) as report:
        run = api.evaluate(
            args.protocol,
            data_path(args.gt),
            data_path(args.pred),
            split=args.split,
            scenes=comma_list(args.scenes),
            frames=comma_list(args.frames),
            classes=comma_list(args.classes),
            class_map=_class_table(args.class_map),
            missing_frames=args.missing_frames,
            extra_frames=args.extra_frames,
            slice_by=_tags(args.slice_by),
            gt_format=args.gt_format,
            pred_format=args.pred_format,
            options=loader_options(args.option),
            pred_options=key_values(args.pred_option),
            out=None if args.out is None else plain_path(args.out),
            workers=args.workers,
            progress=report,
        )
    if args.json:
        print_json(api.run_summary(run))
    else:
        print_run(run, every=args.slice_by not in (None, "auto"))
    for warning in run.report.warnings:
        say(f"note: {warning}", quiet=args.quiet)
    _say_of_slices(run, args)
    if args.out:
        from drivekit.reports.commands import command_line

        following = command_line("drivekit", "report", args.out)
        say(f"kept in {args.out}; next: {following}", quiet=args.quiet)
    return 0


def _say_of_slices(run: Run, args: argparse.Namespace) -> None:
    from drivekit.reports.numbers import slice_warnings

    remarks = slice_warnings(run)
    if remarks:
        more = f"; {len(remarks) - 1} more of this kind are in --json" if remarks[1:] else ""
        say(f"note: of slices: {remarks[0]}{more}", quiet=args.quiet)


def _tags(text: str | None) -> SliceBy | None:
    if text is None or text == "auto":
        return None if text is None else "auto"
    return () if text == "none" else comma_list(text)


def _class_table(pairs: list[str]) -> dict[str, str | Ignore | None] | None:
    from drivekit.model.taxonomy import IGNORE

    special: dict[str, Ignore | None] = {"": None, "ignore": IGNORE}
    table = {name: special.get(goal, goal) for name, goal in key_values(pairs).items()}
    return table or None


def print_run(run: Run, *, every: bool = False) -> None:
    """Print the numbers of a run for people; of slices every one, or the headline."""
    from drivekit.reports.numbers import headline, metric_tables, slice_tables

    protocol = run.protocol
    standing = f"exact: {protocol.reference}" if protocol.is_exact else "not an official number"
    print(f"{headline(run.report)}   {standing}   {sum(run.seconds.values()):.1f} s")
    for text in protocol.deviations:
        print(f"deviation: {text}")
    for table in (*metric_tables(run.report), *slice_tables(run, every=every)):
        print_table(table.title, table.header, table.rows)


def _list_protocols(*, as_json: bool) -> int:
    from drivekit import api

    ids = [protocol.id for protocol in api.protocols()]
    if as_json:
        print_json({"protocols": [{"name": i.name, "version": i.version, "reference": i.reference}
                                  for i in ids]})  # fmt: skip
    else:
        rows = [(i.name, i.version, i.reference or "drivekit's own") for i in ids]
        print_table("", ("protocol", "version", "gives the numbers of"), rows)
    return 0
