"""Bring ground truth and predictions to the same frames, classes and columns, or say why not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple, TypeAlias

import numpy as np

from drivekit.errors import DataError, FrameMismatchError, MissingDataError, UsageError
from drivekit.metrics.protocol import ClassTable, MissingFrames, Needs
from drivekit.metrics.registry import AnyProtocol
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.taxonomy import ClassMap, Taxonomy

ExtraFrames: TypeAlias = Literal["error", "drop"]

_SHOWN = 3


class Aligned(NamedTuple):
    """Two tables with the same frames in the same order, and what it took to get there.

    Parameters
    ----------
    gt, pred : BoxTable
    deviations : tuple of str
        What was left out or assumed.
    """

    gt: BoxTable
    pred: BoxTable
    deviations: tuple[str, ...]


def align_frames(
    gt: BoxTable,
    pred: BoxTable,
    missing: MissingFrames,
    extra: ExtraFrames,
    where: str | None = None,
) -> Aligned:
    """Return both tables on the frames to evaluate, in the order of the ground truth.

    Parameters
    ----------
    gt, pred : BoxTable
    missing : {"error", "skip", "empty"}
        What to do with labelled frames that the predictions do not name.
    extra : {"error", "drop"}
        What to do with predicted frames that are not labelled.
    where : str, optional
        The file of the predictions, for messages.

    Raises
    ------
    DataError
        If frames are missing or too many, or none is shared; the message names some.
    FrameMismatchError
        If a frame's boxes are in different coordinate frames on the two sides.
    """
    place = {key: i for i, key in enumerate(pred.frames)}
    labelled = set(gt.frames)
    absent = [key for key in gt.frames if key not in place]
    surplus = [key for key in pred.frames if key not in labelled]
    if gt.n_frames and len(absent) == gt.n_frames and missing != "empty":
        raise DataError(
            f"no frame is both labelled and predicted: labels are of {_some(gt.frames)}, "
            f"predictions of {_some(pred.frames)}",
            where=where,
            fix="check that the predictions are for this dataset and split",
        )
    if surplus and extra == "error":
        raise DataError(
            f"{len(surplus):,} of {pred.n_frames:,} predicted frames are not among the "
            f"{gt.n_frames:,} labelled ones to evaluate: {_some(surplus)}; labelled are "
            f"{_some(gt.frames)}",
            where=where,
            fix="choose the split they were made for, or drop them (extra_frames='drop', which is "
            "--extra-frames drop)",
        )
    if absent and missing == "error":
        raise DataError(
            f"{len(absent):,} of {gt.n_frames:,} labelled frames have no predictions, not even an "
            f"empty list: {_some(absent)}",
            where=where,
            fix="choose the frames that were predicted, leave the others out "
            "(missing_frames='skip', which is --missing-frames skip), or count their objects as "
            "missed (missing_frames='empty')",
        )
    deviations = []
    if surplus:
        deviations.append(
            f"{len(surplus):,} predicted frames are not among the labelled ones and were dropped"
        )
    if absent and missing == "skip":
        deviations.append(
            f"{len(absent):,} of {gt.n_frames:,} labelled frames have no predictions and were "
            "left out"
        )
        gt = gt.take_frames([i for i, key in enumerate(gt.frames) if key in place])
    elif absent:
        deviations.append(
            f"{len(absent):,} of {gt.n_frames:,} labelled frames have no predictions: taken as "
            "empty"
        )
    pred = _on_frames(pred, gt, place)
    _require_same_coordinates(gt, pred)
    return Aligned(gt, pred, tuple(deviations))


def align_classes(
    protocol: AnyProtocol,
    gt: BoxTable,
    pred: BoxTable,
    class_map: ClassTable | None = None,
    where: str | None = None,
) -> Aligned:
    """Return both tables in the protocol's classes; what has no place there is dropped.

    Classes go where the protocol maps those of their taxonomy; classes of a taxonomy that it does
    not know, by their names, or as the ground truth's classes of that name go, also to nowhere.
    Ground truth that is mapped to IGNORE stays, with ``ignore`` set: it counts for no class and
    against no prediction.

    Parameters
    ----------
    protocol : Protocol
    gt, pred : BoxTable
    class_map : mapping of str to str, IGNORE or None, optional
        Where classes of either side go instead; None drops them.
    where : str, optional
        The file of the predictions, for messages.

    Raises
    ------
    UsageError
        If a class is met that has no place, or the map names one that neither side has.
    """
    own = class_map or {}
    strange = set(own) - set(gt.taxonomy.classes) - set(pred.taxonomy.classes)
    if strange:
        raise UsageError(
            f"the class map names classes that neither side has: {', '.join(sorted(strange))}",
            fix=f"the ground truth has {', '.join(gt.taxonomy.classes)}; the predictions have "
            f"{', '.join(pred.taxonomy.classes)}",
        )
    of_gt = _class_map("ground truth", gt, protocol, {}, own, None)
    left_out = gt.taxonomy.classes if gt.taxonomy.name in protocol.class_maps else ()
    beside = {**dict.fromkeys(left_out), **of_gt.table}
    of_pred = _class_map("predictions", pred, protocol, beside, own, where)
    deviations = (f"own class map: {_described(own)}",) if own else ()
    return Aligned(
        _mapped(gt, of_gt, keeps_ignored=True),
        _mapped(pred, of_pred, keeps_ignored=False),
        deviations,
    )


def check_columns(needs: Needs, gt: BoxTable, pred: BoxTable) -> None:
    """Raise an error that names what is missing, why it is needed and what to do.

    Raises
    ------
    MissingDataError
        If a column is not there.
    DataError
        If a score is not a number.
    FrameMismatchError
        If the boxes are not in the coordinate frame that is needed.
    """
    sides = (
        ("ground truth has", needs.ground_truth, _columns(gt)),
        ("predictions have", needs.predictions, _columns(pred)),
        ("frames have", needs.frames, set(gt.frame_columns)),
    )
    for who, required, have in sides:
        lacking = {name: why for name, why in required.items() if name not in have}
        if lacking:
            reasons = "; ".join(f"{name} ({why})" for name, why in lacking.items())
            raise MissingDataError(f"the {who} no {reasons}", fix=needs.cure or None)
    wanted = needs.coordinate_frame
    for table in (gt, pred):
        for key, frame in zip(table.frames, table.coordinate_frames, strict=True):
            if wanted not in ("any", frame.name):
                raise FrameMismatchError(
                    f"expected boxes in frame '{wanted}', found '{frame.name}'", where=str(key)
                )
    if pred.score is not None and not np.isfinite(pred.score).all():
        i = int(np.flatnonzero(~np.isfinite(pred.score))[0])
        raise DataError(
            f"expected a finite score, found {pred.score[i]} in row {pred.row[i]}",
            where=str(pred.frames[pred.frame_of_row[i]]),
        )


def _columns(table: BoxTable) -> set[str]:
    optional = ("quat", "score", "track", "velocity", "n_points")
    return {name for name in optional if getattr(table, name) is not None} | set(table.extra)


def _on_frames(pred: BoxTable, gt: BoxTable, place: Mapping[FrameKey, int]) -> BoxTable:
    """Return predictions on the frames of the ground truth; unknown ones hold none."""
    if pred.frames == gt.frames:
        return pred
    known = [place[key] for key in gt.frames if key in place]
    found = pred.take_frames(known)
    if found.n_frames == gt.n_frames:
        return found
    counts = np.zeros(gt.n_frames, np.int64)
    counts[[key in place for key in gt.frames]] = np.diff(found.offsets)
    coordinates = [
        pred.coordinate_frames[place[key]] if key in place else frame
        for key, frame in zip(gt.frames, gt.coordinate_frames, strict=True)
    ]
    return replace(
        found,
        frames=gt.frames,
        offsets=np.concatenate([[0], np.cumsum(counts)]),
        coordinate_frames=tuple(coordinates),
        frame_columns={},
    )


def _require_same_coordinates(gt: BoxTable, pred: BoxTable) -> None:
    for key, one, other in zip(
        gt.frames, gt.coordinate_frames, pred.coordinate_frames, strict=True
    ):
        same_time = None in (one.stamp_ns, other.stamp_ns) or one.stamp_ns == other.stamp_ns
        if one.name != other.name or not same_time:
            raise FrameMismatchError(
                f"the ground truth is in frame '{one}' and the predictions in '{other}'",
                where=str(key),
                fix="give both in the same coordinate frame",
            )


def _class_map(
    who: str,
    table: BoxTable,
    protocol: AnyProtocol,
    fallback: ClassTable,
    own: ClassTable,
    where: str | None,
) -> ClassMap:
    source, target, known = table.taxonomy, protocol.taxonomy, protocol.class_maps
    mine = {name: goal for name, goal in own.items() if name in source.classes}
    if source.classes == target.classes or source.name in known:
        table_of = known.get(source.name, {})
        there = {name: goal for name, goal in table_of.items() if name in source.classes}
        return ClassMap(source, target, {**there, **mine})
    found = {**_by_name(source, target, fallback), **mine}
    used = [source.classes[i] for i in np.unique(table.label)]
    strange = [name for name in used if name not in found]
    if strange:
        raise UsageError(
            f"{who}: {protocol.id.name} has no place for the classes {', '.join(strange)}",
            where=where,
            fix="map them (class_map, which is --class-map FROM=TO) to "
            f"{', '.join(target.classes)}",
        )
    return ClassMap(source, target, found)


def _by_name(source: Taxonomy, target: Taxonomy, fallback: ClassTable) -> ClassTable:
    """Return where classes go that the target has too, under any of its names, or the fallback."""
    found = {name: target.find(name) for name in source.classes}
    own = {name: target.classes[label] for name, label in found.items() if label is not None}
    return {name: fallback[name] for name in source.classes if name in fallback} | own


def _mapped(table: BoxTable, class_map: ClassMap, *, keeps_ignored: bool) -> BoxTable:
    if table.taxonomy.classes == class_map.target.classes and not class_map.table:
        return table
    label, keep, ignored = class_map.apply(table.label)
    if not keeps_ignored:
        keep = keep & ~ignored
    mapped = table.with_columns(label=label, taxonomy=class_map.target)
    if keeps_ignored and ignored.any():
        marked = np.asarray(table.extra.get("ignore", np.zeros(len(table))), bool)
        mapped = mapped.with_columns(ignore=marked | ignored)
    return mapped if keep.all() else mapped.filter(keep)


def _described(class_map: ClassTable) -> str:
    return ", ".join(
        f"{name} to {goal if isinstance(goal, str) else 'nothing' if goal is None else goal.value}"
        for name, goal in class_map.items()
    )


def _some(keys: Sequence[FrameKey]) -> str:
    more = f" ... ({len(keys):,} in all)" if len(keys) > _SHOWN else ""
    return (", ".join(map(str, keys[:_SHOWN])) or "none") + more
