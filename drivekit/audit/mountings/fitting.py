"""Whether edges agree best where a mounting puts them, and what it means if they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np

from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis
from drivekit.audit.mountings.contest import (
    AHEAD,
    SURE,
    Contest,
    Misfit,
    contest,
    misfit,
    scored,
)
from drivekit.audit.mountings.mounts import UNTURNED, Candidate, Mounts
from drivekit.audit.mountings.sightings import Sighting
from drivekit.model.dataset import Finding

# A mounting this far off is another one; what is below the other is what edges can tell.
_OFF_DEG: Final = 1.5
_TOLERATED_DEG: Final = 0.3
# To confirm a mounting takes less than to choose one.
_CONFIRMED: Final = 3.0
# Standard errors that a misfit needs to be wrong where nobody knows how cameras are mounted.
_UNSETTLED: Final = 4.0
# A reading is doubted that agrees less well, by this share, than another one would of cameras that
# look elsewhere: near is not on.
_AS_WELL: Final = 0.85
# Numbers of calibrations that are the same, but for rounding.
_SAME: Final = 1e-6


def by_camera(seen: Sequence[Sighting]) -> dict[str, list[Sighting]]:
    """Return sightings by camera."""
    cameras: dict[str, list[Sighting]] = {}
    for one in seen:
        cameras.setdefault(one.camera, []).append(one)
    return cameras


def fits(mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]) -> bool:
    """Tell whether no camera's edges agree far better somewhere else."""
    return not any(
        shift is not None and _is_off(shift, _OFF_DEG)
        for shift in (misfit(mounts, candidate, own) for own in by_camera(seen).values())
    )


def is_outdone(
    mounts: Mounts, winner: Candidate, rivals: Sequence[Candidate], seen: Sequence[Sighting]
) -> bool:
    """Tell whether edges would agree far better by a rival if a camera had been knocked."""
    for own in by_camera(seen).values():
        least = scored(mounts, winner, own).mean / _AS_WELL
        for rival in rivals:
            shift = misfit(mounts, rival, own)
            if shift is not None and shift.there.mean > least and shift.there.sureness >= SURE:
                return True
    return False


def mounting_answers(
    mounts: Mounts,
    candidate: Candidate,
    seen: Sequence[Sighting],
    chance: float,
    why: str = "",
) -> Iterator[Answer | Finding]:
    """Tell of each camera whether its edges agree best where its mounting puts them.

    Parameters
    ----------
    mounts : Mounts
    candidate : Candidate
        How cameras are mounted, as far as is known.
    seen : sequence of Sighting
    chance : float
        How probable the candidate is.
    why : str
        Why it is not settled; "" if it is.
    """
    for camera, own in by_camera(seen).items():
        shift = misfit(mounts, candidate, own)
        told = contest(mounts, [candidate], own)
        is_off = shift is not None and _is_off(shift, _TOLERATED_DEG)
        is_sure = not why and told.winner(_CONFIRMED) is not None
        verdict = candidate.change if is_sure and not is_off else None
        evidence = () if shift is None else (_offset_evidence(shift, told),)
        off = "" if shift is None or not is_off else _off_text(camera, shift)
        yield Answer(
            f"mounting/{camera}",
            f"Is {camera} mounted as its calibration says?",
            "as-given",
            verdict,
            (Hypothesis(candidate.change, chance, evidence),),
            open="" if verdict else off or why or why_not(told, _CONFIRMED),
            sensors=_sensors(mounts, candidate, own) if verdict else {},
            is_wrong=bool(shift and off and (not why or shift.sureness >= _UNSETTLED)),
        )
        if verdict and candidate.enlarged != 1.0:
            yield Finding("camera-size", _size_text(mounts, candidate, own[0]), own[0].scene)


def why_not(found: Contest, sure: float = SURE, ahead: float = AHEAD) -> str:
    """Return why nothing wins a contest."""
    if found.leader is None:
        return "too few rims of objects lie in the images"
    if found.sureness < sure:
        return (
            "under no reading do the LiDAR's edges lie on those of the images beyond doubt "
            f"(best: {found.sureness:.1f} standard errors above chance, {sure:g} are needed)"
        )
    if found.ahead < ahead:
        return (
            f"two readings agree about equally well ({found.ahead:.1f} standard errors apart, "
            f"{ahead:g} are needed); frames with more near objects would tell"
        )
    return "the edges agree better at another place than where any reading puts them"


def edge_evidence(found: Contest, candidate: Candidate) -> Evidence:
    """Return how well a candidate agrees."""
    score = found.tallies[candidate]
    text = (
        f"{score.n:,} rims of objects in {found.images} images lie where the picture stands out "
        f"by {score.mean:+.3f} (0 by chance; {score.sureness:.1f} standard errors)"
    )
    return Evidence("edges", text, score.sureness, found.images)


def _is_off(shift: Misfit, tolerated_deg: float) -> bool:
    off = max(abs(shift.right_deg), abs(shift.down_deg))
    return shift.sureness >= AHEAD and off > tolerated_deg


def _offset_evidence(shift: Misfit, told: Contest) -> Evidence:
    text = (
        f"edges agree best {shift.right:+.0f} px to the right and {shift.down:+.0f} px down of "
        f"where the mounting puts them ({shift.right_deg:+.2f}° and {shift.down_deg:+.2f}°; "
        f"{shift.sureness:.1f} standard errors better there)"
    )
    return Evidence("edge-offset", text, told.sureness, told.images)


def _off_text(camera: str, shift: Misfit) -> str:
    ways = [
        f"{abs(angle):.1f}° in {axis}"
        for angle, axis in ((shift.right_deg, "yaw"), (shift.down_deg, "pitch"))
        if abs(angle) > _TOLERATED_DEG
    ]
    return (
        f"the mounting of {camera} is off by about {' and '.join(ways)}: edges agree best "
        f"{shift.right:+.0f} px to the right and {shift.down:+.0f} px down of where it puts them"
    )


def _size_text(mounts: Mounts, candidate: Candidate, one: Sighting) -> str:
    width, height = (round(side / candidate.enlarged) for side in one.size)
    return (
        f"the camera matrix of {one.camera} was made for images of {width} x {height} pixels, "
        f"these have {one.size[0]} x {one.size[1]}: multiply its first two rows by "
        f"{candidate.enlarged:.4g}"
    )


def _sensors(mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]) -> dict[str, Any]:
    """Return what is to be said of a camera if no option says it; nothing if scenes differ."""
    first, *others = [
        _said(mounts, candidate, one) for one in {one.scene: one for one in seen}.values()
    ]
    is_one = all(
        other.keys() == first.keys() and np.allclose(_numbers(other), _numbers(first), 0, _SAME)
        for other in others
    )
    return {seen[0].camera: first} if first and is_one else {}


def _said(mounts: Mounts, candidate: Candidate, one: Sighting) -> dict[str, Any]:
    said: dict[str, Any] = {}
    pose = mounts.camera_from_lidar(candidate, one.scene, one.camera, one.lidar)
    if pose is not None and (candidate.inverted or candidate.axes != UNTURNED):
        said |= {"pose": pose.matrix[:3].ravel().tolist(), "reference": one.lidar}
    camera = mounts.camera(candidate, one.scene, one.camera)
    if camera is not None and candidate.enlarged != 1.0:
        said |= {"matrix": camera.K.ravel().tolist(), "distortion": list(camera.distortion)}
    return said


def _numbers(said: dict[str, Any]) -> list[float]:
    return [number for name in ("pose", "matrix", "distortion") for number in said.get(name, ())]
