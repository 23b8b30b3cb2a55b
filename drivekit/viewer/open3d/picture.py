"""Frames as pictures in three dimensions, drawn without a display by Open3D."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.viewer.description import FrameView
from drivekit.viewer.open3d.probe import require_open3d
from drivekit.viewer.open3d.scene import (
    GROUND,
    Shapes3D,
    eye,
    geometries,
    look_at,
    ring_step,
    shapes_of,
)
from drivekit.viewer.palette import PointColoring, point_coloring, ramp
from drivekit.viewer.pictures.layout import SMALLEST, Rect, text_scale
from drivekit.viewer.pictures.shapes import BoxColors, styles_of
from drivekit.viewer.pictures.sheet import FAINT, Sheet, draw_color_bar, write_header, write_legend

Pixels = NDArray[np.uint8]

_LARGEST: Final = 4096
_FINER: Final = 2  # drawn so many times larger, and averaged: Open3D's lines have steps
_FIELD_OF_VIEW: Final = np.radians(55.0)
_RANGE_M: Final = 45.0
_FARTHEST_M: Final = 10_000.0


class Open3DPainter:
    """Draws frames in three dimensions, one after the other, without a display.

    Colours are those of the legend to the last bit: no light, no tone mapping. The range of the
    colours of points is chosen at the first frame.

    Parameters
    ----------
    size : (int, int) [px]
    camera : str
        One of ``EYES``: chase, bev, side, front.
    color_by : str
        One of ``POINT_COLORINGS``.
    box_colors : {"auto", "kind", "class"}
    range_m : float [m], optional
        How far the picture reaches.

    Raises
    ------
    UsageError
        If an option is unknown, or Open3D cannot draw here.
    MissingExtraError
        Without the extra ``open3d``.
    """

    def __init__(
        self,
        *,
        size: tuple[int, int] = (1600, 900),
        camera: str = "chase",
        color_by: str = "height",
        box_colors: BoxColors = "auto",
        range_m: float | None = None,
    ) -> None:
        if not all(low <= n <= _LARGEST for low, n in zip(SMALLEST, size, strict=True)):
            raise UsageError(
                f"a picture by Open3D needs at least {SMALLEST[0]} x {SMALLEST[1]} px and at most "
                f"{_LARGEST} x {_LARGEST}, got {size[0]} x {size[1]}",
                fix="give another --size",
            )
        if range_m is not None and not 0 < range_m <= _FARTHEST_M:
            raise UsageError(
                f"expected a range of 0 to {_FARTHEST_M:g} m, got {range_m:g}",
                fix="give --range within these",
            )
        self._eye = eye(camera)
        self._coloring: PointColoring = point_coloring(color_by)
        self._box_colors = box_colors
        self._range_m = _RANGE_M if range_m is None else range_m
        self._limits: tuple[float, float] | None = None
        self._scale = text_scale(size)
        bar = round(34 * self._scale)
        width, height = size
        self._header = Rect(0, 0, width, bar)
        self._space = Rect(0, bar, width, height - 2 * bar)
        self._footer = Rect(0, height - bar, width, bar)
        require_open3d("drawing in 3D")
        self._sheet = Sheet(size, self._scale)
        self._window = hidden_window(self._space.width * _FINER, self._space.height * _FINER)

    def draw(self, view: FrameView) -> Pixels:
        """Return the picture of a frame, (H, W, 3) uint8."""
        styles = styles_of(view, self._box_colors)
        shapes = shapes_of(view, styles, self._coloring, self._limits, self._range_m)
        self._limits = shapes.limits
        canvas = np.zeros((self._footer.y + self._footer.height, self._space.width, 3), np.uint8)
        canvas[:] = np.round(np.array(GROUND) * 255)
        space = self._space
        canvas[space.y : space.y + space.height] = self._render(shapes)
        self._sheet.clear()
        write_header(self._sheet, view, self._header)
        left = write_legend(self._sheet, styles, self._footer)
        right = self._footer.width - 12.0
        if self._limits is not None:
            colors = ramp(np.linspace(0, 1, round(150 * self._scale)))
            name, unit = self._coloring.label, self._coloring.unit
            right = draw_color_bar(self._sheet, canvas, name, unit, self._limits, colors, left,
                                   right, self._footer) - 22  # fmt: skip
        base = self._footer.y + self._footer.height / 2 + 5 * self._scale
        rings = f"rings every {ring_step(self._range_m):g} m"
        self._sheet.write_right(rings, right, base, 14, FAINT, right - left)
        return self._sheet.picture(canvas)

    def close(self) -> None:
        """Give the hidden window back."""
        self._window.destroy_window()

    def _render(self, shapes: Shapes3D) -> Pixels:
        self._window.clear_geometries()
        for geometry in geometries(shapes):
            self._window.add_geometry(geometry, True)
        place_camera(self._window, look_at(self._eye, self._range_m), self._space)
        self._window.poll_events()
        self._window.update_renderer()
        fine = np.asarray(self._window.capture_screen_float_buffer(True))
        height, width = self._space.height, self._space.width
        parts = fine.reshape(height, _FINER, width, _FINER, 3)
        return np.asarray(np.round(parts.mean(axis=(1, 3)) * 255)).astype(np.uint8)


def hidden_window(width: int, height: int) -> Any:
    """Return a window of Open3D's that is not shown, with plain colours."""
    import open3d as o3d

    o3d.utility.set_verbosity_level(o3d.utility.VerbosityLevel.Error)
    window = o3d.visualization.Visualizer()
    with _silent():
        opened = window.create_window("drivekit", width, height, visible=False)
    if not opened:
        raise UsageError("Open3D refuses to draw a picture", fix="do without --backend open3d")
    plain(window, 2.0 * _FINER)
    return window


@contextmanager
def _silent() -> Iterator[None]:
    """Let drivers not complain of a missing screen: they were tried before, and will draw."""
    sys.stderr.flush()
    try:
        kept = os.dup(2)
    except OSError:  # nobody listens
        yield
        return
    try:
        with Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), 2)
            yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def plain(window: Any, point_size: float) -> None:
    """Let colours be what they are given as: no light, no shading by height."""
    import open3d as o3d

    option = window.get_render_option()
    option.background_color = np.array(GROUND)
    option.light_on = False
    option.point_size = point_size
    option.mesh_show_back_face = True
    option.point_color_option = o3d.visualization.PointColorOption.Color
    option.mesh_color_option = o3d.visualization.MeshColorOption.Color


def place_camera(window: Any, camera_from_view: NDArray[np.float64], size: Rect) -> None:
    """Put the camera of a window somewhere, with a fixed field of view."""
    import open3d as o3d

    control = window.get_view_control()
    parameters = control.convert_to_pinhole_camera_parameters()
    intrinsic = parameters.intrinsic
    width, height = intrinsic.width, intrinsic.height
    focal = height / 2 / np.tan(_FIELD_OF_VIEW / 2)
    parameters.intrinsic = o3d.camera.PinholeCameraIntrinsic(
        width, height, focal, focal, width / 2 - 0.5, height / 2 - 0.5
    )
    parameters.extrinsic = camera_from_view
    control.convert_from_pinhole_camera_parameters(parameters, True)
    control.set_constant_z_near(0.5)
    control.set_constant_z_far(_FARTHEST_M)
