"""From assigned detections to KITTI's 41-slot curves and their averages."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.kernels.kitti_assign import N_SLOTS, recall_thresholds, recorded_scores, tally
from drivekit.metrics.kitti_overlaps import Float, Index
from drivekit.metrics.kitti_part import KittiPart
from drivekit.metrics.kitti_rules import Measure, Rules, ScoredClass
from drivekit.metrics.kitti_select import Selection, choose

#: Average → the slots of the curve it is the mean of.
AVERAGES = {"R40": slice(1, N_SLOTS), "R11": slice(0, N_SLOTS, 4)}


class Sweep(NamedTuple):
    """Counts of one class, measure and difficulty at the sampled thresholds.

    Parameters
    ----------
    n_valid : int
        Objects that count.
    thresholds : (K,) float64
        Descending, K at most 41.
    true_positives, false_positives, misses : (K,) float64
    similarity : (K,) float64
        Sum over the true positives.
    """

    n_valid: int
    thresholds: Float
    true_positives: Float
    false_positives: Float
    misses: Float
    similarity: Float

    @property
    def best_cut(self) -> float:
        """Threshold of the best F1 score, the highest of equals; NaN without any."""
        if not len(self.thresholds):
            return float("nan")
        errors = self.false_positives + self.misses
        return float(self.thresholds[np.argmax(_f1(self.true_positives, errors))])

    def precision(self) -> Float:
        """Return the (41,) curve that average precision is taken from."""
        return self._curve(self.true_positives)

    def orientation_similarity(self) -> Float:
        """Return the (41,) curve that average orientation similarity is taken from."""
        return self._curve(self.similarity)

    def _curve(self, gain: Float) -> Float:
        """Put a value a threshold into slots, each raised to the largest of those behind it."""
        slots = np.zeros(N_SLOTS)
        with np.errstate(invalid="ignore"):
            # Nothing counted at a threshold is 0/0 in the devkit too, and stays in its slot.
            value = gain / (self.true_positives + self.false_positives)
        best = np.fmax.accumulate(value[::-1])[::-1]
        slots[: len(value)] = np.where(np.isnan(value), np.nan, best)
        return slots


def sweep(
    part: KittiPart,
    rules: Rules,
    selection: Selection,
    scored: ScoredClass,
    measure: Measure,
    weight: NDArray[np.int64],
) -> Sweep:
    """Count at every sampled threshold; ``weight`` (F,) int64 says how often a frame counts."""
    chosen = choose(part, rules, selection, scored, measure)
    pairs = part.pairs[rules.measures.index(measure)]
    n_valid = int(weight[part.gt.frame[selection.counted]].sum())
    of_gt = weight[part.gt.frame[chosen.gt]]
    recorded = recorded_scores(chosen.candidates)
    is_hit = np.isfinite(recorded)
    thresholds = recall_thresholds(np.repeat(recorded[is_hit], of_gt[is_hit]), n_valid)
    sums = tally(
        chosen.candidates,
        thresholds,
        chosen.is_countable,
        pairs.similarity[chosen.pair],
        of_gt,
    )
    countable = selection.ranked[chosen.is_countable[selection.ranked]]
    n_above = _n_above(part, countable, weight, thresholds)
    return Sweep(
        n_valid,
        thresholds,
        sums.true_positives,
        n_above - sums.absorbed,
        n_valid - sums.found,
        sums.worth,
    )


def average(curve: Float) -> dict[str, float]:
    """Return R40 and R11 of a (41,) curve, in percent."""
    return {name: float(100 * curve[slots].mean()) for name, slots in AVERAGES.items()}


def reachable(n_valid: int) -> dict[str, float]:
    """Return what a perfect detector gets, in percent, if so many objects count."""
    n_slots = len(recall_thresholds(np.zeros(n_valid), n_valid))
    return average((np.arange(N_SLOTS) < n_slots).astype(float))


def _n_above(part: KittiPart, ranked: Index, weight: NDArray[np.int64], thresholds: Float) -> Float:
    """Count the predictions, given by ascending score, that reach each threshold."""
    total = np.cumsum(np.append(0, weight[part.det.frame[ranked]]))
    below = np.searchsorted(part.det.score[ranked], thresholds, side="left")
    return np.asarray(total[-1] - total[below], np.float64)


def _f1(true_positives: Float, errors: Float) -> Float:
    total = 2 * true_positives + errors
    f1 = np.zeros(len(total))
    np.divide(2 * true_positives, total, out=f1, where=total > 0)
    return f1
