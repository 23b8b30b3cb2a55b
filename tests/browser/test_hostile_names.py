"""Names that are pieces of HTML: they are shown as they are written, and nothing runs."""

from __future__ import annotations

import pytest

from drivekit import api
from drivekit.model.taxonomy import Taxonomy

EVIL = "</SCRIPT><img src=x onerror=\"document.title='run'\"><!--<script>"
SEEN = """() => [document.title, document.images.length,
  document.querySelectorAll('aside script').length, document.body.innerText]"""


@pytest.fixture
def drive(make_drive):
    names = Taxonomy("made", (f"car{EVIL}", f"walker{EVIL}"))
    scene = {"taxonomy": names, "track": EVIL, "is_clean": False, "tags": {EVIL: EVIL}}
    return make_drive({f"a{EVIL}": scene, f"b{EVIL}": scene}, n_frames=9, n_points=300)


def check(view, words) -> None:
    title, images, scripts, text = view.ask(SEEN)
    assert (title == "run", images, scripts) == (False, 0, 0)
    for word in words:
        assert word in text
    assert not [c for c in view.complaints if "Failed to load resource" not in c]


def test_served_names_are_words(new_view, serve, drive):
    with serve(drive, state="th=dark") as url:
        view = new_view()
        view.open(url.split("#")[0] + "#f=6&sel=gt:18")
        view.until("document.querySelector('.cam[data-camera=BACK] .cam-remark').textContent")
        check(view, [f"car{EVIL}", f"{EVIL}-0", f"a{EVIL}"])
        view.press("ArrowRight")
        view.until("!document.getElementById('message').hidden")
        check(view, [f"a{EVIL}/LIDAR/000007.bin"])


def test_names_in_a_single_file_are_words(new_view, drive, tmp_path):
    out = tmp_path / "scene.html"
    says = api.write_scene_page(api.viewing(drive), out, state="f=6&sel=gt:18")
    assert any(EVIL in line for line in says)
    view = new_view(offline=True)
    view.open(out.as_uri())
    check(view, [f"car{EVIL}", f"{EVIL}-0"])
    view.page.click("#tabs button >> nth=2")
    check(view, [f"a{EVIL}/LIDAR/000007.bin"])
