"""Draw the pictures of README and docs from the sample data.

python tools/make_docs_images.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"


def drivekit(*args: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "drivekit", *map(str, args), "--quiet"], check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip


def small(path: Path) -> None:
    """Save a picture with a palette: half the bytes, no visible difference."""
    picture = Image.open(path).convert("RGB")
    picture.quantize(256, dither=Image.Dither.FLOYDSTEINBERG).save(path, optimize=True)


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder) / "run"
        drivekit("eval", "aihub-detection-like", "--gt", "sample:aihub",
                 "--pred", "sample:predictions/aihub_model_a.csv", "--out", run)  # fmt: skip
        drivekit("render", run, "--out", IMAGES / "frame.png", "--size", "1400x788")
        drivekit("render", "sample:kitti", "--out", IMAGES / "kitti.png", "--size", "1400x788")
        drivekit("render", "sample:nuscenes", "--out", IMAGES / "nuscenes.png",
                 "--size", "1400x788")  # fmt: skip
    for path in IMAGES.glob("*.png"):
        small(path)


if __name__ == "__main__":
    main()
