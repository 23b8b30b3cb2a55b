import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.box2d import overlap2d_pairs, touching_pairs

SQUARE = np.array([[0.0, 0.0, 2.0, 2.0]])


def one(a, b):
    return [float(value[0]) for value in overlap2d_pairs([a], [b], [0], [0])]


@pytest.mark.parametrize(
    ("box", "iou", "share"),
    [
        ([0, 0, 2, 2], 1, 1),
        ([1, 0, 3, 2], 1 / 3, 1 / 2),
        ([0, 0, 1, 1], 1 / 4, 1 / 4),
        ([-2, -2, 4, 4], 1 / 9, 1),
        ([2, 0, 4, 2], 0, 0),
        ([2, 2, 4, 4], 0, 0),
        ([5, 5, 6, 6], 0, 0),
        ([1, 1, 1, 2], 0, 0),
        ([2, 2, 0, 0], 0, 0),
    ],
)
def test_known_overlaps_without_an_extra_pixel(box, iou, share):
    assert one([0, 0, 2, 2], box) == [iou, share]


@pytest.mark.parametrize("column", range(4))
def test_a_nan_overlaps_nothing_and_touches_nothing(column):
    broken = SQUARE.copy()
    broken[0, column] = np.nan
    assert one(SQUARE[0], broken[0]) == [0, 0]
    assert one(broken[0], SQUARE[0]) == [0, 0]
    assert touching_pairs(SQUARE, broken, [0, 1], [0, 1])[0].size == 0


@pytest.mark.parametrize("step", [(2, 0), (-2, 0), (0, 2), (0, -2), (2, 2), (-2, 2)])
def test_a_shared_edge_or_corner_touches_and_a_hair_more_does_not(step):
    shift = np.array([*step, *step])
    for factor, expected in ((1, 1), (1 + 1e-12, 0)):
        ia, _ = touching_pairs(SQUARE, SQUARE + factor * shift, [0, 1], [0, 1])
        assert ia.size == expected


def test_pairs_stay_in_their_frame_and_in_row_order():
    a = np.repeat(SQUARE, 5, axis=0)
    b = np.repeat(SQUARE, 4, axis=0)
    b[1] += 10
    ia, ib = touching_pairs(a, b, [0, 2, 2, 5], [0, 3, 3, 4])
    assert list(zip(ia.tolist(), ib.tolist(), strict=True)) == [
        *((i, j) for i in (0, 1) for j in (0, 2)),
        *((i, 3) for i in (2, 3, 4)),
    ]


def test_many_pairs_outgrow_the_first_buffer():
    a = np.repeat(SQUARE, 70, axis=0)
    ia, ib = touching_pairs(a, a, [0, 70], [0, 70])
    np.testing.assert_array_equal(ia, np.repeat(np.arange(70), 70))
    np.testing.assert_array_equal(ib, np.tile(np.arange(70), 70))


@pytest.mark.parametrize(("n", "m"), [(0, 0), (0, 3), (3, 0)])
def test_nothing_touches_nothing(n, m):
    ia, ib = touching_pairs(np.ones((n, 4)), np.ones((m, 4)), [0, n], [0, m])
    assert ia.shape == ib.shape == (0,)
    iou, share = overlap2d_pairs(np.ones((n, 4)), np.ones((m, 4)), ia, ib)
    assert iou.shape == share.shape == (0,)


def test_mismatched_arguments_are_refused():
    with pytest.raises(UsageError, match="same number of frames"):
        touching_pairs(SQUARE, SQUARE, [0, 1], [0, 0, 1])
    with pytest.raises(UsageError, match="equal lengths"):
        overlap2d_pairs(SQUARE, SQUARE, [0], [0, 0])
