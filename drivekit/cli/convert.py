"""Convert a dataset to what a training framework reads, and compare the result with the source.

Classes get the framework's names: known road users by themselves, others as you say; none is left
out in silence. What was finished before an interruption is not done again.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from drivekit.cli.console import print_json, progress, say
from drivekit.cli.options import (
    add_dataset_options,
    add_output_options,
    comma_list,
    data_path,
    key_values,
    loader_options,
    plain_path,
)

if TYPE_CHECKING:
    from drivekit.api.converting import Converted, Planned

EXAMPLES = """\
examples:
  drivekit convert sample:aihub --to kitti --out kitti
  drivekit convert sample:aihub --to coco --out cars --class twoWheeler=drop --camera front
  drivekit convert sample:kitti --to kitti --out drawn --split-by scene --val-fraction 0.5
  drivekit convert sample:nuscenes --to nuscenes --out again --json
"""

_SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare options."""
    parser.add_argument("path", help="dataset: a folder, zip or tar, or sample:NAME")
    parser.add_argument("--to", required=True, metavar="TARGET", help=_targets())
    parser.add_argument("--out", required=True, metavar="DIR", help="folder to make")
    parser.add_argument("--overwrite", action="store_true", help="begin anew where a tree is")
    _add_choice(parser)
    _add_naming(parser)
    add_dataset_options(parser)
    work = parser.add_argument_group("work")
    work.add_argument("--jobs", type=int, metavar="N", help="threads (default: all cores)")
    add_output_options(parser)


def _targets() -> str:
    from drivekit.api.converting.targets import TARGETS

    return f"what to make: {', '.join(TARGETS)}"


def _add_choice(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what is converted")
    group.add_argument("--scenes", metavar="A,B", help="only these scenes")
    group.add_argument(
        "--where",
        metavar="TAG=VALUE",
        action="append",
        default=[],
        help="only scenes with this tag, such as weather=비; may be repeated: values of one tag "
        "are alternatives, different tags must all hold",
    )
    group.add_argument(
        "--split",
        metavar="NAME[=SPLIT]",
        action="append",
        default=[],
        help="a split of the dataset, or a file that lists scenes, and what it is called; may be "
        "repeated (default: train, val and test, as the dataset has them)",
    )
    group.add_argument(
        "--split-by",
        metavar="scene|TAG",
        help="draw train and val instead; no scene, and no value of the tag, is cut in two",
    )
    group.add_argument("--val-fraction", type=float, default=0.2, metavar="X")
    group.add_argument("--seed", type=int, default=0)
    group.add_argument("--lidar", metavar="A,B", help="channels; several are joined")
    group.add_argument("--camera", metavar="A,B", help="channels")
    group.add_argument(
        "--require",
        metavar="lidar,camera",
        help="what a frame must have, else it is left out (default: what the target holds)",
    )


def _add_naming(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("names and numbers")
    group.add_argument(
        "--class",
        dest="rules",
        metavar="CLASS=NAME",
        action="append",
        default=[],
        help="what a class is called, or CLASS=drop to leave it out; may be repeated",
    )
    group.add_argument("--classes", metavar="FILE", help="the same as TOML: [classes] a = 'b'")
    group.add_argument(
        "--drop-unmapped", action="store_true", help="leave out classes that have no name"
    )
    group.add_argument(
        "--intensity-scale",
        type=float,
        metavar="X",
        help="what the brightest points have (default: 1, 255 or 65535, as seen)",
    )
    group.add_argument(
        "--set",
        dest="target_options",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="an option of the target; may be repeated",
    )


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api
    from drivekit.api.converting import class_rule, convert, read_class_map

    quiet = args.quiet or args.json
    classes = {} if args.classes is None else read_class_map(plain_path(args.classes))
    classes |= dict(class_rule(text) for text in args.rules)
    options = loader_options(args.option)
    dataset = api.open(data_path(args.path), args.format, **options)
    with progress("converting", quiet=quiet) as report:
        done = convert(
            dataset,
            args.to,
            plain_path(args.out),
            overwrite=args.overwrite,
            jobs=args.jobs,
            progress=report,
            told=lambda planned, n_bytes: _tell(planned, n_bytes, quiet=quiet),
            classes=classes,
            drop_unmapped=args.drop_unmapped,
            scenes=comma_list(args.scenes),
            where=_grouped(args.where),
            splits=_splits(args.split),
            split_by=args.split_by,
            val_fraction=args.val_fraction,
            seed=args.seed,
            lidars=comma_list(args.lidar),
            cameras=comma_list(args.camera),
            require=comma_list(args.require),
            intensity_scale=args.intensity_scale,
            opened_with=options,
            options=loader_options(args.target_options),
        )
    if args.json:
        counts = {"resumed": done.resumed, "seconds": dict(done.seconds)}
        print_json({"out": str(done.out), **done.as_json(), **counts})
    else:
        _print(done, quiet=quiet)
    return int(not done.is_whole)


def _grouped(pairs: list[str]) -> dict[str, list[str]]:
    """Return tags with all values given for each."""
    from drivekit.errors import UsageError

    groups: dict[str, list[str]] = {}
    for pair in pairs:
        tag, equals, value = (part.strip() for part in pair.partition("="))
        if not tag or not equals:
            raise UsageError(f"expected TAG=VALUE, got '{pair}'")
        groups.setdefault(tag, []).append(value)
    return groups


def _splits(texts: list[str]) -> dict[str, str] | None:
    return key_values([t if "=" in t else f"{t}={t}" for t in texts]) or None


def _tell(planned: Planned, n_bytes: int, *, quiet: bool) -> None:
    from drivekit.api.converting.place import gigabytes

    classes = planned.plan.classes
    say(f"splits: {planned.split}", quiet=quiet)
    for name, n in sorted(classes.counts.items(), key=lambda item: -item[1]):
        say(f"{n:8,} {name} -> {classes.table.get(name) or '(left out)'}", quiet=quiet)
    say(f"about {gigabytes(n_bytes)} will be written", quiet=quiet)


def _print(done: Converted, *, quiet: bool) -> None:
    counts, verified = done.counts, done.verified
    for finding in done.findings[:_SHOWN]:
        say(finding.text)
    if done.findings[_SHOWN:]:
        say(f"{len(done.findings) - _SHOWN:,} more findings are in {done.out / 'drivekit.json'}")
    for loss in done.losses:
        say(loss.text, quiet=quiet)
    before = f", {done.resumed:,} were there" if done.resumed else ""
    splits = ", ".join(f"{split} {n:,}" for split, n in done.frames_of.items())
    print(
        f"{done.out}: {counts['written']:,} of {counts['frames']:,} frames ({splits}), "
        f"{counts['boxes']:,} boxes{before}"
    )
    differences = ", ".join(
        f"{name} {d.value:.1g} {d.unit}" for name, d in verified.differences.items()
    )
    print(f"read back: {verified.boxes:,} boxes differ by at most: {differences}")
