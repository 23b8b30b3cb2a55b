"""AI Hub's sequence document: what the drive was like, and the calibration as angles in degrees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import UsageError
from drivekit.model.dataset import Scene, sensor_of
from drivekit.model.frames import EGO, OPTICAL_FROM_FLU
from drivekit.writers.aihub_native import euler_of

Float = NDArray[np.float64]


def meta_document(
    scene: Scene, channels: Mapping[str, str], lidar: str, convention: str = "xyz-flu"
) -> dict[str, Any]:
    """Return the ``_meta_data.json`` of a sequence.

    Parameters
    ----------
    scene : Scene
    channels : mapping of str to str
        Channel of each of AI Hub's cameras.
    lidar : str
        Its frame is the reference of all extrinsics.
    convention : {"xyz-flu", "zyx-optical"}
        Of the angles: about axes x forward, y left, z up, or about the optical axes.

    Raises
    ------
    UsageError
        If a camera is no pinhole, or has more than six distortion values.
    """
    calibration = scene.calibration()
    order, axes = convention.split("-")
    turn = OPTICAL_FROM_FLU if axes == "flu" else np.eye(3)
    reference = sensor_of(scene, lidar).frame
    cameras = {}
    for name, channel in channels.items():
        camera = calibration.camera(channel)
        if camera.model != "pinhole" or len(camera.distortion) > 6:
            raise UsageError(
                f"AI Hub's cameras are pinholes with up to six distortion values, {channel} is not",
                where=f"scene {scene.id}",
                fix="leave that camera out",
            )
        distortion = [*camera.distortion, *(0.0,) * (4 - len(camera.distortion))]
        pose = calibration.between(reference, camera.frame.at(None))
        cameras[name] = {
            "Intrinsic": {
                "Fx": camera.K[0, 0],
                "Fy": camera.K[1, 1],
                "Cx": camera.K[0, 2],
                "Cy": camera.K[1, 2],
                "Distortion": {f"Param{i}": value for i, value in enumerate(distortion)},
            },
            "Extrinsic": {
                **_named(("Tx", "Ty", "Tz"), pose.translation),
                **_named(("Rx", "Ry", "Rz"), np.degrees(euler_of(pose.rotation @ turn, order))),
            },
        }
    document: dict[str, Any] = {**scene.tags, "calibration": {"camera": cameras}}
    if calibration.knows(EGO, reference):
        mount = calibration.between(EGO, reference)
        document["calibration"]["lidar"] = {
            "front": {
                **_named(("Tx", "Ty", "Tz"), mount.translation),
                **_named(("Yaw", "Roll", "Pitch"), _yaw_roll_pitch(mount.rotation)),
            }
        }
    return document


def _named(names: tuple[str, ...], values: Float) -> dict[str, float]:
    return dict(zip(names, values.tolist(), strict=True))


def _yaw_roll_pitch(rotation: Float) -> Float:
    """Return the angles [deg] of a rotation as Rz(yaw) Ry(pitch) Rx(roll)."""
    roll, pitch, yaw = np.degrees(euler_of(rotation, "zyx"))
    return np.array([yaw, roll, pitch])
