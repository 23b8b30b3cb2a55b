"""What is said of single sensors, whatever the loader: where they sit, and a camera's matrix."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Final

import msgspec
import numpy as np

from drivekit.errors import DataError, MissingDataError, UsageError
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Dataset, Scene, Sensor, channels_of
from drivekit.model.frames import EGO, Frame
from drivekit.model.rigid import SE3

#: No focal length [px], distance [m] or coefficient is larger.
LARGEST: Final = 1e7


class SensorSaid(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What is said of a sensor; what is not said stays as it is recorded.

    Parameters
    ----------
    pose : tuple of 12 or 16 float
        Row by row, the matrix that takes points of `reference` to the sensor: metres; x forward, y
        left, z up, and a camera's own x right, y down, z forward.
    reference : str
        A sensor, or ``"ego"``; the first LiDAR if it is not said.
    matrix : tuple of 9 float [px]
        Of a camera.
    distortion : tuple of float, optional
        Of a camera, as :class:`drivekit.model.cameras.Camera` has it.
    """

    pose: tuple[float, ...] = ()
    reference: str = ""
    matrix: tuple[float, ...] = ()
    distortion: tuple[float, ...] | None = None

    def __post_init__(self) -> None:
        if not all(abs(v) < LARGEST for v in (*self.pose, *self.matrix, *(self.distortion or ()))):
            raise ValueError("expected numbers that are finite")
        if len(self.pose) not in (0, 12, 16):
            raise ValueError(f"expected a pose of 12 or 16 numbers, found {len(self.pose)}")
        if len(self.matrix) not in (0, 9):
            raise ValueError(f"expected a matrix of 9 numbers, found {len(self.matrix)}")
        try:
            if self.pose:
                self.mounting(EGO, Frame(self.reference))
            if self.matrix:
                Camera(Frame(""), 1, 1, np.reshape(self.matrix, (3, 3)))
        except DataError as error:
            raise ValueError(error.problem) from None

    def mounting(self, sensor: Frame, reference: Frame) -> SE3:
        """Return the pose as a transform."""
        return SE3.from_matrix(np.reshape(self.pose, (-1, 4)), sensor, reference)


def calibration_of(scene: Scene, said: Mapping[str, SensorSaid]) -> Calibration:
    """Return the calibration of a scene, with what is said of its sensors in place of the record.

    Raises
    ------
    DataError
        If what is said makes no camera.
    """
    found = Calibration()
    with suppress(MissingDataError):  # what is said may be all that is known
        found = scene.calibration()
    for channel, one in said.items():
        sensor = scene.sensors.get(channel)
        if sensor is None:
            continue
        if one.pose:
            reference = _reference(scene, channel, one)
            sensors = {each.frame.name for each in scene.sensors.values()}
            pose = one.mounting(sensor.frame, reference)
            found = found.mounted(pose, {*sensors, EGO.name, reference.name})
        if one.matrix or one.distortion is not None:
            cameras = {**found.cameras, channel: _camera(scene, sensor, found, one)}
            found = Calibration(found.edges, cameras)
    return found


def check_sensors(dataset: Dataset, said: Mapping[str, SensorSaid]) -> None:
    """Raise UsageError if something is said of a sensor that no scene has, or that is no camera."""
    for channel, one in said.items():
        sensor = _find(dataset, channel)
        if one.reference not in ("", EGO.name):
            _find(dataset, one.reference)
        if sensor.modality != "camera" and (one.matrix or one.distortion is not None):
            raise UsageError(f"sensors.{channel}: a {sensor.modality} has no camera matrix")


def _find(dataset: Dataset, channel: str) -> Sensor:
    found = next((s.sensors[channel] for s in dataset if channel in s.sensors), None)
    if found is None:
        have = ", ".join(dict.fromkeys(name for scene in dataset for name in scene.sensors))
        raise UsageError(f"sensors: there is no sensor '{channel}' (there are {have or 'none'})")
    return found


def _reference(scene: Scene, channel: str, one: SensorSaid) -> Frame:
    others = (c for c in (*channels_of(scene, "lidar"), EGO.name) if c != channel)
    name = one.reference or next(others)
    return scene.sensors[name].frame if name in scene.sensors else Frame(name)


def _camera(scene: Scene, sensor: Sensor, found: Calibration, one: SensorSaid) -> Camera:
    camera = found.cameras.get(sensor.channel)
    if camera is None and not one.matrix:
        text = f"sensors.{sensor.channel}: distortion without a camera matrix"
        raise DataError(text, where=scene.id, fix="give the matrix, too")
    if camera is None:
        image = scene.image(sensor.channel, 0)
        camera = Camera(sensor.frame, image.width, image.height, np.reshape(one.matrix, (3, 3)))
    matrix = np.reshape(one.matrix, (3, 3)) if one.matrix else camera.K
    distortion = camera.distortion if one.distortion is None else one.distortion
    return replace(camera, K=matrix, distortion=distortion)


def sensors_said(tables: Mapping[str, Mapping[str, object]]) -> dict[str, SensorSaid]:
    """Return what tables of plain values say of sensors."""
    return msgspec.convert(tables, dict[str, SensorSaid])
