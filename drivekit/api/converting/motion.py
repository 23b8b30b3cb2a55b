"""Where the vehicle was and when: as recorded, or as the user takes for granted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from drivekit.errors import MissingDataError, NoTimeError, UsageError
from drivekit.model.dataset import Scene, channels_of
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.rigid import SE3
from drivekit.model.trajectory import Trajectory

#: Options of targets that need time and motion, with their defaults.
OPTIONS: Final[Mapping[str, str]] = {"frame_rate": "", "still": "no"}

_YES: Final = {"yes": True, "true": True, "no": False, "false": False}


@dataclass(frozen=True, eq=False, slots=True)
class Motion:
    """The motion of what carries the sensors.

    Parameters
    ----------
    base : Frame
        What moves, without a time: the vehicle, or a LiDAR that stands still.
    trajectory : Trajectory, optional
        None where it stands still.
    period_ns : int, optional
        Between labelled frames, where they have no stamps.
    """

    base: Frame
    trajectory: Trajectory | None
    period_ns: int | None

    def stamp_ns(self, recorded: int | None, index: int) -> int:
        """Return the time of what was recorded, or of a labelled frame at the rate given."""
        if recorded is not None:
            return recorded
        if self.period_ns is None:
            raise NoTimeError(
                "frames are to be ordered by time, and the dataset has no stamps",
                fix="say how fast they follow one another: --set frame_rate=10",
            )
        return index * self.period_ns

    def world_from_base(self, recorded: int | None, key: str) -> SE3:
        """Return the pose at a time, or of a labelled frame where poses have no times.

        Raises
        ------
        MissingDataError
            If there is no pose then.
        """
        if self.trajectory is None:
            return SE3(np.eye(3), np.zeros(3), WORLD, self.base.at(recorded))
        if recorded is not None and self.trajectory.timeline.stamps_ns is not None:
            return self.trajectory.at(recorded)
        pose = self.trajectory.pose_of(key)
        return SE3(pose.rotation, pose.translation, pose.dst, self.base.at(recorded))

    def base_from(self, scene: Scene, sensor: Frame) -> SE3:
        """Return the mounting of a sensor."""
        if sensor.name == self.base.name:
            return SE3.identity(self.base, sensor)
        return scene.calibration().between(self.base, sensor)


def motion_of(scene: Scene, options: Mapping[str, str]) -> Motion:
    """Return the motion of a scene.

    Parameters
    ----------
    scene : Scene
    options : mapping
        ``frame_rate`` [1/s] stands in for stamps that are not there, ``still = yes`` for poses.

    Raises
    ------
    UsageError
        If an option makes no sense, or there are no poses and none are taken for granted.
    """
    period = _period_ns(options["frame_rate"])
    if options["still"] not in _YES:
        raise UsageError(f"expected still = yes or no, got '{options['still']}'")
    try:
        trajectory = scene.ego()
        return Motion(trajectory.moving, trajectory, period)
    except MissingDataError as error:
        if not _YES[options["still"]]:
            raise UsageError(
                f"boxes are to be placed in the world, and scene {scene.id} has no poses "
                f"({error.problem})",
                fix="if it stands still, or only single frames matter, say --set still=yes",
            ) from error
    lidars = channels_of(scene, "lidar")
    if not lidars:
        raise UsageError(f"scene {scene.id} has neither poses nor a LiDAR to stand on")
    return Motion(_carrier(scene, scene.sensors[lidars[0]].frame), None, period)


def _carrier(scene: Scene, lidar: Frame) -> Frame:
    """Return the vehicle where it is known where the LiDAR is on it, else the LiDAR."""
    try:
        return EGO if scene.calibration().knows(EGO, lidar) else lidar
    except MissingDataError:
        return lidar


def _period_ns(text: str) -> int | None:
    if not text:
        return None
    try:
        rate = float(text)
    except ValueError:
        rate = float("nan")
    if not (np.isfinite(rate) and rate > 0):
        raise UsageError(f"expected frame_rate as frames a second, got '{text}'")
    return round(1e9 / rate)
