"""Where on a picture everything goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np

from drivekit.errors import UsageError
from drivekit.viewer.description import CameraView, FrameView

Panels = Literal["auto", "bev", "cameras"]

#: Width and height [px] of the smallest picture that has room for its text.
SMALLEST = (320, 200)

_SPLITS = np.linspace(0.25, 0.75, 26)
_IMAGES = 1.25  # how much more an image pixel is worth than one of the view from above
_STRETCH = 3.2  # a view from above longer than this loses worth
_CENTRAL = 0.2  # cameras whose axis leans less than this to either side look along the road


class Rect(NamedTuple):
    """A rectangle of whole pixels, from its upper left corner."""

    x: int
    y: int
    width: int
    height: int

    def inner(self, margin: int) -> Rect:
        """Return the rectangle without a margin on each side."""
        return Rect(self.x + margin, self.y + margin,
                    max(self.width - 2 * margin, 1), max(self.height - 2 * margin, 1))  # fmt: skip


class Layout(NamedTuple):
    """The parts of a picture.

    Parameters
    ----------
    header, footer : Rect
    bev : Rect, optional
        Seen from above.
    cameras : tuple of (CameraView, Rect)
        Rectangles have the shape of the images.
    """

    header: Rect
    footer: Rect
    bev: Rect | None
    cameras: tuple[tuple[CameraView, Rect], ...]


class _Grid(NamedTuple):
    area: Rect
    columns: int
    cell: tuple[int, int]


def arrange(view: FrameView, size: tuple[int, int], panels: Panels = "auto") -> Layout:
    """Return the layout that shows images and the view from above as large as can be.

    Cameras stand as they look: left to the left, those that look ahead on top.

    Parameters
    ----------
    view : FrameView
    size : (int, int) [px]
        Width and height of the picture.
    panels : {"auto", "bev", "cameras"}
        Both where there is something to see, or only one of them.
    """
    width, height = size
    if width < SMALLEST[0] or height < SMALLEST[1]:
        raise UsageError(
            f"a picture needs at least {SMALLEST[0]} x {SMALLEST[1]} px, got {size}",
            fix="give a larger --size",
        )
    if panels not in ("auto", "bev", "cameras"):
        raise UsageError(f"unknown layout '{panels}'", fix="choose of auto, bev, cameras")
    strip = max(round(34 * text_scale(size)), 20)
    header, footer = Rect(0, 0, width, strip), Rect(0, height - strip, width, strip)
    body = Rect(0, strip, width, height - 2 * strip)
    views = view.cameras if panels != "bev" else ()
    from_above = panels == "bev" or not views or (
        panels == "auto" and bool(view.clouds or any(len(b.boxes) for b in view.boxes))
    )  # fmt: skip
    if not views:
        return Layout(header, footer, body.inner(2), ())
    aspect = float(np.median([v.image.width / v.image.height for v in views]))
    if not from_above:
        return Layout(header, footer, None, _placed(_best_grid(body, len(views), aspect), views))
    bev, grid = _divide(body, len(views), aspect)
    return Layout(header, footer, bev.inner(2), _placed(grid, views))


def text_scale(size: tuple[int, int]) -> float:
    """Return how large text is, relative to a picture of 1600 x 900 px."""
    return max(min(size[0] / 1600, size[1] / 900), 0.55)


def _divide(body: Rect, n: int, aspect: float) -> tuple[Rect, _Grid]:
    """Return the view from above and the cameras beside or above it, as large as can be."""
    best: tuple[float, Rect, _Grid] | None = None
    for share in _SPLITS:
        wide, high = round(body.width * share), round(body.height * share)
        beside = Rect(body.x + wide, body.y, body.width - wide, body.height)
        above = Rect(body.x, body.y, body.width, high)
        for area in (beside, above):
            grid = _best_grid(area, n, aspect)
            columns, rows = grid.columns, -(-n // grid.columns)
            used_w, used_h = columns * grid.cell[0], rows * grid.cell[1]
            # What the images leave free goes to the view from above.
            if area is beside:
                bev = Rect(body.x, body.y, body.width - used_w, body.height)
                area = Rect(body.x + bev.width, body.y, used_w, body.height)
            else:
                bev = Rect(body.x, body.y + used_h, body.width, body.height - used_h)
                area = Rect(body.x, body.y, body.width, used_h)
            stretch = max(bev.width / bev.height, bev.height / bev.width)
            images = float(n * grid.cell[0] * grid.cell[1])
            seen = images**_IMAGES * bev.width * bev.height / max(stretch / _STRETCH, 1)
            if best is None or seen > best[0]:
                best = seen, bev, grid._replace(area=area)
    assert best is not None
    return best[1], best[2]


def _best_grid(area: Rect, n: int, aspect: float) -> _Grid:
    def cell(columns: int) -> tuple[int, int]:
        rows = -(-n // columns)
        w = min(area.width / columns, area.height / rows * aspect)
        return max(int(w), 1), max(int(w / aspect), 1)

    columns = max(range(1, n + 1), key=lambda c: cell(c)[0])
    return _Grid(area, columns, cell(columns))


def _placed(grid: _Grid, views: Sequence[CameraView]) -> tuple[tuple[CameraView, Rect], ...]:
    rows = _rows_of(views, grid.columns)
    w, h = grid.cell
    top = grid.area.y + (grid.area.height - h * len(rows)) // 2
    out = []
    for r, row in enumerate(rows):
        left = grid.area.x + (grid.area.width - w * len(row)) // 2
        for c, view in enumerate(row):
            out.append((view, _fitted(Rect(left + c * w, top + r * h, w, h).inner(2), view)))
    return tuple(out)


def _fitted(cell: Rect, view: CameraView) -> Rect:
    """Return the largest rectangle of the image's shape in the middle of a cell."""
    scale = min(cell.width / view.image.width, cell.height / view.image.height)
    w = max(round(view.image.width * scale), 1)
    h = max(round(view.image.height * scale), 1)
    return Rect(cell.x + (cell.width - w) // 2, cell.y + (cell.height - h) // 2, w, h)


def _rows_of(views: Sequence[CameraView], columns: int) -> list[list[CameraView]]:
    """Return the cameras row by row: ahead first, left to the left."""
    looks = {view.channel: _looks(view) for view in views}

    def turned(view: CameraView) -> float:
        ahead, left = looks[view.channel]
        return round(abs(float(np.arctan2(left, ahead))), 3)

    def chunks(some: list[CameraView]) -> list[list[CameraView]]:
        return [some[k : k + columns] for k in range(0, len(some), columns)]

    ordered = sorted(views, key=turned)
    rows = chunks(ordered)
    if columns == 2:
        # Left and right make pairs; what looks along the road stands apart, if there is room.
        along = [view for view in ordered if abs(looks[view.channel][1]) < _CENTRAL]
        paired = chunks(along) + chunks([view for view in ordered if view not in along])
        rows = paired if len(paired) == len(rows) else rows
    return [sorted(row, key=lambda view: -round(looks[view.channel][1], 1)) for row in rows]


def _looks(view: CameraView) -> tuple[float, float]:
    """Return how far ahead and to the left an optical axis points, in the frame of the view."""
    if view.camera_from_view is None:
        return -1.0, 0.0
    axis = view.camera_from_view.rotation[2]
    return float(axis[0]), float(axis[1])
