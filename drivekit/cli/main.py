"""The table of verbs, and what all of them share: parsing, errors, exit codes."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, NoReturn

from drivekit import __version__
from drivekit.errors import DataError, DrivekitError, UsageError


class Verb(NamedTuple):
    """A sub-command: the module that implements it and what it does, for the list of all."""

    module: str
    summary: str


VERBS: Mapping[str, Verb] = {
    "demo": Verb("demo", "evaluate a sample drive and open the report: the main job in one go"),
    "info": Verb("info", "say what a dataset is, what it holds, what is missing"),
    "doctor": Verb("doctor", "find out from the data alone what their numbers mean"),
    "eval": Verb("evaluate", "score predictions by an evaluation protocol"),
    "report": Verb("report", "write a run as one HTML page, Markdown or JSON"),
    "view": Verb("view", "look at scenes in the browser, with predictions and their verdicts"),
    "render": Verb("render", "draw frames from above and in every camera: PNG, MP4, GIF"),
    "replay": Verb("replay", "play a scene back: all sensors in the order of time"),
    "triage": Verb("triage", "keep what people say about boxes, and export labels to correct"),
    "process": Verb("process", "run a pipeline of point-cloud operations over a dataset"),
    "convert": Verb("convert", "write a dataset as KITTI, nuScenes, COCO …, ready to train"),
    "predict": Verb("predict", "run a model over a dataset and keep what it finds"),
    "synth": Verb("synth", "make a synthetic drive in a native layout, with predictions"),
    "profile": Verb("profile", "draft the description of a dataset that is not known yet"),
    "bench": Verb("bench", "time drivekit beside its peers, results checked first"),
    "warmup": Verb("warmup", "compile all kernels once"),
}

_SIGNALLED = 128  # plus the signal's number, as shells have it

_EPILOG = """\
try it:
  drivekit demo                            sample drive -> scores -> report in the browser
  drivekit eval --help                     every verb has runnable examples

exit codes: 0 fine, 1 findings or a failed gate, 2 usage, 3 bad data
"""


class _Parser(argparse.ArgumentParser):
    """Reports a wrong command line as every other mistake is reported."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, fix=f"see {self.prog} --help")


class _Terminated(BaseException):
    """A scheduler ends the process; unlike SystemExit, no model has raised this."""


def entry_point() -> NoReturn:
    """Run the console script."""
    # What is half-written is removed when a scheduler ends the process, too.
    signal.signal(signal.SIGTERM, _terminate)
    try:
        sys.exit(main(sys.argv[1:]))
    except _Terminated:
        sys.exit(_SIGNALLED + signal.SIGTERM)


def _terminate(_number: int, _frame: object) -> NoReturn:
    raise _Terminated


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    _make_streams_total()
    try:
        try:
            return _run(argv)
        finally:
            sys.stdout.flush()
    except DrivekitError as error:
        return _fail(error, argv)
    except BrokenPipeError:
        _abandon_broken_streams()
        return 0
    except OSError as error:
        where = None if error.filename is None else str(error.filename)
        return _fail(DataError(error.strerror or str(error), where=where), argv)
    except KeyboardInterrupt:
        return _interrupted(argv)
    except SystemError as error:
        # What a compiled kernel makes of Ctrl-C.
        if not isinstance(error.__cause__, KeyboardInterrupt):
            raise
        return _interrupted(argv)


def _run(argv: Sequence[str]) -> int:
    if not argv or argv[0] in ("-h", "--help"):
        print(_overview())
        return 0
    if argv[0] in ("-V", "--version"):
        print(f"drivekit {__version__}")
        return 0
    name = argv[0]
    if name not in VERBS:
        raise _unknown_verb(name)
    module = import_module(f"drivekit.cli.{VERBS[name].module}")
    parser = _Parser(
        prog=f"drivekit {name}",
        description=(module.__doc__ or "").strip(),
        epilog=module.EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.add_arguments(parser)
    from drivekit.cli.console import listing_shown

    args = parser.parse_args(argv[1:])
    with listing_shown(quiet=getattr(args, "quiet", False) or getattr(args, "json", False)):
        code: int = module.run(args)
    return code


def _overview() -> str:
    width = max(map(len, VERBS))
    verbs = "\n".join(f"  {name:<{width}}  {verb.summary}" for name, verb in VERBS.items())
    return (
        f"drivekit {__version__}: replay, look at and evaluate driving datasets\n\n"
        f"usage: drivekit VERB [options]\n\n{verbs}\n\n{_EPILOG}"
    )


def _unknown_verb(name: str) -> UsageError:
    from difflib import get_close_matches

    near = get_close_matches(name, VERBS, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"choose of {', '.join(VERBS)}"
    return UsageError(f"there is no verb '{name}'", fix=hint)


def _fail(error: DrivekitError, argv: Sequence[str]) -> int:
    from drivekit.cli.console import print_json, say

    parts = {"problem": error.problem, "where": error.where, "fix": error.fix}
    try:
        say(f"drivekit: {error}")
        if "--json" in argv:
            print_json({"error": {"kind": type(error).__name__, **parts}})
        sys.stdout.flush()
    except OSError:
        _abandon_broken_streams()
    return error.exit_code


def _interrupted(argv: Sequence[str]) -> int:
    _fail(DrivekitError("interrupted; nothing half-written was left behind"), argv)
    return _SIGNALLED + signal.SIGINT


def _abandon_broken_streams() -> None:
    """Let what nobody reads go nowhere; Python would complain of it once more at exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _make_streams_total() -> None:
    """Let a console that lacks a character (cp949, ascii) show a stand-in instead of failing.

    A process without a console, or with a closed stream, has none at all: it writes to nowhere.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
