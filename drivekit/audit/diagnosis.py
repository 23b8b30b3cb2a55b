"""What the doctor found: questions, their possible answers, and the evidence for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from drivekit.model.dataset import Finding


@dataclass(frozen=True, slots=True)
class Evidence:
    """One measurement that speaks for or against an answer.

    Parameters
    ----------
    name : str
        Which measurement: ``"size-priors"``, ``"points-in-boxes"``, ``"edges"`` …
    text : str
        One sentence with its figures and units, for people.
    score : float
        The figure itself, higher is better; comparable between the answers of one question only.
    n : int
        How many objects, tracks or frames it rests on.
    """

    name: str
    text: str
    score: float
    n: int


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A possible answer to a question.

    Parameters
    ----------
    value : str
        As the dataset's option takes it.
    confidence : float
        Probability, 0 to 1, that it is the right one, given all evidence; over all hypotheses of a
        question they sum to at most 1.
    evidence : tuple of Evidence
    """

    value: str
    confidence: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the data say about one question.

    Parameters
    ----------
    question : str
        Name of the dataset's option (``"size_order"``), or of what no option sets
        (``"clock/front"``).
    text : str
        The question in words.
    in_use : str
        How the dataset is read now; ``"auto"`` where it is left open.
    verdict : str, optional
        The answer; ``None`` if it cannot be told.
    hypotheses : tuple of Hypothesis
        Most probable first.
    scenes : tuple of str
        The scenes that it holds for; empty for all.
    open : str
        Where it cannot be told: why, and what data would tell.
    sensors : mapping of str to mapping, optional
        Mountings and camera matrices, by channel, that put the verdict in force where no option
        does; see :class:`drivekit.loaders.overrides.SensorSaid`.
    is_wrong : bool
        Whether the data contradict how they are read, and nothing known mends it: people have to
        look.
    """

    question: str
    text: str
    in_use: str
    verdict: str | None
    hypotheses: tuple[Hypothesis, ...] = ()
    scenes: tuple[str, ...] = ()
    open: str = ""
    sensors: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    is_wrong: bool = False

    @property
    def confidence(self) -> float:
        """Return the probability of the best hypothesis; 0 if there is none."""
        return self.hypotheses[0].confidence if self.hypotheses else 0.0

    @property
    def differs(self) -> bool:
        """Return whether the verdict is not how the dataset is read now."""
        return self.verdict is not None and self.verdict != self.in_use


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Everything the doctor found about one dataset.

    Parameters
    ----------
    format, root : str
        As in :class:`drivekit.model.dataset.DatasetInfo`.
    answers : tuple of Answer
    frames : int
        How many labelled frames were looked at.
    findings : tuple of Finding
        What was wrong with the data that were looked at.
    """

    format: str
    root: str
    answers: tuple[Answer, ...]
    frames: int
    findings: tuple[Finding, ...] = ()

    def answer(self, question: str) -> Answer | None:
        """Return the answer to a question that holds for all scenes; None if it was not asked."""
        return next((a for a in self.answers if a.question == question and not a.scenes), None)

    def options(self) -> dict[str, str]:
        """Return what was settled for all scenes, by question."""
        return {a.question: a.verdict for a in self.answers if a.verdict and not a.scenes}

    def joined(self, answers: Iterable[Answer], findings: Iterable[Finding] = ()) -> Diagnosis:
        """Return this diagnosis with more answers and findings."""
        return replace(
            self,
            answers=(*self.answers, *answers),
            findings=(*self.findings, *findings),
        )
