"""Where the vehicle was, over time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from drivekit.errors import DataError, MissingDataError
from drivekit.model.frames import EGO, WORLD, Frame
from drivekit.model.rigid import SE3
from drivekit.model.rotations import slerp
from drivekit.model.timeline import Timeline

Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Trajectory:
    """Poses of a moving frame, one a recorded frame.

    Parameters
    ----------
    timeline : Timeline
        Keys and, where recorded, stamps of the poses.
    quat : (N, 4) float64
        Unit quaternions, scalar first: axes of ``moving`` in ``fixed``.
    position : (N, 3) float64 [m] in ``fixed``
    fixed, moving : Frame
        The frame poses are given in, and the one that moves.
    """

    timeline: Timeline
    quat: Float
    position: Float
    fixed: Frame = WORLD
    moving: Frame = EGO

    def __post_init__(self) -> None:
        n = len(self.timeline)
        quat, position = np.array(self.quat, np.float64), np.array(self.position, np.float64)
        if quat.shape != (n, 4) or position.shape != (n, 3):
            raise DataError(
                f"{n} poses need quaternions ({n}, 4) and positions ({n}, 3); "
                f"found {quat.shape} and {position.shape}"
            )
        norm = np.linalg.norm(quat, axis=1, keepdims=True)
        if not (np.isfinite(position).all() and np.isfinite(norm).all() and (norm > 1e-9).all()):
            raise DataError(f"the poses of {self.moving} hold values that are not finite")
        quat /= norm
        quat.setflags(write=False)
        position.setflags(write=False)
        object.__setattr__(self, "quat", quat)
        object.__setattr__(self, "position", position)

    def __len__(self) -> int:
        return len(self.timeline)

    def pose(self, i: int) -> SE3:
        """Return ``fixed`` from ``moving`` of the ``i``-th recorded pose."""
        moving = self.moving.at(self.timeline.stamp(i))
        return SE3.from_quat(self.quat[i], self.position[i], self.fixed, moving)

    def pose_of(self, key: str) -> SE3:
        """Return ``fixed`` from ``moving`` of the recorded pose with a native key."""
        return self.pose(self.timeline.index(key))

    def at(self, stamp_ns: int, *, extrapolate: bool = False) -> SE3:
        """Return ``fixed`` from ``moving`` at a time: slerp and linear between recorded poses.

        Parameters
        ----------
        stamp_ns : int [ns]
        extrapolate : bool
            Outside the recorded range hold the first or last pose instead of raising.

        Raises
        ------
        MissingDataError
            Outside the recorded range, unless ``extrapolate``.
        NoTimeError
            If the poses have no stamps.
        """
        quat, position = self.interpolate([stamp_ns], extrapolate=extrapolate)
        return SE3.from_quat(quat[0], position[0], self.fixed, self.moving.at(int(stamp_ns)))

    def interpolate(
        self, stamps_ns: ArrayLike, *, extrapolate: bool = False
    ) -> tuple[Float, Float]:
        """Return quaternions (M, 4) and positions (M, 3) at many times [ns]; see :meth:`at`."""
        t = np.asarray(stamps_ns, np.int64)
        times = self.timeline.times
        if not len(times):
            raise MissingDataError(f"there is no recorded pose of {self.moving}")
        outside = (t < times[0]) | (t > times[-1])
        if outside.any() and not extrapolate:
            raise MissingDataError(
                f"the pose of {self.moving} at {int(t[outside][0])} ns was asked, poses were "
                f"recorded from {int(times[0])} to {int(times[-1])} ns",
                fix="allow extrapolation, or stay inside the recorded range",
            )
        right = np.clip(np.searchsorted(times, t), 1 if len(times) > 1 else 0, len(times) - 1)
        left = np.maximum(right - 1, 0)
        gap = np.maximum(times[right] - times[left], 1)
        weight = np.clip((t - times[left]) / gap, 0.0, 1.0)
        exact = times[right] == t
        weight = np.where(exact, 1.0, weight)
        way = self.position[right] - self.position[left]
        position = self.position[left] + weight[:, None] * way
        position[exact] = self.position[right[exact]]  # as recorded, to the last bit
        return slerp(self.quat[left], self.quat[right], weight), position
