from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import DataError, MissingDataError
from drivekit.loaders.ground_truth import ground_truth
from drivekit.loaders.kitti_object import LOADER as OBJECT
from drivekit.loaders.kitti_tracking import LOADER
from drivekit.model.dataset import BOXES
from drivekit.testing import check_loader

CAR = "Car 0 1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"
DONT_CARE = "DontCare -1 -1 -10 503 169 590 190 -1000 -1000 -1000 -10 -1 -1 -1"
ROWS = [f"0 -1 {DONT_CARE}", f"0 2 {CAR}", f"3 2 {CAR}", f"1 5 {CAR}", f"3 1 {CAR}"]


def keys(*numbers: int) -> tuple[str, ...]:
    return tuple(f"{i:06d}" for i in numbers)


def test_frames_are_found_by_name_where_scans_lack(kitti_tracking) -> None:
    root = kitti_tracking(ROWS, scans=(0, 1, 4), images=range(5))
    dataset = LOADER.open(root)
    check_loader(dataset)
    assert dataset.scene_ids == ("0001",)
    scene = dataset["0001"]
    assert scene.timeline("velodyne").keys == keys(0, 1, 4)
    assert scene.timeline("image_02").keys == keys(*range(5))
    i = scene.timeline("velodyne").index("000004")
    assert len(scene.points("velodyne", i)) == 5
    # Frame 4 has files and no row: labelled, and empty.
    assert scene.timeline(BOXES).keys == keys(*range(5))
    assert [len(scene.boxes(i)) for i in range(5)] == [2, 1, 0, 2, 0]


def test_tracks_are_names_and_rows_keep_their_order(kitti_tracking) -> None:
    dataset = LOADER.open(kitti_tracking(ROWS))
    table = ground_truth(dataset)
    assert table.track is not None
    assert table.track.tolist() == ["", "2", "5", "2", "1"]
    assert [frame.key for frame in table.frames] == list(keys(0, 1, 2, 3))
    assert np.isnan(table.center).all(1).tolist() == [True, False, False, False, False]
    assert table.row.tolist() == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("name", ["evaluate_tracking.seqmap", "evaluate_tracking.seqmap.training"])
@pytest.mark.parametrize("folder", [".", "training"])
def test_a_sequence_map_says_which_frames_there_are(kitti_tracking, name: str, folder: str) -> None:
    root = kitti_tracking(ROWS, images=(0, 1))
    (root / folder / name).write_text("0001 empty 000000 000006\n0002 empty 000000 000009\n")
    dataset = LOADER.open(root)
    check_loader(dataset)
    assert dataset["0001"].timeline(BOXES).keys == keys(*range(6))


def test_a_row_beyond_the_sequence_map_is_told(kitti_tracking) -> None:
    root = kitti_tracking(ROWS)
    (root / "evaluate_tracking.seqmap").write_text("0001 empty 000000 000003\n")
    scene = LOADER.open(root)["0001"]
    with pytest.raises(DataError, match=r"0001\.txt:3: the row is for frame 3; .* ends .* at 2"):
        scene.boxes(0)
    (root / "evaluate_tracking.seqmap").write_text("0001 empty all\n")
    with pytest.raises(DataError, match=r"seqmap:1: expected name, 'empty', first frame"):
        LOADER.open(root)


def test_labels_and_calibration_alone_are_a_dataset(kitti_tracking) -> None:
    root = kitti_tracking(ROWS) / "training"
    for path in (root, root / "label_02"):
        assert LOADER.sniff(path).confidence > 0.5
        assert OBJECT.sniff(path).confidence == 0
        dataset = LOADER.open(path)
        check_loader(dataset)
        assert dataset["0001"].timeline(BOXES).keys == keys(0, 1, 2, 3)
        assert not dataset["0001"].sensors


def test_an_empty_label_file_is_a_sequence_without_objects(kitti_tracking) -> None:
    scene = LOADER.open(kitti_tracking([], images=(0, 1)))["0001"]
    assert scene.timeline(BOXES).keys == keys(0, 1)
    assert len(scene.boxes(1)) == 0


def test_a_missing_label_file_is_told(kitti_tracking) -> None:
    root = kitti_tracking(ROWS, images=(0, 1))
    (root / "training/label_02/0001.txt").unlink()
    dataset = LOADER.open(root)
    check_loader(dataset)
    assert [finding.kind for finding in dataset.info.findings] == ["missing-label"]
    assert dataset["0001"].timeline(BOXES).keys == ()
    with pytest.raises(MissingDataError, match="sequence 0001 has no file in label_02"):
        dataset["0001"].boxes(0)
    with pytest.raises(MissingDataError, match="has no file in oxts"):
        dataset["0001"].ego()


def test_testing_sequences_are_told_apart(kitti_tracking) -> None:
    root = kitti_tracking(ROWS)
    image = kitti_tracking(ROWS, images=(0,)) / "training/image_02/0001/000000.png"
    other = root / "testing/image_02/0001/000000.png"
    other.parent.mkdir(parents=True)
    other.write_bytes(image.read_bytes())
    dataset = LOADER.open(root)
    assert dataset.scene_ids == ("0001", "testing-0001")
    assert {name: split.scenes for name, split in dataset.splits.items()} == {
        "training": ("0001",),
        "testing": ("testing-0001",),
    }
    assert ground_truth(dataset, "training").n_frames == 4


def test_a_scene_that_was_read_is_still_light(kitti_tracking) -> None:
    scene = LOADER.open(kitti_tracking(ROWS * 200, images=range(4)))["0001"]
    before = len(pickle.dumps(scene))
    scene.boxes(0)
    assert len(pickle.dumps(scene)) == before < 1000
    assert len(pickle.loads(pickle.dumps(scene)).boxes(0)) == 400


def test_folders_of_other_datasets_are_not_taken(tmp_path: Path) -> None:
    (tmp_path / "image_02/data").mkdir(parents=True)  # KITTI raw
    (tmp_path / "image_02/data/0000000000.png").write_bytes(b"")
    assert LOADER.sniff(tmp_path).confidence == 0
    with pytest.raises(DataError, match="expected a KITTI tracking download"):
        LOADER.open(tmp_path)
