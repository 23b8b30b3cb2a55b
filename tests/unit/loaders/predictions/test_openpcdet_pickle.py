from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.loaders.kitti_object import LOADER as KITTI_OBJECT
from drivekit.loaders.predictions.registry import find_reader, read_predictions
from drivekit.model.boxes import FrameKey

GOLDEN = Path(__file__).parents[3] / "golden" / "pickles" / "openpcdet.pkl"
BOXES = np.array([[10.0, 2, -1, 4, 1.75, 1.5, 0.25], [20, -4, -1.25, 0.75, 0.5, 1.75, 3.5]])
IDS = {"000007": FrameKey("drive_1", "t7"), "000008": FrameKey("drive_2", "t8")}


def frame(frame_id: str, boxes: np.ndarray = BOXES, **values: Any) -> dict[str, Any]:
    n = len(boxes)
    # What OpenPCDet has: ids cut out of an array of texts, names as zeros where nothing was found.
    return {
        "frame_id": np.array([frame_id])[0],
        "name": np.array(["Vehicle", "Pedestrian"])[np.arange(n) % 2] if n else np.zeros(0),
        "score": np.linspace(0.5, 0.25, n, dtype=np.float32),
        "boxes_lidar": boxes.astype(np.float32),
        "pred_labels": np.arange(n) % 2 + 1,
        **values,
    }


def write(folder: Path, result: Any) -> Path:
    path = folder / "result.pkl"
    path.write_bytes(pickle.dumps(result))
    return path


def test_what_openpcdet_itself_writes_is_read(converted_tree) -> None:
    """Written by OpenPCDet 0.6.0 with torch 2.13; see tools/make_pickle_goldens.py."""
    tree = converted_tree({f"{100 + i:06d}": FrameKey("drive", str(i)) for i in range(3)})
    assert find_reader(GOLDEN).name == "openpcdet-pkl"
    table = read_predictions(GOLDEN, frames=str(tree))
    assert [frame.key for frame in table.frames] == ["0", "1", "2"]
    assert np.diff(table.offsets).tolist() == [2, 0, 1]
    assert table.names() == ["Car", "Cyclist", "Car"]
    assert table.score is not None and table.score.tolist() == [0.5, 0.25, 0.5]
    assert table.center[:2].tolist() == [[10, 2, -1], [20, -4, -1.25]]
    assert table.yaw.tolist() == [0.25, 3.0, 0.25]


def test_ids_go_back_by_frames_csv_beside_above_or_named(converted_tree, tmp_path: Path) -> None:
    tree = converted_tree(IDS, {"car": "Vehicle", "adult": "Pedestrian", "fence": None})
    result = [frame("000008"), frame("000007", BOXES[:0])]
    deep = tree / "output" / "eval"
    deep.mkdir(parents=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    named = {"frames": str(tree / "frames.csv")}
    for folder, options in ((tree, {}), (deep, {}), (elsewhere, named)):
        path = write(folder, result)
        assert find_reader(path).name == "openpcdet-pkl"
        table = read_predictions(path, **options)
        assert table.frames == (FrameKey("drive_2", "t8"), FrameKey("drive_1", "t7"))
        assert table.names() == ["car", "adult"]
        assert np.diff(table.offsets).tolist() == [2, 0]
        assert np.array_equal(table.center, BOXES[:, :3])
        assert np.array_equal(table.size, BOXES[:, 3:6])
        assert np.array_equal(table.yaw, BOXES[:, 6])
        assert table.score is not None and table.score.tolist() == [0.5, 0.25]
        assert [str(f) for f in table.coordinate_frames] == ["LIDAR_TOP@1000"] * 2
        assert table.velocity is None
    with pytest.raises(MissingDataError, match=r"there is no frames\.csv"):
        read_predictions(write(elsewhere, result))
    with pytest.raises(UsageError, match=r"there is no frames\.csv - give the one"):
        read_predictions(path, frames=str(elsewhere))


def test_a_class_that_several_were_put_into_keeps_its_name(converted_tree) -> None:
    tree = converted_tree(IDS, {"car": "Vehicle", "bus": "Vehicle", "adult": "Pedestrian"})
    table = read_predictions(write(tree, [frame("000007")]))
    assert table.names() == ["Vehicle", "adult"]


def test_nine_numbers_have_a_velocity(converted_tree) -> None:
    tree = converted_tree(IDS)
    moving = np.column_stack([BOXES, [[3.0, 0.5], [0, -1]]])
    table = read_predictions(write(tree, [frame("000007", moving)]))
    assert table.velocity is not None and table.velocity.tolist() == [[3.0, 0.5], [0.0, -1.0]]


def kitti_frame(frame_id: str) -> dict[str, Any]:
    return frame(
        frame_id,
        name=np.array(["Car", "Pedestrian"]),
        truncated=np.zeros(2),
        occluded=np.zeros(2),
        alpha=np.array([-1.33, 0.5]),
        bbox=np.array([[333.28, 177.65, 489.6, 277.55], [10, 20, 30, 40]], np.float32),
        dimensions=np.array([[3.69, 1.5, 1.78], [0.75, 1.75, 0.5]], np.float32),
        location=np.array([[-3.29, 1.46, 12.65], [4, 1.5, 20]], np.float32),
        rotation_y=np.array([-1.57, 0.5]),
    )


def test_results_on_kitti_itself_are_as_its_text_files_have_them(kitti_object, tmp_path) -> None:
    dataset = KITTI_OBJECT.open(kitti_object({"000002": []}))
    folder = tmp_path / "texts"
    folder.mkdir()
    found = kitti_frame("000002")
    lines = []
    for i in range(2):
        h, w, l = found["dimensions"][i, [1, 2, 0]].astype(float)  # noqa: E741
        numbers = [*found["bbox"][i].astype(float), h, w, l, *found["location"][i].astype(float)]
        numbers += [found["rotation_y"][i], float(found["score"][i])]
        row = " ".join(map(repr, map(float, numbers)))
        lines.append(f"{found['name'][i]} -1 -1 {found['alpha'][i]} {row}\n")
    (folder / "000002.txt").write_text("".join(lines))
    expected = read_predictions(folder, dataset=dataset)
    table = read_predictions(write(tmp_path, [found]), dataset=dataset)
    assert table.frames == expected.frames
    assert table.coordinate_frames == expected.coordinate_frames
    assert table.taxonomy.classes == expected.taxonomy.classes
    for name in ("center", "size", "yaw", "label", "score"):
        assert np.array_equal(getattr(table, name), getattr(expected, name))
    for name in ("bbox", "alpha", "rotation_y", "kitti"):
        assert np.array_equal(table.extra[name], expected.extra[name])


def test_without_a_tree_ids_are_the_datasets_own(tmp_path: Path, kitti_object) -> None:
    dataset = KITTI_OBJECT.open(kitti_object({"000002": [], "000003": []}))
    path = write(tmp_path, [frame("000003", name=np.array(["Car", "Pedestrian"]))])
    table = read_predictions(path, dataset=dataset)
    assert [str(frame) for frame in table.frames] == ["000003/000003"]
    assert {str(frame) for frame in table.coordinate_frames} == {"velodyne"}
    with pytest.raises(MissingDataError, match="has no lidar 'roof'"):
        read_predictions(path, dataset=dataset, lidar="roof")
    unknown = write(tmp_path, [frame("000003"), frame("000099")])
    with pytest.raises(DataError, match=r"1 of 2 frames \(such as '000099'\) are not among those"):
        read_predictions(unknown, dataset=dataset)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"frame_id": None}, r"entry 1, frame_id: expected a text, found nothing"),
        ({"score": [0.5, 0.25]}, r"\(frame '000008'\), score: expected an array .* found a list"),
        ({"score": np.ones(3)}, r"boxes_lidar: expected an array \(3, N\).* found .*\(2, 7\)"),
        ({"boxes_lidar": BOXES[:, :6]}, r"expected at least 7 numbers a box"),
        ({"boxes_lidar": BOXES * np.nan}, r"expected finite numbers, found nan in row 0"),
        ({"boxes_lidar": -BOXES}, r"entry 1 .*: expected sizes, found -4 in row 0"),
        ({"name": np.array(["Car"])}, r"name: expected one for each of 2 boxes, found 1"),
        ({"name": np.zeros(2)}, r"name: expected an array of texts, found an array"),
        ({"frame_id": "000007"}, r"entry 1 .*frame '000007' comes twice, first in entry 0"),
    ],
)
def test_broken_frames_are_told_with_their_place(converted_tree, values, problem: str) -> None:
    tree = converted_tree(IDS)
    path = write(tree, [frame("000007"), frame("000008") | values])
    with pytest.raises(DataError, match=problem):
        read_predictions(path)


def test_other_pickles_are_told(converted_tree) -> None:
    tree = converted_tree(IDS)
    for value, problem in (
        ({"a": 1}, "expected a list with a dict for each frame, found a dict"),
        ([1], "entry 0: expected a dict, found a int"),
        ([np.ones((1000, 7))], "entry 0: expected a dict, found an array"),
    ):
        with pytest.raises(DataError, match=problem):
            read_predictions(write(tree, value))
    with pytest.raises(DataError, match=r"result\.pkl, byte [0-9]+: it asks for 'builtins\.print'"):
        read_predictions(write(tree, [print]))


def test_the_same_arrays_cannot_stand_for_endless_boxes(converted_tree) -> None:
    tree = converted_tree({f"{i:06d}": FrameKey("drive", str(i)) for i in range(2000)})
    one = frame("000000", np.tile(BOXES, (500, 1)))
    path = write(tree, [one | {"frame_id": f"{i:06d}"} for i in range(2000)])
    with pytest.raises(DataError, match="unfolds to far more than a file of its length"):
        read_predictions(path)


def test_options_that_a_reader_does_not_take_are_told(converted_tree) -> None:
    path = write(converted_tree(IDS), [frame("000007")])
    with pytest.raises(UsageError, match="openpcdet-pkl take no option 'order' - choose of frames"):
        read_predictions(path, order="val.txt")
