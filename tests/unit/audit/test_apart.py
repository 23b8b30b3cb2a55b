"""Answers by scenes: apart only where scenes that tell say different things."""

from __future__ import annotations

import pytest

from drivekit.audit.apart import told_apart
from drivekit.audit.diagnosis import Answer, Hypothesis

SCENES = ("a", "b", "c")


def answer(verdict: str | None, *, is_wrong: bool = False) -> Answer:
    told = () if verdict is None else (Hypothesis(verdict, 0.9995),)
    return Answer("q", "Which?", "x", verdict, told, open="off" if is_wrong else "",
                  is_wrong=is_wrong)  # fmt: skip


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        ("x", {}, {(): "x"}),
        ("x", {"a": "x", "b": "x"}, {(): "x"}),
        ("x", {"a": "x", "b": "y"}, {("a",): "x", ("b",): "y", ("c",): None}),
        ("x", {"b": "y"}, {("b",): "y", ("a", "c"): None}),
        (None, {"a": "x", "b": "x", "c": "x"}, {(): "x"}),
        (None, {"a": "x", "b": "x"}, {(): None}),
        (None, {"a": "x", "b": "y", "c": "x"}, {("a", "c"): "x", ("b",): "y"}),
    ],
)
def test_answers_by_scenes(
    whole: str | None, parts: dict[str, str], expected: dict[tuple[str, ...], str | None]
) -> None:
    found = told_apart(answer(whole), {s: answer(v) for s, v in parts.items()}, SCENES)
    assert {a.scenes: a.verdict for a in found} == expected
    assert all(a.verdict or not a.hypotheses for a in found if a.scenes)


def test_what_is_wrong_in_some_scenes_is_not_wrong_in_others() -> None:
    parts = {"a": answer("x"), "b": answer(None, is_wrong=True)}
    found = told_apart(answer(None, is_wrong=True), parts, SCENES)
    assert [(a.scenes, a.verdict, a.is_wrong) for a in found] == [
        (("a",), "x", False), (("b",), None, True), (("c",), None, False),
    ]  # fmt: skip
