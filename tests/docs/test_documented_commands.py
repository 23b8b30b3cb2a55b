"""What README and docs tell people to type works, in the order they tell it."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
RUNNABLE = re.compile(r"^\$ drivekit (.+)$", re.MULTILINE)
TRANSLATED = sorted((ROOT / "docs").rglob("*.ko.md"))
NEEDS = re.compile(r"needs the extra '\w+'")
LINK = re.compile(r"\[[^\]]*\]\(([^)#]+?)(?:#[^)]*)?\)")


def commands(page: Path) -> list[str]:
    text = page.read_text("utf-8")
    blocks = re.findall(r"```console\n(.*?)```", text, re.DOTALL)
    return [line for block in blocks for line in RUNNABLE.findall(block)]


@pytest.mark.parametrize("page", TRANSLATED, ids=lambda p: p.name)
def test_a_translation_tells_the_same_commands(page: Path) -> None:
    assert commands(page) == commands(page.with_name(page.name.replace(".ko.md", ".md")))


@pytest.mark.parametrize(
    "page",
    [p for p in PAGES if commands(p) and p not in TRANSLATED],
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_documented_commands_run(page: Path, tmp_path: Path) -> None:
    for line in commands(page):
        words = shlex.split(line.split("  #")[0])
        done = subprocess.run(
            [sys.executable, "-m", "drivekit", *words],
            cwd=tmp_path,
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": "utf-8", "XDG_CONFIG_HOME": str(tmp_path)},
        )
        if done.returncode == 2 and (extra := NEEDS.search(done.stderr.decode())):
            pytest.skip(f"{page.name} {extra[0]}")
        assert done.returncode == 0, f"$ drivekit {line}\n{done.stderr.decode()}"


@pytest.mark.parametrize(
    "page",
    [*PAGES, ROOT / "README.ko.md", ROOT / "CONTRIBUTING.md"],
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
