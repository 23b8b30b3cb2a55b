import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.voxelize import Grid, voxelize_padded, voxelize_ragged
from drivekit.kernels.workspace import Workspace

GRID = Grid((-2, -1, 0), (2, 1, 3), (1, 1, 1))
VAST = Grid((-2000, -1000, 0), (2000, 1000, 3), (1, 1, 1))  # too large for a table of all cells
ROWS = np.array(
    [
        [0.5, 0.5, 2.5, 1],
        [-2, -1, 0, 2],
        [0.75, 0.25, 2.0, 3],
        [2, 0, 0, 4],  # on the upper border: outside
        [0.25, 0.5, 2.9, 5],
        [np.nan, 0, 0, 6],
    ],
    np.float32,
)


def test_voxels_come_in_the_order_of_their_first_point():
    voxels = voxelize_padded(ROWS, GRID, max_points=4)
    assert voxels.cells.tolist() == [[2, 1, 2], [0, 0, 0]]
    assert voxels.counts.tolist() == [3, 1]
    assert voxels.points.shape == (2, 4, 4)
    np.testing.assert_array_equal(voxels.points[0, :3], ROWS[[0, 2, 4]])
    np.testing.assert_array_equal(voxels.points[1, 0], ROWS[1])
    assert not voxels.points[0, 3:].any() and not voxels.points[1, 1:].any()


def test_more_points_or_voxels_than_allowed_are_dropped():
    voxels = voxelize_padded(ROWS, GRID, max_points=2, max_voxels=1)
    assert voxels.cells.tolist() == [[2, 1, 2]] and voxels.counts.tolist() == [2]
    np.testing.assert_array_equal(voxels.points, [ROWS[[0, 2]]])


@pytest.mark.parametrize(("grid", "at"), [(GRID, (2, 1, 2)), (VAST, (2, 1000, 2000))])
def test_ragged_keeps_every_point(grid, at):
    voxels = voxelize_ragged(ROWS[:5] * np.float32([1, 1, 1, 1]), grid)
    inside = 2 if grid is GRID else 3
    assert len(voxels.offsets) == inside + 1
    assert voxels.cells[0].tolist() == list(at)
    assert voxels.rows[: voxels.offsets[1]].tolist() == [0, 2, 4]


@pytest.mark.parametrize("width", [3, 4, 5])
def test_results_in_a_workspace_are_those_without_one_whatever_came_before(width):
    rng = np.random.default_rng(0)
    workspace = Workspace()
    for n in (0, 40, 500, 3, 500, 40):
        points = rng.uniform(-3, 3, (n, width)).astype(np.float32)
        for limits in ((3, None), (2, 5), (4, None)):
            fresh = voxelize_padded(points, GRID, *limits)
            reused = voxelize_padded(points, GRID, *limits, workspace=workspace)
            for a, b in zip(fresh, reused, strict=True):
                np.testing.assert_array_equal(a, b)
            assert not reused.points.flags.writeable
        for a, b in zip(
            voxelize_ragged(points, GRID),
            voxelize_ragged(points, GRID, workspace=workspace),
            strict=True,
        ):
            np.testing.assert_array_equal(a, b)


def test_no_points():
    padded, ragged = (
        voxelize_padded(np.zeros((0, 4), np.float32), GRID, 3),
        voxelize_ragged(np.zeros((0, 4), np.float32), VAST),
    )
    assert padded.points.shape == (0, 3, 4) and padded.cells.shape == (0, 3)
    assert ragged.offsets.tolist() == [0] and ragged.rows.shape == (0,)


@pytest.mark.parametrize(
    ("grid", "text"),
    [
        (Grid((0, 0, 0), (1, 1, 1), (1, 1, 0)), "finite corners"),
        (Grid((0, 0, 0), (1, 0, 1), (1, 1, 1)), "low below high"),
        (Grid((0, 0, np.nan), (1, 1, 1), (1, 1, 1)), "finite corners"),
        (Grid((0, 0, 0), (1, 1, 1), (1, 1, 0.3)), "a whole number of cells"),
        (Grid((0, 0, 0), (1, 1, 1), (1, 1, 1e4)), "a whole number of cells"),
        (Grid((0, 0, 0), (1e5, 1e5, 1e5), (1, 1, 1)), "at most 2"),
        (Grid((0, 0), (1, 1), (1, 1)), "grid.low"),
    ],
)
def test_a_grid_that_cannot_be_is_refused(grid, text):
    with pytest.raises(UsageError, match=text):
        voxelize_ragged(ROWS, grid)


@pytest.mark.parametrize("limits", [(0, None), (-1, None), (1, 0), (1, -5)])
def test_limits_below_one_are_refused(limits):
    with pytest.raises(UsageError, match="at least 1"):
        voxelize_padded(ROWS, GRID, *limits)
