"""Which frames to look at first."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from drivekit.model.boxes import FrameKey
from drivekit.model.matches import MatchTable, Status
from drivekit.viewer.decisions import rank_share


class WorstFrame(NamedTuple):
    """A frame and what went wrong in it at the operating point."""

    frame: FrameKey
    false_positives: int
    false_negatives: int
    true_positives: int


def worst_frames(matches: MatchTable, n: int = 6, setting: str | None = None) -> list[WorstFrame]:
    """Return the frames with the most errors, worst first.

    A missed object counts one; a false positive counts its rank among the scores of its class (the
    most confident mistake one, the least confident next to nothing), so that the frames shown are
    those whose mistakes cost most. Frames without any error are left out; of equal frames the one
    read first comes first.

    Parameters
    ----------
    matches : MatchTable
    n : int
        At most so many.
    setting : str, optional
        By default the operating point.
    """
    rows = matches.at(setting)
    n_frames = len(matches.frames)
    status = rows.status
    cost = (status == Status.FALSE_NEGATIVE).astype(np.float64)
    false = status == Status.FALSE_POSITIVE
    cost[false] = rank_share(rows.score, rows.label)[false]
    total = np.bincount(rows.frame, cost, n_frames)
    counts = {
        kind: np.bincount(rows.frame[status == kind], minlength=n_frames)
        for kind in (Status.FALSE_POSITIVE, Status.FALSE_NEGATIVE, Status.TRUE_POSITIVE)
    }
    order = np.argsort(-total, kind="stable")[:n]
    return [
        WorstFrame(
            matches.frames[i],
            int(counts[Status.FALSE_POSITIVE][i]),
            int(counts[Status.FALSE_NEGATIVE][i]),
            int(counts[Status.TRUE_POSITIVE][i]),
        )
        for i in order
        if total[i] > 0
    ]
