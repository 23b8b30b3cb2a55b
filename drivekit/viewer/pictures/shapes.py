"""Boxes as lines: from above, and in images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.geometry import EDGES, corners, image_boxes, project_segments
from drivekit.geometry.clip import clip_segments, rectangle
from drivekit.model.matches import NO_ROW
from drivekit.viewer.description import BoxSet, CameraView, FrameView, Kind
from drivekit.viewer.palette import KIND_STYLES, LineStyle, class_color, lighter
from drivekit.viewer.pictures.bev import Window
from drivekit.viewer.pictures.layout import Rect

Float = NDArray[np.float64]
Box = tuple[float, float, float, float]
BoxColors = Literal["auto", "kind", "class"]

# Bottom outline, then from the middle to the middle of the front, and a little beyond.
_OUTLINE = EDGES[:4]
_TICK = 0.35


class Strokes(NamedTuple):
    """Lines of one style.

    Parameters
    ----------
    style : LineStyle
    lines : list of (V, 2) float64 [px]
    """

    style: LineStyle
    lines: list[Float]


class Label(NamedTuple):
    """A word about a box, over its upper left corner.

    Parameters
    ----------
    text : str
    x, y : float [px]
    color : str
    """

    text: str
    x: float
    y: float
    color: str


def styles_of(view: FrameView, colors: BoxColors = "auto") -> list[tuple[LineStyle, list[Pick]]]:
    """Return which boxes are drawn how, in the order of a legend: kinds, or classes.

    Parameters
    ----------
    view : FrameView
    colors : {"auto", "kind", "class"}
        ``"auto"`` tells classes apart where there is ground truth alone, else what boxes stand for.
    """
    if colors not in ("auto", "kind", "class"):
        raise UsageError(f"unknown box colours '{colors}'", fix="choose of auto, kind, class")
    if colors == "auto":
        colors = "class" if set(view.counts()) <= {Kind.GROUND_TRUTH} else "kind"
    if colors == "kind":
        # What matters most is drawn last, over the rest.
        return [
            (KIND_STYLES[kind], [Pick(b, b.kind == kind) for b in view.boxes])
            for kind in view.counts()
        ]
    found: dict[tuple[str, int], list[Pick]] = {}
    for boxes in view.boxes:
        names = boxes.boxes.taxonomy.classes
        for label in np.unique(boxes.boxes.label).tolist():
            picked = Pick(boxes, boxes.boxes.label == label)
            found.setdefault((names[label], label), []).append(picked)
    return [(LineStyle(name, class_color(name, k)), picks) for (name, k), picks in found.items()]


class Pick(NamedTuple):
    """Some boxes of a set."""

    boxes: BoxSet
    rows: NDArray[np.bool_]


def from_above(picks: list[Pick], window: Window) -> tuple[list[Float], list[Float]]:
    """Return outlines with a tick at the front, cut off at the window, and areas to fill."""
    eight = np.concatenate([corners(p.boxes.boxes[p.rows])[..., :2] for p in picks])
    floor = window.pixels(eight[:, :4])
    middle, front = floor.mean(axis=1), floor[:, :2].mean(axis=1)
    tick = np.stack([middle, front + _TICK * (front - middle)], 1)
    segments = np.concatenate([floor[:, _OUTLINE], tick[:, None]], 1).reshape(-1, 2, 2)
    r = window.rect
    borders = rectangle(r.x, r.y, r.x + r.width, r.y + r.height)
    a, b, kept = clip_segments(segments[:, 0], segments[:, 1], *borders)
    inside = ((floor >= (r.x, r.y)) & (floor <= (r.x + r.width, r.y + r.height))).all((1, 2))
    return _chained(np.stack([a, b], 1)[kept]), list(floor[inside])


def in_image(picks: list[Pick], view: CameraView, rect: Rect) -> list[Float]:
    """Return the visible edges of boxes in an image on a part of the picture."""
    assert view.camera is not None
    assert view.camera_from_view is not None
    eight = np.concatenate([corners(p.boxes.boxes[p.rows]) for p in picks])
    floor = eight[:, :4]
    tick = np.stack([floor.mean(axis=1), floor[:, :2].mean(axis=1)], 1)
    segments = np.concatenate([eight[:, EDGES], tick[:, None]], 1).reshape(-1, 2, 3)
    seen = view.camera_from_view.apply(segments.reshape(-1, 3)).reshape(-1, 2, 3)
    pixels, _ = project_segments(seen, view.camera.scaled(rect.width, rect.height))
    return _chained(pixels + np.array([rect.x, rect.y]))


def labels_in_image(
    styles: list[tuple[LineStyle, list[Pick]]],
    view: CameraView,
    rect: Rect,
    letter: float,
    taken: Sequence[Box],
) -> list[Label]:
    """Return words for the larger boxes in an image, none over another.

    Parameters
    ----------
    styles : list
        As :func:`styles_of` gives them.
    view : CameraView
    rect : Rect
    letter : float [px]
        Width of a letter; a line is twice as high.
    taken : list of (left, top, right, bottom) [px]
        Where other words stand.
    """
    assert view.camera is not None
    assert view.camera_from_view is not None
    camera = view.camera.scaled(rect.width, rect.height)
    wanted: list[tuple[float, Label]] = []
    for style, picks in styles:
        for picked in picks:
            eight = corners(picked.boxes.boxes[picked.rows])
            seen = view.camera_from_view.apply(eight.reshape(-1, 3)).reshape(-1, 8, 3)
            for (x0, y0, x1, y1), text in zip(
                image_boxes(seen, camera).boxes, _words(picked), strict=True
            ):
                if text and x1 - x0 > 1.5 * letter and y1 - y0 > 3 * letter:
                    label = Label(
                        text, rect.x + float(x0), rect.y + float(y0), lighter(style.color)
                    )
                    wanted.append((-(x1 - x0) * (y1 - y0), label))
    wanted.sort(key=lambda pair: pair[0])
    return _apart([label for _, label in wanted], rect, letter, taken)


def _words(picked: Pick) -> list[str]:
    """Return class and score of each box; nothing for ground truth that its detection names."""
    boxes = picked.boxes.boxes[picked.rows]
    kinds, partners = picked.boxes.kind[picked.rows], picked.boxes.partner[picked.rows]
    scores = [None] * len(boxes) if boxes.score is None else boxes.score.tolist()
    return [
        "" if kind == Kind.GROUND_TRUTH and partner != NO_ROW
        else name if score is None else f"{name} {score:.2f}"
        for name, score, kind, partner in zip(boxes.names(), scores, kinds, partners, strict=True)
    ]  # fmt: skip


def _apart(labels: list[Label], rect: Rect, letter: float, taken: Sequence[Box]) -> list[Label]:
    """Return labels moved into the picture, without those that would cover an earlier one."""
    kept: list[Label] = []
    occupied = list(taken)
    high = 2.2 * letter
    for label in labels:
        width = letter * (len(label.text) + 1)
        x = min(max(label.x, rect.x), max(rect.x + rect.width - width, rect.x))
        y = max(label.y, rect.y + high)
        box = x, y - high, x + width, y
        if all(
            box[0] >= t[2] or box[2] <= t[0] or box[1] >= t[3] or box[3] <= t[1] for t in occupied
        ):
            occupied.append(box)
            kept.append(label._replace(x=x, y=y))
    return kept


def _chained(segments: Float) -> list[Float]:
    """Join segments (M, 2, 2) that follow each other, so that dashes run on over bends."""
    if not len(segments):
        return []
    follows = (segments[1:, 0] == segments[:-1, 1]).all(axis=1)
    starts = np.flatnonzero(np.concatenate([[True], ~follows]))
    stops = np.append(starts[1:], len(segments))
    return [
        np.concatenate([segments[i:j, 0], segments[j - 1 : j, 1]])
        for i, j in zip(starts, stops, strict=True)
    ]
