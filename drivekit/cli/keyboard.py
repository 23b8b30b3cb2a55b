"""Single keys of a terminal while a command runs."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

_POLL_SECONDS = 0.1
# What terminals send for the arrow keys.
_ARROWS = {
    "\x1b[A": "up", "\x1b[B": "down", "\x1b[C": "right", "\x1b[D": "left",
    "\x1bOA": "up", "\x1bOB": "down", "\x1bOC": "right", "\x1bOD": "left",
}  # fmt: skip


@contextmanager
def keys(actions: Mapping[str, Callable[[], None]]) -> Iterator[bool]:
    """Call an action for each key pressed while the block runs; yields whether keys are heard.

    Nothing is heard where there is no terminal to read from, or the command is in its background.
    """
    if not _is_ours():
        yield False
        return
    import termios
    import tty

    stream = sys.stdin.fileno()
    before = termios.tcgetattr(stream)
    over = threading.Event()
    listener = threading.Thread(target=_listen, args=(stream, actions, over), daemon=True)
    try:
        tty.setcbreak(stream)
        listener.start()
        yield True
    finally:
        over.set()
        if listener.is_alive():
            listener.join(1.0)
        termios.tcsetattr(stream, termios.TCSADRAIN, before)


def _is_ours() -> bool:
    """Tell whether keys of a POSIX terminal come to this process."""
    if os.name != "posix" or sys.stdin is None or not sys.stdin.isatty():
        return False
    return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()


def _listen(stream: int, actions: Mapping[str, Callable[[], None]], over: threading.Event) -> None:
    import select

    while not over.is_set():
        if not select.select([stream], [], [], _POLL_SECONDS)[0]:
            continue
        pressed = os.read(stream, 64).decode("ascii", "ignore")
        if not pressed:
            return
        for name in _names(pressed):
            if name in actions:
                actions[name]()


def _names(pressed: str) -> Iterator[str]:
    """Split what was read into keys."""
    while pressed:
        length = 3 if pressed[:3] in _ARROWS else 1
        key, pressed = pressed[:length], pressed[length:]
        yield _ARROWS.get(key, "space" if key == " " else key)
