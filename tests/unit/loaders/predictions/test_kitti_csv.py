from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import DataError
from drivekit.loaders.kitti_tracking import LOADER
from drivekit.loaders.predictions.kitti_csv import READER
from drivekit.loaders.predictions.kitti_results import READER as RESULTS

LABEL = "Car 0 1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"


def row(frame: int, code: int, score: float) -> str:
    return f"{frame},{code},1.5,2,3,4,{score},1.50,1.78,3.69,-3.29,1.46,12.65,-1.57,-1.33\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {
        "Car/0001.txt": row(0, 2, 9) + row(2, 2, 8) + row(2, 2, -1),
        "Car/0002.txt": "",
        "Pedestrian/0001.txt": row(1, 1, 5) + row(2, 1, 7),
    }.items():
        path = tmp_path / "pointrcnn" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "pointrcnn"


def test_classes_in_folders_are_joined_by_frame(folder: Path) -> None:
    assert READER.sniff(folder).confidence > 0.8
    assert RESULTS.sniff(folder).confidence == 0
    table = READER.read(folder)
    assert [str(f) for f in table.frames] == ["0001/000000", "0001/000001", "0001/000002"]
    assert np.diff(table.offsets).tolist() == [1, 1, 3]
    assert table[2].names() == ["Car", "Car", "Pedestrian"]
    assert table.score is not None and table.score.tolist() == [9, 5, 8, -1, 7]
    assert table.row.tolist() == [0, 1, 2, 3, 4]
    assert table.column("alpha")[0] == -1.33 and table.column("bbox")[0].tolist() == [1.5, 2, 3, 4]
    assert table.column("kitti")[0].tolist() == [1.50, 1.78, 3.69, -3.29, 1.46, 12.65, -1.57]


def test_files_without_folders_are_read_too(folder: Path) -> None:
    table = READER.read(folder / "Pedestrian")
    assert (table.n_frames, table.names()) == (3, ["Pedestrian", "Pedestrian"])


def test_the_dataset_says_which_frames_have_no_detections(folder: Path, kitti_tracking) -> None:
    root = kitti_tracking([f"4 0 {LABEL}"])
    (root / "training/label_02/0002.txt").write_text(f"1 0 {LABEL}")
    dataset = LOADER.open(root)
    table = READER.read(folder, dataset=dataset)
    assert [str(f) for f in table.frames] == [
        *(f"0001/{i:06d}" for i in range(5)), "0002/000000", "0002/000001",
    ]  # fmt: skip
    assert len(table) == 5
    (root / "training/label_02/0001.txt").write_text(f"0 0 {LABEL}")
    # Detections beyond the labelled frames are kept for whoever compares the two.
    assert READER.read(folder, dataset=LOADER.open(root)).n_frames == 5


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (row(0, 7, 1), r"Car.0001\.txt:1: expected a class of 1 .* found 7"),
        (row(0, 2, 1) + "1,2,3\n", r"Car.0001\.txt:2: expected a comma-separated detection of 15"),
        (row(0, 2, 1).replace("12.65", "nan"), r"Car.0001\.txt:1: .* column 'z'"),
        (row(-1, 2, 1), r"Car.0001\.txt:1: expected the number of a frame"),
    ],
)
def test_broken_rows_are_told(folder: Path, text: str, problem: str) -> None:
    (folder / "Car/0001.txt").write_text(text)
    with pytest.raises(DataError, match=problem):
        READER.read(folder)


def test_other_folders_are_not_taken(tmp_path: Path) -> None:
    assert READER.sniff(tmp_path).confidence == 0
    with pytest.raises(DataError, match="found none"):
        READER.read(tmp_path)
