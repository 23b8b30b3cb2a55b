import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.points_in_boxes import (
    OUTSIDE,
    count_points_in_boxes,
    points_in_boxes,
    points_of_boxes,
)

BOX = np.array([8.0, 4.0, 1.0, 4.0, 2.0, 2.0, 0.0])
SIDES = np.array([[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]])


def moved(box, x, y=0.0):
    return box + np.array([x, y, 0, 0, 0, 0, 0])


def test_faces_edges_and_corners_belong_to_the_box():
    steps = np.stack(np.meshgrid(*[[-1, 0, 1]] * 3), -1).reshape(-1, 3)
    faces = BOX[:3] + steps * BOX[3:6] / 2
    assert (points_in_boxes(faces, [BOX]) == 0).all()
    beyond = (faces + steps * 1e-12)[steps.any(axis=1)]
    assert (points_in_boxes(beyond, [BOX]) == OUTSIDE).all()


@pytest.mark.parametrize("margin", [0.25, -0.25])
def test_a_margin_moves_every_face(margin):
    faces = BOX[:3] + SIDES * (BOX[3:6] / 2 + margin)
    assert (points_in_boxes(faces, [BOX], margin) == 0).all()
    assert (points_in_boxes(faces + SIDES * 1e-6, [BOX], margin) == OUTSIDE).all()


def test_a_turned_box_turns_with_its_yaw():
    box = BOX.copy()
    box[6] = np.pi / 6
    along = np.array([np.cos(box[6]), np.sin(box[6]), 0])
    points = box[:3] + np.outer([1.99, 2.01, -1.99, -2.01], along)
    assert points_in_boxes(points, [box]).tolist() == [0, OUTSIDE, 0, OUTSIDE]


def test_overlapping_boxes_the_first_wins_and_all_count():
    boxes = np.array([BOX, BOX * [1, 1, 1, 2, 2, 2, 1], moved(BOX, 2)])
    points = np.array([BOX[:3], moved(BOX, 1.5)[:3], moved(BOX, 3)[:3], moved(BOX, 9)[:3]])
    assert points_in_boxes(points, boxes).tolist() == [0, 0, 1, OUTSIDE]
    assert points_in_boxes(points, boxes[::-1]).tolist() == [0, 0, 0, OUTSIDE]
    assert count_points_in_boxes(points, boxes).tolist() == [2, 3, 3]
    offsets, rows = points_of_boxes(points, boxes)
    assert offsets.tolist() == [0, 2, 5, 8]
    assert rows.tolist() == [0, 1, 0, 1, 2, 0, 1, 2]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        *((column, np.nan) for column in range(7)),
        *((column, value) for column in (0, 1, 3, 4) for value in (np.inf, -np.inf, 1e300)),
        *((column, -1.0) for column in (3, 4, 5)),
        (6, np.inf),
    ],
)
def test_a_broken_box_holds_nothing_and_leaves_its_neighbour_alone(column, value):
    broken = BOX.copy()
    broken[column] = value
    assert count_points_in_boxes([BOX[:3]], [broken, BOX]).tolist() == [0, 1]
    assert points_in_boxes([BOX[:3]], [broken]).tolist() == [OUTSIDE]


def test_points_that_are_nowhere_are_in_no_box():
    points = np.array([[np.nan, 4, 1], [8, np.nan, 1], [8, 4, np.nan], [np.inf] * 3, [1e300] * 3])
    assert (points_in_boxes(points, [BOX]) == OUTSIDE).all()


def test_boxes_far_apart_or_vast_do_not_exhaust_memory():
    boxes = np.array([BOX, moved(BOX, 1e9, -1e9), [0, 0, 0, 1e6, 1e6, 10, 0.1]])
    points = boxes[:2, :3]
    assert points_in_boxes(points, boxes).tolist() == [0, 1]
    assert count_points_in_boxes(points, boxes).tolist() == [1, 1, 1]
    crowd = np.tile([0, 0, 0, 1e4, 1e4, 10, 0.1], (1000, 1))
    assert (count_points_in_boxes(points, crowd) == 1).all()


def test_a_flat_box_holds_the_points_of_its_plane():
    panel = BOX * [1, 1, 1, 0, 1, 1, 1]
    assert points_in_boxes([BOX[:3], moved(BOX, 1e-9)[:3]], [panel]).tolist() == [0, OUTSIDE]


@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int64])
def test_other_dtypes_and_orders_give_the_same_answer(dtype):
    points = np.array([[8, 4, 1], [0, 0, 0], [9, 4, 2]], dtype)
    wide = np.asfortranarray(np.column_stack([points, points]))
    wide.flags.writeable = False
    for values in (points, wide[:, :3]):
        assert points_in_boxes(values, [BOX]).tolist() == [0, OUTSIDE, 0]


@pytest.mark.parametrize(("n", "m"), [(0, 0), (0, 2), (2, 0)])
def test_shapes_hold_without_points_or_boxes(n, m):
    points, boxes = np.full((n, 3), 50.0), np.tile(BOX, (m, 1))
    assert (points_in_boxes(points, boxes) == np.full(n, OUTSIDE)).all()
    assert (count_points_in_boxes(points, boxes) == np.zeros(m)).all()
    offsets, rows = points_of_boxes(points, boxes)
    assert offsets.tolist() == [0] * (m + 1) and rows.shape == (0,)


def test_wrong_shapes_are_refused():
    with pytest.raises(UsageError, match=r"xyz: expected an array of shape \(N, 3\)"):
        points_in_boxes(np.zeros((2, 4)), [BOX])
    with pytest.raises(UsageError, match=r"boxes: expected an array of shape \(N, 7\)"):
        points_in_boxes(np.zeros((2, 3)), [BOX[:6]])


def test_rows_are_written_where_they_are_wanted():
    out = np.full(3, 9, np.int32)
    xyz = np.array([[0, 0, 0], [50, 0, 0], [np.nan, 0, 0]], np.float32)
    assert points_in_boxes(xyz, [[0, 0, 0, 4, 2, 1.5, 0.3]], out=out) is out
    assert out.tolist() == [0, -1, -1]
