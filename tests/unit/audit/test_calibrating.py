"""How cameras are mounted, found out from edges alone."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from drivekit.api.doctoring import case_of
from drivekit.audit.calibrating import examine_calibration
from drivekit.audit.diagnosis import Answer
from drivekit.loaders.registry import find_loader


def told(path: Path, format: str) -> dict[str, Answer]:
    case = case_of(find_loader(path, format), path, {})
    return {answer.question: answer for answer in examine_calibration(case)}


def conventions(module: ModuleType, **said: object):
    return module.conventions.Conventions(**said)


@pytest.mark.parametrize(("euler", "flip"), [("xyz-flu", False), ("zyx-optical", True)])
def test_mountings_of_passenger_cars(
    aihub_sets: ModuleType, tmp_path: Path, euler: str, flip: bool
) -> None:
    images = "distorted" if flip else "rectified"
    said = conventions(
        aihub_sets, size_order="whl", yaw_zero="right", yaw_turn="cw", box_frame="camera",
        euler=euler, flip=flip, images=images,
    )  # fmt: skip
    truth = aihub_sets.make_set(
        "passenger-av", tmp_path, 7, conventions=said, frames=5, step_s=1.0, few=False
    )
    answers = told(truth.path, "aihub-passenger-av")
    assert answers["extrinsic"].verdict == euler
    assert answers["reference"].verdict == "lidar"
    axes = answers["reference_axes"]
    assert axes.verdict == ("back-right-up" if flip else "forward-left-up")
    assert axes.differs == flip
    assert answers["images"].verdict in (images, None)
    assert answers["mounting/front"].verdict == "as-given"
    assert 0.99 < answers["extrinsic"].confidence <= 1.0


@pytest.mark.parametrize("extrinsic", ["lidar-to-camera", "camera-to-lidar"])
def test_direction_of_a_matrix(aihub_sets: ModuleType, tmp_path: Path, extrinsic: str) -> None:
    said = conventions(aihub_sets, axes="lbu", extrinsic=extrinsic)
    truth = aihub_sets.make_set(
        "fusion-tracking", tmp_path, 3, conventions=said, frames=4, step_s=1.0, few=False
    )
    answer = told(truth.path, "aihub-fusion-tracking")["extrinsic"]
    is_usual = extrinsic == "lidar-to-camera"
    assert answer.verdict == ("reference-to-sensor" if is_usual else "sensor-to-reference")
    assert answer.differs != is_usual
    evidence = answer.hypotheses[0].evidence[0]
    assert evidence.name == "edges" and evidence.n == 8 and evidence.score > 4


def test_nothing_to_see_is_said(aihub_sets: ModuleType, tmp_path: Path) -> None:
    truth = aihub_sets.make_set("passenger-av", tmp_path, 1, scenes=1, frames=1, few=True)
    for image in truth.path.rglob("*.jpg"):
        image.unlink()
    answers = told(truth.path, "aihub-passenger-av")
    assert answers["extrinsic"].verdict is None
    assert "can be compared" in answers["extrinsic"].open
