"""A short name for the boxes that were evaluated: equal boxes, equal name."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.model.boxes import BoxTable

_COLUMNS = ("center", "size", "yaw", "quat", "score", "velocity", "n_points")


def fingerprint(table: BoxTable) -> str:
    """Return the SHA-256, as 64 hexadecimal digits, over everything in a table of boxes.

    The order of frames and of boxes in them matters, row ids and tracks do not. Columns are taken
    in a fixed order, the extra ones by name, each with its name, type and shape; labels by the
    names of their classes. The same on every machine.
    """
    digest = hashlib.sha256()
    names = [
        f"{key.scene}\n{key.key}\n{frame}"
        for key, frame in zip(table.frames, table.coordinate_frames, strict=True)
    ]
    _add(digest, "frames", np.array(names, np.str_))
    _add(digest, "offsets", table.offsets)
    _add(digest, "classes", np.array(table.taxonomy.classes, np.str_))
    _add(digest, "label", table.label)
    for name in _COLUMNS:
        column = getattr(table, name)
        if column is not None:
            _add(digest, name, column)
    for extra in (table.extra, table.frame_columns):
        for name in sorted(extra):
            _add(digest, name, np.asarray(extra[name]))
    return digest.hexdigest()


def _add(digest: Any, name: str, column: NDArray[Any]) -> None:
    if column.dtype.kind in "US":  # the width depends on the longest entry: not part of the value
        data = "\0".join(map(str, column.ravel().tolist())).encode()
        kind = "text"
    else:
        data = np.ascontiguousarray(column, column.dtype.newbyteorder("<")).tobytes()
        kind = column.dtype.newbyteorder("<").str
    digest.update(f"{name}:{kind}:{column.shape}:{len(data)}\n".encode())
    digest.update(data)
