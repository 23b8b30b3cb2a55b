"""KITTI's box columns as the model's: classes, axes, and what counts as missing."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.loaders.kitti_text import Rows
from drivekit.model.frames import Frame, flu_of
from drivekit.model.rotations import wrap_angle
from drivekit.model.taxonomy import Labels, Taxonomy

_CLASSES = (
    "Car", "Van", "Truck", "Pedestrian", "Person_sitting", "Cyclist", "Tram", "Misc", "DontCare",
)  # fmt: skip
KITTI: Final = Taxonomy("KITTI", _CLASSES, {name.casefold(): name for name in _CLASSES})

#: The rectified camera 0, whose axes all labels are written in.
RECT: Final = Frame("rect")
#: What drivekit gives labels in: the same origin, x forward, y left, z up.
BOX_FRAME: Final = flu_of(RECT)

_NO_SIZE, _NO_PLACE, _NO_ANGLE = -1.0, -1000.0, -10.0
_NO_STATE = -1.0


def box_columns(
    rows: Rows, labels: Labels, order: NDArray[np.int64] | None = None
) -> dict[str, Any]:
    """Return the columns of :class:`~drivekit.model.boxes.BoxColumns` for rows of KITTI text.

    Parameters
    ----------
    rows : Rows
    labels : (N,) int32
        In ``KITTI``.
    order : (M,) int64, optional
        Rows to take, in this order; all as they are unless given.

    Returns
    -------
    dict
        ``center``, ``size`` and ``yaw`` in ``BOX_FRAME`` are NaN for DontCare and for rows that
        hold a placeholder (-1 as a size, -1000 as a position, -10 as rotation). ``extra`` keeps
        ``bbox`` and, exactly as written, ``alpha`` and ``kitti`` (h, w, l, x, y, z, rotation_y).
    """
    pick: Any = slice(None) if order is None else order
    labels, native = labels[pick], rows.geometry[pick]
    rotation_y = native[:, 6]
    missing = (native[:, :3] == _NO_SIZE).any(1) | (native[:, 3:6] == _NO_PLACE).any(1)
    missing |= (rotation_y == _NO_ANGLE) | (labels == KITTI.classes.index("DontCare"))
    extra = {
        "bbox": rows.bbox[pick],
        "alpha": rows.column("alpha")[pick],
        "rotation_y": np.where(missing, np.nan, rotation_y),
        "kitti": native,
    }
    for name in ("truncated", "occluded"):
        if name in rows.layout.columns:
            state = rows.column(name)[pick]
            extra[name] = np.where(state == _NO_STATE, np.nan, state)
    center, size, yaw = in_box_axes(native)
    return {
        "center": _blank(center, missing),
        "size": _blank(size, missing),
        "yaw": np.where(missing, np.nan, yaw),
        "label": labels,
        "score": rows.column("score")[pick] if "score" in rows.layout.columns else None,
        "extra": extra,
    }


def in_box_axes(
    native: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return boxes of a camera's axes in the same origin with x forward, y left, z up.

    Parameters
    ----------
    native : (N, 7) float64
        Height, width, length [m], x, y, z of the middle of the lower face [m], rotation_y [rad].

    Returns
    -------
    center : (N, 3) float64 [m]
    size : (N, 3) float64 [m]
        Length, width, height.
    yaw : (N,) float64 [rad]
    """
    h, w, l, x, y, z, rotation_y = native.T  # noqa: E741
    yaw = wrap_angle(-rotation_y - np.pi / 2)
    return np.stack([z, -x, h / 2 - y], 1), np.stack([l, w, h], 1), yaw


def labels_of(rows: Rows) -> Labels:
    """Return the labels of rows, in ``KITTI``.

    Raises
    ------
    DataError
        For the first row of a class that KITTI does not have.
    """
    table = {name: KITTI.find(name) for name in dict.fromkeys(rows.types)}
    for name, label in table.items():
        if label is None:
            raise DataError(
                f"class '{name}' is not one of KITTI's: {', '.join(KITTI.classes)}",
                where=rows.where(rows.types.index(name)),
                fix="correct the name in the file",
            )
    return np.array([table[name] for name in rows.types], np.int32)


def _blank(values: NDArray[np.float64], missing: NDArray[np.bool_]) -> NDArray[np.float64]:
    return np.where(missing[:, None], np.nan, values)
