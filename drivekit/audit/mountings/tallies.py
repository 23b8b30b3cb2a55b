"""Means over frames that may be compared: sums by frame and part of the image."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

#: An image is cut into so many upright strips, each of which is a sample of its own.
STRIPS: Final = 24


@dataclass(frozen=True, eq=False, slots=True)
class Tally:
    """Scores of points, summed over samples; the samples of two tallies to compare are the same.

    Parameters
    ----------
    totals : (U,) float64
    counts : (U,) float64
        Of points in each sample.
    """

    totals: Float
    counts: Float

    @property
    def n(self) -> int:
        """Number of points."""
        return int(self.counts.sum())

    @property
    def mean(self) -> float:
        """Mean score of a point; 0 without points."""
        return float(self.totals.sum() / max(self.counts.sum(), 1.0))

    @property
    def _influence(self) -> Float:
        """(U,) how much each sample moves the mean."""
        return np.asarray((self.totals - self.mean * self.counts) / max(self.counts.sum(), 1.0))

    @property
    def sureness(self) -> float:
        """How many standard errors the mean lies above zero."""
        return _ratio(self.mean, self._influence)

    def lead(self, other: Tally) -> float:
        """Return how many standard errors this mean lies above another's of the same samples."""
        return _ratio(self.mean - other.mean, self._influence - other._influence)


def joined(tallies: Sequence[Tally]) -> Tally:
    """Return the tally of all samples of several."""
    if not tallies:
        return Tally(np.zeros(0), np.zeros(0))
    return Tally(
        np.concatenate([t.totals for t in tallies]), np.concatenate([t.counts for t in tallies])
    )


def tally(scores: Float, columns: Float) -> Tally:
    """Return scores (K,) summed by strips of an image, of places 0 to 1 across it."""
    strip = np.minimum((columns * STRIPS).astype(np.int64), STRIPS - 1)
    return Tally(
        np.bincount(strip, scores, STRIPS).astype(np.float64),
        np.bincount(strip, minlength=STRIPS).astype(np.float64),
    )


def _ratio(difference: float, influence: Float) -> float:
    """Return a difference in standard errors, that of samples which are not equally heavy.

    Few samples have heavy tails: as much is taken off as Student's distribution would.
    """
    used = np.count_nonzero(influence)
    if used < 2:
        return 0.0
    error = float(np.sqrt((influence**2).sum() * used / (used - 1)))
    t = difference / error
    # Wallace's approximation to the normal deviate of the same probability.
    f = used - 1.0
    z = (8 * f + 1) / (8 * f + 3) * np.sqrt(f * np.log1p(t * t / f))
    return float(np.copysign(z, t))
