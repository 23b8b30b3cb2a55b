import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.box_giou import giou_matrix, giou_pairs

BOX = np.array([10.0, -4.0, 0.8, 4.0, 2.0, 1.5, 0.0])


@pytest.mark.parametrize(
    ("shift", "bev", "solid"),
    [
        ((0, 0, 0), 1, 1),
        ((8, 0, 0), -1 / 3, -1 / 3),
        ((0, 6, 0), -1 / 2, -1 / 2),
        ((0, 0, 1.5), 1, 0),
        ((0, 0, 4.5), 1, -1 / 2),
        ((2, 0, 0.75), 1 / 3, 1 / 7 - 1 / 2.25 * 0.5),
        ((1e9, 0, 0), -1, -1),
    ],
)
def test_known_values(shift, bev, solid):
    other = BOX + np.append(shift, [0, 0, 0, 0])
    found = np.ravel(giou_pairs([BOX], [other], [0], [0]))
    np.testing.assert_allclose(found, [bev, solid], atol=1e-8)


def test_a_diamond_between_the_corners_of_a_square():
    square = np.array([0, 0, 0, 2, 2, 2, 0.0])
    diamond = np.array([3, 0, 0, np.sqrt(2), np.sqrt(2), 2, np.pi / 4])
    # hull: the square, the trapezium up to the widest part of the diamond, its far half
    hull = 4 + 4 + 1
    np.testing.assert_allclose(giou_matrix([square], [diamond], "bev"), [[-(hull - 6) / hull]])


@pytest.mark.parametrize("column", range(7))
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_a_box_that_is_nowhere_is_as_far_as_can_be(column, value):
    lost = BOX.copy()
    lost[column] = value
    boxes = np.array([BOX, lost])
    assert (giou_matrix(boxes, boxes, "3d") == [[1, -1], [-1, -1]]).all()
    # seen from above, heights do not count
    expected = 1 if column in (2, 5) else -1
    assert giou_matrix([BOX], [lost], "bev") == expected


@pytest.mark.parametrize(("n", "m"), [(0, 0), (0, 3), (3, 0)])
def test_shapes_hold_without_boxes(n, m):
    assert giou_matrix(np.ones((n, 7)), np.ones((m, 7)), "bev").shape == (n, m)
    assert giou_pairs(np.ones((n, 7)), np.ones((m, 7)), [], [])[1].shape == (0,)


def test_mismatched_arguments_are_refused():
    with pytest.raises(UsageError, match="mode: expected 'bev' or '3d', found 'giou'"):
        giou_matrix([BOX], [BOX], "giou")
    with pytest.raises(UsageError, match=r"b: expected an array of shape \(N, 7\)"):
        giou_matrix([BOX], [BOX[:5]], "bev")
    with pytest.raises(UsageError, match="ia: expected rows 0 to 0, found 1 to 1"):
        giou_pairs([BOX], [BOX], [1], [0])
