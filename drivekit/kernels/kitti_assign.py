"""Who is whose in KITTI's object evaluation: two greedy passes over sparse candidate pairs.

Both passes visit the ground truth in file order; its candidates are slices of pair arrays, sorted
by detection. Which boxes and pairs take part is the caller's: the class and its neighbours, and an
overlap above the minimum. Of those that do, valid boxes count; the others are ignored, which means
that they may absorb a partner without counting.

The rules are those of `computeStatistics` and `getThresholds` in the devkit's evaluate_object.cpp.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, ragged_offsets, real, row_ids
from drivekit.kernels._jit import example, kernel

N_SLOTS = 41
"""Points of the devkit's precision curve; also the most thresholds there can be."""

_LOWEST_SCORE = -1e7  # the devkit takes lower scores in its first pass for "no detection"
_NONE = -1


class Candidates(NamedTuple):
    """Everything one class, measure and difficulty needs to assign detections.

    Parameters
    ----------
    is_valid_gt : (G,) bool
        Ground truth in file order; without pairs it may be left out.
    is_valid_det : (D,) bool
    score : (D,) float64
    first : (G + 1,) int64
        Ground truth g has pairs first[g] to first[g + 1].
    det : (P,) int64
        Detection of each pair, ascending within a ground truth.
    overlap : (P,) float64
    """

    is_valid_gt: Array
    is_valid_det: Array
    score: Array
    first: Array
    det: Array
    overlap: Array


class Tally(NamedTuple):
    """Sums over all ground truth, one value a threshold.

    Parameters
    ----------
    true_positives : (K,) float64
        Valid ground truth with a valid partner.
    found : (K,) float64
        Valid ground truth with any partner.
    absorbed : (K,) float64
        Countable detections that have a partner.
    worth : (K,) float64
        Of the pairs of the true positives.
    """

    true_positives: Array
    found: Array
    absorbed: Array
    worth: Array


def candidates(
    is_valid_gt: npt.ArrayLike,
    is_valid_det: npt.ArrayLike,
    score: npt.ArrayLike,
    first: npt.ArrayLike,
    det: npt.ArrayLike,
    overlap: npt.ArrayLike,
) -> Candidates:
    """Check and fix the arrays of :class:`Candidates`.

    Raises
    ------
    UsageError
        Wrong shapes, offsets that do not cover the pairs, or a detection that is not there.
    """
    is_valid_gt = fixed("is_valid_gt", is_valid_gt, np.bool_, None)
    is_valid_det = fixed("is_valid_det", is_valid_det, np.bool_, None)
    det = row_ids("det", det, len(is_valid_det))
    first = ragged_offsets("first", first, len(det))
    if len(first) != len(is_valid_gt) + 1:
        raise UsageError(f"first: expected {len(is_valid_gt) + 1} offsets, found {len(first)}")
    return Candidates(
        is_valid_gt,
        is_valid_det,
        fixed("score", score, np.float64, len(is_valid_det)),
        first,
        det,
        fixed("overlap", overlap, np.float64, len(det)),
    )


def recorded_scores(c: Candidates) -> Array:
    """Find the scores that recall is sampled at: pass one, which takes the best score.

    Returns
    -------
    (G,) float64
        Score of the partner; NaN where there is none or either side is ignored.
    """
    scores: Array = _recorded_scores(*c)
    return scores


def recall_thresholds(scores: npt.ArrayLike, n_valid: int) -> Array:
    """Choose the scores at which precision is sampled, about equally far apart in recall.

    Parameters
    ----------
    scores : (N,) float64
        Scores of true positives, in any order.
    n_valid : int
        Number of objects to be found.

    Returns
    -------
    (K,) float64
        Descending, at most `N_SLOTS`.
    """
    descending = -np.sort(-fixed("scores", scores, np.float64, None))
    thresholds: Array = _recall_thresholds(descending, real("n_valid", n_valid))
    return thresholds


def tally(
    c: Candidates,
    thresholds: npt.ArrayLike,
    is_countable: npt.ArrayLike,
    worth: npt.ArrayLike,
    weight: npt.ArrayLike,
) -> Tally:
    """Assign at every threshold and add up: pass two, which takes the largest overlap.

    Parameters
    ----------
    c : Candidates
    thresholds : (K,) float64
        Detections with a lower score do not take part.
    is_countable : (D,) bool
        Which valid detections would be false positives without a partner.
    worth : (P,) float64
        What a pair adds to `Tally.worth` if it becomes a true positive.
    weight : (G,) int64
        How often each ground truth, and what it absorbs, counts.
    """
    sums = _tally(
        *c,
        fixed("thresholds", thresholds, np.float64, None),
        fixed("is_countable", is_countable, np.bool_, len(c.is_valid_det)),
        fixed("worth", worth, np.float64, len(c.det)),
        fixed("weight", weight, np.int64, len(c.is_valid_gt)),
    )
    return Tally(*sums)


def partners(c: Candidates, cut: float) -> Array:
    """Assign by pass two at one score cut.

    Returns
    -------
    (M,) int64
        The chosen pairs, in the order of the ground truth; pairs with an ignored side included.
    """
    chosen: Array = _partners(*c, real("cut", cut))
    return chosen


@kernel
def _recorded_scores(
    is_valid_gt: Array, is_valid_det: Array, score: Array, first: Array, det: Array, overlap: Array
) -> Array:
    scores = np.full(is_valid_gt.shape[0], np.nan)
    is_taken = np.zeros(is_valid_det.shape[0], np.bool_)
    for g in range(is_valid_gt.shape[0]):
        best, best_score = _NONE, _LOWEST_SCORE
        for p in range(first[g], first[g + 1]):
            d = det[p]
            if not is_taken[d] and score[d] > best_score:
                best, best_score = d, score[d]
        if best != _NONE:
            is_taken[best] = True
            if is_valid_gt[g] and is_valid_det[best]:
                scores[g] = best_score
    return scores


@kernel
def _recall_thresholds(scores: Array, n_valid: float) -> Array:
    thresholds = np.empty(N_SLOTS)
    k = 0
    recall = 0.0
    last = scores.shape[0] - 1
    for i in range(scores.shape[0]):
        left = (i + 1) / n_valid
        right = (i + 2) / n_valid if i < last else left
        if right - recall < recall - left and i < last:
            continue
        if k == N_SLOTS:
            break
        thresholds[k] = scores[i]
        k += 1
        recall += 1.0 / (N_SLOTS - 1.0)
    return thresholds[:k].copy()


@kernel
def _tally(
    is_valid_gt: Array,
    is_valid_det: Array,
    score: Array,
    first: Array,
    det: Array,
    overlap: Array,
    thresholds: Array,
    is_countable: Array,
    worth: Array,
    weight: Array,
) -> tuple[Array, Array, Array, Array]:
    n = thresholds.shape[0]
    true_positives, found = np.zeros(n), np.zeros(n)
    absorbed, worths = np.zeros(n), np.zeros(n)
    taken_at = np.full(is_valid_det.shape[0], _NONE)
    for k in range(n):
        for g in range(is_valid_gt.shape[0]):
            p = _largest(first[g], first[g + 1], is_valid_det, score, det, overlap, thresholds[k],
                         taken_at, k)  # fmt: skip
            if p == _NONE:
                continue
            d = det[p]
            taken_at[d] = k
            if is_countable[d]:
                absorbed[k] += weight[g]
            if is_valid_gt[g]:
                found[k] += weight[g]
                if is_valid_det[d]:
                    true_positives[k] += weight[g]
                    worths[k] += weight[g] * worth[p]
    return true_positives, found, absorbed, worths


@kernel
def _partners(
    is_valid_gt: Array,
    is_valid_det: Array,
    score: Array,
    first: Array,
    det: Array,
    overlap: Array,
    cut: float,
) -> Array:
    chosen = np.empty(is_valid_gt.shape[0], np.int64)
    taken_at = np.full(is_valid_det.shape[0], _NONE)
    n = 0
    for g in range(is_valid_gt.shape[0]):
        p = _largest(first[g], first[g + 1], is_valid_det, score, det, overlap, cut, taken_at, 0)
        if p != _NONE:
            taken_at[det[p]] = 0
            chosen[n] = p
            n += 1
    return chosen[:n].copy()


@kernel
def _largest(
    start: int,
    stop: int,
    is_valid_det: Array,
    score: Array,
    det: Array,
    overlap: Array,
    cut: float,
    taken_at: Array,
    now: int,
) -> int:
    """Return the pair with the largest overlap; one with an ignored detection only for want."""
    best = _NONE
    is_makeshift = False
    largest = 0.0
    for p in range(start, stop):
        d = det[p]
        if taken_at[d] == now or score[d] < cut:
            continue
        if is_valid_det[d]:
            if overlap[p] > largest or is_makeshift:
                best, largest, is_makeshift = p, overlap[p], False
        elif best == _NONE:
            best, is_makeshift = p, True
    return best


@example
def _example() -> None:
    one = candidates([True], [True], [0.5], [0, 1], [0], [0.9])
    thresholds = recall_thresholds(recorded_scores(one), 1)
    tally(one, thresholds, [True], [1.0], [1])
    partners(one, 0.0)
