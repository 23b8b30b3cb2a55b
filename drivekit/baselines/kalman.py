"""Tracking of detections: constant velocity, Kalman filters, one-to-one assignment.

Every object is a filter over x, y, their velocities, z, length, width, height and heading, each
axis on its own. Predicted places are assigned to detections at least total distance; who is not
found for a while is forgotten, and who is found is reported with an identity from the first frame.
The plan is that of SORT (Bewley et al., ICIP 2016) and AB3DMOT (Weng et al., IROS 2020), with
distance over ground in units of its uncertainty instead of overlap, so that it also works at 2 Hz.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.geometry.transform import transform_boxes
from drivekit.kernels.assignment import assign
from drivekit.model.boxes import Boxes
from drivekit.model.rigid import SE3
from drivekit.model.rotations import quat_from_yaw, wrap_angle
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Motion:
    """What is assumed of motion and measurement, the same for all classes and datasets.

    Parameters
    ----------
    position_noise : float [m]
        Of a detection, one standard deviation.
    speed : float [m/s]
        How fast an object may be that was just seen for the first time.
    acceleration : float [m/s²]
    gate : float
        Farthest assignment, in standard deviations of the predicted place.
    farthest : float [m]
        And in metres, whatever the uncertainty.
    patience : float [s]
        How long who is not found is remembered.
    smoothing : float
        Share of a new measurement in size, z and heading, 0 to 1.
    """

    position_noise: float = 0.2
    speed: float = 8.0
    acceleration: float = 6.0
    gate: float = 3.0
    farthest: float = 6.0
    patience: float = 1.0
    smoothing: float = 0.8


DEFAULT: Final = Motion()


@dataclass(frozen=True, eq=False, slots=True)
class Tracks:
    """Objects that are followed, T of them, in one coordinate frame that does not move.

    Parameters
    ----------
    id : (T,) int64
    label : (T,) int32
    mean : (T, 2, 2) float64 [m, m/s]
        Position and velocity along x and y.
    covariance : (T, 2, 2) float64
        Of position and velocity, the same along x and y.
    body : (T, 5) float64
        z, length, width, height, yaw.
    unseen : (T,) float64 [s]
        Time since the last detection.
    """

    id: NDArray[np.int64]
    label: NDArray[np.int32]
    mean: Float
    covariance: Float
    body: Float
    unseen: Float

    def __len__(self) -> int:
        return len(self.id)

    def __getitem__(self, rows: NDArray[np.int64] | NDArray[np.bool_]) -> Tracks:
        return Tracks(*(getattr(self, name)[rows] for name in self.__slots__))


NO_TRACKS: Final = Tracks(
    np.zeros(0, np.int64),
    np.zeros(0, np.int32),
    np.zeros((0, 2, 2)),
    np.zeros((0, 2, 2)),
    np.zeros((0, 5)),
    np.zeros(0),
)


def predicted(tracks: Tracks, seconds: float, motion: Motion = DEFAULT) -> Tracks:
    """Return tracks as they are expected some seconds later."""
    step = np.array([[1.0, seconds], [0.0, 1.0]])
    # White noise of acceleration (Bar-Shalom, Estimation with Applications, 6.3.2).
    push = np.array([seconds**2 / 2, seconds])
    noise = motion.acceleration**2 * np.outer(push, push)
    return replace(
        tracks,
        mean=tracks.mean @ step.T,
        covariance=step @ tracks.covariance @ step.T + noise,
        unseen=tracks.unseen + seconds,
    )


def assigned(
    tracks: Tracks, boxes: Boxes, motion: Motion = DEFAULT
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return rows of tracks and of boxes that belong together: same class, near, least distance."""
    offset = boxes.center[None, :, :2] - tracks.mean[:, None, :, 0]
    distance = np.hypot(offset[..., 0], offset[..., 1])
    spread = np.sqrt(tracks.covariance[:, 0, 0] + motion.position_noise**2)
    cost = distance / spread[:, None]
    apart = (cost > motion.gate) | (distance > motion.farthest)
    apart |= tracks.label[:, None] != boxes.label[None, :]
    return assign(np.where(apart, np.inf, cost))


def corrected(tracks: Tracks, boxes: Boxes, motion: Motion = DEFAULT) -> Tracks:
    """Return tracks after each was found as the box of the same row."""
    variance = tracks.covariance[:, 0, 0] + motion.position_noise**2
    gain = tracks.covariance[:, :, 0] / variance[:, None]
    surprise = boxes.center[:, :2] - tracks.mean[:, :, 0]
    measured = np.column_stack([boxes.center[:, 2], boxes.size, boxes.yaw])
    change = measured - tracks.body
    # Detectors confuse front and rear: of both headings the nearer one counts.
    turn = wrap_angle(change[:, 4])
    change[:, 4] = np.where(np.abs(turn) > np.pi / 2, wrap_angle(turn + np.pi), turn)
    body = tracks.body + motion.smoothing * change
    return replace(
        tracks,
        mean=tracks.mean + surprise[:, :, None] * gain[:, None, :],
        covariance=tracks.covariance - gain[:, :, None] * tracks.covariance[:, None, 0, :],
        body=body,
        unseen=np.zeros(len(tracks)),
    )


def born(boxes: Boxes, first_id: int, motion: Motion = DEFAULT) -> Tracks:
    """Return new tracks of boxes, standing still until they are seen again."""
    n = len(boxes)
    mean = np.zeros((n, 2, 2))
    mean[:, :, 0] = boxes.center[:, :2]
    start = np.diag([motion.position_noise**2, motion.speed**2])
    return Tracks(
        first_id + np.arange(n),
        boxes.label,
        mean,
        np.tile(start, (n, 1, 1)),
        np.column_stack([boxes.center[:, 2], boxes.size, boxes.yaw]),
        np.zeros(n),
    )


def _joined(a: Tracks, b: Tracks) -> Tracks:
    return Tracks(
        *(np.concatenate([getattr(a, name), getattr(b, name)]) for name in Tracks.__slots__)
    )


class KalmanTracker:
    """Follows the objects of one scene after another.

    Parameters
    ----------
    taxonomy : Taxonomy
        Of the detections.
    motion : Motion, optional
    """

    def __init__(self, taxonomy: Taxonomy, motion: Motion = DEFAULT) -> None:
        self._taxonomy = taxonomy
        self._motion = motion
        self.forget()

    def forget(self) -> None:
        """Begin a new scene."""
        self._tracks = NO_TRACKS
        self._next_id = 1
        self._stamp_ns: int | None = None

    def update(self, detections: Boxes, stamp_ns: int, fixed_from_boxes: SE3 | None) -> Boxes:
        """Take the detections of the next frame and return them with identities.

        Parameters
        ----------
        detections : Boxes
            Of one frame, each with a place in space; may be none.
        stamp_ns : int [ns]
            Not before that of the frame before.
        fixed_from_boxes : SE3, optional
            To a frame that stands still. Without it motion is that relative to the vehicle.

        Returns
        -------
        Boxes
            In the order of the detections, filtered: place, size, heading, ``velocity`` (NaN where
            an object was seen once) and ``track``; other columns as they were.

        Raises
        ------
        UsageError
            If time goes back.
        """
        if self._stamp_ns is not None and stamp_ns < self._stamp_ns:
            raise UsageError(
                f"expected frames in the order of time, {stamp_ns} ns came late",
                fix="give the frames of a scene in their order",
            )
        passed = 0.0 if self._stamp_ns is None else (stamp_ns - self._stamp_ns) / 1e9
        self._stamp_ns = stamp_ns
        seen = (
            detections
            if fixed_from_boxes is None
            else transform_boxes(detections, fixed_from_boxes)
        )
        tracks = predicted(self._tracks, passed, self._motion)
        rows, found = assigned(tracks, seen, self._motion)
        known = corrected(tracks[rows], seen[found], self._motion)
        is_new = np.ones(len(seen), bool)
        is_new[found] = False
        fresh = born(seen[np.flatnonzero(is_new)], self._next_id, self._motion)
        self._next_id += len(fresh)
        is_lost = np.ones(len(tracks), bool)
        is_lost[rows] = False
        is_lost &= tracks.unseen <= self._motion.patience
        # Those of this frame in the order of its boxes.
        order = np.argsort(np.concatenate([found, np.flatnonzero(is_new)]), kind="stable")
        current = _joined(known, fresh)[order]
        self._tracks = _joined(current, tracks[is_lost])
        result = _reported(current, seen, is_new)
        back = None if fixed_from_boxes is None else fixed_from_boxes.inv()
        return result if back is None else _same_columns(transform_boxes(result, back), detections)


def _reported(tracks: Tracks, seen: Boxes, is_new: NDArray[np.bool_]) -> Boxes:
    velocity = np.where(is_new[:, None], np.nan, tracks.mean[:, :, 1])
    yaw = wrap_angle(tracks.body[:, 4])
    return seen.with_columns(
        center=np.column_stack([tracks.mean[:, :, 0], tracks.body[:, 0]]),
        size=tracks.body[:, 1:4],
        yaw=yaw,
        quat=None if seen.quat is None else quat_from_yaw(yaw),
        velocity=velocity,
        track=np.array([str(i) for i in tracks.id.tolist()], np.str_),
    )


def _same_columns(result: Boxes, detections: Boxes) -> Boxes:
    """Return boxes with a full rotation only where the detections have one."""
    return result if detections.quat is not None else result.with_columns(quat=None)
