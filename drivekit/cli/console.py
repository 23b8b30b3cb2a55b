"""Where output goes: one JSON object or a table on stdout, everything else on stderr."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Literal, Protocol

# Columns of a table that goes to a file or another program, where nothing has to be cut.
_FILE_WIDTH = 240


class Progress(Protocol):
    """Called with how much is done, of how much, and what is being worked on."""

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Report progress."""
        ...


def print_json(value: Mapping[str, Any]) -> None:
    """Print one JSON object on stdout; NaN and infinities become null."""
    print(json.dumps(_plain(value), ensure_ascii=not _speaks_unicode(), indent=2))


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value.item() if hasattr(value, "item") else value


def _speaks_unicode() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")


def print_table(
    title: str, header: Sequence[str], rows: Sequence[Sequence[str]], *, words: Collection[int] = ()
) -> None:
    """Print a table on stdout; the columns of words begin at the left, as the first one does."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    class Total(Console):
        """Leaves it to the command what happens when the reader of its output leaves."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    ascii_only = not _speaks_unicode()
    table = Table(title=title or None, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False,
                  safe_box=True)  # fmt: skip
    for i, name in enumerate(header):
        justify: Literal["left", "right"] = "left" if i == 0 or i in words else "right"
        table.add_column(name, justify=justify, no_wrap=i == 0)
    for row in rows:
        table.add_row(*row)
    width = None if sys.stdout.isatty() else _FILE_WIDTH
    Total(safe_box=ascii_only, highlight=False, markup=False, width=width).print(table)


def say(text: str, *, quiet: bool = False) -> None:
    """Print a remark on stderr."""
    if not quiet:
        print(text, file=sys.stderr)


@contextmanager
def progress(title: str, *, quiet: bool = False) -> Iterator[Progress]:
    """Show a bar with rate and time left on a terminal's stderr; stay silent elsewhere."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, total, what="": None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[what]}"),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None, rate="", what="")

        def update(done: int, total: int, what: str = "") -> None:
            speed = bar.tasks[0].speed
            rate = f"{speed:.1f}/s" if speed else ""
            bar.update(task, completed=done, total=total, rate=rate, what=what)

        yield update


@contextmanager
def listing_shown(*, quiet: bool = False) -> Iterator[None]:
    """Show on a terminal's stderr how many files a long listing has met."""
    if quiet or not sys.stderr.isatty():
        yield
        return
    from drivekit.io.watching import watched

    shown = False

    def show(n_files: int, where: str) -> None:
        nonlocal shown
        shown = True
        print(f"\r{n_files:,} files listed: …{where[-60:]}\x1b[K", end="", file=sys.stderr)

    try:
        with watched(show):
            yield
    finally:
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr)
