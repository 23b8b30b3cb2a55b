"""Two readings of the same descriptions: what the second writer wrote, drivekit's loaders read."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from drivekit.loaders.registry import open_dataset
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Dataset, Scene
from drivekit.model.frames import EGO, Frame
from drivekit.model.rotations import matrix_from_quat, wrap_angle

CAMERAS = {"image0": "camera0", "camera_0": "camera_0"}
# What the name of a frame's files is here and there.
# Classes that drivekit's taxonomy has under another name.
KOREAN = {
    "orchard-robot": {"트럭": "기타", "경운기": "기타"},
    "sensor-analysis": {
        "승용차": "vehicle",
        "트럭": "truck",
        "버스": "bus",
        "오토바이": "two_wheeler",
        "자전거": "two_wheeler",
        "보행자": "pedestrian",
    },
}
# Readings that nobody disputes, and a profile could be told all the same.
BEYOND = [
    ("infra-sensor", "size_order", "wlh"),
    ("infra-sensor", "yaw_unit", "deg"),
    ("orchard-robot", "size_order", "wlh"),
    ("orchard-robot", "yaw_unit", "deg"),
    ("virtual-sensor", "rotation_order", "xyz"),
    ("sensor-analysis", "rotation_order", "zyx"),
]
LABELLED = ["passenger-av", "fusion-tracking", "infra-sensor", "orchard-robot"]
LABELLED += ["virtual-sensor", "sensor-analysis"]


def opened(truth: Any) -> Dataset:
    """Open a set with overrides that say what its conventions are."""
    from aihub_sets.answers import answers

    tables: dict[str, Any] = {}
    for key, value in answers(truth, everything=True).items():
        *path, last = key.split(".")
        table = tables
        for name in path:
            table = table.setdefault(name, {})
        table[last] = value
    return open_dataset(truth.path, **({"overrides": tables} if tables else {}))


def scene_of(dataset: Dataset, name: str) -> Scene:
    found = [s for s in dataset.scene_ids if s == name or s.endswith("/" + name)]
    assert len(found) == 1, (name, dataset.scene_ids)
    return dataset[found[0]]


def compare_boxes(there: Any, here: Boxes, least: float = 0.0, family: str = "") -> None:
    """Compare what was labelled with what was read, in the same order."""
    called = KOREAN.get(family, {})
    keep = np.flatnonzero((there.size >= least).all(1))
    known = here[np.isfinite(here.center).all(1) & np.isfinite(here.size).all(1)]
    assert len(known) == len(keep)
    names = [called.get(there.label[i], there.label[i]) for i in keep]
    assert [name.casefold() for name in known.names()] == [name.casefold() for name in names]
    np.testing.assert_allclose(known.center, there.center[keep], rtol=0, atol=1e-6)
    np.testing.assert_allclose(known.size, there.size[keep], rtol=0, atol=1e-6)
    rotation = there.rotation[keep]
    if known.quat is None:
        yaw = np.arctan2(rotation[:, 1, 0], rotation[:, 0, 0])
        np.testing.assert_allclose(wrap_angle(known.yaw - yaw), 0, atol=1e-6)
    else:
        np.testing.assert_allclose(matrix_from_quat(known.quat), rotation, atol=1e-6)
    if known.track is not None and known.track.size and known.track[0].isdigit():
        assert known.track.tolist() == [str(there.track[i]) for i in keep]


def compare_clouds(there: Any, scene: Scene, sensor: str, i: int) -> None:
    cloud = scene.points(sensor, i)
    np.testing.assert_allclose(cloud.xyz, there.points, rtol=0, atol=1e-5)
    if "intensity" in cloud.channels:
        written = there.intensity.astype(float)
        read = cloud.channels["intensity"].astype(float)
        # Some files count to 255.
        scale = 255.0 if written.max() > 1.0 and read.max() <= 1.0 else 1.0
        np.testing.assert_allclose(read * scale, written, atol=1e-3)


def compare_cameras(there: Any, scene: Scene, distorted: bool | None = None) -> None:
    lidar = next(s.channel for s in scene.sensors.values() if s.modality == "lidar")
    calibration = scene.calibration()
    for name, camera in there.cameras.items():
        channel = CAMERAS.get(name, name)
        if not calibration.knows(Frame(channel), Frame(lidar)):
            assert channel not in scene.sensors
            continue
        found = calibration.between(Frame(channel), Frame(lidar)).matrix
        np.testing.assert_allclose(found, camera.camera_from_lidar, rtol=0, atol=1e-6)
        if channel in calibration.cameras:
            read = calibration.cameras[channel]
            np.testing.assert_allclose(read.K, camera.K, rtol=0, atol=1e-6)
            assert (read.width, read.height) == (camera.width, camera.height)
            if distorted is not None:
                stated = np.zeros(4) if not read.distortion else np.array(read.distortion)[:4]
                np.testing.assert_allclose(stated, camera.distortion, atol=1e-9)


def compare_box_frame(there: Any, scene: Scene) -> None:
    """Compare where the frame of the boxes is, as seen from the LiDAR."""
    lidar = next(s.channel for s in scene.sensors.values() if s.modality == "lidar")
    frame = scene.boxes(0).frame
    found = scene.calibration().between(Frame(lidar), Frame(frame.name)).matrix
    np.testing.assert_allclose(found, there.lidar_from_boxes, rtol=0, atol=1e-6)


def compare_set(truth: Any, dataset: Dataset) -> None:
    """Compare everything that a family's files say."""
    assert len(dataset.scene_ids) == len(truth.scenes)
    for there in truth.scenes:
        scene = scene_of(dataset, there.name)
        lidars = [s.channel for s in scene.sensors.values() if s.modality == "lidar"]
        labelled = there.frames[0].labelled is not None
        timeline = scene.timeline(BOXES if labelled else (lidars or [*scene.sensors])[0])
        assert len(timeline) == len(there.frames)
        for i, frame in enumerate(there.frames):
            if lidars:
                compare_clouds(frame, scene, lidars[0], i)
            if labelled:
                least = 0.1 if truth.family == "infra-sensor" else 0.0
                compare_boxes(frame.labelled, scene.boxes(i), least, truth.family)


@pytest.mark.parametrize("form", ["folder", "zip", "parts"])
@pytest.mark.parametrize("family", LABELLED)
def test_boxes_and_clouds_of_every_family_in_every_form(
    aihub_sets: ModuleType, tmp_path: Path, family: str, form: str
) -> None:
    # The seeds differ in how members of archives are named.
    for seed in (10, 11, 12) if form == "zip" else (12,):
        truth = aihub_sets.make_set(
            family, tmp_path / f"{seed}", seed, form=form, scenes=1, frames=2
        )
        compare_set(truth, opened(truth))


def readings() -> list[Any]:
    """Return every choice of every dispute, by name: the choices stand in the other package."""
    import importlib
    import sys

    folder = str(Path(__file__).parents[2])
    if folder not in sys.path:
        sys.path.append(folder)
    sets = importlib.import_module("aihub_sets")
    return [
        pytest.param(family, name, value, id=f"{family}-{name}-{value}")
        for family in LABELLED
        for name, choices in sets.FAMILIES[family].disputes.items()
        for value in dict.fromkeys(choices)
        if name != "camera_offset_s"
    ] + [pytest.param(*each, id="-".join(each)) for each in BEYOND]


@pytest.mark.parametrize(("family", "name", "value"), readings())
def test_every_reading_of_every_dispute(
    aihub_sets: ModuleType, tmp_path: Path, family: str, name: str, value: object
) -> None:
    from dataclasses import replace

    kind = aihub_sets.FAMILIES[family]
    from aihub_sets.conventions import draw

    used = replace(draw(kind.disputes, np.random.default_rng(5), kind.fixed), **{name: value})
    truth = aihub_sets.make_set(family, tmp_path / "set", 21, conventions=used, scenes=1, frames=2)
    dataset = opened(truth)
    compare_set(truth, dataset)
    if family in ("passenger-av", "fusion-tracking", "infra-sensor"):
        distorted = used.images == "distorted" if family == "passenger-av" else None
        for there in truth.scenes:
            scene = scene_of(dataset, there.name)
            compare_cameras(there, scene, distorted)
            compare_box_frame(there, scene)


def test_image_boxes_of_the_passenger_cars(aihub_sets: ModuleType, tmp_path: Path) -> None:
    for order in ("xyxy", "xxyy"):
        used = aihub_sets.Conventions(
            size_order="whl", yaw_zero="right", yaw_turn="cw", box_frame="camera", bbox_order=order
        )
        truth = aihub_sets.make_set(
            "passenger-av", tmp_path / order, 3, conventions=used, frames=3, few=False
        )
        dataset = opened(truth)
        for there in truth.scenes:
            scene = scene_of(dataset, there.name)
            for i, frame in enumerate(there.frames):
                found = scene.layer("boxes2d", i)
                traffic = np.array(
                    [n.startswith("traffic") for n in found.taxonomy.names(found.label)]
                )
                written = frame.image_boxes["front"].xyxy
                known = found.xyxy[~traffic & np.isfinite(found.xyxy).all(1)]
                assert traffic.sum() == 1
                sort = lambda box: box[np.lexsort(box.T)]  # noqa: E731
                np.testing.assert_allclose(sort(known), sort(np.round(written, 2)), atol=1e-9)


@pytest.mark.parametrize("layout", ["kind", "split", "brackets"])
@pytest.mark.parametrize("form", ["folder", "zip"])
def test_layouts_of_the_fusion_sets(
    aihub_sets: ModuleType,
    tmp_path: Path,
    layout: str,
    form: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from aihub_sets import fusion_tracking

    only = {layout: fusion_tracking.LAYOUTS[layout]}
    monkeypatch.setattr(fusion_tracking, "LAYOUTS", only)
    truth = aihub_sets.make_set("fusion-tracking", tmp_path, 10, form=form, frames=1)
    dataset = opened(truth)
    compare_set(truth, dataset)
    assert list(dataset.splits) == ["val"]


def test_tracks_poses_and_times_of_the_fusion_sets(aihub_sets: ModuleType, tmp_path: Path) -> None:
    for seed, form in ((1, "folder"), (2, "zip")):
        truth = aihub_sets.make_set("fusion-tracking", tmp_path / form, seed, form=form, frames=4)
        dataset = opened(truth)
        for there in truth.scenes:
            scene = scene_of(dataset, there.name)
            ego, mounts = scene.ego(), scene.calibration()
            stamps = scene.timeline("lidar").stamps_ns
            for i, frame in enumerate(there.frames):
                world_from_lidar = ego.pose(i).matrix @ mounts.between(EGO, Frame("lidar")).matrix
                np.testing.assert_allclose(world_from_lidar, frame.world_from_lidar, atol=1e-6)
                assert abs(stamps[i] * 1e-9 - frame.time_s) < 1e-6
                found = scene.layer("boxes2d_tracked", i)
                written = frame.image_boxes["image0"]
                np.testing.assert_allclose(found.xyxy, written.xyxy, atol=1e-9)
                assert found.extra["track"].tolist() == [str(t) for t in written.track]


@pytest.mark.parametrize("form", ["folder", "zip", "parts"])
def test_sets_without_labels_in_space(aihub_sets: ModuleType, tmp_path: Path, form: str) -> None:
    for family in ("special-environment", "special-environment-upgrade", "katech-collector"):
        truth = aihub_sets.make_set(family, tmp_path / family, 4, form=form, frames=2)
        compare_set(truth, opened(truth))


@pytest.mark.parametrize("direction", ["lidar-to-camera", "camera-to-lidar"])
@pytest.mark.parametrize("form", ["folder", "zip", "parts"])
def test_segmentation(aihub_sets: ModuleType, tmp_path: Path, direction: str, form: str) -> None:
    used = aihub_sets.Conventions(extrinsic=direction)
    truth = aihub_sets.make_set("segmentation", tmp_path, 4, conventions=used, form=form, frames=3)
    dataset = opened(truth)
    compare_set(truth, dataset)
    for there in truth.scenes:
        compare_cameras(there, scene_of(dataset, there.name))


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_relational_tables(aihub_sets: ModuleType, tmp_path: Path, form: str) -> None:
    truth = aihub_sets.make_set("etri-edge", tmp_path, 4, form=form, frames=3)
    dataset = opened(truth)
    compare_set(truth, dataset)
    for there in truth.scenes:
        compare_cameras(there, scene_of(dataset, there.name))


@pytest.mark.parametrize("form", ["folder", "zip", "parts"])
def test_the_kit_in_the_layout_of_kitti(aihub_sets: ModuleType, tmp_path: Path, form: str) -> None:
    truth = aihub_sets.make_set("special-environment-kit", tmp_path, 4, form=form, frames=3)
    dataset = open_dataset(truth.path)
    frames = truth.scenes[0].frames
    assert len(dataset.scene_ids) == len(frames)
    camera = truth.scenes[0].cameras["front"]
    for name, frame in zip(dataset.scene_ids, frames, strict=True):
        scene = dataset[name]
        compare_boxes(frame.labelled, scene.boxes(0))
        compare_clouds(frame, scene, "velodyne", 0)
        calibration = scene.calibration()
        found = calibration.between(Frame("image_2"), Frame("velodyne")).matrix
        np.testing.assert_allclose(found, camera.camera_from_lidar, atol=1e-9)
        np.testing.assert_allclose(calibration.cameras["image_2"].K, camera.K, atol=1e-9)
