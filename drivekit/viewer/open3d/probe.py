"""Whether Open3D can draw here, found out where a crash harms nobody."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from typing import Final

from drivekit.errors import MissingExtraError, UsageError

_SCRIPT: Final = """
import open3d
window = open3d.visualization.Visualizer()
opened = window.create_window("probe", 64, 64, visible=False)
if opened:
    window.capture_screen_float_buffer(True)
    window.destroy_window()
print("opened" if opened else "refused")
"""
# What Open3D says when it draws without a screen.
_NO_SCREEN: Final = "EGL offscreen"
_PATIENCE_S: Final = 300
_CURE: Final = (
    "install libgl1, libegl1, libgl1-mesa-dri and libgomp1 (names of Debian and Ubuntu), or leave "
    "--backend open3d out; without a display it takes Open3D 0.20 or newer"
)


def require_open3d(purpose: str, *, screen: bool = False) -> None:
    """Raise an error with a cure if Open3D cannot draw here.

    Its libraries end the process when a driver is missing, so it is tried in another one first;
    once a process.

    Parameters
    ----------
    purpose : str
        What is to be done, for the message.
    screen : bool
        A window is needed, not just a picture.

    Raises
    ------
    MissingExtraError
        Without the extra ``open3d``.
    UsageError
        Without a screen or a graphics driver.
    """
    if find_spec("open3d") is None:
        raise MissingExtraError("open3d", purpose)
    code, said = _try()
    if code == 0 and "opened" in said and not (screen and _NO_SCREEN in said):
        return
    if screen and code == 0 and "opened" in said:
        display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        found = f"the display {display} does not answer" if display else "there is no display"
        raise UsageError(
            f"{purpose} needs a screen, and {found}",
            fix="without one use `drivekit view`, which serves a page, or `drivekit render`",
        )
    if code == 0:
        raise UsageError("Open3D finds no graphics driver to draw with", fix=_CURE)
    last = next((line.strip() for line in reversed(said.splitlines()) if line.strip()), "")
    raise UsageError(
        f"Open3D does not work here: it ended with code {code} {last[:200]!r}", fix=_CURE
    )


@cache
def _try() -> tuple[int, str]:
    try:
        done = subprocess.run(
            [sys.executable, "-c", _SCRIPT],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_PATIENCE_S,
        )
    except subprocess.TimeoutExpired:
        return -1, f"no answer within {_PATIENCE_S} s"
    said = done.stderr.decode(errors="replace") + done.stdout.decode(errors="replace")
    return done.returncode, said
