"""The conventions that datasets have of their own, for models that were trained on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from drivekit.errors import UsageError
from drivekit.model.frames import WORLD, Frame, flu_of
from drivekit.model.points import PointCloud
from drivekit.model.rotations import wrap_angle


@dataclass(frozen=True, slots=True)
class NativeAxes:
    """How a dataset writes boxes and points.

    Parameters
    ----------
    fields : mapping of str to tuple of int
        What an answer holds, and the shape of one row.
    frame : Frame
        What boxes are in.
    columns : callable
        From arrays by field to arrays by drivekit's columns.
    points : callable
        From points as drivekit has them to native ones.
    """

    fields: Mapping[str, tuple[int, ...]]
    frame: Frame
    columns: Callable[[Mapping[str, Any]], dict[str, Any]]
    points: Callable[[PointCloud], PointCloud]


def _from_kitti(native: Mapping[str, Any]) -> dict[str, Any]:
    h, w, l = native["dimensions"].T  # noqa: E741
    x, y, z = native["location"].T
    return {
        "center": np.stack([z, -x, h / 2 - y], 1),
        "size": np.stack([l, w, h], 1),
        "yaw": wrap_angle(-native["rotation_y"] - np.pi / 2),
    }


def _from_nuscenes(native: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "center": native["translation"],
        "size": native["size"][:, [1, 0, 2]],
        "quat": native["rotation"],
    }


def _to_nuscenes_lidar(cloud: PointCloud) -> PointCloud:
    """Return points with x right and y forward, as LIDAR_TOP is mounted."""
    x, y, z = cloud.xyz.T
    east, north, up = cloud.origin
    return PointCloud(
        np.stack([-y, x, z], 1), cloud.frame, cloud.channels, np.array([-north, east, up])
    )


_KITTI: Final = NativeAxes(
    {"dimensions": (3,), "location": (3,), "rotation_y": ()},
    flu_of(Frame("rect")),
    _from_kitti,
    lambda cloud: cloud,
)
_NUSCENES: Final = NativeAxes(
    {"translation": (3,), "size": (3,), "rotation": (4,)}, WORLD, _from_nuscenes, _to_nuscenes_lidar
)
_BY_FORMAT: Final[Mapping[str, NativeAxes]] = {
    "kitti-object": _KITTI,
    "kitti-tracking": _KITTI,
    "nuscenes": _NUSCENES,
}


def native_axes(format: str) -> NativeAxes:
    """Return the convention of a dataset's format.

    Raises
    ------
    UsageError
        If drivekit does not know it.
    """
    if format not in _BY_FORMAT:
        raise UsageError(
            f"native axes of '{format}' are not known",
            fix=f"they are of {', '.join(_BY_FORMAT)}; otherwise use drivekit's axes",
        )
    return _BY_FORMAT[format]
