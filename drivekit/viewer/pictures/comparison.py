"""Two readings of the same frame side by side, for eyes to judge which is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.geometry import corners, points_in_image
from drivekit.io.images import decode_image
from drivekit.model.boxes import Boxes
from drivekit.viewer.description import CameraView, FrameView
from drivekit.viewer.palette import LineStyle, ramp
from drivekit.viewer.pictures.bev import Window, paint_points
from drivekit.viewer.pictures.layout import Rect
from drivekit.viewer.pictures.shapes import Pick, from_above, in_image
from drivekit.viewer.pictures.sheet import FAINT, TEXT, Sheet

Pixels = NDArray[np.uint8]
Float = NDArray[np.float64]

_IMAGE, _ABOVE = (660, 400), (400, 400)
_GAP, _HEAD, _TITLE = 14, 62, 30
_GROUND, _PANEL = (16, 19, 24), (8, 10, 13)
_OTHERS: Final = LineStyle("others", "#4be3a8", (), 0.8)
_FOCUS: Final = LineStyle("focus", "#ffe93b", (), 1.3)
_CHOSEN, _PLAIN = "#4be3a8", "#ff8f5a"
_DEPTHS_M = (3.0, 60.0)
_LEAST_CROP = 0.34  # share of the image's width


@dataclass(frozen=True, eq=False, slots=True)
class Side:
    """A frame under one reading.

    Parameters
    ----------
    title : str
    view : FrameView
    is_chosen : bool
        Whether this reading is the one that is held to be right.
    """

    title: str
    view: FrameView
    is_chosen: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Comparison:
    """A frame under two readings.

    Parameters
    ----------
    question : str
    hint : str
        What to look for.
    left, right : Side
    row : int, optional
        Of the box to look at; without one the whole image is shown.
    radius_m : float [m]
        How far the view from above reaches from that box.
    """

    question: str
    hint: str
    left: Side
    right: Side
    row: int | None = None
    radius_m: float = 9.0


def draw_comparisons(title: str, found: Sequence[Comparison]) -> Pixels:
    """Return one picture with a row for each comparison, (H, W, 3) uint8.

    Parameters
    ----------
    title : str
    found : sequence of Comparison
        At least one.
    """
    side = _IMAGE[0] + 4 + _ABOVE[0]
    high = _HEAD + _TITLE + _IMAGE[1] + _GAP
    width, height = 2 * side + 3 * _GAP, 48 + high * len(found)
    canvas = np.full((height, width, 3), _GROUND, np.uint8)
    sheet = Sheet((width, height), 1.0)
    sheet.write(title, _GAP, 31, 17, TEXT, bold=True)
    for k, one in enumerate(found):
        top = 48 + high * k
        sheet.write(one.question, _GAP, top + 24, 17, TEXT, bold=True)
        sheet.write(one.hint, _GAP, top + 50, 14, FAINT)
        crop = _crop(one)
        center = _middle(one)
        for x, part in ((_GAP, one.left), (2 * _GAP + side, one.right)):
            color = _CHOSEN if part.is_chosen else _PLAIN
            at = top + _HEAD
            sheet.fill([_corners(x, at, side, _TITLE - 6)], color, 1.0)
            sheet.write(part.title, x + 8, at + 17, 14, "#0b0e11", bold=True)
            at += _TITLE
            camera = _camera(part.view)
            if camera is not None:
                _paste(canvas, _draw_image(part, camera, crop, one.row), x, at)
            x += _IMAGE[0] + 4
            _paste(canvas, _draw_above(part, center, one), x, at)
    return sheet.picture(canvas)


def _draw_image(part: Side, camera: CameraView, crop: Float, row: int | None) -> Pixels:
    from PIL import Image

    width, height = _IMAGE
    scale = width / (crop[2] - crop[0])
    photo = Image.fromarray(decode_image(camera.image.data(), camera.image.where))
    part_of = photo.resize(_IMAGE, Image.Resampling.BILINEAR, box=tuple(crop), reducing_gap=2.0)
    canvas = np.asarray(part_of).copy()
    sheet = Sheet(_IMAGE, 1.0)
    if camera.camera is not None and camera.camera_from_view is not None:
        whole = Rect(
            round(-crop[0] * scale), round(-crop[1] * scale),
            round(camera.image.width * scale), round(camera.image.height * scale),
        )  # fmt: skip
        model = camera.camera.scaled(whole.width, whole.height)
        for cloud in part.view.clouds.values():
            seen = points_in_image(cloud, model, camera.camera_from_view)
            order = np.argsort(-seen.depth, kind="stable")
            near, far = _DEPTHS_M
            share = np.log(np.maximum(seen.depth[order], 1e-3) / near) / np.log(far / near)
            pixels = seen.pixels[order] + np.array([whole.x, whole.y])
            paint_points(canvas, Rect(0, 0, width, height), pixels, ramp(share, warm=True), 2)
        for style, picks in _styles(part.view, row):
            sheet.stroke(style, in_image(picks, camera, whole), halo=True)
    return sheet.picture(canvas)


def _draw_above(part: Side, center: Float, one: Comparison) -> Pixels:
    width, height = _ABOVE
    rect = Rect(0, 0, width, height)
    window = Window(rect, width / (2 * one.radius_m), (float(center[0]), float(center[1])), True)
    canvas = np.full((height, width, 3), _PANEL, np.uint8)
    sheet = Sheet(_ABOVE, 1.0)
    for cloud in part.view.clouds.values():
        z = cloud.xyz[:, 2] + cloud.origin[2]
        order = np.argsort(z, kind="stable")
        share = np.clip((z[order] - center[2] + 1.5) / 3.0, 0.15, 1.0)
        xy = (cloud.xyz[:, :2] + cloud.origin[:2])[order]
        paint_points(canvas, rect, window.pixels(xy.astype(np.float64)), ramp(share), 2)
    for style, picks in _styles(part.view, one.row):
        lines, areas = from_above(picks, window)
        sheet.fill(areas, style.color, 0.12)
        sheet.stroke(style, lines)
    metres = 5 if one.radius_m < 15 else 10
    bar = metres * window.scale
    sheet.fill([_corners(10, height - 14, bar, 3)], TEXT, 1.0)
    sheet.write(f"{metres} m", 14 + bar, height - 9, 11, TEXT, "#0b0e11")
    return sheet.picture(canvas)


def _styles(view: FrameView, row: int | None) -> list[tuple[LineStyle, list[Pick]]]:
    """Return which boxes are drawn how: the one to look at stands out."""
    styles = []
    for style, is_focus in ((_OTHERS, False), (_FOCUS, True)):
        picks = [Pick(b, _rows(b.boxes, row) == is_focus) for b in view.boxes]
        if any(pick.rows.any() for pick in picks):
            styles.append((style, picks))
    return styles


def _crop(one: Comparison) -> Float:
    """Return the part of the image to show on both sides: left, top, right, bottom [px]."""
    camera = _camera(one.left.view) or _camera(one.right.view)
    if camera is None:
        return np.zeros(4)
    size = np.array([camera.image.width, camera.image.height], np.float64)
    aspect = _IMAGE[1] / _IMAGE[0]
    seen = [_seen(side.view, one.row) for side in (one.left, one.right)]
    points = np.concatenate([*seen, np.zeros((0, 2))])
    points = points[((points > -size) & (points < 2 * size)).all(1)]
    full = min(size[0], size[1] / aspect)
    if one.row is None or not len(points):
        width, middle = full, size / 2
    else:
        low, high = np.clip(points.min(0), 0, size), np.clip(points.max(0), 0, size)
        middle = (low + high) / 2
        width = max(2.2 * float(high[0] - low[0]), 2.2 * float(high[1] - low[1]) / aspect)
        width = min(max(width, _LEAST_CROP * size[0]), full)
    half = np.array([width, width * aspect]) / 2
    middle = np.clip(middle, half, np.maximum(size - half, half))
    return np.concatenate([middle - half, middle + half])


def _seen(view: FrameView, row: int | None) -> Float:
    """Return where the corners of the box to look at are in the image [px]."""
    camera, box = _camera(view), _focus(view, row)
    if box is None or camera is None or camera.camera is None or camera.camera_from_view is None:
        return np.zeros((0, 2))
    eight = camera.camera_from_view.apply(corners(box)[0])
    pixels: Float = camera.camera.project(eight[eight[:, 2] > 0.3])[0]
    return pixels[np.isfinite(pixels).all(1)]


def _middle(one: Comparison) -> Float:
    """Return what the view from above is about, in the frame of the view [m]."""
    box = _focus(one.left.view, one.row) or _focus(one.right.view, one.row)
    return np.array([12.0, 0.0, 0.0]) if box is None else box.center[0]


def _rows(boxes: Boxes, row: int | None) -> NDArray[np.bool_]:
    return np.zeros(len(boxes), bool) if row is None else boxes.row == row


def _focus(view: FrameView, row: int | None) -> Boxes | None:
    for boxes in view.boxes:
        found = boxes.boxes[_rows(boxes.boxes, row)]
        if len(found):
            return found
    return None


def _camera(view: FrameView) -> CameraView | None:
    return next(iter(view.cameras), None)


def _corners(x: float, y: float, width: float, height: float) -> Float:
    return np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]])


def _paste(canvas: Pixels, part: Pixels, x: int, y: int) -> None:
    canvas[y : y + part.shape[0], x : x + part.shape[1]] = part
