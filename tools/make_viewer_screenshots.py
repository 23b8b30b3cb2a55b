"""Take the pictures of docs/viewer.md in a real browser, of a synthetic drive.

python tools/make_viewer_screenshots.py [FOLDER WITH AN EARLIER DRIVE]
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Page, sync_playwright

import drivekit as dk
from drivekit import api

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images" / "viewer"
FLAGS = [
    "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--hide-scrollbars", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]  # fmt: skip
ONE, TWO = "th=dark&hide=B", "th=dark"

#: Name of the picture: state, then keys to press; a word of a tab clicks on it.
VIEWS: dict[str, tuple[str, tuple[str, ...]]] = {
    "chase": (f"{TWO}&f=5", ("e",)),
    "top": (f"{ONE}&f=5&cam=bev", ("n",)),
    "camera": (f"{ONE}&f=4&cam=@CAM_FRONT&img=CAM_FRONT_LEFT&show=imagepoints&c=distance", ()),
    "labels": (f"{ONE}&f=4&c=object&show=trails&cam=side", ("n",)),
    "light-korean": ("th=light&lg=ko&hide=B&f=6&cam=front", ("e",)),
    "filters": (f"{ONE}&f=5&sw=5&c=age&sc=0.3&cam=bev&show=trails", ("Filters",)),
    "keys": (ONE, ("?",)),
}


def wait_until(page: Page, script: str, patience: float = 60) -> None:
    end = time.monotonic() + patience
    while not page.evaluate(script):
        if time.monotonic() > end:
            raise TimeoutError(script)
        time.sleep(0.05)


def take(page: Page, url: str, name: str) -> None:
    state, keys = VIEWS[name]
    page.goto("about:blank")
    page.goto(f"{url}#{state}")
    wait_until(page, "window.ready === true")
    wait_until(page, "document.querySelector('.error-row')")
    for key in keys:
        if len(key) > 1:
            page.click(f"#tabs >> text={key}")
        else:
            page.keyboard.press(key)
        time.sleep(0.5)
    wait_until(page, "[...document.querySelectorAll('.cam')].every("
               "(cam) => cam.dataset.src && !cam.dataset.src.includes('thumb'))")  # fmt: skip
    time.sleep(1.5)
    picture = Image.open(BytesIO(page.screenshot()))
    picture.convert("RGB").save(IMAGES / f"{name}.webp", quality=82, method=6)


def drive(folder: Path) -> Any:
    """Evaluate two models on a drive with six cameras, made anew unless the folder has one."""
    if not (folder / "data").is_dir():
        api.synthesize(folder, "nuscenes", seed=11, n_frames=12, width=800, density=1.2, n_models=2)
    models = sorted((folder / "predictions").iterdir())
    return [dk.evaluate("nuscenes-detection", gt=folder / "data", pred=model) for model in models]


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("DRIVEKIT_CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as scratch:
        runs = drive(Path(sys.argv[1] if len(sys.argv) > 1 else scratch))
        with dk.view(runs=runs, browser=False) as viewer, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
            page = browser.new_page(viewport={"width": 1440, "height": 810})
            for name in VIEWS:
                take(page, viewer.url, name)
            browser.close()


if __name__ == "__main__":
    main()
