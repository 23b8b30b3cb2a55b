"""nuScenes detection against what nuscenes-devkit 1.2.0 answered on generated data."""

from __future__ import annotations

import json
import math
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.nuscenes import LOADER
from drivekit.loaders.predictions.registry import read_predictions
from drivekit.metrics.evaluation import Result, evaluate
from drivekit.metrics.registry import find_protocol
from drivekit.model.matches import Status

FOLDER = Path(__file__).parent / "nuscenes"
NAMES = ("small", "ties", "edge", "rare")
EXACT = 1e-12


@pytest.fixture(scope="module", params=NAMES)
def golden(
    request: pytest.FixtureRequest,
    nuscenes_synth: ModuleType,
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[dict[str, float], Result]:
    document = json.loads((FOLDER / f"{request.param}.json").read_text())
    world = nuscenes_synth.make(nuscenes_synth.Options(**document["options"]))
    root = nuscenes_synth.write(world, tmp_path_factory.mktemp(request.param))
    dataset = LOADER.open(root)
    boxes = ground_truth(dataset, "synth_val")
    predicted = read_predictions(root / "results" / "detection.json", dataset=dataset)
    expected = {k: math.nan if v is None else v for k, v in document["metrics"].items()}
    return expected, evaluate(find_protocol("nuscenes-detection"), boxes, predicted)


def test_every_number(golden: tuple[dict[str, float], Result]) -> None:
    expected, result = golden
    assert result.protocol.is_exact
    assert set(result.report.metrics) == set(expected)
    for name, value in expected.items():
        ours = result.report.metrics[name].value
        np.testing.assert_allclose(ours, value, rtol=0, atol=EXACT, err_msg=name)


def test_decisions_count_what_the_report_counts(golden: tuple[dict[str, float], Result]) -> None:
    _, result = golden
    report, matches = result.report, result.matches
    for setting in matches.settings:
        rows = matches.at(setting.name)
        pred, gt = rows[rows.has_prediction], rows[rows.has_ground_truth]
        assert len(np.unique(pred.pred_row)) == len(pred) == report.counts["predictions"]
        assert len(np.unique(gt.gt_row)) == len(gt) == report.counts["ground_truth"]
        for label, name in enumerate(matches.classes[:-1]):
            found = (gt.label == label) & (gt.status == Status.TRUE_POSITIVE)
            missed = (gt.label == label) & (gt.status == Status.FALSE_NEGATIVE)
            assert found.sum() + missed.sum() == report.counts[f"{name}/ground_truth"]
            cut = setting.score_cut.get(name, 0.0)
            shown = (pred.label == label) & np.isin(
                pred.status, (Status.TRUE_POSITIVE, Status.FALSE_POSITIVE)
            )
            assert (pred.score[shown] >= cut).all()
