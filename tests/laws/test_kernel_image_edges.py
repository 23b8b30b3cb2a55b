"""Laws of the edges of pictures, against SciPy's filters and plain sums."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.image_edges import ONE, edge_contrast, shifted_sums

laws = settings(deadline=None, max_examples=40)
seeds = st.integers(0, 2**32 - 1)
sides = st.sampled_from([1, 2, 3, 5, 17, 40])


def twin(image, reach, axis):
    """What stands out, by filters over the whole image."""
    filters = pytest.importorskip("scipy.ndimage")
    grey = image.astype(float)
    change = np.zeros_like(grey)
    if image.shape[axis] > 2:
        ends = [np.take(grey, np.arange(k, image.shape[axis] - 2 + k), axis) for k in (0, 2)]
        inner = tuple(slice(1, -1) if k == axis else slice(None) for k in (0, 1))
        change[inner] = abs(ends[1] - ends[0])
    for k in (0, 1):
        change = filters.correlate1d(change, np.array([1, 4, 6, 4, 1]) / 16, k, mode="nearest")
    side = 2 * reach + 1
    share = change / (change + filters.uniform_filter(change, side, mode="nearest") + 2)
    return ONE * (share - filters.uniform_filter(share, side, mode="nearest"))


@laws
@given(seeds, sides, sides, st.sampled_from([0, 1, 4, 60]))
def test_contrast_is_that_of_filters(seed, height, width, reach):
    rng = np.random.default_rng(seed)
    image = rng.integers(0, 256, (height, width))
    image = np.where(rng.random(image.shape) < rng.random(), image, 50).astype(np.uint8)
    for axis, found in enumerate(reversed(edge_contrast(image, reach))):
        assert found.shape == (height + 2 * reach, width + 2 * reach)
        inner = found[reach : reach + height, reach : reach + width]
        assert abs(inner - twin(image, reach, axis)).max() < 0.51
        assert abs(found.astype(int)).sum() == abs(inner.astype(int)).sum()


@laws
@given(seeds, st.integers(0, 30), st.integers(0, 9))
def test_shifted_sums_are_sums_of_what_is_looked_up(seed, n, n_steps):
    rng = np.random.default_rng(seed)
    values = rng.integers(-128, 128, 200).astype(np.int8)
    places, steps = rng.integers(50, 150, n), rng.integers(-50, 51, n_steps)
    wanted = [int(values[places + step].astype(int).sum()) for step in steps]
    assert shifted_sums(values, places, steps).tolist() == wanted
