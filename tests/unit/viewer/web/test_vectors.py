"""What the page is tested against is what Python says today."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[4]
FILE = ROOT / "drivekit/viewer/web/page/vectors.json"


def same(left: object, right: object) -> bool:
    """Equal, numbers to a billionth: libraries differ in the last digits."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, float) or isinstance(right, float):
        return left == pytest.approx(right, rel=1e-9, abs=1e-9)
    return left == right


def test_the_vectors_are_those_of_the_functions() -> None:
    made = runpy.run_path(str(ROOT / "tools/make_viewer_vectors.py"))["vectors"]()
    plain = json.loads(json.dumps(made))
    kept = json.loads(FILE.read_text("utf-8"))
    assert kept.keys() == plain.keys()
    for name in kept:
        assert same(kept[name], plain[name]), f"{name}: run python tools/make_viewer_vectors.py"


def test_every_lens_is_seen_through() -> None:
    cameras = json.loads(FILE.read_text("utf-8"))["cameras"]
    assert {c["model"] for c in cameras} == {"pinhole", "kannala-brandt"}
    for camera in cameras:
        seen = [p is not None for p in camera["pixels"]]
        visible = [len(s["visible"]) for s in camera["segments"]]
        assert any(seen)
        assert np.count_nonzero(visible) > 5
        assert 0 in visible
