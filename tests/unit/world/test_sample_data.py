"""The sample data in the checkout: small, sound, made by the tool, and worth looking at."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from drivekit.geometry.tables import in_frames_of
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.predictions.registry import read_predictions
from drivekit.loaders.registry import open_dataset
from drivekit.metrics.evaluation import evaluate
from drivekit.metrics.registry import find_protocol
from drivekit.model.matches import Status
from drivekit.resources import path
from drivekit.testing import check_loader
from drivekit.world import SyntheticDataset
from drivekit.writers.camera_labels import labels_of

FORMATS = {"aihub": "aihub-passenger-av", "kitti": "kitti-object", "nuscenes": "nuscenes"}
PREDICTIONS = {
    "aihub": ("aihub_model_{}.csv", "aihub-detection-like"),
    "kitti": ("kitti_model_{}", "kitti-object"),
    "nuscenes": ("nuscenes_model_{}.json", "nuscenes-detection"),
}


@pytest.fixture(scope="module")
def root() -> Path:
    return path("sample_data")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    file = Path(__file__).parents[3] / "tools" / "make_sample_data.py"
    spec = importlib.util.spec_from_file_location("make_sample_data", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_is_small_enough_to_ship(root: Path) -> None:
    sizes = {p: p.stat().st_size for p in root.rglob("*") if p.is_file()}
    assert sum(sizes.values()) < 8_000_000
    assert max(sizes.values()) < 1_400_000
    assert max(len(str(p.relative_to(root))) for p in sizes) < 120


@pytest.mark.parametrize("name", FORMATS)
def test_it_is_recognised_and_sound(name: str, root: Path) -> None:
    dataset = open_dataset(root / name)
    assert dataset.info.format == FORMATS[name]
    check_loader(dataset, n_scenes=1)


@pytest.mark.parametrize("name", PREDICTIONS)
def test_the_models_hit_and_err_and_the_first_is_better(name: str, root: Path) -> None:
    file, protocol_id = PREDICTIONS[name]
    dataset = open_dataset(root / name)
    truth = ground_truth(dataset)
    protocol = find_protocol(protocol_id)
    headline = []
    counts = np.zeros(4, int)
    for model in "ab":
        found = read_predictions(root / "predictions" / file.format(model), dataset=dataset)
        result = evaluate(protocol, truth, in_frames_of(dataset, found, truth))
        counts += np.bincount(result.matches.at().status, minlength=4)
        values = [result.report.metrics[m].value for m in result.report.headline]
        headline.append(values[0])
    assert counts[Status.TRUE_POSITIVE] > 20
    assert counts[Status.FALSE_POSITIVE] > 0
    assert counts[Status.FALSE_NEGATIVE] > 0
    assert headline[0] is not None
    assert headline[1] is not None
    assert headline[0] > headline[1]


def test_the_demo_drive_has_enough_objects_for_an_average_precision(root: Path) -> None:
    names = ground_truth(open_dataset(root / "aihub")).names()
    for name in ("vehicle", "pedestrian", "twoWheeler"):
        assert names.count(name) >= 41


@pytest.mark.parametrize("name", FORMATS)
def test_the_tool_would_make_the_same_labels(name: str, root: Path, tool: ModuleType) -> None:
    world: SyntheticDataset = getattr(tool, f"{name}_world")()
    dataset = open_dataset(root / name)
    made, kept = next(iter(world)), next(iter(dataset))
    assert made.calibration().cameras.keys() >= kept.calibration().cameras.keys()
    expected = made.boxes(0)
    if name != "nuscenes":
        labels = labels_of(made, made.rig.cameras[0].channel, 0)
        expected = labels[labels.in_image].boxes
    np.testing.assert_allclose(kept.boxes(0).center, expected.center, atol=1e-3)
