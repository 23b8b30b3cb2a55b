"""Frames are chosen well, and verdicts are kept where every verb finds them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import drivekit as dk
from drivekit import resources
from drivekit.api.doctoring.choosing import looks_of
from drivekit.api.doctoring.examination import Examination
from drivekit.api.doctoring.examining import examination
from drivekit.api.doctoring.freezing import freeze
from drivekit.audit import examining
from drivekit.audit.case import Case
from drivekit.audit.diagnosis import Answer, Diagnosis, Evidence, Hypothesis
from drivekit.audit.telling import State, state_of
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.loaders.overrides import NAME, read_overrides
from drivekit.model.dataset import BOXES
from drivekit.model.frames import Frame
from drivekit.testing import check_loader

SCENE = "22_142546_220614"
PREDICTED = "sample_data/predictions/aihub_model_a.csv"


@pytest.fixture(autouse=True)
def settings_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    return tmp_path / "config" / "drivekit" / "overrides"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources.path("sample_data/aihub"), tmp_path / "data"))


def answer(question: str, verdict: str | None, in_use: str = "whl", **more: Any) -> Answer:
    evidence = (Evidence("size-priors", "cars are 4.5 m long", 1.0, 12),)
    told = () if verdict is None else (Hypothesis(verdict, 0.987, evidence),)
    return Answer(question, f"what is {question}", in_use, verdict, told, **more)


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let the doctor say what the test wants."""

    def say(*answers: Answer) -> None:
        def examine(case: Case, progress: object = None) -> Diagnosis:
            info = case.dataset.info
            return Diagnosis(info.format, info.root, answers, len(case.looks), info.findings)

        monkeypatch.setattr(examining, "examine", examine)

    return say


def examined(path: Path, **options: object) -> Examination:
    return examination(path, None, options, n_frames=6)


def test_what_is_settled_holds_for_every_way_to_open_the_data(
    data: Path, says: Callable[..., None]
) -> None:
    says(answer("size_order", "hwl"), answer("yaw_unit", None, "rad", open="no box turns"))
    frozen = freeze(examined(data))
    assert frozen.path == data / NAME and not frozen.left_out
    kept = read_overrides(data / NAME)
    assert kept.options == {"size_order": "hwl"} and kept.frames == 6
    assert "98.7 %: cars are 4.5 m long" in (data / NAME).read_text("utf-8")
    boxes = dk.ground_truth(dk.open(data)).size
    np.testing.assert_array_equal(boxes, dk.ground_truth(dk.open(data, size_order="hwl")).size)
    again = examined(data)
    assert again.case.declared["size_order"] == "hwl"
    assert again.case.options["size_order"] == "hwl"


def test_what_a_later_look_cannot_tell_stays(data: Path, says: Callable[..., None]) -> None:
    says(answer("size_order", "hwl"))
    freeze(examined(data))
    says(answer("size_order", None), answer("box_origin", "bottom", "center"))
    freeze(examined(data))
    kept = read_overrides(data / NAME)
    assert kept.options == {"size_order": "hwl", "box_origin": "bottom"}


def test_answers_for_some_scenes_become_corrections(data: Path, says: Callable[..., None]) -> None:
    says(answer("size_order", "hwl", scenes=(SCENE,)))
    freeze(examined(data))
    (correction,) = read_overrides(data / NAME).corrections
    assert correction.scenes == (SCENE,)
    assert correction.options == {"size_order": "hwl"}
    boxes = dk.open(data)[SCENE].boxes(0).size
    np.testing.assert_array_equal(boxes, dk.open(data, size_order="hwl")[SCENE].boxes(0).size)
    (again,) = examined(data).diagnosis.answers
    assert again.in_use == "hwl" and not again.differs


POSE = [float(v) for v in (0, -1, 0, 0.5, 0, 0, -1, 1, 1, 0, 0, 2)]


@pytest.mark.parametrize(
    ("sample", "camera", "lidar"),
    [
        ("aihub", "front", "lidar"),
        ("kitti", "image_2", "velodyne"),
        ("nuscenes", "CAM_FRONT", "LIDAR_TOP"),
    ],
)
def test_mountings_are_kept_whatever_the_loader(
    tmp_path: Path, says: Callable[..., None], sample: str, camera: str, lidar: str
) -> None:
    data = Path(shutil.copytree(resources.path(f"sample_data/{sample}"), tmp_path / sample))
    said = {camera: {"pose": POSE, "reference": lidar}}
    says(answer(f"mounting/{camera}", "inverted", "as-given", sensors=said))
    frozen = freeze(examined(data))
    assert frozen.path == data / NAME and not frozen.left_out
    dataset = dk.open(data)
    check_loader(dataset, n_scenes=1)
    for scene in dataset:
        at = scene.calibration().between(Frame(camera), Frame(lidar))
        np.testing.assert_allclose(at.matrix[:3].ravel(), POSE, atol=1e-12)
    assert f"the calibration of {camera} is as overrides say" in dataset.info.assumptions[-1]
    (again,) = examined(data).diagnosis.answers
    assert not again.differs


def test_answers_for_some_scenes_are_kept_whatever_the_loader(
    tmp_path: Path, says: Callable[..., None]
) -> None:
    data = Path(shutil.copytree(resources.path("sample_data/kitti"), tmp_path / "kitti"))
    first, *others = dk.open(data).scene_ids
    says(answer("yaw_turn", "counterclockwise", "clockwise", scenes=(first,)))
    assert freeze(examined(data)).path == data / NAME
    plain, turned = dk.open(data, overrides=False), dk.open(data, yaw_turn="counterclockwise")
    wanted = [turned[first].boxes(0).yaw, *(plain[name].boxes(0).yaw for name in others)]
    found = dk.open(data)
    np.testing.assert_array_equal(dk.ground_truth(found).yaw, np.concatenate(wanted))
    np.testing.assert_array_equal(
        dk.ground_truth(dk.open(data, yaw_turn="clockwise")).yaw, dk.ground_truth(plain).yaw
    )
    (again,) = examined(data).diagnosis.answers
    assert again.in_use == "counterclockwise" and not again.differs


def test_what_a_loader_cannot_take_is_said(tmp_path: Path, says: Callable[..., None]) -> None:
    kitti = shutil.copytree(resources.path("sample_data/kitti"), tmp_path / "kitti")
    says(answer("clock/image_2", "0.1 s", "0"))
    frozen = freeze(examined(Path(kitti)))
    assert frozen.path is None and frozen.left_out == ("clock/image_2",)


def test_data_left_open_can_be_examined(tmp_path: Path) -> None:
    profile = resources.path("configs/profiles/aihub/passenger-av.toml").read_text("utf-8")
    assert 'order = "whl"' in profile
    own = tmp_path / "open.toml"
    own.write_text(profile.replace('order = "whl"', 'order = "auto"'), "utf-8")
    path = resources.path("sample_data/aihub")
    found = examination(path, str(own), {}, n_frames=3)
    assert found.case.declared["size_order"] == "auto"
    assert found.case.options["size_order"] == found.case.choices["size_order"][0]
    assert len(next(iter(found.case.dataset)).boxes(0))
    turned = found.case.reopen({"size_order": "hwl"})
    assert not np.array_equal(
        next(iter(turned)).boxes(0).size, next(iter(found.case.dataset)).boxes(0).size, True
    )


def test_runs_remember_by_what_overrides_they_were_made(
    data: Path, tmp_path: Path, says: Callable[..., None]
) -> None:
    from drivekit.api.picturing import inputs_of

    pred = resources.path(PREDICTED)
    plain = dk.evaluate("aihub-detection-like", data, pred, out=tmp_path / "plain")
    says(answer("size_order", "hwl"))
    freeze(examined(data))
    run = dk.evaluate("aihub-detection-like", data, pred, out=tmp_path / "run")
    assert run.ground_truth.overrides == read_overrides(data / NAME).meaning
    assert plain.ground_truth.overrides == ""
    assert run.ground_truth.fingerprint != plain.ground_truth.fingerprint
    loaded = dk.load_run(tmp_path / "run")
    assert loaded.ground_truth.overrides == run.ground_truth.overrides
    assert inputs_of(loaded).gt_source.overrides == run.ground_truth.overrides
    # The earlier run is read as it was made, without them.
    inputs = inputs_of(dk.load_run(tmp_path / "plain"))
    np.testing.assert_array_equal(
        inputs.gt.size, dk.ground_truth(dk.open(data, overrides=False)).size
    )
    says(answer("size_order", "lhw", "hwl"))
    freeze(examined(data))
    with pytest.raises(DataError, match="other overrides"):
        inputs_of(loaded)


def test_processing_does_not_go_on_under_other_overrides(
    data: Path, tmp_path: Path, says: Callable[..., None]
) -> None:
    from drivekit.api.processing import process

    process(dk.open(data), "thin", tmp_path / "thin")
    says(answer("size_order", "hwl"))
    freeze(examined(data))
    with pytest.raises(UsageError):
        process(dk.open(data), "thin", tmp_path / "thin")


@pytest.mark.parametrize(
    ("in_use", "verdict", "state"),
    [
        ("whl", "whl", State.SAME),
        ("whl", "hwl", State.DIFFERS),
        ("auto", "hwl", State.SETTLED),
        ("whl", None, State.UNKNOWN),
        ("auto", None, State.OPEN),
    ],
)
def test_what_an_answer_means_for_a_reader(in_use: str, verdict: str | None, state: State) -> None:
    assert state_of(answer("size_order", verdict, in_use)) is state
    assert state_of(answer("size_order", verdict, in_use, is_wrong=True)) is State.WRONG


@pytest.mark.parametrize("n_frames", [1, 3, 7, 200])
def test_frames_are_spread_and_the_same_each_time(n_frames: int) -> None:
    dataset = dk.open(resources.path("sample_data/nuscenes"))
    looks = looks_of(dataset, n_frames=n_frames)
    assert looks == looks_of(dataset, n_frames=n_frames)
    labelled = sum(len(scene.timeline(BOXES)) for scene in dataset)
    assert len(looks) == len(set(looks)) == min(n_frames, labelled)
    for look in looks:
        assert dataset[look.key.scene].timeline(BOXES).keys[look.index] == look.key.key
    if n_frames > 4:
        assert {look.key.scene for look in looks} == set(dataset.scene_ids)


def test_scenes_of_one_frame_are_not_short_of_frames() -> None:
    dataset = dk.open(resources.path("sample_data/kitti"))
    assert len(looks_of(dataset, n_frames=4)) == len(dataset) == 4


def test_a_scene_that_is_not_there(data: Path) -> None:
    with pytest.raises(MissingDataError):
        looks_of(dk.open(data), scenes=["nowhere"])
