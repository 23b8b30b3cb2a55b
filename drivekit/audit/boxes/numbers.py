"""What the numbers themselves tell: sizes of each class, and how large angles get."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.kinds import FORMS, size_density
from drivekit.audit.boxes.labelled import Objects
from drivekit.audit.boxes.placing import Hypotheses, Hypothesis
from drivekit.audit.boxes.weighing import Measurement, with_wrong_labels
from drivekit.model.readings import length_width_height
from drivekit.model.rotations import yaw_of_matrix

Float = NDArray[np.float64]

# Density, per unit of log volume, of the sizes of something else.
_ANY_SIZE = 0.02
_FULL_TURN = 2 * np.pi + 0.02
_ZERO, _NARROW = 0.1, 0.06


def sizes(objects: Objects, hypotheses: Hypotheses) -> Measurement | None:
    """Compare sizes with what is usual of each kind of road user."""
    rows = np.flatnonzero(objects.kind != "")
    if not len(rows):
        return None
    written, kinds = objects.numbers.size[rows], objects.kind[rows]

    def likelihood(one: Hypothesis) -> Float:
        size = length_width_height(written, one["size_order"])
        good = np.zeros(len(rows))
        for kind in FORMS:
            good[kinds == kind] = size_density(kind, size[kinds == kind])
        return with_wrong_labels(good, _ANY_SIZE)

    def usual(one: Hypothesis) -> Float:
        return np.asarray(likelihood(one) > np.log(2 * _ANY_SIZE), np.float64)

    return Measurement(
        "size-priors", "{share:.0%} of {n} objects have a size usual for their class",
        hypotheses.over(lambda one: one["size_order"], likelihood), objects.group[rows],
        objects.scene[rows], hypotheses.over(lambda one: one["size_order"], usual),
    )  # fmt: skip


def angles(objects: Objects, hypotheses: Hypotheses) -> Measurement | None:
    """See whether angles are too large for radians, or heap up at right angles in radians.

    Streets make objects stand at right angles to one another: 1.57 and 3.14 are met again and again
    where angles are in radians. In degrees, values that small only scatter around zero.
    """
    if not hypotheses.unit:
        return None
    degrees = _as_degrees(objects)
    beyond = np.abs(degrees) > _FULL_TURN

    def likelihood(one: Hypothesis) -> Float:
        if one[hypotheses.unit] == "rad":
            good = np.where(beyond, 0.0, 0.5 / (2 * np.pi) + 0.5 * _at_right_angles(degrees))
        else:
            good = np.where(beyond, 0.25, 0.25 * np.exp(-np.abs(degrees) / 2))
        said = 0.5 * with_wrong_labels(good, 0.05)
        return np.where(np.abs(degrees) < _ZERO, 0.0, said)

    def fits(one: Hypothesis) -> Float:
        return np.asarray(np.abs(degrees))

    return Measurement(
        "angle-range", "half of {n} angles are larger than {median:.3g}, counted either way",
        hypotheses.over(lambda one: one[hypotheses.unit], likelihood), objects.group,
        objects.scene, hypotheses.over(lambda one: "", fits),
    )  # fmt: skip


def unit_prior(objects: Objects, hypotheses: Hypotheses) -> Float:
    """Return (H,) what to expect of the unit before anything else: small angles are radians.

    Where no angle is beyond a full turn in radians, degrees would need every object to be parallel
    to the zero direction: possible on a motorway, but not usual.
    """
    prior = np.zeros(len(hypotheses))
    if hypotheses.unit and len(objects) >= 20:
        small = np.mean(np.abs(_as_degrees(objects)) <= _FULL_TURN) > 0.9
        prior[hypotheses.members(hypotheses.unit, "deg")] = -3.0 if small else 0.0
    return prior


def _at_right_angles(angle: Float) -> Float:
    """Return a density of angles [rad] that peaks at the four right angles."""
    away = np.abs((angle + np.pi / 4) % (np.pi / 2) - np.pi / 4)
    density: Float = np.exp(-away / _NARROW) / (8 * _NARROW)
    return density


def _as_degrees(objects: Objects) -> Float:
    """Return angles about z as they are written."""
    if not objects.turns:
        return objects.numbers.angle
    way = next(way for way in objects.turns if way[0] == "deg")
    return np.degrees(yaw_of_matrix(objects.turns[way]))
