"""Boxes of mmdetection3d: their classes as pickles name them, their axes in our convention.

Conventions from mmdet3d 1.4.0 (structures/bbox_3d) and 0.18.1 (core/bbox/structures).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.io.pickle_machine import Budget, Instance, Known, RefusedError
from drivekit.loaders.kitti_boxes import in_box_axes
from drivekit.loaders.predictions.entries import Entry

Float = NDArray[np.float64]
Kind: TypeAlias = Literal["lidar", "camera", "depth"]

_KINDS: Final[Mapping[str, Kind]] = {
    "lidar_box3d.LiDARInstance3DBoxes": "lidar",
    "cam_box3d.CameraInstance3DBoxes": "camera",
    "depth_box3d.DepthInstance3DBoxes": "depth",
}
_SINCE_1_1: Final = "mmdet3d.structures.bbox_3d"
_BEFORE: Final = "mmdet3d.core.bbox.structures"
#: Classes of boxes, by the name that pickles have for them.
KIND_OF: Final[Mapping[str, Kind]] = {
    f"{package}.{name}": kind for package in (_SINCE_1_1, _BEFORE) for name, kind in _KINDS.items()
}
_ELEMENTS: Final = (
    "mmengine.structures.base_data_element.BaseDataElement",
    "mmengine.structures.instance_data.InstanceData",
    "mmdet3d.structures.det3d_data_sample.Det3DDataSample",
    "mmdet3d.structures.point_data.PointData",
)
_PREDICTED: Final = "pred_instances_3d"
_FIELDS: Final = (
    _PREDICTED, "bboxes_3d", "scores_3d", "labels_3d", "lidar_path", "img_path", "sample_idx",
)  # fmt: skip


def _mode(arguments: tuple[Any, ...], budget: Budget) -> int:
    del budget
    if len(arguments) != 1 or type(arguments[0]) is not int:
        raise RefusedError("a mode of boxes is not what mmdet3d writes")
    return arguments[0]


#: What a pickle of results may name besides arrays and tensors.
CLASSES: Final[Mapping[str, Known]] = {
    **{name: Known(name, is_class=True) for name in (*KIND_OF, *_ELEMENTS)},
    **{
        f"{package}.box_3d_mode.Box3DMode": Known(f"{package}.box_3d_mode.Box3DMode", _mode)
        for package in (_SINCE_1_1, _BEFORE)
    },
}


def plain(value: Any) -> Any:
    """Return a sample as a dict of what is read of it; other values as they are."""
    sample = _fields(value)
    if sample is value:
        return value
    return {name: _fields(i) if name == _PREDICTED else i for name, i in sample.items()}


def _fields(value: Any) -> Any:
    """Return what a data element holds; properties are kept under their name with a line first."""
    if type(value) is not Instance or value.kind not in _ELEMENTS:
        return value
    found = {name: value.state.get(name, value.state.get(f"_{name}")) for name in _FIELDS}
    return {name: inner for name, inner in found.items() if inner is not None}


def boxes_in(
    entry: Entry, kind_name: str, n: int, version: str | None
) -> tuple[Float, Float, Float, dict[str, Float]]:
    """Return boxes with x forward, y left, z up, and their geometric centre.

    Parameters
    ----------
    entry : Entry
        ``tensor`` (N, 7 or more): the middle of the lower face, the sizes along the axes, and the
        angle about the upright one.
    kind_name : str
        A class in ``KIND_OF``.
    n : int
        How many boxes there should be.
    version : {"v0", "v1"}, optional
        Which axes boxes of versions before 1.1 have.

    Returns
    -------
    center, size : (N, 3) float64 [m]
    yaw : (N,) float64 [rad]
    extra : dict
        ``velocity`` (N, 2) [m/s], for boxes of a LiDAR with nine numbers.

    Raises
    ------
    DataError
        If the boxes are not N, or have less than seven numbers.
    UsageError
        If ``version`` is needed.
    """
    boxes = entry.numbers("tensor", n, None)
    if boxes.shape[1] < 7:
        raise entry.unfit("tensor", "at least 7 numbers a box", boxes)
    kind = KIND_OF[kind_name]
    if kind == "camera":
        # x right, y down, z forward; length, height, width: as KITTI has them.
        center, size, yaw = in_box_axes(boxes[:, [4, 5, 3, 0, 1, 2, 6]])
        return center, size, yaw, {}
    middle = boxes[:, :3] + np.array([0.0, 0.0, 0.5]) * boxes[:, 5:6]
    if kind_name.startswith(_BEFORE) and _is_v0(version, entry.where):
        if kind == "depth":
            return _turned(middle), boxes[:, 3:6], -boxes[:, 6] - np.pi / 2, {}
        size, yaw = boxes[:, [4, 3, 5]], -boxes[:, 6] - np.pi / 2
    elif kind == "depth":
        return _turned(middle), boxes[:, 3:6], boxes[:, 6] - np.pi / 2, {}
    else:
        size, yaw = boxes[:, 3:6], boxes[:, 6]
    return middle, size, yaw, {"velocity": boxes[:, 7:9]} if boxes.shape[1] == 9 else {}


def _turned(center: Float) -> Float:
    """Return points of x right, y forward with x forward, y left."""
    return np.stack([center[:, 1], -center[:, 0], center[:, 2]], 1)


def _is_v0(version: str | None, where: str) -> bool:
    if version is None:
        raise UsageError(
            "these boxes are of mmdet3d before 1.1, which does not say how they are turned: "
            "1.0.0rc0 swapped length and width and turned the angle",
            where=where,
            fix="say --pred-option boxes=v0 for versions 0.x, boxes=v1 for 1.0",
        )
    return version == "v0"
