from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import UsageError
from drivekit.loaders.ground_truth import ground_truth
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.frames import WORLD
from drivekit.model.matches import NO_ROW
from drivekit.model.rotations import wrap_angle
from drivekit.world import SyntheticDataset
from drivekit.world.actors import TAXONOMY
from drivekit.world.detector import Fate, Recipe, detect


@pytest.fixture(scope="module")
def truth(drive: SyntheticDataset) -> BoxTable:
    return ground_truth(drive)


SHARE = st.floats(0, 0.2)
RECIPES = st.builds(
    Recipe, miss=SHARE, shift=SHARE, flip=SHARE, duplicate=SHARE, confuse=SHARE,
    hallucinate=st.floats(0, 3), faint=st.floats(0, 1),
)  # fmt: skip


@settings(max_examples=30, deadline=None)
@given(RECIPES, st.integers(0, 99))
def test_the_record_tells_exactly_what_was_planted(
    truth: BoxTable, recipe: Recipe, seed: int
) -> None:
    found, planted = detect(truth, recipe, seed)
    assert sorted(planted.pred_row[planted.pred_row != NO_ROW]) == list(range(len(found)))
    frame_of_pred, frame_of_gt = found.frame_of_row, truth.frame_of_row
    once, counts = np.unique(planted.gt_row[planted.gt_row != NO_ROW], return_counts=True)
    assert once.tolist() == truth.row.tolist(), "every object has a fate"
    twice = planted.rows(Fate.DUPLICATE)
    assert sorted(once[counts == 2]) == sorted(set(twice.gt_row.tolist()))
    pair = (planted.gt_row != NO_ROW) & (planted.pred_row != NO_ROW)
    gt, pred = planted.gt_row[pair], planted.pred_row[pair]
    fate = planted.fate[pair]
    assert (frame_of_pred[pred] == frame_of_gt[gt]).all()
    off = np.abs(found.center[pred] - truth.center[gt])[:, :2].max(1)
    assert (off[np.isin(fate, [Fate.HIT, Fate.FLIP, Fate.CONFUSE])] <= recipe.place + 1e-9).all()
    assert (off[fate == Fate.DUPLICATE] <= 2 * recipe.place + 1e-9).all()
    away = np.hypot(*(found.center[pred] - truth.center[gt])[:, :2].T)
    assert (away[fate == Fate.SHIFT] >= recipe.aside[0] - 2 * recipe.place).all()
    turn = np.abs(wrap_angle(found.yaw[pred] - truth.yaw[gt]))
    assert (turn[fate == Fate.FLIP] > np.pi - recipe.turn - 1e-9).all()
    assert (turn[fate == Fate.HIT] <= recipe.turn + 1e-9).all()
    assert ((found.label[pred] != truth.label[gt]) == (fate == Fate.CONFUSE)).all()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 99))
def test_hallucinations_keep_away_from_everything(truth: BoxTable, seed: int) -> None:
    recipe = Recipe(hallucinate=3.0)
    found, planted = detect(truth, recipe, seed)
    frame = found.frame_of_row
    for row in planted.rows(Fate.HALLUCINATE).pred_row:
        own = truth[int(frame[row])]
        assert np.hypot(*(own.center - found.center[row])[:, :2].T).min() > recipe.clear


def test_objects_with_few_points_are_missed_more_often(truth: BoxTable) -> None:
    recipe = Recipe(miss=0.0, faint=0.9)
    missed = np.concatenate(
        [detect(truth, recipe, seed).planted.rows(Fate.MISS).gt_row for seed in range(5)]
    )
    share = np.bincount(missed, minlength=len(truth)) / 5
    n_points = truth.column("n_points")
    assert share[n_points <= 2].mean() > share[n_points > 30].mean() + 0.3


def test_scores_come_with_the_boxes_and_velocities_are_close(truth: BoxTable) -> None:
    found, planted = detect(truth, Recipe(), 4)
    score = found.column("score")
    assert ((score > 0) & (score < 1)).all()
    ghosts = planted.rows(Fate.HALLUCINATE).pred_row
    hits = planted.rows(Fate.HIT)
    assert score[ghosts].mean() < score[hits.pred_row].mean()
    off = found.column("velocity")[hits.pred_row] - truth.column("velocity")[hits.gt_row]
    assert np.abs(off).max() < 1


def test_a_perfect_detector_repeats_the_truth(truth: BoxTable) -> None:
    recipe = Recipe(
        miss=0, shift=0, flip=0, duplicate=0, confuse=0, hallucinate=0, faint=0,
        place=0, turn=0, scale=0,
    )  # fmt: skip
    found, planted = detect(truth, recipe, 1)
    assert set(planted.fate) == {Fate.HIT}
    np.testing.assert_array_equal(found.center, truth.center)
    np.testing.assert_array_equal(found.label, truth.label)


def test_confusions_can_be_named(truth: BoxTable) -> None:
    recipe = Recipe(
        miss=0, shift=0, flip=0, duplicate=0, confuse=1.0, faint=0, confusions={"car": "van"}
    )
    found, planted = detect(truth, recipe, 1)
    rows = planted.rows(Fate.CONFUSE)
    cars = truth.label[rows.gt_row] == TAXONOMY.label("car")
    assert set(found.label[rows.pred_row[cars]]) == {TAXONOMY.label("van")}


def test_frames_without_objects_stay_without_detections() -> None:
    empty = BoxTable.from_frames([(FrameKey("s", "0"), Boxes.empty(WORLD, TAXONOMY))], TAXONOMY)
    found, planted = detect(empty, Recipe(hallucinate=5), 0)
    assert len(found) == 0
    assert found.n_frames == 1
    assert len(planted.fate) == 0


def test_the_same_seed_gives_the_same_detections(truth: BoxTable) -> None:
    one, same, other = (detect(truth, Recipe(), seed).boxes for seed in (1, 1, 2))
    assert one.center.tobytes() == same.center.tobytes()
    assert one.score.tobytes() == same.score.tobytes()
    assert one.center.tobytes() != other.center.tobytes()


def test_shares_beyond_one_are_refused() -> None:
    with pytest.raises(UsageError):
        Recipe(miss=0.6, shift=0.6)
