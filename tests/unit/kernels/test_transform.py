import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.crop import crop
from drivekit.kernels.deskew import deskew
from drivekit.kernels.region import Region
from drivekit.kernels.transform import transform

TURNED = np.array([[0.0, -1, 0, 10], [1, 0, 0, -5], [0, 0, 1, 2], [0, 0, 0, 1]])
ROWS = np.array([[1, 2, 3, 77], [0, 0, 0, 88]], np.float32)


def test_coordinates_move_and_other_columns_stay():
    assert transform(ROWS, TURNED).tolist() == [[8, -4, 5, 77], [10, -5, 2, 88]]
    assert transform(ROWS, TURNED[:3]).tolist() == [[8, -4, 5, 77], [10, -5, 2, 88]]


@pytest.mark.parametrize("width", [3, 4, 5, 6, 11])
def test_any_number_of_columns(width):
    rows = np.arange(70 * width, dtype=np.float32).reshape(70, width)
    moved = transform(rows, TURNED)
    np.testing.assert_array_equal(moved[:, :3], rows[:, :3] @ TURNED[:3, :3].T + TURNED[:3, 3])
    np.testing.assert_array_equal(moved[:, 3:], rows[:, 3:])


def test_large_translations_that_cancel_lose_nothing():
    there, back = np.eye(4), np.eye(4)
    there[:3, 3], back[:3, 3] = (332_000.125, 4_154_000.25, 30), (-332_000.0, -4_154_000.0, 0)
    np.testing.assert_array_equal(
        transform(ROWS, back @ there)[:, :3], ROWS[:, :3] + np.float32([0.125, 0.25, 30])
    )


def test_out_is_written_and_may_be_the_input():
    out = np.empty_like(ROWS)
    assert transform(ROWS, TURNED, out) is out
    rows = ROWS.copy()
    assert transform(rows, TURNED, rows) is rows
    np.testing.assert_array_equal(rows, out)


@pytest.mark.parametrize("first", [0, 2])
def test_out_may_not_be_a_part_of_the_memory_that_is_read(first):
    memory = np.zeros((12, 4), np.float32)
    rows, out = memory[1:11], memory[first : first + 10]
    for move in (
        lambda: transform(rows, TURNED, out),
        lambda: crop(rows, Region(max_range=5), out),
        lambda: deskew(rows, np.zeros(10), [0.0], TURNED[None], out),
    ):
        with pytest.raises(UsageError, match="out: expected the input itself or memory of its own"):
            move()


def test_points_that_are_nowhere_stay_nowhere():
    rows = np.array([[np.nan, 0, 0], [0, np.inf, 0], [1, 0, 0]], np.float32)
    assert np.isfinite(transform(rows, TURNED)).all(axis=1).tolist() == [False, False, True]


@pytest.mark.parametrize(
    ("points", "matrix", "text"),
    [
        (np.zeros((2, 2), np.float32), TURNED, r"points: expected .* \(N, 3 or more\).*\(2, 2\)"),
        (np.zeros(3, np.float32), TURNED, r"points: expected .* found \(3,\)"),
        (np.zeros((2, 3), "U1"), TURNED, "points: expected an array of float32, found <U1"),
        (np.zeros((2, 3), complex), TURNED, "points: expected an array of float32"),
        (ROWS, np.eye(3), r"dst_from_src: expected a matrix of shape \(3 or 4, 4\)"),
        (ROWS, np.full((4, 4), np.nan), "dst_from_src: expected finite numbers"),
    ],
)
def test_what_is_wrong_is_said(points, matrix, text):
    with pytest.raises(UsageError, match=text):
        transform(points, matrix)


@pytest.mark.parametrize(
    "out",
    [
        np.empty((3, 4), np.float32),
        np.empty((2, 4)),
        np.asfortranarray(np.empty((2, 4), np.float32)),
        np.broadcast_to(np.float32(0), (2, 4)),
        [[0.0] * 4] * 2,
    ],
)
def test_an_out_that_would_have_to_be_copied_is_refused(out):
    with pytest.raises(UsageError, match=r"out: expected a writable, C-ordered float32 array"):
        transform(ROWS, TURNED, out)


def test_wide_coordinates_beyond_float32_are_refused_not_rounded():
    with pytest.raises(UsageError, match=r"4\.154e\+06.*subtract an origin"):
        transform([[332_000.25, 4_154_000.5, 30]], TURNED)
    assert transform([[9_999.5, np.nan, np.inf]], np.eye(4)).dtype == np.float32


@pytest.mark.parametrize("threads", [0, -1, 1.5, "2"])
def test_a_strange_number_of_threads_is_refused(threads):
    with pytest.raises(UsageError, match="threads: expected a positive integer"):
        transform(ROWS, TURNED, threads=threads)
