"""Whether two results are the same: numbers by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

#: Name → number; None where it is not defined.
Figures: TypeAlias = Mapping[str, float | None]


def difference(ours: Figures, theirs: Figures, tolerance: float) -> str | None:
    """Say where two results differ most, or return None if they do not.

    Parameters
    ----------
    ours, theirs : mapping of str to float or None
        A name that one side lacks is not defined there.
    tolerance : float
        Largest absolute difference that counts as none.
    """
    undefined, worst, largest = None, "", 0.0
    for name in ours.keys() | theirs.keys():
        our, their = ours.get(name), theirs.get(name)
        if our is None or their is None:
            if our is not their:
                undefined = min(name, undefined or name)
        elif not abs(our - their) <= max(largest, tolerance):
            worst, largest = name, abs(our - their)
    if undefined is not None:
        return f"{undefined} is {ours.get(undefined)} here and {theirs.get(undefined)} there"
    if worst:
        return f"{worst} is {ours[worst]!r} here and {theirs[worst]!r} there"
    return None
