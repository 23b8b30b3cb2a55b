"""All that is asked about a dataset: a table of examiners, and what they answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from drivekit.audit.boxes import examine_boxes
from drivekit.audit.calibrating import examine_calibration
from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Diagnosis

Examiner: TypeAlias = Callable[[Case], tuple[Answer, ...]]


#: In the order in which their answers are shown.
EXAMINERS: Final[tuple[Examiner, ...]] = (examine_boxes, examine_calibration)


def examine(
    case: Case,
    examiners: tuple[Examiner, ...] = EXAMINERS,
    progress: Callable[[int, int, str], None] | None = None,
) -> Diagnosis:
    """Return what the data say about how they are to be read.

    A dataset without labelled frames, or without anything to tell from, gives a diagnosis without
    verdicts. ``progress(done, of, what)`` is called before each examiner begins.
    """
    answers: list[Answer] = []
    for done, examiner in enumerate(examiners):
        if progress is not None:
            progress(done, len(examiners), examiner.__name__.replace("_", " "))
        answers += examiner(case)
    info = case.dataset.info
    return Diagnosis(info.format, info.root, tuple(answers), len(case.looks), info.findings)
