"""Undo the motion of the vehicle during a sweep."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import FrameMismatchError, NoTimeError, UsageError
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.rotations import matrix_from_quat
from drivekit.model.trajectory import Trajectory


def point_stamps(cloud: PointCloud, channel: str = "time") -> NDArray[np.int64]:
    """Return when each point was measured, (N,) int64 [ns].

    Parameters
    ----------
    cloud : PointCloud
        Whose channel holds seconds after the cloud's own stamp (floating point, may be negative).
    channel : str

    Raises
    ------
    MissingDataError
        If there is no such channel.
    NoTimeError
        If the cloud has no stamp.
    """
    offset = cloud.channel(channel)
    stamp = _stamp(cloud)
    if not np.issubdtype(offset.dtype, np.floating) or not np.isfinite(offset).all():
        raise UsageError(
            f"channel '{channel}' must hold finite seconds after the cloud's stamp, "
            f"found {offset.dtype}"
        )
    return stamp + np.rint(offset.astype(np.float64) * 1e9).astype(np.int64)


def _stamp(cloud: PointCloud) -> int:
    if cloud.frame.stamp_ns is None:
        raise NoTimeError(
            f"the points in {cloud.frame} have no stamp that their times could be relative to"
        )
    return cloud.frame.stamp_ns


def deskew(
    cloud: PointCloud,
    trajectory: Trajectory,
    ego_from_sensor: SE3,
    to_stamp_ns: int | None = None,
    *,
    extrapolate: bool = False,
) -> PointCloud:
    """Return the points where the sensor would have seen them had all been measured at one time.

    What stands still in the world is sharp afterwards. The vehicle's pose at the time of each point
    is taken from the trajectory (slerp and linear between recorded poses).

    Parameters
    ----------
    cloud : PointCloud
        In the sensor's frame, with a channel ``time``: see :func:`point_stamps`. May be empty.
    trajectory : Trajectory
        Of the frame that the sensor is mounted on.
    ego_from_sensor : SE3
        The mounting; its frames need no time.
    to_stamp_ns : int [ns], optional
        By default the cloud's own.
    extrapolate : bool
        Outside the recorded poses hold the first or last one instead of raising.

    Returns
    -------
    PointCloud
        In the sensor's frame at ``to_stamp_ns``; ``time`` is relative to that.

    Raises
    ------
    MissingDataError
        If there is no channel ``time``, or a point lies outside the recorded poses.
    FrameMismatchError
        If the mounting is not that of this cloud's sensor on the trajectory's frame.
    """
    stamps = point_stamps(cloud)
    if (ego_from_sensor.dst.name, ego_from_sensor.src.name) != (
        trajectory.moving.name,
        cloud.frame.name,
    ):
        raise FrameMismatchError(
            f"cannot deskew points in {cloud.frame} along the motion of {trajectory.moving} "
            f"with the mounting {ego_from_sensor!r}"
        )
    target = _stamp(cloud) if to_stamp_ns is None else to_stamp_ns
    world_from_then = trajectory.at(target, extrapolate=extrapolate)
    then_from_world = (world_from_then @ ego_from_sensor.at(target)).inv()
    # Points of one firing share their time: far fewer poses than points.
    times, which = np.unique(stamps, return_inverse=True)
    quat, position = trajectory.interpolate(times, extrapolate=extrapolate)
    turn = then_from_world.rotation @ matrix_from_quat(quat)
    shift = position @ then_from_world.rotation.T + then_from_world.translation
    in_ego = ego_from_sensor.apply(cloud.xyz + cloud.origin)
    xyz = (turn[which] @ in_ego[..., None])[..., 0] + shift[which]
    offset = ((stamps - target) * 1e-9).astype(cloud.channel("time").dtype)
    return PointCloud.from_float64(xyz, cloud.frame.at(target), {**cloud.channels, "time": offset})
