"""Frames as pictures, drawn without a display."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.geometry import points_in_image
from drivekit.geometry.clip import clip_segments, rectangle
from drivekit.io.atomic import atomic_file
from drivekit.io.images import decode_image
from drivekit.viewer.description import CameraView, FrameView
from drivekit.viewer.palette import (
    LineStyle,
    PointColoring,
    point_coloring,
    point_values,
    ramp,
    value_range,
)
from drivekit.viewer.pictures.bev import Window, choose_window, paint_points, ring_radii
from drivekit.viewer.pictures.layout import SMALLEST, Layout, Panels, Rect, arrange, text_scale
from drivekit.viewer.pictures.shapes import (
    BoxColors,
    Pick,
    from_above,
    in_image,
    labels_in_image,
    styles_of,
)
from drivekit.viewer.pictures.sheet import (
    FAINT,
    TEXT,
    Sheet,
    draw_color_bar,
    write_header,
    write_legend,
)

Pixels = NDArray[np.uint8]
Float = NDArray[np.float64]

_DEPTHS_M = (3.0, 80.0)
_LARGEST = 16384
_FARTHEST_M = 10_000.0
_GROUND, _PANEL = (16, 19, 24), (8, 10, 13)
_RING, _SHADE = "#5b6672", "#0b0e11"


def render_frame(
    view: FrameView,
    path: str | Path | None = None,
    *,
    size: tuple[int, int] = (1600, 900),
    layout: Panels = "auto",
    color_by: str = "height",
    box_colors: BoxColors = "auto",
    range_m: float | None = None,
    points_on_images: bool = False,
) -> bytes:
    """Draw a frame and return it as PNG.

    Parameters
    ----------
    view : FrameView
    path : path, optional
        Also write it there.
    size, layout, color_by, box_colors, range_m, points_on_images
        See :class:`FramePainter`.

    Raises
    ------
    UsageError
        If an option is unknown, or the picture too small.
    MissingDataError
        If the points have no channel to be coloured by.
    DataError
        If an image cannot be decoded.
    """
    painter = FramePainter(
        size=size,
        layout=layout,
        color_by=color_by,
        box_colors=box_colors,
        range_m=range_m,
        points_on_images=points_on_images,
    )
    png = encode_png(painter.draw(view))
    if path is not None:
        with atomic_file(path) as draft:
            draft.write_bytes(png)
    return png


def encode_png(pixels: Pixels) -> bytes:
    """Return pixels (H, W, 3) as PNG; the same pixels give the same bytes."""
    from PIL import Image

    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG", compress_level=4)
    return buffer.getvalue()


class FramePainter:
    """Draws frames of one kind, one after the other.

    What must not jump in a film is chosen at the first frame: the part of the ground that is shown
    and the range of the colours of points.

    Parameters
    ----------
    size : (int, int) [px]
        Width and height of the picture.
    layout : {"auto", "bev", "cameras"}
    color_by : str
        One of ``POINT_COLORINGS``: height, distance, intensity, ring, time.
    box_colors : {"auto", "kind", "class"}
    range_m : float [m], optional
        How far the view from above reaches ahead and back.
    points_on_images : bool
        Also draw LiDAR points into the images, coloured by distance.
    """

    def __init__(
        self,
        *,
        size: tuple[int, int] = (1600, 900),
        layout: Panels = "auto",
        color_by: str = "height",
        box_colors: BoxColors = "auto",
        range_m: float | None = None,
        points_on_images: bool = False,
    ) -> None:
        if not all(low <= n <= _LARGEST for low, n in zip(SMALLEST, size, strict=True)):
            raise UsageError(
                f"a picture needs at least {SMALLEST[0]} x {SMALLEST[1]} px and at most "
                f"{_LARGEST} x {_LARGEST}, got {size[0]} x {size[1]}",
                fix="give another --size",
            )
        if range_m is not None and not 0 < range_m <= _FARTHEST_M:
            raise UsageError(
                f"expected a range of 0 to {_FARTHEST_M:g} m, got {range_m:g}",
                fix="give --range within these",
            )
        self._size, self._panels, self._box_colors = size, layout, box_colors
        self._coloring: PointColoring = point_coloring(color_by)
        self._range_m, self._points_on_images = range_m, points_on_images
        self._scale = text_scale(size)
        self._window: Window | None = None
        self._limits: tuple[float, float] | None = None
        self._sheet = Sheet(size, self._scale)

    def draw(self, view: FrameView) -> Pixels:
        """Return the picture of a frame, (H, W, 3) uint8."""
        plan = arrange(view, self._size, self._panels)
        styles = styles_of(view, self._box_colors)
        canvas = np.full((self._size[1], self._size[0], 3), _GROUND, np.uint8)
        self._sheet.clear()
        if plan.bev is not None:
            self._draw_from_above(view, plan.bev, styles, canvas)
        for camera, rect in plan.cameras:
            self._draw_image(view, camera, rect, styles, canvas)
        write_header(self._sheet, view, plan.header)
        self._write_footer(view, plan, styles, canvas)
        return self._sheet.picture(canvas)

    def _draw_from_above(
        self, view: FrameView, rect: Rect, styles: list[tuple[LineStyle, list[Pick]]],
        canvas: Pixels,
    ) -> None:  # fmt: skip
        canvas[rect.y : rect.y + rect.height, rect.x : rect.x + rect.width] = _PANEL
        if self._window is None or self._window.rect != rect:
            self._window = choose_window(view, rect, self._range_m)
        window = self._window
        clouds = list(view.clouds.values())
        if clouds:
            values = np.concatenate([point_values(c, self._coloring) for c in clouds])
            xy = np.concatenate([c.xyz[:, :2] + c.origin[:2] for c in clouds])
            if self._limits is None:
                self._limits = value_range(values)
            low, high = self._limits
            order = np.argsort(values, kind="stable")
            pixels = window.pixels(xy[order])
            dot = 2 if len(xy) < 400_000 else 1
            paint_points(canvas, rect, pixels, ramp((values[order] - low) / (high - low)), dot)
        self._draw_rings(window)
        for style, picks in styles:
            lines, areas = from_above(picks, window)
            self._sheet.fill(areas, style.color)
            self._sheet.stroke(style, lines)

    def _draw_rings(self, window: Window) -> None:
        around = np.linspace(0, 2 * np.pi, 181)
        circle = np.stack([np.cos(around), np.sin(around)], 1)
        r = window.rect
        borders = rectangle(r.x, r.y, r.x + r.width, r.y + r.height)
        style = LineStyle("ring", _RING, (), 0.5)
        for radius in ring_radii(window):
            line = window.pixels(circle * radius)
            a, b, kept = clip_segments(line[:-1], line[1:], *borders)
            self._sheet.stroke(style, list(np.stack([a, b], 1)[kept]))
            for x, y in window.pixels(np.array([[radius, 0.0], [0.0, -radius]])):
                if r.x + 4 < x < r.x + r.width - 50 and r.y + 16 < y < r.y + r.height - 16:
                    self._sheet.write(f"{radius:g} m", x + 3, y - 3, 11, FAINT, _SHADE)
        nose = np.array([[2.6, 0.0], [-1.6, 1.3], [-0.7, 0.0], [-1.6, -1.3]])
        # As long as a car, but to be seen from afar and no obstacle from near.
        scale = np.clip(4.2 * window.scale, 24 * self._scale, 48 * self._scale) / window.scale / 4.2
        self._sheet.fill([window.pixels(nose * scale)], TEXT, 1.0)

    def _draw_image(
        self, view: FrameView, camera: CameraView, rect: Rect,
        styles: list[tuple[LineStyle, list[Pick]]], canvas: Pixels,
    ) -> None:  # fmt: skip
        from PIL import Image

        photo = Image.fromarray(decode_image(camera.image.data(), camera.image.where))
        small = photo.resize((rect.width, rect.height), Image.Resampling.BILINEAR, reducing_gap=2.0)
        canvas[rect.y : rect.y + rect.height, rect.x : rect.x + rect.width] = np.asarray(small)
        if camera.camera is not None:
            if self._points_on_images:
                self._paint_points_on_image(view, camera, rect, canvas)
            for style, picks in styles:
                self._sheet.stroke(style, in_image(picks, camera, rect), halo=True)
        base = rect.y + 18 * self._scale
        end = self._sheet.write(camera.channel, rect.x + 6, base, 13, TEXT, _SHADE)
        if camera.camera is not None:
            taken = [(rect.x, rect.y, end + 6, base + 6 * self._scale)]
            for label in labels_in_image(styles, camera, rect, 7.3 * self._scale, taken):
                self._sheet.write(label.text, label.x + 1, label.y - 3, 12, label.color, _SHADE)

    def _paint_points_on_image(
        self, view: FrameView, camera: CameraView, rect: Rect, canvas: Pixels
    ) -> None:
        assert camera.camera is not None
        assert camera.camera_from_view is not None
        model = camera.camera.scaled(rect.width, rect.height)
        for cloud in view.clouds.values():
            seen = points_in_image(cloud, model, camera.camera_from_view)
            order = np.argsort(-seen.depth, kind="stable")
            near, far = _DEPTHS_M
            shade = np.log(np.maximum(seen.depth[order], 1e-3) / near) / np.log(far / near)
            pixels = seen.pixels[order] + np.array([rect.x, rect.y])
            dot = max(round(2 * self._scale), 1)
            paint_points(canvas, rect, pixels, ramp(shade, warm=True), dot)

    def _write_footer(
        self, view: FrameView, plan: Layout, styles: list[tuple[LineStyle, list[Pick]]],
        canvas: Pixels,
    ) -> None:  # fmt: skip
        rect = plan.footer
        x = write_legend(self._sheet, styles, rect)
        right = rect.x + rect.width - 12.0
        shares = np.linspace(0, 1, round(150 * self._scale))
        if plan.bev is not None and self._limits is not None:
            name, unit = self._coloring.label, self._coloring.unit
            colors = ramp(shares)
            right = draw_color_bar(self._sheet, canvas, name, unit, self._limits, colors, x, right,
                                   rect) - 22  # fmt: skip
        if plan.cameras and self._points_on_images and view.clouds:
            colors = ramp(shares, warm=True)
            draw_color_bar(self._sheet, canvas, "points in images", "m", _DEPTHS_M, colors, x,
                           right, rect)  # fmt: skip
