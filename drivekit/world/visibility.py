"""How much of each road user can be seen from a place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from drivekit.model.rotations import matrix_from_yaw
from drivekit.world.path import Float
from drivekit.world.solids import Solids

# Where in its box an object is looked for, in half sizes.
_GRID = np.stack(
    np.meshgrid([-0.8, -0.4, 0.0, 0.4, 0.8], [-0.7, 0.0, 0.7], [-0.8, -0.45, -0.1, 0.25, 0.6]), -1
).reshape(-1, 3)


def visible_shares(
    eye: Float, boxes: Float, rows: NDArray[np.int64], what: Solids
) -> NDArray[np.float64]:
    """Return the share of each object that nothing else hides.

    Parameters
    ----------
    eye : (3,) float64 [m] in the world
    boxes : (N, 7) float64
        Around the objects.
    rows : (N,) int64
        Which road user each is, as ``what.owner`` counts them.
    what : Solids
        At the same time.

    Returns
    -------
    (N,) float64
        0 (hidden) to 1; an object never hides itself.
    """
    from drivekit.kernels.raycast import cast_rays

    if not len(boxes):
        return np.zeros(0)
    offset = _GRID * boxes[:, None, 3:6] / 2
    targets = offset @ matrix_from_yaw(boxes[:, 6]).swapaxes(-1, -2) + boxes[:, None, :3]
    toward = (targets - eye).reshape(-1, 3)
    away = np.linalg.norm(toward, axis=1)
    hits = cast_rays(eye[None], toward, what.boxes, what.cylinders, None, float(away.max()))
    owner = np.where(hits.surface >= 0, what.owner[np.maximum(hits.surface, 0)], -1)
    free = (owner == np.repeat(rows, len(_GRID))) | (hits.distance >= away)
    return np.asarray(free.reshape(len(boxes), -1).mean(1))
