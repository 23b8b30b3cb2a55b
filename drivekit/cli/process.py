"""Run a pipeline of point-cloud operations over all sweeps of a dataset, one file a frame.

A pipeline is a TOML file with a [[step]] for each operation, or the name of one that comes with
drivekit. What was finished before an interruption is not done again.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from drivekit.cli.console import print_json, progress, say
from drivekit.cli.options import (
    add_dataset_options,
    add_output_options,
    comma_list,
    data_path,
    loader_options,
    plain_path,
)

if TYPE_CHECKING:
    from drivekit.api.processing import Processed

EXAMPLES = """\
examples:
  drivekit process sample:kitti --pipeline bev-ground
  drivekit process sample:nuscenes --pipeline clusters --labelled --out clusters
  drivekit process sample:aihub --pipeline thin --out thin --jobs 2 --json
  drivekit process --list-ops
"""

_SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("path", nargs="?", help="dataset; sample:NAME for sample data")
    parser.add_argument("--pipeline", metavar="FILE", help="TOML file, or a name")
    parser.add_argument(
        "--out", metavar="DIR", help="folder of the results (default: processed/ and the "
        "pipeline's name)"
    )  # fmt: skip
    parser.add_argument("--jobs", type=int, metavar="N", help="threads (default: one a core)")
    parser.add_argument(
        "--list-ops", action="store_true", help="list all operations with their parameters"
    )
    which = parser.add_argument_group("which sweeps (default: all)")
    some = which.add_mutually_exclusive_group()
    some.add_argument("--scene", metavar="ID", help="those of one scene")
    some.add_argument("--scenes", metavar="A,B", help="those of several scenes")
    which.add_argument("--sensor", metavar="NAME", help="channel (default: the only LiDAR)")
    which.add_argument(
        "--labelled", action="store_true", help="only those of labelled frames, called by their key"
    )
    add_dataset_options(parser)
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api
    from drivekit.api.processing import load_pipeline, process
    from drivekit.errors import UsageError

    if args.list_ops:
        _list_operations(as_json=args.json)
        return 0
    for name in ("path", "pipeline"):
        if getattr(args, name) is None:
            what = "a dataset" if name == "path" else "--pipeline"
            raise UsageError(f"{what} is missing", fix="see drivekit process --help")
    pipeline = load_pipeline(args.pipeline)
    out = Path("processed") / pipeline.name if args.out is None else plain_path(args.out)
    options = loader_options(args.option)
    scenes = comma_list(args.scenes) if args.scene is None else (args.scene,)
    dataset = api.open(data_path(args.path), args.format, **options)
    with progress("processing", quiet=args.quiet or args.json) as report:
        done = process(
            dataset,
            pipeline,
            out,
            scenes=scenes,
            sensor=args.sensor,
            labelled=args.labelled,
            options=options,
            jobs=args.jobs,
            progress=report,
        )
    if args.json:
        print_json({"out": str(done.out), **done.as_json()})
    else:
        _print(done, quiet=args.quiet)
    return _exit_code(done)


def _exit_code(done: Processed) -> int:
    from drivekit.errors import DataError

    nothing = done.counts["failed"] == done.counts["frames"]
    return DataError.exit_code if nothing else int(bool(done.findings))


def _print(done: Processed, *, quiet: bool) -> None:
    counts = done.counts
    for finding in done.findings[:_SHOWN]:
        say(f"{finding.where}: {finding.text}")
    if done.findings[_SHOWN:]:
        say(f"{len(done.findings) - _SHOWN:,} more findings are in {done.out / 'process.json'}")
    before = f", {counts['resumed']:,} were there" if counts["resumed"] else ""
    failed = f", {counts['failed']:,} failed" if counts["failed"] else ""
    boxes = f", {counts['boxes']:,} boxes" if "boxes" in counts else ""
    print(f"{done.out}: {counts['processed']:,} of {counts['frames']:,} frames{before}{failed}")
    say(
        f"{counts['points_in']:,} points became {counts['points_out']:,}{boxes}; "
        f"{sum(done.seconds.values()):.1f} s",
        quiet=quiet,
    )


def _list_operations(*, as_json: bool) -> None:
    from drivekit.api.processing.listing import operations_json, operations_text

    if as_json:
        print_json(operations_json())
    else:
        print(operations_text())
