"""A tiny twin of an AI Hub passenger-AV download, written by hand."""

from __future__ import annotations

import copy
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from drivekit import resources
from drivekit.io.images import encode_image
from drivekit.io.pcd import write_pcd
from drivekit.loaders.profile.parsing import parse_profile, read_table
from drivekit.loaders.profile.schema import Profile

PROFILE = "configs/profiles/aihub/passenger-av.toml"
SIDES = {
    "left_front": "leftfront",
    "left_rear": "leftrear",
    "right_front": "rightfront",
    "right_rear": "rightrear",
}
POSE_KEYS = ("Tx", "Ty", "Tz", "Rx", "Ry", "Rz")
# position [m] and angles [degrees] of "xyz·C": the front camera's occur in a vendor's sample
MOUNTS = {
    "front": ((-0.1, 0.1, 1.6), (-0.2, -5.7, 0.1)),
    "left_front": ((-0.3, 0.6, 1.5), (0.5, 1.0, 62.0)),
    "left_rear": ((-0.9, 0.6, 1.5), (-0.5, 1.0, 128.0)),
    "right_front": ((-0.3, -0.6, 1.5), (0.0, 2.0, -60.0)),
    "right_rear": ((-0.9, -0.6, 1.5), (0.0, -2.0, -131.0)),
}
CAR = {
    "class": "vehicle",
    "bbox": [80.0, 50.0, 120.0, 80.0],
    "dimension": [1.8, 1.5, 4.5],
    "location": [2.0, 1.2, 15.0],
    "yaw": 0.3,
    "attribute": {"truncated": 0, "occluded": 1},
}
SIGN = {
    "class": "trafficSign",
    "bbox": [10.0, 5.0, 20.0, 15.0],
    "dimension": None,
    "location": None,
    "yaw": None,
    "attribute": {"truncated": 0, "occluded": 0},
}


def camera_block(position: Any, angles: Any) -> dict[str, Any]:
    return {
        "Intrinsic": {
            "Fx": 201.432, "Fy": 201.419, "Cx": 97.041, "Cy": 52.251,
            "Distortion": {"Param0": -0.3, "Param1": 0.1, "Param2": 0.001, "Param3": -0.002},
        },
        "Extrinsic": dict(zip(POSE_KEYS, (*position, *angles), strict=True)),
    }  # fmt: skip


def meta_data() -> dict[str, Any]:
    lidar = {"Tx": 0.5, "Ty": 0.0, "Tz": 1.9, "Yaw": 90.0, "Roll": 0.0, "Pitch": 0.0}
    return {
        "vehicle": {"model": "DN8", "wheels": 4},
        "날씨": "맑음",
        "calibration": {
            "camera": {name: camera_block(*mount) for name, mount in MOUNTS.items()},
            "lidar": {"front": lidar},
        },
    }


def label(stem: str, annotations: Any) -> bytes:
    information = {"filename": f"{stem}.jpg", "resolution": [192, 108]}
    return json.dumps({"information": information, "annotations": annotations}).encode()


def source_files(sequence: str, frames: list[str]) -> dict[str, bytes]:
    rng = np.random.default_rng(7)
    image = encode_image(np.full((108, 192, 3), 99, np.uint8), "jpeg")
    meta = json.dumps(meta_data(), ensure_ascii=False, indent=2).encode()
    files = {f"{sequence}/{sequence}_meta_data.json": meta}
    data = f"{sequence}/sensor_raw_data"
    for frame in frames:
        xyz = rng.normal(0, 20, (5, 3)).astype(np.float32)
        fields = {"x": xyz[:, 0], "y": xyz[:, 1], "z": xyz[:, 2]}
        fields["reflectivity"] = np.arange(5, dtype=np.float32)
        files[f"{data}/lidar/{sequence}_{frame}.pcd"] = write_pcd(None, fields, encoding="binary")
        files[f"{data}/camera/{sequence}_{frame}.jpg"] = image
        for infix in SIDES.values():
            files[f"{data}/camera_{infix}/{sequence}_{infix}_{frame}.jpg"] = image
    return files


def label_files(sequence: str, frames: list[str]) -> dict[str, bytes]:
    """3D: frame 01 a car and a sign, others nothing at all. 2D: two lanes each."""
    lanes = [
        {"class": "whiteLane", "polygon": [1, 2, 3, 4, 5, 9]},
        {"class": "fense ", "polygon": [1.5, 2.5, 3, 4, 5]},
    ]
    files = {}
    for frame in frames:
        stem = f"{sequence}_{frame}"
        path = f"{sequence}/sensor_raw_data/camera/{stem}.json"
        files[f"3D/{path}"] = label(stem, [CAR, SIGN] if frame == "01" else [])
        files[f"2D/{path}"] = label(stem, lanes)
    return files


def under(folder: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {f"{folder}/{name}": data for name, data in files.items()}


TRAIN, VAL = "22_142545_220614", "08_084144_221012"
TITLE = "088.승용 자율주행차 주간 도심도로 데이터/01-1.정식개방데이터"


@pytest.fixture
def parts() -> dict[str, dict[str, bytes]]:
    """Contents of the four archives of a download, by their place without ending."""
    frames = ["01", "02", "03"]
    return {
        f"{TITLE}/Training/01.원천데이터/TS": source_files(TRAIN, frames),
        f"{TITLE}/Training/02.라벨링데이터/TL": label_files(TRAIN, frames),
        f"{TITLE}/Validation/01.원천데이터/VS": source_files(VAL, ["01"]),
        f"{TITLE}/Validation/02.라벨링데이터/VL": label_files(VAL, ["01"]),
    }


def write_folder(root: Path, parts: Mapping[str, Mapping[str, bytes]]) -> Path:
    for part, files in parts.items():
        for name, data in files.items():
            path = root / part / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    return root


class Cp949Info(zipfile.ZipInfo):
    """A member whose name is stored as Korean Windows stores it."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802
        return self.filename.encode("cp949"), self.flag_bits


def write_zips(root: Path, parts: Mapping[str, Mapping[str, bytes]], cp949: bool = False) -> Path:
    for part, files in parts.items():
        path = root / f"{part}.zip"
        path.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in files.items():
                member = Cp949Info(name) if cp949 else zipfile.ZipInfo(name)
                archive.writestr(member, data)
    return root


@pytest.fixture
def folder(tmp_path: Path, parts: dict[str, dict[str, bytes]]) -> Path:
    """The twin unpacked; returns the mother folder."""
    return write_folder(tmp_path / "data", parts)


@pytest.fixture(scope="session")
def write() -> Callable[..., Path]:
    return write_folder


@pytest.fixture(scope="session")
def write_zipped() -> Callable[..., Path]:
    return write_zips


@pytest.fixture(scope="session")
def meta() -> Callable[[], dict[str, Any]]:
    return meta_data


@pytest.fixture
def car() -> dict[str, Any]:
    return copy.deepcopy(CAR)


@pytest.fixture
def sign() -> dict[str, Any]:
    return copy.deepcopy(SIGN)


@pytest.fixture(scope="session")
def table() -> dict[str, Any]:
    """The shipped profile's TOML document."""
    return read_table(resources.path(PROFILE))


@pytest.fixture(scope="session")
def profile(table: dict[str, Any]) -> Profile:
    return parse_profile(table, PROFILE)
