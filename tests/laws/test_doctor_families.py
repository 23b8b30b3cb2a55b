"""Whatever way a family was written, its data are read that way after the doctor, without a word.

Through files and archives, as every verb opens them. How often the doctor is right on noisy labels
is measured elsewhere.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import drivekit as dk
from drivekit.api.doctoring.examining import examination
from drivekit.api.doctoring.freezing import freeze
from drivekit.geometry import boxes_at
from drivekit.model.rotations import wrap_angle
from drivekit.world import rig_of, synthesize
from drivekit.writers import write
from drivekit.writers.aihub_families import FAMILIES

#: Another way to write each number than the family's usual one.
OTHERWISE = {
    "size_order": {"whl": "hwl", "lwh": "hlw"},
    "box_origin": {"center": "bottom"},
    "yaw_unit": {"rad": "deg"},
    "yaw_zero": {"forward": "left"},
    "yaw_turn": {"clockwise": "counterclockwise"},
    "euler_unit": {"rad": "deg"},
}
DISPUTED = {f.format: f for f in FAMILIES if f.document and OTHERWISE.keys() & f.reading.keys()}


@cache
def world() -> Any:
    rig = rig_of("aihub-fusion-tracking").scaled(160, 480, 40)
    return synthesize(11, 6, n_scenes=3, rig=rig, split="val")


@pytest.mark.slow
@pytest.mark.parametrize("form", ["folders", "zips"])
@pytest.mark.parametrize("format", DISPUTED)
def test_data_in_another_reading_are_the_world_after_the_doctor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str, form: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    usual = DISPUTED[format].reading
    reading = {name: OTHERWISE[name][usual[name]] for name in usual if name in OTHERWISE}
    path = tmp_path / "data"
    write(world(), format, path, form=form, reading=reading)
    found = examination(path, None, {})
    verdicts = found.diagnosis.options()
    assert {name: verdicts.get(name) for name in reading} == reading
    assert freeze(found).path is not None
    dataset = dk.open(path)
    assert dataset.info.override is not None
    for scene, original in zip(dataset, world(), strict=True):
        truth, boxes = boxes_at(original, "lidar", 2), scene.boxes(2)
        known = np.isfinite(boxes.center[:, 0])
        np.testing.assert_allclose(boxes.center[known], truth.center[known], atol=1e-9)
        np.testing.assert_allclose(boxes.size[known], truth.size[known], atol=1e-9)
        np.testing.assert_allclose(wrap_angle(boxes.yaw - truth.yaw)[known], 0, atol=1e-9)
