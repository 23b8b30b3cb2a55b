"""Which sensors the ego car carries, where, and how they work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.frames import EGO, OPTICAL_FROM_FLU, Frame
from drivekit.model.rigid import SE3
from drivekit.model.rotations import matrix_from_yaw

Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Lidar:
    """A spinning LiDAR.

    Parameters
    ----------
    channel : str
    ego_from_sensor : SE3
        Its axes are x forward, y left, z up.
    elevation : (B,) float64 [rad]
        Of each beam; the position is the ring.
    columns : int
        Firings a turn.
    period : float [s]
        Of a turn, half of it before the stamp of the sweep and half after.
    max_range : float [m]
    noise : float [m]
        Standard deviation of the range.
    dropout : float
        Share of pulses lost at close range; more are lost far away and on glass.
    deskewed : bool
        Give points where they would have been seen at the stamp, rather than as measured.
    """

    channel: str
    ego_from_sensor: SE3
    elevation: Float
    columns: int = 1024
    period: float = 0.1
    max_range: float = 120.0
    noise: float = 0.015
    dropout: float = 0.03
    deskewed: bool = True


@dataclass(frozen=True, eq=False, slots=True)
class CameraMount:
    """A camera, where it sits, and when it looks.

    Parameters
    ----------
    camera : Camera
    ego_from_camera : SE3
    delay_ms : int [ms]
        After the stamp of the sweep, a multiple of 10.
    encoding : {"jpeg", "png"}
    quality : int
        Of its JPEGs, 1 to 95.
    samples : int
        Rays along either side of a pixel.
    """

    camera: Camera
    ego_from_camera: SE3
    delay_ms: int = 0
    encoding: Literal["jpeg", "png"] = "jpeg"
    quality: int = 88
    samples: int = 1

    @property
    def channel(self) -> str:
        """Name of the camera."""
        return self.camera.frame.name


@dataclass(frozen=True, eq=False, slots=True)
class Rig:
    """Sensors of a car; channels are unique."""

    lidars: tuple[Lidar, ...]
    cameras: tuple[CameraMount, ...] = ()

    def calibration(self) -> Calibration:
        """Return mountings and intrinsics."""
        edges = [lidar.ego_from_sensor for lidar in self.lidars]
        edges += [mount.ego_from_camera for mount in self.cameras]
        return Calibration(tuple(edges), {m.channel: m.camera for m in self.cameras})

    def only(self, channels: tuple[str, ...]) -> Rig:
        """Return the rig with some of its sensors, in the order asked; at least one LiDAR.

        Raises
        ------
        UsageError
            If it has no such sensor, or no LiDAR is left.
        """
        lidars = {lidar.channel: lidar for lidar in self.lidars}
        cameras = {mount.channel: mount for mount in self.cameras}
        unknown = [c for c in channels if c not in lidars and c not in cameras]
        if unknown or not any(c in lidars for c in channels):
            raise UsageError(
                f"cannot choose the sensors {', '.join(channels) or '(none)'}",
                fix=f"choose of {', '.join((*lidars, *cameras))}, and at least one LiDAR",
            )
        return Rig(
            tuple(lidars[c] for c in channels if c in lidars),
            tuple(cameras[c] for c in channels if c in cameras),
        )

    def scaled(self, width: int, columns: int, beams: int) -> Rig:
        """Return the rig with cameras of another width [px] and LiDARs of other resolutions."""
        lidars = tuple(
            replace(
                lidar,
                columns=columns,
                elevation=np.interp(
                    np.linspace(0, 1, beams),
                    np.linspace(0, 1, len(lidar.elevation)),
                    lidar.elevation,
                ),
            )
            for lidar in self.lidars
        )
        cameras = tuple(
            replace(
                m, camera=m.camera.scaled(width, round(width * m.camera.height / m.camera.width))
            )
            for m in self.cameras
        )
        return Rig(lidars, cameras)


def lidar_mount(channel: str, x: float, y: float, z: float, yaw: float = 0.0) -> SE3:
    """Return the mounting of a LiDAR at a place [m] in the ego frame, turned by ``yaw`` [rad]."""
    return SE3(matrix_from_yaw(yaw), np.array([x, y, z]), EGO, Frame(channel))


def camera_mount(
    channel: str, position: tuple[float, float, float], yaw_deg: float, pitch_deg: float = 0.0
) -> SE3:
    """Return the mounting of a camera that looks ``yaw_deg`` to the left and ``pitch_deg`` down."""
    pitch = np.radians(pitch_deg)
    c, s = np.cos(pitch), np.sin(pitch)
    down = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
    rotation = matrix_from_yaw(np.radians(yaw_deg)) @ down @ OPTICAL_FROM_FLU.T
    return SE3(rotation, np.array(position), EGO, Frame(channel))


def _pinhole(
    channel: str,
    size: tuple[int, int],
    focal: float,
    distortion: tuple[float, ...] = (),
    shift: tuple[float, float] = (0.0, 0.0),
) -> Camera:
    width, height = size
    k = np.array(
        [
            [focal, 0, (width - 1) / 2 + shift[0]],
            [0, focal * 0.998, (height - 1) / 2 + shift[1]],
            [0, 0, 1],
        ]
    )
    return Camera(Frame(channel), width, height, k, distortion=distortion)


def _default() -> Rig:
    """Return a 64-beam LiDAR, two cameras whose lenses distort, and a fisheye to the rear."""
    front = _pinhole("CAM_FRONT", (960, 540), 690.0, (-0.27, 0.08, 4e-4, -3e-4))
    left = _pinhole("CAM_LEFT", (960, 540), 520.0, (-0.18, 0.03, 0.0, 2e-4))
    fisheye = Camera(
        Frame("CAM_REAR"), 960, 540,
        np.array([[300.0, 0, 479.5], [0, 300.0, 269.5], [0, 0, 1]]),
        "kannala-brandt", (-0.02, 0.004, -0.001, 0.0),
    )  # fmt: skip
    return Rig(
        (
            Lidar(
                "LIDAR_TOP",
                lidar_mount("LIDAR_TOP", 0.9, 0.0, 1.84, 0.01),
                np.radians(np.linspace(8.0, -25.0, 64)),
            ),
        ),
        (
            CameraMount(front, camera_mount("CAM_FRONT", (1.6, 0.02, 1.5), 0.4, 1.5)),
            CameraMount(left, camera_mount("CAM_LEFT", (1.4, 0.5, 1.5), 58.0, 2.0), delay_ms=-10),
            CameraMount(fisheye, camera_mount("CAM_REAR", (-0.9, 0.0, 1.2), 180.0, 8.0), 20),
        ),
    )


def _kitti() -> Rig:
    """Return a rig like KITTI's: one rectified camera 0.27 m before and below the LiDAR."""
    camera = _pinhole("image_2", (1242, 375), 721.5, shift=(-11.0, -14.5))
    return Rig(
        (
            Lidar(
                "velodyne",
                lidar_mount("velodyne", 0.8, 0.0, 1.73),
                np.radians(np.concatenate([2 - np.arange(32) / 3, -8.83 - np.arange(32) / 2])),
            ),
        ),
        (CameraMount(camera, camera_mount("image_2", (1.07, 0.06, 1.65), 0.0), encoding="png"),),
    )


_NUSCENES_CAMERAS: Mapping[str, tuple[float, tuple[float, float, float], int]] = {
    "CAM_FRONT": (0.0, (1.70, 0.02, 1.51), 0),
    "CAM_FRONT_RIGHT": (-55.0, (1.55, -0.49, 1.50), 10),
    "CAM_BACK_RIGHT": (-110.0, (1.01, -0.48, 1.56), 20),
    "CAM_BACK": (180.0, (0.03, 0.0, 1.58), 50),
    "CAM_BACK_LEFT": (110.0, (1.04, 0.48, 1.59), -20),
    "CAM_FRONT_LEFT": (55.0, (1.52, 0.49, 1.51), -10),
}


def _nuscenes() -> Rig:
    """Return a rig like nuScenes': 32 beams and six cameras all around, the rear one wider."""
    mounts = []
    for channel, (yaw, position, delay) in _NUSCENES_CAMERAS.items():
        focal = 809.0 if channel == "CAM_BACK" else 1266.0
        camera = _pinhole(channel, (1600, 900), focal)
        mounts.append(CameraMount(camera, camera_mount(channel, position, yaw, 0.6), delay))
    lidar = Lidar(
        "LIDAR_TOP",
        lidar_mount("LIDAR_TOP", 0.94, 0.0, 1.84),
        np.radians(np.linspace(10.0, -30.0, 32)),
        columns=1084,
    )
    return Rig((lidar,), tuple(mounts))


_AIHUB_CAMERAS: Mapping[str, tuple[float, tuple[float, float, float]]] = {
    "front": (0.3, (1.75, 0.05, 1.48)),
    "left_front": (54.0, (1.62, 0.62, 1.50)),
    "left_rear": (128.0, (0.40, 0.66, 1.52)),
    "right_front": (-54.0, (1.62, -0.62, 1.50)),
    "right_rear": (-128.0, (0.40, -0.66, 1.52)),
}


def _aihub() -> Rig:
    """Return a rig like that of AI Hub's passenger cars: five cameras whose lenses distort."""
    mounts = []
    for channel, (yaw, position) in _AIHUB_CAMERAS.items():
        camera = _pinhole(channel, (1920, 1080), 1211.7, (-0.23, 0.06, 3e-4, -2e-4), (-20.0, -6.0))
        mounts.append(CameraMount(camera, camera_mount(channel, position, yaw, 1.2)))
    lidar = Lidar(
        "lidar", lidar_mount("lidar", 0.6, 0.0, 1.86), np.radians(np.linspace(15.0, -25.0, 64))
    )
    return Rig((lidar,), tuple(mounts))


def _hub_pair() -> Rig:
    """Return a LiDAR and a camera whose lens does not distort, for AI Hub's other sets."""
    camera = _pinhole("front", (1920, 1240), 1812.0, shift=(-22.0, 1.0))
    lidar = Lidar(
        "lidar", lidar_mount("lidar", 0.7, 0.0, 1.75), np.radians(np.linspace(15.0, -25.0, 64))
    )
    return Rig((lidar,), (CameraMount(camera, camera_mount("front", (1.8, 0.02, 1.2), 0.2, 0.5)),))


_HUB = (
    "fusion-tracking", "infra-sensor", "orchard-robot", "special-environment",
    "special-environment-upgrade", "segmentation", "virtual-sensor", "sensor-analysis",
    "katech-collector",
)  # fmt: skip

#: Rigs by name; those called like a format are made for its writer.
RIGS: Mapping[str, Callable[[], Rig]] = {
    "default": _default,
    "kitti-object": _kitti,
    "nuscenes": _nuscenes,
    "aihub-passenger-av": _aihub,
    **{f"aihub-{name}": _hub_pair for name in _HUB},
    "etri-infra-edge": _hub_pair,
}


def rig_of(name: str) -> Rig:
    """Return a rig by name.

    Raises
    ------
    UsageError
        If there is none of this name.
    """
    if name not in RIGS:
        raise UsageError(f"there is no rig '{name}'", fix=f"choose of {', '.join(RIGS)}")
    return RIGS[name]()
