"""KITTI object evaluation against what the C++ devkit printed for generated data."""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.metrics.evaluation import Result, evaluate
from drivekit.metrics.registry import find_protocol

FOLDER = Path(__file__).parent / "kitti"
PRESETS = sorted(path.stem for path in FOLDER.glob("*.json"))
MEASURE = {"bbox": "2d", "bev": "bev", "3d": "3d", "aos": "aos"}
PRINTED = 1e-6  # the devkit prints six decimals


def run(preset: str, kitti_synth: Any, kitti_table: Any) -> tuple[dict[str, Any], Result]:
    golden = json.loads((FOLDER / f"{preset}.json").read_text())
    digest = hashlib.sha256()
    labels, results = [], []
    for i, label, result in kitti_synth.generate(kitti_synth.Options(**golden["params"])):
        digest.update(kitti_synth.as_digested(i, label, result))
        labels.append(label)
        results.append(result)
    assert digest.hexdigest() == golden["inputs"]["sha256"], "the generator drifted"
    tables = kitti_table(labels), kitti_table(results, results=True)
    return golden, evaluate(find_protocol("kitti-object"), *tables)


def test_there_are_thirteen() -> None:
    assert len(PRESETS) == 13


@pytest.mark.parametrize("preset", PRESETS)
def test_curves_and_averages(preset: str, kitti_synth: Any, kitti_table: Any) -> None:
    golden, result = run(preset, kitti_synth, kitti_table)
    assert result.protocol.is_exact

    curves = {curve.name: curve.y for curve in result.report.curves}
    expected = {}
    for name, by_difficulty in golden["curves"].items():
        scored, measure = name.split("/")
        for difficulty, values in by_difficulty.items():
            expected[f"{scored.capitalize()}/{MEASURE[measure]}/{difficulty}"] = values
    assert set(curves) == set(expected)
    for name, values in expected.items():
        np.testing.assert_allclose(curves[name], values, atol=PRINTED, rtol=0, err_msg=name)

    metrics = dict(result.report.metrics)
    for name, by_difficulty in golden["ap"].items():
        scored, measure = name.split("/")
        for difficulty, averages in by_difficulty.items():
            for kind, value in averages.items():
                ours = metrics.pop(
                    f"{scored.capitalize()}/{MEASURE[measure]}/{kind}/{difficulty}"
                ).value
                # The golden averages the printed curve and keeps four decimals itself.
                assert ours == pytest.approx(value, abs=1e-4)
    assert all(math.isnan(metric.value) for metric in metrics.values()), "the devkit is silent"
    assert len(golden["ap"]) * 6 + len(metrics) == 3 * 4 * 3 * 2


def test_perfect_output_of_few_objects(kitti_synth: Any, kitti_table: Any) -> None:
    """Eighteen easy cyclists, each found exactly: 42.5, and a warning that says so."""
    _, result = run("identical", kitti_synth, kitti_table)
    assert result.report.counts["Cyclist/counted/easy"] == 18
    assert result.report.metrics["Cyclist/3d/R40/easy"].value == pytest.approx(42.5)
    assert result.report.metrics["Cyclist/3d/R11/easy"].value == pytest.approx(500 / 11)
    assert any("Cyclist" in w and "42.50" in w and "45.45" in w for w in result.report.warnings)


def test_missing_angles_are_told(kitti_synth: Any, kitti_table: Any) -> None:
    _, result = run("noalpha", kitti_synth, kitti_table)
    assert any("AOS" in warning and "alpha" in warning for warning in result.report.warnings)


def test_ties_are_told(kitti_synth: Any, kitti_table: Any) -> None:
    _, result = run("ties", kitti_synth, kitti_table)
    assert any("share their score" in warning for warning in result.report.warnings)
