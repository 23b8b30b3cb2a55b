"""Calls inside this process as variants of the benchmark, and peers that may not be installed."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache
from importlib import import_module, metadata
from typing import Any, Final, NamedTuple, TypeAlias

from drivekit.bench.cases import Absent, Case, Clock, Op, Setup, Variant
from drivekit.bench.processes import Cost
from drivekit.bench.rounds import Plan
from drivekit.errors import DrivekitError

#: Carries an operation out.
Call: TypeAlias = Callable[[], Any]
#: Makes a result comparable.
Read: TypeAlias = Callable[[Any], Any]

PLAIN: Final = "numpy"
"""Name of the version that needs nothing but numpy, which everybody has."""

_PLAN: Final = Plan(at_least=5, at_most=15, seconds=2.5)
_SHORTEST: Final = 1e-2  # seconds: what takes less is called several times a round
_MOST_CALLS: Final = 200


class Contender(NamedTuple):
    """One way to carry out an operation.

    Parameters
    ----------
    call : callable
        What is timed.
    read : callable, optional
        Makes its result comparable; not timed.
    """

    call: Call
    read: Read = lambda result: result


class Peer(NamedTuple):
    """A package that can carry out an operation.

    Parameters
    ----------
    name : str
    package : str
        What pip calls it.
    modules : tuple of str
        What is imported of it.
    make : callable
        Takes the modules and prepares the peer's inputs.
    """

    name: str
    package: str
    modules: tuple[str, ...]
    make: Callable[..., Contender]


class Contest(NamedTuple):
    """An operation at one size, and who can carry it out.

    Parameters
    ----------
    ours : Contender
    plain : Contender, optional
        With numpy alone; what our answer is checked against.
    peers : tuple of Peer
    differs : callable
        Takes our answer and another's; says where they differ, or returns None.
    wrong : callable, optional
        Takes our answer; says what is wrong with it. By default it is compared with the plain one.
    n_bytes : int, optional
        What has to be moved through memory.
    remark : str
        Who could not be run, or is not listed.
    """

    ours: Contender
    plain: Contender | None
    peers: tuple[Peer, ...]
    differs: Callable[[Any, Any], str | None]
    wrong: Callable[[Any], str | None] | None = None
    n_bytes: int | None = None
    remark: str = ""


def open3d_peers(
    legacy: Callable[[Any], Contender], tensor: Callable[[Any], Contender]
) -> tuple[Peer, ...]:
    """Return open3d's older and newer interface as peers."""
    return (
        Peer("open3d", "open3d-cpu", ("open3d",), legacy),
        Peer("open3d tensor", "open3d-cpu", ("open3d",), tensor),
    )


def kiss_peer(make: Callable[[Any], Contender]) -> Peer:
    """Return the compiled part of kiss-icp as a peer."""
    return Peer("kiss-icp", "kiss-icp", ("kiss_icp.pybind.kiss_icp_pybind",), make)


def op_of(name: str, sizes: tuple[str, ...], contest: Callable[[str, Setup], Contest]) -> Op:
    """Return an operation; ``contest`` takes a size and what a case is made with."""

    def make(size: str, setup: Setup) -> Case:
        return _case(contest(size, setup), setup)

    return Op(name, sizes, make)


def _case(contest: Contest, setup: Setup) -> Case:
    plain = None if contest.plain is None else _variant(PLAIN, contest.plain, _version(PLAIN))
    wrong = contest.wrong
    if wrong is None and plain is not None:
        wrong = lambda answer: contest.differs(answer, plain.answer())  # noqa: E731
    peers: list[Variant | Absent] = [] if plain is None else [plain]
    if setup.with_peers:
        peers += [_entrant(peer) for peer in contest.peers]
    clock: Clock = "cpu" if setup.threads == 1 else "wall"
    return Case(
        ours=_variant("drivekit", contest.ours),
        peers=tuple(peers),
        wrong=wrong or (lambda answer: None),
        differs=contest.differs,
        clock=clock,
        threads=setup.threads,
        n_bytes=contest.n_bytes,
        plan=_PLAN,
        remark=contest.remark,
    )


def _entrant(peer: Peer) -> Variant | Absent:
    try:
        modules = [import_module(name) for name in peer.modules]
    except ImportError as error:
        reason = f"cannot be imported ({error}): pip install {peer.package}"
        return Absent(peer.name, reason)
    contender = peer.make(*modules)
    guarded = contender._replace(call=_guarded(contender.call))
    return _variant(peer.name, guarded, _version(peer.package))


def _guarded(call: Call) -> Call:
    def guarded() -> Any:
        try:
            return call()
        except Exception as error:  # whatever a peer raises is a row of the table
            raise DrivekitError(f"{type(error).__name__}: {error}") from error

    return guarded


def _variant(name: str, contender: Contender, version: str = "") -> Variant:
    n_calls = 0

    @cache
    def answer() -> Any:
        return contender.read(contender.call())

    def run() -> Cost:
        nonlocal n_calls
        if not n_calls:  # of the second call: the first fills caches
            n_calls = max(1, min(_MOST_CALLS, round(_SHORTEST / _timed(contender.call, 1).wall_s)))
        return _timed(contender.call, n_calls)

    return Variant(name, answer, run, version)


def _timed(call: Call, n: int) -> Cost:
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(n):
        call()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return Cost(wall / n, cpu / n)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
