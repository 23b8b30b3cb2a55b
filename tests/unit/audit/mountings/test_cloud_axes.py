"""Where the axes of a cloud point, told by the way its vehicle drives."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.diagnosis import Answer
from drivekit.audit.examining import examine
from drivekit.audit.mountings.cloud_axes import examine_axes
from drivekit.loaders.registry import find_loader

FORMAT = "aihub-fusion-tracking"


def told(path: Path) -> Answer:
    (answer,) = examine_axes(case_of(find_loader(path, FORMAT), path, {}))
    return answer


@pytest.mark.parametrize(
    ("axes", "said"),
    [("lbu", "left-back-up"), ("flu", "forward-left-up"), ("rfu", "right-forward-up")],
)
def test_axes_are_told_by_the_way_driven(
    aihub_sets: ModuleType, tmp_path: Path, axes: str, said: str
) -> None:
    used = aihub_sets.Conventions(axes=axes)
    aihub_sets.make_set("fusion-tracking", tmp_path, 3, conventions=used, frames=3, step_s=1.0)
    answer = told(tmp_path)
    assert answer.verdict == said
    assert answer.in_use == "left-back-up"
    assert answer.hypotheses[0].evidence[0].score > -10
    assert answer.hypotheses[1].evidence[0].score < -80


def test_a_vehicle_that_does_not_drive_tells_nothing(
    aihub_sets: ModuleType, tmp_path: Path
) -> None:
    aihub_sets.make_set("fusion-tracking", tmp_path, 3, frames=1)
    answer = told(tmp_path)
    assert answer.verdict is None
    assert "driving vehicle" in answer.open


def test_headings_are_told_against_the_axes_found(aihub_sets: ModuleType, tmp_path: Path) -> None:
    used = aihub_sets.Conventions(
        axes="rfu", size_order="lwh", yaw_unit="deg", yaw_zero="right", yaw_turn="ccw"
    )
    aihub_sets.make_set("fusion-tracking", tmp_path, 8, conventions=used, few=False, step_s=0.1)
    found = examine(case_of(find_loader(tmp_path, FORMAT), tmp_path, {}))
    settled = found.options()
    assert settled["axes"] == "right-forward-up"
    assert settled["yaw_zero"] == "right"
    assert settled["yaw_turn"] == "counterclockwise"
