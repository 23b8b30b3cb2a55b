"""Open3D: pictures without a display, a window with one, a sentence where neither can be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from drivekit.cli.main import main
from drivekit.viewer.description import Kind
from drivekit.viewer.palette import KIND_STYLES, rgb

needs_open3d = pytest.mark.skipif(find_spec("open3d") is None, reason="the extra open3d is absent")
RENDER = ("render", "sample:kitti", "--backend", "open3d", "--out", "space.png")
# A display that is not there, and no Vulkan driver: neither may matter for a picture.
BARE = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "VK_ICD_FILENAMES": "/nonexistent"}


@needs_open3d
def test_a_picture_without_display_and_vulkan(cli, tmp_path: Path) -> None:
    preds = ("--pred", "sample:predictions/kitti_model_a")
    done = cli(*RENDER, *preds, "--size", "800x600", "--boxes", "kind", **BARE)
    assert done.code == 0, done.err
    assert "XDG_RUNTIME_DIR" not in done.err
    picture = np.asarray(Image.open(tmp_path / "space.png"))
    assert picture.shape == (600, 800, 3)
    space = picture[60:-60].reshape(-1, 3)
    for kind in (Kind.GROUND_TRUTH, Kind.PREDICTION):
        exact = [round(255 * part) for part in rgb(KIND_STYLES[kind].color)]
        assert (space == exact).all(1).sum() > 20, f"{kind} is not drawn in its colour"
    lit = (space != space[0]).any(1).mean()
    assert 0.01 < lit < 0.6


@needs_open3d
def test_a_film(cli, tmp_path: Path) -> None:
    film = ("--camera", "bev", "--frames", "000000,000001", "--size", "640x480")
    done = cli(*RENDER[:-1], "film.gif", *film, **BARE)
    assert done.code == 0, done.err
    with Image.open(tmp_path / "film.gif") as pictures:
        assert pictures.n_frames == 2


@pytest.mark.parametrize("look", ["--layout bev", "--points-on-images", "--size 9000x9000"])
def test_looks_that_do_not_apply(look: str) -> None:
    assert main([*RENDER, *look.split()]) == 2
    assert main(["render", "sample:kitti", "--camera", "bev", "--out", "a.png"]) == 2


@needs_open3d
def test_without_a_graphics_driver_one_sentence(cli, tmp_path: Path) -> None:
    done = cli(*RENDER, **BARE, __EGL_VENDOR_LIBRARY_FILENAMES="/nonexistent")
    assert done.code == 2
    assert "no graphics driver" in done.err
    assert "libegl1" in done.err
    assert not (tmp_path / "space.png").exists()


@pytest.mark.parametrize(
    ("module", "says"),
    [
        ("open3d.py: import os; os.abort()", "does not work here: it ended with code -6"),
        ("sitecustomize.py: import sys; sys.modules['open3d'] = None", "drivekit[open3d]"),
    ],
)
def test_without_open3d_or_with_a_broken_one(cli, tmp_path: Path, module: str, says: str) -> None:
    name, code = module.split(": ", 1)
    (tmp_path / "first").mkdir()
    (tmp_path / "first" / name).write_text(code)
    path = os.pathsep.join([str(tmp_path / "first"), os.environ.get("PYTHONPATH", "")])
    for args in (RENDER, ("view", "sample:kitti", "--backend", "open3d")):
        done = cli(*args, **BARE, PYTHONPATH=path)
        assert done.code == 2
        assert says in done.err, done.err
        assert len(done.err.strip().splitlines()) == 1


@needs_open3d
def test_a_window_without_a_display_is_told_at_once(cli) -> None:
    done = cli("view", "sample:kitti", "--backend", "open3d", **BARE)
    assert done.code == 2
    assert "there is no display" in done.err
    assert "drivekit render" in done.err


_DRIVE_THE_WINDOW = """
import numpy as np
from drivekit import api, resources
from drivekit.viewer.open3d.window import SceneWindow
from drivekit.viewer.scene import scene_ids, scene_view

opened = api.viewing(resources.path("sample_data/kitti"),
                     preds=[resources.path("sample_data/predictions/kitti_model_a")])
lines = []
window = SceneWindow(scene_view(opened, scene_ids(opened)[0]), say=lines.append, size=(640, 480))
shots = [window.picture()]
for key in ("right", "C", "T", "P", "G", "2"):
    window.press(key)
    shots.append(window.picture())
assert lines[0].startswith("1/4") and lines[1].startswith("2/4"), lines
assert "distance" in lines[2], lines
green = np.array([75, 227, 168])
assert (shots[0] == green).all(2).sum() > 20, "no label is drawn in its colour"
assert not (shots[5] == green).all(2).any(), "labels are drawn though they are off"
for before, after in zip(shots, shots[1:]):
    assert (before != after).any(), "a key changes nothing"
"""


@needs_open3d
@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is absent")
def test_a_window_on_a_virtual_screen(tmp_path: Path) -> None:
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", sys.executable, "-c", _DRIVE_THE_WINDOW],
        cwd=tmp_path,
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode()
