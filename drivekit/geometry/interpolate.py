"""Boxes at the time of any sensor's frame."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import FrameMismatchError, MissingDataError, UsageError
from drivekit.geometry.transform import ego_motion, transform_between, transform_boxes
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Scene, sensor_of
from drivekit.model.frames import Frame
from drivekit.model.rotations import quat_from_yaw, slerp, wrap_angle, yaw_of_quat

_HOLD_NS = 100_000_000


def boxes_at(scene: Scene, channel: str, i: int, *, hold_ns: int = _HOLD_NS) -> Boxes:
    """Return the labelled boxes at the time of a sensor's frame, in that sensor's frame.

    Between two labelled frames boxes are interpolated by track, in the world (see
    :func:`interpolate_boxes`). Where the sensor or the labels have no stamps, they are joined by
    key, and the result carries the time of the labels, which may be none.

    Parameters
    ----------
    scene : Scene
    channel : str
        A sensor. In a camera's frame use ``quat``: ``yaw`` there turns about the optical axis.
    i : int
        Position in ``scene.timeline(channel)``.
    hold_ns : int [ns]
        How far before the first or after the last labelled frame its boxes still stand, held still
        in the world.

    Raises
    ------
    MissingDataError
        If there is no such frame, no label has its key, the time lies too far outside the labelled
        range, or the scene has no ego poses to carry boxes from one time to another.
    """
    sensor = sensor_of(scene, channel)
    timeline, labels = scene.timeline(channel), scene.timeline(BOXES)
    key, stamp = timeline.key(i), timeline.stamp(i)
    if stamp is None or labels.stamps_ns is None:
        boxes = scene.boxes(labels.index(key))
        return _moved(scene, boxes, sensor.frame.at(boxes.frame.stamp_ns))
    here = sensor.frame.at(stamp)
    times = labels.stamps_ns
    after = int(np.searchsorted(times, stamp))
    if after < len(times) and times[after] == stamp:
        return _moved(scene, scene.boxes(after), here)
    if 0 < after < len(times):
        first, last = scene.boxes(after - 1), scene.boxes(after)
        fixed = first.frame
        if last.frame != fixed:
            fixed = ego_motion(scene, f"the way from {last.frame} to {fixed}").fixed
        weight = (stamp - int(times[after - 1])) / (int(times[after]) - int(times[after - 1]))
        both = _moved(scene, first, fixed), _moved(scene, last, fixed)
        return _moved(scene, interpolate_boxes(*both, weight), here)
    nearest = min(after, len(times) - 1)
    if nearest < 0 or abs(int(times[nearest]) - stamp) > hold_ns:
        labelled = f"from {times[0]} to {times[-1]} ns" if len(times) else "nowhere"
        raise MissingDataError(
            f"frame {key} of {channel} is at {stamp} ns; scene {scene.id} is labelled {labelled}",
            fix="ask for a frame inside, or allow a longer hold_ns",
        )
    return _moved(scene, scene.boxes(nearest), here)


def _moved(scene: Scene, boxes: Boxes, dst: Frame) -> Boxes:
    if boxes.frame == dst:
        return boxes
    return transform_boxes(boxes, transform_between(scene, dst, boxes.frame))


def interpolate_boxes(before: Boxes, after: Boxes, weight: float) -> Boxes:
    """Return the boxes between two frames.

    The boxes of the nearer frame (of two equally near ones ``before``) decide which there are, and
    give row, label, score and extra columns. Those whose track is in the other frame too get a
    position, size and velocity in between (linear) and an orientation in between (along the shorter
    arc), and no number of points; the others stay where they are.

    Parameters
    ----------
    before, after : Boxes
        In the same frame, which must not move between them: the world. A track that a frame holds
        twice is not joined.
    weight : float
        0 gives ``before``, 1 gives ``after``.

    Raises
    ------
    FrameMismatchError
        If the frames differ.
    UsageError
        If the classes differ or the weight is not in [0, 1].
    """
    if before.frame != after.frame:
        raise FrameMismatchError(
            f"cannot interpolate between boxes in {before.frame} and {after.frame}",
            fix="transform both into the world first",
        )
    if before.taxonomy.classes != after.taxonomy.classes:
        raise UsageError(
            f"cannot interpolate between boxes of {before.taxonomy.name} and {after.taxonomy.name}"
        )
    if not 0 <= weight <= 1:
        raise UsageError(f"expected a weight from 0 to 1, got {weight}")
    near, far, w = (before, after, weight) if weight <= 0.5 else (after, before, 1 - weight)
    i, j = _joined_rows(near, far)
    if w == 0 or not len(i):
        return near
    columns: dict[str, Any] = {
        "center": _put(near.center, i, _linear(near.center[i], far.center[j], w)),
        "size": _put(near.size, i, _linear(near.size[i], far.size[j], w)),
    }
    if near.quat is None and far.quat is None:
        turned = wrap_angle(far.yaw[j] - near.yaw[i])
        columns["yaw"] = _put(near.yaw, i, wrap_angle(near.yaw[i] + w * turned))
    else:
        quat = _put(_quats(near), i, slerp(_quats(near)[i], _quats(far)[j], np.full(len(i), w)))
        columns["quat"] = quat
        columns["yaw"] = _put(near.yaw, i, yaw_of_quat(quat[i]))
    if near.velocity is not None and far.velocity is not None:
        between = _linear(near.velocity[i], far.velocity[j], w)
        columns["velocity"] = _put(near.velocity, i, between)
    if near.n_points is not None:
        columns["n_points"] = _put(near.n_points, i, np.nan)
    return near.with_columns(**columns)


def _quats(boxes: Boxes) -> NDArray[np.float64]:
    return quat_from_yaw(boxes.yaw) if boxes.quat is None else boxes.quat


def _linear(a: NDArray[np.float64], b: NDArray[np.float64], weight: float) -> NDArray[np.float64]:
    return a + weight * (b - a)


def _put(column: NDArray[np.float64], rows: NDArray[np.int64], values: Any) -> NDArray[np.float64]:
    result = column.copy()
    result[rows] = values
    return result


def _joined_rows(a: Boxes, b: Boxes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the positions in ``a`` and ``b`` of the tracks that each holds exactly once."""
    nothing = np.zeros(0, np.int64)
    if a.track is None or b.track is None:
        return nothing, nothing
    names_a, first_a, count_a = np.unique(a.track, return_index=True, return_counts=True)
    names_b, first_b, count_b = np.unique(b.track, return_index=True, return_counts=True)
    single_a = (count_a == 1) & (names_a != "")
    single_b = (count_b == 1) & (names_b != "")
    _, i, j = np.intersect1d(
        names_a[single_a], names_b[single_b], assume_unique=True, return_indices=True
    )
    return first_a[single_a][i], first_b[single_b][j]
