"""Whether images show the moment of the sweep they are joined to, or one before or after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis
from drivekit.audit.mountings.contest import AHEAD, SURE, scored
from drivekit.audit.mountings.edges import image_edges
from drivekit.audit.mountings.mounts import Candidate, Mounts
from drivekit.audit.mountings.sightings import Sighting
from drivekit.audit.mountings.tallies import Tally
from drivekit.errors import DrivekitError

#: By how many frames images are tried to be late.
LATE: Final = (-2, -1, 0, 1, 2)
_FRAMES: Final = 6
_DRAWS: Final = 200
# Means that differ by less than this share of the best do not tell frames apart.
_SLIGHT: Final = 0.1


def earlier(case: Case, seen: Sequence[Sighting], frames: int) -> list[Sighting]:
    """Return sightings whose images are those of so many frames before; of after if negative.

    Those whose timelines end before are left out.
    """
    found = []
    for one in seen:
        at = one.image_at - frames
        scene = case.dataset[one.scene]
        if not 0 <= at < len(scene.timeline(one.camera)):
            continue
        try:
            image = scene.image(one.camera, at)
            found.append(
                replace(one, image_at=at, image=image_edges(image.data(), image.where))
                if frames
                else one
            )
        except DrivekitError:
            continue  # it was told when it was looked at itself
    return found


@dataclass(frozen=True, eq=False, slots=True)
class Moments:
    """How well images of several moments agree with the same sweeps, under several candidates.

    Parameters
    ----------
    tallies : mapping of (Candidate, int) to Tally
        By candidate and by how many frames images are taken to be late.
    images : int
        How many sweeps were compared.
    interval : float, optional [s]
        Between images; None without stamps.
    """

    tallies: Mapping[tuple[Candidate, int], Tally]
    images: int
    interval: float | None

    @property
    def leader(self) -> tuple[Candidate, int]:
        """What agrees best; of equals images that are not late."""
        return max(self.tallies, key=lambda k: (self.tallies[k].mean, -abs(k[1])))

    def best(self, late: int) -> Tally:
        """Return what agrees best if images are so many frames late."""
        return max((t for (_, k), t in self.tallies.items() if k == late), key=lambda t: t.mean)


def moments(
    case: Case, mounts: Mounts, candidates: Sequence[Candidate], seen: Sequence[Sighting]
) -> Moments | None:
    """Compare sweeps with images before and after; None where there are none on both sides.

    Parameters
    ----------
    case : Case
    mounts : Mounts
    candidates : sequence of Candidate
        Ways in which the camera may be mounted and its images distorted.
    seen : sequence of Sighting
        Of one camera.
    """
    whole = [one for one in seen if _has_neighbours(case, one)]
    step = np.linspace(0, len(whole) - 1, min(_FRAMES, len(whole))).round().astype(int)
    picked = [whole[i] for i in np.unique(step)]
    shifted = {late: earlier(case, picked, late) for late in LATE}
    if not picked or any(len(images) < len(picked) for images in shifted.values()):
        return None
    tallies = {
        (candidate, late): scored(mounts, candidate, images)
        for candidate in candidates
        for late, images in shifted.items()
    }
    return Moments(tallies, len(picked), _interval(case, picked[0]))


def clock_answer(camera: str, found: Moments | None) -> Answer:
    """Tell by how many frames the images of a camera are late."""
    question = f"clock/{camera}"
    text = f"How many frames later than the sweep it is joined to was an image of {camera} taken?"
    if found is None:
        why = "no two images before and two after a sweep could be compared with it"
        return Answer(question, text, "0", None, open=why)
    best = found.leader[1]
    own = found.best(best)
    leads = {late: _lead(own, found.best(late)) for late in LATE if late != best}
    is_told = own.sureness >= SURE and min(leads.values()) >= AHEAD
    weights = {best: 1.0} | {k: float(np.exp(-(max(v, 0.0) ** 2) / 2)) for k, v in leads.items()}
    total = sum(weights.values()) + float(np.exp(-(max(own.sureness, 0.0) ** 2) / 2))
    hypotheses = tuple(
        Hypothesis(value_of(late), weights[late] / total, (_evidence(late, found),))
        for late in sorted(LATE, key=lambda k: (-weights[k], k != best))
    )
    why = (
        "too little moves in the images: neighbouring frames agree about equally well "
        f"({min(leads.values()):.1f} standard errors apart)"
    )
    return Answer(
        question, text, "0", value_of(best) if is_told else None, hypotheses,
        open="" if is_told else why,
    )  # fmt: skip


def value_of(late: int) -> str:
    """Return a number of frames as an answer."""
    return f"{late:+d}" if late else "0"


def _has_neighbours(case: Case, one: Sighting) -> bool:
    n = len(case.dataset[one.scene].timeline(one.camera))
    return -min(LATE) <= n - 1 - one.image_at and max(LATE) <= one.image_at


def _lead(own: Tally, other: Tally) -> float:
    is_slight = abs(own.mean - other.mean) < _SLIGHT * abs(own.mean)
    return 0.0 if is_slight else own.lead(other)


def _evidence(late: int, found: Moments) -> Evidence:
    own = found.best(late)
    text = f"edges agree by {own.mean:+.3f} if images are {value_of(late)} frames late"
    if min(LATE) < late < max(LATE):
        place, spread = _between([found.best(late + k) for k in (-1, 0, 1)])
        text += f"; best at {late + place:+.2f} ± {spread:.2f} frames"
        if found.interval is not None:
            text += f" ({(late + place) * found.interval:+.3f} s)"
    return Evidence("edges-in-time", text, own.sureness, found.images)


def _between(three: Sequence[Tally]) -> tuple[float, float]:
    """Return where a parabola through three frames peaks, and its standard error."""
    totals = np.stack([t.totals for t in three])
    counts = np.stack([t.counts for t in three])
    n = totals.shape[1]
    draws = np.random.default_rng(0).multinomial(n, np.full(n, 1 / n), _DRAWS)
    draws = np.vstack([np.ones(n, np.int64), draws])
    before, at, after = (totals @ draws.T) / np.maximum(counts @ draws.T, 1)
    bend = before - 2 * at + after
    with np.errstate(divide="ignore", invalid="ignore"):
        peak = np.clip(np.where(bend < 0, 0.5 * (before - after) / bend, 0.0), -0.5, 0.5)
    return float(peak[0]), float(peak[1:].std())


def _interval(case: Case, one: Sighting) -> float | None:
    """Return the usual time between images [s]; None without stamps."""
    stamps = case.dataset[one.scene].timeline(one.camera).stamps_ns
    if stamps is None or len(stamps) < 2:
        return None
    return float(np.median(np.diff(stamps))) / 1e9
