"""How cameras are mounted, found out without labels: edges of clouds against edges of images."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from drivekit.audit.case import Case
from drivekit.audit.contest import AHEAD, SURE, Contest, Misfit, contest, misfit
from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis
from drivekit.audit.mounts import (
    OPTIONS,
    Candidate,
    Mounts,
    changed,
    choices_of,
    is_upright,
    readings,
)
from drivekit.audit.sightings import Sighting, sightings

_QUESTIONS: Final[Mapping[str, str]] = {
    "extrinsic": "How is the mounting of a camera written?",
    "reference": "What are the mountings of cameras given in?",
    "reference_axes": "Where do the axes point that mountings are given in?",
    "images": "Are the images distorted?",
}
# What no option expresses must be surer than what one does.
_SURE_OF_CHANGE, _AHEAD_OF_CHANGE = 4.5, 4.0
# A reading this sure needs no comparison with what is rarely wrong.
_CLEAR = 8.0
# A mounting this far off is another one.
_OFF_DEG: Final = 1.5
# Misfits below this are within what edges can tell.
_TOLERATED_DEG: Final = 0.3
_SHOWN = 4
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
    def sureness(self) -> float:
        """Standard errors above chance of what leads."""
        leader = self.winner or self.contest.leader
        return 0.0 if leader is None else self.contest.tallies[leader].sureness


def examine_calibration(case: Case) -> tuple[Answer, ...]:
    """Return how cameras are mounted, as far as depth edges and image edges agree on it."""
    asked = [name for name in (*OPTIONS, "images") if name in case.options]
    seen, _ = sightings(case)
    if not seen:
        text = "no sweep and image of the same moment, with a calibrated camera, can be compared"
        return tuple(_silent(case, name, text) for name in asked)
    mounts = Mounts(case)
    found = _settled(case, mounts, seen)
    answers = [_option_answer(case, name, found) for name in OPTIONS if name in asked]
    if "images" in asked:
        answers.append(_images_answer(case, mounts, seen, found))
    answers += _mounting_answers(case, mounts, seen, found)
    return tuple(answers)


def _silent(case: Case, option: str, why: str) -> Answer:
    in_use = case.declared.get(option, case.options[option])
    return Answer(option, _QUESTIONS[option], in_use, None, open=why)


def _settled(case: Case, mounts: Mounts, seen: Sequence[Sighting]) -> _Found:
    """Return what wins, the images read in whichever way is surer."""
    words = case.choices.get("images", ()) if "images" in case.options else ()
    found = [_competed(case, mounts, seen, word) for word in words or ("",)]
    return max(found, key=lambda f: (f.winner is not None, f.sureness))


def _competed(case: Case, mounts: Mounts, seen: Sequence[Sighting], images: str) -> _Found:
    """Let readings of the dataset's options compete, then what is rarely wrong, too."""
    plain = [Candidate(reading) for reading in readings(case)]
    plain = [c.saying("images", images) for c in plain] if images else plain
    first = contest(mounts, plain, seen)
    if not first.tallies:
        return _Found(first, None, "nothing connects a camera with the LiDAR")
    clear = first.winner
    is_clear = clear is not None and first.tallies[clear].sureness >= _CLEAR
    if clear is not None and is_clear and _fits(mounts, clear, seen):
        return _Found(first, clear)
    unusual = _unusual(case, mounts, seen, plain)
    second = contest(mounts, (*first.tallies, *unusual), seen)
    winner = second.winner
    is_sure = winner in first.tallies or (winner and _is_beyond_doubt(second, winner))
    if winner is not None and is_sure and _fits(mounts, winner, seen):
        return _Found(second, winner)
    return _Found(second, None, _why_not(second))


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


def _is_beyond_doubt(found: Contest, winner: Candidate) -> bool:
    rivals = [c for c in found.tallies if c != winner and c not in found.twins[winner]]
    ahead = all(found.lead(winner, c) >= _AHEAD_OF_CHANGE for c in rivals)
    return ahead and found.tallies[winner].sureness >= _SURE_OF_CHANGE


def _fits(mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]) -> bool:
    """Tell whether no camera's edges agree far better somewhere else."""
    return not any(
        shift.sureness > AHEAD and max(abs(shift.right_deg), abs(shift.down_deg)) > _OFF_DEG
        for _, _, shift in _misfits(mounts, candidate, seen)
    )


def _misfits(
    mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]
) -> Iterator[tuple[str, list[Sighting], Misfit]]:
    for camera in dict.fromkeys(s.camera for s in seen):
        of_camera = [s for s in seen if s.camera == camera]
        shift = misfit(mounts, candidate, of_camera)
        if shift is not None:
            yield camera, of_camera, shift


def _why_not(found: Contest) -> str:
    leader = found.leader
    if leader is None:
        return "too few rims of objects lie in the images"
    sure = found.tallies[leader].sureness
    if sure < SURE:
        return (
            f"under no reading do the LiDAR's edges lie on those of the images beyond doubt "
            f"(best: {sure:.1f} standard errors above chance, {SURE:g} are needed)"
        )
    rivals = [c for c in found.tallies if c != leader and c not in found.twins[leader]]
    close = min((found.lead(leader, c) for c in rivals), default=np.inf)
    if close < AHEAD:
        return (
            f"two readings agree about equally well ({close:.1f} standard errors apart, "
            f"{AHEAD:g} are needed); frames with more near objects would tell"
        )
    return "the edges agree better at another place than where any reading puts them"


def _evidence(found: Contest, candidate: Candidate) -> Evidence:
    score = found.tallies[candidate]
    text = (
        f"{score.n:,} rims of objects in {found.images} images lie where the picture stands out "
        f"by {score.mean:+.3f} (0 by chance; {score.sureness:.1f} standard errors)"
    )
    return Evidence("edges", text, score.sureness, found.images)


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
        Hypothesis(value, confidence[value], (_evidence(found.contest, best[value]),))
        for value in sorted(best, key=lambda v: (v != verdict, -confidence[v]))
    )
    return Answer(
        option, _QUESTIONS[option], in_use, verdict, hypotheses,
        open="" if verdict else found.why_not,
    )  # fmt: skip


def _images_answer(case: Case, mounts: Mounts, seen: Sequence[Sighting], found: _Found) -> Answer:
    """Return whether the coefficients of distortion bring edges nearer to each other."""
    if found.winner is None:
        return _silent(case, "images", "it is not known how the cameras are mounted")
    words = case.choices.get("images", ())
    candidates = [found.winner.saying("images", word) for word in words]
    told = contest(mounts, candidates, seen)
    leader = told.leader
    if leader is None or any(told.twins[c] for c in told.tallies):
        return _silent(case, "images", "the calibration holds no coefficients of distortion")
    rivals = [c for c in told.tallies if c != leader]
    lead = min((told.lead(leader, c) for c in rivals), default=0.0)
    in_use = case.declared.get("images", case.options["images"])
    hypotheses = tuple(
        Hypothesis(c.value("images"), chance, (_evidence(told, c),))
        for c, chance in told.chances().items()
    )
    verdict = leader.value("images") if lead >= AHEAD else None
    why = (
        f"edges agree about equally well with and without the coefficients ({lead:.1f} standard "
        "errors apart)"
    )
    return Answer(
        "images", _QUESTIONS["images"], in_use, verdict, hypotheses, open="" if verdict else why
    )


def _mounting_answers(
    case: Case, mounts: Mounts, seen: Sequence[Sighting], found: _Found
) -> Iterator[Answer]:
    """Tell of each camera whether its edges agree best where its mounting puts them."""
    candidate = found.winner
    if candidate is None:
        yield from _unexplained(mounts, seen, found)
        return
    for camera, of_camera, shift in _misfits(mounts, candidate, seen):
        told = contest(mounts, [candidate], of_camera)
        sure = told.tallies[candidate].sureness if candidate in told.tallies else 0.0
        off = max(abs(shift.right_deg), abs(shift.down_deg))
        is_off = shift.sureness >= AHEAD and off > _TOLERATED_DEG
        verdict = candidate.change if sure >= SURE and not is_off else None
        chances = found.contest.chances()
        confidence = sum(chances[c] for c in (candidate, *found.contest.twins[candidate]))
        yield Answer(
            f"mounting/{camera}",
            f"Is {camera} mounted as its calibration says?",
            "as-given",
            verdict,
            (Hypothesis(candidate.change, confidence, (_place_evidence(shift, told, candidate),)),),
            open=_off_text(shift) if is_off else "" if verdict else _why_not(told),
            tables=_tables(mounts, candidate, of_camera) if verdict else {},
            is_wrong=is_off,
        )


def _unexplained(mounts: Mounts, seen: Sequence[Sighting], found: _Found) -> Iterator[Answer]:
    """Tell where the edges of cameras would agree, if no reading puts them there."""
    leaders = [c for c in found.contest.tallies if c == found.contest.leader]
    for candidate in leaders:
        for camera, of_camera, shift in _misfits(mounts, candidate, seen):
            told = contest(mounts, [candidate], of_camera)
            if shift.sureness >= AHEAD:
                yield Answer(
                    f"mounting/{camera}",
                    f"Is {camera} mounted as its calibration says?",
                    "as-given",
                    None,
                    (Hypothesis("as-given", 0.0, (_place_evidence(shift, told, candidate),)),),
                    open=_off_text(shift),
                    is_wrong=True,
                )


def _place_evidence(shift: Misfit, told: Contest, candidate: Candidate) -> Evidence:
    text = (
        f"edges agree best {shift.right:+.0f} px to the right and {shift.down:+.0f} px down of "
        f"where the mounting puts them ({shift.right_deg:+.2f}° and {shift.down_deg:+.2f}°; "
        f"{shift.sureness:.1f} standard errors better there)"
    )
    return Evidence("edge-offset", text, told.tallies[candidate].sureness, told.images)


def _off_text(shift: Misfit) -> str:
    ways = [
        f"{abs(angle):.1f}° in {axis}"
        for angle, axis in ((shift.right_deg, "yaw"), (shift.down_deg, "pitch"))
        if abs(angle) > _TOLERATED_DEG
    ]
    return (
        f"the mounting is off by about {' and '.join(ways) or 'a trace'}: edges agree best "
        f"{shift.right:+.0f} px to the right and {shift.down:+.0f} px down of where it puts them"
    )


def _tables(mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]) -> dict[str, Any]:
    """Return a profile's tables for a mounting that no option expresses; none for others."""
    if candidate.change == "as-given":
        return {}
    one = seen[0]
    mounting = mounts.camera_from_lidar(candidate, one.scene, one.camera, one.lidar)
    camera = mounts.camera(candidate, one.scene, one.camera)
    if mounting is None or camera is None:
        return {}
    given: dict[str, Any] = {
        "pose": mounting.matrix.ravel().tolist(),
        "maps": "reference-to-sensor",
        "axes": "flu",
    }
    if candidate.enlarged != 1.0:
        given |= {"matrix": camera.K.ravel().tolist(), "distortion": list(camera.distortion)}
    return {"calibration": {"reference": one.lidar, "given": {one.camera: given}}}
