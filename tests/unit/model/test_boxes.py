from __future__ import annotations

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy

KINDS = Taxonomy("kinds", ("car", "bus", "pedestrian"))
LIDAR = Frame("lidar")
laws = settings(max_examples=60, deadline=None)


def make(n: int, seed: int = 0, frame: Frame = LIDAR, **columns: object) -> Boxes:
    rng = np.random.default_rng(seed)
    return Boxes(
        center=rng.normal(size=(n, 3)),
        size=rng.uniform(1, 5, (n, 3)),
        yaw=rng.uniform(-3, 3, n),
        label=rng.integers(0, 3, n),
        row=np.arange(n) + 100 * seed,
        taxonomy=KINDS,
        frame=frame,
        **columns,
    )


def table(counts: list[int]) -> BoxTable:
    keys = [FrameKey("s", f"{i:04d}") for i in range(len(counts))]
    frames = [make(n, i, score=np.arange(n) / 10.0) for i, n in enumerate(counts)]
    return BoxTable.from_frames(zip(keys, frames, strict=True), KINDS)


counts = st.lists(st.integers(0, 4), max_size=8)


@laws
@given(counts)
def test_frames_come_back_from_a_table(sizes: list[int]) -> None:
    t = table(sizes)
    assert t.n_frames == len(sizes)
    assert t.row.tolist() == list(range(sum(sizes)))
    assert np.bincount(t.frame_of_row, minlength=len(sizes)).tolist() == sizes
    for i, (key, boxes) in enumerate(t):
        assert key == t.frames[i]
        np.testing.assert_array_equal(boxes.center, make(sizes[i], i).center)
        assert boxes.frame == LIDAR


@laws
@given(counts, st.integers(0, 2**32 - 1))
def test_a_filter_keeps_every_frame_and_the_row_ids(sizes: list[int], seed: int) -> None:
    t = table(sizes)
    keep = np.random.default_rng(seed).random(len(t)) < 0.5
    few = t.filter(keep)
    assert few.frames == t.frames
    assert few.row.tolist() == np.flatnonzero(keep).tolist()
    for i in range(t.n_frames):
        expected = t[i].row[keep[t.offsets[i] : t.offsets[i + 1]]]
        assert few[i].row.tolist() == expected.tolist()


@laws
@given(counts, st.randoms(use_true_random=False))
def test_taking_frames_is_indexing_them(sizes: list[int], random) -> None:
    t = table(sizes)
    picked = random.sample(range(len(sizes)), random.randint(0, len(sizes)))
    some = t.take_frames(picked)
    assert some.n_frames == len(picked)
    for i, k in enumerate(picked):
        assert some.frames[i] == t.frames[k]
        np.testing.assert_array_equal(some[i].row, t[k].row)
        np.testing.assert_array_equal(some[i].score, t[k].score)


def test_a_slice_of_a_table_copies_nothing() -> None:
    t = table([2, 3])
    assert np.shares_memory(t[1].center, t.center)


def test_values_cannot_be_changed() -> None:
    boxes = make(2)
    for column in (boxes.center, boxes.yaw, boxes.label):
        with pytest.raises(ValueError, match="read-only"):
            column[0] = 1


def test_picking_rows_picks_all_columns() -> None:
    boxes = make(4, track=list("abcd"), velocity=np.ones((4, 2)), extra={"bbox": np.eye(4)})
    for index in (np.array([True, False, True, False]), slice(0, 4, 2), [0, 2]):
        some = boxes[index]
        assert some.track.tolist() == ["a", "c"]
        assert some.velocity.shape == (2, 2)
        np.testing.assert_array_equal(some.extra["bbox"], np.eye(4)[[0, 2]])
    assert boxes[-1].track.tolist() == ["d"]
    assert len(boxes[:0]) == 0


def test_optional_columns_are_there_or_not_never_made_up() -> None:
    boxes = make(1)
    assert boxes.score is None
    with pytest.raises(MissingDataError, match="no column 'score'"):
        boxes.column("score")
    mixed = BoxTable.from_frames(
        [(FrameKey("s", "0"), make(1, score=[0.5])), (FrameKey("s", "1"), make(1))], KINDS
    )
    assert mixed.score is None
    empty_first = BoxTable.from_frames(
        [(FrameKey("s", "0"), make(0)), (FrameKey("s", "1"), make(1, score=[0.5]))], KINDS
    )
    assert empty_first.score.tolist() == [0.5]


def test_with_columns_replaces_known_ones_and_adds_others_in_order() -> None:
    boxes = make(2).with_columns(score=[0.1, 0.2], zebra=[1, 2], apple=[3, 4], mango=[5, 6])
    assert boxes.score.tolist() == [0.1, 0.2]
    assert list(boxes.extra) == ["zebra", "apple", "mango"]
    assert boxes.column("apple").tolist() == [3, 4]


@pytest.mark.parametrize(
    "columns",
    [
        {"yaw": np.zeros(3)},
        {"center": np.zeros((2, 2))},
        {"label": [0, 3]},
        {"label": [-1, 0]},
        {"velocity": np.zeros((2, 3))},
        {"extra": {"bbox": np.zeros((3, 4))}},
    ],
)
def test_columns_that_do_not_fit_are_refused(columns: dict) -> None:
    good = {"center": np.zeros((2, 3)), "size": np.ones((2, 3)), "yaw": np.zeros(2),
            "label": [0, 1], "row": [0, 1]}  # fmt: skip
    with pytest.raises(UsageError):
        Boxes(**{**good, **columns}, taxonomy=KINDS, frame=LIDAR)


def test_a_frame_twice_is_refused() -> None:
    pairs = [(FrameKey("s", "0"), make(1)), (FrameKey("s", "0"), make(1))]
    with pytest.raises(DataError, match="twice"):
        BoxTable.from_frames(pairs, KINDS)


def test_boxes_of_other_classes_cannot_be_joined() -> None:
    with pytest.raises(UsageError, match="map the classes first"):
        BoxTable.from_frames([(FrameKey("s", "0"), make(1))], Taxonomy("other", ("car",)))


def test_empty_tables_and_process_borders() -> None:
    empty = BoxTable.from_frames([], KINDS)
    assert (len(empty), empty.n_frames) == (0, 0)
    assert len(empty.filter(np.zeros(0, bool))) == 0
    back = pickle.loads(pickle.dumps(table([1, 0, 2])))
    assert back[2].names() == table([1, 0, 2])[2].names()
    with pytest.raises(IndexError):
        back[3]


def test_what_is_known_of_frames_goes_with_them() -> None:
    t = table([1, 0, 2]).with_columns(frame_columns={"ego_position": np.eye(3)})
    np.testing.assert_array_equal(
        t.take_frames([2, 0]).frame_column("ego_position"), np.eye(3)[[2, 0]]
    )
    kept = t.filter(np.array([False, True, False]))
    np.testing.assert_array_equal(kept.frame_column("ego_position"), np.eye(3))
    with pytest.raises(MissingDataError, match="they have ego_position"):
        t.frame_column("speed")
    with pytest.raises(UsageError, match="expected 3 values"):
        t.with_columns(frame_columns={"ego_position": np.eye(2)})


def test_frames_that_follow_one_another_share_the_columns_of_the_table() -> None:
    whole = table([2, 0, 3, 1])
    part = whole.take_frames([1, 2])
    assert np.shares_memory(part.center, whole.center)
    assert part.row.tolist() == whole.row[2:5].tolist()
    assert part.offsets.tolist() == [0, 0, 3]
    assert len(whole.take_frames([]).frames) == 0
