"""Compile all kernels once, so that no later command has to wait for it."""

from __future__ import annotations

import argparse

from drivekit.cli.console import print_json, say
from drivekit.cli.options import add_output_options

EXAMPLES = """\
examples:
  drivekit warmup
  drivekit warmup --json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit.kernels.warmup import warmup

    def show(name: str, seconds: float) -> None:
        say(f"{name}: {seconds:.2f} s", quiet=args.quiet)

    seconds = warmup(show)
    if args.json:
        print_json({"kernels": dict(seconds)})
    else:
        print(f"{len(seconds)} kernels ready in {sum(value for _, value in seconds):.1f} s")
    return 0
