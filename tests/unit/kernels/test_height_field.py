import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.height_field import Ground, ground_height

RAMP = Ground(np.array([[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]), x0=10.0, y0=-2.0, cell=2.0)


@pytest.mark.parametrize(
    ("position", "height"),
    [
        ((10, -2), 0),
        ((11, -1), 0.5),
        ((12, 0), 1),
        ((13.5, -1.3), 1.75),
        ((0, 0), 0),
        ((99, 99), 2),
    ],
)
def test_linear_between_nodes_and_level_beyond(position, height):
    assert ground_height(RAMP, [position]) == pytest.approx([height], abs=1e-12)


def test_bilinear_in_the_middle_of_a_twisted_cell():
    twisted = Ground(np.array([[0.0, 0.0], [0.0, 4.0]]))
    assert ground_height(twisted, [[0.5, 0.5], [1.0, 0.25]]).tolist() == [1.0, 1.0]


def test_a_single_node_is_a_plane():
    assert ground_height(Ground(np.array([[3.0]])), [[5, -7], [0, 0]]).tolist() == [3.0, 3.0]


def test_no_position_has_no_height():
    assert np.isnan(ground_height(RAMP, [[np.nan, 0.0], [0.0, np.nan]])).all()
    assert ground_height(RAMP, np.empty((0, 2))).shape == (0,)


@pytest.mark.parametrize(
    "ground",
    [Ground(np.empty((0, 3))), Ground(np.array([[np.nan]])), Ground(np.zeros((2, 2)), cell=0.0)],
)
def test_a_ground_without_sense_is_refused(ground):
    with pytest.raises(UsageError, match="expected finite heights over a grid"):
        ground_height(ground, [[0.0, 0.0]])
