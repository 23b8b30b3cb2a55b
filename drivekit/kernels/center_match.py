"""Greedy matching of predictions to the nearest free object by the distance of centres."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, fixed, ragged_offsets
from drivekit.kernels._jit import example, kernel


def nearest_free(
    pred: npt.ArrayLike,
    gt: npt.ArrayLike,
    offsets_pred: npt.ArrayLike,
    offsets_gt: npt.ArrayLike,
    limits: npt.ArrayLike,
) -> tuple[Array, Array, Array, Array]:
    """Let predictions choose, one after the other, the nearest object that is still free.

    Each limit is a matching of its own. An object at a distance of exactly the limit is too far; of
    equally near objects the first is taken.

    Parameters
    ----------
    pred, gt : (P, 2), (G, 2) float64 [m]
        Centres seen from above, in groups (a frame and a class each) within which pairs may form.
        Predictions choose in the order of their rows.
    offsets_pred, offsets_gt : (N + 1,) int64
        Group n holds rows offsets[n] to offsets[n + 1].
    limits : (L,) float64 [m]

    Returns
    -------
    limit, ip, ig : (M,) int64
        Positions in ``limits``, ``pred`` and ``gt`` of each pair, ordered by limit, then by ip.
    distance : (M,) float64 [m]

    Raises
    ------
    UsageError
        Wrong shapes, or offsets that do not cover the rows or differ in their number of groups.

    Notes
    -----
    The rule is that of nuscenes-devkit 1.2.0, ``nuscenes.eval.detection.algo.accumulate``.
    """
    pred = fixed("pred", pred, np.float64, None, 2)
    gt = fixed("gt", gt, np.float64, None, 2)
    limits = fixed("limits", limits, np.float64, None)
    offsets_pred = ragged_offsets("offsets_pred", offsets_pred, len(pred))
    offsets_gt = ragged_offsets("offsets_gt", offsets_gt, len(gt))
    if len(offsets_pred) != len(offsets_gt):
        raise UsageError(
            f"offsets_pred and offsets_gt: expected the same number of groups, "
            f"found {len(offsets_pred) - 1} and {len(offsets_gt) - 1}"
        )
    limit, ip, ig, distance = _nearest_free(pred, gt, offsets_pred, offsets_gt, limits)
    return limit, ip, ig, distance


@kernel
def _nearest_free(
    pred: Array, gt: Array, offsets_pred: Array, offsets_gt: Array, limits: Array
) -> tuple[Array, Array, Array, Array]:
    most = limits.shape[0] * min(pred.shape[0], gt.shape[0])
    limit = np.empty(most, np.int64)
    ip = np.empty(most, np.int64)
    ig = np.empty(most, np.int64)
    distance = np.empty(most)
    n = 0
    for t in range(limits.shape[0]):
        taken = np.zeros(gt.shape[0], np.bool_)
        for group in range(offsets_pred.shape[0] - 1):
            for i in range(offsets_pred[group], offsets_pred[group + 1]):
                nearest = limits[t]
                best = 0
                is_found = False
                for j in range(offsets_gt[group], offsets_gt[group + 1]):
                    if taken[j]:
                        continue
                    dx = pred[i, 0] - gt[j, 0]
                    dy = pred[i, 1] - gt[j, 1]
                    d = math.sqrt(dx * dx + dy * dy)
                    if d < nearest:
                        nearest = d
                        best = j
                        is_found = True
                if is_found:
                    taken[best] = True
                    limit[n] = t
                    ip[n] = i
                    ig[n] = best
                    distance[n] = nearest
                    n += 1
    return limit[:n], ip[:n], ig[:n], distance[:n]


@example
def _example() -> None:
    nearest_free([[0.0, 0.0]], [[0.3, 0.4]], [0, 1], [0, 1], [0.5, 1.0])
