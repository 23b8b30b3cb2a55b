"""Which way is up for boxes: objects of a scene stand on one ground, whatever way they face."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.labelled import Objects
from drivekit.audit.boxes.placing import Hypotheses, Hypothesis
from drivekit.audit.boxes.weighing import Measurement, with_wrong_labels

Float = NDArray[np.float64]

_OFF_RAD: Final = np.radians(1.0)
# Less is how people draw boxes.
_DRAWN_RAD: Final = np.radians(1.0)
_ANY: Final = 1 / (np.pi * 0.6**2)
_LEAST: Final = 5


def tilts(objects: Objects, hypotheses: Hypotheses) -> Measurement | None:
    """See whether the boxes of a scene agree on which way is up."""
    if not hypotheses.by_angles or not len(objects):
        return None
    enough = np.bincount(objects.scene, minlength=len(objects.scenes)) >= _LEAST
    rows = np.flatnonzero(enough[objects.scene])
    if not len(rows):
        return None

    def leaning(one: Hypothesis) -> Float:
        up = hypotheses.placed(objects, one, rows).axes[:, :, 2]
        off = np.zeros(len(rows))
        for scene in np.unique(objects.scene[rows]):
            mine = objects.scene[rows] == scene
            off[mine] = _away_from_usual(up[mine])
        return off

    def likelihood(one: Hypothesis) -> Float:
        spread = (np.maximum(leaning(one) - _DRAWN_RAD, 0.0) / _OFF_RAD) ** 2
        good = (1 + spread / 3) ** -2.5 / (2 * np.pi * _OFF_RAD**2)
        return with_wrong_labels(good, _ANY)

    found = hypotheses.over(hypotheses.heading_key, likelihood)
    if hypotheses.unit:
        # degrees that are taken for radians, or the reverse, only make all tilts larger or smaller
        for unit in ("rad", "deg"):
            same = hypotheses.members(hypotheses.unit, unit)
            found[:, same] -= np.logaddexp.reduce(found[:, same], axis=1, keepdims=True)
    return Measurement(
        "upright", "boxes lean {median:.1f}° against one another (median of {n})",
        found, objects.group[rows],
        objects.scene[rows],
        hypotheses.over(hypotheses.heading_key, lambda one: np.degrees(leaning(one))),
    )  # fmt: skip


def difference(objects: Objects, hypotheses: Hypotheses, a: Hypothesis, b: Hypothesis) -> float:
    """Return by how much [rad] boxes turn from one reading to another (median)."""
    rows = np.arange(len(objects))
    first = hypotheses.placed(objects, a, rows).axes
    second = hypotheses.placed(objects, b, rows).axes
    cosine = (np.einsum("nij,nij->n", first, second) - 1) / 2
    return float(np.median(np.arccos(np.clip(cosine, -1, 1)))) if len(rows) else 0.0


def _away_from_usual(up: Float) -> Float:
    usual = np.median(up, axis=0)
    usual = usual / max(float(np.linalg.norm(usual)), 1e-9)
    return np.arccos(np.clip(up @ usual, -1, 1))
