"""Whether images show the moment of the sweep they are joined to, or one before or after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

import numpy as np

from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis
from drivekit.audit.mountings.contest import AHEAD, SURE, tallies_of
from drivekit.audit.mountings.edges import ImageEdges, image_edges
from drivekit.audit.mountings.mounts import Candidate, Mounts
from drivekit.audit.mountings.moving import Rims, moving
from drivekit.audit.mountings.sightings import Sighting, sightings
from drivekit.audit.mountings.tallies import Tally, joined
from drivekit.errors import DrivekitError

#: By how many frames images are tried to be late.
LATE: Final = (-2, -1, 0, 1, 2)
# So many sweeps are looked at first, and so many last; no fewer than the third are compared.
_FEW, _MANY, _LEAST = 8, 48, 3
# So many images are kept: scenes that are looked at frame by frame show each several times.
_KEPT = 64
# A lead of so many standard errors is worth looking at more.
_PROMISING = 1.0
_DRAWS: Final = 200
# Means that differ by less than this share of the best do not tell frames apart: of all rims, most
# of which may stand still, and of those that move.
_SLIGHT: Final = (0.1, 0.05)

#: Images by scene and position; None for those that cannot be read.
Images: TypeAlias = dict[tuple[str, int], ImageEdges | None]


def earlier(case: Case, seen: Sequence[Sighting], frames: int) -> list[Sighting]:
    """Return sightings whose images are those of so many frames before; of after if negative.

    Those whose timelines end before are left out.
    """
    shifted = (_earlier(case, one, frames, {}) for one in seen)
    return [one for one in shifted if one is not None]


def _earlier(case: Case, one: Sighting, frames: int, known: Images) -> Sighting | None:
    """Return a sighting with another image of the same camera; None where there is none."""
    at = one.image_at - frames
    if frames == 0:
        return one
    if not 0 <= at < len(case.dataset[one.scene].timeline(one.camera)):
        return None
    if (one.scene, at) not in known:
        known[one.scene, at] = _read(case, one, at)
    image = known[one.scene, at]
    return None if image is None else replace(one, image_at=at, image=image)


def _read(case: Case, one: Sighting, at: int) -> ImageEdges | None:
    try:
        image = case.dataset[one.scene].image(one.camera, at)
        return image_edges(image.data(), image.where)
    except DrivekitError:
        return None  # it was told when it was looked at itself


@dataclass(frozen=True, eq=False, slots=True)
class Moments:
    """How well images of several moments agree with the same sweeps.

    Parameters
    ----------
    scores : mapping of int to tuple of (Tally or None)
        By how many frames images are taken to be late: of each sweep, None without such an image.
    candidates : mapping of int to Candidate
        How the camera is best taken to be mounted, and its images distorted, by the same.
    interval : float, optional [s]
        Between images; None without stamps.
    only_moving : bool
        Whether only those rims were looked at that are elsewhere some sweeps before and after.
    """

    scores: Mapping[int, tuple[Tally | None, ...]]
    candidates: Mapping[int, Candidate]
    interval: float | None
    only_moving: bool

    @property
    def late(self) -> int:
        """By how many frames images are late, if any; of equals the least."""
        return max(LATE, key=lambda k: (min(self.leads(k).values()), -abs(k)))

    @property
    def ahead(self) -> float:
        """By how many standard errors that is better than any other."""
        return min(self.leads(self.late).values())

    @property
    def is_told(self) -> bool:
        """Whether that agrees beyond chance, and far better than any other."""
        return self.ahead >= AHEAD and self.total(self.late).sureness >= SURE

    @property
    def candidate(self) -> Candidate:
        """How the camera is best taken to be mounted if images are that late."""
        return self.candidates[self.late]

    @property
    def possible(self) -> tuple[Candidate, ...]:
        """How the camera may be mounted by each moment that is not surely another's."""
        leads = {self.late: 0.0, **self.leads(self.late)}
        return tuple(self.candidates[late] for late, lead in leads.items() if lead < AHEAD)

    def total(self, late: int) -> Tally:
        """Return how well images agree if they are so many frames late."""
        return joined([score for score in self.scores[late] if score is not None])

    def common(self, *lates: int) -> list[Tally]:
        """Return the same of those sweeps that have an image for each."""
        rows = zip(*(self.scores[late] for late in lates), strict=True)
        whole = [row for row in rows if None not in row]
        return [joined([t for t in column if t]) for column in zip(*whole, strict=True)]

    def leads(self, late: int) -> dict[int, float]:
        """Return by how many standard errors images agree better than if they were later or not."""
        return {other: self._lead(late, other) for other in LATE if other != late}

    def _lead(self, late: int, other: int) -> float:
        pairs = zip(self.scores[late], self.scores[other], strict=True)
        if sum(None not in pair for pair in pairs) < _LEAST:
            return 0.0
        own, its = self.common(late, other)
        slight = _SLIGHT[self.only_moving]
        is_slight = abs(own.mean - its.mean) < slight * max(abs(own.mean), abs(its.mean))
        return 0.0 if is_slight else own.lead(its)


def moments(
    case: Case, mounts: Mounts, candidates: Sequence[Candidate], seen: Sequence[Sighting]
) -> Moments | None:
    """Compare sweeps with images before and after; None where there are too few on either side.

    All rims of some sweeps first; if they do not tell, those that move in all; if these nearly
    tell, those that move in several times as many.

    Parameters
    ----------
    case : Case
    mounts : Mounts
    candidates : sequence of Candidate
        Ways in which the camera may be mounted and its images distorted.
    seen : sequence of Sighting
        Of one camera.
    """
    step = np.linspace(0, len(seen) - 1, min(_FEW, len(seen))).round().astype(int)
    images: Images = {(one.scene, one.image_at): one.image for one in seen}
    found = compared(case, mounts, candidates, [seen[i] for i in step], images)
    if found is None or not found.is_told:
        rims = Rims(case)
        found = compared(case, mounts, candidates, seen, images, rims)
        if found is not None and not found.is_told and found.ahead > _PROMISING:
            more, _ = sightings(case, _MANY, seen[0].camera)
            found = compared(case, mounts, candidates, more, images, rims)
    return found


def compared(
    case: Case,
    mounts: Mounts,
    candidates: Sequence[Candidate],
    seen: Sequence[Sighting],
    known: Images,
    rims: Rims | None = None,
) -> Moments | None:
    """Compare just these sweeps with images before and after; None where there are too few.

    Parameters
    ----------
    case, mounts, candidates, seen
        As for :func:`moments`.
    known : dict of (str, int) to ImageEdges, optional
        By scene and position; what else is read is added, and takes the place of what was first.
    rims : Rims, optional
        If given, only rims that move are looked at.
    """
    if rims is not None:
        seen = [replace(one, edges=moving(rims, one)) for one in seen]
    scores: dict[tuple[Candidate, int], list[Tally | None]] = {
        (candidate, late): [] for candidate in candidates for late in LATE
    }
    for one in seen:
        for late in LATE:
            shown = _earlier(case, one, late, known)
            for candidate in candidates:
                found = [] if shown is None else tallies_of(mounts, candidate, [shown])
                scores[candidate, late].append(found[0] if found else None)
        while len(known) > _KEPT:
            del known[next(iter(known))]
    if any(sum(t is not None for t in told) < _LEAST for told in scores.values()):
        return None
    best = {
        late: max(candidates, key=lambda c: joined([t for t in scores[c, late] if t]).mean)
        for late in LATE
    }
    told = {late: tuple(scores[best[late], late]) for late in LATE}
    return Moments(told, best, _interval(case, seen[0]), rims is not None)


def clock_answer(camera: str, found: Moments | None) -> Answer:
    """Tell by how many frames the images of a camera are late."""
    question = f"clock/{camera}"
    text = f"How many frames later than the sweep it is joined to was an image of {camera} taken?"
    if found is None:
        why = "too few images before and after a sweep could be compared with it"
        return Answer(question, text, "0", None, open=why)
    best, is_told = found.late, found.is_told
    leads = found.leads(best)
    weights = {best: 1.0} | {k: float(np.exp(-(max(v, 0.0) ** 2) / 2)) for k, v in leads.items()}
    none = float(np.exp(-(max(found.total(best).sureness, 0.0) ** 2) / 2))
    total = sum(weights.values()) + none
    hypotheses = tuple(
        Hypothesis(value_of(late), weights[late] / total, (_evidence(late, found),))
        for late in sorted(LATE, key=lambda k: (-weights[k], k != best))
    )
    why = (
        f"too little moves in view: on {found.total(best).n} rims of what moves, neighbouring "
        f"frames agree about equally well ({found.ahead:.1f} standard errors apart)"
    )
    return Answer(
        question, text, "0", value_of(best) if is_told else None, hypotheses,
        open="" if is_told else why,
    )  # fmt: skip


def value_of(late: int) -> str:
    """Return a number of frames as an answer."""
    return f"{late:+d}" if late else "0"


def _evidence(late: int, found: Moments) -> Evidence:
    own = found.total(late)
    what = "edges of what moves" if found.only_moving else "edges"
    text = f"{what} agree by {own.mean:+.3f} if images are {value_of(late)} frames late"
    if min(LATE) < late < max(LATE):
        three = found.common(late - 1, late, late + 1)
        if three:
            place, spread = _between(three)
            text += f"; best at {late + place:+.2f} ± {spread:.2f} frames"
            if found.interval is not None:
                text += f" ({(late + place) * found.interval:+.3f} s)"
    images = sum(score is not None for score in found.scores[late])
    return Evidence("edges-in-time", text, own.sureness, images)


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
