"""How evidence is weighed: per object and hypothesis, never trusting any single object.

A measurement gives every object a log-likelihood under every hypothesis, with a share of objects
that are labelled wrongly and say nothing. Objects of one track, or of one frame, err together: they
form a group, whose members count as few. Groups are drawn again and again (a bootstrap), and what
is believed is the mean of what each draw would make one believe.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int64]
#: (H,) which hypotheses have something in common.
Members = NDArray[np.bool_]

#: Share of labels that may be wrong.
WRONG: Final = 0.15
#: What has to be believed before a verdict is given.
SURE: Final = 0.99
#: Independent groups that a verdict rests on at least.
LEAST_GROUPS: Final = 6
# So much of a second, third … object of a group counts as of the first.
_REPEATED: Final = 0.3
_DRAWS: Final = 300
# No object says more, as a logarithm of odds: it may be labelled wrongly.
_MOST_TOLD: Final = 4.0
_SPEAKS: Final = 0.5


@dataclass(frozen=True, eq=False, slots=True)
class Measurement:
    """What one kind of evidence says.

    Parameters
    ----------
    name : str
    text : str
        A sentence with ``{figure}`` and ``{n}``.
    likelihood : (N, H) float64
        Logarithm, of each object under each hypothesis, up to a constant an object.
    group : (N,) int64
        Which objects are not independent.
    scene : (N,) int64
    figure : (N, H) float64
        What people understand, an object; its median is shown.
    """

    name: str
    text: str
    likelihood: Float
    group: Int
    scene: Int
    figure: Float

    def of_scene(self, scene: int) -> Measurement:
        """Return what one scene's objects say."""
        rows = self.scene == scene
        return Measurement(
            self.name, self.text, self.likelihood[rows], self.group[rows], self.scene[rows],
            self.figure[rows],
        )  # fmt: skip


@dataclass(frozen=True, eq=False, slots=True)
class Belief:
    """What is believed after all measurements.

    Parameters
    ----------
    probability : (D, H) float64
        Of each hypothesis, in each draw.
    sums : (G, H) float64
        Log-likelihood of each independent group.
    prior : (H,) float64
    """

    probability: Float
    sums: Float
    prior: Float

    def of(self, members: Sequence[Members]) -> Float:
        """Return the probability of each set of hypotheses."""
        return np.array([self.probability[:, m].sum(1).mean() for m in members])

    def best(self, members: Members) -> int:
        """Return the most likely hypothesis of a set."""
        total = self.sums.sum(0) + self.prior
        return int(np.flatnonzero(members)[total[members].argmax()])

    def supporters(self, winner: Members, other: Members) -> int:
        """Return how many groups speak for the best hypothesis of one set against another's."""
        if not len(self.sums):
            return 0
        apart = self.sums[:, self.best(winner)] - self.sums[:, self.best(other)]
        return int((apart > _SPEAKS).sum())


def with_wrong_labels(good: Float, bad: Float | float, wrong: float = WRONG) -> Float:
    """Return the logarithm of densities, some of which belong to wrong labels."""
    mixed: Float = np.log((1 - wrong) * good + wrong * np.asarray(bad) + 1e-300)
    return mixed


def believe(measurements: Sequence[Measurement], prior: Float, seed: int = 0) -> Belief:
    """Weigh measurements.

    Parameters
    ----------
    measurements : sequence of Measurement
        Of the same H hypotheses.
    prior : (H,) float64
        Logarithm.
    seed : int
        Of the draws.
    """
    sums = _group_sums(measurements, len(prior))
    if not len(sums):
        even = np.exp(prior - np.logaddexp.reduce(prior))
        return Belief(even[None], sums, prior)
    rng = np.random.default_rng(seed)
    counts = rng.multinomial(len(sums), np.full(len(sums), 1 / len(sums)), _DRAWS)
    total = counts @ sums + prior
    total -= total.max(1, keepdims=True)
    chance = np.exp(total)
    return Belief(chance / chance.sum(1, keepdims=True), sums, prior)


def is_settled(belief: Belief, members: Sequence[Members], winner: int) -> bool:
    """Tell whether one of several sets of hypotheses is believed on enough evidence."""
    rest = [m for k, m in enumerate(members) if k != winner]
    return bool(
        belief.of(members)[winner] >= SURE
        and all(belief.supporters(members[winner], other) >= LEAST_GROUPS for other in rest)
    )


def contradicts(measurement: Measurement, members: Sequence[Members], winner: int) -> bool:
    """Tell whether a measurement taken alone is sure of another answer than the winner."""
    alone = believe([measurement], np.zeros(len(members[0])))
    best = int(alone.of(members).argmax())
    return best != winner and is_settled(alone, members, best)


def _group_sums(measurements: Sequence[Measurement], n_hypotheses: int) -> Float:
    """Return the (G, H) log-likelihood of each group over all measurements."""
    used = [m for m in measurements if len(m.group)]
    if not used:
        return np.zeros((0, n_hypotheses))
    groups = np.unique(np.concatenate([m.group for m in used]))
    sums = np.zeros((len(groups), n_hypotheses))
    for m in used:
        at = np.searchsorted(groups, m.group)
        n = np.bincount(at, minlength=len(groups))
        whole = np.zeros_like(sums)
        behind = m.likelihood - m.likelihood.max(1, keepdims=True)
        np.add.at(whole, at, np.maximum(behind, -_MOST_TOLD))
        counted = np.where(n > 0, 1 + _REPEATED * (n - 1), 0.0) / np.maximum(n, 1)
        sums += whole * counted[:, None]
    return sums
