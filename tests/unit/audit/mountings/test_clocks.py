"""Whether images are late, told by what moves before a camera that stands still."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.diagnosis import Answer
from drivekit.audit.mountings.examine import examine_calibration
from drivekit.audit.mountings.moving import Rims, moving
from drivekit.audit.mountings.sightings import sightings
from drivekit.io.images import decode_image, encode_image
from drivekit.loaders.registry import find_loader

FORMAT = "aihub-infra-sensor"


def roadside(module: ModuleType, folder: Path, late_s: float, **said: object) -> Path:
    """Write what a pole beside a road sees, ten times a second."""
    used = module.Conventions(camera_offset_s=late_s)
    made = module.make_set("infra-sensor", folder, 6, conventions=used, step_s=0.1, **said)
    return Path(made.path)


def clock(path: Path) -> Answer:
    case = case_of(find_loader(path, FORMAT), path, {})
    found = [a for a in examine_calibration(case) if isinstance(a, Answer)]
    return next(a for a in found if a.question == "clock/camera_0")


@pytest.mark.parametrize(("late_s", "said"), [(-0.1, "-1"), (0.2, "+2")])
def test_images_of_the_roadside_are_late_by_what_moves(
    aihub_sets: ModuleType, tmp_path: Path, late_s: float, said: str
) -> None:
    answer = clock(roadside(aihub_sets, tmp_path, late_s, few=True))
    assert answer.verdict == said and answer.differs
    assert "edges of what moves agree by" in answer.hypotheses[0].evidence[0].text


def test_rims_that_move_are_those_of_traffic(aihub_sets: ModuleType, tmp_path: Path) -> None:
    path = roadside(aihub_sets, tmp_path, 0.0, few=False, scenes=1)
    case = case_of(find_loader(path, FORMAT), path, {})
    seen, _ = sightings(case)
    for one in seen[3:6]:
        edges = moving(Rims(case), one)
        assert 0 < len(edges) < len(one.edges) / 2
        rows = {tuple(point) for point in one.edges.points.tolist()}
        assert rows.issuperset(tuple(point) for point in edges.points.tolist())
        assert len(edges.upright) + len(edges.level) == len(edges)


def test_when_images_were_taken_cannot_be_told_where_nothing_moves(
    aihub_sets: ModuleType, tmp_path: Path
) -> None:
    path = roadside(aihub_sets, tmp_path, 0.0, scenes=1)
    rng = np.random.default_rng(0)
    sweeps, images = (sorted(path.rglob(f"*.{end}")) for end in ("pcd", "jpg"))
    still = decode_image(images[0].read_bytes(), "still").astype(float)
    for sweep, image in zip(sweeps, images, strict=True):
        if sweep != sweeps[0]:
            shutil.copyfile(sweeps[0], sweep)
        noisy = still + rng.normal(0, 5, still.shape)
        image.write_bytes(encode_image(noisy.clip(0, 255).astype(np.uint8), "jpeg"))
    answer = clock(path)
    assert answer.verdict is None and not answer.differs
    assert answer.open.startswith("too little moves in view: on 0 rims")
