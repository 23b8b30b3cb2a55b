from __future__ import annotations

import numpy as np
import pytest

from drivekit.geometry import EDGES, FACES, corners
from drivekit.model.frames import Frame
from drivekit.model.rotations import quat_from_yaw

LIDAR = Frame("lidar")


def test_the_order_of_corners(make_boxes) -> None:
    box = make_boxes(LIDAR, [[10, 20, 1]], size=[[4, 2, 1.5]])
    expected = [[12, 21, 0.25], [12, 19, 0.25], [8, 19, 0.25], [8, 21, 0.25],
                [12, 21, 1.75], [12, 19, 1.75], [8, 19, 1.75], [8, 21, 1.75]]  # fmt: skip
    np.testing.assert_allclose(corners(box)[0], expected)
    turned = corners(make_boxes(LIDAR, [[0, 0, 0]], size=[[4, 2, 2]], yaw=[np.pi / 2]))[0]
    np.testing.assert_allclose(turned[0], [-1, 2, -1], atol=1e-12)


def test_edges_have_the_lengths_of_the_box(make_boxes) -> None:
    rng = np.random.default_rng(0)
    boxes = make_boxes(LIDAR, rng.normal(size=(5, 3)), size=rng.uniform(1, 5, (5, 3)),
                       quat=rng.normal(size=(5, 4)), yaw=np.zeros(5))  # fmt: skip
    ends = corners(boxes)[:, EDGES]
    lengths = np.linalg.norm(ends[:, :, 0] - ends[:, :, 1], axis=2)
    expected = boxes.size[:, [1, 0, 1, 0, 1, 0, 1, 0, 2, 2, 2, 2]]
    np.testing.assert_allclose(lengths, expected)
    assert len({tuple(sorted(e)) for e in EDGES.tolist()}) == 12


def test_faces_look_outwards(make_boxes) -> None:
    box = corners(make_boxes(LIDAR, [[0, 0, 0]]))[0]
    outward = [[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]]
    for face, direction in zip(FACES, outward, strict=True):
        a, b, c, d = box[face]
        normal = np.cross(b - a, c - b)
        np.testing.assert_allclose(normal / np.linalg.norm(normal), direction, atol=1e-12)
        np.testing.assert_allclose(a + c, b + d)


def test_a_quaternion_outweighs_yaw(make_boxes) -> None:
    upright = make_boxes(LIDAR, [[1, 2, 3]], yaw=[0.7])
    same = make_boxes(LIDAR, [[1, 2, 3]], yaw=[0.0], quat=quat_from_yaw([0.7]))
    np.testing.assert_allclose(corners(same), corners(upright))


@pytest.mark.parametrize("n", [0, 1])
def test_no_boxes_and_boxes_without_a_place(make_boxes, n: int) -> None:
    nowhere = make_boxes(LIDAR, np.full((n, 3), np.nan))
    assert corners(nowhere).shape == (n, 8, 3)
    assert np.isnan(corners(nowhere)).all()
