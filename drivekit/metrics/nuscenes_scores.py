"""The nuScenes score model: ranked decisions in, precision, average precision and errors out.

Every rule is that of nuscenes-devkit 1.2.0: ``algo`` and ``data_classes`` of
``nuscenes.eval.detection``, and ``nuscenes.eval.common.utils``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Bool = NDArray[np.bool_]

#: Recall values at which curves are sampled.
RECALLS = np.linspace(0.0, 1.0, 101)
RECALLS.setflags(write=False)


def ranking(score: Float, row: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return positions by falling score; of equal scores the later row comes first."""
    return np.lexsort((row, score))[::-1]


def sampled_curve(is_hit: Bool, score: Float, n_objects: int) -> tuple[Float, Float]:
    """Return precision and confidence at :data:`RECALLS`.

    Parameters
    ----------
    is_hit : (N,) bool
        Whether a prediction found an object, by rank.
    score : (N,) float64
        By rank.
    n_objects : int
        Objects to be found.

    Returns
    -------
    precision, confidence : (101,) float64
        Linear between the points of the raw curve, without an envelope; 0 beyond the highest
        recall, and everywhere if nothing was found or there was nothing to find.
    """
    if n_objects == 0 or not is_hit.any():
        return np.zeros_like(RECALLS), np.zeros_like(RECALLS)
    hits = np.cumsum(is_hit).astype(np.float64)
    precision = hits / np.arange(1.0, len(hits) + 1.0)
    recall = hits / float(n_objects)
    return (
        np.interp(RECALLS, recall, precision, right=0.0),
        np.interp(RECALLS, recall, score, right=0.0),
    )


def average_precision(precision: Float, min_recall: float, min_precision: float) -> float:
    """Return the mean of precision above both minima, scaled to 0..1.

    Parameters
    ----------
    precision : (101,) float64
        At :data:`RECALLS`; the bin at ``min_recall`` itself does not count.
    """
    above = precision[round(100 * min_recall) + 1 :] - min_precision
    return float(np.mean(np.maximum(above, 0.0))) / (1.0 - min_precision)


def mean_error(errors: Float, score: Float, confidence: Float, min_recall: float) -> float:
    """Return the error of true positives, averaged over recall.

    Parameters
    ----------
    errors : (M,) float64
        Of the hits, by rank; NaN values are passed over.
    score : (M,) float64
        Of the hits, by rank.
    confidence : (101,) float64
        Of :func:`sampled_curve`.
    min_recall : float

    Returns
    -------
    float
        1 where no recall above ``min_recall`` was reached, and where every error is NaN.
    """
    first = round(100 * min_recall) + 1
    reached = np.flatnonzero(confidence)
    if not len(errors) or not len(reached) or reached[-1] < first:
        return 1.0
    means = np.interp(confidence[::-1], score[::-1], running_mean(errors)[::-1])[::-1]
    return float(np.mean(means[first : reached[-1] + 1]))


def running_mean(values: Float) -> Float:
    """Return the mean of each value and those before it, NaN passed over.

    Before the first number it is 0; without any number it is 1 throughout.
    """
    if np.isnan(values).all():
        return np.ones(len(values))
    count = np.cumsum(~np.isnan(values))
    means = np.zeros(len(values))
    np.divide(np.nancumsum(values), count, out=means, where=count != 0)
    return means


def best_f1_cut(is_hit: Bool, score: Float, n_objects: int) -> float | None:
    """Return the score at which keeping everything above has the best F1, of equals the highest.

    Parameters
    ----------
    is_hit, score, n_objects
        As for :func:`sampled_curve`.

    Returns
    -------
    float or None
        ``None`` where nothing was found: no cut is better than another.
    """
    if not is_hit.any():
        return None
    hits = np.cumsum(is_hit)
    f1 = 2.0 * hits / (n_objects + np.arange(1.0, len(hits) + 1.0))
    is_last_of_tie = np.append(score[1:] != score[:-1], True)
    return float(score[np.argmax(np.where(is_last_of_tie, f1, 0.0))])


def scale_error(a: Float, b: Float) -> Float:
    """Return 1 − IoU of boxes laid upon each other, centre on centre and axis on axis.

    Parameters
    ----------
    a, b : (N, 3) float64 [m]
        Sizes, all positive.
    """
    shared = np.prod(np.minimum(a, b), axis=1)
    error: Float = 1.0 - shared / (np.prod(a, axis=1) + np.prod(b, axis=1) - shared)
    return error


def heading_error(a: Float, b: Float, period: Float) -> Float:
    """Return the angle [rad] between headings that look the same after ``period``."""
    difference = np.mod(a - b + period / 2, period) - period / 2
    error: Float = np.abs(np.where(difference > np.pi, difference - 2 * np.pi, difference))
    return error
