from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import NoTimeError
from drivekit.geometry import sync

times = st.lists(st.integers(0, 500), max_size=10).map(sorted)


@settings(max_examples=80, deadline=None)
@given(times, times, st.none() | st.integers(0, 60))
def test_every_frame_gets_its_nearest_and_the_rest_are_orphans(
    make_scene, make_timeline, reference: list, other: list, tolerance: int | None
) -> None:
    scene = make_scene(
        timelines={"a": make_timeline("a", reference), "b": make_timeline("b", other)}
    )
    table = sync(scene, "a", ["b"], tolerance)
    assert len(table) == len(reference)
    for i, t in enumerate(reference):
        gaps = [abs(x - t) for x in other]
        k = table.at(i, "b")
        if not gaps or (tolerance is not None and min(gaps) > tolerance):
            assert k is None
            assert np.isnan(table.gap_ns[i, 0])
        else:
            assert gaps[k] == min(gaps)
            assert table.gap_ns[i, 0] == other[k] - t
    taken = {table.at(i, "b") for i in range(len(reference))} - {None}
    assert set(table.orphans["b"]) == set(range(len(other))) - taken
    assert table.complete.tolist() == [table.at(i, "b") is not None for i in range(len(reference))]


def test_without_stamps_frames_are_joined_by_key(make_scene, make_timeline) -> None:
    scene = make_scene(
        timelines={
            "boxes": make_timeline("boxes", None, ["1", "2", "5"]),
            "lidar": make_timeline("lidar", None, ["0", "1", "2"]),
            "cam": make_timeline("cam", None, ["5", "2", "1"]),
        }
    )
    table = sync(scene, "boxes", ["lidar", "cam"])
    assert [table.at(i, "lidar") for i in range(3)] == [1, 2, None]
    assert [table.at(i, "cam") for i in range(3)] == [2, 1, 0]
    assert table.orphans["lidar"].tolist() == [0]
    assert table.orphans["cam"].tolist() == []
    assert table.complete.tolist() == [True, True, False]
    assert np.isnan(table.gap_ns).all()


def test_stamps_on_one_side_only(make_scene, make_timeline) -> None:
    scene = make_scene(
        timelines={
            "lidar": make_timeline("lidar", [10, 20], ["a", "b"]),
            "cam": make_timeline("cam", None, ["b", "c"]),
            "radar": make_timeline("radar", None, ["x"]),
            "gone": make_timeline("gone", None, []),
        }
    )
    table = sync(scene, "lidar", ["cam", "gone"])
    assert [table.at(i, "cam") for i in range(2)] == [None, 0]
    assert [table.at(i, "gone") for i in range(2)] == [None, None]
    with pytest.raises(NoTimeError, match="radar has no timestamps, and they share no key"):
        sync(scene, "lidar", ["radar"])


def test_a_frame_may_be_taken_twice_by_a_faster_reference(make_scene, make_timeline) -> None:
    scene = make_scene(
        timelines={"fast": make_timeline("fast", [0, 5, 10]), "slow": make_timeline("slow", [2])}
    )
    table = sync(scene, "fast", ["slow"], tolerance_ns=3)
    assert [table.at(i, "slow") for i in range(3)] == [0, 0, None]
    assert sync(scene, "fast", []).complete.tolist() == [True] * 3
