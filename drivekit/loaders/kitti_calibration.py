"""KITTI's calibration text: matrices by name, and the mountings they stand for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError, UsageError
from drivekit.io.payload import check_payload
from drivekit.io.text import decode_text
from drivekit.loaders.kitti_boxes import RECT
from drivekit.loaders.loader import Option
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.frames import EGO, Frame
from drivekit.model.rigid import SE3

Float = NDArray[np.float64]

VELODYNE: Final = Frame("velodyne")
IMU: Final = Frame("imu")

#: What ``Tr_velo_to_cam`` is: converters have written its inverse.
EXTRINSIC: Final = Option(("as-written", "inverted"), "as-written")

_SHAPES: Mapping[str, tuple[int, int]] = {
    "P0": (3, 4), "P1": (3, 4), "P2": (3, 4), "P3": (3, 4),
    "R0_rect": (3, 3), "Tr_velo_to_cam": (3, 4), "Tr_imu_to_velo": (3, 4),
}  # fmt: skip
# The tracking download and some mirrors of the object download spell them otherwise.
_ALIASES = {"R_rect": "R0_rect", "Tr_velo_cam": "Tr_velo_to_cam", "Tr_imu_velo": "Tr_imu_to_velo"}
_REQUIRED = ("P2", "R0_rect", "Tr_velo_to_cam")


def read_matrices(data: bytes, where: str) -> dict[str, Float]:
    """Read a calibration file: ``name: v v v`` a line, with or without the colon.

    Returns
    -------
    dict of str to (3, 3) or (3, 4) float64
        By KITTI object's names, whichever spelling the file uses; unknown names are left out.

    Raises
    ------
    DataError
        An empty file, a Git-LFS pointer, a matrix with another number of values, given twice, or
        absent though points and images cannot be related without it.
    """
    check_payload(data, where)
    matrices: dict[str, Float] = {}
    for number, line in enumerate(decode_text(data, where).splitlines(), start=1):
        name, _, values = line.strip().replace(":", " ").partition(" ")
        name = _ALIASES.get(name, name)
        if name not in _SHAPES:
            continue
        place = f"{where}:{number}"
        if name in matrices:
            raise DataError(f"matrix {name} is given twice", where=place, fix="keep one")
        matrices[name] = _matrix(name, values.split(), place)
    absent = [name for name in _REQUIRED if name not in matrices]
    if absent:
        raise DataError(
            f"expected a KITTI calibration with {', '.join(_REQUIRED)}; {', '.join(absent)} "
            "is not there",
            where=where,
            fix="the file is cut off, or of another kind",
        )
    return matrices


def _matrix(name: str, tokens: list[str], where: str) -> Float:
    shape = _SHAPES[name]
    try:
        values = np.array(tokens, np.float64)
    except ValueError:
        raise DataError(f"matrix {name} holds a value that is no number", where=where) from None
    if len(values) != shape[0] * shape[1] or not np.isfinite(values).all():
        raise DataError(
            f"expected {shape[0] * shape[1]} finite numbers for matrix {name}, found {len(values)}",
            where=where,
            fix="the file is cut off: copy it again",
        )
    return values.reshape(shape)


def is_inverted(extrinsic: str) -> bool:
    """Return whether ``Tr_velo_to_cam`` is to be read the other way round.

    Raises
    ------
    UsageError
        If the option is none of ``EXTRINSIC``.
    """
    if extrinsic not in EXTRINSIC.choices:
        raise UsageError(
            f"option extrinsic cannot be '{extrinsic}'",
            fix=f"choose of {', '.join(EXTRINSIC.choices)}",
        )
    return extrinsic != EXTRINSIC.usual


def with_inverted_mounting(matrices: Mapping[str, Float]) -> dict[str, Float]:
    """Return matrices whose ``Tr_velo_to_cam`` was written the other way round."""
    mounting = matrices["Tr_velo_to_cam"]
    back = mounting[:, :3].T
    inverse = np.column_stack([back, -back @ mounting[:, 3]])
    return {**matrices, "Tr_velo_to_cam": inverse}


def calibration(
    matrices: Mapping[str, Float],
    channels: Mapping[str, str],
    sizes: Mapping[str, tuple[int, int]],
    where: str,
) -> Calibration:
    """Return the mountings of a KITTI calibration.

    Parameters
    ----------
    matrices : mapping of str to array
        See :func:`read_matrices`.
    channels : mapping of str to str
        Channel of each camera by the name of its matrix: ``P2`` to ``image_2``.
    sizes : mapping of str to (int, int) [px]
        Width and height of the images of the channels that have any; only these get a camera, for
        the size is written nowhere else.
    where : str
        The file, for messages.

    Raises
    ------
    DataError
        A matrix that is no rotation, or no projection.

    Notes
    -----
    A projection matrix P is K [I | t]: the camera has the axes of the rectified camera 0 and sits
    at -t = -K⁻¹ P[:, 3].
    """
    try:
        return Calibration(*_mountings(matrices, channels, sizes))
    except DataError as error:
        raise DataError(error.problem, where=where, fix=error.fix) from None


def _mountings(
    matrices: Mapping[str, Float], channels: Mapping[str, str], sizes: Mapping[str, tuple[int, int]]
) -> tuple[tuple[SE3, ...], dict[str, Camera]]:
    r, velo = matrices["R0_rect"], matrices["Tr_velo_to_cam"]
    edges = [
        SE3(r @ velo[:, :3], r @ velo[:, 3], RECT, VELODYNE),
        SE3.optical_from_flu(RECT),
    ]
    cameras = {}
    for name, channel in channels.items():
        if name not in matrices:
            continue
        frame = Frame(channel)
        k, offset = _projection(name, matrices[name])
        edges.append(SE3(np.eye(3), offset, frame, RECT))
        if channel in sizes:
            cameras[channel] = Camera(frame, *sizes[channel], k)
    if "Tr_imu_to_velo" in matrices:
        edges.append(SE3.from_matrix(matrices["Tr_imu_to_velo"], VELODYNE, IMU))
        edges.append(SE3.identity(EGO, IMU))
    return tuple(edges), cameras


def _projection(name: str, matrix: Float) -> tuple[Float, Float]:
    """Return K, and where the rectified camera 0 is in the camera's frame."""
    if matrix[2, 2] == 0 or np.linalg.det(matrix[:, :3]) == 0:
        raise DataError(
            f"matrix {name} is no projection: its left part cannot be inverted",
            fix="the file is damaged: copy it again",
        )
    k = matrix[:, :3] / matrix[2, 2]
    return k, np.linalg.solve(k, matrix[:, 3] / matrix[2, 2])
