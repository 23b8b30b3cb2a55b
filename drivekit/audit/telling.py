"""A diagnosis in words and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from enum import StrEnum
from typing import Any

from drivekit.audit.diagnosis import Answer, Diagnosis


class State(StrEnum):
    """What an answer means for somebody who reads the data as it is read now."""

    SAME = "as read now"
    DIFFERS = "DIFFERS"
    SETTLED = "SETTLED"
    UNKNOWN = "cannot tell"
    OPEN = "STILL OPEN"
    WRONG = "WRONG"


#: How it is read now where nobody has said it.
LEFT_OPEN = "auto"


def state_of(answer: Answer) -> State:
    """Return whether an answer confirms, changes, or leaves open how data is read."""
    if answer.is_wrong:
        return State.WRONG
    if answer.verdict is None:
        return State.OPEN if answer.in_use == LEFT_OPEN else State.UNKNOWN
    if not answer.differs:
        return State.SAME
    return State.SETTLED if answer.in_use == LEFT_OPEN else State.DIFFERS


#: What somebody who reads the data has to know first.
NEWS = (State.WRONG, State.DIFFERS, State.SETTLED, State.OPEN)


def news_first(answers: Iterable[Answer]) -> list[Answer]:
    """Return answers in order, those that change something before the others."""
    rank = {state: k for k, state in enumerate(NEWS)}
    return sorted(answers, key=lambda answer: rank.get(state_of(answer), len(NEWS)))


def best_evidence(answer: Answer) -> str:
    """Return the sentence that says most for a verdict; "" without one."""
    told = next((h.evidence for h in answer.hypotheses if h.value == answer.verdict), ())
    return next((evidence.text for evidence in told if evidence.score > 0), "")


def percent(confidence: float) -> str:
    """Return a probability as people say it; never 100 %."""
    return f"{min(confidence * 100, 99.9):.1f} %" if confidence > 0 else ""


def where_it_holds(answer: Answer) -> str:
    """Return the scenes that an answer is for; "" for all."""
    first = ", ".join(answer.scenes[:2])
    return f"{first} … ({len(answer.scenes)} scenes)" if answer.scenes[2:] else first


def asked_where(answer: Answer) -> str:
    """Return a question and the scenes that its answer is for."""
    return " in ".join(filter(None, (answer.question, where_it_holds(answer))))


def as_json(diagnosis: Diagnosis) -> dict[str, Any]:
    """Return everything that was found as one JSON-ready object."""
    answers = [
        {
            **asdict(a),
            "confidence": a.confidence,
            "state": str(state_of(a)),
            "sensors": dict(a.sensors),
        }
        for a in diagnosis.answers
    ]
    return {**asdict(diagnosis), "answers": answers}
