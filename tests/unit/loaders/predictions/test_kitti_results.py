from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import DataError
from drivekit.loaders.predictions.kitti_results import READER

ROW = "Car -1 -1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"


@pytest.fixture
def results(tmp_path: Path) -> Path:
    folder = tmp_path / "results"
    folder.mkdir()
    (folder / "000002.txt").write_text(f"{ROW} 0.25\n")
    (folder / "000000.txt").write_text(f"{ROW} 0.5\n{ROW} 0.75\n")
    (folder / "000001.txt").write_text("")
    return folder


def test_each_file_is_a_frame_and_an_empty_one_has_no_detections(results: Path) -> None:
    assert READER.sniff(results).confidence > 0.8
    table = READER.read(results)
    assert [str(f) for f in table.frames] == ["000000/000000", "000001/000001", "000002/000002"]
    assert np.diff(table.offsets).tolist() == [2, 0, 1]
    assert table.score is not None and table.score.tolist() == [0.5, 0.75, 0.25]
    assert table.row.tolist() == [0, 1, 2]
    assert {str(frame) for frame in table.coordinate_frames} == {"rect.flu"}
    assert table.center[0] == pytest.approx([12.65, 3.29, 0.75 - 1.46])


def test_the_folder_data_of_the_devkit_counts_and_what_lies_beside_it_does_not(
    results: Path,
) -> None:
    root = results.parent
    (root / "stats_car_detection.txt").write_text("0.1 0.2\n")
    results.rename(root / "data")
    assert READER.sniff(root).confidence > 0.8
    assert READER.read(root).n_frames == 3


def test_frames_without_any_detection_are_results_too(tmp_path: Path) -> None:
    (tmp_path / "000000.txt").write_text("")
    assert 0 < READER.sniff(tmp_path).confidence < 0.8
    table = READER.read(tmp_path)
    assert (table.n_frames, len(table)) == (1, 0)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (ROW, r"000002\.txt:1: expected a KITTI result of 16 columns .* found 15 - that is a KITTI "
         "label"),
        (f"{ROW} nan", r"000002\.txt:1: expected a finite number in column 'score'"),
        (f"\n{ROW} 0.1\nBus{ROW[3:]} 0.1", r"000002\.txt:3: class 'Bus'"),
        (f"{ROW} 0.1\n{ROW[:30]}", r"000002\.txt:2: expected a KITTI result .* the row is cut off"),
    ],
)  # fmt: skip
def test_broken_rows_are_told(results: Path, text: str, problem: str) -> None:
    (results / "000002.txt").write_text(text)
    with pytest.raises(DataError, match=problem):
        READER.read(results)


def test_other_folders_and_files_are_not_taken(tmp_path: Path) -> None:
    assert READER.sniff(tmp_path).confidence == 0
    (tmp_path / "000000.txt").write_text(ROW)
    assert READER.sniff(tmp_path).confidence == 0
    assert "15" in READER.sniff(tmp_path).why
    assert READER.sniff(tmp_path / "000000.txt").confidence == 0
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="found no text file"):
        READER.read(tmp_path / "empty")
