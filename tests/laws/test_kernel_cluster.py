"""Laws of clusters: the partition of a search around every point, whatever their order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from drivekit.kernels.cluster import NOISE, cluster

laws = settings(deadline=None, max_examples=100)
lattice = st.integers(-6, 6).map(float)  # steps of exactly 1 and 2
points = st.sampled_from([lattice, st.floats(-8, 8, width=32), st.floats(-1e4, 1e4, width=32)])
clouds = points.flatmap(
    lambda numbers: st.integers(0, 40).flatmap(
        lambda n: arrays(np.float32, (n, 3), elements=numbers)
    )
)
distances = st.sampled_from([0.5, 1.0, 2.0, 5.0]) | st.floats(0.05, 20)


def numbered(labels):
    """The same partition, numbered by first appearance."""
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(first))[inverse]


def partition(near):
    pairs = coo_array(near)
    return numbered(connected_components(pairs, directed=False)[1])


@laws
@given(clouds, distances, st.integers(1, 4))
def test_equals_the_components_of_all_close_pairs(xyz, distance, min_points):
    wide = xyz.astype(np.float64)
    near = ((wide[:, None] - wide) ** 2).sum(axis=-1) <= distance**2
    expected = partition(near)
    np.testing.assert_array_equal(cluster(xyz, distance), expected)
    sizes = np.bincount(expected, minlength=1)[expected]
    large = sizes >= min_points
    labels = cluster(xyz, distance, min_points)
    assert (labels[~large] == NOISE).all()
    np.testing.assert_array_equal(labels[large], numbered(expected[large]))


@pytest.mark.parametrize("distance", [0.2, 0.5, 1.3])
def test_equals_a_tree_search_on_a_street(distance):
    rng = np.random.default_rng(5)
    walls = np.column_stack(
        [rng.uniform(-60, 60, 4000), rng.choice([-9.0, 9.0], 4000), rng.uniform(0, 6, 4000)]
    )
    objects = rng.uniform(-50, 50, (80, 3)) * [1, 1, 0.02]
    around = objects[rng.integers(0, 80, 6000)] + rng.normal(0, 0.6, (6000, 3))
    xyz = np.vstack([walls, around, rng.uniform(-80, 80, (500, 3))]).astype(np.float32)
    pairs = cKDTree(xyz).query_pairs(distance, output_type="ndarray")
    near = coo_array((np.ones(len(pairs)), pairs.T), shape=(len(xyz), len(xyz)))
    np.testing.assert_array_equal(cluster(xyz, distance), partition(near))


@laws
@given(clouds, distances, st.randoms(use_true_random=False))
def test_order_and_channels_do_not_matter(xyz, distance, random):
    labels = cluster(xyz, distance)
    order = np.array(random.sample(range(len(xyz)), len(xyz)), np.int64)
    np.testing.assert_array_equal(numbered(labels[order]), cluster(xyz[order], distance))
    with_channels = np.column_stack([xyz, order]).astype(np.float32)
    np.testing.assert_array_equal(labels, cluster(with_channels, distance))


@laws
@given(clouds, st.sampled_from([(1, 2, 0), (1, 0, 2), (2, 1, 0)]), distances)
def test_axes_are_alike(xyz, axes, distance):
    np.testing.assert_array_equal(cluster(xyz[:, axes], distance), cluster(xyz, distance))


@pytest.mark.parametrize("n", [0, 1, 2, 63, 64, 65])
def test_a_chain_at_exactly_the_distance_holds(n):
    steps = np.zeros((n, 3), np.float32)
    steps[np.arange(n), np.arange(n) % 3] = 0.25
    chain = np.cumsum(steps, axis=0)
    assert (cluster(chain, 0.25) == 0).all()
    assert cluster(chain, 0.2499).tolist() == list(range(n))
