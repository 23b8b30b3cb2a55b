import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.box_overlap import (
    bev_intersection_pairs,
    iou_matrix,
    near_pairs,
    overlap_pairs,
)

CAR = np.array([10.0, -4.0, 0.8, 4.0, 2.0, 1.5, 0.3])


def moved(along=0.0, left=0.0, up=0.0):
    """CAR shifted along its own axes."""
    box = CAR.copy()
    cos, sin = np.cos(box[6]), np.sin(box[6])
    box[:3] += along * cos - left * sin, along * sin + left * cos, up
    return box


def turned(box, angle):
    return np.append(box[:6], box[6] + angle)


def ious(a, b):
    iou_bev, iou_3d = overlap_pairs([a], [b], [0], [0])
    return [iou_bev[0], iou_3d[0]]


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (moved(), [1, 1]),
        (moved(along=2), [1 / 3, 1 / 3]),
        (moved(left=1), [1 / 3, 1 / 3]),
        (moved(up=0.75), [1, 1 / 3]),
        (moved(up=1.5), [1, 0]),
        (moved(along=4), [0, 0]),
        (moved(along=4, left=2), [0, 0]),
        (moved(along=9), [0, 0]),
        (CAR * [1, 1, 1, 0.5, 0.5, 0.5, 1], [1 / 4, 1 / 8]),
        (CAR * [1, 1, 1, 2, 2, 2, 1], [1 / 4, 1 / 8]),
        (turned(CAR, np.pi), [1, 1]),
        (turned(CAR, 2e6 * np.pi), [1, 1]),
        (turned(CAR, np.pi / 2), [1 / 3, 1 / 3]),
    ],
)
def test_known_overlaps(box, expected):
    np.testing.assert_allclose(ious(CAR, box), expected, atol=1e-9)
    np.testing.assert_allclose(ious(box, CAR), expected, atol=1e-9)


def test_a_square_and_itself_turned_by_an_eighth_share_an_octagon():
    square = np.array([0, 0, 0, 2, 2, 2, 0.0])
    octagon = 8 * (np.sqrt(2) - 1)
    area = bev_intersection_pairs([square], [turned(square, np.pi / 4)], [0], [0])
    np.testing.assert_allclose(area, [octagon], rtol=1e-14)


@pytest.mark.parametrize("column", [3, 4, 5])
@pytest.mark.parametrize("size", [0.0, -1.0, np.nan])
def test_a_box_without_size_overlaps_nothing(column, size):
    flat = CAR.copy()
    flat[column] = size
    for one, two in ((CAR, flat), (flat, CAR), (flat, flat)):
        iou_bev, iou_3d = ious(one, two)
        assert iou_3d == 0
        assert iou_bev == (1 if column == 5 else 0)


@pytest.mark.parametrize("column", [0, 1, 6])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_a_box_that_is_nowhere_overlaps_nothing(column, value):
    lost = CAR.copy()
    lost[column] = value
    assert ious(CAR, lost) == ious(lost, CAR) == ious(lost, lost) == [0, 0]
    assert near_pairs([CAR], [lost], [0, 1], [0, 1])[0].size == 0


def test_matrix_holds_every_pair():
    a = np.array([CAR, moved(along=2), moved(along=50)])
    b = np.array([moved(left=1), CAR])
    matrix = iou_matrix(a, b, "bev")
    expected = [[ious(one, two)[0] for two in b] for one in a]
    np.testing.assert_array_equal(matrix, expected)
    assert (iou_matrix(a, b, "3d") <= matrix).all()


@pytest.mark.parametrize(("n", "m"), [(0, 0), (0, 3), (3, 0)])
def test_shapes_hold_without_boxes(n, m):
    a, b = np.ones((n, 7)), np.ones((m, 7))
    assert iou_matrix(a, b, "3d").shape == (n, m)
    assert bev_intersection_pairs(a, b, [], np.empty(0, np.int64)).shape == (0,)
    assert near_pairs(a, b, [0, n], [0, m])[0].shape == (0,)


def test_mismatched_arguments_are_refused():
    with pytest.raises(UsageError, match="mode: expected 'bev' or '3d', found '2d'"):
        iou_matrix([CAR], [CAR], "2d")
    with pytest.raises(UsageError, match=r"a: expected an array of shape \(N, 7\)"):
        near_pairs([CAR[:6]], [CAR], [0, 1], [0, 1])
    with pytest.raises(UsageError, match="equal lengths"):
        overlap_pairs([CAR], [CAR], [0], [0, 0])
    with pytest.raises(UsageError, match="ib: expected rows 0 to 0, found 1 to 1"):
        overlap_pairs([CAR], [CAR], [0], [1])


ODD = [(0, np.nan), (4, np.nan), (3, -2.0), (6, np.nan), (3, 30.0),
       (0, np.inf), (0, -np.inf), (0, 1e300), (3, np.inf), (3, 1e300)]  # fmt: skip


@pytest.mark.parametrize(("n", "odd"), [(40, ODD), (600, ODD), (600, ODD[:5])])
def test_the_matrix_is_that_of_all_pairs_whatever_the_boxes(n, odd):
    # of very many boxes those are left out that lie too far along x
    rng = np.random.default_rng(4)
    boxes = np.column_stack([rng.uniform(-60, 60, (n, 3)), rng.uniform(0, 6, (n, 4))])
    for row, (column, value) in enumerate(odd):
        boxes[row, column] = value
    ia, ib = (index.reshape(-1) for index in np.indices((n, n)))
    for mode, expected in zip(("bev", "3d"), overlap_pairs(boxes, boxes, ia, ib), strict=True):
        np.testing.assert_array_equal(iou_matrix(boxes, boxes, mode).reshape(-1), expected)


def test_the_matrix_is_written_where_it_is_wanted():
    out = np.full((2, 1), 7.0)
    assert iou_matrix([CAR, moved(along=9)], [CAR], "bev", out) is out
    np.testing.assert_allclose(out, [[1], [0]])
    with pytest.raises(UsageError, match="out"):
        iou_matrix([CAR], [CAR], "bev", out)
