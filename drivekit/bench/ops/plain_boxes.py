"""Boxes with numpy alone: points inside, overlap, suppression."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Int = NDArray[np.int64]


def first_box(xyz: NDArray[Any], boxes: Float) -> NDArray[np.int32]:
    """Return the first box around each point, -1 for none, trying one box after the other."""
    found = np.full(len(xyz), -1, np.int32)
    for k in reversed(range(len(boxes))):
        dx, dy, dz = (xyz[:, axis] - boxes[k, axis] for axis in range(3))
        cos, sin = np.cos(boxes[k, 6]), np.sin(boxes[k, 6])
        is_inside = np.abs(dz) <= boxes[k, 5] / 2
        is_inside &= np.abs(dx * cos + dy * sin) <= boxes[k, 3] / 2
        is_inside &= np.abs(dy * cos - dx * sin) <= boxes[k, 4] / 2
        found[is_inside] = k
    return found


def near(a: Float, b: Float) -> tuple[Int, Int]:
    """Return pairs of boxes whose circles, seen from above, touch."""
    apart = np.hypot(a[:, None, 0] - b[:, 0], a[:, None, 1] - b[:, 1])
    reach = np.hypot(a[:, 3], a[:, 4])[:, None] + np.hypot(b[:, 3], b[:, 4])
    ia, ib = np.nonzero(2 * apart <= reach)
    return ia, ib


def shared_area(a: Float, b: Float) -> Float:
    """Return the area that boxes of equal rows share, seen from above.

    In the axes of a, the outline of b is folded onto the sides of a where it lies beyond: what is
    folded flat adds nothing to the area that the line encloses.
    """
    cos, sin = np.cos(a[:, 6]), np.sin(a[:, 6])
    dx, dy = b[:, 0] - a[:, 0], b[:, 1] - a[:, 1]
    turn = b[:, 6] - a[:, 6]
    half = b[:, None, 3:5] / 2 * [(1, 1), (-1, 1), (-1, -1), (1, -1)]
    x = half[..., 0] * np.cos(turn)[:, None] - half[..., 1] * np.sin(turn)[:, None]
    y = half[..., 0] * np.sin(turn)[:, None] + half[..., 1] * np.cos(turn)[:, None]
    outline = x + (dx * cos + dy * sin)[:, None], y + (dy * cos - dx * sin)[:, None]
    x, y = _folded(*outline, a[:, 3] / 2)
    y, x = _folded(y, x, a[:, 4] / 2)
    area: Float = (x * np.roll(y, -1, 1) - y * np.roll(x, -1, 1)).sum(axis=1) / 2
    return np.maximum(area, 0.0)


def _folded(x: Float, y: Float, half: Float) -> tuple[Float, Float]:
    """Return outlines with corners where they cross the lines x = ± half, clamped between them."""
    dx, dy, half = np.roll(x, -1, 1) - x, np.roll(y, -1, 1) - y, half[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        crossings = np.stack([(-half - x) / dx, (half - x) / dx])
    low, high = np.sort(np.clip(np.nan_to_num(crossings), 0, 1), axis=0)
    steps = np.stack([np.zeros_like(x), low, high], axis=2)
    corners = x[:, :, None] + steps * dx[:, :, None], y[:, :, None] + steps * dy[:, :, None]
    flat = (part.reshape(len(x), 3 * x.shape[1]) for part in corners)
    return np.clip(next(flat), -half, half), next(flat)


def iou(a: Float, b: Float, ia: Int, ib: Int, solid: bool) -> Float:
    """Return intersection over union of pairs, seen from above or in space."""
    return over_union(a[ia], b[ib], shared_area(a[ia], b[ib]), solid)


def over_union(a: Float, b: Float, shared: Float, solid: bool) -> Float:
    """Return intersection over union of boxes of equal rows, given the area they share."""
    size_a, size_b = a[:, 3] * a[:, 4], b[:, 3] * b[:, 4]
    if solid:
        roof = np.minimum(a[:, 2] + a[:, 5] / 2, b[:, 2] + b[:, 5] / 2)
        floor = np.maximum(a[:, 2] - a[:, 5] / 2, b[:, 2] - b[:, 5] / 2)
        shared = shared * np.maximum(roof - floor, 0)
        size_a, size_b = size_a * a[:, 5], size_b * b[:, 5]
    overlap: Float = shared / (size_a + size_b - shared)
    return overlap


def iou_matrix(a: Float, b: Float, solid: bool) -> Float:
    """Return intersection over union of every box with every other."""
    matrix = np.zeros((len(a), len(b)))
    ia, ib = near(a, b)
    matrix[ia, ib] = iou(a, b, ia, ib, solid)
    return matrix


def suppressed(boxes: Float, scores: Float, threshold: float) -> Int:
    """Return the boxes to keep, best first, from overlaps that are worked out all at once."""
    order = np.argsort(-scores, kind="stable")
    ia, ib = near(boxes[order], boxes[order])
    ia, ib = ia[ia < ib], ib[ia < ib]
    is_much = iou(boxes[order], boxes[order], ia, ib, False) > threshold
    return order[kept(len(order), ia[is_much], ib[is_much])]


def kept(n: int, better: Int, worse: Int) -> Int:
    """Return who stays of n in falling order of score, given who would beat whom, by `better`."""
    is_kept = np.ones(n, bool)
    starts = np.searchsorted(better, np.arange(n + 1))
    for i in range(n):
        if is_kept[i]:
            is_kept[worse[starts[i] : starts[i + 1]]] = False
    return np.flatnonzero(is_kept)


def giou_matrix(a: Float, b: Float) -> Float:
    """Return generalised intersection over union of every box with every other, from above."""
    ia, ib = (index.reshape(-1) for index in np.indices((len(a), len(b))))
    shared = iou_matrix(a, b, False).reshape(-1)
    sizes = a[ia, 3] * a[ia, 4] + b[ib, 3] * b[ib, 4]
    union = sizes / (1 + shared)
    hull = _hull_area(np.concatenate([corners(a)[ia], corners(b)[ib]], axis=1))
    giou: Float = shared - (hull - union) / hull
    return giou.reshape(len(a), len(b))


def corners(boxes: Float) -> Float:
    """Return the corners (N, 4, 2) of boxes seen from above, counter-clockwise."""
    half = boxes[:, None, 3:5] / 2 * [(1, 1), (-1, 1), (-1, -1), (1, -1)]
    cos, sin = np.cos(boxes[:, 6])[:, None], np.sin(boxes[:, 6])[:, None]
    turned = [half[..., 0] * cos - half[..., 1] * sin, half[..., 0] * sin + half[..., 1] * cos]
    placed: Float = np.stack(turned, axis=2) + boxes[:, None, :2]
    return placed


def _hull_area(places: Float) -> Float:
    """Return the area of the convex hull: the sum over all pairs that no corner lies right of.

    No three corners may lie in a line.
    """
    places = places - places.mean(axis=1, keepdims=True)
    area = np.zeros(len(places))
    for i in range(places.shape[1]):
        for j in range(places.shape[1]):
            if i != j:
                (px, py), (qx, qy) = places[:, i].T, places[:, j].T
                left = (qx - px)[:, None] * (places[..., 1] - py[:, None]) - (
                    (qy - py)[:, None] * (places[..., 0] - px[:, None])
                )
                area += np.where((left >= -1e-12).all(axis=1), px * qy - py * qx, 0) / 2
    return area
