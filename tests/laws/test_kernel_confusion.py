"""Laws of the confusion matrix, against numpy's histogram of pairs."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.kernels.confusion import confusion_matrix

laws = settings(deadline=None, max_examples=60)
seeds = st.integers(0, 2**32 - 1)
lengths = st.sampled_from([0, 1, 3, 4, 5, 63, 64, 65, 511, 512, 513, 2000])
classes = st.sampled_from([1, 2, 15, 16, 17, 255, 256, 300])


def labels(seed, n, n_classes, dtype=np.uint16):
    rng = np.random.default_rng(seed)
    runs = np.repeat(rng.integers(0, n_classes, n), rng.integers(1, 6, n))[:n]
    flips = rng.random(n) < 0.2
    return runs.astype(dtype), np.where(flips, rng.integers(0, n_classes, n), runs).astype(dtype)


def reference(truth, predicted, n_classes):
    pairs = truth.astype(np.int64) * n_classes + predicted
    return np.bincount(pairs, minlength=n_classes**2).reshape(n_classes, n_classes)


@laws
@given(seeds, lengths, classes)
def test_it_is_the_histogram_of_pairs(seed, n, n_classes):
    truth, predicted = labels(seed, n, n_classes)
    matrix = confusion_matrix(truth, predicted, n_classes)
    np.testing.assert_array_equal(matrix, reference(truth, predicted, n_classes))
    if n_classes <= 255:
        small = confusion_matrix(truth.astype(np.uint8), predicted.astype(np.uint8), n_classes)
        np.testing.assert_array_equal(small, matrix)


@laws
@given(seeds, lengths, classes, st.integers(0, 300))
def test_what_is_ignored_counts_nowhere(seed, n, n_classes, ignore):
    truth, predicted = labels(seed, n, n_classes)
    kept = np.random.default_rng(seed).random(n) < 0.7
    marked = np.where(kept, truth, ignore)
    strange = np.where(marked == ignore, 65535, predicted)
    matrix = confusion_matrix(marked.astype(np.uint16), strange.astype(np.uint16), n_classes,
                              ignore=ignore)  # fmt: skip
    counted = marked != ignore
    expected = reference(truth[counted], predicted[counted], n_classes)
    np.testing.assert_array_equal(matrix, expected)


@laws
@given(seeds, st.integers(1, 2000), st.integers(0, 2000))
def test_parts_add_up_to_the_whole(seed, n, cut):
    truth, predicted = labels(seed, n, 20)
    parts = [slice(0, cut), slice(cut, None)]
    whole = sum(confusion_matrix(truth[part], predicted[part], 20) for part in parts)
    np.testing.assert_array_equal(confusion_matrix(truth, predicted, 20), whole)


def test_the_number_of_threads_changes_nothing():
    truth, predicted = labels(0, 2_000_003, 20)
    one = confusion_matrix(truth, predicted, 20)
    for threads in (2, 3):
        np.testing.assert_array_equal(confusion_matrix(truth, predicted, 20, threads=threads), one)
