"""What a loader is: a native format that can be recognised and opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from drivekit.errors import UsageError
from drivekit.model.dataset import Dataset


@dataclass(frozen=True, slots=True)
class Sniff:
    """How sure a loader is that a path is for it.

    Parameters
    ----------
    confidence : float
        0 (not mine) to 1 (proven by names that nothing else uses).
    why : str
        What was found, or what was looked for and is not there.
    """

    confidence: float
    why: str


@dataclass(frozen=True, slots=True)
class Option:
    """A question about what the numbers of a format mean, which an option of its loader answers.

    Parameters
    ----------
    choices : tuple of str
        What the option may be; empty where it takes free text.
    usual : str
        What holds if nobody says anything; ``"auto"`` where it is found out or left open.
    is_open : bool
        Whether boxes cannot be read before it is said.
    key : str
        Its place in the tables of a profile.
    """

    choices: tuple[str, ...]
    usual: str
    is_open: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Loader:
    """A native format that can be read.

    Parameters
    ----------
    name : str
        What ``--format`` takes.
    summary : str
        One line for help texts.
    sniff : callable
        ``sniff(path) -> Sniff``; looks at names only and never raises for a foreign folder.
    open : callable
        ``open(path, **options) -> Dataset``.
    options : mapping of str to Option
        The options that say what numbers mean: those that ``drivekit doctor`` settles.
    takes_tables : bool
        Whether an option ``overrides`` takes tables that are laid over a profile.
    """

    name: str
    summary: str
    sniff: Callable[[Path], Sniff]
    open: Callable[..., Dataset]
    options: Mapping[str, Option] = field(default_factory=dict)
    takes_tables: bool = False


_ON, _OFF = ("true", "yes", "1"), ("false", "no", "0")


def is_set(option: bool | str) -> bool:
    """Return whether an option that may come as text (``follow_links=yes``) is on.

    Raises
    ------
    UsageError
        If the text is neither yes nor no.
    """
    text = str(option).casefold()
    if text not in (*_ON, *_OFF):
        raise UsageError(f"expected yes or no for an option, got '{option}'", fix="write yes or no")
    return text in _ON


def is_off(option: object) -> bool:
    """Return whether an option that may also take something else says no."""
    return option is False or (isinstance(option, str) and option.casefold() in _OFF)
