"""What a synthetic detector planted is what the evaluation finds: no more and no less."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from drivekit.loaders.ground_truth import ground_truth
from drivekit.metrics.evaluation import Result, evaluate
from drivekit.metrics.registry import find_protocol
from drivekit.model.boxes import BoxTable
from drivekit.model.matches import NO_ROW, Status
from drivekit.world import SyntheticDataset, rig_of, synthesize
from drivekit.world.actors import TAXONOMY
from drivekit.world.detector import Detections, Fate, Recipe, detect

# Hits so close that every protocol takes them, errors so coarse that none does; confusions
# that stay confusions where kinds of cars are one class.
RECIPE = Recipe(
    miss=0.08, shift=0.08, flip=0.08, duplicate=0.08, confuse=0.08, hallucinate=2.0, faint=0.0,
    place=0.01, turn=0.01, scale=0.005, aside=(12.0, 14.0),
    confusions={**dict.fromkeys(TAXONOMY.classes, "pedestrian"), "pedestrian": "car"},
)  # fmt: skip
NUSCENES = {"van": "car", **{n: n for n in TAXONOMY.classes if n != "van"}}


@pytest.fixture(scope="module")
def world() -> SyntheticDataset:
    return synthesize(3, 4, n_scenes=2, rig=rig_of("default").scaled(64, 240, 24))


@pytest.fixture(scope="module")
def truth(world: SyntheticDataset) -> BoxTable:
    """Objects that every protocol counts: near and hit by the LiDAR."""
    table = ground_truth(world)
    ego = np.array([world[f.scene].ego().position[20 + 50 * i] for i, f in with_index(table)])
    table = replace(table, frame_columns={"ego_position": ego})
    away = np.hypot(*(table.center - ego[table.frame_of_row])[:, :2].T)
    return table.filter((away < 25) & (table.column("n_points") > 0))


def with_index(table: BoxTable) -> list[tuple[int, object]]:
    seen: dict[str, int] = {}
    pairs = []
    for frame in table.frames:
        pairs.append((seen.setdefault(frame.scene, 0), frame))
        seen[frame.scene] += 1
    return pairs  # type: ignore[return-value]


def equally_sure(found: Detections) -> BoxTable:
    """Return the detections with one score, so that no threshold leaves any out."""
    return replace(found.boxes, score=np.full(len(found.boxes), 0.5))


def alone(truth: BoxTable, found: Detections) -> np.ndarray:
    """Rows of the record that nothing else is near enough to be mixed up with.

    A neighbour may take a detection that was meant for another object, as it may in real life.
    """
    planted = found.planted
    rows = np.arange(len(planted.fate))
    has_gt, has_pred = planted.gt_row != NO_ROW, planted.pred_row != NO_ROW
    at = np.searchsorted(truth.row, planted.gt_row[has_gt])
    pred = planted.pred_row[has_pred]
    place = np.concatenate([truth.center[at, :2], found.boxes.center[pred, :2]])
    frame = np.concatenate([truth.frame_of_row[at], found.boxes.frame_of_row[pred]])
    # An object and its detections belong together; a hallucination to itself.
    group = np.where(has_gt, planted.gt_row, -1 - rows)
    group = np.concatenate([group[has_gt], group[has_pred]])
    gap = np.linalg.norm(place[:, None] - place, axis=2)
    gap[(group[:, None] == group) | (frame[:, None] != frame)] = np.inf
    crowded = set(group[gap.min(1) < 2.6].tolist())
    of_row = np.where(has_gt, planted.gt_row, -1 - rows)
    return np.array([g not in crowded for g in of_row.tolist()])


def run(protocol: str, truth: BoxTable, pred: BoxTable) -> Result:
    class_map = NUSCENES if protocol == "nuscenes-detection" else None
    return evaluate(find_protocol(protocol), truth, pred, class_map=class_map)


@pytest.mark.parametrize("protocol", ["aihub-detection-like", "nuscenes-detection"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_evaluation_finds_exactly_what_was_planted(
    protocol: str, seed: int, truth: BoxTable
) -> None:
    found = detect(truth, RECIPE, seed)
    matches = run(protocol, truth, equally_sure(found)).matches.at()
    status_of_pred = dict(zip(matches.pred_row.tolist(), matches.status.tolist(), strict=True))
    status_of_gt = dict(zip(matches.gt_row.tolist(), matches.status.tolist(), strict=True))
    planted, certain = found.planted, alone(truth, found)
    twice: dict[int, list[int]] = {}
    counted = 0
    for fate, gt, pred, is_certain in zip(
        planted.fate, planted.gt_row.tolist(), planted.pred_row.tolist(), certain, strict=True
    ):
        if not is_certain:
            continue
        counted += 1
        if fate in (Fate.HIT, Fate.FLIP):
            assert status_of_pred[pred] == status_of_gt[gt] == Status.TRUE_POSITIVE, fate
        elif fate == Fate.MISS:
            assert status_of_gt[gt] == Status.FALSE_NEGATIVE
        elif fate == Fate.HALLUCINATE:
            assert status_of_pred[pred] == Status.FALSE_POSITIVE
        elif fate in (Fate.SHIFT, Fate.CONFUSE):
            assert status_of_pred[pred] == Status.FALSE_POSITIVE, fate
            assert status_of_gt[gt] == Status.FALSE_NEGATIVE, fate
        else:
            twice.setdefault(gt, []).append(status_of_pred[pred])
            assert status_of_gt[gt] == Status.TRUE_POSITIVE
    assert counted > 0.5 * len(certain)
    assert set(planted.fate[certain]) == set(Fate)
    for statuses in twice.values():
        assert sorted(statuses) == [Status.TRUE_POSITIVE, Status.FALSE_POSITIVE]


@pytest.mark.parametrize("protocol", ["aihub-detection-like", "nuscenes-detection"])
def test_a_perfect_detector_has_no_error(protocol: str, truth: BoxTable) -> None:
    perfect = Recipe(
        miss=0, shift=0, flip=0, duplicate=0, confuse=0, hallucinate=0, faint=0,
        place=0, turn=0, scale=0,
    )  # fmt: skip
    found = equally_sure(detect(truth, perfect, 0))
    statuses = run(protocol, truth, found).matches.at().status
    assert set(statuses.tolist()) == {Status.TRUE_POSITIVE}


def test_a_worse_model_scores_worse(truth: BoxTable) -> None:
    good = detect(truth, Recipe(), 1).boxes
    bad = detect(truth, Recipe(miss=0.2, shift=0.1, hallucinate=4, place=0.3), 1).boxes
    for protocol in ("aihub-detection-like", "nuscenes-detection"):
        scores = []
        for boxes in (good, bad):
            report = run(protocol, truth, boxes).report
            scores.append(report.metrics[report.headline[0]].value)
        assert scores[0] is not None
        assert scores[1] is not None
        assert scores[0] > scores[1]
