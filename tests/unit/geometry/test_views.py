from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry import bev_image, range_image
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud

HERE = Frame("LIDAR", 5)


def cloud_at(place: float = 0.0) -> PointCloud:
    rng = np.random.default_rng(4)
    xyz = rng.uniform(-9, 9, (500, 3)).astype(np.float32)
    xyz[7] = np.nan
    channels = {"intensity": rng.uniform(0, 1, 500).astype(np.float32), "ring": np.arange(500)}
    return PointCloud(xyz, HERE, channels, np.full(3, place))


@pytest.mark.parametrize("place", [0.0, 5e6])
def test_from_above_each_cell_holds_its_points(place: float) -> None:
    cloud = cloud_at(place)
    low, high = (place - 6.0, place - 4.0), (place + 2.0, place + 8.0)
    image = bev_image(cloud, low, high, 2.0, "intensity")
    assert image.frame == HERE and image.counts.shape == (6, 4)
    np.testing.assert_array_equal(image.low, low)
    x, y, z = cloud.xyz.T.astype(np.float64) + place
    for row in range(6):
        for column in range(4):
            here = np.floor((x - low[0]) / 2) == column
            here &= np.floor((y - low[1]) / 2) == row
            assert image.counts[row, column] == here.sum()
            expected = cloud.channel("intensity")[here].mean() if here.any() else np.nan
            assert image.mean is not None
            np.testing.assert_allclose(image.mean[row, column], expected, rtol=1e-5)
            top = z[here].max() if here.any() else np.nan
            np.testing.assert_allclose(image.height[row, column], top, rtol=1e-6)


def test_from_above_without_a_channel_or_points() -> None:
    image = bev_image(cloud_at()[:0], (0, 0), (4, 2), 1.0)
    assert image.mean is None and image.counts.shape == (2, 4) and not image.counts.any()
    assert np.isnan(image.height).all()
    with pytest.raises(MissingDataError, match="no channel 'time'"):
        bev_image(cloud_at(), (0, 0), (4, 2), 1.0, "time")
    with pytest.raises(UsageError):
        bev_image(cloud_at(), (0, 0), (4.5, 2), 1.0)


def test_a_range_image_shows_the_nearest_point_and_leads_back_to_its_channels() -> None:
    cloud = cloud_at()
    image = range_image(cloud, (8, 16), (-1.2, 1.2))
    assert image.frame == HERE and image.ranges.shape == (8, 16)
    distance = np.linalg.norm(cloud.xyz, axis=1)
    there = image.rows >= 0
    np.testing.assert_allclose(image.ranges[there], distance[image.rows[there]], rtol=1e-6)
    assert np.isnan(image.ranges[~there]).all()
    azimuth = np.arctan2(cloud.xyz[:, 1], cloud.xyz[:, 0])
    elevation = np.arcsin(cloud.xyz[:, 2] / distance)
    for row, column in ((3, 8), (4, 2), (0, 0), (7, 15)):
        top = 1.2 - row * 0.3
        start = np.pi - column * (2 * np.pi / 16)
        inside = (elevation < top) & (elevation > top - 0.3)
        inside &= (azimuth < start) & (azimuth > start - 2 * np.pi / 16)
        nearest = distance[inside].min() if inside.any() else np.nan
        np.testing.assert_allclose(image.ranges[row, column], nearest, rtol=1e-6)
