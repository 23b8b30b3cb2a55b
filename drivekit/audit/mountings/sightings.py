"""Edges that a camera and a LiDAR saw at the same moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from drivekit.audit.case import Case
from drivekit.audit.mountings.edges import DepthEdges, ImageEdges, depth_edges, image_edges
from drivekit.errors import DrivekitError, MissingDataError
from drivekit.geometry.sync import sync
from drivekit.geometry.transform import transform_between
from drivekit.model.dataset import Scene, channels_of
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
    rims : DepthEdges
        In the LiDAR's frame, where they were when the sweep was taken.
    edges : DepthEdges
        The same, where they were seen when the image was taken.
    image : ImageEdges
    size : (int, int) [px]
        Width and height of the image itself.
    """

    scene: str
    lidar: str
    camera: str
    cloud_at: int
    image_at: int
    rims: DepthEdges
    edges: DepthEdges
    image: ImageEdges
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A sweep or image that could not be read."""

    text: str
    where: str


def sightings(
    case: Case, most: int = MOST, camera: str = ""
) -> tuple[list[Sighting], list[Unreadable]]:
    """Return pairs of sweeps and images, spread over the scenes, and what cannot be read.

    Parameters
    ----------
    case : Case
        The first LiDAR of each scene that is looked at, and all cameras whose calibration is known,
        whether frames are labelled or not.
    most : int
        Pairs of each camera.
    camera : str
        If given, no other one is looked at.
    """
    found: list[Sighting] = []
    lost: list[Unreadable] = []
    names = list(dict.fromkeys(look.key.scene for look in case.looks))
    names = [names[i] for i in _spread(len(names), most)]
    for name in names:
        try:
            found += _of_scene(case.dataset[name], -(-most // len(names)), camera, lost)
        except DrivekitError as error:
            lost.append(_unreadable(error))
    return found, lost


def _spread(n: int, wanted: int) -> list[int]:
    """Return at most ``wanted`` of n places, as evenly as they go."""
    count = min(n, wanted)
    return [(2 * k + 1) * n // (2 * count) for k in range(count)]


def _unreadable(error: DrivekitError) -> Unreadable:
    return Unreadable(error.problem, error.where or "")


def _of_scene(scene: Scene, most: int, camera: str, lost: list[Unreadable]) -> Iterator[Sighting]:
    lidars, cameras = channels_of(scene, "lidar"), channels_of(scene, "camera")
    if not lidars or not cameras:
        return
    try:
        known = scene.calibration().cameras
    except MissingDataError:  # nothing to compare, and nothing is broken
        return
    cameras = tuple(
        c
        for c in cameras
        if c in known and known[c].width >= _NARROW and (not camera or c == camera)
    )
    table = sync(scene, lidars[0], cameras)
    paired = np.flatnonzero(table.found.any(axis=1))
    for at in paired[_spread(len(paired), most)].tolist():
        try:
            cloud = scene.points(lidars[0], at)
        except DrivekitError as error:
            lost.append(_unreadable(error))
            continue
        edges = depth_edges(cloud)
        for channel in cameras if len(edges) >= _FEW else ():
            image_at = table.at(at, channel)
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
    return Sighting(scene.id, lidar, camera, cloud_at, image_at, edges, moved, seen, size)


def _moved(scene: Scene, edges: DepthEdges, frame: Frame, stamp_ns: int | None) -> DepthEdges:
    """Return edges as the LiDAR would have seen them at a time, where the ego motion is known."""
    if frame.stamp_ns is None or stamp_ns is None or frame.stamp_ns == stamp_ns:
        return edges
    try:
        motion = transform_between(scene, frame.at(stamp_ns), frame, extrapolate=True)
    except DrivekitError:
        return edges  # without poses, sensors are taken to look at once
    return edges.moved(motion)
