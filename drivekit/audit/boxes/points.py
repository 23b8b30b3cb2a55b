"""Boxes against the points of the LiDAR: their sides should lie where points are."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.audit.boxes.labelled import Objects
from drivekit.audit.boxes.placing import Hypotheses, Hypothesis, Placed
from drivekit.audit.boxes.ways import is_beyond_doubt
from drivekit.audit.boxes.weighing import Measurement, with_wrong_labels
from drivekit.audit.case import Case, Look
from drivekit.errors import DrivekitError
from drivekit.geometry.segment import heights_above_ground
from drivekit.geometry.transform import transform_between
from drivekit.model.boxes import Boxes
from drivekit.model.dataset import BOXES, Dataset, Scene, channels_of
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3

Float = NDArray[np.float64]
Int = NDArray[np.int64]

_FRAMES: Final = 50
_OBJECTS: Final = 900
_POINTS: Final = 64
_LEAST_POINTS: Final = 12
_COUNT_AS: Final = 14.0  # so many points of an object are as if independent
_FARTHEST_M = 45.0
_OFF_M = 0.1  # how far points lie from the sides of their box
_GROUND_M = 0.25
_SHARES: Final = (0.15, 0.4, 0.7, 0.92)  # of the points around that belong to the object


class Around(NamedTuple):
    """Points around objects, in the frame of their boxes.

    Parameters
    ----------
    rows : (N,) int64
    points : (N, P, 3) float64 [m], NaN where there are fewer
    volume : (N,) float64 [m³] that they were taken from
    eye : (N, 3) float64 [m], where the sensor is
    ground : (N,) float64 [m], height of the ground, NaN where unknown
    """

    rows: Int
    points: Float
    volume: Float
    eye: Float
    ground: Float


def around_objects(case: Case, objects: Objects) -> Around | None:
    """Return the points around objects in some frames; None where there is no way to a cloud."""
    labelled = np.unique(objects.look)
    if not len(labelled) or not _is_way_sure(case, case.looks[labelled[0]]):
        return None
    picked = labelled[np.linspace(0, len(labelled) - 1, min(_FRAMES, len(labelled))).astype(int)]
    each = max(8, _OBJECTS // max(len(picked), 1))
    found = [
        _of_look(case.dataset, case.looks[k], objects, objects.of_look(k), each) for k in picked
    ]
    parts = [part for part in found if part is not None and len(part.rows)]
    if not parts:
        return None
    return Around(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def surfaces(objects: Objects, hypotheses: Hypotheses, around: Around) -> Measurement:
    """See whether the points around objects lie on those sides of boxes that face the sensor."""

    def both(one: Hypothesis) -> Float:
        return np.stack(explained(hypotheses.placed(objects, one, around.rows), around))

    likelihood, held = np.swapaxes(hypotheses.over(hypotheses.shape_key, both), 1, 2)
    return Measurement(
        "points-in-boxes",
        "boxes hold {median:.0%} of the points around their objects (median of {n})",
        likelihood, objects.group[around.rows], objects.scene[around.rows], held,
    )  # fmt: skip


def standing(objects: Objects, hypotheses: Hypotheses, around: Around) -> Measurement | None:
    """See whether boxes stand on the ground."""
    known = np.isfinite(around.ground)
    if not known.any():
        return None
    rows, ground = around.rows[known], around.ground[known]

    def above(one: Hypothesis) -> Float:
        placed = hypotheses.placed(objects, one, rows)
        half = np.einsum("nij,nj->ni", np.abs(placed.axes), placed.size / 2)[:, 2]
        return np.asarray(placed.center[:, 2] - half - ground)

    def likelihood(one: Hypothesis) -> Float:
        off = above(one) / _GROUND_M
        return with_wrong_labels(0.375 * (1 + off**2 / 4) ** -2.5 / _GROUND_M, 0.15)

    return Measurement(
        "ground", "boxes end {median:.2f} m off the ground (median of {n})",
        hypotheses.over(hypotheses.shape_key, likelihood), objects.group[rows],
        objects.scene[rows],
        hypotheses.over(hypotheses.shape_key, lambda one: np.abs(above(one))),
    )  # fmt: skip


def _of_look(dataset: Dataset, look: Look, objects: Objects, rows: Int, most: int) -> Around | None:
    scene = dataset[look.key.scene]
    found = _cloud(scene, look)
    if found is None or not len(rows):
        return None
    cloud, box_from_cloud = found
    heights = heights_above_ground(cloud)
    points = box_from_cloud.apply(cloud.xyz.astype(np.float64) + cloud.origin)
    eye = box_from_cloud.apply(np.zeros((1, 3)))[0]
    position, size = objects.numbers.position[rows], objects.numbers.size[rows]
    near = np.linalg.norm(position[:, :2] - eye[:2], axis=1) < _FARTHEST_M
    rows, position, size = rows[near], position[near], size[near]
    if len(rows) > most:
        pick = np.linspace(0, len(rows) - 1, most).astype(int)
        rows, position, size = rows[pick], position[pick], size[pick]
    reach = np.linalg.norm(size, axis=1) / 2 + 0.4 + 0.5 * size.max(1)
    is_ground = np.nan_to_num(heights, nan=9.0) < 0.2
    owner, which = _within(points, position, reach + 1.0)
    kept_rows, kept, volume, ground = [], [], [], []
    for k, row in enumerate(rows.tolist()):
        mine = which[owner == k]
        away = np.linalg.norm(points[mine] - position[k], axis=1)
        near_points = mine[(away < reach[k]) & ~is_ground[mine]]
        flat = mine[is_ground[mine] & (np.abs(heights[mine]) < 0.2)]
        if len(near_points) < _LEAST_POINTS:
            continue
        kept_rows.append(row)
        step = np.linspace(0, len(near_points) - 1, _POINTS).astype(int)
        step = np.unique(step)
        filled = np.full((_POINTS, 3), np.nan)
        filled[: len(step)] = points[near_points[step]]
        kept.append(filled)
        volume.append(4 / 3 * np.pi * reach[k] ** 3)
        level = points[flat, 2] - heights[flat]
        ground.append(float(np.median(level)) if len(flat) >= 5 else np.nan)
    if not kept_rows:
        return None
    return Around(
        np.array(kept_rows), np.stack(kept), np.array(volume),
        np.repeat(eye[None], len(kept_rows), 0), np.array(ground),
    )  # fmt: skip


def _within(points: Float, centers: Float, reach: Float) -> tuple[Int, Int]:
    """Return pairs of a centre and a point in its upright cylinder."""
    from drivekit.kernels.points_in_boxes import points_of_boxes

    n = len(centers)
    cubes = np.column_stack([centers, *[2 * reach] * 3, np.zeros(n)])
    offsets, which = points_of_boxes(points, cubes)
    return np.repeat(np.arange(n), np.diff(offsets)), which


def _is_way_sure(case: Case, look: Look) -> bool:
    """Tell whether it is beyond doubt how boxes come to the cloud."""
    scene = case.dataset[look.key.scene]
    if not channels_of(scene, "lidar"):
        return False
    boxes = scene.boxes(look.index)
    channel = _channel(scene, boxes)
    if scene.sensors[channel].frame.name == boxes.frame.name:
        return True
    to = boxes.frame
    frame = scene.sensors[channel].frame.at(to.stamp_ns)
    return is_beyond_doubt(case, look.key.scene, lambda s: transform_between(s, to, frame))


def _channel(scene: Scene, boxes: Boxes) -> str:
    """Return the LiDAR that boxes are in the frame of, else the first."""
    channels = channels_of(scene, "lidar")
    own = [c for c in channels if scene.sensors[c].frame.name == boxes.frame.name]
    return (own or list(channels))[0]


def _cloud(scene: Scene, look: Look) -> tuple[PointCloud, SE3] | None:
    """Return the cloud of a frame and the way to that of its boxes."""
    boxes = scene.boxes(look.index)
    try:
        channel = _channel(scene, boxes)
        i = _at(scene, channel, look)
        cloud = scene.points(channel, i)
        return cloud, _way(scene, cloud, boxes, channel, i, look)
    except DrivekitError:
        return None


def _at(scene: Scene, channel: str, look: Look) -> int:
    timeline, labels = scene.timeline(channel), scene.timeline(BOXES)
    key = labels.key(look.index)
    if key in timeline.keys or labels.stamps_ns is None or timeline.stamps_ns is None:
        return timeline.index(key)
    return int(np.abs(timeline.times - labels.times[look.index]).argmin())


def _way(scene: Scene, cloud: PointCloud, boxes: Boxes, channel: str, i: int, look: Look) -> SE3:
    if cloud.frame == boxes.frame:
        return SE3.identity(boxes.frame, cloud.frame)
    keys = scene.timeline(BOXES).key(look.index), scene.timeline(channel).key(i)
    return transform_between(scene, boxes.frame, cloud.frame, keys=keys)


def explained(placed: Placed, around: Around) -> tuple[Float, Float]:
    """Return how well boxes explain the points around them, and the share that they hold.

    Each point is of the object (on a side that faces the sensor, or else inside) or of something
    else (anywhere around). How many are of the object is not known, so every share is tried.
    """
    local = np.einsum("npi,nij->npj", around.points - placed.center[:, None], placed.axes)
    half = placed.size[:, None] / 2
    eye = np.einsum("ni,nij->nj", around.eye - placed.center, placed.axes)
    faces = np.where(np.abs(eye) > half[:, 0], np.sign(eye), 0.0)
    out = np.maximum(np.abs(local) - half, 0.0)
    distance = np.full(local.shape[:2], np.inf)
    area = np.zeros(len(local))
    for k in range(3):
        others = [j for j in range(3) if j != k]
        away = local[..., k] - faces[:, None, k] * half[..., k]
        to_face = np.sqrt(away**2 + (out[..., others] ** 2).sum(-1))
        seen = faces[:, k] != 0
        distance = np.minimum(distance, np.where(seen[:, None], to_face, np.inf))
        area += np.where(seen, placed.size[:, others].prod(1), 0.0)
    inside = (out == 0).all(-1)
    on_side = np.exp(-distance / _OFF_M) / (2 * _OFF_M * np.maximum(area, 0.05)[:, None])
    within = inside / np.maximum(placed.size.prod(1), 0.01)[:, None]
    of_object = 0.75 * on_side + 0.25 * within
    elsewhere = ~inside / around.volume[:, None]
    there = np.isfinite(around.points[..., 0])
    n = there.sum(1)
    weight = np.minimum(_COUNT_AS / n, 1.0)
    each = []
    for share in _SHARES:
        density = share * of_object + (1 - share) * elsewhere
        logs = np.where(
            there, np.log(np.where(there, density, 1.0) * around.volume[:, None] + 1e-6), 0.0
        )
        each.append(logs.sum(1) * weight)
    good = np.logaddexp.reduce(each, axis=0) - np.log(len(_SHARES))
    fair = np.exp(np.minimum(good, 200.0))
    return with_wrong_labels(fair, 1.0), np.where(there, inside, 0).sum(1) / n
