"""How cameras are mounted, found out without labels: edges of clouds against edges of images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Hypothesis
from drivekit.audit.mountings.axes import axes_answer
from drivekit.audit.mountings.clocks import LATE, Moments, clock_answer, earlier, moments
from drivekit.audit.mountings.contest import AHEAD, SURE, Contest, contest
from drivekit.audit.mountings.fitting import (
    by_camera,
    edge_evidence,
    fits,
    is_outdone,
    mounting_answers,
    why_not,
)
from drivekit.audit.mountings.mounts import (
    OPTIONS,
    Candidate,
    Mounts,
    changed,
    choices_of,
    is_upright,
    readings,
)
from drivekit.audit.mountings.ranges import Examined, by_scenes
from drivekit.audit.mountings.sightings import Sighting, Unreadable, sightings
from drivekit.audit.telling import LEFT_OPEN
from drivekit.errors import DrivekitError, MissingDataError
from drivekit.model.dataset import Finding, channels_of

_QUESTIONS: Final[Mapping[str, str]] = {
    "extrinsic": "How is the mounting of a camera written?",
    "reference": "What are the mountings of cameras given in?",
    "reference_axes": "Where do the axes point that mountings are given in?",
    "images": "Are the images distorted?",
}
# Standard errors above chance, and ahead of others, that are needed: what is rarely wrong must be
# surer than what options differ in, and a mounting that nobody disputes less sure.
_OF_CHANGE: Final = (5.0, 4.0)
_OF_ONE: Final = (3.0, 2.5)
# A reading this sure needs no comparison with what is rarely wrong.
_CLEAR = 10.0
_ORIGIN: Final = "reference"
_KNOCKED: Final = "by another reading edges would agree far better, were a camera turned a little"
_OTHER_MOMENT: Final = "with images of another moment the edges would agree better the other way"
# Between the middle of an image and the point that a camera matrix says is on its axis.
_USUAL_CENTRE = (0.8, 1.25)
_USUAL_RATIOS = (1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 4 / 3, 3 / 2, 2, 3, 4)


@dataclass(frozen=True, eq=False, slots=True)
class _Found:
    """What is known of the mountings, and how."""

    contest: Contest
    winner: Candidate | None
    why_not: str = ""

    @property
    def rank(self) -> tuple[bool, float]:
        """How much it tells."""
        return self.winner is not None, self.contest.sureness


def examine_calibration(case: Case) -> tuple[Answer | Finding, ...]:
    """Return how cameras are mounted, as far as depth edges and image edges agree on it.

    Where scenes differ beyond doubt, answers are for some of them.
    """
    found = _examined(case)
    if not found.seen:
        return found.told
    return by_scenes(case, found, _examined)


def _examined(case: Case) -> Examined:
    """Return what all scenes of a case say together."""
    asked = [name for name in (*OPTIONS, "images") if name in case.options]
    mounts = Mounts(case)
    seen, lost = sightings(case)
    findings = _unreadable(lost)
    if not seen:
        text = "no sweep and image of the same moment, with a calibrated camera, can be compared"
        silent = tuple(_silent(case, name, text) for name in asked) or tuple(_unmounted(case))
        return Examined((*silent, *findings), mounts, Contest({}, {}, 0), None, False, (), {})
    found = _settled(case, mounts, seen)
    if found.winner is None:
        found = _with_other_images(case, mounts, seen, found)
    whens = _whens(case, mounts, found, seen)
    clocks = [clock_answer(camera, when) for camera, when in whens.items()]
    if any(clock.differs for clock in clocks):
        late = {c.question: int(c.verdict or 0) for c in clocks}
        seen = [x for s in seen for x in earlier(case, [s], late.get(f"clock/{s.camera}", 0))]
        found = _settled(case, mounts, seen)
    answers = [_option_answer(case, name, found) for name in OPTIONS if name in asked]
    answers = [_doubted(a, found, whens) if a.question == _ORIGIN else a for a in answers]
    if "images" in asked:
        answers.append(_images_answer(case, mounts, seen, found, whens))
    if "axes" in case.options and not any("axes" in own for own in case.apart.values()):
        answers.append(axes_answer(case, mounts, found.winner, seen))
    best = found.winner or found.contest.leader
    placed: tuple[Answer | Finding, ...] = ()
    if best is not None:
        alike = (best, *found.contest.twins[best])
        chance = sum(found.contest.chances()[c] for c in alike)
        placed = tuple(mounting_answers(mounts, best, seen, chance, found.why_not))
    told = (*answers, *placed, *clocks, *findings)
    is_settled = found.winner is not None
    return Examined(told, mounts, found.contest, best, is_settled, tuple(seen), whens)


def _unreadable(lost: Sequence[Unreadable]) -> list[Finding]:
    if not lost:
        return []
    text = f"{len(lost)} frames could not be looked at, the first: {lost[0].text}"
    return [Finding("unreadable-frame", text, lost[0].where, len(lost))]


def _with_other_images(
    case: Case, mounts: Mounts, seen: Sequence[Sighting], found: _Found
) -> _Found:
    """Return how cameras are mounted if their images are late or early."""
    for late in LATE:
        images = earlier(case, seen, late) if late else []
        other = _settled(case, mounts, images) if images else found
        found = max(found, other, key=lambda f: f.rank)
    return found


def _whens(
    case: Case, mounts: Mounts, found: _Found, seen: Sequence[Sighting]
) -> dict[str, Moments | None]:
    """Return by camera how images before and after agree, whether they are distorted or not."""
    if found.winner is None:
        return {}
    candidates = [
        shown
        for placed in _of_either_origin(case, found.winner)
        for shown in _distorted_or_not(case, placed)
    ]
    return {
        camera: moments(case, mounts, candidates, own)
        for camera, own in by_camera(seen).items()
        if any(len(case.dataset[one.scene].timeline(camera)) > 1 for one in own)
    }


def _of_either_origin(case: Case, candidate: Candidate) -> list[Candidate]:
    """Return a candidate under each origin of mountings, the same first.

    A vehicle that drives straight ahead sees what a camera sees that is mounted farther ahead.
    """
    if _ORIGIN not in case.options:
        return [candidate]
    words = [word for word in choices_of(case, _ORIGIN) if word != "auto"]
    return [*dict.fromkeys((candidate, *(candidate.saying(_ORIGIN, word) for word in words)))]


def _distorted_or_not(case: Case, candidate: Candidate) -> list[Candidate]:
    if "images" not in case.options:
        return [candidate]
    return [candidate.saying("images", word) for word in case.choices.get("images", ())]


def _silent(case: Case, option: str, why: str) -> Answer:
    in_use = case.declared.get(option, case.options[option])
    if in_use == LEFT_OPEN and not _has_mountings(case):
        in_use = "not here"  # nothing is read by it, so nobody has to say it
    return Answer(option, _QUESTIONS[option], in_use, None, open=why)


def _has_mountings(case: Case) -> bool:
    """Tell whether any scene has files of mountings, sound or not."""
    for name in dict.fromkeys(look.key.scene for look in case.looks):
        try:
            case.dataset[name].calibration()
        except MissingDataError:
            continue
        except DrivekitError:
            pass
        return True
    return False


def _unmounted(case: Case) -> list[Answer]:
    """Return a word on the cameras beside a LiDAR that no file says the place of."""
    for name in dict.fromkeys(look.key.scene for look in case.looks):
        scene = case.dataset[name]
        cameras = channels_of(scene, "camera") if channels_of(scene, "lidar") else ()
        try:
            known = set(scene.calibration().cameras) if cameras else set()
        except MissingDataError:
            known = set()
        except DrivekitError:  # broken, and told as such
            continue
        if unknown := [camera for camera in cameras if camera not in known]:
            why = "no file says it; `calibration.given` in overrides can"
            text = "Where is {} mounted, as seen from the LiDAR?"
            return [
                Answer(f"mounting/{camera}", text.format(camera), "not known", None, open=why)
                for camera in unknown
            ]
    return []


def _settled(case: Case, mounts: Mounts, seen: Sequence[Sighting]) -> _Found:
    """Return what wins, the images read in whichever way is surer."""
    words = case.choices.get("images", ()) if "images" in case.options else ()
    found = [_competed(case, mounts, seen, word) for word in words or ("",)]
    return max(found, key=lambda f: f.rank)


def _competed(case: Case, mounts: Mounts, seen: Sequence[Sighting], images: str) -> _Found:
    """Let readings of the dataset's options compete, then what is rarely wrong, too."""
    plain = [Candidate(reading) for reading in readings(case)]
    plain = [c.saying("images", images) for c in plain] if images else plain
    first = contest(mounts, plain, seen)
    if not first.tallies:
        return _Found(first, None, "nothing connects a camera with the LiDAR")
    clear = first.winner(_CLEAR)
    if clear is not None and fits(mounts, clear, seen):
        return _undoubted(mounts, first, clear, seen)
    unusual = _unusual(case, mounts, seen, plain)
    second = contest(mounts, (*first.tallies, *unusual), seen)
    leader = second.leader
    thresholds = _OF_CHANGE if leader in unusual else _OF_ONE if len(plain) == 1 else (SURE, AHEAD)
    winner = second.winner(*thresholds)
    if winner is not None and fits(mounts, winner, seen):
        return _undoubted(mounts, second, winner, seen)
    return _Found(second, None, why_not(second, *thresholds))


def _undoubted(
    mounts: Mounts, found: Contest, winner: Candidate, seen: Sequence[Sighting]
) -> _Found:
    """Return a winner, unless edges would agree far better by another reading if shifted."""
    alike = (winner, *found.twins[winner])
    rivals = [c for c in found.tallies if c not in alike and c.change == winner.change]
    if is_outdone(mounts, winner, rivals, seen):
        return _Found(found, None, _KNOCKED)
    return _Found(found, winner)


def _unusual(
    case: Case, mounts: Mounts, seen: Sequence[Sighting], plain: Sequence[Candidate]
) -> list[Candidate]:
    """Return changes of those readings under which cameras stand upright."""
    one = seen[0]
    found: list[Candidate] = []
    for candidate in plain:
        mounting = mounts.camera_from_lidar(candidate, one.scene, one.camera, one.lidar)
        camera = mounts.camera(candidate, one.scene, one.camera)
        if mounting is None or camera is None:
            continue
        if is_upright(mounting) or "extrinsic" not in case.options:
            found += changed(case, candidate)
        size = (2 * camera.K[0, 2] / camera.width, 2 * camera.K[1, 2] / camera.height)
        low, high = _USUAL_CENTRE
        if not (low < size[0] < high and low < size[1] < high):
            found += [replace(candidate, enlarged=1 / ratio) for ratio in _USUAL_RATIOS]
    return found


def _option_answer(case: Case, option: str, found: _Found) -> Answer:
    """Return what the contest says about one option, whatever the others are."""
    chances = found.contest.chances()
    best: dict[str, Candidate] = {}
    confidence: dict[str, float] = {}
    for candidate, chance in chances.items():
        value = candidate.value(option)
        best.setdefault(value, candidate)
        confidence[value] = confidence.get(value, 0.0) + chance
    in_use = case.declared.get(option, case.options[option])
    verdict = None
    if found.winner is not None:
        alike = (found.winner, *found.contest.twins[found.winner])
        values = {c.value(option) for c in alike}
        usual = (in_use, *choices_of(case, option), found.winner.value(option))
        verdict = next(value for value in usual if value in values)
        # What cannot be told apart is one answer, not several.
        confidence[verdict] = sum(confidence[value] for value in values)
        confidence |= {value: 0.0 for value in values if value != verdict}
    hypotheses = tuple(
        Hypothesis(value, confidence[value], (edge_evidence(found.contest, best[value]),))
        for value in sorted(best, key=lambda v: (v != verdict, -confidence[v]))
    )
    return Answer(
        option, _QUESTIONS[option], in_use, verdict, hypotheses,
        open="" if verdict else found.why_not,
    )  # fmt: skip


def _doubted(answer: Answer, found: _Found, whens: Mapping[str, Moments | None]) -> Answer:
    """Return an answer without its verdict if images of another moment speak for another one."""
    if answer.verdict is None or found.winner is None:
        return answer
    alike = (found.winner, *found.contest.twins[found.winner])
    words = {candidate.value(answer.question) for candidate in alike}
    others = [c for when in whens.values() if when is not None for c in when.possible]
    if all(other.value(answer.question) in words for other in others):
        return answer
    return replace(answer, verdict=None, open=_OTHER_MOMENT)


def _images_answer(
    case: Case,
    mounts: Mounts,
    seen: Sequence[Sighting],
    found: _Found,
    whens: Mapping[str, Moments | None],
) -> Answer:
    """Return whether the coefficients of distortion bring edges nearer to each other."""
    if found.winner is None:
        return _silent(case, "images", "it is not known how the cameras are mounted")
    told = contest(mounts, _distorted_or_not(case, found.winner), seen)
    leader = told.leader
    if leader is None or any(told.twins[c] for c in told.tallies):
        return _silent(case, "images", "the calibration holds no coefficients of distortion")
    lead = min((told.lead(leader, c) for c in told.tallies if c != leader), default=0.0)
    word = leader.value("images")
    in_use = case.declared.get("images", case.options["images"])
    hypotheses = tuple(
        Hypothesis(c.value("images"), chance, (edge_evidence(told, c),))
        for c, chance in told.chances().items()
    )
    why = ""
    if lead < AHEAD:
        why = (
            "edges agree about equally well with and without the coefficients "
            f"({lead:.1f} standard errors apart)"
        )
    elif any(
        possible.value("images") != word
        for when in whens.values()
        if when is not None
        for possible in when.possible
    ):
        why = _OTHER_MOMENT
    return Answer(
        "images", _QUESTIONS["images"], in_use, None if why else word, hypotheses, open=why
    )
