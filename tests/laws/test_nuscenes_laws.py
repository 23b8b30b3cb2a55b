"""nuscenes-detection keeps the laws of protocols, on data that the devkit was run on."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.nuscenes import LOADER
from drivekit.loaders.predictions.nuscenes_results import read_results
from drivekit.metrics.nuscenes_detection import NUSCENES_DETECTION, NuscenesDetection
from drivekit.testing import check_protocol


@pytest.mark.parametrize(
    "options",
    [
        {"scenes": 3, "samples": 6, "boxes": 20, "preds": 40, "seed": 1},
        {"scenes": 2, "samples": 8, "boxes": 15, "preds": 40, "edge_cases": True, "seed": 3},
        {"scenes": 1, "samples": 5, "boxes": 4, "preds": 12, "seed": 4},
    ],
    ids=["plain", "odd values", "few classes"],
)
@pytest.mark.parametrize(
    "protocol",
    [NUSCENES_DETECTION, NUSCENES_DETECTION.with_classes(["car", "bicycle"])],
    ids=["whole", "two classes"],
)
def test_laws(
    protocol: NuscenesDetection, options: dict[str, Any], nuscenes_synth: ModuleType, tmp_path: Path
) -> None:
    world = nuscenes_synth.make(nuscenes_synth.Options(**options))
    dataset = LOADER.open(nuscenes_synth.write(world, tmp_path))
    predicted = read_results(tmp_path / "results" / "detection.json", dataset=dataset)
    check_protocol(protocol, ground_truth(dataset), predicted)
