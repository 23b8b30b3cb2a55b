from __future__ import annotations

import numpy as np
import pytest

from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry import downsample_points, voxelize_padded, voxelize_ragged
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud

HERE = Frame("LIDAR", 5)
FAR = np.array([5e6, -3e6, 100.0])


def cloud_at(place=(0.0, 0.0, 0.0), n: int = 400) -> PointCloud:
    rng = np.random.default_rng(1)
    xyz = rng.uniform(-4, 4, (n, 3)).astype(np.float32)
    if n > 5:
        xyz[5] = [np.nan, 0, 0]
    channels = {
        "intensity": rng.uniform(0, 1, n).astype(np.float32),
        "ring": np.arange(n, dtype=np.uint16),
        "stamp": np.arange(n) * 1e9,
        "rgb": rng.integers(0, 255, (n, 3)).astype(np.uint8),
    }
    return PointCloud(xyz, HERE, channels, np.array(place))


def voxel_of(cloud: PointCloud, size: float) -> dict[tuple[int, ...], list[int]]:
    found: dict[tuple[int, ...], list[int]] = {}
    for row, point in enumerate(cloud.xyz):
        if np.isfinite(point).all():
            found.setdefault(tuple(np.floor(point / size).astype(int)), []).append(row)
    return found


@pytest.mark.parametrize("place", [(0, 0, 0), tuple(FAR)])
def test_means_of_what_has_a_mean_and_the_first_of_what_has_none(place) -> None:
    cloud = cloud_at(place)
    thin = downsample_points(cloud, 2.0)
    voxels = voxel_of(cloud, 2.0)
    assert thin.frame == HERE and len(thin) == len(voxels)
    np.testing.assert_array_equal(thin.origin, place)
    by_first = {rows[0]: rows for rows in voxels.values()}
    for k, first in enumerate(thin.channel("ring").tolist()):
        rows = by_first.pop(first)
        np.testing.assert_allclose(thin.xyz[k], cloud.xyz[rows].mean(0), atol=1e-5)
        mean = cloud.channel("intensity")[rows].mean()
        np.testing.assert_allclose(thin.channel("intensity")[k], mean, rtol=1e-5)
        assert thin.channel("stamp")[k] == cloud.channel("stamp")[first]
        np.testing.assert_array_equal(thin.channel("rgb")[k], cloud.channel("rgb")[first])
    assert not by_first


def test_first_points_stay_as_they_are_and_in_order() -> None:
    cloud = cloud_at()
    thin = downsample_points(cloud, 2.0, "first")
    firsts = sorted(rows[0] for rows in voxel_of(cloud, 2.0).values())
    assert thin.channel("ring").tolist() == firsts
    np.testing.assert_array_equal(thin.xyz, cloud.xyz[firsts])


@pytest.mark.parametrize("keep", ["centroid", "first"])
@pytest.mark.parametrize("n", [0, 1])
def test_next_to_nothing(keep, n: int) -> None:
    thin = downsample_points(cloud_at(n=n), 1.0, keep)
    assert len(thin) == n and set(thin.channels) == {"intensity", "ring", "stamp", "rgb"}


def test_impossible_wishes_are_refused() -> None:
    with pytest.raises(UsageError, match="'centroid' or 'first', found 'last'"):
        downsample_points(cloud_at(), 1.0, "last")  # type: ignore[arg-type]
    with pytest.raises(UsageError):
        downsample_points(cloud_at(), -1.0)


@pytest.mark.parametrize("place", [(0, 0, 0), tuple(FAR)])
def test_padded_and_ragged_voxels_hold_the_same_points(place) -> None:
    cloud = cloud_at(place)
    low, high, cell = np.array(place) - 4, np.array(place) + 4, (4.0, 2.0, 8.0)
    ragged = voxelize_ragged(cloud, low, high, cell)
    assert ragged.frame == HERE and ragged.offsets[-1] == len(cloud) - 1
    padded = voxelize_padded(cloud, low, high, cell, 5, channels=("intensity",))
    assert padded.frame == HERE and padded.columns == ("x", "y", "z", "intensity")
    np.testing.assert_array_equal(padded.cells, ragged.cells)
    np.testing.assert_array_equal(padded.origin, place)
    for v, (z, y, x) in enumerate(ragged.cells):
        rows = ragged.rows[ragged.offsets[v] : ragged.offsets[v + 1]]
        expected = np.floor((cloud.xyz[rows] + 4) / cell)
        assert (expected == [x, y, z]).all()
        kept = rows[:5]
        assert padded.counts[v] == len(kept)
        np.testing.assert_array_equal(padded.points[v, : len(kept), :3], cloud.xyz[kept])
        np.testing.assert_array_equal(
            padded.points[v, : len(kept), 3], cloud.channel("intensity")[kept]
        )
        assert not padded.points[v, len(kept) :].any()


def test_voxels_of_nothing_and_limits() -> None:
    grid = ((-4, -4, -4), (4, 4, 4), (4.0, 4.0, 8.0))
    none = voxelize_padded(cloud_at(n=0), *grid, 3)
    assert none.points.shape == (0, 3, 3) and voxelize_ragged(cloud_at(n=0), *grid).rows.size == 0
    assert len(voxelize_padded(cloud_at(), *grid, 3, 2).counts) == 2
    with pytest.raises(MissingDataError, match="no channel 'time'"):
        voxelize_padded(cloud_at(), *grid, 3, channels=("time",))
    with pytest.raises(UsageError, match="whole number of cells"):
        voxelize_ragged(cloud_at(), (0, 0, 0), (1, 1, 1), (0.3, 1, 1))
