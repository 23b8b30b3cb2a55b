"""Draw the pictures of README and docs from the sample data.

python tools/make_docs_images.py

Needs the extras open3d and rerun, and a software Vulkan driver (mesa-vulkan-drivers) for Rerun.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
PORT = "9877"


def drivekit(*args: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "drivekit", *map(str, args), "--quiet"], check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip


def small(path: Path) -> None:
    """Save a picture with a palette: half the bytes, no visible difference."""
    picture = Image.open(path).convert("RGB")
    picture.quantize(256, dither=Image.Dither.FLOYDSTEINBERG).save(path, optimize=True)


def rerun_viewer(recording: Path, picture: Path, frame: int) -> None:
    """Take a picture of Rerun's viewer without a display, when it has stopped loading."""
    from rerun.experimental import ViewerClient

    command = ["rerun", "--headless", "--bind", "127.0.0.1", "--port", PORT,
               "--hide-welcome-screen", str(recording)]  # fmt: skip
    silent = {**os.environ, "RERUN_NO_ANALYTICS": "1"}
    # `python -m rerun` starts the viewer as its child: both are ended together.
    viewer = subprocess.Popen([sys.executable, "-m", *command], env=silent,
                              stderr=subprocess.DEVNULL, start_new_session=True)  # fmt: skip
    try:
        client = patiently(lambda: ViewerClient(f"rerun+http://127.0.0.1:{PORT}/proxy"))
        time.sleep(5)
        client.set_time("frame", sequence=frame)
        before = b""
        while before != (shot := client.take_screenshot()):
            before = shot
            time.sleep(4)
    finally:
        os.killpg(viewer.pid, signal.SIGTERM)
        viewer.wait()
    picture.write_bytes(shot)
    Image.open(picture).convert("RGB").resize((1400, 788)).save(picture)


def patiently(connect: Callable[[], Any]) -> Any:
    """Try until it works, for a minute."""
    for _ in range(30):
        try:
            return connect()
        except ConnectionError:
            time.sleep(2)
    raise SystemExit("Rerun's viewer does not answer")


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder) / "run"
        drivekit("eval", "aihub-detection-like", "--gt", "sample:aihub",
                 "--pred", "sample:predictions/aihub_model_a.csv", "--out", run)  # fmt: skip
        drivekit("render", run, "--out", IMAGES / "frame.png", "--size", "1400x788")
        drivekit("render", "sample:kitti", "--out", IMAGES / "kitti.png", "--size", "1400x788")
        drivekit("render", run, "--backend", "open3d", "--frame", "22_142546_220614/03",
                 "--out", IMAGES / "open3d.png", "--size", "1400x788")  # fmt: skip
        drivekit("render", run, "--scene", "22_142546_220614", "--out", Path(folder) / "a.rrd")
        rerun_viewer(Path(folder) / "a.rrd", IMAGES / "rerun.png", frame=7)
        drivekit("render", "sample:nuscenes", "--out", IMAGES / "nuscenes.png",
                 "--size", "1400x788")  # fmt: skip
    for path in IMAGES.glob("*.png"):
        small(path)


if __name__ == "__main__":
    main()
