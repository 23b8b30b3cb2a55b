"""Frames as pictures, drawn without a display."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.geometry import points_in_image
from drivekit.geometry.clip import clip_segments, rectangle
from drivekit.io.atomic import atomic_file
from drivekit.io.images import decode_image
from drivekit.viewer.bev import Window, choose_window, paint_points, ring_radii
from drivekit.viewer.description import CameraView, FrameView
from drivekit.viewer.fonts import families, legible
from drivekit.viewer.layout import SMALLEST, Layout, Panels, Rect, arrange, text_scale
from drivekit.viewer.palette import (
    LineStyle,
    PointColoring,
    point_coloring,
    point_values,
    ramp,
    rgb,
    value_range,
)
from drivekit.viewer.shapes import (
    BoxColors,
    Pick,
    from_above,
    in_image,
    labels_in_image,
    styles_of,
)

Pixels = NDArray[np.uint8]
Float = NDArray[np.float64]

_DPI = 100.0
_DEPTHS_M = (3.0, 80.0)
_LARGEST = 16384
_FARTHEST_M = 10_000.0
_GROUND, _PANEL = (16, 19, 24), (8, 10, 13)
_TEXT, _FAINT, _RING, _SHADE = "#e8eaed", "#9aa3ad", "#5b6672", "#0b0e11"


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
                f"{_LARGEST} x {_LARGEST}, got {size[0]} x {size[1]}"
            )
        if range_m is not None and not 0 < range_m <= _FARTHEST_M:
            raise UsageError(f"expected a range of 0 to {_FARTHEST_M:g} m, got {range_m:g}")
        self._size, self._panels, self._box_colors = size, layout, box_colors
        self._coloring: PointColoring = point_coloring(color_by)
        self._range_m, self._points_on_images = range_m, points_on_images
        self._scale = text_scale(size)
        self._window: Window | None = None
        self._limits: tuple[float, float] | None = None
        self._sheet = _Sheet(size, self._scale)

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
        self._write_header(view, plan.header)
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
                    self._sheet.write(f"{radius:g} m", x + 3, y - 3, 11, _FAINT, _SHADE)
        nose = np.array([[2.6, 0.0], [-1.6, 1.3], [-0.7, 0.0], [-1.6, -1.3]])
        # As long as a car, but to be seen from afar and no obstacle from near.
        scale = np.clip(4.2 * window.scale, 24 * self._scale, 48 * self._scale) / window.scale / 4.2
        self._sheet.fill([window.pixels(nose * scale)], _TEXT, 1.0)

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
        end = self._sheet.write(camera.channel, rect.x + 6, base, 13, _TEXT, _SHADE)
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

    def _write_header(self, view: FrameView, rect: Rect) -> None:
        middle = rect.y + rect.height * 0.68
        end = self._sheet.write(view.title, rect.x + 12, middle, 16, _TEXT, bold=True)
        note = " · ".join(view.notes)
        room = rect.x + rect.width - 12 - end - 24
        self._sheet.write_right(note, rect.x + rect.width - 12, middle, 12, _FAINT, room)

    def _write_footer(
        self, view: FrameView, plan: Layout, styles: list[tuple[LineStyle, list[Pick]]],
        canvas: Pixels,
    ) -> None:  # fmt: skip
        rect = plan.footer
        middle = rect.y + rect.height / 2
        x = rect.x + 12.0
        for style, picks in styles:
            count = sum(int(p.rows.sum()) for p in picks)
            long = 34 * self._scale
            self._sheet.stroke(style, [np.array([[x, middle], [x + long, middle]])])
            text = f"{style.name} {count}"
            x = self._sheet.write(text, x + long + 7, middle + 5 * self._scale, 14, _TEXT) + 22
        right = rect.x + rect.width - 12.0
        shares = np.linspace(0, 1, round(150 * self._scale))
        if plan.bev is not None and self._limits is not None:
            name, unit = self._coloring.label, self._coloring.unit
            right = self._draw_color_bar(name, unit, self._limits, ramp(shares), x, right, rect,
                                         canvas) - 22  # fmt: skip
        if plan.cameras and self._points_on_images and view.clouds:
            self._draw_color_bar("points in images", "m", _DEPTHS_M, ramp(shares, warm=True), x,
                                 right, rect, canvas)  # fmt: skip

    def _draw_color_bar(
        self, name: str, unit: str, limits: tuple[float, float], colors: Pixels,
        left: float, right: float, rect: Rect, canvas: Pixels,
    ) -> float:  # fmt: skip
        """Draw a bar that ends at ``right``, if there is room, and return where it begins."""
        low, high = (f"{limit:g} {unit}".rstrip() for limit in limits)
        before, after = f"{name}  {low}", high
        width_before, width_after = (self._sheet.measure(w, 14) for w in (before, after))
        start = round(right - width_after - 8 - len(colors))
        if start - 8 - width_before < left:
            return right
        thick = max(round(10 * self._scale), 4)
        top, base = rect.y + (rect.height - thick) // 2, rect.y + rect.height / 2 + 5 * self._scale
        canvas[top : top + thick, start : start + len(colors)] = colors
        self._sheet.write(after, right - width_after, base, 14, _TEXT)
        self._sheet.write(before, start - 8 - width_before, base, 14, _TEXT)
        return start - 8 - width_before


class _Sheet:
    """A figure whose axes are the pixels of the picture."""

    def __init__(self, size: tuple[int, int], scale: float) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        width, height = size
        self._scale = scale
        self._figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI)
        self._canvas: Any = FigureCanvasAgg(self._figure)
        self._axes = self._figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_axis_off()
        self._axes.set(xlim=(0, width), ylim=(height, 0))
        self._figure.patch.set_visible(False)
        self._lines: dict[LineStyle, Any] = {}
        self._halo = self._collection(LineStyle("halo", "#000000", (), 1.0), 2.4, 0.5, 2)
        self._segments: dict[LineStyle, list[Float]] = {}
        self._halos: list[Float] = []
        self._extra: list[Any] = []

    def clear(self) -> None:
        """Forget what was drawn; the collections stay for the next frame."""
        self._segments.clear()
        self._halos.clear()
        for artist in self._extra:
            artist.remove()
        self._extra.clear()

    def stroke(self, style: LineStyle, lines: list[Float], *, halo: bool = False) -> None:
        """Draw lines [px], on photographs with a dark rim."""
        self._segments.setdefault(style, []).extend(lines)
        if halo:
            self._halos.extend(lines)

    def fill(self, areas: list[Float], color: str, alpha: float = 0.18) -> None:
        """Fill polygons [px]."""
        from matplotlib.collections import PolyCollection

        if areas:
            patch = PolyCollection(areas, facecolors=[(*rgb(color), alpha)], edgecolors="none",
                                   zorder=1 if alpha < 1 else 5)  # fmt: skip
            self._extra.append(self._axes.add_collection(patch, autolim=False))

    def write(
        self, text: str, x: float, y: float, size: float, color: str,
        ground: str | None = None, *, bold: bool = False,
    ) -> float:  # fmt: skip
        """Write text with its base line at (x, y) [px] and return where it ends."""
        box = {"facecolor": ground, "alpha": 0.6, "edgecolor": "none", "pad": 1.5}
        artist = self._axes.text(
            x, y, legible(text), color=color, fontsize=self._points(size), zorder=6,
            family=list(families()), weight="bold" if bold else "normal", parse_math=False,
            bbox=box if ground else None,
        )  # fmt: skip
        self._extra.append(artist)
        return x + self._width(artist)

    def write_right(
        self, text: str, right: float, y: float, size: float, color: str, room: float
    ) -> None:
        """Write text that ends at ``right`` [px], shortened to the room there is."""
        width = self.measure(text, size)
        if width > room:
            keep = int(len(text) * room / width) - 2
            text = text[: max(keep, 0)].rstrip() + "…"
            width = self.measure(text, size)
        if text and width <= room:
            self.write(text, right - width, y, size, color)

    def measure(self, text: str, size: float) -> float:
        """Return how wide text is [px]."""
        artist = self._axes.text(0, 0, legible(text), fontsize=self._points(size),
                                 family=list(families()), parse_math=False)  # fmt: skip
        width = self._width(artist)
        artist.remove()
        return width

    def picture(self, background: Pixels) -> Pixels:
        """Return what was drawn over a background, (H, W, 3) uint8."""
        for style in self._segments:
            if style not in self._lines:
                self._lines[style] = self._collection(style, style.width, 1.0, 3)
        for style, collection in self._lines.items():
            collection.set_segments(self._segments.get(style, []))
        self._halo.set_segments(self._halos)
        renderer = self._canvas.get_renderer()
        pixels = np.asarray(renderer.buffer_rgba())
        pixels[..., :3], pixels[..., 3] = background, 255
        self._figure.draw(renderer)
        return pixels[..., :3].copy()

    def _collection(self, style: LineStyle, width: float, alpha: float, zorder: int) -> Any:
        from matplotlib.collections import LineCollection

        pixels = max(width * 1.8 * self._scale, 0.7)
        dashes = (0, style.dashes) if style.dashes else "solid"
        collection = LineCollection(
            [], colors=[(*rgb(style.color), alpha)], linewidths=self._points(pixels, 1.0),
            linestyles=[dashes], zorder=zorder, capstyle="butt",
        )  # fmt: skip
        return self._axes.add_collection(collection, autolim=False)

    def _points(self, pixels: float, scale: float | None = None) -> float:
        return pixels * (self._scale if scale is None else scale) * 72 / _DPI

    def _width(self, artist: Any) -> float:
        renderer = self._canvas.get_renderer()
        return float(artist.get_window_extent(renderer).width)
