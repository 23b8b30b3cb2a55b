"""What one scene contributes to KITTI's object evaluation: columns and overlapping pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from drivekit.metrics.kitti_overlaps import (
    NO_ALPHA,
    Flags,
    Float,
    Index,
    Overlaps,
    Pairs,
    alpha_of,
    canonical,
    ground_overlaps,
    image_overlaps,
)
from drivekit.metrics.kitti_rules import Measure, Rules
from drivekit.model.boxes import BoxTable, FrameKey


@dataclass(frozen=True, eq=False, slots=True)
class Targets:
    """Columns of the ground truth, in file order; NaN where the rules look at no such thing.

    Parameters
    ----------
    frame : (G,) int64
        Position among the frames of the part.
    label, row : (G,) int32, int64
    is_ignored : (G,) bool
        Whether the box counts for no class and against none.
    is_boxless : (G,) bool
        Whether the object has no 3D box, where only 3D boxes are scored.
    occluded, truncated : (G,) float64
    height : (G,) float64 [px]
    box : (G, 7) float64 [m, rad]
        Centre, length, width, height, yaw in the frame's coordinate frame.
    """

    frame: Index
    label: NDArray[np.int32]
    row: Index
    is_ignored: Flags
    is_boxless: Flags
    occluded: Float
    truncated: Float
    height: Float
    box: Float


@dataclass(frozen=True, eq=False, slots=True)
class Detections:
    """Columns of the predictions, in file order.

    Parameters
    ----------
    frame, label, row, height, box
        See :class:`Targets`.
    score : (D,) float64
    has_alpha : (D,) bool
        Whether an observation angle was estimated.
    is_placed : (D, K) bool
        Whether the box can be measured at all, a column a measure.
    excuse : (D, K) float64
        Largest share of the box that lies in one "don't care" region, a column a measure.
    """

    frame: Index
    label: NDArray[np.int32]
    row: Index
    score: Float
    height: Float
    has_alpha: Flags
    is_placed: Flags
    excuse: Float
    box: Float


@dataclass(frozen=True, eq=False, slots=True)
class KittiPart:
    """Columns and overlapping pairs of some frames; ``pairs`` has one entry a measure."""

    frames: tuple[FrameKey, ...]
    gt: Targets
    det: Detections
    pairs: tuple[Pairs, ...]


def partial(rules: Rules, gt: BoxTable, pred: BoxTable) -> KittiPart:
    """Return the part of some frames; both tables have them in the same order."""
    is_region = np.zeros(len(gt), bool)
    if rules.dont_care is not None:
        is_region = np.equal(gt.label, gt.taxonomy.label(rules.dont_care))
    overlaps: dict[Measure, Overlaps] = {}
    if rules.scores_image:
        overlaps["2d"] = image_overlaps(gt, pred, is_region)
    if set(rules.measures) - {"2d"}:
        overlaps.update(ground_overlaps(gt, pred, is_region))
    ordered = [overlaps[measure] for measure in rules.measures]
    det = Detections(
        frame=pred.frame_of_row,
        label=pred.label,
        row=pred.row,
        score=np.asarray(pred.column("score"), np.float64),
        height=np.abs(_height(pred)) if rules.scores_image else np.full(len(pred), np.nan),
        has_alpha=alpha_of(pred) != NO_ALPHA,
        is_placed=np.column_stack([o.is_placed for o in ordered]),
        excuse=np.column_stack([o.excuse for o in ordered]),
        box=canonical(pred),
    )
    return KittiPart(gt.frames, _targets(rules, gt), det, tuple(o.pairs for o in ordered))


def merge(rules: Rules, parts: Sequence[KittiPart]) -> KittiPart:
    """Join parts in the order given; no parts make the part of no frame."""
    if not parts:
        return _empty(len(rules.measures))
    if len(parts) == 1:
        return parts[0]
    n_frames = _starts([len(p.frames) for p in parts])
    n_gt = _starts([len(p.gt.row) for p in parts])
    n_det = _starts([len(p.det.row) for p in parts])
    return KittiPart(
        tuple(frame for part in parts for frame in part.frames),
        _joined([p.gt for p in parts], frame=n_frames),
        _joined([p.det for p in parts], frame=n_frames),
        tuple(
            _joined([p.pairs[k] for p in parts], gt=n_gt, det=n_det)
            for k in range(len(rules.measures))
        ),
    )


def _targets(rules: Rules, gt: BoxTable) -> Targets:
    unknown = np.full(len(gt), np.nan)
    box = canonical(gt)
    has_limits = rules.limits_visibility
    return Targets(
        frame=gt.frame_of_row,
        label=gt.label,
        row=gt.row,
        is_ignored=np.asarray(gt.extra.get("ignore", np.zeros(len(gt))), bool),
        is_boxless=np.asarray(~np.isfinite(box).all(axis=1) & (not rules.scores_image)),
        occluded=np.asarray(gt.column("occluded"), np.float64) if has_limits else unknown,
        truncated=np.asarray(gt.column("truncated"), np.float64) if has_limits else unknown,
        height=_height(gt) if rules.limits_height else unknown,
        box=box,
    )


def _height(table: BoxTable) -> Float:
    bbox = np.asarray(table.column("bbox"), np.float64)
    height: Float = bbox[:, 3] - bbox[:, 1]
    return height


Columns = TypeVar("Columns", Targets, Detections, Pairs)


def _joined(parts: Sequence[Columns], **starts: Index) -> Columns:
    """Concatenate columns; those that are positions are moved by where their part starts."""
    joined: dict[str, Any] = {}
    for f in fields(parts[0]):
        values = [getattr(part, f.name) for part in parts]
        if f.name in starts:
            values = [v + start for v, start in zip(values, starts[f.name], strict=True)]
        joined[f.name] = np.concatenate(values)
    return type(parts[0])(**joined)


def _starts(counts: Sequence[int]) -> Index:
    return np.cumsum([0, *counts[:-1]])


def _empty(n_measures: int) -> KittiPart:
    def none(dtype: Any = np.float64, *tail: int) -> Any:
        return np.zeros((0, *tail), dtype)

    gt = Targets(
        none(np.int64), none(np.int32), none(np.int64), none(bool), none(bool), none(), none(),
        none(), none(np.float64, 7),
    )  # fmt: skip
    det = Detections(
        none(np.int64), none(np.int32), none(np.int64), none(), none(), none(bool),
        none(bool, n_measures), none(np.float64, n_measures), none(np.float64, 7),
    )  # fmt: skip
    pairs = tuple(Pairs(none(np.int64), none(np.int64), none(), none()) for _ in range(n_measures))
    return KittiPart((), gt, det, pairs)
