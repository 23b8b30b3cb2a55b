"""What the doctor examines: a dataset, the frames chosen from it, and how it can be read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from drivekit.audit.diagnosis import Answer
from drivekit.audit.scenewise import Scenewise
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
    apart : mapping of str to mapping
        Options that were settled for some scenes only, by scene; ``dataset`` is read by them.
    """

    dataset: Dataset
    options: Mapping[str, str]
    declared: Mapping[str, str]
    choices: Mapping[str, tuple[str, ...]]
    reopen: Callable[[Mapping[str, str]], Dataset]
    looks: tuple[Look, ...]
    known: frozenset[str] = frozenset()
    apart: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def scenes(self) -> tuple[str, ...]:
        """Ids of the scenes that are looked at."""
        return tuple(dict.fromkeys(look.key.scene for look in self.looks))

    def of_scenes(self, scenes: Collection[str]) -> Case:
        """Return the case of some scenes alone."""
        return replace(self, looks=tuple(k for k in self.looks if k.key.scene in scenes))

    def is_open(self, options: Iterable[str]) -> bool:
        """Return whether the dataset has one of some options, and it was not settled."""
        return any(name in self.options and name not in self.known for name in options)

    def settled(self, answers: Iterable[Answer]) -> Case:
        """Return the case as it is read after what was answered."""
        told = [a for a in answers if a.verdict is not None and a.question in self.options]
        said = {a.question: str(a.verdict) for a in told if not a.scenes}
        apart = {scene: dict(own) for scene, own in self.apart.items()}
        for answer in told:
            for scene in answer.scenes:
                apart.setdefault(scene, {})[answer.question] = str(answer.verdict)
        split = {a.question for a in told if a.scenes}
        whole = {q for q in split if all(q in apart.get(scene, {}) for scene in self.scenes)}
        known = self.known | said.keys() | whole
        new = {name: value for name, value in said.items() if self.options[name] != value}
        if not new and apart == self.apart:
            return replace(self, known=known)
        opened = self.reopen

        def reopen(replaced: Mapping[str, str]) -> Dataset:
            usual = {**new, **replaced}
            if not apart:
                return opened(usual)
            return Scenewise(opened, usual, {s: {**own, **usual} for s, own in apart.items()})

        options = {**self.options, **new}
        return replace(
            self, dataset=reopen({}), options=options, reopen=reopen, known=known, apart=apart
        )


def read_as(case: Case, option: str, value: str) -> Case:
    """Return the case with an option said otherwise, whatever is asked of it next."""

    def reopen(said: Mapping[str, str]) -> Dataset:
        return case.reopen({option: value, **said})

    options = {**case.options, option: value}
    return replace(case, dataset=reopen({}), options=options, reopen=reopen)
