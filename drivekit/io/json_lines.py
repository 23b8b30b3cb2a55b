"""Files of JSON lines that are only added to, so that they survive whatever ends a process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Any, TextIO


class LineWriter:
    """Adds lines to a file, from any thread; a context manager.

    A line that was cut off by the end of a process does not count: :func:`parsed_line` says so.

    Parameters
    ----------
    path : Path
        Of a file that may be there already.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._file: TextIO | None = None

    def __enter__(self) -> LineWriter:
        self._file = self._path.open("a", encoding="utf-8", newline="\n")
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def add(self, value: Mapping[str, Any]) -> None:
        """Write an object down, so that it stays whatever happens next."""
        line = json_line(value)
        with self._lock:
            assert self._file is not None, "use `with`"
            self._file.write(line)
            self._file.flush()


def json_line(value: Mapping[str, Any]) -> str:
    """Return an object as one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def parsed_line(line: bytes) -> dict[str, Any] | None:
    """Return the object that a line holds; None if it holds none, or was cut off."""
    if not line.endswith(b"\n"):
        return None
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
