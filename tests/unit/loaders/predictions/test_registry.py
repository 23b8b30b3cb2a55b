from __future__ import annotations

from pathlib import Path

import pytest

from drivekit.errors import DataError, UsageError
from drivekit.loaders.kitti_object import LOADER
from drivekit.loaders.predictions.registry import read_predictions, readers

ROW = "Car -1 -1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57 0.5\n"


@pytest.fixture
def results(tmp_path: Path) -> Path:
    folder = tmp_path / "results"
    folder.mkdir()
    for key in ("000000", "000009"):
        (folder / f"{key}.txt").write_text(ROW)
    return folder


def test_every_reader_says_why_a_foreign_path_is_not_its_own(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    for path in (tmp_path, tmp_path / "picture.png"):
        for name, reader in readers().items():
            guess = reader.sniff(path)
            assert reader.name == name and guess.confidence == 0 and guess.why
        with pytest.raises(DataError, match="no predictions that drivekit knows") as error:
            read_predictions(path)
        assert all(f"{name}: " in str(error.value) for name in readers())


@pytest.mark.parametrize("name", ["a.json", "a.csv", "a.zip", "a"])
def test_files_without_their_content_are_told(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(DataError, match="the file is empty"):
        read_predictions(tmp_path / name)
    (tmp_path / name).write_bytes(b"version https://git-lfs.github.com/spec/v1\n")
    with pytest.raises(DataError, match="Git-LFS pointer"):
        read_predictions(tmp_path / name)


def test_the_form_is_found_out_or_named(results: Path) -> None:
    assert len(read_predictions(results)) == 2
    assert len(read_predictions(str(results), "kitti")) == 2
    with pytest.raises(UsageError, match="unknown form of predictions 'coco' - choose of kitti,"):
        read_predictions(results, "coco")
    with pytest.raises(DataError, match="no such file or folder"):
        read_predictions(results / "nothing")


def test_results_for_other_data_are_told(results: Path, kitti_object, tmp_path: Path) -> None:
    ours = LOADER.open(kitti_object({"000000": [], "000001": []}))
    # Frames of another split are kept: whoever compares both sides counts them.
    assert [f.key for f in read_predictions(results, dataset=ours).frames] == ["000000", "000009"]
    other = LOADER.open(kitti_object({"000005": []}, root=tmp_path / "other"))
    with pytest.raises(DataError, match=r"none of their 2 scenes \(such as 000000.* 000005"):
        read_predictions(results, dataset=other)
