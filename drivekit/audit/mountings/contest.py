"""Candidates for a mounting, scored on the same frames and compared in pairs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.mountings.edges import REACH, Landing, agreement, agreement_around, landing
from drivekit.audit.mountings.mounts import Candidate, Mounts, is_same
from drivekit.audit.mountings.sightings import Sighting
from drivekit.audit.mountings.tallies import STRIPS, Tally, joined, tally
from drivekit.model.cameras import Camera

Float = NDArray[np.float64]

#: Standard errors above chance that a mounting needs, and above each other one.
SURE: Final = 4.0
AHEAD: Final = 3.0
# So much counts how much surer of itself a mounting is, against a comparison in pairs.
_OF_OWN, _MUCH_LESS = 0.8, 0.7
# A lead by less than this share of the mean is none, however steady.
_SLIGHT = 0.1
# Mountings that far apart may be the same if images do not tell them apart either.
_NEAR = 5.0
# Fewer rims in all images together are no evidence.
_LEAST_POINTS = 60
_NOTHING = Tally(np.zeros(STRIPS), np.zeros(STRIPS))
_COARSE = 4


@dataclass(frozen=True, eq=False, slots=True)
class Contest:
    """How well candidates agree with what was seen.

    Parameters
    ----------
    tallies : mapping of Candidate to Tally
        Of the same samples.
    twins : mapping of Candidate to tuple of Candidate
        Candidates that cannot be told from one, itself left out.
    images : int
        How many images were looked at.
    """

    tallies: Mapping[Candidate, Tally]
    twins: Mapping[Candidate, tuple[Candidate, ...]]
    images: int

    @property
    def leader(self) -> Candidate | None:
        """The candidate that agrees most surely; of equals the first."""
        able = [c for c, t in self.tallies.items() if t.n >= _LEAST_POINTS]
        return max(able, key=lambda c: self.tallies[c].sureness) if able else None

    @property
    def rivals(self) -> list[Candidate]:
        """All that differ from the leader in more than words."""
        leader = self.leader
        twins = () if leader is None else self.twins[leader]
        return [c for c in self.tallies if c != leader and c not in twins]

    @property
    def ahead(self) -> float:
        """By how many standard errors the leader is better than the next."""
        leader = self.leader
        if leader is None:
            return 0.0
        return min((self.lead(leader, c) for c in self.rivals), default=float("inf"))

    @property
    def sureness(self) -> float:
        """By how many standard errors the leader agrees beyond chance."""
        leader = self.leader
        return 0.0 if leader is None else self.tallies[leader].sureness

    def winner(self, sure: float = SURE, ahead: float = AHEAD) -> Candidate | None:
        """Return the leader, if it agrees beyond chance and each other candidate is far worse."""
        return self.leader if self.sureness >= sure and self.ahead >= ahead else None

    def lead(self, candidate: Candidate, other: Candidate) -> float:
        """Return by how many standard errors a candidate agrees better than another."""
        own, its = self.tallies[candidate], self.tallies[other]
        if other in self.twins[candidate]:
            return 0.0
        lead = 0.0 if _is_slight(own, its) else own.lead(its)
        if its.sureness >= _MUCH_LESS * own.sureness:
            return lead
        # Of what few rims show there is no fair comparison, but each says how sure it is itself.
        surer = np.sqrt(max(own.sureness**2 - max(its.sureness, 0.0) ** 2, 0.0))
        return max(lead, _OF_OWN * float(surer))

    def chances(self) -> dict[Candidate, float]:
        """Return how probable each candidate is, most probable first; none is possible, too."""
        leader = self.leader
        if leader is None:
            return dict.fromkeys(self.tallies, 0.0)
        weights = {
            c: float(np.exp(-(max(self.lead(leader, c), 0.0) ** 2) / 2)) for c in self.tallies
        }
        none = float(np.exp(-(max(self.tallies[leader].sureness, 0.0) ** 2) / 2))
        total = sum(weights.values()) + none
        ranked = sorted(weights, key=lambda c: (-weights[c], c != leader))
        return {c: weights[c] / total for c in ranked}


def contest(mounts: Mounts, candidates: Sequence[Candidate], seen: Sequence[Sighting]) -> Contest:
    """Score candidates on sightings.

    Parameters
    ----------
    mounts : Mounts
    candidates : sequence of Candidate
        Those that connect no camera with a LiDAR are left out.
    seen : sequence of Sighting
    """
    tallies: dict[Candidate, Tally] = {}
    for candidate in candidates:
        if any(_connects(mounts, candidate, one) for one in seen):
            tallies[candidate] = scored(mounts, candidate, seen)
    twins = {
        a: tuple(b for b in tallies if b != a and _are_same(mounts, a, b, tallies, seen))
        for a in tallies
    }
    return Contest(tallies, twins, len(seen))


def _connects(mounts: Mounts, candidate: Candidate, one: Sighting) -> bool:
    mounting = mounts.camera_from_lidar(candidate, one.scene, one.camera, one.lidar)
    return mounting is not None and mounts.camera(candidate, one.scene, one.camera) is not None


def scored(mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]) -> Tally:
    """Return how well one candidate agrees with sightings."""
    return joined(tallies_of(mounts, candidate, seen))


def tallies_of(mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]) -> list[Tally]:
    """Return how well one candidate agrees with each sighting."""
    return _tallies(seen, [_landed(mounts, candidate, one) for one in seen])


def _landed(mounts: Mounts, candidate: Candidate, one: Sighting) -> Landing | None:
    mounting = mounts.camera_from_lidar(candidate, one.scene, one.camera, one.lidar)
    camera = mounts.camera(candidate, one.scene, one.camera)
    if mounting is None or camera is None:
        return None
    return landing(one.edges, one.image, camera, mounting)


def _tallies(
    seen: Sequence[Sighting], landed: Sequence[Landing | None], shift: tuple[int, int] = (0, 0)
) -> list[Tally]:
    return [
        _NOTHING if land is None else tally(agreement(land, one.image, shift), land.columns)
        for one, land in zip(seen, landed, strict=True)
    ]


def _are_same(
    mounts: Mounts,
    a: Candidate,
    b: Candidate,
    tallies: Mapping[Candidate, Tally],
    seen: Sequence[Sighting],
) -> bool:
    """Tell whether two candidates differ in words only, or too little to be told apart."""
    if a.turned_as != b.turned_as:
        return False
    near = _NEAR if _is_slight(tallies[a], tallies[b]) else 1.0
    for scene, channel, lidar in {(s.scene, s.camera, s.lidar) for s in seen}:
        mountings = [mounts.camera_from_lidar(c, scene, channel, lidar) for c in (a, b)]
        cameras = [mounts.camera(c, scene, channel) for c in (a, b)]
        first, second = mountings
        if first is None or second is None:
            return first is second
        if not is_same(first, second, near) or not _see_alike(cameras[0], cameras[1]):
            return False
    return True


def _is_slight(a: Tally, b: Tally) -> bool:
    return abs(a.mean - b.mean) < _SLIGHT * max(abs(a.mean), abs(b.mean))


def _see_alike(a: Camera | None, b: Camera | None) -> bool:
    if a is None or b is None:
        return a is b
    return np.array_equal(a.K, b.K) and a.distortion == b.distortion


@dataclass(frozen=True, slots=True)
class Misfit:
    """By how much an image is shifted against where a mounting puts the LiDAR's edges.

    Parameters
    ----------
    right, down : float [px]
        Of the image itself.
    right_deg, down_deg : float [deg]
        What that means for the camera's direction.
    sureness : float
        By how many standard errors edges agree better there than where the mounting puts them.
    there : Tally
        How well they agree there.
    """

    right: float
    down: float
    right_deg: float
    down_deg: float
    sureness: float
    there: Tally


def misfit(mounts: Mounts, candidate: Candidate, seen: Sequence[Sighting]) -> Misfit | None:
    """Return where the edges of one camera agree best; None where they cannot be compared.

    Parameters
    ----------
    mounts : Mounts
    candidate : Candidate
    seen : sequence of Sighting
        Of one camera.
    """
    landed = [_landed(mounts, candidate, one) for one in seen]
    pairs = [(one, land) for one, land in zip(seen, landed, strict=True) if land is not None]
    if sum(len(land) for _, land in pairs) < _LEAST_POINTS:
        return None
    total = np.sum([agreement_around(land, one.image, _COARSE) for one, land in pairs], axis=0)
    row, column = np.unravel_index(int(np.argmax(total)), total.shape)
    middle = (int(column) * _COARSE - REACH, int(row) * _COARSE - REACH)
    around = range(-_COARSE + 1, _COARSE)
    shifts = [(middle[0] + right, middle[1] + down) for right in around for down in around]
    tallies = {
        shift: joined(_tallies(seen, landed, shift))
        for shift in shifts
        if max(map(abs, shift)) <= REACH
    }
    best = max(tallies, key=lambda shift: tallies[shift].mean)
    one = pairs[0][0]
    camera = mounts.camera(candidate, one.scene, one.camera)
    k = np.eye(3) if camera is None else camera.K
    right, down = best[0] / one.image.scale, best[1] / one.image.scale
    return Misfit(
        right,
        down,
        float(np.degrees(np.arctan2(right, k[0, 0]))),
        float(np.degrees(np.arctan2(down, k[1, 1]))),
        tallies[best].lead(joined(_tallies(seen, landed))),
        tallies[best],
    )
