from __future__ import annotations

import pickle
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.loaders.ground_truth import ground_truth, read_boxes
from drivekit.loaders.kitti_object import LOADER
from drivekit.loaders.kitti_tracking import LOADER as TRACKING
from drivekit.loaders.registry import open_dataset
from drivekit.model.boxes import BoxTable, FrameKey
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.frames import EGO, Frame
from drivekit.testing import check_loader

CAR = "Car 0.00 1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"
WALKER = "Pedestrian 0.00 0 -0.20 712.40 143.00 810.73 307.92 1.89 0.48 1.20 1.84 1.47 8.41 0.01"
DONT_CARE = "DontCare -1 -1 -10 503.89 169.71 590.61 190.13 -1 -1 -1 -1000 -1000 -1000 -10"
LABELS = {"000000": [WALKER], "000002": [], "000007": [CAR, DONT_CARE, WALKER]}


@pytest.fixture
def root(kitti_object) -> Path:
    return kitti_object(LABELS)


def kinds(dataset: Dataset) -> dict[str, int]:
    return {finding.kind: finding.count for finding in dataset.info.findings}


def test_each_frame_is_a_scene_of_its_own(root: Path) -> None:
    dataset = LOADER.open(root)
    check_loader(dataset)
    assert dataset.scene_ids == tuple(LABELS)
    assert not dataset.info.findings and "velodyne_reduced" not in str(dataset.info.assumptions)
    scene = dataset["000007"]
    assert scene.timeline(BOXES).keys == scene.timeline("velodyne").keys == ("000007",)
    assert scene.timeline(BOXES).stamps_ns is None
    assert list(scene.sensors) == ["velodyne", "image_2"]
    cloud = scene.points("velodyne", 0)
    assert cloud.xyz.tolist() == [[0, 1, 2], [4, 5, 6], [8, 9, 10]]
    assert cloud.channel("intensity").tolist() == [3, 7, 11]
    image = scene.image("image_2", 0)
    assert (image.width, image.height, image.frame) == (1224, 370, Frame("image_2"))
    assert scene.boxes(0).names() == ["Car", "DontCare", "Pedestrian"]
    assert scene.calibration().knows(EGO, scene.boxes(0).frame)


@pytest.mark.parametrize("below", ["", "training", "training/label_2", "training/image_2"])
def test_any_folder_of_the_download_opens_it(root: Path, below: str) -> None:
    path = root / below
    assert LOADER.sniff(path).confidence > 0.5
    assert TRACKING.sniff(path).confidence == 0
    assert LOADER.open(path).scene_ids == tuple(LABELS)


def test_labels_alone_are_a_dataset(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "training/label_2", tmp_path / "gt/label_2")
    dataset = LOADER.open(tmp_path / "gt")
    check_loader(dataset)
    assert not dataset["000000"].sensors
    assert len(ground_truth(dataset)) == 4
    with pytest.raises(MissingDataError, match=r"has no lidar 'velodyne' \(it has none\)"):
        dataset["000000"].points("velodyne", 0)
    with pytest.raises(MissingDataError, match=r"no file in calib - download"):
        dataset["000000"].calibration()


def test_points_cut_to_the_camera_are_found_and_whole_scans_preferred(root: Path) -> None:
    part = root / "training"
    (part / "velodyne_reduced").mkdir()
    (part / "velodyne_reduced/000000.bin").write_bytes(bytes(16))
    assert len(LOADER.open(root)["000000"].points("velodyne", 0)) == 3
    shutil.rmtree(part / "velodyne")
    dataset = LOADER.open(root)
    assert len(dataset["000000"].points("velodyne", 0)) == 1
    assert "velodyne" not in dataset["000002"].sensors
    assert any("velodyne_reduced" in text for text in dataset.info.assumptions)


def test_zips_as_downloaded_are_read_in_place(root: Path, tmp_path: Path) -> None:
    packed = tmp_path / "packed"
    packed.mkdir()
    for folder in ("label_2", "calib", "velodyne", "image_2"):
        with zipfile.ZipFile(packed / f"data_object_{folder}.zip", "w") as archive:
            for file in sorted((root / "training" / folder).iterdir()):
                archive.write(file, f"training/{folder}/{file.name}")
    assert LOADER.sniff(packed).confidence > 0.5
    dataset = LOADER.open(packed)
    check_loader(dataset)
    ours, theirs = ground_truth(dataset), ground_truth(LOADER.open(root))
    assert ours.frames == theirs.frames
    assert np.array_equal(ours.column("kitti"), theirs.column("kitti"))
    alone = LOADER.open(packed / "data_object_label_2.zip")
    assert alone.scene_ids == tuple(LABELS)


KIT = "139.특수환경 자율주행 3D/03.AI모델/1.라이다 기반 주변 차량 인식 기술"


@pytest.fixture(params=["zip", "zip of a folder", "zip of folders", "unpacked"])
def mother(
    request: pytest.FixtureRequest, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A download of AI Hub's 139: its test kit in KITTI's layout, deep below other things."""
    mother = tmp_path_factory.mktemp("mother")
    folder = mother / KIT
    inner = folder / "docker" / "Object_Detection_Dataset"
    inner.parent.mkdir(parents=True)
    (folder / "사용법.txt").write_text("읽어보기", "utf-8")
    if request.param == "unpacked":
        shutil.copytree(root, inner)
    else:
        tops = {"zip": "", "zip of a folder": inner.name, "zip of folders": "data/차량 인식/kitti"}
        top = tops[request.param]
        files = sorted(file for file in root.rglob("*") if file.is_file())
        with zipfile.ZipFile(f"{inner}.zip", "w") as archive:
            for file in files:
                archive.write(file, top / file.relative_to(root))
    return mother


@pytest.mark.parametrize("depth", [0, 1, 2, 3, 4])
def test_a_test_kit_opens_from_any_folder_above_it(mother: Path, root: Path, depth: int) -> None:
    path = mother.joinpath(*Path(KIT, "docker").parts[:depth])
    dataset = open_dataset(path)
    assert dataset.info.format == "kitti-object"
    whole = LOADER.open(root)
    assert dataset.scene_ids == whole.scene_ids
    one, other = dataset[dataset.scene_ids[0]], whole[whole.scene_ids[0]]
    np.testing.assert_array_equal(one.boxes(0).center, other.boxes(0).center)


def test_a_whole_download_in_one_archive_opens_as_its_folder(mother: Path, tmp_path: Path) -> None:
    whole = shutil.make_archive(str(tmp_path / "139"), "tar", mother)
    dataset, theirs = open_dataset(whole), open_dataset(mother)
    assert dataset.info.format == "kitti-object" and dataset.scene_ids == theirs.scene_ids
    boxes = [d[d.scene_ids[0]].boxes(0).center for d in (dataset, theirs)]
    np.testing.assert_array_equal(*boxes)


def test_native_data_beside_a_test_kit_comes_first(mother: Path) -> None:
    cloud = mother / "139" / "[원천]incheon4" / "drive_1096" / "lidar" / "000354.pcd"
    cloud.parent.mkdir(parents=True)
    cloud.write_bytes(b"")
    assert open_dataset(mother).info.format == "aihub-special-environment"
    assert open_dataset(mother, "kitti-object").info.format == "kitti-object"


def test_another_layout_deep_down_is_named_and_not_taken(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A folder of many datasets is none of them."""
    top = tmp_path_factory.mktemp("all")
    shutil.copytree(root, top / "public" / "kitti" / "object")
    with pytest.raises(DataError, match="deeper down lies public/kitti/object"):
        open_dataset(top)
    assert len(open_dataset(top, "kitti-object")) > 0
    shutil.copytree(root, top / "public" / "second")
    with pytest.raises(DataError):
        open_dataset(top, "kitti-object")


def test_testing_frames_have_the_same_numbers_and_no_labels(root: Path, kitti_object) -> None:
    kitti_object({"000000": [], "000001": []}, part="testing")
    shutil.rmtree(root / "testing/label_2")
    dataset = LOADER.open(root)
    check_loader(dataset, n_scenes=5)
    assert dataset.scene_ids == (*LABELS, "testing-000000", "testing-000001")
    assert dataset.splits["testing"].scenes == ("testing-000000", "testing-000001")
    assert dataset["testing-000001"].timeline("velodyne").keys == ("000001",)
    assert dataset["testing-000000"].tags == {"part": "testing"}
    assert ground_truth(dataset).n_frames == 3
    assert not kinds(dataset)
    with pytest.raises(MissingDataError, match="no frame of testing is labelled"):
        ground_truth(dataset, "testing")
    assert LOADER.open(root / "testing").scene_ids == ("000000", "000001")


def test_an_empty_label_file_is_not_a_missing_one(root: Path) -> None:
    (root / "training/label_2/000007.txt").unlink()
    dataset = LOADER.open(root)
    check_loader(dataset)
    assert kinds(dataset) == {"missing-label": 1}
    assert "1 training frames have no label file, such as 000007;" in dataset.info.findings[0].text
    assert dataset["000002"].timeline(BOXES).keys == ("000002",)
    assert len(dataset["000002"].boxes(0)) == 0
    assert dataset["000007"].timeline(BOXES).keys == ()
    assert [f.key for f in ground_truth(dataset).frames] == ["000000", "000002"]
    with pytest.raises(
        MissingDataError, match=r"training.label_2.000007\.txt: .* no file in label"
    ):
        dataset["000007"].boxes(0)
    with pytest.raises(MissingDataError, match="no frame of scene 000007 is labelled"):
        ground_truth(dataset, scenes=["000007"])
    with pytest.raises(MissingDataError, match="has no labelled frame 000007"):
        ground_truth(dataset, frames=["000007"])
    with pytest.raises(MissingDataError, match="no file in label_2"):
        read_boxes(dataset, [FrameKey("000007", "000007")])


def test_the_fast_way_equals_the_slow_way(root: Path) -> None:
    dataset = LOADER.open(root)
    fast = ground_truth(dataset)
    slow = BoxTable.from_frames(
        ((FrameKey(s.id, s.id), s.boxes(0)) for s in dataset), dataset.info.taxonomy
    )
    assert fast.frames == slow.frames and fast.extra.keys() == slow.extra.keys()
    assert np.array_equal(fast.offsets, slow.offsets) and np.array_equal(fast.row, slow.row)
    for name in ("center", "size", "yaw", "label", *fast.extra):
        assert np.array_equal(fast.column(name), slow.column(name), equal_nan=True), name


def test_official_lists_are_complete_and_apart(root: Path) -> None:
    splits = LOADER.open(root).splits
    assert splits["training"].scenes == tuple(LABELS)
    assert splits["train"].scenes == ("000000", "000007")
    assert splits["val"].scenes == ("000002",)
    train, val = ({*splits[s].scenes, *splits[s].missing} for s in ("train", "val"))
    assert (len(train), len(val)) == (3712, 3769)
    assert train | val == {f"{i:06d}" for i in range(7481)}


def test_scenes_are_light_and_can_be_sent(root: Path) -> None:
    scene = LOADER.open(root)["000007"]
    sent = pickle.dumps(scene)
    assert len(sent) < 2000
    assert pickle.loads(sent).boxes(0).names() == ["Car", "DontCare", "Pedestrian"]


@pytest.mark.parametrize(
    ("file", "content", "problem"),
    [
        ("velodyne/000000.bin", b"version https://git-lfs.github.com/spec/v1\n", "Git-LFS pointer"),
        ("velodyne/000000.bin", b"", "the file is empty"),
        ("velodyne/000000.bin", bytes(30), "30 bytes leave 14 over"),
        ("image_2/000000.png", b"", "the file is empty"),
        ("image_2/000000.png", b"\x89PNG\r\n\x1a\n\0", "ends within its header"),
        ("label_2/000000.txt", CAR[:50].encode(), "expected a KITTI label of 15 columns"),
        ("label_2/000000.txt", CAR.replace("12.65", "nan").encode(), "column 'z'"),
        ("label_2/000000.txt", b"Bus" + CAR[3:].encode(), "class 'Bus'"),
        ("calib/000000.txt", b"", "the file is empty"),
    ],
)
def test_broken_files_are_told_with_their_place(
    root: Path, file: str, content: bytes, problem: str
) -> None:
    (root / "training" / file).write_bytes(content)
    scene = LOADER.open(root)["000000"]
    with pytest.raises(DataError) as error:
        scene.points("velodyne", 0)
        scene.image("image_2", 0)
        scene.boxes(0)
        scene.calibration()
    assert problem in str(error.value)
    assert str(error.value.where).startswith(str(root / "training" / file))


def test_a_missing_image_is_a_missing_sensor(root: Path) -> None:
    (root / "training/image_2/000000.png").unlink()
    scene = LOADER.open(root)["000000"]
    assert list(scene.sensors) == ["velodyne"]
    with pytest.raises(MissingDataError, match=r"has no camera 'image_2' \(it has none\)"):
        scene.image("image_2", 0)
    with pytest.raises(MissingDataError, match="there is no calibration of camera 'image_2'"):
        scene.calibration().camera("image_2")


def test_what_lies_around_does_not_become_a_frame(root: Path) -> None:
    for name in ("readme.md", "label_2/notes.doc", "label_2/old/000099.txt", "calib/000050.txt"):
        (root / "training" / name).parent.mkdir(exist_ok=True)
        (root / "training" / name).write_text("x")
    (root / "ImageSets").mkdir()
    (root / "ImageSets/val.txt").write_text("000000\n")
    assert LOADER.open(root).scene_ids == tuple(LABELS)


def test_a_path_that_is_no_dataset_is_told(tmp_path: Path) -> None:
    (tmp_path / "holiday").mkdir()
    (tmp_path / "holiday/beach.jpg").write_bytes(b"")
    assert LOADER.sniff(tmp_path).confidence == 0
    assert "label_2" in LOADER.sniff(tmp_path).why
    with pytest.raises(DataError, match="expected a KITTI object download"):
        LOADER.open(tmp_path)
    assert LOADER.sniff(tmp_path / "holiday/beach.jpg").confidence == 0


def test_what_was_never_there_is_named(root: Path) -> None:
    dataset = LOADER.open(root)
    with pytest.raises(MissingDataError, match=r"no frame '000001' \(there are 3, such as 000000"):
        dataset["000001"]
    with pytest.raises(MissingDataError, match="use kitti-tracking"):
        dataset["000000"].ego()
    with pytest.raises(UsageError, match="unknown split 'vall' - choose of training, train, val"):
        ground_truth(dataset, "vall")


def test_links_out_of_the_data_are_followed_only_on_request(tmp_path: Path, root: Path) -> None:
    linked = tmp_path / "linked" / "training"
    linked.mkdir(parents=True)
    for folder in (root / "training").iterdir():
        (linked / folder.name).symlink_to(folder)
    with pytest.raises(DataError, match=r"symbolic link leads out of the data.*follow_links=yes"):
        open_dataset(linked.parent)
    assert len(open_dataset(linked.parent, follow_links="yes")) == len(open_dataset(root))


def test_an_option_that_the_loader_does_not_have_is_named(root: Path) -> None:
    with pytest.raises(UsageError, match=r"no option .follow_link..*choose of follow_links"):
        open_dataset(root, follow_link="yes")


def test_lists_that_lie_with_the_frames_go_before_the_official_ones(tmp_path: Path) -> None:
    for number in ("000000", "000001", "000002", "000003"):
        for folder in ("label_2", "velodyne"):
            path = tmp_path / "training" / folder
            path.mkdir(parents=True, exist_ok=True)
            (path / f"{number}.{'txt' if folder == 'label_2' else 'bin'}").write_bytes(b"")
    official = open_dataset(tmp_path, "kitti-object").splits
    assert "official list" in official["train"].source
    (tmp_path / "ImageSets").mkdir()
    lists = {"train": "000000\n000001\n", "val": "000002\n", "empty": "", "mine": "000003\n"}
    # As many toolboxes ship it: numbers of the testing part, which is not here.
    lists["test"] = "000000\n000001\n000002\n"
    for name, text in lists.items():
        (tmp_path / "ImageSets" / f"{name}.txt").write_text(text)
    splits = open_dataset(tmp_path, "kitti-object").splits
    assert {name: split.scenes for name, split in splits.items()} == {
        "training": ("000000", "000001", "000002", "000003"),
        "train": ("000000", "000001"),
        "val": ("000002",),
        "mine": ("000003",),
    }
    assert splits["train"].source.endswith("train.txt") and not splits["train"].missing
