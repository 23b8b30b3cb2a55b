"""Every decision of KITTI's object evaluation, at the score cut of the best F1."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.kernels.kitti_assign import partners
from drivekit.metrics.kitti_curves import sweep
from drivekit.metrics.kitti_overlaps import Flags, Float, Index
from drivekit.metrics.kitti_part import KittiPart
from drivekit.metrics.kitti_rules import Measure, Rules, ScoredClass, setting_name, settings_of
from drivekit.metrics.kitti_select import (
    BY_TOO_SMALL,
    IN_REGION,
    REASONS,
    TOO_SMALL,
    Selection,
    choose,
    select,
)
from drivekit.model.matches import NO_ROW, MatchTable, Setting, Status
from drivekit.model.taxonomy import Taxonomy

#: Ground distance [m], smallest turn [rad] and 1 - IoU of the aligned boxes.
_ERRORS = ("trans_err", "orient_err", "scale_err")


class Decisions(NamedTuple):
    """Decisions about one class and setting; positions are those of the part's columns.

    Parameters
    ----------
    gt, det : (M,) int64
        `NO_ROW` where there is none.
    status, reason : (M,) uint8
    overlap : (M,) float64
        NaN where a side is missing.
    """

    gt: Index
    det: Index
    status: NDArray[np.uint8]
    reason: NDArray[np.uint8]
    overlap: Float


def decide(
    part: KittiPart,
    rules: Rules,
    selection: Selection,
    scored: ScoredClass,
    measure: Measure,
    cut: float,
) -> Decisions:
    """Return what became of every box at a score cut; lower scores do not appear."""
    chosen = choose(part, rules, selection, scored, measure)
    pairs = part.pairs[rules.measures.index(measure)]
    pair = chosen.pair[partners(chosen.candidates, cut)]
    gt, det = pairs.gt[pair], pairs.det[pair]
    by_small = np.where(selection.is_small[det], BY_TOO_SMALL, 0)
    reason = selection.gt_reason[gt]
    matched = _decisions(
        gt, det, Status.TRUE_POSITIVE, np.where(reason > 0, reason, by_small), pairs.overlap[pair]
    )
    lone = _without(selection.is_seen, gt)
    nobody = np.full(len(lone), NO_ROW)
    missed = _decisions(lone, nobody, Status.FALSE_NEGATIVE, selection.gt_reason[lone])
    lone = _without(selection.is_own & (part.det.score >= cut), det)
    nobody = np.full(len(lone), NO_ROW)
    excuse = np.where(chosen.is_countable[lone], 0, IN_REGION)
    reason = np.where(selection.is_small[lone], TOO_SMALL, excuse)
    false = _decisions(nobody, lone, Status.FALSE_POSITIVE, reason)
    parts = (matched, missed, false)
    return Decisions(
        **{name: np.concatenate([getattr(p, name) for p in parts]) for name in Decisions._fields}
    )


def match_table(part: KittiPart, rules: Rules, taxonomy: Taxonomy) -> MatchTable:
    """Return the decisions of all settings, ordered by setting, frame and class."""
    weight = np.ones(len(part.frames), np.int64)
    settings: list[Setting] = []
    columns = []
    selections = {
        (scored.name, difficulty.name): select(part, taxonomy, scored, difficulty)
        for scored in rules.classes
        for difficulty in rules.difficulties
    }
    for measure, difficulty in settings_of(rules):
        cuts: dict[str, float] = {}
        for scored in rules.classes:
            selection = selections[scored.name, difficulty.name]
            cut = sweep(part, rules, selection, scored, measure, weight).best_cut
            if np.isfinite(cut):
                cuts[scored.name] = cut
            found = decide(part, rules, selection, scored, measure, cuts.get(scored.name, -np.inf))
            columns.append(_rows(part, taxonomy.label(scored.name), len(settings), found))
        settings.append(Setting(setting_name(measure, difficulty), cuts))
    joined = {name: np.concatenate([c[name] for c in columns]) for name in columns[0]}
    order = np.lexsort((joined["frame"], joined["setting"]))
    joined = {name: column[order] for name, column in joined.items()}
    errors = {name: joined.pop(name) for name in _ERRORS}
    return MatchTable(
        settings=tuple(settings),
        operating_point="/".join(filter(None, rules.operating_point)),
        reasons=REASONS,
        frames=part.frames,
        classes=taxonomy.classes,
        errors=errors,
        **joined,
    )


def _decisions(
    gt: Index, det: Index, status: Status, reason: NDArray[np.integer], overlap: Float | None = None
) -> Decisions:
    """Return decisions of one status, or ignored where there is a reason."""
    statuses = np.where(reason > 0, Status.IGNORED, status).astype(np.uint8)
    return Decisions(
        gt,
        det,
        statuses,
        reason.astype(np.uint8),
        np.full(len(gt), np.nan) if overlap is None else overlap,
    )


def _without(chosen: Flags, matched: Index) -> Index:
    is_lone = chosen.copy()
    is_lone[matched] = False
    return np.flatnonzero(is_lone)


def _rows(
    part: KittiPart, label: int, setting: int, d: Decisions
) -> dict[str, NDArray[np.generic]]:
    has_gt, has_det = d.gt != NO_ROW, d.det != NO_ROW
    n = len(d.gt)
    frame, gt_row = np.zeros(n, np.int32), np.full(n, NO_ROW)
    det_row, score = np.full(n, NO_ROW), np.full(n, np.nan)
    frame[has_gt], gt_row[has_gt] = part.gt.frame[d.gt[has_gt]], part.gt.row[d.gt[has_gt]]
    frame[has_det], det_row[has_det] = part.det.frame[d.det[has_det]], part.det.row[d.det[has_det]]
    score[has_det] = part.det.score[d.det[has_det]]
    is_hit = d.status == Status.TRUE_POSITIVE
    errors = np.full((3, n), np.nan)
    errors[:, is_hit] = _errors(part.gt.box[d.gt[is_hit]], part.det.box[d.det[is_hit]])
    return {
        "setting": np.full(n, setting, np.int16),
        "frame": frame,
        "status": d.status,
        "reason": d.reason,
        "pred_row": det_row,
        "gt_row": gt_row,
        "label": np.full(n, label, np.int32),
        "score": score,
        "affinity": d.overlap,
        **dict(zip(_ERRORS, errors, strict=True)),
    }


def _errors(gt: Float, det: Float) -> Float:
    """Return distance over ground [m], turn in [0, pi] [rad], 1 - IoU of the aligned boxes."""
    distance = np.hypot(det[:, 0] - gt[:, 0], det[:, 1] - gt[:, 1])
    turn = np.abs((det[:, 6] - gt[:, 6] + np.pi) % (2 * np.pi) - np.pi)
    shared = np.minimum(gt[:, 3:6], det[:, 3:6]).prod(axis=1)
    union = gt[:, 3:6].prod(axis=1) + det[:, 3:6].prod(axis=1) - shared
    return np.stack([distance, turn, 1 - shared / union])
