"""What the nuScenes detection protocol remembers of frames: boxes with a verdict, and pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.model.boxes import FrameKey
from drivekit.model.matches import NO_ROW, MatchTable, Setting, Status

Float = NDArray[np.float64]
Int = NDArray[np.int64]

#: Why a box does not count, by code; 0 counts.
REASONS: Final = (
    "", "not-scored", "out-of-range", "no-points", "bike-rack", "below-score-cut"
)  # fmt: skip
#: Error terms of a pair, in the order of ``Pairs.errors``.
ERRORS: Final = ("trans_err", "scale_err", "orient_err", "vel_err", "attr_err")

_BELOW_CUT = REASONS.index("below-score-cut")


@dataclass(frozen=True, eq=False, slots=True)
class JudgedBoxes:
    """Boxes of one side, as far as the score needs them.

    Parameters
    ----------
    frame : (N,) int64
        Position in the part's frames, ascending.
    row : (N,) int64
    label : (N,) int64
    score : (N,) float64
        NaN for ground truth.
    reason : (N,) int64
        Position in :data:`REASONS`.
    """

    frame: Int
    row: Int
    label: Int
    score: Float
    reason: Int

    @property
    def counts(self) -> NDArray[np.bool_]:
        """(N,) bool: boxes that the score counts."""
        return np.equal(self.reason, 0)

    def take(self, index: Int, frame: Int) -> JudgedBoxes:
        """Return some boxes, moved to other frames."""
        return JudgedBoxes(
            frame, self.row[index], self.label[index], self.score[index], self.reason[index]
        )


@dataclass(frozen=True, eq=False, slots=True)
class Pairs:
    """True positives at each distance limit.

    Parameters
    ----------
    limit, pred, gt : (M,) int64
        Positions in the protocol's limits and in the part's boxes.
    errors : (M, 5) float64
        :data:`ERRORS` [m, fraction, rad, m/s, fraction]; NaN where a term is not defined.
    """

    limit: Int
    pred: Int
    gt: Int
    errors: Float


@dataclass(frozen=True, eq=False, slots=True)
class NuscenesPart:
    """Partial result: frames, their boxes and the pairs that were found."""

    frames: tuple[FrameKey, ...]
    gt: JudgedBoxes
    pred: JudgedBoxes
    pairs: Pairs

    def pair_of(self, n_limits: int) -> Int:
        """(P, L) int64 position in ``pairs`` of each prediction, ``NO_ROW`` where it has none."""
        table = np.full((len(self.pred.row), n_limits), NO_ROW)
        table[self.pairs.pred, self.pairs.limit] = np.arange(len(self.pairs.pred))
        return table


def merged(parts: Sequence[NuscenesPart]) -> NuscenesPart:
    """Join parts one after the other."""
    frame_shift = _shifts([len(p.frames) for p in parts])
    gt_shift = _shifts([len(p.gt.row) for p in parts])
    pred_shift = _shifts([len(p.pred.row) for p in parts])
    pairs = [p.pairs for p in parts]
    return NuscenesPart(
        tuple(key for p in parts for key in p.frames),
        _joined_boxes([p.gt for p in parts], frame_shift),
        _joined_boxes([p.pred for p in parts], frame_shift),
        Pairs(
            _joined([p.limit for p in pairs]),
            _joined([p.pred + s for p, s in zip(pairs, pred_shift, strict=True)]),
            _joined([p.gt + s for p, s in zip(pairs, gt_shift, strict=True)]),
            np.concatenate([np.zeros((0, len(ERRORS))), *(p.errors for p in pairs)]),
        ),
    )


def _shifts(lengths: Sequence[int]) -> Sequence[int]:
    return [int(n) for n in np.cumsum([0, *lengths])[:-1]]


def _joined(arrays: Sequence[Int]) -> Int:
    return np.concatenate([np.zeros(0, np.int64), *arrays])


def _joined_boxes(sides: Sequence[JudgedBoxes], frame_shift: Sequence[int]) -> JudgedBoxes:
    return JudgedBoxes(
        _joined([s.frame + shift for s, shift in zip(sides, frame_shift, strict=True)]),
        _joined([s.row for s in sides]),
        _joined([s.label for s in sides]),
        np.concatenate([np.zeros(0), *(s.score for s in sides)]),
        _joined([s.reason for s in sides]),
    )


def repeated(boxes: JudgedBoxes, weights: Int) -> tuple[JudgedBoxes, Int]:
    """Return the boxes of frames that each occur ``weights`` times, and where they came from.

    Copies of a box keep its row: they rank next to one another.
    """
    bounds = np.searchsorted(boxes.frame, np.arange(len(weights) + 1))
    chosen = np.repeat(np.arange(len(weights)), weights)
    counts = bounds[chosen + 1] - bounds[chosen]
    starts = np.cumsum(counts) - counts
    index = np.repeat(bounds[chosen] - starts, counts) + np.arange(counts.sum())
    return boxes.take(index, np.repeat(np.arange(len(chosen)), counts)), index


def match_table(
    part: NuscenesPart, settings: Sequence[Setting], operating_point: str, classes: Sequence[str]
) -> MatchTable:
    """Return every decision at each setting (a distance limit) and its score cuts."""
    pair_of = part.pair_of(len(settings))
    tables = []
    for i, setting in enumerate(settings):
        cut = np.array([setting.score_cut.get(name, -np.inf) for name in classes])
        tables.append(_decisions(part, pair_of[:, i], cut))
    columns = {name: np.concatenate([t[name] for t in tables]) for name in tables[0]}
    errors = columns.pop("errors")
    sizes = [len(t["frame"]) for t in tables]
    return MatchTable(
        settings=tuple(settings),
        operating_point=operating_point,
        reasons=REASONS,
        frames=part.frames,
        classes=tuple(classes),
        setting=np.repeat(np.arange(len(settings)), sizes).astype(np.int16),
        affinity=errors[:, 0],
        errors={name: errors[:, k] for k, name in enumerate(ERRORS)},
        **columns,
    )


def _decisions(part: NuscenesPart, pair: Int, cut: Float) -> dict[str, NDArray[np.generic]]:
    """Return the columns of one setting: predictions first, then what they did not find."""
    gt, pred, pairs = part.gt, part.pred, part.pairs
    reason = np.where(pred.counts & (pred.score < cut[pred.label]), _BELOW_CUT, pred.reason)
    is_hit = (pair != NO_ROW) & (reason == 0)
    hits = np.flatnonzero(is_hit)
    pair = pair[hits]
    status = np.select([is_hit, reason == 0], [Status.TRUE_POSITIVE, Status.FALSE_POSITIVE],
                       Status.IGNORED)  # fmt: skip
    gt_row = np.full(len(status), NO_ROW)
    gt_row[hits] = gt.row[pairs.gt[pair]]
    errors = np.full((len(status), len(ERRORS)), np.nan)
    errors[hits] = pairs.errors[pair]
    is_found = np.zeros(len(gt.row), bool)
    is_found[pairs.gt[pair]] = True
    rest = np.flatnonzero(~is_found)
    rest_status = np.where(gt.counts[rest], Status.FALSE_NEGATIVE, Status.IGNORED)
    nothing = np.full((len(rest), len(ERRORS)), np.nan)
    return {
        "frame": np.concatenate([pred.frame, gt.frame[rest]]),
        "status": np.concatenate([status, rest_status]),
        "reason": np.concatenate([reason, gt.reason[rest]]),
        "pred_row": np.concatenate([pred.row, np.full(len(rest), NO_ROW)]),
        "gt_row": np.concatenate([gt_row, gt.row[rest]]),
        "label": np.concatenate([pred.label, gt.label[rest]]),
        "score": np.concatenate([pred.score, np.full(len(rest), np.nan)]),
        "errors": np.concatenate([errors, nothing]),
    }
