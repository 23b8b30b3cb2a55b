"""Segments and polygons cut off at planes, lines and circles."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Bool = NDArray[np.bool_]


def rectangle(x0: float, y0: float, x1: float, y1: float) -> tuple[Float, Float]:
    """Return the normals (4, 2) and offsets (4,) of the half-planes that make a rectangle."""
    normals = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
    return normals, np.array([-x0, x1, -y0, y1])


def clip_segments(a: Float, b: Float, normals: Float, offsets: Float) -> tuple[Float, Float, Bool]:
    """Cut segments off at half-spaces (Cyrus–Beck).

    Parameters
    ----------
    a, b : (M, D) float64
        Ends.
    normals : (K, D) float64
    offsets : (K,) float64
        What remains has ``normals @ p + offsets >= 0`` for all K.

    Returns
    -------
    a, b : (M, D) float64
        The ends of what remains, in the same direction.
    kept : (M,) bool
        False where nothing remains, or an end is not finite.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        da, db = a @ normals.T + offsets, b @ normals.T + offsets
        crossing = da / (da - db)
    enter = np.where((da < 0) & (db >= 0), crossing, 0.0).max(axis=1, initial=0.0)
    leave = np.where((da >= 0) & (db < 0), crossing, 1.0).min(axis=1, initial=1.0)
    outside = ((da < 0) & (db < 0)).any(axis=1)
    kept = ~outside & (enter <= leave) & np.isfinite(da).all(1) & np.isfinite(db).all(1)
    return _between(a, b, enter), _between(a, b, leave), kept


def clip_to_circle(a: Float, b: Float, radius: float) -> tuple[Float, Float, Bool]:
    """Cut segments (M, 2) off at a circle about the origin; see :func:`clip_segments`."""
    if not np.isfinite(radius):
        return a, b, np.ones(len(a), bool)
    d = b - a
    dd, ad = np.sum(d * d, 1), np.sum(a * d, 1)
    root = ad * ad - dd * (np.sum(a * a, 1) - radius * radius)
    with np.errstate(divide="ignore", invalid="ignore"):
        half = np.sqrt(root)
        enter, leave = (-ad - half) / dd, (-ad + half) / dd
    point = dd == 0
    inside = np.sum(a * a, 1) <= radius * radius
    enter = np.where(point, 0.0, np.maximum(enter, 0.0))
    leave = np.where(point, 1.0, np.minimum(leave, 1.0))
    kept = np.where(point, inside, (root >= 0) & (enter <= leave))
    return _between(a, b, enter), _between(a, b, leave), kept


def _between(a: Float, b: Float, t: Float) -> Float:
    """Return points on segments; the ends exactly, so that what is not cut stays as it was."""
    at = t[:, None]
    with np.errstate(invalid="ignore"):
        return np.where(at <= 0, a, np.where(at >= 1, b, a + at * (b - a)))


def clip_polygon(polygon: Float, normals: Float, offsets: Float) -> Float:
    """Cut a polygon off at half-planes (Sutherland–Hodgman).

    Parameters
    ----------
    polygon : (V, 2) float64
        Corners in order; may be empty.
    normals : (K, 2) float64
    offsets : (K,) float64
        What remains has ``normals @ p + offsets >= 0``.

    Returns
    -------
    (W, 2) float64
        Corners of what remains, in the same order; empty if nothing does.
    """
    for normal, offset in zip(normals, offsets, strict=True):
        if not len(polygon):
            break
        a, b = polygon, np.roll(polygon, -1, axis=0)
        da, db = a @ normal + offset, b @ normal + offset
        crosses = (da >= 0) != (db >= 0)
        t = np.where(crosses, da, 0.0) / np.where(crosses, da - db, 1.0)
        # Each side gives its start, if inside, and then its crossing.
        corners = np.stack([a, a + t[:, None] * (b - a)], 1).reshape(-1, 2)
        polygon = corners[np.stack([da >= 0, crosses], 1).ravel()]
    return polygon


def convex_hull(points: Float) -> Float:
    """Return the corners (H, 2) of the convex hull of (N, 2) points, counter-clockwise.

    Fewer than three distinct points, or points on a line, give a degenerate hull of one or two.
    """
    ordered = [tuple(p) for p in np.unique(points, axis=0)]
    if len(ordered) < 3:
        return np.array(ordered).reshape(-1, 2)
    lower, upper = _chain(ordered), _chain(ordered[::-1])
    return np.array(lower[:-1] + upper[:-1])


def _chain(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return one side of a hull (Andrew's monotone chain)."""
    chain: list[tuple[float, float]] = []
    for x, y in points:
        while len(chain) > 1:
            (x0, y0), (x1, y1) = chain[-2:]
            if (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) > 0:
                break
            chain.pop()
        chain.append((x, y))
    return chain


def polygon_area(polygon: Float) -> float:
    """Return the area of a polygon (V, 2); 0 for fewer than three corners."""
    x, y = polygon.T
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)
