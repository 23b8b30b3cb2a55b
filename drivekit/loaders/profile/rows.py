"""Rows of numbers and words that belong to a frame, and the poses among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from drivekit.errors import DataError
from drivekit.io.text import decode_text
from drivekit.loaders.profile.axes import matrix_from_angles, radians
from drivekit.loaders.profile.schema import EgoRule
from drivekit.loaders.profile.stamps import NS_PER, whole_ns
from drivekit.model.rotations import quat_from_matrix
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

Row = Mapping[str, str]


def read_row(data: bytes, columns: Sequence[str], where: str) -> Row:
    """Return the row of a file by the names of its columns, words as they are written.

    Without `columns` the first line names them; blanks and ``@`` around a name do not count. A row
    may be shorter than its header: what is missing is left out.

    Raises
    ------
    DataError
        If there is not exactly one row, or it has more columns than names.
    """
    lines = [line for line in decode_text(data, where).splitlines() if line.strip()]
    names = list(columns)
    if not names and lines:
        names = [name.strip().lstrip("@").strip() for name in lines.pop(0).split(",")]
    if len(lines) != 1:
        raise DataError(f"expected one row, found {len(lines)}", where=where)
    values = [value.strip() for value in lines[0].split(",")]
    if len(values) > len(names):
        raise DataError(
            f"the row has {len(values)} values for {len(names)} columns", where=f"{where}:2"
        )
    return {name: value for name, value in zip(names, values, strict=False) if value}


def trajectory_of(rows: Mapping[str, tuple[Row, str]], rule: EgoRule, channel: str) -> Trajectory:
    """Return the poses that rows tell; frames whose row lacks a part of the pose are left out.

    Parameters
    ----------
    rows : mapping of str to (row, place)
        By frame key.
    rule : EgoRule
    channel : str
        Name of the timeline.

    Raises
    ------
    DataError
        If a value is no number, or time goes back.
    """
    wanted = (*rule.position, *rule.angles, *([rule.time] if rule.time else []))
    whole = {k: r for k, r in rows.items() if all(name in r[0] for name in wanted)}
    position = [[_number(r, n, p) for n in rule.position] for r, p in whole.values()]
    angles = [[_number(r, n, p) for n in rule.angles] for r, p in whole.values()]
    turns = matrix_from_angles(
        radians(np.array(angles, np.float64).reshape(-1, 3), rule.unit), rule.convention[:3]
    )
    stamps = None
    if rule.time is not None:
        stamps = np.array(
            [_ns(r, rule.time, rule.time_unit, p) for r, p in whole.values()], np.int64
        )
    return Trajectory(
        Timeline(channel, tuple(whole), stamps),
        quat_from_matrix(turns),
        np.array(position, np.float64).reshape(-1, 3),
    )


def _number(row: Row, name: str, where: str) -> float:
    try:
        return float(row[name])
    except ValueError:
        raise DataError(f"expected a number for {name}, found '{row[name]}'", where=where) from None


def _ns(row: Row, name: str, unit: str, where: str) -> int:
    try:
        return whole_ns(row[name], unit)
    except ValueError:
        return round(_number(row, name, where) * NS_PER[unit])
