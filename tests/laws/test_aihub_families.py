"""Every family of AI Hub that is written is recognised, sound, and the world again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import drivekit as dk
from drivekit.cli.main import main
from drivekit.errors import UsageError
from drivekit.geometry import boxes_at
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.predictions.neutral_table import write_table
from drivekit.loaders.registry import open_dataset
from drivekit.model.dataset import BOXES
from drivekit.model.frames import EGO, Frame
from drivekit.model.images import ImageRef
from drivekit.model.matches import Status
from drivekit.model.rotations import wrap_angle
from drivekit.testing import check_loader
from drivekit.world import rig_of, synthesize
from drivekit.writers import write
from drivekit.writers.aihub_families import FAMILIES
from drivekit.writers.aihub_native import READINGS

NAMES = [family.format for family in FAMILIES]
LABELLED = [family.format for family in FAMILIES if family.document is not None]
#: What has to be said before boxes are read.
SAID: dict[str, dict[str, str]] = {"aihub-fusion-tracking": {"yaw_unit": "rad"}}
DISPUTED = [
    (family.format, name, value)
    for family in FAMILIES
    if family.document is not None
    for name in family.reading
    for value in READINGS[name]
    if name != "extrinsic" and value != family.reading[name]
    and not (name == "size_order" and value not in ("lwh", "hwl"))
]  # fmt: skip

Written = Callable[..., Path]


class Recorded:
    """A scene that keeps what it has computed, or a dataset of such scenes."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._kept: dict[Any, Any] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def points(self, *of: Any) -> Any:
        return self._keep(("points", *of), lambda: self._inner.points(*of))

    def boxes(self, i: int) -> Any:
        return self._keep(("boxes", i), lambda: self._inner.boxes(i))

    def image(self, *of: Any) -> Any:
        return self._keep(("image", *of), lambda: self._rendered(*of))

    def _rendered(self, channel: str, i: int) -> ImageRef:
        image = self._inner.image(channel, i)
        data = image.data()
        return replace(image, source=SimpleNamespace(read=lambda _: data, where=str))

    def _keep(self, key: Any, make: Callable[[], Any]) -> Any:
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def __getitem__(self, scene_id: str) -> Any:
        return self._keep(scene_id, lambda: Recorded(self._inner[scene_id]))

    def __iter__(self) -> Iterator[Any]:
        return (self[name] for name in self._inner.scene_ids)

    def __len__(self) -> int:
        return len(self._inner)


@cache
def world() -> Any:
    rig = rig_of("aihub-fusion-tracking").scaled(96, 120, 20)
    return Recorded(synthesize(9, 2, n_scenes=2, rig=rig, split="val"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Where the world was written, by format, form and reading; each is made once."""
    made: dict[tuple[Any, ...], Path] = {}

    def get(format: str, form: str = "folders", **reading: str) -> Path:
        key = (format, form, *sorted(reading.items()))
        if key not in made:
            made[key] = tmp_path_factory.mktemp("tree") / "out"
            write(world(), format, made[key], form=form, reading=reading)
        return made[key]

    return get


@pytest.mark.parametrize("form", ["folders", "zips", "tars"])
@pytest.mark.parametrize("format", NAMES)
def test_every_form_is_recognised_and_sound(written: Written, format: str, form: str) -> None:
    dataset = open_dataset(written(format, form), **SAID.get(format, {}))
    assert dataset.info.format == format
    assert len(dataset) == 2 and list(dataset.splits) == ["val"]
    kinds = {finding.kind for finding in dataset.info.findings}
    unseen = {"not-visible"} if format == "aihub-virtual-sensor" else set()
    assert kinds <= {"no-calibration", "no-stream", "missing-calibration"} | unseen
    assert "missing-calibration" not in kinds or format == "aihub-katech-collector"
    check_loader(dataset)


@pytest.mark.parametrize("format", LABELLED)
def test_boxes_and_clouds_are_the_worlds(written: Written, format: str) -> None:
    dataset = open_dataset(written(format), **SAID.get(format, {}))
    for scene, original in zip(dataset, world(), strict=True):
        for i in range(2):
            truth = boxes_at(original, "lidar", i)
            boxes = scene.boxes(i)
            known = np.isfinite(boxes.center[:, 0])
            assert len(boxes) == len(truth) and known.any()
            np.testing.assert_allclose(boxes.center[known], truth.center[known], atol=1e-9)
            np.testing.assert_allclose(boxes.size[known], truth.size[known], atol=1e-9)
            turned = wrap_angle(boxes.yaw - truth.yaw)[known]
            np.testing.assert_allclose(turned, 0, atol=1e-9)
            cloud, measured = scene.points("lidar", i), original.points("lidar", i)
            np.testing.assert_allclose(cloud.xyz, measured.xyz + measured.origin, atol=1e-5)
            if boxes.track is not None:
                assert len(set(boxes.track[known])) == known.sum()


@pytest.mark.parametrize("format", ["aihub-passenger-av", *NAMES])
def test_every_family_can_be_looked_at(written: Written, format: str, tmp_path: Path) -> None:
    """Labelled or not, calibrated or not."""
    path = str(written(format, "zips"))
    options = [f"--option={k}={v}" for k, v in SAID.get(format, {}).items()]
    for out in ("frame.png", "page.html"):
        assert main(["render", path, "--out", str(tmp_path / out), "--quiet", *options]) == 0
        assert (tmp_path / out).stat().st_size > 5000


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
@pytest.mark.parametrize("format", ["aihub-passenger-av", *LABELLED])
def test_predictions_are_joined_by_the_key_of_their_frame(
    written: Written, format: str, suffix: str, tmp_path: Path
) -> None:
    """The labels, written as predictions in another order of the frames, are all found."""
    path = written(format, "zips")
    said = SAID.get(format, {})
    truth = ground_truth(open_dataset(path, **said))
    known = truth.filter(np.isfinite(truth.center).all(1))
    predicted = known.take_frames(np.arange(known.n_frames)[::-1])
    predicted = predicted.with_columns(score=np.linspace(0.1, 0.9, len(predicted)))
    write_table(tmp_path / f"predictions{suffix}", predicted)
    run = dk.evaluate("aihub-detection-like", path, tmp_path / f"predictions{suffix}", options=said)
    counts = run.report.counts
    found = run.matches.at()
    n_counted = sum(n for name, n in counts.items() if name.endswith("/counted"))
    assert counts["frames"] == truth.n_frames and n_counted > 0
    assert (found.status == Status.TRUE_POSITIVE).sum() == n_counted
    assert not np.isin(found.status, [Status.FALSE_POSITIVE, Status.FALSE_NEGATIVE]).any()


@pytest.mark.parametrize(("format", "option", "value"), DISPUTED)
def test_both_readings_of_every_dispute(
    written: Written, format: str, option: str, value: str
) -> None:
    """Written one way and read the same way it is the world; read the other way it is not."""
    path = written(format, "folders", **{option: value})
    said = {**SAID.get(format, {}), option: value}
    right = open_dataset(path, format, **said)
    names = list(right.scene_ids)
    for name, original in zip(names, world(), strict=True):
        truth = boxes_at(original, "lidar", 1)
        boxes = right[name].boxes(1)
        known = np.isfinite(boxes.center[:, 0])
        np.testing.assert_allclose(boxes.center[known], truth.center[known], atol=1e-9)
        np.testing.assert_allclose(boxes.size[known], truth.size[known], atol=1e-9)
        np.testing.assert_allclose(wrap_angle(boxes.yaw - truth.yaw)[known], 0, atol=1e-9)
        if format in ("aihub-infra-sensor", "aihub-orchard-robot", "aihub-sensor-analysis") and (
            option == "euler_order"
        ):
            continue  # without roll and pitch both orders are the same
        wrong = open_dataset(path, format, **SAID.get(format, {}))[name].boxes(1)
        same = [
            np.allclose(getattr(wrong, c), getattr(boxes, c), equal_nan=True)
            for c in ("center", "size", "yaw")
        ]
        assert not all(same)


@pytest.mark.parametrize(
    "format", ["aihub-fusion-tracking", "aihub-infra-sensor", "aihub-segmentation"]
)
def test_points_meet_the_image_where_they_did(written: Written, format: str) -> None:
    dataset = open_dataset(written(format), **SAID.get(format, {}))
    for scene, original in zip(dataset, world(), strict=True):
        camera = next(c for c, s in scene.sensors.items() if s.modality == "camera")
        ours = scene.calibration().between(Frame(camera), Frame("lidar"))
        theirs = original.calibration().between(Frame("front"), Frame("lidar"))
        np.testing.assert_allclose(ours.matrix, theirs.matrix, atol=1e-9)
        ahead = np.array([[10.0, 1.0, -1.0], [30.0, -4.0, 0.5]])
        seen = scene.calibration().camera(camera).project(ours.apply(ahead)).pixels
        truth = original.calibration().camera("front").project(theirs.apply(ahead)).pixels
        np.testing.assert_allclose(seen, truth, atol=1e-6)


def test_open_questions_are_told_before_boxes_are_read(written: Written) -> None:
    dataset = open_dataset(written("aihub-fusion-tracking"))
    finding = next(f for f in dataset.info.findings if f.kind == "unsettled")
    assert "--option yaw_unit=" in finding.text
    scene = next(iter(dataset))
    with pytest.raises(UsageError, match="yaw_unit"):
        scene.boxes(0)
    assert scene.layer("raw", 0)[0]["attribute"]["track_id"]
    assert len(scene.layer("boxes2d_tracked", 0)) > 0


def test_times_and_ego_poses(written: Written) -> None:
    dataset = open_dataset(written("aihub-fusion-tracking"), yaw_unit="rad")
    for scene, original in zip(dataset, world(), strict=True):
        stamps = scene.timeline("lidar").times
        assert stamps.tolist() == original.timeline("lidar").times.tolist()
        assert scene.timeline(BOXES).times.tolist() == stamps.tolist()
        ours, theirs = scene.ego(), original.ego()
        for k in (0, 1):
            moved = ours.at(int(stamps[k])).translation - ours.at(int(stamps[0])).translation
            truth = theirs.at(int(stamps[k])).translation - theirs.at(int(stamps[0])).translation
            np.testing.assert_allclose(moved, truth, atol=1e-9)
            np.testing.assert_allclose(
                ours.at(int(stamps[k])).rotation, theirs.at(int(stamps[k])).rotation, atol=1e-9
            )
        mount = scene.calibration().between(EGO, Frame("lidar"))
        truth_mount = original.calibration().between(EGO, Frame("lidar"))
        np.testing.assert_allclose(mount.matrix, truth_mount.matrix, atol=1e-9)


def test_masks_show_what_is_there(written: Written) -> None:
    path = written("aihub-segmentation")
    colors = {"vehicle": [0, 0, 142], "pedestrian": [220, 20, 60], "twoWheeler": [119, 11, 32]}
    tables = {"layers": {"mask": {"colors": {**colors, "background": [0, 0, 0]}}}}
    scene = next(iter(open_dataset(path, overrides=tables)))
    mask = scene.layer("mask", 0)
    assert mask.rgb.shape[:2] == (scene.image("camera", 0).height, scene.image("camera", 0).width)
    assert mask.of("vehicle").any() and not len(mask.unknown())
    assert len(next(iter(open_dataset(path))).layer("mask", 0).unknown()) >= 2


def test_a_reading_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="size_order \\(lwh"):
        write(world(), "aihub-fusion-tracking", tmp_path / "x", reading={"size_order": "abc"})
    with pytest.raises(UsageError, match="this layout lets one choose nothing"):
        write(world(), "aihub-katech-collector", tmp_path / "x", reading={"yaw_unit": "deg"})


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("size_order", "hwl"),
        ("box_origin", "bottom"),
        ("yaw_unit", "deg"),
        ("yaw_zero", "forward"),
        ("yaw_turn", "counterclockwise"),
        ("extrinsic", "zyx-optical"),
    ],
)
def test_both_readings_of_the_passenger_sets(tmp_path: Path, option: str, value: str) -> None:
    for k, reading in enumerate(({}, {option: value})):
        write(
            world(), "aihub-passenger-av", tmp_path / str(k), form="folders", reading=reading,
            cameras={"front": "front"},
        )  # fmt: skip
    usual, other = open_dataset(tmp_path / "0"), open_dataset(tmp_path / "1", **{option: value})
    wrong = open_dataset(tmp_path / "1")
    for scene_id in usual.scene_ids:
        truth, read = usual[scene_id].boxes(1), other[scene_id].boxes(1)
        for column in ("center", "size", "yaw"):
            np.testing.assert_allclose(getattr(read, column), getattr(truth, column), atol=1e-9)
        mounts = [d[scene_id].calibration().between(Frame("lidar"), Frame("front")).matrix
                  for d in (usual, other)]  # fmt: skip
        np.testing.assert_allclose(mounts[1], mounts[0], atol=1e-9)
        misread = wrong[scene_id].boxes(1)
        if option != "extrinsic":  # which angles tell by themselves
            assert not all(
                np.allclose(getattr(misread, c), getattr(truth, c))
                for c in ("center", "size", "yaw")
            )
