"""Boxes may be given from the vehicle, where a calibration says where that is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.boxes.frame import candidates
from drivekit.audit.examining import EXAMINERS, examine
from drivekit.audit.mountings.mounts import OPTIONS
from drivekit.loaders.registry import find_loader
from drivekit.model.frames import EGO, Frame

FORMAT = "aihub-passenger-av"


def test_boxes_from_the_vehicle(aihub_sets: ModuleType, tmp_path: Path) -> None:
    said = aihub_sets.Conventions(size_order="whl", box_frame="ego")
    truth = aihub_sets.make_set(
        "passenger-av", tmp_path, 5, conventions=said, frames=5, step_s=1.0, few=False
    )
    loader = find_loader(truth.path, FORMAT)
    assert "ego" not in candidates(case_of(loader, truth.path, {}))  # no calibration knows it
    case = case_of(loader, truth.path, {"reference": "ego", "yaw_zero": "forward"})
    case = replace(case, known=frozenset(OPTIONS))
    boxes = next(one for one in EXAMINERS if one.__name__ == "examine_boxes")
    answer = examine(case, (boxes,)).answer("box_frame")
    assert answer.verdict == "ego" and answer.differs
    scene = truth.scenes[0]
    read = case.reopen({"box_frame": "ego"})[scene.name]
    way = read.calibration().between(Frame("lidar"), EGO)
    np.testing.assert_allclose(way.matrix, scene.lidar_from_boxes, atol=1e-9)
    assert read.boxes(0).frame.name == "ego"
