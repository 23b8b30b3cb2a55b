"""Overlaps of predictions with ground truth as KITTI's devkit measures them: image, BEV, 3D."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.kernels.box2d import overlap2d_pairs, touching_pairs
from drivekit.kernels.box_overlap import bev_intersection_pairs, near_pairs, overlap_pairs
from drivekit.metrics.kitti_rules import Measure
from drivekit.model.boxes import BoxTable

Float = NDArray[np.float64]
Index = NDArray[np.int64]
Flags = NDArray[np.bool_]

#: What result files say where no observation angle was estimated.
NO_ALPHA = -10.0
_NOWHERE = -1000.0


@dataclass(frozen=True, eq=False, slots=True)
class Pairs:
    """Pairs of the same frame that overlap in one measure, ordered by ground truth, detection.

    Parameters
    ----------
    gt, det : (P,) int64
        Positions in the columns of the part.
    overlap : (P,) float64
        Intersection over union, above 0.
    similarity : (P,) float64
        Of the observation angles, in [0, 1]; 0 in measures that do not use it.
    """

    gt: Index
    det: Index
    overlap: Float
    similarity: Float


class Overlaps(NamedTuple):
    """What one measure says of two tables.

    Parameters
    ----------
    pairs : Pairs
    excuse : (D,) float64
        Largest share of each detection that lies in one "don't care" region.
    is_placed : (D,) bool
        Whether the devkit would take a detection for one that this measure applies to.
    """

    pairs: Pairs
    excuse: Float
    is_placed: Flags


def image_overlaps(gt: BoxTable, pred: BoxTable, is_region: Flags) -> Overlaps:
    """Compare image boxes, ``bbox`` (N, 4) x1, y1, x2, y2 [px]; ``is_region`` (G,) bool."""
    of_gt = np.asarray(gt.column("bbox"), np.float64)
    of_det = np.asarray(pred.column("bbox"), np.float64)
    ig, id_ = touching_pairs(of_gt, of_det, gt.offsets, pred.offsets)
    iou, share = overlap2d_pairs(of_det, of_gt, id_, ig)
    excuse = _largest(share, id_, is_region[ig], len(pred))
    keep = iou > 0
    ig, id_ = ig[keep], id_[keep]
    turn = alpha_of(gt)[ig] - alpha_of(pred)[id_]
    pairs = Pairs(ig, id_, iou[keep], (1 + np.cos(turn)) / 2)
    return Overlaps(pairs, excuse, of_det[:, 0] >= 0)


def ground_overlaps(gt: BoxTable, pred: BoxTable, is_region: Flags) -> Mapping[Measure, Overlaps]:
    """Compare boxes as seen from above and as solids, from one clipping.

    The numbers are those of KITTI's files (column ``kitti``) where both sides have them, else the
    canonical columns.
    """
    of_gt, of_det, is_flat, is_solid = _geometry(gt, pred)
    ig, id_ = near_pairs(of_gt, of_det, gt.offsets, pred.offsets)
    in_region = is_region[ig]
    shares = _shares(of_gt, of_det, ig[in_region], id_[in_region])
    found: dict[Measure, Overlaps] = {}
    ious = overlap_pairs(of_gt, of_det, ig, id_)
    names: tuple[Measure, Measure] = ("bev", "3d")
    for name, iou, share, is_placed in zip(names, ious, shares, (is_flat, is_solid), strict=True):
        excuse = _largest(share, id_[in_region], slice(None), len(pred))
        keep = iou > 0
        pairs = Pairs(ig[keep], id_[keep], iou[keep], np.zeros(np.count_nonzero(keep)))
        found[name] = Overlaps(pairs, excuse, is_placed)
    return found


def alpha_of(table: BoxTable) -> Float:
    """Return (N,) float64 [rad] observation angles, `NO_ALPHA` where there is none."""
    alpha = np.asarray(table.extra.get("alpha", np.full(len(table), np.nan)), np.float64)
    return np.where(np.isnan(alpha), NO_ALPHA, alpha)


def canonical(table: BoxTable) -> Float:
    """Return (N, 7) float64 [m, rad] centre, length, width, height, yaw."""
    return np.column_stack([table.center, table.size, table.yaw])


def _geometry(gt: BoxTable, pred: BoxTable) -> tuple[Float, Float, Flags, Flags]:
    """Return kernel boxes of both sides, and which predictions have a footprint and a volume."""
    if "kitti" in gt.extra and "kitti" in pred.extra:
        native = np.asarray(pred.column("kitti"), np.float64)
        h, w, length, x, y, z = native[:, :6].T
        is_flat = (x != _NOWHERE) & (z != _NOWHERE) & (w > 0) & (length > 0)
        is_solid = is_flat & (y != _NOWHERE) & (h > 0)
        of_gt = _from_camera(np.asarray(gt.column("kitti"), np.float64))
        return of_gt, _from_camera(native), is_flat, is_solid
    box = canonical(pred)
    is_flat = np.isfinite(box[:, [0, 1, 6]]).all(axis=1) & np.all(box[:, 3:5] > 0, axis=1)
    is_solid = is_flat & np.isfinite(box[:, 2]) & (box[:, 5] > 0)
    return canonical(gt), box, is_flat, is_solid


def _from_camera(native: Float) -> Float:
    """Turn h, w, l, x, y, z, rotation_y into kernel boxes over the camera's x-z plane.

    A length and width that are both negative span the same rectangle as their absolute values, as
    they do in the devkit: the tracking labels give "don't care" rows -1000 for both, which covers
    the whole scene as seen from above. Their negative height still shares nothing in 3D.
    """
    h, w, length, x, y, z, turn = native.T
    is_mirrored = (w < 0) & (length < 0)
    w, length = np.where(is_mirrored, -w, w), np.where(is_mirrored, -length, length)
    return np.column_stack([x, z, y - h / 2, length, w, h, -turn])


def _shares(of_gt: Float, of_det: Float, ig: Index, id_: Index) -> tuple[Float, Float]:
    """Return how much of a detection's area, and of its volume, lies in a region."""
    region, box = of_gt[ig], of_det[id_]
    area = bev_intersection_pairs(of_gt, of_det, ig, id_)
    top = np.minimum(region[:, 2] + region[:, 5] / 2, box[:, 2] + box[:, 5] / 2)
    bottom = np.maximum(region[:, 2] - region[:, 5] / 2, box[:, 2] - box[:, 5] / 2)
    volume = area * np.maximum(top - bottom, 0)
    whole = box[:, 3] * box[:, 4]
    return _ratio(area, whole), _ratio(volume, whole * box[:, 5])


def _ratio(part: Float, whole: Float) -> Float:
    ratio = np.zeros(len(part))
    np.divide(part, whole, out=ratio, where=part > 0)
    return ratio


def _largest(share: Float, det: Index, chosen: Flags | slice, n: int) -> Float:
    excuse = np.zeros(n)
    np.maximum.at(excuse, det[chosen], share[chosen])
    return excuse
