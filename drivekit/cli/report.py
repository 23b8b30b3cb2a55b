"""Write a run as one HTML page, as Markdown, or as JSON.

The page is self-contained: tables, curves and pictures of the worst frames are inside the file.
Beside it a folder holds a page of each of these frames, which is the viewer with the data inside.
Both need the data that was evaluated to be where it was; without it the page says so.
"""

from __future__ import annotations

import argparse

from drivekit.cli.console import print_json, progress, say
from drivekit.cli.options import add_output_options, plain_path, system_language

EXAMPLES = """\
examples:
  drivekit eval aihub-detection-like --gt sample:aihub \\
      --pred sample:predictions/aihub_model_a.csv --out runs/a
  drivekit report runs/a                                  -> runs/a/report.html
  drivekit report runs/a --format md --out summary.md
"""

_KIND = {".html": "html", ".htm": "html", ".md": "md", ".json": "json"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("run", help="folder of a run")
    parser.add_argument(
        "--out", metavar="FILE", help="file to write (default: report.* in the run)"
    )
    parser.add_argument(
        "--format",
        choices=tuple(dict.fromkeys(_KIND.values())),
        help="by default by the file's ending",
    )
    parser.add_argument(
        "--frames", type=int, default=6, metavar="N", help="pictures of the N worst"
    )
    parser.add_argument(
        "--pages-size",
        type=float,
        default=30.0,
        metavar="MB",
        help="room for pages of them beside an HTML report; 0 for none (default 30)",
    )
    parser.add_argument("--setting", help="setting that decides which frames are worst")
    parser.add_argument("--lang", choices=("en", "ko"), help="language of an HTML report")
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api
    from drivekit.errors import UsageError

    folder = plain_path(args.run)
    out = None if args.out is None else plain_path(args.out)
    kind = args.format or ("html" if out is None else _KIND.get(out.suffix.lower()))
    if kind is None:
        raise UsageError(f"'{out}' does not tell the format", fix="add --format html|md|json")
    if out is None:
        out = folder / f"report.{kind}"
    finished = api.load_run(folder)
    with progress("drawing", quiet=args.quiet or args.json) as report:
        remarks = api.write_report(
            finished,
            out,
            kind=kind,
            folder=folder,
            n_frames=args.frames,
            setting=args.setting,
            pages_megabytes=args.pages_size,
            language=args.lang or system_language(),
            progress=report,
        )
    if args.json:
        print_json({"report": str(out), "remarks": list(remarks)})
    else:
        print(out)
    for remark in remarks:
        say(f"note: {remark}", quiet=args.quiet)
    return 0
