"""When two results are the same."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.bench.ops.answers import both, close, same, same_partition, same_places


def test_close_wants_equal_shapes_equal_gaps_and_small_differences() -> None:
    differs = close(0.1, "heights")
    values = np.array([1.0, np.nan, 3.0])
    assert differs(values, values + 0.09) is None
    assert differs(values, values + 0.2) == "heights differ by up to 0.2"
    assert "defined on one side only" in differs(values, np.array([1.0, 2.0, 3.0]))
    assert "(3,) heights here and (2,) there" in differs(values, values[:2])
    assert differs(values[:0], values[:0]) is None


def test_same_allows_a_share() -> None:
    ours, theirs = np.zeros(100, int), np.zeros(100, int)
    theirs[:3] = 1
    assert same("rows")(ours, ours) is None
    assert same("rows")(ours, theirs) == "3 of 100 rows differ"
    assert same("rows", 0.03)(ours, theirs) is None


def test_places_are_compared_in_any_order() -> None:
    rng = np.random.default_rng(0)
    places = rng.normal(0, 40, (500, 3))
    differs = same_places(1e-4)
    assert differs(places, rng.permutation(places)) is None
    moved = places.copy()
    moved[7, 2] += 0.01
    assert "differ by up to" in differs(places, moved)
    assert differs(places, places[1:]) == "500 points here and 499 there"
    swapped = places.copy()  # each coordinate by itself is as before
    swapped[[0, 1], 0] = swapped[[1, 0], 0]
    assert differs(places, swapped) is not None


@pytest.mark.parametrize(
    ("theirs", "is_same"),
    [([5, 5, 2, -1, -1], True), ([5, 5, 2, 7, 8], True), ([5, 5, 2, 7, 7], False),
     ([5, 5, 5, -1, -1], False), ([5, 4, 2, -1, -1], False)],
)  # fmt: skip
def test_partitions_are_compared_whatever_the_numbers(theirs: list[int], is_same: bool) -> None:
    ours = np.array([0, 0, 1, -1, -1])
    assert (same_partition(ours, np.array(theirs)) is None) == is_same


def test_parts_are_compared_each_by_its_rule() -> None:
    differs = both(close(0.5, "a"), same("b"))
    assert differs((np.ones(2), np.ones(2)), (np.ones(2) * 1.2, np.ones(2))) is None
    assert differs((np.ones(2), np.ones(2)), (np.ones(2), np.zeros(2))) == "2 of 2 b differ"
