from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import DataError
from drivekit.io.points import read_kitti_bin, read_nuscenes_bin


def test_rows_come_back() -> None:
    rows = np.arange(40, dtype="<f4")
    np.testing.assert_array_equal(read_kitti_bin(rows.tobytes(), "a"), rows.reshape(10, 4))
    np.testing.assert_array_equal(read_nuscenes_bin(rows.tobytes(), "a"), rows.reshape(8, 5))


@pytest.mark.parametrize("read", [read_kitti_bin, read_nuscenes_bin])
def test_what_is_not_there_is_said(read: object) -> None:
    with pytest.raises(DataError, match=r"000001\.bin: the file is empty"):
        read(b"", "000001.bin")  # type: ignore[operator]
    with pytest.raises(DataError, match="git lfs pull"):
        read(b"version https://git-lfs.github.com/spec/v1\n", "a.bin")  # type: ignore[operator]


def test_a_size_that_does_not_fit_says_what_would() -> None:
    with pytest.raises(DataError, match=r"rows of 4 float32 \(16 bytes\); 100 bytes leave 4 over"):
        read_kitti_bin(bytes(100), "a.bin")
    with pytest.raises(DataError, match="the size fits nuScenes rows"):
        read_kitti_bin(bytes(100), "a.bin")
    with pytest.raises(DataError, match="the size fits KITTI rows"):
        read_nuscenes_bin(bytes(48), "a.bin")
    with pytest.raises(DataError, match="cut off or another format"):
        read_nuscenes_bin(bytes(47), "a.bin")
    with pytest.raises(DataError, match=r"begins like a PCD file: name it \.pcd"):
        read_nuscenes_bin(b"# .PCD v0.7 - Point Cloud Data\nVER", "a.pcd.bin")
