"""Boxes may be given from the vehicle, where a calibration says where that is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.boxes.frame import Fit, candidates, told
from drivekit.audit.examining import EXAMINERS, examine
from drivekit.audit.mountings.mounts import OPTIONS
from drivekit.loaders.registry import find_loader
from drivekit.model.frames import EGO, Frame

NOWHERE = np.zeros(3)
FORMAT = "aihub-passenger-av"


@pytest.mark.parametrize(
    ("front", "lidar", "verdict"),
    [
        (Fit(0.0, NOWHERE, 0, 0.8, 40), Fit(0.0, NOWHERE, 0, 0.0, 40), "front"),
        (Fit(0.0, NOWHERE, 0, 0.8, 12), Fit(0.0, NOWHERE, 0, 0.0, 12), "front"),
        (Fit(0.0, NOWHERE, 0, 0.8, 8), Fit(0.0, NOWHERE, 0, 0.0, 8), None),
        (Fit(0.0, NOWHERE, 0, 0.8, 12), Fit(0.0, NOWHERE, 0, 0.3, 12), None),
        # image boxes of late images make things look nearer; nothing makes them look higher
        (Fit(78.0, np.array([-1.8, 0, 0]), 40, 0.64, 90), Fit(0.0, NOWHERE, 0, 0.0, 90), "front"),
        (Fit(78.0, np.array([0, 0, 0.9]), 40, 0.64, 90), Fit(0.0, NOWHERE, 0, 0.0, 90), None),
    ],
)
def test_the_only_frame_in_which_boxes_fit(front: Fit, lidar: Fit, verdict: str | None) -> None:
    assert told("lidar", {"front": front, "lidar": lidar}).verdict == verdict


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
