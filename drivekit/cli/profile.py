"""Draft the description of a dataset that drivekit does not know yet, or list those it knows.

`init` looks at a folder and writes a TOML file: how sequences, frames and sensors are called, and
where boxes lie in the label files. What it cannot know is marked, and asked for before boxes are
read.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from drivekit.cli.console import print_json, print_table, say
from drivekit.cli.options import add_output_options, plain_path
from drivekit.errors import UsageError

EXAMPLES = """\
examples:
  drivekit profile list
  drivekit profile init robot-data --out my-robot.toml
  drivekit info robot-data --format my-robot.toml
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("action", choices=("init", "list"))
    parser.add_argument("path", nargs="?", help="folder, zip or tar to look at (init)")
    parser.add_argument("--out", metavar="FILE", help="write the draft there, not to stdout")
    parser.add_argument("--name", help="id of the profile (default: name of the folder)")
    parser.add_argument("--overwrite", action="store_true", help="replace the file")
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    return _list(args) if args.action == "list" else _init(args)


def _list(args: argparse.Namespace) -> int:
    from drivekit.loaders.profile import profile_loaders

    known = {name: loader.summary for name, loader in profile_loaders().items()}
    if args.json:
        print_json({"profiles": known})
    else:
        print_table("", ("profile", "dataset"), sorted(known.items()))
    return 0


def _init(args: argparse.Namespace) -> int:
    import re

    from drivekit.io.atomic import atomic_file
    from drivekit.loaders.profile.drafting import draft_profile

    if args.path is None:
        raise UsageError("expected the folder to look at", fix="drivekit profile init PATH")
    path = plain_path(args.path)
    stem = Path(path).resolve().name.split(".")[0]
    name = args.name or re.sub(r"[^\w-]+", "-", stem).strip("-").lower()
    if args.out is not None and Path(args.out).exists() and not args.overwrite:
        raise UsageError("there is such a file", where=args.out, fix="--overwrite replaces it")
    text = draft_profile(path, name)
    if args.out is None and not args.json:
        print(text, end="")
        return 0
    if args.out is not None:
        with atomic_file(args.out) as draft:
            draft.write_text(text, "utf-8")
        say(f"next: drivekit info {path} --format {args.out}", quiet=args.quiet)
    if args.json:
        print_json({"profile": name, "out": args.out, "toml": text})
    return 0
