"""Small KITTI trees in temporary folders."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from drivekit.io.images import encode_image

CALIBRATION = """\
P0: 700 0 600 0 0 700 180 0 0 0 1 0
P1: 700 0 600 -380 0 700 180 0 0 0 1 0
P2: 700 0 600 45 0 700 180 -0.3 0 0 1 0.005
P3: 700 0 600 -334 0 700 180 2.3 0 0 1 0.003
R0_rect: 1 0 0 0 1 0 0 0 1
Tr_velo_to_cam: 0 -1 0 -0.02 0 0 -1 -0.06 1 0 0 -0.33
Tr_imu_to_velo: 1 0 0 -0.81 0 1 0 0.32 0 0 1 -0.8

"""
CAR = "Car 0.00 1 -1.33 333.28 177.65 489.60 277.55 1.50 1.78 3.69 -3.29 1.46 12.65 -1.57"
WALKER = "Pedestrian 0.00 0 -0.20 712.40 143.00 810.73 307.92 1.89 0.48 1.20 1.84 1.47 8.41 0.01"
DONT_CARE = "DontCare -1 -1 -10 503.89 169.71 590.61 190.13 -1 -1 -1 -1000 -1000 -1000 -10"

Tree = Callable[..., Path]


def scan(n: int = 3) -> bytes:
    return np.arange(4 * n, dtype="<f4").tobytes()


@cache
def picture() -> bytes:
    return encode_image(np.zeros((370, 1224), np.uint8), "png")


def put(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.fixture
def kitti_object(tmp_path: Path) -> Tree:
    """Write a KITTI object download: ``kitti_object({"000000": [CAR], "000001": []})``."""

    def write(labels: dict[str, list[str]], root: Path = tmp_path, part: str = "training") -> Path:
        for key, rows in labels.items():
            put(root / part / "label_2" / f"{key}.txt", "".join(row + "\n" for row in rows))
            put(root / part / "calib" / f"{key}.txt", CALIBRATION)
            put(root / part / "velodyne" / f"{key}.bin", scan())
            put(root / part / "image_2" / f"{key}.png", picture())
        return root

    return write


@pytest.fixture
def kitti_tracking(tmp_path: Path) -> Tree:
    """Write sequence 0001 of a KITTI tracking download, with scans and images of some frames."""

    def write(rows: list[str], scans: tuple[int, ...] = (), images: tuple[int, ...] = ()) -> Path:
        part = tmp_path / "training"
        put(part / "label_02/0001.txt", "".join(row + "\n" for row in rows))
        put(part / "calib/0001.txt", CALIBRATION.replace("R0_rect:", "R_rect"))
        for i in scans:
            put(part / f"velodyne/0001/{i:06d}.bin", scan(i + 1))
        for i in images:
            put(part / f"image_02/0001/{i:06d}.png", picture())
        return tmp_path

    return write
