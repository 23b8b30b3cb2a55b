"""The report of KITTI's object evaluation: numbers, counts, what was ignored, what misleads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.kernels.kitti_assign import N_SLOTS
from drivekit.metrics.kitti_curves import AVERAGES, Sweep, average, reachable, sweep
from drivekit.metrics.kitti_overlaps import Flags, Float
from drivekit.metrics.kitti_part import KittiPart
from drivekit.metrics.kitti_rules import (
    Difficulty,
    Measure,
    Rules,
    ScoredClass,
    setting_name,
    settings_of,
)
from drivekit.metrics.kitti_select import REASONS, TOO_SMALL, Selection, select
from drivekit.metrics.protocol import Weights, frame_weights
from drivekit.model.runs import Curve, Metric, Report
from drivekit.model.taxonomy import Taxonomy

_RECALL = np.arange(N_SLOTS) / (N_SLOTS - 1)
_SIMILARITY = "aos"

Count = NDArray[np.int64]


class _View(NamedTuple):
    """A part as one report sees it: who takes part where, and how often each frame counts."""

    part: KittiPart
    rules: Rules
    taxonomy: Taxonomy
    weight: Count
    gt_weight: Count
    det_weight: Count
    selections: Mapping[tuple[str, str], Selection]

    def of(self, scored: ScoredClass, difficulty: Difficulty) -> Selection:
        return self.selections[scored.name, difficulty.name]

    def is_predicted(self, scored: ScoredClass) -> Flags:
        return np.equal(self.part.det.label, self.taxonomy.label(scored.name)) & (
            self.det_weight > 0
        )

    def n_counted(self, scored: ScoredClass, difficulty: Difficulty) -> int:
        return int(self.gt_weight[self.of(scored, difficulty).counted].sum())


def summary(
    part: KittiPart, rules: Rules, taxonomy: Taxonomy, weights: Weights | None = None
) -> Report:
    """Return the report; ``weights`` (F,) says how often each frame counts.

    Raises
    ------
    UsageError
        If the weights are not one non-negative integer a frame.
    """
    view = _view(part, rules, taxonomy, weights)
    numbers: dict[str, float] = {}
    curves = []
    for scored in rules.classes:
        for name, curve in _curves(view, scored):
            for kind in AVERAGES:
                numbers[_metric_name(name, kind)] = np.nan
            if curve is not None:
                curves.append(curve)
                for kind, value in average(curve.y).items():
                    numbers[_metric_name(name, kind)] = value
    if rules.has_mean:
        numbers = _means(rules, numbers) | numbers
    names = ["mAP"] * rules.has_mean + [scored.name for scored in rules.classes]
    setting = "/".join(filter(None, rules.operating_point))
    headline = tuple(_metric_name(f"{name}/{setting}", "R40") for name in names)
    return Report(
        metrics={name: Metric(value, "percent") for name, value in numbers.items()},
        headline=headline,
        counts=_counts(view),
        ignored=_ignored(view),
        curves=tuple(curves),
        warnings=tuple(_warnings(view)),
    )


def _view(part: KittiPart, rules: Rules, taxonomy: Taxonomy, weights: Weights | None) -> _View:
    weight = frame_weights(weights, len(part.frames))
    return _View(
        part,
        rules,
        taxonomy,
        weight,
        weight[part.gt.frame],
        weight[part.det.frame],
        {
            (scored.name, difficulty.name): select(part, taxonomy, scored, difficulty)
            for scored in rules.classes
            for difficulty in rules.difficulties
        },
    )


def _curves(view: _View, scored: ScoredClass) -> Iterator[tuple[str, Curve | None]]:
    """Yield the curves of a class by name; None where there is no number."""
    for measure, difficulty in settings_of(view.rules):
        swept = _sweep(view, scored, measure, difficulty)
        name = f"{scored.name}/{setting_name(measure, difficulty)}"
        yield name, None if swept is None else Curve(name, _RECALL, swept.precision())
        if measure == "2d":
            name = f"{scored.name}/{setting_name(_SIMILARITY, difficulty)}"
            if swept is None or not _knows_alpha(view).all():
                yield name, None
            else:
                similarity = swept.orientation_similarity()
                yield name, Curve(name, _RECALL, similarity, y_label="orientation similarity")


def _sweep(
    view: _View, scored: ScoredClass, measure: Measure, difficulty: Difficulty
) -> Sweep | None:
    part, rules = view.part, view.rules
    if rules.has_devkit_gaps:
        is_placed = part.det.is_placed[:, rules.measures.index(measure)]
        is_given = bool((view.is_predicted(scored) & is_placed).any())
    else:
        is_given = view.n_counted(scored, difficulty) > 0
    if not is_given:
        return None
    return sweep(part, rules, view.of(scored, difficulty), scored, measure, view.weight)


def _knows_alpha(view: _View) -> Flags:
    """Tell which predictions have an observation angle, of those that count at all."""
    return np.asarray(view.part.det.has_alpha[view.det_weight > 0])


def _metric_name(curve_name: str, kind: str) -> str:
    """Return ``Car/3d/R40/moderate`` of the curve ``Car/3d/moderate``."""
    name, measure, *difficulty = curve_name.split("/")
    return "/".join([name, measure, kind, *difficulty])


def _means(rules: Rules, numbers: Mapping[str, float]) -> dict[str, float]:
    """Return the means over the classes that have a number."""
    means = {}
    for measure, difficulty in settings_of(rules):
        for kind in AVERAGES:
            tail = _metric_name(f"/{setting_name(measure, difficulty)}", kind)
            values = [numbers[scored.name + tail] for scored in rules.classes]
            known = [value for value in values if not np.isnan(value)]
            means[f"mAP{tail}"] = float(np.mean(known)) if known else float("nan")
    return means


def _counts(view: _View) -> dict[str, int]:
    counts = {
        "frames": int(view.weight.sum()),
        "ground_truth": int(view.gt_weight.sum()),
        "predictions": int(view.det_weight.sum()),
    }
    for scored in view.rules.classes:
        label = view.taxonomy.label(scored.name)
        counts[f"{scored.name}/ground_truth"] = _total(view.gt_weight, view.part.gt.label == label)
        counts[f"{scored.name}/predictions"] = _total(view.det_weight, view.part.det.label == label)
        for difficulty in view.rules.difficulties:
            name = "/".join(filter(None, [scored.name, "counted", difficulty.name]))
            counts[name] = view.n_counted(scored, difficulty)
    return counts


def _total(weight: Count, chosen: Flags) -> int:
    return int(weight[chosen].sum())


def _ignored(view: _View) -> dict[str, int]:
    """Count boxes by side, reason and difficulty; what never happens is left out."""
    counts = {}
    for difficulty in view.rules.difficulties:
        of_gt = np.zeros(len(REASONS), np.int64)
        n_small = 0
        for scored in view.rules.classes:
            selection = view.of(scored, difficulty)
            seen = selection.is_seen
            np.add.at(of_gt, selection.gt_reason[seen], view.gt_weight[seen])
            n_small += _total(view.det_weight, selection.is_own & selection.is_small)
        for reason, n in zip(REASONS[1:], of_gt[1:], strict=True):
            counts["/".join(filter(None, ["ground_truth", reason, difficulty.name]))] = int(n)
        name = "/".join(filter(None, ["predictions", REASONS[TOO_SMALL], difficulty.name]))
        counts[name] = n_small
    is_unseen = ~np.any([s.is_seen for s in view.selections.values()], axis=0)
    scored_labels = [view.taxonomy.label(c.name) for c in view.rules.classes]
    counts["ground_truth/class-not-scored"] = _total(view.gt_weight, is_unseen)
    counts["predictions/class-not-scored"] = _total(
        view.det_weight, ~np.isin(view.part.det.label, scored_labels)
    )
    return {name: n for name, n in counts.items() if n}


def _warnings(view: _View) -> Iterator[str]:
    for scored in view.rules.classes:
        yield from _about_class(view, scored)
    n_small = _total(view.det_weight, _is_hidden(view))
    n_all = int(view.det_weight.sum())
    if n_small * 2 > n_all:
        yield (
            f"{n_small:,} of {n_all:,} predictions are ignored at every difficulty because their "
            "2D boxes are too low: check the bbox columns"
        )
    n_blind = _total(view.det_weight, ~view.part.det.has_alpha)
    if view.rules.scores_image and n_blind:
        yield (
            f"{n_blind:,} predictions have no observation angle (alpha -10), so no class gets AOS, "
            "as in the devkit"
        )
    n_tied = _total(view.det_weight, _is_tied(view.part))
    if n_tied:
        yield (
            f"{n_tied:,} predictions share their score with another one of their frame and class: "
            "which of them counts depends on their order in the file"
        )


def _about_class(view: _View, scored: ScoredClass) -> Iterator[str]:
    gaps = view.rules.has_devkit_gaps
    counted = {d.name or "in all": view.n_counted(scored, d) for d in view.rules.difficulties}
    if not view.is_predicted(scored).any():
        yield f"{scored.name} is never predicted: {'no number, as in the devkit' if gaps else '0'}"
    elif none := [name for name, n in counted.items() if n == 0]:
        meaning = "0, as in the devkit" if gaps else "no number"
        yield f"no {scored.name} in the ground truth counts ({', '.join(none)}): {meaning}"
    best = {name: (n, reachable(n)) for name, n in counted.items() if 0 < n <= N_SLOTS}
    limits = [
        f"{name}: {n} objects, R40 {most['R40']:.2f}, R11 {most['R11']:.2f}"
        for name, (n, most) in best.items()
        if min(most.values()) < 100
    ]
    if limits:
        yield (
            f"{scored.name} has too few objects to fill KITTI's {N_SLOTS} recall slots; the most "
            f"that perfect predictions can reach is: {'; '.join(limits)}"
        )


def _is_hidden(view: _View) -> Flags:
    lowest = min(d.min_height for d in view.rules.difficulties)
    return np.asarray(view.part.det.height < lowest)


def _is_tied(part: KittiPart) -> Flags:
    det = part.det
    order = np.lexsort((det.score, det.label, det.frame))
    columns: tuple[Float, ...] = (det.score, det.label.astype(float), det.frame.astype(float))
    is_same = np.ones(max(len(order) - 1, 0), bool)
    for column in columns:
        is_same &= np.diff(column[order]) == 0
    tied = np.zeros(len(order), bool)
    tied[order[1:][is_same]] = True
    tied[order[:-1][is_same]] = True
    return tied
