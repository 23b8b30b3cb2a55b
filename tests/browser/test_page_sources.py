"""The page's sources: their own tests, and what is said about them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "drivekit" / "viewer" / "web" / "page"
BUNDLE = PAGE.parent / "bundle"


def test_modules_of_the_page():
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    result = subprocess.run(
        [node, "--test", *map(str, sorted((PAGE / "test").glob("*.test.js")))],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout[-3000:]


def test_documentation_lists_the_keys_of_the_page():
    source = (PAGE / "src" / "keys.js").read_text("utf-8")
    shown = re.findall(r"shown: \[(.*?)\], action: \"([\w-]+)\"", source)
    words = dict(
        re.findall(r"\"key\.([\w-]+)\": \[\"(.*?)\"", (PAGE / "src" / "i18n.js").read_text("utf-8"))
    )
    table = (ROOT / "docs" / "viewer.md").read_text("utf-8")
    assert len(shown) > 20
    for keys, action in shown:
        names = " ".join(f"`{key}`" for key in re.findall(r"\"(.*?)\"", keys))
        assert f"| {names} | {words[action]} |" in table


def test_page_asks_for_nothing_from_elsewhere():
    names = {"index.html", "viewer.css", "viewer.js", "LICENSES"}
    assert {path.name for path in BUNDLE.iterdir()} == names
    for name in ("index.html", "viewer.css"):
        assert not re.search(r"https?:|//[a-z]|@import|url\(", (BUNDLE / name).read_text("utf-8"))
    assert "eval(" not in (BUNDLE / "viewer.js").read_text("utf-8")
    assert "MIT" in (BUNDLE / "LICENSES").read_text("utf-8")


def test_lock_file_names_no_machine():
    assert "resolved" not in (PAGE / "package-lock.json").read_text("utf-8")
