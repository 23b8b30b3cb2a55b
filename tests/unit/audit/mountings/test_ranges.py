"""Mountings that change inside a set are told by scenes, and kept so."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import drivekit as dk
from drivekit.api.doctoring.choosing import case_of
from drivekit.api.doctoring.examination import Examination
from drivekit.api.doctoring.freezing import freeze
from drivekit.audit.diagnosis import Answer
from drivekit.audit.examining import examine
from drivekit.audit.mountings.cloud_axes import examine_axes
from drivekit.audit.mountings.examine import examine_calibration
from drivekit.loaders.registry import find_loader
from drivekit.model.frames import Frame

FORMAT = "aihub-fusion-tracking"


def made(module: ModuleType, folder: Path, seed: int, later: dict[str, object], frames: int = 4):
    """Make a set of two scenes, the second of which is otherwise."""
    usual = {"axes": "lbu", "size_order": "whl"}
    first, second = (module.Conventions(**said) for said in (usual, {**usual, **later}))
    return module.make_set(
        "fusion-tracking", folder, seed, conventions=first, later=second,
        frames=frames, step_s=1.0, few=False,
    )  # fmt: skip


def told(path: Path, question: str) -> dict[tuple[str, ...], Answer]:
    case = case_of(find_loader(path, FORMAT), path, {})
    found = examine_calibration(case)
    return {a.scenes: a for a in found if isinstance(a, Answer) and a.question == question}


def test_a_direction_that_changes_is_found_and_kept_by_scenes(
    aihub_sets: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    truth = made(aihub_sets, tmp_path / "data", 3, {"extrinsic": "camera-to-lidar"})
    first, second = (scene.name for scene in truth.scenes)
    loader = find_loader(truth.path, FORMAT)
    case = case_of(loader, truth.path, {})
    diagnosis = examine(case, (examine_calibration,))
    by_scene = {a.scenes: a.verdict for a in diagnosis.answers if a.question == "extrinsic"}
    assert by_scene == {(first,): "reference-to-sensor", (second,): "sensor-to-reference"}
    assert freeze(Examination(truth.path, loader, case, diagnosis, {})).path is not None
    dataset = dk.open(truth.path)
    for scene in truth.scenes:
        pose = dataset[scene.name].calibration().between(Frame("camera0"), Frame("lidar"))
        np.testing.assert_allclose(
            pose.matrix, scene.cameras["image0"].camera_from_lidar, atol=1e-6
        )


def test_a_camera_that_was_knocked_is_wrong_in_those_scenes_only(
    aihub_sets: ModuleType, tmp_path: Path
) -> None:
    truth = made(aihub_sets, tmp_path, 5, {"turned_deg": 4.0}, frames=5)
    first, second = (scene.name for scene in truth.scenes)
    answers = told(truth.path, "mounting/camera0")
    assert answers[first,].verdict == "as-given"
    assert answers[second,].is_wrong and "in yaw" in answers[second,].open


@pytest.mark.parametrize(
    ("seed", "extrinsic", "turned_deg", "yaw_zero"),
    [(5, "camera-to-lidar", 5.0, "back"), (10, "lidar-to-camera", -3.0, "forward")],
)
def test_a_camera_that_was_knocked_before_all_scenes_turns_no_matrix_round(
    aihub_sets: ModuleType,
    tmp_path: Path,
    seed: int,
    extrinsic: str,
    turned_deg: float,
    yaw_zero: str,
) -> None:
    """Of these two the wrong direction came nearer than the right one."""
    said = aihub_sets.Conventions(
        size_order="whl", axes="lbu", euler="xyz-flu", images="rectified",
        yaw_zero=yaw_zero, extrinsic=extrinsic, turned_deg=turned_deg,
    )  # fmt: skip
    truth = aihub_sets.make_set(
        "fusion-tracking", tmp_path, seed, conventions=said, scenes=2, frames=8, step_s=0.1
    )
    right = {"lidar-to-camera": "reference-to-sensor", "camera-to-lidar": "sensor-to-reference"}
    assert told(truth.path, "extrinsic")[()].verdict in (None, right[extrinsic])


@pytest.mark.parametrize("axes", ["flu", "rfu"])
def test_axes_that_change_are_told_by_the_way_driven(
    aihub_sets: ModuleType, tmp_path: Path, axes: str
) -> None:
    truth = made(aihub_sets, tmp_path, 3, {"axes": axes}, frames=3)
    case = case_of(find_loader(truth.path, FORMAT), truth.path, {})
    first, second = (scene.name for scene in truth.scenes)
    answers = examine_axes(case)
    said = {a.scenes: a.verdict for a in answers}
    if axes == "rfu":  # the other way round: the vehicle may have driven in reverse
        assert said == {(): None}
        return
    assert said == {(first,): "left-back-up", (second,): "forward-left-up"}
    # What follows reads each scene by its own axes.
    settled = case.settled(answers)
    assert "axes" in settled.known
    for scene in truth.scenes:
        xyz = settled.dataset[scene.name].points("lidar", 0).xyz
        np.testing.assert_allclose(xyz, scene.frames[0].points, atol=1e-3)
