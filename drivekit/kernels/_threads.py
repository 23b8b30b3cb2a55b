"""Slices of one large array over a pool of threads: kernels release the GIL.

Threads wait asleep, so a busy machine costs nothing but its share; results do not depend on how
many there are, because slices are independent or put together in row order.
"""

from __future__ import annotations

import functools
import itertools
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from drivekit.errors import UsageError

T = TypeVar("T")

_MAX_THREADS = 64


def slices(n_rows: int, threads: int, min_rows: int) -> list[tuple[int, int]]:
    """Cut rows into at most `threads` slices of at least `min_rows`; one slice if there are few.

    Raises
    ------
    UsageError
        A number of threads that is not a positive integer.
    """
    if not isinstance(threads, int) or threads < 1:
        raise UsageError(f"threads: expected a positive integer, found {threads!r}")
    n = max(1, min(threads, _MAX_THREADS, n_rows // min_rows))
    bounds = [n_rows * k // n for k in range(n + 1)]
    return list(itertools.pairwise(bounds))


def run(call: Callable[..., T], cuts: Sequence[tuple[Any, ...]]) -> list[T]:
    """Call a function with the arguments of each slice, side by side; return results in order."""
    if len(cuts) == 1:
        return [call(*cuts[0])]
    return list(_pool().map(lambda cut: call(*cut), cuts))


@functools.cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_MAX_THREADS, thread_name_prefix="drivekit-kernel")


if hasattr(os, "register_at_fork"):  # a forked process inherits the pool, but none of its threads
    os.register_at_fork(after_in_child=_pool.cache_clear)
