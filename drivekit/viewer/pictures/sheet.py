"""Lines, words and legends over pixels."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.viewer.description import FrameView
from drivekit.viewer.palette import LineStyle, rgb
from drivekit.viewer.pictures.fonts import families, legible
from drivekit.viewer.pictures.layout import Rect
from drivekit.viewer.pictures.shapes import Pick

Pixels = NDArray[np.uint8]
Float = NDArray[np.float64]

TEXT: Final = "#e8eaed"
FAINT: Final = "#9aa3ad"

_DPI = 100.0


class Sheet:
    """A figure whose axes are the pixels of the picture."""

    def __init__(self, size: tuple[int, int], scale: float) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        width, height = size
        self.scale = scale
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
        whole, keep = text, len(text)
        while (width := self.measure(text, size)) > room and keep > 0:
            keep = min(int(keep * room / width), keep) - 2
            text = whole[: max(keep, 0)].rstrip() + "…"
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

        pixels = max(width * 1.8 * self.scale, 0.7)
        dashes = (0, style.dashes) if style.dashes else "solid"
        collection = LineCollection(
            [], colors=[(*rgb(style.color), alpha)], linewidths=self._points(pixels, 1.0),
            linestyles=[dashes], zorder=zorder, capstyle="butt",
        )  # fmt: skip
        return self._axes.add_collection(collection, autolim=False)

    def _points(self, pixels: float, scale: float | None = None) -> float:
        return pixels * (self.scale if scale is None else scale) * 72 / _DPI

    def _width(self, artist: Any) -> float:
        renderer = self._canvas.get_renderer()
        return float(artist.get_window_extent(renderer).width)


def write_header(sheet: Sheet, view: FrameView, rect: Rect) -> None:
    """Write the title of a frame to the left and its remarks, as far as they fit, to the right."""
    middle = rect.y + rect.height * 0.68
    end = sheet.write(view.title, rect.x + 12, middle, 16, TEXT, bold=True)
    note = " · ".join(view.notes)
    room = rect.x + rect.width - 12 - end - 24
    sheet.write_right(note, rect.x + rect.width - 12, middle, 12, FAINT, room)


def write_legend(sheet: Sheet, styles: list[tuple[LineStyle, list[Pick]]], rect: Rect) -> float:
    """Write what styles of boxes stand for and how many there are; return where it ends [px]."""
    middle = rect.y + rect.height / 2
    x = rect.x + 12.0
    for style, picks in styles:
        count = sum(int(p.rows.sum()) for p in picks)
        long = 34 * sheet.scale
        sheet.stroke(style, [np.array([[x, middle], [x + long, middle]])])
        text = f"{style.name} {count}"
        x = sheet.write(text, x + long + 7, middle + 5 * sheet.scale, 14, TEXT) + 22
    return x


def draw_color_bar(
    sheet: Sheet, canvas: Pixels, name: str, unit: str, limits: tuple[float, float],
    colors: Pixels, left: float, right: float, rect: Rect,
) -> float:  # fmt: skip
    """Draw a bar that ends at ``right``, if there is room, and return where it begins [px]."""
    low, high = (f"{limit:g} {unit}".rstrip() for limit in limits)
    before, after = f"{name}  {low}", high
    width_before, width_after = (sheet.measure(w, 14) for w in (before, after))
    start = round(right - width_after - 8 - len(colors))
    if start - 8 - width_before < left:
        return right
    thick = max(round(10 * sheet.scale), 4)
    top, base = rect.y + (rect.height - thick) // 2, rect.y + rect.height / 2 + 5 * sheet.scale
    canvas[top : top + thick, start : start + len(colors)] = colors
    sheet.write(after, right - width_after, base, 14, TEXT)
    sheet.write(before, start - 8 - width_before, base, 14, TEXT)
    return start - 8 - width_before
