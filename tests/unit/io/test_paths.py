from __future__ import annotations

import os
from pathlib import Path

import pytest

from drivekit.io.paths import _windows_path, _without_prefix, system_path

LONG = "\\088.승용 자율주행차" * 20


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("C:\\data\\a.pcd", "C:\\data\\a.pcd"),
        ("C:\\data\\..\\b.pcd", "C:\\b.pcd"),
        (f"C:{LONG}", f"\\\\?\\C:{LONG}"),
        (f"C:/x/..{LONG}", f"\\\\?\\C:{LONG}"),
        (f"\\\\?\\C:{LONG}", f"\\\\?\\C:{LONG}"),
        (f"\\\\server\\share{LONG}", f"\\\\?\\UNC\\server\\share{LONG}"),
    ],
)
def test_long_windows_paths_get_their_prefix(path: str, expected: str) -> None:
    assert _windows_path(path) == expected


def test_a_prefix_does_not_make_a_path_another_one() -> None:
    assert _without_prefix(f"\\\\?\\c:{LONG}") == f"c:{LONG}"
    assert _without_prefix("\\\\?\\unc\\server\\share") == "\\\\server\\share"


@pytest.mark.skipif(os.name == "nt", reason="elsewhere paths stay as they are")
def test_other_systems_need_nothing() -> None:
    assert system_path("a/../b") == Path("a/../b")
