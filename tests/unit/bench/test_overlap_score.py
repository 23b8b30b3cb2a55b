"""Overlaps of hard pairs: ours are right, and wrong ones are counted."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from drivekit.bench import overlap_score
from drivekit.bench.hard_pairs import FAMILIES, hard_pairs
from drivekit.bench.overlap_score import N_PAIRS, TOLERANCE
from drivekit.kernels.box_overlap import overlap_pairs

ROWS = np.arange(N_PAIRS)


@pytest.mark.parametrize("family", [name for name in FAMILIES if name != "at random"])
def test_no_overlap_of_ours_is_off_by_more_than_a_billionth(family: str) -> None:
    a, b, truth = hard_pairs(family, N_PAIRS)
    iou_bev, _ = overlap_pairs(a, b, ROWS, ROWS)
    assert np.abs(iou_bev - truth).max() <= TOLERANCE == 1e-9
    assert np.abs(overlap_pairs(b, a, ROWS, ROWS)[0] - truth).max() <= TOLERANCE
    upright = b.copy()  # of equal height, both overlaps are the same
    upright[:, [2, 5]] = a[:, [2, 5]]
    assert np.abs(overlap_pairs(a, upright, ROWS, ROWS)[1] - truth).max() <= TOLERANCE


def test_families_are_what_they_say() -> None:
    truths = {name: hard_pairs(name, 500).truth for name in FAMILIES}
    assert all((truths[name] == 1).all() for name in list(FAMILIES)[:3])
    assert (truths["moved and resized by up to 1e-6 m"] > 0.9999).all()
    for name in ("sharing an edge", "sharing a corner", "one without area"):
        assert truths[name].max() < 1e-14
    inside = truths["one inside the other"]
    assert 0 < inside.min() < 0.1 and 0.8 < inside.max() < 0.95
    assert truths["1,000 km away"] == pytest.approx(3 / 8 / (2 - 3 / 8), abs=1e-8)
    assert (hard_pairs("at random", 50).b == hard_pairs("at random", 50).b).all()


def test_every_tool_has_a_row_a_family() -> None:
    scores = overlap_score.run(300)
    tools = dict.fromkeys(row.tool for row in scores.rows)
    assert list(tools) == ["drivekit", "shapely", "opencv", "numpy"]
    assert len(scores.rows) == 4 * len(FAMILIES)
    assert scores.is_right and scores.as_json()["tolerance"] == 1e-9
    is_absent = importlib.util.find_spec("cv2") is None
    assert all((row.max_error is None) == is_absent for row in scores.rows if row.tool == "opencv")
    assert len(overlap_score.run(10, peers=False).rows) == len(FAMILIES)


def test_wrong_overlaps_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def spoilt(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        found = np.ones(len(a))
        found[:3] = np.nan, 0.5, 1 + 1e-6
        return found

    monkeypatch.setattr(overlap_score, "_ours", spoilt)
    scores = overlap_score.run(100, peers=False)
    row = scores.rows[0]
    assert (row.max_error, row.n_off, row.n_wrong) == (np.inf, 3, 2)
    assert not scores.is_right
