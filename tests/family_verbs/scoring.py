"""KITTI's average precision, slowly and from its definition, where hits are known beforehand."""

from __future__ import annotations

from collections.abc import Sequence

_SLOTS = 41


def average_precision(found: Sequence[tuple[float, bool]], objects: int) -> float | None:
    """Return AP R40 [percent] of predictions (score, whether it hits) of a class.

    A threshold is taken wherever recall has grown by a fortieth; precision at a recall is the best
    there and beyond. No number without objects.
    """
    if not objects:
        return None
    hits = sorted((score for score, hit in found if hit), reverse=True)
    thresholds: list[float] = []
    recall = 0.0
    for i, score in enumerate(hits):
        here, following = (i + 1) / objects, (i + 2) / objects
        is_last = i == len(hits) - 1
        if not is_last and following - recall < recall - here:
            continue
        thresholds.append(score)
        recall += 1 / (_SLOTS - 1)
    precision = []
    for least in thresholds:
        kept = [hit for score, hit in found if score >= least]
        precision.append(sum(kept) / len(kept))
    best = [max(precision[i:]) for i in range(len(precision))]
    return 100 * sum(best[1:_SLOTS]) / (_SLOTS - 1)
