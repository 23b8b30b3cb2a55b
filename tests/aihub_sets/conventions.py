"""What the files of a set mean where published readings differ, drawn anew for every set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .rotations import OPTICAL_FROM_FLU, Array, inverse, pose, rx, ry, rz, xyz_angles, zyx_angles

# Native axes from forward-left-up, by what the native x, y and z point to.
AXES: dict[str, Array] = {
    "flu": np.eye(3),
    "lbu": np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]),
    "rfu": np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]),
    "bru": np.array([[-1.0, 0.0, 0.0], [0.0, -1.0, 0.0], [0.0, 0.0, 1.0]]),
    "rdf": OPTICAL_FROM_FLU,
}
# Where the length of a box points at yaw zero, as a heading in forward-left-up.
ZEROS = {"forward": 0.0, "left": np.pi / 2, "back": np.pi, "right": -np.pi / 2}


@dataclass(frozen=True)
class Conventions:
    """One reading of everything in dispute."""

    size_order: str = "lwh"  # the order of length, width, height in the file
    yaw_unit: str = "rad"  # or "deg"
    yaw_zero: str = "forward"  # a key of ZEROS, in the frame of the boxes
    yaw_turn: str = "ccw"  # or "cw", seen from above
    rotation_order: str = "xyz"  # three angles: "xyz" is Rx Ry Rz, "zyx" is Rz Ry Rx
    origin: str = "center"  # or "bottom"
    box_frame: str = "lidar"  # or "camera", or "ego", the vehicle
    axes: str = "flu"  # of clouds and of boxes in the LiDAR's frame: a key of AXES
    extrinsic: str = "lidar-to-camera"  # what the matrix in the file maps, or "camera-to-lidar"
    euler: str = "xyz-flu"  # "xyz-flu": Rx Ry Rz C; "zyx-optical": Rz Ry Rx of the optical axes
    flip: bool = False  # the reference of the extrinsic looks backward
    bbox_order: str = "xyxy"  # or "xxyy"
    images: str = "rectified"  # or "distorted", by the coefficients of the file
    camera_offset_s: float = 0.0  # what a picture shows happened this much after its cloud
    label_offset_s: float = 0.0  # labels are of this much after their cloud
    turned_deg: float = 0.0  # cameras look so far to the left of where the file says


def draw(
    disputes: Mapping[str, tuple[Any, ...]], rng: np.random.Generator, fixed: Conventions
) -> Conventions:
    """Draw one reading; `disputes` gives the choices of each field that differs."""
    chosen = {name: choices[rng.integers(len(choices))] for name, choices in disputes.items()}
    return replace(fixed, **chosen)


def native_size(conventions: Conventions, size: Array) -> list[float]:
    """Return a (3,) length, width, height in the file's order."""
    return [float(size["lwh".index(letter)]) for letter in conventions.size_order]


def native_yaw(conventions: Conventions, heading: float) -> float:
    """Return what the file says for a heading counter-clockwise from forward [rad]."""
    turned = heading - ZEROS[conventions.yaw_zero]
    if conventions.yaw_turn == "cw":
        turned = -turned
    turned = (turned + np.pi) % (2 * np.pi) - np.pi
    return float(np.rad2deg(turned) if conventions.yaw_unit == "deg" else turned)


def native_place(conventions: Conventions, center: Array, height: float) -> Array:
    """Return the (3,) place that the file gives for a box with a centre in forward-left-up."""
    place = center.copy()
    if conventions.origin == "bottom":
        place[2] -= 0.5 * height
    axes = "rdf" if conventions.box_frame == "camera" else conventions.axes
    return AXES[axes] @ place


def native_angles(conventions: Conventions, rotation: Array) -> Array:
    """Return three angles about x, y, z for a (3, 3) rotation."""
    if conventions.yaw_zero != "forward":
        rotation = rotation @ rz(-ZEROS[conventions.yaw_zero])
    if conventions.yaw_turn == "cw":
        rotation = rotation.T
    angles = (xyz_angles if conventions.rotation_order == "xyz" else zyx_angles)(rotation)
    return np.rad2deg(angles) if conventions.yaw_unit == "deg" else angles


def native_extrinsic(conventions: Conventions, camera_from_lidar: Array) -> Array:
    """Return the (4, 4) matrix of the file, whose LiDAR side is in native axes."""
    matrix = _stated(conventions, camera_from_lidar) @ pose(
        AXES[conventions.axes].T, (0.0, 0.0, 0.0)
    )
    return matrix if conventions.extrinsic == "lidar-to-camera" else inverse(matrix)


def native_euler(conventions: Conventions, camera_from_lidar: Array) -> tuple[Array, Array]:
    """Return translation [m] and angles about x, y, z [degrees] of a camera in its reference."""
    reference = AXES["bru"] if conventions.flip else np.eye(3)
    stated = _stated(conventions, camera_from_lidar)
    reference_from_camera = pose(reference, (0.0, 0.0, 0.0)) @ inverse(stated)
    R = reference_from_camera[:3, :3]
    near_zero = conventions.euler == "xyz-flu"
    angles = xyz_angles(R @ OPTICAL_FROM_FLU) if near_zero else zyx_angles(R)
    return reference_from_camera[:3, 3], np.rad2deg(angles)


def _stated(conventions: Conventions, camera_from_lidar: Array) -> Array:
    """Return the (4, 4) pose that a file states for a camera that has been knocked since."""
    if not conventions.turned_deg:
        return camera_from_lidar
    return pose(ry(-np.deg2rad(conventions.turned_deg)), (0.0, 0.0, 0.0)) @ camera_from_lidar


def euler_matrix(conventions: Conventions, degrees: Array) -> Array:
    """Return the (3, 3) rotation that three angles of a file stand for: reference from camera."""
    a, b, c = np.deg2rad(degrees)
    if conventions.euler == "xyz-flu":
        return rx(a) @ ry(b) @ rz(c) @ OPTICAL_FROM_FLU.T
    return rz(c) @ ry(b) @ rx(a)
