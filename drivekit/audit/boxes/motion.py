"""Where objects drive, against where their boxes point."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.kinds import VEHICLES
from drivekit.audit.boxes.labelled import Objects
from drivekit.audit.boxes.placing import Hypotheses, Hypothesis
from drivekit.audit.boxes.weighing import Measurement, with_wrong_labels
from drivekit.audit.case import Case, Look
from drivekit.errors import DrivekitError
from drivekit.geometry.transform import transform_between
from drivekit.model.dataset import BOXES, Scene
from drivekit.model.frames import EGO, WORLD
from drivekit.model.rotations import wrap_angle

Float = NDArray[np.float64]

_STEP_S: Final = 0.5
_LEAST_M, _MOST_MPS = 0.7, 45.0
# How far labels may be off, in place and heading; what fits the data best is taken.
_PLACES_M: Final = (0.03, 0.12)
_HEADINGS_RAD: Final = (0.03, 0.06, 0.12)
_LEAST_MPS: Final = 1.5
_REVERSING: Final = 0.03


def motion(case: Case, objects: Objects, hypotheses: Hypotheses) -> Measurement | None:
    """Compare headings with the way that tracks took, as seen from the ground."""
    if not (objects.track != "").any():
        return None
    found = [_steps(case, look, objects.of_look(k), objects) for k, look in enumerate(case.looks)]
    return _compared(
        "track-motion", "headings differ from the way driven by {median:.1f}° ({n} steps, median)",
        objects, hypotheses, found,
    )  # fmt: skip


def velocity(case: Case, objects: Objects, hypotheses: Hypotheses) -> Measurement | None:
    """Compare headings with the velocities that labels state."""
    found = []
    for k, look in enumerate(case.looks):
        rows = objects.of_look(k)
        if not len(rows):
            continue
        boxes = case.dataset[look.key.scene].boxes(look.index)
        if boxes.velocity is None:
            return None
        toward = boxes.velocity[np.searchsorted(boxes.row, objects.row[rows])]
        with np.errstate(invalid="ignore"):
            moves = np.linalg.norm(toward, axis=1) > _LEAST_MPS
        angle = np.arctan2(toward[moves, 1], toward[moves, 0])
        found.append((rows[moves], angle, np.full(len(angle), np.inf)))
    return _compared(
        "velocity", "headings differ from velocities by {median:.1f}° ({n} objects, median)",
        objects, hypotheses, found,
    )  # fmt: skip


def lanes(case: Case, objects: Objects, hypotheses: Hypotheses) -> Measurement | None:
    """Look at vehicles in the ego vehicle's own lane, which point the way that it does.

    Weak evidence: the vehicle ahead stays ahead for long, so that a scene counts as one.
    """
    found = []
    for k, look in enumerate(case.looks):
        rows = objects.of_look(k)
        rows = rows[np.isin(objects.kind[rows], VEHICLES)]
        turn = _ahead(case.dataset[look.key.scene], look) if len(rows) else None
        if turn is None:
            continue
        ahead, aside = _from_ego(objects.numbers.position[rows], *turn)
        in_lane = (ahead > 5) & (ahead < 35) & (np.abs(aside) < 1.5)
        angle = np.full(in_lane.sum(), np.arctan2(turn[0][0, 1], turn[0][0, 0]))
        found.append((rows[in_lane], angle))
    if not sum(len(rows) for rows, _ in found):
        return None
    rows, toward = (np.concatenate(column) for column in zip(*found, strict=True))

    def away(one: Hypothesis) -> Float:
        return np.abs(wrap_angle(hypotheses.headings(objects, one, rows) - toward))

    def likelihood(one: Hypothesis) -> Float:
        # only front and back are told apart: the axis of a box is not for this to say
        off = away(one)
        chance = np.select([off < np.pi / 4, off > 3 * np.pi / 4], [0.85, 0.15], 0.4)
        return np.asarray(0.5 * np.log(chance))

    return Measurement(
        "own-lane", "vehicles in the own lane point {median:.1f}° away from ahead ({n}, median)",
        hypotheses.over(hypotheses.heading_key, likelihood),
        objects.group.max() + 1 + objects.scene[rows],
        objects.scene[rows],
        hypotheses.over(hypotheses.heading_key, lambda one: np.degrees(away(one))),
    )  # fmt: skip


def _compared(
    name: str,
    text: str,
    objects: Objects,
    hypotheses: Hypotheses,
    found: list[tuple[NDArray[np.int64], Float, Float]],
) -> Measurement | None:
    """Measure headings against directions [rad] that were taken over some way [m]."""
    if not found or not sum(len(rows) for rows, _, _ in found):
        return None
    rows, toward, way = (np.concatenate(column) for column in zip(*found, strict=True))

    def away(one: Hypothesis) -> Float:
        return wrap_angle(hypotheses.headings(objects, one, rows) - toward)

    offs = hypotheses.over(hypotheses.heading_key, away)

    def likelihood(heading: float, place: float) -> Float:
        error = np.hypot(heading, 1.4 * place / way)[:, None]
        back = wrap_angle(offs + np.pi)
        good = (1 - _REVERSING) * _bell(offs, error) + _REVERSING * _bell(back, error)
        return with_wrong_labels(good, 1 / (2 * np.pi))

    tried = [likelihood(heading, place) for heading in _HEADINGS_RAD for place in _PLACES_M]
    best = max(tried, key=lambda found: float(found.sum(0).max()))
    return Measurement(
        name, text, best, objects.group[rows], objects.scene[rows], np.degrees(np.abs(offs))
    )


def _bell(away: Float, error: Float) -> Float:
    """Return Student's t density with 4 degrees of freedom."""
    density: Float = 0.375 * (1 + (away / error) ** 2 / 4) ** -2.5 / error
    return density


def _steps(
    case: Case, look: Look, rows: NDArray[np.int64], objects: Objects
) -> tuple[NDArray[np.int64], Float, Float]:
    """Return objects of a frame that go on, where to [rad] in its frame, and how far [m]."""
    nothing = np.zeros(0, np.int64), np.zeros(0), np.zeros(0)
    scene = case.dataset[look.key.scene]
    later = _later(scene, look.index)
    rows = rows[objects.track[rows] != ""]
    if later is None or not len(rows):
        return nothing
    here, there = scene.boxes(look.index), scene.boxes(later)
    if there.track is None:
        return nothing
    timeline = scene.timeline(BOXES)
    keys = timeline.key(look.index), timeline.key(later)
    try:
        moved = transform_between(scene, here.frame, there.frame, keys=keys)
    except DrivekitError:
        return nothing
    known = np.flatnonzero((there.track != "") & np.isfinite(there.center).all(1))
    names, first = np.unique(there.track[known], return_index=True)
    at = {name: known[i] for name, i in zip(names.tolist(), first.tolist(), strict=True)}
    rows = np.array([r for r in rows if objects.track[r] in at], np.int64)
    partner = np.array([at[objects.track[r]] for r in rows], np.int64)
    if not len(rows):
        return nothing
    before = here.center[np.searchsorted(here.row, objects.row[rows])]
    way = moved.apply(there.center[partner]) - before
    distance = np.linalg.norm(way[:, :2], axis=1)
    far = (distance > _LEAST_M) & (distance < _MOST_MPS * _seconds(scene, look.index, later))
    # people walk sideways around others, and boxes of them are often turned at will
    far &= objects.kind[rows] != "pedestrian"
    return rows[far], np.arctan2(way[far, 1], way[far, 0]), distance[far]


def _later(scene: Scene, index: int) -> int | None:
    """Return the labelled frame about half a second later."""
    timeline = scene.timeline(BOXES)
    if index + 1 >= len(timeline):
        return None
    if timeline.stamps_ns is None:
        return index + 1
    wanted = timeline.times[index] + int(_STEP_S * 1e9)
    after = timeline.times[index + 1 :]
    return index + 1 + int(np.abs(after - wanted).argmin())


def _seconds(scene: Scene, index: int, later: int) -> float:
    timeline = scene.timeline(BOXES)
    if timeline.stamps_ns is None:
        return 1.0
    return float(timeline.times[later] - timeline.times[index]) / 1e9


def _ahead(scene: Scene, look: Look) -> tuple[Float, Float] | None:
    """Return the rotation and position of the frame of a scene's boxes as the vehicle sees it.

    Frames of sensors have x forward; how exactly they are mounted is of no matter here, and may be
    in question.
    """
    frame = scene.boxes(look.index).frame
    if frame != WORLD:
        return np.eye(3), np.zeros(3)
    stamp = scene.timeline(BOXES).stamp(look.index)
    try:
        pose = transform_between(scene, EGO.at(stamp), frame)
    except DrivekitError:
        return None
    return pose.rotation, pose.translation


def _from_ego(position: Float, rotation: Float, translation: Float) -> tuple[Float, Float]:
    seen = position @ rotation.T + translation
    return seen[:, 0], seen[:, 1]
