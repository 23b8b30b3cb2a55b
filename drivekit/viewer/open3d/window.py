"""A scene in a native window of Open3D's: play, step, colours, layers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from time import monotonic
from typing import Any, Final

import numpy as np

from drivekit.errors import MissingDataError
from drivekit.viewer.description import FrameView, Kind
from drivekit.viewer.open3d.picture import place_camera, plain
from drivekit.viewer.open3d.probe import require_open3d
from drivekit.viewer.open3d.scene import EYES, Shapes3D, eye, geometries, look_at, shapes_of
from drivekit.viewer.palette import (
    KIND_STYLES,
    POINT_COLORINGS,
    LineStyle,
    point_coloring,
    ramp,
    rgb,
)
from drivekit.viewer.pictures.layout import Rect
from drivekit.viewer.pictures.shapes import Pick, styles_of
from drivekit.viewer.scene import SceneView

_SPACE, _RIGHT, _LEFT, _DOWN, _UP, _HOME, _END = 32, 262, 263, 264, 265, 268, 269  # of GLFW
_FASTEST, _SLOWEST = 64.0, 1 / 64

KEYS_HELP: Final = """\
  space  play, pause          left, right  a frame back, ahead    home, end  first, last frame
  up, down  faster, slower    1 2 3 4      chase, bev, side, front
  C  next colour of points    B            boxes by verdict, by class
  P points   G ground truth   T true positives   F false positives   N missed   I ignored
  H this help                 mouse        turn, ctrl+mouse move, wheel zoom    Q close"""

#: What can be turned off: boxes of a kind, or the points.
Layer = Kind | None
_LAYER_KEYS: Final[Mapping[str, tuple[Layer, ...]]] = {
    "P": (None,),
    "G": (Kind.GROUND_TRUTH,),
    "T": (Kind.TRUE_POSITIVE, Kind.PREDICTION),
    "F": (Kind.FALSE_POSITIVE,),
    "N": (Kind.FALSE_NEGATIVE,),
    "I": (Kind.IGNORED,),
}


@dataclass
class WindowState:
    """What a window shows; changed by keys.

    Parameters
    ----------
    frame : int
    n_frames : int
    color_by : str
    by_class : bool
        Boxes by class instead of by verdict.
    hidden : set of Kind or None
        Layers that are off; ``None`` stands for the points.
    playing : bool
    fps : float
    """

    frame: int
    n_frames: int
    color_by: str = "height"
    by_class: bool = False
    hidden: set[Layer] = field(default_factory=set)
    playing: bool = False
    fps: float = 5.0

    def step(self, by: int) -> None:
        """Go some frames ahead or back, no farther than the first and last; stop playing there."""
        wanted = self.frame + by
        self.frame = min(max(wanted, 0), self.n_frames - 1)
        self.playing = self.playing and wanted == self.frame

    def toggle(self, *layers: Layer) -> None:
        """Turn layers on or off."""
        self.hidden ^= set(layers)

    def play(self) -> None:
        """Play, or pause."""
        self.playing = not self.playing

    def switch_boxes(self) -> None:
        """Colour boxes by class, or by verdict."""
        self.by_class = not self.by_class

    def next_color(self) -> None:
        """Colour points by the next thing."""
        names = list(POINT_COLORINGS)
        self.color_by = names[(names.index(self.color_by) + 1) % len(names)]

    def speed(self, factor: float) -> None:
        """Play faster or slower."""
        self.fps = min(max(self.fps * factor, _SLOWEST), _FASTEST)


def shown(
    view: FrameView, state: WindowState
) -> tuple[FrameView, list[tuple[LineStyle, list[Pick]]]]:
    """Return a frame and the styles of its boxes without the layers that are off."""
    visible = [Pick(boxes, ~np.isin(boxes.kind, _numbers(state.hidden))) for boxes in view.boxes]
    styles = styles_of(view, "class" if state.by_class else "kind")
    by_source = {id(pick.boxes): pick.rows for pick in visible}
    kept = [
        (style, [Pick(p.boxes, p.rows & by_source[id(p.boxes)]) for p in picks])
        for style, picks in styles
    ]
    if None in state.hidden:
        view = replace(view, clouds={})
    return view, [(s, p) for s, p in kept if any(pick.rows.any() for pick in p)]


def _numbers(layers: set[Layer]) -> list[int]:
    return [int(layer) for layer in layers if layer is not None]


def legend(
    view: FrameView, state: WindowState, shapes: Shapes3D,
    styles: list[tuple[LineStyle, list[Pick]]], *, colored: bool,
) -> str:  # fmt: skip
    """Return one line that says what the window shows: it has no letters of its own.

    With ``colored`` names stand beside a patch of their colour (24-bit codes of terminals).
    """

    def patch(color: tuple[float, float, float]) -> str:
        r, g, b = (round(255 * part) for part in color)
        return f"\x1b[38;2;{r};{g};{b}m■\x1b[0m " if colored else ""

    parts = [f"{state.frame + 1}/{state.n_frames} {view.title}"]
    if None not in state.hidden:
        coloring = POINT_COLORINGS[state.color_by]
        if shapes.limits is None:
            parts.append(f"points grey: they have no {coloring.label}")
        else:
            low, high = (f"{limit:g}" for limit in shapes.limits)
            ends = [tuple(c / 255) for c in ramp(np.array([0.0, 1.0]))]
            parts.append(f"{coloring.label} {patch(ends[0])}{low} to {patch(ends[1])}{high} "
                         f"{coloring.unit}".rstrip())  # fmt: skip
    for style, picks in styles:
        count = sum(int(pick.rows.sum()) for pick in picks)
        parts.append(f"{patch(rgb(style.color))}{style.name} {count}")
    off = [KIND_STYLES[k].name if k is not None else "points" for k in state.hidden]
    return " | ".join(parts + ([f"off: {', '.join(sorted(off))}"] if off else []))


class SceneWindow:
    """A native window on a scene.

    Parameters
    ----------
    scene : SceneView
    frame : int
        To show first.
    size : (int, int) [px]
    color_by : str
    camera : str
        One of ``EYES``.
    range_m : float [m]
    say : callable
        Takes the line that says what is shown, whenever that changes.
    colored : bool
        Whether what takes the line shows colours.

    Raises
    ------
    UsageError
        Without a screen or a graphics driver.
    MissingExtraError
        Without the extra ``open3d``.
    """

    def __init__(
        self,
        scene: SceneView,
        *,
        frame: int = 0,
        size: tuple[int, int] = (1280, 800),
        color_by: str = "height",
        camera: str = "chase",
        range_m: float = 45.0,
        fps: float = 5.0,
        say: Callable[[str], None],
        colored: bool = False,
    ) -> None:
        if not len(scene):
            raise MissingDataError(f"scene {scene.id} has no frame to show")
        eye(camera)
        point_coloring(color_by)
        require_open3d("a native window", screen=True)
        import open3d as o3d

        o3d.utility.set_verbosity_level(o3d.utility.VerbosityLevel.Error)
        self._scene, self._range_m, self._say, self._colored = scene, range_m, say, colored
        self.state = WindowState(frame, len(scene), color_by, fps=fps)
        self._limits: dict[str, tuple[float, float]] = {}
        self._loaded: tuple[int, FrameView] | None = None
        self._due = 0.0
        self._rect = Rect(0, 0, *size)
        self._window = o3d.visualization.VisualizerWithKeyCallback()
        self._window.create_window(f"drivekit: {scene.id}", *size)
        plain(self._window, 2.0)
        self._bind()
        self._draw(first=True)
        self._look(camera)

    def run(self) -> None:
        """Show the window until it is closed."""
        self._window.register_animation_callback(self._tick)
        try:
            self._window.run()
        finally:
            self._window.destroy_window()

    def press(self, key: str) -> None:
        """Do what a key does."""
        self._keys()[key]()
        self._draw()

    def picture(self) -> Any:
        """Return what the window shows, (H, W, 3) uint8."""
        shot = np.asarray(self._window.capture_screen_float_buffer(True))
        return np.round(shot * 255).astype(np.uint8)

    def _keys(self) -> dict[str, Callable[[], None]]:
        state = self.state
        keys: dict[str, Callable[[], None]] = {
            " ": state.play,
            "right": partial(state.step, 1),
            "left": partial(state.step, -1),
            "home": partial(state.step, -state.n_frames),
            "end": partial(state.step, state.n_frames),
            "up": partial(state.speed, 2.0),
            "down": partial(state.speed, 0.5),
            "C": state.next_color,
            "B": state.switch_boxes,
            "H": partial(self._say, KEYS_HELP),
        }
        keys |= {key: partial(state.toggle, *layers) for key, layers in _LAYER_KEYS.items()}
        return keys | {str(k): partial(self._look, name) for k, name in enumerate(EYES, start=1)}

    def _bind(self) -> None:
        codes = {" ": _SPACE, "right": _RIGHT, "left": _LEFT, "up": _UP, "down": _DOWN,
                 "home": _HOME, "end": _END}  # fmt: skip
        for key in self._keys():
            code = codes.get(key) or ord(key)
            self._window.register_key_callback(code, partial(self._pressed, key))

    def _pressed(self, key: str, _: Any) -> bool:
        self.press(key)
        return False

    def _look(self, name: str) -> None:
        place_camera(self._window, look_at(EYES[name], self._range_m), self._rect)

    def _tick(self, _: Any) -> bool:
        now = monotonic()
        if self.state.playing and now >= self._due:
            self._due = now + 1 / self.state.fps
            self.state.step(1)
            self._draw()
        return False

    def _view(self) -> FrameView:
        if self._loaded is None or self._loaded[0] != self.state.frame:
            self._loaded = self.state.frame, self._scene.frame(self.state.frame)
        return self._loaded[1]

    def _draw(self, *, first: bool = False) -> None:
        state = self.state
        view, styles = shown(self._view(), state)
        coloring = POINT_COLORINGS[state.color_by]
        known = self._limits.get(state.color_by)
        shapes = shapes_of(view, styles, coloring, known, self._range_m)
        if shapes.limits is not None:
            self._limits.setdefault(state.color_by, shapes.limits)
        self._window.clear_geometries()
        for geometry in geometries(shapes):
            self._window.add_geometry(geometry, first)
        self._window.poll_events()
        self._window.update_renderer()
        self._say(legend(view, state, shapes, styles, colored=self._colored))
