"""Clouds: names of channels, axes, encodings, what is no cloud."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from drivekit.errors import DataError
from drivekit.io.pcd import read_pcd, write_pcd
from drivekit.loaders.profile.points import cloud_of
from drivekit.loaders.profile.schema import Lidar
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud

TOP = Frame("top")
SPELLINGS = {"intensity": ("intensity", "i", "reflectivity")}


def cloud(fields: dict[str, Any], encoding: Any = "binary", **rule: Any) -> PointCloud:
    table = read_pcd(write_pcd(None, fields, encoding=encoding), "a.pcd")
    return cloud_of(table, Lidar(file="x", **rule), TOP, "a.pcd")


def xyz(dtype: Any = np.float32) -> dict[str, Any]:
    values = np.array([[1, -10, 0.5], [2, 3, 4], [np.nan, 0, 0]], dtype)
    return dict(zip("xyz", values.T.copy(), strict=True))


@pytest.mark.parametrize("encoding", ["ascii", "binary", "binary_compressed"])
def test_every_encoding(encoding: str) -> None:
    read = cloud({**xyz(), "intensity": np.array([1, 2, 255], np.uint8)}, encoding)
    np.testing.assert_array_equal(read.xyz[:2], [[1, -10, 0.5], [2, 3, 4]])
    assert np.isnan(read.xyz[2, 0])
    assert read.channel("intensity").tolist() == [1, 2, 255]
    assert read.frame == TOP


@pytest.mark.parametrize("name", ["intensity", "Intensity", "i", "reflectivity"])
def test_spellings_of_a_channel(name: str) -> None:
    read = cloud({**xyz(), name: np.zeros(3, np.float32), "ring": np.zeros(3, np.uint8)},
                 channels=SPELLINGS)  # fmt: skip
    assert set(read.channels) == {"intensity", "ring"}


def test_the_first_of_two_spellings_counts() -> None:
    fields = {**xyz(), "reflectivity": np.ones(3, np.float32), "i": np.zeros(3, np.float32)}
    read = cloud(fields, channels=SPELLINGS)
    assert read.channel("intensity").tolist() == [0, 0, 0]
    assert read.channel("reflectivity").tolist() == [1, 1, 1]


def test_native_axes_become_forward_left_up() -> None:
    read = cloud(xyz(), axes=("left", "back", "up"))
    np.testing.assert_array_equal(read.xyz[0], [10, 1, 0.5])
    assert read.xyz.dtype == np.float32


def test_large_coordinates_keep_their_centimetres() -> None:
    fields = {"x": np.array([350123.25, 350124.5]), "y": np.array([4.1e6, 4.1e6]), "z": np.zeros(2)}
    read = cloud(fields)
    np.testing.assert_array_equal(read.xyz.astype(np.float64)[:, 0] + read.origin[0], fields["x"])


def test_a_cloud_without_coordinates() -> None:
    with pytest.raises(DataError, match=r"a.pcd: expected fields x, y and z, found x, y, rgb"):
        cloud({"x": np.zeros(2), "y": np.zeros(2), "rgb": np.zeros(2)})
