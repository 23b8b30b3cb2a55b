"""The contract of evaluation protocols as a test, for protocols of your own."""

from __future__ import annotations

import math
import pickle
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.metrics.alignment import align_classes, align_frames, check_columns
from drivekit.metrics.evaluation import chunks
from drivekit.metrics.fingerprint import fingerprint
from drivekit.metrics.registry import AnyProtocol
from drivekit.model.boxes import BoxColumns, BoxTable, FrameKey
from drivekit.model.matches import MATCH_COLUMNS, MatchTable, Status
from drivekit.model.runs import Report

_NAME = re.compile(r"[A-Za-z0-9_./-]+")
_BEST = {"percent": 100.0, "fraction": 1.0}
_TOLERANCE = 1e-9
_COLUMNS = tuple(f.name for f in fields(BoxColumns) if f.name not in ("taxonomy", "extra"))


class _Case(NamedTuple):
    """A protocol and data to hold it against, cut into the parts of whole scenes."""

    protocol: AnyProtocol
    gt: BoxTable
    pred: BoxTable
    parts: list[Any]
    report: Report
    rng: np.random.Generator

    def report_of(self, gt: BoxTable, pred: BoxTable) -> Report:
        return self.protocol.report(self.protocol.partial(gt, pred))


def check_protocol(protocol: AnyProtocol, gt: BoxTable, pred: BoxTable, *, seed: int = 0) -> None:
    """Check that a protocol keeps the laws of :mod:`drivekit.metrics.protocol`.

    Parts merge associatively and have a zero; cutting the data into other scenes, and the order of
    frames and predictions, change nothing; weights do what repeating frames does; perfect
    predictions get the best value, or a warning says why not; no predictions, no objects and no
    frames are fine; decisions fit the boxes; names are legal; nothing is changed in place;
    everything can be sent to another process.

    Parameters
    ----------
    protocol : Protocol
    gt, pred : BoxTable
        Data that suits the protocol: several scenes, and in no frame two predictions with the same
        box. Ties of scores are broken before the laws are tested.
    seed : int
        Of the orders and weights that are tried.

    Raises
    ------
    AssertionError
        With every violation found, one a line.
    """
    frames = align_frames(gt, pred, "empty", "error")
    aligned = align_classes(protocol, frames.gt, _untied(frames.pred))
    check_columns(protocol.needs(), aligned.gt, aligned.pred)
    gt, pred = aligned.gt, aligned.pred
    before = fingerprint(gt), fingerprint(pred)
    cuts = [np.arange(run.start, run.stop) for run in chunks(gt, pred, size=1)]
    parts = [protocol.partial(gt.take_frames(i), pred.take_frames(i)) for i in cuts]
    report = protocol.report(protocol.merge(parts))
    case = _Case(protocol, gt, pred, parts, report, np.random.default_rng(seed))
    problems: list[str] = []
    cause: Exception | None = None
    for law in (_naming, _merging, _ordering, _weighting, _extremes, _deciding, _sending):
        try:
            problems += law(case)
        except Exception as error:  # whatever a protocol of someone else's may raise
            cause = error
            problems.append(f"{law.__name__.strip('_')}: {type(error).__name__}: {error}")
    if (fingerprint(gt), fingerprint(pred)) != before:
        problems.append("it changes the tables it is given")
    if problems:
        raise AssertionError(
            f"protocol {protocol.id.name} breaks its contract:\n- " + "\n- ".join(problems)
        ) from cause


def _naming(case: _Case) -> Iterator[str]:
    report = case.report
    names = [*report.metrics, *(s.name for s in case.protocol.matches(case.parts[0]).settings)]
    for name in names:
        if not _NAME.fullmatch(name):
            yield f"'{name}' has characters that experiment trackers reject"
    for name, metric in report.metrics.items():
        if not metric.unit or metric.better not in ("higher", "lower"):
            yield f"metric {name} has no unit or direction"
    for name in set(report.headline) - set(report.metrics):
        yield f"the headline names '{name}', which is no metric"
    if not report.headline:
        yield "the headline is empty"
    expected = {
        "frames": case.gt.n_frames,
        "ground_truth": len(case.gt),
        "predictions": len(case.pred),
    }
    for name, n in expected.items():
        if report.counts.get(name) != n:
            yield f"counts say {report.counts.get(name)} {name}, there are {n}"


def _merging(case: _Case) -> Iterator[str]:
    protocol, parts = case.protocol, case.parts
    zero = protocol.merge([])
    split = len(parts) // 2
    head, tail = protocol.merge(parts[:split]), protocol.merge(parts[split:])
    ways = {
        "all at once": protocol.partial(case.gt, case.pred),
        "in two halves": protocol.merge([head, tail]),
        "with nothing before": protocol.merge([zero, *parts]),
        "with nothing after": protocol.merge([*parts, zero]),
        "again": protocol.merge(parts),
    }
    matches = protocol.matches(ways["again"])
    for how, merged in ways.items():
        yield from _differences(case.report, protocol.report(merged), f"merging {how}")
        if not _same_matches(matches, protocol.matches(merged)):
            yield f"merging {how} gives other decisions"


def _ordering(case: _Case) -> Iterator[str]:
    order = case.rng.permutation(case.gt.n_frames)
    shuffled = case.report_of(case.gt.take_frames(order), case.pred.take_frames(order))
    yield from _differences(case.report, shuffled, "another order of the frames")
    place = np.lexsort((case.rng.random(len(case.pred)), case.pred.frame_of_row))
    mixed = case.report_of(case.gt, _taken(case.pred, place))
    yield from _differences(case.report, mixed, "another order of the predictions")


def _weighting(case: _Case) -> Iterator[str]:
    protocol, n = case.protocol, case.gt.n_frames
    merged = protocol.merge(case.parts)
    plain = protocol.report(merged, np.ones(n, np.int64))
    yield from _differences(case.report, plain, "weights of 1")
    weights = case.rng.integers(0, 4, n)
    weighted = protocol.report(merged, weights)
    repeated = case.report_of(_repeated(case.gt, weights), _repeated(case.pred, weights))
    yield from _differences(repeated, weighted, "weights instead of repeated frames")
    for wrong in (np.ones(n + 1, np.int64), np.full(n, -1)):
        try:
            protocol.report(merged, wrong)
        except UsageError:
            continue
        yield f"weights {wrong[:3]}… for {n} frames are accepted"


def _extremes(case: _Case) -> Iterator[str]:
    protocol, gt, pred = case.protocol, case.gt, case.pred
    yield from _perfection(case)
    nothing = np.zeros(len(pred), bool)
    part = protocol.partial(gt, pred.filter(nothing))
    if protocol.report(part).counts["predictions"]:
        yield "predictions are counted where there are none"
    if protocol.matches(part).has_prediction.any():
        yield "decisions name predictions where there are none"
    part = protocol.partial(gt.filter(np.zeros(len(gt), bool)), pred)
    protocol.report(part)
    if (protocol.matches(part).status == Status.TRUE_POSITIVE).any():
        yield "something is found where there is no object"
    zero = protocol.merge([])
    counts = protocol.report(zero).counts
    if counts["frames"] or counts["ground_truth"] or counts["predictions"]:
        yield f"no frames at all give counts {dict(counts)}"
    if len(protocol.matches(zero)):
        yield "no frames at all give decisions"


def _perfection(case: _Case) -> Iterator[str]:
    gt = case.gt
    numbers = np.column_stack([gt.center, gt.size, gt.yaw])
    is_ignored = np.asarray(gt.extra.get("ignore", np.zeros(len(gt))), bool)
    copied = gt.filter(np.isfinite(numbers).all(axis=1) & ~is_ignored)
    score = (np.arange(len(copied)) + 1.0) / (len(copied) + 1)
    perfect = copied.with_columns(score=score)
    needed = case.protocol.needs().predictions
    if any(name not in perfect.extra and getattr(perfect, name, None) is None for name in needed):
        return
    report = case.report_of(gt, perfect)
    for name, metric in report.metrics.items():
        best = 0.0 if metric.better == "lower" else _BEST.get(metric.unit, math.inf)
        reaches = math.isnan(metric.value) or abs(metric.value - best) <= _TOLERANCE * 100
        if not reaches and not report.warnings:
            yield f"perfect predictions get {name} = {metric.value}, and no warning says why"


def _deciding(case: _Case) -> Iterator[str]:
    matches = case.protocol.matches(case.protocol.merge(case.parts))
    if matches.frames != case.gt.frames:
        yield "the decisions are about other frames"
        return
    for setting in matches.settings:
        rows = matches.at(setting.name)
        for text in _decision_problems(case, rows, setting.score_cut):
            yield f"setting {setting.name}: {text}"


def _decision_problems(case: _Case, rows: MatchTable, cuts: Any) -> Iterator[str]:
    has_gt, has_pred = rows.has_ground_truth, rows.has_prediction
    sides = {
        Status.TRUE_POSITIVE: has_gt & has_pred,
        Status.FALSE_POSITIVE: has_pred & ~has_gt,
        Status.FALSE_NEGATIVE: has_gt & ~has_pred,
        Status.IGNORED: has_gt | has_pred,
    }
    for status, is_right in sides.items():
        if not is_right[rows.status == status].all():
            yield f"a {status.name.lower().replace('_', ' ')} has the wrong sides"
    if not np.array_equal(rows.reason > 0, rows.status == Status.IGNORED):
        yield "ignored boxes, and only they, have a reason"
    tables = ((has_gt, rows.gt_row, case.gt), (has_pred, rows.pred_row, case.pred))
    for chosen, row_ids, table in tables:
        order = np.argsort(table.row)
        place = np.searchsorted(table.row[order], row_ids[chosen])
        if len(place) and (place >= len(order)).any():
            yield "a row id leads to no box"
            continue
        found = order[place]
        if not np.array_equal(table.row[found], row_ids[chosen]):
            yield "a row id leads to no box"
        elif not np.array_equal(table.frame_of_row[found], rows.frame[chosen]):
            yield "a row id leads to a box of another frame"
        keys = np.stack([row_ids[chosen], rows.label[chosen]])
        if np.unique(keys, axis=1).shape[1] != keys.shape[1]:
            yield "a box is decided about twice in one class"
    if not np.isnan(rows.score[~has_pred]).all() or np.isnan(rows.score[has_pred]).any():
        yield "scores are not those of the predictions"
    cut = np.array([cuts.get(name, -np.inf) for name in rows.classes])[rows.label]
    counted = has_pred & (rows.status != Status.IGNORED)
    if (rows.score[counted] < cut[counted]).any():
        yield "a prediction below the score cut counts"
    hit = rows.status == Status.TRUE_POSITIVE
    if any(np.isfinite(values[~hit]).any() for values in rows.errors.values()):
        yield "something other than a true positive has errors"


def _sending(case: _Case) -> Iterator[str]:
    values = {"protocol": case.protocol, "part": case.parts[0], "report": case.report}
    for what, value in values.items():
        try:
            copy = pickle.loads(pickle.dumps(value))
        except (TypeError, AttributeError, pickle.PicklingError) as error:
            yield f"its {what} cannot be sent to another process: {error}"
            continue
        if what == "protocol":
            again = copy.report(copy.merge(case.parts))
            yield from _differences(case.report, again, "a pickled copy")


def _differences(expected: Report, found: Report, how: str) -> Iterator[str]:
    if list(expected.metrics) != list(found.metrics):
        yield f"{how} gives other metrics"
        return
    for name, metric in expected.metrics.items():
        value = found.metrics[name].value
        both_nan = math.isnan(metric.value) and math.isnan(value)
        if not both_nan and not math.isclose(
            metric.value, value, rel_tol=_TOLERANCE, abs_tol=_TOLERANCE
        ):
            yield f"{how} gives {name} = {value}, expected {metric.value}"
    if dict(expected.counts) != dict(found.counts) or dict(expected.ignored) != dict(found.ignored):
        yield f"{how} gives other counts"


def _same_matches(a: MatchTable, b: MatchTable) -> bool:
    same = partial(np.array_equal, equal_nan=True)
    return (
        (a.settings, a.reasons, a.frames, a.classes) == (b.settings, b.reasons, b.frames, b.classes)
        and all(same(getattr(a, name), getattr(b, name)) for name in MATCH_COLUMNS)
        and all(same(a.errors[name], b.errors[name]) for name in a.errors)
    )


def _untied(pred: BoxTable) -> BoxTable:
    """Return predictions whose scores are all different, in the order they had."""
    rank = np.empty(len(pred))
    rank[np.argsort(pred.column("score"), kind="stable")] = np.arange(len(pred))
    return pred.with_columns(score=(rank + 1) / (len(pred) + 1))


def _repeated(table: BoxTable, weights: NDArray[np.int64]) -> BoxTable:
    """Return a table in which each frame occurs so often, with rows of its own each time."""
    index = np.repeat(np.arange(table.n_frames), weights)
    counts = np.diff(table.offsets)[index]
    offsets = np.concatenate([[0], np.cumsum(counts)])
    rows = np.repeat(table.offsets[index] - offsets[:-1], counts) + np.arange(offsets[-1])
    repeated = _taken(
        table,
        rows,
        frames=tuple(
            FrameKey(table.frames[i].scene, f"{table.frames[i].key}#{k}")
            for k, i in enumerate(index)
        ),
        offsets=offsets,
        coordinate_frames=tuple(table.coordinate_frames[i] for i in index),
        frame_columns={name: value[index] for name, value in table.frame_columns.items()},
    )
    return repeated.with_columns(row=np.arange(len(repeated)))


def _taken(table: BoxTable, rows: NDArray[np.int64], **of_frames: Any) -> BoxTable:
    """Return a table with its boxes in another order, or some of them several times."""
    columns: dict[str, Any] = {name: getattr(table, name) for name in _COLUMNS}
    columns = {name: None if column is None else column[rows] for name, column in columns.items()}
    columns["extra"] = {name: column[rows] for name, column in table.extra.items()}
    return replace(table, **columns, **of_frames)
