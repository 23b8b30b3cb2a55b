"""All that is asked about a dataset: a table of examiners, and what they answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from drivekit.audit.boxes.clock import examine_label_clock
from drivekit.audit.boxes.examine import examine_boxes
from drivekit.audit.boxes.witness import examine_labels
from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Diagnosis
from drivekit.audit.mountings.cloud_axes import examine_axes
from drivekit.audit.mountings.examine import examine_calibration
from drivekit.model.dataset import Finding

Examiner: TypeAlias = Callable[[Case], Sequence[Answer | Finding]]


#: In the order in which they ask; what one of them settles holds for those after it.
EXAMINERS: Final[tuple[Examiner, ...]] = (
    examine_axes,
    examine_calibration,
    examine_boxes,
    examine_labels,
    examine_label_clock,
)


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
    answers, disputes = _one_each(one for one in told if isinstance(one, Answer))
    findings = [*(one for one in told if isinstance(one, Finding)), *disputes]
    info = case.dataset.info
    return Diagnosis(info.format, info.root, answers, len(case.looks), (*info.findings, *findings))


def _one_each(answers: Iterable[Answer]) -> tuple[tuple[Answer, ...], list[Finding]]:
    """Return one answer to a question that several examiners asked, and where they disagree."""
    kept: dict[tuple[str, tuple[str, ...]], Answer] = {}
    disputes = []
    for answer in answers:
        key = answer.question, answer.scenes
        if key not in kept:
            kept[key] = answer
            continue
        one = kept[key]
        kept[key] = _agreed(one, answer)
        if one.verdict and answer.verdict and kept[key].verdict is None:
            text = f"{answer.question}: {kept[key].open}"
            disputes.append(Finding("evidence-disagrees", text, ", ".join(answer.scenes[:1])))
    return tuple(kept.values()), disputes


def _agreed(one: Answer, other: Answer) -> Answer:
    """Return the surer answer with the evidence of both; without a verdict if they disagree."""
    if one.verdict is None or other.verdict is None:
        first, second = (other, one) if one.verdict is None else (one, other)
        return _with_evidence(first, second)
    if one.verdict == other.verdict:
        is_first = one.confidence >= other.confidence
        return _with_evidence(one, other) if is_first else _with_evidence(other, one)
    why = (
        f"the evidence disagrees: {one.verdict} by {_kinds(one)}, {other.verdict} by "
        f"{_kinds(other)}"
    )
    return replace(_with_evidence(one, other), verdict=None, open=why, sensors={})


def _with_evidence(one: Answer, other: Answer) -> Answer:
    """Return an answer with what another one has measured beside its own."""
    more = {told.value: told.evidence for told in other.hypotheses}
    hypotheses = tuple(
        replace(told, evidence=tuple(dict.fromkeys((*told.evidence, *more.get(told.value, ())))))
        for told in one.hypotheses
    )
    return replace(one, hypotheses=hypotheses)


def _kinds(answer: Answer) -> str:
    told = next((h.evidence for h in answer.hypotheses if h.value == answer.verdict), ())
    return " and ".join(evidence.name for evidence in told) or "one kind"
