"""The one decorator of every kernel, and the example calls that warm them up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, overload

import numba
from numba.core.dispatcher import Dispatcher

from drivekit.kernels._cache import KernelCache, cache_folder

F = TypeVar("F", bound=Callable[..., Any])

FAST = frozenset({"contract", "arcp", "nsz", "reassoc"})
"""Relaxed arithmetic that still respects NaN; never where an official number is at stake."""

EXAMPLES: dict[str, Callable[[], object]] = {}
"""Kernel file → a tiny call of each of its public functions; filled by `example`."""


@overload
def kernel(function: F) -> F: ...
@overload
def kernel(
    *, fastmath: frozenset[str] = ..., parallel: bool = ..., inline: bool = ...
) -> Callable[[F], F]: ...


def kernel(
    function: F | None = None,
    *,
    fastmath: frozenset[str] = frozenset(),
    parallel: bool = False,
    inline: bool = False,
) -> F | Callable[[F], F]:
    """Compile a loop on its first call, without the GIL, and keep the machine code on disk.

    Parameters
    ----------
    function : callable
        A module-level function of `drivekit.kernels`; functions of other packages compile as
        well, but are not kept, since a change of theirs would go unnoticed.
    fastmath : frozenset of str
        LLVM flags, at most `FAST`; strict IEEE arithmetic without.
    parallel : bool
        Allow `prange`: for aggregate-size work only, it multiplies the time to compile.
    inline : bool
        Write the body into each caller: for what runs once a token or pair, where a call shows.

    Notes
    -----
    Division by zero gives inf or NaN as in numpy. Bounds are checked when NUMBA_BOUNDSCHECK=1;
    NUMBA_DISABLE_JIT=1 leaves the plain Python function.
    """

    def decorate(function: F) -> F:
        if function.__closure__ is not None:
            raise TypeError(f"{function.__qualname__}: a kernel must not be a closure")
        compiled: Any = numba.njit(
            nogil=True,
            error_model="numpy",
            fastmath=set(fastmath),
            parallel=parallel,
            inline="always" if inline else "never",
        )(function)
        is_ours = function.__module__.rpartition(".")[0] == __package__
        is_compiled = isinstance(compiled, Dispatcher)  # not under NUMBA_DISABLE_JIT
        folder = cache_folder() if is_ours and is_compiled else None
        if folder is not None:
            compiled._cache = KernelCache(function, folder)
        return compiled  # type: ignore[no-any-return]

    return decorate if function is None else decorate(function)


def example(call: F) -> F:
    """Register a function that calls each public function of its file once, on tiny input."""
    EXAMPLES[call.__module__.rpartition(".")[2]] = call
    return call
