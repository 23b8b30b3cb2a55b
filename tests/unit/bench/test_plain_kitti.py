"""The plain evaluator is a peer worth beating only if it is right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drivekit.bench import kitti_inputs, plain_kitti

GOLDEN = Path(__file__).parents[2] / "golden" / "kitti"
MEASURE = {"bbox": "2d", "bev": "bev", "3d": "3d", "aos": "aos"}


@pytest.mark.parametrize("preset", ["sparse", "ties", "dontcare", "smallconfuse", "nocyclist"])
def test_gives_the_devkit_s_curves(preset: str, tmp_path: Path) -> None:
    golden = json.loads((GOLDEN / f"{preset}.json").read_text("utf-8"))
    digest = kitti_inputs.write(tmp_path, kitti_inputs.Options(**golden["params"]))
    assert digest == golden["inputs"]["sha256"]
    answer = plain_kitti.evaluate(tmp_path / "label_2", tmp_path / "results")
    expected = {
        f"{name.split('/')[0].capitalize()}/{MEASURE[name.split('/')[1]]}/{difficulty}": ys
        for name, by_difficulty in golden["curves"].items()
        for difficulty, ys in by_difficulty.items()
    }
    assert answer["curves"].keys() == expected.keys()
    for name, ys in expected.items():
        assert answer["curves"][name] == pytest.approx(ys, abs=1e-6), name
        scored, measure, difficulty = name.split("/")
        averages = golden["ap"][f"{scored.lower()}/{'bbox' if measure == '2d' else measure}"]
        for kind, value in averages[difficulty].items():
            ours = answer["averages"][f"{scored}/{measure}/{kind}/{difficulty}"]
            assert ours == pytest.approx(value, abs=1e-4)
