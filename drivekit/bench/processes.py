"""What a command costs as a whole process: wall time, CPU time, peak memory."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from drivekit.bench.thread_limits import environment
from drivekit.errors import DrivekitError

#: The program and its arguments.
Command: TypeAlias = Sequence[str | Path]

#: Everybody gets one thread: libraries that would start more on their own are told so.
ONE_THREAD: Final = environment(1)

_METER: Final = Path(__file__).with_name("meter.py")


class Cost(NamedTuple):
    """What a run took.

    Parameters
    ----------
    wall_s : float
    cpu_s : float, optional
        User and system, of all threads; absent where the system does not tell it of a child.
    peak_mb : float, optional
        Largest resident memory in 1e6 bytes; absent likewise, and for runs inside a process.
    """

    wall_s: float
    cpu_s: float | None = None
    peak_mb: float | None = None


class Finished(NamedTuple):
    """What a command cost and printed."""

    cost: Cost
    out: str


def measure(command: Command, *, env: Mapping[str, str] | None = None) -> Finished:
    """Run a command with one thread for each library, and say what it cost.

    CPU time and memory are those that the operating system counted for the process
    (``os.wait4``). Where there is no such call (Windows), only the wall time is known.

    Parameters
    ----------
    command : sequence of str or Path
    env : mapping, optional
        Added to the environment.

    Raises
    ------
    DrivekitError
        If there is no such program, or it fails: with the last line it wrote to stderr.
    """
    words = [os.fspath(word) for word in command]
    surroundings = {**os.environ, **ONE_THREAD, "PYTHONIOENCODING": "utf-8", **(env or {})}
    if shutil.which(words[0]) is None:
        raise DrivekitError("there is no such program", where=words[0])
    if hasattr(os, "wait4"):
        return _metered(words, surroundings)
    start = time.perf_counter()
    done = subprocess.run(words, env=surroundings, capture_output=True)
    return Finished(Cost(time.perf_counter() - start), _output(words, done))


def _metered(words: list[str], env: Mapping[str, str]) -> Finished:
    source, sink = os.pipe()
    with os.fdopen(source, "rb") as report:
        try:
            done = subprocess.run(
                [sys.executable, "-I", "-S", _METER, str(sink), *words],
                env=env,
                pass_fds=(sink,),
                capture_output=True,
            )
        finally:
            os.close(sink)
        out = _output(words, done)
        return Finished(Cost(**json.loads(report.read())), out)


def _output(words: list[str], done: subprocess.CompletedProcess[bytes]) -> str:
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["nothing"]
        raise DrivekitError(
            f"ended with code {done.returncode}; the last it said was: {said[-1]}",
            where=" ".join(words),
        )
    return done.stdout.decode("utf-8")
