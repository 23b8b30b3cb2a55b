from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import MissingDataError, UsageError
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud

MAP = Frame("map")


def test_utm_coordinates_keep_their_millimetres() -> None:
    utm = np.array([[332_123.001, 4_154_321.002, 35.003], [332_124.0015, 4_154_322.0, 36.0]])
    cloud = PointCloud.from_float64(utm, MAP)
    np.testing.assert_allclose(cloud.xyz + cloud.origin, utm, atol=1e-6)
    assert np.abs(utm.astype(np.float32) - utm).max() > 1e-3


def test_near_coordinates_have_no_origin_even_with_nan() -> None:
    cloud = PointCloud.from_float64(np.array([[1.0, 2, 3], [np.nan, 0, 0], [np.inf, 0, 0]]), MAP)
    assert cloud.origin.tolist() == [0, 0, 0]
    assert len(cloud) == 3
    assert len(PointCloud.from_float64(np.zeros((0, 3)), MAP)) == 0


def test_picking_points_picks_channels() -> None:
    cloud = PointCloud(np.zeros((3, 3), np.float32), MAP, {"ring": np.arange(3)})
    assert cloud[np.array([True, False, True])].channel("ring").tolist() == [0, 2]
    assert len(cloud[:0]) == 0


def test_what_is_missing_or_does_not_fit_is_said() -> None:
    cloud = PointCloud(np.zeros((3, 3), np.float32), MAP, {"ring": np.arange(3)})
    with pytest.raises(MissingDataError, match="they have ring"):
        cloud.channel("intensity")
    with pytest.raises(UsageError, match="from_float64"):
        PointCloud(np.zeros((3, 3)), MAP)
    with pytest.raises(UsageError, match=r"\(N, 3\)"):
        PointCloud(np.zeros((3, 4), np.float32), MAP)
    with pytest.raises(UsageError, match="2 values for 3 points"):
        PointCloud(np.zeros((3, 3), np.float32), MAP, {"ring": np.arange(2)})
