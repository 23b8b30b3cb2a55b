"""What the numbers of 3D boxes mean: all evidence weighed together, then told question by question.

The questions hang together (a length taken for a width looks like a box turned by 90°), so that
whole readings are weighed against one another; how sure an answer to one question is comes from all
readings that give it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np

from drivekit.audit.boxes.frame import OPTION as FRAME
from drivekit.audit.boxes.frame import Fit, candidates, fit_of, told
from drivekit.audit.boxes.images import image_boxes
from drivekit.audit.boxes.kept import keeping_scenes
from drivekit.audit.boxes.labelled import Objects, any_boxes, asked_of, collect
from drivekit.audit.boxes.motion import lanes, motion, velocity
from drivekit.audit.boxes.numbers import angles, sizes, unit_prior
from drivekit.audit.boxes.placing import Hypotheses
from drivekit.audit.boxes.points import around_objects, standing, surfaces
from drivekit.audit.boxes.tilt import difference, tilts
from drivekit.audit.boxes.weighing import (
    LEAST_GROUPS,
    Belief,
    Measurement,
    Members,
    believe,
    contradicts,
    is_settled,
)
from drivekit.audit.case import Case, read_as
from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis

QUESTIONS: Final[Mapping[str, str]] = {
    "size_order": "Which of the three sizes are length, width and height?",
    "box_origin": "Is a position the centre of the box, or the middle of its bottom?",
    "yaw_unit": "Are yaw angles in radians or degrees?",
    "yaw_zero": "Where does a box of yaw 0 point?",
    "yaw_turn": "Which way do growing yaw angles turn, seen from above?",
    "euler_unit": "Are the three angles in radians or degrees?",
    "euler_order": "In which order are the rotations about x, y and z multiplied?",
}
_OPPOSITE: Final = {"forward": "back", "back": "forward", "left": "right", "right": "left"}
_LACKING: Final[Mapping[str, str]] = {
    "size_order": "vehicles with sizes usual for their class would tell",
    "box_origin": "objects with points of a LiDAR, or with image boxes, would tell",
    "yaw_unit": "objects that point in many directions would tell",
    "yaw_zero": "tracks of driving vehicles with ego poses, or vehicles with points, would tell",
    "yaw_turn": "objects that are not parallel to the road would: frames of a crossing or a bend",
    "euler_unit": "objects that point in many directions would tell",
    "euler_order": "boxes on tilted ground that point in many directions would tell",
}
# Where no two readings differ by more, no number made with boxes differs.
_ALIKE: Final = "it makes no difference"
_SAME_RAD: Final = np.radians(2.0)


def examine_boxes(case: Case) -> tuple[Answer, ...]:
    """Return what the data say about the numbers of boxes; nothing for data without any."""
    case = keeping_scenes(case)
    if FRAME not in case.options:
        return _in_frame(case)
    fits = {frame: _fit(read_as(case, FRAME, frame)) for frame in candidates(case)}
    first = told(case.options[FRAME], fits)
    now = first.verdict or case.options[FRAME]
    others = [f for f, fit in fits.items() if f != now and fit is not None and not fit.is_bad]
    frames = (now,) if first.verdict else (now, *others)
    answers, *rivals = (_in_frame(read_as(case, FRAME, frame)) for frame in frames)
    return (first, *(_whatever_the_frame(answer, rivals) for answer in answers))


def _whatever_the_frame(answer: Answer, others: Sequence[Sequence[Answer]]) -> Answer:
    """Return an answer that holds in other frames that boxes may be in, too; else leave it open."""
    there = [[a.verdict for a in told if a.question == answer.question] for told in others]
    if answer.verdict is None or all(verdicts == [answer.verdict] for verdicts in there):
        return answer
    why = f"it depends on which frame boxes are in, and {FRAME} cannot be told"
    return replace(answer, verdict=None, open=why)


def _fit(case: Case) -> Fit | None:
    """Return how well boxes fit the frame that they are read in."""
    asked = asked_of(case, any_boxes(case))
    objects = collect(case, asked)
    hypotheses = Hypotheses(tuple(asked.hypotheses(case)), asked.by_angles, asked.unit)
    belief = believe(measurements(case, objects, hypotheses), np.zeros(len(hypotheses)))
    return fit_of(case, objects, hypotheses, belief)


def _in_frame(case: Case) -> tuple[Answer, ...]:
    """Return what the data say, read in the frame that they are in."""
    asked = asked_of(case, any_boxes(case))
    objects = collect(case, asked)
    if not len(objects):
        return ()
    hypotheses = Hypotheses(tuple(asked.hypotheses(case)), asked.by_angles, asked.unit)
    measured = measurements(case, objects, hypotheses)
    prior = unit_prior(objects, hypotheses)
    belief = believe(measured, prior)
    apart = _by_scene(objects, measured, prior)
    in_use = {name: case.declared.get(name, asked.fixed[name]) for name in asked.options}
    answers: list[Answer] = []
    for name in asked.options:
        answers += _answers(name, in_use[name], objects, hypotheses, measured, belief, apart)
    return tuple(answers)


def measurements(case: Case, objects: Objects, hypotheses: Hypotheses) -> list[Measurement]:
    """Return all that can be measured of a dataset's boxes."""
    found = [
        sizes(objects, hypotheses),
        angles(objects, hypotheses),
        tilts(objects, hypotheses),
        image_boxes(case, objects, hypotheses),
        motion(case, objects, hypotheses),
        velocity(case, objects, hypotheses),
        lanes(case, objects, hypotheses),
    ]
    around = around_objects(case, objects)
    if around is not None:
        found.append(surfaces(objects, hypotheses, around))
        # the ground tells how high boxes are meant to be, where sensors are not tilted
        is_asked = len({one["box_origin"] for one in hypotheses.all}) > 1
        found.append(standing(objects, hypotheses, around) if is_asked else None)
    return [one for one in found if one is not None]


class _Scene(NamedTuple):
    """What one scene alone tells."""

    id: str
    measured: Sequence[Measurement]
    belief: Belief


def _by_scene(objects: Objects, measured: Sequence[Measurement], prior: np.ndarray) -> list[_Scene]:
    """Return what each scene tells alone, if it could settle anything."""
    apart = []
    for k, name in enumerate(objects.scenes if len(objects.scenes) > 1 else ()):
        if len(np.unique(objects.group[objects.scene == k])) >= LEAST_GROUPS:
            own = [m.of_scene(k) for m in measured]
            apart.append(_Scene(name, own, believe(own, prior)))
    return apart


def _answers(
    name: str, in_use: str, objects: Objects, hypotheses: Hypotheses,
    measured: Sequence[Measurement], belief: Belief, apart: Sequence[_Scene],
) -> list[Answer]:  # fmt: skip
    """Return the answer to a question; several where scenes differ for sure."""
    values = tuple(dict.fromkeys(one[name] for one in hypotheses.all))
    if len(values) < 2:
        return []
    members = [hypotheses.members(name, value) for value in values]
    whole = _answer(name, in_use, values, members, objects, hypotheses, measured, belief)
    by_value: dict[str, dict[str, float]] = {}
    for scene in apart if not whole.open.startswith(_ALIKE) else ():
        chances = scene.belief.of(members)
        best = int(chances.argmax())
        if is_settled(scene.belief, members, best) and not _disputed(scene.measured, members, best):
            by_value.setdefault(values[best], {})[scene.id] = float(chances[best])
    if len(by_value) < 2:
        return [whole]
    answers = [_of_scenes(whole, value, sure) for value, sure in by_value.items()]
    told = {scene for sure in by_value.values() for scene in sure}
    rest = tuple(scene for scene in objects.scenes if scene not in told)
    why = "scenes of this dataset differ, and these hold too little to tell"
    open_ = replace(whole, verdict=None, hypotheses=(), scenes=rest, open=why)
    return [*answers, *([open_] if rest else [])]


def _of_scenes(whole: Answer, value: str, sure: Mapping[str, float]) -> Answer:
    """Return the answer for some scenes, as sure as of the least sure of them."""
    evidence = next(h.evidence for h in whole.hypotheses if h.value == value)
    told = Hypothesis(value, min(sure.values()), evidence)
    return replace(whole, verdict=value, hypotheses=(told,), scenes=tuple(sure), open="")


def _disputed(
    measured: Sequence[Measurement], members: Sequence[Members], winner: int
) -> Measurement | None:
    return next((m for m in measured if contradicts(m, members, winner)), None)


def _answer(
    name: str, in_use: str, values: tuple[str, ...], members: Sequence[Members],
    objects: Objects, hypotheses: Hypotheses, measured: Sequence[Measurement], belief: Belief,
) -> Answer:  # fmt: skip
    chances = belief.of(members)
    ranked = np.argsort(-chances, kind="stable")
    told = tuple(
        Hypothesis(values[k], float(chances[k]), _evidence(measured, belief, members, k))
        for k in ranked.tolist()
    )
    winner = int(ranked[0])
    against = _disputed(measured, members, winner)
    alike = name == "euler_order" and _turned(members, objects, hypotheses, belief) < _SAME_RAD
    if is_settled(belief, members, winner) and against is None and not alike:
        return Answer(name, QUESTIONS[name], in_use, values[winner], told)
    why = _why_open(name, values, members, objects, hypotheses, belief, against)
    return Answer(name, QUESTIONS[name], in_use, None, told, open=why)


def _evidence(
    measured: Sequence[Measurement], belief: Belief, members: Sequence[Members], value: int
) -> tuple[Evidence, ...]:
    """Return what each measurement says of a value, the most telling one first."""
    mine = belief.best(members[value])
    rivals = [belief.best(m) for k, m in enumerate(members) if k != value]
    told: list[tuple[float, Evidence]] = []
    for m in measured:
        total = m.likelihood.sum(0)
        score = float(total[mine] - max(total[k] for k in rivals))
        figures = m.figure[:, mine]
        text = m.text.format(
            n=len(figures), median=float(np.median(figures)), share=float(figures.mean())
        )
        told.append((abs(score), Evidence(m.name, text, score, len(figures))))
    return tuple(evidence for _, evidence in sorted(told, key=lambda pair: -pair[0]))


def _turned(
    members: Sequence[Members], objects: Objects, hypotheses: Hypotheses, belief: Belief
) -> float:
    """Return by how much [rad] boxes turn from one answer to another."""
    best = [hypotheses.all[belief.best(m)] for m in members]
    return max(difference(objects, hypotheses, a, b) for a in best for b in best)


def _why_open(
    name: str, values: tuple[str, ...], members: Sequence[Members], objects: Objects,
    hypotheses: Hypotheses, belief: Belief, against: Measurement | None,
) -> str:  # fmt: skip
    """Say why a question cannot be answered, and what data would tell."""
    if name == "euler_order":
        turned = _turned(members, objects, hypotheses, belief)
        if turned < _SAME_RAD:
            return (
                f"{_ALIKE} here: boxes stand upright, and the orders agree to "
                f"{np.degrees(turned):.1f}°"
            )
    if against is not None:
        return f"the evidence disagrees: {against.name} taken alone says otherwise"
    chances = belief.of(members)
    if name == "yaw_zero":
        best = values[int(chances.argmax())]
        axis = [members[values.index(v)] for v in values if v not in (best, _OPPOSITE[best])]
        pair = members[values.index(best)] | members[values.index(_OPPOSITE[best])]
        if is_settled(belief, [pair, *axis], 0):
            return (
                f"the axis is settled ({best} or {_OPPOSITE[best]}), the front is not: overlaps "
                "(IoU) do not depend on it, headings do; driving vehicles with tracks would tell"
            )
    return _LACKING[name]
