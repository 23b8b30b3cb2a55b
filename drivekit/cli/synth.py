"""Make a synthetic drive in a native layout, with predictions that err on purpose.

A street with traffic, ray-cast LiDAR and rendered cameras. The same seed gives the same bytes.
"""

from __future__ import annotations

import argparse

from drivekit.cli.console import print_json, progress, say
from drivekit.cli.options import add_output_options, plain_path

EXAMPLES = """\
examples:
  drivekit synth drive --frames 5
  drivekit synth nusc --format nuscenes --scenes 2 --frames 10 --models 2 --seed 7
  drivekit synth kitti --format kitti-object --frames 10
  drivekit synth fusion --format aihub-fusion-tracking --frames 5
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    from drivekit.writers.registry import writers

    parser.add_argument("out", help="folder to make: data/ and predictions/")
    parser.add_argument(
        "--format",
        default="aihub-passenger-av",
        metavar="NAME",
        help=f"one of {', '.join(writers())} (default: aihub-passenger-av)",
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--scenes", type=int, default=1, metavar="N", help="drives (default 1)")
    parser.add_argument("--frames", type=int, default=20, metavar="N", help="labelled, a drive")
    parser.add_argument("--density", type=float, default=1.0, help="how busy the street is")
    parser.add_argument(
        "--models", type=int, default=1, metavar="N", help="predictions (default 1)"
    )
    parser.add_argument(
        "--width", type=int, default=960, metavar="PX", help="of images (default 960)"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an earlier drive")
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api
    from drivekit.reports.commands import command_line

    with progress("simulating", quiet=args.quiet or args.json) as report:
        made = api.synthesize(
            plain_path(args.out),
            args.format,
            seed=args.seed,
            n_scenes=args.scenes,
            n_frames=args.frames,
            density=args.density,
            width=args.width,
            n_models=args.models,
            overwrite=args.overwrite,
            progress=report,
        )
    models = [str(path) for path in made.predictions]
    if args.json:
        print_json({"dataset": str(made.dataset), "predictions": models, "protocol": made.protocol,
                    "options": dict(made.options)})  # fmt: skip
    else:
        print("\n".join([str(made.dataset), *models]))
    for model in models[:1]:
        said = [word for k, v in made.options.items() for word in ("--option", f"{k}={v}")]
        following = command_line(
            "drivekit", "eval", made.protocol, "--gt", made.dataset, "--pred", model, *said
        )
        say(f"next: {following}", quiet=args.quiet)
    return 0
