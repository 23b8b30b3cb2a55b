"""Undo the motion of the vehicle during a sweep."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, FrameMismatchError, NoTimeError, UsageError
from drivekit.geometry.origins import far_origin, shifted
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.trajectory import Trajectory

# Between two poses matrices are interpolated: 0.05 mm off at 100 m for so many radians.
_MAX_TURN = 0.002


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
    UsageError
        If the channel holds no floating-point numbers.
    DataError
        If a time is not finite.
    """
    seconds, stamp = _seconds(cloud, channel)
    return stamp + np.rint(seconds.astype(np.float64) * 1e9).astype(np.int64)


def _seconds(cloud: PointCloud, channel: str) -> tuple[NDArray[np.floating[Any]], int]:
    """Return the times of points, and the stamp that they count from."""
    seconds = cloud.channel(channel)
    if cloud.frame.stamp_ns is None:
        raise NoTimeError(
            f"the points in {cloud.frame} have no stamp that their times could be relative to"
        )
    if not np.issubdtype(seconds.dtype, np.floating):
        raise UsageError(
            f"channel '{channel}' must hold seconds after the cloud's stamp, found {seconds.dtype}"
        )
    if not np.isfinite(seconds).all():
        raise DataError(f"channel '{channel}' holds times that are not finite")
    return seconds, cloud.frame.stamp_ns


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
    is taken from the trajectory (slerp and linear between recorded poses, to 0.05 mm at 100 m).

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
    from drivekit.kernels.deskew import deskew as deskew_rows

    seconds, stamp = _seconds(cloud, "time")
    if (ego_from_sensor.dst.name, ego_from_sensor.src.name) != (
        trajectory.moving.name,
        cloud.frame.name,
    ):
        raise FrameMismatchError(
            f"cannot deskew points in {cloud.frame} along the motion of {trajectory.moving} "
            f"with the mounting {ego_from_sensor!r}"
        )
    target = stamp if to_stamp_ns is None else to_stamp_ns
    first, last = target, target
    if len(seconds):
        first, last = (stamp + round(float(end) * 1e9) for end in (seconds.min(), seconds.max()))
    knots = _knots(trajectory, first, last, extrapolate)
    quat, position = trajectory.interpolate(knots, extrapolate=extrapolate)
    fixed_from_ego = SE3.from_quat(quat, position, trajectory.fixed, ego_from_sensor.dst)
    fixed_from_then = trajectory.at(target, extrapolate=extrapolate) @ ego_from_sensor.at(target)
    then_from_knots = fixed_from_then.inv() @ fixed_from_ego @ ego_from_sensor
    origin = far_origin(then_from_knots.apply(np.broadcast_to(cloud.origin, (len(knots), 3))))
    xyz = deskew_rows(
        cloud.xyz, seconds, (knots - stamp) * 1e-9, shifted(then_from_knots, cloud.origin, origin)
    )
    since = (stamp - target) * 1e-9
    time = (seconds + since).astype(seconds.dtype) if since else seconds
    return PointCloud(xyz, cloud.frame.at(target), {**cloud.channels, "time": time}, origin)


def _knots(trajectory: Trajectory, first: int, last: int, extrapolate: bool) -> NDArray[np.int64]:
    """Return times [ns] from first to last: recorded poses, and more where the vehicle turns."""
    recorded = trajectory.timeline.times
    between = recorded[(recorded > first) & (recorded < last)]
    times = np.unique(np.concatenate([[first], between, [last]])).astype(np.int64)
    quat, _ = trajectory.interpolate(times, extrapolate=extrapolate)
    cosine = np.abs(np.sum(quat[1:] * quat[:-1], axis=1)).clip(0.0, 1.0)
    n_pieces = np.maximum(np.ceil(2 * np.arccos(cosine) / _MAX_TURN), 1).astype(np.int64)
    # position k of the finer times lies between those of the coarser ones
    position = np.concatenate([[0], np.cumsum(n_pieces)])
    finer = np.interp(np.arange(position[-1] + 1), position, (times - first).astype(np.float64))
    return first + np.unique(np.rint(finer).astype(np.int64))
