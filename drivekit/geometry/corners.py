"""The corners, edges and faces of boxes."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.model.boxes import Boxes
from drivekit.model.rotations import matrix_from_quat, matrix_from_yaw

# Corner by corner: half lengths along the box's own x (forward), y (left) and z (up).
_SIGNS = np.array(
    [
        [+1, +1, -1], [+1, -1, -1], [-1, -1, -1], [-1, +1, -1],
        [+1, +1, +1], [+1, -1, +1], [-1, -1, +1], [-1, +1, +1],
    ]
)  # fmt: skip

#: (12, 2) corners that an edge joins: bottom, top, uprights. The first is the bottom front edge.
EDGES: Final = np.array(
    [
        [0, 1], [1, 2], [2, 3], [3, 0],
        [4, 5], [5, 6], [6, 7], [7, 4],
        [0, 4], [1, 5], [2, 6], [3, 7],
    ]
)  # fmt: skip

#: (6, 4) corners of each face, counter-clockwise from outside: front, rear, left, right, up, down.
FACES: Final = np.array(
    [[0, 4, 5, 1], [2, 6, 7, 3], [3, 7, 4, 0], [1, 5, 6, 2], [4, 7, 6, 5], [0, 1, 2, 3]]
)

for _table in (_SIGNS, EDGES, FACES):
    _table.setflags(write=False)


def corners(boxes: Boxes) -> NDArray[np.float64]:
    """Return the corners of boxes.

    Parameters
    ----------
    boxes : Boxes
        May be empty. ``quat`` is used where it is there, else ``yaw``.

    Returns
    -------
    (N, 8, 3) float64 [m] in ``boxes.frame``
        Bottom front-left, front-right, rear-right, rear-left, then the same on top; NaN for a box
        without a place in space.
    """
    axes = matrix_from_yaw(boxes.yaw) if boxes.quat is None else matrix_from_quat(boxes.quat)
    own = boxes.size[:, None, :] * (_SIGNS / 2.0)
    return own @ axes.swapaxes(-1, -2) + boxes.center[:, None, :]
