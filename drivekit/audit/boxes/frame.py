"""Which sensor's frame boxes are written in: there, no shift makes them fit better."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.images import edges_agree, in_images, views_of
from drivekit.audit.boxes.labelled import Objects
from drivekit.audit.boxes.placing import Hypotheses, Placed
from drivekit.audit.boxes.points import around_objects, explained
from drivekit.audit.boxes.weighing import LEAST_GROUPS, Belief
from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Evidence, Hypothesis
from drivekit.errors import DrivekitError
from drivekit.model.dataset import Scene, channels_of
from drivekit.model.frames import EGO, Frame

Float = NDArray[np.float64]
Int = NDArray[np.int64]

OPTION: Final = "box_frame"
_TEXT: Final = "Which sensor's frame are boxes in?"
_LACKING: Final = "boxes with image boxes and with points of a LiDAR would tell"
_ASIDE_M: Final = np.array(
    [(x, 0.0, z) for x in (-1.8, -1.35, -0.9, -0.45, 0.0, 0.45, 0.9, 1.35, 1.8)
     for z in (-0.9, -0.6, -0.3, 0.0, 0.3, 0.6, 0.9)]
)  # fmt: skip
_HERE: Final = int(np.abs(_ASIDE_M).sum(1).argmin())
_TOLD: Final = 3.0  # logarithm of odds an object may contribute
_ODDS: Final = 10.0
# Along x, y, z. Points on the ground are left out, which lifts boxes by some decimetres, and it is
# not known here whether positions are centres or bottoms.
_NEAR_M: Final = np.array([0.5, 0.5, 0.65])
_SOME, _FEW, _MOST_OF_THEM = 0.35, 0.1, 0.5
# Objects that it takes; fewer where most fit in one frame, and next to none in any other.
_LEAST: Final = 20
_LEAST_ALONE: Final = 10


class Fit(NamedTuple):
    """How well boxes fit where they are, compared with elsewhere.

    Parameters
    ----------
    lost : float
        Logarithm of odds by which the best shift is better than none.
    shift : (3,) float64 [m]
        The best one.
    for_shift : int
        Groups of objects that want it.
    share : float
        Of objects that fit at all.
    n : int
        Objects.
    """

    lost: float
    shift: Float
    for_shift: int
    share: float
    n: int

    @property
    def is_good(self) -> bool:
        """Return whether boxes fit, and fit best about where they are."""
        return self.share > _SOME and self.is_near and self.n >= _LEAST

    @property
    def is_bad(self) -> bool:
        """Return whether boxes do not fit, or surely fit better elsewhere."""
        astray = self.lost > _ODDS and self.for_shift >= LEAST_GROUPS
        return self.n >= _LEAST and (self.share < _FEW or (astray and not self.is_near))

    @property
    def is_alone(self) -> bool:
        """Return whether boxes fit so well that they do not do so by chance.

        Images that are late or early make things look nearer or farther than they are, no higher.
        """
        is_level = bool((np.abs(self.shift[1:]) <= _NEAR_M[1:]).all())
        return self.share > _MOST_OF_THEM and is_level and self.n >= _LEAST_ALONE

    @property
    def fits_nowhere(self) -> bool:
        """Return whether next to no box fits."""
        return self.share < _FEW and self.n >= _LEAST_ALONE

    @property
    def is_near(self) -> bool:
        """Return whether boxes fit best about where they are."""
        return bool((np.abs(self.shift) <= _NEAR_M).all())


def candidates(case: Case) -> tuple[str, ...]:
    """Return the frames that boxes may be in: as it is read now, of LiDARs, and the vehicle's."""
    scene = case.dataset[case.looks[0].key.scene] if case.looks else None
    lidars = () if scene is None else channels_of(scene, "lidar")
    cameras = () if scene is None else channels_of(scene, "camera")[:1]
    vehicle = () if scene is None or not _is_apart(scene, lidars) else (EGO.name,)
    return tuple(dict.fromkeys((case.options[OPTION], *lidars, *vehicle, *cameras)))


def _is_apart(scene: Scene, lidars: tuple[str, ...]) -> bool:
    """Tell whether a calibration knows the vehicle's frame, and boxes would be elsewhere in it."""
    try:
        known = scene.calibration()
        ways = [
            known.between(EGO, Frame(lidar)) for lidar in lidars if known.knows(EGO, Frame(lidar))
        ]
    except DrivekitError:
        return False
    return bool(ways) and all((np.abs(way.translation) > _NEAR_M).any() for way in ways)


def fit_of(case: Case, objects: Objects, hypotheses: Hypotheses, belief: Belief) -> Fit | None:
    """Return how well boxes fit what is seen in the very frame that they are read in."""
    scorers = [*_by_image(case, objects), *_by_points(case, objects)]
    best: tuple[Float, Int] | None = None
    for rows, score in scorers:
        found = np.stack(
            [_shifted(objects, hypotheses, belief, rows, score, aside) for aside in _ASIDE_M], 1
        )
        if best is None or found.sum(0).max() > best[0].sum(0).max():
            best = found, rows
    if best is None:
        # nothing at all to compare with where the boxes are said to be
        n = len(objects) if _has_any(case) else 0
        return Fit(0.0, np.zeros(3), 0, 0.0, n) if n else None
    found, rows = best
    behind = np.maximum(found - found.max(1, keepdims=True), -_TOLD)
    _, at = np.unique(objects.group[rows], return_inverse=True)
    members = np.bincount(at)
    sums = np.zeros((len(members), behind.shape[1]))
    np.add.at(sums, at, behind)
    sums *= ((1 + 0.3 * (members - 1)) / members)[:, None]
    total = sums.sum(0)
    k = int(total.argmax())
    speaking = int((sums[:, k] - sums[:, _HERE] > 0.5).sum())
    # where next to no box has points around it, the others count as well
    n = len(rows) if len(rows) >= _LEAST else len(objects)
    share = float((found[:, _HERE] > 0).sum()) / n
    return Fit(float(total[k] - total[_HERE]), _ASIDE_M[k], speaking, share, n)


Score = Callable[[Callable[[Int], Placed]], Float]


def _shifted(
    objects: Objects, hypotheses: Hypotheses, belief: Belief, rows: Int, score: Score, aside: Float
) -> Float:
    """Return (N,) log-likelihoods of boxes moved aside, in the better of both origins."""
    each = []
    for origin in ("center", "bottom"):
        members = hypotheses.members("box_origin", origin)
        if not members.any():
            continue
        one = hypotheses.all[belief.best(members)]

        def placed(which: Int, one: Mapping[str, str] = one) -> Placed:
            found = hypotheses.placed(objects, one, which)
            return found._replace(center=found.center + aside)

        each.append(score(placed))
    return max(each, key=lambda found: float(found.sum()))


def _by_image(case: Case, objects: Objects) -> list[tuple[Int, Score]]:
    views = views_of(case, objects)
    if not views:
        return []
    rows = np.concatenate([mine for mine, _, _ in views])

    def score(placed: Callable[[Int], Placed], bare: bool) -> Float:
        return edges_agree(in_images(views, placed, bare), objects.bbox[rows], 2.0, 0.03)

    return [(rows, lambda placed: score(placed, False)), (rows, lambda placed: score(placed, True))]


def _by_points(case: Case, objects: Objects) -> list[tuple[Int, Score]]:
    around = around_objects(case, objects)
    if around is None:
        return []
    return [(around.rows, lambda placed: explained(placed(around.rows), around)[0])]


def told(in_use: str, fits: Mapping[str, Fit | None]) -> Answer:
    """Return the answer: the only frame in which boxes fit best as they are."""
    good = [frame for frame, fit in fits.items() if fit is not None and fit.is_good]
    bad = [frame for frame, fit in fits.items() if fit is not None and fit.is_bad]
    verdict = good[0] if len(good) == 1 and len(bad) == len(fits) - 1 > 0 else None
    alone = [frame for frame, fit in fits.items() if fit is not None and fit.is_alone]
    nowhere = [frame for frame, fit in fits.items() if fit is not None and fit.fits_nowhere]
    if not good and len(alone) == 1 and len(nowhere) == len(fits) - 1 > 0:
        verdict = alone[0]
    known = {frame: fit for frame, fit in fits.items() if fit is not None}
    hypotheses = tuple(
        Hypothesis(frame, _chance(frame, known), (_said(frame, known[frame]),)) for frame in known
    )
    ranked = tuple(sorted(hypotheses, key=lambda h: -h.confidence))
    return Answer(OPTION, _TEXT, in_use, verdict, ranked, open="" if verdict else _LACKING)


def _chance(frame: str, fits: Mapping[str, Fit]) -> float:
    is_bad = {name: fit.is_bad and not fit.is_alone for name, fit in fits.items()}
    weight = {name: 0.001 if is_bad[name] else fit.share for name, fit in fits.items()}
    total = sum(weight.values())
    return weight[frame] / total if total > 0 and len(fits) > 1 else 0.0


def _said(frame: str, fit: Fit) -> Evidence:
    x, _, z = fit.shift.tolist()
    text = f"read in the frame of {frame}, {fit.share:.0%} of {fit.n} boxes fit what is seen there"
    if not fit.is_near and fit.share >= _FEW:
        text += f", and would fit better {x:+.1f} m ahead and {z:+.1f} m up"
    return Evidence("fit-in-frame", text, fit.share, fit.n)


def _has_any(case: Case) -> bool:
    """Return whether there is anything to compare boxes with in the frame that they are read in."""
    scene = case.dataset[case.looks[0].key.scene]
    channel = case.options[OPTION]
    return channel in scene.sensors or channel == EGO.name
