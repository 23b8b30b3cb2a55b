"""What the doctor examines: a dataset, the frames chosen from it, and how it can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from drivekit.audit.diagnosis import Answer
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset


@dataclass(frozen=True, slots=True)
class Look:
    """A labelled frame to look at.

    Parameters
    ----------
    key : FrameKey
    index : int
        Its place in the scene's ``timeline(BOXES)``; in that of the first LiDAR where a dataset has
        no boxes.
    """

    key: FrameKey
    index: int


@dataclass(frozen=True, slots=True)
class Case:
    """A dataset to examine.

    Parameters
    ----------
    dataset : Dataset
        Opened with ``options``: with nothing left open, so that boxes can be read.
    options : mapping of str to str
        Every option in force, by name: as the user or the profile says, or the first choice where
        both leave it open.
    declared : mapping of str to str
        The same as it was before: ``"auto"`` where it is left open.
    choices : mapping of str to tuple of str
        What each option may be; those that take free text are not in it.
    reopen : callable
        ``reopen({option: value})`` opens the same files with some options replaced. Cheap: what was
        indexed stays.
    looks : tuple of Look
        Frames to look at, spread over the scenes; the same for the same data.
    known : frozenset of str
        Options that were settled from the data.
    """

    dataset: Dataset
    options: Mapping[str, str]
    declared: Mapping[str, str]
    choices: Mapping[str, tuple[str, ...]]
    reopen: Callable[[Mapping[str, str]], Dataset]
    looks: tuple[Look, ...]
    known: frozenset[str] = frozenset()

    def is_open(self, options: Iterable[str]) -> bool:
        """Return whether the dataset has one of some options, and it was not settled."""
        return any(name in self.options and name not in self.known for name in options)

    def settled(self, answers: Iterable[Answer]) -> Case:
        """Return the case as it is read after what was answered for all scenes."""
        said = {
            a.question: a.verdict
            for a in answers
            if a.verdict is not None and not a.scenes and a.question in self.options
        }
        if not said:
            return self
        known = self.known | said.keys()
        new = {name: value for name, value in said.items() if self.options[name] != value}
        if not new:
            return replace(self, known=known)
        reopen = self.reopen
        return replace(
            self,
            dataset=reopen(new),
            options={**self.options, **new},
            reopen=lambda replaced: reopen({**new, **replaced}),
            known=known,
        )


def read_as(case: Case, option: str, value: str) -> Case:
    """Return the case with an option said otherwise, whatever is asked of it next."""

    def reopen(said: Mapping[str, str]) -> Dataset:
        return case.reopen({option: value, **said})

    options = {**case.options, option: value}
    return replace(case, dataset=reopen({}), options=options, reopen=reopen)
