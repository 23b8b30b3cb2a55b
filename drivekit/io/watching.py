"""Telling whoever watches how far a long listing is, however deep it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

#: Told how many files have been met, and where.
Watcher = Callable[[int, str], None]

_EVERY = 2048
_watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Have long listings in this block report to `watcher`."""
    token = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(token)


def tell(n_files: int, where: str) -> None:
    """Tell the watcher, if there is one, of every so many-th file."""
    if n_files % _EVERY == 0:
        watcher = _watcher.get()
        if watcher is not None:
            watcher(n_files, where)
