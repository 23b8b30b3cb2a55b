from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from drivekit.errors import DataError, UsageError
from drivekit.loaders.predictions.registry import find_reader, read_predictions
from drivekit.model.boxes import FrameKey

GOLDEN = Path(__file__).parents[3] / "golden" / "pickles"
IDS = {f"{100 + i:06d}": FrameKey("drive", f"t{i}") for i in range(5)}
CLASSES = {"car": "Car", "adult": "Pedestrian", "bike": "Cyclist"}


@pytest.fixture
def tree(converted_tree) -> Path:
    return converted_tree(IDS, CLASSES, ("Car", "Pedestrian", "Cyclist"))


@pytest.mark.parametrize("name", ["mmdet3d.pkl", "mmdet3d_samples.pkl"])
def test_what_mmdet3d_itself_writes_is_read(tree: Path, name: str) -> None:
    """Written by mmdet3d 1.4.0 and mmengine 0.10.7; see tools/make_pickle_goldens.py."""
    assert find_reader(GOLDEN / name).name == "mmdet3d-pkl"
    table = read_predictions(GOLDEN / name, frames=str(tree))
    assert table.frames == tuple(IDS.values())
    assert np.diff(table.offsets).tolist() == [2, 0, 1, 1, 1]
    assert table.names() == ["car", "bike", "adult", "adult", "car"]
    assert table.score is not None and table.score.tolist() == [0.5, 0.25, 0.75, 0.125, 1.0]
    axes = [str(f) for f in table.coordinate_frames]
    lidar = "LIDAR_TOP@1000"
    assert axes == [lidar, lidar, "CAM_FRONT.flu@2000", lidar, lidar]
    # Of a LiDAR: the middle of the lower face, half a height below the centre.
    assert table.center[:2].tolist() == [[10, 2, -0.25], [20, -4, -0.375]]
    assert table.size[:2].tolist() == [[4, 1.75, 1.5], [0.75, 0.5, 1.75]]
    assert table.yaw[:2].tolist() == [0.25, 3.0]
    # Of a camera: x right, y down, z forward; length, height, width.
    assert table.center[2].tolist() == [-1, -10, 1.75 / 2 - 2]
    assert table.size[2].tolist() == [4, 1.5, 1.75]
    assert table.yaw[2] == pytest.approx(-0.25 - np.pi / 2)
    # Of depth: x right, y forward.
    assert table.center[3].tolist() == [2, -10, -0.25]
    assert table.size[3].tolist() == [4, 1.75, 1.5]
    assert table.yaw[3] == pytest.approx(0.25 - np.pi / 2)


def old(tmp_path: Path, wrapped: str = "") -> Path:
    """Return results as mmdet3d 0.x has them: no paths, other names, in the order of the set."""
    data = (GOLDEN / "mmdet3d.pkl").read_bytes()
    for name in (b"lidar_box3d", b"cam_box3d", b"depth_box3d", b"box_3d_mode"):
        data = data.replace(
            b"mmdet3d.structures.bbox_3d." + name, b"mmdet3d.core.bbox.structures." + name
        )
    for name in ("bboxes_3d", "lidar_path", "pred_instances_3d"):
        new = {"bboxes_3d": "boxes_3d", "lidar_path": "file", "pred_instances_3d": wrapped}[name]
        if new:
            data = data.replace(
                b"X" + len(name).to_bytes(4, "little") + name.encode(),
                b"X" + len(new).to_bytes(4, "little") + new.encode(),
            )
    path = tmp_path / "old.pkl"
    path.write_bytes(data)
    return path


def test_older_versions_need_to_be_told_what_they_do_not_say(tree: Path, tmp_path: Path) -> None:
    order = tmp_path / "val.txt"
    order.write_text("\n".join(reversed(IDS)) + "\n")
    path = old(tmp_path, "pts_bbox")
    with pytest.raises(DataError, match="do not say which frame this is - name the list"):
        read_predictions(path, frames=str(tree))
    said = {"frames": str(tree), "order": str(order)}
    with pytest.raises(UsageError, match=r"before 1\.1, which does not say how they are turned"):
        read_predictions(path, **said)
    new = read_predictions(path, **said, boxes="v1")
    assert [frame.key for frame in new.frames] == ["t4", "t3", "t2", "t1", "t0"]
    assert new.size[0].tolist() == [4, 1.75, 1.5] and new.yaw[0] == 0.25
    zero = read_predictions(path, **said, boxes="v0")
    assert np.array_equal(zero.center, new.center)
    assert zero.size[0].tolist() == [1.75, 4, 1.5]
    assert zero.yaw[:2] == pytest.approx([-0.25 - np.pi / 2, -3 - np.pi / 2])
    assert zero.yaw[3] == pytest.approx(-0.25 - np.pi / 2)
    with pytest.raises(UsageError, match="v0 or v1, not 'v2'"):
        read_predictions(path, **said, boxes="v2")
    order.write_text("000100\n")
    with pytest.raises(UsageError, match="the list names 1 frames, the results are of 5"):
        read_predictions(path, **said)


def test_classes_by_number_need_names(converted_tree) -> None:
    tree = converted_tree(IDS)
    path = GOLDEN / "mmdet3d.pkl"
    with pytest.raises(UsageError, match="name classes by number, and nothing says which"):
        read_predictions(path, frames=str(tree))
    table = read_predictions(path, frames=str(tree), classes="Pedestrian, Cyclist,Car")
    assert table.names()[:2] == ["Pedestrian", "Car"]
    with pytest.raises(DataError, match=r"expected classes from 0 to 1 \(A, B\), found 0 to 2"):
        read_predictions(path, frames=str(tree), classes="A,B")


def test_annotations_of_kitti_metric_are_read_in_the_order_of_the_set(
    tree: Path, tmp_path: Path
) -> None:
    one = {
        "name": np.array(["Car"]), "truncated": np.array([0.0]), "occluded": np.array([0]),
        "alpha": np.array([0.1]), "bbox": np.array([[1.0, 2, 3, 4]]),
        "dimensions": np.array([[4.0, 1.5, 1.75]]), "location": np.array([[1.0, 2, 10]]),
        "rotation_y": np.array([0.25]), "score": np.array([0.5]), "sample_idx": np.array([1]),
    }  # fmt: skip
    none = {name: values[:0] for name, values in one.items()} | {"name": np.array([])}
    path = tmp_path / "pred_instances_3d.pkl"
    path.write_bytes(pickle.dumps([none, one], 2))
    order = tmp_path / "val.txt"
    order.write_text("000101\n000103\n")
    assert find_reader(path).name == "mmdet3d-pkl"
    with pytest.raises(DataError, match="do not say which frame this is"):
        read_predictions(path)
    kitti = read_predictions(path, order=str(order))
    assert [str(frame) for frame in kitti.frames] == ["000101/000101", "000103/000103"]
    assert str(kitti.coordinate_frames[1]) == "rect.flu" and kitti.names() == ["Car"]
    assert kitti.center.tolist() == [[10, -1, -1.25]] and kitti.extra["alpha"].tolist() == [0.1]
    ours = read_predictions(path, order=str(order), frames=str(tree))
    assert ours.frames == (IDS["000101"], IDS["000103"]) and ours.names() == ["car"]
    assert str(ours.coordinate_frames[1]) == "CAM_FRONT.flu@2000"


def test_boxes_of_something_else_are_told(tree: Path) -> None:
    for value, problem in (
        ({"lidar_path": "a/000100.bin", "pred_instances_3d": {}}, "bboxes_3d: expected boxes of"),
        ({"lidar_path": "a/000100.bin", "pred_instances_3d": 3}, "expected a dict, found a int"),
        ({"lidar_path": "a/000999.bin"}, "bboxes_3d: expected boxes of mmdet3d, found nothing"),
    ):
        path = tree / "scores_3d.pkl"
        path.write_bytes(pickle.dumps([value]))
        with pytest.raises(DataError, match=problem):
            read_predictions(path, "mmdet3d-pkl")


def test_a_sample_that_holds_itself_does_no_harm(tree: Path) -> None:
    kind = b"cmmengine.structures.instance_data\nInstanceData\n"
    key = b"X\x11\x00\x00\x00pred_instances_3d"
    path = tree / "itself.pkl"
    path.write_bytes(b"\x80\x02](" + kind + b")\x81q\x00}" + key + b"h\x00sbe.")
    with pytest.raises(DataError, match="do not say which frame this is"):
        read_predictions(path, "mmdet3d-pkl")
