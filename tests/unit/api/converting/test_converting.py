"""Every family becomes every layout: nothing is lost unsaid, and the numbers come back."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import drivekit as dk
from drivekit.api.converting import TARGETS, convert
from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.loaders.frames_csv import read_frames_csv
from drivekit.model.dataset import BOXES, Dataset

Opened = Callable[..., Dataset]

FORMATS = (
    "kitti-object", "nuscenes", "aihub-passenger-av", "aihub-fusion-tracking",
    "aihub-infra-sensor", "aihub-orchard-robot", "aihub-sensor-analysis", "aihub-virtual-sensor",
    "etri-infra-edge",
)  # fmt: skip
ARCHIVED = [
    ("aihub-passenger-av", {"form": "zips", "names": "cp949"}),
    *((name, {"form": "zips"}) for name in FORMATS[3:6]),
    ("aihub-fusion-tracking", {"form": "tars"}),
]
OWN = ("kitti", "nuscenes", "coco")
# What a target has to be told of a family.
TOLD: dict[tuple[str, str], dict[str, Any]] = {
    ("nuscenes", name): {"options": {"frame_rate": "10", "still": "yes"}}
    for name in FORMATS
    if name not in ("nuscenes", "aihub-fusion-tracking", "etri-infra-edge")
}
# No camera, so there are no images to make COCO of.
BLIND = ("aihub-orchard-robot", "aihub-sensor-analysis")


def contents(tree: Path) -> dict[str, bytes]:
    files = (path for path in sorted(tree.rglob("*")) if path.is_file())
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in files}


def labelled(dataset: Dataset) -> Iterator[tuple[str, str]]:
    for scene in dataset:
        yield from ((scene.id, key) for key in scene.timeline(BOXES).keys)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("to", OWN)
def test_every_family_converts_and_comes_back(
    opened: Opened, tmp_path: Path, to: str, format: str
) -> None:
    dataset = opened(format)
    told = TOLD.get((to, format), {})
    if to == "coco" and format in BLIND:
        with pytest.raises(MissingDataError, match="camera"):
            convert(dataset, to, tmp_path / "tree", drop_unmapped=True)
        return
    done = convert(dataset, to, tmp_path / "tree", drop_unmapped=True, **told)
    assert done.is_whole and done.counts["left_out"] == 0 and done.counts["boxes"] > 0
    assert done.verified.boxes == done.counts["boxes"]
    assert done.verified.frames == done.counts["written"]
    assert all(d.value <= d.tolerance for d in done.verified.differences.values())
    frames = read_frames_csv(tmp_path / "tree")
    assert {(f.frame.scene, f.frame.key) for f in frames} == set(labelled(dataset))
    for frame in frames:
        scene = dataset[frame.frame.scene]
        for channel, sensor in {**frame.lidars, **frame.cameras}.items():
            timeline = scene.timeline(channel)
            assert timeline.keys[sensor.index] == sensor.key
            assert timeline.stamp(sensor.index) == sensor.stamp_ns
    for name in contents(tmp_path / "tree"):
        assert name.isascii() and not set(name) & set('<>:"\\|?* ')


@pytest.mark.parametrize(("format", "options"), ARCHIVED)
def test_archives_are_read_in_place(
    opened: Opened, tmp_path: Path, format: str, options: dict[str, Any]
) -> None:
    for name, dataset in (("a", opened(format, form="folders")), ("b", opened(format, **options))):
        convert(dataset, "kitti", tmp_path / name, drop_unmapped=True)
    plain, archived = contents(tmp_path / "a"), contents(tmp_path / "b")
    about = {"README.md", "drivekit.json", "frames.jsonl"}  # say where the source was
    assert plain.keys() == archived.keys()
    assert all(plain[name] == archived[name] for name in plain.keys() - about)


@pytest.mark.parametrize("to", OWN)
def test_the_tree_does_not_depend_on_the_number_of_workers(
    opened: Opened, tmp_path: Path, to: str
) -> None:
    dataset, told = opened("aihub-passenger-av", n_frames=3), TOLD.get((to, FORMATS[2]), {})
    convert(dataset, to, tmp_path / "one", jobs=1, **told)
    convert(dataset, to, tmp_path / "many", jobs=7, **told)
    assert contents(tmp_path / "one") == contents(tmp_path / "many")


@pytest.mark.parametrize("to", OWN)
def test_what_is_there_is_not_written_again(opened: Opened, tmp_path: Path, to: str) -> None:
    dataset = opened("nuscenes")
    first = convert(dataset, to, tmp_path / "tree")
    before = contents(tmp_path / "tree")
    stamps = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*.jpg")}
    again = convert(dataset, to, tmp_path / "tree")
    assert first.resumed == 0 and again.resumed == again.counts["written"]
    assert contents(tmp_path / "tree") == before
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*.jpg")} == stamps


@pytest.mark.skipif(os.name != "posix", reason="folders are held on POSIX only")
def test_the_second_of_two_conversions_is_refused_and_the_first_goes_on(
    opened: Opened, tmp_path: Path
) -> None:
    dataset, tree = opened("aihub-infra-sensor"), tmp_path / "tree"

    def meanwhile(planned: object, needed: int) -> None:
        for overwrite in (False, True):
            with pytest.raises(UsageError, match="another process is converting into this folder"):
                convert(dataset, "kitti", tree, overwrite=overwrite)

    first = convert(dataset, "kitti", tree, told=meanwhile)
    assert first.is_whole
    assert convert(dataset, "kitti", tree).resumed == first.counts["written"]
    assert not convert(dataset, "kitti", tree, overwrite=True).resumed


def test_a_damaged_file_is_written_again(opened: Opened, tmp_path: Path) -> None:
    dataset, tree = opened("aihub-infra-sensor"), tmp_path / "tree"
    convert(dataset, "kitti", tree)
    before = contents(tree)
    (tree / "training/velodyne/000001.bin").write_bytes(b"cut off")
    (tree / "training/label_2/000002.txt").unlink()
    (tree / "training/calib/.abc.partial.txt").write_bytes(b"of a process that was killed")
    again = convert(dataset, "kitti", tree)
    assert again.resumed == again.counts["written"] - 2 and contents(tree) == before


def test_other_options_are_another_tree(opened: Opened, tmp_path: Path) -> None:
    dataset, tree = opened("aihub-infra-sensor"), tmp_path / "tree"
    convert(dataset, "kitti", tree)
    for told, said in (
        ({"classes": {"Adult": None}}, "class map"),
        ({"scenes": dataset.scene_ids[:1]}, "scenes or splits"),
        ({"split_by": "scene", "val_fraction": 0.5}, "scenes or splits"),
        ({"intensity_scale": 100.0}, "other options"),
    ):
        with pytest.raises(UsageError, match=said) as caught:
            convert(dataset, "kitti", tree, **told)
        assert "--overwrite" in str(caught.value)
    with pytest.raises(UsageError, match="another target"):
        convert(dataset, "nuscenes", tree, options={"frame_rate": "10", "still": "yes"})
    convert(dataset, "kitti", tree, classes={"Adult": None}, overwrite=True)
    assert b"Pedestrian" not in b"".join(p.read_bytes() for p in (tree / "training").rglob("*.txt"))


def test_changed_points_are_noticed(download: Callable[..., Path], tmp_path: Path) -> None:
    import shutil

    source = tmp_path / "source"
    shutil.copytree(download("kitti-object"), source)
    convert(dk.open(source), "kitti", tmp_path / "tree")
    scan = next(source.rglob("000000.bin"))
    scan.write_bytes(scan.read_bytes()[16:] + bytes(16))
    with pytest.raises(UsageError, match="000000 has changed"):
        convert(dk.open(source), "kitti", tmp_path / "tree")


def test_foreign_folders_are_left_alone(opened: Opened, tmp_path: Path) -> None:
    dataset, tree = opened("aihub-infra-sensor"), tmp_path / "tree"
    tree.mkdir()
    (tree / "thesis.tex").write_text("years of work")
    for overwrite in (False, True):
        with pytest.raises(UsageError, match=r"thesis\.tex"):
            convert(dataset, "kitti", tree, overwrite=overwrite)
    (tree / "thesis.tex").unlink()
    convert(dataset, "kitti", tree)
    (tree / "checkpoint.pth").write_text("a week of training")
    with pytest.raises(UsageError, match=r"checkpoint\.pth"):
        convert(dataset, "kitti", tree, classes={"Adult": None}, overwrite=True)
    assert (tree / "checkpoint.pth").exists() and (tree / "training/calib/000000.txt").exists()


def test_a_disk_without_room_is_told_before_anything_is_written(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from drivekit.api.converting import place

    usage = place.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(place.shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(UsageError, match="are free"):
        convert(opened("aihub-infra-sensor"), "kitti", tmp_path / "tree")
    assert not (tmp_path / "tree").exists()


@pytest.mark.parametrize("target", TARGETS)
def test_a_file_that_was_cut_off_is_found_when_the_tree_is_read_back(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    from drivekit.api.converting import running

    def put(path: Path, pieces: Any) -> tuple[int, int]:
        data = b"".join(pieces)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if path.suffix not in (".bin", ".npy", ".jpg") else data[:-1])
        return len(data), zlib.crc32(data)

    monkeypatch.setattr(running, "_put", put)
    with pytest.raises(DataError, match=r"bytes was written, and [\d,]+ are there"):
        convert(opened("nuscenes"), target, tmp_path / "tree", drop_unmapped=True)


def test_frames_that_lack_a_sensor_are_left_out_and_told(
    download: Callable[..., Path], tmp_path: Path
) -> None:
    import shutil

    source = tmp_path / "source"
    shutil.copytree(download("kitti-object"), source)
    (source / "training/image_2/000001.png").unlink()
    (source / "training/velodyne/000002.bin").unlink()
    (source / "training/label_2/000003.txt").write_text("Car 0 0 not a number")
    done = convert(dk.open(source), "kitti", tmp_path / "tree")
    assert sorted(f.kind for f in done.findings) == [
        "broken-label", "missing-camera", "missing-lidar",
    ]  # fmt: skip
    assert not done.is_whole and done.counts["left_out"] == 3
    assert [f.id for f in read_frames_csv(tmp_path / "tree")] == ["000000"]
    done = convert(dk.open(source), "kitti", tmp_path / "lidar", require=["lidar"])
    assert [f.id for f in read_frames_csv(tmp_path / "lidar")] == ["000000", "000001"]
    assert not (tmp_path / "lidar/training/image_2/000001.png").exists()
    with pytest.raises(UsageError, match="radar"):
        convert(dk.open(source), "kitti", tmp_path / "radar", require=["radar"])


def test_damaged_sensor_files_cost_their_frame_alone(
    download: Callable[..., Path], tmp_path: Path
) -> None:
    import shutil

    source = tmp_path / "source"
    shutil.copytree(download("aihub-infra-sensor", form="folders"), source)
    clouds = sorted(source.rglob("*.pcd"))
    clouds[1].write_bytes(clouds[1].read_bytes()[:200])
    done = convert(dk.open(source), "kitti", tmp_path / "tree")
    (finding,) = [f for f in done.findings if f.kind == "broken-frame"]
    assert clouds[1].name in finding.where and done.counts["left_out"] == 1
    for cloud in clouds:
        cloud.write_bytes(b"nothing")
    with pytest.raises(DataError, match="no frame could be written"):
        convert(dk.open(source), "kitti", tmp_path / "none")


def test_an_image_of_another_size_than_its_calibration_is_told(
    download: Callable[..., Path], tmp_path: Path
) -> None:
    import shutil

    from drivekit.io.images import encode_image

    source = tmp_path / "source"
    shutil.copytree(download("aihub-infra-sensor", form="folders"), source)
    image = sorted([*source.rglob("*.jpg"), *source.rglob("*.png")])[1]
    image.write_bytes(encode_image(np.zeros((20, 30, 3), np.uint8), "jpeg"))
    done = convert(dk.open(source), "kitti", tmp_path / "tree")
    (finding,) = [f for f in done.findings if f.kind == "broken-frame"]
    assert "30 x 20 pixels" in finding.text


def test_unsettled_conventions_are_refused(download: Callable[..., Path], tmp_path: Path) -> None:
    dataset = dk.open(download("aihub-fusion-tracking"), overrides={})
    with pytest.raises(UsageError, match="yaw") as caught:
        convert(dataset, "kitti", tmp_path / "tree")
    assert "--option" in str(caught.value) and not (tmp_path / "tree").exists()


def test_the_documents_say_what_was_taken_for_granted(opened: Opened, tmp_path: Path) -> None:
    dataset = opened("aihub-passenger-av")
    done = convert(dataset, "kitti", tmp_path, opened_with={"size_order": "whl"})
    readme = (tmp_path / "README.md").read_text("utf-8")
    assert all(text in readme for text in dataset.info.assumptions)
    assert "제공할 수 없습니다" in readme and "may not be passed on" in readme
    assert "size_order = whl" in readme and "were divided by 255" in readme
    assert all(finding.text in readme for finding in (*done.losses, *done.findings))
    assert json.loads((tmp_path / "drivekit.json").read_text("utf-8")) == done.as_json()


def test_sets_without_3d_labels_are_told_so(opened: Opened, tmp_path: Path) -> None:
    with pytest.raises(MissingDataError, match="labelled in 3D"):
        convert(opened("aihub-segmentation"), "kitti", tmp_path / "tree")


def test_a_tree_that_was_tampered_with_does_not_pass(opened: Opened, tmp_path: Path) -> None:
    from drivekit.api.converting import running
    from drivekit.api.converting.targets import find_target

    dataset, target = opened("aihub-infra-sensor"), find_target("kitti")

    def shifted(plan: Any, scene: Any, frame: Any) -> Any:
        encoded = target.encode(plan, scene, frame)
        files = [
            (name, data.replace(b"Car 0.00", b"Truck 0.00") if name.endswith(".txt") else data)
            for name, data in encoded.files
        ]
        return replace(encoded, files=tuple(files))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running, "find_target", lambda _: replace(target, encode=shifted))
        with pytest.raises(DataError, match="were read back"):
            convert(dataset, "kitti", tmp_path / "tree")


def test_there_is_a_sentence_for_every_target() -> None:
    from drivekit.api.converting.targets import find_target

    for name in TARGETS:
        target = find_target(name)
        assert target.name == name and target.summary
        assert all("{n}" in text for text in target.losses.values())


def test_crcs_are_of_the_files(opened: Opened, tmp_path: Path) -> None:
    convert(opened("aihub-infra-sensor"), "kitti", tmp_path)
    lines = (tmp_path / "frames.jsonl").read_text("utf-8").splitlines()[1:]
    for line in lines:
        for name, (size, crc) in json.loads(line)["files"].items():
            data = (tmp_path / name).read_bytes()
            assert (len(data), zlib.crc32(data)) == (size, crc)
