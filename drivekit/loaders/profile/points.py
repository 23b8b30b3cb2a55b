"""Point clouds of PCD files, in the model's axes and with the profile's channel names."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.pcd import PcdTable
from drivekit.loaders.profile.axes import flu_from_axes
from drivekit.loaders.profile.schema import FLU_AXES, Lidar
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud


def cloud_of(table: PcdTable, rule: Lidar, frame: Frame, where: str) -> PointCloud:
    """Return the points of a PCD file, all of them: rows without a return stay NaN or zero.

    Parameters
    ----------
    table : PcdTable
    rule : Lidar
        Native axes, and the names under which channels are met.
    frame : Frame
        Of the result: x forward, y left, z up.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        If the file has no fields x, y and z of one number each.
    """
    fields = {name.casefold(): values for name, values in table.fields.items()}
    axes = [fields.pop(name, None) for name in "xyz"]
    if any(axis is None or axis.ndim != 1 for axis in axes):
        raise DataError(
            f"expected fields x, y and z, found {', '.join(table.fields) or 'none'}", where=where
        )
    xyz = np.stack([axis for axis in axes if axis is not None], axis=1)
    if rule.axes != FLU_AXES:
        xyz = xyz @ flu_from_axes(rule.axes).T.astype(xyz.dtype)
    channels = _renamed(fields, rule)
    if xyz.dtype == np.float32:
        return PointCloud(xyz, frame, channels)
    return PointCloud.from_float64(xyz.astype(np.float64), frame, channels)


def _renamed(fields: dict[str, NDArray[Any]], rule: Lidar) -> dict[str, NDArray[Any]]:
    """Give each channel the name of the profile; of several spellings the first one counts."""
    named = {}
    for channel, spellings in rule.channels.items():
        met = next((s.casefold() for s in spellings if s.casefold() in fields), None)
        if met is not None:
            named[channel] = fields.pop(met)
    return {**fields, **named}
