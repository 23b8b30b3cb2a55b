from __future__ import annotations

import sys

import numpy as np
import pytest

from drivekit.errors import FrameMismatchError, MissingExtraError, UsageError
from drivekit.geometry.registration import nearest, normals, register
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

NOW, THEN = Frame("LIDAR", 10), Frame("LIDAR", 0)
FAR = np.array([5e6, 2e6, 50.0])


def room(n: int = 6000) -> np.ndarray:
    """Points on the floor and four walls around a sensor, one corner filled in."""
    rng = np.random.default_rng(2)
    u, v = rng.uniform(-8, 8, n), rng.uniform(-1.7, 2, n)
    wall = rng.integers(0, 6, n)
    one = np.ones(n)
    kinds = [
        np.column_stack([u, rng.uniform(-6, 6, n), -1.7 * one]),
        np.column_stack([u, 6 * one, v]),
        np.column_stack([u, -6 * one, v]),
        np.column_stack([8 * one, u * 0.75, v]),
        np.column_stack([-8 * one, u * 0.75, v]),
        np.column_stack([3 + u / 8, 4 * one, v]),
    ]
    return np.choose(wall[:, None], kinds)


@pytest.fixture
def without_small_gicp(monkeypatch):
    monkeypatch.setitem(sys.modules, "small_gicp", None)


def test_without_the_extra_the_error_says_how_to_get_it(without_small_gicp) -> None:
    cloud = PointCloud(np.zeros((9, 3), np.float32), NOW)
    for call in (
        lambda: register(cloud, cloud),
        lambda: nearest(cloud, cloud),
        lambda: normals(cloud),
    ):
        with pytest.raises(MissingExtraError, match=r"pip install 'drivekit\[registration\]'"):
            call()


class TestWithSmallGicp:
    @pytest.fixture(autouse=True)
    def _extra(self):
        pytest.importorskip("small_gicp", reason="needs the extra 'registration'")

    @pytest.mark.parametrize("method", ["icp", "plane", "gicp", "vgicp"])
    @pytest.mark.parametrize("place", [0 * FAR, FAR])
    def test_a_small_motion_is_found(self, method, place) -> None:
        moved = SE3.from_quat([0.9998, 0.005, -0.004, 0.017], [0.3, -0.1, 0.05], NOW, THEN)
        xyz = room()
        source = PointCloud.from_float64(xyz + place, THEN)
        to_place = SE3(np.eye(3), place, NOW, NOW)
        from_place = SE3(np.eye(3), -place, THEN, THEN)
        truth = to_place @ moved @ from_place
        target = PointCloud.from_float64(truth.apply(xyz + place), NOW)
        guess = SE3(np.eye(3), np.zeros(3), NOW, THEN)
        found = register(source, target, guess, method, max_iterations=60)
        assert found.is_converged and found.n_matched > 500
        assert (found.target_from_source.dst, found.target_from_source.src) == (NOW, THEN)
        error = found.target_from_source.apply(xyz + place) - truth.apply(xyz + place)
        assert np.linalg.norm(error, axis=1).max() < 0.05

    def test_threads_change_nothing_much(self) -> None:
        cloud = PointCloud.from_float64(room(), NOW)
        one, two = (register(cloud, cloud, threads=n).target_from_source for n in (1, 2))
        np.testing.assert_allclose(one.matrix, two.matrix, atol=1e-3)

    def test_a_guess_between_other_frames_is_refused(self) -> None:
        cloud = PointCloud.from_float64(room(), NOW)
        with pytest.raises(FrameMismatchError, match="does not lead from LIDAR@10 to LIDAR@10"):
            register(cloud, cloud, SE3.identity(EGO, NOW))
        with pytest.raises(UsageError, match="unknown method 'magic'"):
            register(cloud, cloud, method="magic")
        with pytest.raises(UsageError, match="resolution must be above 0"):
            register(cloud, cloud, resolution=0)
        empty = PointCloud(np.full((3, 3), np.nan, np.float32), NOW)
        with pytest.raises(UsageError, match="no finite points"):
            register(empty, cloud)

    def test_neighbours_are_those_of_a_search_over_all(self) -> None:
        xyz = room(500).astype(np.float32)
        xyz[7] = np.nan
        cloud, queries = PointCloud(xyz, NOW), PointCloud(xyz[10:40] + np.float32(0.1), NOW)
        rows, distances = nearest(cloud, queries, 5)
        apart = np.linalg.norm(queries.xyz[:, None].astype(float) - xyz, axis=-1)
        apart[:, 7] = np.inf
        np.testing.assert_allclose(distances, np.sort(apart, axis=1)[:, :5], atol=1e-6)
        np.testing.assert_allclose(np.take_along_axis(apart, rows, 1), distances, atol=1e-6)
        assert nearest(cloud, queries[:0], 2)[0].shape == (0, 2)
        with pytest.raises(UsageError, match="cannot find 500 neighbours among 499"):
            nearest(cloud, queries, 500)
        with pytest.raises(UsageError, match="expected finite queries"):
            nearest(cloud, cloud)
        with pytest.raises(FrameMismatchError):
            nearest(cloud, PointCloud(xyz[10:11], THEN))

    def test_normals_face_the_sensor(self) -> None:
        xyz = room()
        facing = normals(PointCloud.from_float64(xyz, NOW))
        np.testing.assert_allclose(np.linalg.norm(facing, axis=1), 1, atol=1e-6)
        floor = (xyz[:, 2] == -1.7) & (np.abs(xyz[:, :2]) < 3.5).all(axis=1)
        assert np.median(facing[floor, 2]) > 0.99
        at = SE3(np.eye(3), np.array([0.0, 0, -9]), EGO, Frame("LIDAR"))
        from_below = normals(PointCloud.from_float64(xyz, Frame("ego", 4)), at)
        assert np.median(from_below[floor, 2]) < -0.99

    def test_too_few_points_have_no_normal(self) -> None:
        xyz = np.float32([[0, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0], [np.nan, 0, 0]])
        assert np.isnan(normals(PointCloud(xyz, NOW))).all()
        xyz[4] = 0.5, 0.5, 0
        np.testing.assert_allclose(np.abs(normals(PointCloud(xyz, NOW))[:, 2]), 1)
        with pytest.raises(UsageError, match="at least 5 neighbours"):
            normals(PointCloud(xyz, NOW), k=4)
