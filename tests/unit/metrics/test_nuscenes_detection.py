"""The protocol on scenes small enough to work out by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.metrics.evaluation import evaluate
from drivekit.metrics.nuscenes_detection import NUSCENES_DETECTION, NuscenesDetection
from drivekit.model.boxes import Boxes, BoxTable, FrameKey
from drivekit.model.frames import WORLD
from drivekit.model.matches import MatchTable, Status
from drivekit.model.rotations import quat_from_yaw
from drivekit.model.taxonomy import Taxonomy

PROTOCOL = NUSCENES_DETECTION
EGO = (100.0, 200.0)
NAN = math.nan


def box(x: float, y: float = 0.0, name: str = "car", score: float = 0.5, **more: Any) -> dict:
    """A box at (x, y) from the vehicle."""
    plain = {"size": (4.0, 2.0, 1.5), "yaw": 0.0, "velocity": (0.0, 0.0), "z": 0.0,
             "attribute": "vehicle.parked", "n_points": 10.0}  # fmt: skip
    return {"x": x, "y": y, "name": name, "score": score, **plain, **more}


def table(frames: Sequence[Sequence[dict]], scenes: Sequence[str] | None = None) -> BoxTable:
    taxonomy = PROTOCOL.taxonomy
    items = []
    for i, rows in enumerate(frames):
        columns = {
            "center": [(r["x"] + EGO[0], r["y"] + EGO[1], r["z"]) for r in rows],
            "size": [r["size"] for r in rows],
            "velocity": [r["velocity"] for r in rows],
        }
        shapes = {"center": 3, "size": 3, "velocity": 2}
        boxes = Boxes(
            **{k: np.array(v, float).reshape(-1, shapes[k]) for k, v in columns.items()},
            yaw=np.array([r["yaw"] for r in rows], float),
            label=taxonomy.labels(r["name"] for r in rows),
            row=np.arange(len(rows)),
            score=np.array([r["score"] for r in rows], float),
            n_points=np.array([r["n_points"] for r in rows], float),
            extra={"attribute": np.array([r["attribute"] for r in rows], np.str_)},
            taxonomy=taxonomy,
            frame=WORLD,
        )
        items.append((FrameKey(scenes[i] if scenes else "scene", f"sample-{i}"), boxes))
    joined = BoxTable.from_frames(items, taxonomy)
    if not len(joined):
        empty = {"velocity": np.zeros((0, 2)), "n_points": np.zeros(0), "score": np.zeros(0)}
        joined = joined.with_columns(**empty, attribute=np.zeros(0, np.str_))
    ego = np.tile([*EGO, 0.0], (joined.n_frames, 1))
    return joined.with_columns(frame_columns={"ego_position": ego})


def numbers(gt: Sequence[Sequence[dict]], pred: Sequence[Sequence[dict]]) -> dict[str, float]:
    report = PROTOCOL.report(PROTOCOL.partial(table(gt), table(pred)))
    return {name: metric.value for name, metric in report.metrics.items()}


def decisions(gt: Sequence[Sequence[dict]], pred: Sequence[Sequence[dict]]) -> MatchTable:
    return PROTOCOL.matches(PROTOCOL.partial(table(gt), table(pred)))


# What nuscenes-devkit publishes of its own expectations, to its own tolerance of 0.01.
@pytest.mark.parametrize(
    ("gt", "pred", "ap"),
    [
        ([[box(1)]], [[box(1)]], 1.0),
        ([[box(1), box(9)]], [[box(1)]], 0.4 / 0.9),
        ([[box(1)]], [[box(1, score=0.9), box(9, score=0.8)]], 1.0),
        ([[box(1), box(5)]], [[box(1), box(5), box(9, score=0.4)]], 1.0),
        ([[box(1)]], [[box(1, score=0.8), box(9, score=0.9)]], 0.8 * 0.4 / 2 / (0.9 * 0.9)),
        ([[box(1)]], [[box(1), box(9, name="truck", score=0.9)]], 1.0),
        ([[box(1)], [box(1)]], [[box(1)], [box(1)]], 1.0),
        ([[box(1)], []], [[box(1)], []], 1.0),
        ([[box(1)], [box(1)]], [[box(1)], []], 0.4 / 0.9),
        ([[box(1)]], [[]], 0.0),
        ([[]], [[box(1)]], 0.0),
        ([[]], [[]], 0.0),
    ],
)  # fmt: skip
def test_average_precision(gt: list, pred: list, ap: float) -> None:
    assert numbers(gt, pred)["car/AP_2.0m"] == pytest.approx(ap, abs=0.02)


@pytest.mark.parametrize(
    ("gt", "pred", "error"),
    [
        ([[box(1)]], [[box(9)]], 1.0),
        ([[box(1)]], [[box(1)]], 0.0),
        ([[box(1)]], [[box(1, score=0.05)]], 0.0),
        ([[box(1)]], [[box(2)]], 1.0),
        # The second of two hits errs by 1: the running mean climbs to 0.5 from recall 0.5 to 1.
        ([[box(1), box(9)]], [[box(1, score=0.9), box(10, score=0.8)]], 0.25 / 1.8),
        ([[box(1), box(9), box(19)]],
         [[box(1, score=0.9), box(10, score=0.8), box(19, score=0.7)]], (0.25 + 0.415) / 2.7),
        ([[box(1), box(9)]],
         [[box(1, score=0.9), box(10, score=0.8), box(30, score=0.1)]], 0.25 / 1.8),
        ([[box(1), box(9)], []], [[box(1, score=0.9), box(10, score=0.8)], []], 0.25 / 1.8),
    ],
)  # fmt: skip
def test_translation_error(gt: list, pred: list, error: float) -> None:
    assert numbers(gt, pred)["car/ATE"] == pytest.approx(error, abs=0.01)


def test_each_error_on_a_single_pair() -> None:
    gt = [[box(1, size=(4, 2, 2), yaw=0.1, velocity=(1, 0))]]
    pred = [[box(1.5, size=(4, 2, 1), yaw=-0.2, velocity=(1, 2), attribute="vehicle.moving")]]
    got = numbers(gt, pred)
    for name, value in {"ATE": 0.5, "ASE": 0.5, "AOE": 0.3, "AVE": 2.0, "AAE": 1.0}.items():
        assert got[f"car/{name}"] == pytest.approx(value), name
    # Every other class has no object: AP 0 and error 1 count in the means.
    assert got["mAP"] == pytest.approx(got["car/AP"] / 10)
    assert got["mATE"] == pytest.approx((0.5 + 9) / 10)
    # Cones have no heading, velocity or attribute, barriers no velocity or attribute.
    assert got["mAOE"] == pytest.approx((0.3 + 8) / 9)
    assert got["mAVE"] == pytest.approx((2.0 + 7) / 8)
    gains = sum(max(0, 1 - got[f"mA{e}E"]) for e in "TSOVA")
    assert got["NDS"] == pytest.approx((5 * got["mAP"] + gains) / 10)
    assert np.isnan(got["traffic_cone/AOE"]) and np.isnan(got["barrier/AVE"])


def test_a_barrier_looks_the_same_from_behind() -> None:
    pairs = [[box(1, name=n, yaw=0.1)] for n in ("barrier", "car")]
    turned = [[box(1, name=n, yaw=0.1 + math.pi)] for n in ("barrier", "car")]
    got = numbers(pairs, turned)
    assert got["barrier/AOE"] == pytest.approx(0, abs=1e-9)
    assert got["car/AOE"] == pytest.approx(math.pi)


def test_what_is_unknown_is_passed_over() -> None:
    gt = [[box(1, attribute="", velocity=(NAN, NAN)), box(9)]]
    pred = [[box(1, score=0.9, velocity=(3, 4)), box(9, score=0.8, velocity=(0, 2))]]
    report = PROTOCOL.report(PROTOCOL.partial(table(gt), table(pred)))
    # Before the first known value the running mean is 0, then it is that value.
    steps = np.interp(np.linspace(0, 1, 101), [0.5, 1.0], [0.0, 2.0])
    assert report.metrics["car/AVE"].value == pytest.approx(steps[11:].mean())
    assert report.metrics["car/AAE"].value == pytest.approx(0.0)
    assert any("velocity of 1 of 2" in text for text in report.warnings)


def test_of_equal_scores_the_later_in_the_file_ranks_first() -> None:
    gt = [[box(1)]]
    hit, alarm = box(1, score=0.5), box(30, score=0.5)
    late_hit = numbers(gt, [[alarm, hit]])["car/AP_2.0m"]
    assert late_hit == pytest.approx(1.0, abs=0.01)
    assert numbers(gt, [[hit, alarm]])["car/AP_2.0m"] < 0.5
    report = PROTOCOL.report(PROTOCOL.partial(table(gt), table([[hit, alarm]])))
    assert any("share their score" in text for text in report.warnings)


def test_a_distance_of_the_limit_is_too_far() -> None:
    got = numbers([[box(1)]], [[box(3)]])
    assert got["car/AP_2.0m"] == 0.0
    assert got["car/AP_4.0m"] == pytest.approx(1.0)


def reasons_of(matches: MatchTable, side: str) -> list[str]:
    rows = matches.at()
    chosen = rows[rows.has_prediction if side == "pred" else rows.has_ground_truth]
    order = np.argsort(chosen.pred_row if side == "pred" else chosen.gt_row)
    return [
        rows.reasons[r] if s == Status.IGNORED else Status(s).name
        for s, r in zip(chosen.status[order], chosen.reason[order], strict=True)
    ]


def test_what_does_not_count_and_why() -> None:
    rack = box(0, 20, "bicycle_rack", size=(4, 2, 1))
    gt = [[
        box(49.999), box(50), box(40, name="pedestrian"), box(1, n_points=0),
        box(2, 21, "bicycle"), box(2.001, 20, "bicycle"), box(0, 20, "motorcycle", z=0.6),
        box(0, 20, "pedestrian"), rack,
    ]]  # fmt: skip
    pred = [[box(3, n_points=0), box(0, 20, "bicycle"), box(60), box(1, n_points=NAN), rack]]
    matches = decisions(gt, pred)
    found = "FALSE_NEGATIVE"
    assert reasons_of(matches, "gt") == [
        found, "out-of-range", "out-of-range", "no-points",
        "bike-rack", found, found,
        found, "not-scored",
    ]  # fmt: skip
    assert reasons_of(matches, "pred") == [
        "no-points", "bike-rack", "out-of-range", "FALSE_POSITIVE", "not-scored",
    ]  # fmt: skip
    report = PROTOCOL.report(PROTOCOL.partial(table(gt), table(pred)))
    assert report.ignored == {
        "ground_truth/not-scored": 1, "ground_truth/out-of-range": 2,
        "ground_truth/no-points": 1, "ground_truth/bike-rack": 1,
        "predictions/not-scored": 1, "predictions/out-of-range": 1,
        "predictions/no-points": 1, "predictions/bike-rack": 1,
    }  # fmt: skip
    assert report.counts["car/ground_truth"] == 1 and report.counts["predictions"] == 5


def test_a_rack_turns_with_its_heading_and_tilt() -> None:
    turned = box(0, 20, "bicycle_rack", size=(10, 1, 2), yaw=math.pi / 2)
    gt = table([[turned, box(0, 24, "bicycle"), box(4, 20, "bicycle")]])
    pred = table([[]])
    part = PROTOCOL.partial(gt, pred)
    assert part.gt.reason.tolist() == [1, 4, 0]
    tilted = quat_from_yaw(gt.yaw)
    tilted[0] = [math.sqrt(0.5), 0, -math.sqrt(0.5), 0]  # its length points up
    part = PROTOCOL.partial(gt.with_columns(quat=tilted), pred)
    assert part.gt.reason.tolist() == [1, 0, 0]


def test_matches_are_made_at_the_cut_with_the_best_f1() -> None:
    gt = [[box(1), box(9)]]
    pred = [[box(1, score=0.9), box(9.2, score=0.6), box(30, score=0.3), box(35, score=0.1)]]
    matches = decisions(gt, pred)
    assert matches.operating_point == "dist_2.0"
    assert [s.name for s in matches.settings] == ["dist_0.5", "dist_1.0", "dist_2.0", "dist_4.0"]
    assert matches.settings[2].score_cut == {"car": 0.6}
    assert reasons_of(matches, "pred") == ["TRUE_POSITIVE"] * 2 + ["below-score-cut"] * 2
    hits = matches.at()[matches.at().status == Status.TRUE_POSITIVE]
    assert hits.pred_row.tolist() == hits.gt_row.tolist() == [0, 1]
    np.testing.assert_allclose(hits.affinity, [0, 0.2], atol=1e-9)
    np.testing.assert_allclose(hits.errors["trans_err"], hits.affinity)


def test_nothing_at_all() -> None:
    empty = PROTOCOL.merge([])
    report = PROTOCOL.report(empty)
    assert report.metrics["mAP"].value == 0.0 and report.counts["frames"] == 0
    assert len(PROTOCOL.matches(empty)) == 0
    part = PROTOCOL.partial(table([[]]), table([[]]))
    assert PROTOCOL.report(part).counts["frames"] == 1


def same(a: Any, b: Any) -> None:
    for name, metric in a.metrics.items():
        np.testing.assert_equal(metric.value, b.metrics[name].value, err_msg=name)
    assert a.counts == b.counts and a.ignored == b.ignored


@pytest.fixture(scope="module")
def tables(nuscenes_synth: ModuleType) -> tuple[BoxTable, BoxTable]:
    rng = np.random.default_rng(5)
    names = [*PROTOCOL.class_range, "bicycle_rack"]
    gt, pred = [], []
    for _ in range(6):
        truth = [
            box(*rng.uniform(-45, 45, 2), names[rng.integers(11)], n_points=rng.integers(0, 4))
            for _ in range(rng.integers(0, 25))
        ]
        guess = [
            {**b, "x": b["x"] + rng.normal(0, 0.7), "score": rng.integers(1, 9) / 8, "n_points": 5}
            for b in truth
            if b["name"] != "bicycle_rack"
        ]
        gt.append(truth)
        pred.append([*guess, box(*rng.uniform(-45, 45, 2), "car", 0.25)])
    scenes = ["a", "a", "b", "c", "c", "c"]
    return table(gt, scenes), table(pred, scenes)


def part_of(tables: tuple[BoxTable, BoxTable], frames: Sequence[int]) -> Any:
    return PROTOCOL.partial(*(t.take_frames(frames) for t in tables))


def test_scenes_merge_into_the_whole(tables: tuple[BoxTable, BoxTable]) -> None:
    whole = part_of(tables, range(6))
    a, b, c = part_of(tables, [0, 1]), part_of(tables, [2]), part_of(tables, [3, 4, 5])
    merge = PROTOCOL.merge
    for merged in (merge([a, b, c]), merge([merge([a, b]), c]), merge([a, merge([b, c])]),
                   merge([merge([]), a, b, c])):  # fmt: skip
        assert merged.frames == whole.frames
        same(PROTOCOL.report(merged), PROTOCOL.report(whole))
        ours, expected = PROTOCOL.matches(merged), PROTOCOL.matches(whole)
        for column in ("setting", "frame", "status", "reason", "pred_row", "gt_row"):
            np.testing.assert_array_equal(getattr(ours, column), getattr(expected, column))


def test_weights_repeat_frames(tables: tuple[BoxTable, BoxTable]) -> None:
    whole = part_of(tables, range(6))
    same(PROTOCOL.report(whole, np.ones(6, np.int64)), PROTOCOL.report(whole))
    weights = np.array([2, 0, 1, 3, 0, 1])
    drawn = [i for i in range(6) for _ in range(weights[i])]
    repeated = PROTOCOL.merge([part_of(tables, [i]) for i in drawn])
    same(PROTOCOL.report(whole, weights), PROTOCOL.report(repeated))
    with pytest.raises(UsageError, match="one a frame"):
        PROTOCOL.report(whole, np.ones(5, np.int64))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"score": -0.1}, "negative"),
        ({"score": NAN}, "not a number"),
        ({"x": NAN}, "no position"),
        ({"size": (NAN, 2, 1)}, "no position"),
        ({"yaw": NAN}, "no position"),
        ({"size": (4, 0, 1)}, r"predictions: a matched .* not positive \(1 boxes; .* row \d"),
    ],
)
def test_predictions_that_cannot_be_scored(change: dict, message: str) -> None:
    pred = table([[{**box(1), **change}]])
    with pytest.raises(DataError, match=message) as caught:
        PROTOCOL.partial(table([[box(1)]]), pred)
    assert caught.value.where == "scene/sample-0"


def test_other_input_that_cannot_be_scored() -> None:
    gt, pred = table([[box(1)]]), table([[box(1)]])
    with pytest.raises(DataError, match="501"):
        PROTOCOL.partial(gt, table([[box(1)] * 501]))
    two = gt.with_columns(attribute=np.array(["vehicle.parked;vehicle.stopped"]))
    with pytest.raises(DataError, match="several attributes"):
        PROTOCOL.partial(two, pred)
    with pytest.raises(DataError, match="marked as ignored"):
        PROTOCOL.partial(gt.with_columns(ignore=np.array([True])), pred)
    assert len(PROTOCOL.partial(gt.with_columns(ignore=np.array([False])), pred).pairs.gt) == 4
    lost = gt.with_columns(frame_columns={"ego_position": np.full((1, 3), NAN)})
    with pytest.raises(DataError, match="vehicle's position is unknown in 1 frames"):
        PROTOCOL.partial(lost, pred)


def test_the_position_of_the_vehicle_is_needed() -> None:
    gt = replace(table([[box(1)]]), frame_columns={})
    with pytest.raises(MissingDataError, match="ego_position"):
        evaluate(PROTOCOL, gt, table([[box(1)]]))


def test_categories_of_nuscenes_become_classes() -> None:
    taxonomy = Taxonomy(
        "nuscenes",
        ("animal", "vehicle.bus.rigid", "vehicle.bus.bendy", "static_object.bicycle_rack",
         "human.pedestrian.child", "human.pedestrian.stroller"),
    )  # fmt: skip
    gt = replace(table([[box(5 * i) for i in range(6)]]), label=np.arange(6), taxonomy=taxonomy)
    counts = evaluate(PROTOCOL, gt, table([[]])).report.counts
    assert counts["bus/ground_truth"] == 2 and counts["pedestrian/ground_truth"] == 1
    assert counts["ground_truth"] == 4


def test_other_settings_are_deviations() -> None:
    assert PROTOCOL.id.is_exact
    near = NuscenesDetection(class_range={"car": 10.0, "truck": 20.0}, limits=(1.0, 2.0))
    assert near.id.deviations == ("class_range is car 10 m, truck 20 m", "limits is (1.0, 2.0)")
    only = PROTOCOL.with_classes(["pedestrian", "car"])
    assert list(only.class_range) == ["car", "pedestrian"] and not only.id.is_exact
    gt = table([[box(1)]]).with_columns(taxonomy=Taxonomy("nuscenes", ("vehicle.car", "animal")))
    pred = table([[box(1)]]).with_columns(taxonomy=Taxonomy("nuscenes-detection", ("car",)))
    report = evaluate(only, gt, pred).report
    assert report.metrics["mAP"].value == pytest.approx(report.metrics["car/AP"].value / 2)
    with pytest.raises(UsageError, match="does not score tram"):
        PROTOCOL.with_classes(["tram"])
    with pytest.raises(UsageError, match="error_limit"):
        NuscenesDetection(error_limit=3.0)
