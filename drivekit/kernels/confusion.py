"""How often each class was taken for each other: the confusion matrix of point or pixel labels."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from drivekit.errors import UsageError
from drivekit.kernels._arguments import Array, as_array, fixed, whole
from drivekit.kernels._columns import BLOCK
from drivekit.kernels._jit import example, kernel
from drivekit.kernels._threads import run, slices

MAX_CLASSES = 2047
"""Most classes: pairs are counted in a table of a power of two squared, 34 MB for so many."""

_MIN_ROWS = 1 << 19
_FEW = 256  # classes for which four tables stay in cache
_MAX_COUNT = 1 << 30


def confusion_matrix(
    truth: npt.ArrayLike,
    predicted: npt.ArrayLike,
    n_classes: int,
    *,
    ignore: int | None = None,
    threads: int = 1,
) -> Array:
    """Count pairs of labels.

    Parameters
    ----------
    truth, predicted : (N,) or (H, W) uint8 or uint16
        Labels from 0 to n_classes - 1; other integers are converted if they fit.
    n_classes : int
        1 to `MAX_CLASSES`.
    ignore : int, optional
        Points whose true label is this count nowhere, whatever was predicted for them; it may be
        beyond the classes, as 255 often is.
    threads : int
        At most so many. The result is the same for any.

    Returns
    -------
    (n_classes, n_classes) int64
        A row for each true class, a column for each predicted one; zeros for no labels.

    Raises
    ------
    UsageError
        Different shapes, labels that are no integers, or a label that is no class.
    """
    n_classes = whole("n_classes", n_classes)
    if not 1 <= n_classes <= MAX_CLASSES:
        raise UsageError(f"n_classes: expected 1 to {MAX_CLASSES}, found {n_classes}")
    truth, predicted = as_array("truth", truth), as_array("predicted", predicted)
    if truth.shape != predicted.shape:
        raise UsageError(
            f"truth and predicted: expected equal shapes, found {truth.shape} and {predicted.shape}"
        )
    rows, columns = _labels("truth", truth), _labels("predicted", predicted)
    dtype = np.result_type(rows, columns)
    rows, columns = (fixed("labels", labels, dtype, None) for labels in (rows, columns))
    bits = n_classes.bit_length()  # at least one place beyond the classes
    cuts = slices(len(rows), threads, _MIN_ROWS)
    cuts = [
        (first, min(first + _MAX_COUNT, last))
        for start, last in cuts
        for first in range(start, max(last, start + 1), _MAX_COUNT)
    ]
    count = _count_few if n_classes < _FEW else _count_many
    tables = sum(run(lambda first, last: count(rows[first:last], columns[first:last], bits), cuts))
    counts = np.asarray(tables, np.int64).reshape(1 << bits, 1 << bits)
    ignore = None if ignore is None else whole("ignore", ignore)
    if ignore is not None and 0 <= ignore < n_classes:
        counts[ignore] = 0
    known = counts[:n_classes, :n_classes].copy()
    if known.sum() < (len(rows) if ignore is None else counts.sum()):
        _check_labels(rows, columns, n_classes, ignore)
    return known


def _labels(name: str, labels: Array) -> Array:
    """Return flat labels as uint8 or uint16."""
    if labels.size and labels.dtype.kind not in "iu":
        raise UsageError(f"{name}: expected integers, found {labels.dtype}")
    flat = labels.reshape(-1)
    if flat.dtype.kind == "i" or flat.dtype.itemsize > 2 or not flat.size:
        if flat.size and not (flat.min() >= 0 and flat.max() <= np.iinfo(np.uint16).max):
            raise UsageError(
                f"{name}: expected labels from 0 to 65535, found {flat.min()} to {flat.max()}"
            )
        flat = flat.astype(np.uint16)
    return flat


def _check_labels(rows: Array, columns: Array, n_classes: int, ignore: int | None) -> None:
    """Raise for the first label that is no class, where it counts."""
    counts = np.ones(len(rows), bool) if ignore is None else rows != ignore
    for name, labels in (("truth", rows), ("predicted", columns)):
        strange = np.flatnonzero(counts & (labels >= n_classes))
        if strange.size:
            raise UsageError(
                f"{name}: expected classes 0 to {n_classes - 1}, found {labels[strange[0]]} at "
                f"{strange[0]} and {strange.size} such labels in all",
                fix="map the labels to classes first, or name the one to ignore",
            )


@kernel
def _count_few(rows: Array, columns: Array, bits: int) -> Array:
    """Count pairs in a flat table with rows of 2**bits; labels beyond share the last place."""
    # four tables: neighbours often have the same labels, and need not wait for one another
    tables, places = np.zeros((4, 1 << (2 * bits)), np.int32), np.empty(BLOCK, np.uint32)
    for start in range(0, rows.shape[0], BLOCK):
        n = min(BLOCK, rows.shape[0] - start)
        _find_places(rows[start : start + n], columns[start : start + n], bits, places)
        for i in range(0, n - 3, 4):
            for k in range(4):
                tables[k, places[i + k]] += 1
        for i in range(n // 4 * 4, n):
            tables[0, places[i]] += 1
    total = np.zeros(tables.shape[1], np.int64)
    for k in range(4):
        for place in range(total.shape[0]):
            total[place] += tables[k, place]
    return total


@kernel
def _count_many(rows: Array, columns: Array, bits: int) -> Array:
    """Do what `_count_few` does where four tables would not fit the cache."""
    table, places = np.zeros(1 << (2 * bits), np.int64), np.empty(BLOCK, np.uint32)
    for start in range(0, rows.shape[0], BLOCK):
        n = min(BLOCK, rows.shape[0] - start)
        _find_places(rows[start : start + n], columns[start : start + n], bits, places)
        for i in range(n):
            table[places[i]] += 1
    return table


@kernel
def _find_places(rows: Array, columns: Array, bits: int, places: Array) -> None:
    side = np.int32(1 << bits)
    limit = np.int32(side - 1)
    for i in range(rows.shape[0]):
        row, column = min(np.int32(rows[i]), limit), min(np.int32(columns[i]), limit)
        places[i] = row * side + column


@example
def _example() -> None:
    for dtype in (np.uint8, np.uint16):
        labels = np.zeros(1, dtype)
        confusion_matrix(labels, labels, 2)
        confusion_matrix(labels, labels, _FEW)
