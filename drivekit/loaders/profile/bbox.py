"""Image boxes whose four numbers come in more than one order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.loaders.profile.records import numbers, value_at
from drivekit.loaders.profile.schema import Bbox, BboxOrder

Float = NDArray[np.float64]

# order: what turns its four numbers (a row) into left, top, right, bottom.
_XYXY: Mapping[BboxOrder, Float] = {
    "xyxy": np.eye(4),
    "xxyy": np.eye(4)[[0, 2, 1, 3]],
    "xywh": np.array([[1, 0, 0, 0], [0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1.0]]),
}


def xyxy_of(
    records: Sequence[Mapping[str, Any]], rule: Bbox | None, places: Sequence[str]
) -> tuple[Float | None, NDArray[np.bool_]]:
    """Return the image boxes of one file's records.

    A file is read in the order in which most of its boxes are proper (left < right, top < bottom),
    of equals in the one that the profile names first. A box that is not proper in it is read in
    another order if it is proper there; one that is proper in none has its corners swapped.

    Parameters
    ----------
    records : sequence of N mappings
    rule : Bbox or None
    places : sequence of N str
        Of the records, for messages.

    Returns
    -------
    xyxy : (N, 4) float64 [px], or None without a rule
        NaN where a record has none.
    repaired : (N,) bool
        Read otherwise than the profile's first order says.
    """
    if rule is None:
        return None, np.zeros(len(records), bool)
    native = np.full((len(records), 4), np.nan)
    for i, (record, place) in enumerate(zip(records, places, strict=True)):
        value = value_at(record, rule.path)
        if value is not None:
            native[i] = numbers(value, 4, f"{place}.{rule.path}")
    readings = np.stack([native @ _XYXY[order].T for order in rule.orders])
    proper = np.all(readings[..., 2:] > readings[..., :2], axis=-1)
    usual = int(np.argmax(proper.sum(1)))
    first = np.argmax(proper, axis=0)
    chosen = np.where(proper[usual] | ~proper.any(0), usual, first)
    xyxy = np.take_along_axis(readings, chosen[None, :, None], 0)[0]
    swapped = np.concatenate(
        [np.minimum(xyxy[:, :2], xyxy[:, 2:]), np.maximum(xyxy[:, :2], xyxy[:, 2:])], 1
    )
    repaired = (chosen != 0) | ((swapped != xyxy) & ~np.isnan(xyxy)).any(1)
    return swapped, repaired
