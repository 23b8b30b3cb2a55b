"""Evaluate a sample AI Hub-style drive and open the report: the main job in one go.

With --view the viewer opens instead, until Ctrl-C.

The drive comes with drivekit, as zips with Korean names, the way AI Hub delivers them.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from drivekit.cli.console import print_json, progress, say
from drivekit.cli.evaluate import print_run
from drivekit.cli.options import add_output_options, data_path, plain_path, system_language

EXAMPLES = """\
examples:
  drivekit demo
  drivekit demo --no-browser --out D
  drivekit demo --view
"""

_PROTOCOL = "aihub-detection-like"
_GT = "sample:aihub"
_PRED = "sample:predictions/aihub_model_a.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("--out", default="drivekit-demo", metavar="DIR", help="folder to write")
    parser.add_argument("--no-browser", action="store_true", help="do not open anything")
    parser.add_argument("--view", action="store_true", help="then look around in the viewer")
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api
    from drivekit.errors import UsageError
    from drivekit.reports.commands import command_line

    if args.json and args.view:
        raise UsageError("--json ends by itself and --view does not", fix="leave one of them out")
    out = plain_path(args.out)
    command = ["drivekit", "eval", _PROTOCOL, "--gt", _GT, "--pred", _PRED]
    say(f"$ {command_line(*command, '--out', out)}", quiet=args.quiet)
    with progress("evaluating", quiet=args.quiet or args.json) as report:
        finished = api.evaluate(
            _PROTOCOL, data_path(_GT), data_path(_PRED), out=out, progress=report
        )
    say(f"$ {command_line('drivekit', 'report', out)}", quiet=args.quiet)
    page = out / "report.html"
    with progress("drawing", quiet=args.quiet or args.json) as report:
        remarks = api.write_report(
            finished, page, folder=out, language=system_language(), progress=report
        )
    if args.json:
        summary = dict(api.run_summary(finished))
        print_json({**summary, "command": command, "report": str(page.resolve())})
    else:
        print_run(finished)
        print(f"report: {page.resolve()}")
    for remark in (*finished.report.warnings, *remarks):
        say(f"note: {remark}", quiet=args.quiet)
    if args.view:
        return _view(out, args)
    if not args.no_browser:
        _open(page, quiet=args.quiet)
    say(f"look around: {command_line('drivekit', 'view', out)}", quiet=args.quiet)
    return 0


def _view(run: Path, args: argparse.Namespace) -> int:
    from drivekit.cli import view

    parser = argparse.ArgumentParser()
    view.add_arguments(parser)
    asked = [name for name in ("--no-browser", "--quiet") if vars(args)[name[2:].replace("-", "_")]]
    return view.run(parser.parse_args([str(run), *asked]))


def _open(page: Path, *, quiet: bool) -> None:
    has_display = sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    if has_display:
        import webbrowser

        webbrowser.open(page.resolve().as_uri())
    else:
        say("no display here: copy the report to a machine with a browser", quiet=quiet)
