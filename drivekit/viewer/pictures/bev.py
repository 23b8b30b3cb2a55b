"""The view from above: which part of the ground, and points painted on it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.geometry import corners
from drivekit.viewer.description import FrameView
from drivekit.viewer.pictures.layout import Rect

Float = NDArray[np.float64]

_MARGIN = 4.0
_REACH = 100.0
# Around the vehicle [m]: behind, ahead, to either side.
_AT_LEAST = (-10.0, 30.0, 15.0)
_POINT_SHARE = 90.0
_RING_STEPS = (2, 5, 10, 20, 50, 100, 200, 500)


class Window(NamedTuple):
    """A part of the ground on a part of the picture.

    Parameters
    ----------
    rect : Rect
    scale : float [px/m]
    center : (float, float) [m]
        What is in the middle, x ahead and y to the left.
    upright : bool
        Ahead is up; else it is to the right.
    """

    rect: Rect
    scale: float
    center: tuple[float, float]
    upright: bool

    def pixels(self, xy: Float) -> Float:
        """Return where points (..., 2) [m] are on the picture [px]."""
        ahead = (xy[..., 0] - self.center[0]) * self.scale
        left = (xy[..., 1] - self.center[1]) * self.scale
        x0, y0 = self.rect.x + self.rect.width / 2, self.rect.y + self.rect.height / 2
        if self.upright:
            return np.stack([x0 - left, y0 - ahead], -1)
        return np.stack([x0 + ahead, y0 - left], -1)


def choose_window(view: FrameView, rect: Rect, range_m: float | None = None) -> Window:
    """Return the part of the ground to show.

    Parameters
    ----------
    view : FrameView
    rect : Rect
    range_m : float [m], optional
        How far to look ahead and back. By default as far as there are boxes and most of the points;
        less behind the vehicle where all cameras look ahead and no box is behind.
    """
    upright = rect.height >= rect.width
    along, across = (rect.height, rect.width) if upright else (rect.width, rect.height)
    if range_m is not None:
        return Window(rect, along / (2 * range_m), (0.0, 0.0), upright)
    behind, ahead, right, left = _extent(view)
    scale = min(along / (ahead - behind), across / (left - right))
    # What the shape of the panel gives on top goes ahead and back alike, but not to empty ground.
    spare = along / scale - (ahead - behind)
    back = spare * 0.35 if -behind < ahead / 2 else spare / 2
    middle = behind - back + along / scale / 2
    return Window(rect, scale, (middle, (left + right) / 2), upright)


def _extent(view: FrameView) -> tuple[float, float, float, float]:
    """Return how far there is something to see: behind, ahead, right, left [m]."""
    outlines = [corners(b.boxes)[..., :2].reshape(-1, 2) for b in view.boxes]
    boxes = np.concatenate([*outlines, np.zeros((0, 2))])
    boxes = boxes[np.abs(boxes).max(axis=1) < _REACH]
    behind, ahead, side = _AT_LEAST
    if len(boxes):
        behind = min(behind, float(boxes[:, 0].min()) - _MARGIN)
        ahead = max(ahead, float(boxes[:, 0].max()) + _MARGIN)
        side = max(side, float(np.abs(boxes[:, 1]).max()) + _MARGIN)
    clouds = [c.xyz[::7, :2] + c.origin[:2] for c in view.clouds.values()]
    points = np.concatenate([*clouds, np.zeros((0, 2))])
    points = points[np.isfinite(points).all(axis=1)]
    if len(points):
        x, y = np.minimum(np.percentile(np.abs(points), _POINT_SHARE, axis=0), _REACH)
        ahead, side = max(ahead, float(x)), max(side, float(y))
        if not _looks_ahead(view, boxes):
            behind = min(behind, -float(x))
    return behind, ahead, -side, side


def _looks_ahead(view: FrameView, boxes: Float) -> bool:
    axes = [v.camera_from_view.rotation[2] for v in view.cameras if v.camera_from_view is not None]
    return bool(axes) and all(a[0] > 0.5 for a in axes) and not (boxes[:, 0] < -5).any()


def ring_radii(window: Window) -> list[float]:
    """Return the radii [m] of range rings about the vehicle that reach into a window."""
    step = next((s for s in _RING_STEPS if s * window.scale >= 70), _RING_STEPS[-1])
    reach = np.hypot(window.rect.width, window.rect.height) / window.scale
    reach += float(np.hypot(*window.center))
    return [float(r) for r in np.arange(step, reach, step)]


def paint_points(
    canvas: NDArray[np.uint8], rect: Rect, pixels: Float, colors: NDArray[np.uint8], dot: int
) -> None:
    """Paint points as squares onto a part of a canvas, in order: later ones cover earlier ones.

    Parameters
    ----------
    canvas : (H, W, 3) uint8
        Changed in place.
    rect : Rect
        Nothing is painted outside.
    pixels : (N, 2) float64 [px] on the canvas
        NaN are left out.
    colors : (N, 3) uint8
    dot : int [px]
        Side of a square.
    """
    inside = np.isfinite(pixels).all(axis=1)
    low = (rect.x, rect.y)
    high = (rect.x + rect.width, rect.y + rect.height)
    with np.errstate(invalid="ignore"):
        inside &= (pixels >= low).all(axis=1) & (pixels < high).all(axis=1)
    at = np.floor(pixels[inside] - (dot - 1) / 2).astype(np.int64)
    shades = colors[inside]
    for dy in range(dot):
        for dx in range(dot):
            x = np.clip(at[:, 0] + dx, rect.x, rect.x + rect.width - 1)
            y = np.clip(at[:, 1] + dy, rect.y, rect.y + rect.height - 1)
            canvas[y, x] = shades
