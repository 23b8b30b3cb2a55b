"""What an exported frame holds: boxes under their new names, points of all its LiDARs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.api.converting.target import Plan, Record
from drivekit.errors import DataError
from drivekit.geometry.transform import transform_between, transform_boxes, transform_points
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Scene, sensor_of
from drivekit.model.exports import ExportedFrame
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rotations import matrix_from_quat, wrap_angle

Float = NDArray[np.float64]

#: What layouts with upright boxes cannot hold: sentences for ``Target.losses``.
LOSSES: Final[Mapping[str, str]] = {
    "null-box": "{n} labelled objects have no place in space and are not written",
    "tilted-box": "{n} boxes lean by more than 0.1 degrees; only their yaw is written",
    "track": "{n} boxes have a track, which is not written",
    "velocity": "{n} boxes have a velocity, which is not written",
    "invalid-point": "{n} points have no finite coordinates and are not written",
}

_TILT: Final = np.radians(0.1)


@dataclass(frozen=True, eq=False, slots=True)
class FrameBoxes:
    """The boxes of an exported frame.

    Parameters
    ----------
    boxes : Boxes
        In the taxonomy of the plan.
    rows : (N,) int64
        Position of each in ``scene.boxes(index)``.
    n_null : int
        Objects without a place in space that were left out.
    """

    boxes: Boxes
    rows: NDArray[np.int64]
    n_null: int = 0

    def __getitem__(self, kept: NDArray[np.bool_]) -> FrameBoxes:
        return FrameBoxes(self.boxes[kept], self.rows[kept], self.n_null)

    def losses(self) -> dict[str, int]:
        """Return what upright boxes without history lose, by a key of ``LOSSES``."""
        track, velocity = self.boxes.track, self.boxes.velocity
        counts = {
            "null-box": self.n_null,
            "tilted-box": int((_tilt(self.boxes) > _TILT).sum()),
            "track": 0 if track is None else int((track != "").sum()),
            "velocity": 0 if velocity is None else int(np.isfinite(velocity[:, 0]).sum()),
        }
        return {kind: n for kind, n in counts.items() if n}


def boxes_of(
    plan: Plan, scene: Scene, frame: ExportedFrame, dst: Frame, *, null: bool = False
) -> FrameBoxes:
    """Return the boxes of a frame that have a place in the tree, in a coordinate frame.

    Parameters
    ----------
    plan : Plan
    scene : Scene
    frame : ExportedFrame
    dst : Frame
        Such as that of a sensor, at the time of its frame.
    null : bool
        Keep objects that have no place in space.
    """
    named, rows = _renamed(plan, scene.boxes(frame.index))
    kept = is_placed(named) | null
    moved = _moved(scene, named[kept], dst)
    return FrameBoxes(moved, rows[kept], int((~kept).sum()))


def _renamed(plan: Plan, boxes: Boxes) -> tuple[Boxes, NDArray[np.int64]]:
    target = plan.classes.taxonomy
    names = [plan.classes.name_of(name) for name in boxes.names()]
    rows = np.array([i for i, name in enumerate(names) if name is not None], np.int64)
    label = np.array([target.classes.index(n) for n in names if n is not None], np.int32)
    return boxes[rows].with_columns(label=label, taxonomy=target), rows


def is_placed(boxes: Boxes) -> NDArray[np.bool_]:
    """Return (N,) bool: which objects have a place in space, a size and a heading."""
    values = np.column_stack([boxes.center, boxes.size, boxes.yaw])
    return np.asarray(np.isfinite(values).all(1))


def _moved(scene: Scene, boxes: Boxes, dst: Frame) -> Boxes:
    if boxes.frame == dst:
        return boxes
    return transform_boxes(boxes, transform_between(scene, dst, boxes.frame))


def _tilt(boxes: Boxes) -> Float:
    """Return (N,) [rad] how much each box leans."""
    if boxes.quat is None:
        return np.zeros(len(boxes))
    up = matrix_from_quat(boxes.quat)[:, :, 2]
    return np.asarray(np.arctan2(np.hypot(up[:, 0], up[:, 1]), up[:, 2]))


def box_differences(
    plan: Plan, scene: Scene, frame: ExportedFrame, record: Record, read: Boxes
) -> dict[str, float]:
    """Return how far boxes that were read from a tree are from the source.

    Parameters
    ----------
    plan, scene, frame, record
        As a ``Compare`` is given them.
    read : Boxes
        In the order of ``record.rows``, in a frame that the scene knows, in the plan's taxonomy.

    Returns
    -------
    mapping
        ``center`` [m], ``size`` [m] and ``yaw`` [rad]: the largest, 0 for no boxes.

    Raises
    ------
    DataError
        If there are more or fewer boxes than were written, or a class differs.
    """
    boxes, rows = _renamed(plan, scene.boxes(frame.index))
    position = {row: i for i, row in enumerate(rows.tolist())}
    source = _moved(scene, boxes[[position[row] for row in record.rows]], read.frame)
    check_same_objects(frame, source.names(), read.names())
    placed = is_placed(source)
    source, read = source[placed], read[placed]
    return {
        "center": _largest(read.center - source.center),
        "size": _largest(read.size - source.size),
        "yaw": _largest(wrap_angle(read.yaw - source.yaw)),
    }


def check_same_objects(frame: ExportedFrame, source: Sequence[str], read: Sequence[str]) -> None:
    """Raise DataError unless a frame that was read back has the classes that it was given."""
    if list(source) != list(read):
        raise DataError(
            f"frame {frame.id} should hold {len(source)} objects ({', '.join(source) or 'none'}), "
            f"and {len(read)} were read back ({', '.join(read) or 'none'})",
            fix="convert again with --overwrite; please report it if it stays",
        )


def _largest(difference: Float) -> float:
    return float(np.abs(difference).max(initial=0.0))


def lidar_frame(scene: Scene, frame: ExportedFrame) -> Frame:
    """Return the frame of an exported frame's first LiDAR, at the time of its sweep."""
    channel, sweep = frame.sensor("lidar")
    return sensor_of(scene, channel, "lidar").frame.at(sweep.stamp_ns)


def cloud_of(scene: Scene, frame: ExportedFrame) -> tuple[PointCloud, int]:
    """Return the points of a frame's LiDARs in the frame of the first, and how many are left out.

    Points without finite coordinates are left out; of several clouds only the channels that all
    have are kept.

    Raises
    ------
    MissingDataError
        If the frame has no LiDAR's frame.
    """
    dst = lidar_frame(scene, frame)
    clouds = [scene.points(channel, f.index) for channel, f in frame.lidars.items()]
    moved = [
        c if c.frame == dst else transform_points(c, transform_between(scene, dst, c.frame))
        for c in clouds
    ]
    cloud = moved[0] if len(moved) == 1 else _joined(moved)
    return finite_points(cloud)


def finite_points(cloud: PointCloud) -> tuple[PointCloud, int]:
    """Return the points that have finite coordinates, and how many have none."""
    finite = np.isfinite(cloud.xyz).all(1)
    return (cloud, 0) if finite.all() else (cloud[finite], int((~finite).sum()))


def _joined(clouds: Sequence[PointCloud]) -> PointCloud:
    origin = clouds[0].origin
    xyz = [c.xyz + (c.origin - origin) for c in clouds]
    shared = [name for name in clouds[0].channels if all(name in c.channels for c in clouds)]
    channels: dict[str, Any] = {
        name: np.concatenate([c.channels[name] for c in clouds]) for name in shared
    }
    return PointCloud(np.concatenate(xyz).astype(np.float32), clouds[0].frame, channels, origin)
