"""How cameras are mounted, found out from edges alone."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.diagnosis import Answer
from drivekit.audit.mountings.examine import examine_calibration
from drivekit.audit.telling import State, state_of
from drivekit.loaders.registry import find_loader
from drivekit.model.dataset import Finding


def told(path: Path, format: str) -> dict[str, Answer]:
    case = case_of(find_loader(path, format), path, {})
    return {a.question: a for a in examine_calibration(case) if isinstance(a, Answer)}


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


@pytest.mark.parametrize(
    ("extrinsic", "axes", "late"), [("lidar-to-camera", "lbu", 1), ("camera-to-lidar", "rfu", 0)]
)
def test_direction_of_a_matrix(
    aihub_sets: ModuleType, tmp_path: Path, extrinsic: str, axes: str, late: int
) -> None:
    said = conventions(aihub_sets, axes=axes, extrinsic=extrinsic, camera_offset_s=0.1 * late)
    truth = aihub_sets.make_set(
        "fusion-tracking", tmp_path, 3, conventions=said, frames=7, step_s=0.1, few=False
    )
    answers = told(truth.path, "aihub-fusion-tracking")
    answer = answers["extrinsic"]
    is_usual = extrinsic == "lidar-to-camera"
    assert answer.verdict == ("reference-to-sensor" if is_usual else "sensor-to-reference")
    assert answer.differs != is_usual
    evidence = answer.hypotheses[0].evidence[0]
    assert evidence.name == "edges" and evidence.score > 4
    assert answers["axes"].verdict == {"lbu": "left-back-up", "rfu": "right-forward-up"}[axes]
    clock = answers["clock/camera0"]
    assert clock.verdict in (f"{late:+d}" if late else "0", None)
    assert (clock.verdict is None) == bool(clock.open)


def test_images_that_are_broken_are_told(aihub_sets: ModuleType, tmp_path: Path) -> None:
    truth = aihub_sets.make_set("fusion-tracking", tmp_path, 2, scenes=1, frames=3)
    broken = min(truth.path.rglob("*.jpg"))
    broken.write_bytes(broken.read_bytes()[:3000])
    case = case_of(find_loader(truth.path, None), truth.path, {})
    (finding,) = [one for one in examine_calibration(case) if isinstance(one, Finding)]
    assert finding.kind == "unreadable-frame" and finding.count == 1
    assert broken.name in finding.where


def test_nothing_to_see_is_said(aihub_sets: ModuleType, tmp_path: Path) -> None:
    truth = aihub_sets.make_set("passenger-av", tmp_path, 1, scenes=1, frames=1, few=True)
    for image in truth.path.rglob("*.jpg"):
        image.unlink()
    answers = told(truth.path, "aihub-passenger-av")
    assert answers["extrinsic"].verdict is None
    assert "can be compared" in answers["extrinsic"].open


def test_data_without_a_calibration_are_not_broken(aihub_sets: ModuleType, tmp_path: Path) -> None:
    truth = aihub_sets.make_set("virtual-sensor", tmp_path, 1, scenes=1, frames=2)
    case = case_of(find_loader(truth.path, None), truth.path, {})
    (answer,) = examine_calibration(case)
    assert isinstance(answer, Answer) and answer.question == "mounting/camera"
    assert answer.verdict is None and not answer.is_wrong
    assert "calibration.given" in answer.open


def test_labels_alone_leave_nothing_to_say_of_mountings(
    aihub_sets: ModuleType, tmp_path: Path
) -> None:
    truth = aihub_sets.make_set("passenger-av", tmp_path, 1, form="zip", scenes=1, frames=2)
    (labels,) = truth.path.rglob("VL.zip")
    answer = told(labels, "aihub-passenger-av")["extrinsic"]
    assert (answer.in_use, answer.verdict) == ("not here", None)
    assert state_of(answer) == State.UNKNOWN
