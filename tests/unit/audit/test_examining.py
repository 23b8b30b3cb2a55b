"""Several examiners may ask the same question; users get one answer."""

from __future__ import annotations

import pytest

from drivekit import resources
from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.diagnosis import Answer, Hypothesis
from drivekit.audit.examining import examine
from drivekit.loaders.registry import find_loader


def answer(verdict: str | None, confidence: float = 0.99) -> Answer:
    told = () if verdict is None else (Hypothesis(verdict, confidence),)
    return Answer("axes", "Where?", "a", verdict, told, open="" if verdict else "too little")


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [("a", "a", "a"), ("a", None, "a"), (None, "b", "b"), (None, None, None), ("a", "b", None)],
)
def test_two_answers_become_one(first: str | None, second: str | None, verdict: str | None) -> None:
    path = resources.path("sample_data/kitti")
    case = case_of(find_loader(path), path, {}, n_frames=1)
    examiners = (lambda _: (answer(first, 0.995),), lambda _: (answer(second),))
    (found,) = examine(case, examiners).answers
    assert found.verdict == verdict
    assert verdict is not None or found.open
    if first and second and first != second:
        assert "disagrees" in found.open
