"""Edges of pictures, by hand."""

from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.image_edges import MAX_REACH, ONE, edge_contrast, shifted_sums


def test_an_edge_stands_out_where_it_is_and_along_its_own_axis_alone():
    image = np.zeros((40, 60), np.uint8)
    image[:, 25:] = 200
    across, down = edge_contrast(image, 8)
    assert across.shape == down.shape == (56, 76)
    assert not down.any()
    inner = across[8:-8, 8:-8]
    assert (np.argmax(inner, axis=1) // 2 == 12).all()  # columns 24 and 25, on either side
    assert inner[:, 24].min() > 0.6 * ONE
    assert inner[:, 32:35].max() < 0  # less than around there
    rim = across.copy()
    rim[8:-8, 8:-8] = 0
    assert not rim.any()
    turned = edge_contrast(image.T, 8)
    np.testing.assert_array_equal(turned[1], across.T)
    assert not turned[0].any()


def test_an_edge_among_many_stands_out_less():
    alone = np.zeros((30, 90), np.uint8)
    alone[:, 45:] = 120
    among = np.where(np.arange(90) // 5 % 2, 120, 0).astype(np.uint8)[None].repeat(30, 0)
    peaks = [edge_contrast(image, 20)[0][20:-20, 60:70].max() for image in (alone, among)]
    assert peaks[1] < 0.6 * peaks[0]


def test_grey_noise_hardly_counts():
    noise = np.random.default_rng(0).integers(100, 102, (50, 50)).astype(np.uint8)
    strong = np.where(noise > 100, 255, 0).astype(np.uint8)
    spread = [edge_contrast(image, 8)[0].astype(float).std() for image in (noise, strong)]
    assert 2 * spread[0] < spread[1]


@pytest.mark.parametrize("reach", [-1, MAX_REACH + 1])
def test_a_reach_out_of_range_is_refused(reach):
    with pytest.raises(UsageError, match="reach"):
        edge_contrast(np.zeros((3, 3), np.uint8), reach)


def test_sums_of_shifted_places():
    values = np.arange(12, dtype=np.int8)  # three rows of four
    assert shifted_sums(values, [5, 5, 6], [0, 1, -4, 5]).tolist() == [16, 19, 4, 31]
    assert shifted_sums(values, [], [0, 99]).tolist() == [0, 0]
    assert shifted_sums(values, [99], []).tolist() == []


@pytest.mark.parametrize(("places", "steps"), [([5], [-6]), ([5, 11], [0, 1]), ([2**62], [2**62])])
def test_a_step_out_of_the_values_is_refused(places, steps):
    with pytest.raises(UsageError, match="positions 0 to 11"):
        shifted_sums(np.zeros(12, np.int8), places, steps)
