"""The table of verbs, and what all of them share: parsing, errors, exit codes."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import NamedTuple, NoReturn

from drivekit import __version__
from drivekit.errors import DrivekitError


class Verb(NamedTuple):
    """A sub-command: the module that implements it and what it does, for the list of all."""

    module: str
    summary: str


VERBS: Mapping[str, Verb] = {
    "demo": Verb("demo", "evaluate a sample drive and open the report: the main job in one go"),
    "info": Verb("info", "say what a dataset is, what it holds, what is missing"),
    "eval": Verb("evaluate", "score predictions by an evaluation protocol"),
    "report": Verb("report", "write a run as one HTML page, Markdown or JSON"),
    "render": Verb("render", "draw frames from above and in every camera: PNG, MP4, GIF"),
    "synth": Verb("synth", "make a synthetic drive in a native layout, with predictions"),
    "bench": Verb("bench", "time drivekit beside its peers, results checked first"),
    "warmup": Verb("warmup", "compile all kernels once"),
}

_INTERRUPTED = 130
_BAD_DATA = 3

_EPILOG = """\
try it:
  drivekit demo                            sample drive -> scores -> report in the browser
  drivekit eval --help                     every verb has runnable examples

exit codes: 0 fine, 1 findings or a failed gate, 2 usage, 3 bad data
"""


def entry_point() -> NoReturn:
    """Run the console script."""
    # Products of a cloud and a 3x3 matrix gain nothing from BLAS threads, and on a busy machine
    # take ten times as long, because the threads wait for one another. Frames share the cores.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    sys.exit(main(sys.argv[1:]))


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    _make_streams_total()
    if not argv or argv[0] in ("-h", "--help"):
        print(_overview())
        return 0
    if argv[0] in ("-V", "--version"):
        print(f"drivekit {__version__}")
        return 0
    name = argv[0]
    if name not in VERBS:
        return _unknown_verb(name)
    module = import_module(f"drivekit.cli.{VERBS[name].module}")
    parser = argparse.ArgumentParser(
        prog=f"drivekit {name}",
        description=(module.__doc__ or "").strip(),
        epilog=module.EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.add_arguments(parser)
    args = parser.parse_args(argv[1:])
    try:
        code: int = module.run(args)
    except DrivekitError as error:
        return _fail(error, as_json=getattr(args, "json", False))
    except BrokenPipeError:
        # The reader of our output has left; Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        problem = error.strerror or str(error)
        where = None if error.filename is None else str(error.filename)
        code = _fail(DrivekitError(problem, where=where), as_json=getattr(args, "json", False))
        return max(code, _BAD_DATA)
    except KeyboardInterrupt:
        print("drivekit: interrupted; nothing half-written was left behind", file=sys.stderr)
        return _INTERRUPTED
    return code


def _overview() -> str:
    width = max(map(len, VERBS))
    verbs = "\n".join(f"  {name:<{width}}  {verb.summary}" for name, verb in VERBS.items())
    return (
        f"drivekit {__version__}: replay, look at and evaluate driving datasets\n\n"
        f"usage: drivekit VERB [options]\n\n{verbs}\n\n{_EPILOG}"
    )


def _unknown_verb(name: str) -> int:
    from difflib import get_close_matches

    near = get_close_matches(name, VERBS, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"there is {', '.join(VERBS)}"
    print(f"drivekit: no verb '{name}'; {hint}", file=sys.stderr)
    return 2


def _fail(error: DrivekitError, *, as_json: bool) -> int:
    print(f"drivekit: {error}", file=sys.stderr)
    if as_json:
        from drivekit.cli.console import print_json

        print_json(
            {
                "error": {
                    "kind": type(error).__name__,
                    "problem": error.problem,
                    "where": error.where,
                    "fix": error.fix,
                }
            }
        )
    return error.exit_code


def _make_streams_total() -> None:
    """Let a console that lacks a character (cp949, ascii) show a stand-in instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
