"""Labels tell how a camera is mounted where no image and no cloud can."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.boxes.witness import examine_labels
from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer
from drivekit.audit.examining import examine
from drivekit.audit.mountings.mounts import OPTIONS
from drivekit.loaders.registry import find_loader

FORMAT = "aihub-passenger-av"


def labelled(module: ModuleType, folder: Path, box_frame: str, euler: str, flip: bool) -> Case:
    """Return boxes in known readings, beside images that show nothing, without clouds."""
    said = module.Conventions(
        size_order="whl", yaw_zero="right", yaw_turn="cw", box_frame=box_frame,
        euler=euler, flip=flip,
    )  # fmt: skip
    truth = module.make_set(
        "passenger-av", folder, 5, conventions=said, frames=5, step_s=1.0, few=False
    )
    blank = io.BytesIO()
    Image.new("RGB", (576, 324)).save(blank, "JPEG")
    for path in truth.path.rglob("sensor_raw_data/camera/*.jpg"):
        path.write_bytes(blank.getvalue())
    for path in truth.path.rglob("*.pcd"):
        path.unlink()
    return case_of(find_loader(truth.path, FORMAT), truth.path, {"box_frame": "lidar"})


def knowing_boxes(case: Case) -> Case:
    """Return the case after what its boxes mean was settled, as the profile has it."""
    return replace(case, known=frozenset(case.options) - frozenset(OPTIONS))


@pytest.mark.parametrize(("euler", "flip"), [("zyx-optical", True)])
def test_labels_and_a_calibration_are_enough(
    aihub_sets: ModuleType, tmp_path: Path, euler: str, flip: bool
) -> None:
    found = examine(labelled(aihub_sets, tmp_path, "lidar", euler, flip))
    assert found.answer("extrinsic").verdict == euler
    axes = found.answer("reference_axes")
    assert axes.verdict == ("back-right-up" if flip else "forward-left-up")
    (evidence,) = axes.hypotheses[0].evidence
    assert evidence.name == "image-boxes" and evidence.score > 0.6 and evidence.n > 20


def test_boxes_that_are_read_in_a_wrong_frame_settle_no_mounting(
    aihub_sets: ModuleType, tmp_path: Path
) -> None:
    case = labelled(aihub_sets, tmp_path, "camera", "xyz-flu", False)
    assert all(answer.verdict is None for answer in examine_labels(knowing_boxes(case)))


def test_edges_and_labels_that_disagree_are_a_finding(
    aihub_sets: ModuleType, tmp_path: Path
) -> None:
    case = knowing_boxes(labelled(aihub_sets, tmp_path, "lidar", "xyz-flu", False))

    def edges(case: Case) -> tuple[Answer, ...]:
        one = next(a for a in examine_labels(case) if a.question == "extrinsic")
        other = replace(one.hypotheses[0], value="zyx-optical")
        return (replace(one, verdict="zyx-optical", hypotheses=(other,)),)

    found = examine(case, (edges, examine_labels))
    answer = found.answer("extrinsic")
    assert answer.verdict is None and "disagrees" in answer.open
    assert [one.kind for one in found.findings if one.where == ""] == ["evidence-disagrees"]
    # What agrees has the evidence of both, once each.
    both = examine(case, (examine_labels, examine_labels)).answer("extrinsic")
    assert both.verdict == "xyz-flu" and len(both.hypotheses[0].evidence) == 1
    assert np.isclose(sum(h.confidence for h in both.hypotheses), 1.0)
