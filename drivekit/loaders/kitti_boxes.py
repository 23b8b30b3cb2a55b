"""KITTI's box columns as the model's: classes, axes, and what counts as missing."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.loaders.kitti_text import Rows
from drivekit.model.frames import Frame, flu_of
from drivekit.model.readings import Numbers, Reading, as_read, as_written
from drivekit.model.taxonomy import Labels, Taxonomy

_CLASSES = (
    "Car", "Van", "Truck", "Pedestrian", "Person_sitting", "Cyclist", "Tram", "Misc", "DontCare",
)  # fmt: skip
KITTI: Final = Taxonomy("KITTI", _CLASSES, {name.casefold(): name for name in _CLASSES})

#: The rectified camera 0, whose axes all labels are written in.
RECT: Final = Frame("rect")
#: What drivekit gives labels in: the same origin, x forward, y left, z up.
BOX_FRAME: Final = flu_of(RECT)

#: What KITTI's own numbers mean. Converters to its layout do not always keep to it.
USUAL: Final = Reading("hwl", "bottom", "rad", "right", "clockwise")

_NO_SIZE, _NO_PLACE, _NO_ANGLE = -1.0, -1000.0, -10.0
_NO_STATE = -1.0


def box_columns(
    rows: Rows,
    labels: Labels,
    order: NDArray[np.int64] | None = None,
    reading: Reading = USUAL,
) -> dict[str, Any]:
    """Return the columns of :class:`~drivekit.model.boxes.BoxColumns` for rows of KITTI text.

    Parameters
    ----------
    rows : Rows
    labels : (N,) int32
        In ``KITTI``.
    order : (M,) int64, optional
        Rows to take, in this order; all as they are unless given.
    reading : Reading
        What the numbers mean.

    Returns
    -------
    dict
        ``center``, ``size`` and ``yaw`` in ``BOX_FRAME`` are NaN for DontCare and for rows that
        hold a placeholder (-1 as a size, -1000 as a position, -10 as rotation). ``extra`` keeps
        ``bbox`` and, exactly as written, ``alpha`` and ``kitti`` (h, w, l, x, y, z, rotation_y);
        numbers that mean something else are written there as KITTI would.
    """
    pick: Any = slice(None) if order is None else order
    labels, native = labels[pick], rows.geometry[pick]
    rotation_y = native[:, 6]
    missing = (native[:, :3] == _NO_SIZE).any(1) | (native[:, 3:6] == _NO_PLACE).any(1)
    missing |= (rotation_y == _NO_ANGLE) | (labels == KITTI.classes.index("DontCare"))
    center, size, yaw = in_box_axes(native, reading)
    if reading != USUAL:
        usual = _as_kitti(Numbers(center, size, yaw))
        native = np.where(missing[:, None], native, usual)
    extra = {
        "bbox": rows.bbox[pick],
        "alpha": rows.column("alpha")[pick],
        "rotation_y": np.where(missing, np.nan, native[:, 6]),
        "kitti": native,
    }
    for name in ("truncated", "occluded"):
        if name in rows.layout.columns:
            state = rows.column(name)[pick]
            extra[name] = np.where(state == _NO_STATE, np.nan, state)
    return {
        "center": _blank(center, missing),
        "size": _blank(size, missing),
        "yaw": np.where(missing, np.nan, yaw),
        "label": labels,
        "score": rows.column("score")[pick] if "score" in rows.layout.columns else None,
        "extra": extra,
    }


def in_box_axes(
    native: NDArray[np.float64], reading: Reading = USUAL
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return boxes of a camera's axes in the same origin with x forward, y left, z up.

    Parameters
    ----------
    native : (N, 7) float64
        Height, width, length [m], x, y, z of the middle of the lower face [m], rotation_y [rad].
    reading : Reading
        What these numbers mean, if it is something else.

    Returns
    -------
    center : (N, 3) float64 [m]
    size : (N, 3) float64 [m]
        Length, width, height.
    yaw : (N,) float64 [rad]
    """
    x, y, z = native[:, 3:6].T
    return as_read(Numbers(np.stack([z, -x, -y], 1), native[:, :3], native[:, 6]), reading)


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


def _as_kitti(read: Numbers) -> NDArray[np.float64]:
    """Return h, w, l, x, y, z, rotation_y of boxes."""
    position, size, angle = as_written(read, USUAL)
    z, left, up = position.T
    return np.column_stack([size, -left, -up, z, angle])


def _blank(values: NDArray[np.float64], missing: NDArray[np.bool_]) -> NDArray[np.float64]:
    return np.where(missing[:, None], np.nan, values)
