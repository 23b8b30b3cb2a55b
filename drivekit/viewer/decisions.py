"""Every decision of the runs on a scene, and in which order to go through the errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.model.boxes import BoxTable
from drivekit.model.matches import NO_ROW, MatchTable, Status
from drivekit.viewer.description import Kind
from drivekit.viewer.scene import SceneView

Int = NDArray[np.int64]
Float = NDArray[np.float64]

#: Beside the kinds of boxes: a label that was last found under another track.
IDENTITY_SWITCH: Final = len(Kind)

_KINDS = {
    Status.TRUE_POSITIVE: Kind.TRUE_POSITIVE,
    Status.FALSE_POSITIVE: Kind.FALSE_POSITIVE,
    Status.FALSE_NEGATIVE: Kind.FALSE_NEGATIVE,
}


@dataclass(frozen=True, eq=False, slots=True)
class Decisions:
    """Decisions of runs at their settings, one row each; ignored boxes have none.

    Parameters
    ----------
    models : tuple of str
        Identities of the models that were evaluated.
    model : (M,) int64
        Position in ``models``.
    frame : (M,) int64
        Position in the scene's frames.
    kind : (M,) uint8
        True positive, false positive or missed as :class:`Kind` has them, or ``IDENTITY_SWITCH``
        (which is a true positive too, in a row of its own).
    row : (M,) int64
        The box to look at: the prediction, or the label that was missed.
    partner : (M,) int64
        The box it was matched with, ``NO_ROW`` without one.
    class_name : (M,) str
    score, affinity : (M,) float64
        NaN where there is none.
    cost : (M,) float64
        How much an error counts: a miss or a switch one, a false positive the rank of its score
        among those of its class (the most confident one, the least next to nothing). NaN for true
        positives.
    errors : mapping of str to (M,) float64
        Error terms of true positives, NaN elsewhere.
    """

    models: tuple[str, ...]
    model: Int
    frame: Int
    kind: NDArray[np.uint8]
    row: Int
    partner: Int
    class_name: NDArray[np.str_]
    score: Float
    affinity: Float
    cost: Float
    errors: Mapping[str, Float] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.frame)

    def __getitem__(self, keep: NDArray[np.bool_]) -> Decisions:
        columns = {name: getattr(self, name)[keep] for name in ("model", *_COLUMNS)}
        errors = {name: values[keep] for name, values in self.errors.items()}
        return Decisions(self.models, **columns, errors=errors)

    def walk(self) -> Int:
        """Return the errors in the order of "next error": by frame, then cost, then row."""
        order = np.lexsort((self.row, self.model, -self.cost, self.frame))
        return order[~np.isnan(self.cost[order])]

    def worst(self) -> Int:
        """Return the errors by falling cost; of equal ones the earlier in :meth:`walk`."""
        walk = self.walk()
        return walk[np.argsort(-self.cost[walk], kind="stable")]


def scene_decisions(view: SceneView) -> Decisions:
    """Return what the runs decided on a scene; no rows without runs."""
    frames = {key: i for i, key in enumerate(view.keys)}
    parts = []
    for model in view.viewing.models:
        if model.matches is not None:
            rows = model.matches.at(model.setting)
            place = np.array([frames.get(key, len(frames)) for key in rows.frames], np.int64)
            parts.append(_of_run(rows, place, len(frames), view.viewing.ground_truth,
                                 model.predictions))  # fmt: skip
    models = tuple(m.id for m in view.viewing.models if m.matches is not None)
    terms = dict.fromkeys(name for part in parts for name in part if name.startswith(_TERM))
    lengths = [len(part["frame"]) for part in parts]

    def joined(name: str, dtype: type) -> NDArray[np.generic]:
        values = [p.get(name, np.full(n, np.nan)) for p, n in zip(parts, lengths, strict=True)]
        return np.concatenate([*values, np.zeros(0, dtype)]).astype(dtype)

    columns = {name: joined(name, dtype) for name, dtype in _COLUMNS.items()}
    return Decisions(
        models,
        np.repeat(np.arange(len(parts)), lengths),
        **columns,  # type: ignore[arg-type]
        errors={name.removeprefix(_TERM): joined(name, np.float64) for name in terms},  # type: ignore[misc]
    )


_TERM = "errors."
_COLUMNS: Mapping[str, type] = {
    "frame": np.int64, "kind": np.uint8, "row": np.int64, "partner": np.int64,
    "class_name": np.str_, "score": np.float64, "affinity": np.float64, "cost": np.float64,
}  # fmt: skip


def _of_run(
    rows: MatchTable, place: Int, n_frames: int, truth: object, predicted: object
) -> dict[str, NDArray[np.generic]]:
    """Return the columns of one run's decisions, its identity switches last."""
    frame = place[rows.frame]
    is_missed = rows.status == Status.FALSE_NEGATIVE
    cost = np.where(is_missed, 1.0, np.nan)
    is_false = rows.status == Status.FALSE_POSITIVE
    cost[is_false] = rank_share(rows.score, rows.label)[is_false]
    kinds = np.zeros(len(Status), np.uint8)
    kinds[list(_KINDS)] = list(_KINDS.values())
    here = np.flatnonzero((frame < n_frames) & (rows.status != Status.IGNORED))
    switched = np.zeros(0, np.int64)
    if isinstance(truth, BoxTable) and isinstance(predicted, BoxTable):
        switched = here[_switches(rows, here, frame, truth, predicted)]
    at = np.concatenate([here, switched])
    kind = kinds[rows.status[at]]
    kind[len(here) :] = IDENTITY_SWITCH
    cost = cost[at]
    cost[len(here) :] = 1.0
    return {
        "frame": frame[at],
        "kind": kind,
        "row": np.where(is_missed, rows.gt_row, rows.pred_row)[at],
        "partner": np.where(is_missed, NO_ROW, rows.gt_row)[at],
        "class_name": np.array([*rows.classes, ""])[rows.label[at]],
        "score": rows.score[at],
        "affinity": rows.affinity[at],
        "cost": cost,
        **{_TERM + name: values[at] for name, values in rows.errors.items()},
    }


def rank_share(score: Float, label: NDArray[np.integer]) -> Float:
    """Return the share of same-class scores at or below each score: 1 for the highest."""
    share = np.zeros(len(score))
    for c in np.unique(label):
        rows = np.flatnonzero((label == c) & ~np.isnan(score))
        ordered = np.sort(score[rows])
        share[rows] = np.searchsorted(ordered, score[rows], side="right") / max(len(rows), 1)
    return share


def _switches(
    rows: MatchTable, here: Int, frame: Int, truth: BoxTable, predicted: BoxTable
) -> NDArray[np.bool_]:
    """Tell which of some decisions find a label under another track than it was found before."""
    switched = np.zeros(len(here), bool)
    if truth.track is None or predicted.track is None:
        return switched
    found = np.flatnonzero(rows.status[here] == Status.TRUE_POSITIVE)
    at = here[found]
    label_track = truth.track[_positions(truth, rows.gt_row[at])]
    model_track = predicted.track[_positions(predicted, rows.pred_row[at])]
    known = (label_track != "") & (model_track != "")
    found, at = found[known], at[known]
    label_track, model_track = label_track[known], model_track[known]
    order = np.lexsort((frame[at], label_track))
    same_label = label_track[order][1:] == label_track[order][:-1]
    other_model = model_track[order][1:] != model_track[order][:-1]
    switched[found[order[1:][same_label & other_model]]] = True
    return switched


def _positions(table: BoxTable, row: Int) -> Int:
    order = np.argsort(table.row, kind="stable")
    return order[np.searchsorted(table.row, row, sorter=order)]
