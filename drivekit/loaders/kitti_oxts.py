"""KITTI's GPS/IMU rows as vehicle poses."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.text import read_numbers
from drivekit.model.rotations import quat_from_matrix
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

Float = NDArray[np.float64]

_EARTH_RADIUS_M: Final = 6378137.0
_N_COLUMNS: Final = 30


def read_oxts(data: bytes, where: str) -> Trajectory:
    """Read the poses of the GPS/IMU unit, which is the vehicle's frame here.

    Parameters
    ----------
    data : bytes
        One row of 30 numbers a frame, as in KITTI tracking; the first six are latitude and
        longitude [deg], altitude [m], roll, pitch and yaw [rad].
    where : str
        The file, for messages.

    Returns
    -------
    Trajectory
        Keys are six-digit row numbers, without stamps. ``world`` has its origin at the first pose,
        x east, y north and z up.

    Raises
    ------
    DataError
        No row at all, another number of columns, or values that are not finite.

    Notes
    -----
    A Mercator projection scaled to the latitude of the first row, and Rz(yaw) Ry(pitch) Rx(roll),
    as KITTI's raw data development kit has it.
    """
    rows = read_numbers(data, where, _N_COLUMNS)
    if not len(rows):
        raise DataError("expected a row of 30 numbers a frame, found none", where=where)
    if not np.isfinite(rows[:, :6]).all():
        row = int(np.argmin(np.isfinite(rows[:, :6]).all(1)))
        raise DataError(f"pose {row} holds a value that is not finite", where=where)
    latitude, longitude = np.radians(rows[:, 0]), np.radians(rows[:, 1])
    scale = np.cos(latitude[0]) * _EARTH_RADIUS_M
    east = scale * longitude
    north = scale * np.log(np.tan(np.pi / 4 + latitude / 2))
    position = np.stack([east, north, rows[:, 2]], 1)
    keys = tuple(f"{i:06d}" for i in range(len(rows)))
    quat = quat_from_matrix(_rotation(*rows[:, 3:6].T))
    return Trajectory(Timeline("oxts", keys), quat, position - position[0])


def _rotation(roll: Float, pitch: Float, yaw: Float) -> Float:
    """Return (N, 3, 3) Rz(yaw) Ry(pitch) Rx(roll)."""
    (sr, sp, sy), (cr, cp, cy) = np.sin([roll, pitch, yaw]), np.cos([roll, pitch, yaw])
    rows = [
        [cy * cp, cy * sp * sr - sy * cr, cy * sp * cr + sy * sr],
        [sy * cp, sy * sp * sr + cy * cr, sy * sp * cr - cy * sr],
        [-sp, cp * sr, cp * cr],
    ]
    return np.stack([np.stack(row, -1) for row in rows], -2)
