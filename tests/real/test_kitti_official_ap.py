"""Real labels and a real detector's boxes against what the C++ devkit printed for them."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.predictions.registry import read_predictions
from drivekit.loaders.registry import open_dataset
from drivekit.metrics.evaluation import Result, evaluate
from drivekit.metrics.registry import find_protocol

pytestmark = pytest.mark.real

MEASURE = {
    "detection_AP": "2d",
    "orientation_AOS": "aos",
    "detection_BEV_AP": "bev",
    "detection_3D_AP": "3d",
}
SLOTS = {"AP40": ("R40", slice(1, None)), "AP11": ("R11", slice(None, None, 4))}
DIFFICULTIES = ("easy", "moderate", "hard")


@pytest.fixture(scope="module")
def folder(real_data: Path) -> Path:
    return real_data / "kitti_tracking_detections"


@pytest.fixture(scope="module")
def result(folder: Path) -> Result:
    dataset = open_dataset(folder)
    predictions = read_predictions(folder / "detections/3D/pointrcnn", dataset=dataset)
    return evaluate(find_protocol("kitti-object"), ground_truth(dataset), predictions)


def test_every_number(folder: Path, result: Result) -> None:
    official = json.loads((folder / "OFFICIAL_AP.json").read_text())["results"]
    curves = {curve.name: curve.y for curve in result.report.curves}
    n = 0
    for name, numbers in official.items():
        scored, _, kind = name.partition("_")
        if kind not in MEASURE:
            continue  # the heading similarities are not KITTI's
        for (printed, (average, slots)), (i, difficulty) in [
            (slot, item) for slot in SLOTS.items() for item in enumerate(DIFFICULTIES)
        ]:
            expected = numbers[f"{printed}_easy_mod_hard"][i]
            stem = f"{scored.capitalize()}/{MEASURE[kind]}"
            # The official number is the mean of a curve that was printed with six decimals.
            curve = np.round(curves[f"{stem}/{difficulty}"], 6)
            assert round(100 * float(curve[slots].mean()), 4) == expected, (name, printed)
            ours = result.report.metrics[f"{stem}/{average}/{difficulty}"].value
            assert ours == pytest.approx(expected, abs=1e-4)
            n += 1
    assert n == 48


def test_what_the_devkit_does_not_print(result: Result) -> None:
    cyclists = [m for name, m in result.report.metrics.items() if name.startswith("Cyclist/")]
    assert len(cyclists) == 24
    assert all(math.isnan(metric.value) for metric in cyclists)
    assert any("Cyclist is never predicted" in w for w in result.report.warnings)


def test_tracking_labels_excuse_everything_seen_from_above(folder: Path, result: Result) -> None:
    """Don't-care rows of tracking labels span 1000 m in BEV, and nothing in 3D."""
    excused = {
        setting: int((result.matches.at(setting).reason == reason).sum())
        for setting in ("2d/moderate", "bev/moderate", "3d/moderate")
        for reason in [result.matches.reasons.index("dont-care-region")]
    }
    assert excused["3d/moderate"] == 0
    assert excused["bev/moderate"] > 0 and excused["2d/moderate"] > 0


def test_counts(folder: Path, result: Result) -> None:
    official = json.loads((folder / "OFFICIAL_AP.json").read_text())
    counts = result.report.counts
    sequences = official["sequences"].values()
    assert counts["frames"] == sum(s["frames"] for s in sequences)
    assert counts["ground_truth"] == sum(s["gt_rows"] for s in sequences)
    assert counts["predictions"] == sum(s["det_rows"] for s in sequences)
    assert result.protocol.deviations == ()
