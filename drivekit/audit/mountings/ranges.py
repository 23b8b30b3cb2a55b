"""Whether cameras are mounted, and clocks set, in one way in all scenes of a dataset.

All scenes together are examined first. A scene that does not fit what they say is examined alone,
and others beside it; only what is beyond doubt of scenes alone tells them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np

from drivekit.audit.apart import told_apart
from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer
from drivekit.audit.mountings.clocks import Moments, compared
from drivekit.audit.mountings.contest import Contest, Misfit, contest, misfit, scored
from drivekit.audit.mountings.edges import agreement, landing
from drivekit.audit.mountings.fitting import by_camera
from drivekit.audit.mountings.mounts import Candidate, Mounts
from drivekit.audit.mountings.sightings import Sighting
from drivekit.model.dataset import Finding

# A scene is looked at more closely where another reading leads by so many standard errors, where
# the reading of all is no better than this, or where edges agree so far away.
_LEADS, _DOUBTFUL, _OFF_DEG, _OFF_SURE = 2.0, 2.0, 1.0, 3.0
# So many scenes are examined alone: first those that do not fit, and if one differs, others.
_SUSPECTS, _MOST = 6, 24
# Readings that a scene may prefer, beside the one of all.
_RIVALS: Final = 12
_PICKS: Final = 3
_CLOCKED: Final = 6
# What scenes are told apart by: probability, pairs looked at, standard errors of a misfit.
_BEYOND_DOUBT, _LEAST_PAIRS, _WRONG_SURE = 0.999, 3, 5.0
_TOGETHER: Final = "all scenes together do not tell"
# Offsets nearer to each other than this are one.
_SAME_DEG = 0.7
# Of the agreement of edges in the scene where it is best.
_AS_WELL = 0.7
# Of the agreement where a knocked camera looks: what is left of it where the file says it looks.
_FAR_WORSE = 0.6


@dataclass(frozen=True, eq=False, slots=True)
class Examined:
    """What was told of some scenes together, and from what.

    Parameters
    ----------
    told : tuple of Answer or Finding
    mounts : Mounts
    contest : Contest
    best : Candidate, optional
        How cameras are mounted, or most probably are.
    is_settled : bool
        Whether that is beyond doubt.
    seen : tuple of Sighting
        As joined by the clocks that were found.
    clocks : mapping of str to Moments, optional
        By camera.
    """

    told: tuple[Answer | Finding, ...]
    mounts: Mounts
    contest: Contest
    best: Candidate | None
    is_settled: bool
    seen: tuple[Sighting, ...]
    clocks: Mapping[str, Moments | None]

    @property
    def answers(self) -> dict[str, Answer]:
        """What was answered, by question."""
        return {one.question: one for one in self.told if isinstance(one, Answer)}


Examine = Callable[[Case], Examined | None]


class _Off(NamedTuple):
    """Where a camera looks.

    Parameters
    ----------
    right_deg, down_deg : float
        Against its calibration.
    mean : float
        How well edges agree there.
    sureness : float
        By how many standard errors better than where the calibration puts them.
    """

    right_deg: float
    down_deg: float
    mean: float
    sureness: float


@dataclass(frozen=True, slots=True)
class _Alone:
    """What is beyond doubt of a scene.

    Parameters
    ----------
    answers : mapping of str to Answer
    off : mapping of str to _Off
        Where cameras surely look instead, by question.
    verdicts : mapping of str to str
        All that it says, though not beyond doubt.
    mean : float
        How well edges agree.
    """

    answers: Mapping[str, Answer]
    off: Mapping[str, _Off]
    verdicts: Mapping[str, str]
    mean: float = 0.0

    def agrees(self, other: _Alone, question: str) -> bool:
        """Tell whether another scene says the same about a question that both answer."""
        if self.answers[question].verdict != other.answers[question].verdict:
            return False
        own, its = self.off.get(question), other.off.get(question)
        if own is None or its is None:
            return own is its
        apart = own.right_deg - its.right_deg, own.down_deg - its.down_deg
        return max(map(abs, apart)) < _SAME_DEG


def by_scenes(case: Case, whole: Examined, examine: Examine) -> tuple[Answer | Finding, ...]:
    """Return what was told of all scenes, apart where some differ beyond doubt.

    Parameters
    ----------
    case : Case
    whole : Examined
        All scenes together.
    examine : callable
        ``examine(case)`` examines a case; None where there is nothing to see.
    """
    suspects = _suspects(case, whole)
    alone = {s: _beyond_doubt(examine(case.of_scenes((s,)))) for s in suspects[:_SUSPECTS]}
    if any(_differs(whole.answers, one.answers) for one in alone.values()):
        others = [s for s in (*suspects, *case.scenes) if s not in alone]
        for scene in list(dict.fromkeys(others))[: _MOST - len(alone)]:
            alone[scene] = _beyond_doubt(examine(case.of_scenes((scene,))))
    fitting = _fitting(alone)
    doubted = {q: _doubted(q, whole, fitting, suspects) for q in whole.answers}
    confirmed = dict(_confirmed(case, fitting, examine))
    return tuple(_apart(case, whole, confirmed, doubted))


def _doubted(
    question: str, whole: Examined, alone: Mapping[str, _Alone], suspects: Sequence[str]
) -> list[str]:
    """Return scenes that speak against what all say, or keep silent where others do."""
    if question == "images":  # lens distortion moves edges little: one scene alone may err
        return []
    verdict = whole.answers[question].verdict
    said = {s: one.verdicts.get(question) for s, one in alone.items()}
    against = [s for s, own in said.items() if verdict and own not in (None, verdict)]
    silent = [s for s, own in said.items() if own is None and s in suspects]
    return [*against, *silent] if against else []


def _apart(
    case: Case,
    whole: Examined,
    alone: Mapping[str, Mapping[str, Answer]],
    doubted: Mapping[str, Sequence[str]],
) -> Iterator[Answer | Finding]:
    for one in whole.told:
        if isinstance(one, Finding):
            yield one
        else:
            own = _about(one.question, alone)
            yield from told_apart(one, own, case.scenes, doubted[one.question])
    asked = whole.answers
    for question in dict.fromkeys(q for said in alone.values() for q in said if q not in asked):
        own = _about(question, alone)
        one = replace(next(iter(own.values())), verdict=None, hypotheses=(), is_wrong=False)
        told = told_apart(replace(one, open=_TOGETHER, sensors={}), own, case.scenes)
        yield from (answer for answer in told if answer.open != _TOGETHER)


def _about(question: str, alone: Mapping[str, Mapping[str, Answer]]) -> dict[str, Answer]:
    return {scene: said[question] for scene, said in alone.items() if question in said}


def _suspects(case: Case, whole: Examined) -> list[str]:
    """Return scenes that do not fit what all together say, the worst first."""
    own: dict[str, list[Sighting]] = {}
    for one in whole.seen:
        own.setdefault(one.scene, []).append(one)
    if len(case.scenes) < 2 or whole.best is None:
        return []
    if not whole.is_settled:
        return list(own)
    candidates = [*dict.fromkeys((whole.best, *list(whole.contest.chances())[:_RIVALS]))]
    doubts = {s: _doubt(whole, candidates, seen) for s, seen in own.items()}
    means = {s: scored(whole.mounts, whole.best, seen).mean for s, seen in own.items()}
    for scene, mean in means.items():
        share = mean / max(means.values())
        doubts[scene] = max(doubts[scene], 1.0 - share if share < _AS_WELL else 0.0)
    if len(own) <= _CLOCKED:
        for scene, seen in own.items():
            doubts[scene] = max(doubts[scene], _late(case, whole, seen))
    return sorted((s for s in own if doubts[s] > 0), key=lambda s: -doubts[s])


def _doubt(whole: Examined, candidates: Sequence[Candidate], seen: Sequence[Sighting]) -> float:
    """Return how badly a scene fits; 0 if it does."""
    best = whole.best
    found = contest(whole.mounts, candidates, seen)
    leader = found.leader
    if best is None or leader is None:
        return 0.0
    doubt = 0.0
    if best not in found.tallies or found.tallies[best].sureness < _DOUBTFUL:
        doubt = found.sureness
    if leader != best and leader not in found.twins.get(best, ()):
        lead = found.lead(leader, best) if best in found.tallies else found.sureness
        doubt = max(doubt, lead if lead > _LEADS else 0.0)
    for own in by_camera(seen).values():
        shift = misfit(whole.mounts, best, own)
        if shift is not None and max(abs(shift.right_deg), abs(shift.down_deg)) > _OFF_DEG:
            doubt = max(doubt, shift.sureness if shift.sureness > _OFF_SURE else 0.0)
    return doubt


def _late(case: Case, whole: Examined, seen: Sequence[Sighting]) -> float:
    """Return how surely images of another moment fit better than those that all say."""
    doubt = 0.0
    for own in by_camera(seen).values():
        if whole.best is None or whole.clocks.get(own[0].camera) is None:
            continue
        middle = own[max(len(own) // 2 - _PICKS // 2, 0) :][:_PICKS]
        when = compared(case, whole.mounts, [whole.best], middle, {})
        if when is not None and when.late:
            lead = when.leads(when.late)[0]
            doubt = max(doubt, lead if lead > _LEADS else 0.0)
    return doubt


def _beyond_doubt(found: Examined | None) -> _Alone:
    """Return what is beyond doubt of some scenes."""
    if found is None or min(map(len, by_camera(found.seen).values()), default=0) < _LEAST_PAIRS:
        return _Alone({}, {}, {})
    mean = 0.0 if found.best is None else found.contest.tallies[found.best].mean
    elsewhere = dict(_off(found))
    off = {q: place for q, place in elsewhere.items() if place.sureness >= _WRONG_SURE}
    answers = {
        question: answer
        for question, answer in found.answers.items()
        if question in off or (answer.verdict and answer.confidence >= _BEYOND_DOUBT)
    }
    verdicts = {
        q: answer.verdict or "wrong"
        for q, answer in found.answers.items()
        if answer.verdict or q in elsewhere
    }
    return _Alone(answers, off, verdicts, mean)


def _fitting(alone: Mapping[str, _Alone]) -> dict[str, _Alone]:
    """Return what scenes say whose edges agree about as well as those of others.

    Where a camera was knocked, a wrong reading may come nearer than the right one; near is not on.
    """
    least = _AS_WELL * max((one.mean for one in alone.values()), default=0.0)
    return {
        scene: replace(
            one,
            answers={
                question: answer
                for question, answer in one.answers.items()
                if (one.off[question].mean if question in one.off else one.mean) >= least
            },
        )
        for scene, one in alone.items()
    }


def _off(found: Examined) -> Iterator[tuple[str, _Off]]:
    """Yield the mountings under which edges agree far worse than elsewhere."""
    for camera, own in by_camera(found.seen).items():
        question = f"mounting/{camera}"
        if found.best is None or not found.answers[question].is_wrong:
            continue
        shift = misfit(found.mounts, found.best, own)
        if shift is None or max(abs(shift.right_deg), abs(shift.down_deg)) < _OFF_DEG:
            continue
        there = _mean_at(found, found.best, own, shift)
        if scored(found.mounts, found.best, own).mean < _FAR_WORSE * there:
            yield question, _Off(shift.right_deg, shift.down_deg, there, shift.sureness)


def _mean_at(
    found: Examined, candidate: Candidate, seen: Sequence[Sighting], shift: Misfit
) -> float:
    """Return how well edges agree where they agree best."""
    each = []
    for one in seen:
        pose = found.mounts.camera_from_lidar(candidate, one.scene, one.camera, one.lidar)
        camera = found.mounts.camera(candidate, one.scene, one.camera)
        if pose is not None and camera is not None:
            land = landing(one.edges, one.image, camera, pose)
            right, down = (round(v * one.image.scale) for v in (shift.right, shift.down))
            each.append(agreement(land, one.image, (right, down)))
    return float(np.concatenate(each).mean()) if each else 0.0


def _differs(whole: Mapping[str, Answer], told: Mapping[str, Answer]) -> bool:
    return any(
        answer.verdict != whole[question].verdict or answer.is_wrong != whole[question].is_wrong
        for question, answer in told.items()
        if question in whole
    )


def _confirmed(
    case: Case, alone: Mapping[str, _Alone], examine: Examine
) -> Iterator[tuple[str, dict[str, Answer]]]:
    """Yield by scene what it says alone and also together with those that say the same."""
    values: dict[str, list[_Alone]] = {}
    said: dict[str, dict[str, int]] = {}
    for scene, one in alone.items():
        for question in one.answers:
            known = values.setdefault(question, [])
            which = next((k for k, o in enumerate(known) if one.agrees(o, question)), len(known))
            known += [one] if which == len(known) else []
            said.setdefault(scene, {})[question] = which
    disputed = {question for question, known in values.items() if len(known) > 1}
    groups: dict[tuple[tuple[str, int], ...], list[str]] = {}
    for scene, told in said.items():
        key = tuple(sorted((q, which) for q, which in told.items() if q in disputed))
        groups.setdefault(key, []).append(scene)
    for key, scenes in groups.items():
        if len(scenes) == 1 or not key:
            yield from ((scene, dict(alone[scene].answers)) for scene in scenes)
            continue
        together = _beyond_doubt(examine(case.of_scenes(scenes))).answers
        for scene in scenes:
            own = alone[scene].answers
            yield (
                scene,
                {
                    q: together.get(q, own[q]) for q, answer in own.items()
                    if q not in disputed or _is_same(answer, together.get(q))
                },
            )  # fmt: skip


def _is_same(one: Answer, other: Answer | None) -> bool:
    return other is not None and (one.verdict, one.is_wrong) == (other.verdict, other.is_wrong)
