"""What the benchmark times: operations, their sizes, who carries them out, what is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from drivekit.bench.processes import Command, Cost, measure
from drivekit.bench.rounds import Plan

#: Which time a row is judged by: of the processors, or of the clock on the wall.
Clock = Literal["cpu", "wall"]


_PLAN = Plan()


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to carry out an operation.

    Parameters
    ----------
    name : str
        ``"drivekit"``, or the peer's.
    answer : callable
        Carries it out and returns the result, to be compared; not timed, and done first, so that
        caches are warm.
    run : callable
        Carries it out once more and says what it cost.
    version : str
    """

    name: str
    answer: Callable[[], Any]
    run: Callable[[], Cost]
    version: str = ""


def of_command(
    name: str,
    command: Command,
    read: Callable[[str], Any],
    *,
    env: Mapping[str, str] | None = None,
    version: str = "",
) -> Variant:
    """Return a whole process as a variant; ``read`` makes its answer of what it prints."""
    return Variant(
        name,
        lambda: read(measure(command, env=env).out),
        lambda: measure(command, env=env).cost,
        version,
    )


@dataclass(frozen=True, slots=True)
class Absent:
    """A peer that cannot be run here, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Case:
    """An operation at one size, ready to be timed.

    Parameters
    ----------
    ours : Variant
    peers : tuple of Variant or Absent
    wrong : callable
        Takes our answer; says what is wrong with it, or returns None.
    differs : callable, optional
        Takes our answer and a peer's; says where they differ, or returns None.
    clock : {"cpu", "wall"}
        Whole processes are judged by CPU time, kernels by wall time.
    threads : int
        Everybody has so many.
    beyond : Variant, optional
        What the operation cannot do without; its cost is taken off ours, round by round.
    n_bytes : int, optional
        What has to be moved through memory, for the share of the machine's bandwidth.
    plan : Plan
        How many rounds, unless the user says how many.
    remark : str
        What has to be said of every row.
    """

    ours: Variant
    peers: tuple[Variant | Absent, ...] = ()
    wrong: Callable[[Any], str | None] = lambda answer: None
    differs: Callable[[Any, Any], str | None] = lambda ours, theirs: None
    clock: Clock = "wall"
    threads: int = 1
    beyond: Variant | None = None
    n_bytes: int | None = None
    plan: Plan = _PLAN
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """What a case is made with.

    Parameters
    ----------
    folder : Path
        Empty, for the inputs; removed afterwards.
    with_peers : bool
    peer_python : Path, optional
        A Python in whose environment peers are that drivekit cannot share one with.
    threads : int
        That kernels and their peers get; whole processes get one.
    """

    folder: Path
    with_peers: bool = True
    peer_python: Path | None = None
    threads: int = 1


@dataclass(frozen=True, slots=True)
class Op:
    """An operation of the benchmark.

    Parameters
    ----------
    name : str
        ``"eval/kitti-object"``.
    sizes : tuple of str
    make : callable
        Takes a size and a setup and returns the case; peers only where the setup wants them. An
        error of drivekit's says why it cannot be had here.
    """

    name: str
    sizes: tuple[str, ...]
    make: Callable[[str, Setup], Case]
