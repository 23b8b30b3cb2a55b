"""Who takes part in a class and difficulty of KITTI's object evaluation, and why others do not."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.kernels.kitti_assign import Candidates, candidates
from drivekit.metrics.kitti_overlaps import Flags, Index
from drivekit.metrics.kitti_part import KittiPart
from drivekit.metrics.kitti_rules import Difficulty, Measure, Rules, ScoredClass
from drivekit.model.taxonomy import Taxonomy

#: Why a box is ignored; the positions are those of :class:`~drivekit.model.matches.MatchTable`.
REASONS: Final = (
    "",
    "neighbour-class",
    "marked-ignored",
    "no-3d-box",
    "too-occluded",
    "too-truncated",
    "too-small",
    "dont-care-region",
    "absorbed-by-too-small",
)
NEIGHBOUR, MARKED, BOXLESS, OCCLUDED, TRUNCATED, TOO_SMALL, IN_REGION, BY_TOO_SMALL = range(1, 9)

Reasons = NDArray[np.uint8]


class Selection(NamedTuple):
    """Who takes part in one class and difficulty.

    Parameters
    ----------
    is_seen : (G,) bool
        Ground truth of the class, of a neighbour of it, or marked as ignored.
    gt_reason : (G,) uint8
        Position in `REASONS` of why it is ignored; 0 where it counts.
    is_own : (D,) bool
        Predictions of the class.
    is_small : (D,) bool
        Predictions of any class that are too low in the image: they take part, but as ignored.
    ranked : (V,) int64
        Predictions that count, by ascending score.
    """

    is_seen: Flags
    gt_reason: Reasons
    is_own: Flags
    is_small: Flags
    ranked: Index

    @property
    def counted(self) -> Flags:
        """(G,) bool: ground truth that counts."""
        return self.is_seen & np.equal(self.gt_reason, 0)


class Chosen(NamedTuple):
    """The pairs that can become matches in one class, measure and difficulty.

    Parameters
    ----------
    candidates : Candidates
        For the kernel.
    gt : (G',) int64
        Ground truth that has pairs.
    pair : (P',) int64
        Position of each pair in those of the part.
    is_countable : (D,) bool
        Which predictions are false positives unless they find a partner.
    """

    candidates: Candidates
    gt: Index
    pair: Index
    is_countable: Flags


def select(
    part: KittiPart, taxonomy: Taxonomy, scored: ScoredClass, difficulty: Difficulty
) -> Selection:
    """Return who takes part; the order of tests for a reason is that of `REASONS`."""
    gt, det = part.gt, part.det
    label = taxonomy.label(scored.name)
    is_neighbour = np.isin(gt.label, [taxonomy.label(name) for name in scored.neighbours])
    tests = (
        (NEIGHBOUR, is_neighbour),
        (MARKED, gt.is_ignored),
        (BOXLESS, gt.is_boxless),
        (OCCLUDED, gt.occluded > difficulty.max_occluded),
        (TRUNCATED, gt.truncated > difficulty.max_truncated),
        (TOO_SMALL, gt.height <= difficulty.min_height),
    )
    reason = np.zeros(len(gt.row), np.uint8)
    for code, fails in reversed(tests):
        reason[fails] = code
    is_own = np.equal(det.label, label)
    is_small = det.height < difficulty.min_height
    valid = np.flatnonzero(is_own & ~is_small)
    return Selection(
        (gt.label == label) | is_neighbour | gt.is_ignored,
        reason,
        is_own,
        is_small,
        valid[np.argsort(det.score[valid], kind="stable")],
    )


def choose(
    part: KittiPart, rules: Rules, selection: Selection, scored: ScoredClass, measure: Measure
) -> Chosen:
    """Return the pairs above the minimum overlap, ready for the assignment."""
    k = rules.measures.index(measure)
    limit = scored.min_overlap[measure]
    pairs = part.pairs[k]
    takes_part = selection.is_own | selection.is_small
    pair = np.flatnonzero(
        (pairs.overlap > limit) & selection.is_seen[pairs.gt] & takes_part[pairs.det]
    )
    gt, start = np.unique(pairs.gt[pair], return_index=True)
    is_valid = selection.is_own & ~selection.is_small
    ready = candidates(
        selection.gt_reason[gt] == 0,
        is_valid,
        part.det.score,
        np.append(start, len(pair)),
        pairs.det[pair],
        pairs.overlap[pair],
    )
    return Chosen(ready, gt, pair, is_valid & (part.det.excuse[:, k] <= limit))
