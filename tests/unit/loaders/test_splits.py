from __future__ import annotations

from pathlib import Path

import pytest

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.loaders.kitti_tracking import LOADER
from drivekit.loaders.splits import labelled_frames, official_splits, read_list, select, split_of
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import Dataset

CAR = "Car 0 1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"


@pytest.fixture
def dataset(kitti_tracking) -> Dataset:
    """Sequence 0001 has frames 0 to 2, 0002 has 0 to 4, 0003 has no labels."""
    root = kitti_tracking([f"2 0 {CAR}"], images=(0,))
    (root / "training/label_02/0002.txt").write_text(f"4 0 {CAR}\n")
    third = root / "training/image_02/0003/000000.png"
    third.parent.mkdir()
    third.write_bytes(b"")
    return LOADER.open(root)


def listing(path: Path, *entries: str) -> Path:
    path.write_text("# ours\n" + "\n".join(entries) + "\n")
    return path


def test_a_list_is_one_entry_a_line(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(b"\xef\xbb\xbf# head\r\n000001\r\n\r\n 000002 # tail\r\n")
    assert read_list(path) == ("000001", "000002")
    for text, problem in (("# none", "names no scene"), ("a\nb\na", "'a' more than once")):
        path.write_text(text)
        with pytest.raises(DataError, match=problem):
            read_list(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataError, match="in UTF-8"):
        read_list(path)


def test_a_split_is_in_the_datasets_order_and_counts_what_is_missing() -> None:
    split = split_of("mine", ["c", "x", "a", "y"], ["a", "b", "c"], "a test")
    assert split.scenes == ("a", "c")
    assert split.missing == ("x", "y")


def test_official_lists_without_any_scene_here_are_left_out() -> None:
    assert official_splits("kitti-object", ["nothing"]) == {}
    assert list(official_splits("kitti-object", ["000000"])) == ["train"]


def test_everything_is_the_default(dataset: Dataset) -> None:
    chosen = select(dataset)
    assert chosen.scenes == ("0001", "0002", "0003") and chosen.frames is None
    assert len(labelled_frames(dataset, chosen)) == 8


def test_a_file_of_scenes(dataset: Dataset, tmp_path: Path) -> None:
    chosen = select(dataset, listing(tmp_path / "mine.txt", "0002", "0001", "0009"))
    assert chosen.scenes == ("0001", "0002") and chosen.frames is None
    assert chosen.missing == ("0009",)
    assert chosen.name == "mine.txt"


def test_a_file_of_frames(dataset: Dataset, tmp_path: Path) -> None:
    path = listing(
        tmp_path / "mine.txt", "0002/000003", "0002/000001", "0001/000009", "0001/000000"
    )
    chosen = select(dataset, str(path))
    expected = (
        FrameKey("0001", "000000"), FrameKey("0002", "000001"), FrameKey("0002", "000003"),
    )  # fmt: skip
    assert chosen.frames == labelled_frames(dataset, chosen) == expected
    assert chosen.missing == ("0001/000009",)


def test_a_file_of_bare_frame_keys_and_scenes(dataset: Dataset, tmp_path: Path) -> None:
    chosen = select(dataset, listing(tmp_path / "mine.txt", "000004", "0001"))
    assert [str(frame) for frame in labelled_frames(dataset, chosen)] == [
        "0001/000000", "0001/000001", "0001/000002", "0002/000004",
    ]  # fmt: skip
    with pytest.raises(UsageError, match=r"'000001' is in 2 scenes, .* - write 0001/000001"):
        select(dataset, listing(tmp_path / "mine.txt", "000001"))


def test_a_list_for_another_dataset_is_told(dataset: Dataset, tmp_path: Path) -> None:
    path = listing(tmp_path / "mine.txt", "scene-0103", "scene-0916")
    with pytest.raises(DataError, match=r"such as scene-0103, scene-0916; none of them"):
        select(dataset, path)


def test_an_unknown_split_names_the_options(dataset: Dataset) -> None:
    with pytest.raises(
        UsageError, match="unknown split 'val' - choose of training, or give a file"
    ):
        select(dataset, "val")


def test_subsets_by_name(dataset: Dataset) -> None:
    assert select(dataset, "training", scenes=["0002"]).scenes == ("0002",)
    chosen = select(dataset, frames=["0002/000001", FrameKey("0001", "000002")])
    assert [str(frame) for frame in chosen.frames or ()] == ["0001/000002", "0002/000001"]
    assert chosen.scenes == ("0001", "0002")
    both = select(dataset, scenes=["0002"], frames=["000002"])
    assert [str(frame) for frame in both.frames or ()] == ["0002/000002"]


@pytest.mark.parametrize(
    "asked",
    [
        {"scenes": ["0007", "0001"]},
        {"frames": ["0001/000007"]},
        {"frames": ["000007"]},
        {"scenes": ["0001"], "frames": ["0002/000001"]},
    ],
)
def test_what_was_asked_by_name_must_be_there(dataset: Dataset, asked: dict) -> None:
    with pytest.raises(
        MissingDataError, match=r"has no (scene|labelled frame) 000\d.* \(it has 000"
    ):
        select(dataset, **asked)


def test_frames_of_a_list_limit_a_subset(dataset: Dataset, tmp_path: Path) -> None:
    path = listing(tmp_path / "mine.txt", "0002/000003", "0001/000000")
    assert select(dataset, path, scenes=["0002"]).frames == (FrameKey("0002", "000003"),)
    with pytest.raises(MissingDataError, match=r"mine\.txt has no labelled frame 0002/000001"):
        select(dataset, path, frames=["0002/000001"])
