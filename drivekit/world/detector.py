"""Detections that err on purpose, and the record of what was planted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.boxes import BoxTable
from drivekit.model.matches import NO_ROW
from drivekit.model.rotations import (
    matrix_from_quat,
    matrix_from_yaw,
    quat_from_matrix,
    wrap_angle,
)

Float = NDArray[np.float64]
Int = NDArray[np.int64]


class Fate(StrEnum):
    """What a detector makes of an object."""

    HIT = "hit"
    MISS = "miss"
    SHIFT = "shift"
    FLIP = "flip"
    DUPLICATE = "duplicate"
    CONFUSE = "confuse"
    HALLUCINATE = "hallucinate"


_FATES = (Fate.HIT, Fate.MISS, Fate.SHIFT, Fate.FLIP, Fate.DUPLICATE, Fate.CONFUSE)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a detector errs.

    Parameters
    ----------
    miss, shift, flip, duplicate, confuse : float
        Share of objects that are not seen, are seen beside their place, the wrong way round, twice,
        or as another class.
    hallucinate : float
        Objects a frame, on average, that are not there.
    faint : float
        Share missed in addition of objects without any LiDAR point; fewer the more points.
    place : float [m]
        Hits lie at most this far off along each axis.
    turn : float [rad]
        Hits are turned by at most this.
    scale : float
        Sizes of hits are off by at most this fraction.
    aside : tuple of float [m]
        How far, at least and at most, shifted objects lie beside their place.
    clear : float [m]
        Hallucinated objects keep this far from real ones.
    confusions : mapping of class name to class name
        What a class is taken for; another class that occurs where it is not named.
    """

    miss: float = 0.06
    shift: float = 0.04
    flip: float = 0.03
    duplicate: float = 0.03
    confuse: float = 0.03
    hallucinate: float = 1.0
    faint: float = 0.5
    place: float = 0.12
    turn: float = 0.05
    scale: float = 0.04
    aside: tuple[float, float] = (1.2, 2.4)
    clear: float = 5.0
    confusions: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        shares = (self.miss, self.shift, self.flip, self.duplicate, self.confuse)
        if min(*shares, self.hallucinate, self.faint) < 0 or sum(shares) > 1:
            raise UsageError(
                "the shares of errors must not be negative, nor exceed 1 together",
                fix="give shares from 0 to 1 that sum to at most 1",
            )


@dataclass(frozen=True, eq=False, slots=True)
class Planted:
    """What was planted: one row an object, a second detection of it, or a hallucination.

    Parameters
    ----------
    fate : (M,) str of :class:`Fate`
        A duplicated object has two rows: its hit is a ``duplicate`` too.
    gt_row, pred_row : (M,) int64
        Row ids; ``NO_ROW`` where there is none.
    """

    fate: NDArray[np.str_]
    gt_row: Int
    pred_row: Int

    def rows(self, fate: Fate) -> Planted:
        """Return only the rows of one fate."""
        kept = self.fate == fate
        return Planted(self.fate[kept], self.gt_row[kept], self.pred_row[kept])


class Detections(NamedTuple):
    """Detections and the truth about them."""

    boxes: BoxTable
    planted: Planted


def detect(truth: BoxTable, recipe: Recipe, seed: int) -> Detections:
    """Return what a detector that errs by a recipe would find.

    Parameters
    ----------
    truth : BoxTable
        Objects; more of those with few ``n_points`` are missed, where it has that column.
    recipe : Recipe
    seed : int
        The same seed gives the same detections.

    Returns
    -------
    Detections
        Boxes with a score, of the same frames; velocity and ``attribute`` where the truth has them.
    """
    rng = np.random.default_rng([seed, 3])
    fate = _fates(truth, recipe, rng)
    seen = np.flatnonzero(fate != Fate.MISS)
    columns = _seen(truth, seen, fate[seen], recipe, rng)
    twice = np.flatnonzero(fate[seen] == Fate.DUPLICATE)
    again = _again(columns, twice, recipe, rng)
    ghosts, where = _hallucinated(truth, recipe, rng)
    frame = np.concatenate([truth.frame_of_row[seen], truth.frame_of_row[seen[twice]], where])
    order = np.argsort(frame, kind="stable")
    joined = {
        name: np.concatenate([columns[name], again[name], ghosts[name]])[order] for name in columns
    }
    n = len(frame)
    extra = {"attribute": joined.pop("attribute")} if "attribute" in joined else {}
    table: dict[str, Any] = {**joined, "extra": extra, "row": np.arange(n)}
    boxes = BoxTable(
        **table,
        taxonomy=truth.taxonomy,
        frames=truth.frames,
        offsets=np.searchsorted(frame[order], np.arange(truth.n_frames + 1)),
        coordinate_frames=truth.coordinate_frames,
        frame_columns=truth.frame_columns,
    )
    pred_row = np.empty(n, np.int64)
    pred_row[order] = np.arange(n)
    missed = np.flatnonzero(fate == Fate.MISS)
    none = np.full(len(missed) + len(where), NO_ROW)
    planted = Planted(
        np.concatenate([fate[seen], fate[seen[twice]], np.full(len(where), str(Fate.HALLUCINATE)),
                        fate[missed]]),
        np.concatenate([truth.row[seen], truth.row[seen[twice]], none[: len(where)],
                        truth.row[missed]]),
        np.concatenate([pred_row, none[: len(missed)]]),
    )  # fmt: skip
    return Detections(boxes, planted)


def _fates(truth: BoxTable, recipe: Recipe, rng: np.random.Generator) -> NDArray[np.str_]:
    shares = [recipe.miss, recipe.shift, recipe.flip, recipe.duplicate, recipe.confuse]
    names = np.array([str(f) for f in _FATES], dtype="<U12")
    fate = names[rng.choice(len(_FATES), len(truth), p=[1 - sum(shares), *shares])]
    is_faint = np.zeros(len(truth))
    if truth.n_points is not None:
        is_faint = recipe.faint * np.exp(-np.nan_to_num(truth.n_points) / 6)
    fate[rng.random(len(truth)) < is_faint] = Fate.MISS
    return fate


def _seen(
    truth: BoxTable, seen: Int, fate: NDArray[np.str_], recipe: Recipe, rng: np.random.Generator
) -> dict[str, Any]:
    n = len(seen)
    center = truth.center[seen] + rng.uniform(-recipe.place, recipe.place, (n, 3))
    far, toward = rng.uniform(*recipe.aside, n), rng.uniform(-np.pi, np.pi, n)
    beside = (far * (fate == Fate.SHIFT))[:, None] * np.stack([np.cos(toward), np.sin(toward)], 1)
    center[:, :2] += beside
    turn = rng.uniform(-recipe.turn, recipe.turn, n) + np.pi * (fate == Fate.FLIP)
    label = truth.label[seen].copy()
    confused = np.flatnonzero(fate == Fate.CONFUSE)
    label[confused] = _taken_for(truth, label[confused], recipe, rng)
    # Objects with many points are detected with confidence, errors with a little less.
    points = np.full(n, 30.0) if truth.n_points is None else np.nan_to_num(truth.n_points[seen])
    trust = 0.9 - 0.5 * np.exp(-points / 25) - 0.12 * (fate != Fate.HIT)
    columns: dict[str, Any] = {
        "center": center,
        "size": truth.size[seen] * (1 + rng.uniform(-recipe.scale, recipe.scale, (n, 3))),
        "yaw": wrap_angle(truth.yaw[seen] + turn),
        "label": label,
        "score": _score(trust + rng.normal(0, 0.08, n)),
    }
    if truth.quat is not None:
        turned = matrix_from_yaw(turn) @ matrix_from_quat(truth.quat[seen])
        columns["quat"] = quat_from_matrix(turned)
    if truth.velocity is not None:
        columns["velocity"] = truth.velocity[seen] + rng.normal(0, 0.15, (n, 2))
    if "attribute" in truth.extra:
        columns["attribute"] = truth.extra["attribute"][seen]
    return columns


def _score(trust: Float) -> Float:
    """Return trust squeezed between 0 and 1, without piling up at either end."""
    score: Float = 1 / (1 + np.exp(-6 * (trust - 0.5)))
    return score


def _taken_for(
    truth: BoxTable, label: NDArray[np.int32], recipe: Recipe, rng: np.random.Generator
) -> NDArray[np.int32]:
    classes = truth.taxonomy.classes
    met = np.unique(truth.label)
    candidates = met if len(met) > 1 else np.arange(len(classes))
    if len(candidates) < 2:
        raise UsageError(
            "a taxonomy of one class leaves nothing to confuse it with", fix="leave confusions out"
        )
    at = np.searchsorted(candidates, label)
    other = candidates[(at + rng.integers(1, len(candidates), len(label))) % len(candidates)]
    named = {classes.index(a): classes.index(b) for a, b in recipe.confusions.items()}
    return np.array([named.get(a, b) for a, b in zip(label, other, strict=True)], np.int32)


def _again(
    columns: dict[str, Any], twice: Int, recipe: Recipe, rng: np.random.Generator
) -> dict[str, Any]:
    """Return second detections of some objects, a little off and less sure."""
    again = {name: values[twice].copy() for name, values in columns.items()}
    again["center"][:, :2] += rng.uniform(-recipe.place, recipe.place, (len(twice), 2))
    again["score"] *= rng.uniform(0.5, 0.9, len(twice))
    return again


def _hallucinated(
    truth: BoxTable, recipe: Recipe, rng: np.random.Generator
) -> tuple[dict[str, Any], Int]:
    """Return boxes where nothing is, shaped like objects of the same frame, and their frames."""
    rows, frames, places = [], [], []
    for i in range(truth.n_frames):
        own = np.arange(truth.offsets[i], truth.offsets[i + 1])
        own = own[np.isfinite(truth.center[own]).all(1)]
        taken = truth.center[own, :2]
        for _ in range(int(rng.poisson(recipe.hallucinate)) if len(own) else 0):
            model, near = rng.choice(own), rng.choice(own)
            # Near the objects of the frame, but off all of them; a full street leaves no room.
            tries = truth.center[near, :2] + rng.uniform(-18, 18, (40, 2))
            gap = np.linalg.norm(tries[:, None] - taken, axis=2).min(1)
            free = tries[gap > recipe.clear]
            if len(free):
                rows.append(model)
                frames.append(i)
                places.append(free[0])
                taken = np.concatenate([taken, free[:1]])
    n, picked = len(rows), np.array(rows, np.int64)
    center = truth.center[picked].copy()
    center[:, :2] = np.array(places).reshape(-1, 2)
    yaw = rng.uniform(-np.pi, np.pi, n)
    columns: dict[str, Any] = {
        "center": center,
        "size": truth.size[picked] * (1 + rng.uniform(-0.1, 0.1, (n, 3))),
        "yaw": yaw,
        "label": truth.label[picked],
        "score": _score(rng.beta(2, 3.5, n)),
    }
    if truth.quat is not None:
        columns["quat"] = quat_from_matrix(matrix_from_yaw(yaw))
    if truth.velocity is not None:
        columns["velocity"] = rng.normal(0, 1, (n, 2))
    if "attribute" in truth.extra:
        columns["attribute"] = truth.extra["attribute"][picked]
    return columns, np.array(frames, np.int64)
