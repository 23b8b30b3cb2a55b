"""Judged labels, read as the documentation of the annotation tools says."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError, MissingDataError
from drivekit.geometry import corners, transform_between, transform_boxes
from drivekit.io.pcd import read_pcd
from drivekit.model.boxes import Boxes
from drivekit.model.frames import Frame
from drivekit.model.taxonomy import Taxonomy
from drivekit.viewer.describing import describe_frame
from drivekit.viewer.description import Model
from drivekit.viewer.triage.formats import write_csv, write_datumaro, write_sustechpoints
from drivekit.viewer.triage.labels import euler_xyz, label_frame
from drivekit.viewer.triage.verdicts import Mark, MarkedBox, MarkedData, marked_box

DATA = MarkedData(format="memory")
# Corners of a cube of side 1, in the order of drivekit.geometry.corners.
UNIT = np.array([[+1, +1, -1], [+1, -1, -1], [-1, -1, -1], [-1, +1, -1],
                 [+1, +1, +1], [+1, -1, +1], [-1, -1, +1], [-1, +1, +1]]) / 2  # fmt: skip


def turned(angles: list[float]) -> np.ndarray:
    """About the body's own x, then y, then z: what three.js makes of Euler order XYZ."""
    a, b, c = angles
    about_x = [[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]]
    about_y = [[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]]
    about_z = [[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]]
    return np.array(about_x) @ about_y @ about_z


def cuboid(position: list[float], rotation: list[float], scale: list[float]) -> np.ndarray:
    return (UNIT * scale) @ turned(rotation).T + position


def psr_corners(entry: dict[str, Any]) -> np.ndarray:
    psr = {name: [values[axis] for axis in "xyz"] for name, values in entry["psr"].items()}
    return cuboid(psr["position"], psr["rotation"], psr["scale"])


@given(st.lists(st.floats(-1, 1), min_size=4, max_size=4).filter(lambda q: np.hypot(*q[:2]) > 0.1))
@settings(max_examples=100, deadline=None)
def test_angles_say_the_same_as_the_quaternion(quat: list[float]) -> None:
    box = Boxes(
        center=np.array([[1.0, 2, 3]]), size=np.array([[4.0, 2, 1]]), yaw=np.zeros(1),
        quat=np.array([quat]), label=np.zeros(1, np.int32), row=np.zeros(1, np.int64),
        taxonomy=Taxonomy("t", ("car",)), frame=Frame("LIDAR"),
    )  # fmt: skip
    ours = cuboid([1, 2, 3], euler_xyz(box)[0].tolist(), [4, 2, 1])
    np.testing.assert_allclose(ours, corners(box)[0], atol=1e-6)


@pytest.mark.parametrize("pitch", [np.pi / 2, -np.pi / 2])
def test_a_box_that_stands_on_its_nose(pitch: float) -> None:
    quat = np.array([[np.cos(pitch / 2), 0, np.sin(pitch / 2), 0]])
    box = Boxes(
        center=np.zeros((1, 3)), size=np.array([[4.0, 2, 1]]), yaw=np.zeros(1), quat=quat,
        label=np.zeros(1, np.int32), row=np.zeros(1, np.int64),
        taxonomy=Taxonomy("t", ("car",)), frame=Frame("LIDAR"),
    )  # fmt: skip
    angles = euler_xyz(box)[0].tolist()
    np.testing.assert_allclose(cuboid([0, 0, 0], angles, [4, 2, 1]), corners(box)[0], atol=1e-6)


@pytest.fixture
def view(drive, truth, predictions, matches):
    return describe_frame(
        drive, 0, ground_truth=truth, models=(Model("A", "model", predictions, matches),)
    )


@pytest.fixture
def marks(view) -> list[Mark]:
    def on(source: int, i: int, note: str) -> Mark:
        boxes = view.boxes[source]
        box = marked_box(boxes.source, boxes.boxes, i)
        return Mark(verdict="label-error", scene="drive", frame="000000", data=DATA, box=box,
                    note=note, author="김")  # fmt: skip

    false_alarm = int(np.flatnonzero(view.boxes[1].boxes.row == 1)[0])
    whole = Mark(verdict="label-error", scene="drive", frame="000000", data=DATA, note="안개")
    return [on(0, 1, "too short"), on(1, false_alarm, ""), whole]


def test_sustechpoints_scene(tmp_path: Path, drive, view, marks) -> None:
    frame = label_frame(drive, view, marks, proposals=True)
    notes = write_sustechpoints([frame], tmp_path / "out")
    assert notes == ["drive/000000: a remark on the whole frame has no place in these labels"]
    scene = tmp_path / "out" / "drive"
    entries = json.loads((scene / "label" / "000000.json").read_text("utf-8"))
    assert [e["obj_type"] for e in entries] == ["car", "pedestrian", "car", "pedestrian"]
    assert [e.get("obj_attr") for e in entries] == [
        None, "label-error: too short", None, "label-error (proposed by model)",
    ]  # fmt: skip
    lidar = Frame("LIDAR", drive.timeline("LIDAR").stamp(0))
    expected = corners(
        transform_boxes(drive.boxes(0), transform_between(drive, lidar, drive.boxes(0).frame))
    )
    np.testing.assert_allclose([psr_corners(e) for e in entries[:3]], expected, atol=1e-9)
    cloud = read_pcd((scene / "lidar" / "000000.pcd").read_bytes(), "000000.pcd")
    np.testing.assert_array_equal(cloud.fields["x"], drive.points("LIDAR", 0).xyz[:, 0])
    assert "intensity" in cloud.fields


def test_the_tool_projects_labels_to_where_they_are(tmp_path: Path, drive, view, marks) -> None:
    write_sustechpoints([label_frame(drive, view, marks)], tmp_path / "out")
    scene = tmp_path / "out" / "drive"
    entries = json.loads((scene / "label" / "000000.json").read_text("utf-8"))
    calib = json.loads((scene / "calib" / "camera" / "FRONT.json").read_text("utf-8"))
    extrinsic = np.reshape(calib["extrinsic"], (4, 4))
    seen = extrinsic @ [*(entries[0]["psr"]["position"][axis] for axis in "xyz"), 1.0]
    pixel = np.reshape(calib["intrinsic"], (3, 3)) @ seen[:3]
    camera = next(c for c in view.cameras if c.channel == "FRONT")
    ours = camera.camera.project(camera.camera_from_view.apply(view.boxes[0].boxes.center[:1]))
    np.testing.assert_allclose(pixel[:2] / pixel[2], ours.pixels[0], atol=1e-6)
    assert (scene / "camera" / "FRONT" / "000000.png").read_bytes() == camera.image.data()


def test_datumaro_dataset(tmp_path: Path, drive, view, marks) -> None:
    frame = label_frame(drive, view, marks, proposals=True)
    notes = write_datumaro([frame], tmp_path / "out")
    assert any("calibrations" in note for note in notes)
    document = json.loads((tmp_path / "out" / "annotations" / "default.json").read_text("utf-8"))
    classes = [label["name"] for label in document["categories"]["label"]["labels"]]
    (item,) = document["items"]
    assert document["dm_format_version"] == "1.0"
    assert item["attr"]["verdicts"] == "label-error: 안개"
    assert (tmp_path / "out" / "point_clouds" / "default" / item["point_cloud"]["path"]).is_file()
    for image in item["related_images"]:
        assert (tmp_path / "out" / "images" / "default" / image["path"]).is_file()
    cuboids = item["annotations"]
    assert [classes[c["label_id"]] for c in cuboids] == ["car", "pedestrian", "car", "pedestrian"]
    assert all(c["type"] == "cuboid_3d" for c in cuboids)
    ours = [cuboid(c["position"], c["rotation"], c["scale"]) for c in cuboids]
    np.testing.assert_allclose(ours, corners(frame.boxes), atol=1e-9)
    assert cuboids[1]["attributes"]["verdict"] == "label-error"
    assert cuboids[3]["attributes"]["proposed_by"] == "model"
    assert "verdict" not in cuboids[0]["attributes"]


def test_without_sensors_there_are_only_labels(tmp_path: Path, drive, view, marks) -> None:
    frame = label_frame(drive, view, marks, sensors=False)
    write_sustechpoints([frame], tmp_path / "out")
    files = [p for p in (tmp_path / "out").rglob("*") if p.is_file()]
    assert [str(p.relative_to(tmp_path / "out")) for p in files] == ["drive/label/000000.json"]


def test_a_label_that_is_gone_is_told(drive, view) -> None:
    gone = MarkedBox(source="ground truth", row=99, label="car", center=(0.0, 0.0, 0.0),
                     coordinate_frame="ego")  # fmt: skip
    mark = Mark(verdict="label-error", scene="drive", frame="000000", data=DATA, box=gone)
    frame = label_frame(drive, view, [mark])
    assert not frame.verdicts
    assert "row 99) is not among the labels" in frame.notes[0]


def test_a_frame_without_boxes_or_lidar(tmp_path: Path, drive, view, but) -> None:
    bare = but(view.boxes[0], boxes=view.boxes[0].boxes[[]], verdicts=())
    empty = label_frame(drive, but(view, boxes=(bare,)), [])
    write_sustechpoints([empty], tmp_path / "out")
    assert json.loads((tmp_path / "out" / "drive" / "label" / "000000.json").read_text()) == []
    blind = but(drive, sensors={c: s for c, s in drive.sensors.items() if c != "LIDAR"})
    with pytest.raises(MissingDataError, match="has no LiDAR"):
        label_frame(blind, view, [])


def test_names_of_files_lead_nowhere_else(tmp_path: Path, drive, view, marks, but) -> None:
    evil = but(view.key, scene="../../up", key="a/b")
    frame = but(label_frame(drive, view, marks), key=evil)
    write_sustechpoints([frame], tmp_path / "out")
    assert (tmp_path / "out" / "_.._up" / "label" / "a_b.json").is_file()


def test_a_table_of_verdicts(tmp_path: Path, marks) -> None:
    write_csv(marks, tmp_path / "v.csv")
    with (tmp_path / "v.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["row"] for row in rows] == ["1", "1", ""]
    assert rows[0]["note"] == "too short"
    assert rows[2]["note"] == "안개"
    assert float(rows[0]["x"]) == marks[0].box.center[0]


def test_a_scene_has_one_mounting(tmp_path: Path, drive, truth, but) -> None:
    frames = [label_frame(drive, describe_frame(drive, i, ground_truth=truth), []) for i in (0, 1)]
    assert write_sustechpoints(frames, tmp_path / "a") == []
    wider = tuple(but(image, intrinsic=image.intrinsic * 2) for image in frames[1].images)
    notes = write_sustechpoints([frames[0], but(frames[1], images=wider)], tmp_path / "b")
    assert "drive: FRONT is not mounted alike in all frames" in notes[0]


def test_two_frames_never_share_a_file(tmp_path: Path, drive, view, but) -> None:
    frame = label_frame(drive, view, [], sensors=False)
    other = but(frame, key=but(view.key, scene="Drive"))
    with pytest.raises(DataError, match="drive/000000 and Drive/000000"):
        write_sustechpoints([frame, other], tmp_path / "out")
    assert list(tmp_path.iterdir()) == []
