"""The rules of KITTI's object evaluation one at a time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from drivekit.errors import MissingDataError, UsageError
from drivekit.metrics.evaluation import evaluate
from drivekit.metrics.kitti_object import AIHUB_DETECTION_LIKE, KITTI_3D_LIKE, KITTI_OBJECT
from drivekit.model.boxes import BoxTable
from drivekit.model.matches import MatchTable, Status
from drivekit.model.runs import Report

Table = Callable[..., BoxTable]

CAR = "Car 0 0 0.1 {left} 100 {right} {bottom} 1.5 1.6 4 {x} 1.6 20 0.1"
PERSON = "Pedestrian 0 0 0.1 600 100 640 200 1.7 0.6 0.8 5 1.6 15 0"
FAR = "Cyclist 0 0 0 900 100 940 200 1.7 0.6 1.8 30 1.6 15 0"


def car(x: float = 0.0, left: float = 100, width: float = 100, height: float = 60) -> str:
    return CAR.format(left=left, right=left + width, bottom=100 + height, x=x)


def found(box: str, score: float = 0.9) -> str:
    return f"{box} {score}"


def report(table: Table, gt: list[str], pred: list[str], protocol: Any = KITTI_OBJECT) -> Report:
    """Evaluate one frame."""
    return protocol.report(part(table, gt, pred, protocol))


def part(table: Table, gt: list[str], pred: list[str], protocol: Any = KITTI_OBJECT) -> Any:
    tables = table(["\n".join(gt)]), table(["\n".join(pred)], results=True)
    return protocol.partial(*tables)


def decisions(table: Table, gt: list[str], pred: list[str], setting: str) -> MatchTable:
    return KITTI_OBJECT.matches(part(table, gt, pred)).at(setting)


def first_slot(rep: Report, curve: str) -> float:
    return {c.name: c.y for c in rep.curves}[curve][0]


def test_the_overlap_must_exceed_the_minimum(kitti_table: Table) -> None:
    # Boxes of width 100, shifted: intersection 70 of union 100.
    gt = car(width=100)
    exactly = found(car(width=70))
    a_little_more = found(car(width=70.1))
    assert first_slot(report(kitti_table, [gt], [exactly]), "Car/2d/easy") == 0
    assert first_slot(report(kitti_table, [gt], [a_little_more]), "Car/2d/easy") == 1


@pytest.mark.parametrize(
    ("height", "easy", "moderate"), [(40, 0, 1), (40.5, 1, 1), (25, 0, 0), (25.5, 0, 1)]
)
def test_low_objects_do_not_count(
    kitti_table: Table, height: float, easy: int, moderate: int
) -> None:
    counts = report(kitti_table, [car(height=height)], [found(car())]).counts
    assert counts["Car/counted/easy"] == easy
    assert counts["Car/counted/moderate"] == moderate


def test_low_predictions_are_ignored_but_equal_height_is_not_low(kitti_table: Table) -> None:
    gt = [car(), FAR]
    low, edge = found(car(height=24.5)), found(car(height=25))
    assert report(kitti_table, gt, [low]).ignored["predictions/too-small/moderate"] == 1
    assert "predictions/too-small/moderate" not in report(kitti_table, gt, [edge]).ignored


def test_a_low_prediction_of_any_class_may_absorb_an_object(kitti_table: Table) -> None:
    low = found(car(height=24.5)).replace("Car", "Cyclist")
    rows = decisions(kitti_table, [car()], [low], "3d/moderate")
    of_car = rows[rows.label == rows.classes.index("Car")]
    assert of_car.status.tolist() == [Status.IGNORED]
    assert rows.reasons[of_car.reason[0]] == "absorbed-by-too-small"


@pytest.mark.parametrize(
    ("scored", "neighbour"), [("Car", "Van"), ("Pedestrian", "Person_sitting")]
)
def test_neighbours_neither_count_nor_hurt(kitti_table: Table, scored: str, neighbour: str) -> None:
    box = car() if scored == "Car" else PERSON
    alike = box.replace(scored, neighbour)
    rows = decisions(kitti_table, [alike], [found(box)], "3d/easy")
    assert rows.status.tolist() == [Status.IGNORED]
    assert rows.reasons[rows.reason[0]] == "neighbour-class"
    assert rows.has_ground_truth.all() and rows.has_prediction.all()
    # A truck is none: the prediction is a false positive.
    rows = decisions(kitti_table, [box.replace(scored, "Truck")], [found(box)], "3d/easy")
    assert rows.status.tolist() == [Status.FALSE_POSITIVE]


def test_cyclists_have_no_neighbour(kitti_table: Table) -> None:
    rows = decisions(
        kitti_table, [PERSON], [found(PERSON.replace("Pedestrian", "Cyclist"))], "3d/easy"
    )
    assert sorted(rows.status.tolist()) == [Status.FALSE_POSITIVE, Status.FALSE_NEGATIVE]


REGION = "DontCare -1 -1 -10 500 90 700 210 -1 -1 -1 -1000 -1000 -1000 -10"
TRACKING_REGION = "DontCare -1 -1 -10 500 90 700 210 -1000 -1000 -1000 -10 -1 -1 -1"


@pytest.mark.parametrize(
    ("region", "excused"), [(REGION, {"2d"}), (TRACKING_REGION, {"2d", "bev"})]
)
def test_regions_excuse_predictions(kitti_table: Table, region: str, excused: set[str]) -> None:
    for measure in ("2d", "bev", "3d"):
        rows = decisions(kitti_table, [region], [found(PERSON)], f"{measure}/easy")
        expected = Status.IGNORED if measure in excused else Status.FALSE_POSITIVE
        assert rows.status.tolist() == [expected], measure


def test_occluded_and_truncated_objects(kitti_table: Table) -> None:
    hidden = car().replace("Car 0 0", "Car 0 1")
    cut = car().replace("Car 0 0", "Car 0.3 0")
    rep = report(kitti_table, [hidden, cut], [found(car())])
    assert [rep.counts[f"Car/counted/{d}"] for d in ("easy", "moderate", "hard")] == [0, 2, 2]
    assert rep.ignored["ground_truth/too-occluded/easy"] == 1
    assert rep.ignored["ground_truth/too-truncated/easy"] == 1


def test_one_prediction_without_alpha_turns_aos_off(kitti_table: Table) -> None:
    gt = [car(), PERSON]
    blind = found(PERSON).replace("Pedestrian 0 0 0.1", "Pedestrian 0 0 -10")
    rep = report(kitti_table, gt, [found(car()), blind])
    for name, metric in rep.metrics.items():
        is_silent = "/aos/" in name or name.startswith("Cyclist")
        assert math.isnan(metric.value) == is_silent, name
    assert any("alpha" in warning for warning in rep.warnings)


def test_flipping_alpha_changes_aos_and_nothing_else(
    generated: tuple[BoxTable, BoxTable],
) -> None:
    gt, pred = generated
    turned = pred.with_columns(alpha=-pred.extra["alpha"])
    one = KITTI_OBJECT.report(KITTI_OBJECT.partial(gt, pred)).metrics
    other = KITTI_OBJECT.report(KITTI_OBJECT.partial(gt, turned)).metrics
    changed = {name for name in one if one[name].value != other[name].value}
    assert changed and all("/aos/" in name for name in changed)


def test_a_class_that_is_never_predicted_has_no_number(kitti_table: Table) -> None:
    rep = report(kitti_table, [car(), PERSON], [found(car())])
    assert math.isnan(rep.metrics["Pedestrian/3d/R40/easy"].value)
    assert "Pedestrian is never predicted: no number, as in the devkit" in rep.warnings
    assert rep.metrics["Car/3d/R11/easy"].value == pytest.approx(100 / 11)


def test_predictions_outside_the_image_do_not_call_for_a_2d_number(kitti_table: Table) -> None:
    rep = report(kitti_table, [car()], [found(car(left=-1))])
    assert math.isnan(rep.metrics["Car/2d/R40/easy"].value)
    assert not math.isnan(rep.metrics["Car/3d/R40/easy"].value)


def test_predictions_without_image_boxes_meet_one_clear_error(
    generated: tuple[BoxTable, BoxTable],
) -> None:
    gt, pred = generated
    bare = replace(pred, extra={})
    with pytest.raises(MissingDataError, match="predictions have no bbox") as caught:
        evaluate(KITTI_OBJECT, gt, bare)
    assert "kitti-3d-like" in str(caught.value)
    result = evaluate(KITTI_3D_LIKE, gt, bare)
    assert not result.protocol.is_exact
    assert {name.split("/")[1] for name in result.report.metrics} == {"bev", "3d"}


def test_objects_without_a_3d_box_are_ignored_where_only_3d_is_scored(
    generated: tuple[BoxTable, BoxTable],
) -> None:
    gt, pred = generated
    gt = gt.filter(np.isfinite(gt.center).all(1))
    gt = replace(gt, extra={name: gt.extra[name] for name in ("bbox", "occluded", "truncated")})
    whole = evaluate(KITTI_3D_LIKE, gt, pred).report
    cars = np.flatnonzero(gt.label == gt.taxonomy.label("Car"))[::3]
    center = gt.center.copy()
    center[cars] = np.nan
    bare = replace(gt, center=center)
    counted = evaluate(KITTI_3D_LIKE, bare, pred).report
    name = next(k for k in counted.ignored if "no-3d-box" in k)
    assert 0 < counted.ignored[name] <= len(cars)
    assert counted.metrics["Car/3d/R40/hard"].value != whole.metrics["Car/3d/R40/hard"].value
    left_out = gt.filter(~np.isin(np.arange(len(gt)), cars))
    gone = evaluate(KITTI_3D_LIKE, left_out, pred).report
    for metric in ("Car/3d/R40/hard", "Car/bev/R11/easy"):
        assert counted.metrics[metric] == gone.metrics[metric], "they count neither way"


def test_without_low_boxes_the_deviation_changes_no_number(
    generated: tuple[BoxTable, BoxTable],
) -> None:
    gt, pred = generated
    tall = pred.extra["bbox"] + np.array([0, 0, 0, 100])
    pred = pred.with_columns(bbox=tall)
    bare = evaluate(KITTI_3D_LIKE, gt, replace(pred, extra={"kitti": pred.extra["kitti"]}))
    full = evaluate(KITTI_OBJECT, gt, pred).report.metrics
    for name, metric in bare.report.metrics.items():
        assert metric == full[name]


def test_canonical_columns_give_the_numbers_of_the_native_ones(
    generated: tuple[BoxTable, BoxTable],
) -> None:
    gt, pred = generated
    extra = {k: v for k, v in pred.extra.items() if k != "kitti"}
    one = evaluate(KITTI_OBJECT, gt, pred).report.metrics
    other = evaluate(KITTI_OBJECT, gt, replace(pred, extra=extra)).report.metrics
    assert [m.value for m in one.values()] == pytest.approx([m.value for m in other.values()])


def test_too_low_predictions_are_told(generated: tuple[BoxTable, BoxTable]) -> None:
    gt, pred = generated
    pred = pred.with_columns(bbox=np.zeros((len(pred), 4)))
    warnings = evaluate(KITTI_OBJECT, gt, pred).report.warnings
    assert any("too low" in warning for warning in warnings)


def test_some_classes_only(generated: tuple[BoxTable, BoxTable]) -> None:
    gt, pred = generated
    only = KITTI_OBJECT.with_classes(["Cyclist"])
    result = evaluate(only, gt, pred)
    whole = evaluate(KITTI_OBJECT, gt, pred).report.metrics
    assert result.report.metrics == {n: m for n, m in whole.items() if n.startswith("Cyclist")}
    assert "Cyclist" in result.protocol.deviations[0]
    with pytest.raises(UsageError, match="does not score Van"):
        KITTI_OBJECT.with_classes(["Van"])


def test_hub_classes_of_kitti(generated: tuple[BoxTable, BoxTable]) -> None:
    gt, pred = generated
    result = evaluate(AIHUB_DETECTION_LIKE, gt, pred)
    metrics = result.report.metrics
    assert not result.protocol.is_exact
    assert result.report.headline[0] == "mAP/3d/R40"
    scored = [metrics[f"{c}/3d/R40"].value for c in ("vehicle", "pedestrian", "twoWheeler")]
    assert metrics["mAP/3d/R40"].value == pytest.approx(np.mean(scored))
    label = gt.taxonomy.classes.index
    vehicles = np.isin(gt.label, [label("Car"), label("Van"), label("Truck")]).sum()
    assert result.report.counts["vehicle/counted"] == vehicles
    assert result.report.ignored["ground_truth/marked-ignored"] > 0


def test_the_like_protocol_has_no_devkit_gaps(kitti_table: Table) -> None:
    gt, pred = kitti_table([f"{car()}\n{PERSON}"]), kitti_table([found(car())], results=True)
    metrics = evaluate(AIHUB_DETECTION_LIKE, gt, pred).report.metrics
    assert metrics["pedestrian/3d/R40"].value == 0  # there, and never predicted
    assert math.isnan(metrics["twoWheeler/3d/R40"].value)  # not there
    assert metrics["mAP/3d/R11"].value == pytest.approx(100 / 11 / 2)


def test_marked_boxes_count_for_nobody(kitti_table: Table) -> None:
    gt = kitti_table([car()]).with_columns(ignore=np.array([True]))
    wrong = found(
        PERSON.replace(
            "600 100 640 200 1.7 0.6 0.8 5 1.6 15 0", "100 100 200 160 1.5 1.6 4 0 1.6 20 0.1"
        )
    )
    pred = kitti_table([wrong], results=True)
    rows = KITTI_OBJECT.matches(KITTI_OBJECT.partial(gt, pred)).at("3d/easy")
    of_person = rows[rows.label == rows.classes.index("Pedestrian")]
    assert of_person.status.tolist() == [Status.IGNORED]
    assert rows.reasons[of_person.reason[0]] == "marked-ignored"


def test_errors_of_true_positives(kitti_table: Table) -> None:
    moved = found(car(x=0.3).replace(" 0.1 100", " 0.1 100"))
    moved = moved.replace("20 0.1", "20.4 3.2")
    rows = decisions(kitti_table, [car()], [moved], "2d/easy")
    hit = rows[rows.status == Status.TRUE_POSITIVE]
    assert hit.errors["trans_err"] == pytest.approx([0.5])
    assert hit.errors["orient_err"] == pytest.approx([3.1])
    assert hit.errors["scale_err"] == pytest.approx([0.0], abs=1e-12)
    assert hit.affinity == pytest.approx([1.0])


def test_the_cut_is_the_one_of_the_best_f1(generated: tuple[BoxTable, BoxTable]) -> None:
    matches = KITTI_OBJECT.matches(KITTI_OBJECT.partial(*generated))
    assert matches.operating_point == "3d/moderate"
    rows, setting = matches.at(), next(s for s in matches.settings if s.name == "3d/moderate")
    for name, cut in setting.score_cut.items():
        mine = rows[(rows.label == rows.classes.index(name)) & rows.has_prediction]
        assert mine.score.min() >= cut
        assert (
            rows.score[rows.status == Status.TRUE_POSITIVE] >= min(setting.score_cut.values())
        ).all()


@pytest.mark.parametrize("weights", [np.ones(3, np.int64), np.ones(1), np.array([-1])])
def test_weights_are_counts(kitti_table: Table, weights: np.ndarray) -> None:
    one = part(kitti_table, [car()], [found(car())])
    with pytest.raises(UsageError, match="1 weights"):
        KITTI_OBJECT.report(one, weights)
