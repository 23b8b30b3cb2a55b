"""Several sweeps of a sensor as one cloud."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import MissingDataError, UsageError
from drivekit.geometry.contents import points_in_boxes
from drivekit.geometry.deskew import deskew
from drivekit.geometry.interpolate import boxes_at
from drivekit.geometry.origins import far_origin, shifted
from drivekit.geometry.transform import ego_motion, transform_between, transform_boxes
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import Scene, sensor_of
from drivekit.model.frames import Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

Moving = Literal["keep", "latest", "drop"]

# Labels touch the objects they surround: points on the surface count as theirs.
_MARGIN = 0.1


class _Sweep(NamedTuple):
    cloud: PointCloud
    way: SE3  # from the sweep's frame at its time to the frame of all
    boxes: Boxes | None  # in the sweep's frame


def aggregate_sweeps(
    scene: Scene,
    sensor: str,
    i: int,
    n_sweeps: int,
    *,
    to: Frame | None = None,
    deskewed: bool = False,
    min_range: float = 0.0,
    moving: Moving = "keep",
    moved: float = 0.5,
    extrapolate: bool = False,
) -> PointCloud:
    """Return the points of a sweep and of those before it in one frame.

    Each sweep is moved over the ego motion from its own time; what moves in the world is smeared
    unless its points are removed. Where the dataset records no stamps, but ego poses for the keys
    of its sweeps, these are taken.

    Parameters
    ----------
    scene : Scene
    sensor : str
        Channel of a LiDAR or radar.
    i : int
        The latest sweep.
    n_sweeps : int
        How many in all, at least 1; fewer where the scene begins.
    to : Frame, optional
        Where to: a mounted frame at a time, or the world. By default the latest sweep's own.
    deskewed : bool
        Undo the motion during each sweep first, which needs stamps and a channel ``time``.
    min_range : float [m]
        Leave out points of each sweep that are nearer to the sensor, such as those on the vehicle.
    moving : {"keep", "latest", "drop"}
        What to do with points in labelled boxes that move: keep them all, keep those of the latest
        sweep only, or none.
    moved : float [m]
        How far the centre of a box must get in the world, from one of these sweeps to any other,
        to be moving; of a box whose track is in one of them only, how far its velocity would take
        it.
    extrapolate : bool
        Outside the recorded ego poses hold the first or last one instead of raising.

    Returns
    -------
    PointCloud
        In ``to``, the latest sweep first. The channel ``sweep`` counts how many sweeps before the
        latest a point was measured. Where there are stamps ``time`` holds seconds after the stamp
        of ``to``, or of the latest sweep where ``to`` has none: negative for what is older. Other
        channels are those that all sweeps have.

    Raises
    ------
    MissingDataError
        If there is no such sensor or sweep, no ego pose for its time or key, or labels cannot tell
        what moves.
    NoTimeError
        If sweeps are to be deskewed and have no stamps.
    """
    channel = sensor_of(scene, sensor).channel
    timeline = scene.timeline(channel)
    timeline.key(i)
    if n_sweeps < 1:
        raise UsageError(f"n_sweeps: expected at least 1, found {n_sweeps}")
    if moving not in ("keep", "latest", "drop"):
        raise UsageError(f"moving: expected 'keep', 'latest' or 'drop', found {moving!r}")
    picked = range(i, max(i - n_sweeps, -1), -1)
    dst = sensor_of(scene, sensor).frame.at(timeline.stamp(i)) if to is None else to
    sweeps = []
    for k in picked:
        cloud = _near_removed(scene.points(channel, k), min_range)
        if deskewed:
            cloud = _deskewed(scene, cloud, extrapolate)
        keys = timeline.key(i), timeline.key(k)
        way = transform_between(scene, dst, cloud.frame, extrapolate=extrapolate, keys=keys)
        boxes = None if moving == "keep" else boxes_at(scene, channel, k)
        sweeps.append(_Sweep(cloud, way, boxes))
    stamps = None if timeline.stamps_ns is None else timeline.stamps_ns[list(picked)]
    kept = [np.ones(len(sweep.cloud), bool) for sweep in sweeps]
    if moving != "keep":
        kept = _standing(sweeps, moved, stamps, keep_latest=moving == "latest")
    start = None if stamps is None else int(stamps[0]) if dst.stamp_ns is None else dst.stamp_ns
    offsets = [None] * len(sweeps) if stamps is None else [int(s) - (start or 0) for s in stamps]
    parts = [
        _numbered(sweep.cloud, age, offset)[rows]
        for age, (sweep, offset, rows) in enumerate(zip(sweeps, offsets, kept, strict=True))
    ]
    return _joined(parts, [sweep.way for sweep in sweeps])


def _near_removed(cloud: PointCloud, min_range: float) -> PointCloud:
    if min_range <= 0:
        return cloud
    return cloud[~(np.linalg.norm(cloud.xyz + cloud.origin, axis=1) < min_range)]


def _deskewed(scene: Scene, sweep: PointCloud, extrapolate: bool) -> PointCloud:
    ego = ego_motion(scene, f"deskewing the points in {sweep.frame}")
    mounting = scene.calibration().between(ego.moving.at(None), sweep.frame.at(None))
    return deskew(sweep, ego, mounting, extrapolate=extrapolate)


def _standing(
    sweeps: list[_Sweep], moved: float, stamps: NDArray[np.int64] | None, *, keep_latest: bool
) -> list[NDArray[np.bool_]]:
    """Return masks of the points of each sweep that lie in no box that moves."""
    boxes = [sweep.boxes for sweep in sweeps if sweep.boxes is not None]
    centers = [
        transform_boxes(own.with_columns(frame=sweep.way.src), sweep.way).center
        for own, sweep in zip(boxes, sweeps, strict=True)
    ]
    span = 0.0 if stamps is None else float(stamps.max() - stamps.min()) * 1e-9
    farthest = _displacements(boxes, centers)
    kept = []
    for age, (sweep, own) in enumerate(zip(sweeps, boxes, strict=True)):
        is_moving = _is_moving(own, farthest, moved, span)
        inside = own[is_moving].with_columns(frame=sweep.cloud.frame)
        if keep_latest and age == 0:
            kept.append(np.ones(len(sweep.cloud), bool))
        else:
            kept.append(points_in_boxes(sweep.cloud, inside, _MARGIN) < 0)
    return kept


def _displacements(boxes: list[Boxes], centers: list[NDArray[np.float64]]) -> dict[str, float]:
    """Return the longest way between two places of each track that several sweeps have."""
    places: dict[str, list[NDArray[np.float64]]] = {}
    for own, at in zip(boxes, centers, strict=True):
        if own.track is None:
            continue
        tracks, first, count = np.unique(own.track, return_index=True, return_counts=True)
        is_one = (count == 1) & (tracks != "")  # a name that a sweep holds twice is none
        for track, place in zip(tracks[is_one].tolist(), at[first[is_one]], strict=True):
            places.setdefault(track, []).append(place)
    return {
        track: float(np.linalg.norm(np.array(seen)[:, None] - np.array(seen), axis=-1).max())
        for track, seen in places.items()
        if len(seen) > 1
    }


def _is_moving(
    boxes: Boxes, farthest: dict[str, float], moved: float, span: float
) -> NDArray[np.bool_]:
    if boxes.track is None and boxes.velocity is None and len(boxes):
        raise MissingDataError(
            f"the labels in {boxes.frame} have neither tracks nor velocities, so what moves "
            "is unknown",
            fix='keep all points: moving = "keep"',
        )
    reach = np.full(len(boxes), np.nan)
    if boxes.velocity is not None:
        reach = np.linalg.norm(boxes.velocity, axis=1) * span
    if boxes.track is not None:
        by_track = np.array([farthest.get(name, np.nan) for name in boxes.track.tolist()])
        reach = np.where(np.isnan(by_track), reach, by_track)
    return np.asarray(reach > moved)


def _numbered(sweep: PointCloud, age: int, offset_ns: int | None) -> PointCloud:
    """Return a sweep with its number, and times that count from so long before its own stamp."""
    channels: dict[str, NDArray[Any]] = dict(sweep.channels)
    if offset_ns is not None:
        own = sweep.channels.get("time", np.zeros(len(sweep), np.float32))
        channels["time"] = (own + offset_ns * 1e-9).astype(own.dtype)
    channels["sweep"] = np.full(len(sweep), age, np.int32)
    return PointCloud(sweep.xyz, sweep.frame, channels, sweep.origin)


def _joined(sweeps: list[PointCloud], ways: list[SE3]) -> PointCloud:
    """Return all points in the frame that the ways lead to."""
    from drivekit.kernels.transform import transform

    origin = far_origin(
        np.stack([way.apply(sweep.origin) for way, sweep in zip(ways, sweeps, strict=True)])
    )
    xyz = np.empty((sum(len(sweep) for sweep in sweeps), 3), np.float32)
    end = 0
    for sweep, way in zip(sweeps, ways, strict=True):
        part = xyz[end : end + len(sweep)]
        transform(sweep.xyz, shifted(way, sweep.origin, origin), out=part)
        end += len(sweep)
    channels = {
        name: np.concatenate([sweep.channels[name] for sweep in sweeps])
        for name in sweeps[0].channels
        if all(name in sweep.channels for sweep in sweeps)
    }
    return PointCloud(xyz, ways[0].dst, channels, origin)
