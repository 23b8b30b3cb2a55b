"""Detection without learning: ground, clusters, boxes, and what sizes road users have.

A sweep shows the sides of an object that face the sensor. So a box is fitted to what is seen, and
for each class it is asked: if this were one, where would the rest of it be? The hidden sides are
moved away from the sensor until the box has the usual size of the class. Clusters are made with
short, medium and long steps, since one step either joins what stands close or tears apart what is
far; of hypotheses that overlap the best is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from drivekit.geometry.overlap import suppress
from drivekit.geometry.segment import heights_above_ground, sensor_position
from drivekit.model.boxes import Boxes
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.rotations import wrap_angle
from drivekit.model.taxonomy import Taxonomy

Float = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SizePrior:
    """What objects of a class usually measure.

    Parameters
    ----------
    name : str
    size : (float, float, float) [m]
        Length, width, height of most.
    largest : (float, float, float) [m]
        Nothing larger is one.
    least_length, least_height : float [m]
        Of what is seen of one.
    weight : float
        How much a good fit is to be trusted: posts are like pedestrians, few things are like cars.
    """

    name: str
    size: tuple[float, float, float]
    largest: tuple[float, float, float]
    least_length: float
    least_height: float
    weight: float


#: Sizes of road users as manufacturers and anthropometry have them, fitted to no dataset.
PRIORS: Final = (
    SizePrior("car", (4.3, 1.8, 1.55), (6.0, 2.4, 2.3), 1.2, 0.6, 1.0),
    SizePrior("pedestrian", (0.7, 0.65, 1.7), (1.2, 1.0, 2.1), 0.2, 0.9, 0.5),
    SizePrior("cyclist", (1.75, 0.7, 1.7), (2.3, 1.1, 2.1), 1.0, 0.9, 0.5),
)

_GROUND = 0.2  # metres above it where objects begin
_TALLEST = 4.0  # what reaches higher is a wall or a tree, and told by its height
_STEPS = (0.35, 0.6, 1.0)  # metres between points of a cluster
_FARTHEST = 80.0
_FEWEST = 5  # points of a cluster
_MANY = 60.0  # points that an object is sure with
_OVERLAP = 0.1
_ACROSS = 0.25  # by how much less usual it is to stand across the road

# Columns of a hypothesis: x, y, z, length, width, height, yaw, then:
_SCORE, _LABEL, _POINTS, _COLUMNS = 7, 8, 9, 10


def detect(
    cloud: PointCloud, mounting: SE3 | None = None, priors: Sequence[SizePrior] = PRIORS
) -> Boxes:
    """Find road users in a sweep.

    Parameters
    ----------
    cloud : PointCloud
        z up to within the slope of the road; x along it, as in a frame of the vehicle.
    mounting : SE3, optional
        From the sensor to the frame of the cloud; by default that is the sensor's own.
    priors : sequence of SizePrior

    Returns
    -------
    Boxes
        Of the classes of the priors, in the frame of the cloud, best first. ``score`` is in (0, 1]
        and no probability: weight of the class x how usual size and heading are, and how much of a
        usual object is seen x whether the cluster stands on the ground x share of the points that
        lie near the box's sides x n / (n + 60) for n points. Front and back are not told apart:
        ``yaw`` is in [-pi/2, pi/2).
    """
    heights = heights_above_ground(cloud, mounting)
    sensor = sensor_position(cloud, mounting)[:2]
    distance = np.linalg.norm(cloud.xyz[:, :2] - sensor, axis=1)
    rows = np.flatnonzero((heights > _GROUND) & (heights < _TALLEST) & (distance < _FARTHEST))
    objects, above = cloud[rows], heights[rows]
    found = [_hypotheses(objects, above, step, sensor, priors) for step in _STEPS if len(objects)]
    hypotheses = np.concatenate([np.zeros((0, _COLUMNS)), *found])
    hypotheses = hypotheses[np.argsort(-hypotheses[:, _SCORE], kind="stable")]
    boxes = Boxes(
        center=hypotheses[:, :3] + cloud.origin,
        size=hypotheses[:, 3:6],
        yaw=hypotheses[:, 6],
        score=hypotheses[:, _SCORE],
        label=hypotheses[:, _LABEL].astype(np.int32),
        n_points=hypotheses[:, _POINTS],
        row=np.arange(len(hypotheses)),
        taxonomy=Taxonomy("road users", tuple(prior.name for prior in priors)),
        frame=cloud.frame,
    )
    return suppress(boxes, _OVERLAP, across_classes=True)


def _hypotheses(
    objects: PointCloud,
    above: NDArray[np.float32],
    step: float,
    sensor: Float,
    priors: Sequence[SizePrior],
) -> Float:
    """Return (H, 10) hypotheses about the clusters of one step."""
    from drivekit.kernels.box_fit import fit_boxes
    from drivekit.kernels.cluster import cluster

    labels = cluster(objects.xyz, step, _FEWEST)
    n = int(labels.max(initial=-1)) + 1
    if not n:
        return np.zeros((0, _COLUMNS))
    inside = np.flatnonzero(labels >= 0)
    owner, xyz = labels[inside], objects.xyz[inside].astype(np.float64)
    counts = np.bincount(owner, minlength=n)
    low, top = _range_of(above[inside].astype(np.float64), owner, n)
    stands = np.clip(1.5 - low, 0.0, 1.0)
    parts = [np.zeros((0, _COLUMNS))]
    for seen in (fit_boxes(objects.xyz, labels), _along_the_road(xyz, owner, n)):
        ground = seen[:, 2] + seen[:, 5] / 2 - top
        sides = _share_at_sides(xyz, owner, seen, counts)
        for label, prior in enumerate(priors):
            for is_turned in (False, True):
                boxes, fit = _completed(seen, top, ground, sensor, prior, is_turned=is_turned)
                score = prior.weight * fit * stands * sides * counts / (counts + _MANY)
                extra = np.column_stack([score, np.full(n, label), counts])
                parts.append(np.column_stack([boxes, extra])[score > 0])
    return np.concatenate(parts)


def _range_of(values: Float, owner: NDArray[np.int32], n: int) -> tuple[Float, Float]:
    """Return the least and the largest value of each cluster."""
    low, high = np.full(n, np.inf), np.full(n, -np.inf)
    np.minimum.at(low, owner, values)
    np.maximum.at(high, owner, values)
    return low, high


def _along_the_road(xyz: Float, owner: NDArray[np.int32], n: int) -> Float:
    """Return boxes (N, 7) around clusters that are turned as the sensor is."""
    low, high = zip(*(_range_of(column, owner, n) for column in xyz.T), strict=True)
    center, size = (np.stack(high, 1) + np.stack(low, 1)) / 2, np.stack(high, 1) - np.stack(low, 1)
    return np.column_stack([center, size, np.zeros(n)])


def _share_at_sides(
    xyz: Float, owner: NDArray[np.int32], fitted: Float, counts: NDArray[np.int64]
) -> Float:
    """Return which share of each cluster's points is within 0.3 m of a side of its box."""
    box = fitted[owner]
    dx, dy = xyz[:, 0] - box[:, 0], xyz[:, 1] - box[:, 1]
    cos, sin = np.cos(fitted[:, 6])[owner], np.sin(fitted[:, 6])[owner]
    along, left = dx * cos + dy * sin, dy * cos - dx * sin
    off = np.minimum(box[:, 3] / 2 - np.abs(along), box[:, 4] / 2 - np.abs(left))
    share: Float = np.bincount(owner, off < 0.3, minlength=len(fitted)) / np.maximum(counts, 1)
    return share


def _completed(
    fitted: Float, top: Float, ground: Float, sensor: Float, prior: SizePrior, *, is_turned: bool
) -> tuple[Float, Float]:
    """Return boxes (N, 7) of a class around what is seen, and how usual they would be, 0 to 1.

    Turned, the longer side that is seen is the object's width: it is seen from front or rear.
    """
    seen = fitted[:, 3:5][:, ::-1] if is_turned else fitted[:, 3:5]
    yaw = wrap_angle(fitted[:, 6] + (np.pi / 2 if is_turned else 0.0))
    usual, largest = np.array(prior.size), np.array(prior.largest)
    size = np.maximum(seen, usual[:2])
    cos, sin = np.cos(yaw), np.sin(yaw)
    axes = np.stack([np.stack([cos, sin], 1), np.stack([-sin, cos], 1)], 1)  # (N, 2 axes, xy)
    away = np.sign(np.einsum("nij,nj->ni", axes, fitted[:, :2] - sensor))
    shift = away * (size - seen) / 2
    center = fitted[:, :2] + np.einsum("ni,nij->nj", shift, axes)
    height = np.maximum(top, 0.8 * usual[2])
    excess = np.maximum(seen - usual[:2], 0.0) / (largest[:2] - usual[:2])
    fit = np.prod(np.clip(1 - excess, 0.0, 1.0), axis=1)
    # The more of it is seen, the less is guessed.
    fit *= np.clip(seen / usual[:2], 0.0, 1.0).mean(axis=1) ** 2
    # Most traffic goes along the road, some across it.
    fit *= 1 - _ACROSS * np.sin(yaw) ** 2
    too_high = np.clip((largest[2] - top) / (largest[2] - usual[2]), 0.0, 1.0)
    fit *= too_high * (top > prior.least_height) * (seen.max(axis=1) > prior.least_length)
    boxes = np.column_stack([center, ground + height / 2, size, height, _half_turn(yaw)])
    return boxes, fit


def _half_turn(yaw: Float) -> Float:
    """Return headings in [-pi/2, pi/2): front and back are not told apart."""
    return (yaw + np.pi / 2) % np.pi - np.pi / 2
