from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivekit.errors import FrameMismatchError
from drivekit.geometry import points_in_boxes, points_of_boxes
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rotations import matrix_from_quat, quat_from_yaw, yaw_of_quat

HERE = Frame("LIDAR", 5)
laws = settings(max_examples=60, deadline=None)


def slowly_inside(xyz, boxes, axes, margin):
    """(N, M) bool: the definition, one point and one box at a time."""
    inside = np.zeros((len(xyz), len(boxes)), bool)
    for m in range(len(boxes)):
        for n, point in enumerate(xyz):
            local = axes[m].T @ (point - boxes.center[m])
            inside[n, m] = bool((np.abs(local) <= boxes.size[m] / 2 + margin).all())
    return inside


@laws
@given(st.integers(0, 2**32 - 1), st.sampled_from(["yaw", "quat", "upright quat"]))
def test_as_the_definition_says(make_boxes, seed: int, kind: str) -> None:
    rng = np.random.default_rng(seed)
    place = rng.choice([0.0, 5e6])
    n, m = 60, 4
    quat = rng.normal(size=(m, 4))
    if kind != "quat":
        quat = quat_from_yaw(rng.uniform(-4, 4, m))
    quat /= np.linalg.norm(quat, axis=1, keepdims=True)
    boxes = make_boxes(
        HERE,
        rng.uniform(-2, 2, (m, 3)) + place,
        size=rng.uniform(0.5, 4, (m, 3)),
        yaw=yaw_of_quat(quat),
        quat=None if kind == "yaw" else quat,
    )
    xyz = rng.uniform(-3, 3, (n, 3)).astype(np.float32)
    xyz[3] = np.nan
    cloud = PointCloud(xyz, HERE, {}, np.full(3, place))
    margin = float(rng.choice([0.0, 0.3]))
    inside = slowly_inside(xyz + place, boxes, matrix_from_quat(quat), margin)
    offsets, points = points_of_boxes(cloud, boxes, margin)
    for k in range(m):
        np.testing.assert_array_equal(points[offsets[k] : offsets[k + 1]],
                                      np.flatnonzero(inside[:, k]))  # fmt: skip
    first = np.where(inside.any(1), inside.argmax(1), -1)
    np.testing.assert_array_equal(points_in_boxes(cloud, boxes, margin), first)


@pytest.mark.parametrize("n, m", [(0, 2), (3, 0), (0, 0)])
def test_no_points_or_no_boxes(make_boxes, n: int, m: int) -> None:
    cloud = PointCloud(np.zeros((n, 3), np.float32), HERE)
    boxes = make_boxes(HERE, np.zeros((m, 3)), quat=np.tile([0.9, 0.3, 0.3, 0.1], (m, 1)))
    offsets, points = points_of_boxes(cloud, boxes[:0])
    assert offsets.tolist() == [0] and len(points) == 0
    expected = [0] * n if m else [-1] * n
    assert points_in_boxes(cloud, boxes).tolist() == expected


def test_another_time_is_another_frame(make_boxes) -> None:
    cloud = PointCloud(np.zeros((1, 3), np.float32), HERE)
    for call in (points_in_boxes, points_of_boxes):
        with pytest.raises(FrameMismatchError, match="LIDAR@5 cannot lie in boxes in LIDAR@6"):
            call(cloud, make_boxes(HERE.at(6), [0, 0, 0]))
