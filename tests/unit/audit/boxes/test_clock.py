"""Labels that show another moment than their sweep are found by the way that their boxes move."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.boxes.clock import examine_label_clock
from drivekit.audit.diagnosis import Answer
from drivekit.loaders.registry import find_loader

FORMAT = "aihub-fusion-tracking"
READING = {"size_order": "whl", "yaw_unit": "rad", "yaw_zero": "right", "yaw_turn": "clockwise"}


def told(module: ModuleType, folder: Path, late_s: float, frames: int) -> Answer:
    said = module.Conventions(axes="lbu", size_order="whl", yaw_zero="right", yaw_turn="cw",
                              label_offset_s=late_s)  # fmt: skip
    truth = module.make_set(
        "fusion-tracking", folder, 2, conventions=said, frames=frames, step_s=0.1, few=False
    )
    case = case_of(find_loader(truth.path, FORMAT), truth.path, READING)
    (answer,) = examine_label_clock(replace(case, known=frozenset(case.options)))
    return answer


@pytest.mark.parametrize(("late_s", "verdict"), [(0.0, "0"), (0.1, "+0.10 s")])
def test_late_labels_are_late_by_what_their_boxes_say(
    aihub_sets: ModuleType, tmp_path: Path, late_s: float, verdict: str
) -> None:
    answer = told(aihub_sets, tmp_path, late_s, 5)
    assert answer.verdict == verdict
    assert answer.differs == bool(late_s)
    assert answer.hypotheses[0].evidence[0].n >= 6


def test_nothing_that_moves_tells_nothing(aihub_sets: ModuleType, tmp_path: Path) -> None:
    answer = told(aihub_sets, tmp_path, 0.1, 2)
    assert answer.verdict is None and "tracks" in answer.open
