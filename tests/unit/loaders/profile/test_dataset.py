"""A download opened the ways people have it: unpacked, as zips, a part of it."""

from __future__ import annotations

import io
import pickle
import re
import shutil
import tarfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import DataError, MissingDataError, NoTimeError, UsageError
from drivekit.geometry.transform import transform_between, transform_boxes
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.registry import open_dataset
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES, Dataset, Scene
from drivekit.model.frames import Frame
from drivekit.testing import check_loader

TRAIN, VAL = "22_142545_220614", "08_084144_221012"
TITLE = "088.승용 자율주행차 주간 도심도로 데이터/01-1.정식개방데이터"
CAMERAS = ("front", "left_front", "left_rear", "right_front", "right_rear")

Parts = dict[str, dict[str, bytes]]
Write = Callable[..., Path]


def kinds(dataset: Dataset) -> dict[str, int]:
    return {finding.kind: finding.count for finding in dataset.info.findings}


def assert_whole(dataset: Dataset) -> None:
    """Everything of the twin is there, whatever form it came in."""
    assert dataset.info.format == "aihub-passenger-av"
    assert dataset.scene_ids == (VAL, TRAIN)
    assert dataset.info.findings == ()
    splits = [(name, split.scenes) for name, split in dataset.splits.items()]
    assert splits == [("train", (TRAIN,)), ("val", (VAL,))]
    scene = dataset[TRAIN]
    assert isinstance(dataset, Dataset)
    assert isinstance(scene, Scene)
    assert tuple(scene.sensors) == (*CAMERAS, "lidar")
    assert scene.timeline(BOXES).keys == ("01", "02", "03")
    assert scene.boxes(0).names() == ["vehicle", "trafficSign"]
    assert len(scene.boxes(1)) == 0
    assert len(scene.points("lidar", 2)) == 5
    assert scene.image("right_rear", 1).data().startswith(b"\xff\xd8")


def test_unpacked(folder: Path) -> None:
    dataset = open_dataset(folder)
    assert_whole(dataset)
    check_loader(dataset)


def test_zips_as_downloaded(tmp_path: Path, parts: Parts, write_zipped: Write) -> None:
    dataset = open_dataset(write_zipped(tmp_path, parts))
    assert_whole(dataset)
    check_loader(dataset)


def test_zips_in_one_folder(tmp_path: Path, parts: Parts, write_zipped: Write) -> None:
    flat = {part.rpartition("/")[2]: files for part, files in parts.items()}
    assert_whole(open_dataset(write_zipped(tmp_path, flat)))


def test_korean_windows_zip(tmp_path: Path, parts: Parts, write_zipped: Write) -> None:
    both = {f"{p}/{name}": data for p, files in parts.items() for name, data in files.items()}
    assert_whole(open_dataset(write_zipped(tmp_path, {"받은 데이터": both}, cp949=True)))


def test_names_written_by_macos(tmp_path: Path, parts: Parts, write: Write) -> None:
    decomposed = {unicodedata.normalize("NFD", part): files for part, files in parts.items()}
    assert_whole(open_dataset(write(tmp_path, decomposed)))


def test_renamed_by_the_shell_client(tmp_path: Path, parts: Parts, write: Write) -> None:
    assert_whole(open_dataset(write(tmp_path, {p.replace(" ", "_"): f for p, f in parts.items()})))


def test_any_case_of_extensions(tmp_path: Path, parts: Parts, write: Write) -> None:
    loud = {
        part: {
            name.replace(".json", ".JSON").replace(".jpg", ".JPG").replace(".pcd", ".PCD"): data
            for name, data in files.items()
        }
        for part, files in parts.items()
    }
    assert_whole(open_dataset(write(tmp_path, loud)))


def test_one_zip_of_labels(tmp_path: Path, parts: Parts, write_zipped: Write) -> None:
    write_zipped(tmp_path, parts)
    dataset = open_dataset(tmp_path / TITLE / "Validation/02.라벨링데이터/VL.zip")
    assert dataset.scene_ids == (VAL,)
    assert tuple(dataset.splits) == ("val",)
    assert len(dataset[VAL].boxes(0)) == 2
    assert not dataset[VAL].sensors
    assert set(kinds(dataset)) == {"no-stream"}
    with pytest.raises(MissingDataError, match="has no lidar 'lidar'"):
        dataset[VAL].points("lidar", 0)
    with pytest.raises(MissingDataError, match=f"{VAL}_meta_data.json"):
        dataset[VAL].calibration()


@pytest.mark.parametrize(
    "below",
    [
        "",
        "/Training",
        "/Training/01.원천데이터/TS",
        f"/Training/01.원천데이터/TS/{TRAIN}",
        f"/Training/01.원천데이터/TS/{TRAIN}/sensor_raw_data",
    ],
)
def test_a_path_anywhere_in_the_download(folder: Path, below: str) -> None:
    dataset = open_dataset(f"{folder}/{TITLE}{below}")
    assert TRAIN in dataset.scene_ids
    assert TRAIN in dataset.splits["train"].scenes
    assert len(dataset[TRAIN].points("lidar", 0)) == 5


def test_sources_without_labels_have_no_labelled_frames(folder: Path) -> None:
    dataset = open_dataset(folder / TITLE / "Training/01.원천데이터")
    assert dataset[TRAIN].timeline(BOXES).keys == ()
    assert "no-labels" in kinds(dataset)
    with pytest.raises(MissingDataError, match="labelled"):
        ground_truth(dataset)


def test_a_sequence_may_lie_in_both_splits(tmp_path: Path, parts: Parts, write: Write) -> None:
    moved = {
        name: parts[f"{TITLE}/Training/02.라벨링데이터/TL"].pop(name)
        for name in list(parts[f"{TITLE}/Training/02.라벨링데이터/TL"])
        if name.endswith("_03.json")
    }
    parts[f"{TITLE}/Validation/02.라벨링데이터/VL"].update(moved)
    dataset = open_dataset(write(tmp_path, parts))
    assert dataset[TRAIN].timeline(BOXES).keys == ("01", "02", "03")
    assert dataset.splits["train"].frames == (FrameKey(TRAIN, "01"), FrameKey(TRAIN, "02"))
    assert dataset.splits["val"].frames == (FrameKey(VAL, "01"), FrameKey(TRAIN, "03"))
    assert ground_truth(dataset, "val").n_frames == 2


def test_ground_truth_keeps_empty_frames_and_image_only_objects(folder: Path) -> None:
    table = ground_truth(open_dataset(folder), "train")
    assert [str(key) for key in table.frames] == [f"{TRAIN}/01", f"{TRAIN}/02", f"{TRAIN}/03"]
    assert len(table) == 2
    assert np.isnan(table.center[1]).all()
    assert table.column("bbox")[1].tolist() == [10, 5, 20, 15]


def test_boxes_and_points_meet_in_the_lidar(folder: Path) -> None:
    """The car of frame 01, taken to the cloud's frame by hand: T + Rx·Ry·Rz·C times location."""
    scene = open_dataset(folder)[TRAIN]
    boxes = scene.boxes(0)
    boxes = transform_boxes(boxes, transform_between(scene, Frame("lidar"), boxes.frame))
    rx, ry, rz = np.radians([-0.2, -5.7, 0.1])
    turn_x = [[1, 0, 0], [0, np.cos(rx), -np.sin(rx)], [0, np.sin(rx), np.cos(rx)]]
    turn_y = [[np.cos(ry), 0, np.sin(ry)], [0, 1, 0], [-np.sin(ry), 0, np.cos(ry)]]
    turn_z = [[np.cos(rz), -np.sin(rz), 0], [np.sin(rz), np.cos(rz), 0], [0, 0, 1]]
    axes = np.array(turn_x) @ turn_y @ turn_z @ [[0, 0, 1], [-1, 0, 0], [0, -1, 0]]
    expected = axes @ [2.0, 1.2, 15.0] + [-0.1, 0.1, 1.6]
    np.testing.assert_allclose(boxes.center[0], expected, atol=1e-9)
    ahead = axes @ [np.cos(0.3), 0, -np.sin(0.3)]  # KITTI's rotation about y, of the x axis
    assert boxes.yaw[0] == pytest.approx(np.arctan2(ahead[1], ahead[0]), abs=1e-9)


def test_what_is_not_recorded_is_said(folder: Path) -> None:
    scene = open_dataset(folder)[TRAIN]
    with pytest.raises(NoTimeError):
        _ = scene.timeline("lidar").times
    with pytest.raises(MissingDataError, match="no ego poses"):
        scene.ego()
    with pytest.raises(MissingDataError, match="no channel 'radar'"):
        scene.timeline("radar")
    with pytest.raises(MissingDataError, match="no layer 'maps'"):
        scene.layer("maps", 0)
    with pytest.raises(MissingDataError, match="frame 3"):
        scene.boxes(3)
    with pytest.raises(MissingDataError, match=TRAIN):
        open_dataset(folder)["22_142545"]


def test_tags_are_the_plain_values_of_the_meta_data(folder: Path) -> None:
    tags = open_dataset(folder)[TRAIN].tags
    assert tags == {"vehicle.model": "DN8", "vehicle.wheels": "4", "날씨": "맑음"}


def test_layers(folder: Path) -> None:
    scene = open_dataset(folder)[TRAIN]
    assert scene.timeline("polygons").keys == ("01", "02", "03")
    lanes = scene.layer("polygons", 0)
    assert [p.tolist() for p in lanes] == [[[1, 2], [3, 4], [5, 9]], [[1.5, 2.5], [3, 4]]]
    assert lanes.taxonomy.names(lanes.label) == ["whiteLane", "fence"]
    assert lanes.extra["malformed"].tolist() == [False, True]
    boxes = scene.layer("boxes2d", 0)
    assert boxes.xyxy.tolist() == [[80, 50, 120, 80], [10, 5, 20, 15]]
    assert boxes.extra["row"].tolist() == [0, 1]
    records = scene.layer("raw", 0)
    assert records[0]["attribute"] == {"truncated": 0, "occluded": 1}
    assert len(records) == len(scene.boxes(0))


def test_handles_travel_to_other_processes(
    tmp_path: Path, parts: Parts, write_zipped: Write
) -> None:
    dataset = open_dataset(write_zipped(tmp_path, parts))
    scene = pickle.loads(pickle.dumps(dataset[TRAIN]))
    np.testing.assert_array_equal(scene.boxes(0).center, dataset[TRAIN].boxes(0).center)
    assert pickle.loads(pickle.dumps(dataset)).scene_ids == dataset.scene_ids


def test_assumptions_name_the_option_that_says_otherwise(folder: Path) -> None:
    plain = open_dataset(folder)
    assert any("size_order" in line for line in plain.info.assumptions)
    swapped = open_dataset(folder, "aihub-passenger-av", size_order="hwl")
    assert "size_order = hwl was given (without it: whl)" in swapped.info.assumptions
    assert not any("one author reads" in line for line in swapped.info.assumptions)
    assert plain[TRAIN].boxes(0).size[0].tolist() == [4.5, 1.8, 1.5]
    assert swapped[TRAIN].boxes(0).size[0].tolist() == [4.5, 1.5, 1.8]


def test_unknown_options_are_refused(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"no option 'sizeorder'.*size_order"):
        open_dataset(folder, "aihub-passenger-av", sizeorder="hwl")
    with pytest.raises(UsageError, match=r"size_order.*cannot be 'lwx'.*hwl.*whl"):
        open_dataset(folder, "aihub-passenger-av", size_order="lwx")


def test_overrides_are_laid_over_the_profile(tmp_path: Path, folder: Path) -> None:
    override = tmp_path / "mine.toml"
    override.write_text(
        '[boxes.yaw]\nunit = "deg"\n[classes.aliases]\ntruck = ["kamion"]\n', "utf-8"
    )
    dataset = open_dataset(folder, "aihub-passenger-av", overrides=override)
    turned = dataset[TRAIN].boxes(0).yaw[0]
    assert turned == pytest.approx(-np.pi / 2 - np.radians(0.3))
    assert dataset.info.taxonomy.find("Kamion") == dataset.info.taxonomy.find("truck")
    assert any("mine.toml" in line for line in dataset.info.assumptions)


def test_an_unknown_class_says_how_to_name_it_and_that_works(tmp_path: Path, folder: Path) -> None:
    named = next(folder.rglob(f"3D/{TRAIN}/**/{TRAIN}_01.json"))
    named.write_text(named.read_text("utf-8").replace('"vehicle"', r'"승\"용"'), "utf-8")
    with pytest.raises(DataError, match="is not one of aihub") as error:
        open_dataset(folder)[TRAIN].boxes(0)
    said = re.search(r"(\S*aliases\S*) CLASS = (.*), and add --option (\w+)=FILE", str(error.value))
    assert said is not None
    mine = tmp_path / "mine.toml"
    mine.write_text(f"{said[1]}\nvehicle = {said[2]}\n", "utf-8")
    dataset = open_dataset(folder, **{said[3]: mine})
    assert dataset[TRAIN].boxes(0).names() == ["vehicle", "trafficSign"]
    assert dataset.info.taxonomy.find("차량") == dataset.info.taxonomy.find("vehicle")


def test_a_foreign_folder_is_no_dataset(tmp_path: Path) -> None:
    (tmp_path / "sensor_raw_data/lidar").mkdir(parents=True)
    with pytest.raises(DataError, match="no sequence of AI Hub"):
        open_dataset(tmp_path, "aihub-passenger-av")


def test_gaps_are_findings_by_stream(folder: Path) -> None:
    source = folder / TITLE / f"Training/01.원천데이터/TS/{TRAIN}"
    labels = folder / TITLE / f"Training/02.라벨링데이터/TL/3D/{TRAIN}/sensor_raw_data/camera"
    (source / f"sensor_raw_data/lidar/{TRAIN}_02.pcd").unlink()
    (labels / f"{TRAIN}_03.json").unlink()
    shutil.copy(labels / f"{TRAIN}_01.json", labels / f"{TRAIN}_77.json")
    shutil.copy(labels / f"{TRAIN}_01.json", labels / f"{VAL}_02.json")
    (source / "sensor_raw_data/camera/notes.txt").write_text("?")
    (source / f"{TRAIN}_meta_data.json").unlink()
    dataset = open_dataset(folder)
    assert kinds(dataset) == {
        "missing-frame": 1,  # the cloud
        "missing-label": 1,
        "orphan-label": 1,
        "misplaced-file": 1,
        "unknown-file": 1,
        "missing-calibration": 1,
    }
    where = {finding.kind: finding.where for finding in dataset.info.findings}
    assert where["missing-label"] == f"{TRAIN}/03"
    assert where["orphan-label"].endswith(f"{TRAIN}_77.json")
    scene = dataset[TRAIN]
    assert scene.timeline("lidar").keys == ("01", "03")
    assert scene.timeline(BOXES).keys == ("01", "02", "77")
    with pytest.raises(MissingDataError, match="meta_data"):
        scene.calibration()
    assert scene.tags == {}


def test_frames_join_by_key_whatever_is_missing(folder: Path) -> None:
    lidar = folder / TITLE / f"Training/01.원천데이터/TS/{TRAIN}/sensor_raw_data/lidar"
    whole = open_dataset(folder)[TRAIN].points("lidar", 2)
    (lidar / f"{TRAIN}_01.pcd").unlink()
    scene = open_dataset(folder)[TRAIN]
    third = scene.points("lidar", scene.timeline("lidar").index("03"))
    np.testing.assert_array_equal(third.xyz, whole.xyz)


def test_two_files_of_one_frame(folder: Path) -> None:
    camera = folder / TITLE / f"Training/01.원천데이터/TS/{TRAIN}/sensor_raw_data/camera"
    shutil.copy(camera / f"{TRAIN}_01.jpg", camera / f"{TRAIN}_01.png")
    dataset = open_dataset(folder)
    assert kinds(dataset) == {"duplicate-file": 1}
    assert dataset[TRAIN].image("front", 0).name.endswith(".jpg")


def test_frames_are_in_the_order_of_their_numbers(folder: Path) -> None:
    camera = folder / TITLE / f"Validation/01.원천데이터/VS/{VAL}/sensor_raw_data/camera"
    for frame in ("2", "10", "100"):
        shutil.copy(camera / f"{VAL}_01.jpg", camera / f"{VAL}_{frame}.jpg")
    assert open_dataset(folder)[VAL].timeline("front").keys == ("01", "2", "10", "100")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"annotations": [{"class": "vehi', "ends too early"),
        (b"", "empty"),
        (b"version https://git-lfs.github.com/spec/v1\n", "LFS"),
        (b"\xff\xfe{\x00}\x00", "UTF-8"),
        (b"[]", "expected a list of objects at 'annotations', found nothing there"),
        (b'{"annotations": {"class": "vehicle"}}', "expected a list of objects"),
        (b'{"annotations": [7]}', r"annotations\[0\]: expected an object, found 7"),
        (b'{"annotations": [{"class": "spaceship", "bbox": null}]}', "class 'spaceship'"),
        (b'{"annotations": [{"class": "vehicle", "polygon": [1, 2]}]}', "none of bbox, dimension"),
    ],
)
def test_broken_labels_name_their_file(folder: Path, content: bytes, message: str) -> None:
    labels = folder / TITLE / f"Training/02.라벨링데이터/TL/3D/{TRAIN}/sensor_raw_data/camera"
    (labels / f"{TRAIN}_02.json").write_bytes(content)
    scene = open_dataset(folder)[TRAIN]
    with pytest.raises(DataError, match=message) as caught:
        scene.boxes(1)
    assert f"{TRAIN}_02.json" in str(caught.value.where)


def test_labels_in_korean_windows_encoding(folder: Path) -> None:
    labels = folder / TITLE / f"Training/02.라벨링데이터/TL/3D/{TRAIN}/sensor_raw_data/camera"
    text = '{"annotations": [{"class": "보행자", "bbox": [1, 2, 3, 4]}]}'
    for encoding in ("cp949", "utf-8", "utf-8-sig"):
        (labels / f"{TRAIN}_02.json").write_bytes(text.encode(encoding))
        assert open_dataset(folder)[TRAIN].boxes(1).names() == ["pedestrian"]


def test_a_name_that_climbs_out_of_a_zip_is_refused(
    tmp_path: Path, parts: Parts, write_zipped: Write
) -> None:
    parts[f"{TITLE}/Training/01.원천데이터/TS"]["../../evil.pcd"] = b""
    write_zipped(tmp_path, parts)
    dataset = open_dataset(tmp_path)
    assert kinds(dataset) == {"damaged-archive": 1, "no-stream": 1}
    assert "leads out of the data" in dataset.info.findings[0].text
    with pytest.raises(DataError, match=r"TS.zip.*leads out of the data"):
        open_dataset(tmp_path / TITLE / "Training/01.원천데이터/TS.zip")


def test_a_pointer_in_place_of_a_cloud(folder: Path) -> None:
    lidar = folder / TITLE / f"Training/01.원천데이터/TS/{TRAIN}/sensor_raw_data/lidar"
    (lidar / f"{TRAIN}_01.pcd").write_bytes(b"version https://git-lfs.github.com/spec/v1\n")
    with pytest.raises(DataError, match=rf"{TRAIN}_01.pcd.*LFS"):
        open_dataset(folder)[TRAIN].points("lidar", 0)


def test_parts_and_tars_as_downloaded(tmp_path: Path, parts: Parts, write_zipped: Write) -> None:
    """As the shell client leaves it: one tar that holds the zips, cut at byte offsets."""
    write_zipped(tmp_path / "unpacked", parts)
    with tarfile.open(tmp_path / "download.tar", "w") as archive:
        for file in sorted((tmp_path / "unpacked").rglob("*.zip")):
            data, name = file.read_bytes(), file.relative_to(tmp_path / "unpacked").as_posix()
            for start in range(0, len(data), 1000):
                entry = tarfile.TarInfo(f"{name}.part{start}")
                entry.size = len(data[start : start + 1000])
                archive.addfile(entry, io.BytesIO(data[start : start + 1000]))
    shutil.rmtree(tmp_path / "unpacked")
    for path in (tmp_path, tmp_path / "download.tar"):
        dataset = open_dataset(path)
        assert_whole(dataset)
        check_loader(dataset)


def test_a_damaged_archive_is_a_finding(tmp_path: Path, parts: Parts, write_zipped: Write) -> None:
    write_zipped(tmp_path, parts)
    broken = tmp_path / TITLE / "Validation/02.라벨링데이터/VL.zip"
    broken.write_bytes(broken.read_bytes()[:-40])
    dataset = open_dataset(tmp_path)
    assert kinds(dataset) == {"damaged-archive": 1, "no-labels": 1}
    assert str(broken) in str(dataset.info.findings[0].where)
    with pytest.raises(DataError, match="cut off"):
        open_dataset(broken)
