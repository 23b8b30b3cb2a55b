"""The devkit as a peer: run by another Python, of which only its package is known."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from drivekit import resources
from drivekit.bench.cases import Absent, Case, Setup, Variant
from drivekit.bench.eval_nuscenes import OP
from drivekit.errors import DrivekitError

ERRORS = {"trans_err": "ATE", "scale_err": "ASE", "orient_err": "AOE", "vel_err": "AVE",
          "attr_err": "AAE"}  # fmt: skip

# Stands in for the devkit: talks on stdout as it does, and returns the figures it is given.
PACKAGE = {
    "nuscenes/__init__.py": """
import os
class NuScenes:
    def __init__(self, version, dataroot, verbose):
        assert os.path.isfile(os.path.join(dataroot, version, "sample.json"))
        assert os.path.isfile(os.path.join(dataroot, "maps", "synth.png"))
        print("Loading NuScenes tables")
""",
    "nuscenes/eval/__init__.py": "",
    "nuscenes/eval/common/__init__.py": "",
    "nuscenes/eval/common/config.py": "def config_factory(name): return name",
    "nuscenes/eval/detection/__init__.py": "",
    "nuscenes/eval/detection/evaluate.py": """
import json, os
class DetectionEval:
    def __init__(self, nusc, config, result_path, eval_set, output_dir, verbose):
        assert config == "detection_cvpr_2019" and eval_set == "synth_val"
        assert os.path.isfile(result_path) and os.path.isdir(output_dir)
    def evaluate(self):
        return self, None
    def serialize(self):
        with open(os.path.join(os.path.dirname(__file__), "summary.json")) as file:
            return json.load(file)
""",
    "nuscenes_devkit-9.9.dist-info/METADATA": "Metadata-Version: 2.1\nName: nuscenes-devkit\n"
    "Version: 9.9\n",
}


@pytest.fixture
def summary() -> dict:
    """The devkit's own form of the stored figures."""
    path = resources.path("configs/bench/nuscenes-detection-small.json")
    figures = json.loads(path.read_text("utf-8"))["metrics"]
    figures = {name: float("nan") if v is None else v for name, v in figures.items()}
    labels = [name.removesuffix("/AP") for name in figures if name.endswith("/AP")]
    return {
        "nd_score": figures["NDS"],
        "mean_ap": figures["mAP"],
        "tp_errors": {error: figures[f"m{ours}"] for error, ours in ERRORS.items()},
        "mean_dist_aps": {label: figures[f"{label}/AP"] for label in labels},
        "label_aps": {
            label: {d: figures[f"{label}/AP_{d}m"] for d in ("0.5", "1.0", "2.0", "4.0")}
            for label in labels
        },
        "label_tp_errors": {
            label: {error: figures[f"{label}/{ours}"] for error, ours in ERRORS.items()}
            for label in labels
        },
    }


def case(folder: Path, summary: dict, monkeypatch: pytest.MonkeyPatch) -> Case:
    site = folder / "site"
    for name, text in PACKAGE.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
    (site / "nuscenes/eval/detection/summary.json").write_text(json.dumps(summary))
    monkeypatch.setenv("PYTHONPATH", str(site))
    inputs = folder / "inputs"
    inputs.mkdir()
    return OP.make("small", Setup(inputs, peer_python=Path(sys.executable)))


def test_the_devkit_s_figures_have_our_names(
    tmp_path: Path, summary: dict, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = case(tmp_path, summary, monkeypatch)
    (peer,) = made.peers
    assert isinstance(peer, Variant)
    assert (peer.name, peer.version) == ("nuscenes-devkit", "9.9")
    ours, theirs = made.ours.answer(), peer.answer()
    assert made.wrong(ours) is None
    assert set(ours) == set(theirs) and made.differs(ours, theirs) is None
    assert peer.run().wall_s > 0


def test_a_figure_that_is_off_by_a_billionth_is_a_difference(
    tmp_path: Path, summary: dict, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary["label_tp_errors"]["car"]["vel_err"] += 1e-9
    made = case(tmp_path, summary, monkeypatch)
    said = made.differs(made.ours.answer(), made.peers[0].answer())
    assert said is not None and said.startswith("car/AVE")


def test_a_devkit_that_fails_says_why(
    tmp_path: Path, summary: dict, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = case(tmp_path, summary, monkeypatch)
    (tmp_path / "site/nuscenes/eval/detection/summary.json").write_text("{}")
    with pytest.raises(DrivekitError, match="KeyError: 'nd_score'"):
        made.peers[0].answer()


@pytest.mark.parametrize(
    ("python", "reason"),
    [
        (None, "DRIVEKIT_PEER_PYTHON"),
        (sys.executable, "No module named 'nuscenes'"),
        ("no-python", "no such program"),
    ],
)
def test_where_there_is_no_devkit_the_peer_is_absent(
    python: str | None, reason: str, tmp_path: Path
) -> None:
    setup = Setup(tmp_path, peer_python=None if python is None else Path(python))
    (peer,) = OP.make("small", setup).peers
    assert isinstance(peer, Absent) and reason in peer.reason
