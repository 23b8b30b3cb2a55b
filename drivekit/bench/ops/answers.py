"""Whether two results are the same, for results of many kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Differs = Callable[[Any, Any], str | None]


def close(tolerance: float, what: str = "values") -> Differs:
    """Return a comparison of arrays by their largest difference; NaN is only equal to NaN."""

    def differs(ours: Array, theirs: Array) -> str | None:
        if ours.shape != theirs.shape:
            return f"{ours.shape} {what} here and {theirs.shape} there"
        if not ours.size:
            return None
        is_nan = np.isnan(ours)
        if (is_nan != np.isnan(theirs)).any():
            return f"{(is_nan != np.isnan(theirs)).sum()} {what} are defined on one side only"
        apart = np.abs(np.where(is_nan, 0, ours) - np.where(is_nan, 0, theirs))
        return f"{what} differ by up to {apart.max():.3g}" if apart.max() > tolerance else None

    return differs


def same(what: str, share: float = 0.0) -> Differs:
    """Return a comparison of arrays that have to be equal, but for a share of their entries."""

    def differs(ours: Array, theirs: Array) -> str | None:
        if ours.shape != theirs.shape:
            return f"{ours.shape} {what} here and {theirs.shape} there"
        n = int((ours != theirs).sum())
        return f"{n} of {ours.size} {what} differ" if n > share * ours.size else None

    return differs


def same_places(tolerance: float) -> Differs:
    """Return a comparison of points (N, 3) in any order.

    Judged by their shadows: sorted along any line, two equal sets are equal.
    """
    lines = np.random.default_rng(3).normal(size=(3, 6))
    lines /= np.linalg.norm(lines, axis=0)

    def differs(ours: Array, theirs: Array) -> str | None:
        if len(ours) != len(theirs):
            return f"{len(ours)} points here and {len(theirs)} there"
        shadows = (np.sort(xyz.astype(np.float64) @ lines, axis=0) for xyz in (ours, theirs))
        return close(tolerance, "places")(*shadows)

    return differs


def same_partition(ours: Array, theirs: Array) -> str | None:
    """Compare cluster numbers of points; negative ones are clusters of one."""
    pairs = len(np.unique(np.column_stack([_own(ours), _own(theirs)]), axis=0))
    sizes = [len(np.unique(_own(labels))) for labels in (ours, theirs)]
    if pairs == sizes[0] == sizes[1]:
        return None
    return f"{sizes[0]} clusters here and {sizes[1]} there, which overlap in {pairs} ways"


def _own(labels: Array) -> Array:
    alone = labels < 0
    return np.where(alone, -1 - np.arange(len(labels)), labels)


def both(*parts: Differs) -> Differs:
    """Return a comparison of tuples, each part by its own rule."""

    def differs(ours: tuple[Any, ...], theirs: tuple[Any, ...]) -> str | None:
        found = (rule(a, b) for rule, a, b in zip(parts, ours, theirs, strict=True))
        return next((said for said in found if said is not None), None)

    return differs
