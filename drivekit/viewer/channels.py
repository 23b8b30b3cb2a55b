"""What points can be coloured by, and which boxes they lie in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from drivekit.model.boxes import Boxes
from drivekit.model.points import PointCloud
from drivekit.model.rotations import matrix_from_quat, matrix_from_yaw
from drivekit.viewer.description import BoxSet, FrameView, Kind
from drivekit.viewer.palette import CLASS_COLORS, KIND_STYLES, class_color, value_range

Float = NDArray[np.float64]
Int = NDArray[np.int64]

#: Value of ``object`` and ``verdict`` for points in no box.
IN_NO_BOX: Final = 255

# From what hides the others to what is hidden by them.
_GRAVEST: Final = (Kind.FALSE_POSITIVE, Kind.FALSE_NEGATIVE, Kind.TRUE_POSITIVE, Kind.PREDICTION,
                   Kind.IGNORED, Kind.GROUND_TRUTH)  # fmt: skip
_UNITS: Final = {"time": "s", "age": "s"}
_LABELS: Final = ("label", "semantic", "instance", "panoptic")
_MOST_LABELS = 64


class LegendEntry(NamedTuple):
    """A value of a channel of labels."""

    value: int
    name: str
    color: str


@dataclass(frozen=True, slots=True)
class PointChannel:
    """Something points can be coloured by.

    Parameters
    ----------
    name : str
        Of the channel; ``"height"`` and ``"distance"`` are computed from the coordinates.
    kind : {"continuous", "label", "rgb"}
    unit : str
    limits : (float, float), optional
        Where colours of a continuous channel begin and end.
    legend : tuple of LegendEntry
        Of a channel of labels.
    is_computed : bool
    """

    name: str
    kind: Literal["continuous", "label", "rgb"]
    unit: str = ""
    limits: tuple[float, float] | None = None
    legend: tuple[LegendEntry, ...] = ()
    is_computed: bool = False


def point_channels(view: FrameView, classes: Sequence[str]) -> tuple[PointChannel, ...]:
    """Return what the points of a frame, and of those like it, can be coloured by.

    Parameters
    ----------
    view : FrameView
        With the channels of :func:`with_membership`, if they are wanted.
    classes : sequence of str
        What the channel ``object`` counts in.
    """
    clouds = list(view.clouds.values())
    xyz = np.concatenate([c.xyz + c.origin for c in clouds]) if clouds else np.zeros((0, 3))
    across = np.hypot(xyz[:, 0], xyz[:, 1])
    found = [
        PointChannel("height", "continuous", "m", value_range(xyz[:, 2]), is_computed=True),
        PointChannel("distance", "continuous", "m", value_range(across), is_computed=True),
    ]
    for name in dict.fromkeys(name for cloud in clouds for name in cloud.channels):
        values = np.concatenate([c.channels[name] for c in clouds if name in c.channels])
        found.append(_channel(name, values, classes))
    return tuple(found)


def _channel(name: str, values: NDArray[Any], classes: Sequence[str]) -> PointChannel:
    if values.ndim == 2:
        return PointChannel(name, "rgb")
    if name == "object":
        legend = [LegendEntry(i, c, class_color(c, i)) for i, c in enumerate(classes)]
        return PointChannel(name, "label", legend=tuple(legend[:IN_NO_BOX]))
    if name == "verdict":
        legend = [LegendEntry(k, s.name, s.color) for k, s in KIND_STYLES.items()]
        return PointChannel(name, "label", legend=tuple(legend))
    if name in _LABELS and np.issubdtype(values.dtype, np.integer):
        legend = [
            LegendEntry(v, str(v), CLASS_COLORS[v % len(CLASS_COLORS)])
            for v in np.unique(values)[:_MOST_LABELS].tolist()
        ]
        return PointChannel(name, "label", legend=tuple(legend))
    limits = value_range(np.asarray(values, np.float64))
    return PointChannel(name, "continuous", _UNITS.get(name, ""), limits)


class Membership(NamedTuple):
    """Which points lie in which boxes; a point in two boxes is there twice.

    Parameters
    ----------
    box : (K,) int64
        Position of the box, rising.
    point : (K,) int64
        Position of the point in the cloud.
    own : (K, 3) float64 [m]
        The point in the box's own axes, from its centre.
    """

    box: Int
    point: Int
    own: Float


def membership(cloud: PointCloud, boxes: Boxes, margin: float = 0.0) -> Membership:
    """Find the points in boxes, tilted ones included.

    Parameters
    ----------
    cloud : PointCloud
    boxes : Boxes
        In the frame of the cloud.
    margin : float [m]
        How far to move each face outwards.
    """
    from drivekit.kernels.points_in_boxes import points_of_boxes

    axes = matrix_from_yaw(boxes.yaw) if boxes.quat is None else matrix_from_quat(boxes.quat)
    half = boxes.size / 2 + margin
    # A box that leans lies within an upright one that is larger by as much as it leans.
    lean = np.arccos(np.clip(axes[:, 2, 2], -1, 1)) * np.linalg.norm(half, axis=1)
    upright = np.column_stack([boxes.center - cloud.origin, boxes.size, boxes.yaw])
    offsets, point = points_of_boxes(cloud.xyz, upright, margin + float(lean.max(initial=0.0)))
    box = np.repeat(np.arange(len(boxes)), np.diff(offsets))
    away = cloud.xyz[point] + (cloud.origin - boxes.center[box])
    own = np.einsum("kji,kj->ki", axes[box], away)
    inside = (np.abs(own) <= half[box]).all(axis=1)
    return Membership(box[inside], point[inside], own[inside])


def with_membership(
    view: FrameView, classes: Sequence[str]
) -> tuple[FrameView, dict[str, NDArray[np.uint32]]]:
    """Return a frame whose clouds tell which boxes their points lie in, and the points of each box.

    Parameters
    ----------
    view : FrameView
    classes : sequence of str
        What the new channel ``object`` counts in: the class of the label a point lies in, else of a
        prediction; ``IN_NO_BOX`` for none.

    Returns
    -------
    view : FrameView
        Its clouds have ``object`` and, where there are verdicts, ``verdict``: the gravest kind of
        the boxes a point lies in.
    inside : dict of str to (N,) uint32
        Points in each box, by the identity of its source.
    """
    inside = {boxes.id: np.zeros(len(boxes.boxes), np.uint32) for boxes in view.boxes}
    if not view.boxes:
        return view, inside
    judged = any(boxes.verdicts for boxes in view.boxes)
    grave = np.argsort(_GRAVEST)
    clouds: dict[str, PointCloud] = {}
    for channel, cloud in view.clouds.items():
        objects = np.full(len(cloud), IN_NO_BOX, np.uint8)
        rank = np.full(len(cloud), len(_GRAVEST), np.int64)
        for boxes in reversed(view.boxes):
            found = membership(cloud, boxes.boxes)
            inside[boxes.id] += np.bincount(found.box, minlength=len(boxes.boxes)).astype(np.uint32)
            objects[found.point] = _class_of(boxes, classes)[found.box]
            np.minimum.at(rank, found.point, grave[boxes.kind[found.box]])
        added: Mapping[str, NDArray[Any]] = {"object": objects}
        if judged:
            added = {**added, "verdict": np.array([*_GRAVEST, IN_NO_BOX], np.uint8)[rank]}
        clouds[channel] = replace(cloud, channels={**cloud.channels, **added})
    return replace(view, clouds=clouds), inside


def _class_of(boxes: BoxSet, classes: Sequence[str]) -> NDArray[np.uint8]:
    place = {name: i for i, name in enumerate(classes[:IN_NO_BOX])}
    table = [place.get(name, IN_NO_BOX) for name in boxes.boxes.taxonomy.classes]
    return np.array(table, np.uint8)[boxes.boxes.label]
