from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError, MissingDataError, NoTimeError, UsageError
from drivekit.model.timeline import Timeline

stamps = st.lists(st.integers(0, 1000), max_size=12).map(sorted)


def timeline(times: list[int]) -> Timeline:
    keys = tuple(str(i) for i in range(len(times)))
    return Timeline("lidar", keys, np.array(times, np.int64))


@settings(max_examples=100, deadline=None)
@given(stamps, st.lists(st.integers(-10, 1010), max_size=8), st.none() | st.integers(0, 50))
def test_nearest_is_what_a_plain_search_finds(
    times: list[int], asked: list[int], tolerance: int | None
) -> None:
    index, found = timeline(times).nearest(np.array(asked, np.int64), tolerance)
    assert len(index) == len(found) == len(asked)
    for i, ok, t in zip(index, found, asked, strict=True):
        gaps = [abs(t - x) for x in times]
        assert ok == bool(gaps and (tolerance is None or min(gaps) <= tolerance))
        if ok:
            assert gaps[i] == min(gaps)
            assert times[i] == min(x for x in times if abs(t - x) == min(gaps))


def test_seconds_are_not_taken_for_nanoseconds() -> None:
    with pytest.raises(UsageError, match="nanoseconds"):
        Timeline("lidar", ("a", "b"), np.array([0.1, 0.2]))
    with pytest.raises(UsageError, match="nanoseconds"):
        timeline([1, 2]).nearest([1.5])


def test_without_stamps_there_is_no_time() -> None:
    untimed = Timeline("lidar", ("000000", "000002"))
    assert untimed.stamp(1) is None
    assert untimed.index("000002") == 1
    with pytest.raises(NoTimeError, match="use frame keys"):
        untimed.nearest([5])


def test_a_missing_key_is_answered_with_keys_there_are() -> None:
    with pytest.raises(MissingDataError, match="for example 000000, 000002"):
        Timeline("lidar", ("000000", "000002")).index("1")


@pytest.mark.parametrize(
    ("keys", "times", "text"),
    [
        (("a", "a"), None, "more than once: a"),
        (("a", "b"), [5, 4], "goes back in time at frame b"),
        (("a", "b"), [5], "2 frames"),
    ],
)
def test_broken_timelines_are_refused(keys: tuple, times: list | None, text: str) -> None:
    with pytest.raises(DataError, match=text):
        Timeline("lidar", keys, None if times is None else np.array(times))


def test_stamps_are_frozen_and_exact() -> None:
    exact = 1_532_402_927_647_951_001
    t = Timeline("lidar", ("a",), np.array([exact]))
    assert t.stamp(0) == exact
    with pytest.raises(ValueError, match="read-only"):
        t.times[0] = 1
