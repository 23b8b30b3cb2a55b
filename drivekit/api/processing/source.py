"""Which sweeps of a dataset to process, and a fingerprint of what goes in."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from drivekit.errors import DataError, DrivekitError, MissingDataError, UsageError
from drivekit.geometry.sync import sync
from drivekit.model.boxes import FrameKey
from drivekit.model.calibration import Calibration
from drivekit.model.dataset import BOXES, Dataset, Finding, Scene, channels_of, sensor_of
from drivekit.model.points import PointCloud
from drivekit.model.trajectory import Trajectory

# A sweep this near to a labelled frame is the labelled one.
_WITHIN_NS = 50_000_000


@dataclass(frozen=True, slots=True)
class Sweep:
    """A sweep to process.

    Parameters
    ----------
    frame : FrameKey
        What the result is called: by the key of the sweep, or of the labelled frame.
    sensor : str
    i : int
        Position in the timeline of the sensor.
    """

    frame: FrameKey
    sensor: str
    i: int


def sweeps_of(
    dataset: Dataset, scenes: Sequence[str], sensor: str | None, *, labelled: bool
) -> tuple[tuple[Sweep, ...], tuple[Finding, ...]]:
    """Return the sweeps of scenes in order, and what is wrong with scenes that have none.

    Parameters
    ----------
    dataset : Dataset
    scenes : sequence of str
    sensor : str, optional
        Channel of a LiDAR or radar; by default the only LiDAR.
    labelled : bool
        Only the sweep of each labelled frame.

    Raises
    ------
    UsageError
        If a scene has several LiDARs and none is named.
    MissingDataError
        If no scene has a sweep.
    """
    found: list[Sweep] = []
    findings: list[Finding] = []
    for name in scenes:
        try:
            found.extend(_of_scene(dataset[name], sensor, labelled))
        except DataError as error:
            where = error.where or dataset.info.root
            findings.append(Finding("broken-scene", f"scene {name}: {error.problem}", where))
    if not found:
        why = findings[0].text if findings else "there is no scene"
        raise MissingDataError(f"there is no sweep to process: {why}", where=dataset.info.root)
    return tuple(found), tuple(findings)


def _of_scene(scene: Scene, sensor: str | None, labelled: bool) -> Iterator[Sweep]:
    channel = _only_lidar(scene) if sensor is None else sensor_of(scene, sensor).channel
    if scene.sensors[channel].modality == "camera":
        raise UsageError(f"'{channel}' is a camera, and points are processed", fix="name a LiDAR")
    if not labelled:
        for i, key in enumerate(scene.timeline(channel).keys):
            yield Sweep(FrameKey(scene.id, key), channel, i)
        return
    joined = sync(scene, BOXES, [channel], _WITHIN_NS)
    keys = scene.timeline(BOXES).keys
    for row in np.flatnonzero(joined.found[:, 0]):
        yield Sweep(FrameKey(scene.id, keys[row]), channel, int(joined.index[row, 0]))


def _only_lidar(scene: Scene) -> str:
    lidars = channels_of(scene, "lidar")
    if not lidars:
        raise MissingDataError(f"scene {scene.id} has no LiDAR")
    if len(lidars) > 1:
        raise UsageError(
            f"scene {scene.id} has {len(lidars)} LiDARs", fix=f"choose with --sensor of "
            f"{', '.join(lidars)}"
        )  # fmt: skip
    return lidars[0]


def fingerprint(dataset: Dataset, sweeps: Sequence[Sweep], options: Iterable[str]) -> str:
    """Return the SHA-256 of what sweeps there are, when, and how their sensors are placed.

    The points are not read for it: see :func:`crc_of`.
    """
    digest = hashlib.sha256(dataset.info.format.encode())
    for text in options:
        digest.update(f"{text}\0".encode())
    for scene, channel in dict.fromkeys((sweep.frame.scene, sweep.sensor) for sweep in sweeps):
        handle = dataset[scene]
        stamps = handle.timeline(channel).stamps_ns
        digest.update(f"{scene}\0{channel}\0".encode())
        digest.update(b"" if stamps is None else stamps.astype("<i8").tobytes())
        for part in (handle.calibration, handle.ego):
            try:
                digest.update(bytes_of(part()))
            except DrivekitError as error:
                digest.update(type(error).__name__.encode())
    for sweep in sweeps:
        digest.update(f"{sweep.frame.scene}\0{sweep.frame.key}\0{sweep.i}\n".encode())
    return digest.hexdigest()


def bytes_of(value: Calibration | Trajectory) -> bytes:
    """Return what tells mountings or poses from others."""
    if isinstance(value, Trajectory):
        return b"".join(a.astype("<f8").tobytes() for a in (value.quat, value.position))
    parts: list[Any] = [f"{e.dst} {e.src} {e.matrix.tolist()}" for e in value.edges]
    parts += [f"{name} {c.K.tolist()} {c.distortion}" for name, c in value.cameras.items()]
    return "\n".join(parts).encode()


def crc_of(cloud: PointCloud) -> int:
    """Return the CRC-32 of the points as they were read, channels included."""
    crc = zlib.crc32(cloud.xyz.tobytes())
    for name in sorted(cloud.channels):
        crc = zlib.crc32(cloud.channels[name].tobytes(), crc)
    return crc
