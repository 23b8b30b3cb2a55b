"""Whether labels show the moment of the sweep they are joined to, or one before or after.

A box that is late lies where its object will be, so that points lie on its sides only if it is
moved back along its own way, as seen in the frame of the boxes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.kept import keeping_scenes
from drivekit.audit.boxes.labelled import READINGS, Objects, any_boxes, asked_of, collect
from drivekit.audit.boxes.placing import Hypotheses, Placed
from drivekit.audit.boxes.points import Around, around_objects, explained
from drivekit.audit.boxes.weighing import LEAST_GROUPS
from drivekit.audit.case import Case, Look
from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis
from drivekit.model.dataset import BOXES, Scene, channels_of
from drivekit.model.rotations import matrix_from_yaw, wrap_angle

Float = NDArray[np.float64]
Int = NDArray[np.int64]

QUESTION: Final = "clock/labels"
_TEXT: Final = "How much later than the sweep they are joined to are boxes?"
_LACKING: Final = "tracks of objects that move, with points of a LiDAR on them, would tell"
# Objects that move along, and so far apart labels may be [s, or frames without times].
_LEAST_M, _LONGEST = 0.15, 1.2
_MOST: Final = 300
_GRID: Final = 40
# Boxes are moved so far, the usual one [m].
_FARTHEST_M: Final = 4.0
_DRAWS: Final = 200
# A label says no more than this, as a logarithm of odds, and further ones of a track count as few.
_MOST_TOLD, _REPEATED, _SPEAKS = 4.0, 0.3, 0.5
# What a verdict takes: odds, and standard errors; what is less [m] is how people draw boxes.
_ODDS, _ERRORS, _DRAWN_M = 10.0, 4.0, 0.3
_SWEEP_S, _SURE = 0.06, 0.999


class _Moving(NamedTuple):
    """Objects that move, in the frame of their boxes.

    Parameters
    ----------
    around : Around
    way : (N, 3) float64 [m in a unit of time]
    turn : (N,) float64 [rad in a unit of time]
    """

    around: Around
    way: Float
    turn: Float


def examine_label_clock(case: Case) -> tuple[Answer, ...]:
    """Return by how much labels are late; nothing for data without tracks or without a LiDAR."""
    case = keeping_scenes(case)
    boxes = any_boxes(case)
    if boxes is None or boxes.track is None:
        return ()
    if not channels_of(case.dataset[case.scenes[0]], "lidar"):
        return ()
    asked = asked_of(case, boxes)
    if any(case.is_open((name,)) for name in READINGS if name != "yaw_zero"):
        return (_silent("what the boxes themselves mean is not settled"),)
    one = {name: case.options.get(name, asked.fixed[name]) for name in READINGS}
    hypotheses = Hypotheses((one,), asked.by_angles, asked.unit)
    objects = collect(case, asked)
    around = around_objects(case, objects) if len(objects) else None
    moving = None if around is None else _moving(case, objects, around)
    if moving is None or len(np.unique(objects.group[moving.around.rows])) < LEAST_GROUPS:
        return (_silent(_LACKING),)
    placed = hypotheses.placed(objects, one, moving.around.rows)
    usual = float(np.median(np.linalg.norm(moving.way, axis=1)))
    times = np.linspace(-1, 1, 2 * _GRID + 1) * _FARTHEST_M / usual
    found = np.stack([explained(_moved(placed, moving, t), moving.around)[0] for t in times], 1)
    sums = _by_group(found, objects.group[moving.around.rows])
    unit = "frames" if _has_no_times(case) else "s"
    return (_answer(sums, times, usual, unit, len(found)),)


def _silent(why: str) -> Answer:
    return Answer(QUESTION, _TEXT, "0", None, open=why)


def _has_no_times(case: Case) -> bool:
    return case.dataset[case.scenes[0]].timeline(BOXES).stamps_ns is None


def _moving(case: Case, objects: Objects, around: Around) -> _Moving | None:
    """Return the objects whose tracks go on before and after, and how these move."""
    kept, ways, turns = [], [], []
    for k in np.unique(objects.look[around.rows]).tolist():
        look = case.looks[k]
        found = _motions(case.dataset[look.key.scene], look)
        for i in np.flatnonzero(objects.look[around.rows] == k).tolist():
            track = str(objects.track[around.rows[i]])
            if track in found:
                kept.append(i)
                ways.append(found[track][:3])
                turns.append(found[track][3])
    if not kept:
        return None
    pick = np.linspace(0, len(kept) - 1, min(len(kept), _MOST)).astype(int)
    rows = np.array(kept)[pick]
    own = Around(*(column[rows] for column in around))
    return _Moving(own, np.array(ways)[pick], np.array(turns)[pick])


def _motions(scene: Scene, look: Look) -> Mapping[str, Float]:
    """Return by track how far (3,) it moves and turns in a unit of time, if it moves."""
    timeline = scene.timeline(BOXES)
    before, after = look.index - 1, look.index + 1
    if before < 0 or after >= len(timeline):
        return {}
    times = timeline.stamps_ns
    apart = 2.0 if times is None else float(times[after] - times[before]) / 1e9
    if not 0 < apart <= 2 * _LONGEST:
        return {}
    places = [dict(_places(scene, i)) for i in (before, look.index, after)]
    found = {}
    for track in places[0].keys() & places[1].keys() & places[2].keys():
        a, now, b = (place[track] for place in places)
        step = np.append((b - a)[:3], wrap_angle(b[3] - a[3]))
        # halfway between, or else it brakes, or one of them is labelled wrongly
        is_even = np.linalg.norm((a + b)[:3] / 2 - now[:3]) < 0.3 * np.linalg.norm(step[:3]) + 0.2
        if np.linalg.norm(step[:2]) > 2 * _LEAST_M and is_even:
            found[track] = step / apart
    return found


def _places(scene: Scene, i: int) -> Iterator[tuple[str, Float]]:
    boxes = scene.boxes(i)
    if boxes.track is None:
        return
    known = np.isfinite(boxes.center).all(1) & np.isfinite(boxes.yaw) & (boxes.track != "")
    for k in np.flatnonzero(known).tolist():
        yield str(boxes.track[k]), np.append(boxes.center[k], boxes.yaw[k])


def _moved(placed: Placed, moving: _Moving, time: float) -> Placed:
    return placed._replace(
        center=placed.center + time * moving.way,
        axes=matrix_from_yaw(time * moving.turn) @ placed.axes,
    )


def _by_group(found: Float, group: Int) -> Float:
    """Return (G, T) log-likelihoods, of tracks whose labels err together."""
    behind = np.maximum(found - found.max(1, keepdims=True), -_MOST_TOLD)
    _, at = np.unique(group, return_inverse=True)
    members = np.bincount(at)
    sums = np.zeros((len(members), found.shape[1]))
    np.add.at(sums, at, behind)
    return np.asarray(sums * ((1 + _REPEATED * (members - 1)) / members)[:, None])


def _answer(sums: Float, times: Float, usual: float, unit: str, n: int) -> Answer:
    """Tell how late boxes are by where those that are moved have most points on their sides."""
    draws = np.random.default_rng(0).multinomial(
        len(sums), np.full(len(sums), 1 / len(sums)), _DRAWS
    )
    peaks = np.array([_peak(total, times) for total in draws @ sums])
    total = sums.sum(0)
    late, error = -_peak(total, times), float(peaks.std())
    here, best = int(np.abs(times).argmin()), int(total.argmax())
    # What boxes are drawn to, and where a turning LiDAR is within its sweep, is no lateness.
    slight = max(_DRAWN_M / usual, _SWEEP_S if unit == "s" else 0.0)
    off = int(np.searchsorted(times, times[here] + slight))
    is_sharp = total[best] - max(total[0], total[-1]) > _ODDS and 0 < best < len(times) - 1
    away = abs(late) > max(slight, _ERRORS * error) and total[best] - total[here] > _ODDS
    speaking = int((sums[:, best] - sums[:, here] > _SPEAKS).sum())
    steady = abs(late) < slight / 2 and _ERRORS * error < slight
    against = min(total[best] - total[2 * here - off], total[best] - total[off])
    text = (
        f"most points lie on the sides of {n} moving boxes if these are {late:+.3f} ± {error:.3f} "
        f"{unit} late"
    )
    evidence = (Evidence("moved-boxes", text, float(total[best] - total[here]), len(sums)),)
    value = f"{late:+.2f} {unit}"
    if is_sharp and away and speaking >= LEAST_GROUPS:
        return Answer(QUESTION, _TEXT, "0", value, (Hypothesis(value, _SURE, evidence),))
    if is_sharp and steady and against > _ODDS / 2:
        return Answer(QUESTION, _TEXT, "0", "0", (Hypothesis("0", _SURE, evidence),))
    told = (Hypothesis(value, 0.5, evidence),)
    why = "too little moves" if not is_sharp else "too little for a frame, too much for chance"
    return Answer(QUESTION, _TEXT, "0", None, told, open=f"{why}: {text}")


def _peak(total: Float, times: Float) -> float:
    """Return where a parabola through the highest three values peaks."""
    k = int(np.clip(total.argmax(), 1, len(total) - 2))
    before, at, after = total[k - 1 : k + 2]
    bend = before - 2 * at + after
    aside = 0.5 * (before - after) / bend if bend < 0 else 0.0
    return float(times[k] + np.clip(aside, -1, 1) * (times[1] - times[0]))
