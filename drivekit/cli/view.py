"""Look at scenes in the browser: points, images, labels and predictions with their verdicts.

PATH is a dataset, or the folder of a run: then true positives, false positives and missed objects
are shown, and "e" goes from error to error. The page comes from this machine and stays on it:
nothing is sent anywhere. End it with Ctrl-C.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Any

from drivekit.cli.console import print_json, say
from drivekit.cli.options import (
    add_dataset_options,
    add_output_options,
    add_prediction_options,
    data_path,
    key_values,
    loader_options,
    plain_path,
    system_language,
)

if TYPE_CHECKING:
    from drivekit.viewer.scene import Viewing
    from drivekit.viewer.web.server import ViewerServer
    from drivekit.viewer.web.state import ViewState

EXAMPLES = """\
examples:
  drivekit view sample:aihub
  drivekit view sample:aihub --pred sample:predictions/aihub_model_a.csv \\
      --pred sample:predictions/aihub_model_b.csv --protocol aihub-detection-like
  drivekit view runs/a --run runs/b --state 'f=12&cam=bev'
  drivekit view sample:kitti --backend open3d                  a native window
  drivekit view sample:nuscenes --no-browser --port 8080       on a remote machine
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("path", help="dataset, or folder of a run; sample:NAME for sample data")
    what = parser.add_argument_group("what to look at")
    what.add_argument("--pred", metavar="PATH", action="append", default=[],
                      help="predictions to show; may be given twice")  # fmt: skip
    add_prediction_options(what)
    what.add_argument("--run", metavar="DIR", action="append", default=[],
                      help="a run to show; may be given twice")  # fmt: skip
    what.add_argument("--protocol", metavar="NAME", help="evaluate the predictions by it first")
    what.add_argument("--setting", help="of the runs, such as 3d/moderate")
    what.add_argument("--slice", metavar="TAG=VALUE",
                      help="only scenes of this slice of the run, as weather=rain")  # fmt: skip
    what.add_argument("--scene", metavar="ID", help="scene to begin with")
    what.add_argument("--frame", metavar="KEY", help="frame to begin with, by its native key")
    what.add_argument("--state", default="", metavar="STATE",
                      help="what to show first, as in the page's address behind #")  # fmt: skip
    what.add_argument("--triage", metavar="FILE",
                      help="file of verdicts (default: triage.jsonl in the run)")  # fmt: skip
    what.add_argument("--backend", choices=("web", "open3d"), default="web",
                      help="open3d shows a native window (extra: open3d)")  # fmt: skip
    how = parser.add_argument_group("serving")
    how.add_argument("--port", type=int, default=0, help="0, the default, takes a free one")
    how.add_argument("--host", default="127.0.0.1", metavar="ADDRESS",
                     help="another one lets others in who know the page's address")  # fmt: skip
    how.add_argument("--no-browser", action="store_true", help="only print the address")
    how.add_argument("--lang", choices=("en", "ko"), help="language of the page")
    add_dataset_options(parser)
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api

    state = _state(args)
    if args.backend == "open3d":
        return _window(args, state)
    opened = _open(args)
    folders = [data_path(args.path)] if api.is_run(data_path(args.path)) else []
    folders += [plain_path(name) for name in args.run]
    file = plain_path(args.triage) if args.triage else api.triage_file(folders)
    is_remote = "SSH_CONNECTION" in os.environ
    with api.serve(
        opened,
        state=state,
        triage=file,
        language=args.lang or system_language(),
        host=args.host,
        port=args.port,
        compress=is_remote,
    ) as server:
        server.prepare()
        try:
            _announce(server, args)
            server.serve_forever()
        except KeyboardInterrupt:
            say("\nthe viewer is closed", quiet=args.quiet)
    return 0


def _window(args: argparse.Namespace, state: ViewState) -> int:
    import sys

    from drivekit.api.windows import show_window
    from drivekit.errors import UsageError
    from drivekit.viewer.open3d.probe import require_open3d
    from drivekit.viewer.open3d.window import KEYS_HELP

    if args.json:
        raise UsageError("a window prints no JSON", fix="leave --json or --backend open3d out")
    require_open3d("a native window", screen=True)
    opened = _open(args)
    say(KEYS_HELP, quiet=args.quiet)
    show_window(opened, state, say=print, colored=sys.stdout.isatty())
    return 0


def _open(args: argparse.Namespace) -> Viewing:
    from drivekit import api

    return api.viewing(
        data_path(args.path),
        preds=[data_path(path) for path in args.pred],
        runs=[plain_path(path) for path in args.run],
        protocol=args.protocol,
        setting=args.setting,
        format=args.format,
        pred_format=args.pred_format,
        options=loader_options(args.option),
        pred_options=key_values(args.pred_option),
    )


def _state(args: argparse.Namespace) -> ViewState:
    from dataclasses import replace

    from drivekit import api

    named: dict[str, Any] = {"scene": args.scene, "frame": args.frame, "slice": args.slice}
    return replace(api.parse_state(args.state), **{k: v for k, v in named.items() if v is not None})


def _announce(server: ViewerServer, args: argparse.Namespace) -> None:
    from drivekit.api.viewing import open_in_browser

    state = str(server.site.state)
    url = server.url + (f"#{state}" if state else "")
    forward = _forward(server.port)
    if args.json:
        print_json({"url": url, "port": server.port, "pid": os.getpid(), "ssh": forward})
    else:
        print(url)
    sys.stdout.flush()
    if forward is not None:
        say(f"on your own machine: {forward}", quiet=args.quiet)
    if not server.is_private:
        say(f"note: everybody who reaches {server.host} and knows the address can look at the data",
            quiet=args.quiet)  # fmt: skip
    if not args.no_browser and not open_in_browser(url):
        say("open the address in a browser; Ctrl-C ends the viewer", quiet=args.quiet)


def _forward(port: int) -> str | None:
    """Return the command that brings the page to the machine one has logged in from."""
    connection = os.environ.get("SSH_CONNECTION", "").split()
    if len(connection) != 4:
        return None
    import getpass

    from drivekit.reports.commands import command_line

    elsewhere = () if connection[3] == "22" else ("-p", connection[3])
    target = f"{getpass.getuser()}@{connection[2]}"
    return command_line("ssh", "-L", f"{port}:127.0.0.1:{port}", *elsewhere, target)
