"""Scenes in a native window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from drivekit.errors import MissingDataError

if TYPE_CHECKING:
    from drivekit.viewer.scene import SceneView, Viewing
    from drivekit.viewer.web.state import ViewState


def show_window(
    opened: Viewing,
    state: ViewState | None = None,
    *,
    say: Callable[[str], None] = print,
    colored: bool = False,
) -> None:
    """Show a scene in a native window of Open3D's until it is closed.

    Parameters
    ----------
    opened : Viewing
        See :func:`drivekit.api.viewing`.
    state : ViewState, optional
        Scene, frame, colour of points and camera to begin with.
    say : callable
        Takes the lines that say what is shown: the window has no letters.
    colored : bool
        Whether what takes them shows colours.

    Raises
    ------
    MissingExtraError
        Without the extra ``open3d``.
    UsageError
        Without a screen or a graphics driver.
    MissingDataError
        If there is no such scene or frame.
    """
    from drivekit.viewer.open3d.window import SceneWindow
    from drivekit.viewer.scene import scene_ids, scene_view
    from drivekit.viewer.web.state import ViewState

    state = state or ViewState()
    have = scene_ids(opened)
    if not have:
        raise MissingDataError("there is no scene to show", where=opened.dataset.info.root)
    scene = scene_view(opened, have[0] if state.scene is None else state.scene)
    window = SceneWindow(
        scene,
        frame=_number(scene, state.frame),
        color_by=state.color_by,
        camera=state.camera,
        say=say,
        colored=colored,
    )
    window.run()


def _number(scene: SceneView, frame: int | str) -> int:
    keys = [key.key for key in scene.keys]
    if isinstance(frame, int) and 0 <= frame < len(keys):
        return frame
    if frame not in keys:
        raise MissingDataError(
            f"scene {scene.id} has no frame {frame} (it has {len(keys)}, such as {keys[:3]})"
        )
    return keys.index(str(frame))
