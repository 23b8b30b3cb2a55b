from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import FrameMismatchError, UsageError
from drivekit.geometry import crop_points
from drivekit.kernels.region import Region
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

HERE = Frame("LIDAR", 5)
EGO_FROM_LIDAR = SE3.from_quat([0.9, 0.1, -0.2, 0.3], [1.0, 0.5, 1.8], EGO.at(5), HERE)


def cloud_at(place: float = 0.0) -> PointCloud:
    rng = np.random.default_rng(2)
    xyz = rng.uniform(-10, 10, (300, 3)).astype(np.float32)
    xyz[0], xyz[1] = np.nan, [np.inf, 0, 0]
    return PointCloud(xyz, HERE, {"ring": np.arange(300)}, np.full(3, place))


@pytest.mark.parametrize("place", [0.0, 2e6])
def test_points_in_a_region_of_another_frame_stay_where_they_are(place: float) -> None:
    cloud = cloud_at(place)
    way = EGO_FROM_LIDAR @ SE3(np.eye(3), -np.full(3, place), HERE, HERE)
    region = Region(low=(0, -5, -2), high=(8, 5, 2), min_range=3.0, azimuth=(-0.5, 1.0))
    kept = crop_points(cloud, region, way)
    with np.errstate(invalid="ignore"):
        x, y, z = way.apply(cloud.xyz + cloud.origin).T
        inside = (x >= 0) & (x < 8) & (y >= -5) & (y < 5) & (z >= -2) & (z < 2)
        inside &= np.hypot(np.hypot(x, y), z) >= 3
        inside &= (np.arctan2(y, x) >= -0.5) & (np.arctan2(y, x) < 1)
    assert 5 < inside.sum() < 100
    np.testing.assert_array_equal(kept.channel("ring"), np.flatnonzero(inside))
    np.testing.assert_array_equal(kept.xyz, cloud.xyz[inside])
    assert kept.frame == HERE and kept.origin[0] == place


def test_no_limits_keep_all_finite_points_and_nothing_stays_nothing() -> None:
    assert len(crop_points(cloud_at(), Region())) == 298
    assert len(crop_points(cloud_at()[:0], Region(max_range=1.0))) == 0


def test_frames_and_limits_are_checked() -> None:
    with pytest.raises(FrameMismatchError, match="LIDAR@5"):
        crop_points(cloud_at(), Region(), EGO_FROM_LIDAR.at(6))
    with pytest.raises(UsageError):
        crop_points(cloud_at(), Region(min_range=5.0, max_range=1.0))
