"""The parameters of KITTI's object evaluation, and of protocols that follow its rules."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from drivekit.errors import UsageError

Measure = Literal["2d", "bev", "3d"]


@dataclass(frozen=True, slots=True)
class Difficulty:
    """Which objects are too hard to count.

    Parameters
    ----------
    name : str
        Last part of metric names; empty where there is only one.
    min_height : float [px]
        Objects whose image box is not higher, and predictions whose image box is lower, are
        ignored.
    max_occluded, max_truncated : float
        Objects beyond are ignored.
    """

    name: str
    min_height: float = -math.inf
    max_occluded: float = math.inf
    max_truncated: float = math.inf


@dataclass(frozen=True, slots=True)
class ScoredClass:
    """A class that gets a number.

    Parameters
    ----------
    name : str
    min_overlap : mapping of measure to float
        An overlap must exceed it.
    neighbours : tuple of str
        Classes so alike that detecting them is neither right nor wrong.
    """

    name: str
    min_overlap: Mapping[Measure, float]
    neighbours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What is scored, and what is left out.

    Parameters
    ----------
    measures : tuple of {"2d", "bev", "3d"}
        How overlap is measured; ``"2d"`` brings orientation similarity (AOS) along.
    classes : tuple of ScoredClass
    difficulties : tuple of Difficulty
    operating_point : tuple of (measure, difficulty name)
        The setting that viewers and error lists use.
    dont_care : str, optional
        Class of regions in which unmatched predictions are excused.
    has_devkit_gaps : bool
        As the devkit, give no number to a class that is never predicted, and 0 to one without
        ground truth; otherwise the other way round.
    has_mean : bool
        Whether means over classes are given.
    """

    measures: tuple[Measure, ...]
    classes: tuple[ScoredClass, ...]
    difficulties: tuple[Difficulty, ...]
    operating_point: tuple[Measure, str]
    dont_care: str | None = None
    has_devkit_gaps: bool = True
    has_mean: bool = False

    def __post_init__(self) -> None:
        names = [d.name for d in self.difficulties]
        if self.operating_point[0] not in self.measures or self.operating_point[1] not in names:
            raise UsageError(
                f"the operating point {self.operating_point} is none of {self.measures} x {names}"
            )
        for scored in self.classes:
            lacking = [m for m in self.measures if m not in scored.min_overlap]
            if lacking:
                raise UsageError(f"class {scored.name} has no minimum overlap in {lacking}")

    @property
    def scores_image(self) -> bool:
        """Whether image boxes are scored, and predictions filtered by their height."""
        return "2d" in self.measures

    @property
    def limits_height(self) -> bool:
        """Whether image boxes of the ground truth are looked at."""
        return self.scores_image or any(math.isfinite(d.min_height) for d in self.difficulties)

    @property
    def limits_visibility(self) -> bool:
        """Whether occlusion and truncation of the ground truth are looked at."""
        return any(
            math.isfinite(d.max_occluded) or math.isfinite(d.max_truncated)
            for d in self.difficulties
        )


def setting_name(measure: str, difficulty: Difficulty) -> str:
    """Return ``"3d/moderate"``, or ``"3d"`` where there is only one difficulty."""
    return f"{measure}/{difficulty.name}" if difficulty.name else measure


def settings_of(rules: Rules) -> Iterator[tuple[Measure, Difficulty]]:
    """Yield every combination of measure and difficulty, in the order they are reported."""
    yield from itertools.product(rules.measures, rules.difficulties)
