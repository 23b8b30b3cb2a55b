"""A diagnosis in words: what differs stands out, and nothing is surer than it is."""

from __future__ import annotations

import json

import pytest

from drivekit.audit.diagnosis import Answer, Diagnosis, Evidence, Hypothesis
from drivekit.audit.telling import (
    as_json,
    asked_where,
    best_evidence,
    news_first,
    percent,
    where_it_holds,
)
from drivekit.audit.words import _EN as ENGLISH
from drivekit.audit.words import _KO as KOREAN
from drivekit.audit.words import SIDES, words_for

AGAINST = Evidence("points", "speaks against it", -3.0, 5)
FOR = Evidence("sizes", "cars are 4.5 m long", 2.0, 7)
ANSWER = Answer(
    "size_order", "Which?", "hwl", "whl",
    (Hypothesis("whl", 0.998, (AGAINST, FOR)), Hypothesis("hwl", 0.001)),
)  # fmt: skip


def test_the_sentence_shown_speaks_for_the_verdict() -> None:
    assert best_evidence(ANSWER) == "cars are 4.5 m long"
    assert best_evidence(Answer("size_order", "Which?", "hwl", None, ANSWER.hypotheses)) == ""


@pytest.mark.parametrize(
    ("confidence", "text"), [(1.0, "99.9 %"), (0.9999, "99.9 %"), (0.5, "50.0 %"), (0.0, "")]
)
def test_nothing_is_a_hundred_percent_sure(confidence: float, text: str) -> None:
    assert percent(confidence) == text


def test_what_changes_something_comes_first() -> None:
    same = Answer("a", "", "x", "x")
    unknown = Answer("b", "", "x", None)
    wrong = Answer("c", "", "x", None, is_wrong=True)
    assert news_first([same, unknown, ANSWER, wrong]) == [wrong, ANSWER, same, unknown]


def test_a_long_list_of_scenes_is_counted() -> None:
    answer = Answer("a", "b", "c", "d", scenes=tuple(f"s{k}" for k in range(40)))
    assert where_it_holds(answer) == "s0, s1 … (40 scenes)"
    assert asked_where(answer) == "a in s0, s1 … (40 scenes)"


def test_json_holds_every_answer_with_its_evidence() -> None:
    document = as_json(Diagnosis("kitti-object", "/data", (ANSWER,), 12))
    (answer,) = json.loads(json.dumps(document))["answers"]
    assert answer["state"] == "DIFFERS" and answer["confidence"] == 0.998
    assert answer["hypotheses"][0]["evidence"][1]["text"] == "cars are 4.5 m long"


def test_both_languages_have_the_same_words() -> None:
    assert ENGLISH.keys() == KOREAN.keys() and SIDES["en"].keys() == SIDES["ko"].keys()
    unknown = Answer("strange", "Is it?", "a", "b")
    assert words_for(unknown, "ko").question == "Is it?"
    assert words_for(Answer("mounting/front", "", "a", "b"), "ko") == KOREAN["mounting"]
