from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import UsageError
from drivekit.viewer.web.state import ViewState, parse_state

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
names = st.frozensets(words, min_size=1, max_size=3)
numbers = st.integers(-(10**7), 10**7).map(lambda n: n / 1e4)
sixes = st.tuples(*[numbers] * 6)
states = st.builds(
    ViewState,
    scene=st.none() | words,
    frame=st.integers(0, 10**6) | words,
    slice=st.none() | words,
    color_by=words,
    color_range=st.none() | st.tuples(numbers, numbers),
    point_size=st.integers(5, 100).map(lambda n: n / 10),
    box_colors=st.sampled_from(["auto", "kind", "class", "source", "track"]),
    hide=st.frozensets(words, max_size=3),
    show=st.frozensets(words, max_size=3),
    classes=st.none() | st.frozensets(words, max_size=3),
    min_score=numbers,
    max_range=st.none() | numbers.map(abs),
    triage=st.none() | names,
    selected=st.none() | st.tuples(words, st.integers(0, 2**40)),
    camera=st.sampled_from(["chase", "bev", "free"]) | words.map("@".__add__),
    camera_at=st.none() | sixes,
    follow=st.sampled_from(["ego", "track", "none"]),
    image=st.none() | words,
    sweeps=st.integers(1, 20),
    error_order=words,
    measure=st.none() | sixes,
    theme=st.none() | st.sampled_from(["dark", "light"]),
    language=st.none() | st.sampled_from(["ko", "en"]),
    unknown=st.dictionaries(st.sampled_from(["zz", "q", "x1"]), words, max_size=2),
)


@given(states)
@settings(max_examples=100, deadline=None)
def test_a_state_comes_back_from_its_string(state: ViewState) -> None:
    text = str(state)
    assert parse_state(text) == state
    assert str(parse_state("#" + text)) == text
    assert text.isascii()
    assert " " not in text


def test_defaults_are_left_out() -> None:
    assert str(ViewState()) == ""
    assert parse_state("") == ViewState()
    assert str(parse_state("f=0&c=height&cam=chase")) == ""


def test_there_is_one_string_a_state() -> None:
    text = "cam=bev&hide=b,a&f=007&sc=0.30000&at=-0.00001,1,2,3,4,5&zz=1"
    assert str(parse_state(text)) == "f=7&hide=a,b&sc=0.3&cam=bev&at=0,1,2,3,4,5&zz=1"


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_text_is_a_state_or_a_clear_error(text: str) -> None:
    try:
        state = parse_state(text)
    except UsageError:
        return
    assert parse_state(str(state)) == state


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cam=above", "'cam' is one of chase, bev, side, front, free"),
        ("f=-1", "'f' is a number from 0, or @KEY"),
        ("sel=345", "SOURCE:ROW"),
        ("sel=A:x", "SOURCE:ROW"),
        ("at=1,2,3", "six numbers"),
        ("cr=nan,1", "two numbers"),
        ("ps=1_0", "a number from 0.5 to 10"),
        ("sw=21", "from 1 to 20"),
        ("f", "KEY=VALUE"),
        ("f=1&f=1", "stands twice"),
        ("x" * 5000, "at most 4000"),
    ],
)
def test_what_cannot_be_understood_is_named(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said.replace("[", r"\[")):
        parse_state(text)
