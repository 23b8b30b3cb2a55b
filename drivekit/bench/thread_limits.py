"""So many threads for everybody: what libraries read when they are loaded, and cores to run on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from importlib import import_module
from typing import Any

#: Libraries ask for one of these when they start their threads.
_NAMES = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMBA_NUM_THREADS",
    "POLARS_MAX_THREADS",
    "PARLAY_NUM_THREADS",
)


def environment(threads: int) -> dict[str, str]:
    """Return the variables that tell libraries how many threads to start."""
    return dict.fromkeys(_NAMES, str(threads))


@contextmanager
def held_to(threads: int) -> Iterator[None]:
    """Give this process so many threads: those it starts from here on, and BLAS, if it can be told.

    Where the system lets a process choose its cores (Linux), it also keeps to so many of them:
    libraries that ask nobody start as many threads as there are cores to run on.
    """
    before = {name: os.environ.get(name) for name in _NAMES}
    os.environ.update(environment(threads))
    try:
        with _pools(threads), _cores(threads):
            yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _pools(threads: int) -> Any:
    try:
        threadpoolctl = import_module("threadpoolctl")
    except ImportError:
        return nullcontext()
    return threadpoolctl.threadpool_limits(threads)


@contextmanager
def _cores(threads: int) -> Iterator[None]:
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(allowed)[-threads:])
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)
