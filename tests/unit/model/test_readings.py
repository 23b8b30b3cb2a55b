"""Numbers as written and boxes as read are one another's inverse in every reading."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.model.readings import CHOICES, Numbers, Reading, as_read, as_written, reading_of
from drivekit.model.rotations import wrap_angle

EVERY = [Reading(*words) for words in itertools.product(*CHOICES.values())]  # type: ignore[arg-type]


def boxes(seed: int) -> Numbers:
    rng = np.random.default_rng(seed)
    return Numbers(
        rng.normal(0, 20, (7, 3)), rng.uniform(0.5, 9, (7, 3)), rng.uniform(-np.pi, np.pi, 7)
    )


def test_every_reading_can_be_undone() -> None:
    for k, reading in enumerate(EVERY):
        original = boxes(k)
        again = as_read(as_written(original, reading), reading)
        np.testing.assert_allclose(again.position, original.position, atol=1e-12)
        np.testing.assert_allclose(again.size, original.size)
        np.testing.assert_allclose(wrap_angle(again.angle - original.angle), 0, atol=1e-12)


def test_drivekits_own_reading_changes_nothing() -> None:
    original = boxes(0)
    read = as_read(original, Reading())
    np.testing.assert_array_equal(read.position, original.position)
    np.testing.assert_array_equal(read.size, original.size)
    np.testing.assert_allclose(read.angle, original.angle)


def test_kittis_reading_is_kittis_formula() -> None:
    written = boxes(1)
    read = as_read(written, Reading("hwl", "bottom", "rad", "right", "clockwise"))
    height, width, length = written.size.T
    np.testing.assert_array_equal(read.size, np.stack([length, width, height], 1))
    np.testing.assert_allclose(read.position[:, 2], written.position[:, 2] + height / 2)
    np.testing.assert_allclose(
        wrap_angle(read.angle + written.angle + np.pi / 2), 0, atol=1e-12
    )  # fmt: skip


def test_words_are_checked() -> None:
    assert reading_of(Reading(), {"yaw_unit": "deg"}).yaw_unit == "deg"
    with pytest.raises(UsageError, match="box_origin cannot be 'top'"):
        reading_of(Reading(), {"box_origin": "top"})
