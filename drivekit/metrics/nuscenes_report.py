"""The report of the nuScenes detection protocol: NDS, mAP, errors, curves, warnings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.metrics.nuscenes_part import ERRORS, REASONS, NuscenesPart, repeated
from drivekit.metrics.nuscenes_scores import (
    RECALLS,
    average_precision,
    best_f1_cut,
    mean_error,
    ranking,
    sampled_curve,
)
from drivekit.metrics.protocol import Weights, frame_weights
from drivekit.model.matches import NO_ROW
from drivekit.model.runs import Curve, Metric, Report

Float = NDArray[np.float64]
Int = NDArray[np.int64]

# Error terms that make no sense for a class: the reference tool leaves them out of the means.
_UNDEFINED: Final[Mapping[str, tuple[str, ...]]] = {
    "traffic_cone": ("attr_err", "vel_err", "orient_err"),
    "barrier": ("attr_err", "vel_err"),
}
_SHORT: Final = ("ATE", "ASE", "AOE", "AVE", "AAE")
_UNITS: Final = ("m", "fraction", "rad", "m/s", "fraction")
_MAP_WEIGHT: Final = 5.0


@dataclass(frozen=True, slots=True)
class Rules:
    """What the score depends on beside the matches.

    Parameters
    ----------
    classes : tuple of str
    limits : tuple of float [m]
    error_limit : int
        Position in ``limits`` of the one that gives the errors.
    min_recall, min_precision : float
    """

    classes: tuple[str, ...]
    limits: tuple[float, ...]
    error_limit: int
    min_recall: float
    min_precision: float


@dataclass(frozen=True, eq=False, slots=True)
class _Ranked:
    """The predictions of a class by rank, and how many objects there are.

    ``pair`` is (P, L): position in the part's pairs, or ``NO_ROW``.
    """

    score: Float
    pair: Int
    n_objects: int


@dataclass(frozen=True, eq=False, slots=True)
class _ClassScore:
    ap: Float  # (L,)
    errors: Float  # (5,)
    precision: Float  # (L, 101)


def summary(part: NuscenesPart, rules: Rules, weights: Weights | None) -> Report:
    """Return the report of a part whose frames each count ``weights`` times."""
    weights = frame_weights(weights, len(part.frames))
    ranked = list(_ranked(part, rules, weights))
    scores = [_score(part, r, name, rules) for r, name in zip(ranked, rules.classes, strict=True)]
    counts, ignored = _counts(part, rules, weights)
    return Report(
        metrics=_metrics(scores, rules),
        headline=("NDS", "mAP", *(f"m{name}" for name in _SHORT)),
        counts=counts,
        ignored=ignored,
        curves=tuple(
            Curve(f"{name}/{limit}m", RECALLS, precision)
            for name, score in zip(rules.classes, scores, strict=True)
            for limit, precision in zip(rules.limits, score.precision, strict=True)
        ),
        warnings=tuple(_warnings(part, rules, ranked, weights)),
    )


def score_cuts(part: NuscenesPart, rules: Rules) -> list[dict[str, float]]:
    """Return for each limit the score with the best F1 of each class that found anything."""
    ranked = list(_ranked(part, rules, frame_weights(None, len(part.frames))))
    cuts: list[dict[str, float]] = []
    for i in range(len(rules.limits)):
        best = [best_f1_cut(r.pair[:, i] != NO_ROW, r.score, r.n_objects) for r in ranked]
        named = zip(rules.classes, best, strict=True)
        cuts.append({name: cut for name, cut in named if cut is not None})
    return cuts


def _ranked(part: NuscenesPart, rules: Rules, weights: Weights) -> Iterator[_Ranked]:
    gt, _ = repeated(part.gt, weights)
    pred, index = repeated(part.pred, weights)
    pair = part.pair_of(len(rules.limits))
    for label in range(len(rules.classes)):
        mine = np.flatnonzero(pred.counts & (pred.label == label))
        order = mine[ranking(pred.score[mine], pred.row[mine])]
        n_objects = int(np.count_nonzero(gt.counts & (gt.label == label)))
        yield _Ranked(pred.score[order], pair[index[order]], n_objects)


def _score(part: NuscenesPart, ranked: _Ranked, name: str, rules: Rules) -> _ClassScore:
    is_hit = ranked.pair != NO_ROW
    curves = [sampled_curve(hit, ranked.score, ranked.n_objects) for hit in is_hit.T]
    precision = np.array([precision for precision, _ in curves])
    ap = [average_precision(p, rules.min_recall, rules.min_precision) for p in precision]
    hit = is_hit[:, rules.error_limit]
    terms = part.pairs.errors[ranked.pair[hit, rules.error_limit]]
    errors = [
        np.nan
        if term in _UNDEFINED.get(name, ())
        else mean_error(values, ranked.score[hit], curves[rules.error_limit][1], rules.min_recall)
        for term, values in zip(ERRORS, terms.T, strict=True)
    ]
    return _ClassScore(np.array(ap), np.array(errors), precision)


def _metrics(scores: Sequence[_ClassScore], rules: Rules) -> dict[str, Metric]:
    mean_ap = float(np.mean([np.mean(s.ap) for s in scores]))
    by_class = np.array([s.errors for s in scores])
    mean_errors = [
        float(np.mean(column[~np.isnan(column)])) if not np.isnan(column).all() else float("nan")
        for column in by_class.T
    ]
    gains = [max(0.0, 1.0 - error) for error in mean_errors]
    nds = (_MAP_WEIGHT * mean_ap + float(np.sum(gains))) / (_MAP_WEIGHT + len(gains))
    metrics = {"NDS": Metric(nds, "fraction"), "mAP": Metric(mean_ap, "fraction")}
    for short, unit, error in zip(_SHORT, _UNITS, mean_errors, strict=True):
        metrics[f"m{short}"] = Metric(error, unit, "lower")
    for name, score in zip(rules.classes, scores, strict=True):
        metrics[f"{name}/AP"] = Metric(float(np.mean(score.ap)), "fraction")
        for limit, ap in zip(rules.limits, score.ap, strict=True):
            metrics[f"{name}/AP_{limit}m"] = Metric(float(ap), "fraction")
        for short, unit, error in zip(_SHORT, _UNITS, score.errors, strict=True):
            metrics[f"{name}/{short}"] = Metric(float(error), unit, "lower")
    return metrics


def _counts(
    part: NuscenesPart, rules: Rules, weights: Weights
) -> tuple[dict[str, int], dict[str, int]]:
    counts = {"frames": int(weights.sum())}
    per_class: dict[str, int] = {}
    ignored: dict[str, int] = {}
    for side, boxes in (("ground_truth", part.gt), ("predictions", part.pred)):
        times = weights[boxes.frame]
        counts[side] = int(times.sum())
        for label, name in enumerate(rules.classes):
            per_class[f"{name}/{side}"] = int(times[boxes.counts & (boxes.label == label)].sum())
        for code, reason in enumerate(REASONS):
            n = int(times[boxes.reason == code].sum())
            if code and n:
                ignored[f"{side}/{reason}"] = n
    return counts | per_class, ignored


def _warnings(
    part: NuscenesPart, rules: Rules, ranked: Sequence[_Ranked], weights: Weights
) -> Iterator[str]:
    absent = [name for name, r in zip(rules.classes, ranked, strict=True) if r.n_objects == 0]
    if absent:
        yield (
            f"{len(absent)} of {len(rules.classes)} classes have no object here and count as AP 0 "
            f"and errors 1 in the means, as in the reference tool: {', '.join(absent)}"
        )
    tied = sum(int(np.count_nonzero(np.diff(r.score) == 0)) for r in ranked)
    if tied:
        yield (
            f"{tied} predictions share their score with another one of their class: of those the "
            "later in the file ranks first, so its order changes the numbers"
        )
    pairs = part.pairs
    has_speed = np.array(["vel_err" not in _UNDEFINED.get(name, ()) for name in rules.classes])
    chosen = (pairs.limit == rules.error_limit) & has_speed[part.gt.label[pairs.gt]]
    times = weights[part.gt.frame[pairs.gt[chosen]]]
    speed = np.repeat(pairs.errors[chosen, ERRORS.index("vel_err")], times)
    unknown = int(np.count_nonzero(np.isnan(speed)))
    if unknown:
        yield (
            f"the velocity of {unknown} of {len(speed)} matched pairs is unknown on one side: they "
            "are passed over in AVE, neither rewarded nor punished"
        )
