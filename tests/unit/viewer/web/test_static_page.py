"""The page with its data inside, read as a browser would."""

from __future__ import annotations

import base64
import gzip
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import DataError, UsageError
from drivekit.model.points import PointCloud
from drivekit.viewer import Viewing
from drivekit.viewer.web.answers import answer_get
from drivekit.viewer.web.site import Site
from drivekit.viewer.web.state import ViewState
from drivekit.viewer.web.static_page import write_page

#: A name that would end a script element and begin another, if it were let.
EVIL = "</SCRIPT><img src=x onerror=alert(1)><!--<script>\u2028"


class Page(HTMLParser):
    """Collects the scripts of a page, and what it would fetch."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.data: dict[str, bytes] = {}
        self.inline: dict = {}
        self.fetched: list[str] = []
        self._at: dict[str, str | None] | None = None
        self._text = ""
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.fetched += [str(v) for k, v in attrs if k in ("src", "href") and v != "data:,"]
        if tag == "script":
            self._at, self._text = named, ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag != "script" or self._at is None:
            return
        path = self._at.get("data-path")
        if path:
            body = base64.b64decode(self._text)
            is_zipped = self._at["data-encoding"] == "gzip+base64"
            self.data[path] = gzip.decompress(body) if is_zipped else body
        elif self._text.startswith("window.DRIVEKIT_INLINE="):
            self.inline = json.loads(self._text.removeprefix("window.DRIVEKIT_INLINE="))
        self._at = None


def test_the_answers_are_those_of_the_server(viewing, tmp_path, decode) -> None:
    out = tmp_path / "scene.html"
    assert write_page(viewing, "drive", [0, 1], out) == ()
    page, site = Page(out), Site(viewing, scenes=("drive",), frames=(0, 1))
    for path in ("scenes.json", "s/0/scene.json", "s/0/errors.bin", "s/0/frames/1.bin",
                 "s/0/images/0/1"):  # fmt: skip
        assert page.data[path] == answer_get(site, path, {}).body, path
    assert page.data["s/0/images/1/0?thumb=1"].startswith(b"\xff\xd8")
    assert page.inline == {"schema": 1, "frames": [[0, 1]], "reduced": [], "state": ""}


def test_it_asks_for_nothing(viewing, tmp_path) -> None:
    out = tmp_path / "scene.html"
    write_page(viewing, "drive", [0], out)
    assert Page(out).fetched == []
    text = out.read_text("utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy is not None
    assert "default-src" in policy[1]
    assert "http" not in policy[1]


def test_it_begins_where_it_is_told(viewing, tmp_path) -> None:
    out = tmp_path / "scene.html"
    state = ViewState(selected=("A", 1), frame=0, camera="bev")
    write_page(viewing, "drive", [0], out, state=state)
    page = Page(out)
    assert page.inline["state"] == "sel=A:1&cam=bev"
    assert json.loads(page.data["s/0/history/0/1/1.json"])["frames"][0]["row"] == 1
    write_page(viewing, "drive", [1], out)
    assert Page(out).inline["state"] == "f=1"


def test_many_frames_have_small_images_and_it_is_said(drive, make_dataset, tmp_path) -> None:
    viewing = Viewing("d", make_dataset(drive))
    reduced = write_page(viewing, "drive", [0, 1, 0], tmp_path / "s.html")
    assert reduced == ("images about 400 pixels wide",)
    assert "s/0/images/0/0" not in Page(tmp_path / "s.html").data


def test_points_are_thinned_out_until_it_fits(drive, but, make_dataset, tmp_path, decode) -> None:
    cloud = drive.clouds["LIDAR"][0]
    rng = np.random.default_rng(1)
    noisy = but(
        cloud,
        xyz=rng.uniform(-60, 60, (80_000, 3)).astype(np.float32),
        channels={"intensity": rng.uniform(0, 1, 80_000).astype(np.float32)},
    )
    viewing = Viewing("d", make_dataset(but(drive, clouds={"LIDAR": [noisy, noisy]})))
    write_page(viewing, "drive", [0], tmp_path / "all.html")
    whole = (tmp_path / "all.html").stat().st_size
    out = tmp_path / "some.html"
    says = write_page(viewing, "drive", [0], out, max_bytes=whole - 200_000)
    assert "to 2 cm" in says[0]
    assert says[1] == "images about 400 pixels wide"
    assert out.stat().st_size <= whole - 200_000
    (shown,) = decode(Page(out).data["s/0/frames/0.bin"])["clouds"]
    assert shown["scale"] == 0.02
    assert 0 < shown["n"] <= 80_000
    (exact,) = decode(Page(tmp_path / "all.html").data["s/0/frames/0.bin"])["clouds"]
    assert (exact["scale"], exact["n"]) == (0.005, 80_000)


def test_what_never_fits_is_an_error_and_no_file(viewing, tmp_path) -> None:
    with pytest.raises(UsageError, match=r"do not fit into 0\.1 MB"):
        write_page(viewing, "drive", [0, 1], tmp_path / "s.html", max_bytes=100_000)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UsageError, match="no frame"):
        write_page(viewing, "drive", [], tmp_path / "s.html")


def test_a_broken_frame_is_left_out_and_named(drive, make_dataset, tmp_path) -> None:
    class Torn(type(drive)):
        def points(self, sensor: str, i: int) -> PointCloud:
            if i == 1:
                raise DataError("the file ends early", where=EVIL)
            return drive.points(sensor, i)

    torn = Torn(**{name: getattr(drive, name) for name in drive.__dataclass_fields__})
    viewing = Viewing("d", make_dataset(torn))
    (says,) = write_page(viewing, "drive", [0, 1], tmp_path / "s.html")
    assert says == f"frame 1 is left out: {EVIL}: the file ends early"
    page = Page(tmp_path / "s.html")
    assert (page.inline["frames"], page.inline["reduced"][0], page.fetched) == ([[0]], says, [])
    with pytest.raises(DataError, match="ends early"):
        write_page(viewing, "drive", [1], tmp_path / "none.html")
    assert not (tmp_path / "none.html").exists()
