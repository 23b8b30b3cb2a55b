"""All that is asked about a dataset: a table of examiners, and what they answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from drivekit.audit.boxes.examine import examine_boxes
from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Diagnosis
from drivekit.audit.mountings.cloud_axes import examine_axes
from drivekit.audit.mountings.examine import examine_calibration
from drivekit.model.dataset import Finding

Examiner: TypeAlias = Callable[[Case], Sequence[Answer | Finding]]


#: In the order in which they ask; what one of them settles holds for those after it.
EXAMINERS: Final[tuple[Examiner, ...]] = (examine_axes, examine_calibration, examine_boxes)


def examine(
    case: Case,
    examiners: tuple[Examiner, ...] = EXAMINERS,
    progress: Callable[[int, int, str], None] | None = None,
) -> Diagnosis:
    """Return what the data say about how they are to be read.

    A dataset without labelled frames, or without anything to tell from, gives a diagnosis without
    verdicts. ``progress(done, of, what)`` is called before each examiner begins.
    """
    told: list[Answer | Finding] = []
    for done, examiner in enumerate(examiners):
        if progress is not None:
            progress(done, len(examiners), examiner.__name__.replace("_", " "))
        found = examiner(case)
        told += found
        case = case.settled([one for one in found if isinstance(one, Answer)])
    answers = _one_each(one for one in told if isinstance(one, Answer))
    findings = tuple(one for one in told if isinstance(one, Finding))
    info = case.dataset.info
    return Diagnosis(info.format, info.root, answers, len(case.looks), (*info.findings, *findings))


def _one_each(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Return one answer to a question that several examiners asked, if they do not disagree."""
    kept: dict[tuple[str, tuple[str, ...]], Answer] = {}
    for answer in answers:
        key = answer.question, answer.scenes
        kept[key] = _agreed(kept[key], answer) if key in kept else answer
    return tuple(kept.values())


def _agreed(one: Answer, other: Answer) -> Answer:
    if one.verdict is None or other.verdict is None:
        return one if other.verdict is None else other
    if one.verdict == other.verdict:
        return max(one, other, key=lambda answer: answer.confidence)
    why = f"the evidence disagrees: {one.verdict} by one kind, {other.verdict} by another"
    return replace(one, verdict=None, open=why, sensors={})
