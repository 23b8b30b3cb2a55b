"""Two results are the same if every number is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivekit.bench.figures import difference

NUMBERS = st.none() | st.floats(-1e3, 1e3)
FIGURES = st.dictionaries(st.sampled_from("abcdef"), NUMBERS)


@given(FIGURES, st.sampled_from("abcdef"), st.floats(1e-6, 1.0))
def test_a_change_is_found_and_named(figures: dict, name: str, step: float) -> None:
    assert difference(figures, dict(figures), 0.0) is None
    value = figures.get(name)
    changed = {**figures, name: step if value is None else value + step}
    for pair in ((figures, changed), (changed, figures)):
        said = difference(*pair, step / 2)
        assert said is not None and said.startswith(f"{name} is ")
    if value is not None:
        assert difference(figures, changed, step * 1.01) is None


def test_what_one_side_lacks_is_not_defined_there() -> None:
    assert difference({"a": None}, {}, 0.0) is None
    assert difference({"a": 1.0}, {}, 9.0) == "a is 1.0 here and None there"


def test_the_largest_difference_is_named() -> None:
    ours, theirs = {"a": 1.0, "b": 2.0, "c": 3.0}, {"a": 1.1, "b": 2.5, "c": 3.2}
    said = difference(ours, theirs, 0.01)
    assert said == "b is 2.0 here and 2.5 there"


@pytest.mark.parametrize("odd", [float("nan"), float("inf")])
def test_no_number_is_no_agreement(odd: float) -> None:
    assert difference({"a": 1.0}, {"a": odd}, 1e9) is not None
