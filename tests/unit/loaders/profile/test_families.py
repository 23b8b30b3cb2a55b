"""Twins of measured files, and what each family's labels get wrong in the wild."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError, UsageError
from drivekit.io.images import encode_image
from drivekit.io.pcd import write_pcd
from drivekit.loaders.registry import open_dataset
from drivekit.model.dataset import BOXES, Dataset
from drivekit.model.frames import EGO, Frame
from drivekit.testing import check_loader

K = "2718.5 0 1397.6\n0 2750.4 932.4\n0 0 1"
CAMERA_TO_LIDAR = """-0.99995 0.01039 0.00004 0.24184
-0.00017 -0.01322 -0.99991 -0.58070
-0.01039 -0.99986 0.01322 -1.10232"""
LIDAR_TO_IMU = """-0.0009 1.0000 0.0047 -0.043
-0.9999 -0.0008 -0.0172 1.409
-0.0172 -0.0047 0.9998 -0.707"""
COLUMNS = (
    "@time, @X, @Y, @Z, @Roll, @Pitch, @Heading, @VelX, @VelY, @VelZ, @AccBodyX, @AccBodyY, "
    "@AccBodyZ, @AngleRateX, @AngleRateY, @AngleRateZ"
)


def put(root: Path, files: dict[str, Any]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, (bytes, str)) else json.dumps(content)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return root


def recorded_cloud() -> bytes:
    """As the genuine header reads: bytes beside floats, zeros behind the payload."""
    xyz = np.array([[0, -10, 0], [2, -20, -1.5], [0.6, 0.6, -0.3]], np.float32)
    fields: dict[str, Any] = dict(zip("xyz", xyz.T, strict=True))
    fields |= {
        "intensity": np.array([7, 8, 255], np.uint8),
        "ring": np.array([0, 31, 63], np.uint8),
    }
    return write_pcd(None, fields, trailing=bytes(3884))


@pytest.fixture
def fusion(tmp_path: Path) -> Path:
    """Two frames of scenario 13_053; its labels are in the likelier reading."""
    top = "178.융합센서 다중객체 추적 및 예측데이터/01.데이터/2.Validation"
    source = f"{top}/원천데이터/13_전방 보행자_val/053"
    labels = f"{top}/라벨링데이터/13_전방 보행자_val/053"
    files: dict[str, Any] = {
        f"{source}/calib_Camera0.txt": K,
        f"{source}/calib_CameraToLidar0.txt": CAMERA_TO_LIDAR,
        f"{source}/calib_LidarToImu.txt": LIDAR_TO_IMU,
        f"{source}/pos_ENU0.txt": "512,384",
        f"{source}/gps100hz.csv": COLUMNS.replace(", ", ",") + "\n",
    }
    car = {"location": [1.0, -12.0, -0.9], "dimension": [1.8, 1.5, 4.5], "yaw": 30.0}
    record = {"class": "vehicle", "attribute": {"track_id": 7, "instance_id": 3, **car}}
    rows = (
        "363744.22000000003, 0, 0, 0, 0.5, 1.0, -208.0, 0, 0, 0, 0, 0, 0, 0, 0, 0",
        "363744.32, 1.5, -0.5, 0.01, 0.4, 1.1, -209.0",  # a short row
    )
    for i, row in enumerate(rows):
        stem = f"13_053_{i:03d}"
        files[f"{source}/lidar/{stem}.pcd"] = recorded_cloud()
        files[f"{source}/image0/{stem}.jpg"] = encode_image(
            np.zeros((1860, 2880, 3), np.uint8), "jpeg"
        )
        files[f"{source}/gps/{stem}.txt"] = f"{COLUMNS}\n{row}\n"
        files[f"{labels}/lidar/{stem}.json"] = {"annotations": [record]}
        boxes = [{"class": "vehicle", "bbox": [1, 2, 30, 40], "attribute": {"track_id": 9}}]
        files[f"{labels}/image0/{stem}.json"] = {"annotations": boxes}
    return put(tmp_path, files)


def test_fusion_clouds_and_pixels_are_where_the_genuine_matrix_puts_them(fusion: Path) -> None:
    dataset = open_dataset(fusion, yaw_unit="deg")
    check_loader(dataset)
    assert not dataset.info.findings and list(dataset.splits) == ["val"]
    scene = dataset["13_053"]
    assert scene.tags == {"name": "전방 보행자_val"}
    cloud = scene.points("lidar", 0)
    np.testing.assert_allclose(cloud.xyz[:2], [[10, 0, 0], [20, 2, -1.5]], atol=1e-6)
    assert cloud.channels["intensity"].tolist() == [7, 8, 255]
    assert cloud.channels["ring"].dtype == np.uint8
    calibration = scene.calibration()
    ahead = calibration.between(Frame("camera0"), Frame("lidar")).apply(cloud.xyz[:2])
    np.testing.assert_allclose(
        ahead, [[0.1379, -0.4485, 8.8963], [-1.9659, 1.1832, 18.8543]], atol=2e-3
    )
    pixels = calibration.camera("camera0").project(ahead).pixels
    np.testing.assert_allclose(pixels, [[1439.75, 793.74], [1114.14, 1105.01]], atol=0.5)


def test_fusion_times_and_poses_follow_the_rows(fusion: Path) -> None:
    scene = open_dataset(fusion, yaw_unit="deg")["13_053"]
    assert scene.timeline("lidar").times.tolist() == [363744220000000, 363744320000000]
    ego = scene.ego()
    heading, pitch, roll = np.radians([-209.0, 1.1, 0.4])
    about_z = [
        [np.cos(heading), -np.sin(heading), 0],
        [np.sin(heading), np.cos(heading), 0],
        [0, 0, 1],
    ]
    about_y = [[np.cos(pitch), 0, np.sin(pitch)], [0, 1, 0], [-np.sin(pitch), 0, np.cos(pitch)]]
    about_x = [[1, 0, 0], [0, np.cos(roll), -np.sin(roll)], [0, np.sin(roll), np.cos(roll)]]
    pose = ego.pose(1)
    np.testing.assert_allclose(pose.rotation, np.array(about_z) @ about_y @ about_x, atol=1e-12)
    assert pose.rotation[2, 0] < 0  # the nose is down
    np.testing.assert_allclose(pose.translation, [1.5, -0.5, 0.01])
    # T_lidar_imu as measured: the unit sits 1.41 m behind and 0.71 m below the LiDAR, x ahead
    mount = scene.calibration().between(Frame("lidar"), EGO)
    np.testing.assert_allclose(mount.translation, [-1.409, -0.043, -0.707], atol=1e-9)
    np.testing.assert_allclose(mount.rotation, np.eye(3), atol=0.02)
    moved = (pose @ mount.at(pose.src.stamp_ns).inv()).translation - pose.translation
    np.testing.assert_allclose(moved, -(pose.rotation @ mount.rotation.T @ mount.translation))


def test_fusion_labels_in_the_likelier_reading(fusion: Path) -> None:
    scene = open_dataset(fusion, yaw_unit="deg")["13_053"]
    boxes = scene.boxes(0)
    np.testing.assert_allclose(boxes.center, [[12.0, 1.0, -0.9]])
    np.testing.assert_allclose(boxes.size, [[4.5, 1.8, 1.5]])
    np.testing.assert_allclose(np.degrees(boxes.yaw), [-30.0])
    assert boxes.track is not None and boxes.track.tolist() == ["7"]
    assert boxes.column("attribute.instance_id").tolist() == ["3"]
    image_boxes = scene.layer("boxes2d_tracked", 0)
    assert image_boxes.xyxy.tolist() == [[1, 2, 30, 40]]
    assert image_boxes.extra["track"].tolist() == ["9"]
    with pytest.raises(UsageError, match="yaw_unit"):
        open_dataset(fusion)["13_053"].boxes(0)
    with pytest.raises(UsageError, match="cannot be 'grad'"):
        open_dataset(fusion, yaw_unit="grad")


def test_fusion_rows_that_lack_the_pose_leave_frames_without_time(fusion: Path) -> None:
    row = next(fusion.rglob("gps/13_053_001.txt"))
    row.write_text(f"{COLUMNS}\n363744.32, 1.5\n")
    scene = open_dataset(fusion, yaw_unit="deg")["13_053"]
    assert scene.timeline("lidar").stamps_ns is None
    assert len(scene.ego()) == 1
    row.write_text(f"{COLUMNS}\n363744.32, north, 0, 0, 0, 0, 0\n")
    with pytest.raises(DataError, match=r"13_053_001.txt: expected a number for X, found 'north'"):
        open_dataset(fusion, yaw_unit="deg")["13_053"].ego()


@pytest.fixture
def infra(tmp_path: Path) -> Path:
    extrinsic = [0, -1, 0, 0.2, 0, 0, -1, 0.1, 1, 0, 0, -0.3, 0, 0, 0, 1]
    files: dict[str, Any] = {}
    for clip in ("L_2210_Pangyo_A_D_C0001", "L_2210_Suwon_B_N_C0003"):
        place = clip.split("_")[2]
        boxes = [
            {"obj_id": "4", "obj_type": "Car", "psr": {
                "position": {"x": 5.585, "y": -48.756, "z": 1.42},
                "scale": {"x": 4.5, "y": 1.7126, "z": 1.7071},
                "rotation": {"x": -0.0538, "y": 0.0053, "z": 1.4025}}},
            {"obj_id": "5", "obj_type": "kid", "psr": {
                "position": {"x": 1, "y": 2, "z": 3}, "scale": {"x": 4.5, "y": 0.01, "z": 1},
                "rotation": {"x": 0, "y": 0, "z": 0}}},
        ]  # fmt: skip
        source = f"Training/01.원천데이터/TS/{clip}/sensor_raw_data"
        label = f"Training/02.라벨링데이터/TL/{clip}/sensor_raw_data"
        files |= {
            f"{source}/calib/camera/camera_0.json": {
                "extrinsic": extrinsic, "intrinsic": [900, 0, 96, 0, 900, 60, 0, 0, 1]},
            f"{source}/camera/camera_0/000010.jpg":
                encode_image(np.zeros((120, 192, 3), np.uint8), "jpeg"),
            f"{source}/lidar/000010.pcd": recorded_cloud(),
            f"{label}/{clip}.json": {"place": place, "weather": "비"},
            f"{label}/lidar/000010.json": boxes,
        }  # fmt: skip
    return put(tmp_path, files)


def test_roadside_boxes_have_nine_degrees_of_freedom(infra: Path) -> None:
    dataset = open_dataset(infra)
    check_loader(dataset)
    scene = dataset["L_2210_Pangyo_A_D_C0001"]
    assert scene.tags["site"] == "A" and scene.tags["weather"] == "비"
    boxes = scene.boxes(0)
    x, y, z = -0.0538, 0.0053, 1.4025
    assert boxes.quat is not None
    from drivekit.model.rotations import matrix_from_quat

    turn = matrix_from_quat(boxes.quat[0])
    # the third column of Rx Ry Rz does not depend on z
    np.testing.assert_allclose(
        turn[:, 2], [np.sin(y), -np.sin(x) * np.cos(y), np.cos(x) * np.cos(y)], atol=1e-9
    )
    np.testing.assert_allclose(
        turn[0, :2], [np.cos(y) * np.cos(z), -np.cos(y) * np.sin(z)], atol=1e-9
    )
    assert boxes.names() == ["Car", "Kid"]
    assert np.isnan(boxes.center[1]).all()  # a side of a centimetre
    assert len(scene.layer("raw", 0)) == 2


def test_a_users_own_calibration_counts_before_the_files(infra: Path) -> None:
    """Numbers that a user estimated anew for one site, and one site that is left out."""
    tables = {
        "corrections": [
            {
                "scenes": "L_.*_Pangyo_A_.*",
                "tables": {"calibration": {"given": {"camera_0": {
                    "matrix": [1073.376117, 0, 937.160494, 0, 1073.726956, 620.717418, 0, 0, 1],
                    "distortion": [-0.133625, 0.059642, -0.000311, -0.006120],
                    "pose": [0, -1, 0, 0, 0, 0, -1, 0, 1, 0, 0, 0],
                }}}},
            },
            {"scenes": "L_.*_Suwon_B_.*", "drop": True},
        ]
    }  # fmt: skip
    dataset = open_dataset(infra, overrides=tables)
    assert dataset.scene_ids == ("L_2210_Pangyo_A_D_C0001",)
    assert dataset.splits["train"].scenes == dataset.scene_ids
    assert "dropped-scene" in {f.kind for f in dataset.info.findings}
    calibration = dataset["L_2210_Pangyo_A_D_C0001"].calibration()
    camera = calibration.camera("camera_0")
    assert camera.K[0, 2] == 937.160494 and camera.distortion[3] == -0.006120
    ahead = calibration.between(Frame("camera_0"), Frame("lidar")).apply([[10, 1, 2]])
    np.testing.assert_allclose(ahead, [[-1, -2, 10]], atol=1e-12)


def test_orchard_labels_in_datumaros_form(tmp_path: Path) -> None:
    stem = "MA_011_HR_20231110_PM_001_000_000_0000"
    cuboid = {
        "type": "cuboid_3d",
        "position": [1, 2, 3],
        "rotation": [0, 0, 0.5],
        "scale": [2, 1, 1],
    }
    document = {
        "categories": {"label": {"labels": [{"name": "사람"}, {"name": "손수레"}, {"name": "새"}]}},
        "items": [
            {"annotations": [{**cuboid, "label_id": 1, "attributes": {"track_id": 3}}]},
            {"annotations": [{"type": "bbox", "label_id": 0}, {**cuboid, "label_id": 2}]},
        ],
    }  # fmt: skip
    files = {f"[원천]a/{stem}_IMG.pcd": recorded_cloud(), f"[라벨]a/{stem}_CUB.json": document}
    dataset = open_dataset(put(tmp_path, files))
    check_loader(dataset)
    scene = dataset["MA_011_HR_20231110_PM_001_000_000"]
    boxes = scene.boxes(0)
    assert boxes.names() == ["손수레", "기타"]
    assert boxes.track is not None and boxes.track.tolist() == ["3", ""]
    np.testing.assert_allclose(boxes.yaw, [0.5, 0.5])
    document["items"][0]["annotations"][0]["label_id"] = 9  # type: ignore[index]
    put(tmp_path, files)
    with pytest.raises(DataError, match="the number of a class, 0 to 2, found 9"):
        open_dataset(tmp_path)[scene.id].boxes(0)


def test_simulated_objects_that_no_camera_sees_have_no_place(tmp_path: Path) -> None:
    stem = "MORAI_A1_2_03_CITY_R001_D_000123"
    seen = {"class": "Vehicle", "bbox": [1, 2, 3, 4], "distance": 12.0, "location": [12, 0, 0],
            "dimension": [4.5, 1.8, 1.5], "orientation": [0, 0, 0.3]}  # fmt: skip
    hidden = [{**seen, "distance": -1, "bbox": []}, {**seen, "bbox": []}, {**seen, "distance": -1}]
    document = {"annotations": [seen, *hidden]}
    files: dict[str, Any] = {
        f"lidar/{stem}.pcd": recorded_cloud(),
        f"label/{stem}.json": document,
        f"image/{stem}.png": encode_image(np.zeros((20, 30, 3), np.uint8), "png"),
    }
    dataset = open_dataset(put(tmp_path, files))
    (told,) = [f for f in dataset.info.findings if f.kind == "not-visible"]
    assert told.count == 3 and told.costs_labels
    assert "3 of 4 objects" in told.text and "distance = -1 (2), no bbox (1)" in told.text
    scene = next(iter(dataset))
    boxes = scene.boxes(0)
    assert np.isfinite(boxes.center[0]).all() and np.isnan(boxes.center[1:]).all()
    assert boxes.yaw[0] == pytest.approx(0.3)
    assert len(scene.layer("boxes2d", 0)) == 2 and len(scene.layer("raw", 0)) == 4


def test_files_beside_the_sequences_serve_all_of_them(tmp_path: Path) -> None:
    image = encode_image(np.zeros((20, 30, 3), np.uint8), "png")
    files: dict[str, Any] = {"set/cam.txt": "30 0 15\n0 30 10\n0 0 1",
                             "set/calib.txt": "0 -1 0 0\n0 0 -1 0\n1 0 0 0\n0 0 0 1"}  # fmt: skip
    for sequence in ("a1", "b2"):
        files[f"set/{sequence}/refine/pcd/7.pcd"] = recorded_cloud()
        files[f"set/{sequence}/refine/camera/7.png"] = image
        files[f"set/{sequence}/refine/camera/8.png"] = image
        files[f"set/{sequence}/seg/mask/7.png"] = image
    dataset = open_dataset(put(tmp_path, files))
    assert dataset.info.format == "aihub-segmentation" and dataset.scene_ids == ("a1", "b2")
    check_loader(dataset)
    assert {f.kind: f.count for f in dataset.info.findings}["missing-frame"] == 2


STAMPED: dict[str, Any] = {
    "id": "stamped",
    "title": "frames by time",
    "fields": {"run": r"run\d", "frame": r"\d+"},
    "sequence": {"folder": "{run}", "id": "{run}"},
    "lidars": {"top": {"folder": "lidar", "file": "{frame}.pcd"}},
    "cameras": {"front": {"folder": "camera", "file": "{frame}.png"}},
    "time": {"stamp": "{frame}", "unit": "ms", "tolerance_ms": 20},
    "classes": {"taxonomy": "t", "names": ["car"]},
}


def test_frames_are_joined_by_the_nearest_time(tmp_path: Path) -> None:
    from drivekit.geometry import sync
    from drivekit.loaders.profile.dataset import open_profiled

    image = encode_image(np.zeros((20, 30, 3), np.uint8), "png")
    files: dict[str, Any] = {f"run1/lidar/{t}.pcd": recorded_cloud() for t in (1000, 1100, 1200)}
    files |= {f"run1/camera/{t}.png": image for t in (1008, 1119, 1300)}
    dataset: Dataset = open_profiled(STAMPED, "x.toml", put(tmp_path, files))
    check_loader(dataset)
    alone = [(f.where, f.count) for f in dataset.info.findings if f.kind == "orphan-frame"]
    assert alone == [("run1/camera/1300.png", 1), ("run1/lidar/1200.pcd", 1)]
    scene = dataset["run1"]
    assert scene.timeline("top").times.tolist() == [1_000_000_000, 1_100_000_000, 1_200_000_000]
    table = sync(scene, "top", ("front",), tolerance_ns=20_000_000)
    assert [table.at(i, "front") for i in range(3)] == [0, 1, None]
    assert scene.timeline(BOXES).keys == ()


def test_a_name_that_tells_no_time_is_told(tmp_path: Path) -> None:
    stem = "20219915_103331_0012_8812"
    with pytest.raises(DataError, match="expected a time"):
        open_dataset(put(tmp_path, {f"drive/lidar_H/{stem}.pcd": recorded_cloud()}))
