"""Who takes part in a class and difficulty of KITTI's object evaluation, and why others do not."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.kernels.kitti_assign import IGNORED, INVISIBLE, VALID, Candidates, candidates
from drivekit.metrics.kitti_overlaps import Flags, Index
from drivekit.metrics.kitti_part import KittiPart
from drivekit.metrics.kitti_rules import Difficulty, Measure, Rules, ScoredClass
from drivekit.model.taxonomy import Taxonomy

#: Why a box is ignored; the positions are those of :class:`~drivekit.model.matches.MatchTable`.
REASONS: Final = (
    "",
    "neighbour-class",
    "marked-ignored",
    "too-occluded",
    "too-truncated",
    "too-small",
    "dont-care-region",
    "absorbed-by-too-small",
)
NEIGHBOUR, MARKED, OCCLUDED, TRUNCATED, TOO_SMALL, IN_REGION, BY_TOO_SMALL = range(1, 8)

Reasons = NDArray[np.uint8]


class Selection(NamedTuple):
    """Boxes that take part in one class and difficulty.

    Parameters
    ----------
    gt : (V,) int64
        Positions of the ground truth that is of the class, a neighbour of it, or ignored.
    gt_reason : (V,) uint8
        Position in `REASONS` of why it is ignored; 0 where it counts.
    det_flag : (D,) int8
        ``VALID``, ``IGNORED`` or ``INVISIBLE``, of every prediction.
    is_own : (D,) bool
        Which predictions are of the class.
    """

    gt: Index
    gt_reason: Reasons
    det_flag: NDArray[np.int8]
    is_own: Flags


class Chosen(NamedTuple):
    """The pairs that can become matches in one class and measure, for the kernel.

    Parameters
    ----------
    candidates : Candidates
    pair : (P,) int64
        Position of each in the pairs of the part.
    is_countable : (D,) bool
        Which predictions are false positives unless they find a partner.
    """

    candidates: Candidates
    pair: Index
    is_countable: Flags


def select(
    part: KittiPart, taxonomy: Taxonomy, scored: ScoredClass, difficulty: Difficulty
) -> Selection:
    """Return who takes part; the order of tests for a reason is that of `REASONS`."""
    gt, det = part.gt, part.det
    label = taxonomy.label(scored.name)
    is_neighbour = np.isin(gt.label, [taxonomy.label(name) for name in scored.neighbours])
    seen = np.flatnonzero((gt.label == label) | is_neighbour | gt.is_ignored)
    tests = (
        (NEIGHBOUR, is_neighbour[seen]),
        (MARKED, gt.is_ignored[seen]),
        (OCCLUDED, gt.occluded[seen] > difficulty.max_occluded),
        (TRUNCATED, gt.truncated[seen] > difficulty.max_truncated),
        (TOO_SMALL, gt.height[seen] <= difficulty.min_height),
    )
    reason = np.zeros(len(seen), np.uint8)
    for code, fails in reversed(tests):
        reason[fails] = code
    is_own = np.equal(det.label, label)
    flag = np.where(is_own, VALID, INVISIBLE).astype(np.int8)
    flag[det.height < difficulty.min_height] = IGNORED  # whatever its class
    return Selection(seen, reason, flag, is_own)


def choose(
    part: KittiPart, rules: Rules, selection: Selection, scored: ScoredClass, measure: Measure
) -> Chosen:
    """Return the pairs above the minimum overlap, ready for the assignment."""
    k = rules.measures.index(measure)
    limit = scored.min_overlap[measure]
    pairs = part.pairs[k]
    place = np.full(len(part.gt.row), len(selection.gt))
    place[selection.gt] = np.arange(len(selection.gt))
    pair = np.flatnonzero((pairs.overlap > limit) & (place[pairs.gt] < len(selection.gt)))
    first = np.searchsorted(place[pairs.gt[pair]], np.arange(len(selection.gt) + 1))
    ready = candidates(
        np.where(selection.gt_reason == 0, VALID, IGNORED),
        selection.det_flag,
        part.det.score,
        first,
        pairs.det[pair],
        pairs.overlap[pair],
    )
    is_excused = part.det.excuse[:, k] > limit
    return Chosen(ready, pair, (selection.det_flag == VALID) & ~is_excused)
