"""nuScenes calibrations as ours: LiDAR axes turned forward, cameras with their distortion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivekit.loaders.nuscenes_tables import CalibratedSensor
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Modality
from drivekit.model.frames import EGO, Frame
from drivekit.model.rigid import SE3
from drivekit.model.rotations import matrix_from_quat

# Quarter turns about z: which native axis, with which sign, becomes x, y, z.
_TURNS = (
    ((0, 1, 2), (1, 1, 1)),
    ((1, 0, 2), (1, -1, 1)),
    ((0, 1, 2), (-1, -1, 1)),
    ((1, 0, 2), (-1, 1, 1)),
)
_N_DISTORTION = 8  # what our pinhole model takes; the thin-prism and tilt terms behind are rare


@dataclass(frozen=True, slots=True)
class Mount:
    """A calibrated sensor."""

    channel: str
    modality: Modality
    record: CalibratedSensor

    @property
    def turn(self) -> int:
        """Quarter turns about z that bring a LiDAR's x axis nearest to the vehicle's forward axis.

        nuScenes mounts LIDAR_TOP with x to the right and y forward (1 turn); T4 data come with x
        forward (none). Cameras and radars keep their axes.
        """
        if self.modality != "lidar":
            return 0
        forward = matrix_from_quat(self.record.rotation)[0, :2]
        return int(np.argmax([forward[0], forward[1], -forward[0], -forward[1]]))


def to_forward(mount: Mount, xyz: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return points (N, 3) on native axes as points on ours."""
    order, sign = _TURNS[mount.turn]
    return xyz[:, order] * np.array(sign, np.float32)


def ego_from_sensor(mount: Mount) -> SE3:
    """Return where a sensor is mounted."""
    order, sign = _TURNS[mount.turn]
    native_from_ours = np.zeros((3, 3))
    native_from_ours[order, range(3)] = sign
    native, ours = Frame(f"{mount.channel}.native"), Frame(mount.channel)
    ego_from_native = SE3.from_quat(mount.record.rotation, mount.record.translation, EGO, native)
    return ego_from_native @ SE3(native_from_ours, np.zeros(3), native, ours)


def camera_of(mount: Mount, width: int, height: int) -> Camera:
    """Return the intrinsics of a camera whose images have this size [px]."""
    distortion = mount.record.camera_distortion or ()
    if not any(distortion[_N_DISTORTION:]):
        distortion = distortion[:_N_DISTORTION]
    matrix = np.array(mount.record.camera_intrinsic)
    return Camera(Frame(mount.channel), width, height, matrix, distortion=distortion)
