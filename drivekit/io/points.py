"""Headerless point files: rows of little-endian float32."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.payload import check_payload

_FORMATS = {"KITTI": 4, "nuScenes": 5}


def read_kitti_bin(data: bytes, where: str) -> NDArray[np.float32]:
    """Read a KITTI velodyne file.

    Parameters
    ----------
    data : bytes
        Content of a ``.bin``.
    where : str
        The file, for messages.

    Returns
    -------
    (N, 4) float32 [m, m, m, 0..1] in the LiDAR's frame
        x forward, y left, z up, reflectance; a read-only view of `data`.

    Raises
    ------
    DataError
        An empty file, a Git-LFS pointer, or a size that is no multiple of the row.
    """
    return _read_rows(data, where, "KITTI")


def read_nuscenes_bin(data: bytes, where: str) -> NDArray[np.float32]:
    """Read a nuScenes (or T4) ``.pcd.bin`` file.

    Parameters
    ----------
    data : bytes
        Content of the file.
    where : str
        The file, for messages.

    Returns
    -------
    (N, 5) float32 [m, m, m, 0..255, 1] in the LiDAR's frame
        x right, y forward, z up, intensity, ring; a read-only view of `data`.

    Raises
    ------
    DataError
        An empty file, a Git-LFS pointer, or a size that is no multiple of the row.
    """
    return _read_rows(data, where, "nuScenes")


def _read_rows(data: bytes, where: str, name: str) -> NDArray[np.float32]:
    check_payload(data, where)
    n_columns = _FORMATS[name]
    rest = len(data) % (4 * n_columns)
    if rest:
        raise DataError(
            f"expected {name} points, rows of {n_columns} float32 ({4 * n_columns} bytes); "
            f"{len(data)} bytes leave {rest} over",
            where=where,
            fix=_guess(data),
        )
    return np.frombuffer(data, "<f4").reshape(-1, n_columns)


def _guess(data: bytes) -> str:
    """Say what else a file could be whose size does not fit."""
    if data[:32].lstrip(b"#. ").startswith((b"PCD", b"VERSION")):
        return "it begins like a PCD file: name it .pcd"
    fitting = [
        f"{name} rows ({n_columns} × float32)"
        for name, n_columns in _FORMATS.items()
        if len(data) % (4 * n_columns) == 0
    ]
    if fitting:
        return f"the size fits {' and '.join(fitting)}; otherwise copy the file again"
    return "the file is cut off or another format: copy it again"
