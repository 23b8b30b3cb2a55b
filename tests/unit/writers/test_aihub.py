from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import UsageError
from drivekit.model.frames import OPTICAL_FROM_FLU
from drivekit.world import SyntheticDataset, rig_of, synthesize
from drivekit.writers import write
from drivekit.writers.aihub_native import euler_of

Drive = Callable[[str], SyntheticDataset]

TITLE = "088.승용_자율주행차_주간_도심도로_데이터"
SEQUENCE = "22_142546_220614"


def test_the_tree_is_that_of_a_download(drive: Drive, tmp_path: Path) -> None:
    write(drive("aihub-passenger-av"), "aihub-passenger-av", tmp_path / "out")
    files = {p.relative_to(tmp_path / "out").as_posix() for p in tmp_path.rglob("*.zip")}
    top = f"{TITLE}/01-1.정식개방데이터/Validation"
    assert files == {f"{top}/01.원천데이터/VS.zip", f"{top}/02.라벨링데이터/VL.zip"}
    with ZipFile(tmp_path / "out" / top / "01.원천데이터" / "VS.zip") as source:
        names = source.namelist()
        meta = json.loads(source.read(f"{SEQUENCE}/{SEQUENCE}_meta_data.json"))
    raw = f"{SEQUENCE}/sensor_raw_data"
    assert f"{raw}/camera/{SEQUENCE}_01.jpg" in names
    assert f"{raw}/camera_leftfront/{SEQUENCE}_leftfront_02.jpg" in names
    assert f"{raw}/lidar/{SEQUENCE}_02.pcd" in names
    assert len(names) == 1 + 2 * 6
    front = meta["calibration"]["camera"]["front"]
    assert set(front["Intrinsic"]) == {"Fx", "Fy", "Cx", "Cy", "Distortion"}
    assert abs(front["Extrinsic"]["Rz"]) < 5, "degrees, near zero for a camera that looks ahead"
    assert abs(front["Extrinsic"]["Tx"] - 1.15) < 0.01, "metres from the LiDAR"
    assert "Yaw" in meta["calibration"]["lidar"]["front"]
    with ZipFile(tmp_path / "out" / top / "02.라벨링데이터" / "VL.zip") as labels:
        inside = f"{SEQUENCE}/sensor_raw_data/camera/{SEQUENCE}_01.json"
        assert {f"2D/{inside}", f"3D/{inside}"} <= set(labels.namelist())
        boxes = json.loads(labels.read(f"3D/{inside}"))
        outlines = json.loads(labels.read(f"2D/{inside}"))
    assert boxes["information"] == {"filename": f"{SEQUENCE}_01.jpg", "resolution": [160, 90]}
    first = boxes["annotations"][0]
    assert first.keys() == {"class", "bbox", "dimension", "location", "yaw", "attribute"}
    assert {a["class"] for a in boxes["annotations"]} <= {"vehicle", "pedestrian", "twoWheeler"}
    cars = [a for a in boxes["annotations"] if a["class"] == "vehicle"]
    for car in cars:
        width, height, length = car["dimension"]
        assert length > width
        assert length > height
        assert car["location"][2] > 0, "z is forward"
    assert all(len(a["polygon"]) >= 6 for a in outlines["annotations"])


def test_training_and_validation_go_apart(tmp_path: Path) -> None:
    from dataclasses import replace

    from drivekit.model.dataset import Split

    rig = rig_of("aihub-passenger-av").scaled(64, 40, 6).only(("lidar", "front"))
    world = synthesize(1, 1, n_scenes=2, rig=rig)
    one, two = world.scene_ids
    splits = {"train": Split("train", (one,)), "val": Split("val", (two,))}
    write(replace(world, splits=splits), "aihub-passenger-av", tmp_path / "out", form="folders")
    top = tmp_path / "out" / TITLE / "01-1.정식개방데이터"
    assert [p.name for p in (top / "Training" / "01.원천데이터" / "TS").iterdir()] == [SEQUENCE]
    found = [p.name for p in (top / "Validation" / "02.라벨링데이터" / "VL" / "3D").iterdir()]
    assert found == ["23_152546_220614"]


def test_a_single_zip_can_hold_everything_with_names_of_korean_windows(
    drive: Drive, tmp_path: Path
) -> None:
    write(
        drive("aihub-passenger-av"), "aihub-passenger-av", tmp_path / "out",
        form="archive", names="cp949",
    )  # fmt: skip
    (made,) = (tmp_path / "out").iterdir()
    assert made.name == f"{TITLE}.zip"
    with ZipFile(made) as archive:
        name = archive.namelist()[0]
    assert name.encode("cp437").decode("cp949").startswith(f"{TITLE}/01-1.정식개방데이터/")


def test_cameras_can_be_named(drive: Drive, tmp_path: Path) -> None:
    world = drive("nuscenes")
    write(
        world, "aihub-passenger-av", tmp_path / "out", form="folders",
        cameras={"front": "CAM_BACK", "left_rear": "CAM_FRONT"},
    )  # fmt: skip
    folders = {p.parent.name for p in (tmp_path / "out").rglob("*.jpg")}
    assert folders == {"camera", "camera_leftrear"}
    with pytest.raises(UsageError, match="front"):
        write(world, "aihub-passenger-av", tmp_path / "no", cameras={"left_rear": "CAM_FRONT"})


@settings(max_examples=60, deadline=None)
@given(st.floats(-179, 179), st.floats(-85, 85), st.floats(-179, 179))
def test_extrinsic_angles_make_the_rotation(rx: float, ry: float, rz: float) -> None:
    def about(axis: int, degrees: float) -> np.ndarray:
        c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
        i, j = [(1, 2), (2, 0), (0, 1)][axis]
        turn = np.eye(3)
        turn[i, i] = turn[j, j] = c
        turn[i, j], turn[j, i] = -s, s
        return turn

    rotation = about(0, rx) @ about(1, ry) @ about(2, rz)
    np.testing.assert_allclose(np.degrees(euler_of(rotation, "xyz")), [rx, ry, rz], atol=1e-6)
    # The test vector of the convention: a camera 1.6 m up that looks 5.7 degrees upwards.
    camera = about(0, -0.2) @ about(1, -5.7) @ about(2, 0.1) @ OPTICAL_FROM_FLU.T
    seen = camera.T @ (np.array([10.0, 0, 0]) - [-0.1, 0.1, 1.6])
    np.testing.assert_allclose(seen, [0.1117, 2.5956, 9.8909], atol=1e-4)
