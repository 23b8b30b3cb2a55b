"""Edges that a camera and a LiDAR saw at the same moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from drivekit.audit.case import Case, Look
from drivekit.audit.edges import DepthEdges, ImageEdges, depth_edges, image_edges
from drivekit.errors import DrivekitError
from drivekit.geometry.sync import sync
from drivekit.geometry.transform import transform_between
from drivekit.model.dataset import BOXES, Scene, channels_of
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud

#: So many pairs of a sweep and an image are looked at, of each camera.
MOST: Final = 16
# Rims of objects in the whole sweep, and pixels across an image; fewer tell nothing.
_FEW = 20
_NARROW = 200


@dataclass(frozen=True, eq=False, slots=True)
class Sighting:
    """A sweep and an image of the same moment.

    Parameters
    ----------
    scene, lidar, camera : str
    cloud_at, image_at : int
        Positions in the timelines of the sensors.
    edges : DepthEdges
        In the LiDAR's frame, where they were seen when the image was taken.
    image : ImageEdges
    size : (int, int) [px]
        Width and height of the image itself.
    """

    scene: str
    lidar: str
    camera: str
    cloud_at: int
    image_at: int
    edges: DepthEdges
    image: ImageEdges
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A sweep or image that could not be read."""

    text: str
    where: str


def sightings(case: Case, most: int = MOST) -> tuple[list[Sighting], list[Unreadable]]:
    """Return pairs of sweeps and images, spread over a case's looks, and what cannot be read.

    Parameters
    ----------
    case : Case
        The first LiDAR of each scene, and all cameras whose calibration is known, are looked at.
    most : int
        Pairs of each camera.
    """
    found: list[Sighting] = []
    lost: list[Unreadable] = []
    for look in _spread(case.looks, most):
        try:
            found += _of_look(case.dataset[look.key.scene], look, lost)
        except DrivekitError as error:
            lost.append(_unreadable(error))
    return found, lost


def _spread(looks: Sequence[Look], most: int) -> list[Look]:
    picked = np.unique(np.linspace(0, len(looks) - 1, min(most, len(looks))).round().astype(int))
    return [looks[i] for i in picked]


def _unreadable(error: DrivekitError) -> Unreadable:
    return Unreadable(error.problem, error.where or "")


def _of_look(scene: Scene, look: Look, lost: list[Unreadable]) -> Iterator[Sighting]:
    lidars, cameras = channels_of(scene, "lidar"), channels_of(scene, "camera")
    if not lidars or not cameras:
        return
    known = scene.calibration().cameras
    cameras = tuple(c for c in cameras if c in known and known[c].width >= _NARROW)
    reference = BOXES if len(scene.timeline(BOXES)) else lidars[0]
    table = sync(scene, reference, (lidars[0], *cameras))
    at = table.at(look.index, lidars[0])
    if at is None:
        return
    cloud = scene.points(lidars[0], at)
    edges = depth_edges(cloud)
    if len(edges) < _FEW:
        return
    for channel in cameras:
        image_at = table.at(look.index, channel)
        if image_at is None:
            continue
        try:
            yield sighting(scene, lidars[0], at, cloud, edges, channel, image_at)
        except DrivekitError as error:
            lost.append(_unreadable(error))


def sighting(
    scene: Scene,
    lidar: str,
    cloud_at: int,
    cloud: PointCloud,
    edges: DepthEdges,
    camera: str,
    image_at: int,
) -> Sighting:
    """Return a sweep, whose edges are known, beside an image.

    Raises
    ------
    DataError
        If the image cannot be read.
    """
    image = scene.image(camera, image_at)
    moved = _moved(scene, edges, cloud.frame, image.frame.stamp_ns)
    seen = image_edges(image.data(), image.where)
    size = image.width, image.height
    return Sighting(scene.id, lidar, camera, cloud_at, image_at, moved, seen, size)


def _moved(scene: Scene, edges: DepthEdges, frame: Frame, stamp_ns: int | None) -> DepthEdges:
    """Return edges as the LiDAR would have seen them at a time, where the ego motion is known."""
    if frame.stamp_ns is None or stamp_ns is None or frame.stamp_ns == stamp_ns:
        return edges
    try:
        motion = transform_between(scene, frame.at(stamp_ns), frame, extrapolate=True)
    except DrivekitError:
        return edges  # without poses, sensors are taken to look at once
    return edges.moved(motion)
