"""What the doctor says of boxes: of sets in known readings, of mixed ones, of too little."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from drivekit.api.doctoring.choosing import case_of
from drivekit.audit.boxes.examine import examine_boxes
from drivekit.audit.diagnosis import Answer
from drivekit.audit.examining import examine
from drivekit.loaders.registry import find_loader
from drivekit.world import rig_of, synthesize
from drivekit.writers import write

FORMAT = "aihub-fusion-tracking"
READING = {
    "size_order": "lwh",
    "box_origin": "bottom",
    "yaw_unit": "deg",
    "yaw_zero": "left",
    "yaw_turn": "clockwise",
}
Edit = Callable[[dict[str, Any]], None]


def score_tool() -> ModuleType:
    path = Path(__file__).parents[4] / "tools" / "doctor_score.py"
    spec = importlib.util.spec_from_file_location("doctor_score", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["doctor_score"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def drive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drive with tracks, poses and points, in a reading that nobody would guess."""
    folder = tmp_path_factory.mktemp("drive") / "set"
    rig = rig_of(FORMAT).scaled(64, 260, 28)
    tool = score_tool()
    world = tool.Recorded(synthesize(4, 8, n_scenes=2, rig=rig, interval=0.5))
    write(world, FORMAT, folder, form="folders", reading=READING)
    return folder


def examined(path: Path, format: str = FORMAT) -> list[Answer]:
    case = case_of(find_loader(path, format), path, {})
    return list(examine(case, (examine_boxes,)).answers)


def edited(drive: Path, folder: Path, scenes: tuple[str, ...], edit: Edit) -> Path:
    """Copy a drive, changing every 3D label of some of its scenes."""
    shutil.copytree(drive, folder)
    for path in folder.rglob("lidar/*.json"):
        if path.parent.parent.name in scenes:
            document = json.loads(path.read_text("utf-8"))
            for record in document["annotations"]:
                edit(record["attribute"])
            path.write_text(json.dumps(document), "utf-8")
    return folder


def test_every_question_is_answered_with_evidence(drive: Path) -> None:
    answers = {a.question: a for a in examined(drive)}
    assert {q: a.verdict for q, a in answers.items()} == READING
    for answer in answers.values():
        assert answer.confidence >= 0.99 and not answer.open and not answer.scenes
        assert sum(h.confidence for h in answer.hypotheses) == pytest.approx(1)
        best = answer.hypotheses[0].evidence
        assert best[0].score > 0 and best[0].n > 20
    assert answers["yaw_unit"].in_use == "auto"
    assert answers["size_order"].in_use == "whl" and answers["size_order"].differs


def test_a_convention_that_changes_inside_a_set_is_told_by_scenes(
    drive: Path, tmp_path: Path
) -> None:
    def other_order(record: dict[str, Any]) -> None:
        record["dimension"] = record["dimension"][::-1]

    answers = examined(edited(drive, tmp_path / "mixed", ("002",), other_order))
    orders = {a.scenes: a.verdict for a in answers if a.question == "size_order"}
    assert all(a.confidence >= 0.99 for a in answers)
    assert orders == {("13_001",): "lwh", ("13_002",): "hwl"}


def test_the_front_stays_open_without_tracks(drive: Path, tmp_path: Path) -> None:
    def no_track(record: dict[str, Any]) -> None:
        record["track_id"] = None

    answers = examined(edited(drive, tmp_path / "bare", ("001", "002"), no_track))
    zero = next(a for a in answers if a.question == "yaw_zero")
    assert zero.verdict is None
    assert "the axis is settled" in zero.open and "left" in zero.open and "right" in zero.open


def test_boxes_that_are_all_parallel_do_not_tell_the_turn(drive: Path, tmp_path: Path) -> None:
    def parallel(record: dict[str, Any]) -> None:
        record["yaw"] = 90.0

    answers = {
        a.question: a for a in examined(edited(drive, tmp_path / "same", ("001", "002"), parallel))
    }
    assert answers["yaw_turn"].verdict is None
    assert "crossing" in answers["yaw_turn"].open


def test_labels_that_mean_nothing_settle_nothing(drive: Path, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)

    def nonsense(record: dict[str, Any]) -> None:
        record["yaw"] = float(rng.uniform(-3.1, 3.1))
        record["dimension"] = rng.uniform(0.5, 6, 3).tolist()
        record["location"] = rng.uniform(-30, 30, 3).tolist()

    for answer in examined(edited(drive, tmp_path / "noise", ("001", "002"), nonsense)):
        assert answer.verdict is None or answer.question == "yaw_unit", answer


def test_a_set_without_labels_has_no_answers(drive: Path, tmp_path: Path) -> None:
    shutil.copytree(drive, tmp_path / "bare")
    for path in (tmp_path / "bare").rglob("lidar/*.json"):
        path.unlink()
    assert examined(tmp_path / "bare") == []


@pytest.mark.slow
def test_random_sets_of_every_family_are_never_read_wrongly() -> None:
    """Half of the sets are made by a writer that shares no code with drivekit."""
    tool = score_tool()
    seed = int(np.random.SeedSequence().generate_state(1)[0]) % 1_000_000 * 2
    families = list(tool.FAMILIES)
    by_world = np.random.default_rng(seed).choice(families, 2, replace=False).tolist()
    outcomes = [tool.score(family, seed + 1) for family in families]
    outcomes += [tool.score(family, seed) for family in by_world]
    told = [(o.family, o.seed, o.verdict, o.wrong or o.silent) for o in outcomes]
    print(f"seed {seed}: {told}")
    assert not [one for one in told if one[2] == "wrong"], told
    assert sum(o.verdict == "right" for o in outcomes) >= len(outcomes) - 2, told


def test_what_hangs_on_the_frame_of_boxes_is_open_as_long_as_that_is(
    aihub_sets: ModuleType, tmp_path: Path
) -> None:
    # Bottoms in the LiDAR's frame are, read in the camera's, about where centres would be.
    said = aihub_sets.Conventions(
        size_order="whl", yaw_turn="ccw", origin="bottom", box_frame="lidar", euler="zyx-optical"
    )
    truth = aihub_sets.make_set("passenger-av", tmp_path, 110, conventions=said, frames=4)
    case = case_of(find_loader(truth.path, None), truth.path, {})
    answers = {a.question: a for a in examine(case).answers}
    assert answers["box_frame"].verdict is None
    assert answers["size_order"].verdict == "whl"
    assert answers["box_origin"].verdict is None
    assert "box_frame cannot be told" in answers["box_origin"].open
