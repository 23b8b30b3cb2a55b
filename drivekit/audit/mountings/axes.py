"""Where the axes of a cloud point, by the camera that looks ahead and the vehicle's own axes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis
from drivekit.audit.mountings.mounts import TURNS, Candidate, Mounts
from drivekit.audit.mountings.sightings import Sighting
from drivekit.model.frames import EGO, OPTICAL_FROM_FLU, Frame

Float = NDArray[np.float64]

_QUESTION: Final = "Where do the axes x, y, z of the cloud point?"
# A camera that looks ahead, and a vehicle, differ by less from a LiDAR whose axes are right.
_NEAR_DEG: Final = 30.0
_CHANCES: Final = {"camera": 0.992, "camera and vehicle": 0.999}


def axes_answer(
    case: Case, mounts: Mounts, candidate: Candidate | None, seen: Sequence[Sighting]
) -> Answer:
    """Tell where the axes of clouds point that the option ``axes`` is about.

    Parameters
    ----------
    case : Case
    mounts : Mounts
    candidate : Candidate, optional
        How cameras are mounted; nothing can be told without it.
    seen : sequence of Sighting
    """
    in_use = case.declared["axes"]
    cameras = {one.camera for one in seen}
    if candidate is None or case.options["axes"] not in TURNS:
        return _silent(in_use, "it is not known how the cameras are mounted")
    if len(cameras) > 1:
        return _silent(in_use, "which of several cameras looks ahead is not known")
    told = list(_turns(case, mounts, candidate, seen))
    words = {_nearest(case, turn) for _, turn in told}
    if len(words) != 1 or None in words:
        return _silent(in_use, "the camera and the vehicle's own axes say different things")
    word = str(words.pop())
    kinds = "camera and vehicle" if len({kind for kind, _ in told}) > 1 else "camera"
    off = max(_angle_deg(_under(case, turn, word)) for _, turn in told)
    text = (
        f"with these axes the {kinds} of {len({s.scene for s in seen})} scenes look ahead and "
        f"stand upright, give or take {off:.1f}°"
    )
    evidence = Evidence("mounting", text, _NEAR_DEG - off, len(told))
    return Answer(
        "axes", _QUESTION, in_use, word, (Hypothesis(word, _CHANCES[kinds], (evidence,)),)
    )


def _silent(in_use: str, why: str) -> Answer:
    return Answer("axes", _QUESTION, in_use, None, open=why)


def _turns(
    case: Case, mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]
) -> Iterator[tuple[str, Float]]:
    """Yield what turns the cloud as it is read to axes that point forward, left, up."""
    for scene, camera, lidar in sorted({(s.scene, s.camera, s.lidar) for s in seen}):
        mounting = mounts.camera_from_lidar(candidate, scene, camera, lidar)
        if mounting is not None:
            yield "camera", OPTICAL_FROM_FLU.T @ mounting.rotation
        calibration = mounts.calibration(candidate.reading, scene)
        if calibration is not None and calibration.knows(EGO, Frame(lidar)):
            yield "vehicle", calibration.between(EGO, Frame(lidar)).rotation


def _under(case: Case, turn: Float, word: str) -> Float:
    """Return a turn of the cloud as it would be read with other axes."""
    return np.asarray(turn @ TURNS[case.options["axes"]] @ TURNS[word].T)


def _nearest(case: Case, turn: Float) -> str | None:
    """Return the axes under which a turn is least; None if it is far from all of them."""
    word = min(TURNS, key=lambda w: _angle_deg(_under(case, turn, w)))
    return word if _angle_deg(_under(case, turn, word)) < _NEAR_DEG else None


def _angle_deg(turn: Float) -> float:
    return float(np.degrees(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1))))
