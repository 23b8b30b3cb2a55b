from __future__ import annotations

import pickle
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError, UsageError
from drivekit.loaders.predictions.framework_frames import find_tree, meaning_in_dataset
from drivekit.loaders.predictions.openpcdet_pickle import read_results
from drivekit.model.boxes import FrameKey
from drivekit.model.dataset import BOXES, Sensor
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.timeline import Timeline


class Scenes(list[Any]):
    """A dataset of two scenes whose frames have the same keys, with two LiDARs each."""

    def __init__(self, channels: tuple[str, ...]) -> None:
        sensors = {c: Sensor(c, "lidar", Frame(f"{c}.axes")) for c in channels}
        frames = {BOXES: Timeline(BOXES, ("0", "1"), None)}
        super().__init__(
            SimpleNamespace(id=name, sensors=sensors, timeline=frames.__getitem__)
            for name in ("morning", "evening")
        )
        self.info = SimpleNamespace(root="here", taxonomy=Taxonomy("own", ("car",)))


def result(tmp_path: Path, *ids: str) -> Path:
    frames = [
        {"frame_id": i, "name": ["car"], "score": np.ones(1), "boxes_lidar": np.ones((1, 7))}
        for i in ids
    ]
    path = tmp_path / "result.pkl"
    path.write_bytes(pickle.dumps(frames))
    return path


def test_keys_that_scenes_share_need_the_scene(tmp_path: Path) -> None:
    dataset: Any = Scenes(("roof",))
    with pytest.raises(DataError, match="several frames of here are called '1' - name the frames"):
        read_results(result(tmp_path, "1"), dataset=dataset)
    table = read_results(result(tmp_path, "evening/1", "morning/0"), dataset=dataset)
    assert table.frames == (FrameKey("evening", "1"), FrameKey("morning", "0"))
    assert table.coordinate_frames == (Frame("roof.axes"),) * 2
    assert table.taxonomy is dataset.info.taxonomy


def test_of_several_lidars_one_is_named(tmp_path: Path) -> None:
    dataset: Any = Scenes(("roof", "front"))
    path = result(tmp_path, "morning/0")
    with pytest.raises(DataError, match=r"it is not known of which - name it .*lidar=CHANNEL"):
        read_results(path, dataset=dataset)
    table = read_results(path, dataset=dataset, lidar="front")
    assert table.coordinate_frames == (Frame("front.axes"),)
    assert set(meaning_in_dataset(dataset, "front").places) == {
        "0", "1", "morning/0", "morning/1", "evening/0", "evening/1",
    }  # fmt: skip


def test_a_frames_csv_counts_only_beside_the_description_of_a_tree(
    converted_tree: Any, tmp_path: Path
) -> None:
    (tmp_path / "frames.csv").write_text("a,b\n")
    assert find_tree(tmp_path / "result.pkl", None) is None
    tree = converted_tree({"7": FrameKey("drive", "t7")})
    deep = tree / "a" / "b" / "c" / "d"
    deep.mkdir(parents=True)
    assert find_tree(deep / "result.pkl", None) == tree
    assert find_tree(deep / "e" / "result.pkl", None) is None, "so far up nobody expects it"
    with pytest.raises(UsageError, match="there is no frames"):
        find_tree(deep / "result.pkl", str(deep))


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("frames.csv", "id,split\n", "expected the columns id, split, scene"),
        ("drivekit.json", "{}", "required field|classes"),
        ("drivekit.json", "{", "JSON|truncated|cut off"),
    ],
)
def test_damaged_trees_are_told(
    converted_tree: Any, tmp_path: Path, name: str, text: str, problem: str
) -> None:
    tree = converted_tree({"7": FrameKey("drive", "t7")})
    (tree / name).write_text(text)
    with pytest.raises(DataError, match=problem) as error:
        read_results(result(tree, "7"))
    assert name in str(error.value)
