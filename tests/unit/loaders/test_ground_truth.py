from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import MissingDataError
from drivekit.loaders.ground_truth import ground_truth, read_boxes
from drivekit.loaders.kitti_tracking import LOADER
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset

CAR = "Car 0 1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"


@pytest.fixture
def dataset(kitti_tracking) -> Dataset:
    root = kitti_tracking([f"0 0 {CAR}", f"2 0 {CAR}", f"2 1 {CAR}"])
    (root / "training/label_02/0002.txt").write_text(f"1 0 {CAR}\n")
    return LOADER.open(root)


def test_boxes_of_all_scenes_are_numbered_in_reading_order(dataset: Dataset) -> None:
    table = ground_truth(dataset)
    assert [str(frame) for frame in table.frames] == [
        "0001/000000", "0001/000001", "0001/000002", "0002/000000", "0002/000001",
    ]  # fmt: skip
    assert np.diff(table.offsets).tolist() == [1, 0, 2, 0, 1]
    assert table.row.tolist() == [0, 1, 2, 3]


def test_a_subset_is_numbered_anew(dataset: Dataset) -> None:
    table = ground_truth(dataset, frames=["0002/000001", "0001/000002"])
    assert [str(frame) for frame in table.frames] == ["0001/000002", "0002/000001"]
    assert table.row.tolist() == [0, 1, 2]
    assert ground_truth(dataset, "training", scenes=["0002"]).n_frames == 2


def test_frames_come_in_the_order_given(dataset: Dataset) -> None:
    keys = [FrameKey("0002", "000001"), FrameKey("0001", "000002"), FrameKey("0001", "000000")]
    assert read_boxes(dataset, keys).frames == tuple(keys)


def test_a_frame_without_labels_is_told(dataset: Dataset) -> None:
    with pytest.raises(MissingDataError, match="frame 0001/000007 has no labels"):
        read_boxes(dataset, [FrameKey("0001", "000007")])
