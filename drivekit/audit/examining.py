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


def examine(case: Case, examiners: tuple[Examiner, ...] = EXAMINERS) -> Diagnosis:
    """Return what the data say about how they are to be read.

    A dataset without labelled frames, or without anything to tell from, gives a diagnosis without
    verdicts.
    """
    answers = tuple(answer for examiner in examiners for answer in examiner(case))
    info = case.dataset.info
    return Diagnosis(info.format, info.root, answers, len(case.looks), info.findings)
